package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

func plural(t tag.Tag) bool { return t == tag.NNS || t == tag.NNPS }

// determined reports whether a noun phrase begins right before a token, or before the
// "only" there.
func (s *sentence) determined(k int) bool {
	if s.Tokens[k-1].Low == "only" && k > 1 {
		k--
	}
	switch s.Tokens[k-1].Tag {
	case tag.DT, tag.POS, tag.PRPPoss:
		return true
	}
	return false
}

// endsPhrase reports whether a tag is that of a word before which a noun phrase ends.
func endsPhrase(t tag.Tag) bool {
	return t == tag.IN || t == tag.Comma || t == tag.VBD || t == tag.MD || t == tag.POS
}

// mendNouns makes a noun of a word that names a kind of person, or the press, where
// only a noun can stand: "engineer Ada Klee told Reuters", "state media said".
func (s *sentence) mendNouns() {
	if s.From+1 < s.To {
		s.mendFirst()
	}
	for k := s.From; k+1 < s.To; k++ {
		switch t := &s.Tokens[k]; t.Tag {
		case tag.VBZ:
			if t.Noun&(lexicon.Human|lexicon.Document) != 0 {
				s.mendSubject(k)
			}
		case tag.VBG:
			if s.visiting(k) {
				t.Tag = tag.JJ
			}
		case tag.VBD, tag.VBN, tag.VB, tag.VBP:
			s.mendVerb(k)
		case tag.JJ:
			if s.officer(k) || s.determinedNoun(k) || s.leadsName(k) || s.didOfPerson(k) || s.agedSubject(k) {
				t.Tag = tag.NN
			}
		case tag.RB, tag.RBR, tag.RBS:
			if t.Noun&lexicon.Human != 0 {
				t.Tag = tag.NN // the mayor's ally Ann Koe
			}
		case tag.IN, tag.FW, tag.UH:
			if s.leadsName(k) || t.Tag == tag.UH && t.Noun&lexicon.Human != 0 && k > s.From && s.determined(k) {
				t.Tag = tag.NN // his widow remembers
			}
		}
	}
}

// agedSubject reports whether somebody is called by their age, since no noun follows it: the
// 34-year-old confirmed that; but not: the 34-year-old retired nurse.
func (s *sentence) agedSubject(k int) bool {
	if s.Tokens[k].Low != "old" || k-4 < s.From || s.Tokens[k-1].Low != "-" || s.Tokens[k-2].Low != "year" || s.Tokens[k-4].Tag != tag.CD {
		return false
	}
	next := &s.Tokens[k+1]
	switch {
	case next.Tag.IsNoun() && !s.says(next.Low), next.Tag.IsAdjective(), next.Tag == tag.CD, next.Tag == tag.HYPH:
		return false
	case next.Tag == tag.VBN, next.Tag == tag.VBD:
		return k+2 < s.To && !s.Tokens[k+2].Tag.IsNoun()
	}
	return true
}

// didOfPerson reports whether an adjective that can be a person is the subject of what the
// tagger takes for a participle: the chief constable hailed a good night's work.
func (s *sentence) didOfPerson(k int) bool {
	t := &s.Tokens[k]
	if t.Noun&lexicon.Human == 0 || t.Noun&lexicon.Crowd != 0 || k-2 < s.From || k+2 >= s.To {
		return false
	}
	object := k + 2
	if s.Tokens[object].Low == `"` {
		object++
	}
	return !s.Tokens[k-1].Tag.IsMark() && s.determined(k-1) && s.Tokens[k+1].Tag == tag.VBN && s.opensObject(object, s.To)
}

