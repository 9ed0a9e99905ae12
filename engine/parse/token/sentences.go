package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences appends the sentences of the block text[from:to] to dst, as bytes
// of text. They ascend, are apart, begin and end on characters that are not
// blank, and leave out nothing but blanks.
func Sentences(dst []Span, text string, from, to int) []Span {
	start := skipBlanks(text, from, to)
	if end := date(text, start, to); end > start {
		dst = append(dst, span(start, end))
		start = skipBlanks(text, end, to)
	}
	heard, said := start, false // whether text[start:heard] is more than marks
	for i := start; i < to; {
		switch c := text[i]; {
		case c == '.', c == '!', c == '?', c == 0xE2 && strings.HasPrefix(text[i:to], "…"):
			s := stopAt(text, i, to)
			said = said || says(text[heard:s.end])
			heard = s.end
			if said && s.next < to && s.ends(text, start, to) {
				dst = append(dst, span(start, s.end))
				start, said = s.next, false
			}
			i = s.next
		case c == ':':
			if at := credit(text, start, i, to); at > start {
				dst = append(dst, span(start, lastEnd(text, at, start)))
				start, heard, said = at, at, true
			}
			i++
		default:
			i++
		}
	}
	if end := lastEnd(text, to, start); end > start {
		dst = append(dst, span(start, end))
	}
	return dst
}

// says reports whether text is more than marks.
func says(text string) bool {
	for i := range len(text) {
		if c := text[i]; isLetter(c) || isDigit(c) || c >= 0xC3 && c != 0xE2 {
			return true
		}
	}
	return false
}

// date returns the end of a full date with its day of the week that begins at
// start and that a capital follows, or start. It stands for itself: "Thursday,
// May 7, 2015 On Tuesday, the government …"
func date(text string, start, to int) int {
	i := start
	for n := range 4 {
		end := wordEnd(text, i, to)
		word := text[i:end]
		switch n {
		case 0:
			if len(word) < 7 || !strings.HasSuffix(word, "day,") {
				return start
			}
		case 1:
			if word != "May" && listed(word[:min(3, len(word))])&month == 0 {
				return start
			}
		case 2:
			if !allDigits(strings.TrimSuffix(word, ",")) {
				return start
			}
		case 3:
			if next := skipBlanks(text, end, to); len(word) == 4 && allDigits(word) && next < to && isUpper(text[next]) {
				return end
			}
		}
		i = skipBlanks(text, end, to)
	}
	return start
}

// credit returns where the credit of a picture begins whose label ends at
// colon, or -1. Captions come without a full stop: "The new flag Image: NASA."
func credit(text string, start, colon, to int) int {
	at := colon
	for at > start && isLetter(text[at-1]) && colon-at < longest {
		at--
	}
	if listed(text[at:colon])&label == 0 || !isUpper(text[at]) || lastEnd(text, at, start) == at {
		return -1
	}
	next := skipBlanks(text, colon+1, to)
	if next == colon+1 || next == to || !isUpper(text[next]) {
		return -1
	}
	return at
}

// stop is a run of full stops and the like at which a sentence may end.
type stop struct {
	at       int  // first of its marks
	end      int  // after them and the quotation marks and brackets they close
	next     int  // first character after the blanks that follow; end when none do
	loud     bool // a question or exclamation mark
	ellipsis bool
	quoted   bool // closes a quotation
}

func stopAt(text string, at, to int) stop {
	s := stop{at: at}
	i, dots := at, 0
marks:
	for i < to {
		switch {
		case text[i] == '.':
			dots++
			i++
		case text[i] == '!' || text[i] == '?':
			s.loud = true
			i++
		case strings.HasPrefix(text[i:to], "…"):
			s.ellipsis = true
			i += len("…")
		case dots > 0 && spacedDot(text[i:to]):
			i++
		default:
			break marks
		}
	}
	s.ellipsis = s.ellipsis || dots > 1
	for i < to {
		r, n := utf8.DecodeRuneInString(text[i:to])
		if !closes(r) && (r != '“' || i+n < to && blank(text[i+n:to]) == 0) {
			break // “ closes too where a blank follows, in the hands of some editors
		}
		s.quoted = s.quoted || r != ')' && r != ']' && r != '}'
		i += n
	}
	s.end, s.next = i, skipBlanks(text, i, to)
	return s
}

// spacedDot reports whether text goes on with " ." as an ellipsis does that is
// set with blanks.
func spacedDot(text string) bool {
	return len(text) > 1 && text[0] == ' ' && text[1] == '.' && (len(text) == 2 || text[2] == ' ' || text[2] == '.')
}

func closes(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', ')', ']', '}', '»':
		return true
	}
	return false
}

func opens(r rune) bool {
	switch r {
	case '"', '\'', '“', '‘', '(', '[', '{', '«', '*', '_', '-', '–', '—', '•':
		return true
	}
	return false
}

// ends reports whether the sentence that began at start ends at s.
func (s stop) ends(text string, start, to int) bool {
	if s.next == s.end {
		return s.lacksBlank(text, start, to)
	}
	after := follower(text, s.next, to)
	if after.word == "" && after.first == 0 {
		return false
	}
	if unicode.IsLower(after.first) {
		return !s.quoted && (camel(after.word) || text[s.next] == '(' && s.full(text, start))
	}
	if s.quoted && (!after.opened && speaks(text, after.at, to) && !ledUp(text[start:s.at]) || signature(text, s.next, to)) {
		return false
	}
	if s.loud {
		return true
	}
	if s.ellipsis {
		return after.opened || unicode.IsUpper(after.first)
	}
	begin := wordStart(text, s.at, start)
	word := unwrap(text[begin:s.at])
	if word == "" || s.quoted && len(word) > 1 || named(text[start:begin], word) {
		return true
	}
	return endsAfter(word, begin == start, after)
}

