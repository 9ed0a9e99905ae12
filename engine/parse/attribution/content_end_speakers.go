package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// otherSpeaker reports whether a clause with a speaker of its own begins at a
// token: …, and her lawyer refused to comment; …, the Post reported.
func (f *finder) otherSpeaker(i, to int) bool {
	end := f.nounPhraseAfter(i, to, false)
	if end <= i {
		return false
	}
	for end < to && (f.tag(end).IsAdverb() || f.is(end, lexicon.Auxiliary) && f.tag(end).IsFinite()) {
		end++ // but not: he should have insisted
	}
	c, ok := f.cue(end)
	if object := f.nounPhraseAfter(end+1, to, false); ok && handsOn(c.Lemma) && object > end+1 && f.low(object) == "as" && f.tag(object+1) == tag.VBG {
		return true // and the Echo quoted a friend as saying
	}
	agrees := c.Lemma == "agree" || c.Lemma == "disagree"
	closes := end+1 >= to && c.Sorts&lexicon.Paper != 0 // …, records show
	if !ok || end >= to || c.Sorts&lexicon.Speech == 0 && !closes && c.Class != article.NoComment && !agrees || !f.tag(end).IsVerb() {
		return false
	}
	return c.Class == article.NoComment || c.Lemma == "say" || c.Lemma == "tell" || agrees || c.Class == article.DirectiveCue && f.standAt(c, end, to) || end+1 >= to || f.low(end+1) == "that" || f.low(end+1) == "on" || f.low(end+1) == ","
}

// closingSpeaker reports whether a clause at a token, which ends the sentence, names
// who said all of it: He told the board that he would go, | two clerks who heard him said.
func (f *finder) closingSpeaker(i, to int) bool {
	if f.low(to-1) == "heard" && to >= f.trimEnd(f.hi) && f.nounPhraseAfter(i, to, false) == to-1 {
		return true // He told her it was safe, | the court heard
	}
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
		if f.tag(k).IsProper() || f.noun(k)&speakers != 0 {
			return true
		}
	}
	return false
}

// recallsOther reports whether a clause with "as" behind a comma tells that somebody else
// has said the same, and ends the sentence: denied striking him, | as one parent has
// alleged. A pronoun may stand for the source, who says when she said it before.
func (f *finder) recallsOther(comma, to int) bool {
	subject := comma + 2
	verb := f.nounPhraseAfter(subject, to, false)
	if verb <= subject || f.tag(subject) == tag.PRP {
		return false
	}
	verb = f.verbGroupEnd(verb, to)
	c, ok := f.cue(verb)
	if !ok || verb >= to || !f.tag(verb).IsVerb() || c.Sorts&lexicon.Speech == 0 {
		return false
	}
	return verb+1 >= to || f.occasionEnd(verb+1, to) >= to
}

// opensInserted reports whether a clause at a token has a speaker of its own between
// commas behind its subject: nobody, | she added, | had been asked.
func (f *finder) opensInserted(i, to int) bool {
	end := f.nounPhraseAfter(i, to, false)
	if end <= i || f.low(end) != "," {
		return false
	}
	verb := f.nounPhraseAfter(end+1, f.hi, false)
	c, ok := f.cue(verb)
	return ok && verb > end+1 && f.tag(verb).IsFinite() && c.Sorts&lexicon.Speech != 0 && f.low(verb+1) == ","
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
		return lexicon.Names.Has(c.Lemma)
	case "not":
		return c.Lemma == "warn" && f.low(object+1) == "to"
	case "to":
		return (c.Class == article.DirectiveCue || c.Lemma == "warn" || c.Lemma == "tell" || c.Lemma == "ask") && f.tag(object+1) == tag.VB
	}
	return f.mark(object) && (lexicon.Names.Has(c.Lemma) || c.Sorts&lexicon.Stance != 0)
}

// secondCue reports whether a verb joined to the cue by "and" or "but" opens an
// attribution of its own: said the talks had failed and warned that.
func (f *finder) secondCue(v verb, i int) bool {
	i = f.skipAdverbs(i)
	c, ok := f.cue(i)
	mistaken := f.tag(i) == tag.VBN && v.tag == tag.VBD && (f.tag(i+1) == tag.DT || f.low(i+1) == "that")
	asks := c.Sorts&lexicon.Stance != 0 && f.low(i+1) == "that" || c.Lemma == "express" && f.tag(i+1).IsNoun()
	still := f.tag(i) == tag.VBZ && v.tag == tag.VBD && f.low(i+1) == "that" // accepted that it was late but denies that
	if !ok || c.Sorts&lexicon.Speech == 0 && !asks || f.tag(i) != v.tag && f.tag(i) != tag.VBD && !mistaken && !still && !f.takenForNoun(i, c) {
		return false
	}
	next := f.low(i + 1)
	if c.Lemma == "express" || c.Lemma == "ask" && (next == "whether" || next == "if" || f.opensWh(i+1)) {
		return true
	}
	if f.tag(i+1) == tag.DT && (f.tag(i).IsFinite() || mistaken) { // and insisted the goal should stand
		if end := f.nounPhraseAfter(i+1, f.hi, false); end < f.hi && f.tag(end).IsFinite() {
			return true
		}
	}
	return c.Lemma == "say" || next == "that" || f.tag(i+1) == tag.PRP && f.tag(i+2).IsFinite() || (next == "," || next == ":") && f.anyMark(i+2) || f.anyMark(i+1)
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
	line := f.low(f.hi-1) != "." && !f.commaIn(r.From, i-1) // of a headline: Bank denies leak, | vows review
	if v.Sorts&lexicon.Speech != 0 && !line && !f.finite(story.Range{From: r.From, To: i}) {
		return false // said his partner, Ann Koe, wrote it
	}
	return f.low(i+1) != "by" && !f.tag(i+1).IsMark() && f.trimEnd(f.hi) > i+1
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
	case "give", "provide", "offer", "go", "disclose":
		return true
	default:
		return f.is(i, lexicon.Speaking)
	}
}

// leavesUnsaid reports whether a clause with a pronoun at a token tells what the source leaves
// unsaid: said prices would rise, though | he gave no date; but | she did not say why.
func (f *finder) leavesUnsaid(i, to int) bool {
	switch f.low(i) {
	case "he", "she", "it", "they":
	default:
		return false
	}
	if i+2 >= to {
		return false
	}
	verb := f.skipAdverbs(i + 1)
	switch f.low(verb) {
	case "gave", "gives", "give", "offered", "offers", "offer", "provided", "provides", "provide", "cited", "cites", "cite", "named", "names", "name",
		"specified", "disclosed", "set":
		switch f.low(verb + 1) {
		case "no", "few", "little", "neither", "nothing", "nobody", "only", "scant", "varying", "conflicting", "differing":
			return true
		}
		return false
	}
	return f.refuses(verb)
}
