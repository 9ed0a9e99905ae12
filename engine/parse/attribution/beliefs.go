package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// beliefs finds what is believed by nobody in particular: it appears that, the
// couple are understood to. They are attributions without a source, unless the
// passive names its agent.
func (f *finder) beliefs() {
	for i := f.lo; i < f.hi; i++ {
		if f.low(i) == "named" && !f.quoted(i) {
			f.namedLocally(i)
			continue
		}
		if !f.is(i, lexicon.OfBelief) || f.quoted(i) || i+1 == f.hi && !f.impersonalSubject(i) {
			continue
		}
		b := beliefs[f.low(i)]
		if !f.impersonal(i, b) {
			continue
		}
		from := f.group(i)
		if f.aside(i) {
			from = i - 1 // the bid, understood to be worth $9 million, failed
		}
		last := f.skipInsertion(from-1) + 1
		subject := f.nounPhraseBefore(last - 1)
		if r := f.parenthetical(last - 1); subject >= last && f.low(last-1) == "," && !r.Missing() && r.From == f.lo {
			subject = r.From // Ann Koe, 40, of Mill Lane, is thought to have left
		}
		if from == f.lo || subject >= last {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: story.Nowhere, Sieve: Sourceless, Frame: article.PassiveFrame,
			Class: b.class, Lemma: b.lemma, Passive: f.tag(i) == tag.VBN || b.way != appears && b.way != emerges,
		})
		if a.Passive {
			if by := f.agent(verb{to: i + 1}); !by.Missing() && by.From <= i+3 {
				a.Source, a.Sieve = by, Agent
			}
		}
		f.tense(&a, verb{head: i, from: from, tag: f.tag(i)})
		a.Content = f.withQuotes(f.believed(i, f.behindAgent(&a, f.behindWhen(i)), story.Range{From: f.subjectStart(subject), To: last}), i)
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
	if reflexive(f.low(start)) {
		return f.nounPhraseBefore(start - 1) // the mayor | himself
	}
	k := start - 1
	if t := f.tag(k); k > f.lo && (t == tag.IN || t == tag.TO) && f.nounsAlone(f.lo, k) {
		return f.lo // a fear of harm to | other rats
	}
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

// nounsAlone reports whether there is nothing between two tokens but noun phrases and
// what joins them, and no word that tells when.
func (f *finder) nounsAlone(from, to int) bool {
	for k := from; k < to; k++ {
		if t := f.tag(k); f.timeWord(k) || !nominal(t) && (k == from || t != tag.IN && t != tag.TO) {
			return false
		}
	}
	return true
}

// namedLocally adds the name that neighbours give the dead, or whoever the police
// have not named: the victim, named locally as Ann Koe.
func (f *finder) namedLocally(i int) {
	if f.low(i+1) != "locally" || f.low(i+2) != "as" {
		return
	}
	from := f.group(i)
	if f.low(from-1) == "," {
		from--
	}
	subject, end := f.nounPhraseBefore(from-1), f.nounPhraseAfter(i+3, f.hi, false)
	if from == f.lo || subject >= from || end <= i+3 {
		return
	}
	a := begun(Attribution{
		Cue: story.Range{From: i, To: i + 2}, Head: i, Source: story.Nowhere, Sieve: Sourceless, Frame: article.PassiveFrame,
		Class: article.Informative, Lemma: "name", Passive: true, Content: []story.Range{{From: subject, To: from}, {From: i + 2, To: end}},
	})
	f.tense(&a, verb{head: i, from: f.group(i), tag: f.tag(i)})
	f.add(a)
}

// believed is what the verb at a token, with its subject before it, says is believed
// from another token on:
// the couple | to have quarrelled, what follows of a clause of its own, or the clause
// before that it closes: …, it is understood.
func (f *finder) believed(i, from int, subject story.Range) []story.Range {
	after := story.Range{From: from, To: f.trimEnd(f.hi)}
	after.To = f.concessionEnd(verb{head: i, tag: f.tag(i), passive: true}, after)
	switch {
	case f.interjected(subject.From, from):
		return f.aroundAs(subject.From, from, after.To)
	case f.low(subject.From) == "it" && f.closes(i):
		return []story.Range{{From: f.clauseStart(subject.From - 1), To: subject.From - 1}}
	case f.low(subject.From) == "it":
		after.To = f.leaningEnd(verb{head: i, tag: f.tag(i)}, after)
		return []story.Range{after}
	case f.aside(i):
		for k := after.From; k < after.To; k++ {
			if f.low(k) == "," {
				after.To = k
			}
		}
	}
	return []story.Range{subject, after}
}

// aside reports whether a participle tells between commas what is believed of the noun
// before it: the bid, understood to be worth $9 million, failed.
func (f *finder) aside(i int) bool {
	if f.low(i-1) != "," || f.low(i+1) != "to" || f.low(i+2) != "be" && f.low(i+2) != "have" {
		return false
	}
	return beliefs[f.low(i)].insertable
}

// impersonalSubject reports whether the verb at a token has an "it" for its subject.
func (f *finder) impersonalSubject(i int) bool {
	from := f.group(i)
	return from > f.lo && f.low(from-1) == "it"
}

// closes reports whether the verb at a token, whose subject is an "it", ends what
// says no more than that a clause before it is believed: …, it has emerged.
func (f *finder) closes(i int) bool {
	it := f.group(i) - 1
	return it-1 > f.lo && f.low(it-1) == "," && i+1 >= f.trimEnd(f.hi) && f.clausal([]story.Range{{From: f.clauseStart(it - 1), To: it - 1}})
}

// interjected reports whether the "it" at a token opens a clause between commas that
// says only that what stands around it is said or believed: The pier, it is feared |,
// will fall.
func (f *finder) interjected(it, to int) bool {
	if it-1 <= f.lo || f.low(it) != "it" || f.low(it-1) != "," || f.low(to) != "," || f.quoted(it-1) || f.quoted(to) || f.trimEnd(f.hi) <= to+1 {
		return false
	}
	return f.clausal([]story.Range{{From: to + 1, To: f.trimEnd(f.hi)}})
}

// impersonal reports whether a verb of appearance, or of a belief in the passive, tells at
// a token what is believed.
func (f *finder) impersonal(i int, b belief) bool {
	if f.aside(i) {
		return true
	}
	next := f.low(i + 1)
	opens := next == "that" || next == "to" && (f.tag(i+2) == tag.VB || f.tag(i+2) == tag.VBP || f.tag(i+2).IsAdverb())
	whole := f.impersonalSubject(i) && (f.closes(i) || f.interjected(f.group(i)-1, f.occasionEnd(i+1, f.hi)) || f.wideClauseAt(i+1, f.trimEnd(f.hi)))
	switch b.way {
	case appears:
		return opens && f.tag(i).IsVerb()
	case emerges:
		it := f.group(i) - 1
		return it >= f.lo && f.low(it) == "it" && (f.low(f.behindWhen(i)) == "that" || whole)
	case gathered:
		return f.impersonalSubject(i) && f.is(i-1, lexicon.Being) && (next == "that" || whole)
	case supposedly:
		w := f.low(f.group(i))
		return next == "to" && f.low(i+2) == "have" && f.tag(i+3) == tag.VBN && f.behindBe(i) && w != "was" && w != "were"
	case held:
		return (opens || whole || next == "by" || f.is(i+1, lexicon.Lost)) && f.behindBe(i)
	}
	return false
}

// behindBe reports whether a form of "be" stands before a participle, with adverbs between
// them at most: was | widely | believed.
func (f *finder) behindBe(participle int) bool {
	for k := participle - 1; k >= f.lo && participle-k <= 3; k-- {
		if f.is(k, lexicon.Being) {
			return true
		}
		if !f.tag(k).IsAdverb() {
			return false
		}
	}
	return false
}

// beliefWay is the way in which a verb tells what is believed.
type beliefWay uint8

const (
	appears    beliefWay = iota // the fire appears to have spread
	emerges                     // it emerged that the fire had spread
	gathered                    // it is gathered that the fire has spread
	supposedly                  // the clerk is supposed to have fled; was supposed to tells what was due
	held                        // the fire is thought to have spread
	toldOf                      // the fire, said to have spread: between commas alone
)

// belief is a verb that tells what is believed. What has come out, and what is said, has a
// class of its own.
type belief struct {
	lemma      string
	class      article.CueClass
	way        beliefWay
	insertable bool // may tell it between commas: the bid, understood to be worth $9 million, failed
}

// beliefs are what words of the class OfBelief tell of.
var beliefs = map[string]belief{
	"appears":    {"appear", article.Attitude, appears, false},
	"appear":     {"appear", article.Attitude, appears, false},
	"appeared":   {"appear", article.Attitude, appears, false},
	"seems":      {"seem", article.Attitude, appears, false},
	"seem":       {"seem", article.Attitude, appears, false},
	"seemed":     {"seem", article.Attitude, appears, false},
	"emerged":    {"emerge", article.Informative, emerges, false},
	"emerges":    {"emerge", article.Informative, emerges, false},
	"transpired": {"transpire", article.Informative, emerges, false},
	"transpires": {"transpire", article.Informative, emerges, false},
	"gathered":   {"gather", article.Attitude, gathered, false},
	"expected":   {"expect", article.Attitude, held, false},
	"considered": {"consider", article.Attitude, held, false},
	"believed":   {"believe", article.Attitude, held, true},
	"thought":    {"think", article.Attitude, held, true},
	"understood": {"understand", article.Attitude, held, true},
	"feared":     {"fear", article.Attitude, held, true},
	"presumed":   {"presume", article.Attitude, held, true},
	"assumed":    {"assume", article.Attitude, held, true},
	"supposed":   {"suppose", article.Attitude, supposedly, false},
	"suspected":  {"suspect", article.Attitude, held, true},
	"rumoured":   {"rumour", article.Attitude, held, true},
	"rumored":    {"rumor", article.Attitude, held, true},
	"said":       {"say", article.Neutral, toldOf, true},
	"reported":   {"report", article.Relay, toldOf, true},
	"alleged":    {"allege", article.Accusation, toldOf, true},
	"reputed":    {"repute", article.Attitude, toldOf, true},
}
