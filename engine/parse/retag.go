package parse

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// retag mends what the tagger, which sees one sentence at a time, gets wrong
// about names: a surname that opens a sentence and looks like another word.
func retag(s *story.Story, lex *lexicon.Lexicon) {
	datelines(s, lex)
	names := map[string]bool{}
	for i := range s.Sentences {
		for k := s.Sentences[i].Own + 1; k < s.Sentences[i].Tokens.To; k++ {
			if s.Tokens[k].Tag.IsProper() && s.Capitalized(k) && s.Blocks[s.Sentences[i].Block].Kind != article.Headline {
				names[s.Tokens[k].Low] = true
			}
			if s.Tokens[k].Low == "general" && (s.Tokens[k-1].Low == "attorney" || s.Tokens[k-1].Low == "secretary" || s.Tokens[k-1].Low == "surgeon") {
				s.Tokens[k].Tag = tag.NN
			}
		}
	}
	for i := range s.Sentences {
		r := s.Sentences[i].Tokens
		r.From = s.Sentences[i].Own
		words(s, r)
		brands(s, r)
		agreement(s, r, lex)
		if r.From > s.Sentences[i].Tokens.From {
			decapitalize(s, r, lex)
		}
		opening(s, r, names, lex)
		nouns(s, r, lex)
		thenHolder(s, r, lex)
		finite(s, r, lex) // which looks for the nouns
		if s.Blocks[s.Sentences[i].Block].Kind == article.Headline {
			does(s, r)
		}
		titled(s, r, lex)
		closing(s, r, lex)
	}
}

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

// thenHolder makes an adjective of the "then" before somebody who held a post: the
// club's then chief executive.
func thenHolder(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	for k := r.From + 1; k+1 < r.To; k++ {
		if s.Tokens[k].Low != "then" {
			continue
		}
		owner := s.Tokens[k-1].Low == "'s" && k-2 >= r.From && s.Tokens[k-2].Tag.IsNoun()
		if !owner && s.Tokens[k-1].Low != "the" && s.Tokens[k-1].Tag != tag.PRPPoss {
			continue
		}
		noun := k + 1
		for noun+1 < r.To && (s.Tokens[noun].Tag == tag.JJ || s.Tokens[noun+1].Tag == tag.NN) {
			noun++
		}
		if s.Tokens[noun].Tag.IsNoun() && lex.Noun(s.Tokens[noun].Low)&lexicon.Human != 0 {
			s.Tokens[k].Tag = tag.JJ
			if owner {
				s.Tokens[k-1].Tag = tag.POS
			}
		}
	}
}

// finite makes a plain past of a participle that is the only verb of its clause:
// "The mayor called the plan a disgrace" has no other.
func finite(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	for k := r.From + 1; k < r.To; k++ {
		if s.Tokens[k].Tag != tag.VBN {
			continue
		}
		if s.Tokens[k-1].Low == "once" && k-2 >= r.From && (s.Tokens[k-2].Tag.IsNoun() && says(s.Tokens[k].Low, lex) || s.Tokens[k-2].Low == "who" && takesObject(s, k, r.To, lex)) {
			s.Tokens[k-1].Tag, s.Tokens[k].Tag = tag.RB, tag.VBD // the founder once said
			continue
		}
		before := s.Tokens[k-1].Tag
		if s.Tokens[k-1].Low == ")" && takesObject(s, k, r.To, lex) {
			s.Tokens[k].Tag = tag.VBD // Rep. Ann Koe (R-Ohio) called the plan a farce
			continue
		}
		if c, ok := lex.Cue(s.Tokens[k].Low); ok && c.Sorts&lexicon.Speech != 0 && before == tag.CC && opensThat(s, k+1, r.To) {
			s.Tokens[k].Tag = tag.VBD // said that ballots had been burned and insisted that
			continue
		}
		if aged(s, r, k) && opensObject(s, k+1, r.To) && !finiteIn(s, story.Range{From: k + 1, To: r.To}) {
			s.Tokens[k].Tag = tag.VBD // Ann Koe, 34, blackmailed two firms
			continue
		}
		if !before.IsNoun() && before != tag.PRP || s.Tokens[k-1].Low == "who" || k+1 < r.To && s.Tokens[k+1].Low == "by" {
			continue
		}
		joined := k+2 < r.To && s.Tokens[k+1].Low == "and" && s.Tokens[k+2].Tag == tag.VBD // the mayor smiled and asked
		if (joined || !finiteIn(s, story.Range{From: k + 1, To: clauseEnd(s, k+1, r.To)})) && !finiteIn(s, story.Range{From: clauseStart(s, k-1, r.From), To: k}) {
			s.Tokens[k].Tag = tag.VBD
		}
	}
}

