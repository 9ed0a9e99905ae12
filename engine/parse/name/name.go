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
	Bearer  int  // of those that Find returns
	Certain bool // the kind rests on a list, a title or a suffix, not on the shape alone
}

// Bearer is whoever or whatever a name names: the cluster of its mentions.
type Bearer struct {
	Kind     Kind
	Name     string   // the fullest form; an outlet's canonical name
	Parts    []string // its words, never none
	Power    string   // the country, of a Power; else empty
	Sex      Sex
	Mentions []int // of those that Find returns, in order, never none
	Certain  bool  // the kind of one of them is
	AsKin    bool  // brought in as somebody's kin: her brother, Ian
	Shared   bool  // a family name that several people of the story have: nobody knows whose it is here

	telling []string // the parts that tell names apart
	alone   int      // mentions by the family name alone
	house   string   // the family name of the kin by whom somebody of one name was brought in
	styled  string   // Mrs or Ms, as a woman was called last
}

// Find returns the names of the story in order, and their bearers. In a
// headline, where any word may be a capital, it finds only names that the lists
// or the body know.
func Find(s *story.Story, lex *lexicon.Lexicon) ([]Mention, []Bearer) {
	f := finder{story: s, lex: lex, firms: map[string]bool{}, mentions: make([]Mention, 0, len(s.Tokens)/12)}
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
	words    []string        // of the name that is being joined
	same     []int           // people who have the family name that is being joined
	firms    map[string]bool // the first words of the firms found so far
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

// christened reports whether the token at k is a month that is somebody's given
// name: "Councillor June Platt", and not "in June Platt said".
func christened(s *story.Story, k int) bool {
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
		if at == i {
			at = f.behindSeat(i, j, r.From)
		}
		if at > i {
			f.add(story.Range{From: i, To: at}, r)
			i = at
		}
		f.add(story.Range{From: i, To: j}, r)
		i = j
	}
}

// add splits titles and peoples off a run of name words and keeps what is left.
func (f *finder) add(run, sentence story.Range) {
	s := f.story
	if known := f.known(run); known.Kind == lexicon.PeopleName {
		return // "Ukrainians said": a people, for package source
	}
	if run = f.withoutOffice(run, sentence); run.Len() == 0 || f.onlyOffice(run) {
		return
	}
	m := Mention{Tokens: run, Title: story.Nowhere}
	endsAsOrganization := run.Len() > 1 && (f.lex.OrganizationSuffix(s.Word(run.To-1)) || f.lex.OrganizationPrefix(s.Word(run.From)) && f.nameAfterTitle(run) == run.From)
	if !endsAsOrganization && f.known(run).Kind == lexicon.NoName {
		for m.Tokens.Len() > 1 && f.lex.Name(s.Word(m.Tokens.From)).Kind == lexicon.PeopleName && s.Tokens[m.Tokens.From+1].Tag != tag.HYPH && !s.Is(run.To-1, lexicon.OfNoSpeaker) {
			m.Tokens.From++
		}
		from := m.Tokens.From
		for m.Tokens.Len() > 1 && (f.lex.Title(s.Word(m.Tokens.From)) && (!acronymShape(s.Word(m.Tokens.From)) || f.personal(m.Tokens.From+1)) || m.Tokens.From > from && (f.ofChief(m.Tokens.From) || f.hyphenated(m.Tokens.From, m.Tokens.To))) {
			m.Tokens.From++
		}
		if at := f.nameAfterTitle(m.Tokens); at > m.Tokens.From {
			m.Tokens.From = at
		} else if low := s.Tokens[m.Tokens.From].Low; m.Tokens.From > from && (low == "of" || low == "for") {
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
		if s.Is(m.Tokens.From, lexicon.ParentName) {
			return // Mum said
		}
		if f.lex.Title(word) && !f.surname(m.Tokens.From, sentence) || f.lex.Name(word).Kind == lexicon.PeopleName {
			return
		}
	}
	f.classify(&m, sentence)
	if m.Kind == Person && m.Tokens.Len() > 2 && lexicon.PostNominal(s.Word(m.Tokens.To-1)) {
		m.Tokens.To-- // Ann Koe MP
	}
	f.mentions = append(f.mentions, m)
	if m.Kind == Organization && m.Tokens.Len() > 1 && f.firm(&m) {
		f.firms[s.Word(m.Tokens.From)] = true
	}
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
