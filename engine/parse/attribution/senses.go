package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// closesSentence reports whether a token is all that follows a quotation and
// its speaker.
func (f *finder) closesSentence(i int) bool {
	start := f.nounPhraseBefore(i - 1)
	return start < i && f.afterQuotation(start) && f.trimEnd(f.hi) == i+1
}

// unlisted makes a cue of any verb where the end of a quotation shows it for
// one: “…,” Ann Koe vented; “…,” enthused the mayor.
func (f *finder) unlisted(i int) (lexicon.Cue, bool) {
	if t := f.tag(i); t != tag.VBD && t != tag.VBZ || f.quoted(i) || f.is(i, lexicon.Auxiliary) || f.low(i) == "used" && f.low(i+1) == "to" {
		return lexicon.Cue{}, false
	}
	start := i
	if !f.afterQuotation(i) {
		start = f.nounPhraseBefore(i - 1)
	} else if end := f.nounPhraseAfter(i+1, f.hi, false); end <= i+1 || !f.canEndInversion(verb{to: i + 1}, end) {
		return lexicon.Cue{}, false
	}
	if !f.afterQuotation(start) {
		return lexicon.Cue{}, false
	}
	return lexicon.Cue{Lemma: f.story.Tokens[i].VerbLemma(), Sorts: lexicon.BesideQuote, Class: article.Neutral}, true
}

// afterQuotation reports whether a full quotation ends before a token, and in a
// mark after which its sentence goes on.
func (f *finder) afterQuotation(i int) bool {
	mark := i - 1
	outside := mark > f.lo && f.low(mark) == "," // “…”, Ann Koe vented
	if outside {
		mark--
	}
	if mark-1 < f.lo || i >= f.hi || !f.mark(mark) || f.quoted(i) || !f.quoted(mark-1) {
		return false
	}
	if w := f.low(mark - 1); !outside && w != "," && w != "?" && w != "!" {
		return false
	}
	return f.story.Quotes[f.outer(mark)].Kind == article.FullQuote
}

// takenForParticiple reports whether a word tagged as a participle is the past
// tense of a verb of speech: one paper asked whether, some chanted “…”.
func (f *finder) takenForParticiple(v verb) bool {
	if start := f.nounPhraseBefore(v.head - 1); start < v.head && start > f.lo && f.low(start-1) == "what" {
		return true // what three lawmakers called “fraud”
	}
	if f.low(v.head-1) == "and" && f.standAt(v.Cue, v.head, f.hi) {
		return true // opened the hall and urged people to vote
	}
	if v.Sorts&lexicon.Speech == 0 {
		return false
	}
	before := f.tag(v.head - 1)
	if v.Lemma == "say" {
		return before != tag.IN && before != tag.DT
	}
	if !f.withheld(v.head - 1).Missing() {
		return true // a clerk who asked not to be named told Reuters
	}
	if v.Lemma == "tell" && (before.IsNoun() || before == tag.PRP || f.low(v.head-1) == ")" || !f.survivor(v.head-1).Missing()) && nominal(f.tag(v.to)) {
		return true // an official told Reuters
	}
	if next := f.low(v.to); next == "whether" || next == "that" {
		return before.IsNoun() || before.IsAdverb() || before == tag.CC || f.low(v.head-1) == ")"
	}
	return f.mark(v.to) && (before == tag.DT || before == tag.PRP || before == tag.CC) || f.saysClause(v)
}

// saysClause reports whether a word tagged as a participle can only be the past tense of one who
// opens the clause, because a clause follows that is said: Police | confirmed | two people
// died; but not: the plan | announced | last week was dropped.
func (f *finder) saysClause(v verb) bool {
	start := f.nounPhraseBefore(v.head - 1)
	if before := f.tag(v.head - 1); !before.IsNoun() && before != tag.PRP {
		return false // involved in the alleged theft
	}
	if start >= v.head || !f.opensClauseAt(start) || !f.somebody(start, v.head) || !f.clauseAt(v.to, f.hi) {
		return false
	}
	subject := f.nounPhraseAfter(v.to, f.hi, false)
	return !f.tellsWhen(v.to, subject) && !f.opensOnTime(v.to, f.hi) && !f.finite(story.Range{From: start, To: v.head})
}

