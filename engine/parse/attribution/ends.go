package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// cut ends content that follows its cue where another voice begins.
func (f *finder) cut(v verb, r story.Range) int {
	r.To = f.circumstanceEnd(v, story.Range{From: r.From, To: f.leaningEnd(v, r)})
	interrupted, depth := f.underWay(v), 0
	for t := r.From + 1; t+1 < r.To; t++ {
		if f.mark(t) && f.low(t-1) == "," && !f.quoted(t+1) && (f.tag(t+1) == tag.VBG && f.low(t+1) != "including" || f.otherSpeaker(t+1, r.To)) {
			return t + 1 // “…,” adding that; “…,” drawing applause; “…,” the Echo reported
		}
		if f.quoted(t) {
			continue
		}
		switch f.low(t) {
		case "(":
			depth++
		case ")":
			depth--
		}
		if depth != 0 {
			continue
		}
		switch w := f.low(t); {
		case w == ";" && (t > r.From+3 || f.opensInserted(t+1, r.To) || f.otherSpeaker(t+1, r.To)):
			return t
		case w == ",":
			if f.changesVoice(v, t, r) {
				return t
			}
		case f.dash(t) || f.hyphen(t):
			if f.breaksOff(v, t, r) {
				return t
			}
		case w == "when" && interrupted && f.clauseAt(t+1, r.To) && !f.finite(story.Range{From: r.From, To: t}):
			return t
		case w == "but" && f.refuses(t+1), f.besideShare(v, t, r.To):
			return t
		case w == "and" && f.mark(r.From) && f.mark(t-1) && f.low(t-2) == "," && f.pastAt(f.skipAdverbs(t+1)):
			return t // said, “No,” | and hung up
		case (w == "and" || w == "but") && (f.secondCue(v, t+1) || f.turnsPast(v, t+1, r) || f.takesStand(v, t+1, r) || f.nextDeed(v, t+1, r) || f.turnsElsewhere(v, t, r) || f.mark(t-1) && f.low(t-2) == "," && (f.endsObject(v, t-1, r) || f.anotherVows(v, t-1, r))):
			return t
		}
	}
	return r.To
}

// breaksOff reports whether the words behind a dash leave the content: another speaker's,
// or what is done next. Behind a long dash "and" mostly does, and behind a hyphen it is
// mostly what the source goes on to say: said the lock was safe - and would stay open.
func (f *finder) breaksOff(v verb, dash int, r story.Range) bool {
	if w := f.low(dash + 1); w != "and" && w != "but" {
		return f.otherSpeaker(dash+1, r.To) || f.remarks(dash, r)
	}
	next := dash + 2
	return f.dash(dash) && f.low(dash+1) == "and" && f.low(next) != "that" || f.otherSpeaker(next, r.To) || f.nextDeed(v, next, r) || f.secondCue(v, next) || f.takesStand(v, next, r) || f.turnsPresent(v, dash, r) ||
		f.clauseAt(next, r.To) && f.endsObject(v, dash, r)
}

// pastAt reports whether a verb in the past, or what looks like its participle, is at a
// token.
func (f *finder) pastAt(i int) bool {
	t := f.tag(i)
	return (t == tag.VBD || t == tag.VBN) && !f.quoted(i)
}

// leaningEnd ends the content of a clause that leans on the main one where that
// begins: "Though Russia had claimed …, Moscow claimed …".
func (f *finder) leaningEnd(v verb, r story.Range) int {
	leans := v.head-f.lo < 12 && (subordinator(f.low(f.lo)) || (v.tag == tag.VBG || f.tag(v.from) == tag.VBG) && f.opensParticiple(v.from))
	if !leans && !f.leansInside(v) {
		return r.To
	}
	for t := r.From + 2; t+2 < r.To; t++ {
		if closes := f.mark(t) && f.low(t-1) == "," && !f.quoted(t+1); !closes && (f.low(t) != "," || f.quoted(t)) {
			continue
		}
		subject := t + 1
		if f.low(subject) != "then" {
			subject = f.skipAdverbs(subject)
		}
		if end := f.nounPhraseAfter(subject, r.To, false); end > subject && end < r.To && (f.tag(end).IsVerb() || f.tag(end) == tag.MD || f.tag(end) == tag.RB || f.share(subject)) {
			if f.mark(t) {
				return t + 1 // After he called it “a farce,” | Ann Koe left
			}
			return t
		}
	}
	return r.To
}

