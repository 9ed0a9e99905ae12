package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// after is the content that follows: a clause with or without "that", a
// quotation, or what goes on after an insertion.
func (f *finder) after(a *Attribution, v verb, right, end int, first story.Range) story.Range {
	k, before := right, !first.Missing()
	if next := f.low(k + 1); f.low(k) == "so" && (f.tag(k+1) == tag.IN && next != "that" || next == "last" || f.timeWord(k+1)) {
		return story.Nowhere // said so in May
	}
	if to := f.shortAnswer(k, end); !before && to > k && v.tag != tag.VBG {
		return story.Range{From: k, To: to}
	}
	for k < end && (f.tag(k) == tag.RB && f.low(k) != "not" || f.tag(k) == tag.RP) && a.Sieve != Inverted && !f.bearsOn(k) {
		k++
	}
	if k = f.sharesObject(v, k, end); k >= end {
		return story.Nowhere
	}
	switch w := f.low(k); {
	case w == "that" && before && a.Sieve == Inverted && f.tag(k+1).IsFinite():
		return story.Nowhere // said the owner of a shop that sells tea
	case w == "that":
		return story.Range{From: k, To: end}
	case w == ":" || w == ",":
		return f.behindMark(a, v, k, end, first)
	case w == ";" || (w == "and" || w == "but") && (apologizes(v) || f.tag(f.skipAdverbs(k+1)) == v.tag && !f.isCue(f.skipAdverbs(k+1))):
		return story.Nowhere // yelled and held up a banner
	case w == "otherwise" && f.low(k+1) == ":" && (f.low(k+2) == "one" || f.otherSpeaker(k+2, end)):
		return story.Range{From: k, To: k + 1} // say otherwise: one of them told the court
	case f.anyMark(k) && !(before && (f.tag(k-1).IsNoun() || f.titleAt(k) > k)): // “…,” said Ann Koe, who hosts the show “Late Tide”
		return story.Range{From: k, To: end}
	case before:
		if at := f.occasionEnd(k, end); at > k && f.low(at) == "," && f.low(at+1) == "that" {
			return story.Range{From: at + 1, To: end} // “…,” she wrote in a letter, that
		}
		if to := f.nounPhraseAfter(k, end, false); v.Lemma == "tell" && to > k && f.low(to) == "," && f.low(to+1) == "because" && !f.trails(a, first, to+1, end) {
			return story.Range{From: to + 1, To: end}
		}
		return f.resumed(k, end)
	}
	if f.opensAs(a, v) {
		for t := k; t+1 < min(end, k+10); t++ {
			if f.low(t) == "," {
				return story.Range{From: t + 1, To: end}
			}
		}
	}
	if f.is(k, lexicon.Subordinator) && v.Sorts&lexicon.Speech != 0 && !f.conditions(k, end) {
		if r := f.behindOccasion(k, end); !r.Missing() {
			return r
		}
	}
	if f.barelyTold(v, k, end) {
		return story.Nowhere
	}
	j, asked := f.behindHearer(a, v, k, end)
	if !asked {
		j = f.opensBehind(v, j, right, end)
	}
	if !asked && j > k && f.low(a.Source.From-1) == "what" && f.tag(j) == tag.IN && f.low(j) != "that" {
		j = f.toldThat(j, end) // what she told the Echo before the vote
	}
	if j >= end {
		return story.Nowhere
	}
	return story.Range{From: j, To: end}
}

// behindMark is the content behind a comma or a colon right after the source and the cue: a
// quotation, a clause with "that", what goes on after an insertion.
func (f *finder) behindMark(a *Attribution, v verb, mark, end int, first story.Range) story.Range {
	k, before := mark+1, !first.Missing()
	if k >= end {
		return story.Nowhere
	}
	if f.low(mark) == ":" && a.Sieve == Inverted && !f.anyMark(k) && f.story.Capitalized(k) && f.story.Capitalized(mark-1) {
		return story.Nowhere // “…,” said Ann Koe, author of Low Tide: A Life
	}
	if f.anyMark(k) || f.low(mark) == ":" || f.low(k) == "that" {
		return story.Range{From: k, To: end}
	}
	if that := f.insertedThat(mark, end); that > 0 {
		return story.Range{From: that, To: end}
	}
	goesOn := end-mark > 3 || f.tag(k).IsFinite() && !f.isCue(k)
	switch {
	case before && f.tag(k) != tag.VBG && goesOn && !f.trails(a, first, k, end):
		return story.Range{From: k, To: end}
	case before:
		return f.resumed(mark, end)
	case f.opensAs(a, v):
		return story.Range{From: k, To: end}
	case a.Sieve != Inverted && v.tag != tag.VB && v.Sorts&lexicon.Speech != 0 && f.clauseBehindAside(k, end):
		return story.Range{From: k, To: end} // says, win or lose, she will stay
	}
	return story.Nowhere
}

