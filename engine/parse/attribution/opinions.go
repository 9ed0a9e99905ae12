package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// farOpinion is the most words between "in" and the noun for what somebody thinks.
const farOpinion = 7

// opinion is the noun by which an "in" at a token says in whose view the clause holds: in
// her opinion; in the union's view; a doctor, in whose judgment. It is the token where
// there is none, and where the view is the writer's.
func (f *finder) opinion(i int) int {
	if f.quoted(i) {
		return i
	}
	for k := i + 2; k < min(f.hi, i+farOpinion); k++ {
		switch f.low(k) {
		case "view", "opinion", "judgment", "judgement", "estimation", "assessment":
		default:
			if !nominal(f.tag(k)) {
				return i
			}
			continue
		}
		if w := f.low(i + 1); k == i+2 && (f.tag(i+1) == tag.PRPPoss && !f.is(i+1, lexicon.Ours) || w == "whose") || f.tag(k-1) == tag.POS {
			return k
		}
		return i
	}
	return i
}

// judged adds whose view it is that the clause around an "in" and its noun holds.
func (f *finder) judged(i, noun int) {
	end, next := f.trimEnd(f.hi), noun+1
	source, content := story.Range{From: i + 1, To: noun}, []story.Range(nil)
	if f.tag(noun-1) == tag.POS {
		source.To--
	}
	comma := i > f.lo && f.low(i-1) == ","
	switch whose := f.low(i+1) == "whose"; {
	case whose && !comma, f.tag(next) == tag.IN && f.low(next) == "of", comma && f.tag(i-2) == tag.IN:
		return // in her view of the war; for, in her view, losing
	case whose:
		source = story.Range{From: f.nounPhraseBefore(i - 2), To: i - 1}
		content = []story.Range{{From: next, To: end}}
	case comma && (f.low(next) == "," || next >= end):
		content = f.aroundAs(i, next, end)
	case i == f.lo || i == f.lo+1 && f.tag(f.lo) == tag.CC:
		if f.low(next) == "," {
			next++
		}
		content = []story.Range{{From: next, To: end}}
	}
	if source.Empty() || !f.clausal(content) {
		return
	}
	f.add(begun(Attribution{
		Cue: story.Range{From: i, To: noun + 1}, Head: i, Source: source, Sieve: According, Frame: article.AccordingFrame,
		Class: article.Neutral, Lemma: "in the " + f.low(noun) + " of", Tense: article.NoTense, Content: f.withQuotes(content, i),
	}))
}
