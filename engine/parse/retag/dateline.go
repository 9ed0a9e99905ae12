package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
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
			if sentence.Own = afterDateline(s, sentence.Tokens, lex); sentence.Own == sentence.Tokens.From && s.Blocks[i].Kind != article.Headline {
				sentence.Own = afterStamp(s, sentence.Tokens)
			}
		}
	}
}

// afterStamp is the token behind the time of day that heads an entry of live coverage; the
// first where there is none: 14:32 Network Rail says; 3.15pm: Labour says; 0915 GMT | Police.
// One that goes on in small letters is a part of its sentence: 9.30 trains were full.
func afterStamp(s *story.Story, r story.Range) int {
	if r.Len() < 4 {
		return r.From
	}
	k, sure := r.From+1, false
	switch clock := strings.TrimRight(s.Tokens[r.From].Low, "apm."); {
	case clockTime(clock):
		sure = clock != s.Tokens[r.From].Low
	case len(clock) == 4 && digits(clock) && clock < "2400" && zone(s.Word(k)):
	default:
		return r.From
	}
	switch s.Tokens[k].Low {
	case "am", "pm", "a.m.", "p.m.":
		k, sure = k+1, true
	}
	if zone(s.Word(k)) {
		k, sure = k+1, true
	}
	switch w := s.Tokens[k].Low; {
	case w == ":" || w == "—" || w == "|" || w == "-" && s.Tokens[k-1].Span.End < s.Tokens[k].Span.Start:
		return min(k+1, r.To-1)
	case s.Capitalized(k) || s.Tokens[k].Outer != story.None, sure && s.Tokens[k].Tag == tag.DT:
		return k
	}
	return r.From
}

// clockTime reports whether a word is a time of day: 14:32, 9.05.
func clockTime(word string) bool {
	i := strings.IndexAny(word, ":.")
	return i > 0 && i <= 2 && len(word) == i+3 && digits(word[:i]) && digits(word[i+1:]) && word[i+1] < '6'
}

func digits(word string) bool {
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return false
		}
	}
	return word != ""
}

// zone reports whether a word names a time zone.
func zone(word string) bool {
	switch word {
	case "GMT", "BST", "UTC", "CET", "CEST", "EST", "EDT", "ET", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "IST", "AEST", "AEDT":
		return true
	}
	return false
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
