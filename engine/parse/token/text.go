package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const softHyphen = "\u00ad"

// blank returns the length in bytes of the blank that text begins with, and 0
// when it begins with none. A line break is a blank like any other, because
// the lines of a paragraph may be wrapped; so are the no-break spaces, and the
// zero-width ones that pasted text carries.
func blank(text string) int {
	c := text[0]
	if c < utf8.RuneSelf {
		if c == ' ' || c >= '\t' && c <= '\r' {
			return 1
		}
		return 0
	}
	if c == 0xC2 || c >= 0xE1 && c <= 0xEF {
		r, n := utf8.DecodeRuneInString(text)
		if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
			return n
		}
	}
	return 0
}

// skipBlanks returns the first place from i on that is not blank, or to.
func skipBlanks(text string, i, to int) int {
	for i < to {
		n := blank(text[i:to])
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// lastEnd returns where the last character before i that is not blank ends, not
// before from.
func lastEnd(text string, i, from int) int {
	for i > from {
		_, n := utf8.DecodeLastRuneInString(text[from:i])
		if blank(text[i-n:i]) == 0 {
			break
		}
		i -= n
	}
	return i
}

// wordEnd returns the first blank from i on, or to.
func wordEnd(text string, i, to int) int {
	for i < to {
		if c := text[i]; c > ' ' && c < utf8.RuneSelf {
			i++
			continue
		}
		if blank(text[i:to]) > 0 {
			break
		}
		i++
		for i < to && !utf8.RuneStart(text[i]) {
			i++
		}
	}
	return i
}

// lettersEnd returns where the letters that begin at i end, not beyond to.
func lettersEnd(text string, i, to int) int {
	for i < to && isLetter(text[i]) {
		i++
	}
	return i
}

// wordStart returns where the run of characters that ends at i begins, not
// before from.
func wordStart(text string, i, from int) int {
	for i > from {
		_, n := utf8.DecodeLastRuneInString(text[from:i])
		if blank(text[i-n:i]) > 0 {
			break
		}
		i -= n
	}
	return i
}

func isUpper(c byte) bool  { return c >= 'A' && c <= 'Z' }
func isLower(c byte) bool  { return c >= 'a' && c <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func isLetter(c byte) bool { return isLower(c | 0x20) }

// allDigits reports whether word is a figure without marks.
func allDigits(word string) bool {
	return word != "" && strings.Trim(word, "0123456789") == ""
}
