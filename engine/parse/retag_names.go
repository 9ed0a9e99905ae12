package parse

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// decapitalize takes the capital behind a dateline for that of a sentence: LEEDS
// (AP) — Nurses at two hospitals said.
func decapitalize(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	t := &s.Tokens[r.From]
	if !t.Tag.IsProper() || lex.Noun(t.Low) == 0 || r.Len() > 1 && s.Capitalized(r.From+1) {
		return
	}
	t.Tag = tag.NN
	if lex.Singular(t.Low) != t.Low {
		t.Tag = tag.NNS
	}
}

// opening makes a name of the word that opens a sentence where it is one.
func opening(s *story.Story, r story.Range, names map[string]bool, lex *lexicon.Lexicon) {
	k := r.From
	for k < r.To && s.Tokens[k].Tag.IsMark() {
		k++
	}
	if k+1 >= r.To || !s.Capitalized(k) {
		return
	}
	t := &s.Tokens[k]
	if saidFirst(s, r, k, lex) {
		t.Tag = tag.VBD
	} else if mistakable(t.Tag) && (names[t.Low] && lex.Noun(t.Low) == 0 || s.Tokens[k+1].Tag.IsProper() && name.Given(s.Word(k))) || opensWithName(s, lex, k) {
		t.Tag = tag.NNP
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
func opensWithName(s *story.Story, lex *lexicon.Lexicon, k int) bool {
	if kind := lex.Name(s.Word(k)).Kind; (kind == lexicon.SeatName || kind == lexicon.PowerName) && (s.Tokens[k].Tag.IsVerb() || s.Tokens[k+1].Tag.IsFinite()) {
		return true // Beijing has warned, Belarus armed
	} else if kind == lexicon.OrganizationName && s.Tokens[k].Tag.IsVerb() {
		return true // Boeing declined to comment, Ofsted called
	}
	c, ok := lex.Cue(s.Tokens[k+1].Low)
	if !ok || c.Sorts&lexicon.Speech == 0 || s.Tokens[k+1].Tag != tag.VBD {
		return false
	}
	if _, cue := lex.Cue(s.Tokens[k].Low); cue || lex.Noun(s.Tokens[k].Low) != 0 {
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
func saidFirst(s *story.Story, r story.Range, k int, lex *lexicon.Lexicon) bool {
	c, ok := lex.Cue(s.Tokens[k].Low)
	if !ok || c.Sorts&lexicon.Speech == 0 || !strings.HasSuffix(s.Tokens[k].Low, "ed") && s.Tokens[k].Low != "said" && s.Tokens[k].Low != "wrote" {
		return false
	}
	end := k + 1
	for end < min(r.To, k+14) && describes(s.Tokens[end].Tag) {
		end++
	}
	return end > k+1 && s.Capitalized(k+1) && s.Tokens[end-1].Tag.IsProper() && end+1 < r.To && (s.Tokens[end].Low == ":" || s.Tokens[end].Low == "," && s.Tokens[end+1].Low == `"`)
}
