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
