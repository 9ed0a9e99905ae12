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
	other := true
	for i, r := range form {
		if r == softHyphen {
			continue
		}
		kept, plain := fold(r)
		switch {
		case kept >= 'a' && kept <= 'z':
			w.shape |= small
			other = false
		case kept >= 'A' && kept <= 'Z', kept >= utf8.RuneSelf && unicode.IsUpper(kept):
			other = false
			if upper++; i == 0 {
				w.shape |= capital
			} else if w.shape&capital == 0 {
				w.shape |= inner
			}
		case kept >= '0' && kept <= '9':
			w.shape |= figure
			other = false
		case kept == '-':
			w.shape |= hyphenated
		case kept == '.':
			w.shape |= dotted
		case kept >= utf8.RuneSelf && unicode.IsLetter(kept):
			w.shape |= small
			other = false
		}
		if n < len(head) {
			head[n] = plain
		}
		n++
		w.form = hash(w.form, kept)
		w.low = hash(w.low, plain)
	}
	if upper > 1 {
		w.shape |= capitals
	}
	if other {
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
			last, size := utf8.DecodeLastRuneInString(form)
			form = form[:len(form)-size]
			if last != softHyphen {
				_, r = fold(last)
			}
		}
		h = hash(h, r)
		w.suffix[i] = h
	}
	return w
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
