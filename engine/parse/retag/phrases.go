package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// mendPhrases mends words by the one right before them: what an article opens is no verb, and
// what a pronoun in the nominative or a modal stands before is one.
func (s *sentence) mendPhrases() {
	for k := s.From + 1; k < s.To; k++ {
		if s.Capitalized(k) {
			continue
		}
		switch t := s.Tokens[k].Tag; {
		case t.IsVerb():
			s.mendDetermined(k)
		case t == tag.NNS:
			if s.thirdPerson(k) {
				s.Tokens[k].Tag = tag.VBZ
			}
		case t == tag.NN:
			if s.otherPerson(k, s.To) {
				s.Tokens[k].Tag = tag.VBP
			} else if s.behindModal(k) {
				s.Tokens[k].Tag = tag.VB
			}
		}
	}
}

// mendDetermined makes no verb of a word right behind an article or a possessive: the
// planned merger, the accused said, their leads in, a think tank.
func (s *sentence) mendDetermined(k int) {
	t := &s.Tokens[k]
	if t.Is(lexicon.FullHaving) || t.Is(lexicon.FullBeing) || t.Low == "does" || t.Low == "do" || t.Low == "'s" || !s.opensNoun(k) {
		return
	}
	next := tag.Stop
	if k+1 < s.To {
		next = s.Tokens[k+1].Tag
	}
	switch t.Tag {
	case tag.VBZ:
		t.Tag = tag.NNS
	case tag.VBD:
		switch {
		case next.IsNoun() || next.IsAdjective() || next == tag.VBG || next == tag.HYPH || next == tag.CC || next == tag.CD:
			t.Tag = tag.VBN
		case strings.HasSuffix(t.Low, "ed"):
			t.Tag = tag.NN
		}
	case tag.VBN:
		if told := next == tag.VBN && s.says(s.Tokens[k+1].Low); strings.HasSuffix(t.Low, "ed") && (told || next.IsFinite()) {
			t.Tag = tag.NN // the accused said
			if told {
				s.Tokens[k+1].Tag = tag.VBD
			}
		}
	case tag.VBP, tag.VB:
		if next != tag.HYPH {
			t.Tag = tag.NN
		}
	}
}

// opensNoun reports whether an article or a possessive that can be nothing else stands
// right before a token: not the "her" of "let her speak", nor the "his" of "an aide of his".
func (s *sentence) opensNoun(k int) bool {
	switch before := &s.Tokens[k-1]; before.Low {
	case "the", "a", "an":
		return before.Tag == tag.DT
	case "my", "your", "our", "their", "its":
		return before.Tag == tag.PRPPoss
	case "his":
		return before.Tag == tag.PRPPoss && k-2 >= s.From && s.Tokens[k-2].Low != "of"
	}
	return false
}

// thirdPerson reports whether a plural noun can only be the verb of the pronoun right
// before it: she points to the polls; the deal, which it hopes to close.
func (s *sentence) thirdPerson(k int) bool {
	switch s.Tokens[k-1].Low {
	case "he", "she":
		return true
	case "it":
		if k+1 >= s.To {
			return false
		}
		if next := &s.Tokens[k+1]; next.Tag != tag.TO && next.Tag != tag.DT && next.Tag != tag.PRPPoss && next.Low != "that" {
			return false
		}
		if k-2 < s.From {
			return true
		}
		switch before := s.Tokens[k-2].Tag; before {
		case tag.CC, tag.Comma, tag.WDT, tag.WP, tag.WRB, tag.Colon:
			return true
		default:
			return before.IsNoun() || s.Tokens[k-2].Low == "that"
		}
	}
	return false
}

// otherPerson reports whether a noun can only be the verb of the pronoun right before it,
// because an object or an infinitive follows: they battle for the seat, we plan to sue.
func (s *sentence) otherPerson(k, to int) bool {
	switch s.Tokens[k-1].Low {
	case "i", "we", "they":
	default:
		return false
	}
	if k+1 >= to || s.Tokens[k].Low == "kind" || s.Tokens[k].Low == "sort" || s.Is(k, lexicon.TimeNoun) {
		return false
	}
	next := s.Tokens[k+1].Tag
	return next == tag.DT || next == tag.PRPPoss || next == tag.PRP || next == tag.TO || next == tag.IN
}

// behindModal reports whether a noun can only be the verb of the modal before it and its
// adverb: the governor will campaign, the club could also question.
func (s *sentence) behindModal(k int) bool {
	m := k - 1
	if m > s.From && s.Tokens[m].Tag == tag.RB {
		m--
	}
	if m-1 < s.From || s.Tokens[m].Tag != tag.MD || s.Is(k, lexicon.TimeNoun) {
		return false
	}
	switch before := s.Tokens[m-1].Tag; before {
	case tag.PRP, tag.WDT, tag.WP, tag.NNS, tag.NNP, tag.NN:
	default:
		return false // a question: why should voters
	}
	if k+1 >= s.To {
		return false
	}
	next := s.Tokens[k+1].Tag
	return next == tag.DT || next == tag.PRPPoss || next == tag.TO || next == tag.IN || next == tag.PRP || next == tag.NNP
}
