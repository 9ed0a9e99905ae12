// Package textdiff compares two runs of text units (lines, sentences, words).
// It is the only door to go-diff, and knows nothing of what the units mean.
package textdiff

import (
	"fmt"
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"
)

// Op is what an edit does.
type Op int

// The operations.
const (
	Keep Op = iota
	Delete
	Insert
)

// Edit is a run of units with one fate. Old and New are half-open ranges of
// indices; a Delete has an empty New, an Insert an empty Old.
type Edit struct {
	Op       Op
	Old, New Range
}

// Range is a half-open range of indices.
type Range struct{ Start, End int }

// Edits returns the shortest way from old to new, in order. It is the same
// for the same units, on any machine.
func Edits(old, new []string) []Edit {
	units := map[string]rune{}
	a, b := runes(units, old), runes(units, new)
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // a time limit would make the result depend on the machine
	var edits []Edit
	var at, to int
	for _, d := range differ.DiffMainRunes(a, b, false) {
		n := len([]rune(d.Text))
		e := Edit{Keep, Range{at, at + n}, Range{to, to + n}}
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			e.Op, e.New.End = Delete, to
		case diffmatchpatch.DiffInsert:
			e.Op, e.Old.End = Insert, at
		}
		edits = append(edits, e)
		at, to = e.Old.End, e.New.End
	}
	return edits
}

// runes gives every distinct unit a rune of its own. Surrogates are left out:
// they do not survive in a string.
func runes(units map[string]rune, texts []string) []rune {
	out := make([]rune, len(texts))
	for i, text := range texts {
		r, known := units[text]
		if !known {
			r = rune(len(units) + 1)
			if r >= 0xD800 {
				r += 0x800
			}
			units[text] = r
		}
		out[i] = r
	}
	return out
}

// context is how many unchanged lines a unified diff shows around a change.
const context = 3

// Unified returns the difference of two texts, line by line, as "diff -u"
// writes it. It is empty when they are equal.
func Unified(oldName, newName, old, new string) string {
	if old == new {
		return ""
	}
	a, b := lines(old), lines(new)
	var out strings.Builder
	fmt.Fprintf(&out, "--- %s\n+++ %s\n", oldName, newName)
	for _, h := range hunks(Edits(a, b)) {
		from, to := h[0], h[len(h)-1]
		fmt.Fprintf(&out, "@@ -%s +%s @@\n", place(from.Old.Start, to.Old.End), place(from.New.Start, to.New.End))
		for _, e := range h {
			switch e.Op {
			case Keep:
				write(&out, " ", a[e.Old.Start:e.Old.End])
			case Delete:
				write(&out, "-", a[e.Old.Start:e.Old.End])
			case Insert:
				write(&out, "+", b[e.New.Start:e.New.End])
			}
		}
	}
	return out.String()
}

// hunks groups edits with the context around them; long unchanged runs
// between two changes part them.
func hunks(edits []Edit) [][]Edit {
	var all [][]Edit
	var now []Edit
	for i, e := range edits {
		if e.Op != Keep {
			now = append(now, e)
			continue
		}
		n := e.Old.End - e.Old.Start
		head, tail := min(n, context), min(n, context)
		if i == 0 {
			head = 0
		}
		if i == len(edits)-1 {
			tail = 0
		}
		if head+tail >= n {
			now = append(now, e)
			continue
		}
		if head > 0 {
			all = append(all, append(now, Edit{Keep, Range{e.Old.Start, e.Old.Start + head}, Range{e.New.Start, e.New.Start + head}}))
			now = nil
		}
		if tail > 0 {
			now = append(now, Edit{Keep, Range{e.Old.End - tail, e.Old.End}, Range{e.New.End - tail, e.New.End}})
		}
	}
	if len(now) > 0 {
		all = append(all, now)
	}
	return all
}

func place(start, end int) string {
	if start == end {
		return fmt.Sprintf("%d,0", start)
	}
	return fmt.Sprintf("%d,%d", start+1, end-start)
}

func write(out *strings.Builder, mark string, lines []string) {
	for _, line := range lines {
		out.WriteString(mark + line)
		if !strings.HasSuffix(line, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

func lines(text string) []string {
	var all []string
	for line := range strings.Lines(text) {
		all = append(all, line)
	}
	return all
}
