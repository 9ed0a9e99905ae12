package source

import (
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// counts reports whether a number before the head of a phrase, which ends at a token, says
// how many there are: eleven officials, 52 percent; and not a 2014 study, a 10-year bond,
// one of those 40 plans.
func (r *resolver) counts(p *phrase, to int) bool {
	if r.oneOf(p.core) || to < p.head && r.Tokens[to].Tag == tag.HYPH {
		return false
	}
	return p.plural || p.kind == 0
}

// year reports whether a number is one that a story gives in years: the 2016 candidates,
// and not 2,016 candidates.
func year(word string) bool {
	return len(word) == len("2016") && (strings.HasPrefix(word, "19") || strings.HasPrefix(word, "20"))
}

// number reports whether a word is a number.
func (r *resolver) number(k int) bool {
	_, ok := whole(r.Tokens[k].Low)
	return ok || r.Tokens[k].Tag == tag.CD
}

// wholeNumber reads the number that begins at a token and where it ends, at the latest at
// end: 1,200, twenty-two, six million. It is 0 for one that is not whole.
func (r *resolver) wholeNumber(k, end int) (number, to int) {
	number, _ = whole(r.Tokens[k].Low)
	for to = k + 1; to < end; to++ {
		if r.Tokens[to].Tag == tag.HYPH {
			continue
		}
		if next, ok := whole(r.Tokens[to].Low); ok && number >= 20 && number < 100 && next < 10 && r.Tokens[to-1].Tag == tag.HYPH {
			number += next
			continue
		}
		times := multiplier(r.Tokens[to].Low)
		if times == 0 {
			break
		}
		number *= times
	}
	if r.Tokens[to-1].Tag == tag.HYPH {
		to--
	}
	return number, to
}

// dozen is how many a dozen without a number before it is: a dozen, half a dozen, and 0
// for several dozen.
func (r *resolver) dozen(k, first int) int {
	k--
	switch {
	case k > first && r.Tokens[k].Low == "a" && r.Tokens[k-1].Low == "half", k > first && r.Tokens[k].Tag == tag.HYPH && r.Tokens[k-1].Low == "half":
		return 6
	case k >= first && r.Tokens[k].Low == "a":
		return 12
	}
	return 0
}

// whole reads a whole number in one word: 12, 1,200, eleven.
func whole(word string) (int, bool) {
	if n, ok := lexicon.Numeral(word); ok {
		return n, true
	}
	if strings.IndexByte(word, ',') > 0 {
		word = strings.ReplaceAll(word, ",", "")
	}
	n, err := strconv.Atoi(word)
	return n, err == nil
}

// multiplier is by how much a word multiplies the number before it, or 0.
func multiplier(word string) int {
	switch word {
	case "dozen":
		return 12
	case "hundred":
		return 100
	case "thousand":
		return 1e3
	case "million":
		return 1e6
	}
	return 0
}
