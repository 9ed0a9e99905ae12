package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// longSubject is the noun phrase that opens its clause and which more words tell of, read
// from its head on, where they lead up to a verb that begins with token to: The groups
// who rang the coach last night | say; majorities of teachers going to a vote | said.
func (f *finder) longSubject(to int, verb tag.Tag) story.Range {
	if to-2 < f.lo || verb == tag.VBG || f.tag(to) == tag.TO || f.tag(to) == tag.POS || verb == tag.VBN && f.tag(to+1).IsNoun() && (f.tag(to).IsAdverb() || f.tag(to-1) == tag.DT) {
		return story.Nowhere
	}
	from := f.opening(to - 1)
	if behind := f.behindComma(to - 1); behind > from && (f.tag(from) == tag.IN || f.tag(from) == tag.TO || f.tag(from).IsAdverb() || f.tag(from) == tag.VBG) {
		from = behind // In Leith, the groups
	}
	for from < to && (f.tag(from) == tag.CC || f.tag(from).IsAdverb() && !f.approximate(from)) {
		from++
	}
	head := from
	for head < to && f.approximate(head) {
		head++
	}
	end := f.nounPhraseAfter(head, f.ownerAt(head, to), false)
	if end <= head || f.tag(head) == tag.PRP || f.tellsWhen(head, end) || f.twoPhrases(head, end) || f.dashed(from, to) || end == to && !f.ratio(head, end) {
		return story.Nowhere
	}
	noun := f.headOf(story.Range{From: head, To: end})
	if f.tag(noun) == tag.NNS && verb == tag.VBZ || f.tag(noun) == tag.NN && verb == tag.VBP && f.noun(noun)&(lexicon.Group|lexicon.Crowd) == 0 && !f.countsOut(head, end) {
		return story.Nowhere
	}
	if end < to && !f.leadsTo(end, to) {
		return story.Nowhere
	}
	return story.Range{From: from, To: to}
}

// ownerAt is where a relative clause with "whose" begins behind the first of some tokens, or
// their end: The clerks | whose jobs have gone.
func (f *finder) ownerAt(from, to int) int {
	for k := from + 1; k < to; k++ {
		if f.tag(k) == tag.WPPoss {
			return k
		}
	}
	return to
}

// approximate reports whether a word before a number says how exact it is: about 4 in
// 10, more than half.
func (f *finder) approximate(k int) bool {
	switch f.low(k) {
	case "about", "around", "nearly", "almost", "roughly", "approximately", "over", "only", "just":
	case "than":
		w := f.low(k - 1)
		return w == "more" || w == "fewer" || w == "less"
	case "more", "fewer", "less":
		return f.low(k+1) == "than"
	case "at":
		return f.low(k+1) == "least" || f.low(k+1) == "most"
	case "least", "most":
		return f.low(k-1) == "at"
	case "under":
		return f.low(k-1) == "just"
	default:
		return false
	}
	next := f.low(k + 1)
	return f.tag(k+1) == tag.CD || f.tag(k+1) == tag.DT || f.approximate(k+1) || next == "half" || next == "all" || next == "every" || next == "everyone" || next == "everybody"
}

// countsOut reports whether a noun phrase counts some out of more: 56 percent of renters,
// a majority of drivers.
func (f *finder) countsOut(from, to int) bool {
	for k := from; k < to; k++ {
		if w := f.low(k); w == "percent" || w == "%" || w == "majority" || w == "number" || w == "half" || w == "third" || w == "quarter" || w == "of" && f.tag(k-1) == tag.CD {
			return true
		}
	}
	return false
}

// ratio reports whether a noun phrase is one number out of another: 4 in 10, one of five.
func (f *finder) ratio(from, to int) bool {
	return to-from >= 3 && f.tag(from) == tag.CD && f.tag(from+1) == tag.IN && f.tag(to-1) == tag.CD
}

// twoPhrases reports whether a second noun phrase begins in the midst of one, as the
// subject of a clause that nothing opens: the report | the board published.
func (f *finder) twoPhrases(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if t := f.tag(k); (t == tag.DT || t == tag.PRPPoss || t == tag.PRP) && f.tag(k-1).IsNoun() {
			return true
		}
	}
	return false
}

