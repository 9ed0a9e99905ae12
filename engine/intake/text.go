package intake

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
)

// A line longer than longLine characters was never broken by hand: text with
// such lines has one paragraph a line.
const longLine = 120

// readText reads plain text. Text is the file byte for byte, save that blanks
// stand for directives; without one there are no runs. What is not prose, such as a byte order mark, lies outside all blocks.
func readText(path string, source []byte) (*article.Draft, error) {
	d := &article.Draft{Path: path, Format: article.Text, Source: source, Text: string(source)}
	first := 0 // byte that can be of a directive
	if bytes.HasPrefix(source, []byte(byteOrderMark)) {
		first = len(byteOrderMark)
	}
	d.Directives = readDirectives(source, article.Span{Start: first, End: len(source)}, aside)
	if len(d.Directives) > 0 {
		d.Text, d.Runs = withoutDirectives(source, d.Directives)
	}
	passages := plainPassages(d.Text, d.Directives)
	titled(passages)
	classify(passages)
	d.Blocks = draftBlocks(passages)
	return d, nil
}

// line is one non-blank line of plain text, trimmed.
type line struct {
	text string
	span article.Span
}

// plainPassages finds the paragraphs. Plain text has three habits: blank lines
// between paragraphs, one paragraph a line, and a wrapped column of text; a
// file may mix them.
func plainPassages(text string, directives []article.Directive) []passage {
	groups := lineGroups(text, directives)
	var passages []passage
	for n, group := range groups {
		if n == 0 && len(groups) > 1 && decked(group) {
			passages = append(passages, headlineAndDeck(text, group)...)
			continue
		}
		breaks := breaker(group, len(groups) == 1)
		start := 0
		for i := range group {
			last := i == len(group)-1
			if last || breaks(i) {
				passages = append(passages, plainPassage(text, group[start:i+1]))
				start = i + 1
			}
		}
	}
	return passages
}

// decked reports whether the lines are a headline and its deck as archives of
// newspapers print them: "Mayor denies charge;", and below it "Council meets today."
func decked(group []line) bool {
	return len(group) == 2 && strings.HasSuffix(group[0].text, ";") && startsUpper(group[1].text) &&
		utf8.RuneCountInString(group[0].text) <= headlinesChars && utf8.RuneCountInString(group[1].text) <= deckChars &&
		furniture(group[1].text) == ""
}

func headlineAndDeck(text string, group []line) []passage {
	headline := passage{kind: article.Headline, span: group[0].span}
	headline.span.End -= len(";")
	headline.span = trimmed(text, headline.span)
	headline.text = headline.span.Of(text)
	return []passage{headline, {kind: article.Deck, text: group[1].text, span: group[1].span}}
}

func plainPassage(text string, lines []line) passage {
	p := passage{
		kind: article.Paragraph,
		span: article.Span{Start: lines[0].span.Start, End: lines[len(lines)-1].span.End},
	}
	if n := listMarker(lines[0].text); n > 0 {
		p.kind = article.ListItem
		p.span.Start += n
		p.span = trimmed(text, p.span)
	}
	p.text = p.span.Of(text)
	return p
}

// lineGroups cuts text at its blank lines; one is not blank for a directive
// alone on it. The lines come trimmed of all
// blanks, no-break spaces and byte order marks included.
func lineGroups(text string, directives []article.Directive) [][]line {
	var groups [][]line
	open := false
	for at := 0; at < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
			end = at + n
		}
		span := trimmed(text, article.Span{Start: at, End: end})
		switch {
		case span.Len() == 0:
			open = open && slices.ContainsFunc(directives, func(d article.Directive) bool {
				return d.Span.Start <= end && at < d.Span.End
			})
		case open:
			last := len(groups) - 1
			groups[last] = append(groups[last], line{span.Of(text), span})
		default:
			groups = append(groups, []line{{span.Of(text), span}})
			open = true
		}
		at = end + 1
	}
	return groups
}

// trimmed returns s without the blanks at its ends.
func trimmed(text string, s article.Span) article.Span {
	blank := func(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' }
	s.End = s.Start + len(strings.TrimRightFunc(s.Of(text), blank))
	s.Start = s.End - len(strings.TrimLeftFunc(s.Of(text), blank))
	return s
}

// breaker returns the test for a paragraph's end after line i of a group;
// whole says that the group is all of the file.
func breaker(group []line, whole bool) func(i int) bool {
	widest, closed := 0, 0
	for _, l := range group {
		widest = max(widest, utf8.RuneCountInString(l.text))
		if closing(l.text) {
			closed++
		}
	}
	long := widest > longLine
	// A wrapped column ends few of its lines with a sentence. Without one blank
	// line in the file, a group that ends most of them so has a paragraph a line.
	perLine := long || whole && closed*5 >= len(group)*3
	head := whole && (perLine || endsEarly(group, widest))
	list := slices.IndexFunc(group, func(l line) bool { return listMarker(l.text) > 0 })

	return func(i int) bool {
		this, next := group[i].text, group[i+1].text
		switch {
		case listMarker(next) > 0 && (i >= list || i == 0 || closing(this)):
			return true
		case i == 0 && (head || long) && headlineLike(this):
			return true
		case standsAlone(this), standsAlone(next) && (closing(this) || i == 0):
			return true
		}
		return perLine && (closing(this) || !long && !quotesOn(this, next))
	}
}

// quotesOn reports whether a quotation that a line leaves open closes on the next,
// before another opens.
func quotesOn(this, next string) bool {
	if strings.Count(this, `"`)%2 == 1 {
		return strings.Count(next, `"`)%2 == 1 && !strings.HasPrefix(next, `"`)
	}
	if strings.LastIndex(this, "“") <= strings.LastIndex(this, "”") {
		return false
	}
	opens, closes := strings.Index(next, "“"), strings.Index(next, "”")
	return closes >= 0 && (opens < 0 || closes < opens)
}

// endsEarly reports whether the first line stopped although the next word
// would have fitted the column: then it is no part of what follows.
func endsEarly(group []line, widest int) bool {
	if len(group) < 2 {
		return false
	}
	word, _, _ := strings.Cut(group[1].text, " ")
	return utf8.RuneCountInString(group[0].text)+1+utf8.RuneCountInString(word) < widest-4
}

// titled marks the headline: a short first block that something follows, without a
// full stop or in the language of headlines. Furniture may stand above it.
func titled(passages []passage) {
	for i, p := range passages {
		if p.kind == article.Paragraph && (furniture(p.text) != "" || datelineLike(p.text)) {
			continue
		}
		if p.kind == article.Paragraph && i+1 < len(passages) && (headlineLike(p.text) || headlinese(p.text, passages[i+1:])) {
			passages[i].kind = article.Headline
		}
		return
	}
}
