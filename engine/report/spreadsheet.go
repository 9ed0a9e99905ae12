package report

import (
	"encoding/csv"
	"io"
	"strings"
)

// spreadsheet is a table in CSV: a row that names the columns, whether others
// follow or not, and cells that no program runs. A write that fails shows at the
// next flush.
type spreadsheet struct {
	*csv.Writer
	columns []string // nil once they are written
}

func newSpreadsheet(w io.Writer, columns ...string) spreadsheet {
	return spreadsheet{csv.NewWriter(w), columns}
}

func (s *spreadsheet) row(cells ...string) {
	s.begin()
	_ = s.Write(guarded(cells))
}

func (s *spreadsheet) begin() {
	if s.columns != nil {
		_ = s.Write(s.columns)
		s.columns = nil
	}
}

func (s *spreadsheet) flushed() error {
	s.begin()
	s.Flush()
	return s.Error()
}

// Close ends the table.
func (s *spreadsheet) Close() error { return s.flushed() }

// guarded makes cells that no spreadsheet runs and no terminal obeys: a story's
// words are not to become a formula on an editor's machine. Some spreadsheets take the wide
// signs of East Asian type for the narrow ones, and drop blanks before them.
func guarded(cells []string) []string {
	for i, words := range cells {
		words = strings.Map(func(r rune) rune {
			if steering(r) && !strings.ContainsRune("\t\r\n", r) { // which stay in their quotation marks
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
