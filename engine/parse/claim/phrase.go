package claim

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// reach bounds how far from its predicate a part of a claim is looked for.
const reach = 40

// phraseBefore is the noun phrase that ends before token end.
func (f *finder) phraseBefore(end int) story.Range {
	start := end
	for k := end - 1; k >= max(f.From, end-reach); k-- {
		t := f.Tokens[k].Tag
		if t == tag.JJS && f.Low(k-1) == "at" {
			break // at least | nine people
		}
		if t.IsNoun() || t.IsAdjective() || t == tag.CD || t == tag.POS || t == tag.HYPH {
			start = k
			continue
		}
		if t == tag.DT || t == tag.PRPPoss || t == tag.PRP && k == end-1 {
			start = k // a pronoun stands alone: the gun | he used
		}
		break
	}
	for start < end && f.Tokens[start].Tag == tag.HYPH {
		start++
	}
	if m := f.ending[end]; m != story.None && f.Tokens[max(start-1, 0)].Low == "&" {
		start = min(start, f.Mentions[m].Tokens.From) // Dorn & Sons
	}
	return story.Range{From: start, To: end}
}

// inside reports whether a noun phrase only belongs to another, which is the
// subject: of "those who moved into Peru illegally work", Peru does.
func (f *finder) inside(r story.Range) bool {
	switch f.Low(r.From - 1) {
	case "of", "in", "into", "on", "to", "for", "with", "by", "from", "at", "against", "under", "over", "near":
		return true
	}
	return false
}

// head is the phrase that a noun phrase belongs to: of "a man in the crowd",
// "a man". A bare amount gives way to what it counts.
func (f *finder) head(r story.Range) story.Range {
	for !r.Empty() && f.Tag(r.From-1) == tag.IN {
		switch f.Low(r.From - 1) {
		case "of", "in", "on", "from", "at", "with", "aboard", "inside", "near", "around", "across", "for", "outside", "during":
		default:
			return r
		}
		outer := f.phraseBefore(r.From - 1)
		if outer.Empty() || outer.Len() == 1 && f.Tag(outer.From) == tag.JJ {
			return r
		}
		if w := f.Low(outer.To - 1); w == "number" || w == "total" {
			return r
		}
		r = outer
	}
	return r
}

// peopleOf is the phrase for the people that a noun phrase only tells more of: of "a man
// from Hull", "a man"; of "the head of Ashby Council", "the head".
func (f *finder) peopleOf(r story.Range) story.Range {
	if who := f.head(r); f.people(who) {
		return who
	}
	return r
}

// phraseAfter is the noun phrase that begins at token k, behind words such as
// "at least".
func (f *finder) phraseAfter(k int) story.Range {
	for f.Is(k, lexicon.Approximates) || f.Tag(k).IsAdverb() {
		k++
	}
	from := k
	for k < min(f.To, from+reach) {
		t := f.Tokens[k].Tag
		if t == tag.CD && k > from && f.Tokens[k-1].Tag == tag.NN {
			break // his wife | seven times
		}
		amount := f.Low(k) == "of" && k > from && f.Is(k-1, lexicon.RoundNumber)
		if inLaw := t == tag.HYPH && f.Low(k+1) == "in" && (f.Low(k+3) == "law" || f.Low(k+3) == "laws"); inLaw {
			k += 4 // his brother-in-law
			break
		}
		if participle := t == tag.VBN && k > from && f.Tag(k-1) == tag.DT && f.Tag(k+1).IsNoun(); participle {
			k++ // a handcuffed man
			continue
		}
		if !t.IsNoun() && !t.IsAdjective() && t != tag.CD && t != tag.POS && t != tag.HYPH && t != tag.PRP && !amount &&
			(k != from && !quantityBefore(f, k) || t != tag.DT && t != tag.PRPPoss && t != tag.PDT) {
			break
		}
		k++
	}
	return story.Range{From: from, To: max(k, from)}
}

// quantityBefore reports whether "of" before token k leads on from an amount:
// "dozens of the".
func quantityBefore(f *finder, k int) bool {
	return f.Low(k-1) == "of" && f.Is(k-2, lexicon.RoundNumber)
}

// withOf widens a noun phrase by the one that "of" joins to it: "a series of
// raids".
func (f *finder) withOf(r story.Range) story.Range {
	if f.Low(r.To) == "of" {
		r.To = f.phraseAfter(r.To + 1).To
	}
	return r
}
