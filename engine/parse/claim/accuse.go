package claim

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// asideReach bounds what may stand between the name of somebody accused and the
// charge.
const asideReach = 30

// charged is whom the verb at k accuses or blames, and the "of" or "for" that the
// charge begins with: "accused the keeper of the yard, Nils Ahrens, of", "accuses
// Dorn, who ran the bank, of". Of several it is the first that has a name.
func (f *finder) charged(k int) (whom story.Range, of int) {
	from, opens := k+1, "of"
	if f.Is(k, lexicon.Blames) {
		opens = "for"
	}
	if f.Low(from) == "both" {
		from++
	}
	whom = f.phraseAfter(from)
	for end := whom.To; end > from && end < f.To; {
		switch f.Low(end) {
		case "for":
			if opens == "for" {
				return whom, end
			}
			return whom, story.None
		case "of":
			inner := f.phraseAfter(end + 1)
			further := f.Low(inner.To) == opens || f.Low(inner.To) == "," && !f.nameAt(inner.To+1).Empty()
			if opens == "of" && (inner.Empty() || !further || f.Tag(whom.To-1).IsProper()) {
				return whom, end
			}
			end = max(inner.To, end+1) // the head of the port
		case "and", "or":
			other := f.phraseAfter(end + 1)
			if !f.named(whom, name.Person, name.Organization, name.Power, name.Unknown) && !other.Empty() {
				whom = other
			}
			end = max(other.To, end+1)
		case ",":
			if named := f.nameAt(end + 1); !named.Empty() && f.Low(named.To) == "," && !f.Tag(whom.To-1).IsProper() {
				whom = named
			}
			end = f.afterAside(end, opens)
		case "(":
			for end < f.To && f.Low(end) != ")" {
				end++ // the Harbour Workers' Front (HWF)
			}
			end++
		default:
			if !f.Tag(end).IsAdverb() {
				return whom, story.None
			}
			end++ // blamed him personally for
		}
	}
	return whom, story.None
}

// afterAside is the word that opens the charge behind the aside that the comma at
// a token opens, or the end of the sentence.
func (f *finder) afterAside(comma int, opens string) int {
	for k := comma + 1; k < min(f.To, comma+asideReach); k++ {
		if f.Low(k) == "," && f.Low(k+1) == opens {
			return k + 1
		}
	}
	return f.To
}

// allegations finds what is called alleged or suspected and names whose it is: "the
// council's alleged fraud", "alleged Russian meddling", "a suspected raid by Chad".
func (f *finder) allegations() {
	for k := f.From; k < f.To-1; k++ {
		if w := f.Low(k); w != "alleged" && w != "suspected" || !f.Tag(k+1).IsNoun() && !f.Tag(k+1).IsAdjective() {
			continue
		}
		what := f.withOf(f.phraseAfter(k + 1))
		if !f.about(what, lexicon.Offence|lexicon.Attack|lexicon.Taint) {
			continue
		}
		if whose := f.whose(k, what); (f.party(whose) || f.nation(whose) != "") && !f.said(article.AccusationClaim, k) {
			c := Claim{Kind: article.AccusationClaim, Predicate: "accused", Certainty: 1, Wrong: true}
			c.Tokens = story.Range{From: min(whose.From, k), To: max(whose.To, what.To)}
			f.add(c, whose, k)
		}
	}
}

// rumoured finds what somebody is charged with where a noun brings it and a clause tells
// it: "amid claims that she cheated", "face allegations they failed to act".
func (f *finder) rumoured() {
	for k := f.From + 1; k < f.To-1; k++ {
		if !f.bringsCharge(k) || f.said(article.AccusationClaim, k) {
			continue
		}
		from := k + 1
		if f.Low(from) == "that" {
			from++
		}
		who := f.phraseAfter(from)
		verb := who.To
		for f.Tag(verb).IsAdverb() || f.Tag(verb) == tag.MD || f.Is(verb, lexicon.Helping) && (f.Tag(verb+1).IsVerb() || f.Tag(verb+1).IsAdverb()) {
			verb++
		}
		if who.Empty() || !f.Tag(who.To).IsFinite() && !f.Tag(who.To).IsAdverb() || !f.Tag(verb).IsVerb() || f.said(article.AccusationClaim, verb) || f.said(article.CrimeClaim, verb) {
			continue
		}
		if w := f.Low(who.From); who.Len() == 1 && (w == "they" || w == "it") {
			who = f.clauseSubject(k, k)
		}
		if !f.party(who) {
			continue
		}
		to := max(verb+1, f.phraseAfter(verb+1).To)
		c := Claim{Tokens: story.Range{From: k, To: to}, Kind: article.AccusationClaim, Predicate: "accused", Certainty: 1}
		c.Wrong = strings.HasPrefix(f.Low(k), "allegation") || f.evil(k, to)
		f.add(c, who, k)
	}
}

