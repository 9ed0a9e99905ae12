package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// csvReport is a row a finding, for a spreadsheet. Columns are characters.
type csvReport struct {
	*csv.Writer
	begun bool
}

func newCSV(w io.Writer, _ Run) Report { return &csvReport{Writer: csv.NewWriter(w)} }

// header begins the file. A file without findings has it too.
func (c *csvReport) header() error {
	if c.begun {
		return nil
	}
	c.begun = true
	return c.Write([]string{"path", "line", "column", "end_line", "end_column", "severity", "rule", "message", "ask", "words", "fingerprint"})
}

func (c *csvReport) Review(r finding.Review) error {
	if err := c.header(); err != nil {
		return err
	}
	lines := article.NewLines(r.Article.Source)
	for _, f := range r.Findings {
		from, to := lines.Position(f.Span.Start), lines.Position(f.Span.End)
		if err := c.Write(guarded([]string{
			r.Article.Path,
			strconv.Itoa(from.Line), strconv.Itoa(from.Column), strconv.Itoa(to.Line), strconv.Itoa(to.Column),
			f.Severity.String(), f.Rule.Name, f.Message, f.Ask, f.Span.In(r.Article.Source), f.Fingerprint,
		})); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func (c *csvReport) Unread(Unread) error { return nil }

func (c *csvReport) Close() error {
	if err := c.header(); err != nil {
		return err
	}
	c.Flush()
	return c.Error()
}

// guarded makes cells that no spreadsheet runs and no terminal obeys: a story's
// words are not to become a formula on an editor's machine. Line breaks stay in
// their quotation marks. Some spreadsheets take the wide
// signs of East Asian type for the narrow ones, and drop blanks before them.
func guarded(cells []string) []string {
	for i, words := range cells {
		words = strings.Map(func(r rune) rune {
			if steering(r) && !strings.ContainsRune("\t\r\n", r) {
				return -1
			}
			return r
		}, words)
		cells[i] = words
		if sign := strings.TrimLeft(words, " \u00a0\u3000\ufeff"); sign != "" && strings.ContainsAny(firstOf(sign), "=+-@\t\r\n＝＋－＠") {
			cells[i] = "'" + words
		}
	}
	return cells
}

// firstOf returns the first character of words.
func firstOf(words string) string {
	for i := range words {
		if i > 0 {
			return words[:i]
		}
	}
	return words
}
