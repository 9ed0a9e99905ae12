package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// sourceOf finds who the verb's content rests on. It reports false when the
// verb turns out to be no cue.
func (f *finder) sourceOf(a *Attribution, v verb) bool {
	if v.passive {
		a.Frame = article.PassiveFrame
		a.Sieve = Sourceless
		if by := f.agent(v); !by.Missing() {
			a.Source, a.Sieve = by, Agent
		}
		return true
	}
	if f.toldLast(v) {
		a.Frame, a.Sieve, a.Passive = article.PassiveFrame, Sourceless, true
		a.Addressee = story.Range{From: f.nounPhraseBefore(v.head - 1), To: v.head}
		return true
	}
	if source, relay, ok := f.quotedAs(v); ok {
		a.Source, a.Relay, a.Sieve = source, relay, Adjacent
		return true
	}
	a.Source, a.Sieve = f.subject(v)
	a.Source = f.behindContact(f.withoutAccording(f.withoutConnective(a.Source)))
	if a.Sieve == Parenthetical {
		a.Source = f.withoutAside(a.Source)
	}
	if !a.Source.Missing() && a.Source.From < v.head && a.Source.To > v.head {
		a.Source.To = v.head
	}
	if a.Source.Missing() {
		return v.Sorts&lexicon.Speech != 0 && v.tag != tag.VB && v.tag != tag.VBG
	}
	if a.Source.Len() == 1 && f.tag(a.Source.From) == tag.DT && (f.low(a.Source.From) == "a" || f.low(a.Source.From) == "the" || f.low(a.Source.From) == "an") {
		return false // a reported 40 people
	}
	if t := f.tag(a.Source.To - 1); a.Source.Len() == 1 && (t == tag.WPPoss || t == tag.POS) {
		return false // let's say; whose advocates lean
	}
	if v.tag != tag.VBD && f.headless(a.Source) || f.scarce(a.Source) {
		return false
	}
	f.negateFew(a)
	if w := f.low(a.Source.From); w == "nobody" || w == "none" || w == "no" && f.low(a.Source.From+1) == "one" {
		return false // nobody told us: that nobody spoke
	}
	if f.cannotSay(a.Source, v) {
		return false // these habits explain the gap
	}
	if (judges(v) || v.Class == article.NoComment && f.toSpeak(v.to)) && f.low(a.Source.From) == "it" {
		return true // it accused the board of fraud; it declined to comment
	}
	if f.low(a.Source.From) == "there" || a.Source.Len() == 1 && f.low(a.Source.From) == "it" && v.Sorts&lexicon.Speech == 0 && !f.mark(v.to) && !f.afterQuotation(a.Source.From) {
		return false
	}
	return true
}

// withoutAccording ends a subject where a parenthesis says on whose word its clause
// rests: One of the guards, | according to Ms Koe, had asked.
func (f *finder) withoutAccording(r story.Range) story.Range {
	for k := r.From + 1; k+2 < r.To; k++ {
		if f.low(k) == "," && f.low(k+1) == "according" && f.low(k+2) == "to" {
			r.To = k
			break
		}
	}
	return r
}

// withoutConnective begins a subject behind the adverb or the words of time by which its
// sentence goes on from the one before: However, | a letter sent to parents; Later that day, | he.
func (f *finder) withoutConnective(r story.Range) story.Range {
	comma, timed := r.From, f.low(r.From+1) == ","
	for comma < r.To && f.low(comma) != "," {
		t := f.tag(comma)
		if !t.IsAdverb() && t != tag.DT && t != tag.CD && t != tag.IN && !f.timeWord(comma) && f.low(comma) != "following" && f.low(comma) != "last" && f.low(comma) != "same" && f.low(comma) != "day" || f.surname(comma) {
			return r
		}
		timed = timed || f.timeWord(comma) || f.low(comma) == "day"
		comma++
	}
	k := comma + 1
	if !timed || k >= r.To || comma == r.From || comma == r.From+1 && !f.tag(r.From).IsAdverb() && !f.timeWord(r.From) {
		return r
	}
	if t := f.tag(k); t == tag.DT || t.IsNoun() || t == tag.PRPPoss || t.IsAdjective() || t == tag.PRP || t == tag.CD {
		r.From = k
	}
	return r
}

