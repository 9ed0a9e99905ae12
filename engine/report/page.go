package report

import (
	"bufio"
	"bytes"
	"io"
	"strings"
)

// Page writes a rule's page, which is Markdown, for a terminal: headings stand
// out, fenced blocks are indented, links show where they lead. Lines are left
// as the page breaks them.
func Page(w io.Writer, page []byte, style Style) error {
	p := palette(style.Color)
	out := bufio.NewWriter(w)
	fenced := false
	for row := range bytes.Lines(page) {
		line := Printable(strings.TrimRight(string(row), " \r\n"))
		heading := strings.TrimLeft(line, "#")
		switch {
		case strings.HasPrefix(line, "```"):
			fenced = !fenced
			continue
		case fenced && line != "":
			line = "    " + line
		case heading != line && strings.HasPrefix(heading, " "):
			line = p.paint(strong, strings.TrimSpace(heading))
		case !fenced:
			line = link().ReplaceAllString(line, "$1 ("+p.paint(cyan, "$2")+")")
			line = bold().ReplaceAllString(line, p.paint(strong, "$1"))
			line = strings.ReplaceAll(line, "`", "")
		}
		out.WriteString(line)
		out.WriteByte('\n')
	}
	return out.Flush()
}

var (
	link = pattern(`\[([^\]]+)\]\(([^)\s]+)\)`)
	bold = pattern(`\*\*([^*]+)\*\*`)
)
