// Package source joins the sources of a story's attributions into clusters and
// types them: who is named, who is only described, what a paper is, and what
// the story says of a name it withholds. A pronoun or description without one
// clear antecedent stays unresolved, because a linter must not accuse on a
// guess.
//
// Kinds follow the Markkula Center's taxonomy; pronouns are resolved by
// recency, subjecthood and sex, the strongest of the classic rules.
package source

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Source is one cluster of mentions. A string is empty, and a Range story.Nowhere, where
// the story does not say.
type Source struct {
	Kind          article.SourceKind
	Role          article.Role
	Named         bool   // a person, a body or a paper has a name
	Name          string // or the description without its article
	Title         string // of a person, as written
	Organization  string // whose the source is
	Party         string
	Side          article.Side
	Credentials   []Credential // the first of each kind
	Head          string       // lemma of the head noun, empty for a name alone
	Plural        bool
	Count         int    // how many they are or what share speaks, as the number given; 0 when none is
	Grade         int    // 0 to 4: article.Source.Grade
	Generic       bool   // a plural that means no group in particular: experts
	Nationality   string // the country
	Outlet        string // the name of a news outlet that speaks
	Former        bool
	Owner         string // the country or power it speaks for
	Principal     string // the person it speaks for, or is kin to
	Reason        story.Range
	ReasonQuality article.Quality
	Anonymity     story.Range   // the words that withhold the name
	Access        story.Range   // the words that say how the source knows
	Statements    int           // how many attributions rest on it, but for no comment and credit
	Confidence    int           // how sure the kind is, in percent
	Mentions      []story.Range // in order, by token
	Bearer        int           // of package name, or story.None

	part int // the bytes of the name that say how many of a group they are: two of | four clerks
}

// Story is what the stages before have found.
type Story struct {
	*story.Story
	Mentions     []name.Mention
	Bearers      []name.Bearer
	Attributions []attribution.Attribution
	Owners       []int32 // by token, the innermost attribution that says it, or story.None
}

// unknown is a source of which nothing is known yet.
func unknown() Source {
	return Source{Kind: article.UnknownSource, Bearer: story.None, Reason: story.Nowhere, Anonymity: story.Nowhere, Access: story.Nowhere}
}

// Resolve returns the sources in order of their first mention, and for each
// attribution the index of its source and of the outlet that the source told
// it to, or story.None.
func Resolve(s Story, lex *lexicon.Lexicon) (sources []Source, refs, vias []int) {
	r := resolver{
		Story: s, lex: lex, byBearer: make([]int, len(s.Bearers)), at: make([]int, len(s.Tokens)),
		sources: make([]Source, 0, len(s.Attributions)/2),
	}
	for i := range r.byBearer {
		r.byBearer[i] = story.None
	}
	for i := range r.at {
		r.at[i] = story.None
	}
	for i := range s.Mentions {
		for k := s.Mentions[i].Tokens.From; k < s.Mentions[i].Tokens.To; k++ {
			r.at[k] = i
		}
	}
	r.sexes()
	r.hero = r.findHero()
	r.refs = make([]int, len(s.Attributions))
	for i := range r.refs {
		r.refs[i] = story.None
	}
	// The headline leans on the body, which comes after it: "…: report".
	for _, headline := range []bool{false, true} {
		for i := range s.Attributions {
			if r.inHeadline(i) == headline {
				r.refs[i] = r.resolve(i)
			}
		}
	}
	r.vias = make([]int, len(s.Attributions))
	for i := range r.vias {
		r.vias[i] = r.via(i)
	}
	r.lateNames()
	r.withhold()
	r.powers()
	r.portraits()
	r.finish()
	return r.sources, r.refs, r.vias
}

type resolver struct {
	Story
	lex      *lexicon.Lexicon
	sources  []Source
	refs     []int // source of each attribution, None until it is resolved
	vias     []int // outlet each attribution was told to
	byBearer []int // source of each bearer
	at       []int // name mention at each token
	hero     int   // the bearer whom the story is about, or None
}

