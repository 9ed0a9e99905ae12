// Package name finds proper names, says what kind of thing each names, and
// joins the mentions of one bearer by the parts of the name. It does not
// resolve pronouns or descriptions, and a name it cannot place stays Unknown.
package name

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Kind is what a name names.
type Kind uint8

// The kinds of bearer.
const (
	Unknown Kind = iota
	Person
	Organization
	Outlet
	Power // a country, or a place that speaks for one
	Place
)

// Mention is one occurrence of a name, without its title.
type Mention struct {
	Tokens  story.Range
	Title   story.Range // capitalised title words before it, or Nowhere
	Kind    Kind
	Bearer  int
	Certain bool // the kind rests on a list, a title or a suffix, not on the shape alone
}

// Bearer is whoever or whatever a name names: the cluster of its mentions.
type Bearer struct {
	Kind     Kind
	Name     string // the fullest form; an outlet's canonical name
	Parts    []string
	Power    string // the country, of a Power
	Sex      Sex
	Mentions []int
	Certain  bool
	Shared   bool // a family name that several people of the story have: nobody knows whose it is here

	telling []string // the parts that tell names apart
	alone   int      // mentions by the family name alone
}

// Find returns the names of the story in order, and their bearers. In a
// headline, where any word may be a capital, it finds only names that the lists
// or the body know.
func Find(s *story.Story, lex *lexicon.Lexicon) ([]Mention, []Bearer) {
	f := finder{story: s, lex: lex}
	for i := range s.Sentences {
		if s.Blocks[s.Sentences[i].Block].Kind != article.Headline && s.Blocks[s.Sentences[i].Block].Kind.Prose() {
			tokens, own := s.Sentences[i].Tokens, s.Sentences[i].Own
			f.sentence(story.Range{From: tokens.From, To: own})
			f.sentence(story.Range{From: own, To: tokens.To})
		}
	}
	f.join()
	body := len(f.mentions)
	for i := range s.Sentences {
		if s.Blocks[s.Sentences[i].Block].Kind == article.Headline {
			f.headline(s.Sentences[i].Tokens)
		}
	}
	f.reorder(body)
	return f.mentions, f.bearers
}

// Surnames returns the last parts of the persons' names, in lower case.
func Surnames(bearers []Bearer) map[string]bool {
	out := map[string]bool{}
	for i := range bearers {
		if b := &bearers[i]; b.Kind == Person && len(b.Parts) > 0 {
			out[strings.ToLower(b.Parts[len(b.Parts)-1])] = true
		}
	}
	return out
}

type finder struct {
	story    *story.Story
	lex      *lexicon.Lexicon
	mentions []Mention
	bearers  []Bearer
	words    []string // of the name that is being joined
	same     []int    // people who have the family name that is being joined
}

