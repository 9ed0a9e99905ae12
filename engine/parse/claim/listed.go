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
	word := f.wordIn(f.sentence.To)
	for k := f.sentence.From; k < f.sentence.To; k++ {
		for p, to := range f.lex.Claims.All(k, word) {
			f.matched(p, k, to)
		}
	}
}

// match is a pattern found in the sentence, while its conditions are read.
type match struct {
	words   story.Range // of the pattern
	group   int         // first token of the verbs and adverbs before it
	subject story.Range // empty when there is none
	object  int         // where what it is done to begins
	claim   Claim
}

// matched adds the claim of a pattern that stands at [k, to), if all of the
// conditions on its line hold and the words have not made one of its kind.
func (f *finder) matched(p *lexicon.Pattern, k, to int) {
	m := match{words: story.Range{From: k, To: to}, object: to, claim: Claim{Kind: article.ClaimKind(p.Tags[0]), Predicate: p.Tags[1], Certainty: fact}}
	if f.said(m.claim.Kind, k) || m.claim.Kind == article.AccusationClaim && f.said(article.CrimeClaim, k) ||
		m.claim.Kind == article.SuperlativeClaim && f.extended(k, to) {
		return
	}
	f.accuser = story.None
	var negated bool
	if m.group, negated = f.verbs(k); f.endeavoured(m.group, k) {
		m.group, negated = f.verbs(m.group - 1)
	}
	if m.subject = f.subject(m.group); f.tagAt(m.group-1) == tag.CC && !f.party(m.subject) {
		m.subject = f.clauseSubject(k, m.group) // "followed him out of the pub and attacked him"
	}
	if m.claim.Kind == article.AccusationClaim || m.claim.Kind == article.CrimeClaim {
		m.subject = f.joined(m.subject)
	}
	if who := f.overRelative(m.group); !who.Empty() && f.tagAt(k).IsVerb() {
		m.subject = who
	} else if m.claim.Kind != article.AccusationClaim && m.claim.Kind != article.CausalClaim || f.where(m.subject.From-1) {
		m.subject = f.head(m.subject) // the two are told of the nearest noun: "fears of a dam burst led to …"
	}
	needed, said := true, k // the token whose attribution owns the claim: of an accusation reported with its verb, what follows
	m.claim.Tokens = story.Range{From: m.group, To: to}
	for _, condition := range p.Tags[2:] {
		if c := condition[0]; '0' <= c && c <= '9' {
			m.claim.Certainty = int(c - '0')
			continue
		}
		switch condition {
		case "extends":
			return // extended has had its turn
		case "alone":
			m.subject, needed = story.Range{}, false
			m.claim.Tokens.From = k
		case "clause":
			if m.subject, needed = f.clauseSubject(k, m.group), false; f.where(m.subject.From - 1) {
				m.subject = f.head(m.subject)
			}
		case "near":
			if m.subject, needed = f.suspect(k, m.group), false; m.subject.Empty() {
				return
			}
		case ">name":
			if !f.holds(condition, &m) {
				return
			}
			m.subject = f.nameAt(to)
		case "itself":
			m.subject.To = to
		case "inside":
			m.object = k + 1
		case "target":
			if m.subject = f.called(f.phraseAfter(k + 1)); m.subject.From > to { // accused the head of the port, Ann Koe, of
				to = m.subject.To + 2
				m.words.To, m.claim.Tokens.To = to, to
			}
			said = min(to, f.sentence.To-1)
		case "charged":
			whom, of := f.charged(k)
			if of == story.None {
				return
			}
			if f.accuser = f.bearerOf(f.subject(m.group)); f.accuser == story.None && f.bearerOf(whom) == story.None {
				f.accuser = f.bearerOf(f.clauseSubject(k, m.group)) // the nearest clause may be of the accused
			}
			m.subject, to = whom, of+1
			m.words.To, m.claim.Tokens.To = to, to
			said = min(to, f.sentence.To-1)
		case "relative":
			if m.subject = f.relative(k, m.group); m.subject.Empty() {
				return
			}
			m.group, said = k, min(to, f.sentence.To-1)
		case "agent":
			before := m.subject
			m.subject = f.phraseAfter(to)
			m.claim.Tokens.To = max(to, m.subject.To)
			if !before.Empty() {
				m.claim.Tokens.From = before.From
			}
		default:
			if !f.holds(condition, &m) {
				return
			}
		}
	}
	if m.claim.Kind == article.AccusationClaim && f.has(m.group, k, ought) {
		return // "Russia should hack": it has not
	}
	if m.subject.Empty() && needed || m.group < k && f.wondered(m.group) || f.wondered(k) {
		return
	}
	if !m.subject.Empty() && m.subject.From < k {
		m.claim.Tokens.From = min(m.claim.Tokens.From, m.subject.From)
	}
	for i := k; i < to && m.claim.Kind != article.MotiveClaim; i++ {
		negated = negated || negation(f.low(i)) // "so as not to" is a purpose too
	}
	if negated && m.claim.Predicate != "unhurt" && m.claim.Predicate != "status" {
		m.claim.Certainty = 0
	}
	if m.claim.Kind == article.CasualtyClaim {
		if f.has(m.group, k, counterfactual) && f.has(m.group, k, have) {
			return // "would have died"
		}
		if w := f.low(m.subject.From); w == "no" || w == "none" || w == "neither" {
			m.claim.Predicate = "unhurt"
		}
	}
	if m.claim.Predicate == "responsibility" && f.role(&m) {
		return
	}
	if m.claim.Predicate == "responsibility" && f.causes(&m) {
		m.claim.Kind, m.claim.Predicate = article.CausalClaim, "cause"
	}
	m.claim.Wrong = f.wrong(&m)
	f.add(m.claim, m.subject, said)
}

