package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// nextDeed reports whether the verb behind "and" or "but" is what the source does next,
// because what it says so far is no clause: calls the office “a shell” and proposes to
// close it; endorsed Ann Koe and sent her a cheque.
func (f *finder) nextDeed(v verb, i int, r story.Range) bool {
	joint := i - 1
	i = f.skipAdverbs(i)
	t := f.tag(i)
	if f.quoted(i) || f.low(i+1) == "by" || t != tag.VBD && t != tag.VBZ || t != v.tag && v.tag != tag.VBG {
		return false
	}
	if c, ok := f.cue(i); t == tag.VBZ && !auxiliary(f.low(i)) && !(ok && c.Sorts&(lexicon.Speech|lexicon.Stance) != 0) && !f.opensObject(i+1) {
		return false // endorses pay and benefits plans
	}
	return !f.modifies(i) && !f.predicates(v, story.Range{From: r.From, To: joint})
}

// modifies reports whether what looks like a past tense behind "and" may be a participle
// that tells of the noun after it: limited gains and continued risks.
func (f *finder) modifies(i int) bool {
	next := f.tag(i + 1)
	return strings.HasSuffix(f.low(i), "ed") && (next == tag.NN || next == tag.NNS || next == tag.JJ || next == tag.VBG)
}

// sharesObject is the token behind a verb that "and" joins to a cue, where the two have
// one object: mocked and insulted | the crew. It is the token of the "and" elsewhere.
func (f *finder) sharesObject(v verb, and, end int) int {
	second := f.skipAdverbs(and + 1)
	if f.low(and) != "and" && f.low(and) != "or" || !appraises(v) || f.tag(second) != v.tag || f.nounPhraseAfter(second+1, end, false) <= second+1 {
		return and
	}
	return second + 1
}

// opensObject reports whether what only a verb has behind it begins at a token.
func (f *finder) opensObject(i int) bool {
	switch f.tag(i) {
	case tag.DT, tag.PRP, tag.PRPPoss, tag.TO, tag.IN:
		return true
	}
	return false
}

// predicates reports whether content holds a verb that another one can be joined to: said
// the firm lost money | and shut; praised the crew who sailed | and came back. A past
// tense may look like a participle there. What is quoted is an object, or ends one, where
// the cue takes no clause.
func (f *finder) predicates(v verb, r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if f.quoted(k) && appraises(v) {
			continue
		}
		switch t := f.tag(k); {
		case t.IsFinite():
			return true
		case t == tag.VBN && k > r.From && (f.tag(k-1).IsNoun() || f.tag(k-1) == tag.PRP):
			return true
		}
	}
	return false
}
