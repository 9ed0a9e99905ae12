package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// quotes reports whether a verb only hands on what another says: a paper quoted
// the governor as saying. An aide who does has told it.
func (f *finder) quotes(v verb) bool {
	if !handsOn(v.Lemma) || v.passive {
		return false
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end > v.to && f.low(end) == "," {
		if end = f.appositionEnd(end, f.hi); f.low(end) == "," {
			end++ // quoted Bo Lund, a councillor, as saying
		}
	}
	if end <= v.to || f.low(end) != "as" || f.tag(end+1) != tag.VBG {
		return false
	}
	if v.Lemma == "report" || f.endsAt(end+2, f.trimEnd(f.hi)) {
		return true // “…,” an aide quoted her as saying
	}
	from := f.nounPhraseBefore(v.from - 1)
	return from >= v.from || f.outlet(story.Range{From: from, To: v.from})
}

// handsOn reports whether a verb tells whom somebody names as the one who said something:
// quoted, cited or reported the mayor as saying.
func handsOn(lemma string) bool { return lemma == "quote" || lemma == "cite" || lemma == "report" }

// saidAsQuoted reports whether a participle only goes with a passive that carries the
// quotation before it: “It is safe,” he was quoted as | saying by the Echo.
func (f *finder) saidAsQuoted(v verb) bool {
	return f.low(v.head) == "saying" && f.low(v.head-1) == "as" && f.low(v.head-2) == "quoted" && f.besideQuote(f.group(v.head-2)) && !f.anyMark(v.to) && f.low(v.to) != "that"
}

// quotedAs finds for "as saying" who is quoted, and who quotes; ok is false when
// nobody is.
func (f *finder) quotedAs(v verb) (source, relay story.Range, ok bool) {
	if v.tag != tag.VBG && f.low(v.from) != "having" || f.low(v.from-1) != "as" {
		return source, relay, false
	}
	start := f.nounPhraseBefore(f.beforeApposition(v.from - 2))
	if start >= v.from-1 {
		return source, relay, false
	}
	source, relay = story.Range{From: start, To: v.from - 1}, story.Nowhere
	if c, cue := f.cue(start - 2); cue && c.Lemma == "quote" && f.low(start-1) == "by" { // was quoted by Tass as saying
		to := f.beforeAdverb(f.group(start - 2))
		from := f.nounPhraseBefore(to - 1)
		return story.Range{From: from, To: to}, source, from < to
	}
	c, cue := f.cue(start - 1)
	if !cue || !handsOn(c.Lemma) {
		return source, relay, false
	}
	group := f.group(start - 1)
	if from := f.nounPhraseBefore(group - 1); from < group {
		relay = story.Range{From: from, To: group}
	}
	return source, relay, true
}

// beforeApposition is the token before the apposition that a comma at a token closes: quoted Bo
// Lund |, a councillor, as saying. It is the token where there is none.
func (f *finder) beforeApposition(k int) int {
	if f.low(k) != "," {
		return k
	}
	for q := k - 1; q > f.lo && k-q < longestModifier && !f.anyMark(q); q-- {
		if f.low(q) == "," {
			return q - 1
		}
	}
	return k
}

// beforeAdverb is where a subject ends that an adverb between commas parts from its verb:
// One clerk, however, was quoted.
func (f *finder) beforeAdverb(verb int) int {
	if verb-3 > f.lo && f.low(verb-1) == "," && f.tag(verb-2).IsAdverb() && f.low(verb-3) == "," {
		return verb - 3
	}
	return verb
}

// quotedBy turns an outlet that quotes somebody into the way the words came, and
// whom it quotes into their source: The Echo quoted Ann Koe: “…”. What it quotes
// may be told only in the next sentence. It may cite them for a clause: cited a guard that.
func (f *finder) quotedBy(a *Attribution, v verb) bool {
	if v.Lemma != "quote" && v.Lemma != "cite" || v.passive || v.tag == tag.VBG || !f.outlet(a.Source) {
		return false
	}
	who := story.Range{From: v.to, To: f.nounPhraseAfter(v.to, f.hi, false)}
	if who.Empty() || f.tag(who.To-1) == tag.PRP || !f.tag(who.To-1).IsProper() && f.noun(who.To-1)&(lexicon.Human|lexicon.Bare) == 0 {
		return false
	}
	switch next := f.low(who.To); {
	case next == "that" && f.clauseAt(who.To+1, f.hi) && !f.lacksObject(who.To+1):
		said := story.Range{From: who.To, To: f.trimEnd(f.hi)}
		said.To = f.cut(v, said)
		a.Content = f.withQuotes([]story.Range{said}, a.Head)
	case v.Lemma == "cite":
		return false
	case next != "," && next != ":" && next != "." && next != "at" && next != "in" && next != "on":
		return false
	}
	a.Relay, a.Source, a.Sieve, a.Class = a.Source, who, Adjacent, article.Neutral
	for k := who.To; k < f.hi; k++ {
		if f.mark(k) && (f.low(k-1) == ":" || f.low(k-1) == ",") {
			a.Content = f.withQuotes([]story.Range{{From: k, To: f.trimEnd(f.hi)}}, a.Head)
			break
		}
	}
	return true
}

// lacksObject reports whether the clause at a token tells more of the noun before it, which its
// verb or "it" leans on: a guard that | police had ignored; a guard that | it called calm.
func (f *finder) lacksObject(i int) bool {
	end := f.verbGroupEnd(f.nounPhraseAfter(i, f.hi, false), f.hi)
	if f.tag(end).IsVerb() {
		end++
	}
	return f.low(i) == "it" || f.tag(end).IsMark()
}

// confirmedWith turns who confirmed something with another into the way the words
// came: The Echo confirmed with the council that the road would close.
func (f *finder) confirmedWith(a *Attribution, v verb) {
	if v.Lemma != "confirm" || f.low(v.to) != "with" || a.Source.Empty() {
		return
	}
	who := story.Range{From: v.to + 1, To: f.nounPhraseAfter(v.to+1, f.hi, false)}
	if !who.Empty() && f.low(who.To) == "that" {
		a.Relay, a.Source = a.Source, who
	}
}

// outletReports reports whether the noun phrase that a paper is said to report
// is its news: the Journal first reported the talks.
func (f *finder) outletReports(a Attribution, v verb) bool {
	if v.Lemma != "report" || a.Source.Missing() {
		return false
	}
	return f.named(a.Source)
}

// outlet reports whether a noun phrase is the name of a news outlet, or ends in
// the noun for one.
func (f *finder) outlet(r story.Range) bool {
	switch last := f.low(r.To - 1); {
	case f.lex.Noun(last)&lexicon.Outlet != 0, last == "radio", last == "television", last == "tv", last == "agency":
		return true
	}
	return f.named(r)
}

// named reports whether a noun phrase is the name of a news outlet on the list.
func (f *finder) named(r story.Range) bool {
	if f.low(r.From) == "the" {
		r.From++
	}
	return !r.Empty() && f.lex.Name(f.story.Phrase(r)).Kind == lexicon.OutletName
}

// bracketed reports whether the newsroom put in a word of a quotation: “They [told
// him] the news”.
func (f *finder) bracketed(i int) bool {
	for k := i - 1; k >= max(f.lo, i-farthest) && f.low(k) != "]"; k-- {
		if f.low(k) == "[" {
			return true
		}
	}
	return false
}
