package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// onlyDeed reports whether a verb of saying, whichever it is, tells of a deed or of what was
// not said at all: kept from disclosing it, should have said so.
func (f *finder) onlyDeed(v verb) bool {
	return f.withheldFrom(v) || f.counterfactual(v) || f.hearsaid(v) || f.attributive(v) || f.tellsMore(v) || f.namesItself(v) || f.bearing(v) || f.supposed(v)
}

// airsIt reports whether a thing is what puts something out, or what was put out:
// loudspeakers broadcasting hymns; a clip posted on Sunday shows.
func (f *finder) airsIt(v verb) bool {
	if v.from != v.head || !f.thing(v.head-1) {
		return false
	}
	if v.tag == tag.VBG {
		return f.noun(v.head-1) == 0
	}
	return f.tag(v.to) == tag.IN && f.predicateAfter(v.to, f.hi)
}

// handedDown reports whether a thing is what was told: a story told over tea.
func (f *finder) handedDown(v verb) bool {
	if v.tag != tag.VBN && v.tag != tag.VBD || v.from != v.head || !f.thing(v.head-1) {
		return false
	}
	next := f.tag(v.to)
	return (next == tag.IN || next == tag.RP) && f.low(v.to) != "that" && !f.story.Capitalized(v.to)
}

// thing reports whether a token is a noun for what cannot speak.
func (f *finder) thing(i int) bool {
	t := f.tag(i)
	return i >= f.lo && (t == tag.NN || t == tag.NNS) && f.noun(i)&speakers == 0
}

// speaksAt reports whether a token is a verb of speech or of taking a stand.
func (f *finder) speaksAt(i int) bool {
	c, ok := f.cue(i)
	return ok && c.Sorts&(lexicon.Speech|lexicon.Stance|lexicon.Attitude) != 0 || f.low(i) == "rule" && f.low(i+1) == "out"
}

// withheldFrom reports whether a participle tells what somebody was kept from saying,
// or said nothing of: bars them from disclosing it, without mentioning it.
func (f *finder) withheldFrom(v verb) bool {
	if v.tag != tag.VBG || v.from != v.head {
		return false
	}
	switch f.low(v.head - 1) {
	case "without":
		return !f.quotesWithin(v.to, 2) && f.low(v.to) != "that"
	case "from":
		for k := v.head - 2; k > max(f.lo, v.head-9); k-- {
			if f.is(k, lexicon.Bars) {
				return true
			}
		}
	}
	return false
}

// counterfactual reports whether a verb group tells what nobody said: should have said
// so, could have told them.
func (f *finder) counterfactual(v verb) bool {
	if v.tag != tag.VBN && v.tag != tag.VBD || v.Sorts&lexicon.Speech == 0 {
		return false
	}
	for k := v.from; k+1 < v.head; k++ {
		if w := f.low(k); (w == "should" || w == "could" || w == "would") && f.haveIn(k+1, v.head) {
			return true
		}
	}
	return false
}

func (f *finder) haveIn(from, to int) bool {
	for k := from; k < to; k++ {
		if f.low(k) == "have" || f.low(k) == "'ve" {
			return true
		}
	}
	return false
}

// hearsaid reports whether an infinitive tells, in a clause about somebody, what is only
// believed or said of him: the deputy who is understood to have written it.
func (f *finder) hearsaid(v verb) bool {
	if v.tag != tag.VBN && v.tag != tag.VBD || f.tag(v.from) != tag.TO && f.low(v.from) != "to" {
		return false
	}
	k := v.from - 1
	if k <= f.lo || f.tag(k) != tag.VBN && f.tag(k) != tag.VBD {
		return false
	}
	k = f.beforeVerbGroup(k)
	return f.opensRelative(k)
}

// opensRelative reports whether a token is the pronoun of a relative clause.
func (f *finder) opensRelative(k int) bool {
	if k < f.lo {
		return false
	}
	t := f.tag(k)
	return t == tag.WP || t == tag.WDT
}

