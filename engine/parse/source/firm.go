package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// firmWindow is how many sentences back "the company" may have been named.
const firmWindow = 5

// onlyFirm is the one firm that "the company" can mean: the only one that the sentences
// before have named, or else the one that the story is about. Those of whom it only says
// that somebody from outside works there, a broker's analyst, are left out.
func (r *resolver) onlyFirm(i int, p phrase) int {
	before := r.Attributions[i].Source.From
	only, several := sole(bearers(where(r.mentionsBefore(before, r.Attributions[i].Sentence, firmWindow), r.namesFirm)))
	if several {
		return story.None
	}
	if only == story.None {
		only = r.mainFirm(before)
	}
	if only == story.None || r.another(only, p, before) {
		return story.None
	}
	if r.Bearers[only].Kind != name.Organization && r.byBearer[only] == story.None && !r.hasSpokesman(only) {
		return story.None // who speaks under a strange name is a firm
	}
	return r.named(phrase{bearer: only})
}

// mainFirm is the one firm that the story names before a token, or the one of several that
// it named first and more than twice as often as any other.
func (r *resolver) mainFirm(before int) int {
	first, most, next := story.None, 0, 0
	counts := make([]int, len(r.Bearers))
	for m := range r.Mentions {
		at := &r.Mentions[m]
		if at.Tokens.From >= before {
			break
		}
		if !r.namesFirm(at) || r.inHeadlineAt(at.Tokens.From) {
			continue
		}
		if first == story.None {
			first = at.Bearer
		}
		counts[at.Bearer]++
	}
	for b, n := range counts {
		if b == first {
			most = n
		} else {
			next = max(next, n)
		}
	}
	if first == story.None || next > 0 && (most < 2 || most <= 2*next) {
		return story.None
	}
	return first
}

// namesFirm reports whether a name is that of a firm, or may be, and stands where the
// story speaks of it.
func (r *resolver) namesFirm(m *name.Mention) bool {
	b := &r.Bearers[m.Bearer]
	last := b.Parts[len(b.Parts)-1]
	return (b.Kind == name.Organization || b.Kind == name.Unknown) && !public(last) && !public(b.Parts[0]) && !r.nonProfit(last) && !r.outsiders(m, last)
}

// nonProfit reports whether the last word of a body's name says that it is no firm: the
// regulator Ofcom, the union Unison.
func (r *resolver) nonProfit(last string) bool {
	return r.lex.Called("regulator", last) || r.lex.Called("watchdog", last) || r.lex.Called("union", last) || r.lex.Called("charity", last)
}

// outsiders reports whether a name only says where somebody works who looks at others: an
// analyst at Barlow Capital; Ann Koe, of Barlow Capital.
func (r *resolver) outsiders(m *name.Mention, last string) bool {
	k := m.Tokens.From - 1
	if k < 2 {
		return false
	}
	switch r.Tokens[k].Low {
	case "of", "at", "with", "from", "for":
	default:
		return false
	}
	if r.Tokens[k-1].Noun&lexicon.Expert != 0 {
		return true
	}
	if k--; r.Tokens[k].Low == "," {
		k--
	}
	at := r.at[k]
	return at != story.None && r.Bearers[r.Mentions[at].Bearer].Kind == name.Person && r.lex.Called("brokerage", last)
}
