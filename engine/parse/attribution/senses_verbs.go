package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// addsTo reports whether a thing is put to others: added a second bridge, added to the
// delay, adding a storey.
func (f *finder) addsTo(v verb) bool {
	next := f.low(v.to)
	switch {
	case next != "that" && f.amountAt(v.to), next == "to" && !f.besideQuote(v.head) && !f.thatAfter(v.to, f.hi):
		return true
	}
	return v.tag == tag.VBG && f.tag(v.to) == tag.DT && f.low(v.head-1) != ","
}

// inCourse reports whether a participle tells what somebody is about, and no words: is
// challenging the mayor in May.
func (f *finder) inCourse(v verb) bool {
	return v.tag == tag.VBG && !f.besideQuote(v.head) && !f.thatAfter(v.to, f.hi)
}

// allegedTies reports whether what is alleged only tells more of a noun: has alleged ties to
// the cartel.
func (f *finder) allegedTies(v verb) bool {
	w := f.low(v.to + 1)
	return f.tag(v.to).IsNoun() && (w == "to" || w == "with" || w == "between")
}

// claimsLives reports whether what is claimed are lives: claimed about 300 lives in May.
func (f *finder) claimsLives(v verb) bool {
	k := v.to
	for f.tag(k).IsAdverb() || f.tag(k).IsAdjective() || f.tag(k) == tag.IN || f.tag(k) == tag.CD {
		k++ // at least nine; more than 300
	}
	if f.low(k) != "lives" || f.tag(k-1) != tag.CD {
		return false
	}
	for k++; k < f.hi && !f.tag(k).IsMark(); k++ {
		if f.tag(k).IsVerb() || f.tag(k) == tag.MD {
			return false // claimed 300 lives a year were lost
		}
	}
	return true
}

// claimsPrize reports whether somebody takes what is due or won, and says nothing: claimed the
// £1m, claimed her third win, claimed benefits; but not: claimed the win was hers.
func (f *finder) claimsPrize(v verb) bool {
	from := v.to
	if f.money(from) {
		from++
	}
	end := f.nounPhraseAfter(from, f.hi, false)
	if end <= from || f.besideQuote(v.head) {
		return false
	}
	due := f.money(v.to) || f.money(v.to+1) || f.is(f.headOf(story.Range{From: v.to, To: end}), lexicon.Claimed)
	if t := f.tag(end); !t.IsMark() && t != tag.IN && t != tag.CC && !(t == tag.PRP && due) && end < f.hi {
		return false // the title belonged to her
	}
	return due || f.ordinal(v.to+1)
}