// besideQuote reports whether a quotation stands right before or behind the cue at a token, or
// before its subject.
func (f *finder) besideQuote(i int) bool {
	if f.hi-i <= 3 && f.low(f.hi-1) == ":" && f.quoteAfter() != story.None {
		return true // Ann Koe continued: ¶ “…”
	}
	near := func(k int) bool { return k >= f.lo && k < f.hi && f.mark(k) }
	if from := f.nounPhraseBefore(i - 1); from < i && (near(from-1) || f.low(from-1) == "," && near(from-2)) {
		return true
	}
	return near(i-1) || near(i-2) || near(i+1) || near(i+2)
}

// otherSense tells a cue from the other things its verb says: called off, compared with,
// spoke in Ohio; something was done, or not said at all: said his goodbyes, kept from
// disclosing it. What tells it of any verb is asked first, then what tells it of the one.
func (f *finder) otherSense(v verb) bool {
	if w := f.low(v.head - 1); v.tag == tag.VBG && (w == "have" || w == "has" || w == "had") {
		return true // must have admitting privileges
	}
	return f.onlyDeed(v) || f.reducedPassive(v) || f.shortPassive(v) || f.tellsHow(v) || f.senseOf(v)
}

// senseOf reports whether a verb says another thing than that something was said, by what
// stands around it: one question for each sense, which the verbs have for themselves.
func (f *finder) senseOf(v verb) bool {
	switch next := f.low(v.to); v.Lemma {
	case "add":
		return f.addsTo(v)
	case "admit":
		return f.letsIn(v)
	case "advise":
		return f.counsels(v) || f.inCourse(v)
	case "agree":
		return f.agreesTerms(v) || next == "to" && f.low(v.to+1) == "be" && f.tag(v.to+2) == tag.VBN // agreed to be bought
	case "allege":
		return f.allegedTies(v)
	case "answer":
		return f.requests(v.to, min(f.hi, v.to+5)) != story.None && !f.besideQuote(v.head) // silences reads: did not answer two calls
	case "appeal":
		return next == "court" || next == "courts" || f.pleases(v)
	case "ask":
		return f.mayAskFor(v) || f.whenAsked(v) || f.askedFor(v.head)
	case "beg":
		return !f.besideQuote(v.head) && f.low(f.nounPhraseAfter(v.to, f.hi, false)) != "to" // begged for change
	case "deny":
		return f.objectIs(v, lexicon.Granted) // denied bail
	case "defend":
		return f.takesAsObject(v, lexicon.Defended)
	case "dismiss":
		return f.takesAsObject(v, lexicon.Dismissed) || f.throwsOut(v)
	case "dub":
		return !v.passive && !f.quotesWithin(v.to, 12) // dubbed the film for export
	case "brief":
		return f.briefsThose(v) || f.briefedOn(v)
	case "broadcast", "post", "publish":
		return f.airsIt(v) || f.putsOut(v)
	case "charge":
		return next == "with" // a clerk charged with theft
	case "caution":
		return f.reprimands(v)
	case "call":
		return f.telephones(v) || f.callsUp(v) || f.summons(v)
	case "challenge":
		return f.inCourse(v)
	case "claim":
		return f.claimsLives(v) || f.claimsPrize(v)
	case "compare":
		return next == "with" || next == "to"
	case "confirm":
		return f.low(v.head-1) == "neither" && next == "nor" || f.installs(v) // would neither confirm nor deny: a silence
	case "decline", "refuse":
		// Refused to pay, refused a licence, declined the offer.
		return next == "to" && f.is(v.to+1, lexicon.HandsOn) || f.takesAsObject(v, lexicon.Granted) || f.takesAsObject(v, lexicon.Declinable) || f.dwindles(v)
	case "estimate", "forecast", "predict", "project":
		// The number of pupils projected to grow; projecting calm.
		return next == "to" && v.from == v.head || v.Lemma == "project" && v.tag == tag.VBG && !f.clauseAt(v.to, f.hi) && !f.thatAfter(v.to, f.hi) && !f.amountAt(v.to)
	case "expect":
		return v.tag == tag.VBG && f.expecting(v)
	case "feel":
		// Felt betrayed when he left; made her feel that it was late; the feel that it has.
		return !f.opensWords(v) || v.tag == tag.VB && v.from == v.head || f.tag(v.head).IsNoun()
	case "find":
		return f.findsThing(v) || f.findsThemselves(v)
	case "lay out", "set out", "spell out":
		return f.tag(v.to) == tag.IN && v.from == v.head && f.thing(v.head-1) && next != "that" // coffins laid out in a row
	case "maintain":
		return f.keeps(v)
	case "narrate":
		return f.putsOut(v)
	case "note", "state":
		return f.titlesNoun(v)
	case "play down":
		return f.objectIs(v, lexicon.PlayedAlong)
	case "prove":
		return f.tag(v.to).IsAdjective() || f.tag(v.to) == tag.VBN
	case "put":
		return !f.besideQuote(v.head) && v.to == v.head+1 && !f.putsAt(v)
	case "rate":
		return !f.quotesWithin(v.to, longestModifier) // rated the film highly
	case "read":
		return !f.besideQuote(v.head) && v.Sorts&lexicon.Speech == 0 && next != "that" && next != ":"
	case "recall":
		return f.remembers(v)
	case "recognise", "recognize":
		return f.knowsAgain(v)
	case "reject":
		return f.objectIs(v, lexicon.Declinable)
	case "relate":
		return next == "to"
	case "repeat":
		return f.takesAsObject(v, lexicon.Repeated)
	case "respond":
		return next == "to" && f.is(f.nounPhraseAfter(v.to+1, f.hi, false)-1, lexicon.RespondedTo)
	case "say":
		return f.objectIs(v, lexicon.Ritual) || f.announces(v) || f.saysNothing(v)
	case "show":
		return f.is(v.head-1, lexicon.BeforeShow) || f.tag(v.head-1) == tag.HYPH && f.is(v.head-2, lexicon.BeforeShow) || f.displays(v) // a talk-show host
	case "slam":
		return f.slamsShut(v)
	case "speak":
		return next != "of" && next != "about" && next != "out" && next != "against" && !f.besideQuote(v.head)
	case "support":
		return f.sustains(v)
	case "suspect":
		return v.from == v.head && f.tag(v.head-1) == tag.CD && f.tag(v.to).IsNoun() // two suspected arsonists
	case "tell":
		return f.handedDown(v) || f.discerns(v) || next == "it" && f.tag(v.to+1).IsAdverb() && !f.wideClauseAt(v.to+1, f.hi) // told it twice
	case "think":
		return next == "tank" || next == "tanks"
	case "press":
		return f.pushes(v)
	case "swear":
		end := f.nounPhraseAfter(v.to, f.hi, false)
		return end > v.to && f.low(end) == "in" && !f.besideQuote(v.head) || f.takesAsObject(v, lexicon.Sworn) || next == "in" // swore her in, swore an oath
	case "threaten":
		return f.menaces(v)
	case "view":
		return f.looksAt(v)
	case "hail":
		return next == "from" || f.takesAsObject(v, lexicon.Hailed) // hails from Leith, hailed a cab
	case "conclude", "counter", "fire back", "hit back", "weigh in":
		return f.endsWith(v)
	case "rejoin":
		return !f.besideQuote(v.head)
	case "write":
		return f.tag(v.to) != tag.PRP && !f.quotesWithin(v.to, longestModifier) && f.authors(v) || f.putsOut(v)
	}
	return false
}

