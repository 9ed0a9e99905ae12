package parse

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
)

func (m *model) quotes() []article.Quote {
	s := m.story
	out := make([]article.Quote, 0, len(s.Quotes))
	for i := range s.Quotes {
		q := &s.Quotes[i]
		y := article.Quote{
			Span: m.span(q.Span()), Kind: q.Kind, Words: q.Words, Opened: q.Opened, Closed: q.Closed, Continued: len(q.Parts) > 1,
			Parent: article.Ref(q.Parent), Attribution: article.Ref(m.quoted[i]), Sentence: article.None, Block: article.None,
		}
		for _, p := range q.Parts {
			y.Parts = append(y.Parts, m.span(p))
		}
		y.Brackets, y.Ellipses = m.alterations(q)
		y.Text = oneLine(strings.Trim(q.Parts[0].Of(s.Text), "\"'“”‘’«»„` \n\r\t"))
		at := sort.Search(len(s.Sentences), func(k int) bool { return s.Sentences[k].Span.End > q.Parts[0].Start })
		if at < len(s.Sentences) {
			y.Sentence, y.Block = article.Ref(at), article.Ref(s.Sentences[at].Block)
		}
		if !q.Opened && y.Sentence.Known() {
			y.Text = lastWords(s.Text[s.Sentences[at].Span.Start:q.Parts[0].Start])
		}
		y.About = m.about(q)
		if y.Block.Known() && (s.Blocks[y.Block].Kind == article.Headline || s.Blocks[y.Block].Kind == article.Deck) {
			y.Echo = m.echo(q)
		}
		out = append(out, y)
	}
	return out
}

// about is the person that the first words of a quotation are the subject for:
// “Tom Reed is a bully”, “She shouts”.
func (m *model) about(q *story.Quote) string {
	if len(q.Tokens) == 0 || q.Tokens[0].Empty() {
		return ""
	}
	k := q.Tokens[0].From
	for k+1 < q.Tokens[0].To && m.story.Tokens[k].Tag.IsMark() {
		k++
	}
	if low := m.story.Tokens[k].Low; low == "he" || low == "she" {
		return low
	}
	i := sort.Search(len(m.story.Mentions), func(i int) bool { return m.story.Mentions[i].Tokens.From >= k })
	if i == len(m.story.Mentions) || m.story.Mentions[i].Tokens.From != k {
		return ""
	}
	mention := &m.story.Mentions[i]
	next := mention.Tokens.To // none, where a quotation that nobody closes ends the text
	if m.story.Bearers[mention.Bearer].Kind != name.Person || next < len(m.story.Tokens) && m.story.Tokens[next].Low == "," {
		return ""
	}
	return m.phrase(mention.Tokens)
}

// lastWords returns the end of a text, enough to know it by.
func lastWords(text string) string {
	const most = 8
	words := strings.Fields(text)
	return strings.Join(words[max(0, len(words)-most):], " ")
}

// echo looks in the body for the words of a quotation.
func (m *model) echo(q *story.Quote) article.Echo {
	var words []int // the tokens of the quotation that are words
	for _, part := range q.Tokens {
		for k := part.From; k < part.To; k++ {
			if m.weighs(k) {
				words = append(words, k)
			}
		}
	}
	found := article.NoEcho
	for i := range m.story.Blocks {
		b := &m.story.Blocks[i]
		if b.Body == story.None && b.Kind != article.Boilerplate || b.Sentences.Empty() || len(words) == 0 {
			continue
		}
		var at []int // the tokens of the block that are words
		for k := m.story.Sentences[b.Sentences.From].Tokens.From; k < m.story.Sentences[b.Sentences.To-1].Tokens.To; k++ {
			if m.weighs(k) {
				at = append(at, k)
			}
		}
		for ; len(at) >= len(words); at = at[1:] {
			if !m.same(at, words) {
				continue
			}
			switch {
			case b.Body == story.None || b.Kind == article.BlockQuote || m.story.Tokens[at[0]].Outer != story.None:
				return article.Quoted // a post that was embedded is somebody's words too
			case m.tells(at[0]):
				found = article.Told
			case found == article.NoEcho:
				found = article.Stated
			}
		}
	}
	return found
}

// tells reports whether the sentence of a token is somebody's.
func (m *model) tells(k int) bool {
	return slices.ContainsFunc(m.story.Attributions, func(a attribution.Attribution) bool {
		return m.story.Sentences[a.Sentence].Tokens.Has(k)
	})
}

// written is a word written out: "we're" is "we are".
func written(low string) string {
	if long, ok := contracted[low]; ok {
		return long
	}
	return low
}

var contracted = map[string]string{"'m": "am", "'re": "are", "'s": "is", "'ve": "have", "'d": "would", "n't": "not", "ca": "can"}

// weighs reports whether a token is a word, and none that a headline leaves out or puts
// in: ‘to quit as MP’ echoes “will quit as an MP”, ‘awake 26 hours’ “awake for 26 hours”.
func (m *model) weighs(k int) bool {
	switch m.story.Tokens[k].Low {
	case "a", "an", "for", "that", "the", "to", "will", "wo", "'ll":
		return false
	}
	return strings.ContainsFunc(m.story.Tokens[k].Low, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// same reports whether the tokens begin with the words.
func (m *model) same(at, words []int) bool {
	for i, k := range words {
		a, b := &m.story.Tokens[at[i]], &m.story.Tokens[k]
		if written(a.Low) != written(b.Low) && (a.Tag.IsProper() || b.Tag.IsProper() || a.Lemma() != b.Lemma()) {
			return false
		}
	}
	return true
}

// alterations are the places of a quotation that are the newsroom's and not
// the speaker's: what is set in square brackets, and what is left out.
func (m *model) alterations(q *story.Quote) (brackets, ellipses []article.Span) {
	brackets, ellipses = []article.Span{}, []article.Span{}
	for _, part := range q.Tokens {
		for k := part.From; k < part.To; k++ {
			one := story.Range{From: k, To: k + 1}
			switch word := m.story.Tokens[k].Low; word {
			case "...", "[...]":
				ellipses = append(ellipses, m.rangeSpan(one))
			case ".":
				for one.To < part.To && m.story.Tokens[one.To].Low == "." {
					one.To++
				}
				if one.Len() >= spaced {
					ellipses = append(ellipses, m.rangeSpan(one))
				}
				k = one.To - 1
			case "[":
				for one.To < part.To && m.story.Tokens[one.To-1].Low != "]" {
					one.To++
				}
				if m.story.Tokens[one.To-1].Low != "]" {
					continue
				}
				if one.Len() == 3 && m.story.Tokens[k+1].Low == "..." {
					ellipses = append(ellipses, m.rangeSpan(one))
				} else {
					brackets = append(brackets, m.rangeSpan(one))
				}
				k = one.To - 1
			}
		}
	}
	return brackets, ellipses
}

// spaced is the fewest full stops with blanks between them that are an ellipsis:
// ". . .".
const spaced = 3
