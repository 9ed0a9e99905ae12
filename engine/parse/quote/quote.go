// Package quote finds quotations by their marks, over the whole story and
// before there are sentences. A quotation that runs over paragraphs is one; one
// that is never closed is told apart from one that goes on. Who is quoted is
// for package attribution.
package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/token"
	"github.com/onrecord/onrecord/engine/parse/turn"
)

// Pair returns the story's quotations in order of their beginning. Double marks
// of every kind pair with each other, because a straight and a curly mark make
// a pair; single marks pair where they cannot be apostrophes. A quotation
// within another has it as its parent.
func Pair(text string, blocks []story.Block) []story.Quote {
	p := pairing{text: text, open: -1, continued: story.None}
	for i := range blocks {
		p.double(blocks, i)
	}
	p.setOff(blocks)
	outer := len(p.quotes)
	for i := range blocks {
		p.single(blocks[i].Span, outer)
	}
	return ordered(p.quotes)
}

type pairing struct {
	text      string
	quotes    []story.Quote
	open      int // byte at which the open quotation's part begins, or -1
	continued int // the quotation that the paragraph before left open, or None
}

// double pairs the double marks of one block.
func (p *pairing) double(blocks []story.Block, b int) {
	from, to := int(blocks[b].Span.Start), int(blocks[b].Span.End)
	p.open = -1
	at := from
	if p.continued != story.None {
		if m := markAt(p.text, from, from, to); m.length > 0 && m.role != closing {
			p.open, at = from, from+m.length
		} else {
			p.continued = story.None
		}
	}
	for at < to {
		if !maybeMark[p.text[at]] {
			at++
			continue
		}
		if end := valueEnd(p.text, at, from, to); end > at && p.open < 0 {
			at = end
			continue
		}
		m := markAt(p.text, at, from, to)
		if m.length == 0 {
			at++
			continue
		}
		switch role := m.resolve(p.open >= 0); {
		case role == opening:
			if p.open >= 0 {
				p.end(at, from, false)
			}
			p.open = at
		case p.open >= 0:
			p.end(at+m.length, from, true)
		case role == closing && !(at > from && p.text[at] == '"' && isDigit(p.text[at-1])): // 17" is a measure
			p.quotes = append(p.quotes, story.Quote{Parts: []token.Span{span(at, at+m.length)}, Parent: story.None, Closed: true})
		}
		at += m.length
	}
	if p.open < 0 {
		p.continued = story.None
		return
	}
	if p.endsTurn(blocks, b) {
		p.end(to, from, true)
		return
	}
	if p.runsOn(blocks, b) {
		p.part(to)
		p.open = -1
		return
	}
	p.end(to, from, false)
}

// runsOn reports whether the quotation open at the end of block b goes on in
// the next one, by the convention that every paragraph of it opens with a mark.
func (p *pairing) runsOn(blocks []story.Block, b int) bool {
	if b+1 >= len(blocks) || !blocks[b].Kind.Prose() || !blocks[b+1].Kind.Prose() {
		return false
	}
	next := blocks[b+1].Span
	m := markAt(p.text, int(next.Start), int(next.Start), int(next.End))
	return m.length > 0 && m.role != closing
}

// valueEnd returns the end of the value of an attribute in markup that was left in
// the story, <tweet author="annkoe">, and at itself where there is none: nobody
// says that.
func valueEnd(text string, at, from, to int) int {
	if at == from || text[at] != '"' || text[at-1] != '=' {
		return at
	}
	n := strings.IndexByte(text[at+1:to], '"')
	if n < 0 {
		return at
	}
	return at + 1 + n + 1
}

// setOff makes a quotation of every run of blocks that the page itself sets off as
// one, without marks, where a colon leads up to it: some pages set off their own
// words. One that has its own marks from the start needs no other.
func (p *pairing) setOff(blocks []story.Block) {
	for i := 0; i < len(blocks); i++ {
		if blocks[i].Kind != article.BlockQuote {
			continue
		}
		led := i > 0 && strings.HasSuffix(blocks[i-1].Span.Of(p.text), ":")
		q := story.Quote{Parent: story.None, Opened: true, Closed: true}
		for ; i < len(blocks) && blocks[i].Kind == article.BlockQuote; i++ {
			q.Parts = append(q.Parts, blocks[i].Span)
		}
		if led && !p.marked(q.Span()) {
			p.quotes = append(p.quotes, q)
		}
	}
}

// marked reports whether a quotation with marks begins a span, or lies in several
// of its blocks.
func (p *pairing) marked(s token.Span) bool {
	for i := range p.quotes {
		if q := &p.quotes[i]; q.Parts[0].Start == s.Start || len(q.Parts) > 1 && s.Start <= q.Parts[0].Start && q.Parts[0].Start < s.End {
			return true
		}
	}
	return false
}

// endsTurn reports whether the open quotation is a turn of a transcript whose
// next turn opens the block after b. Such turns open with a mark each and close
// with none.
func (p *pairing) endsTurn(blocks []story.Block, b int) bool {
	if b+1 >= len(blocks) {
		return false
	}
	first := p.open
	if p.continued != story.None {
		first = int(p.quotes[p.continued].Parts[0].Start)
	}
	label, ok := turn.LabelOf(p.text[first:blocks[b].Span.End])
	if !ok {
		return false
	}
	next, ok := turn.LabelOf(blocks[b+1].Span.Of(p.text))
	return ok && next.Layout == label.Layout && next.At > 0 && next.Layout != turn.Capitalized
}

// part adds the part from the open mark to end to the quotation it belongs to.
func (p *pairing) part(end int) {
	if p.continued == story.None {
		p.quotes = append(p.quotes, story.Quote{Parent: story.None, Opened: true})
		p.continued = len(p.quotes) - 1
	}
	q := &p.quotes[p.continued]
	q.Parts = append(q.Parts, span(p.open, end))
}