// aged reports whether a name with an age between commas stands before token k.
func aged(s *story.Story, r story.Range, k int) bool {
	return k-4 >= r.From && s.Tokens[k-1].Tag == tag.Comma && s.Tokens[k-2].Tag == tag.CD && s.Tokens[k-3].Tag == tag.Comma && s.Tokens[k-4].Tag.IsProper()
}

// opensObject reports whether a noun phrase may begin at token k.
func opensObject(s *story.Story, k, to int) bool {
	if k+1 < to && s.Tokens[k].Low == "at" && s.Tokens[k+1].Low == "least" {
		k += 2
	}
	if k >= to {
		return false
	}
	t := s.Tokens[k].Tag
	return t == tag.DT || t == tag.PRPPoss || t == tag.CD || t == tag.PRP || t.IsNoun() || t.IsAdjective()
}

// opensThat reports whether "that" stands at a token, or behind the adverb there.
func opensThat(s *story.Story, k, to int) bool {
	if k < to && s.Tokens[k].Tag.IsAdverb() {
		k++
	}
	return k < to && s.Tokens[k].Low == "that"
}

// takesObject reports whether a cue has an object behind it, which no passive has:
// called the plan, called on the mayor.
func takesObject(s *story.Story, k, to int, lex *lexicon.Lexicon) bool {
	if _, cue := lex.Cue(s.Tokens[k].Low); !cue || k+1 >= to {
		return false
	}
	next := &s.Tokens[k+1]
	switch next.Tag {
	case tag.DT, tag.PRP, tag.PRPPoss, tag.NNP:
		return true
	}
	return s.Tokens[k].Low == "called" && (next.Low == "on" || next.Low == "for")
}

func plural(t tag.Tag) bool { return t == tag.NNS || t == tag.NNPS }

