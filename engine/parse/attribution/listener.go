package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// listener returns the end of who was told something, from token k on, and where
// what they were told may begin: told Reuters | the deal was dead. Both are k when
// nobody is.
func (f *finder) listener(v verb, k, end int) (listener, content int) {
	to := f.nounPhraseAfter(k, end, false)
	if to > k && f.is(f.headOf(story.Range{From: k, To: to}), lexicon.Tale) {
		return k, k
	}
	if to == k && f.tag(k) == tag.IN && f.story.Capitalized(k) && f.tag(k+1) == tag.DT {
		to = f.nounPhraseAfter(k+1, end, false) // told MPs the deal was dead, whatever the tagger takes them for
	}
	if title := f.titleAt(to); title > to && to > k { // told the BBC's “Today” programme
		if f.is(title, lexicon.Programme) {
			title++
		}
		return title, title
	}
	if said := f.behindWho(to, end); said > to {
		return to, said
	}
	subject := f.newSubject(k, to)
	switch {
	case subject == to && v.Lemma != "tell" && to < end && f.tag(to).IsFinite():
		return k, k // warned the deal would fail
	case subject == to:
		return to, to
	case f.predicateAfter(to, end):
		return subject, subject
	case f.tag(subject) == tag.DT && f.named(story.Range{From: k, To: subject}):
		return subject, to // told the Echo the name of the clerk
	}
	return to, to
}

// newSubject is where a second noun phrase begins in what was read as one, or its
// end: at an article, behind the name of an outlet, or where capitals end or begin.
func (f *finder) newSubject(k, to int) int {
	for j := k + 1; j < to; j++ {
		before := f.tag(j - 1)
		if before == tag.IN && j-1 > k || before == tag.DT || before == tag.CC || before == tag.PDT || before == tag.POS || f.tag(j) == tag.POS {
			continue
		}
		switch f.tag(j) {
		case tag.DT, tag.PRPPoss, tag.EX:
			return j
		case tag.CD:
			if before.IsNoun() && !f.is(j-1, lexicon.DayOrMonth) {
				return j
			}
		}
		if f.tag(j) != tag.IN && f.named(story.Range{From: k, To: j}) && !f.named(story.Range{From: k, To: min(j+1, to)}) {
			return j
		}
		if before == tag.NNS && !f.story.Capitalized(j-1) && f.tag(j).IsProper() && !f.timeWord(j) {
			return j // told jurors Ann Koe had lied
		}
		if t := f.tag(j); before == tag.NNS && (t == tag.NN || t == tag.NNS || t == tag.JJ) && f.noun(j-1)&(lexicon.Human|lexicon.Crowd) != 0 {
			return j // told investors demand was strong
		}
	}
	return to
}

// behindWho is where what was said begins behind a relative clause, without commas, that
// tells more of who was told it: told officers who stopped him | that he was going home.
// It is the token where there is none.
func (f *finder) behindWho(i, end int) int {
	if f.low(i) != "who" {
		return i
	}
	verb := false
	for k := i + 1; k+1 < end; k++ {
		t := f.tag(k)
		switch w := f.low(k); {
		case w == "," || w == ";" || f.mark(k):
			return i
		case !verb:
			verb = t.IsFinite()
		case w == "that" && !f.opensRelative(k+1) && f.clauseAt(k+1, end):
			if c, ok := f.cue(k - 1); ok && f.tag(k-1).IsVerb() && c.Sorts&lexicon.Speech != 0 {
				return i // told those who said that it was over
			}
			return k
		case t == tag.PRP && (f.tag(k-1).IsNoun() || f.tag(k-1).IsAdverb()) && f.tag(f.skipAdverbs(k+1)).IsFinite():
			return k
		}
	}
	return i
}

// insertedHearer is the end of who was told something in words that part a subject from its
// verb: The fire, he told | the inquest |, had started in the loft. It is 0 elsewhere.
func (f *finder) insertedHearer(a *Attribution, v verb, left, end int) int {
	if a.Sieve != Adjacent || v.passive || !lexicon.ListenerFirst.Has(v.Lemma) || left-1 <= f.lo || f.low(left-1) != "," || f.quoted(left-1) {
		return 0
	}
	to := f.nounPhraseAfter(v.to, end, false)
	if to <= v.to || f.low(to) != "," || f.nounPhraseAfter(f.lo, left-1, false) != left-1 {
		return 0
	}
	if t := f.tag(f.skipAdverbs(to + 1)); !t.IsFinite() {
		return 0
	}
	return to
}
