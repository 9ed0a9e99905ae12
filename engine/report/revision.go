package report

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Revision writes what an edit did to the sourcing of a story.
type Revision func(io.Writer, finding.Revision, Style) error

var revisions = map[string]Revision{"json": revisionJSON, "text": revisionText}

// RevisionFormats returns the names that NewRevision knows.
func RevisionFormats() []string { return slices.Sorted(maps.Keys(revisions)) }

// NewRevision returns the writer of a format. An unknown format is an error
// that gives the nearest name.
//
// "text" is for people. "json" is one object:
//
//	old, edited       the paths of the drafts
//	introduced, kept  findings, by their places in the edited draft
//	resolved          findings, by their places in the old draft; each has rule,
//	                  severity, message, ask, words, span, position, fingerprint
//	attributions      statements that lost their source or got another: change
//	                  ("dropped" or "changed"), credit in the old draft, now in
//	                  the edited one (null when dropped), statement
//	quotes            quotes that were edited: change, old, new
//
// A credit, a statement and a quote are text, span and position. A span is start
// and end in bytes; a position is line and column in characters, from 1. Fields
// are only ever added.
func NewRevision(format string) (Revision, error) {
	write, ok := revisions[format]
	if !ok {
		return nil, fmt.Errorf("no format %q; %s", format, spelling.Unknown(format, RevisionFormats()))
	}
	return write, nil
}

// compared is a revision in words and places; its JSON is described at
// NewRevision.
type compared struct {
	Old        string            `json:"old"`
	Edited     string            `json:"edited"`
	Introduced []comparedFinding `json:"introduced"` // places in the edited draft
	Kept       []comparedFinding `json:"kept"`       // likewise
	Resolved   []comparedFinding `json:"resolved"`   // places in the old draft
	Credits    []credit          `json:"attributions"`
	Quotes     []requote         `json:"quotes"`
}

type comparedFinding struct {
	Rule        string           `json:"rule"`
	Severity    finding.Severity `json:"severity"`
	Message     string           `json:"message"`
	Ask         string           `json:"ask"`
	Words       string           `json:"words"`
	Span        article.Span     `json:"span"`
	Position    article.Position `json:"position"`
	Fingerprint string           `json:"fingerprint"`
}

// passage is some words of a draft and where they stand.
type passage struct {
	Text     string           `json:"text"`
	Span     article.Span     `json:"span"`
	Position article.Position `json:"position"`
}

// credit is a statement that lost its source, or got another.
type credit struct {
	Change    string   `json:"change"` // "dropped" or "changed"
	Credit    passage  `json:"credit"` // in the old draft
	Now       *passage `json:"now"`    // in the edited draft; null when dropped
	Statement passage  `json:"statement"`
}

type requote struct {
	Change finding.Change `json:"change"`
	Old    passage        `json:"old"`
	New    passage        `json:"new"`
}

func comparison(r finding.Revision) compared {
	old, edited := r.Old.Article, r.Edited.Article
	from, to := article.NewLines(old.Source), article.NewLines(edited.Source)
	at := func(a *article.Article, lines *article.Lines, s article.Span) passage {
		return passage{strings.Join(strings.Fields(string(a.Source[s.Start:s.End])), " "), s, lines.Position(s.Start)}
	}
	list := func(a *article.Article, lines *article.Lines, found []finding.Finding) []comparedFinding {
		all := []comparedFinding{}
		for _, f := range found {
			p := at(a, lines, f.Span)
			all = append(all, comparedFinding{f.Rule.Name, f.Severity, f.Message, f.Ask, p.Text, p.Span, p.Position, f.Fingerprint})
		}
		return all
	}
	c := compared{
		old.Path, edited.Path,
		list(edited, to, r.Introduced), list(edited, to, r.Kept), list(old, from, r.Resolved),
		[]credit{},
		[]requote{},
	}
	for _, x := range r.Credits {
		k := credit{"dropped", at(old, from, credited(old, x.Old)), nil, at(edited, to, x.At)}
		if x.New.Known() {
			now := at(edited, to, credited(edited, x.New))
			k.Change, k.Now = "changed", &now
		}
		c.Credits = append(c.Credits, k)
	}
	for _, q := range r.Quotes {
		c.Quotes = append(c.Quotes, requote{q.Change, at(old, from, q.Old), at(edited, to, q.New)})
	}
	return c
}

