package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// farthestAgent is the most words between a passive and the one who said what it tells.
const farthestAgent = 24

// byBehind is the "by" of a passive that names who spoke only behind what was said, or
// story.None: was told to “pay up” | by the council; was called cruel | by Ann Koe. What
// is done in those words is done by somebody else, and "by" is then that one's.
func (f *finder) byBehind(v verb) int {
	if !v.passive || !f.saysOfSubject(v) {
		return story.None
	}
	for k := v.to + 1; k < min(f.trimEnd(f.hi), v.to+farthestAgent); k++ {
		switch t := f.tag(k); {
		case f.quoted(k):
			continue
		case f.low(k) == "by":
			if f.speaksOf(v, k) {
				return k
			}
			return story.None
		case t == tag.VBN && !f.haveBefore(k), f.low(k) == ",", f.low(k) == ";", f.low(k) == ":", f.dash(k), f.tag(k) == tag.WP, f.tag(k) == tag.WDT,
			f.tag(k) == tag.CC && f.tag(k+1).IsVerb(), f.is(k, lexicon.Subordinator) && f.low(k) != "if" && f.low(k) != "as":
			return story.None
		}
	}
	return story.None
}

// haveBefore reports whether a participle is that of a perfect, which does things itself.
func (f *finder) haveBefore(k int) bool {
	for k--; k > f.lo && (f.tag(k).IsAdverb() || f.low(k) == "not"); k-- {
	}
	return f.is(k, lexicon.Having)
}

// saysOfSubject reports whether what follows a passive is what its subject was told or was
// said to be: was urged | to resign, was dismissed | as a stunt, was accused | of theft.
func (f *finder) saysOfSubject(v verb) bool {
	next := f.skipAdverbs(f.behindHour(v.to))
	if f.low(v.to) == "not" {
		next = v.to
	}
	w := f.low(next)
	switch {
	case v.Lemma == "accuse":
		return w == "of"
	case lexicon.Names.Has(v.Lemma) || lexicon.Dubs.Has(v.Lemma):
		return w != "by" && (w == "as" || lexicon.Dubs.Has(v.Lemma) || v.Lemma == "label") && (f.quoted(next) || nominal(f.tag(next)) || f.tag(next).IsAdverb() || w == "as" || f.tag(next) == tag.VBN || f.tag(next) == tag.VBG)
	case v.Lemma == "portray" || v.Lemma == "depict" || v.Class == article.Evaluative || v.Lemma == "dismiss" || v.Lemma == "reject":
		return w == "as"
	case w == "to" || w == "not" && f.low(next+1) == "to":
		return v.Class == article.DirectiveCue && v.Sorts&lexicon.Stance != 0 || lexicon.ListenerFirst.Has(v.Lemma)
	case lexicon.ListenerFirst.Has(v.Lemma):
		return w == "that" || w == "whether" || w == "if" || f.quoted(next) || f.clauseAt(next, f.hi)
	}
	return false
}

// speaksOf reports whether "by" at a token names who spoke, and not who wrote or did what
// stands before it: to read the report | by the auditor, to stand by his wife.
func (f *finder) speaksOf(v verb, by int) bool {
	end := f.nounPhraseAfter(by+1, f.hi, false)
	who := story.Range{From: by + 1, To: end}
	if end <= by+1 || f.deadline(who) || f.low(end) == "to" {
		return false
	}
	head, before := f.headOf(who), by-1
	switch {
	case f.tag(head) == tag.PRP || f.is(head, lexicon.DayOrMonth):
		return false
	case f.noun(head)&speakers == 0 && !f.tag(head).IsProper() && f.low(head) != "executive" && !followsTrade(f.low(head)):
		return f.anyMark(before) && f.tag(head) == tag.NNS // called “the mile of shame” by truckers
	case f.anyMark(before):
		return true
	}
	theirs := f.tag(f.nounPhraseBefore(before)) == tag.PRPPoss
	return !f.is(before, lexicon.WithBy) && !(f.noun(before)&written != 0 && !theirs) && !f.is(before, lexicon.Work) && !f.is(before, lexicon.DoneBy)
}

// followsTrade reports whether a word ends as the words for those do who follow a trade or
// a faith: dentists, librarian.
func followsTrade(word string) bool {
	for _, suffix := range [...]string{"ist", "ists", "ian", "ians", "man", "men", "woman", "women"} {
		if len(word) > len(suffix)+3 && strings.HasSuffix(word, suffix) {
			return true
		}
	}
	return false
}

// saidOfSubject makes the subject of a passive and what it is said to be, up to "by", the
// content: The plan | was called | cruel | by Ann Lee. Those who were told something are
// not what they were told.
func (f *finder) saidOfSubject(a *Attribution, v verb, by int) {
	start := f.nounPhraseBefore(v.from - 1)
	if start < v.from && v.Sorts&lexicon.Speech == 0 && v.Class != article.DirectiveCue {
		a.Content = f.withQuotes([]story.Range{{From: start, To: v.from}, {From: v.to, To: by}}, a.Head)
	}
}