// ordinal reports whether a word says which of several in a row: third, 20th.
func (f *finder) ordinal(k int) bool {
	w := f.low(k)
	return f.is(k, lexicon.Ordinal) || len(w) > 2 && w[0] >= '0' && w[0] <= '9' && (strings.HasSuffix(w, "th") || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd"))
}

// mayAskFor reports whether it is told what may be had: tenants can ask for a refund.
func (f *finder) mayAskFor(v verb) bool {
	w := f.low(v.from)
	return f.tag(v.from) == tag.MD && f.low(v.to) == "for" && (w == "can" || w == "may")
}

// whenAsked reports whether a participle tells on what occasion somebody speaks: when asked;
// Asked about it.
func (f *finder) whenAsked(v verb) bool {
	w := f.low(v.head - 1)
	return (v.tag == tag.VBN || v.tag == tag.VBD) && v.from == v.head && (w == "when" || w == "if" || v.head == f.lo)
}

// briefsThose reports whether a clause tells who was briefed, and nothing of what they heard.
func (f *finder) briefsThose(v verb) bool {
	return v.from < v.head && (f.opensRelative(v.from-1) || f.tag(v.from-1) == tag.CC) && f.tag(f.nounPhraseAfter(v.to, f.hi, false)).IsMark()
}

// briefedOn reports whether the word says how a source knows, or names a room: a person
// briefed on the talks.
func (f *finder) briefedOn(v verb) bool {
	next := f.low(v.to)
	return next == "room" || next == "on" && v.from == v.head && f.describes(v.to) >= 0
}

// callsUp reports whether a call is none to anybody's words: called off, a roll call, a sect
// called the Order of the Tide, an essay called “The Last Ferry”.
func (f *finder) callsUp(v verb) bool {
	if v.to != v.head+1 {
		return false
	}
	switch f.low(v.to) {
	case "off", "in", "up", "back":
		return true
	}
	return f.low(v.head-1) == "roll" || f.tag(v.to) == tag.RP || f.properName(v.to) || f.thing(v.head-1) && f.titleAt(v.to) > v.to
}

// findsThemselves reports whether it is told where somebody or something was: found
// themselves in a quarrel, found it in a shed.
func (f *finder) findsThemselves(v verb) bool {
	return reflexive(f.low(v.to)) || f.tag(v.to) == tag.PRP && f.tag(v.to+1) == tag.IN && f.is(v.to+1, lexicon.Preposition)
}

// putsOut reports whether a participle tells when or by whom a thing was put out: a report |
// published on Friday; a play written by Ann Koe.
func (f *finder) putsOut(v verb) bool {
	if from := f.nounPhraseBefore(v.head - 1); v.from == v.head && from < v.head && f.participle(v.head, story.Range{From: from, To: v.head}) {
		return true
	}
	next := f.low(v.to)
	return v.tag != tag.VBG && v.from == v.head && (next == "by" || v.Lemma == "publish" && (f.timeWord(v.to) || (next == "in" || next == "on") && (!f.besideQuote(v.head) || f.names(v.head))))
}

// names reports whether a quotation before a token, with a comma at most between them, is the
// name of a work: “A Lamp,” | published in 1983.
func (f *finder) names(i int) bool {
	mark := i - 1
	if f.low(mark) == "," {
		mark--
	}
	q := f.outer(mark)
	return q != story.None && f.mark(mark) && f.title(q)
}

// titlesNoun reports whether a word taken for a verb is the noun of a compound: the show notes
// list his name.
func (f *finder) titlesNoun(v verb) bool {
	before := v.head - 1
	return v.tag == tag.VBZ && f.tag(before) == tag.NN && f.noun(before) == 0 && f.tag(v.to) == tag.NN && f.tag(v.to+1) == tag.PRPPoss
}

// remembers reports whether a thing is recalled, and no clause: recalled 900 cars, recalling
// the winter.
func (f *finder) remembers(v verb) bool {
	t := f.tag(v.to)
	return !f.besideQuote(v.head) && (t == tag.CD || t.IsNoun() || t == tag.DT && v.tag == tag.VBG)
}

// pleases reports whether something or somebody is to the liking of those named, who are asked
// for nothing: appeals to white voters; but not: appealed to drivers to wait, appealed to the
// court.
func (f *finder) pleases(v verb) bool {
	if f.low(v.to) != "to" || f.besideQuote(v.head) {
		return false
	}
	those := story.Range{From: v.to + 1, To: f.nounPhraseAfter(v.to+1, f.hi, false)}
	if those.Empty() || f.noun(f.headOf(those))&lexicon.Organization != 0 {
		return false
	}
	w := f.low(those.To)
	return w != "to" && w != "for" && !f.anyMark(those.To)
}

// pushes reports whether a thing is pressed, and nobody for an answer: pressed the lever;
// but not: pressed the mayor on taxes.
func (f *finder) pushes(v verb) bool {
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to || f.besideQuote(v.head) || f.somebody(v.to, end) || f.tag(v.to) == tag.PRP {
		return false
	}
	switch f.low(end) {
	case "to", "for", "on", "about", "over", "that":
		return false
	}
	return true
}

// endsWith reports whether no words are meant by what somebody answered or ended with: hit back
// with two tries, concluded with a song; but not: hit back with a statement.
func (f *finder) endsWith(v verb) bool {
	if f.low(v.to) != "with" || f.besideQuote(v.head) {
		return false
	}
	object := story.Range{From: v.to + 1, To: f.nounPhraseAfter(v.to+1, f.hi, false)}
	if object.Empty() {
		return true
	}
	words := f.singular(f.headOf(object))
	return f.lex.Noun(words)&(lexicon.Document|lexicon.Social) == 0 && !lexicon.Utterance.Has(words)
}

// dwindles reports whether an amount grew less: fees declined to $281 million, sales are
// declining in the north.
func (f *finder) dwindles(v verb) bool {
	if v.Lemma != "decline" || f.besideQuote(v.head) {
		return false
	}
	k := f.skipAdverbs(v.to)
	if f.low(k) == "to" {
		return f.amountAt(k + 1)
	}
	if f.tag(k) == tag.CD {
		return true // declined 40 percent
	}
	start := f.nounPhraseBefore(v.from - 1)
	return start < v.from && f.tag(start) != tag.PRP && !f.somebody(start, v.from) && (f.tag(k) == tag.IN || f.tag(k) == tag.CC || v.tag == tag.VBG)
}

// displays reports whether what somebody shows is a state of mind or a thing, and no clause
// that is to be proved: showed no remorse, showed officers the shed.
func (f *finder) displays(v verb) bool {
	if v.tag == tag.VBN && v.from == v.head && f.low(v.head-1) == "," && f.nounPhraseAfter(v.to, f.hi, false) > v.to {
		return true // Koe, shown a photo of it, said
	}
	start := f.nounPhraseBefore(v.from - 1)
	if start >= v.from || f.besideQuote(v.head) || f.thatAfter(v.to, f.hi) {
		return false
	}
	switch f.low(start) {
	case "he", "she", "i", "we", "you":
	default:
		if !f.human(start, v.from) {
			return false
		}
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	return end > v.to && f.tag(v.to) != tag.PRP && !f.predicateAfter(end, f.hi)
}

// discerns reports whether somebody could not make out what a clause asks, and did not tell
// it: could not tell whether the list was genuine.
func (f *finder) discerns(v verb) bool {
	if w := f.low(v.from); v.tag != tag.VB || w != "could" && w != "can" && w != "couldn" && w != "ca" {
		return false
	}
	w := f.low(v.to)
	return w == "whether" || w == "if" || w == "that" || w == "from" || f.opensWh(v.to)
}

// slamsShut reports whether a thing strikes another: slammed into a wall, slammed the door.
func (f *finder) slamsShut(v verb) bool {
	next := f.low(v.to)
	return f.tag(v.to) == tag.IN && next != "as" && next != "for" && next != "by" || f.tag(v.to) == tag.RP || f.objectIs(v, lexicon.Slammed)
}

// opensWords reports whether a clause or a quotation follows a verb at once: feel that it was
// late, felt the bench was wrong.
func (f *finder) opensWords(v verb) bool {
	from := f.skipAdverbs(v.to)
	next := f.tag(from)
	return f.anyMark(from) || f.low(from) == "that" || (next == tag.EX || next == tag.DT || next == tag.PRP || next == tag.PRPPoss || next.IsNoun()) && f.clauseAt(from, f.hi)
}
