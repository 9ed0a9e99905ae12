package name

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

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
	if x.Kind != Person || x.Certain || len(x.Parts) != 1 || Given(x.Parts[0]) || f.lex.Surname(x.Parts[0]) || strings.Contains(x.Parts[0], "-") {
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

// propagate lets a name of one word be what the longer name that ends with it is.
func (f *finder) propagate() {
	c := f.census()
	for i := range f.mentions {
		m := &f.mentions[i]
		if m.Certain && !((m.Kind == Power || m.Kind == Place) && m.Tokens.Len() == 1 && !f.afterPreposition(m.Tokens.From)) {
			continue
		}
		if kind := f.shortFor(c, i); kind != Unknown {
			m.Kind, m.Certain = kind, true
		} else if !m.Certain {
			m.Kind = f.voted(c, m)
		}
	}
}

// census is what the names of a story tell of each other.
type census struct {
	people, firms  map[string]int               // the mention that first names one in full, by the family name, by the first word
	clubs          map[string]bool              // the last words of the bodies that clubs' names end with
	styled, called map[string]bool              // whether somebody of a family name has a title, and somebody a given name
	votes          map[string]*[Place + 1]int32 // how often a name is of each kind, twice as much where that is certain
}

// census reads all names of the story.
func (f *finder) census() census {
	c := census{
		people: map[string]int{}, firms: map[string]int{}, clubs: map[string]bool{}, styled: map[string]bool{}, called: map[string]bool{},
		votes: make(map[string]*[Place + 1]int32, len(f.mentions)),
	}
	all := make([][Place + 1]int32, len(f.mentions))
	for i := range f.mentions {
		m := &f.mentions[i]
		first := f.story.Word(m.Tokens.From)
		if m.Kind == Person && m.Certain {
			family := f.story.Word(m.Tokens.To - 1)
			if _, known := c.people[family]; !known {
				c.people[family] = i
			}
			c.styled[family] = c.styled[family] || f.titled(m) != UnknownSex
			c.called[first] = true
		} else if m.Kind == Organization && m.Tokens.Len() > 1 && f.firm(m) {
			if last := f.story.Word(m.Tokens.To - 1); f.lex.Called("club", last) {
				c.clubs[last] = true
			}
			if _, known := c.firms[first]; !known {
				c.firms[first] = i
			}
		}
		v := c.votes[f.story.Phrase(m.Tokens)]
		if v == nil {
			v = &all[i]
			c.votes[f.story.Phrase(m.Tokens)] = v
		}
		if m.Certain {
			v[m.Kind] += 2
		}
		v[m.Kind]++
	}
	return c
}

// shortFor is the kind of the longer name that a name of one word plainly is the short
// form of, or Unknown.
func (f *finder) shortFor(c census, i int) Kind {
	m := &f.mentions[i]
	if m.Tokens.Len() != 1 {
		return Unknown
	}
	word := f.story.Word(m.Tokens.From)
	person, someone := c.people[word]
	firm, company := c.firms[word]
	switch {
	case !m.Certain && c.clubs[word] && shortens[word]:
		return Organization // Rovers of Harborne Rovers
	case company && someone && !f.lex.Surname(word) && firm < i && (c.styled[word] || i < person):
		return Organization // Tolliver, where he is Mr. Tolliver or has yet to come
	case someone:
		return Person
	case company && !m.Certain && !c.called[word] && f.firmsWord(m.Tokens.From) && (m.Kind != Place || f.lex.Firm(f.story.Word(f.mentions[firm].Tokens.To-1))):
		return Organization // Brightwell of Brightwell Group Plc
	}
	return Unknown
}

// voted is the kind that a name is most often where it stands.
func (f *finder) voted(c census, m *Mention) Kind {
	best, votes := m.Kind, c.votes[f.story.Phrase(m.Tokens)]
	if best == Unknown && !f.story.Is(m.Tokens.To-1, lexicon.OfNoSpeaker) {
		best = Person // unless others of the name are something else
	}
	for k, n := range votes {
		if Kind(k) != Unknown && n > votes[best] {
			best = Kind(k)
		}
	}
	return best
}

// firm reports whether a body is one that is called by the first word of its name: a firm,
// or whatever ends as only firms and clubs do, but not Stanford of Stanford University.
func (f *finder) firm(m *Mention) bool {
	last := f.story.Word(m.Tokens.To - 1)
	return f.lex.Firm(last) || f.lex.OrganizationEnding(last)
}

// firmsWord reports whether a word can be the short form of a firm's name: one that no list
// knows as a place or an office, and if it is a given name too then only because nobody of
// the story has it.
func (f *finder) firmsWord(k int) bool {
	word := f.story.Word(k)
	return f.lex.Name(word).Kind == lexicon.NoName && !f.lex.Surname(word) && !f.lex.Title(word) && !acronymShape(word)
}

// afterPreposition reports whether a place stands where places do: in Jordan.
func (f *finder) afterPreposition(k int) bool {
	return k > 0 && f.story.Tokens[k-1].Tag == tag.IN
}

// quieten writes the name of a person that stands in capitals as others write it, so that
// they are one: JAKE KOE and KOE, Jake Koe.
func (f *finder) quieten(m *Mention, parts []string) {
	switch {
	case !f.shouted(m.Tokens):
		return
	case len(parts) == 1:
		last := quietly(parts[0])
		for b := range f.bearers {
			if x := &f.bearers[b]; x.Kind == Person && len(x.Parts) > 1 && x.Parts[len(x.Parts)-1] == last {
				m.Kind, parts[0] = Person, last
				return
			}
		}
	case m.Kind == Person:
		for k, word := range parts {
			parts[k] = quietly(word)
		}
	}
}

// joinOne gives a mention its bearer, a new one where none of the story so far fits, and
// adds to the bearer what the mention tells of it.
func (f *finder) joinOne(i int) {
	m := &f.mentions[i]
	f.words = f.parts(f.words[:0], m.Tokens)
	parts := f.words
	f.quieten(m, parts)
	b := f.bearerOf(m, parts)
	if b == story.None {
		parts = slices.Clone(parts)
		b = len(f.bearers)
		f.bearers = append(f.bearers, Bearer{AsKin: f.broughtAsKin(m), Kind: m.Kind, Name: strings.Join(parts, " "), Parts: parts, telling: significant(parts), Shared: len(f.same) > 1})
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
	if x.house == "" {
		x.house = f.house(m)
	} else if x.takesHouse(parts, f.titled(m)) {
		x.Parts = []string{x.Parts[0], x.house}
		x.Name, x.telling, x.house = strings.Join(x.Parts, " "), x.Parts, ""
	}
	if style := f.style(m); style != "" {
		x.styled = style
	}
	if len(parts) > len(x.Parts) && x.Kind != Outlet {
		x.Parts, x.Name = slices.Clone(parts), strings.Join(parts, " ")
		x.telling = significant(x.Parts)
	}
	if x.Sex == UnknownSex {
		x.Sex = f.sexOf(m, parts)
	}
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
	titled := f.titled(m)
	sex := titled
	if sex == UnknownSex {
		sex = f.calledByKin(m)
	}
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
		if kind == Person && sex != UnknownSex && x.Sex == -sex || !sameName(x, telling, kind, known) && !x.takesHouse(telling, titled) {
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
	if titled != UnknownSex && len(f.same) > 1 {
		if b := f.lastOfSame(m, telling); b != story.None {
			return b
		}
	}
	return f.oneOfSame()
}

// lastOfSame is whom a title and a family name mean in the paragraph that has named only
// one of those who have it, unless she is styled otherwise: Joan Ellery gave evidence. Ms
// Ellery said …
func (f *finder) lastOfSame(m *Mention, telling []string) int {
	block := f.story.Sentences[f.story.Tokens[m.Tokens.From].Sentence].Block
	style, found := f.style(m), story.None
	for _, b := range f.same {
		x := &f.bearers[b]
		last := f.mentions[x.Mentions[len(x.Mentions)-1]].Tokens.From
		if x.Shared || family(x.telling) != family(telling) || style != "" && x.styled != "" && style != x.styled || f.story.Sentences[f.story.Tokens[last].Sentence].Block != block {
			continue
		}
		if found != story.None {
			return story.None
		}
		found = b
	}
	return found
}

// style is the title that tells a married woman from others before a name, without its
// stop.
func (f *finder) style(m *Mention) string {
	if m.Title.Missing() {
		return ""
	}
	switch word := strings.TrimSuffix(f.story.Word(m.Title.To-1), "."); word {
	case "Mrs", "Ms", "Miss":
		return word
	}
	return ""
}

// oneOfSame is whom a family name means: the only one who has it, else the one whom
// the story has called by it alone or names far more often than all others, else the
// one as whose kin all others were brought in, else the one with whom the story began.
func (f *finder) oneOfSame() int {
	shared, called, often, head := story.None, story.None, story.None, story.None
	most, all, heads := 0, 0, 0
	lead, leads := story.None, 0
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
		switch since := f.sinceLead(x); {
		case since == 0:
			lead = b
			leads++
		case since < 3:
			leads++ // brought in too soon to tell
		}
		if !x.AsKin {
			head = b
			heads++
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
	case heads == 1:
		return head
	case leads == 1:
		return lead
	}
	return shared
}

// sinceLead is how many sentences after the first with a name in it, which says whom the
// story is about, somebody was first named.
func (f *finder) sinceLead(x *Bearer) int32 {
	at := func(m int) int32 { return f.story.Tokens[f.mentions[m].Tokens.From].Sentence }
	return at(x.Mentions[0]) - at(0)
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
		return slices.Equal(a[:len(b)], b) && (len(a)-len(b) <= 2 || slices.Contains(a, "&")) || len(b) == 1 && a[len(a)-1] == b[0] && shortens[b[0]]
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
var shortens = map[string]bool{"Rovers": true, "Athletic": true, "Wanderers": true, "Albion": true, "United": true, "Rangers": true, "Hotspur": true, "City": true, "Front": true, "Movement": true, "Alliance": true, "Authority": true, "Agency": true, "Association": true, "Federation": true, "Society": true, "Trust": true, "Court": true, "Ministry": true, "Department": true, "Council": true, "Commission": true, "Guard": true, "Institute": true, "Foundation": true, "Bureau": true}

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
