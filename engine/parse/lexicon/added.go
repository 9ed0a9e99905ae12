package lexicon

import (
	"maps"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// Words are what one newsroom's stories have besides the lists.
type Words struct {
	Outlets [][]string          // each by all its names, the full one first; "the" makes no difference
	Verbs   []string            // of speech: the lemma, and the past and the participle of an irregular one
	Nouns   map[string][]string // singular nouns by their kind, one of NounKinds
}

// added are the words of one newsroom, ready for look-up.
type added struct {
	names  map[string]Name
	cues   map[string]Cue
	nouns  map[string]Noun
	lemmas map[string]string // of plural nouns
}

// NounKinds are the names of the kinds of noun, in order.
func NounKinds() []string { return slices.Sorted(maps.Keys(nounKinds)) }

// With returns the lexicon with more words. What the lists say of a verb holds;
// what they say of a noun or a name does not keep a newsroom from saying more.
func (l *Lexicon) With(words Words) *Lexicon {
	if len(words.Outlets)+len(words.Verbs)+len(words.Nouns) == 0 {
		return l
	}
	more := *l
	more.added = added{map[string]Name{}, map[string]Cue{}, map[string]Noun{}, map[string]string{}}
	for _, names := range words.Outlets {
		for _, name := range names {
			more.added.names[WithoutArticle(name)] = Name{Kind: OutletName, Canonical: WithoutArticle(names[0])}
		}
	}
	for _, verb := range words.Verbs {
		forms := strings.Fields(strings.ToLower(verb))
		for _, form := range verbForms(forms[0], forms[1:]) {
			more.added.cues[form] = Cue{Lemma: forms[0], Sorts: Speech, Class: article.Neutral}
		}
	}
	for kind, nouns := range words.Nouns {
		for _, noun := range nouns {
			noun = strings.ToLower(noun)
			plural := pluralOf(noun)
			more.added.nouns[noun] |= nounKinds[kind]
			more.added.nouns[plural] |= nounKinds[kind]
			more.added.lemmas[plural] = noun
		}
	}
	return &more
}

// lemma is the singular of a plural noun that the lists or the newsroom have.
func (l *Lexicon) lemma(word string) (string, bool) {
	if s, ok := l.lemmas[word]; ok {
		return s, true
	}
	s, ok := l.added.lemmas[word]
	return s, ok
}
