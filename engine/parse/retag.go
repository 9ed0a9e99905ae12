package parse

import (
	"strings"

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
		words(s, r, lex)
		brands(s, r)
		agreement(s, r, lex)
		phrases(s, r, lex)
		if r.From > s.Sentences[i].Tokens.From {
			decapitalize(s, r, lex)
		}
		opening(s, r, names, lex)
		nouns(s, r, lex)
		thenHolder(s, r, lex)
		finite(s, r, lex) // which looks for the nouns
		if s.Blocks[s.Sentences[i].Block].Kind == article.Headline {
			does(s, r)
		} else {
			verbless(s, r, lex)
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
		if namesInMarks(s, r, k) {
			s.Tokens[k].Tag = tag.VBN // a box labelled “Rope” held the keys
			continue
		}
		if s.Tokens[k].Tag != tag.VBN || onlyParticiple(s.Tokens[k].Low, lex) {
			continue
		}
		if s.Tokens[k-1].Low == "once" && k-2 >= r.From && (s.Tokens[k-2].Tag.IsNoun() && says(s.Tokens[k].Low, lex) || s.Tokens[k-2].Low == "who" && takesObject(s, k, r.To, lex)) {
			s.Tokens[k-1].Tag, s.Tokens[k].Tag = tag.RB, tag.VBD // the founder once said
			continue
		}
		before := s.Tokens[k-1].Tag
		if before == tag.RB && (determinedAt(s, k+1, r.To) || opensThat(s, k+1, r.To)) {
			before = behindAdverb(s, r, k) // the sheriff repeatedly accused the board
		}
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

// behindAdverb is the tag before the adverbs that end right before token k, where one
// stands there that a participle after a noun has not.
func behindAdverb(s *story.Story, r story.Range, k int) tag.Tag {
	for k--; k > r.From && s.Tokens[k].Tag == tag.RB; k-- {
		if s.Tokens[k].Low == "not" || s.Tokens[k].Low == "never" {
			return tag.RB
		}
	}
	return s.Tokens[k].Tag
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

// determinedAt reports whether a noun phrase begins at token k with a word that begins
// nothing else, or with a name.
func determinedAt(s *story.Story, k, to int) bool {
	if k >= to {
		return false
	}
	switch t := s.Tokens[k].Tag; t {
	case tag.DT, tag.PRPPoss, tag.PRP:
		return true
	default:
		return t.IsProper()
	}
}

// onlyParticiple reports whether a participle is not the form of the past: known, given.
func onlyParticiple(word string, lex *lexicon.Lexicon) bool {
	if c, cue := lex.Cue(word); cue && c.Lemma == word {
		return false // threaten
	}
	return strings.HasSuffix(word, "n") && lex.Past(word) == lexicon.NoPast || word == "done" || word == "gone"
}

// namesInMarks reports whether a verb that gives a name stands between a noun and a
// quotation, and the verb of the noun behind the quotation: a box labelled “Rope” held.
func namesInMarks(s *story.Story, r story.Range, k int) bool {
	if t := s.Tokens[k].Tag; t != tag.VBN && t != tag.VBD || k+1 >= r.To || !s.Tokens[k-1].Tag.IsNoun() || s.Tokens[k-1].Tag.IsProper() || !givesName(s.Tokens[k].Low) {
		return false
	}
	q := s.Tokens[k+1].Outer
	if q == story.None || s.Tokens[k].Outer == q {
		return false
	}
	end := k + 1
	for end < r.To && s.Tokens[end].Outer == q {
		end++
	}
	return end < r.To && s.Tokens[end].Tag.IsFinite() && !relativeBefore(s, r, k)
}

// relativeBefore reports whether "what", or a relative, opens the clause of token k: what
// the board called “a slip” cost.
func relativeBefore(s *story.Story, r story.Range, k int) bool {
	for k--; k >= r.From && !s.Tokens[k].Tag.IsMark() && !s.Tokens[k].Tag.IsFinite(); k-- {
		if t := s.Tokens[k].Tag; t == tag.WP || t == tag.WDT {
			return true
		}
	}
	return false
}

// givesName reports whether a word is the past of a verb for what something is called or
// has written on it.
func givesName(word string) bool {
	switch word {
	case "called", "labelled", "labeled", "titled", "entitled", "dubbed", "named", "marked", "branded", "captioned", "nicknamed", "headed", "headlined", "inscribed",
		"stamped", "tagged", "signed", "styled", "christened", "subtitled", "billed":
		return true
	}
	return false
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
