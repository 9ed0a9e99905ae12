package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// before is the content ahead of the source and cue: `"…," she said`,
// `the talks failed, she said`.
func (f *finder) before(a *Attribution, v verb, left, right, end int) story.Range {
	p := left - 1
	if a.Sieve == Relative { // “…,” said Ann Koe, an aide to Mr Lund, who called it a farce
		return story.Nowhere
	}
	if p <= f.lo || f.low(v.from-1) == "whom" || a.Sieve == Elliptic && (v.tag == tag.VBG || f.tag(v.from) == tag.VBG) {
		return story.Nowhere
	}
	if f.tag(left) == tag.WPPoss && !f.quoted(p) && !f.anyMark(p) && right < end {
		return story.Nowhere // It was in a study, whose author, Ann Koe, now says it erred
	}
	if w := f.low(p); w != "," && w != "?" && w != "!" && !f.anyMark(p) && !f.dash(p) && !f.hyphen(p) {
		return story.Nowhere
	}
	clause, quotation := f.saysBefore(p, right < end)
	clause = clause || f.needsNoVerb(a, v, right, end)
	inserted := right < end && f.low(right) == "," && !f.anyMark(right+1) && (a.Sieve == Adjacent || a.Sieve == Inverted)
	if subject := f.nounPhraseAfter(f.lo, p, false); !quotation && subject == p && f.low(right) == "," && f.mark(right+1) && f.tag(f.skipAdverbs(right+2)).IsFinite() {
		return story.Range{From: f.lo, To: p} // The road, she said, “is a trap”
	}
	if !clause && !quotation && !inserted {
		return story.Nowhere // "On Monday, he said": an adverbial is no content
	}
	if f.opensCircumstance(right, end) || !f.anyMark(p) && (f.thatAfter(right, end) || v.passive && f.low(right) == "," && f.insertedThat(right, end) > 0) || f.leadsIn(a, v, left, right, end) || f.answersQuestion(right, end) {
		return story.Nowhere
	}
	if !quotation && !inserted && (f.completes(a, v, right, end) || right < end-2 && f.leansBehindJoint(p) || right < end-2 && f.opensSubordinate() && !(f.low(right) == "," && f.is(f.lo, lexicon.Subordinator) && f.goesOnQuoted(right+1))) {
		return story.Nowhere // argued that although the lock had held, he showed no regret
	}
	to := left
	for to > f.lo && (f.low(to-1) == "," || f.dash(to-1) || f.hyphen(to-1)) {
		to--
	}
	r := story.Range{From: f.behindLead(to, inserted && f.tag(f.skipAdverbs(right+1)).IsFinite()), To: to}
	if q := f.outer(p); q != story.None && f.subordinateOpening() {
		// Soon after she was booed, | “It is over,” Koe wrote
		if opening := f.story.Quotes[q].Tokens[0].From; opening > f.lo && f.low(opening-1) == "," && f.story.Capitalized(opening+1) && !f.is(opening+1, lexicon.FirstOrSecond) {
			r.From = max(r.From, opening)
		}
	}
	switch head := f.relativeHead(p); {
	case head != story.None && (inserted || f.anyMark(right+1)):
		r.From = head
	case inserted && f.low(p) == ",":
		r.From = max(r.From, f.setIntoClause(p, f.mark(right+1) || f.tag(f.skipAdverbs(right+1)).IsFinite()))
	case f.low(p) == "," && f.anyMark(right+1) && f.relativeOpen(p):
		return story.Nowhere // kept a diary in which, on May 3, he wrote, “Cold.”
	}
	if r.Empty() || a.Sieve == Elliptic && !quotation && r.Has(a.Source.From) {
		return story.Nowhere // Ann Koe told the Echo she was late, apologised to all and left
	}
	return r
}

// saysBefore reports whether the sentence has a verb of its own, and words of a quotation,
// before a token. Where it goes on behind the cue, a title is no quotation: On “Morning
// Call,” Ann Koe said.
func (f *finder) saysBefore(p int, goesOn bool) (clause, quotation bool) {
	for k := f.lo; k < p; k++ {
		if title := f.titleAt(k); title > k && goesOn {
			k = title - 1
			continue
		}
		clause = clause || f.tag(k).IsFinite()
		quotation = quotation || f.quoted(k)
	}
	return clause, quotation
}

