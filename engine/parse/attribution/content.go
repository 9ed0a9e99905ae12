package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// contentOf reads what is attributed: what stands before the source and cue,
// what follows them, or both around them.
func (f *finder) contentOf(a *Attribution, v verb) {
	end := f.trimEnd(f.hi)
	if q := f.story.Tokens[v.head].Outer; q != story.None {
		for end > v.to && f.story.Tokens[end-1].Outer != q || end > v.to && f.mark(end-1) {
			end-- // what one speaker says another said ends with the quotation
		}
	}
	if a.Sieve == Elliptic && a.Source.From > v.head {
		for end = a.Source.From; f.low(end-1) == "," || f.low(end-1) == `"` && f.low(end-2) == ","; {
			end--
		}
	}
	left, right := v.from, v.to
	if !a.Source.Missing() && a.Sieve != Elliptic && a.Source.From >= f.lo && a.Source.From < left && a.Source.To <= v.from+1 {
		left = a.Source.From
	}
	if a.Sieve == Inverted {
		right = a.Source.To
	}
	if a.Passive && !v.passive {
		left = a.Addressee.From // …, jury told
	}
	if told := f.toldAs(v, left, right, end); told > right {
		right = told
	}
	if v.passive && a.Source.Missing() && f.interjected(v.from-1, right) {
		a.Content = f.withQuotes(f.aroundAs(v.from-1, right, end), a.Head)
		return
	}
	if f.insertsAs(v, left, right, end) {
		a.Content = f.withQuotes(f.aroundAs(left-1, right, end), a.Head)
		return
	}
	if f.low(f.hi-1) == ":" && f.hi-v.head < 14 {
		if q := f.quoteAfter(); q != story.None {
			a.Content = append(a.Content, f.story.Quotes[q].Tokens...)
			return
		}
		if r := f.blockAfter(); v.Sorts&lexicon.Speech != 0 && f.hi-v.to == 1 && !r.Missing() {
			a.Content = append(a.Content, r)
			return
		}
	}
	if f.low(right) == "otherwise" && f.low(right+1) == ":" && a.Sieve != Inverted {
		a.Content = []story.Range{{From: right, To: right + 1}} // what follows the colon may be another's
		return
	}
	if said := f.summedUp(left, right, end); !said.Missing() {
		a.Content = f.withQuotes([]story.Range{said}, a.Head)
		return
	}
	before := f.inQuotation(f.before(a, v, left, right, end), v.head)
	after := f.after(a, v, right, end, before)
	var content []story.Range
	if !before.Missing() {
		content = append(content, before)
	}
	if !after.Missing() {
		after.To = f.withoutOccasion(f.cut(v, after), after.From)
		if a.Sieve == Relative || f.ofRelative(a) {
			after.To = f.relativeEnd(v, after)
		}
		if !after.Empty() {
			content = append(content, after)
		}
	}
	a.Content = f.withQuotes(content, a.Head)
}

// summedUp is the sentence before, where this one says no more than whose word that
// is: So says a clerk who was there; That is what a clerk says.
func (f *finder) summedUp(left, right, end int) story.Range {
	opens := f.so(left-1) || left-3 == f.lo && (f.low(f.lo) == "that" || f.low(f.lo) == "this") && being(f.low(f.lo+1)) && f.low(f.lo+2) == "what"
	s := f.story
	if !opens || right < end && f.low(right) != "," && f.low(right) != "who" || f.sentence == 0 {
		return story.Nowhere
	}
	before := &s.Sentences[f.sentence-1]
	if before.Block != s.Sentences[f.sentence].Block {
		return story.Nowhere
	}
	return story.Range{From: before.Own, To: before.Tokens.To}
}