// credited is the part of an attribution that says who said it.
func credited(a *article.Article, ref article.Ref) article.Span {
	x := a.Attributions[ref]
	for _, s := range []article.Span{x.Credit, x.Cue, x.SourceSpan} {
		if !s.Missing() {
			return s
		}
	}
	return x.Span
}

func revisionJSON(w io.Writer, r finding.Revision, _ Style) error {
	return indented(w, comparison(r))
}

// revisionText writes a paragraph for each kind of change, and the counts.
//
//	Introduced
//	    3  warning  “reportedly”: the story leaves it open. …  hedging.reportedly
func revisionText(w io.Writer, r finding.Revision, s Style) error {
	if s.Width == 0 {
		s.Width = 80
	}
	t := &revisionPage{Writer: bufio.NewWriter(w), palette: palette(s.Color), width: min(max(s.Width, 40), 100)}
	c := comparison(r)
	t.line(t.paint(strong, Printable(c.Old+" → "+c.Edited)))
	t.line("")
	t.findings("Introduced", c.Introduced, s.Info)
	t.findings("Resolved", c.Resolved, s.Info)
	t.heading("Attributions", len(c.Credits))
	for _, k := range c.Credits {
		t.entry(k.Statement.Position.Line, k.Change, yellow, "“"+brief(k.Statement.Text)+"”")
		now := "nobody"
		if k.Now != nil {
			now = "“" + brief(k.Now.Text) + "”"
		}
		t.entry(0, "", plain, fmt.Sprintf("was “%s” (line %d), now %s", brief(k.Credit.Text), k.Credit.Position.Line, now))
	}
	t.after(len(c.Credits))
	t.heading("Quotations", len(c.Quotes))
	for _, q := range c.Quotes {
		t.entry(q.New.Position.Line, string(q.Change), yellow, brief(q.New.Text))
		t.entry(0, "", plain, fmt.Sprintf("was %s (line %d)", brief(q.Old.Text), q.Old.Position.Line))
	}
	t.after(len(c.Quotes))
	t.line(fmt.Sprintf("Findings: %d introduced, %d resolved, %d kept; %s dropped or changed; %s",
		len(c.Introduced), len(c.Resolved), len(c.Kept), count(len(c.Credits), "attribution", "attributions"), count(len(c.Quotes), "quotation changed", "quotations changed")))
	return t.Flush()
}

type revisionPage struct {
	*bufio.Writer
	palette
	width int
}

func (t *revisionPage) findings(name string, found []comparedFinding, info bool) {
	hidden := 0
	t.heading(name, len(found))
	for _, f := range found {
		if f.Severity == finding.Info && !info {
			hidden++
			continue
		}
		t.entry(f.Position.Line, f.Severity.String(), inks[f.Severity], f.Message+"  "+f.Rule)
	}
	if hidden > 0 {
		t.entry(0, "", plain, fmt.Sprintf("%d of severity info, shown by --info", hidden))
	}
	t.after(len(found))
}

func (t *revisionPage) heading(name string, n int) {
	if n > 0 {
		t.line(t.paint(strong, name))
	}
}

func (t *revisionPage) after(n int) {
	if n > 0 {
		t.line("")
	}
}

// entry writes a line number, a label and words that hang beside them.
func (t *revisionPage) entry(line int, label string, i ink, words string) {
	number := ""
	if line > 0 {
		number = fmt.Sprint(line)
	}
	for n, row := range wrapped(words, t.width-17) {
		if n > 0 {
			number, label = "", ""
		}
		t.line(fmt.Sprintf("%5s  ", number) + t.paint(i, label) + strings.Repeat(" ", max(0, 8-len(label))) + "  " + row)
	}
}

// line writes one line. A write that fails shows at the next Flush.
func (t *revisionPage) line(words string) {
	t.WriteString(strings.TrimRight(words, " "))
	t.WriteByte('\n')
}

// brief cuts a passage to about two lines.
func brief(words string) string {
	const most = 120 // characters
	if runes := []rune(words); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return words
}