// end ends the open quotation. One that never closes ends before the blanks
// that follow it.
func (p *pairing) end(at, from int, closed bool) {
	if !closed {
		at = from + len(strings.TrimRightFunc(p.text[from:at], unicode.IsSpace))
	}
	p.part(at)
	p.quotes[p.continued].Closed = closed
	p.open, p.continued = -1, story.None
}

// role is what a mark can do where it stands.
type role uint8

const (
	either role = iota
	opening
	closing
)

type mark struct {
	length int // in bytes; 0 when there is no mark
	role   role
}

// resolve decides on a mark that can open or close.
func (m mark) resolve(open bool) role {
	if m.role != either {
		return m.role
	}
	if open {
		return closing
	}
	return opening
}

// maybeMark are the bytes that a mark, double or single, can begin with.
var maybeMark = [256]bool{'"': true, '\'': true, '`': true, 0xC2: true, 0xE2: true}

// markAt returns the double mark at a byte of a block.
func markAt(text string, at, from, to int) mark {
	rest := text[at:to]
	length := 0
	switch {
	case rest == "":
		return mark{}
	case rest[0] == '"':
		length = 1
	case strings.HasPrefix(rest, "'''") && at > from && !unicode.IsSpace(rune(text[at-1])):
		return mark{} // the first of them closes a quotation within
	case strings.HasPrefix(rest, "''"):
		length = 2
	case strings.HasPrefix(rest, "``"):
		return mark{length: 2, role: opening}
	case rest[0] < 0x80:
		return mark{}
	case strings.HasPrefix(rest, "“"):
		// Some copy closes with an opening mark; where only a closing one fits, it is taken for that.
		if before, after := edges(text, at, 3, from, to); !before && after {
			return mark{length: 3, role: either}
		}
		return mark{length: 3, role: opening}
	case strings.HasPrefix(rest, "„"):
		return mark{length: 3, role: opening}
	case strings.HasPrefix(rest, "”"):
		if before, after := edges(text, at, 3, from, to); before && !after {
			return mark{length: 3, role: either}
		}
		if feetAndInches(text[from:at]) {
			return mark{}
		}
		return mark{length: 3, role: closing}
	case strings.HasPrefix(rest, "«"):
		// German and Danish copy opens with » and closes with «.
		if before, after := edges(text, at, 2, from, to); !before && after {
			return mark{length: 2, role: either}
		}
		return mark{length: 2, role: opening}
	case strings.HasPrefix(rest, "»"):
		if before, after := edges(text, at, 2, from, to); before && !after {
			return mark{length: 2, role: either}
		}
		return mark{length: 2, role: closing}
	default:
		return mark{}
	}
	before, after := edges(text, at, length, from, to)
	switch {
	case length == 1 && at > from && isDigit(text[at-1]) && inches(text, at, from):
		return mark{}
	case before && !after:
		return mark{length: length, role: opening}
	case after && !before:
		return mark{length: length, role: closing}
	}
	return mark{length: length}
}

// edges reports whether a mark stands where a word can begin after it, and
// where one can end before it.
func edges(text string, at, length, from, to int) (before, after bool) {
	before, after = true, true
	if at > from {
		r, _ := utf8.DecodeLastRuneInString(text[from:at])
		before = unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune("([{-–—/‘“'", r)
	}
	if end := at + length; end < to {
		r, _ := utf8.DecodeRuneInString(text[end:to])
		after = unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune(".,;:?!)]}–—-…’”'", r)
	}
	return before, after
}

// feetAndInches reports whether a text ends in a measure whose inches a curly
// mark would close: 6’2”.
func feetAndInches(before string) bool {
	i := len(before)
	for i > 0 && isDigit(before[i-1]) {
		i--
	}
	if i == len(before) || !strings.HasSuffix(before[:i], "’") && !strings.HasSuffix(before[:i], "'") {
		return false
	}
	before = strings.TrimRight(before[:i], "’'")
	return before != "" && isDigit(before[len(before)-1])
}

// inches reports whether a straight mark after a digit is a measure: 6'2", 17".
func inches(text string, at, from int) bool {
	i := at - 1
	for i > from && (isDigit(text[i-1]) || text[i-1] == '\'' || text[i-1] == '.') {
		i--
	}
	// A quotation that ends in a figure has an opening mark somewhere before it.
	return i == from || !strings.ContainsAny(text[from:i], "\"“")
}

// ordered sorts quotations by their beginning, the outer before the inner, and
// finds the parents.
func ordered(quotes []story.Quote) []story.Quote {
	sortQuotes(quotes)
	for i := range quotes {
		quotes[i].Parent = story.None
		for j := i - 1; j >= 0 && i-j < 12; j-- {
			if contains(&quotes[j], &quotes[i]) {
				quotes[i].Parent = j
				break
			}
		}
	}
	return quotes
}

func sortQuotes(quotes []story.Quote) {
	for i := 1; i < len(quotes); i++ {
		for j := i; j > 0 && begins(&quotes[j], &quotes[j-1]); j-- {
			quotes[j], quotes[j-1] = quotes[j-1], quotes[j]
		}
	}
}

func begins(a, b *story.Quote) bool {
	x, y := a.Span(), b.Span()
	return x.Start < y.Start || x.Start == y.Start && x.End > y.End
}

func contains(outer, inner *story.Quote) bool {
	i := inner.Span()
	for _, p := range outer.Parts {
		if p.Start <= i.Start && i.End <= p.End && p != i {
			return true
		}
	}
	return false
}

func span(start, end int) token.Span { return token.Span{Start: int32(start), End: int32(end)} }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
