package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// textReport draws each finding under the words it speaks of.
type textReport struct {
	*bufio.Writer
	palette
	width  int
	info   bool
	gutter int // the width of the line numbers of the file at hand
	tally  tally
}

func newText(w io.Writer, run Run) Report {
	s := run.Style
	if s.Width == 0 {
		s.Width = 80
	}
	// Below 40 columns there is no frame to draw in; above 100 no line to read.
	return &textReport{Writer: bufio.NewWriter(w), palette: palette(s.Color), width: min(max(s.Width, 40), 100), info: s.Info}
}

func (t *textReport) Review(r finding.Review) error {
	t.tally.add(r)
	shown := shown(r.Findings, t.info)
	if len(shown) > 0 {
		t.line(t.paint(strong, Printable(r.Article.Path)))
		t.line("")
	}
	lines := article.NewLines(r.Article.Source)
	t.gutter = 0
	for _, f := range shown {
		t.gutter = max(t.gutter, len(strconv.Itoa(lines.Position(f.Span.End).Line)))
	}
	for _, f := range frames(r.Article, shown) {
		t.frame(f, lines, r.Article.Source)
		t.line("")
	}
	return t.Flush()
}

// frame draws one frame: the words, what is wrong with them, what to ask.
//
//	12 │ … The mayor has reportedly left the town. …
//	   │               ──────────
//	   ╰ warning  “reportedly” does not say who reported it  hedging.reportedly
//	         ask  Who reported it, and can we reach them?
func (t *textReport) frame(f frame, lines *article.Lines, source []byte) {
	side := func(number, bar string) string {
		if number == "" && bar == "" {
			return strings.Repeat(" ", t.gutter+4)
		}
		return t.paint(faint, fmt.Sprintf(" %*s %s ", t.gutter, number, bar))
	}
	previous := 0
	for _, row := range f.rows(source, t.width-t.gutter-4) {
		if len(row) == 0 {
			t.line(side("", "⋮"))
			continue
		}
		number := ""
		if n := lines.Position(row[0].span.Start).Line; n != previous {
			number, previous = strconv.Itoa(n), n
		}
		words, under := t.drawn(row, f.findings)
		t.line(side(number, "│") + words)
		if under != "" {
			t.line(side("", "│") + under)
		}
	}
	for i, found := range f.findings {
		knee, below := "├", "│"
		if i == len(f.findings)-1 {
			knee, below = "╰", ""
		}
		t.finding(found, side("", knee), side("", below), lines, source)
	}
}

// drawn returns a row of the story with the flagged words set apart, and the
// row of marks under it.
func (t *textReport) drawn(row []cell, findings []finding.Finding) (words, under string) {
	var w, u strings.Builder
	for start := 0; start < len(row); {
		severity := gravest(row[start], findings)
		end := start + 1
		for end < len(row) && gravest(row[end], findings) == severity {
			end++
		}
		stretch := spelt(row[start:end])
		columns := 0
		for _, c := range row[start:end] {
			columns += c.width
		}
		if severity == finding.Off {
			w.WriteString(stretch)
			u.WriteString(strings.Repeat(" ", columns))
		} else {
			w.WriteString(t.paint(strong, stretch))
			u.WriteString(t.paint(inks[severity], strings.Repeat(marks[severity], columns)))
		}
		start = end
	}
	return w.String(), strings.TrimRight(u.String(), " ")
}

// The mark under flagged words tells the severity without colour too.
var (
	marks = map[finding.Severity]string{finding.Error: "━", finding.Warning: "─", finding.Info: "┄"}
	inks  = map[finding.Severity]ink{finding.Error: red, finding.Warning: yellow, finding.Info: cyan}
)

func gravest(c cell, findings []finding.Finding) finding.Severity {
	worst := finding.Off
	for _, f := range findings {
		if f.Span.Overlaps(c.span) {
			worst = max(worst, f.Severity)
		}
	}
	return worst
}

// finding writes what one finding says, with its labels in a column.
func (t *textReport) finding(f finding.Finding, knee, below string, lines *article.Lines, source []byte) {
	const label = 7 // the widest is "warning"
	width := t.width - t.gutter - 4 - label - 2
	entry := func(side, name string, color ink, text []string) {
		for i, words := range text {
			if i > 0 {
				side, name = below, ""
			}
			t.line(side + strings.Repeat(" ", label-len(name)) + t.paint(color, name) + "  " + words)
		}
	}
	message := wrapped(f.Message, width)
	rule := t.paint(faint, f.Rule.Name)
	if last := len(message) - 1; last >= 0 && uniseg.StringWidth(message[last])+2+len(f.Rule.Name) <= width {
		message[last] += "  " + rule
	} else {
		message = append(message, rule)
	}
	entry(knee, f.Severity.String(), inks[f.Severity], message)
	entry(below, "ask", plain, wrapped(f.Ask, width))
	entry(below, "also", faint, wrapped(also(f.Related, lines, source), width))
}

// also names the related places, the first few of them with their words.
func also(related []finding.Related, lines *article.Lines, source []byte) string {
	const most = 3
	var places []string
	for _, r := range related[:min(len(related), most)] {
		place := fmt.Sprintf("line %d", lines.Position(r.Span.Start).Line)
		if words := short(r.Span.In(source)); words != "" { // a lone mark has none
			place += ": “" + words + "”"
		}
		places = append(places, place)
	}
	list := strings.Join(places, ", ")
	if more := len(related) - most; more > 0 {
		list += fmt.Sprintf(" and %s", count(more, "more place", "more places"))
	}
	return list
}

// short cuts a quotation of the story down to its first words.
func short(words string) string {
	const most = 6
	fields := strings.Fields(strings.Trim(words, "“”\"' \n"))
	if len(fields) > most {
		return strings.Join(fields[:most], " ") + " …"
	}
	return strings.Join(fields, " ")
}

// Unread says nothing: the person at the terminal has been told.
func (t *textReport) Unread(Unread) error { return nil }

// Close writes the line that sums up the run; one that read nothing has none.
func (t *textReport) Close() error {
	if t.tally.Files == 0 {
		return nil
	}
	t.line(t.tally.sentence(t.palette, t.info))
	return t.Flush()
}

// line writes one line. A write that fails shows at the next Flush.
func (t *textReport) line(words string) {
	t.WriteString(strings.TrimRight(words, " "))
	t.WriteByte('\n')
}
