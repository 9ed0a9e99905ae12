package source

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// oneOfThem reports whether a phrase takes one out of those who have spoken, or of
// whom the story has just spoken: one of them, another, a third.
func (r *resolver) oneOfThem(at story.Range) bool {
	k := at.From
	switch r.Tokens[k].Low {
	case "one", "another":
		if at.Len() == 3 && r.Tokens[k+1].Low == "of" && (r.Tokens[k+2].Low == "them" || r.Tokens[k+2].Low == "whom") {
			return true
		}
	case "a", "the":
		if k++; k >= at.To || !r.Is(k, lexicon.Ordinal) && r.Tokens[k].Low != "first" {
			return false
		}
	default:
		return false
	}
	return k+1 == at.To || r.Tokens[k+1].Low == "," || r.Tokens[k+1].Low == "who" // One, a defence attaché,
}

// ofPerson reports whether a phrase is that of a person with a name: one, Ann Koe,
func (r *resolver) ofPerson(p phrase) bool {
	return p.bearer != story.None && r.Bearers[p.bearer].Kind == name.Person
}

// someOfThem reports whether a phrase takes some or all out of those who have spoken, or of
// whom the story has just spoken: two, both, the rest.
func (r *resolver) someOfThem(at story.Range) bool {
	k := at.From
	switch {
	case r.Tokens[k].Low == "the":
		if k++; k >= at.To || r.Tokens[k].Low != "rest" && r.Tokens[k].Low != "others" {
			return false
		}
	case r.Tokens[k].Low == "both", r.Tokens[k].Low == "most", r.Tokens[k].Low == "several":
	default:
		if n, ok := lexicon.Numeral(r.Tokens[k].Low); !ok || n < 2 || n > 10 {
			return false
		}
	}
	return k+1 == at.To || r.Tokens[k+1].Low == ","
}

// someOrDescribed is some or all of those who have spoken, or the source that a phrase
// describes.
func (r *resolver) someOrDescribed(i int, p phrase) int {
	if r.someOfThem(p.core) {
		if ref := r.someAmong(i, p); ref != story.None {
			return ref
		}
	}
	return r.described(i, p)
}

// someAmong adds some people of the group out of which an attribution takes them, described
// as the group is; both of two are the group itself. It is story.None where there is no group.
func (r *resolver) someAmong(i int, p phrase) int {
	group := r.thoseBefore(i)
	if group == story.None || r.sources[group].Named {
		return story.None
	}
	some := r.sources[group]
	word := r.Tokens[p.core.To-1].Low
	if word == "both" {
		if some.Count == 2 {
			return group
		}
		return story.None
	}
	if some.Head == "" {
		return story.None
	}
	if some.part > 0 {
		some.Name = some.Name[some.part:] // the rest of the four, and not of two of them
	}
	some.part = len(word) + len(" of ")
	some.Name = word + " of " + some.Name
	some.Count, _ = lexicon.Numeral(word)
	some.Mentions, some.Statements = nil, 0
	r.sources = append(r.sources, some)
	return len(r.sources) - 1
}

// anotherLike adds another of those of whom one without a name has spoken last: one clerk
// said … Another said.
func (r *resolver) anotherLike(i int) int {
	at := r.Attributions[i].Source
	if r.Tokens[at.From].Low == "one" || i == 0 || r.refs[i-1] == story.None || r.Attributions[i].Sentence-r.Attributions[i-1].Sentence > 2 {
		return story.None
	}
	x := r.sources[r.refs[i-1]]
	if x.Named || x.Plural || x.Kind != article.UnnamedPerson && x.Kind != article.Anonymous || x.Head == "" || !r.Is(x.Mentions[0].From, lexicon.Newcomer) {
		return story.None
	}
	if !strings.HasPrefix(x.Name, amongThem) {
		x.Name = "another " + x.Head
	}
	x.Mentions, x.Statements, x.Count = nil, 0, 1
	r.sources = append(r.sources, x)
	return len(r.sources) - 1
}

// poster is somebody of whom a story tells no more than that they wrote a quotation for
// others to read: Another tweeted, “…”.
func (r *resolver) poster(i int, p phrase) int {
	a := &r.Attributions[i]
	if a.Source.Len() != 1 || len(a.Content) == 0 || r.Tokens[a.Content[0].From].Outer == story.None {
		return story.None
	}
	switch a.Lemma {
	case "tweet", "post", "comment", "write":
	default:
		return story.None
	}
	ref := r.unresolved(p)
	x := &r.sources[ref]
	x.Kind, x.Name, x.Count, x.Confidence = article.UnnamedPerson, r.Tokens[p.core.From].Low, 1, 60
	return ref
}

// thoseBefore are the people out of whom an attribution takes one.
func (r *resolver) thoseBefore(i int) int {
	at := r.Attributions[i].Source
	if at.Len() == 3 && r.Tokens[at.To-1].Low == "whom" {
		return r.thoseWhom(i)
	}
	if group := r.subjectBefore(i); group != story.None {
		return group
	}
	if (at.Len() == 1 || r.Tokens[at.From+1].Low == ",") && r.fronted(i) {
		if group := r.peopleBefore(i); group != story.None {
			return group
		}
	}
	several := func(x *Source) bool { return x.Plural && !x.Named }
	if at.Len() > 1 && r.Tokens[at.From+1].Low == "of" {
		return r.lastSource(i, several) // one of them
	}
	if i == 0 || r.refs[i-1] == story.None {
		return story.None
	}
	last := &r.sources[r.refs[i-1]]
	if group, ok := strings.CutPrefix(last.Name, amongThem); ok {
		return slices.IndexFunc(r.sources, func(x Source) bool { return x.Name == group })
	}
	if several(last) {
		return r.refs[i-1]
	}
	return story.None // somebody else has spoken in between
}