// words mends single words: a superlative that the tagger has not met, and an -ing
// form that stands where only a noun can, as in "Faulty wiring caused the fire".
func words(s *story.Story, r story.Range) {
	if r.To-r.From > 1 && s.Tokens[r.From].Low == "former" && s.Tokens[r.From+1].Tag.IsNoun() {
		s.Tokens[r.From].Tag = tag.JJ // Former CIA officer Ann Koe
	}
	for k := r.From + 1; k+1 < r.To; k++ {
		t, before, after := &s.Tokens[k], s.Tokens[k-1], s.Tokens[k+1].Tag
		switch {
		case before.Tag == tag.HYPH: // harder-to-argue
		case t.Tag == tag.VB && before.Tag == tag.VBG && k-2 >= r.From && s.Tokens[k-2].Tag == tag.POS:
			t.Tag = tag.NN // the firm's opening note
		case before.Low == "no" && '0' <= t.Low[0] && t.Low[0] <= '9' && s.Capitalized(k-1) && (k-1 > r.From || after.IsNoun() || after.IsVerb()) && !plural(after):
			s.Tokens[k-1].Tag, t.Tag = tag.NNP, tag.NNP // a No 10 aide
		case !t.Tag.IsVerb() && !s.Capitalized(k) && onlyPast(t.Low) && before.Tag != tag.DT && before.Tag != tag.JJ:
			t.Tag = tag.VBD // the minister hid the report
		case !t.Tag.IsVerb() && !s.Capitalized(k) && onlyVerb(t.Low):
			t.Tag = tag.VBP // some argue that
			if before.Low == "to" || before.Tag == tag.MD {
				t.Tag = tag.VB
			}
		case !t.Tag.IsVerb() && !s.Capitalized(k) && onlyVerb(strings.TrimSuffix(t.Low, "s")):
			t.Tag = tag.VBZ
		case t.Tag == tag.NNS && before.Tag.IsProper() && (t.Low == "hopes" || t.Low == "fears") && (after == tag.TO || s.Tokens[k+1].Low == "that"):
			t.Tag = tag.VBZ // Senator Klee hopes to win
		case t.Tag == tag.RB && (t.Low == "daily" || t.Low == "weekly") && after.IsProper() && (before.Tag.IsNoun() || before.Tag.IsAdjective()):
			t.Tag = tag.NN // the sports daily O Golo
		case t.Tag == tag.NN && before.Low == "to" && k-2 >= r.From && (s.Tokens[k-2].Low == "continued" || s.Tokens[k-2].Low == "on" && s.Tokens[max(r.From, k-3)].Low == "went"):
			t.Tag = tag.VB // continued to question the plan
		case t.Low == "since" && has(before) && (after == tag.VBN || after == tag.VBD):
			t.Tag = tag.RB // two aides have since confirmed it
		case t.Low == "point" && t.Tag == tag.NN && s.Tokens[k+1].Low == "out" && k-1 == r.From && strings.HasSuffix(before.Low, "s"):
			s.Tokens[k-1].Tag, t.Tag = tag.NNS, tag.VBP // Sceptics point out
		case t.Low == "inquest" && !t.Tag.IsNoun():
			t.Tag = tag.NN // no superlative
		case t.Low == "court" && benches(s, k-1, r.From):
		case t.Tag == tag.NN && utmost(t.Low) && (before.Low == "the" || before.Tag == tag.POS):
			t.Tag = tag.JJS
		case t.Low == "only" && before.Low == "'s" && after.IsNoun():
			s.Tokens[k-1].Tag, t.Tag = tag.POS, tag.JJ // the town's only clinic
		case t.Low == "stole" && !t.Tag.IsVerb() && (before.Tag.IsNoun() || before.Tag.IsAdverb() || before.Tag == tag.Comma || before.Tag == tag.JJS):
			t.Tag = tag.VBD // a wrap only to the tagger
		case t.Tag == tag.VB && before.Low == "to" && k-2 >= r.From && s.Tokens[k-2].Low == "according" && (after.IsNoun() || after.IsAdjective()):
			t.Tag = tag.JJ // according to confidential files
		case t.Tag == tag.VBG && s.Capitalized(k) && !s.Capitalized(k-1) && !before.Tag.IsMark():
			t.Tag = tag.NNP // a spokesman for Boeing
		case t.Tag == tag.VBG && (before.Tag == tag.JJ || before.Tag.IsNoun() && k-1 == r.From) && (after == tag.MD || after.IsVerb() && after != tag.VBG && after != tag.VB):
			t.Tag = tag.NN
		}
	}
	if k := r.To - 1; k > r.From && s.Tokens[k].Tag == tag.NNS && s.Tokens[k-1].Tag.IsNoun() && onlyVerb(strings.TrimSuffix(s.Tokens[k].Low, "s")) {
		s.Tokens[k].Tag = tag.VBZ // Strike goes on, union confirms
	}
}

// benches makes nouns of the words before a court that say which it is, and reports
// whether there were any: Leeds crown court, Exeter magistrates' court.
func benches(s *story.Story, k, from int) bool {
	if k > from && s.Tokens[k].Low == "'" {
		s.Tokens[k].Tag = tag.POS
		k--
	}
	switch s.Tokens[k].Low {
	case "crown", "county", "district", "sheriff", "high", "magistrates", "sheriffs", "coroners":
	default:
		return false
	}
	if s.Tokens[k].Tag.IsVerb() {
		s.Tokens[k].Tag = tag.NN
	}
	if strings.HasSuffix(s.Tokens[k].Low, "s") {
		s.Tokens[k].Tag = tag.NNS
	}
	if k > from && s.Capitalized(k-1) {
		s.Tokens[k-1].Tag = tag.NNP
	}
	return true
}

// has reports whether a word is one of have, which a participle follows.
func has(t story.Token) bool { return t.Low == "has" || t.Low == "have" || t.Low == "had" }

// onlyVerb reports whether a word is a verb of saying or thinking and cannot be a
// noun.
func onlyVerb(word string) bool {
	switch word {
	case "argue", "insist", "believe", "allege", "contend", "complain", "accuse", "deny", "concede", "acknowledge", "assert", "explain", "describe",
		"speculate", "predict", "suggest", "criticise", "criticize", "reiterate", "emphasise", "emphasize", "warn", "admit", "confirm", "denounce", "agree",
		"disagree", "plead":
		return true
	}
	return false
}

