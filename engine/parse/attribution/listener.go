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
	if subject == to && to < end && f.alwaysTo(v) && f.tag(f.skipAdverbs(to)).IsFinite() {
		if subject = f.bareSubject(k, to); subject < to {
			return subject, subject
		}
	}
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
			if before.IsNoun() && !f.is(j-1, lexicon.DayOrMonth) && !f.channel(j) {
				return j
			}
		}
		if f.tag(j) != tag.IN && f.named(story.Range{From: k, To: j}) && !f.named(story.Range{From: k, To: min(j+1, to)}) && !f.partOfOutlet(j) {
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

// alwaysTo reports whether a verb, which has no infinitive of its own here, always tells
// somebody what it tells, and not in a clause that somebody told: the tale she told.
func (f *finder) alwaysTo(v verb) bool {
	switch v.Lemma {
	case "tell", "assure", "remind", "inform", "notify", "reassure":
	default:
		return false
	}
	p := v.from - 1
	return p >= f.lo && !(p > f.lo && f.tag(p) == tag.PRP && f.tag(p-1).IsNoun()) && !f.opensRelative(p) && f.low(f.nounPhraseBefore(p)-1) != "what"
}

// bareSubject is where, in the noun phrase [k, to) with a verb right behind it, the subject
// of that verb begins, which needs no article, behind whoever is told: told the court |
// money was tight; told Bo Hart | swans bite. It is the end of the phrase where none does.
func (f *finder) bareSubject(k, to int) int {
	if f.tag(k) == tag.PRPPoss && f.low(k) == "her" && to > k+1 {
		return k + 1 // told her cancer had spread
	}
	verb := f.tag(f.skipAdverbs(to))
	if to-k < 2 || f.tag(to-1) == tag.NNS && verb == tag.VBZ || f.tag(to-1) == tag.NN && verb == tag.VBP {
		return to
	}
	for j := to - 1; j > k; j-- {
		before := f.tag(j - 1)
		if before == tag.IN || before == tag.DT || before == tag.CC || before == tag.POS || before == tag.HYPH || f.tag(j) == tag.POS || f.tag(j) == tag.HYPH || f.tag(j) == tag.IN || f.tag(j) == tag.CC {
			continue
		}
		if f.tellable(k, j) && f.standsBare(j, to) {
			return j
		}
	}
	return to
}

// tellable reports whether a noun phrase is one for those who may be told something: a name
// or a noun for people or a body.
func (f *finder) tellable(from, to int) bool {
	if t := f.tag(to - 1); t.IsProper() {
		return true
	} else if !t.IsNoun() {
		return false
	}
	return f.noun(to-1)&(speakers|lexicon.Crowd) != 0 || f.hears(story.Range{From: from, To: to})
}

// standsBare reports whether the words [from, to) can be a subject without an article: a
// plural, a name that no name stands before, or a noun for what is not counted.
func (f *finder) standsBare(from, to int) bool {
	switch t := f.tag(to - 1); {
	case f.tag(from).IsProper():
		if !f.tag(from - 1).IsProper() {
			return true
		}
		return f.people[f.low(from)] && f.people[f.low(from-1)] || f.opensName(from) || f.noun(from-1)&(lexicon.Human|lexicon.Crowd) != 0
	case t.IsProper():
		return false
	case t == tag.NNS:
		return true
	default:
		return t == tag.NN && f.noun(to-1)&(speakers|lexicon.Crowd) == 0 && from == to-1
	}
}

// opensName reports whether a token is the title by which a name of somebody begins.
func (f *finder) opensName(k int) bool {
	switch f.low(k) {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lord", "lady", "prof", "prof.":
		return true
	}
	return false
}

// partOfOutlet reports whether a word behind the name of an outlet goes on with it: BBC |
// Radio; the Echo | newspaper.
func (f *finder) partOfOutlet(k int) bool {
	switch f.low(k) {
	case "radio", "tv", "television", "sport", "news", "online", "live", "website", "site":
		return true
	}
	return f.noun(k)&lexicon.Outlet != 0 && !f.tag(k).IsProper() && f.tag(k) != tag.NNS
}

// channel reports whether a number belongs to the name of a station: Radio 4.
func (f *finder) channel(k int) bool {
	switch f.low(k - 1) {
	case "radio", "channel", "bbc", "itv":
		return len(f.low(k)) == 1
	}
	return false
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
			if c, ok := f.cue(k - 1); ok && f.tag(k-1).IsVerb() && c.Sorts&lexicon.Speech != 0 && !f.askedFor(k-1) {
				return i // told those who said that it was over
			}
			return k
		case t == tag.PRP && (f.tag(k-1).IsNoun() || f.tag(k-1).IsAdverb() || f.askedFor(k-1)) && f.tag(f.skipAdverbs(k+1)).IsFinite():
			return k
		}
	}
	return i
}

// askedFor reports whether a verb only tells that those who are told something had asked for
// it: told anyone who | asked | that it was over.
func (f *finder) askedFor(k int) bool {
	if c, ok := f.cue(k); !ok || c.Lemma != "ask" || f.low(k-1) != "who" {
		return false
	}
	teller := f.nounPhraseBefore(k-2) - 1
	c, ok := f.cue(teller)
	return ok && lexicon.ListenerFirst.Has(c.Lemma) && f.tag(teller).IsVerb()
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
