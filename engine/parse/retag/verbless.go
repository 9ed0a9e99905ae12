package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// shortestSentence is the fewest tokens of a sentence that is looked through for its verb.
const shortestSentence = 6

// mendVerbless finds the verb of a sentence that seems to have none. Few sentences of a
// story but its headlines are without one, so that the likeliest word is taken for it.
func (s *sentence) mendVerbless() {
	last := s.To - 1
	for last > s.From && s.Tokens[last].Tag.IsMark() && s.Tokens[last].Tag != tag.Stop {
		last--
	}
	if s.headline || s.Len() < shortestSentence || s.Tokens[last].Low != "." || s.finiteIn(s.Range) {
		return
	}
	subject := false
	for k := s.From; k+1 < last; k++ {
		t := &s.Tokens[k]
		if subject && k > s.From && !s.Capitalized(k) {
			if made := s.madeFinite(k); made != t.Tag {
				t.Tag = made
				return
			}
		}
		switch {
		case t.Tag.IsNoun():
			subject = true
		case t.Low == "to" || t.Tag == tag.VBG || t.Tag == tag.VB || t.Tag == tag.WRB:
			if !subject {
				return // Riffing on rap; To be fair
			}
		}
	}
}

// madeFinite is the tag of a word that must be the verb of its sentence if it can be one.
func (s *sentence) madeFinite(k int) tag.Tag {
	t, before, next := &s.Tokens[k], s.Tokens[k-1].Tag, s.Tokens[k+1]
	switch t.Tag {
	case tag.VBN:
		if !next.Is(lexicon.OnlyAfterPassive) && !s.onlyParticiple(t.Low) && s.behindSubject(k) {
			return tag.VBD // Programming ranged from; the firm, based in Leith, sued
		}
	case tag.VB:
		if plural(before) && t.Noun == 0 {
			return tag.VBP // most experts reject the view
		}
	case tag.JJ:
		if strings.HasSuffix(t.Low, "ed") && (before == tag.RB || before.IsProper()) && (next.Tag.IsNoun() || next.Tag == tag.DT) {
			return tag.VBD // Woolworths also limited sales
		}
	case tag.NN:
		if t.Is(lexicon.Unchanging) && before.IsNoun() && s.opensObject(k+1, k+3) {
			return tag.VBD // the court set bail at
		}
		if plural(before) && (next.Tag == tag.DT || next.Tag == tag.PRPPoss) {
			return tag.VBP // Republicans award the seats
		}
	case tag.NNS:
		if before.IsProper() && t.Noun == 0 && !plural(before) && (next.Tag == tag.DT || next.Tag == tag.PRPPoss || next.Tag == tag.TO || next.Low == "for") {
			return tag.VBZ // Rubio prepares for a long race
		}
	}
	return t.Tag
}

// behindSubject reports whether a subject may end right before a token, or before the
// adverb there: a mark may close what was inserted, as in "The bank, the oldest here, sued".
func (s *sentence) behindSubject(k int) bool {
	before := &s.Tokens[k-1]
	if before.Tag == tag.RB {
		if before.Low == "not" || before.Low == "never" {
			return false
		}
		t := s.Tokens[k-2].Tag
		return t.IsNoun() || t.IsMark() || t.IsAdverb()
	}
	return before.Tag.IsNoun() || before.Low == "—" || before.Tag == tag.RightBracket || before.Tag == tag.Close || before.Tag == tag.Comma && s.behindInsertion(k-1)
}

// behindInsertion reports whether the comma at a token closes what another one opened.
func (s *sentence) behindInsertion(comma int) bool {
	for k := comma - 1; k > 0 && s.Tokens[k].Sentence == s.Tokens[comma].Sentence; k-- {
		if s.Tokens[k].Tag == tag.Comma {
			return true
		}
	}
	return false
}