// counterfactual reports whether a modal, with "have", tells of what did not come about.
func counterfactual(word string) bool { return word == "would" || word == "could" || word == "might" }

// causes reports whether what is said to be behind a thing, or to blame for it, is
// nobody who could answer for it: "low stores are behind much of the fog".
func (f *finder) causes(m *match) bool {
	subject := f.head(m.subject)
	last := subject.To - 1
	return !subject.Empty() && f.tagAt(last).IsNoun() && !f.tagAt(last).IsProper() && !f.party(subject) && !f.headline && !f.people(subject) &&
		!f.about(f.withOf(f.phraseAfter(m.words.To)), lexicon.Attack|lexicon.Offence)
}

// role reports whether somebody is only said to be what he is to something that is no
// wrong: "the organiser behind the fair", and not "the man behind the raid".
func (f *finder) role(m *match) bool {
	last := m.words.To - 1
	return f.low(last) == "behind" && last-1 > m.words.From && f.tagAt(last-1).IsNoun() && !f.about(f.withOf(f.phraseAfter(m.words.To)), evil)
}

// duty reports whether a word is for what a body is charged with when no court has
// charged it: "the mission charged with enforcing the embargo".
func duty(word string) bool {
	switch word {
	case "enforcing", "overseeing", "protecting", "managing", "supervising", "investigating", "regulating", "policing", "monitoring", "guarding", "maintaining", "implementing", "ensuring",
		"leading", "coordinating", "drafting", "reviewing", "delivering", "developing", "promoting", "safeguarding", "administering", "rebuilding", "restoring", "advising", "deciding", "preserving",
		"defending", "keeping", "finding", "planning", "designing", "improving", "collecting", "certifying", "inspecting", "upholding", "carrying", "preventing", "examining":
		return true
	}
	return false
}

