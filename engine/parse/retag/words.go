package retag

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// mendWords mends single words by their neighbours: a superlative that the tagger has
// not met, and an -ing form that stands where only a noun can, as in "Faulty wiring
// caused the fire".
func (s *sentence) mendWords() {
	if s.Len() > 1 && s.Tokens[s.From].Low == "former" && s.Tokens[s.From+1].Tag.IsNoun() {
		s.Tokens[s.From].Tag = tag.JJ // Former CIA officer Ann Koe
	}
	if s.Len() > 2 && s.Is(s.From, lexicon.Connective) && s.Tokens[s.From+1].Low == "," {
		s.Tokens[s.From].Tag = tag.RB // Meanwhile, an aide
	}
	for k := s.From + 1; k+1 < s.To; k++ {
		if s.Tokens[k-1].Tag == tag.HYPH {
			continue // harder-to-argue
		}
		s.mendCalling(k)
		s.mendListed(k)
		if s.Tokens[k].Tag.IsVerb() {
			s.mendVerbForm(k)
		} else {
			s.mendNoVerb(k)
		}
	}
	s.mendLast()
}

// mendCalling makes no verb of a noun for people that has none of a verb's endings, a
// Lund Bros analyst Ann Koe, and nothing else of what stands before a name: said
// highways | officer Ann Koe.
func (s *sentence) mendCalling(k int) {
	t := &s.Tokens[k]
	if t.Noun&lexicon.Human == 0 || t.Past != lexicon.NoPast {
		return
	}
	if s.Tokens[k+1].Tag.IsProper() && (t.Tag == tag.IN || t.Tag == tag.CC || t.Tag == tag.RB || t.Tag == tag.NN) {
		t.Tag = tag.NN
		if before := &s.Tokens[k-1]; before.Tag == tag.RB && strings.HasSuffix(before.Low, "s") {
			before.Tag = tag.NNS
		}
		return
	}
	if _, cue := t.Cue(); cue {
		return
	}
	if t.Tag == tag.VBD && !strings.HasSuffix(t.Low, "ed") || t.Tag == tag.VBZ && !strings.HasSuffix(t.Low, "s") {
		t.Tag = tag.NN
	}
}

// mendListed mends the words that the tagger is known to take for something else.
func (s *sentence) mendListed(k int) {
	t, before, after := &s.Tokens[k], &s.Tokens[k-1], &s.Tokens[k+1]
	switch t.Low {
	case "since":
		if before.Is(lexicon.FullHaving) && (after.Tag == tag.VBN || after.Tag == tag.VBD) {
			t.Tag = tag.RB // two aides have since confirmed it
		}
	case "point":
		if t.Tag == tag.NN && after.Low == "out" && k-1 == s.From && strings.HasSuffix(before.Low, "s") {
			before.Tag, t.Tag = tag.NNS, tag.VBP // Sceptics point out
		}
	case "her":
		if after.Low == "as" && before.Tag.IsVerb() {
			t.Tag = tag.PRP // described her as
		}
	case "read":
		if after.Low == ":" && !t.Tag.IsFinite() {
			t.Tag = tag.VBD // The reply read: “…”
		}
	case "(":
		s.mendInitialed(k)
	case "inquest":
		if !t.Tag.IsNoun() {
			t.Tag = tag.NN
		}
	case "behest", "bequest", "chest", "conquest", "crest", "digest", "forest", "harvest", "tempest", "unrest", "vest", "zest":
		if t.Tag == tag.JJS {
			t.Tag = tag.NN // no superlative
		}
	case "court":
		s.mendBench(k - 1)
	case "only":
		if before.Low == "'s" && after.Tag.IsNoun() {
			before.Tag, t.Tag = tag.POS, tag.JJ // the town's only clinic
		}
	case "opposite":
		if before.Tag.IsNoun() && (after.Tag == tag.DT || after.Tag == tag.PRPPoss || after.Tag.IsProper()) {
			t.Tag = tag.IN // a cafe opposite the station
		}
	case "who":
		if after.Tag == tag.NNS && k+2 < s.To && after.Noun == 0 && (s.Tokens[k+2].Tag == tag.IN || s.Tokens[k+2].Tag == tag.DT || s.Tokens[k+2].Low == "opposite" && k+3 < s.To && s.Tokens[k+3].Tag == tag.DT) {
			after.Tag = tag.VBZ // who lives opposite
		}
	case "shot":
		if t.Tag == tag.NN && after.Low == "dead" {
			t.Tag = tag.VBN
		}
	case "accused", "deceased":
		if t.Tag == tag.VBN && before.Low == "the" && after.Tag == tag.Comma {
			t.Tag = tag.NN // the accused, who is 40
		}
	case "stole":
		if !t.Tag.IsVerb() && s.Capitalized(k) && (before.Tag.IsNoun() || before.Tag.IsAdverb() || before.Tag == tag.Comma || before.Tag == tag.JJS) {
			t.Tag = tag.VBD // a wrap only to the tagger
		}
	case "hopes", "fears":
		if t.Tag == tag.NNS && before.Tag.IsProper() && (after.Tag == tag.TO || after.Low == "that") {
			t.Tag = tag.VBZ // Senator Klee hopes to win
		}
	case "lives":
		if t.Tag.IsNoun() && (before.Low == "who" || before.Low == "which") {
			t.Tag = tag.VBZ // a man who lives nearby
		}
	case "'":
		if s.ownsNext(k) {
			t.Tag = tag.POS // the National Farmers' Union
		}
	case "show":
		if t.Tag.IsNoun() && s.papersUpTo(k) {
			t.Tag = tag.VBP // …, emails obtained by the Echo show
		}
	case "daily", "weekly":
		if t.Tag == tag.RB && after.Tag.IsProper() && (before.Tag.IsNoun() || before.Tag.IsAdjective()) {
			t.Tag = tag.NN // the sports daily O Golo
		}
	}
}

