package report

import (
	"bufio"
	"fmt"
	"io"

	"github.com/onrecord/onrecord/engine/article"
)

type sourcesMarkdown struct {
	*bufio.Writer
	begun bool
}

func newSourcesMarkdown(w io.Writer, _ Style) Sources {
	return &sourcesMarkdown{Writer: bufio.NewWriter(w)}
}

func (m *sourcesMarkdown) Story(a *article.Article) error {
	s := sourcingOf(a)
	if m.begun {
		m.WriteString("\n")
	}
	m.begun = true
	fmt.Fprintf(m, "## %s\n\n", literal(Printable(s.Path)))
	if len(s.Sources) > 0 {
		m.WriteString("| line | source | kind | title or role | statements | direct words | terms | reached the story |\n")
		m.WriteString("| ---: | --- | --- | --- | ---: | ---: | --- | --- |\n")
	}
	for _, x := range s.Sources {
		title := x.Title
		if title == "" {
			title = roleWords(x.Role)
		}
		fmt.Fprintf(m, "| %d | %s | %s | %s | %d | %d | %s | %s |\n",
			x.Line, literal(x.Name), kindWords(x.Kind), literal(title), x.Statements, x.DirectWords, literal(x.Terms.graded()), literal(x.route()))
	}
	if len(s.Sources) > 0 {
		m.WriteString("\n")
	}
	for _, line := range s.notes() {
		fmt.Fprintf(m, "- %s\n", literal(line))
	}
	return m.Flush()
}

func (m *sourcesMarkdown) Close() error { return m.Flush() }
