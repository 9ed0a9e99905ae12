package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// leaningEnd ends the content of a clause that leans on the main one where that
// begins: "Though Russia had claimed …, Moscow claimed …".
func (f *finder) leaningEnd(v verb, r story.Range) int {
	leans := v.head-f.lo < 12 && (f.is(f.lo, lexicon.Subordinator) || f.dated(v.from) || f.momentOf(v.from) || (v.tag == tag.VBG || f.tag(v.from) == tag.VBG) && f.opensParticiple(v.from))
	aside := f.leansAside(v)
	if !leans && !aside && !f.leansInside(v) {
		return r.To
	}
	for t := r.From + 2; t+2 < r.To; t++ {
		if closes := f.mark(t) && f.low(t-1) == "," && !f.quoted(t+1); !closes && (f.low(t) != "," && !f.dash(t) || f.quoted(t)) {
			continue
		}
		if main := f.skipAdverbs(t + 1); aside && f.low(t) == "," && f.tag(main).IsFinite() {
			return t // Ann Koe, though she said it was late, | stayed
		} else if aside {
			continue
		}
		if (f.low(r.From) != "that" || f.finite(story.Range{From: r.From, To: t})) && f.mainSubjectAt(t+1, r.To) > 0 {
			if f.mark(t) {
				return t + 1 // After he called it “a farce,” | Ann Koe left
			}
			return t
		}
	}
	return r.To
}

// mainSubjectAt is the subject, behind adverbs and a phrase that tells when or where, of the
// main clause that begins at a token: then | the clerk left; at the hearing | he said. It is
// 0 where none begins.
func (f *finder) mainSubjectAt(i, to int) int {
	subject := i
	if f.low(subject) != "then" {
		subject = f.skipAdverbs(subject)
	}
	if f.low(subject) == "both" && f.tag(subject+1).IsNoun() {
		subject++
	}
	end := subject
	switch f.low(subject) {
	case "in", "on", "at", "by", "during", "within":
	default:
		return f.subjectWithVerb(subject, to)
	}
	for f.tag(end) == tag.IN && !f.is(end, lexicon.Subordinator) && end < to {
		subject = end + 1 // its last noun may run on into the subject
		if end = f.nounPhraseAfter(subject, to, false); end == subject {
			return 0
		}
	}
	if end < to && (f.tag(end).IsFinite() || f.clauseAt(end, to)) {
		return subject
	}
	return 0
}

// subjectWithVerb is the noun phrase at a token if a verb follows it, and 0 otherwise.
func (f *finder) subjectWithVerb(subject, to int) int {
	end := f.nounPhraseAfter(subject, to, false)
	if end <= subject || end >= to || !f.tag(end).IsVerb() && f.tag(end) != tag.MD && f.tag(end) != tag.RB && !f.share(subject) {
		return 0
	}
	return subject
}

// dated reports whether a sentence, up to the verb at a token, opens with how long after or
// before its main clause what it tells of was: A day after the bank said; Years before he said.
func (f *finder) dated(verb int) bool {
	for k := f.lo; k < min(verb, f.lo+5); k++ {
		switch f.low(k) {
		case "after", "before", "since", "until":
			return k > f.lo && f.is(k-1, lexicon.Measure) && !f.commaIn(k, verb) && !f.finite(story.Range{From: k, To: verb})
		}
		if t := f.tag(k); !t.IsNoun() && t != tag.CD && t != tag.DT && !t.IsAdjective() && !t.IsAdverb() {
			return false
		}
	}
	return false
}

// momentOf reports whether a sentence opens with the moment at which the deed of the verb at a
// token was done: At the moment Koe announced her bid; The day he said so.
func (f *finder) momentOf(verb int) bool {
	subject := f.momentEnd()
	return f.lo < subject && subject < verb && f.skipAdverbs(f.nounPhraseAfter(subject, verb, false)) == verb
}

// momentEnd is the token behind the moment that a sentence opens with, or its first token: At
// the very moment | Koe; The day | he.
func (f *finder) momentEnd() int {
	k := f.lo
	if f.tag(k) == tag.IN {
		k++
	}
	if f.tag(k) != tag.DT {
		return f.lo
	}
	for k++; f.tag(k).IsAdjective(); {
		k++
	}
	if f.story.Capitalized(k) {
		return f.lo // The Morning Post
	}
	switch f.low(k) {
	case "moment", "minute", "second", "time", "hour", "day", "morning", "evening", "night", "week", "month", "year":
		return k + 1
	}
	return f.lo
}

// leansInside reports whether the clause of a verb leans on a main one that has yet to
// come, though the sentence opens otherwise: and while he said | …; and when Koe thanked
// them and said | …; In a year in which most say | ….
func (f *finder) leansInside(v verb) bool {
	if f.leansBehindJoint(v.from) {
		return true
	}
	subject := f.nounPhraseBefore(v.from - 1)
	if subject >= v.from || subject-2 < f.lo {
		return false
	}
	before := subject - 1
	return f.tag(before) == tag.WDT && f.tag(before-1) == tag.IN && f.tag(f.lo) == tag.IN && !f.finite(story.Range{From: f.lo, To: before}) && !f.commaIn(f.lo, before)
}

// leansBehindJoint reports whether the words before a token belong to a clause that leans on
// a main one which has yet to come and is joined to what stands before: , and when he rose
func (f *finder) leansBehindJoint(i int) bool {
	opening := f.subordinatorBefore(i)
	if opening <= f.lo || f.tag(opening-1) != tag.CC {
		return false
	}
	before := f.low(opening - 2)
	return before == "," || before == ";" || before == "—"
}

// leansAside reports whether the clause of a verb is set between the subject of the sentence
// and its verb: Ann Koe, though she liked it and said it was due, | stayed.
func (f *finder) leansAside(v verb) bool {
	opening := f.subordinatorBefore(v.from)
	return opening-1 > f.lo && f.low(opening-1) == "," && f.nounPhraseAfter(f.lo, opening, false) == opening-1
}

// subordinatorBefore is the word that opens the clause, without a comma in it, which the verb
// at a token belongs to and which leans on another; story.None where there is none.
func (f *finder) subordinatorBefore(verb int) int {
	for k := verb - 1; k >= f.lo && verb-k < 20 && f.low(k) != "," && !f.quoted(k); k-- {
		if w := f.low(k); w == "that" {
			break
		} else if f.is(k, lexicon.Subordinator) && w != "as" && w != "like" && w != "than" || w == "when" || w == "after" || w == "before" {
			return k
		}
	}
	return story.None
}
