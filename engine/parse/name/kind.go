package name

import (
	"slices"
	"strings"

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
	case known.Kind == lexicon.NoName && f.calledBody(m, sentence):
		sure(Organization)
	case n == 1 && (f.kinOf(m, sentence) || f.onlyFirst(m, sentence)):
		sure(Person)
	case known.Kind == lexicon.PlaceName:
		sure(Place)
	case n > 1 && paper(last) && !f.givenFirst(first):
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

// paper reports whether a word ends the names of newspapers.
func paper(word string) bool {
	switch word {
	case "Post", "Times", "Journal", "Herald", "Tribune", "Gazette", "Globe", "Chronicle", "Courier", "Inquirer", "Enquirer", "Examiner", "Register",
		"Telegraph", "Dispatch", "Sentinel", "Bulletin", "Argus", "Advertiser", "Observer", "Guardian", "News", "Daily", "Weekly", "Echo":
		return true
	}
	return false
}

// calledOutlet reports whether the story says what a name that no list knows is the
// name of: the daily Morgenruf; Abendkurier, a weekly in Graz.
func (f *finder) calledOutlet(m *Mention, before string, sentence story.Range) bool {
	switch {
	case before == "daily" || before == "weekly": // the German daily Morgenruf, and not a weekly Mass
		if at := m.Tokens.From - 2; at >= sentence.From && (f.lex.Name(f.story.Word(at)).Kind == lexicon.PeopleName || beat(f.story.Tokens[at].Low)) {
			return true
		}
	case outletNoun(before):
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
		case outletNoun(t.Low):
			return end+1 < sentence.To && !f.story.Tokens[end+1].Tag.IsNoun()
		case !t.Tag.IsAdjective() && !t.Tag.IsNoun() && t.Tag != tag.HYPH:
			return false
		}
	}
	return false
}

// calledBody reports whether the story says behind a name of several words that it is
// a body's: Open Rivers Fund, a charity in Leeds.
func (f *finder) calledBody(m *Mention, sentence story.Range) bool {
	return m.Tokens.Len() > 1 && !f.givenFirst(f.story.Word(m.Tokens.From)) && f.bodyBehind(m.Tokens.To, sentence.To)
}

// bodyBehind reports whether an apposition that calls something a body begins at a
// token: a charity in Leeds, the pressure group.
func (f *finder) bodyBehind(k, end int) bool {
	if k+2 >= end || f.story.Tokens[k].Low != "," || f.story.Tokens[k+1].Tag != tag.DT {
		return false
	}
	for at := k + 2; at < min(end, k+6); at++ {
		t := &f.story.Tokens[at]
		if t.Tag == tag.NN && bodily(t.Low) {
			return at+1 < end && !f.story.Tokens[at+1].Tag.IsNoun() && f.story.Tokens[at+1].Tag != tag.POS
		}
		if !t.Tag.IsAdjective() && !t.Tag.IsNoun() && t.Tag != tag.HYPH {
			return false
		}
	}
	return false
}

// bodily reports whether a noun is that of a body and of nobody in it.
func bodily(noun string) bool {
	switch noun {
	case "agency", "alliance", "association", "body", "charity", "club", "coalition", "company", "federation", "firm", "foundation", "group", "nonprofit",
		"organisation", "organization", "party", "regulator", "startup", "start-up", "think-tank", "union", "watchdog", "consultancy", "lender", "network":
		return true
	}
	return false
}

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
	if k < sentence.From || acronymShape(f.story.Word(m.Tokens.From)) || !kin(f.story.Tokens[k].Low) {
		return false
	}
	for from := k - 1; from >= max(sentence.From, k-3); from-- {
		switch t := f.story.Tokens[from].Tag; {
		case t == tag.POS || t == tag.PRPPoss:
			return true
		case !t.IsAdjective() && !t.IsNoun() && t != tag.HYPH && t != tag.CD && t != tag.VBN:
			return false
		}
	}
	return false
}

func kin(noun string) bool {
	switch noun {
	case "wife", "husband", "widow", "widower", "mother", "father", "mum", "mom", "dad", "son", "daughter", "brother", "sister", "grandson", "granddaughter",
		"grandmother", "grandfather", "nephew", "niece", "uncle", "aunt", "cousin", "fiance", "fiancé", "fiancee", "fiancée", "girlfriend", "boyfriend", "stepson",
		"stepdaughter", "stepfather", "stepmother", "twin":
		return true
	}
	return false
}

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

// beat reports whether a word says what a newspaper is about: the sports daily.
func beat(word string) bool {
	switch word {
	case "business", "financial", "sport", "sports":
		return true
	}
	return false
}

