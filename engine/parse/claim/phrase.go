package claim

import (
	"slices"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// reach bounds how far from its predicate a part of a claim is looked for.
const reach = 40

// verbs is where the auxiliaries and adverbs before a predicate begin, and
// whether one of them denies it.
func (f *finder) verbs(k int) (start int, negated bool) {
	if f.low(k-1) == `"` && (f.tagAt(k-2).IsVerb() || f.tagAt(k-2).IsNoun()) {
		k-- // the party "lied to investors"
	}
	for k > f.sentence.From+1 {
		t := &f.Tokens[k-1]
		if t.Tag != tag.MD && !t.Tag.IsAdverb() && (t.Tag != tag.JJ || t.Low != "likely") && t.Tag != tag.TO && (t.Low != "to" || f.tagAt(k) != tag.VB) && (!t.Tag.IsVerb() || !auxiliary(t.Low)) {
			break
		}
		negated = negated || negation(t.Low)
		k--
	}
	return k, negated
}

// endeavoured reports whether somebody is said to have set about what the
// infinitive at k, whose "to" stands at group, tells of: "tried to bribe". To have
// tried is a deed too.
func (f *finder) endeavoured(group, k int) bool {
	if f.tagAt(k) != tag.VB || f.low(group) != "to" {
		return false
	}
	switch f.low(group - 1) {
	case "tried", "tries", "trying", "attempted", "attempts", "attempting", "sought", "seeks", "seeking", "plotted", "plots", "plotting", "conspired", "conspires", "conspiring",
		"chosen", "chose", "chooses", "managed", "began", "begun", "continued", "continues", "schemed", "colluded", "proceeded", "resorted":
		return f.tagAt(group - 1).IsVerb()
	}
	return false
}

func auxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "'s", "believed", "thought", "understood",
		"suspected", "appears", "appear", "appeared", "seems", "seem", "help", "helps", "helped":
		return true
	}
	return false
}

// subject is the noun phrase that ends before token end; a relative pronoun
// and an apposition between commas stand for the phrase before them.
func (f *finder) subject(end int) story.Range {
	switch t := f.tagAt(end - 1); {
	case end-1 <= f.sentence.From:
	case t == tag.WP && f.tagAt(end-2) == tag.Comma:
		end -= 2
	case t == tag.WP || t == tag.WDT:
		end-- // ", which" may be all of the clause before
	case t == tag.Comma:
		if r := f.nameInApposition(end - 1); !r.Empty() {
			return r
		}
		if r := f.countInApposition(end - 1); !r.Empty() {
			return r
		}
		end = f.beforeApposition(end - 1)
	}
	r := f.phraseBefore(end)
	if r.Empty() && f.headline && end-1 == f.sentence.From {
		return story.Range{From: end - 1, To: end} // "Firm responsible for spill": alone with a capital, the tagger may see any word
	}
	if r.Len() == 1 && f.tagAt(r.From) == tag.NN && f.low(r.From-1) == "in" {
		return f.phraseBefore(r.From - 1) // in turn, in fact
	}
	if f.howOften(r) {
		r = f.head(f.phraseBefore(r.From))
	}
	if !r.Empty() && f.tagAt(r.From-1) == tag.VBG && f.begins(r.From-1) && (r.From-1 == f.sentence.From || !f.tagAt(r.From-2).IsMark()) {
		r.From-- // eating nuts
	}
	return r
}

// howOften reports whether a noun phrase only says how often a thing is done that
// stands before it: "two glasses | a day", "nuts | every morning".
func (f *finder) howOften(r story.Range) bool {
	if r.Len() != 2 || !f.tagAt(r.From-1).IsNoun() {
		return false
	}
	switch f.low(r.From) {
	case "a", "an", "every", "each", "per":
	default:
		return false
	}
	switch f.low(r.To - 1) {
	case "day", "week", "month", "year", "night", "morning", "evening", "hour":
		return true
	}
	return false
}