// camel reports whether word is a name that begins small and goes on with a
// capital, as iPhone and wikiHow do. It begins a sentence; any other small
// letter goes on with one.
func camel(word string) bool {
	for i := range len(word) {
		if isUpper(word[i]) {
			return i > 0
		}
	}
	return false
}

// full reports whether s follows a whole word and shortens none, so that a
// bracket after it says something of its own: "It rained. (additional reporting
// by Ann Koe)", but "Acme Inc. (formerly Koe & Sons)".
func (s stop) full(text string, start int) bool {
	word := unwrap(text[wordStart(text, s.at, start):s.at])
	return len(word) > 1 && !s.ellipsis && listed(word) == 0 && !initials(word)
}

// named reports whether a word that is short for a day is the name of a paper by
// the article before it: "told The Sun. Jonah is in a hotel".
func named(before, word string) bool {
	return word == "Sun" && (strings.HasSuffix(before, "The ") || strings.HasSuffix(before, "the "))
}

// signature reports whether the rest of a block is a dash and a name, which sign the
// quotation before: “It is late.” — Ann Koe
func signature(text string, i, to int) bool {
	r, n := utf8.DecodeRuneInString(text[i:to])
	if r != '-' && r != '–' && r != '—' {
		return false
	}
	words := 0
	for i = skipBlanks(text, i+n, to); i < to; i = skipBlanks(text, i, to) {
		end := wordEnd(text, i, to)
		if words++; words > longestSignature || end == i || !isUpper(text[i]) && end-i > len("the") {
			return false
		}
		i = end
	}
	return words > 0
}

// longestSignature is the most words of a name that signs a quotation.
const longestSignature = 6

// lacksBlank reports whether a sentence ends at s although the next one follows
// without a blank, as in "he said.The". Only a word that begins sentences and
// is no part of an address counts.
func (s stop) lacksBlank(text string, start, to int) bool {
	if s.ellipsis || s.at < start+2 || !isLower(text[s.at-1]) && !isDigit(text[s.at-1]) || text[s.at-2] == '.' {
		return false
	}
	after := follower(text, s.next, to)
	end := after.at + len(after.word)
	if end == to || !isUpper(byte(after.first)) {
		return false
	}
	in := listed(after.word)
	return in&starter != 0 && blank(text[end:to]) > 0 || in&title != 0 && after.dotted
}

// following is what stands after a stop.
type following struct {
	at     int    // its first character that opens nothing
	first  rune   // that character, 0 at the end of the text
	word   string // the letters and figures there; empty for other characters
	dotted bool   // word is followed by a full stop
	opened bool   // a quotation, a bracket or a dash comes before it
	quote  bool   // and that is a double quotation mark
}

func follower(text string, i, to int) following {
	f := following{at: i}
	for f.at < to {
		r, n := utf8.DecodeRuneInString(text[f.at:to])
		if !opens(r) {
			f.first = r
			break
		}
		f.opened = true
		f.quote = r == '"' || r == '“'
		f.at += n
		if r == '-' || r == '–' || r == '—' || r == '•' {
			f.at = skipBlanks(text, f.at, to)
		}
	}
	end := f.at
	for end < to {
		r, n := utf8.DecodeRuneInString(text[end:to])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\u00ad' {
			break
		}
		end += n
	}
	f.word = text[f.at:end]
	f.dotted = end < to && text[end] == '.'
	return f
}

// unwrap takes the marks that open something, and the first parts of a
// compound, from word.
func unwrap(word string) string {
	for word != "" {
		r, n := utf8.DecodeRuneInString(word)
		if !opens(r) {
			break
		}
		word = word[n:]
	}
	if i := strings.LastIndex(word, "—"); i >= 0 {
		word = word[i+len("—"):]
	}
	if i := strings.LastIndexAny(word, "-/("); i >= 0 && i+1 < len(word) && !strings.Contains(word, ".") {
		word = word[i+1:]
	}
	return word
}

// endsAfter reports whether a full stop after word ends the sentence, where
// first says that it would be the whole of it.
func endsAfter(word string, first bool, after following) bool {
	in := listed(word)
	digit := after.first >= '0' && after.first <= '9'
	begins := listed(after.word)&starter != 0 && !after.dotted
	lower := isLower(word[0])
	switch {
	case in&title != 0:
		return false
	case in&number != 0, word == "c": // "c. 1580", but "Washington, D. C."
		return !digit
	case in&month != 0:
		return !digit && (lower || after.opened || begins)
	case in&tail != 0:
		if lower && in&small == 0 && !strings.Contains(word, ".") {
			return true
		}
		switch {
		case digit:
			return false
		case after.opened:
			return after.quote
		case begins:
			return true
		}
		return in&time != 0 && isUpper(byte(after.first)) && listed(after.word)&zone == 0
	case initials(word):
		if first && len(word) == 1 {
			return false // "A. First", "J. Smith said"
		}
		if begins {
			return true
		}
		return after.opened && strings.Contains(word, ".")
	}
	return !(first && len(word) <= 2 && allDigits(word)) // "1. First"
}

// initials reports whether word is a letter or letters with full stops between
// them: "J", "J.K", "J.-P".
func initials(word string) bool {
	letters := 0
	for i := range len(word) {
		c := word[i]
		switch {
		case isUpper(c) || isLower(c) && len(word) > 1:
			letters++
			if i+1 < len(word) && word[i+1] != '.' {
				return false
			}
		case c != '.' && c != '-':
			return false
		}
	}
	return letters > 0
}
