package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// mendDated takes the capital behind a dateline for that of a sentence: LEEDS
// (AP) — Nurses at two hospitals said.
func (s *sentence) mendDated() {
	t := &s.Tokens[s.From]
	if !s.dated || !t.Tag.IsProper() || t.Noun == 0 || s.Len() > 1 && s.Capitalized(s.From+1) {
		return
	}
	t.Tag = tag.NN
	if t.Singular() != t.Low {
		t.Tag = tag.NNS
	}
}

// mendOpening makes a name of the word that opens a sentence where it is one.
func (s *sentence) mendOpening() {
	k := s.From
	for k < s.To && s.Tokens[k].Tag.IsMark() {
		k++
	}
	if k+1 >= s.To || !s.Capitalized(k) {
		return
	}
	t := &s.Tokens[k]
	if s.saidFirst(k) {
		t.Tag = tag.VBD
	} else if mistakable(t.Tag) && (s.names[t.Low] && t.Noun == 0 || s.Tokens[k+1].Tag.IsProper() && (name.Given(s.Word(k)) || !s.headline && name.GivenShouted(s.Word(k)) && name.InCapitals(s.Word(k+1)))) || s.opensWithName(k) {
		t.Tag = tag.NNP
	}
}

// mendInitialed makes part of a name of all words in one whose initials follow in the brackets
// that a token opens: Alliance to Mend Our Roads (AMOR), Keep the Line Open (KLO).
func (s *sentence) mendInitialed(bracket int) {
	whole := name.Initialed(s.Story, bracket)
	for k := whole.From; k < whole.To; k++ {
		if t := &s.Tokens[k]; !t.Tag.IsNoun() && (s.Capitalized(k) || t.Low == "to" || t.Low == "the") {
			t.Tag = tag.NNP
		}
	}
}

// mistakable reports whether the tagger may have given a name this tag.
func mistakable(t tag.Tag) bool {
	switch t {
	case tag.VB, tag.VBD, tag.VBG, tag.VBN, tag.VBP, tag.JJ, tag.JJR, tag.NN, tag.NNS, tag.FW, tag.UH, tag.RB:
		return true
	}
	return false
}

// opensWithName reports whether a capitalised word right before "said" can only
// be a name.
func (s *sentence) opensWithName(k int) bool {
	if kind := s.lex.Name(s.Word(k)).Kind; (kind == lexicon.SeatName || kind == lexicon.PowerName) && (s.Tokens[k].Tag.IsVerb() || s.Tokens[k+1].Tag.IsFinite()) {
		return true // Beijing has warned, Belarus armed
	} else if kind == lexicon.OrganizationName && s.Tokens[k].Tag.IsVerb() {
		return true // Boeing declined to comment, Ofsted called
	}
	c, ok := s.Tokens[k+1].Cue()
	if !ok || c.Sorts&lexicon.Speech == 0 || s.Tokens[k+1].Tag != tag.VBD {
		return false
	}
	if _, cue := s.Tokens[k].Cue(); cue || s.Tokens[k].Noun != 0 {
		return false
	}
	switch s.Tokens[k].Tag {
	case tag.VBG, tag.VB, tag.VBN, tag.VBP, tag.VBD, tag.MD: // May said
		return true
	}
	return false
}

// describes reports whether a word of that tag can stand in a description before a
// name: Leith Bank for Trade economist Ann Koe.
func describes(t tag.Tag) bool {
	return t.IsNoun() || t.IsProper() || t.IsAdjective() || t == tag.DT || t == tag.IN || t == tag.POS || t == tag.HYPH || t == tag.CC
}

// saidFirst reports whether a verb of speech opens a sentence before its subject:
// Said Ellis: “…”; Remarked Leith economist Ann Koe, “…”.
func (s *sentence) saidFirst(k int) bool {
	c, ok := s.Tokens[k].Cue()
	if !ok || c.Sorts&lexicon.Speech == 0 || !strings.HasSuffix(s.Tokens[k].Low, "ed") && s.Tokens[k].Low != "said" && s.Tokens[k].Low != "wrote" {
		return false
	}
	end := k + 1
	for end < min(s.To, k+14) && describes(s.Tokens[end].Tag) {
		end++
	}
	return end > k+1 && s.Capitalized(k+1) && s.Tokens[end-1].Tag.IsProper() && end+1 < s.To && (s.Tokens[end].Low == ":" || s.Tokens[end].Low == "," && s.Tokens[end+1].Low == `"`)
}
