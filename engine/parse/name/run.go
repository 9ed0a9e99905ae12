package name

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// isName reports whether token i of a sentence can be part of a name.
func (f *finder) isName(i, first int) bool {
	t := &f.story.Tokens[i]
	if !f.story.Capitalized(i) {
		return false
	}
	if notNames[t.Low] && !christened(f.story, i) && !f.sundayPaper(i) && !f.monthOfFamily(i, first) {
		return f.acronym(i)
	}
	if i == first && f.listedEnd(i, len(f.story.Tokens)) > i {
		return true
	}
	if i == first && t.Noun&lexicon.Human != 0 && !f.lex.Title(f.story.Word(i)) {
		return false // "People said", "Aides said": the capital only opens the sentence
	}
	if i == first && t.Noun != 0 && f.lex.Name(f.story.Word(i)).Kind == lexicon.NoName && !f.lex.Title(f.story.Word(i)) &&
		(i+1 >= len(f.story.Tokens) || !f.story.Capitalized(i+1)) {
		return false // "Police said"
	}
	if t.Tag.IsProper() {
		return true
	}
	if i > first && (t.Tag == tag.NN || t.Tag == tag.JJ || t.Tag == tag.NNS || t.Tag == tag.FW || t.Tag == tag.VBG || t.Tag == tag.CD) {
		return !f.opensClause(i)
	}
	return i == first && f.opensName(i)
}

// farthestQuotation is the most words between a verb that opens its sentence and what was said.
const farthestQuotation = 24

// says reports whether the first word of a sentence is no given name but the verb of what is
// quoted in it: Said Ann Koe, who was there: “…”
func (f *finder) says(i int) bool {
	if _, cue := f.story.Tokens[i].Cue(); !cue || f.story.Tokens[i].Tag != tag.VBD {
		return false
	}
	for k := i + 2; k < min(len(f.story.Tokens), i+farthestQuotation) && f.story.Tokens[k].Sentence == f.story.Tokens[i].Sentence; k++ {
		if f.story.Tokens[k].Outer != story.None {
			return f.story.Tokens[k-1].Low == ":" || f.story.Tokens[k-1].Low == ","
		}
		if f.story.Tokens[k].Tag.IsFinite() && f.story.Tokens[k-1].Tag != tag.WP {
			return false
		}
	}
	return false
}

// opensName reports whether a sentence opens with a name whose tag does not show
// it: Davies said, Human Rights Watch said.
func (f *finder) opensName(i int) bool {
	word := f.story.Word(i)
	if known := f.lex.Name(word); known.Kind != lexicon.NoName && !known.Common {
		return true
	}
	if i+1 >= len(f.story.Tokens) {
		return false
	}
	next := &f.story.Tokens[i+1]
	if (f.lex.Surname(word) || f.firms[word]) && next.Tag.IsFinite() || camelCase(word) {
		return true
	}
	if f.says(i) {
		return false
	}
	if Given(word) && (next.Tag.IsProper() || next.Tag == tag.NN && f.story.Capitalized(i+1) || next.Low == "al" && f.tied(i+2)) {
		return true
	}
	if f.story.Is(i, lexicon.Office) && f.officeAhead(i+1) {
		return true
	}
	field := f.lex.OrganizationField(word) || f.story.Tokens[i].Tag == tag.NN && f.story.Tokens[i].Noun == 0 && f.lex.OrganizationField(f.story.Word(i+1))
	if field && f.bodyAhead(i+1) || f.adjectival(i) && f.calledAhead(i+1) || f.firmAhead(i) {
		return true
	}
	if f.story.Capitalized(i+1) && f.known(story.Range{From: i, To: i + 2}).Kind == lexicon.SeatName {
		return true // Downing Street said
	}
	return false
}

// camelCase reports whether a word has a capital in its midst and small letters around it, as
// those of firms do: TechLedger, and not McKay or Pro-Islamic.
func camelCase(word string) bool {
	for i := 3; i+1 < len(word); i++ {
		if small(word[i-1]) && small(word[i-2]) && 'A' <= word[i] && word[i] <= 'Z' && small(word[i+1]) {
			return true
		}
	}
	return false
}

func small(c byte) bool { return 'a' <= c && c <= 'z' }

// officeAhead reports whether the words at a token say what an office is of: of State, for
// Tourism, of the Opposition.
func (f *finder) officeAhead(k int) bool {
	s := f.story
	if s.Tokens[k].Low != "of" && s.Tokens[k].Low != "for" || k+1 >= len(s.Tokens) {
		return false
	}
	if k++; s.Tokens[k].Low == "the" && k+1 < len(s.Tokens) {
		k++
	}
	switch s.Tokens[k].Low {
	case "state", "opposition":
		return s.Capitalized(k)
	}
	return f.lex.OrganizationField(s.Word(k))
}

