package finding

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
)

// Mark draws findings into their article: below each line, carets under the
// words and the name of the rule. Columns are characters. A finding that runs
// over the end of its line is drawn on its first line only.
func Mark(source []byte, findings []Finding) []byte {
	lines := article.NewLines(source)
	below := map[int][]string{}
	for _, f := range slices.SortedStableFunc(slices.Values(findings), func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule.Name, b.Rule.Name))
	}) {
		at := lines.Position(f.Span.Start)
		rest := lines.Line(at.Line)[f.Span.Start-lines.Start(at.Line):]
		width := max(1, utf8.RuneCount(rest[:min(len(rest), f.Span.Len())]))
		below[at.Line] = append(below[at.Line], strings.Repeat(" ", at.Column-1)+strings.Repeat("^", width)+" "+f.Rule.Name+"\n")
	}
	var out bytes.Buffer
	n := 0
	for line := range bytes.Lines(source) {
		n++
		out.Write(line)
		if len(below[n]) > 0 && !bytes.HasSuffix(line, []byte("\n")) {
			out.WriteByte('\n')
		}
		for _, carets := range below[n] {
			out.WriteString(carets)
		}
	}
	return out.Bytes()
}

// Unmark erases the lines that Mark drew, and gives back the article.
func Unmark(marked []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.Lines(marked) {
		if !caret(line) {
			out.Write(line)
		}
	}
	return out.Bytes()
}

// caret reports whether a line is carets and at most one word after them.
func caret(line []byte) bool {
	words := bytes.Fields(line)
	return len(words) > 0 && len(words) <= 2 && len(bytes.Trim(words[0], "^")) == 0
}