// dashed reports whether a hyphen for a dash parts two tokens: jobs to go - sources say.
func (f *finder) dashed(from, to int) bool {
	for k := from; k < to; k++ {
		if f.hyphen(k) {
			return true
		}
	}
	return false
}

// leadsTo reports whether the words [k, to) only tell more of the noun phrase before them:
// prepositions with their nouns, participles, and relative clauses with a verb of their
// own. A verb that stands outside those is the phrase's, and what follows is not.
func (f *finder) leadsTo(k, to int) bool {
	m := modifiers{finder: f, to: to}
	for at := k; at < to; {
		next := m.next(at)
		if next <= at {
			return false
		}
		at = next
	}
	if last := f.tag(to - 1); last == tag.CC || last == tag.TO || last == tag.DT || f.opensRelative(to-1) || m.past > 0 && f.joined(m.past, to) {
		return false
	}
	return m.more
}

// joined reports whether "and" or "but" stands between two tokens.
func (f *finder) joined(from, to int) bool {
	for k := from; k < to; k++ {
		if f.tag(k) == tag.CC {
			return true
		}
	}
	return false
}

// modifiers reads the words between a noun phrase and the verb that begins with token to.
type modifiers struct {
	*finder
	to     int
	more   bool // there are any but words that tell when
	object bool // a verb may have its object now
	clause bool // a participle or a verb went before, on which a clause may lean
	past   int  // the first passive participle, which could be a past tense, or 0
}

// next is the token behind the modifier that begins with token k, or k where none does.
func (m *modifiers) next(k int) int {
	t, w := m.tag(k), m.low(k)
	switch {
	case m.opensRelative(k) || (w == "that" || w == "where") && m.tag(k-1).IsNoun() || w == "whose":
		end := m.relativeVerb(k, m.to)
		if end == m.to && m.tag(end-1) == tag.VBP {
			return k // what all do, perhaps: men who drink say
		}
		m.more, m.object, m.clause = true, true, true
		return end
	case t == tag.TO && m.tag(k+1) == tag.VB:
		m.more, m.object = true, true
		return k + 2
	case m.is(k, lexicon.Subordinator):
		return m.leaning(k)
	case (t == tag.IN || t == tag.TO) && !m.is(k, lexicon.Complementizer) && m.lex.Noun(w) == 0:
		return m.phraseEnd(k + 1)
	case w == "citing", w == "quoting", t == tag.VBG && m.tag(k+1) == tag.NN && k+2 == m.to:
		return k // on whose word reports are; a rolling poll
	case t == tag.VBN && !(m.tag(k-1).IsProper() && !m.more), t == tag.VBD && !m.tag(k-1).IsProper() && m.reducedAt(k, m.to):
		if m.past == 0 {
			m.past = k
		}
		m.more, m.object, m.clause = true, false, true
		return k + 1
	case t == tag.VBG, m.lex.Noun(w) == 0 && m.tag(k-1) == tag.NNS && t == tag.JJ:
		m.more, m.object, m.clause = true, true, true
		return k + 1
	case t.IsAdverb() || t == tag.RP || m.timeWord(k) || m.dayOfMonth(k):
		m.more = m.more || w == "out" // a poll out Monday
		m.object = m.object || t == tag.RP
		return k + 1
	case (t.IsAdjective() || t == tag.NN && m.tag(k+1) == tag.IN) && m.past > 0 && m.past == k-1:
		return k + 1 // shot dead; held hostage in Leith
	case t == tag.CC && m.tag(k+1).IsVerb() && m.clause && k+1 < m.to:
		m.object = true
		return k + 2
	case t == tag.CC && (m.opensRelative(k+1) || m.tag(k+1) == tag.IN || m.tag(k+1) == tag.TO) && k+1 < m.to:
		return k + 1
	case m.object && nominal(t):
		m.object = false
		return m.nounPhraseAfter(k, m.to, false)
	}
	return k
}

// dayOfMonth reports whether a number belongs to a date: dated May | 3, sent on | 12 June.
func (m *modifiers) dayOfMonth(k int) bool {
	return m.tag(k) == tag.CD && (m.is(k-1, lexicon.DayOrMonth) || m.is(k+1, lexicon.DayOrMonth) || m.tag(k-1) == tag.CD && m.is(k-2, lexicon.DayOrMonth))
}