// ownsNext reports whether a single mark behind an s, which belongs to no quotation, makes a
// possessive of the word before it: Farmers' Union.
func (s *sentence) ownsNext(k int) bool {
	before, after := &s.Tokens[k-1], &s.Tokens[k+1]
	return strings.HasSuffix(before.Low, "s") && before.Tag.IsNoun() && before.Span.End == s.Tokens[k].Span.Start && s.Tokens[k].Quote == story.None &&
		(after.Tag.IsNoun() || after.Tag.IsAdjective() || after.Tag == tag.CD)
}

// papersUpTo reports whether all that stands between a comma, or the start of the sentence, and
// a token is papers and who has them: emails obtained by the Echo.
func (s *sentence) papersUpTo(k int) bool {
	got := false
	for i := k - 1; i >= max(s.From, k-longestCompound); i-- {
		t := &s.Tokens[i]
		switch {
		case t.Tag == tag.NNS && t.Noun&lexicon.Document != 0:
			return got && (i == s.From || s.Tokens[i-1].Tag.IsMark() || s.Tokens[i-1].Tag.IsAdjective() || s.Tokens[i-1].Tag.IsNoun())
		case t.Tag == tag.VBN || t.Tag == tag.VBD:
			got = true
		case t.Tag.IsMark() || t.Tag.IsVerb():
			return false
		}
	}
	return false
}

// mendBench makes nouns of the words before a court, the last of them token k, that say
// which it is: Leeds crown court, Exeter magistrates' court.
func (s *sentence) mendBench(k int) {
	if k > s.From && s.Tokens[k].Low == "'" {
		s.Tokens[k].Tag = tag.POS
		k--
	}
	switch s.Tokens[k].Low {
	case "crown", "county", "district", "sheriff", "high", "magistrates", "sheriffs", "coroners":
	default:
		return
	}
	if s.Tokens[k].Tag.IsVerb() {
		s.Tokens[k].Tag = tag.NN
	}
	if strings.HasSuffix(s.Tokens[k].Low, "s") {
		s.Tokens[k].Tag = tag.NNS
	}
	if k > s.From && s.Capitalized(k-1) {
		s.Tokens[k-1].Tag = tag.NNP
	}
}