// overRelative is whom a relative clause tells of that ends where the verbs at token
// group begin, and that the sentence goes on with: "a clerk who stole the takings |
// was jailed". It is empty where another verb may be that of the sentence.
func (f *finder) overRelative(group int) story.Range {
	if t := f.tagAt(group - 1); t == tag.WP || t == tag.WDT || t.IsMark() {
		return story.Range{}
	}
	if r := f.phraseBefore(group); !r.Empty() && f.tagAt(r.From-1).IsNoun() && (f.tagAt(r.From) == tag.DT || f.tagAt(r.From) == tag.PRP || f.tagAt(r.From) == tag.PRPPoss) {
		return story.Range{} // who had the skill | a president needs
	}
	verbs := 0
	for k := group - 1; k > f.sentence.From && k > group-reach; k-- {
		t := f.tagAt(k)
		switch {
		case t == tag.Comma || t == tag.Colon || f.low(k) == `"` || f.low(k) == "that" && t == tag.IN:
			return story.Range{}
		case t.IsFinite():
			if _, says := f.lex.Cue(f.low(k)); says && verbs == 0 {
				return story.Range{} // who said the council | had lied
			}
			verbs++
		case (t == tag.WP || t == tag.WDT) && verbs > 0:
			who := f.phraseBefore(k)
			if who.Empty() || !f.begins(who.From) || !f.lastVerb(group) {
				return story.Range{}
			}
			return who
		}
	}
	return story.Range{}
}

// begins reports whether a clause begins at token k.
func (f *finder) begins(k int) bool {
	switch before := f.tagAt(k - 1); {
	case k == f.sentence.From || before == tag.Comma || before == tag.CC || before == tag.Colon:
		return true
	}
	_, says := f.lex.Cue(f.low(k - 1))
	return says || f.low(k-1) == "that" || f.low(k-1) == `"`
}

// lastVerb reports whether the clause that the verbs at token group stand in has no
// other finite one behind them.
func (f *finder) lastVerb(group int) bool {
	own := f.tagAt(group).IsVerb() || f.tagAt(group).IsFinite()
	for k := group + 1; k < f.sentence.To; k++ {
		switch t := f.tagAt(k); {
		case own && (t == tag.Comma || t == tag.CC || t == tag.WP || t == tag.WDT || t == tag.WRB || t == tag.IN && !f.where(k)):
			return true
		case t.IsFinite():
			if own {
				return false
			}
			own = true
		}
	}
	return own
}

// beforeApposition is the comma that opens an apposition closed at token comma,
// as in "Ann Koe, 34, of Leith, stole …", or the token after it when none does.
func (f *finder) beforeApposition(comma int) int {
	verb := false
	for k := comma - 1; k > max(f.sentence.From, comma-14); k-- {
		switch t := f.tagAt(k); {
		case t == tag.Comma && !verb && f.tagAt(k-1).IsNoun() && (f.tagAt(k+1) == tag.CD || f.tagAt(k+1) == tag.DT || f.tagAt(k+1) == tag.PRPPoss || f.low(k+1) == "aged" || f.tagAt(k-1).IsProper() && f.tagAt(k+1) == tag.NN):
			return k
		case t == tag.Comma && f.low(k+1) == "including" && (f.tagAt(k-1).IsNoun() || f.tagAt(k-1) == tag.CD): // seven, including four children, died
			return k
		case t == tag.Comma && (f.tagAt(k+1) == tag.WDT || f.tagAt(k+1) == tag.WP) && f.tagAt(k-1).IsNoun(): // …, which runs nine homes, forged
			return k
		case t == tag.Comma && !verb && f.tagAt(k-1).IsProper() && (f.tagAt(k+1) == tag.IN || f.tagAt(k+1).IsAdverb()): // Peru, along with its allies, armed
			return k
		case t == tag.Colon:
			return comma + 1
		case t.IsFinite():
			verb = true // of the apposition, if it is a relative clause
		case t == tag.WP || t == tag.WDT:
			verb = false // a dealer who had lent him money
		}
	}
	return comma + 1
}