func (r *resolver) inHeadline(attribution int) bool {
	return r.Blocks[r.Sentences[r.Attributions[attribution].Sentence].Block].Kind == article.Headline
}

func (r *resolver) inHeadlineAt(token int) bool {
	return r.Blocks[r.Sentences[r.Tokens[token].Sentence].Block].Kind == article.Headline
}

// resolve finds or makes the source of one attribution.
func (r *resolver) resolve(i int) int {
	a := &r.Attributions[i]
	if a.Source.Missing() {
		return story.None
	}
	if ref := r.saidAlready(i); ref != story.None {
		r.sources[ref].Statements++
		return ref
	}
	p := r.read(r.withName(a.Source))
	var ref int
	switch {
	case r.oneOfThem(a.Source) && r.ofPerson(p):
		ref = r.named(p)
	case r.oneOfThem(a.Source):
		if ref = r.oneAmong(r.thoseBefore(i)); ref == story.None {
			ref = r.anotherLike(i)
		}
		if ref == story.None {
			ref = r.poster(i, p)
		}
		if ref != story.None && r.sources[ref].Kind == article.UnnamedPerson && !p.anonymity.Missing() {
			r.sources[ref].Kind = article.Anonymous
		}
	case r.withPronoun(a.Source):
		ref = r.unresolved(phrase{core: a.Source, plural: true})
	case p.pronoun != "":
		ref = r.pronoun(i, p)
	case r.several(a.Source) > 1:
		ref = r.joint(a.Source)
	case p.bearer != story.None:
		if ref = r.christened(i, p); ref == story.None {
			ref = r.named(p)
		}
	case r.ofTwo(p):
		if ref = r.twoBefore(i, p); ref == story.None {
			ref = r.someOrDescribed(i, p)
		}
	case r.author(p) != story.None:
		ref = r.named(phrase{bearer: r.author(p)})
	case r.ownWords(p) && !attribution.Wordless(a.Lemma):
		author := r.read(story.Range{From: p.core.From, To: p.core.From + 1})
		if ref = r.pronoun(i, author); ref == story.None {
			ref = r.described(i, p)
		} else {
			p = author
		}
	default:
		ref = r.someOrDescribed(i, p)
	}
	if ref == story.None {
		ref = r.unresolved(p)
	}
	x := &r.sources[ref]
	r.enrich(x, p)
	r.mention(x, p.core)
	if a.Class != article.NoComment && a.Frame != article.CreditFrame {
		x.Statements++
	}
	return ref
}

// saidAlready is the source of another attribution in the sentence that rests on
// the same words: an aide said that she was ill and told reporters to leave.
func (r *resolver) saidAlready(i int) int {
	a := &r.Attributions[i]
	for k := i - 1; k >= 0 && r.Attributions[k].Sentence == a.Sentence; k-- {
		if r.sameWords(r.Attributions[k].Source, a.Source, r.refs[k]) && r.refs[k] != story.None && a.Class != article.NoComment && a.Frame != article.CreditFrame {
			return r.refs[k]
		}
	}
	return story.None
}

// sameWords reports whether two sources are the same words, or the second the first, who
// has no name, with the pronoun of its relative clause, or all of that clause: an aide |
// , who; an aide, who | feared for her job, said.
func (r *resolver) sameWords(first, second story.Range, ref int) bool {
	if first == second {
		return true
	}
	if ref == story.None || r.sources[ref].Named || first.From != second.From {
		return false
	}
	if last := first.To - 1; second.To > first.To && first.Len() > 2 && r.Tokens[last].Low == "who" {
		return r.Tokens[last-1].Low == ","
	}
	return second.To == first.To+2 && r.Tokens[first.To].Low == "," && r.Tokens[first.To+1].Low == "who"
}

