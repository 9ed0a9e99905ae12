package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// cut ends content that follows its cue where another voice begins.
func (f *finder) cut(v verb, r story.Range) int {
	r.To = f.circumstanceEnd(v, story.Range{From: r.From, To: f.leaningEnd(v, r)})
	interrupted, depth := f.underWay(v), 0
	for t := f.opensFronted(v, r) + 1; t+1 < r.To; t++ {
		if f.mark(t) && f.low(t-1) == "," && !f.quoted(t+1) && (f.tag(t+1) == tag.VBG && f.low(t+1) != "including" || f.low(t+1) == "while" && !f.mark(t+2) || f.otherSpeaker(t+1, r.To)) {
			return t + 1 // “…,” adding that; “…,” while others; “…,” drawing applause; “…,” the Echo reported
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
		case w == ":" && appraises(v) && f.clauseAt(t+1, r.To):
			return t // mocked his rival: | a poll had just put her ahead
		case w == ",":
			if !f.leadsUp(t, r) && f.changesVoice(v, t, r) {
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
		case w == "and" && f.mark(t-1) && f.standsNext(v, t+1, r.To):
			return t // called it “a farce” | and urged fans to stay away
		case w == "and" && f.mark(r.From) && f.mark(t-1) && f.low(t-2) == "," && f.pastAt(f.skipAdverbs(t+1)):
			return t // said, “No,” | and hung up
		case (w == "and" || w == "but") && (f.secondCue(v, t+1) || f.turnsPast(v, t+1, r) || f.leavesMood(v, t+1, r) || f.takesStand(v, t+1, r) || f.nextDeed(v, t+1, r) || f.turnsElsewhere(v, t, r) || f.mark(t-1) && f.low(t-2) == "," && (f.endsObject(v, t-1, r) || f.anotherVows(v, t-1, r) || f.speaksAgain(v, t+1))):
			return t
		}
	}
	return r.To
}

// leadsUp reports whether the words between the "that" of content and a comma only lead up
// to its main clause: said that | when she rang, | the clerk told her to wait.
func (f *finder) leadsUp(comma int, r story.Range) bool {
	k := r.From + 1
	if f.low(r.From) != "that" || comma-k > longestModifier {
		return false
	}
	if f.low(k) == "," {
		k++
	}
	verbs := 0
	for t := k; t < comma; t++ {
		if f.quoted(t) {
			return false
		}
		if f.tag(t).IsFinite() {
			verbs++
		}
	}
	if f.is(k, lexicon.Subordinator) || f.tag(k) == tag.WRB {
		return verbs == 1
	}
	return verbs == 0 && (f.tag(k) == tag.IN || f.tag(k).IsAdverb())
}

// breaksOff reports whether the words behind a dash leave the content: another speaker's,
// or what is done next. Behind a long dash "and" mostly does, and behind a hyphen it is
// mostly what the source goes on to say: said the lock was safe - and would stay open.
func (f *finder) breaksOff(v verb, dash int, r story.Range) bool {
	if w := f.low(dash + 1); w != "and" && w != "but" {
		if w == "then" && f.clauseAt(dash+2, r.To) || f.tag(dash+1) == tag.VBG && f.speaksAt(dash+1) {
			return true // not much — then he named two; it is fair — arguing that it works
		}
		return f.otherSpeaker(dash+1, r.To) || f.remarks(dash, r) || (w == "though" || w == "although") && f.concedes(v, dash, r)
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
		return f.secondCue(v, comma+2) || f.turnsPast(v, comma+2, r) || f.leavesMood(v, comma+2, r) || f.anotherVows(v, comma, r) || f.takesStand(v, comma+2, r) || f.otherSpeaker(comma+2, r.To) || f.speaksAside(v, comma+2, r.To) || f.nextDeed(v, comma+2, r) || f.endsObject(v, comma, r) ||
			f.answers(comma+1, r) || f.bearsOut(v, comma+2, r.To) || f.turnsPresent(v, comma, r) || f.asksOf(v, comma+2, r) || f.leavesUnsaid(comma+2, r.To) || next == "but" && f.refuses(comma+2)
	case "while":
		return f.otherSpeaker(comma+2, r.To) || f.answers(comma+1, r) || f.speaksAside(v, comma+2, r.To)
	case "though", "although":
		return f.otherSpeaker(comma+2, r.To) || f.concedes(v, comma, r) || f.speaksAside(v, comma+2, r.To) || f.leavesUnsaid(comma+2, r.To)
	case "as":
		return f.recallsOther(comma, r.To) || f.asUsual(comma+1)
	case "however":
		return f.low(comma+2) != "," && f.otherClause(comma+2, r.To)
	case "which":
		return f.comments(v, comma, r)
	case "both", "all", "some", "many", "most", "none", "one":
		if w := f.low(comma + 3); f.low(comma+2) == "of" && (w == "which" || w == "whom") {
			return f.clauseAt(comma+4, r.To) // both of which the union denies
		}
	}
	return f.remarks(comma, r) || f.brings(comma+1, r.To) || f.goesOnSpeaking(comma+1) || f.characterizes(comma+1, r) || f.otherSpeaker(comma+1, r.To) || f.nextInRow(v, comma+1, r) ||
		f.closingSpeaker(comma+1, r.To)
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

// answers reports whether the clause that the conjunction at a token opens sets
// something against what was said, in the story's own voice: said it was sorry, but
// families were not satisfied. What the source goes on to say keeps the mood of
// speech that is reported, or its subject: but would pay.
func (f *finder) answers(conjunction int, r story.Range) bool {
	subject := f.skipAdverbs(conjunction + 1)
	if f.low(conjunction) == "and" && f.tag(subject) != tag.PRP || f.is(subject, lexicon.FirstOrSecond) {
		return false
	}
	verb := f.nounPhraseAfter(subject, r.To, false)
	if verb <= subject || verb >= r.To {
		return false
	}
	verb = f.skipAdverbs(verb)
	return f.tag(verb).IsFinite() && f.tag(verb) != tag.MD && f.low(verb) != "had" && f.low(verb) != "'d"
}

// endsObject reports whether content that is no clause of its own ends at a comma
// after which one begins: he promised jobs, but he has not kept his word.
func (f *finder) endsObject(v verb, comma int, r story.Range) bool {
	if v.Lemma == "say" || v.Lemma == "tell" {
		return false
	}
	if comma == r.From+1 && f.is(r.From, lexicon.BareObject) && f.nounPhraseAfter(comma+2, r.To, false) > comma+2 {
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

// speaksAgain reports whether a pronoun at a token, behind a quotation that a comma closes,
// says more: called him “the man for this,” and | she repeated her claim.
func (f *finder) speaksAgain(v verb, i int) bool {
	next := f.skipAdverbs(i + 1)
	return f.tag(i) == tag.PRP && f.tag(next) == v.tag && f.speaksAt(next)
}

// otherClause reports whether a clause begins at a token, behind words that tell when: this
// time | the share has dropped.
func (f *finder) otherClause(k, end int) bool {
	return f.wideClauseAt(k, end) || f.mainSubjectAt(k, end) > 0 || f.tag(k) == tag.DT && f.timeWord(k+1) && f.wideClauseAt(k+2, end)
}

// circumstanceEnd ends what somebody is accused of, praised or blamed for before the
// clause that tells when: accused the umpire of “cheating” | after her side lost;
// criticised the board | as members walked out. What somebody is accused of doing may
// have been done then.
func (f *finder) circumstanceEnd(v verb, r story.Range) int {
	if appraises(v) || lexicon.Names.Has(v.Lemma) {
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
