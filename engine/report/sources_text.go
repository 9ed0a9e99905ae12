package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/onrecord/onrecord/engine/article"
)

// sourcesText draws a table: a row of columns for each source, and under it
// what has no room in a column.
//
//	line  source        kind                     said  words
//	   3  US officials  unnamed group, official     2      0
//	      via New York Post; no reason given (grade 1 of 4)
type sourcesText struct {
	*bufio.Writer
	palette
	width int
	begun bool
}

func newSourcesText(w io.Writer, s Style) Sources {
	if s.Width == 0 {
		s.Width = 80
	}
	return &sourcesText{Writer: bufio.NewWriter(w), palette: palette(s.Color), width: min(max(s.Width, 40), 100)}
}

func (t *sourcesText) Story(a *article.Article) error {
	s := sourcingOf(a)
	if t.begun {
		t.line()
	}
	t.begun = true
	t.line(t.paint(strong, Printable(s.Path)))
	t.line()
	if len(s.Sources) > 0 {
		t.table(s.Sources)
		t.line()
	}
	for _, note := range s.notes() {
		t.hanging(note, 0)
	}
	return t.Flush()
}

func (t *sourcesText) Close() error { return t.Flush() }

// The widths that hold: of the numbers, and of the least useful name.
const (
	margin    = 6  // "line" and two blanks
	numbers   = 13 // two blanks, "said", two blanks, "words"
	leastName = 20
)

func (t *sourcesText) table(sources []sourced) {
	names, kinds := len("source"), len("kind")
	for _, x := range sources {
		names, kinds = max(names, uniseg.StringWidth(x.Name)), max(kinds, len(x.kind()))
	}
	room := t.width - margin - numbers
	// Where the kinds would leave no room for the names, they go below.
	folded := room-kinds-2 < leastName
	if !folded {
		room -= kinds + 2
	}
	names = min(names, room)

	row := func(line, name, kind, said, words string, i ink) {
		columns := fmt.Sprintf("%4s  %s", line, t.paint(i, padded(name, names)))
		if !folded {
			columns += "  " + padded(kind, kinds)
		}
		t.line(fmt.Sprintf("%s  %4s  %5s", columns, said, words))
	}
	row("line", "source", "kind", "said", "words", faint)
	for _, x := range sources {
		name := wrapped(x.Name, names)
		row(strconv.Itoa(x.Line), name[0], x.kind(), strconv.Itoa(x.Statements), strconv.Itoa(x.DirectWords), strong)
		for _, more := range name[1:] {
			t.line(strings.Repeat(" ", margin), t.paint(strong, more))
		}
		if folded {
			t.hanging(x.kind(), margin)
		}
		t.hanging(x.standing(), margin)
		if both := joined(x.route(), x.Terms.graded()); uniseg.StringWidth(both) <= t.width-margin-2 {
			t.hanging(both, margin)
		} else {
			t.hanging(x.route(), margin)
			t.hanging(x.Terms.graded(), margin)
		}
	}
}

// standing is the title of a source, with its party where the title does not say it.
func (s sourced) standing() string {
	if strings.Contains(s.Title, s.Party) {
		return s.Title
	}
	return listed(s.Title, s.Party)
}

// kind is that of a source and its role in one.
func (s sourced) kind() string { return listed(kindWords(s.Kind), roleWords(s.Role)) }

// route says by whom a source reached the story: "via New York Post".
func (s sourced) route() string {
	if s.also {
		return labelled("also via", s.ways())
	}
	return labelled("via", s.ways())
}

// hanging writes words behind a margin; what runs over its line hangs deeper.
func (t *sourcesText) hanging(words string, margin int) {
	for i, line := range wrapped(words, t.width-margin-2) {
		t.line(strings.Repeat(" ", margin+2*min(i, 1)), line)
	}
}

// line writes one line. A write that fails shows at the next Flush.
func (t *sourcesText) line(words ...string) {
	t.WriteString(strings.TrimRight(strings.Join(words, ""), " "))
	t.WriteByte('\n')
}

func padded(words string, width int) string {
	return words + strings.Repeat(" ", max(0, width-uniseg.StringWidth(words)))
}

// joined joins what is not empty; the facts themselves may hold commas.
func joined(facts ...string) string {
	return strings.Join(slices.DeleteFunc(facts, func(f string) bool { return f == "" }), "; ")
}
