package token

import (
	"strings"
	"unicode/utf8"
)

// Words appends the words of the sentence text[from:to] to dst, as bytes of
// text. They follow the Universal Dependencies: clitics ('s, n't), marks,
// currency signs and the parts and hyphens of a compound are words of their
// own, and an abbreviation keeps its full stop. They ascend, are apart and
// leave out nothing but blanks.
func Words(dst []Span, text string, from, to int) []Span {
	for i := skipBlanks(text, from, to); i < to; {
		if end := lettersEnd(text, i, to); end > i && (end == to || text[end] == ' ') {
			dst = joined(dst, text, i, end) // most words are letters and no more
			i = skipBlanks(text, end, to)
			continue
		}
		end := wordEnd(text, i, to)
		next := skipBlanks(text, end, to)
		dst, i = opening(dst, text, i, end)
		if a := address(text[i:end]); a > 0 {
			dst = append(dst, span(i, i+a))
			i += a
		}
		dst = chunk(dst, text, i, end, next == to)
		i = next
	}
	return dst
}

// chunk cuts what stands between two blanks; last says that it is the end of
// the sentence.
func chunk(dst []Span, text string, i, j int, last bool) []Span {
	end := j // of its last letter or figure
	for end > i && !says(text[end-1:end]) {
		end--
	}
	for i < j {
		if dst, i = opening(dst, text, i, j); i == j {
			break
		}
		at, n := seam(text[i:j])
		dst = part(dst, text, i, i+at, last && i+at >= end)
		if n > 0 {
			dst = append(dst, span(i+at, i+at+n))
		}
		i += at + n
	}
	return dst
}

// part cuts what stands between two seams.
func part(dst []Span, text string, i, j int, last bool) []Span {
	var marks [16]Span
	n := len(marks)
	for end := j; i < j && n > 0; j = end {
		end -= trailing(text[i:j], last)
		if end == j {
			break
		}
		n--
		marks[n] = span(end, j)
	}
	if i < j {
		dst = contraction(dst, text, i, j)
	}
	return append(dst, marks[n:]...)
}

// opening cuts the marks that text[i:j] begins with, and returns where they end.
func opening(dst []Span, text string, i, j int) ([]Span, int) {
	for i < j {
		n := leading(text[i:j])
		if n == 0 {
			break
		}
		dst = append(dst, span(i, i+n))
		i += n
	}
	return dst, i
}

// address returns the length of the web or mail address that s begins with,
// or 0.
func address(s string) int {
	at := strings.IndexByte(s, '@')
	if !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "www.") &&
		(at < 1 || !isLetter(s[at-1]) && !isDigit(s[at-1])) {
		return 0
	}
	return len(strings.TrimRight(s, ".,;:!?\"')]”’"))
}

// leading returns the length of the mark that s begins with, or 0.
func leading(s string) int {
	switch c := s[0]; c {
	case '"', '(', ')', '{', '}', '<', '*', '$', ',', ';', ':', '!', '?', ']':
		return 1
	case '[':
		if strings.HasPrefix(s, "[...]") {
			return len("[...]")
		}
		return 1
	case '#':
		if len(s) == 1 || isDigit(s[1]) {
			return 1
		}
	case '\'':
		return apostrophe(s, 1)
	case '`':
		return run(s, 2)
	case '-':
		n := run(s, len(s))
		if n == len(s) || n > 1 || !isDigit(s[n]) {
			return n
		}
	case '.':
		if n := run(s, len(s)); n > 1 {
			return n
		}
	case 0xC2, 0xE2:
		_, n := utf8.DecodeRuneInString(s)
		switch s[:n] {
		case "’":
			return apostrophe(s, n)
		case "“", "”", "‘", "„", "‹", "›", "«", "»", "—", "–", "‐", "‑", "…", "•", "€", "£", "¥", "₹", "₦", "₽":
			return n
		}
	}
	return 0
}

// apostrophe returns the length of the quotation mark of n bytes that s begins
// with, and 0 when it is an apostrophe: 's, 'em, '90s.
func apostrophe(s string, n int) int {
	rest := s[n:]
	switch {
	case rest == "":
		return n
	case n == 1 && rest[0] == '\'':
		return 2
	case isDigit(rest[0]), clitic(rest), strings.EqualFold(rest, "em"), strings.EqualFold(rest, "til"), strings.EqualFold(rest, "cause"):
		return 0
	}
	return n
}

// run returns how often the first byte of s is repeated there, at most most.
func run(s string, most int) int {
	n := 1
	for n < len(s) && n < most && s[n] == s[0] {
		n++
	}
	return n
}

