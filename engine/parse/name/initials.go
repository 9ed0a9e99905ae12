package name

import (
	"github.com/onrecord/onrecord/engine/parse/story"
)

// longestInitialed is the most words of a name that is looked for before its initials.
const longestInitialed = 10

// Initialed is the name whose initials stand in the brackets that a token opens, or Nowhere:
// Alliance to Mend Our Roads | (AMOR).
func Initialed(s *story.Story, bracket int) story.Range {
	if bracket+2 >= len(s.Tokens) || s.Tokens[bracket+2].Low != ")" || !acronymShape(s.Word(bracket+1)) {
		return story.Nowhere
	}
	initials := s.Word(bracket + 1)
	left := len(initials)
	for k := bracket - 1; k >= 0 && bracket-k <= longestInitialed && s.Tokens[k].Sentence == s.Tokens[bracket].Sentence; k-- {
		switch {
		case s.Tokens[k].Tag.IsMark():
			return story.Nowhere
		case !s.Capitalized(k):
			continue
		case s.Word(k)[0] != initials[left-1]:
			return story.Nowhere
		}
		if left--; left == 0 {
			return story.Range{From: k, To: bracket}
		}
	}
	return story.Nowhere
}