// phraseEnd is the token behind the phrase of a preposition before token k.
func (m *modifiers) phraseEnd(k int) int {
	for k < m.to && (m.approximate(k) || m.low(k) == "of") {
		k++ // out of, from about
	}
	if m.tag(k) == tag.VBG || m.tag(k) == tag.VBN && m.tag(k+1).IsNoun() {
		k++
	}
	m.more, m.object = true, true
	if next := m.nounPhraseAfter(k, m.to, false); next > k {
		m.object = false
		return next
	}
	return k
}

// leaning is the token behind the verb of a clause that leans on what a participle says:
// taken | as they entered the hall. It is the token where there is no such clause.
func (m *modifiers) leaning(k int) int {
	subject := m.nounPhraseAfter(k+1, m.to, false)
	if !m.clause || subject <= k+1 || subject >= m.to || !m.tag(m.skipAdverbs(subject)).IsFinite() {
		return k
	}
	end := min(m.to, m.verbEnd(m.skipAdverbs(subject), m.to))
	if m.isCue(end - 1) {
		return k // opened after Ann Koe said
	}
	m.object = true
	return end
}

// relativeVerb is the token behind the verb of the relative clause that begins with token
// k, or 0 where it has none before token to. What its verb says, where that is a clause,
// goes with it: those who said | rent was their worry.
func (f *finder) relativeVerb(k, to int) int {
	if f.low(k) == "whose" {
		k = f.nounPhraseAfter(k+1, to, false)
	} else {
		k = f.skipAdverbs(k + 1)
		if nominal(f.tag(k)) {
			k = f.nounPhraseAfter(k, to, false) // a plan that he backs
		}
	}
	k = f.skipAdverbs(k)
	if k >= to || !f.tag(k).IsFinite() {
		return 0
	}
	end := f.verbEnd(k, to)
	if end > to {
		return 0
	}
	if c, ok := f.cue(end - 1); ok && c.Sorts&(lexicon.Speech|lexicon.Attitude) != 0 && end < to {
		if f.low(end) == "that" {
			end++
		}
		if subject := f.nounPhraseAfter(end, to+1, false); subject > end && f.tag(f.skipAdverbs(subject)).IsFinite() {
			if subject >= to {
				return 0 // people who think police say
			}
			return f.verbEnd(f.skipAdverbs(subject), to)
		}
	}
	return end
}

// ownVerb is where the verb group begins of the noun phrase that a participle or a
// relative clause with a cue at token head only tells more of, or 0: A book published in
// May | explains; the groups who wrote to her | say.
func (f *finder) ownVerb(head int) int {
	for k := head + 1; k < f.hi && k-head < longestModifier && !f.parts(k); k++ {
		if !f.tag(k).IsFinite() {
			continue
		}
		from := f.group(k)
		if from <= head {
			continue
		}
		if who := f.longSubject(from, f.tag(k)); !who.Missing() && who.From < head {
			return from
		}
	}
	return 0
}

// verbEnd is the token behind the verb group that begins with token k.
func (f *finder) verbEnd(k, to int) int {
	for k < to && (f.is(k, lexicon.Auxiliary) || f.tag(k) == tag.MD || f.tag(k).IsAdverb()) && (f.tag(k+1).IsVerb() || f.is(k+1, lexicon.Auxiliary) || f.tag(k+1).IsAdverb()) && k+1 < to {
		k++
	}
	return k + 1
}

// reducedAt reports whether a past tense at a token may be the participle of a noun that
// stands before it: a letter | sent to parents; those | surveyed, right before the verb.
func (f *finder) reducedAt(k, to int) bool {
	w := f.low(k)
	if k+1 == to {
		return strings.HasSuffix(w, "ed")
	}
	next := f.tag(k + 1)
	if !f.is(k, lexicon.PutOut) && !f.is(k, lexicon.Asked) && w != "dated" {
		return f.mayBePassive(k) && f.tag(k-1) == tag.NN && (next == tag.RP || next == tag.IN && !f.is(k+1, lexicon.Complementizer) && !f.is(k+1, lexicon.Subordinator)) && f.ofAnother(k)
	}
	if w == "dated" {
		return next == tag.CD || f.timeWord(k+1)
	}
	return next == tag.IN && !f.is(k+1, lexicon.Complementizer) && !f.is(k+1, lexicon.Subordinator) || next.IsAdverb() || f.timeWord(k+1) || f.is(k, lexicon.PutOut) && next == tag.TO
}