// trailing returns the length of the mark that s ends with, or 0.
func trailing(s string, last bool) int {
	c := s[len(s)-1]
	switch c {
	case ',', ';', ':', '"', '(', ')', '[', ']', '}', '>', '*', '%':
		return 1
	case '!', '?':
		return len(s) - len(strings.TrimRight(s, "!?"))
	case '\'':
		if strings.HasSuffix(s, "''") {
			return 2
		}
		return 1
	case '-':
		return len(s) - len(strings.TrimRight(s, "-"))
	case '.':
		if n := len(s) - len(strings.TrimRight(s, ".")); n > 1 {
			return n
		}
		if keepsStop(s[:len(s)-1], last) {
			return 0
		}
		return 1
	}
	if c >= utf8.RuneSelf {
		_, n := utf8.DecodeLastRuneInString(s)
		switch s[len(s)-n:] {
		case "”", "’", "“", "‘", "…", "—", "–", "»", "›", "°", "€", "£", "₹", "₦", "₽":
			return n
		}
	}
	return 0
}

// keepsStop reports whether the full stop after word is part of it; last says
// that nothing comes after in the sentence.
func keepsStop(word string, last bool) bool {
	switch {
	case word == "":
		return false
	case strings.Contains(word, ".") && initials(word) || dotted(word):
		return true
	case len(word) == 1:
		return isUpper(word[0]) && !last
	}
	in := listed(word)
	if in&abbreviation == 0 {
		return false
	}
	if in&number != 0 || isLower(word[0]) || word == "Sun" {
		return !last
	}
	return true
}

// dotted reports whether word is an abbreviation with full stops inside:
// "U.S", "a.m", "Ph.D".
func dotted(word string) bool {
	part, parts := 0, 1
	for i := range len(word) {
		switch c := word[i]; {
		case c == '.':
			part = 0
			parts++
		case isLetter(c) && part < 2:
			part++
		default:
			return false
		}
	}
	return parts > 1
}

// seam returns the place and the length of the first mark within s that words
// come apart at; without one, the end of s.
func seam(s string) (at, n int) {
	for at := 1; at < len(s); at++ {
		switch rest := s[at:]; rest[0] {
		case '(', ')', '[', ']', '"', '=', '+':
			return at, 1
		case '/':
			if !isDigit(s[at-1]) || len(rest) > 1 && !isDigit(rest[1]) {
				return at, 1
			}
		case '$':
			if len(rest) > 1 && isDigit(rest[1]) {
				return at + 1, 0 // US$
			}
		case '-':
			if n := run(rest, len(rest)); n > 1 || n < len(rest) && listed(s[:at])&prefix == 0 {
				return at, n
			}
		case '.':
			if n := run(rest, len(rest)); n > 1 {
				return at, n
			}
		case 0xE2:
			for _, mark := range [...]string{"—", "–", "…", "“", "”", "‐", "‑"} {
				if strings.HasPrefix(rest, mark) {
					return at, len(mark)
				}
			}
		}
	}
	return len(s), 0
}

// contraction cuts the clitics from a word.
func contraction(dst []Span, text string, i, j int) []Span {
	s := text[i:j]
	if at := lastApostrophe(s); at > 0 {
		_, n := utf8.DecodeRuneInString(s[at:])
		switch rest := s[at+n:]; {
		case clitic(rest):
			return append(dst, span(i, i+at), span(i+at, j))
		case strings.EqualFold(rest, "t") && at > 1 && s[at-1]|0x20 == 'n':
			return append(dst, span(i, i+at-1), span(i+at-1, j))
		}
	}
	return joined(dst, text, i, j)
}

// lastApostrophe returns where the last apostrophe of s begins, or -1.
func lastApostrophe(s string) int {
	for at := len(s) - 1; at >= 0; at-- {
		switch s[at] {
		case '\'', '`':
			return at
		case 0xE2:
			if strings.HasPrefix(s[at:], "’") {
				return at
			}
		}
	}
	return -1
}

// joined cuts the words that are written as one without an apostrophe.
func joined(dst []Span, text string, i, j int) []Span {
	s := text[i:j]
	if len(s) == 6 && strings.EqualFold(s, "cannot") ||
		len(s) == 5 && (strings.EqualFold(s, "gonna") || strings.EqualFold(s, "wanna") || strings.EqualFold(s, "gotta")) {
		return append(dst, span(i, i+3), span(i+3, j))
	}
	return append(dst, span(i, j))
}

// clitic reports whether s follows an apostrophe as a word of its own: 's, 're.
func clitic(s string) bool {
	switch len(s) {
	case 1:
		return strings.ContainsAny(s, "sdmSDM")
	case 2:
		return strings.EqualFold(s, "re") || strings.EqualFold(s, "ve") || strings.EqualFold(s, "ll")
	}
	return false
}
