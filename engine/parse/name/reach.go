package name

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// longestListed is the most words of a body that the lists have by its whole name.
const longestListed = 4

// nameEnd returns the end of the name that begins at i, over the small words
// that names hold.
func (f *finder) nameEnd(i int, r story.Range) int {
	s := f.story
	j := max(i+1, f.listedEnd(i, r.To))
	field := false // the name has gone on to say for what it is: Centers for Disease
	for j < r.To {
		if f.isName(j, r.From) || numbered(s.Word(j)) || s.Word(j) == "plc" {
			j++
			continue
		}
		if j+1 >= r.To {
			break
		}
		to := f.overParticle(i, j, r)
		if to == j {
			to = f.overPossessive(i, j, r)
		}
		if to == j {
			to = f.overField(i, j, r, field)
			field = field || (s.Tokens[j].Low == "of" || s.Tokens[j].Low == "for") && (f.body(s.Word(j-1)) || s.Is(j-1, lexicon.Office) || f.ofState(j))
		}
		if to == j {
			to = f.overInitials(i, j, r)
		}
		if to == j {
			break
		}
		j = to
	}
	return j
}

// listedEnd is the end of the name of a body that begins at i and that the lists have as a
// whole, two words or more, whatever they are else: Moms for Liberty. It is i where none is.
func (f *finder) listedEnd(i, to int) int {
	if i+1 >= to || !f.lex.OpensOrganization(f.story.Word(i)) {
		return i
	}
	end := i
	for k := i + 2; k <= min(to, i+longestListed) && !f.story.Tokens[k-1].Tag.IsMark() && !f.story.Tokens[k-1].Tag.IsFinite(); k++ {
		if f.known(story.Range{From: i, To: k}).Kind == lexicon.OrganizationName {
			end = k
		}
	}
	return end
}

// overParticle is where a name that begins at i goes on behind the number, particle or
// hyphen at j, or j: Ursula von der Leyen, Marks & Spencer, Ban Ki-moon.
func (f *finder) overParticle(i, j int, r story.Range) int {
	s := f.story
	next := f.isName(j+1, r.From)
	switch low := s.Tokens[j].Low; {
	case next && s.Tokens[j].Tag == tag.CD && story.Capitalized(s.Word(j-1)):
		return j + 2 // The Lost 52 Project
	case next && (low == "&" || s.Is(j, lexicon.NameParticle)):
		return j + 2
	case s.Is(j, lexicon.NameParticle) && (s.Is(j+1, lexicon.NameParticle) || f.tied(j+1)) && j+2 < r.To && f.isName(j+2, r.From):
		return j + 3 // Ursula von der Leyen, Bashar al-Assad
	case next && low == "-" && s.Tokens[j].Span.Start == s.Tokens[j-1].Span.End:
		return j + 2
	case low == "-" && j-i > 1 && f.tied(j) && syllable(s.Word(j+1)):
		return j + 2 // Ban Ki-moon
	}
	return j
}

// overPossessive is where the name of a body that begins at i goes on behind the "'s" or
// apostrophe at j, or j: Poor People's Campaign, Dockers' Union.
func (f *finder) overPossessive(i, j int, r story.Range) int {
	s := f.story
	if low := s.Tokens[j].Low; low != "'s" && low != "'" || !f.isName(j+1, r.From) || !f.lex.OrganizationSuffix(s.Word(j+1)) {
		return j
	}
	if s.Tokens[j].Low == "'s" && f.owned(i, j) || s.Tokens[j].Low == "'" && s.Tokens[j].Tag == tag.POS && f.unlisted(j-1) {
		return j + 2 // Poor People’s Campaign; Dockers' Union, Danish Patients' Agency
	}
	return j
}