// opensParticiple reports whether a participle belongs to a phrase that opens the
// sentence: In a statement announcing the pick, the union called it …
func (f *finder) opensParticiple(i int) bool {
	for k := f.lo; k < i; k++ {
		if f.tag(k).IsFinite() || f.low(k) == "," || f.mark(k) {
			return false
		}
	}
	return true
}

// changesVoice reports whether the words after a comma leave the content:
// another attribution, or a clause in the outlet's own voice.
func (f *finder) changesVoice(v verb, comma int, r story.Range) bool {
	next := f.low(comma + 1)
	if f.besideShare(v, comma, r.To) || f.besideShare(v, comma+1, r.To) {
		return true
	}
	switch next {
	case "according", "per", "citing", "amid":
		return true
	case "and", "but":
		return f.secondCue(v, comma+2) || f.turnsPast(v, comma+2, r) || f.anotherVows(v, comma, r) || f.takesStand(v, comma+2, r) || f.otherSpeaker(comma+2, r.To) || f.speaksAside(v, comma+2, r.To) || f.nextDeed(v, comma+2, r) || f.endsObject(v, comma, r) ||
			f.answers(comma+1, r) || f.bearsOut(v, comma+2, r.To) || f.turnsPresent(v, comma, r) || f.asksOf(v, comma+2, r) || f.leavesUnsaid(comma+2, r.To) || next == "but" && f.refuses(comma+2)
	case "while":
		return f.otherSpeaker(comma+2, r.To) || f.answers(comma+1, r) || f.speaksAside(v, comma+2, r.To)
	case "though", "although":
		return f.otherSpeaker(comma+2, r.To) || f.concedes(v, comma, r) || f.speaksAside(v, comma+2, r.To) || f.leavesUnsaid(comma+2, r.To)
	case "as":
		return f.recallsOther(comma, r.To)
	case "which":
		return f.comments(v, comma, r)
	}
	return f.remarks(comma, r) || f.brings(comma+1, r.To) || f.goesOnSpeaking(comma+1) || f.characterizes(comma+1, r) || f.otherSpeaker(comma+1, r.To) || f.nextInRow(v, comma+1, r) ||
		f.closingSpeaker(comma+1, r.To)
}

// closingSpeaker reports whether a clause at a token, which ends the sentence, names
// who said all of it: He told the board that he would go, | two clerks who heard him said.
func (f *finder) closingSpeaker(i, to int) bool {
	c, ok := f.cue(to - 1)
	if !ok || c.Sorts&lexicon.Speech == 0 || !f.tag(to-1).IsFinite() && f.tag(to-1) != tag.VBN || to < f.trimEnd(f.hi) {
		return false
	}
	end := f.nounPhraseAfter(i, to, false)
	if end <= i || end >= to-1 || f.low(end) != "who" || !f.human(i, end) {
		return false
	}
	for k := end; k < to; k++ {
		if f.low(k) == "," {
			return false
		}
	}
	return true
}

// speaksAside reports whether a clause behind "and" has a speaker of its own whom a
// phrase between commas parts from the verb: said the road was shut, and the mayor, in
// a post, | promised help.
func (f *finder) speaksAside(v verb, i, to int) bool {
	end := f.nounPhraseAfter(i, to, false)
	if end <= i || f.low(end) != "," {
		return false
	}
	for k := end + 1; k+2 < to && k-end < farthest; k++ {
		if f.low(k) != "," {
			continue
		}
		verb := f.skipAdverbs(k + 1)
		c, ok := f.cue(verb)
		same := f.tag(verb) == v.tag || f.tag(verb).IsFinite() || v.tag == tag.VBD && f.tag(verb) == tag.VBN
		return ok && same && c.Sorts&(lexicon.Speech|lexicon.Stance) != 0 && f.low(verb+1) != "by"
	}
	return false
}

