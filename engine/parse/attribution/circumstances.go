package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// circumstances reads to whom, in what and where something was said, off the
// words that follow the cue and, for "told", the listener.
func (f *finder) circumstances(a *Attribution, v verb) {
	from := v.to
	if a.Sieve == Inverted {
		from = a.Source.To
	} else if !a.Addressee.Missing() {
		from = a.Addressee.To
	} else if v.passive && lexicon.ListenerFirst.Has(v.Lemma) {
		if who := (story.Range{From: f.nounPhraseBefore(v.from - 1), To: v.from}); f.listens(who) {
			a.Addressee = who // the jury was told
		}
	} else if lexicon.ListenerFirst.Has(v.Lemma) {
		if end, _ := f.listener(v, v.to, f.hi); end > v.to {
			a.Addressee = story.Range{From: v.to, To: f.withoutPlace(v.to, end)}
			from = a.Addressee.To
		}
	}
	for k := from; k < min(f.hi, from+8); k++ {
		if f.mark(k) || f.low(k) == "that" || f.low(k) == ":" {
			break
		}
		f.circumstance(a, k, f.hi, k == from)
	}
	if n := len(a.Content); n > 0 && a.Medium.Missing() {
		if k := f.timeEnd(a.Content[n-1].To, f.hi); k < f.hi {
			f.circumstance(a, k, f.hi, false) // called it “a lie” on Monday | in a letter
		}
	}
	// In a statement, Ann Koe said; speaking to the BBC, she said.
	if !a.Source.Missing() && a.Sieve == Parenthetical {
		for k := a.Source.From; k < a.Source.To; k++ {
			if w := f.low(k); w == "through" || w == "via" { // Ann Koe, through her lawyer, said
				f.circumstance(a, k, a.Source.To, false)
			}
		}
	}
	lo := f.lo
	if f.low(lo+1) == "," && f.is(lo, lexicon.Preposition) {
		lo += 2 // Outside, through her lawyer, she said
	}
	if first := f.tag(lo); (first == tag.IN || first == tag.VBG) && !f.quoted(lo) {
		end := v.from
		if !a.Source.Missing() && a.Source.From > f.lo && a.Source.From < end {
			end = a.Source.From
		}
		for k := lo; k < min(lo+8, end) && f.low(k) != ","; k++ {
			f.circumstance(a, k, end, f.low(k-1) == "speaking" || f.low(k-1) == "talking")
		}
	}
}

// circumstance reads the phrase that the preposition at a token opens and that
// ends before another; listener says that "to" here can only name who was told.
func (f *finder) circumstance(a *Attribution, k, hi int, listener bool) {
	if t := f.tag(k); t != tag.IN && t != tag.TO {
		return
	}
	switch f.low(k) {
	case "of", "over", "between", "within", "as":
		return
	}
	end := f.withoutTime(k+1, f.nounPhraseAfter(k+1, hi, false))
	if end <= k+1 {
		return
	}
	r := story.Range{From: k, To: end}
	for i := k + 1; i < end; i++ {
		if f.tag(i) == tag.CC && f.tag(i+1).IsVerb() {
			break // over the winter and report
		}
		switch word := f.singular(i); {
		case lexicon.Occasion.Has(word):
			a.Venue = r
		case lexicon.Medium.Has(word), f.broadcast(i), lexicon.SpokenThrough.Has(word) && (f.low(k) == "through" || f.low(k) == "via"):
			a.Medium = r
		}
	}
	if listener && f.low(k) == "to" && a.Addressee.Missing() {
		a.Addressee = story.Range{From: k + 1, To: end}
	}
}

// occasionEnd returns the end of the words from token k on that tell in what and when
// something was said, up to the clause or the infinitive that follows, and k where
// there are none: said | in a letter dated May 3 | that; declined | in an email on
// Friday | to discuss it.
func (f *finder) occasionEnd(k, end int) int {
	at := k
	for at < end {
		next := f.timeEnd(at, end)
		if next == at {
			next = f.mediumEnd(at, end)
		}
		if next == at {
			break
		}
		at = next
	}
	return at
}

// farOccasion is the most words at the end of what was said that tell in what it was.
const farOccasion = 14

// withoutOccasion ends what was said, which begins with a token, before the words at
// its end that tell in what: called it “a lie” | in a briefing, rejected the claim | in a
// statement on Friday. A clause may have been spoken there by whom it is about.
func (f *finder) withoutOccasion(to, from int) int {
	for k := to - 2; k > from && to-k <= farOccasion && !f.quoted(k) && f.low(k) != ","; k-- {
		if f.voicedBy(k, to) && !f.finite(story.Range{From: from, To: k}) {
			return k
		}
		if w := f.low(k); w != "in" && w != "during" && w != "via" && w != "on" || f.tag(k+1) == tag.CD {
			continue
		}
		if f.tag(k-1) == tag.CC || f.mediumEnd(k, to) == k || f.occasionEnd(k, to) < to || !f.tellsOccasion(k+1, to) {
			continue
		}
		clause := false
		for t := from; t < k; t++ {
			clause = clause || f.tag(t).IsFinite() && !f.quoted(t)
			if f.isCue(t) && f.tag(t).IsVerb() && !f.quoted(t) {
				return to
			}
		}
		if clause && !f.mark(k-1) && f.low(k) != "in" {
			return to // said she was rude during a call
		}
		return k
	}
	return to
}