// inQuotation is what of a range stands in the quotation that holds a cue: who is
// quoted as saying that many said something has not quoted the words before him.
func (f *finder) inQuotation(r story.Range, cue int) story.Range {
	q := f.story.Tokens[cue].Outer
	if q == story.None || r.Missing() || f.story.Tokens[r.From].Outer == q {
		return r
	}
	for r.From < r.To && (f.story.Tokens[r.From].Outer != q || f.mark(r.From)) {
		r.From++
	}
	if r.Empty() {
		return story.Nowhere
	}
	return r
}

// insertsAs reports whether a clause with "as" between marks, or before the end of
// the sentence, says whose the words around it are: It was, as Ann Koe put it, a farce.
func (f *finder) insertsAs(v verb, left, right, end int) bool {
	as := left - 1
	if as <= f.lo || f.low(as) != "as" || v.Sorts&(lexicon.Speech|lexicon.BesideQuote) == 0 && v.Lemma != "record" || foresees(v.Lemma) {
		return false
	}
	first := f.lo
	for first < as && (f.tag(first) == tag.CC || f.tag(first).IsMark()) {
		first++
	}
	if first >= as-1 { // But, as Ann Koe says, …
		return false
	}
	ends := right >= end || f.low(right) == "," || f.dash(right)
	return ends && (f.low(as-1) == "," || f.dash(as-1) || f.anyMark(as-1))
}

// toldAs is the end of whom or where something was told, in a clause with "as" that
// says no more: The tower will go, as she told | the board; as the bureau noted | in its
// report. It is right where the clause goes on.
func (f *finder) toldAs(v verb, left, right, end int) int {
	if left-2 <= f.lo || f.low(left-1) != "as" || f.low(left-2) != "," {
		return right
	}
	to := right
	switch {
	case addressed(v.Lemma) && !v.passive:
		to = f.nounPhraseAfter(right, end, false)
	case f.tag(right) == tag.IN && preposition(f.low(right)):
		to = f.nounPhraseAfter(right+1, end, false)
	}
	if to >= end || f.low(to) == "," {
		return to
	}
	return right
}

// aroundAs is what stands before and behind such a clause.
func (f *finder) aroundAs(as, right, end int) []story.Range {
	to := as
	for to > f.lo && (f.low(to-1) == "," || f.dash(to-1)) {
		to--
	}
	around := []story.Range{{From: f.lo, To: to}}
	if right+1 < end {
		around = append(around, story.Range{From: right + 1, To: end})
	}
	return around
}

// foresees reports whether what came true "as she warned" is told by the story itself.
func foresees(lemma string) bool {
	switch lemma {
	case "warn", "predict", "promise", "pledge", "vow", "announce", "propose", "suggest", "request", "demand", "recommend", "agree", "threaten":
		return true
	}
	return false
}

// ofRelative reports whether a relative clause is what the source says of its head:
// the man, who police say is armed, fled.
func (f *finder) ofRelative(a *Attribution) bool {
	t := f.tag(a.Source.From - 1)
	return a.Sieve == Adjacent && a.Source.From > f.lo && (t == tag.WP || t == tag.WDT)
}

// relativeEnd ends the content of a relative clause where the sentence takes up
// its own verb again: the port, which said that it was safe, is empty.
func (f *finder) relativeEnd(v verb, r story.Range) int {
	if object := f.nounPhraseAfter(r.From, r.To, false); v.Sorts == lexicon.Stance || v.Lemma == "support" {
		if object > r.From && object < r.To && f.tag(object).IsFinite() {
			return object // those who support the bypass | say it is safe
		}
	}
	for t, whole := r.From+1, false; t+1 < r.To; t++ {
		if whole = whole || f.tag(t).IsFinite(); !whole && f.low(t) == "," && f.opensRelative(t+1) {
			for t += 2; t+1 < r.To && f.low(t) != ","; {
				t++ // said that the lock, which had closed, | was safe
			}
			continue
		}
		if f.mark(t) && f.low(t-1) == "," && !f.quoted(t+1) && f.opensPredication(t+1, r.To) {
			return t + 1 // Under a sign that read “Shut,” | the boy sat
		}
		if f.low(t) == "," && !f.quoted(t) && (f.tag(t+1).IsFinite() || f.tag(t+1).IsAdverb() && f.tag(t+2).IsFinite()) {
			return t
		}
	}
	return r.To
}

