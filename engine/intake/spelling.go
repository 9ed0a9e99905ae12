package intake

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
)

// field writes a value as a block, each character with the bytes that spell it.
func (w *writer) field(f field) {
	value := strings.TrimSpace(f.value)
	for f.at < len(w.source) && blankByte(w.source[f.at]) {
		f.at++
	}
	if value == "" || f.at < w.at {
		return
	}
	w.begin(f.kind)
	defer w.end()
	pieces, ok := spelt(w.source, f, value)
	if !ok {
		end := len(w.source)
		if n := bytes.IndexByte(w.source[f.at:], '\n'); n >= 0 {
			end = f.at + n
		}
		w.replaced(strings.Join(strings.Fields(value), " "), trimmed(string(w.source), article.Span{Start: f.at, End: end}))
		return
	}
	for _, p := range pieces {
		if p.Exact {
			w.exact(p.Source)
		} else {
			w.replaced(p.words, p.Source)
		}
	}
}

// piece is a part of a value and how the file spells it.
type piece struct {
	words string
	article.Run
}

// spelt walks a value and its spelling side by side. It fails when the two
// drift apart, as they may behind a tag or an anchor.
func spelt(source []byte, f field, value string) (pieces []piece, ok bool) {
	add := func(words string, from, to int, exact bool) {
		pieces = append(pieces, piece{words, article.Run{Source: article.Span{Start: from, End: to}, Exact: exact}})
	}
	at := f.at
	for value != "" {
		if at >= len(source) {
			return nil, false
		}
		_, size := utf8.DecodeRuneInString(value)
		rest := source[at:]
		switch {
		case f.quote == '"' && rest[0] == '\\':
			if n := continuation().Find(rest); n != nil {
				at += len(n) // an escaped line break stands for nothing
				continue
			}
			escape := escaped().Find(rest)
			if escape == nil {
				return nil, false
			}
			add(strings.Map(level, value[:size]), at, at+len(escape), false)
			at += len(escape)
		case f.quote == '\'' && bytes.HasPrefix(rest, []byte("''")):
			if value[0] != '\'' {
				return nil, false
			}
			add("'", at, at+2, false)
			at += 2
		case blankByte(rest[0]) && blankByte(value[0]):
			n := len(rest) - len(bytes.TrimLeft(rest, blanks))
			size = len(value) - len(strings.TrimLeft(value, blanks))
			add(" ", at, at+n, n == 1 && size == 1 && rest[0] == ' ')
			at += n
		case bytes.HasPrefix(rest, []byte(value[:size])):
			add(value[:size], at, at+size, true)
			at += size
		default:
			return nil, false
		}
		value = value[size:]
	}
	return pieces, true
}

const blanks = " \t\r\n"

func blankByte(b byte) bool { return strings.IndexByte(blanks, b) >= 0 }

// level turns an escaped line break or tab into a blank: a block has no lines.
func level(r rune) rune {
	if r == '\n' || r == '\r' || r == '\t' {
		return ' '
	}
	return r
}

var (
	continuation = pattern(`^\\[ \t]*\r?\n\s*`)
	escaped      = pattern(`^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)`)
)