// bringsCharge reports whether the noun at k brings a charge: allegations and accusations do,
// and claims that something is told of with.
func (f *finder) bringsCharge(k int) bool {
	switch f.Low(k) {
	case "allegation", "allegations", "accusation", "accusations":
		return !f.hasWord(k-1, k, "false", "baseless", "unfounded", "discredited", "debunked")
	case "claim", "claims":
		return f.hasWord(k-1, k, "amid", "amidst", "over", "despite", "after", "following", "by", "to", "of", "face", "faces", "faced", "facing")
	}
	return false
}

// felled finds who leaves a post where the sentence opens with what had been alleged:
// "After allegations of fraud surfaced, Dorn resigned".
func (f *finder) felled() {
	for k := f.From + 1; k < f.To; k++ {
		group, negated := f.verbs(k)
		if negated || !f.leaves(group, k) {
			continue
		}
		who := f.subject(group)
		comma := who.From - 1
		if who.Empty() || f.Tag(comma) != tag.Comma || !f.party(who) {
			continue
		}
		if at := f.openedWith(comma); at != story.None && !f.said(article.AccusationClaim, at) {
			c := Claim{Tokens: story.Range{From: at, To: k + 1}, Kind: article.AccusationClaim, Predicate: "accused", Certainty: 1, Wrong: true}
			f.add(c, who, k)
		}
	}
}

// leaves reports whether the verb at k tells that somebody leaves a post or is made to.
func (f *finder) leaves(group, k int) bool {
	switch f.Low(k) {
	case "resigned", "quit", "retired", "stepped":
		return true
	case "suspended", "sacked", "fired", "dismissed", "ousted", "removed":
		return f.has(group, k, lexicon.Being)
	}
	return false
}

// openedWith is the noun for the charge in the words before the comma, which say when
// or why, or None.
func (f *finder) openedWith(comma int) int {
	at := story.None
	for k := comma - 1; k >= max(f.From, comma-asideReach) && f.Tag(k) != tag.Comma; k-- {
		switch f.Low(k) {
		case "allegation", "allegations", "accusation", "accusations":
			at = k
		case "claims", "complaints":
			if f.evil(k, k+1) {
				at = k
			}
		case "after", "amid", "following", "when", "once", "over":
			return at
		}
	}
	return story.None
}

// labels finds the names that stand behind what only a wrongdoer is called, however
// the word is made: "wife-beater Otto Brand", "crooked clerk Otto Brand", "alleged drug
// lord Otto Brand".
func (f *finder) labels() {
	for k := f.From; k < f.To-1; k++ {
		if f.Tokens[k].Tag.IsProper() && k > f.From+1 || f.said(article.CrimeClaim, k) || !f.person(k+1) {
			continue
		}
		var from int
		certainty := fact
		switch {
		case f.Is(k, lexicon.Offender) && f.Tag(k-1) == tag.HYPH && f.Low(k-2) != "giant":
			from = k - 2
		case f.Is(k-1, lexicon.Shady) && (f.Noun(k)&lexicon.Human != 0 || f.Topic(k)&lexicon.People != 0):
			from = k - 1
		case f.Low(k-1) == "run" && f.Low(k-3) == "and" && f.Low(k-5) == "hit":
			from = k - 5
		case f.Tag(k) == tag.NN && f.doubted(k):
			from, certainty = max(k-2, f.From), 3
			for f.Low(from) != "alleged" && f.Low(from) != "suspected" && f.Low(from) != "accused" {
				from++
			}
		default:
			continue
		}
		c := Claim{Tokens: story.Range{From: from, To: k + 1}, Kind: article.CrimeClaim, Predicate: "label", Certainty: certainty}
		f.add(c, f.nameAt(k+1), k)
	}
}

