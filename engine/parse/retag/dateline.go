package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// longestDateline is the most tokens that a dateline is read over.
const longestDateline = 14

// findDatelines finds where the own words of the paragraphs begin, behind a place and
// an agency, which are nobody's words: MANILA, Philippines (AP) — At least.
func findDatelines(s *story.Story, lex *lexicon.Lexicon) {
	for i := range s.Blocks {
		if first := s.Blocks[i].Sentences; s.Blocks[i].Kind.Prose() && !first.Empty() {
			sentence := &s.Sentences[first.From]
			sentence.Own = afterDateline(s, sentence.Tokens, lex)
		}
	}
}

// afterDateline is the token behind the dateline that a sentence opens with; the
// first where there is none.
func afterDateline(s *story.Story, r story.Range, lex *lexicon.Lexicon) int {
	capitals := !r.Empty() && inCapitals(s.Word(r.From))
	for k := r.From + 1; k+1 < min(r.To, r.From+longestDateline); k++ {
		switch t := &s.Tokens[k]; {
		case t.Low == "—", t.Low == "-" && s.Tokens[k-1].Span.End < t.Span.Start:
			if capitals || s.Tokens[k-1].Low == ")" && agency(s, r.From, k-1, lex) {
				return k + 1
			}
			return r.From
		case strings.Contains(",.()/", t.Low), t.Low == "of", t.Low == "the", t.Low == "de", t.Low == "al", t.Tag.IsProper(), s.Capitalized(k), t.Tag == tag.CD:
		default:
			return r.From
		}
	}
	return r.From
}

// inCapitals reports whether a word is set in capitals, as the place of a dateline
// is.
func inCapitals(word string) bool {
	return len(word) > 2 && strings.ToUpper(word) == word && strings.ToLower(word) != word
}

// agency reports whether the brackets that end before a token hold the name of an
// agency.
func agency(s *story.Story, first, end int, lex *lexicon.Lexicon) bool {
	for from := end - 1; from > first; from-- {
		if s.Tokens[from-1].Low == "(" {
			return lex.Name(lexicon.WithoutArticle(s.Phrase(story.Range{From: from, To: end}))).Kind == lexicon.OutletName
		}
	}
	return false
}
