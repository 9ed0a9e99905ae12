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
	shortcode = pattern(`(?s)\{\{.*?\}\}|\{%.*?%\}`)
	module    = pattern(`(?m)^(?:import\s+(?:[\w{*][^'"\n]*\sfrom\s+)?['"][^'"\n]+['"];?` +
		`|export\s+(?:default|const|let|var|function|class)\b[^\n]*)[ \t]*\r?$`)
	component = pattern(`</?[A-Z][\w.]*(?:\s[^<>]*)?/?>`)
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
	for _, mark := range []struct {
		sign    string // that none is without
		pattern func() *regexp.Regexp
	}{{"{", shortcode}, {"port", module}, {"<", component}} {
		if !bytes.Contains(page[end:], []byte(mark.sign)) {
			continue
		}
		for _, at := range mark.pattern().FindAllIndex(page[end:], -1) {
			blank(end+at[0], end+at[1])
		}
	}
	slices.SortFunc(masks, func(a, b article.Span) int { return cmp.Compare(a.Start, b.Start) })
	return page, masks
}
