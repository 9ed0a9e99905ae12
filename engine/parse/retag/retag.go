// Package retag mends the tags that the tagger, which sees one sentence at a
// time and no lexicon, gives words of news prose: a surname that opens a sentence,
// "engineer Ada Klee", the verbs of headlines. It also finds where the own words
// of a sentence begin behind a dateline. It cuts nothing and names nobody.
package retag

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// passes are the mends of a sentence in their order: each reads the tags that
// those before it leave.
var passes = [...]func(*sentence){
	(*sentence).mendGeneral,
	(*sentence).mendWords,
	(*sentence).mendBrands,
	(*sentence).mendAgreement,
	(*sentence).mendPhrases,
	(*sentence).mendDated,
	(*sentence).mendOpening,
	(*sentence).mendInverted,
	(*sentence).mendNouns,
	(*sentence).mendThen,
	(*sentence).mendParticiples, // which looks for the nouns
	(*sentence).mendHeadline,
	(*sentence).mendVerbless,
	(*sentence).mendTitleCase,
	(*sentence).mendClosing,
	(*sentence).mendPassedOn,
}

// Mend finds the datelines of a story and mends the tags of its words.
func Mend(s *story.Story, lex *lexicon.Lexicon) {
	findDatelines(s, lex)
	mended := sentence{Story: s, lex: lex, names: namesIn(s)}
	for i := range s.Sentences {
		x := &s.Sentences[i]
		mended.Range = story.Range{From: x.Own, To: x.Tokens.To}
		mended.dated, mended.headline = x.Own > x.Tokens.From, s.Blocks[x.Block].Kind == article.Headline
		for _, mend := range passes {
			mend(&mended)
		}
	}
}

// sentence is the one whose tags are being mended: the range of its own words in the
// story.
type sentence struct {
	*story.Story
	story.Range
	lex      *lexicon.Lexicon
	names    map[string]bool // the words that are names inside a sentence of the story, in lower case
	dated    bool            // it stands behind a dateline
	headline bool
}

// namesIn gathers the words that the tagger takes for names where a capital says
// so: not at the head of a sentence, and not in headlines.
func namesIn(s *story.Story) map[string]bool {
	names := map[string]bool{}
	for i := range s.Sentences {
		x := &s.Sentences[i]
		if s.Blocks[x.Block].Kind == article.Headline {
			continue
		}
		for k := x.Own + 1; k < x.Tokens.To; k++ {
			if s.Tokens[k].Tag.IsProper() && s.Capitalized(k) {
				names[s.Tokens[k].Low] = true
			}
		}
	}
	return names
}

// mendGeneral makes a noun of the "general" of those who hold an office: the
// attorney general said.
func (s *sentence) mendGeneral() {
	for k := s.From + 1; k < s.To; k++ {
		if s.Tokens[k].Low != "general" {
			continue
		}
		switch s.Tokens[k-1].Low {
		case "attorney", "secretary", "surgeon":
			s.Tokens[k].Tag = tag.NN
		}
	}
}

// mendThen makes an adjective of the "then" before somebody who held a post: the
// club's then chief executive.
func (s *sentence) mendThen() {
	for k := s.From + 1; k+1 < s.To; k++ {
		if s.Tokens[k].Low != "then" {
			continue
		}
		owner := s.Tokens[k-1].Low == "'s" && k-2 >= s.From && s.Tokens[k-2].Tag.IsNoun()
		if !owner && s.Tokens[k-1].Low != "the" && s.Tokens[k-1].Tag != tag.PRPPoss {
			continue
		}
		noun := k + 1
		for noun+1 < s.To && (s.Tokens[noun].Tag == tag.JJ || s.Tokens[noun+1].Tag == tag.NN) {
			noun++
		}
		if s.Tokens[noun].Tag.IsNoun() && s.Tokens[noun].Noun&lexicon.Human != 0 {
			s.Tokens[k].Tag = tag.JJ
			if owner {
				s.Tokens[k-1].Tag = tag.POS
			}
		}
	}
}
