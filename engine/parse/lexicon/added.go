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
	names   map[string]Name
	entries map[string]*Entry // what the lists and the newsroom say of a word together
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
	more.added = added{map[string]Name{}, map[string]*Entry{}}
	for _, names := range words.Outlets {
		for _, name := range names {
			more.added.names[WithoutArticle(name)] = Name{Kind: OutletName, Canonical: WithoutArticle(names[0])}
		}
	}
	for _, verb := range words.Verbs {
		forms := strings.Fields(strings.ToLower(verb))
		cue := &Cue{Lemma: forms[0], Sorts: Speech, Class: article.Neutral}
		for _, form := range verbForms(forms[0], forms[1:]) {
			if _, listed := l.Cue(form); !listed {
				more.add(form).cue = cue
			}
		}
	}
	for kind, nouns := range words.Nouns {
		for _, noun := range nouns {
			noun = strings.ToLower(noun)
			more.add(noun).Noun |= nounKinds[kind]
			plural := more.add(pluralOf(noun))
			plural.Noun |= nounKinds[kind]
			if plural.singular == "" {
				plural.singular = noun
			}
		}
	}
	return &more
}

// add returns the entry of a word that is the newsroom's own to change.
func (l *Lexicon) add(word string) *Entry {
	e, ok := l.added.entries[word]
	if !ok {
		own := *l.Entry(word)
		e = &own
		l.added.entries[word] = e
	}
	return e
}