// clauseBehindAside reports whether the words at a token, behind the comma after a cue, are an
// aside without a verb of its own and lead up to the clause that is said.
func (f *finder) clauseBehindAside(k, end int) bool {
	if f.tag(k) == tag.VBG || f.tag(k) == tag.VBN || f.opensRelative(k) || f.joins(k) {
		return false
	}
	for t := k; t < min(end, k+longestAside); t++ {
		switch {
		case f.quoted(t), f.tag(t) == tag.VBD, f.tag(t) == tag.VBZ, f.tag(t) == tag.MD:
			return false
		case f.low(t) == ",":
			return t > k+1 && f.clauseAt(t+1, end)
		}
	}
	return false
}

// longestAside is the most words of such an aside.
const longestAside = 10

// barelyTold reports whether no more is told than that something was: told the truth, told a
// joke; but not: told the tale of two towns.
func (f *finder) barelyTold(v verb, k, end int) bool {
	to := f.nounPhraseAfter(k, end, false)
	if v.Lemma != "tell" || to <= k {
		return false
	}
	head := f.headOf(story.Range{From: k, To: to})
	if !f.is(head, lexicon.Tale) || f.anyMark(head+1) {
		return false
	}
	switch f.low(head + 1) {
	case "of", "about", "in", "that", "which", "who", "whose", ":":
		return false
	}
	return true
}

// toldThat is the "that" with which the sentence says what somebody was told at an occasion
// that begins with a token, or the end: What she told the Echo before the vote was | that.
func (f *finder) toldThat(k, end int) int {
	for ; k+1 < end && !f.tag(k).IsMark(); k++ {
		if f.is(k, lexicon.Being) && f.low(k+1) == "that" {
			return k + 1
		}
	}
	return end
}

// behindHearer is the token behind who was told, whom it notes as the addressee, and k where
// nobody is. asked says that what is asked is that those should do something: then the
// content begins with them, at the token returned.
func (f *finder) behindHearer(a *Attribution, v verb, k, end int) (j int, asked bool) {
	if !lexicon.ListenerFirst.Has(v.Lemma) || v.passive {
		return k, false
	}
	to, next := f.listener(v, k, end)
	if to <= k {
		return k, false
	}
	a.Addressee = story.Range{From: k, To: f.withoutPlace(k, to)}
	if f.asksThose(v, next, end) {
		return k, true
	}
	return next, false
}

// bearsOn reports whether an adverb belongs to what is said and not to the saying:
// vowed | not to go, said | as many as ten, stated | all aboard were safe.
func (f *finder) bearsOn(k int) bool {
	if f.tag(k+1) == tag.HYPH {
		return true // said | down-ballot races
	}
	switch f.low(k) {
	case "as":
		return f.low(k+2) == "as"
	case "otherwise":
		return f.low(k+1) == ":"
	case "not", "n't", "never", "all", "both", "nearly", "almost", "about", "around", "roughly", "approximately", "only", "even", "no", "more", "less":
		return true
	case "too", "so":
		w := f.low(k + 1)
		return f.tag(k+1).IsAdjective() || w == "many" || w == "much" || w == "few" || w == "little"
	}
	return false
}

// trails reports whether the words from token k on, behind the comma that parts them
// from a source or a cue, are the story's own: what it tells of the speaker or of the
// hour where what was said is a quotation, and how it sees the event where it is not.
// “…,” said Ann Koe, who fled; the hut burned, police said, in one of the worst nights.
func (f *finder) trails(a *Attribution, first story.Range, k, end int) bool {
	if a.Sieve == Inverted && (f.ofWhom(k) || f.low(k) == "who" || f.low(k) == "whom" || f.low(k) == "whose" || f.apposes(k, end)) {
		return true
	}
	if f.asUsual(k) || f.withholds(k) > k {
		return true
	}
	if f.remarks(k-1, story.Range{From: first.From, To: end}) {
		return true
	}
	if f.allQuoted(first) { // “The pier,” she said, is closed
		return !f.mark(k) && (!f.tag(k).IsFinite() || f.finite(first) && f.movedBy(k)) && !f.quotesOn(k)
	}
	switch w := f.low(k); {
	case w == "in" && f.topOf(k+1), w == "in" && f.low(k+1) == "one" && f.low(k+2) == "of", w == "in" && f.low(k+1) == "a" && f.tag(k+2).IsNoun() && f.low(k+3) == "that", f.tag(k) == tag.IN && f.low(k+1) == "what":
		return true
	case w == "and", w == "but", w == "while":
		return f.otherSpeaker(k+1, end)
	case w == "even":
		return f.low(k+1) == "as" || f.low(k+1) == "though"
	}
	return false
}

// topOf reports whether a noun phrase at a token ranks what the sentence tells: the worst fire
// of the year; the country's deadliest crash.
func (f *finder) topOf(i int) bool {
	for k := i; k < f.nounPhraseAfter(i, f.hi, false); k++ {
		if f.tag(k) == tag.JJS || f.tag(k) == tag.RBS {
			return true
		}
	}
	return false
}

