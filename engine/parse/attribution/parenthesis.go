package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// withNameBefore widens "the head of the union said" over the name that stands
// before it and whose apposition it is.
func (f *finder) withNameBefore(v verb, start int) int {
	if w := f.low(start); w == "these" || w == "those" || w == "some" || f.inserted(v) {
		return start // the mayor, these people said, would stay
	}
	if start-2 < f.lo || f.low(start-1) != "," || f.tag(start) != tag.DT && f.low(start) != "one" || !f.tag(start-2).IsProper() {
		return start
	}
	name := f.nounPhraseBefore(start - 2)
	if f.is(start-2, lexicon.DayOrMonth) && name == start-2 && name > f.lo {
		return start // done by March, the airline said
	}
	led := f.low(name-1) == "by" // led by Ann Koe, a chemist, who said; but not brokered by Lund Bros, the firm said
	if name != f.lo && !f.anyMark(name-1) && !(led && (f.tag(v.from-1) == tag.WP || f.low(v.from-1) == ",")) {
		return start
	}
	for k := name; k < start-1; k++ {
		if !f.story.Capitalized(k) && f.tag(k) != tag.HYPH {
			return start
		}
	}
	return name
}

// inserted reports whether a clause that a comma closes stands in the midst of
// another, whose verb comes now: Mr Koe, the judge said, took the money.
func (f *finder) inserted(v verb) bool { return f.low(v.to) == "," && f.tag(v.to+1).IsFinite() }

// parenthetical returns the noun phrase before the parenthesis that token p
// closes: Ann Koe, a nurse at the clinic, said.
func (f *finder) parenthetical(p int) story.Range {
	open := ","
	switch w := f.low(p); {
	case w == ")":
		open = "("
	case w == "]":
		open = "["
	case w != ",":
		open = w
	}
	best := story.Nowhere
	for q := p - 1; q > f.lo && p-q < 40; q-- {
		if f.mark(q) && f.quoted(q) && !f.quoted(p) {
			if opening := f.nameOpens(q); opening > 0 {
				q = opening
				continue
			}
			// The quotation before is not part of the parenthesis.
			if w := f.low(q - 1); w == "," || w == "?" || w == "!" || w == "." || f.low(q+1) == "," {
				break
			}
		}
		if open == "," && f.low(q) == "," && (f.tag(q+1).IsFinite() || f.tag(q+1) == tag.VBN && f.low(q+2) == "that") && !f.quoted(q) && q+1 < p && !f.relativeBefore(q) &&
			!f.asideAt(q+1) && !(f.is(q+1, lexicon.PutOut) && f.tag(q+2) == tag.IN) && f.low(q+1) != "dated" && !f.calledBy(q+1) && !f.askedAside(q+1) {
			break // Mr Koe, 64, a baker, has been slow, said: the clause has its verb already
		}
		if open == "," && (f.low(q) == ";" || f.low(q) == "," && q+1 < p && f.clauseBehind(q)) {
			break
		}
		if f.low(q) != open {
			continue
		}
		r := f.anchored(q, p)
		if r.Missing() || !best.Missing() && f.tag(best.From).IsProper() && f.tag(q-1) == tag.NNS {
			continue // the rights of young people, Rep. Ann Koe, a Democrat, said
		}
		best = r
		if r.From == f.lo || f.anyMark(r.From-1) || open != "," {
			return best
		}
	}
	return best
}

// askedAside reports whether a parenthesis at a token tells what somebody was asked: Ann
// Koe, asked whether Bo Lund had lied, | said yes.
func (f *finder) askedAside(i int) bool {
	if !f.is(i, lexicon.PutTo) {
		return false
	}
	switch w := f.low(i + 1); w {
	case "whether", "if", "about", "by":
		return true
	default:
		return f.tag(i+1) == tag.WRB || f.tag(i+1) == tag.WP
	}
}

// nameOpens is the mark that opens the quotation which a token closes where the words
// before it say that it is a name: the hacker known as “Guppy,” the author of “Tide,”.
// It is 0 for any other.
func (f *finder) nameOpens(mark int) int {
	q := f.outer(mark)
	if q == story.None {
		return 0
	}
	opening := f.story.Quotes[q].Tokens[0].From
	if opening-2 <= f.lo || opening >= mark {
		return 0
	}
	if f.calledBy(opening-1) && f.low(opening-2) == "," {
		return opening // the file, marked “secret” and dated
	}
	switch f.low(opening - 1) {
	case "titled", "entitled", "called", "named", "dubbed", "nicknamed", "headlined", "of", "as":
		return opening
	}
	return 0
}

