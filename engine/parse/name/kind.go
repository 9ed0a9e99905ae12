package name

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// classify says what a mention names: by its title, by the lists, by its last
// word, by a given name, and last by its shape and what stands around it.
func (f *finder) classify(m *Mention, sentence story.Range) {
	s := f.story
	m.Bearer = story.None
	first, last := s.Word(m.Tokens.From), s.Word(m.Tokens.To-1)
	n := m.Tokens.Len()
	known := f.known(m.Tokens)
	before := ""
	if m.Tokens.From > sentence.From {
		before = s.Tokens[m.Tokens.From-1].Low
	}
	sure := func(k Kind) { m.Kind, m.Certain = k, true }
	switch {
	case !m.Title.Missing():
		sure(Person)
	case known.Kind == lexicon.OutletName && f.outletHere(m, known, before, sentence):
		sure(Outlet)
	case known.Kind == lexicon.NoName && f.calledOutlet(m, before, sentence):
		sure(Outlet)
	case known.Kind == lexicon.OrganizationName:
		sure(Organization)
	case known.Kind == lexicon.PowerName, known.Kind == lexicon.SeatName:
		sure(Power)
	case known.Kind == lexicon.NoName && (f.calledBody(m, sentence) || f.trades(m, sentence.To)):
		sure(Organization)
	case n == 1 && (f.kinOf(m, sentence) || f.onlyFirst(m, sentence)):
		sure(Person)
	case known.Kind == lexicon.PlaceName:
		sure(Place)
	case n > 1 && f.paper(last) && !Given(first):
		m.Kind = Outlet
	case n > 1 && (f.lex.OrganizationSuffix(last) || f.lex.OrganizationPrefix(first)):
		sure(Organization)
	case n == 1 && acronymShape(first):
		m.Kind = Organization
	case n > 1:
		f.classifyLong(m, first)
	default:
		f.classifyShort(m, before, sentence)
	}
}

// paper reports whether a word ends the names of newspapers and of hardly anything else.
func (f *finder) paper(word string) bool {
	_, only := f.lex.Masthead(word)
	return only
}

// calledOutlet reports whether the story says what a name that no list knows is the
// name of: the daily Morgenruf; Abendkurier, a weekly in Graz.
func (f *finder) calledOutlet(m *Mention, before string, sentence story.Range) bool {
	switch {
	case before == "daily" || before == "weekly": // the German daily Morgenruf, and not a weekly Mass
		if at := m.Tokens.From - 2; at >= sentence.From && (f.lex.Name(f.story.Word(at)).Kind == lexicon.PeopleName || f.story.Is(at, lexicon.PressBeat)) {
			return true
		}
	case OutletNoun(before):
		return true
	}
	k := m.Tokens.To
	if k < sentence.To && f.story.Tokens[k].Low == "magazine" && before != "a" && before != "the" {
		return true // told Morgenruf magazine
	}
	if k+2 >= sentence.To || f.story.Tokens[k].Low != "," || f.story.Tokens[k+1].Tag != tag.DT {
		return false
	}
	for end := k + 2; end < min(sentence.To, k+6); end++ {
		switch t := &f.story.Tokens[end]; {
		case OutletNoun(t.Low):
			return end+1 < sentence.To && !f.story.Tokens[end+1].Tag.IsNoun()
		case !t.Tag.IsAdjective() && !t.Tag.IsNoun() && t.Tag != tag.HYPH:
			return false
		}
	}
	return false
}

// calledBody reports whether the story says beside a name of several words that it is a
// body's: Open Rivers Fund, a charity in Leeds; the campaign group Clean Thornleigh.
func (f *finder) calledBody(m *Mention, sentence story.Range) bool {
	return m.Tokens.Len() > 1 && !Given(f.story.Word(m.Tokens.From)) && (f.bodyBehind(m.Tokens.To, sentence.To) || f.bodyBefore(m.Tokens, sentence))
}

// trades reports whether a relative clause says of a name what only firms and bodies do:
// Somnex, which makes trackers.
func (f *finder) trades(m *Mention, end int) bool {
	k := m.Tokens.To
	return k+2 < end && f.story.Tokens[k].Low == "," && f.story.Tokens[k+1].Low == "which" && f.story.Is(k+2, lexicon.Trades)
}

