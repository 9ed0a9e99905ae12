package report

import (
	"bytes"
	"io"
	"strings"

	"github.com/rivo/uniseg"
)

// hanging breaks lines of more than width columns. What does not fit goes on
// below the last column of the line that begins in its first two thirds.
type hanging struct {
	io.Writer
	width int
	begun []byte // of a line that has not ended
}

// Write takes in some text, and passes on the lines that have ended.
func (h *hanging) Write(p []byte) (int, error) {
	h.begun = append(h.begun, p...)
	end := bytes.LastIndexByte(h.begun, '\n') + 1
	for line := range strings.Lines(string(h.begun[:end])) {
		if _, err := io.WriteString(h.Writer, h.broken(line)); err != nil {
			return 0, err
		}
	}
	h.begun = append(h.begun[:0], h.begun[end:]...)
	return len(p), nil
}

func (h *hanging) broken(line string) string {
	line = strings.TrimSuffix(line, "\n")
	if uniseg.StringWidth(line) <= h.width {
		return line + "\n"
	}
	head, margin := h.head(line)
	var out strings.Builder
	for i, row := range wrapped(line[len(head):], h.width-margin) {
		if i > 0 {
			head = strings.Repeat(" ", margin)
		}
		out.WriteString(head + row + "\n")
	}
	return out.String()
}

// head is what stands before the last column of a line, and how wide it is.
func (h *hanging) head(line string) (head string, margin int) {
	for i := strings.Index(line, "  "); i >= 0; {
		end := i + len(line[i:]) - len(strings.TrimLeft(line[i:], " "))
		if width := uniseg.StringWidth(line[:end]); width <= h.width*2/3 {
			head, margin = line[:end], width
		}
		next := strings.Index(line[end:], "  ")
		if next < 0 {
			break
		}
		i = end + next
	}
	return head, margin
}
