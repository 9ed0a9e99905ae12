package name

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// onlyFirst reports whether a name of one word is all that somebody gives of his: gave
// only her first name, Emin; gave his name only as Ali.
func (f *finder) onlyFirst(m *Mention, sentence story.Range) bool {
	return OnlyFirst(f.story, m.Tokens.From, sentence.From)
}

// OnlyFirst reports whether the words before a token say that it is the part of a name
// that somebody gives.
func OnlyFirst(s *story.Story, at, first int) bool {
	k := at - 1
	if k-3 < first {
		return false
	}
	switch s.Tokens[k].Low {
	case ",", "as":
		k--
	default:
		return false
	}
	only := false
	switch s.Tokens[k].Low {
	case "only", "simply", "just":
		only = true
		k--
	}
	if s.Tokens[k].Low != "name" {
		return false
	}
	if before := s.Tokens[k-1].Low; before == "first" || before == "given" {
		only = true
		k--
	}
	return only && s.Tokens[k-1].Tag == tag.PRPPoss
}

// particled reports whether a name holds a word that only people's names do: Ursula
// von der Leyen.
func (f *finder) particled(r story.Range) bool {
	for k := r.From + 1; k < r.To-1; k++ {
		if f.story.Is(k, lexicon.NameParticle) && !f.story.Capitalized(k) {
			return true
		}
	}
	return false
}

// generation reports whether capitals tell fathers from sons: III, or initials
// written without a stop.
func generation(word string) bool {
	return strings.Trim(word, "IVX") == "" || strings.Contains(word, ".")
}

func (f *finder) sexOf(m *Mention, parts []string) Sex {
	if m.Kind != Person {
		return UnknownSex
	}
	if sex := f.titled(m); sex != UnknownSex {
		return sex
	}
	if sex := f.calledByKin(m); sex != UnknownSex {
		return sex
	}
	if len(parts) > 1 {
		sex, _ := given(parts[0])
		return sex
	}
	return UnknownSex
}

// titled is the sex that the title before a name tells.
func (f *finder) titled(m *Mention) Sex {
	if m.Title.Missing() {
		return UnknownSex
	}
	for i := m.Title.From; i < m.Title.To; i++ {
		switch f.story.Word(i) {
		case "Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Father", "Brother", "Congressman", "Councilman", "Chairman", "Spokesman":
			return Male
		case "Ms", "Ms.", "Mrs", "Mrs.", "Miss", "Dame", "Lady", "Baroness", "Queen", "Princess", "Sister", "Congresswoman", "Councilwoman", "Chairwoman", "Spokeswoman":
			return Female
		}
	}
	return UnknownSex
}