// monthOfFamily reports whether a month is somebody's family name behind a given one:
// Helen March, and not Charlotte March 3.
func (f *finder) monthOfFamily(i, first int) bool {
	s := f.story
	switch s.Tokens[i].Low {
	case "march", "may", "june", "august":
	default:
		return false
	}
	if i == first || !Given(s.Word(i-1)) || notNames[s.Tokens[i-1].Low] || i+1 >= len(s.Tokens) || s.Tokens[i+1].Tag == tag.CD {
		return false
	}
	return i-1 == first || !s.Capitalized(i-2) && s.Tokens[i-2].Tag != tag.IN
}

// adjectival reports whether the first word of a sentence can open a name though it is
// tagged as no noun: Human Rights Monitor, Open Rivers Fund, Saving Faces.
func (f *finder) adjectival(i int) bool {
	switch t := f.story.Tokens[i].Tag; t {
	case tag.JJ, tag.VBG, tag.VB, tag.VBN:
		return f.lex.Name(f.story.Word(i)).Kind == lexicon.NoName && f.story.Tokens[i].Noun == 0
	}
	return false
}

// calledAhead reports whether the capitals from a token on are followed by words that
// call them a body.
func (f *finder) calledAhead(k int) bool {
	from := k
	for ; k < len(f.story.Tokens) && f.story.Capitalized(k) && !f.story.Tokens[k].Tag.IsMark(); k++ {
	}
	return k > from && k < len(f.story.Tokens) && f.bodyBehind(k, f.story.Sentences[f.story.Tokens[from].Sentence].Tokens.To)
}

// firmAhead reports whether the first word of a sentence opens a name of two words, or of
// three behind a noun, that ends as those of firms and clubs do: Halcrow Line, Coastal Vets.
func (f *finder) firmAhead(i int) bool {
	s := f.story
	word := s.Word(i)
	if t := s.Tokens[i].Tag; t != tag.NN && t != tag.JJ && t != tag.JJS || s.Tokens[i].Noun != 0 || f.lex.Title(word) || f.lex.Name(word).Kind != lexicon.NoName || s.Is(i, lexicon.WhenOrWhich) {
		return false
	}
	end := i + 1
	for end < len(s.Tokens) && s.Capitalized(end) && (s.Tokens[end].Tag.IsNoun() || s.Tokens[end].Tag == tag.JJ || s.Tokens[end].Tag == tag.VBG) {
		end++
	}
	if n := end - i; n < 2 || n > 3 || n > 2 && s.Tokens[i].Tag == tag.JJ || s.Tokens[i+1].Noun&lexicon.Human != 0 {
		return false
	}
	last := s.Word(end - 1)
	return f.lex.OrganizationSuffix(last) || f.lex.OrganizationEnding(last)
}

// bodyAhead reports whether the capitals from a token on end as the names of bodies
// do: Fire Authority, Sector Union.
func (f *finder) bodyAhead(k int) bool {
	for ; k < len(f.story.Tokens) && f.story.Capitalized(k); k++ {
		if f.lex.OrganizationSuffix(f.story.Word(k)) {
			return true
		}
	}
	return k+1 < len(f.story.Tokens) && f.story.Tokens[k].Low == "and" && f.lex.OrganizationField(f.story.Word(k+1)) && f.bodyAhead(k+1)
}

// acronym reports whether a word that is also an ordinary one is an organisation in
// capitals here: WHO.
func (f *finder) acronym(i int) bool {
	word := f.story.Word(i)
	return len(word) > 1 && acronymShape(word) && f.lex.Name(word).Kind == lexicon.OrganizationName
}

// opensClause reports whether a capital at i comes from an opening mark before it.
func (f *finder) opensClause(i int) bool {
	switch f.story.Tokens[i-1].Low {
	case `"`, "'":
		return f.story.Tokens[i].Outer != story.None // not after a closing mark
	case ":", "(", "[", "-", "...":
		return true
	}
	return false
}

// sundayPaper reports whether the Sunday at i opens the name of a newspaper that
// the lists know: the Sunday Times, and not "on Sunday Times readers".
func (f *finder) sundayPaper(i int) bool {
	s := f.story
	if s.Tokens[i].Low != "sunday" || i == 0 || i+1 >= len(s.Tokens) || s.Tokens[i-1].Low == "on" {
		return false
	}
	return f.known(story.Range{From: i, To: i + 2}).Kind == lexicon.OutletName
}

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

// longestListed is the most words of a body that the lists have by its whole name.
const longestListed = 4

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

// fronted is where a person who speaks begins right after the name that a fronted
// phrase ends with, its comma left out: In an interview with the BBC Trump said.
// It returns from when the run is one name.
func (f *finder) fronted(from, to int, sentence story.Range) int {
	if to-from < 2 || to >= sentence.To || !f.lex.Surname(f.story.Word(to-1)) || f.known(story.Range{From: from, To: to}).Kind != lexicon.NoName {
		return from
	}
	if c, ok := f.story.Tokens[to].Cue(); !ok || c.Sorts&lexicon.Speech == 0 {
		return from
	}
	switch f.known(story.Range{From: from, To: to - 1}).Kind {
	case lexicon.OutletName, lexicon.OrganizationName, lexicon.PowerName, lexicon.PlaceName:
		return to - 1
	}
	return from
}