// nameInApposition is the name between a common noun's comma and the one at token
// comma, as in "Their coach, Peter Lang, stole …", or nothing.
func (f *finder) nameInApposition(comma int) story.Range {
	k := comma
	for k > f.sentence.From && f.tagAt(k-1).IsProper() {
		k--
	}
	if k == comma || f.tagAt(k-1) != tag.Comma || !f.tagAt(k-2).IsNoun() {
		return story.Range{}
	}
	if inner := f.phraseBefore(k - 1); !f.tagAt(k-2).IsProper() || f.low(inner.From-1) == "of" && f.tagAt(inner.From-2).IsNoun() && !f.tagAt(inner.From-2).IsProper() {
		return story.Range{From: k, To: comma}
	}
	return story.Range{}
}

// called is a noun phrase, or the name that follows it between commas: "the
// port's owner, Maren Group,", "the head of the port, Ann Koe,".
func (f *finder) called(r story.Range) story.Range {
	if outer := f.withOf(r); outer != r && f.low(outer.To) == "," {
		if named := f.nameAt(outer.To + 1); !named.Empty() && f.low(named.To) == "," && f.low(named.To+1) == "of" {
			return named
		}
	}
	if f.low(r.To) == "," && !f.tagAt(r.To-1).IsProper() {
		if named := f.nameAt(r.To + 1); !named.Empty() && f.low(named.To) == "," {
			return named
		}
	}
	return r
}

// countInApposition is the number of people between a noun's comma and the one at
// token comma, as in "two thirds of the crew, over 40 men, died", or nothing.
func (f *finder) countInApposition(comma int) story.Range {
	r := f.phraseBefore(comma)
	if !f.counted(r) {
		return story.Range{}
	}
	for approximates(f.low(r.From - 1)) {
		r.From--
	}
	if f.tagAt(r.From-1) == tag.Comma && f.tagAt(r.From-2).IsNoun() && f.lex.Topic(f.low(r.To-1))&lexicon.People != 0 {
		return r
	}
	return story.Range{}
}

// phraseBefore is the noun phrase that ends before token end.
func (f *finder) phraseBefore(end int) story.Range {
	start := end
	for k := end - 1; k >= max(f.sentence.From, end-reach); k-- {
		t := f.Tokens[k].Tag
		if t.IsNoun() || t == tag.JJ || t == tag.JJR || t == tag.CD || t == tag.POS || t == tag.HYPH {
			start = k
			continue
		}
		if t == tag.DT || t == tag.PRPPoss || t == tag.PRP && k == end-1 {
			start = k // a pronoun stands alone: the gun | he used
		}
		break
	}
	for start < end && f.Tokens[start].Tag == tag.HYPH {
		start++
	}
	return story.Range{From: start, To: end}
}

// where reports whether the word at k says that a phrase after it is a place or
// time and no subject.
func (f *finder) where(k int) bool {
	switch f.low(k) {
	case "in", "on", "at", "during", "from":
		return true
	}
	return false
}

// inside reports whether a noun phrase only belongs to another, which is the
// subject: of "those who moved into Peru illegally work", Peru does.
func (f *finder) inside(r story.Range) bool {
	switch f.low(r.From - 1) {
	case "of", "in", "into", "on", "to", "for", "with", "by", "from", "at", "against", "under", "over", "near":
		return true
	}
	return false
}

// head is the phrase that a noun phrase belongs to: of "a man in the crowd",
// "a man". A bare amount gives way to what it counts.
func (f *finder) head(r story.Range) story.Range {
	for !r.Empty() && f.tagAt(r.From-1) == tag.IN {
		switch f.low(r.From - 1) {
		case "of", "in", "on", "from", "at", "with", "aboard", "inside", "near", "around", "across", "for", "outside", "during":
		default:
			return r
		}
		outer := f.phraseBefore(r.From - 1)
		if outer.Empty() || outer.Len() == 1 && f.tagAt(outer.From) == tag.JJ {
			return r
		}
		if w := f.low(outer.To - 1); w == "number" || w == "total" {
			return r
		}
		r = outer
	}
	return r
}

