package retag

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// finiteIn reports whether a range has a verb that a subject goes with.
func (s *sentence) finiteIn(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if s.Tokens[k].Tag.IsFinite() {
			return true
		}
	}
	return false
}

// clauseStart is the border of the clause that token k stands in. A verb that
// takes nothing but a clause is one: Ms Koe said | hackers broke in.
func (s *sentence) clauseStart(k, from int) int {
	for k > from && !s.Is(k, lexicon.ClauseBorder) {
		switch s.Tokens[k].Low {
		case "said", "says", "say", "insisted", "insists", "insist", "argued", "argues", "argue":
			return k + 1
		}
		k--
	}
	return k
}

// clauseEnd is the border behind the clause that token k stands in; another
// clause with a pronoun for its subject begins behind "and" too.
func (s *sentence) clauseEnd(k, to int) int {
	for k < to && !s.Is(k, lexicon.ClauseBorder) {
		if s.Tokens[k].Tag == tag.CC && k+1 < to && s.Is(k+1, lexicon.OnlySubject) {
			return k
		}
		k++
	}
	return k
}
