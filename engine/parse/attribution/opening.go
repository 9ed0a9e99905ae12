package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// opensBehind is where the content opens behind the words from a token on that tell when or in
// what: said | in a letter on Friday | that; told Radio Leith's “Morning Call” | that.
func (f *finder) opensBehind(v verb, j, right, end int) int {
	if said := f.occasionEnd(j, end); said > j && f.opensSaid(said, end) {
		j = said
	}
	if that := f.thatBehindAside(j, end); that > j {
		return that
	}
	if that := f.thatBehindPlace(j, end); that > j {
		return that
	}
	for t := j; t < min(end, j+10); t++ {
		w := f.low(t)
		if w == "that" && f.demonstrative(j, t) {
			continue
		}
		if w == "that" && f.restricts(v, j, t) {
			break
		}
		if title := f.titleAt(t); t > right && title > t && title < end {
			t = title - 1 // told Radio Leith's “Morning Call” that
			continue
		}
		if f.anyMark(t) && f.opensClausal(v, j, t) {
			break
		}
		if w == ":" && (!appraises(v) || f.anyMark(t+1) || t+1 >= end) || !appraises(v) && (w == "that" || f.anyMark(t)) {
			if w == ":" {
				t++
			}
			return t
		}
		if f.tag(t).IsVerb() && t > j {
			break
		}
	}
	return j
}

// opensClausal reports whether a clause begins behind a cue, of which the quotation
// at a token is only the end: said the mayor “lied”, asked how long it “would take”,
// recalled handing him a pass “in an envelope”.
func (f *finder) opensClausal(v verb, from, mark int) bool {
	if from < mark && f.low(mark-1) != "," && v.Sorts&lexicon.Speech != 0 && f.opensIndirect(from, mark) {
		return true
	}
	if from < mark-1 && possessive(f.low(mark-1)) {
		return true // said Koe's “nerve” was at fault
	}
	if lexicon.ListenerFirst.Has(v.Lemma) && f.opensUpTo(from, mark) {
		return true // told the board it would “sort it out”
	}
	if other := v.Lemma != "say"; other && (v.Sorts&lexicon.Speech == 0 || lexicon.ListenerFirst.Has(v.Lemma) || lexicon.WritesTo.Has(v.Lemma) || !f.tag(f.skipAdverbs(mark+1)).IsFinite()) || from >= mark || f.low(mark-1) == "," {
		return false
	}
	subject := f.nounPhraseAfter(from, mark, false)
	return subject > from && f.verbGroupEnd(subject, mark) == mark // said it would “look into it”
}

// opensUpTo reports whether a subject and the auxiliary of its verb fill the words from one
// token to another, or a pronoun whose verb opens the quotation there: it would; he | “ran”.
func (f *finder) opensUpTo(from, mark int) bool {
	subject := f.nounPhraseAfter(from, mark, false)
	if subject == mark && subject == from+1 && f.subjectPronoun(from) {
		return f.tag(f.skipAdverbs(mark + 1)).IsFinite()
	}
	return subject > from && subject < mark && f.verbGroupEnd(subject, mark) == mark
}

// subjectPronoun reports whether a token is a pronoun that is a subject and never an object.
func (f *finder) subjectPronoun(k int) bool {
	switch f.low(k) {
	case "he", "she", "they", "we", "i":
		return f.tag(k) == tag.PRP
	}
	return false
}

// opensIndirect reports whether a question that is reported or a deed that is recalled
// begins with a token, up to a quotation.
func (f *finder) opensIndirect(from, mark int) bool {
	switch t := f.tag(from); {
	case t == tag.WRB, t == tag.WP, t == tag.WDT, f.low(from) == "whether":
		return f.low(from) != "when" && f.low(from) != "where"
	case t == tag.VBG:
		return f.nounPhraseAfter(from+1, mark, false) > from+1
	}
	return false
}

// opensSaid reports whether what was said may begin with a token behind the words that
// tell when or in what: said in a letter | that, declined in an email | to discuss it,
// said on Friday | the road was shut.
func (f *finder) opensSaid(k, end int) bool {
	switch w := f.low(k); {
	case k >= end:
		return false
	case w == "that", w == "to" && f.tag(k+1) == tag.VB, f.mark(k), w == ":":
		return true
	}
	subject := f.nounPhraseAfter(k, end, false)
	return subject > k && f.predicateAfter(subject, end)
}

// demonstrative reports whether "that" at a token, in words that begin with another,
// opens no clause that is said: a swing on that scale; say firms that pay are hit again.
func (f *finder) demonstrative(from, that int) bool {
	if that == from {
		return false
	}
	before := f.tag(that - 1)
	return before == tag.IN && f.tag(that+1) != tag.DT && f.tag(that+1) != tag.PRP || that == from+1 && before == tag.NNS && f.tag(that+1).IsFinite() && f.tag(that) != tag.IN
}

