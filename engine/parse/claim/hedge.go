package claim

import (
	"sort"
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Hedge is a word or frame that weakens a statement.
type Hedge struct {
	Tokens    story.Range
	Certainty int // the most that it leaves to what it stands by, 0 denied to 5 flat fact
	Owner     int // the attribution whose content holds it, or story.None
}

func (f *finder) findHedges() []Hedge {
	var out []Hedge
	for i := range f.Sentences {
		if !f.Blocks[f.Sentences[i].Block].Kind.Prose() {
			continue
		}
		f.enter(i)
		for k := f.From; k < f.To; k++ {
			p, n := f.lex.Hedges.Match(f.Keys[k:f.To])
			if p == nil || f.falseHedge(k) {
				continue
			}
			out = append(out, Hedge{Tokens: story.Range{From: k, To: k + n}, Certainty: certaintyOf(p.Tags[0]), Owner: int(f.Owners[k])})
			k += n - 1
		}
	}
	return out
}

// falseHedge leaves out the month, the noun and the voters, what somebody was able
// to do, a wish, and a likelihood that was measured.
func (f *finder) falseHedge(k int) bool {
	switch f.Tokens[k].Low {
	case "could":
		return f.Tokens[k].Tag != tag.MD || f.able(k)
	case "may":
		return f.Tokens[k].Tag != tag.MD || f.opens(k) // May they rest
	case "might":
		return f.Tokens[k].Tag != tag.MD
	case "likely":
		return strings.HasPrefix(f.Low(k+1), "voter") || f.weighed(k)
	case "believe", "believes", "suspect", "suspects":
		return !f.Tokens[k].Tag.IsVerb()
	}
	return false
}

// opens reports whether a word is the first of its sentence.
func (f *finder) opens(k int) bool {
	for k--; k >= f.From; k-- {
		if !f.Tag(k).IsMark() {
			return false
		}
	}
	return true
}

// weighed reports whether "likely" at k compares how often a thing happens to some
// and to others: "a third less likely to move", "men are more likely to". Of one
// alone it weighs what is to come.
func (f *finder) weighed(k int) bool {
	switch f.Low(k - 1) {
	case "more", "less", "as", "equally", "most", "least":
	default:
		return false
	}
	if f.Low(k+1) == "than" && f.Low(k+2) == "not" || f.Low(k+1) == "that" {
		return false
	}
	if _, from := f.degree(k - 1); from < k-1 {
		return true
	}
	group, _ := f.verbs(k - 1)
	for group < k-1 && !f.Tag(group).IsVerb() {
		group++
	}
	switch f.Low(group) {
	case "are", "were":
		return f.Tag(group-1) == tag.NNS || f.Low(group-1) == "who" || f.Low(group-1) == "that"
	}
	return group == k-1 && (f.Tag(k-2) == tag.NNS || f.Low(k-2) == "those" || f.Low(k-2) == "ones") // the people most likely to
}

// degree is by how much the comparison whose "more" or "as" stands at k is made, in
// words, and where those begin: "27 per cent", "a third", "five times", "twice".
func (f *finder) degree(k int) (multiple bool, from int) {
	switch f.Low(k - 1) {
	case "twice", "half":
		return true, k - 1
	case "times", "cent", "percent", "%", "pct", "pc":
		for from = k - 1; f.Tag(from-1) == tag.CD || f.Low(from-1) == "per" || f.Low(from-1) == "%"; {
			from--
		}
		return true, from
	case "third", "quarter", "fifth", "tenth", "thirds", "quarters":
		for from = k - 1; f.Tag(from-1) == tag.CD || f.Tag(from-1) == tag.HYPH || f.Low(from-1) == "a"; {
			from--
		}
		return true, from
	case "no":
		return false, k - 1
	}
	return false, k
}

// able reports whether "could" at k says what somebody was able to do, or was not,
// and nothing that may be so: "could not sleep", "all they could carry".
func (f *finder) able(k int) bool {
	if after := f.Low(k + 1); f.Is(k+1, lexicon.Negation) && f.Low(k+2) != "only" && f.Low(k+2) != "just" || f.Is(k+1, lexicon.Hardly) || after == "no" && f.Low(k+2) == "longer" {
		return true
	}
	switch f.Low(k + 1) {
	case "afford", "remember", "recall", "smell":
		return true
	case "be":
		return f.sensed(k+2) || f.checked(k+2)
	}
	subject := f.head(f.phraseBefore(k))
	if f.Tag(subject.To-1).IsMark() || subject.Empty() {
		return f.Low(k-1) == "that" && f.Low(k-2) == "all"
	}
	switch f.Low(subject.From) {
	case "nobody", "none", "nothing", "no", "few", "neither", "little":
		return true
	}
	switch f.Low(subject.From - 1) {
	case "only", "before", "until", "as", "whatever", "everything", "all", "wherever", "whoever":
		return f.Low(subject.From-1) != "as" || f.equals(subject.From-1)
	case "that":
		return f.Low(subject.From-2) == "so" || f.Low(subject.From-2) == "all" || f.Low(subject.From-2) == "everything"
	case "so":
		return f.Tag(subject.From) == tag.PRP && f.Tag(subject.From-2) != tag.Comma
	}
	switch f.Low(k + 1) {
	case "see", "hear", "feel":
		switch f.Low(subject.From) {
		case "i", "he", "she", "we":
			return true
		}
	}
	return false
}

// checked reports whether the words at k, after "could be", tell what the reporter tried
// to establish: "neither claim could be independently verified".
func (f *finder) checked(k int) bool {
	for f.Tag(k).IsAdverb() {
		k++
	}
	switch f.Low(k) {
	case "verified", "corroborated", "authenticated":
		return f.Low(k+1) != "by"
	}
	return false
}

// equals reports whether "as" at k is the second of two: "as fast as".
func (f *finder) equals(k int) bool {
	for i := k - 1; i > k-4; i-- {
		if f.Low(i) == "as" {
			return true
		}
	}
	return false
}

// sensed reports whether the participle at k, after "could be", tells of what there
// was to see or hear: "could be heard across the valley". A case is heard too, and
// a thing is seen as another.
func (f *finder) sensed(k int) bool {
	if f.Low(k-3) == "appeal" || f.Low(k-3) == "case" || f.Low(k-3) == "claim" {
		return false
	}
	switch f.Low(k) {
	case "heard", "seen", "felt", "smelled", "smelt":
		t := f.Tag(k + 1)
		return t == tag.VBG || t == tag.IN && f.Low(k+1) != "as" && f.Low(k+1) != "by"
	}
	return false
}

// meant is the certainty that the clause around it leaves to one that begins at
// token k: "it could mean that …", "it might be that …".
func (f *finder) meant(k int) int {
	if f.Low(k-1) == "that" {
		k--
	}
	switch f.VerbLemma(k - 1) {
	case "mean", "suggest", "indicate", "imply", "signal", "show", "be":
		start, _ := f.verbs(k - 1)
		return f.hedged(story.Range{From: start, To: k - 1})
	}
	return fact
}

// unfound reports whether the words before the clause that begins at token k say
// that it has not been found so: "did not rule that …", "no evidence that …".
// What somebody did not know or tell may well be so.
func (f *finder) unfound(k int) bool {
	if f.Low(k-1) == "that" {
		k--
	}
	switch f.Low(k - 1) {
	case "evidence", "proof", "sign", "indication", "suggestion", "reason":
		return f.hasWord(k-4, k-1, "no", "any", "little", "without")
	}
	switch f.VerbLemma(k - 1) {
	case "find", "rule", "say", "think", "believe", "prove", "show", "conclude", "establish", "allege", "claim", "suggest", "argue", "mean", "imply":
		_, negated := f.verbs(k - 1)
		return negated
	}
	return false
}

// hedged is the least certainty of the hedges that reach into a range and end in
// it, or fact.
func (f *finder) hedged(r story.Range) int {
	least := fact
	if len(f.hedges) > 0 {
		least = f.foreword()
	}
	first := sort.Search(len(f.hedges), func(i int) bool { return f.hedges[i].Tokens.To > r.From })
	for _, h := range f.hedges[first:] {
		if h.Tokens.To > r.To {
			break
		}
		least = min(least, h.Certainty)
	}
	return least
}

// foreword is the certainty that an adverb set before all of the sentence leaves to
// it, or fact: "Reportedly, two men died and six were hurt."
func (f *finder) foreword() int {
	k := f.From
	if f.Low(k+1) != "," || !f.Tag(k).IsAdverb() {
		return fact
	}
	if p, _ := f.lex.Hedges.Match(f.Keys[k : k+1]); p != nil {
		return certaintyOf(p.Tags[0])
	}
	return fact
}
