package parse

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// gist is what the headline's first clause speaks of: the stems of its nouns,
// verbs, adjectives and figures. Nil without a headline.
type gist map[string]bool

// gistOf reads the headline up to the word that goes on to something else: "Mayor
// quits | as probe widens".
func (m *model) gistOf() gist {
	for i := range m.story.Blocks {
		b := &m.story.Blocks[i]
		if b.Kind != article.Headline || b.Sentences.Empty() {
			continue
		}
		g := gist{}
		tokens := m.story.Sentences[b.Sentences.From].Tokens
		for k := tokens.From; k < tokens.To; k++ {
			if len(g) > 1 && m.story.Is(k, lexicon.TurnsAway) {
				break
			}
			if stem := m.stem(k); stem != "" {
				g[stem] = true
			}
		}
		return g
	}
	return nil
}

// stemLength is how many letters of a word its forms and kin share: dementia and
// demented, resign and resignation.
const stemLength = 5

// stem is what the forms of a word of substance have in common, or "" for a word
// without any.
func (m *model) stem(k int) string {
	t := &m.story.Tokens[k]
	if !t.Tag.IsVerb() && !t.Tag.IsNoun() && !t.Tag.IsAdjective() && t.Tag != tag.CD {
		return ""
	}
	w := t.Low
	if !t.Tag.IsProper() && t.Tag != tag.CD {
		w = t.Lemma()
	}
	switch w {
	case "be", "have", "do", "get":
		return ""
	}
	if len(w) > stemLength && t.Tag != tag.CD {
		w = w[:stemLength]
	}
	return w
}

// in is how many of the gist's words come back in a range, in percent.
func (g gist) in(m *model, ranges ...story.Range) int {
	if len(g) == 0 {
		return 0
	}
	found := map[string]bool{}
	for _, r := range ranges {
		for k := r.From; k < r.To; k++ {
			if stem := m.stem(k); stem != "" && g[stem] {
				found[stem] = true
			}
		}
	}
	return 100 * len(found) / len(g)
}