// opensPredication reports whether a subject and its verb begin at a token.
func (f *finder) opensPredication(i, to int) bool {
	end := f.nounPhraseAfter(i, to, false)
	return end > i && end < to && f.tag(f.skipAdverbs(end)).IsFinite()
}

// quoteAfter is the quotation that the next sentence opens with, for a cue
// whose sentence ends in a colon.
func (f *finder) quoteAfter() int {
	if f.hi >= len(f.story.Tokens) {
		return story.None
	}
	return int(f.story.Tokens[f.hi].Outer)
}

// blockAfter is the paragraph that a cue at the end of the one before leads up to
// with its colon.
func (f *finder) blockAfter() story.Range {
	s := f.story
	if f.hi >= len(s.Tokens) {
		return story.Nowhere
	}
	here, next := s.Sentences[f.sentence].Block, s.Sentences[s.Tokens[f.hi].Sentence].Block
	if next != here+1 || s.Blocks[next].Kind != article.Paragraph && s.Blocks[next].Kind != article.BlockQuote {
		return story.Nowhere
	}
	return story.Range{From: f.hi, To: s.Sentences[s.Blocks[next].Sentences.To-1].Tokens.To}
}

// before is the content ahead of the source and cue: `"…," she said`,
// `the talks failed, she said`.
func (f *finder) before(a *Attribution, v verb, left, right, end int) story.Range {
	if left-1 <= f.lo || f.low(v.from-1) == "whom" || a.Sieve == Elliptic && (v.tag == tag.VBG || f.tag(v.from) == tag.VBG) {
		return story.Nowhere
	}
	p := left - 1
	if f.tag(left) == tag.WPPoss && !f.quoted(p) && !f.anyMark(p) && right < end {
		return story.Nowhere // It was in a study, whose author, Ann Koe, now says it erred
	}
	if w := f.low(p); w != "," && w != "?" && w != "!" && !f.anyMark(p) && !f.dash(p) && !f.hyphen(p) {
		return story.Nowhere
	}
	// "Plan dead, says agency"; "Arsonists behind fire, police say": a headline leaves the verb out.
	// And where nothing follows but who was told, what stands before is what was said, whatever its tags.
	told := v.Lemma == "tell" && right < end && f.nounPhraseAfter(right, end, false) >= end
	clause, quotation := a.Sieve == Inverted || right >= end || told || f.occasionEnd(right, end) >= end, false
	for k := f.lo; k < p; k++ {
		if title := f.titleAt(k); title > k && right < end {
			k = title - 1 // On “Morning Call,” Ann Koe said
			continue
		}
		clause = clause || f.tag(k).IsFinite()
		quotation = quotation || f.quoted(k)
	}
	inserted := right < end && f.low(right) == "," && !f.anyMark(right+1) && (a.Sieve == Adjacent || a.Sieve == Inverted)
	if !clause && !quotation && !inserted {
		return story.Nowhere // "On Monday, he said": an adverbial is no content
	}
	if f.opensCircumstance(right, end) || !f.anyMark(p) && f.thatAfter(right, end) {
		return story.Nowhere
	}
	if !quotation && !inserted && right < end-2 {
		first := f.lo
		if f.tag(first).IsAdverb() && f.low(first+1) == "," {
			first += 2 // However, when …
		}
		switch w := f.low(first); {
		case subordinator(w), w == "asked", w == "in", w == "on", w == "at", w == "during", f.tag(first) == tag.VBG, f.tag(first) == tag.VBN:
			return story.Nowhere
		}
	}
	to := left
	for to > f.lo && (f.low(to-1) == "," || f.dash(to-1) || f.hyphen(to-1)) {
		to--
	}
	r := story.Range{From: f.behindLead(to, inserted && f.tag(f.skipAdverbs(right+1)).IsFinite()), To: to}
	if head := f.relativeHead(p); inserted && head != story.None || f.anyMark(right+1) && head != story.None {
		r.From = head
	}
	if r.Empty() || a.Sieve == Elliptic && !quotation && r.Has(a.Source.From) {
		return story.Nowhere // Ann Koe told the Echo she was late, apologised to all and left
	}
	return r
}

