package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/token"
)

// single pairs the single marks of one block: quotations inside quotations in
// American copy, the outer ones in British copy and in headlines. A mark that
// may be an apostrophe is left alone, so a single quotation that is never
// closed goes unseen.
func (p *pairing) single(block token.Span, doubles int) {
	p.singles(int(block.Start), int(block.End), doubles)
}

// singles pairs those of a stretch of a block, and then those within each pair.
func (p *pairing) singles(from, to, doubles int) {
	for at := from; at < to; {
		if !maybeMark[p.text[at]] {
			at++
			continue
		}
		n := singleAt(p.text[at:to])
		if n == 0 {
			at++
			continue
		}
		if !p.opensSingle(at, n, from, to) {
			at += n
			continue
		}
		end := p.closeSingle(at+n, from, to)
		if end < 0 || p.crosses(at, end, doubles) {
			p.unclosedWithin(at, from, doubles)
			at += n
			continue
		}
		p.quotes = append(p.quotes, story.Quote{Parts: []token.Span{span(at, end)}, Opened: true, Closed: true})
		_, size := utf8.DecodeLastRuneInString(p.text[:end])
		p.singles(at+n, end-size, doubles)
		at = end
	}
}

// unclosedWithin makes a quotation of the words behind a single mark that a comma or
// a colon leads up to and nothing closes before the double marks around it do: “She
// said, ‘so be it.” No apostrophe stands there.
func (p *pairing) unclosedWithin(at, from, doubles int) {
	lead := strings.TrimRight(p.text[from:at], " ")
	if lead == p.text[from:at] || !strings.HasSuffix(lead, ",") && !strings.HasSuffix(lead, ":") {
		return
	}
	for _, q := range p.quotes[:doubles] {
		for _, part := range q.Parts {
			if end := int(part.End); q.Closed && int(part.Start) < at && at < end {
				_, size := utf8.DecodeLastRuneInString(p.text[:end])
				p.quotes = append(p.quotes, story.Quote{Parts: []token.Span{span(at, end-size)}, Opened: true})
				return
			}
		}
	}
}

func singleAt(rest string) int {
	switch {
	case strings.HasPrefix(rest, "'''"):
		return 1
	case strings.HasPrefix(rest, "''"):
		return 0
	case rest[0] == '\'':
		return 1
	case strings.HasPrefix(rest, "‘"), strings.HasPrefix(rest, "’"):
		return len("‘")
	}
	return 0
}

// clipped are words written with an apostrophe for their first letters.
var clipped = [...]string{"em", "til", "tis", "twas", "cause", "n", "bout", "round", "cos", "neath"}

func (p *pairing) opensSingle(at, n, from, to int) bool {
	if p.text[at:at+n] == "’" {
		return false
	}
	before, after := p.singleEdges(at, n, from, to)
	if !before || after || at+n >= to {
		return false
	}
	rest := p.text[at+n : to]
	if isDigit(rest[0]) && n == 1 {
		return false // '90s
	}
	word := rest
	if i := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		word = rest[:i]
	}
	return !isClipped(word)
}

// singleEdges are the edges of a single mark, beside which a straight double one may
// stand: "'Never,' he told me." and "He told me, 'Never.'"
func (p *pairing) singleEdges(at, n, from, to int) (before, after bool) {
	before, after = edges(p.text, at, n, from, to)
	return before || at > from && p.text[at-1] == '"', after || at+n < to && p.text[at+n] == '"'
}

func isClipped(word string) bool {
	for _, c := range clipped {
		if strings.EqualFold(word, c) {
			return true
		}
	}
	return false
}

// endsClipped reports whether a text ends in a clipped word with its apostrophe,
// so that a mark after it stands for its last letters: rock ’n’ roll.
func endsClipped(before string) bool {
	word := strings.TrimRightFunc(before, unicode.IsLetter)
	return (strings.HasSuffix(word, "'") || strings.HasSuffix(word, "’")) && isClipped(before[len(word):])
}

// deepest is how many quotations a quotation may hold that are open at once: who
// looks further for the end of one reads a page of stray marks again for each.
const deepest = 8

// closeSingle returns the end of the single quotation whose words begin at a
// byte, or -1. A mark after a full stop or comma surely closes; one after a
// letter may be a possessive plural's, and closes only if no better one comes
// before the next opening mark, or behind the quotations within.
func (p *pairing) closeSingle(at, from, to int) int {
	doubtful, inner, nested := -1, 0, false
	for i := at; i < to; {
		if !maybeMark[p.text[i]] {
			i++
			continue
		}
		n := singleAt(p.text[i:to])
		if n == 0 {
			i++
			continue
		}
		before, after := p.singleEdges(i, n, from, to)
		switch last, _ := utf8.DecodeLastRuneInString(p.text[from:i]); {
		case before && !after:
			if p.opensSingle(i, n, from, to) {
				inner++
				nested = true
			}
			if inner > deepest {
				return doubtful
			}
		case !after || before || p.text[i:i+n] == "‘" || endsClipped(p.text[from:i]):
		case inner > 0:
			if last != 's' || p.text[i-1] == ']' {
				inner--
			}
		case nested && !strings.ContainsRune(",.?!…", last):
		case last != 's' || p.text[i-1] == ']':
			return i + n
		case doubtful < 0:
			doubtful = i + n
		}
		i += n
	}
	return doubtful
}

// crosses reports whether a single quotation would begin inside a double one
// and end outside it, or the other way round.
func (p *pairing) crosses(start, end, doubles int) bool {
	for _, q := range p.quotes[:doubles] {
		for _, part := range q.Parts {
			a, b := int(part.Start), int(part.End)
			if start < b && a < end && !(a <= start && end <= b) && !(start <= a && b <= end) {
				return true
			}
		}
	}
	return false
}
