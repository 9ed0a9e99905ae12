// Package story is the parser's working form of an article: flat slices over
// the draft's text, which each stage reads and adds to. It holds no judgement
// and no word lists of its own, and nothing outside the parser sees it.
package story

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/tag"
	"github.com/onrecord/onrecord/engine/parse/token"
)

// None is the index of nothing.
const None = -1

// Story is one article on its way through the parser. Spans count bytes of
// Text; every other number is an index into one of the slices.
type Story struct {
	Text      string
	Blocks    []Block
	Sentences []Sentence
	Tokens    []Token
	Keys      []lexicon.Key // of the tokens, as patterns read them
	Quotes    []Quote
	Turns     []Turn
}

// Block is a part of the page and the sentences it holds.
type Block struct {
	Kind      article.BlockKind
	Span      token.Span
	Sentences Range
	Body      int // ordinal among the paragraphs of the body, or None
}

// Sentence is a sentence and its tokens.
type Sentence struct {
	Span   token.Span
	Block  int
	Tokens Range
	Own    int // the token that its own words begin with, behind a dateline
}

// Token is a word or a mark.
type Token struct {
	*lexicon.Entry // what the lists say of Low

	Span     token.Span
	Low      string // lower case, with straight marks
	Tag      tag.Tag
	Sentence int32
	Quote    int32 // the innermost quotation around it, marks included, or None
	Outer    int32 // the outermost quotation around it, or None
}

// Range is a half-open range of indices.
type Range struct{ From, To int }

// Len is the number of indices in r.
func (r Range) Len() int { return r.To - r.From }

// Empty reports whether r holds nothing.
func (r Range) Empty() bool { return r.To <= r.From }

// Has reports whether i lies in r.
func (r Range) Has(i int) bool { return r.From <= i && i < r.To }

// Holds reports whether all of o lies in r.
func (r Range) Holds(o Range) bool { return r.From <= o.From && o.To <= r.To }

// Nowhere is the range of something that is not there.
var Nowhere = Range{None, None}

// Missing reports whether r is Nowhere.
func (r Range) Missing() bool { return r.From < 0 }

// Quote is a quotation.
type Quote struct {
	Parts  []token.Span // marks included, one a paragraph
	Tokens []Range      // of the parts
	Parent int          // the quotation it is quoted in, or None
	Opened bool         // false for a closing mark that nothing opens
	Closed bool
	Kind   article.QuoteKind
	Words  int
}

// Turn is what one voice says in an interview or a transcript until the next one
// speaks.
type Turn struct {
	Label  Range // the tokens that name the voice, marks included
	Name   Range // its name in them, or Nowhere for a letter
	Asks   bool  // of a letter: Q
	Blocks Range
}

// Span runs from the first part to the last.
func (q *Quote) Span() token.Span {
	return token.Span{Start: q.Parts[0].Start, End: q.Parts[len(q.Parts)-1].End}
}

// Word returns a token as written.
func (s *Story) Word(i int) string { return s.Tokens[i].Span.Of(s.Text) }

// Is reports whether a token is of a class of words; no token outside the story is.
func (s *Story) Is(i int, class lexicon.Class) bool {
	return uint(i) < uint(len(s.Tokens)) && s.Tokens[i].Is(class)
}

// Singular returns the lemma of a noun of the lists, and the word itself for any other.
func (t *Token) Singular() string { return t.Entry.Singular(t.Low) }

// VerbLemma returns the base form of a verb of the lists or an auxiliary, and the word in
// lower case for any other.
func (t *Token) VerbLemma() string { return t.Entry.VerbLemma(t.Low) }

// NounLemma returns the singular of a noun, by the lists or by its ending.
func (t *Token) NounLemma() string { return t.Entry.NounLemma(t.Low) }

// Lemma returns the base form of a verb or a noun, and any other word in lower case.
func (t *Token) Lemma() string {
	switch {
	case t.Tag.IsVerb():
		return t.VerbLemma()
	case t.Tag.IsNoun():
		return t.NounLemma()
	}
	return t.Low
}

// SpanOf returns the bytes from the first token of r to its last.
func (s *Story) SpanOf(r Range) token.Span {
	return token.Span{Start: s.Tokens[r.From].Span.Start, End: s.Tokens[r.To-1].Span.End}
}

// Phrase returns the text from the first token of r to its last.
func (s *Story) Phrase(r Range) string { return s.SpanOf(r).Of(s.Text) }

// BeginsWord reports whether a token begins a word as a person counts them: the
// parts of well-known and the n't of didn't are no words of their own.
func (s *Story) BeginsWord(i int) bool {
	t := &s.Tokens[i]
	if t.Tag.IsMark() || t.Low == "" || t.Low[0] == '\'' || t.Low == "n't" {
		return false
	}
	return i == 0 || s.Tokens[i-1].Span.End != t.Span.Start || s.Tokens[i-1].Tag != tag.HYPH
}

// Capitalized reports whether a token begins with a capital letter; one before the text, or
// behind its end, does not.
func (s *Story) Capitalized(i int) bool {
	return i >= 0 && i < len(s.Tokens) && Capitalized(s.Word(i))
}

// Capitalized reports whether a word begins with a capital letter.
func Capitalized(word string) bool {
	if word == "" {
		return false
	}
	c := word[0]
	return 'A' <= c && c <= 'Z' || c == 0xC3 && len(word) > 1 && word[1] >= 0x80 && word[1] <= 0x9E
}
