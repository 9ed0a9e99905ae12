package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// ownCount is the end of the words at a token by which somebody vouches for what the
// sentence says: by its own count, by the union's own estimate. It is the token where
// there are none.
func (f *finder) ownCount(i int) int {
	end := f.nounPhraseAfter(i+1, f.hi, false)
	if end < i+4 || f.low(end-2) != "own" {
		return i
	}
	switch f.low(end - 1) {
	case "count", "estimate", "estimates", "reckoning", "account", "accounts", "admission", "figures", "calculation", "calculations", "telling", "tally":
		return end
	}
	return i
}

// ownCounted adds who counted or tells what the sentence says.
func (f *finder) ownCounted(i int) {
	end := f.ownCount(i)
	source := story.Range{From: i + 1, To: end - 2}
	for source.To > source.From+1 && f.tag(source.To-1) == tag.POS {
		source.To--
	}
	content, subject := story.Range{From: f.lo, To: i}, f.lo
	switch {
	case i == f.lo && f.low(end) == ",":
		subject = end + 1
		content = story.Range{From: subject, To: f.trimEnd(f.hi)}
	case i > f.lo && (f.low(end) == "," || f.low(end) == "." || end >= f.hi):
		if comma := f.aboutWhich(i); comma > 0 { // the agency, which has 90 guards by its own count, said
			subject = f.nounPhraseBefore(comma - 1)
			content.From = comma + 1
		}
		for content.To > content.From && f.low(content.To-1) == "," {
			content.To--
		}
	default:
		return
	}
	if f.tag(source.From) == tag.PRPPoss { // whose count it is, its clause tells
		source = story.Range{From: subject, To: f.nounPhraseAfter(subject, f.hi, false)}
		if next := f.skipAdverbs(source.To); source.Empty() || !f.tag(next).IsFinite() && f.low(next) != "," {
			return
		}
	}
	if content.Empty() {
		return
	}
	f.add(begun(Attribution{
		Cue: story.Range{From: i, To: end}, Head: i, Source: source, Sieve: According, Frame: article.AccordingFrame, Class: article.Neutral,
		Lemma: "by own " + f.low(end-1), Content: f.withQuotes([]story.Range{content}, i), Tense: article.NoTense,
	}))
}
