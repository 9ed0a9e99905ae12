package article

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// Position is a place as a person counts it. Both numbers begin at 1; Column
// counts characters, not bytes.
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

// Position returns the place of a byte offset of the file.
func (l *Lines) Position(offset int) Position {
	line := sort.SearchInts(l.starts, offset+1) - 1
	return Position{line + 1, utf8.RuneCount(l.source[l.starts[line]:offset]) + 1}
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