// installs reports whether somebody is voted into office and nothing said: confirmed the
// judge, have confirmed nine nominees; and not confirmed the judge had resigned.
func (f *finder) installs(v verb) bool {
	return !v.passive && f.objectIs(v, lexicon.Installed) && !f.wideClauseAt(v.to, f.hi)
}

// saysNothing reports whether what is said is nothing, rather than a clause that begins
// with the word: says nothing about overtime; said nothing to the press.
func (f *finder) saysNothing(v verb) bool {
	switch f.low(v.to) {
	case "nothing":
		if f.trimEnd(f.hi) <= v.to+1 || f.low(v.to+1) == "," {
			return true
		}
		return (f.tag(v.to+1) == tag.IN || f.low(v.to+1) == "to") && !f.wideClauseAt(v.to, f.hi)
	case "little":
		w := f.low(v.to + 1)
		return (w == "about" || w == "of" || w == "on" || w == "to") && !f.wideClauseAt(v.to, f.hi)
	}
	return false
}

// agreesTerms reports whether what is agreed are the terms of a deal, and no clause: agreed
// a fee with the club, agreed a ceasefire that will hold.
func (f *finder) agreesTerms(v verb) bool {
	if t := f.tag(v.to); f.besideQuote(v.head) || t != tag.DT && t != tag.PRPPoss && t != tag.CD && !f.money(v.to) || f.low(v.to) == "that" {
		return false
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to {
		return false
	}
	for k := end; k < f.hi && !f.parts(k); k++ {
		switch t := f.tag(k); {
		case t == tag.WDT || t == tag.WP || t == tag.WRB || f.low(k) == "that":
			return true
		case t.IsFinite():
			return false
		}
	}
	return true
}

// money reports whether a sign of a currency stands at a token.
func (f *finder) money(i int) bool {
	w := f.low(i)
	return f.tag(i) == tag.Dollar || w == "£" || w == "€"
}

// tellsHow reports whether a participle behind a form of "be" is an adjective, because it
// has none of what the verb takes: the choice of words is telling, the work is demanding.
func (f *finder) tellsHow(v verb) bool {
	if v.tag != tag.VBG || v.from == v.head || v.to != v.head+1 || !f.is(f.behindAdverbs(v.head), lexicon.Being) {
		return false
	}
	switch v.Lemma {
	case "tell", "demand", "reveal", "promise", "encourage", "threaten":
		t := f.tag(v.to)
		return t.IsMark() && !f.anyMark(v.to) || t == tag.CC || t == tag.IN && f.low(v.to) != "that"
	}
	return false
}

// behindAdverbs is the token before the adverbs that end right before a token.
func (f *finder) behindAdverbs(i int) int {
	for i--; i > f.lo && f.tag(i).IsAdverb(); {
		i--
	}
	return i
}

// reducedPassive reports whether a verb that takes whom it is about for its object, and
// has none, tells more of the noun before it, whatever its tag: Police name man wanted
// over fire; man accused of theft.
func (f *finder) reducedPassive(v verb) bool {
	if v.from != v.head || v.tag != tag.VBD && v.tag != tag.VBN {
		return false
	}
	if when := f.spellEnd(v.to); when > v.to && f.tag(f.skipAdverbs(when)).IsFinite() && f.tag(v.head-1).IsNoun() && f.opensClauseAt(f.nounPhraseBefore(v.head-1)) {
		return true // the plan announced last week was dropped
	}
	switch next := f.low(v.to); v.Lemma {
	case "want":
		return next == "over" || next == "by" || next == "in" && f.low(v.to+1) == "connection"
	case "accuse", "suspect":
		return next == "of" || next == "over" || next == "by"
	case "blame", "criticise", "criticize", "condemn", "praise", "denounce", "fault", "mock":
		return next == "for" || next == "over" || next == "by"
	}
	return false
}

// spellEnd is the end of the words at a token that tell when or how long ago: on Friday, last
// week, two years ago.
func (f *finder) spellEnd(k int) int {
	if end := f.timeEnd(k, f.hi); end > k {
		return end
	}
	end := f.nounPhraseAfter(k, f.hi, false)
	if end > k && f.is(end-1, lexicon.Measure) && (f.low(end) == "ago" || f.low(end) == "earlier" || f.low(end) == "before") {
		return end + 1
	}
	return k
}

// recordedAs reports whether a clause with "as" says who set down what stands before it:
// the driest month in 40 years, as the bureau recorded in its bulletin.
func (f *finder) recordedAs(v verb) bool {
	start := f.nounPhraseBefore(v.from - 1)
	return start < v.from && f.low(start-1) == "as" && f.low(start-2) == ","
}

// linksTo reports whether a study ties one thing to another: earlier work has linked the
// dye to tumours.
func (f *finder) linksTo(v verb) bool {
	if v.Lemma != "link" && v.Lemma != "tie" || !f.paperOf(v, lexicon.Study) {
		return false
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	return end > v.to && (f.low(end) == "to" || f.low(end) == "with")
}

// ownAside reports whether a parenthesis that ends at a token tells who its noun is, and not
// on whose word it speaks: Mr. Rowe, who runs the port, | put; not Reuters, citing a clerk.
func (f *finder) ownAside(p int) bool {
	r := f.parenthetical(p)
	for k := r.From; !r.Missing() && k < r.To; k++ {
		if w := f.low(k); w == "citing" || w == "quoting" {
			return false
		}
	}
	return !r.Missing()
}

// tracesTo reports whether somebody gives the cause of a thing: attributed the delay in
// the port to fog. What is attributed to its author is not meant.
func (f *finder) tracesTo(v verb) bool {
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to {
		return false
	}
	for k := end; k < min(f.hi, end+longestModifier) && !f.tag(k).IsFinite() && f.low(k) != ","; k++ {
		if f.low(k) == "to" && f.tag(k+1) != tag.VB {
			return true
		}
	}
	return false
}

// amountAt reports whether a figure stands at a token, behind words that leave it
// open: around 300 jobs, less than 1 percent.
func (f *finder) amountAt(i int) bool {
	for i < f.hi && (f.tag(i).IsAdverb() || f.tag(i) == tag.IN || f.tag(i) == tag.JJR) {
		i++
	}
	return f.tag(i) == tag.CD || f.tag(i) == tag.Dollar
}

// quotesWithin reports whether a quotation opens within so many tokens.
func (f *finder) quotesWithin(from, tokens int) bool {
	for k := from; k < min(f.hi, from+tokens); k++ {
		if f.mark(k) {
			return true
		}
	}
	return false
}

// reflexive reports whether a word turns what is done on who does it.
func reflexive(word string) bool {
	return strings.HasSuffix(word, "self") || strings.HasSuffix(word, "selves")
}

// putsAt reports whether the subject right before a verb puts a figure on something: put
// the delay at nine weeks, puts the cost of closing the pit at $4 million.
func (f *finder) putsAt(v verb) bool {
	if f.nounPhraseBefore(v.from-1) >= v.from && f.paperBefore(v, v.from-1).Missing() && !f.ownAside(v.from-1) || f.nounPhraseAfter(v.to, f.hi, false) <= v.to {
		return false
	}
	for k := v.to; k < min(f.hi, v.to+longestModifier) && !f.parts(k) && !f.tag(k).IsFinite(); k++ {
		w := f.low(k)
		if w == "onto" || w == "into" || w == "away" || f.tag(k) == tag.RP || w == "on" && (f.tag(k+1) != tag.CD || !f.paperOf(v, written)) {
			return false // put the cup on the table at 6
		}
		if w != "at" && w != "on" {
			continue
		}
		if w == "on" {
			return true // a poll put the party on 31 per cent
		}
		for n := k + 1; n < min(f.hi, k+4); n++ {
			if f.tag(n) == tag.CD || f.tag(n) == tag.Dollar || f.low(n) == "£" || f.low(n) == "€" {
				return true
			}
		}
	}
	return false
}

// properName reports whether a token begins nothing but a proper name, which "called"
// before it gives: a sect called the Order of the Tide.
func (f *finder) properName(i int) bool {
	end := f.nounPhraseAfter(i, f.hi, false)
	for k := i; k < end; k++ {
		if !f.story.Capitalized(k) && f.tag(k) != tag.IN && !(f.tag(k) == tag.DT && (k == i || f.tag(k-1) == tag.IN)) {
			return false
		}
	}
	return end > i && (end >= f.hi || f.tag(end).IsMark() && !f.anyMark(end) || f.tag(end).IsFinite())
}
