package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// mendHeadline makes a verb of the only word of a headline that can be one: "Late nights
// cause weight gain".
func (s *sentence) mendHeadline() {
	if !s.headline {
		return
	}
	for k := s.From + 1; k+1 < s.To; k++ {
		switch s.Tokens[k].Low {
		case "kill", "injure", "wound", "hurt":
			if s.Tokens[k+1].Tag == tag.CD {
				s.Tokens[k].Tag = tag.VBP // army drones kill nine
				if s.Tokens[k-1].Tag == tag.VBZ {
					s.Tokens[k-1].Tag = tag.NNS
				}
			}
		}
	}
	if s.finiteIn(s.Range) {
		return
	}
	for k := s.From + 1; k+1 < s.To; k++ {
		if s.Tokens[k].Tag != tag.NN && s.Tokens[k].Tag != tag.VB || s.Tokens[k-1].Tag != tag.NNS {
			continue
		}
		switch s.Tokens[k].Low {
		case "cause", "boost", "cut", "harm", "damage", "trigger", "double", "halve", "slow", "delay", "increase", "fuel", "lift", "stunt", "shrink", "spark", "prompt":
			if next := s.Tokens[k+1].Tag; next.IsNoun() || next.IsAdjective() || next == tag.PRPPoss || next == tag.DT {
				s.Tokens[k].Tag = tag.VBP
				return
			}
		}
	}
}

// mendTitleCase makes a verb of the first cue of a line in title case, which the tagger
// takes for part of a name: "Ann Koe Endorses Bo Lund".
func (s *sentence) mendTitleCase() {
	if !s.titleCase() {
		return
	}
	for k := s.From + 1; k+1 < s.To; k++ {
		t, before, after := &s.Tokens[k], s.Tokens[k-1].Tag, &s.Tokens[k+1]
		if t.Tag.IsFinite() || t.Tag.IsMark() {
			return
		}
		c, cue := t.Cue()
		if !cue || !t.Tag.IsNoun() || c.Sorts == lexicon.InPhrase || c.Sorts == lexicon.BesideQuote || !before.IsNoun() || after.Tag.IsFinite() || after.Tag.IsMark() {
			continue
		}
		switch {
		case strings.HasSuffix(t.Low, "ed"):
			if after.Is(lexicon.AfterPassive) {
				return // Firm Accused Of Fraud
			}
			t.Tag = tag.VBD
		case strings.HasSuffix(t.Low, "s") && (before == tag.NNP || before == tag.NN):
			t.Tag = tag.VBZ
		case t.Low == c.Lemma && (before == tag.NNS || before == tag.NNPS):
			t.Tag = tag.VBP
		default:
			continue
		}
		return
	}
}

// titleCase reports whether a line of five words or more has capitals on all but its
// small words.
func (s *sentence) titleCase() bool {
	words := 0
	for k := s.From; k < s.To; k++ {
		switch {
		case s.Tokens[k].Tag.IsMark():
		case s.Capitalized(k):
			words++
		case len(s.Tokens[k].Low) > 3 && s.Tokens[k].Tag != tag.CD:
			return false
		}
	}
	return words >= 5
}
