package token

import (
	"strings"
	"unicode"
)

// speaks reports whether a name and a verb of saying stand at i, so that the
// quotation before belongs to their sentence: `"Why now?" Rep. Jane Smith
// asked.` What the verb goes on to report makes it a sentence of its own:
// `"Why now?" Smith said that it was late.` So does a quotation that it leads up to:
// `"It is late." Smith said: "It is not."`
func speaks(text string, i, to int) bool {
	for n := range 7 {
		end := wordEnd(text, i, to)
		if end == i {
			return false
		}
		word := text[i:end]
		bare := strings.TrimRight(word, ",.:;")
		in := listed(bare)
		if in&saying != 0 && isLower(word[0]) {
			switch {
			case n == 0:
				return false
			case word[len(word)-1] == '.', word[len(word)-1] == ',':
				return !leadsUp(text, end, to)
			}
			return !reports(text, bare, skipBlanks(text, end, to), to) && !leadsUp(text, end, to)
		}
		if !isUpper(word[0]) && bare != "of" && bare != "the" && bare != "de" && bare != "van" && bare != "al" {
			return false
		}
		if n == 0 && in&starter != 0 {
			return false
		}
		switch word[len(word)-1] {
		case '?', '!', '"', ',', ':', ';':
			return false
		case '.':
			if in&abbreviation == 0 && len(bare) > 1 {
				return false
			}
		}
		i = skipBlanks(text, end, to)
	}
	return false
}

// leadsUp reports whether a verb of saying that ends at a byte has a quotation of its
// own behind it: a colon says so, and a comma before one that begins with a capital.
func leadsUp(text string, end, to int) bool {
	switch text[end-1] {
	case ':':
		return true
	case ',':
		after := follower(text, skipBlanks(text, end, to), to)
		return after.quote && isUpper(byte(after.first))
	}
	return false
}

// reports reports whether the words at i, behind a verb of saying, are what somebody
// said rather than how, when or to whom.
func reports(text, verb string, i, to int) bool {
	word := text[i:wordEnd(text, i, to)]
	switch word {
	case "that", "he", "she", "it", "they", "there", "we", "I":
		return true
	case "as", "when", "while", "after", "before", "during", "with", "to", "at", "from", "through", "over":
		return false
	case "the", "a", "an", "his", "her", "its", "their", "no":
		if strings.HasPrefix(verb, "ask") || verb == "told" || verb == "tells" {
			break // asked the board
		}
		next := skipBlanks(text, i+len(word), to)
		return !timed(text[next:wordEnd(text, next, to)])
	}
	return quotesOwn(text, i, to)
}

// timed reports whether a word behind an article tells when: said the next day.
func timed(word string) bool {
	switch word {
	case "next", "same", "following", "previous", "day", "night", "week", "month", "year", "morning", "afternoon", "evening", "other":
		return true
	}
	return false
}

// quotesOwn reports whether the sentence that goes on at i works words of its own
// quotation in, which are then what was said: Smith told the inquiry the note was “a
// forgery”.
func quotesOwn(text string, i, to int) bool {
	for ; i < to; i++ {
		switch c := text[i]; {
		case c == '.' && i+1 < to && text[i+1] == ' ' && i > 0 && isLower(text[i-1]), c == '?', c == '!', c == ';':
			return false
		case c == '"' && text[i-1] == ' ', strings.HasPrefix(text[i:to], "“"):
			after := follower(text, i, to)
			return unicode.IsLower(after.first)
		}
	}
	return false
}

// ledUp reports whether the quotation that ends at a stop has its speaker already, since
// the words of its sentence before it lead up to it: Lowe said: “We will appeal.” | Crane
// said it was over.
func ledUp(text string) bool {
	for _, lead := range [...]string{": “", ": \"", ", “", ", \""} {
		i := strings.LastIndex(text, lead)
		if i < 0 {
			continue
		}
		if open := strings.LastIndex(text, lead[len(": "):]); open == i+len(": ") && !strings.HasPrefix(text, lead[len(": "):]) {
			return true
		}
	}
	return false
}
