// Package parse reads a draft into the sentence model: blocks into sentences
// and words, quotations, names, attributions, sources and claims. It never
// fails, whatever the bytes, and it never judges. Each stage is a package of
// its own under it, a function over flat slices.
package parse

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/claim"
	"github.com/onrecord/onrecord/engine/parse/date"
	"github.com/onrecord/onrecord/engine/parse/figure"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/quote"
	"github.com/onrecord/onrecord/engine/parse/retag"
	"github.com/onrecord/onrecord/engine/parse/source"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
	"github.com/onrecord/onrecord/engine/parse/token"
	"github.com/onrecord/onrecord/engine/parse/turn"
)

// Newsroom is what a newsroom tells the parser of its world. The zero Newsroom
// has nothing to tell.
type Newsroom struct {
	// Names are what it calls itself in its stories, "The Harbour Echo" and "the
	// Echo". What is said to it is said to nobody else.
	Names []string
	// Outlets are further news outlets, each with all its names, the full one
	// first.
	Outlets [][]string
	// Verbs are further verbs of saying, each as "text" or, where they do not end
	// in -ed, with the past and the participle: "write wrote written".
	Verbs []string
	// Nouns are further words for those who say something, in the singular, by
	// what a word tells of them: one of Nouns.
	Nouns map[string][]string
}

// Nouns are the kinds of words for those who say something, in order.
func Nouns() []string { return lexicon.NounKinds() }

// lexicon is the English one, with what the newsroom adds.
func (n Newsroom) lexicon() *lexicon.Lexicon {
	outlets := n.Outlets
	if len(n.Names) > 0 {
		outlets = append(slices.Clone(outlets), n.Names)
	}
	return lexicon.English().With(lexicon.Words{Outlets: outlets, Verbs: n.Verbs, Nouns: n.Nouns})
}

// Article reads a draft of the newsroom into the sentence model.
func Article(d *article.Draft, newsroom Newsroom) *article.Article {
	lex := newsroom.lexicon()
	whole, kind := heard(d, lex)
	defer discard(whole.Story)
	sources, refs, vias := source.Resolve(whole, lex)
	own := newsroom.among(sources)
	for i, via := range vias {
		if via == own {
			vias[i] = story.None
		}
	}
	published, _ := date.Published(d.Meta.Published)
	figures := figure.Find(whole.Story, lex)
	m := model{
		draft: d, kind: kind, story: whole, lex: lex, own: own, names: newsroom.Names, sources: sources, refs: refs, vias: vias,
		found: claim.Find(whole, figures, lex), figures: figures, times: date.Find(whole.Story, published),
	}
	return m.article()
}

// heard reads a draft up to who is said to have said what, and says of what kind
// it is.
func heard(d *article.Draft, lex *lexicon.Lexicon) (source.Story, article.Kind) {
	s := read(d, lex)
	kind := d.Meta.Kind
	if kind == "" {
		kind = kindOf(s)
	}
	s.Turns = turn.Find(s, kind == article.Interview)
	retag.Mend(s, lex)
	mentions, bearers := name.Find(s, lex)
	quote.Classify(s)
	attributions := attribution.Find(s, name.Surnames(bearers), lex)
	return source.Story{
		Story: s, Mentions: mentions, Bearers: bearers, Attributions: attributions, Owners: attribution.Owners(attributions, len(s.Tokens)),
	}, kind
}

// among finds the newsroom itself among the sources of a story, and makes it
// no other outlet.
func (n Newsroom) among(sources []source.Source) int {
	if len(n.Names) == 0 {
		return story.None
	}
	for i := range sources {
		if x := &sources[i]; x.Outlet == lexicon.WithoutArticle(n.Names[0]) {
			x.Outlet, x.Role = "", article.NoRole
			return i
		}
	}
	return story.None
}

// slates are the slices of stories that have been read, for the next: nothing of the model
// points into them.
var slates = sync.Pool{New: func() any { return new(slate) }}

type slate struct {
	tokens []story.Token
	keys   []lexicon.Key
}

// discard leaves the tokens of a story to the next one.
func discard(s *story.Story) {
	clear(s.Tokens) // which hold the text
	slates.Put(&slate{s.Tokens, s.Keys})
}

// read cuts the draft into blocks, quotations, sentences and tagged words.
func read(d *article.Draft, lex *lexicon.Lexicon) *story.Story {
	old, words := slates.Get().(*slate), len(d.Text)*2/9+8 // few stories have more
	s := &story.Story{
		Text: d.Text, Blocks: make([]story.Block, len(d.Blocks)), Sentences: make([]story.Sentence, 0, len(d.Text)/100+len(d.Blocks)),
		Tokens: slices.Grow(old.tokens[:0], words), Keys: slices.Grow(old.keys[:0], words),
	}
	body := 0
	for i, b := range d.Blocks {
		s.Blocks[i] = story.Block{Kind: b.Kind, Span: token.Span{Start: int32(b.Text.Start), End: int32(b.Text.End)}, Body: story.None}
		switch b.Kind {
		case article.Paragraph, article.ListItem, article.BlockQuote:
			s.Blocks[i].Body = body
			body++
		}
	}
	s.Quotes = quote.Pair(d.Text, s.Blocks)
	r := reader{story: s, lex: lex, tagger: tag.English(), lower: lowerLetters(d.Text)}
	for i := range s.Blocks {
		r.block(i)
	}
	r.enclose()
	return s
}