// needsNoVerb reports whether what stands before a cue is what was said, whatever its tags:
// a headline leaves the verb out ("Plan dead, says agency"), and elsewhere nothing follows
// but who was told and when.
func (f *finder) needsNoVerb(a *Attribution, v verb, right, end int) bool {
	if a.Sieve == Inverted || right >= end || f.occasionEnd(right, end) >= end {
		return true
	}
	return v.Lemma == "tell" && f.nounPhraseAfter(right, end, false) >= end
}

// opensSubordinate reports whether the sentence opens with what only leads up to its main
// clause: However, | when …; | at the inquest; | asked about it.
func (f *finder) opensSubordinate() bool {
	first := f.lo
	if f.tag(first).IsAdverb() && f.low(first+1) == "," {
		first += 2
	}
	switch w := f.low(first); w {
	case "asked", "in", "on", "at", "during":
		return true
	default:
		return f.is(first, lexicon.Subordinator) || f.tag(first) == tag.VBG || f.tag(first) == tag.VBN
	}
}

// completes reports whether the words behind a cue are what it takes, so that the clause
// before it is not: | wants to leave, | showed no regret, | said Ann Koe had left. Who was
// told, and when and where, leave it what was said.
func (f *finder) completes(a *Attribution, v verb, right, end int) bool {
	k := f.skipAdverbs(right)
	if a.Sieve == Inverted || v.passive || k >= end || f.occasionEnd(k, end) > k {
		return false
	}
	if t := f.tag(k); t == tag.TO {
		return f.tag(k+1) == tag.VB
	} else if f.timeWord(k) || f.opensOnTime(k, end) || !nominal(t) || f.beforeTime(f.nounPhraseAfter(k, end, false)-1) < k {
		return false
	}
	if lexicon.ListenerFirst.Has(v.Lemma) {
		to := f.nounPhraseAfter(k, end, false)
		if f.low(to) == "to" && (f.tag(to+1) == tag.VB || f.anyMark(to+1)) || to < end && f.anyMark(to) {
			return true // told her to “wait outside”
		}
		return f.clauseAt(k, end)
	}
	return !lexicon.WritesTo.Has(v.Lemma) || f.clauseAt(k, end)
}

// relativeHead is where the noun begins whose relative clause has only opened before a
// comma, so that the source set there is heard for that clause alone: He thanked the
// nurses, who |, he said, worked nights. It is story.None for other words.
func (f *finder) relativeHead(comma int) int {
	k := comma - 1
	if t := f.tag(k); f.low(comma) != "," || t != tag.WP && t != tag.WDT || k-1 <= f.lo {
		return story.None
	}
	if f.tag(k-1) == tag.IN {
		k-- // in which
	}
	if f.low(k-1) == "," {
		k--
	}
	if start := f.nounPhraseBefore(k - 1); start < k && start > f.lo {
		return start
	}
	return story.None
}

// behindLead is where what was said begins behind a clause of the story's own that
// leads up to it with a colon: The shop does better: | sales rose, the filing shows. A
// source that is set between a subject and its verb is heard no farther back than there.
func (f *finder) behindLead(to int, goesOn bool) int {
	for k := to - 1; k > f.lo; k-- {
		if (f.low(k) == ":" || goesOn && f.low(k) == ";") && !f.quoted(k) {
			if goesOn || f.finite(story.Range{From: k + 1, To: to}) || f.quoted(k+1) {
				return k + 1
			}
			break
		}
	}
	return f.lo
}

// opensCircumstance reports whether a sentence opens with when or how something
// was said, whatever it quotes there, because a clause follows the cue: Bemoaning
// the “phony system,” Ann Koe said it was late.
func (f *finder) opensCircumstance(right, end int) bool {
	if first := f.tag(f.lo); first != tag.VBG && first != tag.IN || right >= end-2 || f.tag(right).IsMark() {
		return false
	}
	for k := right; k < end; k++ {
		if f.tag(k).IsFinite() {
			return true
		}
		if f.low(k) == "," {
			break
		}
	}
	return false
}
