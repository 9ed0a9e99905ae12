package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// remarks reports whether the words behind a comma or a dash are what the story says of
// what was said, under a noun that takes it up: accused the board of fraud, | a charge
// that it denies; said it would close, | a move that critics call a betrayal; called him
// “a clown,” | a swipe at the mayor.
func (f *finder) remarks(mark int, r story.Range) bool {
	if f.low(mark+1) == "something" && !f.quoted(mark) && (f.low(mark+2) == "that" || f.low(mark+2) == "which") && f.gapVerb(mark+3, r.To) > 0 {
		return !f.is(mark+3, lexicon.FirstOrSecond) // something that the navy denied
	}
	noun := f.takenUpAt(mark + 1)
	if noun == 0 || f.quoted(mark) || f.quoted(noun) || noun+2 >= r.To {
		return false
	}
	word, next := f.low(noun), noun+1
	if f.is(noun, lexicon.Jab) {
		return f.tag(next) == tag.IN || f.tag(next) == tag.TO || f.opensRelative(next)
	}
	if f.tag(next) == tag.VBN && (f.low(next+1) == "by" || f.low(next+1) == "as") {
		return atIssue(word) // a claim disputed by the union
	}
	if w := f.low(next); w == "that" || w == "which" {
		if next++; f.tag(f.skipAdverbs(next)).IsFinite() {
			return f.goesOnApart(word, f.skipAdverbs(next))
		}
	}
	verb := f.gapVerb(next, r.To)
	if verb == 0 || f.is(next, lexicon.FirstOrSecond) {
		return false
	}
	if atIssue(word) {
		return true
	}
	c, ok := f.cue(verb)
	return ok && c.Sorts&(lexicon.Speech|lexicon.Stance|lexicon.Attitude) != 0
}

// goesOnApart reports whether a relative clause behind such a noun, whose subject it is,
// has not the tense of what is reported: a claim that has been disproved, a move that
// survived in court, but not: a move that would save millions.
func (f *finder) goesOnApart(word string, verb int) bool {
	switch f.low(verb) {
	case "would", "will", "should", "must", "had", "can", "is", "are", "was", "were":
		return false
	}
	return atIssue(word) || lexicon.DeedNoun.Has(word)
}

// takenUpAt is the noun behind the article at a token, if it may stand for a clause; 0 if
// there is none: a | charge, an utterly false | claim.
func (f *finder) takenUpAt(article int) int {
	if w := f.low(article); w != "a" && w != "an" {
		return 0
	}
	noun := f.skipAdverbs(article + 1)
	for noun < article+4 && f.tag(noun).IsAdjective() {
		noun++
	}
	if w := f.low(noun); f.tag(noun) != tag.NN || !atIssue(w) && !f.is(noun, lexicon.DeedNoun) && !f.is(noun, lexicon.Jab) {
		return 0
	}
	return noun
}

// gapVerb is the verb of a clause at a token that leaves its object out, as one does that
// tells more of a noun: | the company denies; critics have | called absurd. It is 0 for
// another clause.
func (f *finder) gapVerb(subject, to int) int {
	verb := f.nounPhraseAfter(subject, to, false)
	if verb <= subject {
		return 0
	}
	if verb-1 > subject && f.disputesAs(verb-1, to) {
		return verb - 1 // which the tagger takes for the last noun of the subject
	}
	first := f.skipAdverbs(verb)
	if first >= to || !f.tag(first).IsFinite() && !f.disputesAs(first, to) {
		return 0
	}
	verb = first
	for verb+1 < to && f.is(verb, lexicon.Auxiliary) && (f.tag(verb+1).IsVerb() || f.tag(verb+1).IsAdverb() || f.is(verb+1, lexicon.Auxiliary)) {
		verb++
	}
	verb = f.skipAdverbs(verb)
	if verb >= to || !f.tag(verb).IsVerb() && !f.disputesAs(verb, to) || f.is(verb, lexicon.Being) {
		return 0
	}
	switch object := f.tag(verb + 1); {
	case verb+1 >= to:
	case object == tag.DT, object == tag.PRP, object == tag.PRPPoss, object == tag.CD, f.low(verb+1) == "that":
		return 0
	case object.IsNoun():
		if c, _ := f.cue(verb); !lexicon.Names.Has(c.Lemma) {
			return 0
		}
	}
	return verb
}

// disputesAs reports whether a word that the tagger takes for a noun is a verb of denial
// at the end of a clause: a claim that ministers | dispute.
func (f *finder) disputesAs(i, to int) bool {
	c, ok := f.cue(i)
	return ok && c.Class == article.Denial && f.tag(i).IsNoun() && (i+1 >= to || f.low(i+1) == ",")
}

// brings reports whether a participle behind a comma tells what came of the words for
// others, which the story saw: said it would cut jobs, | prompting anger; said profits
// would halve, | sending its shares down.
func (f *finder) brings(i, to int) bool {
	if f.tag(i) != tag.VBG {
		return false
	}
	object := f.nounPhraseAfter(i+1, to, false)
	if object <= i+1 {
		return false
	}
	switch f.low(i) {
	case "prompting", "drawing", "sparking", "triggering", "provoking", "eliciting", "earning", "igniting", "winning", "inviting", "raising":
		head := f.headOf(story.Range{From: i + 1, To: object})
		if f.low(head+1) == "of" {
			head += 2 // a fresh round of anger
		}
		return f.is(head, lexicon.Reaction)
	case "sending", "pushing", "knocking", "lifting", "driving", "boosting", "hitting", "weighing":
		return f.is(f.headOf(story.Range{From: i + 1, To: object}), lexicon.Traded)
	}
	return false
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
	if verb = f.skipAdverbs(verb); f.tag(verb) != tag.VBD || f.is(verb, lexicon.Being) || f.low(verb) == "had" {
		return false
	}
	for k := r.From; k < comma; k++ {
		if w := f.low(k); w == "would" || w == "will" || w == "could" {
			return true
		}
	}
	return false
}

// concedes reports whether the clause that "though" opens behind a comma is how the story
// itself qualifies what was said: is thought to have sunk, though divers have yet to find
// it; said the strike would go on, although no dates have been set.
func (f *finder) concedes(v verb, comma int, r story.Range) bool {
	verb := f.nounPhraseAfter(comma+2, r.To, false)
	if verb <= comma+2 || verb >= r.To || f.quoted(comma) || f.is(comma+2, lexicon.FirstOrSecond) {
		return false
	}
	if f.low(comma+2) == "it" && f.is(verb, lexicon.Being) && (f.low(verb+1) == "unclear" || f.low(verb+1) == "uncertain" || f.low(verb+1) == "not" && f.low(verb+2) == "clear") {
		return true
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
