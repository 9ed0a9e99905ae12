package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// reportingPassive reports whether a passive reports words rather than deeds: it
// was reported that, he is said to have, “…,” it was announced.
func (f *finder) reportingPassive(v verb) bool {
	if f.low(v.to) == "that" || f.besideQuote(v.head) || f.credited(v) || f.toldBy(v) || f.describedBy(v) || f.judgedBy(v) || f.toldBefore(v) || f.toldInside(v) || f.putBefore(v) != story.None || f.byBehind(v) != story.None {
		return true
	}
	if f.infinitive(v) != story.None {
		switch v.Lemma {
		case "say", "report", "allege", "claim", "reveal", "estimate", "rumor", "predict", "find", "show", "confirm":
			return true
		}
		return false
	}
	if lexicon.ListenerFirst.Has(v.Lemma) && v.Lemma != "ask" && (f.clauseAt(v.to, f.hi) || f.low(v.to) == "," && f.insertedThat(v.to, f.hi) > 0 || f.low(f.behindTimes(v.to)) == "that" || f.thatBehindPlace(v.to, f.hi) > 0) {
		return true // the jury was told he had lied; was told, wrongly, that; was warned in May that
	}
	return v.from > f.lo && f.low(v.from-1) == "it" && f.low(v.to) != "to"
}

// behindTimes is the token behind the words at a token that tell when or how often: told | in
// May | that; warned | three times | that.
func (f *finder) behindTimes(k int) int {
	if f.tag(k) == tag.CD && f.low(k+1) == "times" {
		k += 2
	}
	return f.occasionEnd(f.skipAdverbs(k), f.hi)
}

// infinitive is the "to" by which a passive tells of its subject what it is said to do,
// or story.None: is reported | to own; is said by friends | to be unwell.
func (f *finder) infinitive(v verb) int {
	if !v.passive {
		return story.None
	}
	to := f.behindHour(v.to)
	if f.low(to) == "by" {
		to = f.nounPhraseAfter(to+1, f.hi, false)
	}
	if f.low(to) == "to" && (f.tag(to+1) == tag.VB || f.tag(to+1) == tag.VBP) {
		return to
	}
	return story.None
}

// toldBy reports whether a passive names who said what follows: was told by a
// doctor that.
func (f *finder) toldBy(v verb) bool {
	by := f.behindHour(v.to)
	if f.low(by) != "by" {
		return false
	}
	end := f.nounPhraseAfter(by+1, f.hi, false)
	return end > by+1 && (f.low(end) == "that" || by == v.to && f.learnedFrom(v) != story.None)
}

// learnedFrom is where what somebody was told ends, before the comma and the one who
// was told: The dam was full, the Echo was told by a clerk.
func (f *finder) learnedFrom(v verb) int {
	start := f.nounPhraseBefore(v.from - 1)
	if !lexicon.ListenerFirst.Has(v.Lemma) || v.Lemma == "ask" || start >= v.from || start-1 <= f.lo || f.low(start-1) != "," || !f.clausal([]story.Range{{From: f.lo, To: start - 1}}) {
		return story.None
	}
	return start - 1
}

// toldBefore reports whether a passive ends its sentence with those who were told the
// clause before it, by nobody who is named: The dam could fail, residents were warned.
func (f *finder) toldBefore(v verb) bool {
	return v.passive && f.learnedFrom(v) != story.None && f.endsAt(v.to, f.trimEnd(f.hi))
}

// putBefore is the quotation right before those who were told or asked what it says, or
// story.None: “Did you know?” | the mayor was asked.
func (f *finder) putBefore(v verb) int {
	if !v.passive || !lexicon.ListenerFirst.Has(v.Lemma) || f.quoted(v.head) {
		return story.None
	}
	start := f.hearer(v).From
	if start >= v.from || start < f.ownBlock()+2 || !f.mark(start-1) || f.goesOnTelling(v) {
		return story.None
	}
	switch f.low(start - 2) {
	case ",", "?", "!":
	default:
		return story.None // “It was dark.” The jury was told that
	}
	if q := f.outer(start - 1); q != story.None && f.story.Quotes[q].Kind == article.FullQuote {
		return q
	}
	return story.None
}

// ownBlock is the first token of the paragraph that a sentence stands in.
func (f *finder) ownBlock() int {
	s := f.story
	return s.Sentences[s.Blocks[s.Sentences[f.sentence].Block].Sentences.From].Tokens.From
}

// goesOnTelling reports whether what somebody was told or asked follows a passive: was told in
// May | that; was asked | about the fire.
func (f *finder) goesOnTelling(v verb) bool {
	k := f.behindTimes(v.to)
	switch f.low(k) {
	case "that", "to", "about", "of", "whether", "if", ":":
		return true
	}
	return f.opensWh(k) || f.clauseAt(k, f.hi)
}

