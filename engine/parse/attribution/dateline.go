package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// longestDateline is the most tokens that a dateline is read over.
const longestDateline = 14

// afterDateline returns the token behind the place and the agency that a sentence
// may open with, which are nobody's words: MANILA, Philippines (AP) — At least.
func (f *finder) afterDateline() int {
	capitals := f.lo < f.hi && f.capitals(f.lo)
	for k := f.lo + 1; k+1 < min(f.hi, f.lo+longestDateline); k++ {
		switch w := f.low(k); {
		case f.dash(k), w == "-":
			if capitals || f.low(k-1) == ")" && f.agency(k-2) {
				return k + 1
			}
			return f.lo
		case w == "," || w == "." || w == "(" || w == ")" || w == "/" || dayOrMonth(w):
		case w == "of", w == "the", w == "de", w == "al", f.tag(k).IsProper(), f.story.Capitalized(k), f.tag(k) == tag.CD:
		default:
			return f.lo
		}
	}
	return f.lo
}

// capitals reports whether a word is set in capitals, as the place of a dateline is.
func (f *finder) capitals(k int) bool {
	w := f.story.Word(k)
	return len(w) > 2 && strings.ToUpper(w) == w && strings.ToLower(w) != w
}

// agency reports whether a token ends the name of an agency in brackets.
func (f *finder) agency(k int) bool {
	for from := k; from > f.lo; from-- {
		if f.low(from-1) == "(" {
			return f.named(story.Range{From: from, To: k + 1})
		}
	}
	return false
}
