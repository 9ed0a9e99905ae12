package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// mendParticiples makes a plain past of a participle that is the only verb of its
// clause: "The mayor called the plan a disgrace" has no other. Behind "having" it
// makes a participle of a past.
func (s *sentence) mendParticiples() {
	for k := s.From + 1; k < s.To; k++ {
		t := &s.Tokens[k]
		switch {
		case s.namesInMarks(k):
			t.Tag = tag.VBN // a box labelled “Rope” held the keys
		case t.Tag == tag.VBD && s.Tokens[k-1].Low == "having":
			s.Tokens[k-1].Tag, t.Tag = tag.VBG, tag.VBN // Having said so, he left
		case t.Tag != tag.VBN || s.onlyParticiple(t.Low):
		case s.onceDid(k):
			s.Tokens[k-1].Tag, t.Tag = tag.RB, tag.VBD // the founder once said
		case s.didBehindBrackets(k) || s.saidFurther(k) || s.agedDid(k) || s.calledFor(k) || s.secondDid(k) || s.soleVerb(k):
			t.Tag = tag.VBD
		}
	}
}

// onceDid reports whether a participle behind "once" is a past: the founder once said;
// a man who once called the plan.
func (s *sentence) onceDid(k int) bool {
	if s.Tokens[k-1].Low != "once" || k-2 < s.From {
		return false
	}
	before := &s.Tokens[k-2]
	return before.Tag.IsNoun() && (s.says(s.Tokens[k].Low) || k+2 < s.To && s.Tokens[k+2].Low == "as" && s.opensObject(k+1, s.To)) || before.Low == "who" && s.takesObject(k, s.To)
}

// didBehindBrackets reports whether what brackets tell of its subject stands between a
// participle and the noun whose past it is: Rep. Ann Koe (R-Ohio) called the plan a farce.
func (s *sentence) didBehindBrackets(k int) bool {
	return s.Tokens[k-1].Low == ")" && s.takesObject(k, s.To)
}

// saidFurther reports whether a participle is the second thing that somebody said: said
// that ballots had been burned and insisted that.
func (s *sentence) saidFurther(k int) bool {
	return s.says(s.Tokens[k].Low) && s.opensThat(k+1, s.To) && s.tagBefore(k) == tag.CC
}

// agedDid reports whether a participle is the only verb behind a name and its age: Ann
// Koe, 34, blackmailed two firms.
func (s *sentence) agedDid(k int) bool {
	return s.aged(k) && s.opensObject(k+1, s.To) && !s.finiteIn(story.Range{From: k + 1, To: s.To})
}

// secondDid reports whether a participle behind "and" or "but" is the second thing that
// somebody did, since it has an object and the verb before is a past: left the room and
// called the plan a farce; but not: was stripped and called a liar.
func (s *sentence) secondDid(k int) bool {
	if s.tagBefore(k) == tag.CC && k+1 < s.To && (s.Tokens[k].Low == "expressed" && s.Tokens[k+1].Tag.IsNoun() || s.Tokens[k].Low == "asked" && s.Tokens[k+1].Low == "whether") {
		return true // was glad and expressed hope; and asked whether
	}
	if s.tagBefore(k) != tag.CC || !s.determinedAt(k+1, s.To) || !s.takesObject(k, s.To) {
		return false
	}
	for i := k - 1; i > s.From && s.Tokens[i].Outer == s.Tokens[k].Outer; i-- {
		if t := s.Tokens[i].Tag; t.IsVerb() || t == tag.MD {
			return t == tag.VBD && !s.Is(i, lexicon.Auxiliary)
		}
	}
	return false
}

// calledFor reports whether somebody called for something or on others, since it follows: she
// was sorry and called for calm; but not: the steps called for in the report.
func (s *sentence) calledFor(k int) bool {
	if s.Tokens[k].Low != "called" || k+2 >= s.To || s.Tokens[k+1].Low != "for" && s.Tokens[k+1].Low != "on" || !s.opensObject(k+2, s.To) {
		return false
	}
	before := s.tagBefore(k)
	return before == tag.PRP || before == tag.CC || before.IsNoun() && !s.verbBehind(k+2)
}

// verbBehind reports whether a finite verb follows a token in the same breath: the talks called
// for two days | were short; but not: called for calm as police moved in.
func (s *sentence) verbBehind(k int) bool {
	for ; k < s.To; k++ {
		switch t := s.Tokens[k].Tag; {
		case t.IsFinite():
			return true
		case t.IsMark(), t == tag.CC, t == tag.WRB, t == tag.IN && s.Is(k, lexicon.Subordinator):
			return false
		}
	}
	return false
}