// outletNoun reports whether a noun is that of a news outlet and of nothing else.
func outletNoun(word string) bool {
	switch word {
	case "newspaper", "daily", "weekly", "tabloid", "magazine", "broadcaster":
		return true
	}
	return false
}

func (f *finder) givenFirst(word string) bool {
	_, ok := given(word)
	return ok
}

func (f *finder) classifyLong(m *Mention, first string) {
	s := f.story
	if _, ok := given(first); ok {
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
	case notable(s.Word(m.Tokens.To - 1)), generation(s.Word(m.Tokens.To-1)) && notable(s.Word(m.Tokens.To-2)): // World War II
	case f.length(m.Tokens.From, m.Tokens.To) > 3 && !f.particled(m.Tokens), f.lex.OrganizationEnding(s.Word(m.Tokens.To - 1)), f.ofCountry(m.Tokens):
		m.Kind = Organization
	default:
		m.Kind = Person
	}
}

// ofCountry reports whether a name is that of a body by the country it ends with:
// Swim England, Visit Wales.
func (f *finder) ofCountry(r story.Range) bool {
	return r.Len() == 2 && f.lex.Name(f.story.Word(r.To-1)).Kind == lexicon.PowerName && f.unlisted(r.From)
}

// notable reports whether a word ends the names of days, places and events, which
// do not speak: Christmas Day, Baker Street.
func notable(word string) bool {
	switch word {
	case "Day", "Eve", "Week", "Month", "Street", "Road", "Avenue", "Boulevard", "Square", "Bridge", "Airport", "Station", "River", "Island", "Islands",
		"Mountains", "Valley", "Cup", "Games", "Act", "War", "Award", "Awards", "Prize", "Festival", "Championship", "Championships", "Stadium", "Beach",
		"County", "City", "Hotel", "Convention", "Summit", "Agreement", "Treaty", "Amendment", "Revolution", "Building", "Tower", "Highway":
		return true
	}
	return false
}

