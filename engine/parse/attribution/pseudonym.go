package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// longestPseudonym is the most words of a name that is taken for one in marks.
const longestPseudonym = 3

// pseudonym is a name in marks before a verb, with the aside that says it is not the real
// one, or Nowhere: “Sarah” | said the ward was cold; 'Sarah' (not her real name) | said.
func (f *finder) pseudonym(v verb, p int) story.Range {
	closing := f.beforeDisguise(p)
	if !f.anyMark(closing) || !f.quoted(closing) || !f.tag(v.from).IsFinite() {
		return story.Nowhere
	}
	opening := f.story.Quotes[f.outer(closing)].Tokens[0].From
	if opening < f.lo || opening > f.lo && !f.parts(opening-1) || !f.onlyName(opening+1, closing) {
		return story.Nowhere // the hacker known as “Guppy,” said
	}
	if closing < p {
		return story.Range{From: opening, To: p + 1}
	}
	if f.low(closing-1) == "," || f.low(v.to) != "that" && !lexicon.ListenerFirst.Has(v.Lemma) && !f.clauseAt(v.to, f.hi) && !f.anyMark(opening-1) {
		return story.Nowhere // “Ulysses” says much of the town
	}
	return story.Range{From: opening, To: p + 1}
}

// beforeDisguise is the token before an aside that ends with a token and says that a name is
// not the real one. It is the token itself where no such aside ends.
func (f *finder) beforeDisguise(p int) int {
	if w := f.low(p); w != "," && w != ")" {
		return p
	}
	named := false
	for k := p - 1; k > f.lo && p-k < longestAside; k-- {
		switch f.low(k) {
		case "name", "pseudonym":
			named = true
		case "not", "whose", "a":
			if before := f.low(k - 1); named && (before == "," || before == "(") {
				return k - 2
			} else if named && f.anyMark(k-1) {
				return k - 1 // “Sarah,” whose name has been changed,
			}
		}
	}
	return p
}

// nameInMarks is a name in marks that the token opens, or Nowhere: “…,” said | “Sarah,”.
func (f *finder) nameInMarks(opening int) story.Range {
	if !f.anyMark(opening) || !f.quoted(opening) {
		return story.Nowhere
	}
	q := f.story.Quotes[f.outer(opening)].Tokens[0]
	if q.From != opening || !f.anyMark(q.To-1) || !f.onlyName(opening+1, q.To-1) {
		return story.Nowhere
	}
	return q
}

// onlyName reports whether the words from a token up to another are a name and no more than
// the comma behind it.
func (f *finder) onlyName(from, to int) bool {
	if f.low(to-1) == "," {
		to--
	}
	for k := from; k < to; k++ {
		if !f.tag(k).IsProper() || !f.story.Capitalized(k) {
			return false
		}
	}
	return from < to && to-from <= longestPseudonym
}