// mayBePassive reports whether a past tense has the form of a passive participle too: held, shot.
func (f *finder) mayBePassive(k int) bool {
	return strings.HasSuffix(f.low(k), "ed") || f.story.Tokens[k].Past == lexicon.OrParticiple
}

// ofAnother reports whether the noun before a token is not the head of a subject but tells
// more of one, behind "of" and an article: the captain of a ship | held off Leith.
func (f *finder) ofAnother(k int) bool {
	for i := k - 2; i > f.lo && i > k-5; i-- {
		if t := f.tag(i); t == tag.DT {
			return f.low(i-1) == "of"
		} else if !t.IsAdjective() && !t.IsNoun() {
			return false
		}
	}
	return false
}

// onlyModifier reports whether a cue is the participle of the subject of another verb:
// Officials | questioned on Friday | said.
func (f *finder) onlyModifier(v verb) bool {
	if v.from != v.head || v.tag != tag.VBN && !(v.tag == tag.VBD && (f.is(v.head, lexicon.PutOut) || f.is(v.head, lexicon.Asked))) || v.head == f.lo || !f.tag(v.head-1).IsNoun() && !f.tag(v.head-1).IsAdverb() {
		return false
	}
	return f.ownVerb(v.head) > 0
}

// endAtOwnVerb ends what a relative clause says before the verb of the noun phrase that
// it belongs to: the groups who wrote that all was well | say.
func (f *finder) endAtOwnVerb(a *Attribution) {
	last := len(a.Content) - 1
	if last < 0 || a.Content[last].From < a.Head {
		return
	}
	if to := f.ownVerb(a.Head); to > 0 && to < a.Content[last].To {
		if a.Content[last].To = to; a.Content[last].From >= to {
			a.Content = a.Content[:last]
		}
	}
}

// behindJoin is where the subject begins of the second of two clauses that "and" joins
// where a noun phrase seems to end before token to: Koe won no seat and | Ann Roe said.
// What stands before "and" is then what the verb before it has for its object.
func (f *finder) behindJoin(start, to int) int {
	if !f.tag(to).IsFinite() {
		return start // to hear Ann Koe and Bo Lund speak
	}
	join := 0
	for k := start + 1; k < to-1 && join == 0; k++ {
		if w := f.low(k); w == "and" || w == "but" {
			join = k
		}
	}
	if join == 0 || f.low(start) == "both" || f.tag(start-1) != tag.IN && !f.tag(start-1).IsVerb() {
		return start
	}
	verb := false
	for k := f.opening(to - 1); k < start; k++ {
		if c, ok := f.cue(k); f.opensRelative(k) || f.low(k) == "that" || f.is(k, lexicon.Subordinator) || f.tag(k) == tag.WRB || ok && f.tag(k).IsVerb() && c.Sorts&(lexicon.Speech|lexicon.Attitude) != 0 {
			return start
		}
		verb = verb || f.tag(k).IsFinite() || f.tag(k) == tag.VBN && f.tag(k-1).IsNoun() && f.human(join+1, to)
	}
	if !verb {
		return start
	}
	return join + 1
}

// antecedent is where the phrase begins that "who" at a token takes up, in a noun phrase
// of a thing that ends before token to: the ire of | tenants who; steep for | Mr Koe, who.
func (f *finder) antecedent(start, to, who int) int {
	if w := f.low(who); w != "who" && w != "whom" || f.countsOut(start, to) {
		return start
	}
	for from := start; ; {
		head := f.headOf(story.Range{From: from, To: to})
		if f.tag(head).IsProper() || f.noun(head)&(speakers|lexicon.Crowd) != 0 {
			return from
		}
		if head+2 >= to || f.tag(head+1) != tag.IN || f.tag(head) == tag.CD || f.is(head, lexicon.Quantity) || f.is(head, lexicon.SomePeople) {
			return start
		}
		from = head + 2
	}
}

// behindBracket is the last token before a bracket that a token closes, or the token.
func (f *finder) behindBracket(k int) int {
	if f.low(k) != ")" {
		return k
	}
	for k > f.lo && f.low(k) != "(" {
		k--
	}
	return max(k-1, f.lo)
}