// turnsPresent reports whether the clause behind ", and" tells of what is, though what
// was said, in the past, told of what was: said the pier would shut, and the harbour
// master is looking for a berth.
func (f *finder) turnsPresent(v verb, comma int, r story.Range) bool {
	if v.tag != tag.VBD || f.low(comma+1) == "but" || f.quoted(comma) {
		return false
	}
	subject := comma + 2
	verb := f.nounPhraseAfter(subject, r.To, false)
	if verb <= subject || verb >= r.To || firstOrSecond(f.low(subject)) {
		return false
	}
	if t := f.tag(f.skipAdverbs(verb)); t != tag.VBZ && t != tag.VBP {
		return false
	}
	shifted := false
	for k := r.From; k < comma; k++ {
		switch t := f.tag(k); {
		case t == tag.VBZ || t == tag.VBP || f.low(k) == "will" || f.low(k) == "can" || f.quoted(k):
			return false
		case t == tag.VBD || f.low(k) == "would" || f.low(k) == "could":
			shifted = true
		}
	}
	return shifted
}

// concedes reports whether the clause that "though" opens behind a comma is how the story
// itself qualifies what was said: is thought to have sunk, though divers have yet to find
// it; said the strike would go on, although no dates have been set.
func (f *finder) concedes(v verb, comma int, r story.Range) bool {
	verb := f.nounPhraseAfter(comma+2, r.To, false)
	if verb <= comma+2 || verb >= r.To || f.quoted(comma) || firstOrSecond(f.low(comma+2)) {
		return false
	}
	if w := f.low(verb); (w == "have" || w == "has") && f.low(verb+1) == "yet" && f.low(verb+2) == "to" {
		return true
	}
	return v.passive && !f.finite(story.Range{From: r.From, To: comma}) && f.answers(comma+1, r) || f.turnsPresent(v, comma, r)
}

// concessionEnd ends what is believed by nobody in particular before such a clause.
func (f *finder) concessionEnd(v verb, r story.Range) int {
	for k := r.From + 1; k+2 < r.To; k++ {
		if f.low(k) == "," && (f.low(k+1) == "though" || f.low(k+1) == "although") && f.concedes(v, k, r) {
			return k
		}
	}
	return r.To
}

// bearsOut reports whether the clause behind "and" is how the story weighs what was said
// against papers and figures: say the school is full, and the county's own figures appear
// to back them up.
func (f *finder) bearsOut(v verb, i, to int) bool {
	verb := f.nounPhraseAfter(i, to, false)
	if v.Sorts&lexicon.Speech == 0 || verb <= i || f.quoted(i) {
		return false
	}
	verb = f.skipAdverbs(verb)
	switch f.low(verb) {
	case "appear", "appears", "appeared", "seem", "seems", "seemed":
		if f.low(verb+1) != "to" {
			return false
		}
		verb += 2
	default:
		if head := f.lex.Singular(f.low(f.headOf(story.Range{From: i, To: verb}))); f.lex.Noun(head)&(lexicon.Document|lexicon.Study|lexicon.Poll) == 0 {
			return false
		}
	}
	switch f.low(verb) {
	case "back", "backs", "backed", "bear", "bears", "bore", "support", "supports", "supported", "confirm", "confirms", "confirmed",
		"corroborate", "corroborates", "corroborated", "contradict", "contradicts", "contradicted", "vindicate", "vindicates":
	default:
		return false
	}
	switch f.low(verb + 1) {
	case "them", "him", "her", "it", "that", "this", "their", "his":
		return verb+1 < to
	}
	return false
}

// asksOf reports whether the verb behind a comma and "and" is what the source goes on to
// ask of somebody: told the paper that he was sorry, and asked fans to wait.
func (f *finder) asksOf(v verb, i int, r story.Range) bool {
	c, ok := f.cue(i)
	if !ok || f.tag(i) != v.tag || !v.tag.IsFinite() || c.Sorts&(lexicon.Speech|lexicon.Stance) == 0 || f.low(r.From) != "that" {
		return false
	}
	end := f.nounPhraseAfter(i+1, r.To, false)
	return end > i+1 && f.low(end) == "to" && (f.tag(end+1) == tag.VB || f.mark(end+1))
}