// restricts reports whether "that" at a token opens no clause that is said but tells more
// of the noun before it, the object of a cue, which begins at another: stressed the risk
// | that floods pose, show the money | that was raised is gone.
func (f *finder) restricts(v verb, from, that int) bool {
	if that == from || lexicon.WritesTo.Has(v.Lemma) || lexicon.ListenerFirst.Has(v.Lemma) || f.tag(from) == tag.PRP || f.nounPhraseAfter(from, that, false) != that {
		return false
	}
	if w := f.low(from); f.timeWord(from) || w == "last" || w == "this" || w == "next" {
		return false // said Sunday on the radio that
	}
	return f.tag(that-1) != tag.PRP && f.beforeTime(that-1) == that-1 && f.low(that-1) != "day"
}

// conditions reports whether a clause at a token is part of what was said, which a quotation
// goes on with: said | if the strike went on, “we will lose everything.”
func (f *finder) conditions(k, end int) bool {
	switch f.low(k) {
	case "if", "unless", "because", "although", "though", "once", "even":
	default:
		return false
	}
	r := f.behindOccasion(k, end)
	return !r.Missing() && f.goesOnQuoted(r.From)
}

// behindOccasion is the quotation behind a clause that tells when it was said: said as
// he left the hall, “…”.
func (f *finder) behindOccasion(k, end int) story.Range {
	for t := k; t+1 < end && !f.quoted(t); t++ {
		if f.low(t) == "," && f.mark(t+1) {
			return story.Range{From: t + 1, To: end}
		}
	}
	return story.Nowhere
}

// insertedThat is the "that" after an insertion: said, however, that.
func (f *finder) insertedThat(comma, end int) int {
	if that := f.citedFor(comma + 1); that > 0 && that < end {
		return that
	}
	for k := comma + 2; k+1 < min(end, comma+8); k++ {
		if f.low(k) == "," {
			if f.low(k+1) == "that" {
				return k + 1
			}
			return 0
		}
	}
	return 0
}

// thatBehindPlace is the "that" which opens what was said behind the phrases that tell when and
// where, one after another, or 0: said Friday during the taping of a show in Leith, Scotland, |
// that; wrote in a Harbour Sun op-ed | that.
func (f *finder) thatBehindPlace(k, end int) int {
	for at := k; at < end; {
		next := f.timeEnd(at, end)
		if next == at && f.sets(at, at > k) {
			object := at + 1
			if f.tag(object) == tag.VBG {
				object++
			}
			if next = f.nounPhraseAfter(object, end, false); f.low(next) == "," {
				next = f.behindInset(next, end)
			} else if f.low(next) == "and" && f.low(next+1) == "again" {
				next += 2 // in March and again in May
			}
			for f.hyphenated(next, end) {
				next++
			}
		}
		switch {
		case next <= at+1 && f.timeEnd(at, end) == at:
			return 0
		case f.low(next) == "that" && (f.tag(next) == tag.IN || f.tag(next+1) == tag.VBG):
			return next
		case f.low(next) == "," && f.low(next+1) == "that":
			return next + 1
		}
		at = next
	}
	return 0
}

// sets reports whether a token is a preposition of where or when something was said, or, behind
// another of them, of whom it was said to: in a radio interview | with Ann Koe.
func (f *finder) sets(i int, further bool) bool {
	switch f.low(i) {
	case "in", "on", "at", "during", "from", "outside", "inside":
		return true
	case "with", "of", "for", "by":
		return further
	}
	return false
}

// behindInset is the comma behind what the comma at a token sets between where something was
// said and "that": in Leith, Scotland|, that; on the radio, where she is a host|, that. It is
// the token where nothing is.
func (f *finder) behindInset(comma, end int) int {
	if place := f.nounPhraseAfter(comma+1, end, false); f.story.Capitalized(comma+1) && f.low(place) == "," {
		return place
	}
	if !f.opensRelative(comma+1) && f.tag(comma+1) != tag.WRB {
		return comma
	}
	for k := comma + 2; k < min(end, comma+longestAside); k++ {
		if f.low(k) == "," {
			return k
		}
	}
	return comma
}

// hyphenated reports whether a token is a compound with a hyphen which the tagger has taken for
// a verb: a Harbour Sun | op-ed.
func (f *finder) hyphenated(i, end int) bool {
	return i < end && strings.Contains(f.low(i), "-") && len(f.low(i)) > 1 && (f.tag(i).IsVerb() || f.tag(i).IsAdjective()) && f.tag(i-1).IsNoun()
}

// thatBehindAside is the "that" which opens what was said behind words that tell when or
// where and more between commas: reported on Friday, without giving a figure, | that.
func (f *finder) thatBehindAside(k, end int) int {
	at := f.occasionEnd(k, end)
	if at == k && f.tag(k) == tag.IN && f.low(k) != "that" {
		at = f.nounPhraseAfter(k+1, end, false)
	}
	if at <= k || at >= end || f.low(at) != "," {
		return 0
	}
	if t := f.tag(at + 1); t != tag.IN && t != tag.VBG && !t.IsAdverb() || f.isCue(at+1) && f.citedFor(at+1) == 0 {
		return 0 // reported on Friday, asking drivers to wait, that
	}
	return f.insertedThat(at, end)
}
