package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// leadsIn reports whether what stands before a source and its verb only leads up to
// them, because the verb goes on with a clause of its own: Even if the road is mended,
// wardens said | it will flood again; The mill is closing, and on Friday the union said
// | it would sue. A quotation that the source ends may be what was said.
func (f *finder) leadsIn(a *Attribution, v verb, left, right, end int) bool {
	if a.Sieve == Inverted || a.Passive || v.Sorts&lexicon.Speech == 0 || v.Lemma == "ask" {
		return false
	}
	if f.anyMark(left-1) && f.allQuoted(story.Range{From: f.lo, To: left - 1}) {
		return false
	}
	if f.leadsToQuote(left, right) {
		return true
	}
	said := f.skipAdverbs(right)
	if v.Lemma == "tell" {
		_, said = f.listener(v, right, end)
	}
	if said >= end {
		return false
	}
	if f.low(said) == "that" {
		return !f.tag(said + 1).IsFinite()
	}
	said = f.behindBound(said)
	return f.wideClauseAt(said, end) && !f.opensOnTime(said, end)
}

// leadsToQuote reports whether a sentence opens with when, where or how something was said, with
// a word or two in marks perhaps, and goes on with a quotation that is a sentence: In her
// “farewell” talk, Koe said, | “Leave it be.”
func (f *finder) leadsToQuote(left, right int) bool {
	if w := f.low(right); w != "," && w != ":" || !f.anyMark(right+1) || !f.story.Capitalized(right+2) {
		return false
	}
	lead := story.Range{From: f.lo, To: left}
	if f.pastAt(f.lo) {
		return !f.finite(story.Range{From: f.lo + 1, To: left}) // Reached by phone, she said, “No.”
	}
	return (f.opensSubordinate() || f.tag(f.lo) == tag.IN) && !f.finite(lead) || f.subordinateOpening() && !f.anyMark(left-1)
}

// subordinateOpening reports whether a sentence opens with a clause that leans on its main one:
// When the vote was called; Soon after she left.
func (f *finder) subordinateOpening() bool {
	first := f.skipAdverbs(f.lo)
	return f.is(first, lexicon.Subordinator) || f.low(first) == "after" || f.low(first) == "before"
}

// behindBound is where a number begins behind the words at a token that bound it: at
// least | six, up to | forty.
func (f *finder) behindBound(i int) int {
	switch f.low(i) {
	case "at", "up", "more", "fewer", "less", "as":
	default:
		return i
	}
	for k := i + 1; k < min(f.hi, i+4); k++ {
		if f.tag(k) == tag.CD {
			return k
		}
	}
	return i
}

// answersQuestion reports whether a sentence opens with what somebody was asked, so that
// the word or two behind the verb are the answer: Asked if he would stay, he said | no.
func (f *finder) answersQuestion(right, end int) bool {
	first := f.lo
	for f.tag(first) == tag.CC || f.is(first, lexicon.Subordinator) || f.low(first) == "then" {
		first++
	}
	return f.is(first, lexicon.PutTo) && right < end && f.low(right) != "," && f.occasionEnd(right, end) < end
}
