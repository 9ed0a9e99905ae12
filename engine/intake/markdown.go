package intake

import (
	"bytes"
	"html"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"github.com/onrecord/onrecord/engine/article"
)

// readMarkdown reads CommonMark with tables, footnotes and struck-out text, and
// front matter above it. Tables, code, HTML, images, footnotes and what is
// struck out are not the story's prose and leave no text.
func readMarkdown(path string, source []byte) (*article.Draft, error) {
	front, err := readFrontMatter(path, source)
	if err != nil {
		return nil, err
	}
	w := &writer{source: source}
	for _, f := range front.fields {
		w.field(f)
	}
	page, masks := masked(source, front.end)
	m := &markdown{writer: w, page: page, masks: masks, titled: front.titled(), directives: front.directives}
	// The options are goldmark's own; its parser carries no state of a page.
	root := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Footnote, extension.Strikethrough)).
		Parser().Parse(text.NewReader(page))
	if err := ast.Walk(root, m.visit); err != nil {
		return nil, &Error{Path: path, Problem: "read Markdown: " + err.Error(), Remedy: "save it as .txt"}
	}
	w.end()

	classify(w.passages)
	return &article.Draft{
		Path:   path,
		Format: article.Markdown,
		Source: source,
		Text:   w.text.String(),
		Runs:   w.runs,
		Blocks: draftBlocks(w.passages),
		Links:  w.links,
		Meta:   front.meta,

		Directives: m.directives,
	}, nil
}

// markdown writes the nodes of one page.
type markdown struct {
	*writer
	page   []byte         // source with all that is not Markdown blanked out
	masks  []article.Span // where it was, in order
	titled bool           // the headline has been found
	broken bool           // a line break waits for the text after it

	directives []article.Directive
}

func (m *markdown) visit(n ast.Node, entering bool) (ast.WalkStatus, error) {
	switch n := n.(type) {
	case *ast.HTMLBlock:
		if lines := n.Lines(); entering && lines.Len() > 0 {
			block := article.Span{Start: lines.At(0).Start, End: lines.At(lines.Len() - 1).Stop}
			if n.HasClosure() {
				block.End = max(block.End, n.ClosureLine.Stop)
			}
			m.answered(block)
		}
		return ast.WalkSkipChildren, nil
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.ThematicBreak, *ast.Image,
		*extast.Table, *extast.FootnoteList, *extast.FootnoteLink, *extast.Strikethrough:
		return ast.WalkSkipChildren, nil
	case *ast.Heading, *ast.Paragraph, *ast.TextBlock:
		m.end()
		m.broken = false
		if entering {
			m.begin(m.kind(n))
		}
	case *ast.RawHTML:
		if entering && n.Segments.Len() > 0 {
			m.answered(article.Span{Start: n.Segments.At(0).Start, End: n.Segments.At(n.Segments.Len() - 1).Stop})
		}
		if entering && n.Segments.Len() > 0 && bytes.HasPrefix(bytes.ToLower(n.Segments.Value(m.page)), []byte("<br")) {
			m.broken = true
		}
		return ast.WalkSkipChildren, nil
	case *ast.Link:
		if entering {
			m.beginLink()
		} else {
			m.endLink(string(n.Destination))
		}
	case *ast.AutoLink:
		if entering {
			m.autoLink(n)
		}
	case *ast.Text:
		if entering {
			m.words(n)
		}
	}
	return ast.WalkContinue, nil
}

// answered keeps the directives in a stretch of HTML.
func (m *markdown) answered(s article.Span) {
	m.directives = append(m.directives, readDirectives(m.source, s, comment)...)
}

// kind returns what Markdown itself says of a block.
func (m *markdown) kind(n ast.Node) article.BlockKind {
	if h, ok := n.(*ast.Heading); ok {
		if h.Level == 1 && !m.titled {
			m.titled = true
			return article.Headline
		}
		return article.Subheading
	}
	item := false
	for p := n.Parent(); p != nil; p = p.Parent() {
		switch p.(type) {
		case *ast.Blockquote:
			return article.BlockQuote
		case *ast.ListItem:
			item = true
		}
	}
	if item {
		return article.ListItem
	}
	if _, ok := n.FirstChild().(*ast.Image); ok {
		return article.Caption
	}
	return article.Paragraph
}

// words writes one run of text, up to the end of its line.
func (m *markdown) words(n *ast.Text) {
	_, code := n.Parent().(*ast.CodeSpan)
	m.stretch(article.Span{Start: n.Segment.Start, End: n.Segment.Stop}, code || n.IsRaw())
	m.broken = m.broken || n.SoftLineBreak() || n.HardLineBreak()
}

// stretch writes a stretch of the page, with one blank for the line break
// before it and for every mask within.
func (m *markdown) stretch(s article.Span, raw bool) {
	if s.Len() > 0 && m.broken {
		m.gap(s.Start)
		m.broken = false
	}
	for len(m.masks) > 0 && m.masks[0].Start < s.End {
		mask := m.masks[0]
		if mask.Start > s.Start {
			m.decoded(article.Span{Start: s.Start, End: mask.Start}, raw)
		}
		if mask.End > s.Start {
			s.Start = min(s.End, mask.End)
			if s.Start < s.End && !blankByte(m.page[s.Start]) {
				m.gap(s.Start)
			}
		}
		if mask.End > s.End {
			break
		}
		m.masks = m.masks[1:]
	}
	m.decoded(s, raw)
}

// reference matches a character reference, a backslash escape, and marks of bold
// type that Markdown leaves in the text: **Ann Koe:**No.
var reference = pattern(`\*\*+|` + "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});|" +
	`\\[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_{|}~` + "`]")

// decoded writes a stretch of the page with its references and escapes
// replaced by what they stand for.
func (m *markdown) decoded(s article.Span, raw bool) {
	if !raw {
		for _, at := range reference().FindAllIndex(m.page[s.Start:s.End], -1) {
			from, to := s.Start+at[0], s.Start+at[1]
			if from < m.at {
				continue
			}
			spelt := string(m.page[from:to])
			if strings.HasPrefix(spelt, "**") {
				if len(spelt) > 2 || from > 0 && wordByte(m.page[from-1]) {
					continue // a word with letters left out: d**n
				}
				m.exact(article.Span{Start: max(s.Start, m.at), End: from})
				if to < len(m.page) && wordByte(m.page[to]) {
					m.gap(to)
				}
				m.at = max(m.at, to)
				continue
			}
			meant := html.UnescapeString(spelt)
			if spelt[0] == '\\' {
				meant = spelt[1:]
			}
			if meant != spelt {
				m.exact(article.Span{Start: max(s.Start, m.at), End: from})
				m.replaced(meant, article.Span{Start: from, End: to})
			}
		}
	}
	m.exact(article.Span{Start: max(s.Start, m.at), End: s.End})
}

// wordByte reports whether a byte is of a word.
func wordByte(c byte) bool {
	return c >= utf8.RuneSelf || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func (m *markdown) autoLink(n *ast.AutoLink) {
	label := n.Label(m.page)
	from := max(m.at, n.Pos())
	at := bytes.Index(m.page[from:], label)
	if at < 0 {
		return
	}
	m.beginLink()
	m.stretch(article.Span{Start: from + at, End: from + at + len(label)}, true)
	m.endLink(string(n.URL(m.page)))
}
