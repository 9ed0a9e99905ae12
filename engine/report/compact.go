package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// compactReport is a line a finding, as compilers write it. Columns are bytes,
// as the quickfix lists of vi and its heirs count them.
type compactReport struct {
	*bufio.Writer
	info bool
}

func newCompact(w io.Writer, run Run) Report { return &compactReport{bufio.NewWriter(w), run.Info} }

func (c *compactReport) Review(r finding.Review) error {
	lines := article.NewLines(r.Article.Source)
	for _, f := range shown(r.Findings, c.info) {
		c.WriteString(compact(r.Article.Path, lines.Bytes(f.Span.Start), f) + "\n")
	}
	return c.Flush()
}

func (c *compactReport) Unread(Unread) error { return nil }

func (c *compactReport) Close() error { return c.Flush() }

// compact is a finding in one line. Straight double quotes become single: vim
// takes what stands between two of them for the name of a file.
func compact(path string, at article.Position, f finding.Finding) string {
	message := strings.ReplaceAll(Printable(f.Message), `"`, "'")
	return fmt.Sprintf("%s:%d:%d: %s: %s [%s]", Printable(path), at.Line, at.Column, f.Severity, message, f.Rule.Name)
}
