package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// mendAgreement makes nouns of words that would be verbs of saying and do not agree with what
// stands before them: a voice note, a phone call, a 30-page options document; a press
// briefing; two northern states.
func (s *sentence) mendAgreement() {
	for k := s.From + 2; k+1 < s.To; k++ {
		t := &s.Tokens[k]
		switch t.Tag {
		case tag.VB, tag.VBP:
			c, cue := t.Cue()
			if cue && c.Lemma == t.Low && t.Is(lexicon.VerbAndNoun) && s.singularBefore(k) || !cue && s.placed(k) {
				t.Tag = tag.NN
			}
		case tag.VBG:
			if t.Is(lexicon.Gathers) && s.calledTogether(k) {
				t.Tag = tag.NN
			}
		case tag.VBZ:
			if n := s.Tokens[k-1]; n.Tag == tag.CD && n.Low != "one" && n.Low != "1" && lexicon.Year(n.Low) == 0 && lexicon.VerbAndNoun.Has(strings.TrimSuffix(t.Low, "s")) {
				t.Tag = tag.NNS // rejected two offers
			}
			if s.numbered(k) {
				t.Tag = tag.NNS // two insurance claims
			}
			if next := s.Tokens[k+1].Tag; t.Low == "states" && s.joinedNames(k) && (next.IsMark() || next == tag.IN || next == tag.VBD || next == tag.VBN) {
				t.Tag = tag.NNS
			}
			if next := &s.Tokens[k+1]; next.Tag == tag.VBD && !next.Is(lexicon.FullBeing) && next.Low != "had" && s.compounded(k) {
				t.Tag = tag.NNS // house prices fell
			}
		}
	}
}

// longestCompound is the most words before a noun that are looked at for its article.
const longestCompound = 8

// singularBefore reports whether the words before a base form are the rest of a noun
// phrase with an article of one, which no such verb follows.
func (s *sentence) singularBefore(k int) bool {
	last := &s.Tokens[k-1]
	if !last.Tag.IsNoun() && last.Tag != tag.JJ || last.Is(lexicon.Several) {
		return false
	}
	if speakers := lexicon.Human | lexicon.Group | lexicon.Organization | lexicon.Outlet; last.Noun&speakers != 0 && !s.Capitalized(k-1) {
		return false // a charity say
	}
	for i := k - 1; i >= max(s.From, k-longestCompound); i-- {
		t := &s.Tokens[i]
		switch {
		case t.Low == "a" || t.Low == "an" || t.Low == "another" || t.Low == "every" || t.Low == "each":
			return i == s.From || !causes(s.Tokens[i-1]) && !(s.Tokens[i-1].Low == "and" && s.Capitalized(k-1))
		case t.Is(lexicon.Several):
			return false
		case t.Tag.IsNoun() || t.Tag.IsAdjective() || t.Tag == tag.CD || t.Tag == tag.HYPH || t.Tag == tag.VBN || t.Tag == tag.POS || s.Capitalized(i):
		case t.Low == "of" && s.Capitalized(i+1) && s.Capitalized(i-1):
		default:
			return false
		}
	}
	return false
}

// placed reports whether a base form ends the noun phrase behind a preposition, which no
// such verb follows: at a bus stop in Leith.
func (s *sentence) placed(k int) bool {
	before, next := s.Tokens[k-1].Tag, s.Tokens[k+1].Tag
	if before != tag.NN || s.Tokens[k].Is(lexicon.Auxiliary) || next != tag.IN && !next.IsFinite() && !next.IsMark() || !s.singularBefore(k) {
		return false
	}
	for i := k - 1; i > s.From && i > k-4; i-- {
		if w := s.Tokens[i].Low; w == "a" || w == "an" {
			return s.Tokens[i-1].Tag == tag.IN && !s.Tokens[i-1].Is(lexicon.Complementizer) && !s.Tokens[i-1].Is(lexicon.Subordinator)
		}
	}
	return false
}

// causes reports whether the base form of a verb may follow the noun phrase behind a
// word: let a reader document it; demanded that a minister report; does a minister report.
func causes(t story.Token) bool {
	switch t.Low {
	case "let", "lets", "make", "makes", "made", "help", "helps", "helped", "see", "saw", "hear", "heard", "watch", "watched", "that",
		"did", "does", "do":
		return true
	}
	return t.Tag == tag.MD
}

// numbered reports whether a form in -s that may be a noun ends a noun phrase which a number
// above one opens.
func (s *sentence) numbered(k int) bool {
	n := &s.Tokens[k-2]
	return s.Tokens[k-1].Tag == tag.NN && s.Tokens[k-1].Noun == 0 && n.Tag == tag.CD && n.Low != "one" && n.Low != "1" && lexicon.Year(n.Low) == 0 &&
		(k-3 < s.From || !s.Tokens[k-3].Tag.IsProper()) && lexicon.VerbAndNoun.Has(strings.TrimSuffix(s.Tokens[k].Low, "s"))
}

// calledTogether reports whether an -ing form can only be the head of the noun phrase
// before it: a press briefing on Friday, a court filing that.
func (s *sentence) calledTogether(k int) bool {
	switch s.Tokens[k-1].Low {
	case "press", "news", "media", "security", "morning", "daily", "weekly", "cabinet", "court", "town", "council", "public":
	default:
		return false
	}
	switch s.Tokens[k-2].Tag {
	case tag.DT, tag.PRPPoss, tag.POS, tag.JJ, tag.IN:
	default:
		return false
	}
	next := s.Tokens[k+1]
	return next.Tag.IsMark() || next.Tag == tag.IN || next.Tag.IsVerb() || strings.HasSuffix(s.Tokens[k-1].Low, "s")
}

// joinedNames reports whether two names joined by "and" behind a preposition stand before
// a word: in Edo and Ondo states.
func (s *sentence) joinedNames(k int) bool {
	i := k - 1
	if i-3 < s.From || !s.Tokens[i].Tag.IsProper() || s.Tokens[i-1].Low != "and" {
		return false
	}
	for i -= 2; i > s.From && s.Tokens[i].Tag.IsProper(); i-- {
	}
	return s.Tokens[i].Tag == tag.IN
}

// compounded reports whether the word before a form in -s, which is neither an auxiliary
// nor a cue, makes a noun of it where another verb follows: house prices fell.
func (s *sentence) compounded(k int) bool {
	t, before := s.Tokens[k], s.Tokens[k-1]
	if _, cue := t.Cue(); cue || t.Is(lexicon.FullHaving) || t.Is(lexicon.FullBeing) || t.Low == "does" || t.Low == "'s" {
		return false
	}
	return before.Tag == tag.NN || before.Tag == tag.NNP || before.Tag == tag.JJ
}