// bodyBefore reports whether the words before a name call it a body: the campaign group
// Clean Thornleigh; Its parent company, Holm Freres, said.
func (f *finder) bodyBefore(name, sentence story.Range) bool {
	k := name.From - 1
	if k <= sentence.From {
		return k == sentence.From && f.bodilyAt(k)
	}
	if f.story.Tokens[k].Low != "," {
		return f.bodilyAt(k)
	}
	if k--; !f.bodilyAt(k) || name.To >= sentence.To || f.story.Tokens[name.To].Low != "," {
		return false
	}
	for k--; k >= sentence.From; k-- {
		if t := f.story.Tokens[k].Tag; !t.IsNoun() && !t.IsAdjective() && t != tag.DT && t != tag.PRPPoss && t != tag.POS && t != tag.HYPH {
			return false // at the company, Marden Cole, a clerk, said
		}
	}
	return true
}

// bodilyAt reports whether the noun at a token is that of a body.
func (f *finder) bodilyAt(k int) bool {
	t := &f.story.Tokens[k]
	return t.Tag == tag.NN && t.Is(lexicon.Bodily) || f.bodyInTwo(k)
}

// bodyInTwo reports whether a token ends the noun of a body that is written in two words or
// with a hyphen: think tank, start-up.
func (f *finder) bodyInTwo(k int) bool {
	var first string
	switch f.story.Tokens[k].Low {
	case "tank":
		first = "think"
	case "up":
		first = "start"
	default:
		return false
	}
	if k--; k > 0 && f.story.Tokens[k].Tag == tag.HYPH {
		k--
	}
	return k >= 0 && f.story.Tokens[k].Low == first
}

// bodyBehind reports whether an apposition that calls something a body begins at a
// token: a charity in Leeds, the pressure group.
func (f *finder) bodyBehind(k, end int) bool {
	if k+2 >= end || f.story.Tokens[k].Low != "," || f.story.Tokens[k+1].Tag != tag.DT {
		return false
	}
	for at := k + 2; at < min(end, k+6); at++ {
		t := &f.story.Tokens[at]
		if f.bodilyAt(at) {
			return at+1 < end && !f.story.Tokens[at+1].Tag.IsNoun() && f.story.Tokens[at+1].Tag != tag.POS
		}
		if !t.Tag.IsAdjective() && !t.Tag.IsNoun() && t.Tag != tag.HYPH {
			return false
		}
	}
	return false
}

// OutletNoun reports whether a noun, in lower case, calls whatever stands beside it a news
// outlet: the tabloid Morgenruf.
func OutletNoun(word string) bool {
	switch word {
	case "newspaper", "daily", "weekly", "tabloid", "magazine", "broadcaster", "portal":
		return true
	}
	return false
}

// shouted reports whether all words of a name are in capitals, as court lists set the names
// of the accused: SUSAN ORR, 34.
func (f *finder) shouted(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if !InCapitals(f.story.Word(k)) {
			return false
		}
	}
	return true
}

// classifyLong guesses the kind of a name of several words that nothing around it tells: by
// a given name before the family name, and by the words that only bodies have.
func (f *finder) classifyLong(m *Mention, first string) {
	s := f.story
	if s.Tokens[m.Tokens.From+1].Low == "&" && m.Tokens.Len() == 3 {
		m.Kind = Organization // Mason & Dole
		return
	}
	last := m.Tokens.To - 1
	place := m.Tokens.Len() > 2 && s.Is(last, lexicon.OfNoSpeaker) && !Given(s.Word(last-1)) // Madison Square Garden; but Mary Beth Day
	if Given(first) && !place || f.shouted(m.Tokens) && GivenShouted(first) {
		m.Kind, m.Certain = Person, true
		return
	}
	if len(first) == 2 && first[1] == '.' {
		m.Kind, m.Certain = Person, true
		return
	}
	for i := m.Tokens.From; i < m.Tokens.To; i++ {
		w := s.Word(i)
		if i > m.Tokens.From && acronymShape(w) && !generation(w) {
			m.Kind = Organization // Super UW
			return
		}
		if w == "of" || w == "&" || w == "and" || w == "for" || f.lex.OrganizationSuffix(w) || i == m.Tokens.From && f.lex.Name(w).Kind != lexicon.NoName {
			m.Kind = Organization
			return
		}
	}
	switch {
	case s.Is(last, lexicon.OfNoSpeaker), generation(s.Word(last)) && s.Is(m.Tokens.To-2, lexicon.OfNoSpeaker): // World War II
	case f.length(m.Tokens.From, m.Tokens.To) > 3 && !f.particled(m.Tokens), f.lex.OrganizationEnding(s.Word(m.Tokens.To - 1)), f.ofCountry(m.Tokens):
		m.Kind = Organization
	default:
		m.Kind, m.Certain = Person, f.aged(m.Tokens.To)
	}
}