// notNames are capitalised words that open sentences or name days and months.
var notNames = wordSet(`the a an in on at he she it they we i you his her their its our my your but and or for if when while as this that these
	those there january february march april may june july august september october november december monday tuesday wednesday
	thursday friday saturday sunday jan. feb. mar. apr. aug. sept. oct. nov. dec. jan feb mar apr aug sept oct nov dec no yes today yesterday tomorrow not so
	however meanwhile according after before during since until because although though despite also then now what who why how
	where which many most some several both all each every another other one two three four five six seven eight nine ten
	even still just only under over among between from with without by to of about up out if once whether both either neither
	image photo am pm a.m. p.m. est edt gmt utc bst cet`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// Christened reports whether the token at k is a month that is somebody's given
// name: "Councillor June Platt", and not "in June Platt said".
func Christened(s *story.Story, k int) bool {
	t := &s.Tokens[k]
	switch t.Low {
	case "april", "may", "june", "august", "jan":
	default:
		return false
	}
	if !s.Capitalized(k) || k+1 >= len(s.Tokens) || s.Tokens[k+1].Sentence != t.Sentence || !s.Capitalized(k+1) || s.Tokens[k+1].Tag != tag.NNP {
		return false
	}
	if k == 0 || s.Tokens[k-1].Sentence != t.Sentence {
		return true
	}
	switch before := &s.Tokens[k-1]; before.Tag {
	case tag.NNP, tag.NN, tag.CC, tag.VBD, tag.VBZ:
		return before.Low != "last" && before.Low != "next"
	default:
		return before.Tag.IsMark()
	}
}

// isName reports whether token i of a sentence can be part of a name.
func (f *finder) isName(i, first int) bool {
	t := &f.story.Tokens[i]
	if !f.story.Capitalized(i) {
		return false
	}
	if notNames[t.Low] && !Christened(f.story, i) && !f.sundayPaper(i) && !f.monthOfFamily(i, first) {
		return f.acronym(i)
	}
	if i == first && f.lex.Noun(t.Low)&lexicon.Human != 0 && !f.lex.Title(f.story.Word(i)) {
		return false // "People said", "Aides said": the capital only opens the sentence
	}
	if i == first && f.lex.Noun(t.Low) != 0 && f.lex.Name(f.story.Word(i)).Kind == lexicon.NoName && !f.lex.Title(f.story.Word(i)) &&
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
	if f.lex.Surname(word) && next.Tag.IsFinite() {
		return true
	}
	if _, ok := given(word); ok && (next.Tag.IsProper() || next.Tag == tag.NN && f.story.Capitalized(i+1) || next.Low == "al" && f.tied(i+2)) {
		return true
	}
	field := f.lex.OrganizationField(word) || f.story.Tokens[i].Tag == tag.NN && f.lex.Noun(f.story.Tokens[i].Low) == 0 && f.lex.OrganizationField(f.story.Word(i+1))
	if field && f.bodyAhead(i+1) || f.adjectival(i) && f.calledAhead(i+1) {
		return true
	}
	if f.story.Capitalized(i+1) && f.known(story.Range{From: i, To: i + 2}).Kind == lexicon.SeatName {
		return true // Downing Street said
	}
	if !next.Tag.IsProper() {
		return false
	}
	for k := i + 2; k < min(len(f.story.Tokens), i+5) && f.story.Capitalized(k); k++ {
		if f.known(story.Range{From: i, To: k + 1}).Kind == lexicon.OrganizationName {
			return true
		}
	}
	return false
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
	if i == first || !f.givenFirst(s.Word(i-1)) || notNames[s.Tokens[i-1].Low] || i+1 >= len(s.Tokens) || s.Tokens[i+1].Tag == tag.CD {
		return false
	}
	return i-1 == first || !s.Capitalized(i-2) && s.Tokens[i-2].Tag != tag.IN
}

// adjectival reports whether the first word of a sentence can open a name though it is
// tagged as no noun: Human Rights Monitor, Open Rivers Fund, Saving Faces.
func (f *finder) adjectival(i int) bool {
	switch t := f.story.Tokens[i].Tag; t {
	case tag.JJ, tag.VBG, tag.VB, tag.VBN:
		return f.lex.Name(f.story.Word(i)).Kind == lexicon.NoName && f.lex.Noun(f.story.Tokens[i].Low) == 0
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

func (f *finder) sentence(r story.Range) {
	for i := r.From; i < r.To; {
		if !f.isName(i, r.From) {
			i++
			continue
		}
		j := f.nameEnd(i, r)
		at := f.fronted(i, j, r)
		if at == i {
			at = f.behindBody(i, j)
		}
		if at > i {
			f.add(story.Range{From: i, To: at}, r)
			i = at
		}
		f.add(story.Range{From: i, To: j}, r)
		i = j
	}
}

// nameEnd returns the end of the name that begins at i, over the small words
// that names hold.
func (f *finder) nameEnd(i int, r story.Range) int {
	s := f.story
	j := i + 1
	field := false // the name has gone on to say for what it is: Centers for Disease
	for j < r.To {
		if f.isName(j, r.From) || numbered(s.Word(j)) || s.Word(j) == "plc" {
			j++
			continue
		}
		if j+1 >= r.To {
			break
		}
		next := f.isName(j+1, r.From)
		prior := s.Word(j - 1)
		switch low := s.Tokens[j].Low; {
		case next && s.Tokens[j].Tag == tag.CD && story.Capitalized(prior):
			j += 2 // The Lost 52 Project
		case next && (low == "&" || particle(low)):
			j += 2
		case particle(low) && (particle(s.Tokens[j+1].Low) || f.tied(j+1)) && j+2 < r.To && f.isName(j+2, r.From):
			j += 3 // Ursula von der Leyen, Bashar al-Assad
		case next && low == "'s" && f.lex.OrganizationSuffix(s.Word(j+1)) && f.owned(i, j):
			j += 2 // Poor People’s Campaign
		case next && low == "-" && s.Tokens[j].Span.Start == s.Tokens[j-1].Span.End:
			j += 2
		case low == "-" && j-i > 1 && f.tied(j) && syllable(s.Word(j+1)):
			j += 2 // Ban Ki-moon
		case next && low == "of" && (field || f.body(prior) || f.lex.Title(prior)):
			j += 2
			field = field || f.body(prior)
		case next && low == "for" && f.body(prior) && f.unlisted(j+1):
			j += 2
			field = true
		case (low == "of" || low == "for") && j+2 < r.To && s.Tokens[j+1].Low == "the" && f.isName(j+2, r.From) && f.body(prior):
			j += 3
			field = true
		case next && low == "and" && f.fieldsJoined(j, r):
			j += 2
		case next && low == "," && field && f.fieldsListed(j, r):
			j += 2
		case next && low == "and" && (field && f.unlisted(j-1) && f.unlisted(j+1) || f.lex.Name(s.Phrase(story.Range{From: i, To: j + 2})).Kind != lexicon.NoName):
			j += 2
		default:
			return j
		}
	}
	return j
}

// fronted is where a person who speaks begins right after the name that a fronted
// phrase ends with, its comma left out: In an interview with the BBC Trump said.
// It returns from when the run is one name.
func (f *finder) fronted(from, to int, sentence story.Range) int {
	if to-from < 2 || to >= sentence.To || !f.lex.Surname(f.story.Word(to-1)) || f.known(story.Range{From: from, To: to}).Kind != lexicon.NoName {
		return from
	}
	if c, ok := f.lex.Cue(f.story.Tokens[to].Low); !ok || c.Sorts&lexicon.Speech == 0 {
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
		if _, person := given(s.Word(k)); person && !f.lex.Title(s.Word(k)) && f.known(story.Range{From: from, To: to}).Kind == lexicon.NoName {
			return k
		}
	}
	return from
}

// particle reports whether a small word stands inside the names of people: von,
// bin, da.
func particle(low string) bool {
	switch low {
	case "de", "van", "von", "bin", "bint", "al", "el", "la", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "ibn", "ben", "ter":
		return true
	}
	return false
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
	if _, person := given(word); person {
		return false
	}
	return f.lex.Name(word).Kind == lexicon.NoName && !f.lex.Surname(word) && !f.lex.Title(word) && !acronymShape(word)
}

// owned reports whether the words before a possessive can open the name of an
// organisation, rather than name whose it is.
func (f *finder) owned(from, to int) bool {
	if _, person := given(f.story.Word(from)); person {
		return false
	}
	return f.known(story.Range{From: from, To: to}).Kind == lexicon.NoName && to-from > 1
}

// numbered reports whether a word is a number with a capital, as some people
// and machines are named: Malcolm 2X, Boeing 7X7.
func numbered(word string) bool {
	return len(word) > 1 && '0' <= word[0] && word[0] <= '9' && 'A' <= word[len(word)-1] && word[len(word)-1] <= 'Z'
}

// add splits titles and peoples off a run of name words and keeps what is left.
func (f *finder) add(run, sentence story.Range) {
	s := f.story
	if known := f.known(run); known.Kind == lexicon.PeopleName {
		return // "Ukrainians said": a people, for package source
	}
	if run = f.withoutOffice(run, sentence); run.Len() == 0 {
		return
	}
	m := Mention{Tokens: run, Title: story.Nowhere}
	endsAsOrganization := run.Len() > 1 && (f.lex.OrganizationSuffix(s.Word(run.To-1)) || f.lex.OrganizationPrefix(s.Word(run.From)) && f.nameAfterTitle(run) == run.From)
	if !endsAsOrganization && f.known(run).Kind == lexicon.NoName {
		for m.Tokens.Len() > 1 && f.lex.Name(s.Word(m.Tokens.From)).Kind == lexicon.PeopleName && s.Tokens[m.Tokens.From+1].Tag != tag.HYPH && !notable(s.Word(run.To-1)) {
			m.Tokens.From++
		}
		from := m.Tokens.From
		for m.Tokens.Len() > 1 && f.lex.Title(s.Word(m.Tokens.From)) && (!acronymShape(s.Word(m.Tokens.From)) || f.personal(m.Tokens.From+1)) {
			m.Tokens.From++
		}
		if at := f.nameAfterTitle(m.Tokens); at > m.Tokens.From {
			m.Tokens.From = at
		} else if m.Tokens.From > from && s.Tokens[m.Tokens.From].Low == "of" {
			if m.Tokens.From = f.nameAfterOffice(m.Tokens); m.Tokens.Empty() {
				return // the Secretary of State
			}
		}
		if m.Tokens.From > from {
			m.Title = story.Range{From: from, To: m.Tokens.From}
		}
	}
	if m.Tokens.Len() == 1 && m.Title.Missing() {
		word := s.Word(m.Tokens.From)
		if f.lex.Title(word) && !f.surname(m.Tokens.From, sentence) || f.lex.Name(word).Kind == lexicon.PeopleName {
			return
		}
	}
	f.classify(&m, sentence)
	if m.Kind == Person && m.Tokens.Len() > 2 && lexicon.PostNominal(s.Word(m.Tokens.To-1)) {
		m.Tokens.To-- // Ann Koe MP
	}
	f.mentions = append(f.mentions, m)
}

// withoutOffice leaves the initials of an office or a calling out of a run: a
// senior Labour MP, two Tory MSPs, one Leeds GP. Behind a person's name they are
// a title: Ann Koe MP.
func (f *finder) withoutOffice(run, sentence story.Range) story.Range {
	last := &f.story.Tokens[run.To-1]
	word := f.story.Word(run.To - 1)
	one := strings.TrimSuffix(word, "s")
	plural := one != word
	if !acronymShape(one) || f.lex.Noun(strings.ToLower(one))&lexicon.Human == 0 {
		return run
	}
	if run.Len() > 1 && !plural {
		if run.From == sentence.From {
			return run
		}
		switch before := &f.story.Tokens[run.From-1]; {
		case before.Low == "a" || before.Low == "an" || before.Low == "one" || before.Low == "another" || before.Tag == tag.JJ:
		default:
			return run
		}
	}
	last.Tag = tag.NN
	if plural {
		last.Tag = tag.NNS
	}
	run.To--
	return run
}

// nameAfterTitle finds the person's name in a run that opens with the place or
// office he holds: Springfield Police Chief Jeremy Evans, Secretary of Health
// Ann Koe. It returns the start of the run when there is none.
func (f *finder) nameAfterTitle(r story.Range) int {
	title := false
	for k := r.From; k < r.To; k++ {
		word := f.story.Word(k)
		if title && k > r.From && f.length(k, r.To) <= 3 {
			if _, ok := given(word); ok && r.To-k > 1 && !f.lex.Title(word) {
				return k
			}
			if !f.lex.Title(word) && f.lex.Title(f.story.Word(k-1)) && f.lex.Surname(f.story.Word(r.To-1)) {
				return k // Committee Chairman Reince Priebus
			}
		}
		title = title || f.lex.Title(word)
	}
	return r.From
}

// nameAfterOffice finds the person's name behind what a title is of: of Education
// Ann Koe. It returns the end of the run when there is none.
func (f *finder) nameAfterOffice(r story.Range) int {
	for k := r.From + 2; k+1 < r.To; k++ {
		if f.length(k, r.To) <= 3 && f.givenFirst(f.story.Word(k)) && !f.lex.Title(f.story.Word(k)) {
			return k
		}
	}
	last := r.To - 1
	for last > r.From && f.story.Tokens[last].Span.Start == f.story.Tokens[last-1].Span.End {
		last-- // al-Assad is one word
	}
	if f.length(r.From, r.To) == 4 && f.lex.Name(f.story.Word(r.To-1)).Kind == lexicon.NoName && !f.body(f.story.Word(r.To-1)) && f.acts(r.To) {
		return last - 1
	}
	return r.To
}

// acts reports whether a verb stands at a token, whose subject is the name before it.
func (f *finder) acts(k int) bool {
	return k < len(f.story.Tokens) && (f.story.Tokens[k].Tag.IsFinite() || f.story.Tokens[k].Tag == tag.MD)
}

// personal reports whether a word is a part of people's names: Mark, Khan.
func (f *finder) personal(k int) bool {
	word := f.story.Word(k)
	return f.givenFirst(word) || f.lex.Surname(word) || f.lex.Title(word)
}

// length is the number of words of a name; those with a hyphen count once.
func (f *finder) length(from, to int) int {
	n := 0
	for k := from; k < to; k++ {
		if k == from || f.story.Tokens[k].Span.Start > f.story.Tokens[k-1].Span.End {
			n++
		}
	}
	return n
}

// surname reports whether a word that can be a title stands alone as a name:
// King said.
func (f *finder) surname(k int, sentence story.Range) bool {
	if k > sentence.From && f.story.Tokens[k-1].Low == "the" || k+1 >= sentence.To {
		return false
	}
	c, ok := f.lex.Cue(f.story.Tokens[k+1].Low)
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

// known looks a run up in the lists of names.
func (f *finder) known(r story.Range) lexicon.Name { return f.lex.Name(plain(f.story.Phrase(r))) }

// plain puts single blanks between the words of a name and straightens its
// apostrophes.
func plain(name string) string {
	if !strings.ContainsFunc(name, unusual) || !strings.ContainsAny(name, "\n\r\t\u00a0’") {
		return name
	}
	return strings.ReplaceAll(strings.Join(strings.Fields(name), " "), "’", "'")
}

// unusual is a quick test that few names have to be looked at closely for.
func unusual(r rune) bool { return r < ' ' || r >= utf8.RuneSelf }

// headline finds the names of a headline that the lists or the body know.
func (f *finder) headline(r story.Range) {
	for i := r.From; i < r.To; {
		j := min(r.To, i+5)
		for ; j > i; j-- {
			run := story.Range{From: i, To: j}
			if !f.capitals(run) {
				continue
			}
			m := Mention{Tokens: run, Title: story.Nowhere, Bearer: story.None}
			if b := f.bearerOf(&m, f.parts(nil, run)); b != story.None {
				m.Bearer, m.Kind, m.Certain = b, f.bearers[b].Kind, f.bearers[b].Certain
			} else if known := f.known(run); known.Kind != lexicon.NoName && known.Kind != lexicon.PeopleName && !known.Common {
				f.classify(&m, r)
			} else {
				continue
			}
			f.mentions = append(f.mentions, m)
			if m.Bearer == story.None {
				f.joinOne(len(f.mentions) - 1)
			} else {
				f.bearers[m.Bearer].Mentions = append(f.bearers[m.Bearer].Mentions, len(f.mentions)-1)
			}
			break
		}
		i = max(i+1, j)
	}
}

// capitals reports whether a run of a headline can be one name: capitals, with
// no more than small words between them.
func (f *finder) capitals(r story.Range) bool {
	if !f.story.Capitalized(r.From) || !f.story.Capitalized(r.To-1) {
		return false
	}
	for k := r.From + 1; k < r.To-1; k++ {
		switch f.story.Tokens[k].Low {
		case "of", "the", "and", "&", "for", "de", "van", "von", "bin", "al", "-":
			continue
		}
		if !f.story.Capitalized(k) {
			return false
		}
	}
	return true
}

// reorder puts the headline's mentions, found last, where they stand.
func (f *finder) reorder(body int) {
	if body == len(f.mentions) {
		return
	}
	order := make([]int, 0, len(f.mentions))
	h, b := body, 0
	for h < len(f.mentions) || b < body {
		if b == body || h < len(f.mentions) && f.mentions[h].Tokens.From < f.mentions[b].Tokens.From {
			order = append(order, h)
			h++
			continue
		}
		order = append(order, b)
		b++
	}
	sorted := make([]Mention, len(order))
	at := make([]int, len(order))
	for to, from := range order {
		sorted[to], at[from] = f.mentions[from], to
	}
	f.mentions = sorted
	for i := range f.bearers {
		b := &f.bearers[i]
		for k, m := range b.Mentions {
			b.Mentions[k] = at[m]
		}
		slices.Sort(b.Mentions)
	}
}
