package name

import (
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// kinOf reports whether a name of one word is that of somebody's kin: Mr Koe's
// daughter, Abena; her brother Oyelu.
func (f *finder) kinOf(m *Mention, sentence story.Range) bool {
	k := m.Tokens.From - 1
	if k > sentence.From && f.story.Tokens[k].Low == "," {
		if m.Tokens.To < sentence.To && f.story.Tokens[m.Tokens.To].Low != "," {
			return false // he had hit his wife, Morgenruf reported
		}
		k--
	}
	if k < sentence.From || acronymShape(f.story.Word(m.Tokens.From)) {
		return false
	}
	_, whose := f.kinAt(k, sentence.From)
	return whose != story.None
}

// kinAt is the sex that the noun at a token gives somebody's kin, and the token of
// whose kin that is: the "'s" of Mr Koe's only daughter, the pronoun of her brother.
func (f *finder) kinAt(k, first int) (sex Sex, whose int) {
	sex, ok := kin(f.story.Tokens[k].Low)
	if !ok {
		return UnknownSex, story.None
	}
	for from := k - 1; from >= max(first, k-3); from-- {
		switch t := f.story.Tokens[from].Tag; {
		case t == tag.POS || t == tag.PRPPoss:
			return sex, from
		case !t.IsAdjective() && !t.IsNoun() && t != tag.HYPH && t != tag.CD && t != tag.VBN:
			return UnknownSex, story.None
		}
	}
	return UnknownSex, story.None
}

// kin is the sex of somebody's kin by the noun, and whether it is such a noun.
func kin(noun string) (sex Sex, ok bool) {
	switch noun {
	case "husband", "widower", "father", "dad", "son", "brother", "grandson", "grandfather", "nephew", "uncle", "fiance", "fiancé", "boyfriend", "stepson",
		"stepfather":
		return Male, true
	case "wife", "widow", "mother", "mum", "mom", "daughter", "sister", "granddaughter", "grandmother", "niece", "aunt", "fiancee", "fiancée", "girlfriend",
		"stepdaughter", "stepmother":
		return Female, true
	case "cousin", "twin":
		return UnknownSex, true
	}
	return UnknownSex, false
}

// kinBefore is the sex and the token of kinAt for the words before a name, behind a
// comma or not: her husband, Mateo Koe.
func (f *finder) kinBefore(m *Mention) (sex Sex, whose int) {
	k, first := m.Tokens.From-1, f.story.Sentences[f.story.Tokens[m.Tokens.From].Sentence].Tokens.From
	if k > first && f.story.Tokens[k].Low == "," {
		if m.Tokens.To < len(f.story.Tokens) && !f.story.Tokens[m.Tokens.To].Tag.IsMark() {
			return UnknownSex, story.None // to speak with his mother, Koe flew home
		}
		k--
	}
	if k < first {
		return UnknownSex, story.None
	}
	return f.kinAt(k, first)
}

// broughtAsKin reports whether the words before a name call its bearer somebody's kin.
func (f *finder) broughtAsKin(m *Mention) bool {
	_, whose := f.kinBefore(m)
	return whose != story.None
}

// calledByKin is the sex that the words before a name give its bearer as somebody's kin.
func (f *finder) calledByKin(m *Mention) Sex {
	sex, _ := f.kinBefore(m)
	return sex
}

// house is the family name that somebody of one name bears as the kin of whom the words
// before it name: the Ellery of Mrs Ellery's son, Robert.
func (f *finder) house(m *Mention) string {
	if m.Kind != Person || m.Tokens.Len() != 1 {
		return ""
	}
	if _, whose := f.kinBefore(m); whose > 0 && f.story.Tokens[whose].Tag == tag.POS && f.story.Capitalized(whose-1) {
		return f.story.Word(whose - 1)
	}
	return ""
}

// takesHouse reports whether a bearer of one name is whom a title and a family name
// mean, since that is the name of the kin by whom he was brought in and the sex fits: Mr
// Ellery, of Mrs Ellery's son, Robert.
func (x *Bearer) takesHouse(parts []string, sex Sex) bool {
	return x.house != "" && len(parts) == 1 && parts[0] == x.house && sex != UnknownSex && x.Sex == sex
}