// aged reports whether an age stands between commas behind a name: Koe, 54, a nurse.
func (f *finder) aged(k int) bool {
	t := f.story.Tokens
	return k+2 < len(t) && t[k].Low == "," && t[k+1].Tag == tag.CD && len(t[k+1].Low) <= 2 && t[k+2].Low == ","
}

// ofCountry reports whether a name is that of a body by the country it ends with:
// Swim England, Visit Wales.
func (f *finder) ofCountry(r story.Range) bool {
	return r.Len() == 2 && f.lex.Name(f.story.Word(r.To-1)).Kind == lexicon.PowerName && f.unlisted(r.From)
}

// classifyShort guesses the kind of a name of one word by what stands before it and behind:
// in Harborne, the Harborne, Koe said.
func (f *finder) classifyShort(m *Mention, before string, sentence story.Range) {
	s := f.story
	word := s.Word(m.Tokens.From)
	switch before {
	case "in", "at", "near", "from", "outside", "across":
		m.Kind = Place
		return
	case "the":
		if m.Kind = Organization; f.basedIn(m.Tokens.To, sentence.To) {
			m.Kind = Place
		}
		return
	}
	if Given(word) {
		m.Kind = Person
		return
	}
	if m.Tokens.To < sentence.To {
		next := s.Tokens[m.Tokens.To].Low
		if c, ok := f.lex.Cue(next); ok && c.Sorts&lexicon.Speech != 0 || next == "who" || next == "whose" {
			m.Kind = Person
		}
	}
}

// basedIn reports whether what follows a name says that a firm sits there: the Kolm-based
// firm; the Kolm, Ohio-based company; the Kolm, Ind., company.
func (f *finder) basedIn(k, end int) bool {
	s := f.story
	if k+3 < end && s.Tokens[k].Low == "," && s.Capitalized(k+1) {
		if k += 2; s.Tokens[k].Low == "," && s.Tokens[k-1].Tag.IsProper() {
			return s.Is(k+1, lexicon.Bodily)
		}
	}
	return k+1 < end && s.Tokens[k].Tag == tag.HYPH && s.Tokens[k+1].Low == "based"
}

// outletHere reports whether the name of an outlet that is also a word, or only
// the short form of one, stands for the outlet here.
func (f *finder) outletHere(m *Mention, known lexicon.Name, before string, sentence story.Range) bool {
	if !known.Common && !known.Short {
		return true
	}
	if before == "the" {
		return true
	}
	if known.Short || m.Tokens.To >= sentence.To {
		return false
	}
	next := f.story.Tokens[m.Tokens.To].Low
	c, cue := f.lex.Cue(next)
	return before == "to" || before == "by" || before == "told" || next == "magazine" || cue && c.Sorts&lexicon.Speech != 0 && f.lex.Noun(next) == 0
}

func acronymShape(w string) bool {
	letters := 0
	for i := range len(w) {
		switch c := w[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case c != '.':
			return false
		}
	}
	return letters >= 2 && letters <= 6
}

// livesOn reports whether the words after a name say that it is a person's: Rossello
// said he would stay, Rossello, 64, said.
func (f *finder) livesOn(name story.Range) bool {
	k := name.To
	if k+2 >= len(f.story.Tokens) || f.story.Tokens[k+2].Sentence != f.story.Tokens[name.From].Sentence {
		return false
	}
	switch t := &f.story.Tokens[k]; {
	case t.Low == "who":
		return true
	case t.Low == ",":
		return f.story.Tokens[k+1].Low == "who" || f.story.Tokens[k+1].Tag == tag.CD && len(f.story.Word(k+1)) == 2 && f.story.Tokens[k+2].Low == ","
	case t.Low == "'s":
		switch f.story.Tokens[k+1].Low {
		case "wife", "husband", "lawyer", "mother", "father", "son", "daughter", "death", "widow", "brother", "sister":
			return true
		}
		return false
	case t.Tag.IsFinite():
		k++
		if f.story.Tokens[k].Low == "that" {
			k++
		}
		return f.story.Tokens[k].Low == "he" || f.story.Tokens[k].Low == "she"
	}
	return false
}
