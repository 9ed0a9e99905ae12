package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// withName is a source with the name before it, where the source is no more than what stands
// between the name and the relative clause by which he speaks: Ann Koe | , a docker, who said.
func (r *resolver) withName(at story.Range) story.Range {
	if !r.endsRelative(at) {
		return at
	}
	k := at.From - 1
	switch r.Tokens[k].Low {
	case "then", "now", "once", "formerly", "for", "of", "from", "with":
		k--
	}
	if k < 1 || r.Tokens[k].Low != "," {
		return at
	}
	if k -= 1; k > 1 && r.Tokens[k].Tag == tag.CD && r.Tokens[k-1].Low == "," {
		k -= 2 // Ann Koe, 54, a docker
	}
	m := r.at[k]
	if m == story.None || r.Mentions[m].Tokens.To != k+1 || r.Tokens[k].Sentence != r.Tokens[at.From].Sentence || r.Tokens[k].Outer != r.Tokens[at.From].Outer {
		return at
	}
	switch who := r.Tokens[at.To-1].Low == "who"; r.Bearers[r.Mentions[m].Bearer].Kind {
	case name.Person:
		if !who || r.ofSomebody(m) {
			return at
		}
	case name.Organization, name.Outlet:
		if who {
			return at
		}
	default:
		return at
	}
	return story.Range{From: r.Mentions[m].Tokens.From, To: at.To}
}

// endsRelative reports whether a source is the singular description, with an article or a
// possessive, that a relative clause goes on from: a docker, who; their former tutor, who.
func (r *resolver) endsRelative(at story.Range) bool {
	if at.Missing() || at.Len() < 3 || at.From < 3 || r.Tokens[at.To-2].Low != "," {
		return false
	}
	if low := r.Tokens[at.To-1].Low; low != "who" && low != "which" {
		return false
	}
	if r.at[at.From] != story.None {
		return false
	}
	p := r.read(at)
	return !p.plural && p.bearer == story.None && p.pronoun == ""
}

// ofSomebody reports whether a name says whose somebody is, so that what follows may be of
// either: a cousin of Ann Koe, a docker, who; and joins it to another.
func (r *resolver) ofSomebody(mention int) bool {
	k := r.Mentions[mention].Tokens.From - 1
	if title := r.Mentions[mention].Title; !title.Missing() {
		k = title.From - 1
	}
	if k < 1 {
		return false
	}
	switch r.Tokens[k].Low {
	case "of", "to", "and":
		return r.Tokens[k-1].Noun&lexicon.Human != 0
	}
	return false
}
