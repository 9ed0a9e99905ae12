package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// markdownReport is a section a story, for a comment on a change or a page.
type markdownReport struct {
	*bufio.Writer
	info  bool
	tally tally
}

func newMarkdown(w io.Writer, run Run) Report {
	return &markdownReport{Writer: bufio.NewWriter(w), info: run.Info}
}

func (m *markdownReport) Review(r finding.Review) error {
	m.tally.add(r)
	shown := shown(r.Findings, m.info)
	if len(shown) == 0 {
		return m.Flush()
	}
	fmt.Fprintf(m, "### %s\n\n| line | severity | finding | rule |\n| ---: | --- | --- | --- |\n", cellOf(r.Article.Path))
	lines := article.NewLines(r.Article.Source)
	for _, f := range shown {
		fmt.Fprintf(m, "| %d | %s | %s | %s |\n", lines.Position(f.Span.Start).Line, f.Severity, remark(f), cellOf(f.Rule.Name))
	}
	m.WriteByte('\n')
	return m.Flush()
}

func (m *markdownReport) Unread(Unread) error { return nil }

func (m *markdownReport) Close() error {
	if m.tally.Files > 0 {
		m.WriteString(literal(m.tally.sentence(colourless, m.info)) + "\n")
	}
	return m.Flush()
}

// remark is what a finding says, in one cell of a table.
func remark(f finding.Finding) string {
	return strings.TrimSpace(cellOf(f.Message) + " *" + cellOf(f.Ask) + "*")
}

// cellOf makes words of a story fit for a cell of a table: one line, and
// nothing in it read as Markdown, HTML or the name of a person to notify.
func cellOf(words string) string {
	return strings.ReplaceAll(literal(Printable(strings.Join(strings.Fields(words), " "))), "@", "@\u2060")
}

// literal keeps the words of a story from being read as Markdown or HTML.
func literal(words string) string { return marked.Replace(words) }

var marked = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "|", `\|`, "~", `\~`, "&", `\&`)
