package parse

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// words mends single words: a superlative that the tagger has not met, and an -ing
// form that stands where only a noun can, as in "Faulty wiring caused the fire".
func words(s *story.Story, r story.Range, lex *lexicon.Lexicon) {
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
		case !t.Tag.IsVerb() && !s.Capitalized(k) && past(t, before, lex):
			t.Tag = tag.VBD // the minister hid the report
			if has(before) || be(before.Low) {
				t.Tag = tag.VBN
			}
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

// past reports whether a word that is taken for no verb is the past tense of an irregular
// one, which may stand before a noun as an adjective only where it is a participle too.
func past(t *story.Token, before story.Token, lex *lexicon.Lexicon) bool {
	if before.Tag == tag.DT || before.Tag == tag.JJ || before.Tag == tag.CD || before.Tag == tag.HYPH {
		return false
	}
	p := lex.Past(t.Low)
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