// particled reports whether a name holds a word that only people's names do: Ursula
// von der Leyen.
func (f *finder) particled(r story.Range) bool {
	for k := r.From + 1; k < r.To-1; k++ {
		if particle(f.story.Tokens[k].Low) && !f.story.Capitalized(k) {
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

func (f *finder) classifyShort(m *Mention, before string, sentence story.Range) {
	s := f.story
	word := s.Word(m.Tokens.From)
	switch before {
	case "in", "at", "near", "from", "outside", "across":
		m.Kind = Place
		return
	case "the":
		m.Kind = Organization
		return
	}
	if _, ok := given(word); ok {
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

// join gives every mention its bearer, in order of the text.
func (f *finder) join() {
	f.propagate()
	for i := range f.mentions {
		f.joinOne(i)
	}
	for i := range f.bearers {
		if f.onlyShape(&f.bearers[i]) {
			f.bearers[i].Kind = Unknown
		}
	}
}

// onlyShape reports whether nothing but a verb of speech makes a person of a
// bearer. News gives a person's name in full when it first comes, so that a
// single strange word that speaks is more often a firm.
func (f *finder) onlyShape(x *Bearer) bool {
	if x.Kind != Person || x.Certain || len(x.Parts) != 1 || f.givenFirst(x.Parts[0]) || f.lex.Surname(x.Parts[0]) || strings.Contains(x.Parts[0], "-") {
		return false
	}
	for _, m := range x.Mentions {
		if f.livesOn(f.mentions[m].Tokens) {
			return false
		}
		at := f.mentions[m].Tokens.From
		if at > 0 && f.story.Tokens[at-1].Sentence == f.story.Tokens[at].Sentence && f.story.Capitalized(at-1) && !notNames[f.story.Tokens[at-1].Low] {
			return false // Hawk Newsome, whose first name is a word
		}
	}
	for i := range f.mentions {
		if m := &f.mentions[i]; m.Tokens.Len() > 1 && f.story.Word(m.Tokens.To-1) == x.Parts[0] {
			return false
		}
	}
	return true
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

// propagate lets a name of one word be what the longer name that ends with it is.
func (f *finder) propagate() {
	people, firms := map[string]bool{}, map[string]bool{}
	votes := make(map[string]*[Place + 1]int32, len(f.mentions))
	all := make([][Place + 1]int32, len(f.mentions))
	for i := range f.mentions {
		m := &f.mentions[i]
		if m.Kind == Person && m.Certain {
			people[f.story.Word(m.Tokens.To-1)] = true
		} else if m.Kind == Organization && m.Tokens.Len() > 1 && corporateEnd(f.story.Word(m.Tokens.To-1)) && f.unlisted(m.Tokens.From) {
			firms[f.story.Word(m.Tokens.From)] = true
		}
		v := votes[f.story.Phrase(m.Tokens)]
		if v == nil {
			v = &all[i]
			votes[f.story.Phrase(m.Tokens)] = v
		}
		if m.Certain {
			v[m.Kind] += 2
		}
		v[m.Kind]++
	}
	for i := range f.mentions {
		m := &f.mentions[i]
		if m.Certain && !((m.Kind == Power || m.Kind == Place) && m.Tokens.Len() == 1 && !f.afterPreposition(m.Tokens.From)) {
			continue
		}
		if m.Tokens.Len() == 1 && people[f.story.Word(m.Tokens.From)] {
			m.Kind, m.Certain = Person, true
			continue
		}
		if m.Certain {
			continue
		}
		if m.Tokens.Len() == 1 && firms[f.story.Word(m.Tokens.From)] {
			m.Kind, m.Certain = Organization, true // Brightwell of Brightwell Group Plc
			continue
		}
		best, v := m.Kind, votes[f.story.Phrase(m.Tokens)]
		if best == Unknown && !notable(f.story.Word(m.Tokens.To-1)) {
			best = Person // unless others of the name are something else
		}
		for k, n := range v {
			if Kind(k) != Unknown && n > v[best] {
				best = Kind(k)
			}
		}
		m.Kind = best
	}
}

// corporateEnd reports whether a word ends the names of firms, whose first word alone is
// their short name.
func corporateEnd(word string) bool {
	switch strings.TrimRight(word, ".") {
	case "Plc", "PLC", "plc", "Inc", "Ltd", "Corp", "Co", "LLC", "LLP", "AG", "NV", "SA", "SE", "AB", "ASA", "Group", "Holdings", "Lines", "Airlines", "Airways",
		"Motors", "Industries", "Shipping", "Foods", "Pharmaceuticals", "Technologies", "Energy", "Partners", "Securities":
		return true
	}
	return false
}

// afterPreposition reports whether a place stands where places do: in Jordan.
func (f *finder) afterPreposition(k int) bool {
	return k > 0 && f.story.Tokens[k-1].Tag == tag.IN
}

func (f *finder) joinOne(i int) {
	m := &f.mentions[i]
	f.words = f.parts(f.words[:0], m.Tokens)
	parts := f.words
	b := f.bearerOf(m, parts)
	if b == story.None {
		parts = slices.Clone(parts)
		b = len(f.bearers)
		f.bearers = append(f.bearers, Bearer{Kind: m.Kind, Name: strings.Join(parts, " "), Parts: parts, telling: significant(parts), Shared: len(f.same) > 1})
		if known := f.known(m.Tokens); m.Kind == Outlet && !known.Short && known.Canonical != "" {
			f.bearers[b].Name = known.Canonical
		} else if m.Kind == Power {
			f.bearers[b].Power = known.Canonical
		}
	}
	x := &f.bearers[b]
	m.Bearer = b
	x.Mentions = append(x.Mentions, i)
	x.Certain = x.Certain || m.Certain
	if x.Kind == Unknown {
		x.Kind = m.Kind
	}
	if len(parts) == 1 && m.Title.Missing() {
		x.alone++
	}
	if len(parts) > len(x.Parts) && x.Kind != Outlet {
		x.Parts, x.Name = slices.Clone(parts), strings.Join(parts, " ")
		x.telling = significant(x.Parts)
	}
	if x.Sex == UnknownSex {
		x.Sex = f.sexOf(m, parts)
	}
}

func (f *finder) sexOf(m *Mention, parts []string) Sex {
	if m.Kind != Person {
		return UnknownSex
	}
	if sex := f.titled(m); sex != UnknownSex {
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

// parts appends the words of a name to parts, "and" and hyphens kept.
func (f *finder) parts(parts []string, r story.Range) []string {
	for i := r.From; i < r.To; i++ {
		if i > r.From && f.story.Tokens[i].Span.Start == f.story.Tokens[i-1].Span.End {
			parts[len(parts)-1] += f.story.Word(i) // Al-Assad is one part
			continue
		}
		parts = append(parts, f.story.Word(i))
	}
	return parts
}

// bearerOf returns the known bearer that a mention with these parts names, the
// latest first, or None. It keeps in f.same the people of the family name when
// there are several and nothing tells whom of them it means.
func (f *finder) bearerOf(m *Mention, parts []string) int {
	telling, known := significant(parts), f.known(m.Tokens)
	sex := f.titled(m)
	f.same = f.same[:0]
	for b := len(f.bearers) - 1; b >= 0; b-- {
		x := &f.bearers[b]
		if m.Kind != Unknown && x.Kind != Unknown && m.Kind != x.Kind && !(corporate(m.Kind) && corporate(x.Kind)) && !slices.Equal(x.Parts, parts) {
			continue
		}
		kind := m.Kind
		if kind == Unknown || x.Kind == Outlet {
			kind = x.Kind
		}
		if kind == Person && sex != UnknownSex && x.Sex == -sex || !sameName(x, telling, kind, known) {
			continue
		}
		if kind != Person || len(telling) > 1 {
			if !x.Shared {
				return b
			}
			continue
		}
		f.same = append(f.same, b)
	}
	return f.oneOfSame()
}

// oneOfSame is whom a family name means: the only one who has it, else the one whom
// the story has called by it alone or names far more often than all others.
func (f *finder) oneOfSame() int {
	shared, called, often := story.None, story.None, story.None
	most, all := 0, 0
	for _, b := range f.same {
		x := &f.bearers[b]
		n := len(x.Mentions)
		switch {
		case x.Shared:
			shared = b
			continue
		case len(f.same) == 1:
			return b
		case x.alone > 0 && called == story.None:
			called = b
		}
		all += n
		if n > most {
			most, often = n, b
		}
	}
	switch {
	case called != story.None:
		return called
	case all > 0 && most > 2*(all-most):
		return often
	}
	return shared
}

func corporate(k Kind) bool { return k == Organization || k == Outlet }

// sameName reports whether b, the telling parts of a later mention, name the
// bearer.
func sameName(x *Bearer, b []string, kind Kind, known lexicon.Name) bool {
	a := x.telling
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	if slices.Equal(a, b) {
		return true
	}
	switch kind {
	case Outlet:
		if known.Kind == lexicon.OutletName && !known.Short {
			return known.Canonical == x.Name
		}
		return len(b) < len(a) && slices.Equal(a[len(a)-len(b):], b)
	case Person:
		familyA, familyB := family(a), family(b)
		if len(b) == 1 {
			return familyA == familyB || len(a) > 1 && a[0] == b[0]
		}
		if len(a) == 1 {
			return familyB == familyA
		}
		return a[0] == b[0] && familyA == familyB
	case Organization:
		if len(b) == 1 && abbreviates(b[0], a) || len(a) == 1 && abbreviates(a[0], b) {
			return true
		}
		if len(b) >= len(a) {
			return false
		}
		return slices.Equal(a[:len(b)], b) && len(a)-len(b) <= 2 || len(b) == 1 && a[len(a)-1] == b[0] && shortens[b[0]]
	case Power:
		return x.Power != "" && known.Kind == lexicon.PowerName && known.Canonical == x.Power && x.Name != "" && isPowerName(x)
	}
	return false
}

// family is the family name at the end of the parts of a name, without the article
// that joins it: Assad of Bashar al-Assad.
func family(parts []string) string {
	last := parts[len(parts)-1]
	for _, article := range []string{"al-", "Al-", "el-", "El-"} {
		if name, ok := strings.CutPrefix(last, article); ok {
			return name
		}
	}
	return last
}

// isPowerName keeps a country apart from the capital that speaks for it: they
// are one owner, but two names.
func isPowerName(x *Bearer) bool { return x.Name == x.Power || acronymShape(x.Name) }

// shortens are the last words that alone stand for an organisation named before.
var shortens = map[string]bool{"Front": true, "Movement": true, "Alliance": true, "Authority": true, "Agency": true, "Association": true, "Federation": true, "Society": true, "Trust": true, "Court": true, "Ministry": true, "Department": true, "Council": true, "Commission": true, "Guard": true, "Institute": true, "Foundation": true, "Bureau": true}

// significant leaves out what does not tell names apart: the, Jr., initials.
func significant(parts []string) []string {
	for i, p := range parts {
		if telling(p, i) {
			continue
		}
		out := slices.Clone(parts[:i])
		for k := i + 1; k < len(parts); k++ {
			if telling(parts[k], k) {
				out = append(out, parts[k])
			}
		}
		return out
	}
	return parts
}

func telling(part string, at int) bool {
	switch part {
	case "The", "the", "Jr.", "Sr.", "Jr", "Sr", "II", "III":
		return false
	}
	return at == 0 || len(part) != 2 || part[1] != '.'
}

// abbreviates reports whether an acronym, with full stops or without, has the
// capitals of a name of several parts.
func abbreviates(acronym string, parts []string) bool {
	if len(parts) < 2 {
		return false
	}
	at := 0
	for _, p := range parts {
		if !story.Capitalized(p) {
			continue
		}
		for at < len(acronym) && acronym[at] == '.' {
			at++
		}
		if at == len(acronym) || acronym[at] != p[0] {
			return false
		}
		at++
	}
	return strings.Trim(acronym[at:], ".") == ""
}
