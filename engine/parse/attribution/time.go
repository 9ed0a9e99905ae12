package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// timeWord reports whether a token can only tell when.
func (f *finder) timeWord(k int) bool {
	return f.is(k, lexicon.TimeWord) || f.is(k, lexicon.DayOrMonth)
}

// yearly reports whether a number may be that of a year: In 2019 | its auditor wrote.
func yearly(w string) bool { return len(w) == 4 && (w[0] == '1' || w[0] == '2') }

// timeEnd returns the end of the words at a token that tell only when: on Friday,
// Thursday night, late last week.
func (f *finder) timeEnd(k, end int) int {
	at := k
	for at < end && (f.low(at) == "on" || f.low(at) == "late" || f.low(at) == "early" || f.low(at) == "last" || f.low(at) == "this" || f.low(at) == "earlier") {
		at++
	}
	if at >= end || !f.timeWord(at) || f.surname(at) {
		return k
	}
	for at < end && (f.timeWord(at) || f.tag(at) == tag.CD && f.is(at-1, lexicon.DayOrMonth)) {
		at++
	}
	return at
}

// endsTime reports whether a token ends words that tell when, though it could
// tell something else: in 2010, in the past, earlier in the day.
func (f *finder) endsTime(k int) bool {
	switch w := f.low(k); w {
	case "past", "day":
		return f.low(k-1) == "the" && f.tag(k-2) == tag.IN
	default:
		return f.tag(k) == tag.CD && len(w) == 4 && f.low(k-1) == "in"
	}
}

// skipTime moves back over the words that say when something was said, which
// may stand between the subject and its verb: the agency on Wednesday said.
func (f *finder) skipTime(p int) int {
	if k := f.beforeTime(p); k >= f.lo && f.low(k) != "," {
		return k
	}
	return p
}

// beforeTime is the token before the words that tell when, which end at token p:
// it is p where there are none.
func (f *finder) beforeTime(p int) int {
	if f.surname(p) {
		return p
	}
	k := p
	for k > f.lo && (f.tag(k) == tag.CD && k > f.lo && f.is(k-1, lexicon.DayOrMonth) || f.low(k) == "," && f.tag(k-1) == tag.CD && f.is(k-2, lexicon.DayOrMonth)) {
		k--
	}
	if !f.timeWord(k) && !f.endsTime(k) {
		return p
	}
	for k--; k >= f.lo; k-- {
		switch f.low(k) {
		case "last", "this", "on", "early", "late", "past", "next", "in", "that", "the", "during", "earlier", "later", "just", "only", "from":
			continue
		}
		if f.timeWord(k) && !f.surname(k) || f.tag(k) == tag.POS {
			continue
		}
		break
	}
	return k
}

// behindTime is the token behind the words that tell when, which begin at a token.
func (f *finder) behindTime(k int) int {
	for k < f.hi && (f.timeWord(k) || f.tag(k) == tag.CD) {
		k++
	}
	return k
}

// behindHour is the token behind the words at another that tell when or where somebody
// was told: was told | at noon | by the harbour master.
func (f *finder) behindHour(k int) int {
	if end := f.occasionEnd(k, f.hi); end > k {
		return end
	}
	switch f.low(k) {
	case "at", "in", "on", "during", "after", "before":
		if end := f.nounPhraseAfter(k+1, f.hi, false); end > k+1 {
			return end
		}
	}
	return k
}

// behindWhen is the token behind a verb that tells what is believed, and behind the words
// that tell when, where a clause follows them or has been broken off: It emerged on
// Monday | that; the pier, it emerged later |, would fall.
func (f *finder) behindWhen(i int) int {
	if said := f.occasionEnd(i+1, f.hi); f.low(said) == "that" || said > i+1 && f.interjected(f.group(i)-1, said) {
		return said
	}
	return i + 1
}

