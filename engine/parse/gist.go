package parse

import (
	"math/bits"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// gist is what the headline's first clause speaks of: the stems of its nouns,
// verbs, adjectives and figures. The zero gist is that of a story without a headline.
type gist struct {
	stems []string
	says  []uint64 // of each token, the bit of the stem that it is of, or 0
}

// longestGist is the most stems of a gist, one a bit.
const longestGist = 64

// gistOf reads the headline up to the word that goes on to something else: "Mayor
// quits | as probe widens".
func (m *model) gistOf() gist {
	for i := range m.story.Blocks {
		b := &m.story.Blocks[i]
		if b.Kind != article.Headline || b.Sentences.Empty() {
			continue
		}
		g := gist{says: make([]uint64, len(m.story.Tokens))}
		tokens := m.story.Sentences[b.Sentences.From].Tokens
		for k := tokens.From; k < tokens.To && len(g.stems) < longestGist; k++ {
			if len(g.stems) > 1 && m.story.Is(k, lexicon.TurnsAway) {
				break
			}
			if stem := m.stem(k); stem != "" && g.bit(stem) == 0 {
				g.stems = append(g.stems, stem)
			}
		}
		for k := range g.says {
			g.says[k] = g.bit(m.stem(k))
		}
		return g
	}
	return gist{}
}

// bit is that of a stem, or 0 for one that the gist has not.
func (g *gist) bit(stem string) uint64 {
	for i, s := range g.stems {
		if s == stem {
			return 1 << i
		}
	}
	return 0
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

// in is how many of the gist's words come back in some ranges, in percent.
func (g *gist) in(ranges ...story.Range) int {
	if len(g.stems) == 0 {
		return 0
	}
	var found uint64
	for _, r := range ranges {
		for k := r.From; k < r.To; k++ {
			found |= g.says[k]
		}
	}
	return 100 * bits.OnesCount64(found) / len(g.stems)
}
