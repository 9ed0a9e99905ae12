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
	s.mendOpeningSpeaker()
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

// mendOpeningSpeaker makes a verb of the cue behind one who may say it at the head of a headline,
// where what is said follows: Police fear tax will rise; Union calls for mayor to quit.
func (s *sentence) mendOpeningSpeaker() {
	for k := s.From + 1; k < min(s.From+4, s.To-2); k++ {
		t, head := &s.Tokens[k], &s.Tokens[k-1]
		if t.Tag.IsFinite() || t.Tag.IsMark() || t.Tag == tag.IN || t.Tag == tag.CC {
			return
		}
		speaker := head.Noun != 0 && s.several(k-1) == s.baseForm(k) || head.Noun == 0 && head.Tag.IsProper()
		if s.saysOf(k) && speaker && (s.statesBehind(k) || s.asksBehind(k)) {
			s.makeCue(k)
			return
		}
	}
}

// statesBehind reports whether a noun phrase and then a finite verb follow a word.
func (s *sentence) statesBehind(k int) bool {
	i := k + 1
	for i < s.To && (s.Tokens[i].Tag.IsNoun() || s.Tokens[i].Tag.IsAdjective() || s.Tokens[i].Tag == tag.DT || s.Tokens[i].Tag == tag.CD || s.Tokens[i].Tag == tag.PRP || s.Tokens[i].Tag == tag.PRPPoss) {
		i++
	}
	return i > k+1 && i < s.To && s.Tokens[i].Tag.IsFinite()
}

// asksBehind reports whether somebody is called on, behind a word, to do something, in a line
// with no other verb.
func (s *sentence) asksBehind(k int) bool {
	c, _ := s.Tokens[k].Cue()
	if c.Lemma != "urge" && !(c.Lemma == "call" && (s.Tokens[k+1].Low == "for" || s.Tokens[k+1].Low == "on")) || s.finiteIn(s.Range) {
		return false
	}
	for i := k + 2; i+1 < s.To; i++ {
		if s.Tokens[i].Low == "to" {
			return true
		}
	}
	return false
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
		case t.Low == c.Lemma && (before == tag.NNS || before == tag.NNPS || s.Tokens[k-1].Noun&(lexicon.Document|lexicon.Human) != 0 && s.Tokens[k-1].Singular() != s.Tokens[k-1].Low):
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
