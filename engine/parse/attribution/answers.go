package attribution

import (
	"slices"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// shortAnswer is the end of an answer of a word or two at a token, with which its clause
// ends: Asked if it was safe, she said | no; the label says | as much; denies | this, and
// laughed. It is the token where there is none.
func (f *finder) shortAnswer(k, end int) int {
	to := k + 1
	switch f.low(k) {
	case "not", "no", "yes", "so", "otherwise":
	case "this", "that", "it":
		goesOn := f.low(to) == ";" || f.low(to) == "," && (f.tag(to+1) == tag.CC || f.tag(to+1) == tag.VBG)
		if to >= end || !goesOn || f.tag(k) == tag.IN {
			return k // which is read as any object is; said that, if elected, she would go
		}
	case "as":
		if f.low(to) != "much" {
			return k
		}
		to++
	default:
		return k
	}
	if to < end && f.low(to) != "," && f.low(to) != ";" && !f.dash(to) {
		return k
	}
	return to
}

// answersShortly reports whether all that somebody says is a short answer.
func (f *finder) answersShortly(a Attribution, v verb) bool {
	return !a.Source.Missing() && v.tag != tag.VBG && !f.is(a.Source.From, lexicon.FirstOrSecond) && f.shortAnswer(v.to, f.trimEnd(f.hi)) > v.to
}

// takeUp takes up the clause on which a relative clause, or a noun for it with a clause, says
// what somebody thinks: The crane was old, | which the maker disputes; | a fact its author
// acknowledges. It takes it out of what another was said to say.
func (f *finder) takeUp(a *Attribution, v verb, right, end int) story.Range {
	if right < end && f.low(right) != ";" || a.Sieve != Adjacent || a.Source.Missing() || !disputes(v) {
		return story.Nowhere
	}
	before := a.Source.From - 1
	comma := before - 1
	switch {
	case f.low(before) == "which":
	case f.low(before) == "that" && f.takesUp(before-1) && atIssue(f.low(before-1)), f.takesUp(before) && atIssue(f.low(before)):
		for comma > f.lo && f.low(comma) != "," && !f.dash(comma) {
			comma--
		}
	default:
		return story.Nowhere
	}
	if comma <= f.lo || f.low(comma) != "," && !f.dash(comma) || f.quoted(comma) {
		return story.Nowhere
	}
	said, spoken := story.Range{From: f.clauseStart(comma), To: comma}, false
	for i := f.first; i < len(f.found); i++ {
		for k := range f.found[i].Content {
			if r := &f.found[i].Content[k]; r.From > said.From && r.From < comma && r.To >= comma {
				r.To, said.From, spoken = comma, r.From, true
			}
		}
	}
	if !spoken && !f.finite(said) {
		return story.Nowhere
	}
	return said
}

// disputedBy reports whether a word that the tagger takes for a noun is the verb by which
// somebody takes a stand: a claim the maker | disputes.
func (f *finder) disputedBy(i int, c lexicon.Cue) bool {
	if f.tag(i) != tag.NNS || c.Class != article.Denial || i+1 < f.trimEnd(f.hi) && f.low(i+1) != "," {
		return false
	}
	noun := f.nounPhraseBefore(i-1) - 1
	if noun < i-1 && f.low(noun) == "that" {
		noun--
	}
	return noun < i-1 && f.takesUp(noun) && atIssue(f.low(noun))
}

// behindBareObject reports whether a word that the tagger takes for a noun is what
// somebody does besides denying or confirming it: denies this, and | blames the board.
func (f *finder) behindBareObject(i int, c lexicon.Cue) bool {
	if f.tag(i) != tag.NNS || c.Sorts&(lexicon.Speech|lexicon.Stance) == 0 || f.low(i-1) != "and" || f.tag(i+1) != tag.DT && !f.mark(i+1) {
		return false
	}
	object := i - 2
	if f.low(object) == "," {
		object--
	}
	return object > f.lo && f.is(object, lexicon.BareObject) && f.tag(object-1).IsFinite()
}

// disputes reports whether a verb takes a stand on what another has said.
func disputes(v verb) bool {
	if v.Class == article.Denial {
		return true
	}
	switch v.Lemma {
	case "dispute", "contest", "challenge", "question", "refute", "acknowledge", "concede", "admit", "accept", "confirm", "deny", "reject":
		return true
	}
	return false
}

// atIssue reports whether a noun stands for what has been said: a claim, a point.
func atIssue(word string) bool {
	switch word {
	case "fact", "point", "account", "version", "theory", "view", "notion", "idea", "charge", "characterisation", "characterization", "description",
		"interpretation", "finding", "figure", "move", "rumour", "rumor", "conclusion", "judgment", "judgement", "assessment", "verdict", "label", "sentiment",
		"position", "stance", "opinion", "criticism", "excuse", "alibi", "defense", "defence", "boast", "slur", "insult", "slogan", "refrain", "line", "message",
		"term", "phrase", "distinction", "narrative", "story", "diagnosis", "estimate", "prospect", "scenario", "possibility", "lie", "falsehood", "proposal", "something":
		return true
	}
	return lexicon.SpeechNoun.Has(word)
}

// allSaid finds a quotation of which a clause behind it says that it was all: “Very
// close,” was all the coach would offer; “Wait,” was her only comment.
func (f *finder) allSaid() {
	for i := f.lo + 2; i+2 < f.hi; i++ {
		if !f.is(i, lexicon.Being) || !f.anyMark(i-1) || f.quoted(i) || f.low(i-2) != "," {
			continue
		}
		q := f.outer(i - 2)
		if q == story.None || f.covered(i-2) != story.None {
			continue
		}
		source, cue := f.offered(i + 1)
		if source.Missing() {
			source, cue = f.onlyComment(i + 1)
		}
		if source.Missing() {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: cue, To: cue + 1}, Head: cue, Source: source, Sieve: Adjacent, Frame: article.VerbFrame, Class: article.Neutral,
			Lemma: f.story.Tokens[cue].VerbLemma(), Content: f.story.Quotes[q].Tokens,
		})
		if f.tag(cue).IsNoun() {
			a.Frame, a.Lemma = article.NounFrame, f.singular(cue)
		}
		f.tense(&a, verb{head: cue, from: f.group(cue), tag: f.tag(cue)})
		a.Modal = false
		f.found = slices.DeleteFunc(f.found, func(x Attribution) bool { return x.Sentence == f.sentence && x.Head == cue })
		f.add(a)
	}
}

