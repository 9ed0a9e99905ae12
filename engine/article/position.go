package article

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// Position is a place as a person counts it. Both numbers begin at 1. What
// Column counts is said by the method that gives it, because the programs that
// read positions do not agree on it.
type Position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Lines finds the line and column of byte offsets in one file.
type Lines struct {
	source []byte
	starts []int
}

// NewLines indexes the lines of source. A line ends with LF; the CR of a CRLF
// belongs to the line it ends.
func NewLines(source []byte) *Lines {
	l := &Lines{source: source, starts: []int{0}}
	for at := 0; ; {
		n := bytes.IndexByte(source[at:], '\n')
		if n < 0 {
			return l
		}
		at += n + 1
		l.starts = append(l.starts, at)
	}
}

// Position returns the place of a byte offset of the file, with a column that
// counts characters.
func (l *Lines) Position(offset int) Position {
	line, before := l.before(offset)
	return Position{line, utf8.RuneCount(before) + 1}
}

// Bytes returns the place of a byte offset of the file, with a column that
// counts bytes of UTF-8.
func (l *Lines) Bytes(offset int) Position {
	line, before := l.before(offset)
	return Position{line, len(before) + 1}
}

// UTF16 returns the place of a byte offset of the file, with a column that
// counts code units of UTF-16, of which an emoji has two.
func (l *Lines) UTF16(offset int) Position {
	line, before := l.before(offset)
	units := 0
	for _, r := range string(before) {
		units++
		if r > 0xffff {
			units++
		}
	}
	return Position{line, units + 1}
}

// before returns the line of an offset, counted from 1, and what stands before
// it on that line. A byte order mark is no part of the first line: an editor
// takes it off before it counts.
func (l *Lines) before(offset int) (line int, text []byte) {
	line = sort.SearchInts(l.starts, offset+1)
	text = l.source[l.starts[line-1]:offset]
	if line == 1 {
		text = bytes.TrimPrefix(text, []byte("\ufeff"))
	}
	return line, text
}

// Line returns the bytes of a line, counted from 1, without its line ending.
func (l *Lines) Line(n int) []byte {
	start, end := l.starts[n-1], len(l.source)
	if n < len(l.starts) {
		end = l.starts[n] - 1
	}
	return bytes.TrimSuffix(l.source[start:end], []byte("\r"))
}

// Start returns the byte offset at which a line, counted from 1, begins.
func (l *Lines) Start(n int) int { return l.starts[n-1] }
