package tag

import (
	"unicode"
	"unicode/utf8"
)

// Word is a word as the tagger sees it: hashes of its form and of parts of it.
// The sorts of apostrophe, quotation mark and dash count as one, a soft hyphen
// is not there, and a figure stands for every other but in the form itself.
type Word struct {
	form   uint32 // as written; quotation marks keep their direction
	low    uint32 // in lower case
	suffix [4]uint32
	prefix [3]uint32
	shape  uint32
}

// Parts of a shape.
const (
	capital    = 1 << iota // begins with one
	capitals               // has more than one
	small                  // has a small letter
	figure                 // has a figure
	hyphenated             // has a hyphen
	dotted                 // has a full stop
	marked                 // has neither letter nor figure
	inner                  // has a capital, but not at its beginning
)

// NewWord returns the word with this form. It allocates nothing.
func NewWord(form string) Word {
	w := Word{form: offset, low: offset}
	upper, n := 0, 0
	var head [len(w.prefix)]rune
	for i, r := range form {
		if r == softHyphen {
			continue
		}
		c := characterOf(r)
		if c.upper {
			if upper++; i == 0 {
				w.shape |= capital
			} else if w.shape&capital == 0 {
				w.shape |= inner
			}
		}
		w.shape |= c.shape
		if n < len(head) {
			head[n] = c.plain
		}
		n++
		w.form = hash(w.form, c.kept)
		w.low = hash(w.low, c.plain)
	}
	if upper > 1 {
		w.shape |= capitals
	}
	if upper == 0 && w.shape&(small|figure) == 0 {
		w.shape |= marked
	}
	h := uint32(offset)
	for i := range w.prefix {
		h = hash(h, head[i])
		w.prefix[i] = h
	}
	h = offset
	for i := range w.suffix {
		r := rune(0)
		for r == 0 && form != "" {
			last, size := lastOf(form)
			form = form[:len(form)-size]
			if last != softHyphen {
				r = characterOf(last).plain
			}
		}
		h = hash(h, r)
		w.suffix[i] = h
	}
	return w
}

// lastOf is the last character of s and its length.
func lastOf(s string) (rune, int) {
	if c := s[len(s)-1]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeLastRuneInString(s)
}

// character is what a character counts as: in the form of a word, in its lower
// case and in its shape.
type character struct {
	kept, plain rune
	shape       uint32
	upper       bool
}

// plainCharacters are those of ASCII.
var plainCharacters = func() (all [utf8.RuneSelf]character) {
	for r := range all {
		all[r] = newCharacter(rune(r))
	}
	return all
}()

func characterOf(r rune) character {
	if uint32(r) < uint32(len(plainCharacters)) {
		return plainCharacters[r]
	}
	return newCharacter(r)
}

func newCharacter(r rune) character {
	kept, plain := fold(r)
	c := character{kept: kept, plain: plain}
	switch {
	case kept >= 'a' && kept <= 'z':
		c.shape = small
	case kept >= 'A' && kept <= 'Z', kept >= utf8.RuneSelf && unicode.IsUpper(kept):
		c.upper = true
	case kept >= '0' && kept <= '9':
		c.shape = figure
	case kept == '-':
		c.shape = hyphenated
	case kept == '.':
		c.shape = dotted
	case kept >= utf8.RuneSelf && unicode.IsLetter(kept):
		c.shape = small
	}
	return c
}

const softHyphen = '\u00ad'

// fold returns what r counts as in the form of a word, and in its lower case.
func fold(r rune) (kept, plain rune) {
	switch {
	case r >= 'a' && r <= 'z':
		return r, r
	case r >= 'A' && r <= 'Z':
		return r, r + 'a' - 'A'
	case r >= '0' && r <= '9':
		return r, '0'
	}
	switch r {
	case '’', '‘', '`':
		return '\'', '\''
	case '“', '„', '«':
		return '“', '"'
	case '”', '»':
		return '”', '"'
	case '–', '—', '―':
		return '—', '—'
	case '‐', '‑':
		return '-', '-'
	}
	if r < utf8.RuneSelf {
		return r, r
	}
	return r, unicode.ToLower(r)
}

// offset is where a hash of nothing stands.
const offset = 2166136261

// hash adds r to the FNV-1a hash h.
func hash(h uint32, r rune) uint32 { return (h ^ uint32(r)) * 16777619 }

// Key is what dictionaries know the form of w by.
func (w *Word) Key() uint32 { return w.form }