// onlyPast reports whether a word is a past tense that the tagger may not have met.
func onlyPast(word string) bool {
	switch word {
	case "hid", "spat", "lied", "fled", "stole", "broke", "threw", "swore", "knew", "withheld", "misled", "overthrew":
		return true
	}
	return false
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

// does makes a verb of the only word of a headline that can be one: "Late nights
// cause weight gain".
func does(s *story.Story, r story.Range) {
	for k := r.From + 1; k+1 < r.To; k++ {
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
	if finiteIn(s, r) {
		return
	}
	for k := r.From + 1; k+1 < r.To; k++ {
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

// titled makes a verb of the first cue of a line in title case, which the tagger takes
// for part of a name: "Ann Koe Endorses Bo Lund".
func titled(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	if !titleCase(s, r) {
		return
	}
	for k := r.From + 1; k+1 < r.To; k++ {
		t, before, after := &s.Tokens[k], s.Tokens[k-1].Tag, &s.Tokens[k+1]
		if t.Tag.IsFinite() || t.Tag.IsMark() {
			return
		}
		c, cue := lex.Cue(t.Low)
		if !cue || !t.Tag.IsNoun() || c.Sorts == lexicon.InPhrase || c.Sorts == lexicon.BesideQuote || !before.IsNoun() || after.Tag.IsFinite() || after.Tag.IsMark() {
			continue
		}
		switch {
		case strings.HasSuffix(t.Low, "ed"):
			if parted(after.Low) {
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

// parted reports whether a word is a preposition that follows a passive participle
// sooner than a past tense.
func parted(word string) bool {
	switch word {
	case "of", "by", "in", "with", "for", "at", "to", "about", "on", "as", "from", "over", "after":
		return true
	}
	return false
}

// titleCase reports whether a line of five words or more has capitals on all but its
// small words.
func titleCase(s *story.Story, r story.Range) bool {
	words := 0
	for k := r.From; k < r.To; k++ {
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

// determined reports whether a noun phrase begins right before a token, or before the
// "only" there.
func determined(s *story.Story, k int) bool {
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

// nouns makes a noun of a word that names a kind of person, or the press, where
// only a noun can stand: "engineer Ada Klee told Reuters", "state media said".
func nouns(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	for k := r.From; k+1 < r.To; k++ {
		t := &s.Tokens[k]
		if k == r.From && t.Tag != tag.CD && numberWord(t.Low) {
			t.Tag = tag.CD
		}
		if t.Tag == tag.VBG && k == r.From && k+2 < r.To && s.Tokens[k+1].Tag == tag.NN && lex.Noun(s.Tokens[k+1].Low)&(lexicon.Organization|lexicon.Group) != 0 && s.Capitalized(k+2) {
			t.Tag = tag.NN // Mining group Kestrel
		}
		if t.Tag == tag.VBG && k > r.From && k+2 < r.To && says(s.Tokens[k-1].Low, lex) && lex.Noun(s.Tokens[k+1].Low)&lexicon.Human != 0 && s.Capitalized(k+2) {
			t.Tag = tag.JJ // said visiting coach Ann Koe
		}
		if t.Tag.IsAdverb() && lex.Noun(t.Low)&lexicon.Human != 0 {
			t.Tag = tag.NN // the mayor's ally Ann Koe
		}
		if t.Low == "retired" && t.Tag.IsVerb() && (s.Tokens[k+1].Tag.IsNoun() || s.Tokens[k+1].Tag == tag.JJ) && (k == r.From || s.Tokens[k-1].Low == "," || s.Tokens[k-1].Low == "to" || s.Tokens[k-1].Low == `"` || says(s.Tokens[k-1].Low, lex)) {
			t.Tag = tag.JJ
			if s.Tokens[k+1].Tag == tag.JJ && lex.Title(strings.ToUpper(s.Tokens[k+1].Low[:1])+s.Tokens[k+1].Low[1:]) {
				s.Tokens[k+1].Tag = tag.NN // general
			}
		}
		if t.Low == "close" && t.Tag.IsVerb() && s.Tokens[k+1].Low == "to" && k > r.From && lex.Noun(s.Tokens[k-1].Low)&(lexicon.Human|lexicon.Crowd) != 0 {
			t.Tag = tag.JJ // people close to the talks
		}
		if t.Tag == tag.VBZ && lex.Noun(t.Low)&(lexicon.Human|lexicon.Document) != 0 {
			subject(s, k, lex)
		}
		if t.Tag == tag.JJ && t.Low == "official" && !s.Tokens[k+1].Tag.IsNoun() && !s.Tokens[k+1].Tag.IsAdjective() && k > r.From && !be(s.Tokens[k-1].Low) {
			t.Tag = tag.NN // a senior official at the ministry
		}
		if t.Tag == tag.JJ && k > r.From && lex.Noun(t.Low)&^lexicon.Crowd != 0 && determined(s, k) && endsPhrase(s.Tokens[k+1].Tag) {
			t.Tag = tag.NN // the town's only clinic in Leith; the proposal, set out in May
		}
		if next := &s.Tokens[k+1]; k == r.From && t.Tag == tag.TO && t.Low != "to" && lex.Noun(t.Low) != 0 {
			t.Tag = tag.NNS // Skeptics, which the tagger has not met
			if next.Tag == tag.VB {
				next.Tag = tag.VBP
			}
		}
		switch t.Tag {
		case tag.IN, tag.VB, tag.VBP, tag.FW, tag.UH, tag.RB, tag.JJ:
		default:
			continue
		}
		opens := k == r.From || s.Tokens[k-1].Low == ","
		kind := lex.Noun(t.Low)
		if _, cue := lex.Cue(t.Low); !cue && opens && kind&lexicon.Human != 0 && kind&lexicon.Crowd == 0 && s.Tokens[k+1].Tag == tag.NNP {
			t.Tag = tag.NN
		}
		if k+2 < r.To && opens && t.Tag.IsVerb() && lex.Noun(s.Tokens[k+1].Low)&lexicon.Outlet != 0 && s.Tokens[k+2].Tag.IsFinite() {
			t.Tag = tag.NN
		}
	}
}

// says reports whether a word is a verb of speech: said retired surveyor Ada Klee.
func says(word string, lex *lexicon.Lexicon) bool {
	c, ok := lex.Cue(word)
	return ok && c.Sorts&lexicon.Speech != 0
}

// closing makes a verb of the last word of "…, Reuters reports.", which looks like
// a noun.
func closing(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
	k := r.To - 2 // before the full stop
	if k <= r.From || s.Tokens[k].Tag != tag.NNS || s.Tokens[k+1].Low != "." {
		return
	}
	if c, ok := lex.Cue(s.Tokens[k].Low); !ok || c.Sorts&lexicon.Speech == 0 {
		return
	}
	from := k
	for from > r.From && s.Tokens[from-1].Low != "," {
		from--
	}
	var words []string
	for i := from; i < k; i++ {
		words = append(words, s.Word(i))
	}
	if from == r.From || lex.Name(lexicon.WithoutArticle(strings.Join(words, " "))).Kind != lexicon.OutletName {
		return
	}
	s.Tokens[k-1].Tag, s.Tokens[k].Tag = tag.NNP, tag.VBZ
}

// subject makes a noun of a word that names persons where the verb that it is
// taken for would have another after it: union advocates say, aides declined.
func subject(s *story.Story, k int, lex *lexicon.Lexicon) {
	next := &s.Tokens[k+1]
	if _, cue := lex.Cue(next.Low); !cue {
		return
	}
	switch next.Tag {
	case tag.VB, tag.VBP:
		s.Tokens[k].Tag, next.Tag = tag.NNS, tag.VBP
	case tag.VBD, tag.VBN:
		s.Tokens[k].Tag, next.Tag = tag.NNS, tag.VBD
	}
}

func be(word string) bool {
	return word == "is" || word == "was" || word == "be" || word == "are" || word == "were" || word == "been"
}

// numberWord reports whether a word is a number, which the tagger does not know
// by its capital.
func numberWord(word string) bool {
	switch word {
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
		"seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety":
		return true
	}
	return false
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
