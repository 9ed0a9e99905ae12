package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// understood finds what a newsroom says that it knows and not from whom: …, the Echo
// understands; the Echo has learned that.
func (f *finder) understood() {
	for i := f.lo + 1; i < f.hi; i++ {
		if !f.understands(i) || f.quoted(i) {
			continue
		}
		from := f.group(i)
		outlet := story.Range{From: f.nounPhraseBefore(from - 1), To: from}
		if outlet.Empty() || !f.opensClauseAt(outlet.From) {
			continue
		}
		content, end := story.Nowhere, f.trimEnd(f.hi)
		switch next := i + 1; {
		case next >= end && outlet.From-1 > f.lo && f.low(outlet.From-1) == "," && f.titled(outlet):
			content = story.Range{From: f.clauseStart(outlet.From - 1), To: outlet.From - 1}
		case next < end && f.low(next+1) != "according" && (f.low(next) == "that" || f.wideClauseAt(next, end)) && f.masthead(outlet):
			content = story.Range{From: next, To: end}
		}
		if content.Empty() || !f.clausal([]story.Range{content}) {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: outlet, Sieve: Adjacent, Frame: article.VerbFrame, Class: article.Informative,
			Lemma: understandLemma(f.low(i)), Content: f.withQuotes([]story.Range{content}, i),
		})
		f.tense(&a, verb{head: i, from: from, tag: f.tag(i)})
		f.add(a)
	}
}

// understands reports whether the verb at a token is one by which a newsroom says that
// it knows something.
func (f *finder) understands(i int) bool {
	switch f.low(i) {
	case "understands", "understand", "learns":
		return true
	case "learned", "learnt":
		w := f.low(i - 1)
		return w == "has" || w == "have" || w == "had"
	}
	return false
}

// understandLemma is the lemma of a verb for a newsroom that knows, which the lexicon has not:
// elsewhere these words tell nobody's statement.
func understandLemma(word string) string {
	if word == "understands" || word == "understand" {
		return "understand"
	}
	return "learn"
}

// titled reports whether a noun phrase is the name of one thing, as that of a paper
// is, or says which paper it is: The Sentinel; this newspaper.
func (f *finder) titled(r story.Range) bool {
	if f.masthead(r) {
		return true
	}
	from := r.From
	if f.low(from) == "the" {
		from++
	}
	for k := from; k < r.To; k++ {
		if !f.story.Capitalized(k) || !f.tag(k).IsProper() {
			return false
		}
	}
	return from > r.From && from < r.To
}

// masthead reports whether a noun phrase is the name of a news outlet, by the list or
// by its last word, or is the paper at hand: BBC News, the Leith Courier, this website.
func (f *finder) masthead(r story.Range) bool {
	if f.named(r) {
		return true
	}
	last := r.To - 1
	if f.low(r.From) == "this" {
		return r.Len() == 2 && f.noun(last)&lexicon.Outlet != 0
	}
	masthead, _ := f.lex.Masthead(f.story.Word(last))
	return masthead && f.story.Capitalized(last)
}