// asUsual reports whether the words at a token say of what was said that it is no news: as was
// the case in May; as is tradition; but not: as are nine in ten limes.
func (f *finder) asUsual(k int) bool {
	if f.low(k) != "as" || f.low(k+1) != "is" && f.low(k+1) != "was" {
		return false
	}
	switch f.low(k + 2) {
	case "common", "custom", "customary", "expected", "normal", "often", "required", "standard", "tradition", "traditional", "typical", "usual":
		return true
	}
	return f.low(k+2) == "the" && (f.low(k+3) == "case" || f.low(k+3) == "custom" || f.low(k+3) == "norm")
}

// movedBy reports whether a token is the participle of what moved a speaker, which the tagger
// may take for a past tense: said Ann Koe, | angered that they had left.
func (f *finder) movedBy(k int) bool {
	t := f.tag(k)
	next := f.tag(k + 1)
	return (t == tag.VBD || t == tag.VBN) && !f.is(k, lexicon.Auxiliary) && (next == tag.IN || next == tag.TO)
}

// quotesOn reports whether the word at a token joins another quotation to the one
// before: “I like him,” she said, but “he is late”.
func (f *finder) quotesOn(k int) bool {
	switch f.low(k) {
	case "and", "because", "but", "or", "so", "that", "yet":
		return f.mark(k+1) || f.low(k+1) == "that" && f.mark(k+2)
	}
	return false
}

// allQuoted reports whether one pair of marks holds all of a range.
func (f *finder) allQuoted(r story.Range) bool {
	return f.quoted(r.From) && f.outer(r.From) == f.outer(r.To-1)
}

// asksThose reports whether "that" at a token tells more of those who are asked to do
// something: asked clinics | that had treated him to keep his files.
func (f *finder) asksThose(v verb, that, end int) bool {
	if v.Lemma == "tell" || f.low(that) != "that" || that+1 >= end || !f.tag(f.skipAdverbs(that+1)).IsFinite() {
		return false
	}
	for k := that + 2; k+1 < end && !f.tag(k).IsMark() && (k == that+2 || !f.tag(k).IsFinite()); k++ {
		if f.tag(k) == tag.TO && f.tag(k+1) == tag.VB {
			return true
		}
	}
	return false
}

// opensAs reports whether a cue opens its sentence with "as" and what it says
// follows: As Ann Koe puts it, …
func (f *finder) opensAs(a *Attribution, v verb) bool {
	first := f.lo
	for f.tag(first) == tag.CC || f.low(first) == "," || f.low(first) == "(" {
		first++ // But, as Ann Koe puts it
	}
	if v.tag == tag.VBG && f.low(v.to) != "," {
		return false // As the guide was telling them to wait, the lights went out
	}
	return f.low(first) == "as" && a.Source.From == first+1 && a.Sieve == Adjacent && v.Sorts&(lexicon.Speech|lexicon.BesideQuote) != 0
}

// appraises reports whether a cue takes what it speaks of as its object, so that a
// quotation behind it is only the end of what is said: called the plan “a farce”.
func appraises(v verb) bool {
	return v.Sorts&(lexicon.Stance|lexicon.Attitude) != 0 && v.Sorts&lexicon.Speech == 0
}

// titleAt returns the end of the name of a work that begins with token k, or k.
func (f *finder) titleAt(k int) int {
	q := f.outer(k)
	if q == story.None || f.story.Quotes[q].Tokens[0].From != k || !f.title(q) {
		return k
	}
	return f.story.Quotes[q].Tokens[0].To
}

// title reports whether a quotation is the name of a work. A short one may be where
// the words before say whose or who made it: CNN's “Tideline”, the author of “Tide.”; any
// is where they say that it is one: a note titled “Is Anybody There?”
func (f *finder) title(q int) bool {
	quote := &f.story.Quotes[q]
	first, last := quote.Tokens[0].From, quote.Tokens[len(quote.Tokens)-1].To
	switch f.low(first - 1) {
	case "titled", "entitled", "headlined":
		return true
	}
	if quote.Kind == article.TitleQuote || quote.Kind == article.FullQuote {
		return quote.Kind == article.TitleQuote
	}
	shown := possessive(f.low(first-1)) && f.tag(first-2) == tag.NNP
	if !shown && !(f.low(first-1) == "of" && f.is(first-2, lexicon.Maker)) {
		return false
	}
	for k := first; k < last; k++ {
		if !f.tag(k).IsMark() && !f.story.Capitalized(k) && f.tag(k) != tag.IN && f.tag(k) != tag.DT {
			return false
		}
	}
	return true
}

// resumed is the second half of a quotation that the speaker and the occasion
// part: “…,” she told the Echo on Friday, “…”.
func (f *finder) resumed(k, end int) story.Range {
	second := f.behindOccasion(k, end)
	for t := k; t+1 < second.From; t++ {
		if f.tag(t).IsFinite() && f.low(t-1) != "who" && f.low(t-1) != "which" {
			return story.Nowhere // a clause that tells more than the occasion
		}
	}
	if c, ok := f.cue(second.From - 2); ok && f.tag(second.From-2) == tag.VBG && c.Sorts&lexicon.Speech != 0 {
		return story.Nowhere // “…,” she said, adding, “…”
	}
	return second
}