// mendVerbForm mends a form of a verb that is none where it stands.
func (s *sentence) mendVerbForm(k int) {
	t, before, after := &s.Tokens[k], &s.Tokens[k-1], s.Tokens[k+1].Tag
	switch t.Tag {
	case tag.VBP:
		if after == tag.MD && before.Tag.IsNoun() {
			t.Tag = tag.NN // told investors profit would fall
		}
	case tag.VBZ:
		switch {
		case after == tag.MD && before.Low == "that":
			before.Tag, t.Tag = tag.IN, tag.NNS // warned that sales could fall
		case (before.Low == "told" || before.Low == "tells") && t.Noun&lexicon.Human != 0 && (after == tag.DT || after == tag.PRP || after == tag.PRPPoss || after.IsProper()):
			t.Tag = tag.NNS // told detectives the key was hers
		}
	case tag.VB:
		switch {
		case k-2 < s.From:
		case before.Tag == tag.VBG && s.Tokens[k-2].Tag == tag.POS:
			t.Tag = tag.NN // the firm's opening note
		case before.Low == "to" && s.Tokens[k-2].Low == "according" && (after.IsNoun() || after.IsAdjective()):
			t.Tag = tag.JJ // according to confidential files
		case s.governs(k), before.Low == "—" && s.takesThat(k):
			t.Tag = tag.VBP // clerks whose jobs have gone say; the files — 40 of them — show that
		}
	case tag.VBG:
		switch {
		case s.Capitalized(k) && !s.Capitalized(k-1) && !before.Tag.IsMark():
			t.Tag = tag.NNP // a spokesman for Boeing
		case (before.Tag == tag.JJ || before.Tag.IsNoun() && k-1 == s.From) && (after == tag.MD || after.IsVerb() && after != tag.VBG && after != tag.VB):
			t.Tag = tag.NN // Faulty wiring caused the fire
		}
	}
}

// takesThat reports whether a word is a cue and what it says follows with "that".
func (s *sentence) takesThat(k int) bool {
	_, cue := s.Tokens[k].Cue()
	return cue && s.opensThat(k+1, s.To)
}

// governs reports whether a base form of a verb of saying can only be the verb of its clause:
// no auxiliary, no "to" and no verb that takes a bare infinitive leads up to it, and it is no
// command. Behind a comma, several follow who say it: The pier will go, | say traders.
func (s *sentence) governs(k int) bool {
	c, cue := s.Tokens[k].Cue()
	if !cue || c.Sorts&(lexicon.Speech|lexicon.Attitude) == 0 || c.Lemma != s.Tokens[k].Low {
		return false
	}
	if s.Tokens[k-1].Low == "," {
		return s.namesSeveral(k + 1)
	}
	several := s.Tokens[k-1].Low == "police" || s.Tokens[k-1].Low == "people"
	for i := k - 1; i >= s.From && !s.Tokens[i].Tag.IsMark(); i-- {
		t := &s.Tokens[i]
		if i > s.From && (t.Low == "that" && s.Tokens[i-1].Tag.IsNoun() || t.Tag == tag.CC && s.Tokens[i-1].Low == ",") {
			break // the boat that some neighbours say; it was dry, but police believe
		}
		if t.Low == "to" || t.Tag == tag.VB || t.Tag == tag.CC || t.Is(lexicon.Negation) || causes(*t) {
			return false
		}
		several = several || t.Tag == tag.NNS || t.Tag == tag.NNPS
	}
	return several
}

// namesSeveral reports whether the noun phrase at a token is about several people, and ends
// its clause: some members, who.
func (s *sentence) namesSeveral(k int) bool {
	for ; k+1 < s.To && !s.Tokens[k].Tag.IsMark(); k++ {
		t := &s.Tokens[k]
		if t.Tag == tag.NNS && t.Noun&lexicon.Human != 0 && s.Tokens[k+1].Tag != tag.NNS {
			next := &s.Tokens[k+1]
			return next.Tag.IsMark() || next.Tag == tag.IN || next.Tag == tag.WP
		}
		if !t.Tag.IsNoun() && !t.Tag.IsAdjective() && t.Tag != tag.DT && t.Tag != tag.CD {
			break
		}
	}
	return false
}