// relativeHead is where the noun begins whose relative clause has only opened before a
// comma, so that the source set there is heard for that clause alone: He thanked the
// nurses, who |, he said, worked nights. It is story.None for other words.
func (f *finder) relativeHead(comma int) int {
	k := comma - 1
	if t := f.tag(k); f.low(comma) != "," || t != tag.WP && t != tag.WDT || k-1 <= f.lo {
		return story.None
	}
	if f.tag(k-1) == tag.IN {
		k-- // in which
	}
	if f.low(k-1) == "," {
		k--
	}
	if start := f.nounPhraseBefore(k - 1); start < k && start > f.lo {
		return start
	}
	return story.None
}

// behindLead is where what was said begins behind a clause of the story's own that
// leads up to it with a colon: The shop does better: | sales rose, the filing shows. A
// source that is set between a subject and its verb is heard no farther back than there.
func (f *finder) behindLead(to int, goesOn bool) int {
	for k := to - 1; k > f.lo; k-- {
		if (f.low(k) == ":" || goesOn && f.low(k) == ";") && !f.quoted(k) {
			if goesOn || f.finite(story.Range{From: k + 1, To: to}) || f.quoted(k+1) {
				return k + 1
			}
			break
		}
	}
	return f.lo
}

// opensCircumstance reports whether a sentence opens with when or how something
// was said, whatever it quotes there, because a clause follows the cue: Bemoaning
// the “phony system,” Ann Koe said it was late.
func (f *finder) opensCircumstance(right, end int) bool {
	if first := f.tag(f.lo); first != tag.VBG && first != tag.IN || right >= end-2 || f.tag(right).IsMark() {
		return false
	}
	for k := right; k < end; k++ {
		if f.tag(k).IsFinite() {
			return true
		}
		if f.low(k) == "," {
			break
		}
	}
	return false
}

// thatAfter reports whether a cue goes on, after when or where, with "that".
func (f *finder) thatAfter(right, end int) bool {
	for k := right; k < min(end, right+6); k++ {
		if f.low(k) == "that" && f.tag(k) == tag.IN {
			return true
		}
		if f.tag(k).IsVerb() || f.tag(k).IsMark() {
			return false
		}
	}
	return false
}

