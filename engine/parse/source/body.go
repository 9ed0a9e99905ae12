package source

import (
	"iter"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// lastOrganization is the organisation whose name ends with the noun or that the story
// has called by it, or, for "the company" and its kind, the only one near.
func (r *resolver) lastOrganization(i int, p phrase) int {
	if at := r.endsWith(i, p); at != story.None {
		return at
	}
	if at := r.namedBody(i, p); at != story.None {
		return at
	}
	if r.seated(p) {
		return r.onlyFirm(i, p)
	}
	if p.modified || p.nationality != "" {
		return story.None
	}
	switch p.headLemma {
	case "company", "firm", "corporation", "group", "organization", "organisation":
		if at := r.firmHeard(i); at != story.None && !p.located && r.Tokens[p.core.From].Low == "the" {
			return at
		}
		return r.onlyFirm(i, p)
	case "force":
		return r.lastNamed(i, "Police", "Constabulary")
	case "service":
		return r.lastNamed(i, "Service")
	}
	return story.None
}

// seated reports whether a phrase calls a firm by no more than where it sits: the
// Ohio-based company, and what is left of the Kolm, Ohio-based company.
func (r *resolver) seated(p phrase) bool {
	based := p.head - 1
	if based < p.core.From+2 || r.Tokens[based].Low != "based" || r.Tokens[based-1].Tag != tag.HYPH {
		return false
	}
	switch p.headLemma {
	case "company", "firm", "corporation", "group", "maker", "manufacturer", "retailer", "chain", "producer":
	default:
		return false
	}
	place := based - 2
	if place > 0 && (r.Tokens[place].Low == "city" || r.Tokens[place].Low == "state") {
		place-- // the city-based company
	}
	for place > 0 && r.Capitalized(place) && r.Tokens[place].Low != "the" && r.Tokens[place].Sentence == r.Tokens[based].Sentence {
		if place--; place > 0 && r.Tokens[place].Low == "," {
			place--
		}
	}
	return r.Tokens[place].Low == "the" && (place == p.core.From || based-2 == p.core.From || r.at[p.core.From] != story.None)
}

// firmHeard is the firm that the attribution before another rests on, in the same sentence
// or the one before: Falder Line called it late. Its boats, the company said, were full.
func (r *resolver) firmHeard(i int) int {
	if i == 0 || r.refs[i-1] == story.None || r.Attributions[i].Sentence-r.Attributions[i-1].Sentence > 1 || r.Attributions[i-1].Parent != story.None {
		return story.None
	}
	ref := r.refs[i-1]
	x := &r.sources[ref]
	if x.Bearer == story.None || x.Plural {
		return story.None
	}
	b := &r.Bearers[x.Bearer]
	last, first := b.Parts[len(b.Parts)-1], b.Parts[0]
	if b.Kind != name.Organization || public(last) || public(first) || r.nonProfit(last) || !r.lex.Firm(last) && !r.lex.OrganizationEnding(last) && r.lex.OrganizationSuffix(last) {
		return story.None
	}
	return ref
}

// endsWith is the organisation of the story so far whose name begins or ends with the
// noun of a phrase: of several the only one that the sentences before have named, and
// where they name none the one that the story names far more often than all others.
func (r *resolver) endsWith(i int, p phrase) int {
	before := r.Attributions[i].Source.From
	found, most, all := story.None, 0, 0
	for b := range r.Bearers {
		x := &r.Bearers[b]
		if r.Mentions[x.Mentions[0]].Tokens.From > before || !r.bears(b, p.headLemma) {
			continue
		}
		all += len(x.Mentions)
		if len(x.Mentions) > most {
			found, most = b, len(x.Mentions)
		}
	}
	if most < all {
		only, several := sole(where(r.lately(i), func(b int) bool { return r.bears(b, p.headLemma) }))
		switch {
		case several:
			return story.None
		case only != story.None:
			found = only
		case most <= 2*(all-most):
			return story.None
		}
	}
	if found == story.None {
		return story.None
	}
	return r.named(phrase{bearer: found})
}

// bears reports whether the name of a body begins or ends with a noun.
func (r *resolver) bears(bearer int, noun string) bool {
	x := &r.Bearers[bearer]
	return x.Kind == name.Organization && (strings.EqualFold(x.Parts[len(x.Parts)-1], noun) || strings.EqualFold(x.Parts[0], noun))
}

// namedBody is the one body of the story so far that a bare "the" and a noun take up: the
// one that the story has called so, or else the only one near of whose name the last word
// says as much. There is none where two fit.
func (r *resolver) namedBody(i int, p phrase) int {
	if p.modified || p.located || p.others || p.nationality != "" || p.organization != "" || r.Tokens[p.core.From].Low != "the" {
		return story.None
	}
	before := r.Attributions[i].Source.From
	called, several := sole(func(yield func(int) bool) {
		for m := range r.Mentions {
			mention := &r.Mentions[m]
			if mention.Tokens.From >= before || r.isBody(mention.Bearer) && r.calledSo(mention, p.headLemma, before) && !yield(mention.Bearer) {
				return
			}
		}
	})
	if several {
		return story.None
	}
	if called == story.None {
		called = r.onlyCalled(i, p.headLemma)
	}
	if called == story.None || r.another(called, p, before) || r.crowded(i, called, p.headLemma) {
		return story.None
	}
	return r.named(phrase{bearer: called})
}

// isBody reports whether a bearer is a body, or may be one.
func (r *resolver) isBody(bearer int) bool {
	k := r.Bearers[bearer].Kind
	return k == name.Organization || k == name.Unknown || k == name.Outlet
}

// calledSo reports whether the story calls a body by a noun where it names it: the
// charity Open Rivers; Open Rivers, a charity in Leeds; the builder, Marden Cole.
func (r *resolver) calledSo(m *name.Mention, noun string, end int) bool {
	s := r.Sentences[r.Tokens[m.Tokens.From].Sentence].Tokens
	k := m.Tokens.From - 1
	if k > s.From && r.Tokens[k].Low == "," && m.Tokens.To < s.To && r.Tokens[m.Tokens.To].Low == "," {
		k--
	}
	if k >= s.From && r.Tokens[k].Tag.IsNoun() && r.Tokens[k].Singular() == noun {
		return true
	}
	k = m.Tokens.To
	if k+2 >= s.To || r.Tokens[k].Low != "," || r.Tokens[k+1].Tag != tag.DT {
		return false
	}
	for k += 2; k < min(s.To, k+6, end); k++ {
		t := &r.Tokens[k]
		if t.Tag == tag.NN && t.Singular() == noun {
			return k+1 < s.To && !r.Tokens[k+1].Tag.IsNoun() && r.Tokens[k+1].Tag != tag.POS
		}
		if !t.Tag.IsAdjective() && !t.Tag.IsNoun() && t.Tag != tag.HYPH && t.Tag != tag.CD && t.Tag != tag.VBN && t.Tag != tag.VBG && r.at[k] == story.None {
			return false
		}
	}
	return false
}

// onlyCalled is the only body near of whose name the last word makes it what a noun says:
// the club of Harborne Rovers.
func (r *resolver) onlyCalled(i int, noun string) int {
	only, _ := sole(where(r.lately(i), func(bearer int) bool {
		b := &r.Bearers[bearer]
		return (r.isBody(bearer) || b.Kind == name.Person) && r.lex.Called(noun, b.Parts[len(b.Parts)-1])
	}))
	return only
}

// crowded reports whether some other body near may be meant by a noun that the story
// has called one by: by "the company" any firm, by another noun one that the story
// has named since.
func (r *resolver) crowded(i, called int, noun string) bool {
	last, near := story.None, false
	for bearer := range r.lately(i) {
		if bearer == called {
			near = true
		} else if k := r.Bearers[bearer].Kind; k != name.Organization && k != name.Unknown || public(r.Bearers[bearer].Parts[len(r.Bearers[bearer].Parts)-1]) {
			continue
		}
		if last == story.None {
			last = bearer
		}
	}
	switch noun {
	case "company", "firm", "corporation", "group", "organization", "organisation", "business", "body", "giant":
		return last != called
	}
	return !near && last != story.None
}

// another reports whether the story has told of one more of a noun between the last
// mention of a body and a phrase: a second charity, another council.
func (r *resolver) another(bearer int, p phrase, before int) bool {
	last := 0
	for _, m := range r.Bearers[bearer].Mentions {
		if to := r.Mentions[m].Tokens.To; to < before {
			last = max(last, to)
		}
	}
	aside := last < len(r.Tokens) && r.Tokens[last].Low == ","
	for k := last; k < before; k++ {
		if aside && k > last && r.Tokens[k].Low == "," {
			aside = false
		}
		if !aside && r.at[k] == story.None && r.Tokens[k].Low == p.headLemma && r.indefinite(k, last) != k {
			return true
		}
	}
	return false
}

// bodyAside is the mention of the body whose name a phrase gives behind what the body is:
// the drug's maker, Salvance Pharma; the regulator, Ofgem. It is story.None when there is
// none.
func (r *resolver) bodyAside(p *phrase) int {
	if p.apposition.Missing() || r.Tokens[p.apposition.From].Low != "," || p.plural && !lexicon.MakesOrOwns.Has(p.headLemma) {
		return story.None
	}
	if p.kind&(lexicon.Document|lexicon.Spokesperson|lexicon.Outlet) != 0 || p.kind&lexicon.Organization == 0 && p.kind&(lexicon.Official|lexicon.Expert) != 0 {
		return story.None
	}
	k := p.apposition.From + 1
	if k < p.apposition.To && r.Tokens[k].Low == "the" {
		k++
	}
	if k >= p.apposition.To || r.at[k] == story.None {
		return story.None
	}
	m := &r.Mentions[r.at[k]]
	if end := m.Tokens.To; m.Tokens.From != k || end < p.apposition.To && r.Tokens[end].Low != "," {
		return story.None
	}
	switch kind := r.Bearers[m.Bearer].Kind; {
	case kind == name.Organization, kind == name.Unknown && (p.kind&lexicon.Organization != 0 || lexicon.MakesOrOwns.Has(p.headLemma)):
		return r.at[k]
	}
	return story.None
}

// lately yields the bearers that the sentences before an attribution's source name,
// the last first.
func (r *resolver) lately(i int) iter.Seq[int] {
	return bearers(r.mentionsBefore(r.Attributions[i].Source.From, r.Attributions[i].Sentence, firmWindow))
}

// lastNamed is the organisation of the sentences right before whose name ends with one
// of some words: the force of Northmere Police.
func (r *resolver) lastNamed(i int, ends ...string) int {
	for bearer := range r.lately(i) {
		b := &r.Bearers[bearer]
		if b.Kind == name.Organization && len(b.Parts) > 1 && slices.Contains(ends, b.Parts[len(b.Parts)-1]) {
			return r.named(phrase{bearer: bearer})
		}
	}
	return story.None
}

// hasSpokesman reports whether somebody has spoken for a body of that name: a spokesman
// for Veridane.
func (r *resolver) hasSpokesman(bearer int) bool {
	return slices.ContainsFunc(r.sources, func(x Source) bool {
		return x.Role == article.Spokesperson && x.Organization == r.Bearers[bearer].Name
	})
}

// public reports whether a word opens or ends the names of public bodies, which are
// no companies.
func public(word string) bool {
	switch word {
	case "Police", "Department", "Ministry", "Council", "Court", "Senate", "Congress", "House", "Parliament", "University", "College", "School", "Commission",
		"Agency", "Army", "Navy", "Government", "Hospital", "Infirmary", "Union", "Federation", "Association", "Church", "Academy", "Institute", "League", "Committee", "Party", "Board", "Office", "Bureau", "Authority", "Administration", "Democrats", "Republicans",
		"FBI", "CIA", "SEC", "FDA", "EPA", "IRS", "DOJ", "UN", "NATO", "GOP":
		return true
	}
	return false
}
