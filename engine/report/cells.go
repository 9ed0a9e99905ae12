package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/onrecord/onrecord/engine/article"
)

// cell is one character as a person sees it, and the bytes it stands for.
type cell struct {
	words string
	width int // in columns of the terminal
	span  article.Span
}

func (c cell) blank() bool { return c.words == " " }

// cells cuts the bytes of s into what a terminal shows. Any run of blanks and
// line breaks is one blank.
func cells(source []byte, s article.Span) []cell {
	rest, at, state := string(source[s.Start:s.End]), s.Start, -1
	list := make([]cell, 0, utf8.RuneCountInString(rest))
	for rest != "" {
		var cluster string
		var width int
		cluster, rest, width, state = uniseg.FirstGraphemeClusterInString(rest, state)
		c := cell{Printable(cluster), width, article.Span{Start: at, End: at + len(cluster)}}
		at += len(cluster)
		switch {
		case strings.Trim(cluster, " \t\r\n") == "":
			c.words, c.width = " ", 1
			if n := len(list); n > 0 && list[n-1].blank() {
				list[n-1].span.End = c.span.End
				continue
			}
		case c.words == "":
			continue
		}
		list = append(list, c)
	}
	return list
}

// Printable drops the characters that would steer a terminal instead of
// showing: a story, or the name of a file, must not be able to move the cursor
// or to begin a line of its own, and bidirectional overrides must not turn the
// line around. All that people read goes through it; formats for programs keep
// the characters and escape them in their own way.
func Printable(words string) string {
	return strings.Map(func(r rune) rune {
		if steering(r) {
			return -1
		}
		return r
	}, words)
}

func steering(r rune) bool {
	return unicode.IsControl(r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == '\ufeff'
}

// broken breaks cells into rows of at most width columns, at blanks where it
// can. The blank at a break belongs to no row.
func broken(list []cell, width int) [][]cell {
	var rows [][]cell
	for len(list) > 0 {
		n, used, atBlank := 0, 0, -1
		for n < len(list) && used+list[n].width <= width {
			if list[n].blank() {
				atBlank = n
			}
			used += list[n].width
			n++
		}
		switch {
		case n == len(list):
			return append(rows, list)
		case list[n].blank():
			atBlank = n
		case atBlank <= 0:
			n = max(n, 1) // one word wider than the row
			rows, list = append(rows, list[:n]), list[n:]
			continue
		}
		rows, list = append(rows, list[:atBlank]), list[atBlank+1:]
	}
	return rows
}

// wrapped breaks a sentence of the report's own into lines of at most width
// columns.
func wrapped(words string, width int) []string {
	text := []byte(words)
	var lines []string
	for _, row := range broken(cells(text, article.Span{End: len(text)}), max(width, 1)) {
		lines = append(lines, spelt(row))
	}
	return lines
}

func spelt(row []cell) string {
	var b strings.Builder
	for _, c := range row {
		b.WriteString(c.words)
	}
	return b.String()
}