// joined is a phrase without a name, or the name that "and" joins it to: "Felix
// Brand and his sister".
func (f *finder) joined(r story.Range) story.Range {
	if r.Empty() || f.low(r.From-1) != "and" || f.named(r, name.Person, name.Organization, name.Power, name.Unknown) {
		return r
	}
	if m := f.ending[r.From-1]; m != story.None && f.Bearers[f.Mentions[m].Bearer].Kind != name.Place {
		return f.Mentions[m].Tokens
	}
	return r
}

// evil is what a charge of something wrong speaks of.
const evil = lexicon.Offence | lexicon.Attack | lexicon.Harm | lexicon.Misdeed | lexicon.Cruelty | lexicon.Taint | lexicon.Underhand

// suspect is who stands under the suspicion that token k opens: whoever is named
// right before, an age or an address between or not, else the subject of the
// clause, if it is not those who make arrests. It may be empty.
func (f *finder) suspect(k, group int) story.Range {
	end := k
	if f.tagAt(k-1) == tag.Comma {
		end = f.beforeApposition(k - 1)
	}
	near := f.phraseBefore(end)
	if (f.people(near) || f.named(near, name.Organization) && !f.inside(near)) && f.low(near.From-1) != "by" {
		return near
	}
	if t := f.tagAt(k - 1); t == tag.VBN || t == tag.VBD { // a man arrested on suspicion of
		start, _ := f.verbs(k - 1)
		if r := f.subject(start); f.people(r) && !arrests(f.low(r.To-1)) {
			return r
		}
	}
	subject := f.clauseSubject(k, group)
	if subject.Empty() || f.has(subject.To, k, be) || !arrests(f.low(subject.To-1)) {
		return subject
	}
	return story.Range{}
}

// arrests reports whether a word is for those who act on a suspicion.
func arrests(word string) bool {
	switch word {
	case "police", "officers", "detectives", "agents", "authorities", "investigators", "prosecutors", "fbi", "deputies", "troopers":
		return true
	}
	return false
}

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
	for k := m.words.From; k < min(f.sentence.To, m.words.To+8); k++ {
		if k > m.words.To && (f.low(k) == "," || f.low(k) == ";") {
			break
		}
		if f.lex.Topic(f.low(k))&evil != 0 {
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
		if c.Tokens.To < k-6 || f.has(c.Tokens.To, k, func(w string) bool { return w == "," }) {
			return false
		}
		c.Tokens.To = to
		return true
	}
	return false
}

// holds reports whether a condition of the list is true of a match. What the
// condition reads after the pattern becomes part of the claim.
func (f *finder) holds(condition string, m *match) bool {
	k := m.words.From
	switch condition {
	case "headline":
		return f.headline
	case "verb":
		return f.tagAt(k).IsVerb() || f.headline && f.tagAt(k) == tag.NNS // "Dye causes cancer" is a noun to the tagger
	case "perfect":
		return f.active(k, m.group)
	case "progressive":
		return f.has(m.group, k, be)
	case "passive":
		return f.passive(k, m)
	case "purpose":
		return f.purpose(k)
	case "done":
		return f.done(k)
	case "open":
		return !f.has(max(f.sentence.From, k-10), k, withheld)
	case "people":
		return f.people(f.head(m.subject))
	case "counted":
		return f.counted(f.head(m.subject))
	case "someone":
		return f.someone(f.head(m.subject))
	case "party":
		return f.party(m.subject)
	case "stated":
		return f.tagAt(k).IsVerb() && f.tagAt(k) != tag.VB
	case "doer":
		return f.party(m.subject) && !f.inside(m.subject)
	case "thing":
		return !f.party(m.subject) || f.named(m.subject, name.Unknown)
	case "close":
		return f.close(k+1, m.words.To-1)
	case "wrong":
		return f.about(f.head(f.subject(m.group)), lexicon.Attack|lexicon.Offence)
	case "<wrong":
		before := story.Range{From: max(m.subject.From-6, f.sentence.From), To: m.subject.From}
		return f.phraseAfter(m.words.To).Empty() && (f.low(before.To-1) == "that" || f.low(before.To-1) == "which" || f.tagAt(before.To-1).IsNoun()) &&
			f.about(before, lexicon.Attack|lexicon.Offence)
	}
	return f.followed(condition, m)
}