// withoutTime ends a noun phrase before the words that only say when: Reuters
// on Friday.
func (f *finder) withoutTime(from, to int) int {
	for k := from + 1; k+1 < to; k++ {
		if f.tag(k) == tag.IN && f.timeWord(k+1) && !f.quoted(k) {
			return k
		}
	}
	for to-1 > from && f.timeWord(to-1) {
		to--
	}
	return to
}

// undated leaves out the day on which a source spoke: officials on Saturday.
func (f *finder) undated(source story.Range) story.Range {
	if on := source.To - 2; on > source.From && f.low(on) == "on" && f.is(on+1, lexicon.DayOrMonth) {
		source.To = on
		if f.low(on-1) == "out" {
			source.To--
		}
	}
	return source
}

// opensOnTime reports whether the noun phrase at a token tells when or how long before
// something was said: the day he left, hours before it opened.
func (f *finder) opensOnTime(i, end int) bool {
	head := f.headOf(story.Range{From: i, To: f.nounPhraseAfter(i, end, false)})
	switch f.low(head) {
	case "day", "days", "hour", "hours", "minutes", "moments", "weeks", "months", "years", "time", "moment":
		return true
	}
	return f.timeWord(head)
}

// tellsWhen reports whether a noun phrase may be an adverbial of time: Last week voters.
func (f *finder) tellsWhen(from, to int) bool {
	for k := from; k < to; k++ {
		if f.timeWord(k) && !f.surname(k) {
			return true
		}
	}
	return false
}

// spellBefore is where the words begin that tell how long before "after" at a token:
// shortly, two days, a week.
func (f *finder) spellBefore(after, from int) int {
	k := after
	for k-1 > from && f.tag(k-1).IsAdverb() {
		k--
	}
	if f.is(k-1, lexicon.Measure) {
		if f.anyMark(k - 2) {
			return k - 1 // called it “a sham” | hours after
		}
		if f.tag(k-2) == tag.CD || f.low(k-2) == "a" || f.low(k-2) == "an" {
			return max(k-2, from+1)
		}
	}
	return k
}

// hourEnd ends what something was called, in quotation marks, before the words that tell
// only when: called the ruling “shameful” | on Monday, described the plan as “a mess” | five
// days before he signed it.
func (f *finder) hourEnd(r story.Range) int {
	for t := r.To - 2; t > r.From && r.To-t < farOccasion; t-- {
		if !f.anyMark(t) {
			continue
		}
		if f.quoted(t + 1) {
			return r.To
		}
		if f.occasionEnd(t+1, r.To) >= r.To {
			return t + 1
		}
		when := t + 1
		for when < min(r.To, t+4) && f.low(when) != "before" && f.low(when) != "after" {
			when++
		}
		if when < r.To && f.spellBefore(when, t) == t+1 && f.clauseAt(when+1, r.To) {
			return t + 1
		}
		return r.To
	}
	return r.To
}

// deadline reports whether a by-phrase tells by when: by Easter, by the end of the
// month, by next spring.
func (f *finder) deadline(r story.Range) bool {
	from := r.From
	for from < r.To-1 && (f.tag(from) == tag.DT || f.tag(from).IsAdjective() || f.low(from) == "this" || f.low(from) == "next") {
		from++
	}
	switch f.low(from) {
	case "end", "start", "beginning", "middle", "close":
		return f.low(from+1) == "of" || from+1 == r.To
	case "christmas", "easter", "whitsun", "pentecost", "lent", "advent", "ramadan", "eid", "passover", "hanukkah", "diwali", "thanksgiving", "halloween",
		"hogmanay", "midsummer", "michaelmas", "spring", "summer", "autumn", "winter", "fall", "dawn", "dusk", "sunset", "sunrise", "nightfall", "lunchtime":
		return from+1 == r.To
	}
	return f.timeWord(from) && !f.surname(from) && (from+1 == r.To || f.tag(from+1) == tag.CD)
}