// calledBy reports whether the participle at a token only brings in, in quotation marks,
// what somebody or something is called: the file, marked | “secret”; the club, known as.
func (f *finder) calledBy(k int) bool {
	if t := f.tag(k); t != tag.VBN && t != tag.VBD || f.tag(k-1).IsVerb() || !strings.HasSuffix(f.low(k), "ed") && f.low(k) != "known" {
		return false
	}
	if c, ok := f.cue(k); ok && c.Sorts&lexicon.Speech != 0 && f.low(k+1) != "as" {
		return false
	}
	return f.anyMark(k+1) || f.low(k+1) == "as" && f.anyMark(k+2)
}

// clauseBehind reports whether a clause with a subject or an adverb before its verb begins
// behind a comma, so that no parenthesis does: In Leith, | Mr Koe was blunt; Koe, 64, |
// also called.
func (f *finder) clauseBehind(comma int) bool {
	subject := f.skipAdverbs(comma + 1)
	if f.quoted(comma) || f.relativeBefore(comma) {
		return false
	}
	verb := subject
	if w := f.low(subject); nominal(f.tag(subject)) && f.tag(subject) != tag.WPPoss && w != "a" && w != "an" {
		verb = f.nounPhraseAfter(subject, f.hi, false)
	}
	if verb == comma+1 {
		return false
	}
	verb = f.skipAdverbs(verb)
	switch f.tag(verb) {
	case tag.VBZ, tag.VBP, tag.MD:
		return true
	case tag.VBD:
		if verb == subject && f.is(comma+1, lexicon.SinceWhen) && (f.low(verb+1) == "," || f.tag(verb+1) == tag.IN) {
			return false // Ann Koe, now retired, said
		}
		return f.is(verb, lexicon.Auxiliary) || verb == subject || f.tag(subject) == tag.PRP || f.tag(subject).IsProper()
	}
	return false
}

// opener is the noun phrase with which the sentence of a verb opens, though quotations,
// commas and relative clauses come between, none of them with a verb that could be its
// own: Ann Koe, who calls the plan “a farce,” said it; Yet some growers who have tried
// the seed, on paper or in fields, said it.
func (f *finder) opener(v verb, p int) story.Range {
	if v.tag == tag.VBG || v.from != v.head || p <= f.lo || f.low(p) != "," && !(f.anyMark(p) && f.low(p-1) == ",") {
		return story.Nowhere
	}
	from := f.lo
	if f.tag(from) == tag.CC || f.low(from) == "yet" || f.low(from) == "still" {
		from++
	}
	if f.tag(from).IsMark() || f.tag(from) == tag.PRP || f.quoted(from) {
		return story.Nowhere
	}
	end := f.nounPhraseAfter(from, p, false)
	for end > from && f.tag(end) == tag.IN && f.is(end, lexicon.Preposition) {
		object := f.skipAdverbs(end + 1)
		if object = f.nounPhraseAfter(object, p, false); object <= end+1 {
			break
		}
		end = object
	}
	who := f.low(end) == "who" || f.low(end) == "," && f.low(end+1) == "who"
	if end <= from || end >= p || f.low(end) != "," && !who || !who && !f.somebody(from, end) || !f.statesAfter(v) || f.predicated(end, p) {
		return story.Nowhere
	}
	return story.Range{From: from, To: p + 1}
}

// somebody reports whether a noun phrase is about people or a body of them, or is a name.
func (f *finder) somebody(from, to int) bool {
	head := f.headOf(story.Range{From: from, To: to})
	return f.tag(head).IsProper() && !f.timeWord(head) && !f.tag(from).IsAdverb() || f.human(from, to) ||
		f.noun(head)&(lexicon.Group|lexicon.Organization|lexicon.Outlet) != 0
}

// statesAfter reports whether what stands behind a verb can only be what is said.
func (f *finder) statesAfter(v verb) bool {
	k := f.skipAdverbs(v.to)
	if f.low(k) == "that" || f.wideClauseAt(k, f.hi) {
		return true
	}
	subject := f.nounPhraseAfter(k, f.hi, false)
	if subject > k && f.low(subject) == "as" && lexicon.Names.Has(v.Lemma) {
		return true // portrayed his rival as weak
	}
	if subject <= k || f.tag(subject) != tag.WRB {
		return false
	}
	verbs := 0 // said the days when a crew could live on cod are gone
	for k = subject; k < f.hi && f.low(k) != "," && !f.mark(k); k++ {
		if f.tag(k).IsFinite() {
			verbs++
		}
	}
	return verbs > 1
}