// followed reads a condition on what stands after the pattern.
func (f *finder) followed(condition string, m *match) bool {
	object := f.phraseAfter(m.object)
	if m.object < m.words.To {
		object.To = min(object.To, m.words.To-1)
	}
	switch condition {
	case ">people", ">counted":
		hurt := f.people(object) || m.claim.Kind == article.CrimeClaim && f.named(object, name.Unknown)
		if !hurt || f.toItself(object, m) || condition == ">counted" && !f.counted(object) {
			return false
		}
		m.claim.Tokens.To = max(m.claim.Tokens.To, object.To)
		return true
	case ">someone":
		if !f.people(object) || f.toItself(object, m) || f.tagAt(object.To-1) == tag.CD {
			return false
		}
		m.claim.Tokens.To = max(m.claim.Tokens.To, object.To)
		return true
	case ">party":
		return f.party(object)
	case ">object":
		return !object.Empty()
	case ">name":
		return f.person(m.words.To) && (m.words.From > f.sentence.From || m.words.Len() > 1)
	case ">wrong":
		return f.about(f.withOf(object), lexicon.Attack|lexicon.Offence)
	case ">offence":
		return f.ahead(m, func(k int) bool { return f.lex.Topic(f.low(k))&lexicon.Offence != 0 })
	case ">charge":
		return f.ahead(m, func(k int) bool {
			return f.lex.Topic(f.low(k))&lexicon.Offence != 0 || k == m.words.To && f.tagAt(k) == tag.VBG && !duty(f.low(k))
		})
	case ">harm":
		if f.low(m.words.To) != "for" {
			return true
		}
		end := m.claim.Tokens.To // the rule about headlines points at the predicate alone
		bad := f.ahead(m, func(k int) bool { return f.lex.Topic(f.low(k))&(lexicon.Harm|lexicon.Attack|lexicon.Offence) != 0 })
		m.claim.Tokens.To = end
		return bad
	case ">taint":
		return f.ahead(m, func(k int) bool { return f.lex.Topic(f.low(k))&lexicon.Taint != 0 })
	case ">law":
		found := f.ahead(m, func(k int) bool { return f.lex.Topic(f.low(k))&lexicon.Law != 0 })
		for end := m.claim.Tokens.To; found && (f.tagAt(end).IsProper() || f.tagAt(end) == tag.CD); end++ {
			m.claim.Tokens.To = end + 1 // Article Five
		}
		return found
	case ">number":
		return f.ahead(m, func(k int) bool { return f.tagAt(k) == tag.CD || quantity(f.low(k)) })
	}
	panic("claims.txt: no condition " + condition) // embedded: the tests would have failed
}

// toItself reports whether an offence is done to nobody else: "shot himself".
func (f *finder) toItself(object story.Range, m *match) bool {
	if m.claim.Kind != article.CrimeClaim && m.claim.Kind != article.AccusationClaim {
		return false
	}
	w := f.low(object.To - 1)
	return strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves")
}

// ahead looks for a word in the rest of the clause; the claim then runs to it.
func (f *finder) ahead(m *match, wanted func(k int) bool) bool {
	for k := m.words.To; k < min(f.sentence.To, m.words.To+8); k++ {
		switch f.low(k) {
		case ",", ":", ";", "—", "that", "from", "at", "after", "before", "during", "when", "while":
			return false
		}
		if wanted(k) {
			m.claim.Tokens.To = max(m.claim.Tokens.To, k+1)
			return true
		}
	}
	return false
}