// behindBody is where the name of a person begins right behind that of the body he
// is of, or from: the head of the Refugee Council Tom Hale.
func (f *finder) behindBody(from, to int) int {
	s := f.story
	for k := from + 2; k+1 < to; k++ {
		if !f.lex.OrganizationSuffix(s.Word(k-1)) || f.length(k, to) > 3 || f.body(s.Word(to-1)) {
			continue
		}
		if Given(s.Word(k)) && !f.lex.Title(s.Word(k)) && f.known(story.Range{From: from, To: to}).Kind == lexicon.NoName {
			return k
		}
	}
	return from
}

// behindSeat is where the name of a person begins right behind that of the place he holds an
// office in or for, or from: the mayor of Lyon Ann Koe; ambassador to Chad Tom Hale.
func (f *finder) behindSeat(from, to, first int) int {
	s := f.story
	k := from - 1
	if k > first && s.Tokens[k].Low == "the" {
		k--
	}
	if k <= first || to-from < 3 {
		return from
	}
	switch s.Tokens[k].Low {
	case "of", "for", "from", "to":
	default:
		return from
	}
	at := f.lastTwo(to)
	if s.Tokens[k-1].Noun&lexicon.Official == 0 || at <= from || !Given(s.Word(at)) || !f.forPerson(at, to) || f.known(story.Range{From: from, To: to}).Kind != lexicon.NoName {
		return from
	}
	switch f.known(story.Range{From: from, To: at}).Kind {
	case lexicon.PowerName, lexicon.PlaceName, lexicon.OrganizationName:
		return at
	}
	return from
}

// tied reports whether the token at k is a hyphen that joins what stands before it
// to what follows: al-Assad.
func (f *finder) tied(k int) bool {
	t := f.story.Tokens
	return k+1 < len(t) && t[k].Tag == tag.HYPH && t[k].Span.Start == t[k-1].Span.End && t[k].Span.End == t[k+1].Span.Start
}

// syllable reports whether what follows the hyphen in a name is a part of the name, as
// Koreans write theirs, rather than a participle: Ki-moon, and not Saudi-led.
func syllable(word string) bool {
	if len(word) > 5 || story.Capitalized(word) || strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing") {
		return false
	}
	switch word {
	case "led", "run", "born", "style", "era", "like", "wide", "long", "only", "free", "made", "held", "area", "and", "to", "in", "on", "a", "the", "is", "who", "by", "or", "for":
		return false
	}
	return word != "" && 'a' <= word[0] && word[0] <= 'z'
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

// body reports whether a word opens or ends the name of an organisation.
func (f *finder) body(word string) bool {
	return f.lex.OrganizationPrefix(word) || f.lex.OrganizationSuffix(word)
}

// unlisted reports whether a word of a name can be a field of work, for no list
// knows it as somebody or as a place of its own.
func (f *finder) unlisted(k int) bool {
	word := f.story.Word(k)
	if Given(word) {
		return false
	}
	return f.lex.Name(word).Kind == lexicon.NoName && !f.lex.Surname(word) && !f.lex.Title(word) && !acronymShape(word)
}

// owned reports whether the words before a possessive can open the name of an
// organisation, rather than name whose it is.
func (f *finder) owned(from, to int) bool {
	if Given(f.story.Word(from)) {
		return false
	}
	if low := f.story.Tokens[to-1].Low; strings.HasSuffix(low, "men") || low == "children" || low == "people" {
		return true // Seamen's Union
	}
	return f.known(story.Range{From: from, To: to}).Kind == lexicon.NoName && to-from > 1
}

// numbered reports whether a word is a number with a capital, as some people
// and machines are named: Malcolm 2X, Boeing 7X7.
func numbered(word string) bool {
	return len(word) > 1 && '0' <= word[0] && word[0] <= '9' && 'A' <= word[len(word)-1] && word[len(word)-1] <= 'Z'
}

// surname reports whether a word that can be a title stands alone as a name:
// King said.
func (f *finder) surname(k int, sentence story.Range) bool {
	if k > sentence.From && f.story.Tokens[k-1].Low == "the" || k+1 >= sentence.To {
		return false
	}
	c, ok := f.story.Tokens[k+1].Cue()
	if !ok || c.Sorts&lexicon.Speech == 0 || !f.story.Tokens[k+1].Tag.IsFinite() {
		return false
	}
	for i := range f.mentions {
		if m := &f.mentions[i]; m.Tokens.Len() > 1 && f.story.Word(m.Tokens.To-1) == f.story.Word(k) {
			return true
		}
	}
	return false
}