// offered is who would say no more than the words before "all" at a token, or put a thing
// in those words, and the verb.
func (f *finder) offered(all int) (source story.Range, verb int) {
	how := f.low(all) == "how"
	if f.low(all) != "all" && !how {
		return story.Nowhere, 0
	}
	from := all + 1
	if f.low(from) == "that" {
		from++
	}
	to := f.nounPhraseAfter(from, f.hi, true)
	if to <= from {
		return story.Nowhere, 0
	}
	source = story.Range{From: from, To: to}
	verb = to
	if f.low(verb) == "," {
		verb++
	}
	verb = f.verbGroupEnd(verb, f.hi)
	switch f.low(verb) {
	case "put", "puts", "describe", "described", "describes", "summed", "summarised", "summarized", "characterised", "characterized", "phrased": // “A mess,” was how she put it
		if how {
			return source, verb
		}
	case "say", "said", "says", "offer", "offered", "add", "added", "venture", "ventured", "reveal", "revealed", "tell", "told", "write", "wrote", "reply", "replied", "manage", "managed":
		return source, verb
	}
	return story.Nowhere, 0
}

// onlyComment is whose comment the words before a token were, and the noun for it.
func (f *finder) onlyComment(from int) (source story.Range, noun int) {
	to := f.nounPhraseAfter(from, f.hi, false)
	if to <= from+1 {
		return story.Nowhere, 0
	}
	noun = from + 1
	for noun < to && !f.is(noun, lexicon.Reply) {
		noun++
	}
	if noun >= to {
		return story.Nowhere, 0
	}
	if end := f.nounPhraseAfter(noun+2, f.hi, true); f.low(from) == "the" && f.low(noun+1) == "of" && end > noun+2 {
		return story.Range{From: noun + 2, To: end}, noun // the verdict of | Ann Koe, 68
	}
	if f.tag(from) == tag.PRPPoss && !f.is(from, lexicon.Ours) {
		return story.Range{From: from, To: from + 1}, noun
	}
	for k := from + 1; k < noun; k++ {
		if f.tag(k) == tag.POS {
			return story.Range{From: from, To: k}, noun
		}
	}
	return story.Nowhere, 0
}
