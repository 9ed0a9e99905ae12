package token

import "strings"

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
			return n > 0 && !reports(text, skipBlanks(text, end, to), to) && !leadsUp(text, end, to)
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

// reports reports whether the words at i are what somebody said rather than
// how, when or to whom.
func reports(text string, i, to int) bool {
	switch text[i:wordEnd(text, i, to)] {
	case "that", "he", "she", "it", "they", "there", "we", "I":
		return true
	}
	return false
}
