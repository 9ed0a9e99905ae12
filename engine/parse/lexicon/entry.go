package lexicon

import "strings"

// rowSize is how many words of bits hold a bit for each class.
const rowSize = (int(classes) + 63) / 64

// Entry is what the lists say of one word in lower case. A stage asks the entry of
// a token, which was looked up once, when the token was read.
type Entry struct {
	classes  [rowSize]uint64 // a bit for each class
	cue      *Cue            // that the word is a form of, or nil
	singular string          // of a plural noun, or nothing
	Key      Key
	Noun     Noun
	Topic    Topic
	Past     Past
}

// Key stands for a word that the lists have, in patterns.
type Key uint16

// What is no word of the lists.
const (
	NoWord   Key = iota // what lies beyond the words
	Unlisted            // a word that no list has
	listed              // the first key of the others
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

// Entry returns what the lists say of a word in lower case with straight
// apostrophes. There is one for every word.
func (l *Lexicon) Entry(word string) *Entry {
	if l.added.entries != nil {
		if e, ok := l.added.entries[word]; ok {
			return e
		}
	}
	if i, ok := l.words[word]; ok {
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
	i, ok := l.words[word]
	if !ok {
		i = uint16(len(l.entries))
		l.entries = append(l.entries, Entry{Key: listed + Key(i)})
		l.words[word] = i
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
	for word, i := range l.words {
		if e := &l.entries[i]; e.Noun == 0 && trade(word) {
			e.Noun = Person
		}
	}
}