// after is the content that follows: a clause with or without "that", a
// quotation, or what goes on after an insertion.
func (f *finder) after(a *Attribution, v verb, right, end int, first story.Range) story.Range {
	k, before := right, !first.Missing()
	for k < end && (f.tag(k) == tag.RB && f.low(k) != "not" || f.tag(k) == tag.RP) && a.Sieve != Inverted && !f.bearsOn(k) {
		k++
	}
	if k >= end {
		return story.Nowhere
	}
	switch w := f.low(k); {
	case w == "that" && before && a.Sieve == Inverted && f.tag(k+1).IsFinite():
		return story.Nowhere // said the owner of a shop that sells tea
	case w == "that":
		return story.Range{From: k, To: end}
	case w == ":" || w == ",":
		if k+1 >= end {
			return story.Nowhere
		}
		if f.anyMark(k+1) || w == ":" || f.low(k+1) == "that" {
			return story.Range{From: k + 1, To: end}
		}
		if that := f.insertedThat(k, end); that > 0 {
			return story.Range{From: that, To: end}
		}
		if before && f.tag(k+1) != tag.VBG && (end-k > 3 || f.tag(k+1).IsFinite() && !f.isCue(k+1)) && !f.trails(a, first, k+1, end) {
			return story.Range{From: k + 1, To: end}
		}
		if before {
			return f.resumed(k, end)
		}
		if f.opensAs(a, v) {
			return story.Range{From: k + 1, To: end}
		}
		return story.Nowhere
	case w == ";":
		return story.Nowhere
	case w == "otherwise" && f.low(k+1) == ":" && (f.low(k+2) == "one" || f.otherSpeaker(k+2, end)):
		return story.Range{From: k, To: k + 1} // say otherwise: one of them told the court
	case f.anyMark(k) && !(before && f.tag(k-1).IsNoun()): // “…,” said Ann Koe, who hosts the show “Late Tide”
		return story.Range{From: k, To: end}
	case before:
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
	if subordinator(f.low(k)) && v.Sorts&lexicon.Speech != 0 {
		if r := f.behindOccasion(k, end); !r.Missing() {
			return r
		}
	}
	j := k
	if addressed(v.Lemma) && !v.passive {
		if to, next := f.listener(v, k, end); to > k {
			a.Addressee = story.Range{From: k, To: f.withoutPlace(k, to)}
			j = next
		}
	}
	if said := f.occasionEnd(j, end); said > j && f.opensSaid(said, end) {
		j = said
	}
	if that := f.thatBehindAside(j, end); that > j {
		return story.Range{From: that, To: end}
	}
	for t := j; t < min(end, j+10); t++ {
		w := f.low(t)
		if w == "that" && f.demonstrative(j, t) {
			continue
		}
		if title := f.titleAt(t); t > right && title > t && title < end {
			t = title - 1 // told Radio Leith's “Morning Call” that
			continue
		}
		if w == ":" || !appraises(v) && (w == "that" || f.anyMark(t) && !f.opensClausal(v, j, t)) {
			if w == ":" {
				t++
			}
			j = t
			break
		}
		if f.tag(t).IsVerb() && t > j {
			break
		}
	}
	if j >= end {
		return story.Nowhere
	}
	return story.Range{From: j, To: end}
}

// bearsOn reports whether an adverb belongs to what is said and not to the saying:
// vowed | not to go, said | as many as ten, stated | all aboard were safe.
func (f *finder) bearsOn(k int) bool {
	switch f.low(k) {
	case "as":
		return f.low(k+2) == "as"
	case "otherwise":
		return f.low(k+1) == ":"
	case "not", "n't", "never", "all", "both", "nearly", "almost", "about", "around", "roughly", "approximately", "only", "even", "no", "more", "less":
		return true
	}
	return false
}

// trails reports whether the words from token k on, behind the comma that parts them
// from a source or a cue, are the story's own: what it tells of the speaker or of the
// hour where what was said is a quotation, and how it sees the event where it is not.
// “…,” said Ann Koe, who fled; the hut burned, police said, in one of the worst nights.
func (f *finder) trails(a *Attribution, first story.Range, k, end int) bool {
	if a.Sieve == Inverted && (f.low(k) == "who" || f.low(k) == "whom" || f.low(k) == "whose") {
		return true
	}
	if f.allQuoted(first) {
		return !f.mark(k) && !f.tag(k).IsFinite() && !f.quotesOn(k) // “The pier,” she said, is closed
	}
	switch w := f.low(k); {
	case w == "in" && f.low(k+1) == "one" && f.low(k+2) == "of", w == "in" && f.low(k+1) == "a" && f.tag(k+2).IsNoun() && f.low(k+3) == "that", f.tag(k) == tag.IN && f.low(k+1) == "what":
		return true
	case w == "and", w == "but", w == "while":
		return f.otherSpeaker(k+1, end)
	}
	return false
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
	return f.quoted(r.From) && f.story.Tokens[r.From].Outer == f.story.Tokens[r.To-1].Outer
}

// opensClausal reports whether a clause begins behind a cue, of which the quotation
// at a token is only the end: said the mayor “lied”, asked how long it “would take”,
// recalled handing him a pass “in an envelope”.
func (f *finder) opensClausal(v verb, from, mark int) bool {
	if from < mark && f.low(mark-1) != "," && v.Sorts&lexicon.Speech != 0 && f.opensIndirect(from, mark) {
		return true
	}
	if v.Lemma != "say" || from >= mark || f.low(mark-1) == "," {
		return false
	}
	end := f.nounPhraseAfter(from, mark, false)
	for end > from && end < mark && (f.tag(end) == tag.MD || auxiliary(f.low(end)) || f.tag(end).IsAdverb()) {
		end++ // said it would “look into it”
	}
	return end == mark
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

// opensAs reports whether a cue opens its sentence with "as" and what it says
// follows: As Ann Koe puts it, …
func (f *finder) opensAs(a *Attribution, v verb) bool {
	first := f.lo
	for f.tag(first) == tag.CC || f.low(first) == "," || f.low(first) == "(" {
		first++ // But, as Ann Koe puts it
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
	q := int(f.story.Tokens[k].Outer)
	if q == story.None || f.story.Quotes[q].Tokens[0].From != k || !f.title(q) {
		return k
	}
	return f.story.Quotes[q].Tokens[0].To
}

// title reports whether a quotation is the name of a work. A short one may be where
// the words before say whose or who made it: CNN's “Tideline”, the author of “Tide.”
func (f *finder) title(q int) bool {
	quote := &f.story.Quotes[q]
	if quote.Kind == article.TitleQuote || quote.Kind == article.FullQuote {
		return quote.Kind == article.TitleQuote
	}
	first, last := quote.Tokens[0].From, quote.Tokens[len(quote.Tokens)-1].To
	shown := possessive(f.low(first-1)) && f.tag(first-2) == tag.NNP
	if !shown && !(f.low(first-1) == "of" && works(f.low(first-2))) {
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
	for t := k; t+1 < end && !f.quoted(t); t++ {
		if f.low(t) == "," && f.mark(t+1) {
			return story.Range{From: t + 1, To: end}
		}
		if f.tag(t).IsFinite() && f.low(t-1) != "who" && f.low(t-1) != "which" {
			break
		}
	}
	return story.Nowhere
}

// insertedThat is the "that" after an insertion: said, however, that.
func (f *finder) insertedThat(comma, end int) int {
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
	if t := f.tag(at + 1); t != tag.IN && t != tag.VBG && !t.IsAdverb() || f.isCue(at+1) {
		return 0 // reported on Friday, citing a clerk, that
	}
	return f.insertedThat(at, end)
}

// addressed reports whether a cue takes the listener before its content.
func addressed(lemma string) bool {
	switch lemma {
	case "tell", "remind", "inform", "assure", "warn", "ask", "advise", "notify", "brief":
		return true
	}
	return false
}

// withQuotes extends content over the whole of the quotations it touches, past
// the end of the sentence and of the paragraph; but not over the one that the
// cue itself stands in, where one speaker tells what another said.
func (f *finder) withQuotes(content []story.Range, cue int) []story.Range {
	var out []story.Range
	last := int(f.story.Tokens[cue].Outer)
	for _, r := range content {
		if r.Empty() {
			continue
		}
		out = append(out, r)
		for k := r.From; k < r.To; k++ {
			if q := int(f.story.Tokens[k].Outer); q != story.None && q != last && f.story.Quotes[q].Opened {
				last = q
				out = append(out, f.story.Quotes[q].Tokens...)
			}
		}
	}
	return merge(out)
}

// merge joins ranges that touch or overlap and orders them.
func merge(ranges []story.Range) []story.Range {
	if len(ranges) < 2 {
		return ranges
	}
	for i := 1; i < len(ranges); i++ {
		for j := i; j > 0 && ranges[j].From < ranges[j-1].From; j-- {
			ranges[j], ranges[j-1] = ranges[j-1], ranges[j]
		}
	}
	out := ranges[:1]
	for _, r := range ranges[1:] {
		last := &out[len(out)-1]
		if r.From <= last.To {
			last.To = max(last.To, r.To)
			continue
		}
		out = append(out, r)
	}
	return out
}
