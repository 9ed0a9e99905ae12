package parse

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// retag mends what the tagger, which sees one sentence at a time, gets wrong
// about names: a surname that opens a sentence and looks like another word.
func retag(s *story.Story, lex *lexicon.Lexicon) {
	names := map[string]bool{}
	for i := range s.Sentences {
		for k := s.Sentences[i].Tokens.From + 1; k < s.Sentences[i].Tokens.To; k++ {
			if s.Tokens[k].Tag.IsProper() && s.Capitalized(k) {
				names[s.Tokens[k].Low] = true
			}
			if s.Tokens[k].Low == "general" && (s.Tokens[k-1].Low == "attorney" || s.Tokens[k-1].Low == "secretary" || s.Tokens[k-1].Low == "surgeon") {
				s.Tokens[k].Tag = tag.NN
			}
		}
	}
	for i := range s.Sentences {
		r := s.Sentences[i].Tokens
		k := r.From
		for k < r.To && s.Tokens[k].Tag.IsMark() {
			k++
		}
		if k+1 >= r.To || !s.Capitalized(k) || !mistakable(s.Tokens[k].Tag) {
			continue
		}
		t := &s.Tokens[k]
		if names[t.Low] && lex.Noun(t.Low) == 0 || s.Tokens[k+1].Tag.IsProper() && name.Given(s.Word(k)) || opensWithName(s, lex, k) {
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
func opensWithName(s *story.Story, lex *lexicon.Lexicon, k int) bool {
	c, ok := lex.Cue(s.Tokens[k+1].Low)
	if !ok || c.Sorts&lexicon.Speech == 0 || s.Tokens[k+1].Tag != tag.VBD {
		return false
	}
	if _, cue := lex.Cue(s.Tokens[k].Low); cue || lex.Noun(s.Tokens[k].Low) != 0 {
		return false
	}
	switch s.Tokens[k].Tag {
	case tag.VBG, tag.VB, tag.VBN, tag.VBP, tag.VBD:
		return true
	}
	return false
}