// predicated reports whether a verb between two tokens belongs to no relative clause, nor
// to one that leans, nor to a quotation.
func (f *finder) predicated(from, to int) bool {
	leans := false
	for k := from; k < to; k++ {
		switch t := f.tag(k); {
		case f.quoted(k):
		case f.low(k) == ";" || f.low(k) == ":":
			return true
		case t == tag.WP || t == tag.WDT || t == tag.WRB || t == tag.WPPoss || f.low(k) == "that" || f.is(k, lexicon.Subordinator):
			leans = true
		case t.IsFinite():
			if !leans && f.tag(k-1) != tag.CC {
				return true
			}
			leans = false
		}
	}
	return false
}

// relativeBefore reports whether a relative clause is open at a comma, so that the
// verb after it may be its own: a man whose firm, Koe & Lund, made the ads.
func (f *finder) relativeBefore(comma int) bool {
	for k := comma - 1; k > f.lo; k-- {
		if f.tag(k).IsFinite() {
			return false
		}
		if w := f.low(k); w == "whose" || w == "who" || w == "which" {
			return true
		}
	}
	return false
}

// anchored returns the noun phrase that ends before token q and begins where a
// clause can.
func (f *finder) anchored(q, p int) story.Range {
	end := q - 1
	if f.low(end) == ")" {
		for end > f.lo && f.low(end) != "(" {
			end--
		}
		end--
	}
	if end < f.lo {
		return story.Nowhere
	}
	t := f.tag(end)
	if !t.IsNoun() && t != tag.PRP && t != tag.CD && !(t == tag.POS && f.tag(end-1).IsProper()) && !f.story.Capitalized(end) && !(t == tag.JJ && end > f.lo && f.tag(end-1).IsNoun()) {
		return story.Nowhere
	}
	start := f.nounPhraseBefore(end)
	if start > end {
		if end != f.lo || !f.story.Capitalized(end) {
			return story.Nowhere
		}
		start = end
	}
	if f.timeWord(end) {
		return story.Nowhere
	}
	if start-1 == f.lo && f.tag(f.lo).IsAdverb() && f.is(f.lo, lexicon.Preposition) {
		return story.Nowhere // Outside court, the mayor, Ann Koe, said
	}
	before := start - 1
	for before > f.lo && f.tag(before).IsAdverb() {
		before-- // Even China, its only ally, said
	}
	if before >= f.lo && !f.tag(before).IsAdverb() {
		start := before + 1
		w, t := f.low(start-1), f.tag(start-1)
		if w != "," && w != ":" && w != ";" && w != "-" && !f.anyMark(start-1) && !f.dash(start-1) && t != tag.CC && (t != tag.IN || !opensClause(w) && !f.postAndName(start, q, p)) && !f.takesUp(start-1) && !f.bordered(start, q, p) {
			return f.post(q, p)
		}
	}
	return story.Range{From: start, To: p + 1}
}

// postAndName reports whether a phrase behind "after" or "before" is the post of the
// one whose name, and no more, the commas enclose: hours after the union's envoy, Ann
// Koe, said. What could be an adverbial has no clause before it.
func (f *finder) postAndName(start, open, p int) bool {
	switch f.low(start - 1) {
	case "after", "before", "since", "until":
	default:
		return false
	}
	return start-2 > f.lo && open+1 < p && f.human(start, open) && f.proper(open+1, p) && f.finite(story.Range{From: f.lo, To: start - 1})
}

// proper reports whether a range is of names and nothing else.
func (f *finder) proper(from, to int) bool {
	for k := from; k < to; k++ {
		if !f.tag(k).IsProper() {
			return false
		}
	}
	return from < to
}

// takesUp reports whether the noun at a token takes up the clause before its comma, so
// that what follows says whose word on it comes: The hall cost £9 million, a figure |
// the mayor, Ann Koe, described as provisional.
func (f *finder) takesUp(noun int) bool {
	if noun-3 < f.lo || f.tag(noun) != tag.NN || f.noun(noun)&speakers != 0 {
		return false
	}
	article := noun - 1
	if f.tag(article).IsAdjective() {
		article--
	}
	w := f.low(article)
	return (w == "a" || w == "an") && (f.low(article-1) == "," || f.dash(article-1))
}

// opensClause reports whether a word tagged as a preposition begins a clause
// with a subject of its own.
func opensClause(w string) bool {
	switch w {
	case "after", "before", "since", "until": // as often as not a preposition: After the match, Ann Koe, a coach, said
		return false
	}
	return w == "that" || w == "whether" || lexicon.Subordinator.Has(w)
}
