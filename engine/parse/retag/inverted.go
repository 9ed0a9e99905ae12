package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// longestInversion is the most words between a verb that opens its sentence and the
// quotation that it leads up to.
const longestInversion = 24

// mendInverted makes a verb of the word of saying that opens a sentence before its subject,
// where a colon or a comma leads up to what was said: Says headteacher Fran Boyle: “The roof
// leaks.”; And adds one pupil: “It does.”
func (s *sentence) mendInverted() {
	if s.Len() < 4 {
		return
	}
	verb := s.From
	if s.Tokens[verb].Tag == tag.CC {
		verb++
	}
	t := &s.Tokens[verb]
	c, cue := t.Cue()
	if !cue || c.Sorts&(lexicon.Speech|lexicon.BesideQuote|lexicon.Paper) == 0 || t.Low == c.Lemma || t.Tag == tag.VBD || t.Tag == tag.VBZ || !s.subjectAt(verb+1) || !s.leadsUp(verb) {
		return
	}
	switch {
	case strings.HasSuffix(t.Low, "s"):
		t.Tag = tag.VBZ
	case !strings.HasSuffix(t.Low, "ing"):
		t.Tag = tag.VBD
	}
}

// subjectAt reports whether a token can open the noun phrase of who speaks.
func (s *sentence) subjectAt(k int) bool {
	switch t := &s.Tokens[k]; t.Tag {
	case tag.DT, tag.PRPPoss, tag.PRP, tag.NNP, tag.NNPS, tag.CD:
		return true
	default:
		return t.Noun&lexicon.Human != 0 || t.Tag == tag.NN && s.Tokens[k+1].Tag.IsProper()
	}
}

// leadsUp reports whether the first quotation of a sentence stands right behind a colon or
// a comma, with no other verb before it than that of a relative clause.
func (s *sentence) leadsUp(verb int) bool {
	for k := verb + 2; k < min(s.To, verb+longestInversion); k++ {
		t := &s.Tokens[k]
		if t.Outer != story.None {
			return s.Tokens[k-1].Low == ":" || s.Tokens[k-1].Low == ","
		}
		if t.Tag.IsFinite() && s.Tokens[k-1].Tag != tag.WP {
			return false // Demands the crowd made: “…”
		}
	}
	return false
}