// behindContact begins a subject behind the noun that its clause is about: a film | many
// are calling a classic; and not a contest | some years ago.
func (f *finder) behindContact(r story.Range) story.Range {
	for k := r.From + 1; k < r.To; k++ {
		switch w := f.low(k); {
		case w == ",":
			return r
		case (w == "many" || w == "some" || w == "few") && f.tag(k-1).IsNoun() && !f.timeWord(k+1):
			r.From = k
		}
	}
	return r
}

// headless reports whether a subject is an article and adjectives that no people go by, so
// that the word taken for its verb is its noun: the final | say, the most popular | shows.
func (f *finder) headless(r story.Range) bool {
	if r.Len() < 2 || f.low(r.From) != "the" || f.tag(r.To-1) != tag.JJ || f.story.Capitalized(r.To-1) || f.noun(r.To-1) != 0 {
		return false
	}
	for k := r.From + 1; k < r.To; k++ {
		if !f.tag(k).IsAdjective() && !f.tag(k).IsAdverb() {
			return false
		}
	}
	switch f.low(r.To - 1) {
	case "poor", "rich", "wealthy", "affluent", "young", "old", "elderly", "unemployed", "jobless", "homeless", "faithful", "sick", "ill", "blind", "deaf", "disabled",
		"powerful", "powerless", "accused", "injured", "wounded", "bereaved", "religious", "devout", "displaced", "dispossessed", "oppressed", "privileged", "curious",
		"latter", "former", "other", "first", "second", "third", "fourth", "last", "few", "many", "living", "innocent", "guilty", "strong", "weak", "brave", "pious":
		return false
	}
	return true
}

// withoutAside ends a source before a parenthesis that only tells when or where it
// spoke, or how that joins what went before: Ann Koe, | in a letter, said.
func (f *finder) withoutAside(r story.Range) story.Range {
	for k := r.From + 1; k+1 < r.To; k++ {
		switch w := f.low(k); {
		case w == "(", f.dash(k):
			return r
		case w == ",":
			if f.tag(k-1) != tag.CC && f.asideOfOccasion(k+1, r.To) {
				r.To = k
			}
			return r
		}
	}
	return r
}

// asideOfOccasion reports whether the words of a parenthesis tell when, where or in what
// somebody spoke, and not who that is: not at the time a clerk, in charge of the port or
// on condition of anonymity.
func (f *finder) asideOfOccasion(from, to int) bool {
	if f.askedAside(from) {
		return true
	}
	for k := from; k < to; k++ {
		if f.withholds(k) > k || f.opensRelative(k) || f.low(k) == "anonymity" {
			return false
		}
	}
	switch w, next := f.low(from), f.low(from+1); w {
	case "at":
		if head := f.headOf(story.Range{From: from + 1, To: max(from+2, f.nounPhraseAfter(from+1, to, false))}); f.tag(head).IsProper() || f.noun(head)&lexicon.Organization != 0 {
			return false // Ann Koe, at the Pier Board
		}
		return f.low(from+2) != "time"
	case "in", "on":
		return next != "charge" && next != "turn" && next != "condition" && next != "leave" && next != "background"
	case "after", "before", "during", "amid", "throughout", "following":
		return true
	case "for":
		return f.low(from+2) == "part"
	case "meanwhile", "however", "too", "though", "instead", "moreover", "nevertheless", "nonetheless", "likewise", "again", "therefore":
		return next == ","
	}
	return false
}

// scarce reports whether a subject says that nobody does: no one on the board believes,
// hardly anyone in town thinks.
func (f *finder) scarce(source story.Range) bool {
	k := source.From
	switch f.low(k) {
	case "anyone", "anybody", "many", "all":
		before := f.low(k - 1)
		return k > f.lo && (before == "hardly" || before == "not" || before == "scarcely" || before == "barely")
	}
	if k-2 < f.lo || !f.is(k-1, lexicon.Preposition) {
		return false
	}
	switch k -= 2; f.low(k) {
	case "none", "nobody":
		return true
	case "one":
		return k > f.lo && f.low(k-1) == "no"
	}
	return false
}