// tellsOccasion reports whether a phrase brings in the paper or the hour of a statement,
// rather than one that what was said is about: a statement, but not the report.
func (f *finder) tellsOccasion(k, to int) bool {
	if w := f.low(k); w != "a" && w != "an" && w != "his" && w != "her" && w != "its" && w != "their" {
		return f.quoted(k-2) || f.mark(k-2)
	}
	switch f.singular(f.headOf(story.Range{From: k, To: f.withoutTime(k, f.nounPhraseAfter(k, to, false))})) {
	case "statement", "interview", "email", "e-mail", "letter", "tweet", "post", "message", "call", "briefing", "conference", "speech", "release":
		return true
	}
	return f.mark(k - 2)
}

// mediumEnd returns the end of the phrase at a token that tells in what something was
// said, with what it says of the paper as far as a clause or a mark follows.
func (f *finder) mediumEnd(k, end int) int {
	switch f.low(k) {
	case "in", "on", "at", "during", "via", "by", "through":
	case "behind":
		if f.low(k+1) == "closed" && f.low(k+2) == "doors" {
			return k + 3
		}
		return k
	default:
		return k
	}
	noun := k + 1
	if f.tag(noun) == tag.VBN {
		noun++ // in written evidence
	}
	to := f.withoutTime(noun, f.nounPhraseAfter(noun, end, false))
	if to <= noun {
		return k
	}
	head := f.headOf(story.Range{From: noun, To: to})
	if word := f.singular(head); !lexicon.Medium.Has(word) && !lexicon.Occasion.Has(word) && !lexicon.Writing.Has(word) && !f.broadcast(head) {
		return k
	}
	if f.low(to) == "to" && f.tag(to+1) != tag.VB {
		to = max(to, f.nounPhraseAfter(to+1, end, false)) // a letter to the board
	}
	mistaken := to < end && f.tag(to) == tag.VBD && f.is(to, lexicon.ReadOut) // a statement read to the court
	if to >= end || f.tag(to) != tag.VBN && !mistaken && !f.is(to, lexicon.PutOut) && f.low(to) != "dated" {
		return to
	}
	for at := to + 1; at < end; at++ {
		switch t := f.tag(at); {
		case f.low(at) == "that" || f.low(at) == "," || f.mark(at):
			return at
		case !nominal(t) && t != tag.IN && t != tag.TO && t != tag.RP && !t.IsAdverb():
			return to
		}
	}
	return end
}

// broadcast reports whether a token is the last of a programme's name: the Ann Koe | Show.
func (f *finder) broadcast(i int) bool { return f.low(i) == "show" && f.tag(i).IsProper() }

// withoutPlace ends the phrase for who was told something before the words that only
// say where or when: the House | at the start of his speech, reporters | in the hall.
func (f *finder) withoutPlace(from, to int) int {
	to = f.withoutTime(from, to)
	for k := from + 1; k+1 < to; k++ {
		if last := f.tag(k - 1); last == tag.NNS && f.low(k-1) != "reporters" && f.low(k-1) != "journalists" {
			continue // told people in the harbour to leave
		}
		switch w := f.low(k); {
		case f.quoted(k): // told Sky's “Ridge on Sunday”
		case w == "at", w == "outside", w == "inside", w == "during", w == "on":
			return k
		case w == "in" && (f.tag(k+1) == tag.DT || f.tag(k+1) == tag.PRPPoss) && !f.story.Capitalized(k+2) && f.tag(k+2) != tag.NNP:
			return k
		}
	}
	return to
}

// listens reports whether a noun phrase is somebody who can be told something.
func (f *finder) listens(r story.Range) bool {
	if r.Empty() || f.low(r.From) == "it" {
		return false
	}
	last := r.To - 1
	if t := f.tag(last); t == tag.PRP || t.IsProper() {
		return true
	}
	kind := f.noun(f.headOf(r))
	return kind&speakers != 0 || f.hears(r)
}

// voicedBy reports whether a phrase at a token, up to another, tells through whom somebody
// spoke: denied any wrongdoing | through his lawyer.
func (f *finder) voicedBy(k, to int) bool {
	if w := f.low(k); w != "through" && w != "via" {
		return false
	}
	end := f.withoutTime(k+1, f.nounPhraseAfter(k+1, to, false))
	return end > k+1 && lexicon.SpokenThrough.Has(f.singular(f.headOf(story.Range{From: k + 1, To: end}))) && (end >= to || f.timeEnd(end, to) >= to)
}
