package claim

import (
	"sort"
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/source"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Hedge is a word or frame that weakens a statement.
type Hedge struct {
	Tokens    story.Range
	Certainty int
	Owner     int // the attribution whose content holds it, or story.None
}

// Hedges returns the hedges of the story's prose in order.
func Hedges(s source.Story, lex *lexicon.Lexicon) []Hedge {
	var out []Hedge
	f := finder{Story: s, lex: lex}
	for i := range s.Sentences {
		if !s.Blocks[s.Sentences[i].Block].Kind.Prose() {
			continue
		}
		tokens := s.Sentences[i].Tokens
		word := f.wordIn(tokens.To)
		for k := tokens.From; k < tokens.To; k++ {
			p, to := lex.Hedges.Match(k, word)
			if p == nil || f.falseHedge(k) {
				continue
			}
			out = append(out, Hedge{Tokens: story.Range{From: k, To: to}, Certainty: int(p.Tags[0][0] - '0'), Owner: int(s.Owners[k])})
			k = to - 1
		}
	}
	return out
}

// falseHedge leaves out the month, the noun and the voters.
func (f *finder) falseHedge(k int) bool {
	switch f.Tokens[k].Low {
	case "may", "might", "could":
		return f.Tokens[k].Tag != tag.MD
	case "likely":
		return k+1 < len(f.Tokens) && strings.HasPrefix(f.Tokens[k+1].Low, "voter")
	case "believe", "believes", "suspect", "suspects":
		return !f.Tokens[k].Tag.IsVerb()
	}
	return false
}

// meant is the certainty that the clause around it leaves to one that begins at
// token k: "it could mean that …", "it might be that …".
func (f *finder) meant(k int) int {
	if f.low(k-1) == "that" {
		k--
	}
	switch f.lex.Lemma(f.low(k-1), true, false) {
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
	if f.low(k-1) == "that" {
		k--
	}
	switch f.low(k - 1) {
	case "evidence", "proof", "sign", "indication", "suggestion", "reason":
		return f.has(k-4, k-1, func(w string) bool { return w == "no" || w == "any" || w == "little" || w == "without" })
	}
	switch f.lex.Lemma(f.low(k-1), true, false) {
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
	first := sort.Search(len(f.hedges), func(i int) bool { return f.hedges[i].Tokens.To > r.From })
	for _, h := range f.hedges[first:] {
		if h.Tokens.To > r.To {
			break
		}
		least = min(least, h.Certainty)
	}
	return least
}