// author is the organisation that speaks by a statement or letter: a statement
// from the union, or None for any other source.
func (r *resolver) author(p phrase) int {
	if !lexicon.Authored.Has(p.headLemma) {
		return story.None
	}
	for k := p.core.From; k < p.core.To; k++ {
		m := r.at[k]
		if m == story.None {
			continue
		}
		b := r.Mentions[m].Bearer
		if r.Bearers[b].Kind == name.Organization && (k > p.head && (r.Tokens[p.head+1].Low == "from" || r.Tokens[p.head+1].Low == "by") || k < p.head) {
			return b
		}
	}
	return story.None
}

// ownWords reports whether a source is a paper of one person whom a pronoun takes up, so
// that the person speaks: Her statement went on.
func (r *resolver) ownWords(p phrase) bool {
	w := r.Tokens[p.core.From].Low
	return (w == "her" || w == "his") && p.core.From+1 == p.head && lexicon.Authored.Has(p.headLemma)
}

// via is the news outlet among those an attribution is said to: told Reuters,
// in an interview with the BBC, three officials who spoke to the Times.
func (r *resolver) via(i int) int {
	for _, where := range []story.Range{r.Attributions[i].Relay, r.Attributions[i].Addressee, r.Attributions[i].Medium, r.Attributions[i].Venue, r.spokeTo(i)} {
		if where.Missing() {
			continue
		}
		for k := where.From; k < where.To; k++ {
			m := r.at[k]
			if m == story.None || r.Bearers[r.Mentions[m].Bearer].Kind != name.Outlet {
				continue
			}
			ref := r.named(phrase{bearer: r.Mentions[m].Bearer})
			r.mention(&r.sources[ref], r.Mentions[m].Tokens)
			return ref
		}
	}
	return story.None
}

// spokeTo is whom a source, by its own phrase or by a "who" behind it, spoke to: a nurse
// speaking to the | Echo; two aides, who talked with | Reuters on Friday.
func (r *resolver) spokeTo(i int) story.Range {
	who := r.Attributions[i].Source
	if who.Missing() {
		return story.Nowhere
	}
	sentence := r.Sentences[r.Attributions[i].Sentence].Tokens
	to := who.To
	if to < sentence.To && r.Tokens[to].Low == "," {
		to++
	}
	if to < sentence.To && r.Tokens[to].Low == "who" {
		to += 3 // who have both spoken
	}
	for k := who.From; k <= to && k+2 < sentence.To; k++ {
		switch r.Tokens[k].Low {
		case "not", "n't", "never", "for", "whose":
			return story.Nowhere // sacked for talking to the Echo
		}
		if w := r.Tokens[k+1].Low; talks(r.Tokens[k].Low) && (w == "to" || w == "with") {
			return story.Range{From: k + 2, To: min(k+4, sentence.To)}
		}
	}
	return story.Nowhere
}

func talks(word string) bool {
	switch word {
	case "speaking", "spoke", "spoken", "talked", "talking":
		return true
	}
	return false
}

// mention records where a source is named as one, once.
func (r *resolver) mention(x *Source, at story.Range) {
	for _, m := range x.Mentions {
		if m == at {
			return
		}
	}
	x.Mentions = append(x.Mentions, at)
}

// named is the cluster of a name's bearer.
func (r *resolver) named(p phrase) int {
	if at := r.byBearer[p.bearer]; at != story.None {
		return at
	}
	if ref := r.nameless(p.bearer); ref != story.None {
		r.christen(ref, p.bearer)
		return ref
	}
	b := &r.Bearers[p.bearer]
	x := unknown()
	x.Named, x.Name, x.Bearer, x.Grade, x.Confidence = true, b.Name, p.bearer, 4, 70
	if b.Certain {
		x.Confidence = 95
	}
	switch b.Kind {
	case name.Person:
		x.Kind = article.NamedPerson
		x.Count = 1
		if b.Shared {
			x.Kind, x.Confidence = article.UnknownSource, 40
		}
	case name.Unknown:
		x.Kind, x.Confidence = article.NamedOrg, 50
	case name.Outlet:
		x.Kind, x.Role, x.Outlet = article.NamedOrg, article.Outlet, b.Name
	case name.Power:
		x.Kind, x.Role, x.Owner = article.NamedOrg, article.Government, b.Power
	default:
		x.Kind, x.Owner = article.NamedOrg, r.ministryOf(b.Parts)
	}
	r.sources = append(r.sources, x)
	r.byBearer[p.bearer] = len(r.sources) - 1
	return len(r.sources) - 1
}

