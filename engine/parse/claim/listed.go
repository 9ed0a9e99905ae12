package claim

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// listed finds the claims of the lexicon's patterns.
func (f *finder) listed() {
	predicates := listedPredicates()
	for k := f.From; k < f.To; k++ {
		for p, n := range f.lex.Claims.All(f.Keys[k:f.To]) {
			f.matched(&predicates[p.Number], k, k+n)
		}
	}
}

// match is a predicate found in the sentence, while its conditions are read.
type match struct {
	words   story.Range // of the pattern
	group   int         // first token of the verbs and adverbs before it
	negated bool        // one of them denies it
	subject story.Range // empty when there is none
	needed  bool        // without a subject nothing is claimed
	object  int         // where what it is done to begins
	head    int         // the token whose attribution owns the claim: of an accusation reported with its verb, what follows
	claim   Claim
}

// runTo makes a token the end of the words of the match, and of its claim.
func (m *match) runTo(to int) { m.words.To, m.claim.Tokens.To = to, to }

// reachTo takes what stands before a token into the claim.
func (m *match) reachTo(to int) { m.claim.Tokens.To = max(m.claim.Tokens.To, to) }

// matched adds the claim of a predicate whose pattern stands at [k, to), if all of its
// conditions hold and the words have not made one of its kind.
func (f *finder) matched(p *predicate, k, to int) {
	if f.said(p.kind, k) || p.kind == article.AccusationClaim && f.said(article.CrimeClaim, k) || p.kind == article.SuperlativeClaim && f.extended(k, to) {
		return
	}
	for _, holds := range p.words {
		if !holds(f, k) {
			return
		}
	}
	m := &f.match
	*m = match{
		words: story.Range{From: k, To: to}, needed: true, object: to, head: k,
		claim: Claim{Kind: p.kind, Predicate: p.class, Certainty: p.certainty},
	}
	f.findSubject(m)
	m.claim.Tokens = story.Range{From: m.group, To: to}
	if f.meets(m, p.conditions) && f.stated(m) {
		f.settle(m)
		f.add(m.claim, m.subject, m.head)
	}
	f.accuser = story.None
}

// meets reports whether all of the conditions of a match hold.
func (f *finder) meets(m *match, conditions []condition) bool {
	for _, holds := range conditions {
		if !holds(f, m) {
			return false
		}
	}
	return true
}

// findSubject finds the verbs of a match and whom they tell of.
func (f *finder) findSubject(m *match) {
	k := m.words.From
	if m.group, m.negated = f.verbs(k); f.endeavoured(m.group, k) {
		m.group, m.negated = f.verbs(m.group - 1)
	}
	if m.subject = f.subject(m.group); f.Tag(m.group-1) == tag.CC && !f.party(m.subject) {
		m.subject = f.clauseSubject(k, m.group) // "followed him out of the pub and attacked him"
	}
	kind := m.claim.Kind
	if kind == article.AccusationClaim || kind == article.CrimeClaim {
		m.subject = f.joined(m.subject)
	}
	if who := f.overRelative(m.group); !who.Empty() && f.Tag(k).IsVerb() {
		m.subject = who
	} else if kind != article.AccusationClaim && kind != article.CausalClaim || f.Is(m.subject.From-1, lexicon.WhereOrWhen) {
		m.subject = f.head(m.subject) // the two are told of the nearest noun: "fears of a dam burst led to …"
	}
}

// stated reports whether a match tells of something that has come about: it has the
// subject it needs, and no duty, question or condition is all that is told.
func (f *finder) stated(m *match) bool {
	k := m.words.From
	switch {
	case m.claim.Kind == article.AccusationClaim && f.has(m.group, k, lexicon.Ought): // "Russia should hack": it has not
	case m.subject.Empty() && m.needed, m.group < k && f.wondered(m.group), f.wondered(k):
	case m.claim.Kind == article.CasualtyClaim && f.has(m.group, k, lexicon.Counterfactual) && f.has(m.group, k, lexicon.Having): // "would have died"
	case m.claim.Predicate == "responsibility" && f.role(m):
	default:
		return true
	}
	return false
}