// takesStand reports whether the verb behind "and" is a stand that the source takes
// besides, because the subject of what it says so far can take none, or is the source
// itself: said it was a sad day and accused the board of greed.
func (f *finder) takesStand(v verb, i int, r story.Range) bool {
	if v.tag != tag.VBD || v.Sorts&lexicon.Speech == 0 || f.quoted(i) {
		return false
	}
	c, ok := f.cue(i)
	if t := f.tag(i); t != tag.VBD && t != tag.VBN && !(t == tag.JJ && f.bids(c, i)) {
		return false
	}
	if !ok || f.undertakes(c.Lemma, i+1) && f.whoIn(r.From, i) {
		return false // said he was the one who drew up the plan and called for a vote
	}
	return f.standAt(c, i, r.To) && !f.bringsInAnother(r)
}

// standAt reports whether the past tense of a cue at a token has the object and what
// else a stand takes, so that it can be no participle: called the plan “a betrayal”,
// urged parents to wait, accused the board of greed.
func (f *finder) standAt(c lexicon.Cue, i, to int) bool {
	object := f.nounPhraseAfter(i+1, to, false)
	if f.undertakes(c.Lemma, i+1) {
		return true // said he was leaving and | vowed to return
	}
	if c.Sorts&(lexicon.Speech|lexicon.Stance) == 0 || object <= i+1 {
		return false
	}
	if c.Lemma == "accuse" {
		return f.hasOf(i+2, min(to, object+1))
	}
	if object >= to {
		return false
	}
	switch f.low(object) {
	case "as":
		return names(c.Lemma)
	case "not":
		return c.Lemma == "warn" && f.low(object+1) == "to"
	case "to":
		return (c.Class == article.DirectiveCue || c.Lemma == "warn" || c.Lemma == "tell" || c.Lemma == "ask") && f.tag(object+1) == tag.VB
	}
	return f.mark(object) && (names(c.Lemma) || c.Sorts&lexicon.Stance != 0)
}

// hasOf reports whether an "of" stands between two tokens.
func (f *finder) hasOf(from, to int) bool {
	for k := from; k < to; k++ {
		if f.low(k) == "of" {
			return true
		}
	}
	return false
}

// bringsInAnother reports whether the subject of a clause may be somebody other than
// whoever says it: said the mayor had lied and called him a fraud.
func (f *finder) bringsInAnother(r story.Range) bool {
	from := r.From
	if f.low(from) == "that" {
		from++
	}
	switch f.low(from) {
	case "it", "she", "he", "they", "there":
		return false
	}
	end := f.nounPhraseAfter(from, r.To, false)
	if end <= from || end >= r.To || !f.tag(end-1).IsNoun() || !f.tag(f.skipAdverbs(end)).IsFinite() {
		return true
	}
	for k := from; k < end; k++ {
		if f.tag(k).IsProper() || f.lex.Noun(f.low(k))&speakers != 0 {
			return true
		}
	}
	return false
}

// refuses reports whether the verb behind "but" is the source's own silence: said its
// inquiry went on but would not discuss it; said it was sorry, but refused to elaborate.
func (f *finder) refuses(i int) bool {
	i = f.skipAdverbs(i)
	switch f.low(i) {
	case "declined", "declines", "refused", "refuses":
		return f.toSpeak(i + 1)
	case "would", "did", "could":
		return f.low(i+1) == "not" && f.speechless(i+2) || f.low(i+1) == "n't" && f.speechless(i+2)
	}
	return false
}

// speechless reports whether a verb that is denied at a token is one of speaking, or one
// by which words are given: would not go into detail.
func (f *finder) speechless(i int) bool {
	switch w := f.low(i); w {
	case "give", "provide", "offer", "go":
		return true
	default:
		return disclosing(w)
	}
}

// characterizes reports whether a participle says what the source calls somebody
// whom the content only names so far: blamed the chairman, calling him a coward.
func (f *finder) characterizes(i int, r story.Range) bool {
	c, ok := f.cue(i)
	return ok && f.tag(i) == tag.VBG && c.Sorts&(lexicon.Speech|lexicon.Stance) != 0 && !f.finite(story.Range{From: r.From, To: i})
}