// close reports whether the words between "is" and "behind" leave the two
// together: "is believed to be behind" does, "is too far behind" and "is to rally
// behind" do not.
func (f *finder) close(from, to int) bool {
	if f.tagAt(to+1) == tag.PRP {
		return false // those days are behind us
	}
	for k := from; k < to; k++ {
		switch t, w := f.tagAt(k), f.low(k); {
		case t == tag.PRP || t == tag.VBG && w != "being" || w == "far" || w == "too" || t.IsVerb() && !auxiliary(w) && w != "being":
			return false
		}
	}
	return true
}

// active reports whether the verb at k is done by the subject and has been
// done: no bare participle, no infinitive after "to".
func (f *finder) active(k, group int) bool {
	switch f.tagAt(k) {
	case tag.VBN:
		if f.has(group, k, be) {
			return false
		}
		object := f.phraseAfter(k + 1)
		return f.has(group, k, have) || f.tagAt(k-1) == tag.CC && !object.Empty() || f.counted(object) && !f.tagAt(object.To).IsFinite()
	case tag.VB:
		return f.tagAt(k-1) != tag.TO
	case tag.VBG:
		return f.tagAt(k-1) != tag.IN && f.tagAt(k-1) != tag.TO && f.tagAt(k-1) != tag.DT
	}
	return (!f.has(group, k, be) || !f.tagAt(k).IsVerb() || be(f.low(k))) && (f.low(k+1) != "by" || be(f.low(k)))
}

// passive reports whether the participle at k is done to the subject: by a form
// of "be" before it, which headlines and "four people killed in the fire" leave
// out.
func (f *finder) passive(k int, m *match) bool {
	if f.low(k+1) == "down" {
		return false // a plane
	}
	if f.has(m.group, k, be) || f.low(k-1) == "getting" || f.low(k-1) == "got" {
		return true
	}
	return (f.headline || f.counted(f.head(m.subject))) && !f.people(f.phraseAfter(m.words.To)) && m.group == k
}

// purpose reports whether "to" at k says what something was done for: nothing
// before it governs the infinitive, as "tried to" and "the plan to" do.
func (f *finder) purpose(k int) bool {
	if k == f.sentence.From {
		return false
	}
	before, t := f.low(k-1), f.tagAt(k-1)
	switch {
	case f.lex.Topic(before)&lexicon.Governor != 0:
		return false
	case t.IsNoun():
		return true
	case t == tag.VBN || t == tag.VBD:
		switch before {
		case "set", "used", "staged", "sent", "killed", "meant", "designed", "intended", "started", "launched", "calculated", "created":
			return true
		}
	}
	return false
}

// done reports whether what the purpose at k is of was done: the verb before it is
// no infinitive and stands under no modal.
func (f *finder) done(k int) bool {
	for v := k - 1; v >= max(f.sentence.From, k-reach) && f.tagAt(v) != tag.Colon; v-- {
		if f.tagAt(v).IsVerb() {
			start, _ := f.verbs(v)
			return f.tagAt(v) != tag.VB && !f.has(start, v, modal)
		}
	}
	return false
}

func (f *finder) has(from, to int, is func(string) bool) bool {
	for k := from; k < to; k++ {
		if is(f.low(k)) {
			return true
		}
	}
	return false
}

// withheld reports whether a word stands where a story says that a source goes
// without a name; the reason for that is the source's, and no claim.
func withheld(word string) bool {
	switch word {
	case "named", "identified", "anonymity", "anonymous", "anonymously", "name", "names":
		return true
	}
	return false
}

func have(word string) bool {
	switch word {
	case "have", "has", "had", "'ve", "having":
		return true
	}
	return false
}

func ought(word string) bool { return word == "should" || word == "ought" || word == "must" }

func be(word string) bool {
	switch word {
	case "is", "are", "was", "were", "be", "been", "being", "'s", "'re":
		return true
	}
	return false
}

func negation(word string) bool { return word == "not" || word == "n't" || word == "never" }