// hearer is the subject of a passive, with what stands between commas behind it: the mayor,
// 40, | was told.
func (f *finder) hearer(v verb) story.Range {
	if r := f.parenthetical(v.from - 1); f.low(v.from-1) == "," && !r.Missing() {
		return r
	}
	return story.Range{From: f.nounPhraseBefore(v.from - 1), To: v.from}
}

// describedBy reports whether a passive says what somebody is to those who are
// named: was described by neighbors as a quiet man, was accused by the union of theft.
func (f *finder) describedBy(v verb) bool {
	by := f.behindHour(v.to)
	if f.low(by) != "by" || v.Sorts&lexicon.Speech != 0 {
		return false
	}
	end := f.judgesEnd(v, by)
	as := f.low(end) == "as" && by == v.to || v.Lemma == "accuse" && f.low(end) == "of"
	return end > by+1 && as && f.namesSomebody(story.Range{From: by + 1, To: end})
}

// judgesEnd is the end of those named behind "by" at a token. Of an accusation it stands before
// the "of" with what it is: was accused by a pilot of the ferry line | of theft.
func (f *finder) judgesEnd(v verb, by int) int {
	end := f.nounPhraseAfter(by+1, f.hi, false)
	if v.Lemma != "accuse" || f.low(end) == "of" {
		return end
	}
	for k := end - 1; k > by+1; k-- {
		if f.low(k) == "of" && !f.story.Capitalized(k+1) {
			return k
		}
	}
	return end
}

// credited reports whether a passive credits somebody with the news, as in “was
// reported first by Variety”.
func (f *finder) credited(v verb) bool {
	switch v.Lemma {
	case "report", "reveal", "disclose", "announce", "publish", "confirm", "recommend":
	default:
		return false
	}
	if f.low(v.to) != "by" {
		return false
	}
	end := f.nounPhraseAfter(v.to+1, f.hi, false)
	return end > v.to+1 && f.namesSomebody(story.Range{From: v.to + 1, To: end})
}

// subjectOfPassive makes the subject of a passive that credits somebody with news,
// or with a view of it, the content.
func (f *finder) subjectOfPassive(a *Attribution, v verb) {
	if q := f.putBefore(v); q != story.None {
		a.Content = f.story.Quotes[q].Tokens
		a.Addressee = f.hearer(v)
		return
	}
	if to := f.learnedFrom(v); to != story.None && (f.toldBy(v) || f.toldBefore(v)) {
		a.Content = f.withQuotes([]story.Range{{From: f.clauseStart(to), To: to}}, a.Head)
		return
	}
	if by := f.byBehind(v); by != story.None {
		f.saidOfSubject(a, v, by)
		return
	}
	judged, described := f.judgedBy(v), f.describedBy(v)
	credited := judged || f.credited(v)
	start := f.nounPhraseBefore(v.from - 1)
	if r := f.parenthetical(v.from - 1); f.low(v.from-1) == "," && r.From == f.lo {
		start = r.From // The mayor, 40, of Mill Lane, is said to own two flats
	}
	if to := f.infinitive(v); start < v.from && to != story.None && f.low(start) != "it" {
		owned := story.Range{From: to, To: f.trimEnd(f.hi)}
		owned.To = f.cut(v, owned)
		a.Content = f.withQuotes([]story.Range{{From: f.subjectStart(start), To: v.from}, owned}, a.Head)
		return // The mayor | is said | to own two flats
	}
	if start >= v.from || !credited && !described {
		return
	}
	content := []story.Range{{From: start, To: v.from}}
	if judged {
		f.endAgent(a)
	}
	if by := f.behindHour(v.to); described && v.Lemma == "accuse" {
		a.Source = story.Range{From: by + 1, To: f.judgesEnd(v, by)}
	}
	if next := f.low(a.Source.To); described || credited && !a.Source.Missing() && (next == "as" || next == "for" || next == "over") {
		as := story.Range{From: a.Source.To, To: f.trimEnd(f.hi)}
		as.To = f.cut(v, as)
		content = append(content, as)
	}
	a.Content = f.withQuotes(content, a.Head)
}

// endAgent ends the one by whom something is criticised before the words that tell what
// for: by Labour | for his silence.
func (f *finder) endAgent(a *Attribution) {
	for k := a.Source.From + 1; k < a.Source.To; k++ {
		if w := f.low(k); f.parts(k) {
			return
		} else if w == "for" || w == "over" {
			a.Source.To = k
			return
		}
	}
}