// phraseAfter is the noun phrase that begins at token k, behind words such as
// "at least".
func (f *finder) phraseAfter(k int) story.Range {
	for approximates(f.low(k)) || f.tagAt(k).IsAdverb() {
		k++
	}
	from := k
	for k < min(f.sentence.To, from+reach) {
		t := f.Tokens[k].Tag
		if t == tag.CD && k > from && f.Tokens[k-1].Tag == tag.NN {
			break // his wife | seven times
		}
		amount := f.low(k) == "of" && k > from && quantity(f.low(k-1))
		if inLaw := t == tag.HYPH && f.low(k+1) == "in" && (f.low(k+3) == "law" || f.low(k+3) == "laws"); inLaw {
			k += 4 // his brother-in-law
			break
		}
		if participle := t == tag.VBN && k > from && f.tagAt(k-1) == tag.DT && f.tagAt(k+1).IsNoun(); participle {
			k++ // a handcuffed man
			continue
		}
		if !t.IsNoun() && !t.IsAdjective() && t != tag.CD && t != tag.POS && t != tag.HYPH && t != tag.PRP && !amount &&
			(k != from && !quantityBefore(f, k) || t != tag.DT && t != tag.PRPPoss && t != tag.PDT) {
			break
		}
		k++
	}
	return story.Range{From: from, To: max(k, from)}
}

// quantityBefore reports whether "of" before token k leads on from an amount:
// "dozens of the".
func quantityBefore(f *finder, k int) bool { return f.low(k-1) == "of" && quantity(f.low(k-2)) }

// withOf widens a noun phrase by the one that "of" joins to it: "a series of
// raids".
func (f *finder) withOf(r story.Range) story.Range {
	if f.low(r.To) == "of" {
		r.To = f.phraseAfter(r.To + 1).To
	}
	return r
}

// clauseSubject is the subject of the clause that a predicate at k stands in: of
// its own verb, else of the finite verb before.
func (f *finder) clauseSubject(k, group int) story.Range {
	if f.tagAt(k).IsVerb() && f.tagAt(k) != tag.VBG {
		if r := f.overRelative(group); !r.Empty() && f.party(r) {
			return r
		}
		if r := f.subject(group); !r.Empty() {
			return r
		}
	}
	for v := k - 1; v > max(f.sentence.From, k-reach); v-- {
		switch t := f.tagAt(v); {
		case t == tag.Colon || f.low(v) == `"`:
			return story.Range{}
		case t.IsFinite() || t == tag.VBN && (f.kinds[v] != 0 || f.tagAt(v+1) == tag.CC && v+2 == k):
			start, _ := f.verbs(v)
			if r := f.overRelative(start); !r.Empty() && f.party(r) {
				return r
			}
			if r := f.subject(start); !r.Empty() {
				return r
			}
		}
	}
	return story.Range{}
}

// people reports whether a noun phrase stands for people.
func (f *finder) people(r story.Range) bool {
	if r.Empty() {
		return false
	}
	last := r.To - 1
	if r.Len() > 4 && f.low(last-2) == "in" && f.tagAt(last-1) == tag.HYPH {
		last -= 4 // the in-law is who the brother is
	}
	w := f.low(last)
	switch t := f.tagAt(last); {
	case t == tag.CD && money(f.low(last-1)):
		return false // $612,480 was missing
	case t == tag.CD || f.lex.Topic(w)&lexicon.People != 0 || w == "one" && f.low(last-1) == "no":
		return true
	case t == tag.PRP:
		return w != "it" && w != "itself" && w != "yourself" && w != "myself" && w != "ourselves"
	case t.IsProper():
		return f.named(r, name.Person)
	case t.IsNoun():
		return f.lex.Noun(w)&(lexicon.Human|lexicon.Group) != 0 && f.lex.Noun(w)&lexicon.Document == 0
	}
	return quantity(w)
}

// counted reports whether a noun phrase is a number of people.
func (f *finder) counted(r story.Range) bool {
	if !f.people(r) && (r.Empty() || f.tagAt(r.To-1) != tag.JJ && !f.tagAt(r.To-1).IsProper()) {
		return false
	}
	for k := r.From; k < r.To; k++ {
		if f.tagAt(k) == tag.CD && !f.year(k) && f.tagAt(k+1) != tag.HYPH || quantity(f.low(k)) {
			return true
		}
	}
	return false
}

