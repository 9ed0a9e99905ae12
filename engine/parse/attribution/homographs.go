package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// takenForNoun reports whether a word tagged as a noun is a cue verb all the
// same: forms of say and tell always, others between a subject and "that".
func (f *finder) takenForNoun(i int, c lexicon.Cue) bool {
	if (c.Lemma == "say" || c.Lemma == "tell") && f.low(i) != "saying" {
		return f.low(i) != "say" || i == f.lo || f.tag(i-1) != tag.PRPPoss && f.low(i-1) != "no" && f.low(i-1) != "a" && f.low(i-1) != "the" // voters get their say
	}
	if f.tag(i).IsNoun() && i > f.lo && (f.paperSays(i, c) || f.disputedBy(i, c) || f.behindBareObject(i, c)) {
		return true
	}
	if c.Sorts&(lexicon.Speech|lexicon.Attitude) == 0 || f.tag(i) != tag.NNS && f.tag(i) != tag.NN || i == f.lo {
		return false
	}
	before := f.tag(i - 1)
	if before == tag.PRP && (f.mark(i+1) || f.low(i+1) == "," && i+2 < f.hi && f.mark(i+2)) {
		return true // he jokes, “…”
	}
	if before.IsProper() && f.low(i+1) == ":" && (i+2 < f.hi && f.mark(i+2) || i+2 == f.hi && f.quoteAfter() != story.None) {
		return true // The Echo reports: “…”
	}
	if before == tag.NNP && f.signsOff(i) {
		return true // the actor has quit, TMZ reports
	}
	if f.low(i-1) == "and" && f.tag(i+1) == tag.PRP && f.tag(i+2).IsFinite() && f.noun(i) == 0 {
		return true // claims this and insists it was lied to
	}
	if f.low(i) == c.Lemma && f.lex.Noun(c.Lemma) == 0 && f.low(i+1) == "that" && !lexicon.SpeechNoun.Has(c.Lemma) && (before.IsNoun() || before.IsAdverb() && (f.tag(i-2) == tag.NNS || f.tag(i-2) == tag.NNPS)) {
		return true // opponents of the bypass argue that; some drivers now worry that
	}
	return f.low(i+1) == "that" && (before == tag.PRP || before == tag.NNP && !f.bareSingular(i, c) || before == tag.NNS && f.tag(i) != tag.NNS)
}

// bareSingular reports whether the name before a word is of one and the word, were it a
// verb, of several: their March report that.
func (f *finder) bareSingular(i int, c lexicon.Cue) bool {
	return f.low(i) == c.Lemma && !strings.HasSuffix(f.low(i-1), "s")
}

// signsOff reports whether the sentence ends with a name and token i, behind a comma:
// he will sign, the sports daily O Golo claims.
func (f *finder) signsOff(i int) bool {
	if w := f.low(i); w != "reports" && w != "claims" || f.trimEnd(f.hi) != i+1 {
		return false
	}
	k := i - 1
	for k > f.lo && f.tag(k).IsProper() {
		k--
	}
	for k > f.lo && i-k < 8 && (f.tag(k).IsNoun() || f.tag(k).IsAdjective() || f.tag(k) == tag.DT || f.low(k) == "daily") {
		k--
	}
	return k > f.lo && f.low(k) == ","
}

// subjectOfAnother tells the noun from the verb where a finite verb follows:
// "intelligence reports indicate", "jobless claims rose".
func (f *finder) subjectOfAnother(v verb) bool {
	i := v.head
	if v.to != i+1 || i+1 >= f.hi || f.mark(i+1) {
		return false
	}
	if (v.tag == tag.VBZ || v.tag == tag.NNS) && f.low(i+1) == "that" && f.restrictsNoun(i) {
		return true
	}
	next, cue := f.cue(i + 1)
	switch f.tag(i + 1) {
	case tag.VBD, tag.VBP, tag.VBZ, tag.MD:
	case tag.VB:
		if !cue || next.Lemma != "say" {
			return false
		}
	default:
		return false
	}
	if !strings.HasSuffix(f.low(i), "s") && v.tag != tag.VB && v.tag != tag.VBP {
		return false
	}
	if i == f.lo {
		return true
	}
	if start := f.nounPhraseBefore(i - 1); start < i && start > f.lo {
		opening := start - 1
		for opening > f.lo && f.tag(opening).IsAdverb() {
			opening--
		}
		if t := f.tag(opening); t == tag.WP || t == tag.WDT || f.low(opening) == "that" {
			return false // the man, who police say is armed; which even critics say was good
		}
	}
	before := f.tag(i - 1)
	if cue && next.Sorts&lexicon.Speech != 0 && f.noun(i)&lexicon.Human != 0 {
		return true // union advocates say
	}
	return f.low(i-1) != "," && before != tag.PRP && before != tag.NNP || f.noun(i) != 0 && f.noun(i-1) == 0 && before == tag.NN
}

// restrictsNoun reports whether the "that" behind a word tells which of several it is, and not
// what is said: a series of Home Office | reports | that show it; a set of Rail Act | rules |
// that could change it.
func (f *finder) restrictsNoun(i int) bool {
	verb := f.skipAdverbs(i + 2)
	switch f.tag(verb) {
	case tag.VBP:
		return !f.story.Capitalized(verb)
	case tag.MD:
		start := f.nounPhraseBefore(i - 1)
		head := f.headOf(story.Range{From: start, To: i})
		return start < head && f.low(head+1) == "of" && f.noun(head) == 0 && !f.tag(head).IsProper()
	}
	return false
}