// fronted reports whether no verb but its own stands before the source of an attribution
// in its sentence: on the club's own page, one asked.
func (r *resolver) fronted(i int) bool {
	return r.opensWith(i, func(k int) bool {
		return r.Tokens[k].Outer != story.None || r.Attributions[i].Cue.Has(k) || !r.Tokens[k].Tag.IsVerb() && r.Tokens[k].Tag != tag.MD
	})
}

// thoseWhom are the people of whom a relative clause takes one, where they speak: two
// nurses, one of whom said.
func (r *resolver) thoseWhom(i int) int {
	a := &r.Attributions[i]
	for k := range r.Attributions {
		before := &r.Attributions[k]
		if before.Sentence != a.Sentence || k == i || before.Source.Missing() || before.Source.From >= a.Source.From || before.Source.To < a.Source.From-1 {
			continue
		}
		if ref := r.refs[k]; ref != story.None && r.sources[ref].Plural && !r.sources[ref].Named {
			return ref
		}
	}
	return story.None
}

// amongThem begins the name of one out of several.
const amongThem = "one of "

// oneAmong adds one person of a group, described as the group is.
func (r *resolver) oneAmong(group int) int {
	if group == story.None {
		return story.None
	}
	one := r.sources[group]
	one.Name = amongThem + one.Name
	one.Mentions, one.Statements, one.Plural, one.Count = nil, 0, false, 1
	if one.Kind == article.UnnamedGroup {
		one.Kind = article.UnnamedPerson
	}
	r.sources = append(r.sources, one)
	return len(r.sources) - 1
}

// several is how many people or organisations a phrase names that is no more than
// their list: Lee, Poe and Roe; Finance Minister Lee and union leader Poe. It is 0 for any
// other phrase, and for outlets, each of which reports for itself.
func (r *resolver) several(at story.Range) int {
	n, _ := r.listed(at)
	return n
}

// listed is several, and where the list ends, which an apposition may follow: Lee and Poe |,
// both of Leeds.
func (r *resolver) listed(at story.Range) (n, end int) {
	if at.Len() < 3 {
		return 0, at.To
	}
	and := false
	kind := name.Unknown
	for k := at.From; k < at.To; k++ {
		k = r.behindTitle(k, at)
		switch m := r.at[k]; {
		case m != story.None:
			b := &r.Bearers[r.Mentions[m].Bearer]
			if b.Kind == name.Place || b.Kind == name.Outlet || kind != name.Unknown && b.Kind != name.Unknown && b.Kind != kind {
				return 0, at.To
			}
			if b.Kind != name.Unknown {
				kind = b.Kind
			}
			n++
			k = r.Mentions[m].Tokens.To - 1
		case k == at.From:
			return 0, at.To
		case n > 1 && and && r.Tokens[k].Low == "," && (k+1 == at.To || r.Is(k+1, lexicon.OpensAside) || r.Tokens[k+1].Low == "both"):
			return n, k // Lee and Poe, both of Leeds,
		case r.Tokens[k].Low == "and":
			and = true
		case r.Tokens[k].Low != ",":
			return 0, at.To
		}
	}
	if !and {
		return 0, at.To
	}
	return n, at.To
}

// behindTitle is where the name of a person stands behind the office at a token that is his
// title, or that token: Finance Minister | Ann Koe.
func (r *resolver) behindTitle(k int, in story.Range) int {
	if k > in.From && r.Tokens[k-1].Low != "and" && r.Tokens[k-1].Low != "," {
		return k
	}
	title := k
	if k > in.From && r.Tokens[k].Tag == tag.PRPPoss {
		title++ // and her colleague Ann Koe
	}
	office := false
	for at := title; at < in.To; at++ {
		if m := r.at[at]; m != story.None {
			if office && r.Tokens[at-1].Tag != tag.IN && r.Mentions[m].Tokens.From == at && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
				return at
			}
			return k
		}
		switch t := &r.Tokens[at]; {
		case t.Noun&(lexicon.Official|lexicon.Spokesperson|lexicon.Expert|lexicon.Person) != 0:
			office = true
		case !t.Tag.IsNoun() && !t.Tag.IsAdjective() && t.Tag != tag.HYPH && !(t.Tag == tag.IN && r.Is(at-1, lexicon.Office)):
			return k
		}
	}
	return k
}

// joint is the source that several who speak together are.
func (r *resolver) joint(at story.Range) int {
	n, end := r.listed(at)
	text := strings.TrimRight(strings.Join(strings.Fields(r.Phrase(story.Range{From: at.From, To: end})), " "), ",")
	x := unknown()
	x.Kind, x.Name, x.Count, x.Confidence = article.NamedOrg, text, n, 85
	switch r.Bearers[r.Mentions[r.at[r.behindTitle(at.From, at)]].Bearer].Kind {
	case name.Person:
		x.Kind = article.NamedPerson
	case name.Power:
		x.Role = article.Government
	}
	return r.asOne(x)
}

// asOne is the source that several who speak together are: the one that has their names
// already, or else a new one.
func (r *resolver) asOne(several Source) int {
	for i := range r.sources {
		if x := &r.sources[i]; x.Bearer == story.None && x.Named && x.Name == several.Name {
			return i
		}
	}
	several.Named, several.Plural, several.Grade = true, true, 4
	r.sources = append(r.sources, several)
	return len(r.sources) - 1
}