// mendFirst mends the word that opens the sentence, which the tagger does not know by
// its capital.
func (s *sentence) mendFirst() {
	t, next := &s.Tokens[s.From], &s.Tokens[s.From+1]
	switch n, _ := lexicon.Numeral(t.Low); {
	case n > 1: // "one" may be a pronoun
		t.Tag = tag.CD
	case t.Tag == tag.VBG && s.Len() > 2 && next.Tag == tag.NN && next.Noun&(lexicon.Organization|lexicon.Group) != 0 && s.Capitalized(s.From+2):
		t.Tag = tag.NN // Mining group Kestrel
	case t.Tag == tag.NNS && t.Noun == 0 && s.Len() > 4 && next.Low == "," && s.Tokens[s.From+2].Tag == tag.CD && s.Tokens[s.From+3].Low == "," && s.Capitalized(s.From):
		t.Tag = tag.NNP // Peters, 44,
	case t.Tag == tag.TO && t.Low != "to" && t.Noun != 0:
		t.Tag = tag.NNS // Skeptics, which the tagger has not met
		if next.Tag == tag.VB {
			next.Tag = tag.VBP
		}
	}
}

// mendVerb makes no verb of the "retired" and the "close" that describe people, and of
// what an outlet or a name follows.
func (s *sentence) mendVerb(k int) {
	t, next := &s.Tokens[k], &s.Tokens[k+1]
	switch {
	case t.Low == "retired" && s.describesNext(k):
		t.Tag = tag.JJ // said retired surveyor Ada Klee
		if next.Tag == tag.JJ && next.Low != "" && s.lex.Title(strings.ToUpper(next.Low[:1])+next.Low[1:]) {
			next.Tag = tag.NN // general
		}
	case t.Low == "close" && s.closeTo(k):
		t.Tag = tag.JJ
	case (t.Tag == tag.VB || t.Tag == tag.VBP) && (s.leadsName(k) || s.leadsOutlet(k)):
		t.Tag = tag.NN
	}
}

// visiting reports whether an -ing form tells of who speaks: said visiting coach Ann Koe.
func (s *sentence) visiting(k int) bool {
	return k > s.From && k+2 < s.To && s.says(s.Tokens[k-1].Low) && s.Tokens[k+1].Noun&lexicon.Human != 0 && s.Capitalized(k+2)
}

// describesNext reports whether a participle may open what somebody is called: Retired
// surveyor Ada Klee; said retired general Bo Lund.
func (s *sentence) describesNext(k int) bool {
	if next := s.Tokens[k+1].Tag; !next.IsNoun() && next != tag.JJ {
		return false
	}
	if k == s.From {
		return true
	}
	switch before := s.Tokens[k-1].Low; before {
	case ",", "to", `"`:
		return true
	default:
		return s.says(before)
	}
}

// closeTo reports whether "close" says how near people are to a thing: people close to
// the talks.
func (s *sentence) closeTo(k int) bool {
	return k > s.From && s.Tokens[k+1].Low == "to" && s.Tokens[k-1].Noun&(lexicon.Human|lexicon.Crowd) != 0
}

// officer reports whether "official" is somebody: a senior official at the ministry.
func (s *sentence) officer(k int) bool {
	next := s.Tokens[k+1].Tag
	return s.Tokens[k].Low == "official" && !next.IsNoun() && !next.IsAdjective() && k > s.From && !s.Is(k-1, lexicon.FullBeing)
}

// determinedNoun reports whether an adjective that can be a noun is all that stands behind
// an article: the town's only clinic in Leith; the proposal, set out in May.
func (s *sentence) determinedNoun(k int) bool {
	return k > s.From && s.Tokens[k].Noun&^lexicon.Crowd != 0 && s.determined(k) && endsPhrase(s.Tokens[k+1].Tag)
}

// leadsName reports whether a word for a person opens a phrase before a name: engineer Ada
// Klee.
func (s *sentence) leadsName(k int) bool {
	if !s.opensPhrase(k) || s.Tokens[k+1].Tag != tag.NNP {
		return false
	}
	kind := s.Tokens[k].Noun
	if kind&lexicon.Human == 0 || kind&lexicon.Crowd != 0 {
		return false
	}
	_, cue := s.Tokens[k].Cue()
	return !cue
}

