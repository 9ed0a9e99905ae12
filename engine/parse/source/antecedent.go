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

// takenUp is the source that a definite description plainly takes up: "the
// report", "the officials", "the newspaper". Only nouns of the lists are tried.
func (r *resolver) takenUp(i int, p phrase) int {
	if at := r.epithet(i, p); at != story.None {
		return at
	}
	if p.kind == 0 {
		return story.None
	}
	sentence := r.Attributions[i].Sentence
	// The same head noun, used before of a source.
	for at := len(r.sources) - 1; at >= 0; at-- {
		x := &r.sources[at]
		if x.Head == p.headLemma && x.Plural == p.plural && r.near(x, sentence, 25) && compatible(x, p) && !r.toldApart(x, p) {
			return at
		}
		// "Two people with knowledge of it said … The person said".
		if p.headLemma == "person" && x.Head == "people" && !x.Named && r.near(x, sentence, 3) {
			return at
		}
	}
	if at := r.documentBefore(i, p); at != story.None {
		return at
	}
	if at := r.otherwise(i, p); at != story.None {
		return at
	}
	switch {
	case p.headLemma == "media": // all of them, and not the one
	case p.headLemma == "paper" && !p.modified && r.paperBefore(i) != story.None:
		return r.paperBefore(i)
	case p.kind&lexicon.Outlet != 0 && p.kind&lexicon.Document == 0, p.headLemma == "report", p.headLemma == "article", p.headLemma == "story":
		if only := r.onlyOutlet(i); only != story.None || !r.callsOutlet(p) {
			return only
		}
		return r.onlyReporter(i)
	case p.kind&(lexicon.Spokesperson|lexicon.Official|lexicon.Expert|lexicon.Person) != 0 && !p.plural:
		if at := r.lastPerson(i, p); at != story.None {
			return at
		}
		return r.namedBody(i, p) // the contractor, the regulator
	case p.kind&(lexicon.Organization|lexicon.Group) != 0 && p.kind&lexicon.Human == 0 && !p.plural:
		return r.lastOrganization(i, p)
	}
	return story.None
}

func compatible(x *Source, p phrase) bool {
	return (p.nationality == "" || x.Nationality == p.nationality) && (p.organization == "" || x.Organization == p.organization)
}

// otherwise is the source that a bare definite description takes up by another noun:
// the friend for a pal, the document for the business case, the team for researchers.
// There is none where two that it fits have spoken a short way back.
func (r *resolver) otherwise(i int, p phrase) int {
	if p.modified || p.located || p.nationality != "" || p.organization != "" || p.others || r.Tokens[p.core.From].Low != "the" {
		return story.None
	}
	var fits func(x *Source) bool
	switch {
	case lexicon.Companion.Has(p.headLemma):
		fits = func(x *Source) bool { return x.Plural == p.plural && lexicon.Companion.Has(x.Head) && !x.Named }
	case p.headLemma == "document":
		fits = func(x *Source) bool { return !x.Plural && x.Kind == article.Document && x.Role != article.SocialPost }
	case p.headLemma == "team":
		fits = func(x *Source) bool { return x.Plural && !x.Named && x.Role == article.Expert }
	default:
		return story.None
	}
	only, _ := sole(where(upTo(len(r.sources)), func(at int) bool {
		x := &r.sources[at]
		return len(x.Mentions) > 0 && x.Mentions[0].From < r.Attributions[i].Source.From && r.near(x, r.Attributions[i].Sentence, otherwiseWindow) && fits(x)
	}))
	return only
}

// documentBefore is the document that spoke last in the sentence before, where "that
// document" takes it up.
func (r *resolver) documentBefore(i int, p phrase) int {
	if low := r.Tokens[p.core.From].Low; p.headLemma != "document" || p.core.Len() != 2 || low != "that" && low != "this" {
		return story.None
	}
	for k := i - 1; k >= 0 && r.Attributions[i].Sentence-r.Attributions[k].Sentence <= 1; k-- {
		if ref := r.refs[k]; ref != story.None && r.sources[ref].Kind == article.Document && !r.sources[ref].Plural {
			return ref
		}
	}
	return story.None
}

// otherwiseWindow is how many sentences back one may have spoken under another noun.
const otherwiseWindow = 6

// paperBefore is the news outlet that spoke a short way back, which "the paper" is
// where no study has been told of: The Sun said … The paper said …
func (r *resolver) paperBefore(i int) int {
	for k := i - 1; k >= 0 && r.Attributions[i].Sentence-r.Attributions[k].Sentence <= 3; k-- {
		if r.refs[k] == story.None {
			continue
		}
		switch x := &r.sources[r.refs[k]]; {
		case x.Role == article.Study || x.Role == article.Expert:
			return story.None
		case x.Role == article.Outlet && x.Outlet != "":
			return r.refs[k]
		}
	}
	return story.None
}

