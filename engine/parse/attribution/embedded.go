package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// beforeWithin is the content ahead of a source and cue, which the clause that another says
// does not reach beyond when they stand in it: Mr Koe said that | in one message, Ms Lund
// wrote: “Burn it.”
func (f *finder) beforeWithin(a *Attribution, v verb, left, right, end int) story.Range {
	whole := f.window
	if right < end && f.occasionEnd(right, end) < end {
		f.lo = f.reported(left, v.head)
	}
	r := f.before(a, v, left, right, end)
	f.window = whole
	return r
}

// reported is where the words that another is said to have said begin, if they hold a source
// and cue before their own verb, and the start of the sentence otherwise.
func (f *finder) reported(left, head int) int {
	lo := f.lo
	for i := f.first; i < len(f.found); i++ {
		a := &f.found[i]
		if a.Head >= head || a.Sieve == According || f.quoted(a.Head) != f.quoted(head) {
			continue
		}
		for _, r := range a.Content {
			if from := f.behindThat(r.From); a.Head < r.From && r.Has(head) && from < left && (from > r.From || f.clauseAt(from, r.To)) && !f.predicated(from, left) {
				lo = max(lo, from)
			}
		}
	}
	return lo
}

// behindThat is the token behind a "that" which opens a clause at a token.
func (f *finder) behindThat(i int) int {
	if f.low(i) == "that" && f.tag(i) == tag.IN {
		return i + 1
	}
	return i
}

// opensFronted is the comma behind a clause or a phrase with which content opens before its
// subject, so that who speaks behind it is part of the content: said that when she
// complained|, the foreman told her to go. It is the start of the content where there is none.
func (f *finder) opensFronted(v verb, r story.Range) int {
	if v.Sorts&lexicon.Speech == 0 && f.low(r.From) != "that" {
		return r.From
	}
	first := f.skipAdverbs(f.behindThat(r.From))
	leans := f.tag(first) == tag.WRB || f.is(first, lexicon.Subordinator)
	if !leans && (f.tag(first) != tag.IN || first == r.From) || f.quoted(first) {
		return r.From
	}
	switch f.low(first) {
	case "after", "before", "since", "until":
		leans = true
	}
	for t := first + 1; t+2 < r.To && t-first < 30; t++ {
		switch {
		case f.quoted(t):
		case f.low(t) == ";" || f.low(t) == ":" || f.dash(t):
			return r.From
		case f.low(t) != ",":
		case !leans && f.finite(story.Range{From: first, To: t}):
			return r.From
		default:
			subject := f.skipAdverbs(t + 1)
			if f.tag(subject) == tag.CC {
				continue
			}
			verb := f.nounPhraseAfter(subject, r.To, false)
			if verb = f.skipAdverbs(verb); verb > subject && verb+1 < r.To && f.tag(verb).IsFinite() {
				return t
			}
		}
	}
	return r.From
}

// setIntoClause is where the clause begins that a source is set into, between its subject and
// its verb, behind the comma at a token: and | the licence, his wife said, had run out; a plan
// to close two ports — | a step, Ann Koe said, that; He fell where, | she said, it was wet. It
// is the start of the sentence where no other clause comes before.
func (f *finder) setIntoClause(comma int, goesOn bool) int {
	p := comma - 1
	if p <= f.lo || f.quoted(p) {
		return f.lo
	}
	if f.joinsClause(p) {
		if f.is(p-1, lexicon.Being) || !f.finite(story.Range{From: f.lo, To: p}) {
			return f.lo
		}
		return p
	}
	if start := f.nounPhraseBefore(p); goesOn && start <= p && start-1 > f.lo {
		for k := start; k < p; k++ {
			if f.tag(k) == tag.WPPoss {
				return start // She wrote | a book whose hero, according to the publisher
			}
		}
		switch joint := start - 1; {
		case f.tag(joint) == tag.CC && (f.low(joint-1) == "," || f.dash(joint-1) || f.hyphen(joint-1)),
			f.joinsClause(joint):
			if f.predicated(f.lo, joint) {
				return start
			}
			return f.lo
		}
	}
	for k := p; f.tag(p) != tag.IN && f.low(p) != "like" && k > f.lo+1 && f.low(k) != "," && !f.quoted(k) && !f.tag(k).IsFinite(); k-- {
		if (f.dash(k) || f.hyphen(k)) && f.predicated(f.lo, k) {
			return k + 1
		}
	}
	return f.lo
}

// joinsClause reports whether a token can do nothing but join a clause to the one before.
func (f *finder) joinsClause(i int) bool {
	return f.tag(i) == tag.WRB || f.tag(i) == tag.IN && f.is(i, lexicon.JoinsClause)
}

// onlyJoins reports whether words are no more than what joins a clause to the one before.
func (f *finder) onlyJoins(r story.Range) bool {
	return r.Len() == 1 && r.From > f.lo && f.joinsClause(r.From)
}

// goesOnQuoted reports whether a quotation at a token goes on with the sentence that a clause
// before the source and cue opened, as its small letter shows: If it freezes, she wrote, |
// “the island will be cut off.”
func (f *finder) goesOnQuoted(mark int) bool {
	return f.anyMark(mark) && mark+1 < f.hi && !f.story.Capitalized(mark+1) && f.tag(mark+1) != tag.CD && !f.tag(mark+1).IsMark()
}

// relativeOpen reports whether a relative clause is open at a comma whose verb is still to
// come, so that it is what the source and cue behind it belong to: kept a diary in which, on
// May 3|, he wrote.
func (f *finder) relativeOpen(comma int) bool {
	for k := comma - 1; k > f.lo && !f.quoted(k) && !f.tag(k).IsFinite(); k-- {
		if t := f.tag(k); (t == tag.WDT || t == tag.WRB || t == tag.WPPoss) && f.low(k) != "that" {
			return f.finite(story.Range{From: f.lo, To: k})
		}
	}
	return false
}