// mendNoVerb mends a word that the tagger takes for no verb.
func (s *sentence) mendNoVerb(k int) {
	t, before := &s.Tokens[k], &s.Tokens[k-1]
	switch {
	case s.housed(k):
		before.Tag, t.Tag = tag.NNP, tag.NNP // a No 10 aide
	case s.past(k):
		t.Tag = tag.VBD // the minister hid the report
		if before.Is(lexicon.FullHaving) || before.Is(lexicon.FullBeing) {
			t.Tag = tag.VBN
		}
	case t.Is(lexicon.OnlyVerb) && !s.Capitalized(k):
		t.Tag = tag.VBP // some argue that
		if before.Low == "to" || before.Tag == tag.MD || before.Is(lexicon.Negation) {
			t.Tag = tag.VB
		}
	case t.Tag == tag.JJ && s.bids(k):
		t.Tag = tag.VBD
	case onlyThird(t.Low) && !s.Capitalized(k):
		t.Tag = tag.VBZ
	case t.Tag == tag.NN && s.behindContinued(k):
		t.Tag = tag.VB
	case t.Tag == tag.NN && utmost(t.Low) && (before.Low == "the" || before.Tag == tag.POS):
		t.Tag = tag.JJS
	}
}

// bids reports whether a word, which is taken for an adjective behind "and" or "but", asks
// something of those after it: closed the pool and | urged swimmers to stay away.
func (s *sentence) bids(k int) bool {
	c, cue := s.Tokens[k].Cue()
	if !cue || c.Sorts&(lexicon.Speech|lexicon.Stance) == 0 || !strings.HasSuffix(s.Tokens[k].Low, "ed") || s.Tokens[k-1].Low != "and" && s.Tokens[k-1].Low != "but" {
		return false
	}
	to := k + 1
	for to < s.To && (s.Tokens[to].Tag.IsNoun() || s.Tokens[to].Tag.IsAdjective() || s.Tokens[to].Tag == tag.CD) {
		to++
	}
	return to > k+1 && to+1 < s.To && (s.Tokens[to].Low == "to" || s.Tokens[to].Low == "not")
}

// mendLast makes a verb of the last word of a line: Strike goes on, union confirms; Tax will
// rise, experts warn. The tagger expects a full stop there, and takes a rare word for one.
func (s *sentence) mendLast() {
	k := s.To - 1
	if k <= s.From || !letter(s.Tokens[k].Low) {
		return
	}
	t, before := &s.Tokens[k], &s.Tokens[k-1]
	switch {
	case t.Tag == tag.NNS && before.Tag.IsNoun() && onlyThird(t.Low):
		t.Tag = tag.VBZ
	case s.headline && s.closesWithSpeaker(k):
		s.makeCue(k)
	case t.Tag.IsMark():
		t.Tag = tag.NN
	}
	if k-3 > s.From && t.Tag == tag.VBP && before.Tag == tag.NNS && s.Tokens[k-2].Tag == tag.VBD && s.Tokens[k-3].Low == "," {
		s.Tokens[k-2].Tag = tag.VBN // …, leaked files reveal
	}
}

// closesWithSpeaker reports whether a headline ends, behind a comma and a few words, with a cue in
// the present and, right before it, one who may say it: Tax will rise, police warn; Dam was
// cracked, leaked papers show; but not: Two held over thefts, fraud claims.
func (s *sentence) closesWithSpeaker(k int) bool {
	if head := &s.Tokens[k-1]; !s.saysOf(k) || !s.Capitalized(k-1) && (head.Noun == 0 || s.several(k-1) != s.baseForm(k)) {
		return false
	}
	for i := k - 2; i > max(s.From, k-longestSpeaker); i-- {
		if t := &s.Tokens[i]; t.Low == "," {
			return s.To-s.From > k-i+2
		} else if t.Tag.IsMark() || t.Tag == tag.IN || t.Tag == tag.CC || t.Tag == tag.TO {
			return false
		}
	}
	return false
}

