package claim

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// objectOf is the noun phrase behind the pattern of a match, or inside it.
func (f *finder) objectOf(m *match) story.Range {
	object := f.phraseAfter(m.object)
	if m.object < m.words.To {
		object.To = min(object.To, m.words.To-1)
	}
	return object
}

// hurts reports whether people, or in a crime somebody of an unknown name, are what a
// match tells of.
func (f *finder) hurts(m *match) bool {
	object := f.objectOf(m)
	if !f.people(object) && (m.claim.Kind != article.CrimeClaim || !f.named(object, name.Unknown)) || f.toItself(object, m) {
		return false
	}
	m.reachTo(object.To)
	return true
}

// hurtsSomeone reports whether people who are more than a number are what a match tells of.
func (f *finder) hurtsSomeone(m *match) bool {
	object := f.objectOf(m)
	if !f.people(object) || f.toItself(object, m) || f.Tag(object.To-1) == tag.CD {
		return false
	}
	m.reachTo(object.To)
	return true
}

// toItself reports whether an offence is done to nobody else: "shot himself".
func (f *finder) toItself(object story.Range, m *match) bool {
	if m.claim.Kind != article.CrimeClaim && m.claim.Kind != article.AccusationClaim {
		return false
	}
	w := f.Low(object.To - 1)
	return strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves")
}

// upTo reports whether a word of a topic stands in the rest of the clause.
func (f *finder) upTo(m *match, topic lexicon.Topic) bool {
	return f.ahead(m, func(k int) bool { return f.Topic(k)&topic != 0 })
}

// upToCharge reports whether an offence stands in the rest of the clause, or right behind
// the pattern an -ing form that may be one: charged with selling fakes.
func (f *finder) upToCharge(m *match) bool {
	return f.ahead(m, func(k int) bool {
		return f.Topic(k)&lexicon.Offence != 0 || k == m.words.To && f.Tag(k) == tag.VBG && !f.Is(k, lexicon.Duty)
	})
}

// forHarm reports whether something bad stands behind "for", if that follows. The claim
// does not take it in: the rule about headlines points at the predicate alone.
func (f *finder) forHarm(m *match) bool {
	if f.Low(m.words.To) != "for" {
		return true
	}
	end := m.claim.Tokens.To
	bad := f.upTo(m, violence|lexicon.Harm)
	m.claim.Tokens.To = end
	return bad
}

// upToLaw reports whether a law stands in the rest of the clause, its name or number
// behind it: Article Five.
func (f *finder) upToLaw(m *match) bool {
	if !f.upTo(m, lexicon.Law) {
		return false
	}
	for end := m.claim.Tokens.To; f.Tag(end).IsProper() || f.Tag(end) == tag.CD; end++ {
		m.claim.Tokens.To = end + 1
	}
	return true
}

// upToNumber reports whether a number stands in the rest of the clause.
func (f *finder) upToNumber(m *match) bool {
	return f.ahead(m, func(k int) bool { return f.Tag(k) == tag.CD || f.Is(k, lexicon.RoundNumber) })
}

// ahead looks for a word in the rest of the clause; the claim then runs to it.
func (f *finder) ahead(m *match, wanted func(k int) bool) bool {
	for k := m.words.To; k < min(f.To, m.words.To+8); k++ {
		switch f.Low(k) {
		case ",", ":", ";", "—", "that", "from", "at", "after", "before", "during", "when", "while":
			return false
		}
		if wanted(k) {
			m.reachTo(k + 1)
			return true
		}
	}
	return false
}
