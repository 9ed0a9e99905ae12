package report

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// githubReport is the commands from which GitHub Actions makes annotations,
// the gravest first. GitHub keeps ten errors, ten warnings and ten notices of
// a step; with a Run.Summary the others stand there. Columns are units of
// UTF-16, the last of a finding included.
type githubReport struct {
	w     io.Writer
	run   Run
	notes []githubNote
	tally tally
}

func newGitHub(w io.Writer, run Run) Report { return &githubReport{w: w, run: run} }

// githubNote is one annotation. A file that could not be read is one too.
type githubNote struct {
	severity finding.Severity
	command  string
	row      string // in the table of the summary
}

const (
	githubNotes   = 10      // of a severity that GitHub keeps
	githubSummary = 1 << 20 // bytes that GitHub takes
)

var githubCommands = map[finding.Severity]string{finding.Info: "notice", finding.Warning: "warning", finding.Error: "error"}

func (g *githubReport) Review(r finding.Review) error {
	g.tally.add(r)
	path := Printable(g.run.rooted(r.Article.Path))
	lines := article.NewLines(r.Article.Source)
	for _, f := range r.Findings {
		from, to := lines.UTF16(f.Span.Start), lines.UTF16(f.Span.End)
		place := fmt.Sprintf("file=%s,line=%d,endLine=%d", githubValue(path), from.Line, to.Line)
		if from.Line == to.Line { // GitHub refuses columns across lines
			place += fmt.Sprintf(",col=%d,endColumn=%d", from.Column, max(from.Column, to.Column-1))
		}
		g.note(f.Severity, place, f.Rule.Name, said(f), fmt.Sprintf("%s:%d", path, from.Line), remark(f))
	}
	for _, p := range r.Problems {
		g.note(finding.Error, "file="+githubValue(path), p.Rule, "rule fault: "+p.String(), path, cellOf("rule fault: "+p.String()))
	}
	return nil
}

func (g *githubReport) Unread(u Unread) error {
	path := Printable(g.run.rooted(u.Path))
	place := "file=" + githubValue(path)
	if u.Line > 0 {
		place += fmt.Sprintf(",line=%d", u.Line)
	}
	g.note(finding.Error, place, "unread", u.Why, path, cellOf(u.Why))
	return nil
}

func (g *githubReport) note(severity finding.Severity, place, title, message, file, remark string) {
	g.notes = append(g.notes, githubNote{
		severity,
		fmt.Sprintf("::%s %s,title=%s::%s\n", githubCommands[severity], place, githubValue(Printable(title)), githubData(Printable(message))),
		fmt.Sprintf("| %s | %s | %s | %s |\n", cellOf(file), severity, remark, cellOf(title)),
	})
}

func (g *githubReport) Close() error {
	slices.SortStableFunc(g.notes, func(a, b githubNote) int { return cmp.Compare(b.severity, a.severity) })
	out := bufio.NewWriter(g.w)
	written := map[finding.Severity]int{}
	left := 0
	for _, n := range g.notes {
		if written[n.severity]++; g.run.Summary != nil && written[n.severity] > githubNotes {
			left++
			continue
		}
		out.WriteString(n.command)
	}
	if left > 0 {
		fmt.Fprintf(out, "%s more in the summary of this step\n", count(left, "finding", "findings"))
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if g.run.Summary == nil || g.tally.Files == 0 && len(g.notes) == 0 {
		return nil
	}
	_, err := g.run.Summary.Write(g.summary())
	return err
}

// summary is a page of all notes, or of the first that GitHub takes.
func (g *githubReport) summary() []byte {
	var page bytes.Buffer
	fmt.Fprintf(&page, "### Sourcing\n\n%s\n\n", literal(g.tally.sentence(colourless, true)))
	if len(g.notes) > 0 {
		page.WriteString("| place | severity | finding | rule |\n| --- | --- | --- | --- |\n")
	}
	for i, n := range g.notes {
		if page.Len()+len(n.row) > githubSummary-100 { // bytes for the line below
			fmt.Fprintf(&page, "\n%s more, for which a summary has no room\n", count(len(g.notes)-i, "finding", "findings"))
			break
		}
		page.WriteString(n.row)
	}
	page.WriteByte('\n')
	return page.Bytes()
}

// githubData keeps a message in its command.
func githubData(words string) string { return githubEscapes.Replace(words) }

// githubValue keeps a value in its property.
func githubValue(words string) string { return githubSeparators.Replace(githubData(words)) }

var (
	githubEscapes    = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubSeparators = strings.NewReplacer(":", "%3A", ",", "%2C")
)
