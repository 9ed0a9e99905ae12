package parse

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// retag mends what the tagger, which sees one sentence at a time, gets wrong
// about names: a surname that opens a sentence and looks like another word.
func retag(s *story.Story, lex *lexicon.Lexicon) {
	datelines(s, lex)
	names := map[string]bool{}
	for i := range s.Sentences {
		for k := s.Sentences[i].Own + 1; k < s.Sentences[i].Tokens.To; k++ {
			if s.Tokens[k].Tag.IsProper() && s.Capitalized(k) && s.Blocks[s.Sentences[i].Block].Kind != article.Headline {
				names[s.Tokens[k].Low] = true
			}
			if s.Tokens[k].Low == "general" && (s.Tokens[k-1].Low == "attorney" || s.Tokens[k-1].Low == "secretary" || s.Tokens[k-1].Low == "surgeon") {
				s.Tokens[k].Tag = tag.NN
			}
		}
	}
	for i := range s.Sentences {
		r := s.Sentences[i].Tokens
		r.From = s.Sentences[i].Own
		words(s, r)
		brands(s, r)
		agreement(s, r, lex)
		if r.From > s.Sentences[i].Tokens.From {
			decapitalize(s, r, lex)
		}
		opening(s, r, names, lex)
		nouns(s, r, lex)
		thenHolder(s, r, lex)
		finite(s, r, lex) // which looks for the nouns
		if s.Blocks[s.Sentences[i].Block].Kind == article.Headline {
			does(s, r)
		}
		titled(s, r, lex)
		closing(s, r, lex)
	}
}

// thenHolder makes an adjective of the "then" before somebody who held a post: the
// club's then chief executive.
func thenHolder(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	for k := r.From + 1; k+1 < r.To; k++ {
		if s.Tokens[k].Low != "then" {
			continue
		}
		owner := s.Tokens[k-1].Low == "'s" && k-2 >= r.From && s.Tokens[k-2].Tag.IsNoun()
		if !owner && s.Tokens[k-1].Low != "the" && s.Tokens[k-1].Tag != tag.PRPPoss {
			continue
		}
		noun := k + 1
		for noun+1 < r.To && (s.Tokens[noun].Tag == tag.JJ || s.Tokens[noun+1].Tag == tag.NN) {
			noun++
		}
		if s.Tokens[noun].Tag.IsNoun() && lex.Noun(s.Tokens[noun].Low)&lexicon.Human != 0 {
			s.Tokens[k].Tag = tag.JJ
			if owner {
				s.Tokens[k-1].Tag = tag.POS
			}
		}
	}
}

// finite makes a plain past of a participle that is the only verb of its clause:
// "The mayor called the plan a disgrace" has no other.
func finite(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	for k := r.From + 1; k < r.To; k++ {
		if s.Tokens[k].Tag != tag.VBN {
			continue
		}
		if s.Tokens[k-1].Low == "once" && k-2 >= r.From && (s.Tokens[k-2].Tag.IsNoun() && says(s.Tokens[k].Low, lex) || s.Tokens[k-2].Low == "who" && takesObject(s, k, r.To, lex)) {
			s.Tokens[k-1].Tag, s.Tokens[k].Tag = tag.RB, tag.VBD // the founder once said
			continue
		}
		before := s.Tokens[k-1].Tag
		if s.Tokens[k-1].Low == ")" && takesObject(s, k, r.To, lex) {
			s.Tokens[k].Tag = tag.VBD // Rep. Ann Koe (R-Ohio) called the plan a farce
			continue
		}
		if c, ok := lex.Cue(s.Tokens[k].Low); ok && c.Sorts&lexicon.Speech != 0 && before == tag.CC && opensThat(s, k+1, r.To) {
			s.Tokens[k].Tag = tag.VBD // said that ballots had been burned and insisted that
			continue
		}
		if aged(s, r, k) && opensObject(s, k+1, r.To) && !finiteIn(s, story.Range{From: k + 1, To: r.To}) {
			s.Tokens[k].Tag = tag.VBD // Ann Koe, 34, blackmailed two firms
			continue
		}
		if !before.IsNoun() && before != tag.PRP || s.Tokens[k-1].Low == "who" || k+1 < r.To && s.Tokens[k+1].Low == "by" {
			continue
		}
		joined := k+2 < r.To && s.Tokens[k+1].Low == "and" && s.Tokens[k+2].Tag == tag.VBD // the mayor smiled and asked
		if (joined || !finiteIn(s, story.Range{From: k + 1, To: clauseEnd(s, k+1, r.To)})) && !finiteIn(s, story.Range{From: clauseStart(s, k-1, r.From), To: k}) {
			s.Tokens[k].Tag = tag.VBD
		}
	}
}

// aged reports whether a name with an age between commas stands before token k.
func aged(s *story.Story, r story.Range, k int) bool {
	return k-4 >= r.From && s.Tokens[k-1].Tag == tag.Comma && s.Tokens[k-2].Tag == tag.CD && s.Tokens[k-3].Tag == tag.Comma && s.Tokens[k-4].Tag.IsProper()
}

// opensObject reports whether a noun phrase may begin at token k.
func opensObject(s *story.Story, k, to int) bool {
	if k+1 < to && s.Tokens[k].Low == "at" && s.Tokens[k+1].Low == "least" {
		k += 2
	}
	if k >= to {
		return false
	}
	t := s.Tokens[k].Tag
	return t == tag.DT || t == tag.PRPPoss || t == tag.CD || t == tag.PRP || t.IsNoun() || t.IsAdjective()
}

// opensThat reports whether "that" stands at a token, or behind the adverb there.
func opensThat(s *story.Story, k, to int) bool {
	if k < to && s.Tokens[k].Tag.IsAdverb() {
		k++
	}
	return k < to && s.Tokens[k].Low == "that"
}

// takesObject reports whether a cue has an object behind it, which no passive has:
// called the plan, called on the mayor.
func takesObject(s *story.Story, k, to int, lex *lexicon.Lexicon) bool {
	if _, cue := lex.Cue(s.Tokens[k].Low); !cue || k+1 >= to {
		return false
	}
	next := &s.Tokens[k+1]
	switch next.Tag {
	case tag.DT, tag.PRP, tag.PRPPoss, tag.NNP:
		return true
	}
	return s.Tokens[k].Low == "called" && (next.Low == "on" || next.Low == "for")
}
