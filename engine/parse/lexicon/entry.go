package lexicon

import "strings"

// rowSize is how many words of bits hold a bit for each class.
const rowSize = (int(classes) + 63) / 64

// Entry is what the lists say of one word in lower case. A stage asks the entry of
// a token, which was looked up once, when the token was read.
type Entry struct {
	classes  [rowSize]uint64 // a bit for each class
	cue      *Cue            // that the word is a form of, or nil
	base     string          // of an auxiliary, or nothing
	singular string          // of a plural noun, or nothing
	Key      Key
	Noun     Noun
	Topic    Topic
	Past     Past
}

// Key stands for a word that the lists have, in patterns.
type Key uint16

// Unlisted is the key of every word that no list has; those of the others follow it.
const (
	Unlisted Key = iota
	listed
)

// Is reports whether the word is of a class.
func (e *Entry) Is(c Class) bool { return e.classes[c/64]>>(c%64)&1 != 0 }

// Has reports whether a word in lower case is of a class. It looks the word up: a token
// is better asked itself.
func (c Class) Has(word string) bool { return English().Entry(word).Is(c) }

// Cue returns the cue verb that the word is a form of.
func (e *Entry) Cue() (Cue, bool) {
	if e.cue == nil {
		return Cue{}, false
	}
	return *e.cue, true
}

// Singular returns the lemma of a noun of the lists, and word, which is that of the
// entry, for any other.
func (e *Entry) Singular(word string) string {
	if e.singular != "" {
		return e.singular
	}
	if trade(word) {
		return word[:len(word)-2] + "an"
	}
	return word
}

// VerbLemma returns the base form of a verb of the lists or an auxiliary, and word, which
// is that of the entry, for any other.
func (e *Entry) VerbLemma(word string) string {
	if e.cue != nil {
		return e.cue.Lemma
	}
	if e.base != "" {
		return e.base
	}
	return word
}

// NounLemma returns the singular of a noun, word, which is that of the entry: that of the
// lists, and of any other plural what its ending tells. A stage that compares a noun with
// listed ones asks for Singular, which guesses at none: "Jones" and "Texas" end as plurals
// do.
func (e *Entry) NounLemma(word string) string {
	if s := e.Singular(word); s != word {
		return s
	}
	switch n := len(word); {
	case n < 4 || word[n-1] != 's' || word[n-2] == 's' || word[n-2] == 'u' || word[n-2] == 'i':
		return word
	case strings.HasSuffix(word, "ies") && n > 4:
		return word[:n-3] + "y"
	case strings.HasSuffix(word, "sses"), strings.HasSuffix(word, "shes"), strings.HasSuffix(word, "ches"), strings.HasSuffix(word, "xes"):
		return word[:n-2]
	default:
		return word[:n-1]
	}
}

// addAuxiliaries makes entries of the forms of auxiliaries.
func (l *Lexicon) addAuxiliaries() {
	add := func(base string, forms ...string) {
		for _, form := range forms {
			l.entry(form).base = base
		}
	}
	add("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m")
	add("have", "has", "had", "having", "'ve")
	add("do", "does", "did", "done", "doing")
}

// Entry returns what the lists say of a word in lower case with straight
// apostrophes. There is one for every word.
func (l *Lexicon) Entry(word string) *Entry {
	if l.added.entries != nil {
		if e, ok := l.added.entries[word]; ok {
			return e
		}
	}
	if i, ok := l.words.number(word); ok {
		return &l.entries[i]
	}
	if trade(word) {
		return &l.tradesmen
	}
	return &l.unlisted
}

// entry returns the entry of a word that the lists are to say something of. It is
// good until the next one is asked for.
func (l *Lexicon) entry(word string) *Entry {
	i, ok := l.words.number(word)
	if !ok {
		i = l.words.add(word)
		l.entries = append(l.entries, Entry{Key: listed + Key(i)})
	}
	return &l.entries[i]
}

// trade reports whether an unlisted word is a plural such as foremen or
// fishermen.
func trade(word string) bool {
	return len(word) > 6 && strings.HasSuffix(word, "men") && word != "specimen" && word != "regimen" && word != "abdomen"
}

// addTradesmen makes persons of the plurals that the lists have for another reason.
func (l *Lexicon) addTradesmen() {
	for i, word := range l.words.words {
		if e := &l.entries[i]; e.Noun == 0 && trade(word) {
			e.Noun = Person
		}
	}
}