// nextInRow reports whether the verb at a token, behind a comma, is the next of several
// that one source does: praised the deal, mocked its critics and left.
func (f *finder) nextInRow(v verb, i int, r story.Range) bool {
	c, ok := f.cue(i)
	if !ok || c.Sorts&(lexicon.Speech|lexicon.Stance) == 0 || v.tag != tag.VBD && v.tag != tag.VBZ {
		return false
	}
	if mistaken := v.tag == tag.VBD && f.tag(i) == tag.VBN && f.low(i+1) == "to" && f.tag(i+2) != tag.VB; f.tag(i) != v.tag && !mistaken {
		return false
	}
	if v.Sorts&lexicon.Speech != 0 && !f.finite(story.Range{From: r.From, To: i}) {
		return false // said his partner, Ann Koe, wrote it
	}
	return f.low(i+1) != "by" && !f.tag(i+1).IsMark() && f.trimEnd(f.hi) > i+1
}

// answers reports whether the clause that the conjunction at a token opens sets
// something against what was said, in the story's own voice: said it was sorry, but
// families were not satisfied. What the source goes on to say keeps the mood of
// speech that is reported, or its subject: but would pay.
func (f *finder) answers(conjunction int, r story.Range) bool {
	subject := f.skipAdverbs(conjunction + 1)
	if f.low(conjunction) == "and" && f.tag(subject) != tag.PRP || firstOrSecond(f.low(subject)) {
		return false
	}
	verb := f.nounPhraseAfter(subject, r.To, false)
	if verb <= subject || verb >= r.To {
		return false
	}
	verb = f.skipAdverbs(verb)
	return f.tag(verb).IsFinite() && f.tag(verb) != tag.MD && f.low(verb) != "had" && f.low(verb) != "'d"
}

// comments reports whether the relative clause behind a comma is the story's own
// remark on what was said: what that could mean, what somebody else does with it, or
// what came of a thing that was then still to come.
func (f *finder) comments(v verb, comma int, r story.Range) bool {
	verb := comma + 2
	switch f.low(verb) {
	case "could", "may", "might", "would":
		return true
	}
	if v.Sorts&lexicon.Speech != 0 && !f.finite(story.Range{From: r.From, To: comma}) {
		return false // said the dam, which engineers had built, was safe
	}
	if end := f.nounPhraseAfter(verb, r.To, false); end > verb && f.tag(f.skipAdverbs(end)).IsFinite() {
		return true
	}
	if verb = f.skipAdverbs(verb); f.tag(verb) != tag.VBD || being(f.low(verb)) || f.low(verb) == "had" {
		return false
	}
	for k := r.From; k < comma; k++ {
		if w := f.low(k); w == "would" || w == "will" || w == "could" {
			return true
		}
	}
	return false
}

// endsObject reports whether content that is no clause of its own ends at a comma
// after which one begins: he promised jobs, but he has not kept his word.
func (f *finder) endsObject(v verb, comma int, r story.Range) bool {
	if v.Lemma == "say" || v.Lemma == "tell" {
		return false
	}
	if comma == r.From+1 && bareObject(f.low(r.From)) && f.nounPhraseAfter(comma+2, r.To, false) > comma+2 {
		return true // denies it, and Ms. Koe, pouring tea, laughed
	}
	for k := r.From; k < comma; k++ {
		if f.tag(k).IsFinite() {
			return false
		}
	}
	if v.Lemma == "cite" && v.tag == tag.VBG && f.low(comma) == "," && f.tag(f.skipAdverbs(comma+2)).IsFinite() {
		return true // citing a bad knee, and last played in May
	}
	end := f.wideSubject(comma+2, r.To)
	return end > comma+2 && end < r.To && f.tag(f.skipAdverbs(end)).IsFinite()
}

// bareObject reports whether a pronoun is all that somebody denies or confirms.
func bareObject(word string) bool { return word == "it" || word == "this" || word == "that" }

// circumstanceEnd ends what somebody is accused of, praised or blamed for before the
// clause that tells when: accused the umpire of “cheating” | after her side lost;
// criticised the board | as members walked out. What somebody is accused of doing may
// have been done then.
func (f *finder) circumstanceEnd(v verb, r story.Range) int {
	if appraises(v) || names(v.Lemma) {
		r.To = f.hourEnd(r)
	}
	if !appraises(v) || v.Sorts&lexicon.Attitude != 0 || f.tag(r.From) == tag.TO || f.tag(r.From).IsVerb() {
		return r.To
	}
	for t := r.From + 1; t+2 < r.To; t++ {
		if f.quoted(t) {
			continue
		}
		switch w := f.low(t); {
		case f.tag(t).IsFinite() || f.tag(t) == tag.VBG || f.tag(t) == tag.TO || f.opensRelative(t):
			return r.To
		case w == "after" || w == "as":
			if f.parts(t-1) && !f.anyMark(t-1) || f.tag(t-1) == tag.CC || !f.clauseAt(t+1, r.To) || w == "as" && f.prepositional(t+1, r.To) {
				return r.To // called it dubious, as the market is full; hailed it as a feast for all
			}
			if w == "as" {
				return t
			}
			return f.spellBefore(t, r.From)
		}
	}
	return r.To
}

