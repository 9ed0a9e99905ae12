package report

import (
	"io"
	"strconv"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// csvReport is a row a finding, for a spreadsheet. Columns are characters.
type csvReport struct{ spreadsheet }

func newCSV(w io.Writer, _ Run) Report {
	return &csvReport{newSpreadsheet(w, "path", "line", "column", "end_line", "end_column", "severity", "rule", "message", "ask", "words", "fingerprint")}
}

func (c *csvReport) Review(r finding.Review) error {
	lines := article.NewLines(r.Article.Source)
	for _, f := range r.Findings {
		from, to := lines.Position(f.Span.Start), lines.Position(f.Span.End)
		c.row(
			r.Article.Path,
			strconv.Itoa(from.Line), strconv.Itoa(from.Column), strconv.Itoa(to.Line), strconv.Itoa(to.Column),
			f.Severity.String(), f.Rule.Name, f.Message, f.Ask, f.Span.In(r.Article.Source), f.Fingerprint,
		)
	}
	return c.flushed()
}

func (c *csvReport) Unread(Unread) error { return nil }
