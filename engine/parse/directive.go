package parse

import (
	"bytes"

	"github.com/onrecord/onrecord/engine/article"
)

// answered finds the paragraphs that each directive of a draft holds for.
func answered(d *article.Draft, blocks []article.Block) []article.Directive {
	directives := make([]article.Directive, len(d.Directives))
	for i, directive := range d.Directives {
		directive.Blocks = []article.Ref{}
		switch directive.Scope {
		case article.Here:
			directive.Blocks = append(directive.Blocks, around(d, blocks, directive.Span)...)
		case article.Next:
			for b := range blocks {
				if blocks[b].Span.Start >= directive.Span.End {
					directive.Blocks = append(directive.Blocks, article.Ref(b))
					break
				}
			}
		}
		directives[i] = directive
	}
	return directives
}

// around returns the blocks on the lines of a directive: its paragraph. On
// lines of its own it belongs to the block on the line above, else to the one
// on the line below. Between blank lines it belongs to none.
func around(d *article.Draft, blocks []article.Block, s article.Span) []article.Ref {
	lines := linesOf(d.Source, s)
	if found := touched(blocks, lines); found != nil {
		return found
	}
	for above := lines; above.Start > 0; {
		above = linesOf(d.Source, article.Span{Start: above.Start - 1, End: above.Start - 1})
		if found := touched(blocks, above); found != nil {
			return found[len(found)-1:]
		}
		if !answers(d, above) {
			break
		}
	}
	for below := lines; below.End < len(d.Source); {
		below = linesOf(d.Source, article.Span{Start: below.End + 1, End: below.End + 1})
		if found := touched(blocks, below); found != nil {
			return found[:1]
		}
		if !answers(d, below) {
			break
		}
	}
	return nil
}

// linesOf widens a span to whole lines, without the last line break.
func linesOf(source []byte, s article.Span) article.Span {
	lines := article.Span{Start: bytes.LastIndexByte(source[:s.Start], '\n') + 1, End: len(source)}
	if s.End <= len(source) {
		if n := bytes.IndexByte(source[s.End:], '\n'); n >= 0 {
			lines.End = s.End + n
		}
	}
	return lines
}

func touched(blocks []article.Block, lines article.Span) []article.Ref {
	var found []article.Ref
	for i := range blocks {
		if blocks[i].Span.Overlaps(lines) {
			found = append(found, article.Ref(i))
		}
	}
	return found
}

// answers reports whether a line belongs to a directive.
func answers(d *article.Draft, line article.Span) bool {
	for i := range d.Directives {
		if d.Directives[i].Span.Overlaps(line) {
			return true
		}
	}
	return false
}
