package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// behindAdverbial moves the start of a noun phrase that ends before token to over
// what belongs to an adverbial before it that no comma ends: During the speech |
// Ann Koe said; In 2019 | Koe said.
func (f *finder) behindAdverbial(start, to int) int {
	if !f.frontedAt(start) || !f.tag(to-1).IsProper() {
		return start
	}
	name := to - 1
	for name > start && f.story.Capitalized(name-1) && f.tag(name-1).IsProper() && !f.timeWord(name-1) && !f.endsKnown(start, name, to) {
		name--
	}
	if name == start || f.timeWord(to-1) {
		return start
	}
	switch before := name - 1; {
	case f.timeWord(before), f.tag(before) == tag.CD && len(f.low(before)) == 4, f.tag(before).IsProper():
		return name
	case f.tag(before).IsNoun() && f.noun(before)&speakers == 0 && before > start,
		f.is(before, lexicon.Medium), f.is(before, lexicon.Occasion):
		return name
	}
	return start
}

// behindMonth moves the start of a noun phrase over the month of the adverbial that opens the
// sentence: In March | 47 percent said.
func (f *finder) behindMonth(start int) int {
	if start == f.lo+1 && f.tag(f.lo) == tag.IN && f.is(start, lexicon.DayOrMonth) && f.tag(start+1) == tag.CD {
		switch f.low(start + 2) {
		case "percent", "%", "per", "in", "of":
			return start + 1
		}
	}
	return start
}

// frontedAt reports whether a noun phrase begins behind the preposition that opens
// its sentence, or with the words that say when: At, By; Speaking at; Last week.
func (f *finder) frontedAt(start int) bool {
	if w := f.low(start); start == f.lo && (w == "last" || w == "this" || w == "next") {
		return f.timeWord(start + 1)
	}
	k := start - 1
	if k < f.lo || f.tag(k) != tag.IN || f.low(k) == "that" || f.low(k) == "as" {
		return false
	}
	if k > f.lo && (f.tag(k-1) == tag.VBG || f.tag(k-1) == tag.VBN || f.tag(k-1) == tag.CC) {
		k--
	}
	return k == f.lo
}

// endsKnown reports whether the capitals before a token are the name of an outlet,
// and those from it on the name of somebody in the story: the BBC | Koe said.
func (f *finder) endsKnown(start, at, to int) bool {
	for from := start; from < at && f.people[f.low(to-1)]; from++ {
		if f.named(story.Range{From: from, To: at}) {
			return true
		}
	}
	return false
}
