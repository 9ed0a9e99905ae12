package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// views finds whose view a sentence gives as what that view is: The union's position is
// that the cuts are illegal; her advice to the owners: sell the boat.
func (f *finder) views() {
	for i := f.lo + 1; i+3 < f.hi; i++ {
		if f.quoted(i) || !f.is(i, lexicon.View) || !f.tag(i).IsNoun() && !determines(f.tag(i-1)) {
			continue
		}
		owner := f.owner(i)
		if owner.Missing() || f.is(owner.From, lexicon.FirstOrSecond) || f.is(owner.From, lexicon.Ours) || !f.opensClauseAt(owner.From) {
			continue
		}
		from := f.viewAt(i + 1)
		if from == story.None {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: owner, Sieve: Noun, Frame: article.NounFrame, Class: nounClass(f.story.Tokens[i].NounLemma()),
			Lemma: f.singular(i), Tense: article.NoTense,
			Content: f.withQuotes([]story.Range{{From: from, To: f.trimEnd(f.hi)}}, i),
		})
		f.add(a)
	}
}

// viewAt is where the words begin that a view is, or story.None: is | that the dog bit
// first; to the owners: | sell the boat; was blunt: | stay at home.
func (f *finder) viewAt(k int) int {
	if f.low(k) == "to" {
		k = f.nounPhraseAfter(k+1, f.hi, false)
	}
	if f.is(k, lexicon.Being) && f.tag(k).IsFinite() {
		k = f.skipAdverbs(k + 1)
		if f.low(k) == "that" && !f.tag(k+1).IsFinite() && f.finite(story.Range{From: k + 1, To: f.hi}) {
			return k
		}
		if f.tag(k).IsAdjective() {
			k++
		}
	}
	if end := f.trimEnd(f.hi); f.low(k) == ":" && k+1 < end {
		return k + 1
	}
	return story.None
}
