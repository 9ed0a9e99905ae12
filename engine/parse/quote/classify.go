package quote

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

const (
	// scareWords is the most words that a scare quote has.
	scareWords = 3
	// fullWords is the fewest that a full quotation has.
	fullWords = 5
)

// Classify tells full quotations from partial ones, from the names of works and
// from words set apart. It needs the words tagged.
func Classify(s *story.Story) {
	for i := range s.Quotes {
		classify(s, &s.Quotes[i])
	}
}

func classify(s *story.Story, q *story.Quote) {
	verb, capital, capitals, mains := false, false, 0, 0
	for _, r := range q.Tokens {
		for k := r.From; k < r.To; k++ {
			t := &s.Tokens[k]
			if !wordLike(t.Low) {
				continue
			}
			if s.BeginsWord(k) {
				q.Words++
			}
			verb = verb || t.Tag.IsFinite() || t.Tag.IsVerb()
			capital = s.Capitalized(k)
			if len(t.Low) > 3 {
				mains++
				if capital {
					capitals++
				}
			}
		}
	}
	switch {
	case len(q.Tokens) == 0:
		q.Kind = article.ScareQuote
	case q.Words > 1 && q.Words <= 10 && mains > 0 && capitals == mains && capital && (!endsSentence(s, q) || isBlock(s, q) || made(s, q)):
		q.Kind = article.TitleQuote
	case q.Words >= fullWords && verb && (!workedIn(s, q) || standsAlone(s, q)):
		q.Kind = article.FullQuote
	case opensSentence(s, q) && q.Words > 1 && (endsSentence(s, q) || verb):
		q.Kind = article.FullQuote
	case q.Words <= scareWords && !verb:
		q.Kind = article.ScareQuote
	default:
		q.Kind = article.PartialQuote
	}
}

// made reports whether the words before a quotation say that it is the name of a work, so that
// a full stop in the marks is the sentence's: the author of “Low Tide.”
func made(s *story.Story, q *story.Quote) bool {
	before := q.Tokens[0].From - 1
	if before < 1 {
		return false
	}
	switch s.Tokens[before].Low {
	case "titled", "entitled", "headlined", "whose":
		return true
	case "of":
		return s.Is(before-1, lexicon.Maker)
	}
	return false
}

func wordLike(low string) bool {
	if low == "" {
		return false
	}
	c := low[0]
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80
}

func opensSentence(s *story.Story, q *story.Quote) bool {
	first := q.Tokens[0].From
	return s.Sentences[s.Tokens[first].Sentence].Tokens.From == first
}

// isBlock reports whether a quotation is all of a paragraph, as a heading
// between paragraphs is.
func isBlock(s *story.Story, q *story.Quote) bool {
	first, last := q.Tokens[0].From, q.Tokens[len(q.Tokens)-1].To-1
	from, to := s.Sentences[s.Tokens[first].Sentence], s.Sentences[s.Tokens[last].Sentence]
	return from.Block == to.Block && s.Blocks[from.Block].Sentences.From == int(s.Tokens[first].Sentence) && from.Tokens.From == first &&
		s.Blocks[to.Block].Sentences.To == int(s.Tokens[last].Sentence)+1 && last+1 == to.Tokens.To
}

// endsSentence reports whether the words inside the marks end with a mark that
// ends a sentence, or with the comma that stands for one before "he said".
func endsSentence(s *story.Story, q *story.Quote) bool {
	last := q.Tokens[len(q.Tokens)-1]
	for k := last.To - 1; k >= last.From; k-- {
		switch s.Tokens[k].Low {
		case `"`, "'":
			continue
		case ".", "!", "?":
			return true
		}
		return false
	}
	return false
}