// leadsOutlet reports whether a word opens a phrase before the press that tells
// something: state media said.
func (s *sentence) leadsOutlet(k int) bool {
	return k+2 < s.To && s.opensPhrase(k) && s.Tokens[k+1].Noun&lexicon.Outlet != 0 && s.Tokens[k+2].Tag.IsFinite()
}

// opensPhrase reports whether a token opens the sentence or stands behind a comma.
func (s *sentence) opensPhrase(k int) bool { return k == s.From || s.Tokens[k-1].Low == "," }

// says reports whether a word is a verb of speech: said retired surveyor Ada Klee.
func (s *sentence) says(word string) bool {
	c, ok := s.lex.Cue(word)
	return ok && c.Sorts&lexicon.Speech != 0
}

// saidLast reports whether a participle that closes a sentence is the verb of those named behind
// its last comma: the river was high, people living nearby said.
func (s *sentence) saidLast(k int) bool {
	if s.Tokens[k].Tag != tag.VBN || s.Tokens[k+1].Low != "." || !s.says(s.Tokens[k].Low) || s.Tokens[k-1].Tag == tag.IN {
		return false
	}
	several := false
	for i := k - 1; i > s.From; i-- {
		t := &s.Tokens[i]
		switch {
		case t.Low == ",":
			return several
		case t.Tag.IsFinite(), t.Is(lexicon.FullBeing), t.Is(lexicon.FullHaving), t.Tag == tag.CC, t.Tag.IsMark():
			return false
		}
		several = several || t.Tag.IsNoun()
	}
	return false
}

// mendClosing makes a verb of the last word of "…, Reuters reports.", which looks like
// a noun.
func (s *sentence) mendClosing() {
	k := s.To - 2 // before the full stop
	if k > s.From && s.saidLast(k) {
		s.Tokens[k].Tag = tag.VBD
	}
	if k <= s.From || s.Tokens[k].Tag != tag.NNS || s.Tokens[k+1].Low != "." {
		return
	}
	if c, ok := s.Tokens[k].Cue(); !ok || c.Sorts&lexicon.Speech == 0 {
		return
	}
	from := k
	for from > s.From && s.Tokens[from-1].Low != "," {
		from--
	}
	var words []string
	for i := from; i < k; i++ {
		words = append(words, s.Word(i))
	}
	if from == s.From || s.lex.Name(lexicon.WithoutArticle(strings.Join(words, " "))).Kind != lexicon.OutletName {
		return
	}
	s.Tokens[k-1].Tag, s.Tokens[k].Tag = tag.NNP, tag.VBZ
}

// mendPassedOn makes a verb of "reports" in "Rudaw reports the director has left", where the
// name of an outlet opens the sentence and who or what it tells of follows.
func (s *sentence) mendPassedOn() {
	var words []string
	for k := s.From; k+2 < s.To && len(words) < 4; k++ {
		if s.Tokens[k].Low == "reports" && len(words) > 0 {
			if next := s.Tokens[k+1].Tag; s.Tokens[k].Tag == tag.NNS && (next == tag.DT || next == tag.PRP || next == tag.PRPPoss || next == tag.NNP) &&
				s.lex.Name(lexicon.WithoutArticle(strings.Join(words, " "))).Kind == lexicon.OutletName {
				s.Tokens[k-1].Tag, s.Tokens[k].Tag = tag.NNP, tag.VBZ
			}
			return
		}
		words = append(words, s.Word(k))
	}
}

// mendSubject makes a noun of a word that names persons where the verb that it is
// taken for would have another after it: union advocates say, aides declined.
func (s *sentence) mendSubject(k int) {
	next := &s.Tokens[k+1]
	if _, cue := next.Cue(); !cue {
		return
	}
	switch next.Tag {
	case tag.VB, tag.VBP:
		s.Tokens[k].Tag, next.Tag = tag.NNS, tag.VBP
	case tag.VBD, tag.VBN:
		s.Tokens[k].Tag, next.Tag = tag.NNS, tag.VBD
	}
}