// soleVerb reports whether a participle stands behind what may be its subject, in a clause
// without a finite verb.
func (s *sentence) soleVerb(k int) bool {
	if before := s.tagBefore(k); !before.IsNoun() && before != tag.PRP && !s.chosen(k-1) {
		return false
	}
	if s.Tokens[k-1].Low == "who" || k+1 < s.To && s.Tokens[k+1].Low == "by" {
		return false
	}
	joined := k+2 < s.To && s.Tokens[k+1].Low == "and" && s.Tokens[k+2].Tag == tag.VBD // the mayor smiled and asked
	return (joined || !s.finiteIn(story.Range{From: k + 1, To: s.clauseEnd(k+1, s.To)})) && !s.finiteIn(story.Range{From: s.clauseStart(k-1, s.From), To: k})
}

// chosen reports whether a participle says of people without a noun who they are: half of
// those | polled.
func (s *sentence) chosen(k int) bool {
	return k > s.From && s.Tokens[k-1].Low == "those" && (s.Tokens[k].Tag == tag.VBN || s.Tokens[k].Tag == tag.JJ)
}

// tagBefore is the tag of the word before a participle, or before its adverbs where an
// object or "that" follows it: the sheriff repeatedly accused the board.
func (s *sentence) tagBefore(k int) tag.Tag {
	before := s.Tokens[k-1].Tag
	if before == tag.RB && (s.determinedAt(k+1, s.To) || s.opensThat(k+1, s.To)) {
		return s.behindAdverb(k)
	}
	return before
}

// behindAdverb is the tag before the adverbs that end right before token k, where one
// stands there that a participle after a noun has not.
func (s *sentence) behindAdverb(k int) tag.Tag {
	for k--; k > s.From && s.Tokens[k].Tag == tag.RB; k-- {
		if s.Tokens[k].Low == "not" || s.Tokens[k].Low == "never" {
			return tag.RB
		}
	}
	return s.Tokens[k].Tag
}

// aged reports whether a name with an age between commas stands before token k.
func (s *sentence) aged(k int) bool {
	return k-4 >= s.From && s.Tokens[k-1].Tag == tag.Comma && s.Tokens[k-2].Tag == tag.CD && s.Tokens[k-3].Tag == tag.Comma && s.Tokens[k-4].Tag.IsProper()
}

// opensObject reports whether a noun phrase may begin at token k.
func (s *sentence) opensObject(k, to int) bool {
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
func (s *sentence) determinedAt(k, to int) bool {
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
func (s *sentence) onlyParticiple(word string) bool {
	if c, cue := s.lex.Cue(word); cue && c.Lemma == word {
		return false // threaten
	}
	return strings.HasSuffix(word, "n") && s.lex.Past(word) == lexicon.NoPast || word == "done" || word == "gone"
}

// namesInMarks reports whether a verb that gives a name stands between a noun and a
// quotation, and the verb of the noun behind the quotation: a box labelled “Rope” held.
func (s *sentence) namesInMarks(k int) bool {
	if t := s.Tokens[k].Tag; t != tag.VBN && t != tag.VBD || k+1 >= s.To || !s.Tokens[k-1].Tag.IsNoun() || s.Tokens[k-1].Tag.IsProper() || !s.Is(k, lexicon.NameGiven) {
		return false
	}
	q := s.Tokens[k+1].Outer
	if q == story.None || s.Tokens[k].Outer == q {
		return false
	}
	end := k + 1
	for end < s.To && s.Tokens[end].Outer == q {
		end++
	}
	return end < s.To && s.Tokens[end].Tag.IsFinite() && !s.relativeBefore(k)
}

// relativeBefore reports whether "what", or a relative, opens the clause of token k: what
// the board called “a slip” cost.
func (s *sentence) relativeBefore(k int) bool {
	for k--; k >= s.From && !s.Tokens[k].Tag.IsMark() && !s.Tokens[k].Tag.IsFinite(); k-- {
		if t := s.Tokens[k].Tag; t == tag.WP || t == tag.WDT {
			return true
		}
	}
	return false
}

// opensThat reports whether "that" stands at a token, or behind the adverb there.
func (s *sentence) opensThat(k, to int) bool {
	if k < to && s.Tokens[k].Tag.IsAdverb() {
		k++
	}
	return k < to && s.Tokens[k].Low == "that"
}

// takesObject reports whether a cue has an object behind it, which no passive has:
// called the plan, called on the mayor.
func (s *sentence) takesObject(k, to int) bool {
	if _, cue := s.Tokens[k].Cue(); !cue || k+1 >= to {
		return false
	}
	next := &s.Tokens[k+1]
	switch next.Tag {
	case tag.DT, tag.PRP, tag.PRPPoss, tag.NNP:
		return true
	}
	return s.Tokens[k].Low == "called" && (next.Low == "on" || next.Low == "for")
}