// withPronoun reports whether a pronoun and somebody else speak together, of whom the one may be
// anybody: she and her husband.
func (r *resolver) withPronoun(at story.Range) bool {
	return at.Len() > 2 && r.Tokens[at.From].Tag == tag.PRP && r.Tokens[at.From+1].Low == "and"
}

// unresolved is a source of its own, of unknown kind.
func (r *resolver) unresolved(p phrase) int {
	x := unknown()
	x.Name, x.Head, x.Plural, x.Confidence = r.Phrase(p.core), p.headLemma, p.plural, 30
	r.sources = append(r.sources, x)
	return len(r.sources) - 1
}

// formerly reports whether a title is one that somebody no longer has: former mayor, ex-MP.
func formerly(title string) bool {
	title = strings.ToLower(title)
	return strings.HasPrefix(title, "former ") || strings.HasPrefix(title, "ex-")
}

// enrich adds what a later mention tells of a source.
func (r *resolver) enrich(x *Source, p phrase) {
	if x.Kind == article.NamedPerson && !x.Plural {
		if title := r.title(p); len(title) > len(x.Title) {
			x.Title = title
		}
		x.Former = x.Former || p.former || formerly(x.Title)
		if x.Organization == "" {
			x.Organization = p.organization
		}
		if x.Role == article.NoRole {
			x.Role = roleOf(p.kind, p.headLemma)
		}
		if x.Role == article.NoRole && ofPolice(x.Title) {
			x.Role = article.Police
		}
		if x.Role == article.NoRole && r.scholar(p) {
			x.Role = article.Expert
		}
	}
	if x.Principal == "" {
		x.Principal = r.principal(p)
	}
	if x.Owner == "" {
		x.Owner = r.represents(p)
	}
	if x.Owner == "" {
		x.Owner = r.spokenFor(p)
	}
	if x.Access.Missing() {
		x.Access = p.access
	}
	if x.Anonymity.Missing() {
		x.Anonymity = p.anonymity
	}
}

// powers finds the country that a person speaks for by any mention of the
// name: "Mr Orlo said … The Peruvian president, Juan Orlo, …".
func (r *resolver) powers() {
	for i := range r.sources {
		x := &r.sources[i]
		if x.Owner != "" || x.Bearer == story.None || r.Bearers[x.Bearer].Kind != name.Person {
			continue
		}
		for _, m := range r.Bearers[x.Bearer].Mentions {
			if x.Owner = r.powerBefore(r.Mentions[m].Tokens.From); x.Owner != "" {
				break
			}
		}
	}
}

// finish orders the clusters by their first mention and fills in what depends
// on the whole of one.
func (r *resolver) finish() {
	order := make([]int, len(r.sources))
	for i := range order {
		order[i] = i
		sortRanges(r.sources[i].Mentions)
	}
	for i := 1; i < len(order); i++ {
		for j := i; j > 0 && r.sources[order[j]].Mentions[0].From < r.sources[order[j-1]].Mentions[0].From; j-- {
			order[j], order[j-1] = order[j-1], order[j]
		}
	}
	to := make([]int, len(order))
	sorted := make([]Source, len(order))
	for at, from := range order {
		sorted[at], to[from] = r.sources[from], at
	}
	r.sources = sorted
	for i := range r.refs {
		if r.refs[i] != story.None {
			r.refs[i] = to[r.refs[i]]
		}
		if r.vias[i] != story.None {
			r.vias[i] = to[r.vias[i]]
		}
	}
}

func sortRanges(rs []story.Range) {
	for i := 1; i < len(rs); i++ {
		for j := i; j > 0 && rs[j].From < rs[j-1].From; j-- {
			rs[j], rs[j-1] = rs[j-1], rs[j]
		}
	}
}
