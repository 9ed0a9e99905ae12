package source

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// phrase is a source's noun phrase, taken apart.
type phrase struct {
	core         story.Range // without apposition and relative clause
	apposition   story.Range
	head         int
	headLemma    string
	kind         lexicon.Noun
	plural       bool
	definite     bool
	indefinite   bool
	count        int    // exact number, 0 when none is given
	pronoun      string // "he"; empty for anything else
	bearer       int    // the name at its head, or story.None
	nameAt       story.Range
	organization string // an organisation named inside it
	nationality  string
	former       bool
	modified     bool // by something that tells more than rank or number
	located      bool // "in Hunan", "at the clinic"
	others       bool // "the other five members": none of those who spoke
	access       story.Range
	formula      bool
	anonymity    story.Range
}

// read takes a source's tokens apart.
func (r *resolver) read(at story.Range) phrase {
	p := phrase{core: at, apposition: story.Nowhere, bearer: story.None, nameAt: story.Nowhere, access: story.Nowhere, anonymity: story.Nowhere}
	for k := at.From + 1; k < at.To; k++ {
		if r.Is(k, lexicon.OpensAside) && r.at[k] == story.None && r.Tokens[k-1].Low != "of" {
			p.core.To, p.apposition = k, story.Range{From: k, To: at.To}
			break
		}
	}
	if at.Len() == 1 && r.Is(at.From, lexicon.Pronoun) {
		p.pronoun = r.Tokens[at.From].Low
		p.head = at.From
		return p
	}
	p.head = r.headOf(p.core)
	p.headLemma = r.Tokens[p.head].Singular()
	p.kind = r.nounAt(p.head, p.core)
	if r.Tokens[p.head].Low == "authority" && p.head > p.core.From && (r.Tokens[p.head-1].Tag.IsNoun() || r.Tokens[p.head-1].Low == "the" && p.head+1 == p.core.To) {
		p.kind = lexicon.Organization // the port authority, the authority: no person
	}
	if r.thoseWho(p.core, p.head) || r.thoseOf(&p) {
		p.headLemma, p.kind = "people", r.lex.Noun("people") // those close to the chairman
	}
	p.plural = r.together(p) || !r.oneOf(p.core) && (r.Tokens[p.head].Tag == tag.NNS || r.Tokens[p.head].Tag == tag.NNPS || p.headLemma == "people" || p.headLemma == "staff" || p.headLemma == "police" || p.headLemma != r.Tokens[p.head].Low && (p.kind&lexicon.Human != 0 || strings.HasSuffix(p.headLemma, "man")))
	p.plural = p.plural || r.Tokens[p.head].Low == "few" || r.someOfThem(p.core)
	r.readModifiers(&p)
	r.readName(&p)
	r.readWithholding(&p, at)
	return p
}

// oneOf reports whether a phrase is about one of several: one of the sponsors.
func (r *resolver) oneOf(core story.Range) bool {
	return core.Len() > 2 && r.Tokens[core.From].Low == "one" && r.Tokens[core.From+1].Low == "of"
}

// together reports whether a phrase goes on to name others beside its head: a senior
// officer and two clerks, and not a lawyer and mother of two.
func (r *resolver) together(p phrase) bool {
	if p.kind&lexicon.Human == 0 || p.head+2 >= p.core.To || r.Tokens[p.head+1].Low != "and" {
		return false
	}
	switch t := &r.Tokens[p.head+2]; {
	case t.Tag == tag.CD, t.Low == "a", t.Low == "an", t.Low == "another":
		return true
	}
	return false
}

// thoseWho reports whether a phrase whose head is at a token means people by
// "those": those around the chairman, those briefed on the plan.
func (r *resolver) thoseWho(core story.Range, head int) bool {
	if head != core.From || r.Tokens[head].Low != "those" || core.Len() == 1 {
		return false
	}
	next := &r.Tokens[head+1]
	return next.Tag == tag.IN || next.Is(lexicon.Knowing) || (next.Tag == tag.VBG || next.Tag == tag.VBN) && (head+2 == core.To || !r.Tokens[head+2].Tag.IsNoun())
}

// thoseOf reports whether a relative clause says who is meant by "those": those who left.
func (r *resolver) thoseOf(p *phrase) bool {
	if p.core.Len() != 1 || r.Tokens[p.head].Low != "those" || p.apposition.Missing() {
		return false
	}
	switch r.Tokens[p.apposition.From].Low {
	case "who", "whom", "whose":
		return true
	}
	return false
}

// nounAt looks up the noun at a token, with the word before it when the two
// make a noun of the lists.
func (r *resolver) nounAt(k int, in story.Range) lexicon.Noun {
	if r.Tokens[k].Low == "agent" && k > in.From && (r.Tokens[k-1].Tag == tag.POS || r.Tokens[k-1].Tag == tag.PRPPoss) {
		return lexicon.Person // the striker's agent
	}
	if k > in.From {
		if n := r.lex.Noun(r.Tokens[k-1].Low + " " + r.Tokens[k].Low); n != 0 {
			return n
		}
	}
	return r.Tokens[k].Noun
}