// someone reports whether a noun phrase is one of people whom the story does not
// know: "a passenger", "another man".
func (f *finder) someone(r story.Range) bool {
	if !f.people(r) || r.Len() < 2 || f.tagAt(r.To-1).IsProper() {
		return false
	}
	switch f.low(r.From) {
	case "a", "an", "another", "one":
		return f.tagAt(r.To-1) == tag.NN
	}
	return false
}

// year reports whether a number is written as years are.
func (f *finder) year(k int) bool {
	w := f.low(k)
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20")
}

// party reports whether a noun phrase stands for somebody who can act: people,
// a body or a state.
func (f *finder) party(r story.Range) bool {
	if r.Empty() {
		return false
	}
	last := r.To - 1
	if f.named(r, name.Person, name.Organization, name.Outlet, name.Power, name.Unknown) {
		return true
	}
	if f.power(r) != "" {
		return true // Turkish drones
	}
	noun := f.lex.Noun(f.low(last)) | f.lex.Noun(f.low(last-1)+" "+f.low(last)) // intelligence service
	return f.people(r) && f.tagAt(last) != tag.CD || noun&(lexicon.Organization|lexicon.Group|lexicon.Outlet) != 0
}

// named reports whether a noun phrase ends in a name of one of the kinds.
func (f *finder) named(r story.Range, kinds ...name.Kind) bool {
	m := f.ending[r.To]
	return m != story.None && f.Mentions[m].Tokens.To > r.From && slices.Contains(kinds, f.Bearers[f.Mentions[m].Bearer].Kind)
}

// person reports whether a person's name begins at token k.
func (f *finder) person(k int) bool {
	r := f.nameAt(k)
	return !r.Empty() && f.Bearers[f.Mentions[f.ending[r.To]].Bearer].Kind == name.Person
}

// nameAt is the name that begins at token k, or empty.
func (f *finder) nameAt(k int) story.Range {
	for end := k + 1; end <= min(f.sentence.To, k+6); end++ {
		if m := f.ending[end]; m != story.None && f.Mentions[m].Tokens.From == k {
			return f.Mentions[m].Tokens
		}
	}
	return story.Range{}
}

// about reports whether a noun of a phrase is of a topic.
func (f *finder) about(r story.Range, topic lexicon.Topic) bool {
	for k := r.From; k < r.To; k++ {
		if f.tagAt(k).IsNoun() && f.lex.Topic(f.low(k))&topic != 0 {
			return true
		}
		if f.low(k) == "flag" && (f.low(k-1) == "false" || f.low(k-1) == "-" && f.low(k-2) == "false") && topic&lexicon.Attack != 0 {
			return true
		}
	}
	return false
}

// quantity reports whether a word is an amount without a figure.
func quantity(word string) bool {
	switch word {
	case "dozens", "scores", "hundreds", "thousands", "millions", "several", "many", "tens", "dozen", "hundred", "thousand", "million", "number":
		return true
	}
	return false
}

// approximates reports whether a word stands before a number and leaves it
// open.
func approximates(word string) bool {
	switch word {
	case "at", "least", "more", "than", "about", "around", "nearly", "almost", "some", "up", "to", "as", "many", "over", "roughly", "approximately",
		"an", "estimated", "another", "fewer", "less":
		return true
	}
	return false
}

// money reports whether a word is the sign of a currency.
func money(word string) bool {
	switch word {
	case "$", "£", "€", "¥", "₹", "₦", "us$":
		return true
	}
	return false
}

func (f *finder) has(from, to int, is func(string) bool) bool {
	for k := from; k < to; k++ {
		if is(f.low(k)) {
			return true
		}
	}
	return false
}

func have(word string) bool {
	switch word {
	case "have", "has", "had", "'ve", "having":
		return true
	}
	return false
}

func ought(word string) bool { return word == "should" || word == "ought" || word == "must" }

func be(word string) bool {
	switch word {
	case "is", "are", "was", "were", "be", "been", "being", "'s", "'re":
		return true
	}
	return false
}

func negation(word string) bool { return word == "not" || word == "n't" || word == "never" }
