package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// headline reads the forms of a headline: "…: report" and "… – source", where it is
// sure to be one, and "Ann Koe: …", which a first line with a full stop may have too.
func (f *finder) headline(sure bool) {
	for i := f.lo + 1; i+1 < f.hi; i++ {
		if f.quoted(i) || f.low(i) != ":" && !(sure && (f.dash(i) || f.hyphen(i))) {
			continue
		}
		if tail := (story.Range{From: i + 1, To: f.hi}); sure && tail.Len() <= longestTail && f.headlineSource(tail) && !f.finite(tail) {
			f.add(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: tail, Content: f.withQuotes([]story.Range{{From: f.lo, To: i}}, i),
				Sieve: Colon, Frame: article.ColonFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			})
			f.hi = i
		} else if head := (story.Range{From: f.lo, To: i}); head.Len() <= 4 && f.headlineSource(head) && f.hi-i > 2 && f.low(i) == ":" {
			f.add(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: head, Content: f.withQuotes([]story.Range{{From: i + 1, To: f.trimEnd(f.hi)}}, i),
				Sieve: Colon, Frame: article.ColonFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			})
		} else if f.low(i) != ":" {
			continue
		}
		return
	}
}

// longestTail is the most words that name a source at the end of a headline.
const longestTail = 5

// hyphen reports whether a token is a hyphen with a blank before it, which stands for
// a dash: Talks fail -Bloomberg News.
func (f *finder) hyphen(i int) bool {
	return i > f.lo && f.low(i) == "-" && f.story.Tokens[i-1].Span.End < f.story.Tokens[i].Span.Start
}

// headlineSource reports whether the words beside a headline's colon are
// somebody: they end in a noun that heads a source, or are all a name.
func (f *finder) headlineSource(r story.Range) bool {
	if f.lex.Noun(f.low(r.To-1)) != 0 {
		return true
	}
	for k := r.From; k < r.To; k++ {
		if !f.story.Capitalized(k) {
			return false
		}
	}
	name := f.lex.Name(f.story.Phrase(r)).Kind
	return name == lexicon.OutletName || name == lexicon.OrganizationName || f.people[f.low(r.To-1)]
}

// credits finds who made the picture that a caption tells of: "The old bridge.
// Photo: Ann Koe". Captions are furniture and hold no other attribution.
func (f *finder) credits() {
	s := f.story
	for b := range s.Blocks {
		if s.Blocks[b].Kind == article.Headline || s.Blocks[b].Sentences.Empty() {
			continue
		}
		from := s.Sentences[s.Blocks[b].Sentences.From].Tokens.From
		to := s.Sentences[s.Blocks[b].Sentences.To-1].Tokens.To
		for k := max(from+1, to-12); k+2 < to; k++ {
			if !credits(s.Tokens[k].Low) || !s.Capitalized(k) || s.Tokens[k+1].Low != ":" || !s.Capitalized(k+2) {
				continue
			}
			f.sentence, f.lo = int(s.Tokens[k].Sentence), k
			f.add(Attribution{
				Cue: story.Range{From: k, To: k + 2}, Head: k, Source: story.Range{From: k + 2, To: f.trimEnd(to)},
				Content: []story.Range{{From: from, To: k}}, Sieve: Colon, Frame: article.CreditFrame, Class: article.Neutral, Lemma: s.Tokens[k].Low,
				Tense: article.NoTense,
			})
			break
		}
	}
}

func credits(word string) bool {
	switch word {
	case "image", "photo", "photograph", "picture", "video", "audio", "illustration", "graphic", "credit":
		return true
	}
	return false
}