// attributive reports whether a participle behind "that" only tells more of the noun
// after it, which has a verb of its own: said on Monday that reported thefts had fallen.
func (f *finder) attributive(v verb) bool {
	that := v.head - 1
	if v.tag != tag.VBN && v.tag != tag.VBD || v.from != v.head || that <= f.lo || f.low(that) != "that" || !f.tag(v.to).IsNoun() && !f.tag(v.to).IsAdjective() {
		return false
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end >= f.hi || !f.tag(end).IsFinite() || !lexicon.LeavesOpen.Has(v.Lemma) || f.story.Capitalized(v.to) {
		return false
	}
	return f.isCue(that-1) && f.tag(that-1).IsVerb() || f.beforeTime(that-1) != that-1 || f.listenerEnds(that-1)
}

// listenerEnds reports whether the noun phrase that ends at a token is who was told
// something: told reporters that.
func (f *finder) listenerEnds(k int) bool {
	start := f.nounPhraseBefore(k)
	c, ok := f.cue(start - 1)
	return ok && start <= k && lexicon.ListenerFirst.Has(c.Lemma)
}

// tellsMore reports whether a participle between commas tells more of the noun before it,
// whose verb follows: his diary, posted on a website, shows.
func (f *finder) tellsMore(v verb) bool {
	if v.tag != tag.VBN && v.tag != tag.VBD || v.from != v.head || v.Sorts&lexicon.Speech == 0 || v.Lemma == "say" {
		return false
	}
	return f.asideAt(v.head)
}

// asideAt reports whether a token, were it a participle, would open such words.
func (f *finder) asideAt(i int) bool {
	if i-2 < f.lo || f.low(i-1) != "," || f.quoted(i-2) || f.tag(i-2) == tag.CD {
		return false
	}
	if t := f.tag(i + 1); t != tag.IN && !f.timeWord(i+1) || f.low(i+1) == "that" {
		return false
	}
	for k := i + 2; k+1 < min(f.hi, i+longestModifier); k++ {
		if f.anyMark(k) || f.tag(k).IsFinite() || f.low(k) == "that" {
			return false
		}
		if f.low(k) == "," {
			next := f.skipAdverbs(k + 1)
			return f.tag(next).IsFinite() && next < f.hi && f.nounPhraseBefore(i-2) <= i-2
		}
	}
	return false
}

// namesItself reports whether a verb gives the name under which somebody goes: a user
// calling himself RiverRat, a band that calls itself The Drip.
func (f *finder) namesItself(v verb) bool {
	if !lexicon.Dubs.Has(v.Lemma) || !reflexive(f.low(v.to)) {
		return false
	}
	if v.tag == tag.VBG && v.from == v.head && f.tag(v.head-1).IsNoun() {
		return true
	}
	return f.story.Capitalized(v.to+1) || f.low(v.to+1) == "the" && f.story.Capitalized(v.to+2)
}

// bearing reports whether a verb ends a relative clause whose object stands before it, so
// that what follows is no content: the plan on which the board has voted was hers.
func (f *finder) bearing(v verb) bool {
	start := f.nounPhraseBefore(v.from - 1)
	return start < v.from && start-2 >= f.lo && f.low(start-1) == "which" && f.tag(start-2) == tag.IN && v.Sorts&lexicon.Speech != 0 && f.tag(v.to).IsFinite()
}

// supposed reports whether a condition has somebody say what has not been said: if they
// admit they were late.
func (f *finder) supposed(v verb) bool {
	if v.tag != tag.VBP || v.Sorts&lexicon.Speech == 0 || f.tag(v.from-1) != tag.PRP {
		return false
	}
	w := f.low(v.from - 2)
	return v.from-2 >= f.lo && (w == "if" || w == "unless")
}

// counsels reports whether somebody advises for a living, or is a doctor: who advises
// hospitals on staffing, who advised the bank until 2019.
func (f *finder) counsels(v verb) bool {
	k := v.to
	if end := f.nounPhraseAfter(k, f.hi, false); end > k {
		k = end
	}
	if f.quotesWithin(v.head, longestModifier) || f.thatAfter(v.to, f.hi) || f.thatAfter(k, f.hi) || f.predicateAfter(k, f.hi) {
		return false
	}
	if f.low(k) == "," || f.low(k) == "and" || k >= f.trimEnd(f.hi) {
		return true
	}
	if f.tag(k) != tag.IN || f.low(k) == "against" || f.low(k) == "as" {
		return false
	}
	for n := k; n < min(f.hi, k+6) && f.low(n) != ","; n++ {
		if f.tag(n) == tag.TO || f.low(n) == "to" || f.low(n) == "against" {
			return f.opensWh(n - 1) // advises farmers on where to build
		}
	}
	return f.opensRelative(v.from - 1)
}

// opensWh reports whether a token is a word that asks when, where or how.
func (f *finder) opensWh(k int) bool { return f.tag(k) == tag.WRB || f.tag(k) == tag.WP }

// telephones reports whether a verb tells who rang, came or was sent for, as no name
// is given to anything: calling it for hours, called on Monday.
func (f *finder) telephones(v verb) bool {
	if v.to == v.head+1 && f.low(v.to) == "on" && f.timeWord(v.to+1) {
		return true
	}
	if v.to != v.head+1 || f.tag(v.to) != tag.PRP || reflexive(f.low(v.to)) || f.quotesWithin(v.to, longestModifier) {
		return false
	}
	next := v.to + 1
	if next >= f.trimEnd(f.hi) || f.timeWord(next) || f.low(next) == "," {
		return true
	}
	switch f.tag(next) {
	case tag.CC, tag.TO:
		return true
	case tag.IN:
		return f.low(next) != "as" && f.low(next) != "out" && f.low(next) != "into" && (f.low(next) != "on" || f.timeWord(next+1))
	}
	return false
}

// summons reports whether somebody calls people or an event, which is nothing that they are
// called: called the police, called a strike for May; called it a day.
func (f *finder) summons(v verb) bool {
	if v.to != v.head+1 || f.quotesWithin(v.to, longestModifier) || f.passiveAt(v) || f.calledWhat(v) {
		return false
	}
	k := v.to
	if f.low(k) == "it" {
		w := f.low(k + 2)
		return f.low(k+1) == "a" && (w == "day" || w == "night") || f.low(k+1) == "quits"
	}
	if w := f.low(k); w == "the" || w == "a" || w == "an" {
		k++
	} else if f.tag(k) != tag.NNS && f.noun(k)&speakers == 0 {
		return false // called absurd
	}
	if t := f.tag(k); t != tag.NN && t != tag.NNS || f.takesUp(k) {
		return false
	}
	next := k + 1
	if f.tag(next) == tag.HYPH {
		next += 2
	}
	switch t := f.tag(next); {
	case next >= f.trimEnd(f.hi), f.timeWord(next), t == tag.TO, t == tag.CC:
		return true
	default:
		if w := f.low(k); f.low(next) == "for" && (w == "race" || w == "election" || w == "contest" || w == "state" || w == "vote") {
			return false // called the race for Koe
		}
		return t == tag.IN && f.low(next) != "as" && f.low(next) != "of" && f.low(next) != "that"
	}
}

// calledWhat reports whether what is called something stands before the subject of a verb: a
// claim | the firm called; what | she called.
func (f *finder) calledWhat(v verb) bool {
	before := f.nounPhraseBefore(v.from-1) - 1
	return before >= f.lo && (f.opensRelative(before) || f.low(before) == "what" || f.tag(before).IsNoun())
}

// expecting reports whether somebody waits for a child.
func (f *finder) expecting(v verb) bool {
	end := f.nounPhraseAfter(v.to, f.hi, false)
	for k := v.to; k < end; k++ {
		switch f.low(k) {
		case "baby", "babies", "twins", "triplets", "quadruplets", "child":
			return f.tag(end) != tag.TO
		}
	}
	return false
}

// byBehindQuote is the "by" behind the quotation that a token opens, or story.None.
func (f *finder) byBehindQuote(mark int) int {
	for k := mark + 1; k < f.hi; k++ {
		if !f.quoted(k) {
			if f.low(k) == "by" {
				return k
			}
			return story.None
		}
	}
	return story.None
}

// findsThing reports whether a thing was found, and not that something is so: found in
// oats, found a folder in the safe.
func (f *finder) findsThing(v verb) bool {
	if f.anyMark(v.to) && f.passiveAt(v) {
		return f.byBehindQuote(v.to) == story.None // was found “asleep”
	}
	if f.thatAfter(v.to, f.hi) || f.anyMark(v.to) {
		return false
	}
	if f.tag(v.to) == tag.IN && !f.timeWord(v.to+1) && f.tag(v.to+1) != tag.CD && !f.predicateAfter(v.to, f.hi) {
		return v.from == v.head && f.low(v.to) != "against" && f.low(v.to) != "for" && f.low(v.to) != "as"
	}
	subject := f.nounPhraseBefore(v.from - 1)
	if subject >= v.from {
		return false
	}
	head := f.low(f.headOf(story.Range{From: subject, To: v.from}))
	if f.tag(v.from-1) != tag.PRP && f.lex.Noun(head)&lexicon.Human == 0 || head == "it" || head == "they" {
		return false
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	return end > v.to && f.tag(v.to) == tag.DT && (f.low(v.to) == "a" || f.low(v.to) == "an") && !f.predicateAfter(end, f.hi)
}

// keeps reports whether something is kept and not said: has maintained support among
// women.
func (f *finder) keeps(v verb) bool {
	end := f.nounPhraseAfter(v.to, f.hi, false)
	switch f.low(end - 1) {
	case "innocence", "position", "view", "stance", "line", "claim":
		return false
	}
	return end > v.to && f.tag(v.to) != tag.PRP && !f.predicateAfter(end, f.hi) && !f.quotesWithin(v.to, 3)
}

// authors reports whether somebody has written a thing of which no word is told: wrote
// only one amendment, wrote a memoir about the wreck.
func (f *finder) authors(v verb) bool {
	from := f.skipAdverbs(v.to)
	end := f.nounPhraseAfter(from, f.hi, false)
	if end <= from || f.tag(end) == tag.VBG {
		return false
	}
	return f.tag(from) == tag.CD && !f.predicateAfter(end, f.hi) || f.is(f.headOf(story.Range{From: from, To: end}), lexicon.Work) && f.workEnds(end)
}

// workEnds reports whether no more than what a work is about follows its name, and nothing
// that it says.
func (f *finder) workEnds(i int) bool {
	switch f.low(i) {
	case ",", "and", "about", "for", "with", ".":
		return !f.thatAfter(i, f.hi) && !f.quotesWithin(i, farthest)
	}
	return i >= f.hi
}

// announces reports whether a sentence says no more than what somebody else will be
// found to say: This is what the papers say about the sale; the minutes will say who.
func (f *finder) announces(v verb) bool {
	start := f.nounPhraseBefore(v.from - 1)
	if start >= v.from {
		return false
	}
	if f.low(v.from) == "will" && f.noun(f.headOf(story.Range{From: start, To: v.from}))&lexicon.Document != 0 {
		return !f.quoted(v.head)
	}
	return f.low(start-1) == "what" && f.low(v.to) == "about" && start-2 >= f.lo && f.is(start-2, lexicon.Being)
}

// cannotSay reports whether the subject of a verb is a thing, so that the verb tells
// what it does: these habits explain the gap, the law calls for a fine.
func (f *finder) cannotSay(source story.Range, v verb) bool {
	head := f.headOf(source)
	w := f.low(head)
	if (v.Lemma == "tell" || v.Lemma == "say") && f.quoted(v.head) && source.Len() == 1 && (w == "that" || w == "this" || w == "it" && v.Lemma == "tell") {
		return true // “That tells you where we are”
	}
	if v.Lemma == "ask" && f.lex.Noun(w)&lexicon.Study != 0 && f.lex.Noun(w)&lexicon.Poll == 0 {
		return true // a study asked nurses how they slept
	}
	if t := f.tag(head); v.Lemma == "call for" && f.is(head, lexicon.Prescribes) || t != tag.NN && t != tag.NNS || f.lex.Noun(w) != 0 || f.story.Capitalized(head) {
		return v.Lemma == "call for" && f.is(head, lexicon.Prescribes)
	}
	switch v.Lemma {
	case "explain":
		present := v.tag == tag.VBP || v.tag == tag.VBZ
		return present && !f.namesSomebody(source) && f.low(v.to) != "that" && !f.besideQuote(v.head) && !f.opensWh(v.to)
	case "suggest", "indicate":
		return f.is(head, lexicon.Inert) || f.tag(v.from) == tag.MD && abstract(w)
	case "call for", "threaten", "demand", "promise", "invite", "rule out", "play down", "cast doubt on":
		return (abstract(w) || f.is(head, lexicon.Inert)) && !f.namesSomebody(source)
	}
	return false
}

// abstract reports whether a word that no list has for somebody ends as the names of
// acts and qualities do: sentencing, pressure, absence.
func abstract(w string) bool {
	switch w {
	case "audience", "conference", "institution", "establishment", "administration", "leadership", "opposition", "management", "tribunal":
		return false
	}
	if len(w) < 6 {
		return false
	}
	for _, end := range [...]string{"ing", "ness", "ity", "ism", "ance", "ence", "ure", "tion", "sion", "ment"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
