package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// beliefs finds what is believed by nobody in particular: it appears that, the
// couple are understood to. They are attributions without a source, unless the
// passive names its agent.
func (f *finder) beliefs() {
	for i := f.lo; i+1 < f.hi; i++ {
		if f.quoted(i) {
			continue
		}
		lemma := f.impersonal(i)
		if lemma == "" {
			continue
		}
		from := f.group(i)
		subject := f.nounPhraseBefore(from - 1)
		if from == f.lo || subject >= from {
			continue
		}
		a := Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: story.Nowhere, Sieve: Sourceless, Frame: article.PassiveFrame,
			Class: beliefClass(lemma), Lemma: lemma, Passive: f.tag(i) == tag.VBN || f.tag(i) == tag.VBD && being(f.low(i-1)),
		}
		if a.Passive {
			if by := f.agent(verb{to: i + 1}); !by.Missing() && by.From <= i+3 {
				a.Source, a.Sieve = by, Agent
			}
		}
		f.tense(&a, verb{head: i, from: from, tag: f.tag(i)})
		if f.low(subject) != "it" {
			a.Content = append(a.Content, story.Range{From: f.subjectStart(subject), To: from})
		}
		a.Content = f.withQuotes(append(a.Content, story.Range{From: f.behindAgent(&a, i+1), To: f.trimEnd(f.hi)}), i)
		f.add(a)
	}
}

// farAgent is the most words that name those who believe something.
const farAgent = 30

// behindAgent is where what is believed begins, which begins at a token where nobody is
// said to believe it: is thought by those who saw it, a team from Leith, | to have burned.
func (f *finder) behindAgent(a *Attribution, i int) int {
	if a.Sieve != Agent {
		return i
	}
	for k := a.Source.To; k < min(f.hi, a.Source.To+farAgent); k++ {
		if f.low(k) == "that" || f.low(k) == "to" && f.tag(k+1) == tag.VB {
			return k
		}
	}
	return i
}

// subjectStart is where the subject begins whose last noun phrase begins with a token:
// the clip doing | the rounds, a letter sent to | the board.
func (f *finder) subjectStart(start int) int {
	if strings.HasSuffix(f.low(start), "self") || strings.HasSuffix(f.low(start), "selves") {
		return f.nounPhraseBefore(start - 1) // the mayor | himself
	}
	k := start - 1
	if f.tag(k) == tag.IN || f.tag(k) == tag.TO || f.tag(k) == tag.RP {
		k--
	}
	if k <= f.lo || f.tag(k) != tag.VBG && f.tag(k) != tag.VBN || !f.tag(k-1).IsNoun() {
		return start
	}
	if from := f.nounPhraseBefore(k - 1); from == f.lo {
		return from
	}
	return start
}

// impersonal returns the lemma of a verb of appearance or of a belief in the
// passive that opens a clause, and nothing for any other word.
func (f *finder) impersonal(i int) string {
	next := f.low(i + 1)
	opens := next == "that" || next == "to" && (f.tag(i+2) == tag.VB || f.tag(i+2) == tag.VBP || f.tag(i+2).IsAdverb())
	switch f.low(i) {
	case "appears", "appear", "appeared":
		if opens && f.tag(i).IsVerb() {
			return "appear"
		}
	case "seems", "seem", "seemed":
		if opens && f.tag(i).IsVerb() {
			return "seem"
		}
	case "emerged", "emerges":
		if next == "that" && f.low(f.group(i)-1) == "it" {
			return strings.TrimRight(f.low(i), "sd")
		}
	case "believed", "thought", "expected", "understood", "feared", "presumed", "assumed", "suspected", "considered":
		if !opens && next != "by" && !lost(next) {
			return ""
		}
		for k := i - 1; k >= f.lo && i-k <= 3; k-- {
			if being(f.low(k)) {
				return beliefLemma(f.low(i))
			}
			if !f.tag(k).IsAdverb() {
				break
			}
		}
	}
	return ""
}

// lost reports whether a word says at once what is feared of people: forty are
// feared dead.
func lost(w string) bool {
	switch w {
	case "dead", "missing", "drowned", "killed", "trapped", "injured", "buried", "kidnapped", "abducted":
		return true
	}
	return false
}

// beliefClass tells what has come out from what is only believed.
func beliefClass(lemma string) article.CueClass {
	if lemma == "emerge" {
		return article.Informative
	}
	return article.Attitude
}

func beliefLemma(participle string) string {
	switch participle {
	case "thought":
		return "think"
	case "understood":
		return "understand"
	case "believed", "presumed", "assumed":
		return participle[:len(participle)-1]
	case "considered", "expected", "feared", "suspected":
		return participle[:len(participle)-2]
	}
	return participle
}
