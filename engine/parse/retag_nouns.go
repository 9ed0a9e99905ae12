package parse

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

func plural(t tag.Tag) bool { return t == tag.NNS || t == tag.NNPS }

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