// doubted reports whether the noun at k says what somebody is alleged to be, and no
// victim of it.
func (f *finder) doubted(k int) bool {
	switch f.Low(k) {
	case "victim", "witness", "lover", "mistress", "girlfriend", "boyfriend", "wife", "husband", "father", "mother", "son", "daughter":
		return false
	}
	for i := k - 1; i >= max(k-2, f.From); i-- {
		switch f.Low(i) {
		case "alleged", "suspected", "accused":
			before := f.Tag(i - 1)
			verb := before == tag.PRP || before == tag.WP || before.IsNoun() || before.IsAdverb() // she accused party leader Ann Koe of
			return !verb && (i == k-1 || f.Tag(k-1).IsNoun() || f.Tag(k-1).IsAdjective())
		}
	}
	return false
}

// whose is the party whose doing the phrase behind "alleged" at k is: who stands
// before it or in it, or behind "by".
func (f *finder) whose(k int, what story.Range) story.Range {
	if f.Low(k-1) == "'s" {
		return f.phraseBefore(k - 1)
	}
	if f.Low(what.To) == "by" {
		return f.phraseAfter(what.To + 1)
	}
	switch f.Low(f.phraseAfter(k+1).To - 1) {
	case "abuse", "violation", "violations", "breach", "breaches":
		return story.Range{} // of what it names
	}
	for i := what.From; i < what.To-1; i++ {
		if f.lex.Name(f.Word(i)).Kind == lexicon.PeopleName {
			return story.Range{From: i, To: i + 1}
		}
		if m := f.ending[i+1]; m != story.None && what.Holds(f.Mentions[m].Tokens) {
			return f.Mentions[m].Tokens
		}
	}
	return story.Range{}
}

// bearerOf is the bearer that a noun phrase or a pronoun stands for, or None.
func (f *finder) bearerOf(r story.Range) int {
	if r.Empty() {
		return story.None
	}
	if m := f.ending[r.To]; m != story.None {
		return f.Mentions[m].Bearer
	}
	if r.Len() == 1 {
		return f.antecedent(r.From)
	}
	return story.None
}

// relative is whom the verb at k, whose auxiliaries begin at group, accuses when
// its clause hangs on him: "Dorn, whom she has accused of", or nothing.
func (f *finder) relative(k, group int) story.Range {
	accuser := f.subject(group)
	if accuser.Empty() || f.has(group, k, lexicon.Being) {
		return story.Range{}
	}
	end := accuser.From
	switch t := f.Tag(end - 1); {
	case t == tag.WP || t == tag.WDT:
		end--
	case !f.Tag(end-1).IsNoun() || !f.has(group, k, lexicon.Having):
		return story.Range{} // "the mayor he accused of" may be anything
	}
	if f.Tag(end-1) == tag.Comma {
		end--
	}
	return f.phraseBefore(end)
}

// holder is the one person of the story whose name stands behind what a phrase
// calls somebody without a name, as "the former president" does, or nobody.
func (f *finder) holder(r story.Range) int {
	former := f.Low(r.From+1) == "former"
	if length := r.Len(); length < 2 || length > 3 || length == 3 != former || f.Tag(r.To) == tag.WP || f.Low(r.From) != "the" || !f.Tag(r.To-1).IsNoun() || f.Noun(r.To-1)&lexicon.Human == 0 {
		return story.None
	}
	found := story.None
	for i := range f.Mentions {
		m := &f.Mentions[i]
		if m.Bearer == found || f.Bearers[m.Bearer].Kind != name.Person || !f.titled(m, f.Low(r.To-1), former) {
			continue
		}
		if found != story.None {
			return story.None
		}
		found = m.Bearer
	}
	return found
}

// titleReach bounds the words before a name that say what its bearer is.
const titleReach = 4

// titled reports whether the words right before a name call its bearer by a noun,
// as one who was that once or who is.
func (f *finder) titled(m *name.Mention, noun string, former bool) bool {
	called, once := false, false
	for k := m.Tokens.From - 1; k >= max(0, m.Tokens.From-titleReach); k-- {
		t := &f.Tokens[k]
		if !t.Tag.IsNoun() && !t.Tag.IsAdjective() && t.Tag != tag.IN {
			break
		}
		called = called || t.Low == noun
		once = once || t.Low == "former"
	}
	return called && once == former
}
