package claim

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// toNobody reads no subject.
func (f *finder) toNobody(m *match) bool {
	m.subject, m.needed = story.Range{}, false
	m.claim.Tokens.From = m.words.From
	return true
}

// toClause takes the subject of the clause, wherever it stands; there need be none.
func (f *finder) toClause(m *match) bool {
	m.needed = false
	m.subject = f.clauseSubject(m.words.From, m.group)
	if m.subject.Empty() && f.headline {
		m.subject = f.phraseBefore(m.words.From) // "Firm Accused Of Fraud": with a capital the tagger sees no verb
	}
	if f.Is(m.subject.From-1, lexicon.WhereOrWhen) {
		m.subject = f.head(m.subject)
	}
	return true
}

// toSuspect takes whoever stands under the suspicion that the pattern opens.
func (f *finder) toSuspect(m *match) bool {
	m.subject, m.needed = f.suspect(m.words.From, m.group), false
	return !m.subject.Empty()
}

// toNamed takes the person named right behind the pattern.
func (f *finder) toNamed(m *match) bool {
	m.subject = f.nameAt(m.words.To)
	return f.person(m.words.To) && (m.words.From > f.From || m.words.Len() > 1)
}

// toTarget takes whom the verb is said of: accused the head of the port, Ann Koe, of.
func (f *finder) toTarget(m *match) bool {
	whom := f.phraseAfter(m.words.From + 1)
	if end := m.words.To - 1; end > whom.From {
		whom.To = min(whom.To, end) // called Dorn | corrupt
	}
	for whom.Len() > 1 && f.Tag(whom.To-1).IsAdjective() {
		whom.To-- // held Dorn | responsible for
	}
	if m.subject = f.called(whom); m.subject.From > m.words.To {
		m.runTo(m.subject.To + 2)
	}
	m.head = min(m.words.To, f.To-1)
	return true
}

// toCharged takes whom the verb charges with what an "of" or a "for" opens.
func (f *finder) toCharged(m *match) bool {
	k := m.words.From
	whom, of := f.charged(k)
	if of == story.None {
		return false
	}
	if f.accuser = f.bearerOf(f.subject(m.group)); f.accuser == story.None && f.bearerOf(whom) == story.None {
		f.accuser = f.bearerOf(f.clauseSubject(k, m.group)) // the nearest clause may be of the accused
	}
	m.subject = whom
	m.runTo(of + 1)
	m.head = min(m.words.To, f.To-1)
	return true
}

// toRelative takes whom the clause of the verb hangs on: Dorn, whom she accused of.
func (f *finder) toRelative(m *match) bool {
	m.subject = f.relative(m.words.From, m.group)
	m.group, m.head = m.words.From, min(m.words.To, f.To-1)
	return !m.subject.Empty()
}

// toAgent takes whoever stands behind "by" for the subject, and what it was done to into
// the claim.
func (f *finder) toAgent(m *match) bool {
	if !m.subject.Empty() {
		m.claim.Tokens.From = m.subject.From
	}
	m.subject = f.phraseAfter(m.words.To)
	m.claim.Tokens.To = max(m.words.To, m.subject.To)
	return true
}

// suspect is who stands under the suspicion that token k opens: whoever is named
// right before, an age or an address between or not, else the subject of the
// clause, if it is not those who make arrests. It may be empty.
func (f *finder) suspect(k, group int) story.Range {
	end := k
	if f.Tag(k-1) == tag.Comma {
		end = f.beforeApposition(k - 1)
	}
	near := f.peopleOf(f.phraseBefore(end))
	if (f.people(near) || f.named(near, name.Organization) && !f.inside(near)) && f.Low(near.From-1) != "by" {
		return near
	}
	if t := f.Tag(k - 1); t == tag.VBN || t == tag.VBD { // a man arrested on suspicion of
		start, _ := f.verbs(k - 1)
		if r := f.subject(start); f.people(r) && !f.Is(r.To-1, lexicon.Arrests) {
			return r
		}
	}
	subject := f.clauseSubject(k, group)
	if subject.Empty() || f.has(subject.To, k, lexicon.Being) || !f.Is(subject.To-1, lexicon.Arrests) {
		return subject
	}
	return story.Range{}
}

// behindWrong reports whether the subject stands right behind a wrong that its clause
// tells of: "the raid that they ordered".
func (f *finder) behindWrong(m *match) bool {
	before := story.Range{From: max(m.subject.From-6, f.From), To: m.subject.From}
	if w := f.Low(before.To - 1); w != "that" && w != "which" && !f.Tag(before.To-1).IsNoun() {
		return false
	}
	return f.phraseAfter(m.words.To).Empty() && f.about(before, violence)
}

// close reports whether the words between "is" and "behind" leave the two
// together: "is believed to be behind" does, "is too far behind" and "is to rally
// behind" do not.
func (f *finder) close(from, to int) bool {
	if f.Tag(to+1) == tag.PRP {
		return false // those days are behind us
	}
	for k := from; k < to; k++ {
		switch t, w := f.Tag(k), f.Low(k); {
		case t == tag.PRP || t == tag.VBG && w != "being" || w == "far" || w == "too" || t.IsVerb() && !f.Is(k, lexicon.Helping) && w != "being":
			return false
		}
	}
	return true
}

// active reports whether the verb at k is done by the subject and has been
// done: no bare participle, no infinitive after "to".
func (f *finder) active(k, group int) bool {
	switch f.Tag(k) {
	case tag.VBN:
		if f.has(group, k, lexicon.Being) {
			return false
		}
		object := f.phraseAfter(k + 1)
		return f.has(group, k, lexicon.Having) || f.Tag(k-1) == tag.CC && !object.Empty() || f.counted(object) && !f.Tag(object.To).IsFinite()
	case tag.VB:
		return f.Tag(k-1) != tag.TO
	case tag.VBG:
		return f.Tag(k-1) != tag.IN && f.Tag(k-1) != tag.TO && f.Tag(k-1) != tag.DT
	}
	return (!f.has(group, k, lexicon.Being) || !f.Tag(k).IsVerb() || f.Is(k, lexicon.Being)) && (f.Low(k+1) != "by" || f.Is(k, lexicon.Being))
}

// passive reports whether the participle of a match is done to the subject: by a form
// of "be" before it, which headlines and "four people killed in the fire" leave
// out.
func (f *finder) passive(m *match) bool {
	k := m.words.From
	if f.Low(k+1) == "down" {
		return false // a plane
	}
	if f.has(m.group, k, lexicon.Being) || f.Low(k-1) == "getting" || f.Low(k-1) == "got" {
		return true
	}
	return (f.headline || f.counted(f.head(m.subject))) && !f.people(f.phraseAfter(m.words.To)) && m.group == k
}

// purpose reports whether "to" at k says what something was done for: nothing
// before it governs the infinitive, as "tried to" and "the plan to" do.
func (f *finder) purpose(k int) bool {
	if k == f.From {
		return false
	}
	before, t := f.Low(k-1), f.Tag(k-1)
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
	for v := k - 1; v >= max(f.From, k-reach) && f.Tag(v) != tag.Colon; v-- {
		if f.Tag(v).IsVerb() {
			start, _ := f.verbs(v)
			return f.Tag(v) != tag.VB && !f.has(start, v, lexicon.Foretelling)
		}
	}
	return false
}
