package attribution

import (
	"slices"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// contentOf reads what is attributed: what stands before the source and cue,
// what follows them, or both around them.
func (f *finder) contentOf(a *Attribution, v verb) {
	end := f.contentBound(a, v)
	left, right := f.creditBounds(a, v, end)
	if content, settled := f.apart(a, v, left, right, end); settled {
		a.Content = content
		return
	}
	before := f.inQuotation(f.beforeWithin(a, v, left, right, end), v.head)
	after := f.after(a, v, right, end, before)
	var content []story.Range
	if !before.Missing() && !f.onlyJoins(before) {
		content = append(content, before)
	}
	if !after.Missing() {
		if after = f.cutAfter(a, v, after); !after.Empty() {
			content = append(content, after)
		}
	}
	a.Content = f.withQuotes(content, a.Head)
}

// contentBound is where the content ends at the latest: with the sentence; with the
// quotation in which one speaker says what another said; before a source that follows.
func (f *finder) contentBound(a *Attribution, v verb) int {
	end := f.trimEnd(f.hi)
	if q := f.outer(v.head); q != story.None {
		for end > v.to && f.outer(end-1) != q || end > v.to && f.mark(end-1) {
			end--
		}
	}
	end = f.asideEnd(a, v, end)
	if by := f.byBehind(v); by != story.None {
		end = min(end, by)
	}
	if a.Sieve == Elliptic && a.Source.From > v.head {
		for end = a.Source.From; f.low(end-1) == "," || f.low(end-1) == `"` && f.low(end-2) == ","; {
			end--
		}
	}
	return end
}

// asideEnd is where the parenthesis or the words between dashes end that a source and its cue
// open: The boy (his aunt said he was six|) was found; The fee - Ms Hart said she would pay |-
// is high.
func (f *finder) asideEnd(a *Attribution, v verb, end int) int {
	opening := a.Source.From - 1
	for opening > f.lo && (f.tag(opening).IsAdverb() || f.tag(opening) == tag.CC || f.tag(opening) == tag.WDT || f.is(opening, lexicon.Subordinator) && f.low(opening) != "as") {
		opening--
	}
	if a.Source.Missing() || a.Source.From > v.from || opening <= f.lo || f.quoted(opening) {
		return end
	}
	bracket := f.low(opening) == "("
	if !bracket && !f.dash(opening) && !f.hyphen(opening) {
		return end
	}
	for k, depth := v.to, 1; k < end; k++ {
		switch w := f.low(k); {
		case w == "(":
			depth++
		case w == ")":
			if depth--; depth == 0 && bracket {
				return k
			}
		case !bracket && !f.quoted(k) && (f.dash(k) || f.hyphen(k)):
			if f.skipAdverbs(v.to) == k {
				return end // would argue — and the mayor believes — | that it is time
			}
			return k
		}
	}
	return end
}

// creditBounds are where the source and the cue begin and end, with whom or where it was told
// in a clause that says no more.
func (f *finder) creditBounds(a *Attribution, v verb, end int) (left, right int) {
	left, right = v.from, v.to
	if !a.Source.Missing() && a.Sieve != Elliptic && a.Source.From >= f.lo && a.Source.From < left && a.Source.To <= v.from+1 {
		left = a.Source.From
	}
	if a.Sieve == Inverted {
		right = a.Source.To
	}
	if !a.Relay.Missing() && a.Relay.From < left && v.tag == tag.VBG {
		left = a.Relay.From // “…,” | Reuters quoted her as saying
	}
	if a.Passive && !v.passive {
		left = a.Addressee.From // …, jury told
	}
	right = max(right, f.toldAs(v, left, right, end))
	return left, max(right, f.insertedHearer(a, v, left, end))
}

// apart is the content of the forms in which it stands neither just before nor just behind the
// cue; settled reports whether this is one. The clauses that are inserted come first: what
// they say nothing of stands around them. What a colon leads up to comes before the words
// that only point at it.
func (f *finder) apart(a *Attribution, v verb, left, right, end int) (content []story.Range, settled bool) {
	if v.passive && a.Source.Missing() && f.interjected(v.from-1, right) {
		return f.withQuotes(f.aroundAs(v.from-1, right, end), a.Head), true // The pier, it is feared, will fall
	}
	if f.toldInside(v) {
		return f.withQuotes(f.aroundAs(f.nounPhraseBefore(v.from-1), right, end), a.Head), true
	}
	if f.insertsAs(v, left, right, end) {
		if denied := f.denied(left - 1); len(denied) > 0 {
			return denied, true
		}
		return f.withQuotes(f.aroundAs(left-1, right, end), a.Head), true
	}
	if led := f.ledUpTo(v); len(led) > 0 {
		return append(a.Content, led...), true
	}
	if f.low(right) == "otherwise" && f.low(right+1) == ":" && a.Sieve != Inverted {
		return []story.Range{{From: right, To: right + 1}}, true // what follows the colon may be another's
	}
	said := f.takeUp(a, v, right, end)
	if said.Missing() {
		said = f.summedUp(left, right, end)
	}
	if said.Missing() {
		return nil, false
	}
	return f.withQuotes([]story.Range{said}, a.Head), true
}

// ledUpTo is the quotation or the paragraph behind a colon that ends the sentence, or nothing.
func (f *finder) ledUpTo(v verb) []story.Range {
	if f.low(f.hi-1) != ":" || f.hi-v.head >= 14 {
		return nil
	}
	if q := f.quoteAfter(); q != story.None {
		return f.story.Quotes[q].Tokens
	}
	if r := f.blockAfter(); v.Sorts&lexicon.Speech != 0 && f.hi-v.to == 1 && !r.Missing() {
		return []story.Range{r}
	}
	return nil
}

// cutAfter is the content behind the cue without what the sentence goes on to say of its own.
func (f *finder) cutAfter(a *Attribution, v verb, after story.Range) story.Range {
	end := after.To
	after.To = f.withoutOccasion(f.cut(v, after), after.From)
	if after.Len() == 1 && f.low(after.From) == "that" {
		if behind := f.behindInsertion(after.To, end); behind > 0 {
			after = story.Range{From: behind, To: end}
			after.To = f.cut(v, after)
		}
	}
	if a.Sieve == Relative || f.ofRelative(a) || v.passive && f.opensRelative(v.from-1) {
		after.To = f.relativeEnd(v, after)
	}
	after.To = f.mainVerb(a, v, after)
	if f.low(after.From) == "," || f.dash(after.From) {
		after.From++ // By May, the mayor told reporters, | the lock would be mended
	}
	return after
}

// behindInsertion is where a clause begins behind what two commas insert, of which the first
// stands at a token: said that, according to a pilot, | the buoy was loose. It is 0 elsewhere.
func (f *finder) behindInsertion(comma, end int) int {
	if f.low(comma) != "," {
		return 0
	}
	for k := comma + 1; k+1 < min(end, comma+longestModifier); k++ {
		if f.low(k) == "," {
			return k + 1
		}
	}
	return 0
}

// summedUp is the sentence before, where this one says no more than whose word that
// is: So says a clerk who was there; That is what a clerk says.
func (f *finder) summedUp(left, right, end int) story.Range {
	opens := f.so(left-1) || left-3 == f.lo && (f.low(f.lo) == "that" || f.low(f.lo) == "this") && f.is(f.lo+1, lexicon.Being) && f.low(f.lo+2) == "what"
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
	q := f.outer(cue)
	if q == story.None || r.Missing() || f.outer(r.From) == q {
		return r
	}
	for r.From < r.To && (f.outer(r.From) != q || f.mark(r.From)) {
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
	if as <= f.lo || f.low(as) != "as" || v.Sorts&(lexicon.Speech|lexicon.BesideQuote) == 0 && v.Lemma != "record" || lexicon.Foresees.Has(v.Lemma) {
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

// denied is what another denies right before an "as" at a token, which somebody else so
// says: The coach denied | striking the boy |, as one parent has alleged.
func (f *finder) denied(as int) []story.Range {
	for i := f.first; i < len(f.found); i++ {
		a := &f.found[i]
		if n := len(a.Content); n > 0 && a.Class == article.Denial && a.Head < as && a.Content[n-1].To == as-1 {
			return slices.Clone(a.Content)
		}
	}
	return nil
}

// toldAs is the end of whom or where something was told, in a clause with "as" that
// says no more: The tower will go, as she told | the board; as the bureau noted | in its
// report. It is right where the clause goes on.
func (f *finder) toldAs(v verb, left, right, end int) int {
	if left-2 <= f.lo || f.low(left-1) != "as" || f.low(left-2) != "," && !f.dash(left-2) {
		return right
	}
	to := right
	switch {
	case lexicon.ListenerFirst.Has(v.Lemma) && !v.passive:
		to = f.nounPhraseAfter(right, end, false)
	case f.tag(right) == tag.IN && f.is(right, lexicon.Preposition):
		to = f.nounPhraseAfter(right+1, end, false)
	}
	if to == right || to < end && f.low(to) != "," && !f.dash(to) {
		to = f.occasionEnd(f.skipAdverbs(right), end) // as the union noted | this week
	}
	if to >= end || f.low(to) == "," || f.dash(to) {
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
	around := []story.Range{{From: f.clauseStart(to), To: to}}
	if right+1 < end {
		around = append(around, story.Range{From: right + 1, To: end})
	}
	return around
}

// ofRelative reports whether a relative clause is what the source says of its head, or tells what
// somebody of that head says: the man, who police say is armed, fled; the man, whose aunt says
// he is armed, fled.
func (f *finder) ofRelative(a *Attribution) bool {
	if !a.Source.Missing() && f.tag(a.Source.From) == tag.WPPoss {
		return true
	}
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
		if f.mark(t) && f.low(t-1) == "," && !f.quoted(t+1) && (f.clauseAt(t+1, r.To) || f.tag(f.skipAdverbs(t+1)).IsFinite() || f.tag(t+1) == tag.VB && f.isCue(t+1)) {
			return t + 1 // Under a sign that read “Shut,” | the boy sat; Ann Koe, who called it “a farce,” | said
		}
		if f.low(t) == "," && !f.quoted(t) && (f.tag(t+1).IsFinite() || f.tag(t+1).IsAdverb() && f.tag(t+2).IsFinite() || f.tag(t+1) == tag.VBN && f.isCue(t+1) && f.tag(t+2) == tag.TO) {
			return t
		}
	}
	return r.To
}

// quoteAfter is the quotation that the next sentence opens with, for a cue
// whose sentence ends in a colon.
func (f *finder) quoteAfter() int {
	if f.hi >= len(f.story.Tokens) {
		return story.None
	}
	return f.outer(f.hi)
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

// withQuotes extends content over the whole of the quotations it touches, past
// the end of the sentence and of the paragraph; but not over the one that the
// cue itself stands in, where one speaker tells what another said.
func (f *finder) withQuotes(content []story.Range, cue int) []story.Range {
	var out []story.Range
	last := f.outer(cue)
	for _, r := range content {
		if r.Empty() {
			continue
		}
		out = append(out, r)
		for k := r.From; k < r.To; k++ {
			if q := f.outer(k); q != story.None && q != last && f.story.Quotes[q].Opened {
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