// overField is where the name of a body that begins at i goes on behind the small word at j
// to say for what it is, or j; field says that it has done so before: Centers for Disease
// Control and Prevention.
func (f *finder) overField(i, j int, r story.Range, field bool) int {
	s := f.story
	prior := s.Word(j - 1)
	goesOn := false
	switch low := s.Tokens[j].Low; low {
	case "of", "for":
		if low == "for" && (s.Is(j-1, lexicon.Office) || f.ofState(j)) && f.isName(j+1, r.From) && !Given(s.Word(j+1)) && !f.lex.Title(s.Word(j+1)) {
			return j + 2 // Minister for Tourism, Secretary of State for Wales
		}
		if !f.isName(j+1, r.From) {
			if j+2 < r.To && s.Tokens[j+1].Low == "the" && f.isName(j+2, r.From) && (f.body(prior) || f.ofOpposition(j)) {
				return j + 3
			}
			return j
		}
		goesOn = low == "of" && (field || f.body(prior) || f.lex.Title(prior)) || low == "for" && f.body(prior) && f.unlisted(j+1)
	case ",":
		goesOn = field && f.isName(j+1, r.From) && f.fieldsListed(j, r)
	case "and":
		goesOn = f.isName(j+1, r.From) && (f.fieldsJoined(j, r) || field && f.unlisted(j-1) && f.unlisted(j+1) || f.lex.Name(s.Phrase(story.Range{From: i, To: j + 2})).Kind != lexicon.NoName)
	}
	if goesOn {
		return j + 2
	}
	return j
}

// overInitials is where a name that begins at i goes on to behind the small word at j, right
// before its own initials in brackets, or j: Alliance to Mend Our Roads (AMOR).
func (f *finder) overInitials(i, j int, r story.Range) int {
	for k := j + 1; k < min(r.To, j+longestInitialed); k++ {
		if f.story.Tokens[k].Low == "(" {
			if whole := Initialed(f.story, k); i <= whole.From && whole.From < j {
				return k
			}
			break
		}
	}
	return j
}

// ofState reports whether the words before a token are those of an office of several:
// Secretary of State | for Wales.
func (f *finder) ofState(k int) bool {
	return k > 2 && f.story.Tokens[k-1].Low == "state" && f.story.Tokens[k-2].Low == "of" && f.story.Is(k-3, lexicon.Office)
}

// ofOpposition reports whether the words at a token say what somebody leads who has no office:
// Leader of the Opposition Ann Koe.
func (f *finder) ofOpposition(k int) bool {
	switch f.story.Tokens[k-1].Low {
	case "leader", "chief", "deputy":
		return f.story.Tokens[k+2].Low == "opposition" || f.story.Tokens[k+2].Low == "house"
	}
	return false
}

// fieldsJoined reports whether the "and" at a token joins two fields of work in the
// name of one body: Fire and Rescue Service, and not Fire Service and Rescue Council.
func (f *finder) fieldsJoined(and int, sentence story.Range) bool {
	s := f.story
	if !f.lex.OrganizationField(s.Word(and-1)) || !f.lex.OrganizationField(s.Word(and+1)) {
		return false
	}
	for k := and + 1; k < sentence.To && f.isName(k, sentence.From); k++ {
		if f.lex.OrganizationSuffix(s.Word(k)) || s.Word(k) == "Executive" {
			return true
		}
	}
	return false
}

// fieldsListed reports whether the comma at a token stands in a list of fields of
// work: the Department for Culture, Media and Sport.
func (f *finder) fieldsListed(comma int, sentence story.Range) bool {
	s := f.story
	for k := comma; k+1 < sentence.To && (s.Tokens[k].Low == "," || s.Tokens[k].Low == "and"); k += 2 {
		if !f.lex.OrganizationField(s.Word(k-1)) || !f.lex.OrganizationField(s.Word(k+1)) {
			return false
		}
		if s.Tokens[k].Low == "and" {
			return true
		}
		for k+3 < sentence.To && s.Tokens[k+2].Low != "," && s.Tokens[k+2].Low != "and" && f.isName(k+2, sentence.From) {
			k++ // Digital Economy, Media and Sport
		}
	}
	return false
}
