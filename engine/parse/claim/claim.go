// Package claim finds the hedges of a story and the claims that a rule can
// weigh against each other: who is said to be behind what, what is said to
// cause what, and how surely. Whether two claims disagree is for a rule.
package claim

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
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

// Claim is a predicate with its subject.
type Claim struct {
	Tokens    story.Range // subject to predicate
	Kind      article.ClaimKind
	Predicate string
	Subject   string
	Lemmas    []string
	Certainty int
	Owner     int
}

// fact is the certainty of a flat statement.
const fact = 5

// Hedges returns the hedges of the story's prose in order.
func Hedges(s source.Story, lex *lexicon.Lexicon) []Hedge {
	var out []Hedge
	f := finder{Story: s, lex: lex}
	for i := range s.Sentences {
		if !s.Blocks[s.Sentences[i].Block].Kind.Prose() {
			continue
		}
		tokens := s.Sentences[i].Tokens
		for k := tokens.From; k < tokens.To; k++ {
			p, to := lex.Hedges.Match(k, f.wordIn(tokens.To))
			if p == nil || f.falseHedge(k) {
				continue
			}
			out = append(out, Hedge{Tokens: story.Range{From: k, To: to}, Certainty: int(p.Tags[0][0] - '0'), Owner: Owner(s.Attributions, k)})
			k = to - 1
		}
	}
	return out
}

type finder struct {
	source.Story
	lex    *lexicon.Lexicon
	hedges []Hedge
}

func (f *finder) wordIn(end int) func(int) string {
	return func(k int) string {
		if k >= end {
			return ""
		}
		return f.Tokens[k].Low
	}
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

// Owner is the innermost attribution whose content holds a token, or story.None.
func Owner(as []attribution.Attribution, token int) int {
	best, size := story.None, 0
	for i := range as {
		for _, r := range as[i].Content {
			if r.Has(token) && (best == story.None || r.Len() < size) {
				best, size = i, r.Len()
			}
		}
	}
	return best
}

// Find returns the claims of the story's prose in order.
func Find(s source.Story, hedges []Hedge, lex *lexicon.Lexicon) []Claim {
	f := finder{Story: s, lex: lex, hedges: hedges}
	var out []Claim
	for i := range s.Sentences {
		kind := s.Blocks[s.Sentences[i].Block].Kind
		if !kind.Prose() {
			continue
		}
		tokens := s.Sentences[i].Tokens
		for k := tokens.From + 1; k < tokens.To; k++ {
			p, to := lex.Predicates.Match(k, f.wordIn(tokens.To))
			if p == nil || len(p.Tags) > 1 && kind != article.Headline {
				continue
			}
			if c, ok := f.claim(p.Tags[0], k, to, tokens); ok {
				out = append(out, c)
				k = to - 1
			}
		}
	}
	return out
}

// claim reads the subject before a predicate and how surely it is said.
func (f *finder) claim(class string, k, to int, sentence story.Range) (Claim, bool) {
	headline := f.Blocks[f.Sentences[f.Tokens[k].Sentence].Block].Kind == article.Headline
	if class == "cause" && !f.Tokens[k].Tag.IsVerb() && !(headline && f.Tokens[k].Tag == tag.NNS) {
		return Claim{}, false // "Dye causes cancer" is a noun to the tagger
	}
	if t := f.Tokens[k].Tag; t == tag.VBN && !f.perfect(k) || t == tag.VB && f.Tokens[k-1].Tag == tag.TO && f.Tokens[k-1].Low == "to" {
		return Claim{}, false // done by somebody, or not done yet
	}
	end := k
	negated := false
	for end > sentence.From {
		t := &f.Tokens[end-1]
		if t.Tag == tag.MD || t.Tag.IsAdverb() || t.Tag == tag.JJ && t.Low == "likely" || t.Tag == tag.TO || t.Tag.IsVerb() && auxiliary(t.Low) {
			negated = negated || t.Low == "not" || t.Low == "n't" || t.Low == "never"
			end--
			continue
		}
		break
	}
	start := f.subject(end, sentence.From)
	if start == end {
		return Claim{}, false
	}
	c := Claim{Tokens: story.Range{From: start, To: to}, Kind: article.AccusationClaim, Predicate: class, Certainty: fact, Owner: Owner(f.Attributions, k)}
	if class == "cause" {
		c.Kind = article.CausalClaim
	}
	c.Subject = f.subjectName(story.Range{From: start, To: end})
	for i := range f.hedges {
		if h := f.hedges[i].Tokens; h.From >= start-2 && h.From >= sentence.From && h.To <= to {
			c.Certainty = min(c.Certainty, f.hedges[i].Certainty)
		}
	}
	for i := k; i < to; i++ {
		negated = negated || f.Tokens[i].Low == "not" || f.Tokens[i].Low == "n't"
	}
	if negated {
		c.Certainty = 0
	}
	if c.Owner != story.None {
		c.Certainty = min(c.Certainty, cueCertainty(f.Attributions[c.Owner].Lemma))
	}
	for i := start; i < sentence.To; i++ {
		if t := &f.Tokens[i]; t.Tag.IsNoun() || t.Tag == tag.JJ {
			c.Lemmas = append(c.Lemmas, f.lex.Singular(t.Low))
		}
	}
	return c, true
}

// perfect reports whether a participle is active: may have killed.
func (f *finder) perfect(k int) bool {
	if k == 0 {
		return false
	}
	switch f.Tokens[k-1].Low {
	case "have", "has", "had", "'ve":
		return true
	}
	return false
}

// cueCertainty is what the verb that reports a claim leaves of its certainty.
func cueCertainty(lemma string) int {
	switch lemma {
	case "suggest", "hint", "imply", "speculate", "theorize":
		return 2
	case "believe", "think", "suspect", "indicate", "fear":
		return 3
	case "deny", "reject", "dispute":
		return 0
	}
	return fact
}

func auxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "'s", "believed", "thought", "understood",
		"suspected", "appears", "appear", "appeared", "seems", "seem":
		return true
	}
	return false
}

// subject is the first token of the noun phrase that ends before token end.
func (f *finder) subject(end, lo int) int {
	start := end
	for k := end - 1; k >= lo; k-- {
		t := f.Tokens[k].Tag
		if t.IsNoun() || t == tag.JJ || t == tag.CD || t == tag.POS || t == tag.PRP || t == tag.HYPH {
			start = k
			continue
		}
		if t == tag.DT || t == tag.PRPPoss {
			start = k
		}
		break
	}
	return start
}

// subjectName is the name of a subject's bearer, else its words in lower case
// without the article.
func (f *finder) subjectName(r story.Range) string {
	for i := range f.Mentions {
		if m := &f.Mentions[i]; m.Tokens.To == r.To && r.Holds(m.Tokens) && f.Bearers[m.Bearer].Kind != name.Unknown {
			return f.Bearers[m.Bearer].Name
		}
	}
	if f.Tokens[r.From].Tag == tag.DT && r.Len() > 1 {
		r.From++
	}
	return strings.ToLower(strings.Join(strings.Fields(f.Phrase(r)), " "))
}
