package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// objectIs reports whether the noun phrase behind a verb has a head of a class.
func (f *finder) objectIs(v verb, class lexicon.Class) bool {
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to || f.tag(v.to).IsProper() {
		return false
	}
	return f.is(f.headOf(story.Range{From: v.to, To: end}), class)
}

// takesAsObject reports whether a verb tells what was done with a thing of a class, which no
// clause begins with and no quotation is of: dismissed the jury, hailed a cab; but not:
// dismissed the appeal as a stunt, defended the title of the book.
func (f *finder) takesAsObject(v verb, class lexicon.Class) bool {
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if v.passive || !f.objectIs(v, class) || f.besideQuote(v.head) || f.wideClauseAt(v.to, f.hi) {
		return false
	}
	if next := f.tag(f.skipAdverbs(end)); next.IsVerb() || next == tag.MD {
		return false
	}
	for k := v.to; k < f.hi && !f.parts(k); k++ {
		switch f.low(k) {
		case "as", "that":
			return false
		case "for", "of", "against":
			if k <= end {
				return false
			}
		}
	}
	return true
}

// throwsOut reports whether a court, or whoever sits in it, dismisses what is before it.
func (f *finder) throwsOut(v verb) bool {
	start := f.nounPhraseBefore(v.from - 1)
	return start < v.from && f.is(f.headOf(story.Range{From: start, To: v.from}), lexicon.Judging) && f.takesAsObject(v, lexicon.ThrownOut)
}

// toPeople reports whether the noun phrase behind a verb is for people, or how many, and
// returns its end; no clause begins with it.
func (f *finder) toPeople(v verb) (end int, people bool) {
	end = f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to || v.passive || f.besideQuote(v.head) || f.thatAfter(v.to, f.hi) || f.wideClauseAt(v.to, f.hi) {
		return end, false
	}
	if next := f.tag(f.skipAdverbs(end)); next.IsVerb() || next == tag.MD || next == tag.PRP {
		return end, false // admitted he stole it, whatever the tagger takes the verb for
	}
	if f.tag(v.to) == tag.PRP {
		w := f.low(v.to)
		return end, w == "him" || w == "her" || w == "them"
	}
	whom := story.Range{From: v.to, To: end}
	return end, f.human(v.to, end) || f.headOf(whom) == end-1 && f.namedPerson(whom)
}

// letsIn reports whether a house takes people in, or a court what is to be heard: admitted
// 12 patients, admitted the tape as evidence.
func (f *finder) letsIn(v verb) bool {
	_, people := f.toPeople(v)
	return people || !v.passive && f.objectIs(v, lexicon.Admitted) && !f.besideQuote(v.head) && !f.wideClauseAt(v.to, f.hi)
}

// reprimands reports whether people are cautioned for what they did, and warned of nothing:
// cautioned two men; but not: cautioned drivers to wait.
func (f *finder) reprimands(v verb) bool {
	end, people := f.toPeople(v)
	if !people {
		return false
	}
	switch f.low(end) {
	case "to", "against", "about", "on", "that", "not":
		return false
	}
	return true
}

// knowsAgain reports whether somebody is known by sight and nothing conceded: recognised the
// man from a photograph; but not: recognised her as the winner.
func (f *finder) knowsAgain(v verb) bool {
	end, people := f.toPeople(v)
	return people && f.low(end) != "as"
}

// menaces reports whether people are threatened by somebody who may have said nothing:
// threatened the clerk, threatened staff with a knife; but not: threatened them with a fine.
func (f *finder) menaces(v verb) bool {
	end, people := f.toPeople(v)
	if w := f.low(end); !people || w == "over" || w == "that" {
		return false
	}
	for k := v.to; k <= end; k++ {
		if f.low(k) == "with" {
			with := story.Range{From: k + 1, To: f.nounPhraseAfter(k+1, f.hi, false)}
			return !with.Empty() && f.is(f.headOf(with), lexicon.Weapon)
		}
	}
	return true
}

// looksAt reports whether a thing is seen, and not taken for anything: viewed the body; but
// not: view the plan as a threat, viewed it with suspicion.
func (f *finder) looksAt(v verb) bool {
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to || v.passive || f.besideQuote(v.head) {
		return false
	}
	if start := f.nounPhraseBefore(v.from - 1); f.low(start-1) == "how" {
		return false // how many experts viewed the plan
	}
	for k := v.to; k < f.hi && !f.parts(k); k++ {
		if w := f.low(k); w == "as" || w == "with" || strings.HasSuffix(w, "ly") {
			return false
		}
	}
	return true
}

// sustains reports whether somebody or something is kept going and not backed: supports
// 4,000 jobs.
func (f *finder) sustains(v verb) bool {
	if !f.amountAt(v.to) {
		return false
	}
	for k := v.to; k < min(f.hi, v.to+7) && !f.parts(k); k++ {
		switch w := f.low(k); w {
		case "jobs", "posts", "livelihoods", "households", "homes", "businesses", "pupils", "children", "places", "beds", "species":
			return true
		default:
			if f.tag(k) == tag.NNS && f.lex.Noun(w)&(lexicon.Human|lexicon.Group) != 0 && f.lex.Noun(w)&lexicon.Document == 0 {
				return true
			}
		}
	}
	return false
}

// onlyAsked reports whether a verb tells that people were asked, and not what is in
// question: questioned two men about the theft.
func (f *finder) onlyAsked(content []story.Range, v verb) bool {
	if v.Lemma != "question" || f.quotation(content) {
		return false
	}
	if w := f.low(v.to); w == "him" || w == "them" || w == "her" && !f.tag(v.to+1).IsNoun() && !f.tag(v.to+1).IsAdjective() {
		return true
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to {
		return false
	}
	asked := story.Range{From: v.to, To: end}
	if f.headOf(asked) < end-1 {
		return f.human(v.to, end) // not the fitness of Ann Koe
	}
	return f.namedPerson(asked) || f.tag(v.to) == tag.CD && f.tag(end-1) == tag.NNS
}