// toldApart reports whether the words of a description tell it from a source of the
// same noun: the school trust and the hospital trust, the other five members and the
// three who spoke.
func (r *resolver) toldApart(x *Source, p phrase) bool {
	if p.others || p.plural && p.count > 0 && x.Count > 0 && p.count != x.Count && p.head > p.core.From && r.Tokens[p.core.From].Low == "the" {
		return true
	}
	if p.head == p.core.From || len(x.Mentions) == 0 {
		return false
	}
	own := &r.Tokens[p.head-1]
	if own.Is(lexicon.Ordinal) && strings.HasPrefix(x.Name, amongThem) {
		return true // one of the officials, the third official
	}
	if own.Tag != tag.NN || r.at[p.head-1] != story.None || own.Is(lexicon.EmptyModifier) {
		return false
	}
	for k := x.Mentions[0].From + 1; k < x.Mentions[0].To; k++ {
		if r.Tokens[k].Singular() == p.headLemma {
			return r.Tokens[k-1].Tag == tag.NN && r.at[k-1] == story.None && r.Tokens[k-1].Low != own.Low && !r.Is(k-1, lexicon.EmptyModifier)
		}
	}
	return false
}

// near reports whether a source was last mentioned within so many sentences.
func (r *resolver) near(x *Source, sentence, within int) bool {
	last := x.Mentions[len(x.Mentions)-1]
	return sentence-int(r.Tokens[last.From].Sentence) <= within
}

// onlyOutlet is the one news outlet the story has named so far; a headline
// leans on all of it.
func (r *resolver) onlyOutlet(i int) int {
	before := r.Attributions[i].Source.From
	only, _ := sole(where(upTo(len(r.Bearers)), func(b int) bool {
		x := &r.Bearers[b]
		return x.Kind == name.Outlet && (r.Mentions[x.Mentions[0]].Tokens.From <= before || r.inHeadline(i))
	}))
	if only == story.None {
		return story.None
	}
	return r.named(phrase{bearer: only})
}

// callsOutlet reports whether a description calls a news outlet by what it is and means
// nothing else: the tabloid, the paper, the news agency.
func (r *resolver) callsOutlet(p phrase) bool {
	if p.headLemma == "agency" {
		return p.head > p.core.From && r.Tokens[p.head-1].Low == "news"
	}
	return p.headLemma == "paper" || name.OutletNoun(p.headLemma)
}

// onlyReporter is the one body without any other role that has "reported" something
// before: no list knows it, but the story goes on to call it a newspaper.
func (r *resolver) onlyReporter(i int) int {
	only, _ := sole(func(yield func(int) bool) {
		for j := range i {
			if ref := r.refs[j]; ref != story.None && r.Attributions[j].Lemma == "report" && r.sources[ref].Kind == article.NamedOrg && r.sources[ref].Role == article.NoRole && !yield(ref) {
				return
			}
		}
	})
	if only != story.None {
		x := &r.sources[only]
		x.Role, x.Outlet = article.Outlet, x.Name
	}
	return only
}

// lastPerson is the one person of the last sentences who was given that job, in
// a title or an apposition: Judge Ann Koe; Tom Hale, a researcher.
func (r *resolver) lastPerson(i int, p phrase) int {
	before := r.Attributions[i].Source.From
	only, _ := sole(bearers(where(r.mentionsBefore(before, r.Attributions[i].Sentence, personWindow), func(m *name.Mention) bool {
		return r.Bearers[m.Bearer].Kind == name.Person && !r.spokenOf(i, m.Tokens.From) && r.hasJob(m, p.headLemma, before)
	})))
	if only == story.None {
		return story.None
	}
	return r.named(phrase{bearer: only})
}

// personWindow is how many sentences back "the judge" may have been named.
const personWindow = 30

// spokenOf reports whether a token stands in what an attribution's source says: who
// speaks of Ann Koe is somebody else.
func (r *resolver) spokenOf(i, token int) bool {
	return slices.ContainsFunc(r.Attributions[i].Content, func(c story.Range) bool { return c.From <= token && token < c.To })
}

// hasJob reports whether the words around a person's name, up to token end, give
// them a job: Judge Ann Koe; Sen. Tom Hale; Una Poe MP; Una Poe, prosecuting,.
func (r *resolver) hasJob(m *name.Mention, job string, end int) bool {
	s := r.Sentences[r.Tokens[m.Tokens.From].Sentence].Tokens
	for k := m.Tokens.From - 1; k >= max(s.From, m.Tokens.From-4) && !r.Tokens[k].Tag.IsFinite(); k-- {
		if r.Tokens[k].Singular() == job || r.lex.Job(job, r.Word(k)) {
			return true
		}
	}
	behind := m.Tokens.To
	if behind < s.To && lexicon.PostNominal(r.Word(behind)) && r.Tokens[behind].Low == job {
		return true
	}
	if behind >= s.To || r.Tokens[behind].Low != "," {
		return false
	}
	for k := behind + 1; k < min(s.To, behind+8, end) && r.Tokens[k].Low != ","; k++ {
		if r.Tokens[k].Singular() == job || r.lex.Job(job, r.Word(k)) {
			return true
		}
	}
	return false
}
