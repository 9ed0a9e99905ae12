package intake

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"

	"github.com/onrecord/onrecord/engine/article"
)

// What site generators mix into Markdown: Hugo's shortcodes and Liquid's tags,
// the modules and the components of MDX. goldmark would read them as prose.
var (
	shortcode = regexp.MustCompile(`(?s)\{\{.*?\}\}|\{%.*?%\}`)
	module    = regexp.MustCompile(`(?m)^(?:import\s+(?:[\w{*][^'"\n]*\sfrom\s+)?['"][^'"\n]+['"];?` +
		`|export\s+(?:default|const|let|var|function|class)\b[^\n]*)[ \t]*\r?$`)
	component = regexp.MustCompile(`</?[A-Z][\w.]*(?:\s[^<>]*)?/?>`)
)

// masked returns a copy of source with the front matter up to end, the byte
// order mark and the marks of site generators blanked out, and where they
// were. Line breaks stay, so that every offset and every line stays true.
func masked(source []byte, end int) (page []byte, masks []article.Span) {
	page = bytes.Clone(source)
	if end == 0 && bytes.HasPrefix(source, []byte(byteOrderMark)) {
		end = len(byteOrderMark)
	}
	blank := func(from, to int) {
		masks = append(masks, article.Span{Start: from, End: to})
		for i := from; i < to; i++ {
			if page[i] != '\n' && page[i] != '\r' {
				page[i] = ' '
			}
		}
	}
	blank(0, end)
	for _, mark := range []*regexp.Regexp{shortcode, module, component} {
		for _, at := range mark.FindAllIndex(page[end:], -1) {
			blank(end+at[0], end+at[1])
		}
	}
	slices.SortFunc(masks, func(a, b article.Span) int { return cmp.Compare(a.Start, b.Start) })
	return page, masks
}
