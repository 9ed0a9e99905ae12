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
	if c, ok := f.cue(i); t == tag.VBZ && !f.is(i, lexicon.Auxiliary) && !(ok && c.Sorts&(lexicon.Speech|lexicon.Stance) != 0) && !f.opensObject(i+1) {
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

// apologizes reports whether a verb has no object: apologised and opposed the plan.
func apologizes(v verb) bool { return v.Lemma == "apologise" || v.Lemma == "apologize" }

// sharesObject is the token behind a verb that "and" joins to a cue, where the two have
// one object: mocked and insulted | the crew. It is the token of the "and" elsewhere.
func (f *finder) sharesObject(v verb, and, end int) int {
	second := f.skipAdverbs(and + 1)
	if f.low(and) != "and" && f.low(and) != "or" || !appraises(v) || apologizes(v) || f.tag(second) != v.tag || f.nounPhraseAfter(second+1, end, false) <= second+1 {
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

// mainVerb is where the sentence takes up its own verb behind content that a participle
// or a relative clause without a comma gives its subject: A paper alleging fraud | may be
// hard to defend; voters who say that the tax is fair | were few. It is the end of the
// content where the sentence has its verb before, or none can be told.
func (f *finder) mainVerb(a *Attribution, v verb, r story.Range) int {
	if !f.tellsOfSubject(a, v) || !f.opensSentence(a.Source.From) || f.quoted(v.head) {
		return r.To
	}
	sure := f.low(r.From) == "that" || lexicon.OnlyClause.Has(v.Lemma)
	clause := sure || f.clauseAt(r.From, r.To) && !appraises(v) && !lexicon.Names.Has(v.Lemma)
	said := false // the clause has its verb
	first := r.To // where, or the sentence
	leans := false
	for k := r.From; k < r.To; k++ {
		t := f.tag(k)
		if f.quoted(k) {
			said = said || clause && t.IsFinite()
			continue
		}
		switch w := f.low(k); {
		case k > r.From && (t == tag.WP || t == tag.WDT || t == tag.WRB || w == "that" || f.is(k, lexicon.Subordinator) && t == tag.IN || w == "than"):
			leans = true
		case t == tag.CC && f.clauseAt(k+1, r.To), w == ";", w == ":", f.dash(k), f.hyphen(k):
			return r.To
		case w == "," && k > r.From && f.clauseAt(k+1, r.To):
			return k // A voter who backs Ann Koe, | Bo Lund lost
		case !t.IsFinite() || f.compounds(k) || f.tag(k-1) == tag.CC || f.tag(k-1).IsAdverb() && f.tag(k-2) == tag.CC:
		case leans:
			leans = false
		case f.tag(k-1) == tag.PRP && k-1 > r.From+1 && f.tag(k-2) != tag.CC: // the car | he drove
		case clause && !said:
			said = true
			if !sure && f.tag(k-1) != tag.PRP {
				first = k // the clerk who denied the charge | left
			}
		default:
			return f.beforeAside(k, r.From)
		}
	}
	if first < r.To {
		return f.beforeAside(first, r.From)
	}
	return r.To
}

// opensSentence reports whether the phrase at a token can be the subject of its sentence:
// no verb, and no more than an adverbial, stands before it.
func (f *finder) opensSentence(from int) bool {
	if from == f.lo || f.tag(from-1) == tag.CC || f.low(from-1) == "what" {
		return !f.finite(story.Range{From: f.lo, To: from})
	}
	if first := f.tag(f.lo); f.low(from-1) != "," || first != tag.IN && !first.IsAdverb() {
		return false
	}
	for k := f.lo; k < from-1; k++ {
		if f.low(k) == "," || f.tag(k).IsFinite() {
			return false
		}
	}
	return true
}

// compounds reports whether what looks like a past tense goes with the "has" before it.
func (f *finder) compounds(k int) bool {
	switch f.low(f.behindAdverbs(k)) {
	case "has", "have", "had", "'ve":
		return true
	}
	return false
}

// tellsOfSubject reports whether a cue is the participle, or the verb of the relative
// clause without a comma, that follows its source.
func (f *finder) tellsOfSubject(a *Attribution, v verb) bool {
	switch {
	case a.Sieve == Relative:
		return a.Source.Len() > 1 && f.low(a.Source.To-2) != ","
	case a.Sieve != Adjacent || v.from != v.head || a.Source.To != v.from:
		return false
	}
	return v.tag == tag.VBG || f.low(a.Source.From-1) == "what"
}

// beforeAside is where what stands before a verb ends, without the adverbs that belong to
// the verb and the phrase between commas there.
func (f *finder) beforeAside(verb, from int) int {
	for verb > from && f.tag(verb-1).IsAdverb() {
		verb--
	}
	if f.low(verb-1) != "," {
		return verb
	}
	for k := verb - 2; k > from; k-- {
		if f.low(k) == "," {
			return k
		}
	}
	return verb - 1
}