// negateFew makes few who do a source that mostly does not: few | on the board believe. A
// few do.
func (f *finder) negateFew(a *Attribution) {
	k := a.Source.From
	if f.low(k) != "few" && k-2 >= f.lo && f.is(k-1, lexicon.Preposition) {
		k -= 2
	}
	if f.low(k) == "few" && (k == f.lo || f.low(k-1) != "a") {
		a.Source.From, a.Negated = k, true
	}
}

// judges reports whether a verb can only have somebody for its subject.
func judges(v verb) bool {
	switch v.Class {
	case article.Accusation, article.Evaluative, article.Denial:
		return v.Sorts&lexicon.Stance != 0
	}
	return false
}

// agent is the by-phrase of a passive.
func (f *finder) agent(v verb) story.Range {
	if by := f.byBehind(v); by != story.None {
		return f.undated(story.Range{From: by + 1, To: f.nounPhraseAfter(by+1, f.hi, true)})
	}
	if w := f.low(v.to); w == "to" || w == "that" {
		return story.Nowhere // is said to have left by train
	}
	for k := v.to; k < min(f.hi, v.to+7); k++ {
		if f.tag(k) == tag.VBN && f.is(k-1, lexicon.Being) {
			break // was told the tax would be cut by a third
		}
		if f.low(k) != "by" {
			continue
		}
		if end := f.nounPhraseAfter(k+1, f.hi, true); end > k+1 && (f.tag(k+1) != tag.CD || f.human(k+1, end)) {
			if f.deadline(story.Range{From: k + 1, To: end}) || f.byMeans(k+1, end) {
				continue
			}
			if to := f.skipTime(end-1) + 1; to > k+1 {
				end = to // was told by the school | last week
			}
			return story.Range{From: k + 1, To: end}
		}
	}
	return story.Nowhere
}

// byMeans reports whether a phrase behind "by" tells how or why something was said, and not
// by whom: by mistake, by email.
func (f *finder) byMeans(from, to int) bool {
	return to == from+1 && f.tag(from) == tag.NN && !f.story.Capitalized(from) && f.noun(from)&(speakers|lexicon.Crowd) == 0
}

// behindFigure is where the one begins who says something of what a noun takes up: a
// figure | Ann Koe described as provisional; a claim | Koe's lawyer Bo Lund denied.
func (f *finder) behindFigure(from, to int) int {
	k := from + 1
	for k < to && f.tag(k).IsAdjective() {
		k++
	}
	if k+1 < to && f.takesUp(k) && (f.proper(k+1, to) || f.is(k+1, lexicon.Quantity) || f.tag(k+1).IsProper() && f.tag(to-1).IsProper()) && !f.people[f.low(k)] {
		return k + 1
	}
	return from
}

// raised is the subject of a passive that says on nobody's word what its subject said:
// A caller is reported to have told.
func (f *finder) raised(v verb) story.Range {
	p := v.from - 1
	if v.tag != tag.VBN || f.tag(v.from) != tag.TO || p <= f.lo || f.tag(p) != tag.VBN || f.quoted(p) {
		return story.Nowhere
	}
	from := f.group(p)
	if !f.is(p-1, lexicon.Being) || f.low(from-1) == "it" {
		return story.Nowhere
	}
	if start := f.nounPhraseBefore(from - 1); start < from {
		return story.Range{From: start, To: from}
	}
	return story.Nowhere
}

// pair reports whether a noun phrase joins several by "and" before its first comma.
func (f *finder) pair(r story.Range) bool {
	for k := r.From; k < r.To && f.low(k) != ","; k++ {
		if f.low(k) == "and" {
			return true
		}
	}
	return false
}

// listBefore is where a list of names opens the sentence that ends with two joined
// by "and": Lee, Poe and Roe. It returns start when there is none.
func (f *finder) listBefore(start, p int) int {
	joined := false
	for k := start; k <= p; k++ {
		joined = joined || f.low(k) == "and"
		if f.low(k) != "and" && !f.tag(k).IsProper() {
			return start
		}
	}
	if !joined {
		return start
	}
	first := start
	for first-2 >= f.lo && f.low(first-1) == "," && f.tag(first-2).IsProper() {
		first -= 2
		for first > f.lo && f.tag(first-1).IsProper() {
			first--
		}
	}
	if first > f.lo && !f.mark(first-1) || f.timeWord(first) {
		return start
	}
	return first
}