// settle finishes the claim of a match: how far it reaches, what a denial leaves of it,
// and what it is where the words of its pattern may tell of two things.
func (f *finder) settle(m *match) {
	c := &m.claim
	if !m.subject.Empty() && m.subject.From < m.words.From {
		c.Tokens.From = min(c.Tokens.From, m.subject.From)
	}
	negated := m.negated || c.Kind != article.MotiveClaim && f.has(m.words.From, m.words.To, lexicon.Negation) // "so as not to" is a purpose too
	if negated && c.Predicate != "unhurt" && c.Predicate != "status" {
		c.Certainty = 0
	}
	if c.Kind == article.CasualtyClaim {
		switch f.Low(m.subject.From) {
		case "no", "none", "neither":
			c.Predicate = "unhurt"
		}
	}
	if c.Predicate == "responsibility" && f.causes(m) {
		c.Kind, c.Predicate = article.CausalClaim, "cause"
	}
	c.Wrong = f.wrong(m)
}

// causes reports whether what is said to be behind a thing, or to blame for it, is
// nobody who could answer for it: "low stores are behind much of the fog".
func (f *finder) causes(m *match) bool {
	subject := f.head(m.subject)
	last := subject.To - 1
	return !subject.Empty() && f.Tag(last).IsNoun() && !f.Tag(last).IsProper() && !f.party(subject) && !f.headline && !f.people(subject) &&
		!f.about(f.withOf(f.phraseAfter(m.words.To)), lexicon.Attack|lexicon.Offence)
}

// role reports whether somebody is only said to be what he is to something that is no
// wrong: "the organiser behind the fair", and not "the man behind the raid".
func (f *finder) role(m *match) bool {
	last := m.words.To - 1
	return f.Low(last) == "behind" && last-1 > m.words.From && f.Tag(last-1).IsNoun() && !f.about(f.withOf(f.phraseAfter(m.words.To)), evil)
}

// joined is a phrase without a name, or the name that "and" joins it to: "Felix
// Brand and his sister".
func (f *finder) joined(r story.Range) story.Range {
	if r.Empty() || f.Low(r.From-1) != "and" || f.named(r, name.Person, name.Organization, name.Power, name.Unknown) {
		return r
	}
	if m := f.ending[r.From-1]; m != story.None && f.Bearers[f.Mentions[m].Bearer].Kind != name.Place {
		return f.Mentions[m].Tokens
	}
	return r
}

// evil is what a charge of something wrong speaks of.
const evil = lexicon.Offence | lexicon.Attack | lexicon.Harm | lexicon.Misdeed | lexicon.Cruelty | lexicon.Taint | lexicon.Underhand

// wrong reports whether what a claim is of is an offence or a wrong: a charge
// without one may be of arrogance.
func (f *finder) wrong(m *match) bool {
	switch {
	case m.claim.Kind == article.CrimeClaim:
		return true
	case m.claim.Kind != article.AccusationClaim:
		return false
	case m.claim.Predicate != "accused":
		return true
	}
	return strings.HasPrefix(f.Low(m.words.To-1), "allegation") || f.evil(m.words.From, m.words.To)
}

// evil reports whether words that charge somebody, or those right behind them, speak of
// something wrong.
func (f *finder) evil(from, to int) bool {
	for k := from; k < min(f.To, to+8); k++ {
		if k > to && (f.Low(k) == "," || f.Low(k) == ";") {
			break
		}
		if f.Topic(k)&evil != 0 {
			return true
		}
	}
	return false
}

// extended lets a superlative that ends shortly before reach to a record that it
// sets: "the coldest night | on record".
func (f *finder) extended(k, to int) bool {
	for i := len(f.claims) - 1; i >= f.first; i-- {
		c := &f.claims[i]
		if c.Kind != article.SuperlativeClaim || c.Tokens.To > k {
			continue
		}
		if c.Tokens.To < k-6 || f.hasWord(c.Tokens.To, k, ",") {
			return false
		}
		c.Tokens.To = to
		return true
	}
	return false
}