// saysOf reports whether a word may be a cue in the present, whatever it is taken for.
func (s *sentence) saysOf(k int) bool {
	t := &s.Tokens[k]
	c, cue := t.Cue()
	return cue && c.Sorts&(lexicon.Speech|lexicon.Paper|lexicon.Attitude|lexicon.Stance) != 0 && t.Tag != tag.VBD && t.Tag != tag.VBN && t.Tag != tag.VBG && !strings.HasSuffix(t.Low, "ed") && !strings.HasSuffix(t.Low, "ing")
}

// baseForm reports whether a cue has no ending: warn, and not warns.
func (s *sentence) baseForm(k int) bool {
	c, _ := s.Tokens[k].Cue()
	return c.Lemma == s.Tokens[k].Low
}

// several reports whether a noun is for more than one, by its form.
func (s *sentence) several(k int) bool {
	t := &s.Tokens[k]
	return plural(t.Tag) || strings.HasSuffix(t.Low, "s") || t.Low == "police" || t.Low == "people"
}

// makeCue makes a verb in the present of a cue, and a noun of the word before it.
func (s *sentence) makeCue(k int) {
	t, before := &s.Tokens[k], &s.Tokens[k-1]
	if t.Tag = tag.VBZ; s.baseForm(k) {
		t.Tag = tag.VBP
	}
	if before.Tag.IsNoun() {
		return
	}
	if before.Tag = tag.NN; s.several(k - 1) {
		before.Tag = tag.NNS
	}
}

// longestSpeaker is the most words of a speaker at the end of a headline, with the comma.
const longestSpeaker = 6

// letter reports whether a word begins with a letter of ASCII.
func letter(word string) bool { return word != "" && word[0] >= 'a' && word[0] <= 'z' }

// housed reports whether a number is that of a house which stands for who lives there: a
// No 10 aide.
func (s *sentence) housed(k int) bool {
	low := s.Tokens[k].Low // "" for nothing but a soft hyphen
	if low == "" || low[0] < '0' || low[0] > '9' || s.Tokens[k-1].Low != "no" || !s.Capitalized(k-1) || k+1 >= len(s.Tokens) {
		return false
	}
	after := s.Tokens[k+1].Tag
	return (k-1 > s.From || after.IsNoun() || after.IsVerb()) && !plural(after)
}

// behindContinued reports whether an infinitive with "to" stands at token k that somebody
// goes on with: continued to question the plan, went on to question it.
func (s *sentence) behindContinued(k int) bool {
	if s.Tokens[k-1].Low != "to" || k-2 < s.From {
		return false
	}
	before := s.Tokens[k-2].Low
	return before == "continued" || before == "on" && s.Tokens[max(s.From, k-3)].Low == "went"
}

// onlyThird reports whether a word is the form in -s of such a verb: argues, dismisses, denies.
func onlyThird(word string) bool {
	base, cut := strings.CutSuffix(word, "s")
	if !cut {
		return false
	}
	if lexicon.OnlyVerb.Has(base) {
		return true
	}
	base, cut = strings.CutSuffix(base, "e")
	if !cut {
		return false
	}
	if stem, y := strings.CutSuffix(base, "i"); y {
		base = stem + "y"
	}
	return lexicon.OnlyVerb.Has(base)
}

// past reports whether a word that is taken for no verb is the past tense of an irregular
// one, which may stand before a noun as an adjective only where it is a participle too.
func (s *sentence) past(k int) bool {
	t := &s.Tokens[k]
	switch s.Tokens[k-1].Tag {
	case tag.DT, tag.JJ, tag.CD, tag.HYPH:
		return false
	}
	if s.Capitalized(k) {
		return false
	}
	p := t.Past
	return p == lexicon.OnlyPast || p == lexicon.OrParticiple && (t.Tag == tag.NN || t.Tag == tag.NNS)
}

// utmost reports whether a word can only be a superlative.
func utmost(word string) bool {
	if strings.HasSuffix(word, "iest") {
		return word != "priest"
	}
	switch word {
	case "deepest", "steepest", "fastest", "slowest", "coldest", "hottest", "warmest", "richest", "poorest", "oldest", "youngest", "wettest", "tallest",
		"largest", "smallest", "biggest", "longest", "shortest", "strongest", "weakest", "costliest", "bloodiest", "darkest", "grandest", "harshest", "cheapest":
		return true
	}
	return false
}
