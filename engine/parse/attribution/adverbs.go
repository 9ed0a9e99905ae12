package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// adverbs adds the attribution that "reportedly" makes: somebody said it, and
// nobody is named.
func (f *finder) adverbs() {
	for i := f.lo; i < f.hi; i++ {
		lemma, class := hearsayAdverb(f.low(i))
		if lemma == "" || f.quoted(i) || f.tag(i) == tag.JJ {
			continue
		}
		content := f.hedged(i)
		if len(content) == 0 {
			continue
		}
		f.add(begun(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: story.Nowhere, Content: f.withQuotes(content, i),
			Sieve: Sourceless, Frame: article.AdverbFrame, Class: class, Lemma: lemma, Tense: article.NoTense,
		}))
	}
}

// hearsayAdverb is the lemma and the class of an adverb by which a story takes no word of its
// own for what it tells, and nothing for any other word.
func hearsayAdverb(word string) (string, article.CueClass) {
	switch word {
	case "reportedly":
		return "report", article.Relay
	case "allegedly":
		return "allege", article.Accusation
	case "purportedly", "supposedly", "reputedly":
		return word, article.LoadedDoubt
	}
	return "", ""
}

// aloneBetween reports whether an adverb stands by itself between commas, or between one
// and the end or the start of the sentence.
func (f *finder) aloneBetween(i int) bool {
	opens, closes := i == f.lo || f.low(i-1) == ",", f.low(i+1) == "," || f.trimEnd(f.hi) == i+1
	return opens && closes
}

// hedged is what an adverb weakens, without the adverb: They | had | left.
func (f *finder) hedged(i int) []story.Range {
	end := f.trimEnd(f.hi)
	if f.aloneBetween(i) {
		around := []story.Range{{From: f.clauseStart(i - 1), To: i - 1}, {From: i + 2, To: end}}
		if around[0].To <= f.lo || !f.clausal(around) {
			around = around[1:] // Allegedly, he left.
		}
		return around
	}
	if described := f.describedAt(i); described > i {
		return []story.Range{{From: i + 1, To: f.nounPhraseAfter(described+1, end, false)}}
	}
	from := f.hedgedFrom(i)
	to := f.hedgedTo(i, end)
	reduced := f.tag(i+1) == tag.VBN && i > from && f.tag(i-1).IsNoun() && !f.finite(story.Range{From: from, To: i})
	if f.opensRelative(from) || f.low(from) == "that" || reduced { // Knives allegedly used in the raid | were found
		to = f.verbBehindRelative(i+1, to)
	}
	return []story.Range{{From: from, To: i}, {From: i + 1, To: to}}
}

// describedAt is the word before a noun to which an adverb belongs: an allegedly | forged
// cheque, a row over allegedly | politically motivated delays. It is the adverb where it
// belongs to none.
func (f *finder) describedAt(i int) int {
	if i <= f.lo {
		return i
	}
	k := i + 1
	if f.tag(k).IsAdverb() && f.low(k) != "not" {
		k++
	}
	t, before := f.tag(k), f.tag(i-1)
	governs := before == tag.VBG || before == tag.IN && !opensClause(f.low(i-1))
	switch {
	case !nominal(f.tag(k + 1)):
		return i
	case determines(before) || before == tag.JJ:
		if t == tag.VBN || t == tag.VBG || t.IsAdjective() {
			return k
		}
	case governs && (t == tag.VBN || t.IsAdjective()): // for allegedly selling tickets
		return k
	}
	return i
}

// hedgedFrom is where the clause of an adverb begins: behind a comma or a conjunction,
// and at a relative pronoun.
func (f *finder) hedgedFrom(i int) int {
	group := f.group(i)
	if f.tag(i+1) == tag.VBG && f.tag(i-1) == tag.IN {
		return i + 1 // was fined for allegedly | selling tickets
	}
	for k := i - 1; k > f.lo; k-- {
		switch w := f.low(k); {
		case w == ",":
			if who := f.parenthetical(k); group == k+1 && !who.Missing() {
				return who.From // Lund, 43, was reportedly seen
			}
			return k + 1
		case w == ";" || w == ":" || f.dash(k):
			return k + 1
		case (f.opensRelative(k) && w != "what" || w == "that" && group == k+1) && !f.finite(story.Range{From: k, To: group}):
			return k
		case f.tag(k) == tag.IN && opensClause(w) && w != "as":
			return k + 1
		case f.tag(k) == tag.CC && w != "or" && (group == k+1 || f.nounPhraseBefore(group-1) == k+1 && f.finite(story.Range{From: f.lo, To: k})):
			return k + 1 // broke in and | allegedly stole; the roof fell and | two men reportedly died
		}
	}
	return f.lo
}

// hedgedTo is where the clause of an adverb ends: at a comma, a semicolon or a dash.
func (f *finder) hedgedTo(i, end int) int {
	for k := i + 1; k < end; k++ {
		if w := f.low(k); (w == "," || w == ";" || f.dash(k)) && !f.quoted(k) {
			return k
		}
	}
	return end
}

// verbBehindRelative is where a relative clause ends whose verb group stands at a token or
// right before it, at the verb of the sentence: who allegedly struck a guard | was held.
// It is to where words between may open another clause.
func (f *finder) verbBehindRelative(from, to int) int {
	k := from
	for k < to && (f.tag(k).IsVerb() || f.tag(k) == tag.MD || f.tag(k).IsAdverb()) {
		k++
	}
	for ; k < to; k++ {
		switch w := f.low(k); {
		case f.quoted(k):
		case f.tag(k) == tag.CC, f.opensRelative(k), f.tag(k) == tag.IN && opensClause(w), f.tag(k) == tag.WRB, f.is(k, lexicon.Subordinator):
			return to
		case f.tag(k).IsFinite():
			return k
		}
	}
	return to
}
