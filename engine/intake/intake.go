// Package intake reads the file formats that stories come in and says what
// each block of the page is, with the way back to every byte of the file. It
// opens no files and makes no sense of sentences.
package intake

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
)

// Extensions returns the file name extensions that Read knows, dot included
// and in lower case. A name without an extension is read as plain text too.
func Extensions() []string {
	return []string{".markdown", ".md", ".mdown", ".text", ".txt"}
}

// Largest is the most bytes that a story may have. That is a thick book; no
// story is near, and what is longer would hold up all others.
const Largest = 1 << 20

// Read reads one story. The extension of path chooses the format; source is
// the whole file. An empty file is a story without blocks. The error is always
// an *Error.
func Read(path string, source []byte) (*article.Draft, error) {
	read, err := reader(path)
	if err != nil {
		return nil, err
	}
	if len(source) > Largest {
		return nil, &Error{Path: path, Problem: "the file has more than 1 MB, and no story has", Remedy: "split it into its stories, or ignore it in the configuration"}
	}
	if err := legible(path, source); err != nil {
		return nil, err
	}
	return read(path, source)
}

func reader(path string) (func(string, []byte) (*article.Draft, error), error) {
	switch ext := strings.ToLower(filepath.Ext(path)); ext {
	case "", ".txt", ".text":
		return readText, nil
	case ".md", ".markdown", ".mdown":
		return readMarkdown, nil
	default:
		return nil, &Error{Path: path, Problem: "no reader for " + ext, Remedy: "use .md or .txt"}
	}
}

const byteOrderMark = "\ufeff"

// legible refuses what is not UTF-8 text. Guessing an encoding would put
// question marks where an editor sees letters, and every column after them
// would be wrong.
func legible(path string, source []byte) error {
	switch {
	case bytes.HasPrefix(source, []byte("\xff\xfe")), bytes.HasPrefix(source, []byte("\xfe\xff")):
		return &Error{Path: path, Problem: "the file is UTF-16", Remedy: "save it as UTF-8"}
	case bytes.IndexByte(source, 0) >= 0:
		return &Error{Path: path, Problem: "the file is binary, not text", Remedy: "export the story as .txt or .md"}
	}
	for at := 0; at < len(source); {
		r, size := utf8.DecodeRune(source[at:])
		if r == utf8.RuneError && size == 1 {
			return &Error{
				Path:    path,
				Line:    1 + bytes.Count(source[:at], []byte("\n")),
				Problem: fmt.Sprintf("byte 0x%02x at offset %d is not UTF-8", source[at], at),
				Remedy:  "save the file as UTF-8",
			}
		}
		at += size
	}
	return nil
}

// Error says why a file cannot be read and what mends it.
type Error struct {
	Path    string
	Line    int // from 1; 0 when the whole file is meant
	Problem string
	Remedy  string
}

func (e *Error) Error() string {
	place := e.Path
	if e.Line > 0 {
		place = fmt.Sprintf("%s:%d", e.Path, e.Line)
	}
	return fmt.Sprintf("read %s: %s; %s", place, e.Problem, e.Remedy)
}

// passage is a block before and after classify has seen it. An open kind
// (Paragraph) may still turn out to be furniture; any other was marked by the
// format itself.
type passage struct {
	kind article.BlockKind
	text string
	span article.Span // in Draft.Text
}

func draftBlocks(passages []passage) []article.DraftBlock {
	passages = slices.DeleteFunc(passages, func(p passage) bool { return p.text == "" })
	blocks := make([]article.DraftBlock, len(passages))
	for i, p := range passages {
		blocks[i] = article.DraftBlock{Kind: p.kind, Text: p.span}
	}
	return blocks
}
