package policy

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// hit is a place where a word list strikes.
type hit struct {
	entry         *entry
	span          article.Span
	text          string // its tokens, apart by one blank where the story has any
	sentence      article.Ref
	block         article.Ref
	opens, closes bool        // begins or ends its block
	quote         article.Ref // the innermost around it
	inside        article.Ref // the innermost attribution in whose content it stands
	qualifies     article.Ref // the innermost attribution it stands in, but not in what is attributed
}

// hits returns the hits of each list, in order. Words inside quotation marks
// are the speaker's, and furniture is not the story's, so both stay out unless
// the list asks for them: else every rule would need that guard.
func (lx *lexicon) hits(a *article.Article) [][]hit {
	all := make([][]hit, len(lx.lists))
	search := newSearch(lx.automata, len(lx.lists))
	for from := 0; from < len(a.Tokens); {
		sentence, to := a.Tokens[from].Sentence, from+1
		for to < len(a.Tokens) && a.Tokens[to].Sentence == sentence {
			to++
		}
		tokens := a.Tokens[from:to]
		from = to
		if !sentence.Known() {
			continue
		}
		block := a.Sentences[sentence].Block
		prose := a.Blocks[block].Kind.Prose()
		if !prose && !lx.furniture() {
			continue
		}
		found := search.matches(tokens)
		if len(found) == 0 {
			continue
		}
		near := touching(a, article.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End})
		for _, m := range found {
			first, last := &tokens[m.first], &tokens[m.last]
			begin := max(0, m.first-lx.lists[m.entry.list].before)
			h := hit{
				entry: m.entry, text: textOf(tokens[begin : m.last+1]),
				span:     article.Span{Start: tokens[begin].Span.Start, End: last.Span.End},
				sentence: sentence, block: block, quote: first.Quote,
				opens:  m.first == 0 && a.Sentences[sentence].Index == 0,
				closes: m.last == len(tokens)-1 && (to == len(a.Tokens) || blockOf(a, to) != block),
			}
			if !h.quote.Known() {
				h.quote = last.Quote
			}
			if !prose && !lx.lists[m.entry.list].furniture {
				continue
			}
			if h.quote.Known() && !lx.lists[m.entry.list].quoted {
				continue
			}
			h.inside, h.qualifies = around(a, near, h.span)
			all[m.entry.list] = append(all[m.entry.list], h)
		}
	}
	return all
}

// furniture reports whether any list is for blocks that are no prose.
func (lx *lexicon) furniture() bool {
	return slices.ContainsFunc(lx.lists, func(l *wordList) bool { return l.furniture })
}

// blockOf is the block of a token; None for one outside all sentences.
func blockOf(a *article.Article, token int) article.Ref {
	if sentence := a.Tokens[token].Sentence; sentence.Known() {
		return a.Sentences[sentence].Block
	}
	return article.None
}

func textOf(tokens []article.Token) string {
	if len(tokens) == 1 {
		return tokens[0].Text
	}
	var out strings.Builder
	for i, t := range tokens {
		if i > 0 && tokens[i-1].Span.End < t.Span.Start {
			out.WriteByte(' ')
		}
		out.WriteString(t.Text)
	}
	return out.String()
}

// touching are the attributions that have, or are credited with, any of the
// words at span.
func touching(a *article.Article, span article.Span) []int {
	var near []int
	for i := range a.Attributions {
		at := &a.Attributions[i]
		if at.Span.Overlaps(span) || slices.ContainsFunc(at.Content, span.Overlaps) {
			near = append(near, i)
		}
	}
	return near
}

// around finds the attribution whose content holds the words at span, and the
// one that they qualify: "the mayor reportedly told aides" weakens the telling
// and is no part of what was told. A word that is itself the cue stands in no
// content of its own. It looks at the attributions near, which touch the words.
func around(a *article.Article, near []int, span article.Span) (inside, qualifies article.Ref) {
	inside, qualifies = article.None, article.None
	var narrow, least int
	for _, i := range near {
		at := &a.Attributions[i]
		if at.Cue.Contains(span) && !at.Source.Known() {
			continue
		}
		held := false
		for _, content := range at.Content {
			if !content.Contains(span) {
				continue
			}
			if held = true; !inside.Known() || content.Len() < narrow {
				inside, narrow = article.Ref(i), content.Len()
			}
		}
		if !held && at.Source.Known() && at.Span.Contains(span) && !at.SourceSpan.Contains(span) {
			if !qualifies.Known() || at.Span.Len() < least {
				qualifies, least = article.Ref(i), at.Span.Len()
			}
		}
	}
	return inside, qualifies
}