// prepositional reports whether the noun phrase at a token holds another.
func (f *finder) prepositional(i, to int) bool {
	for k := i; k < f.nounPhraseAfter(i, to, false); k++ {
		if f.tag(k) == tag.IN {
			return true
		}
	}
	return false
}

// spellBefore is where the words begin that tell how long before "after" at a token:
// shortly, two days, a week.
func (f *finder) spellBefore(after, from int) int {
	k := after
	for k-1 > from && f.tag(k-1).IsAdverb() {
		k--
	}
	switch f.low(k - 1) {
	case "moments", "minutes", "hours", "days", "weeks", "months", "years", "minute", "hour", "day", "week", "month", "year":
		if f.anyMark(k - 2) {
			return k - 1 // called it “a sham” | hours after
		}
		if f.tag(k-2) == tag.CD || f.low(k-2) == "a" || f.low(k-2) == "an" {
			return max(k-2, from+1)
		}
	}
	return k
}

// otherSpeaker reports whether a clause with a speaker of its own begins at a
// token: …, and her lawyer refused to comment; …, the Post reported.
func (f *finder) otherSpeaker(i, to int) bool {
	end := f.nounPhraseAfter(i, to, false)
	if end <= i {
		return false
	}
	for end < to && (f.tag(end).IsAdverb() || auxiliary(f.low(end)) && f.tag(end).IsFinite()) {
		end++ // but not: he should have insisted
	}
	c, ok := f.cue(end)
	agrees := c.Lemma == "agree" || c.Lemma == "disagree"
	closes := end+1 >= to && c.Sorts&lexicon.Paper != 0 // …, records show
	if !ok || end >= to || c.Sorts&lexicon.Speech == 0 && !closes && c.Class != article.NoComment && !agrees || !f.tag(end).IsVerb() {
		return false
	}
	return c.Class == article.NoComment || c.Lemma == "say" || c.Lemma == "tell" || agrees || end+1 >= to || f.low(end+1) == "that" || f.low(end+1) == "on" || f.low(end+1) == ","
}

// secondCue reports whether a verb joined to the cue by "and" or "but" opens an
// attribution of its own: said the talks had failed and warned that.
func (f *finder) secondCue(v verb, i int) bool {
	i = f.skipAdverbs(i)
	c, ok := f.cue(i)
	mistaken := f.tag(i) == tag.VBN && v.tag == tag.VBD && (f.tag(i+1) == tag.DT || f.low(i+1) == "that")
	asks := c.Sorts&lexicon.Stance != 0 && f.low(i+1) == "that"
	if !ok || c.Sorts&lexicon.Speech == 0 && !asks || f.tag(i) != v.tag && f.tag(i) != tag.VBD && !mistaken && !f.takenForNoun(i, c) {
		return false
	}
	next := f.low(i + 1)
	if f.tag(i+1) == tag.DT && (f.tag(i).IsFinite() || mistaken) { // and insisted the goal should stand
		if end := f.nounPhraseAfter(i+1, f.hi, false); end < f.hi && f.tag(end).IsFinite() {
			return true
		}
	}
	return c.Lemma == "say" || next == "that" || f.tag(i+1) == tag.PRP && f.tag(i+2).IsFinite() || next == "," && f.anyMark(i+2) || f.anyMark(i+1)
}

// goesOnSpeaking reports whether a participle opens another attribution of the
// same source: adding, going on to say.
func (f *finder) goesOnSpeaking(i int) bool {
	if f.low(i) == "going" && f.low(i+1) == "on" && f.low(i+2) == "to" || f.low(i) == "continuing" && f.low(i+1) == "to" {
		return true
	}
	c, ok := f.cue(i)
	return ok && f.tag(i) == tag.VBG && c.Sorts&lexicon.Speech != 0
}