// reader holds what the blocks of one story are cut with.
type reader struct {
	story     *story.Story
	lex       *lexicon.Lexicon
	tagger    *tag.Model
	lower     string // the text with its letters of ASCII in lower case
	sentences []token.Span
	spans     []token.Span
	words     []tag.Word
	tags      []tag.Tag
}

func (r *reader) block(i int) {
	s := r.story
	b := &s.Blocks[i]
	b.Sentences.From = len(s.Sentences)
	r.sentences = token.Sentences(r.sentences[:0], s.Text, int(b.Span.Start), int(b.Span.End))
	for _, span := range r.sentences {
		first := len(s.Tokens)
		r.spans = token.Words(r.spans[:0], s.Text, int(span.Start), int(span.End))
		if len(r.spans) == 0 {
			continue
		}
		open, shut := -1, -1
		if b.Kind != article.Headline {
			open, shut = r.hyphensForDashes()
		}
		r.words = r.words[:0]
		for k, w := range r.spans {
			word := w.Of(s.Text)
			if k == open || k == shut {
				word = "—"
			}
			r.words = append(r.words, tag.NewWord(word))
		}
		r.tags = r.tagger.Tag(r.tags[:0], r.words)
		for k, w := range r.spans {
			word := low(w.Of(s.Text), w.Of(r.lower))
			if k == open || k == shut {
				word = "—"
			}
			entry := r.lex.Entry(word)
			s.Keys = append(s.Keys, entry.Key)
			s.Tokens = append(s.Tokens, story.Token{
				Entry: entry, Span: w, Low: word, Tag: r.tags[k], Sentence: int32(len(s.Sentences)), Quote: story.None, Outer: story.None,
			})
		}
		s.Sentences = append(s.Sentences, story.Sentence{Span: span, Block: i, Tokens: story.Range{From: first, To: len(s.Tokens)}, Own: first})
	}
	b.Sentences.To = len(s.Sentences)
}

// hyphensForDashes is where the only two hyphens with blanks around them stand in a sentence,
// which enclose what dashes would: the keeper - no relation - said. They are -1 where there
// are more or fewer, or where the first may end a dateline: LEITH, Scotland - The keeper.
func (r *reader) hyphensForDashes() (open, shut int) {
	open, shut = -1, -1
	for k := 1; k+1 < len(r.spans); k++ {
		w := r.spans[k]
		if w.End-w.Start != 1 || r.story.Text[w.Start] != '-' || r.spans[k-1].End == w.Start || r.spans[k+1].Start == w.End {
			continue
		}
		switch {
		case open < 0:
			open = k
		case shut < 0:
			shut = k
		default:
			return -1, -1
		}
	}
	if shut < 0 || r.story.Text[r.spans[open-1].Start] == ')' {
		return -1, -1
	}
	first := r.spans[0].Of(r.story.Text)
	if len(first) > 2 && strings.ToUpper(first) == first && strings.ToLower(first) != first {
		return -1, -1
	}
	return open, shut
}

// lowerLetters returns text with its letters of ASCII in lower case, byte for
// byte, so that words in lower case are parts of one string.
func lowerLetters(text string) string {
	var lower strings.Builder
	lower.Grow(len(text))
	for i := range len(text) {
		c := text[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower.WriteByte(c)
	}
	return lower.String()
}

// low is a word in lower case with its marks made straight, so that the stages
// compare one spelling of each. lower is the word as lowerLetters has it.
func low(word, lower string) string {
	switch word {
	case "“", "”", "''", "``", "«", "»", "„":
		return `"`
	case "‘", "’", "`":
		return "'"
	case "–", "―", "--", "---":
		return "—"
	case "…":
		return "..."
	}
	plain := true
	for i := range len(word) {
		plain = plain && word[i] < utf8.RuneSelf
	}
	if plain {
		return lower
	}
	word = strings.ToLower(word)
	if strings.Contains(word, "’") {
		word = strings.ReplaceAll(word, "’", "'")
	}
	return strings.ReplaceAll(word, "\u00ad", "")
}

// enclose gives every token the quotations around it, and every part of a
// quotation its tokens.
func (r *reader) enclose() {
	s := r.story
	for q := range s.Quotes {
		quote := &s.Quotes[q]
		outer := q
		for s.Quotes[outer].Parent != story.None {
			outer = s.Quotes[outer].Parent
		}
		for _, part := range quote.Parts {
			from := tokenAt(s.Tokens, part.Start)
			to := from
			for to < len(s.Tokens) && s.Tokens[to].Span.End <= part.End {
				s.Tokens[to].Quote = int32(q)
				if quote.Opened {
					s.Tokens[to].Outer = int32(outer)
				}
				to++
			}
			if to > from {
				quote.Tokens = append(quote.Tokens, story.Range{From: from, To: to})
			}
		}
	}
}

// tokenAt is the first token that begins at a byte or after it.
func tokenAt(tokens []story.Token, at int32) int {
	lo, hi := 0, len(tokens)
	for lo < hi {
		mid := (lo + hi) / 2
		if tokens[mid].Span.Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
