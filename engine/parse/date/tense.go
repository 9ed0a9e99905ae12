package date

import "github.com/onrecord/onrecord/engine/parse/lexicon"

import "github.com/onrecord/onrecord/engine/parse/tag"

// tense says on which side of the story's day a sentence places what it dates.
type tense uint8

const (
	unclear tense = iota
	past
	future
)

// tense reads the clause around an expression: the verb right after it, as in
// "the vote on Friday will …", else the nearest before it, else the first after
// it. Of "the Friday vote" and "by Friday" a past says nothing.
func (f *finder) tense(from, to int) tense {
	if f.published.IsZero() {
		return unclear
	}
	if f.Low(to) == "'s" || (f.Tag(from-1) == tag.DT || f.Tag(from-1) == tag.PRPPoss || f.Tag(from-1) == tag.POS) && f.Tag(to).IsNoun() {
		return unclear
	}
	found := f.clause(from, to)
	switch f.Low(from - 1) {
	case "since":
		return past
	case "until", "till", "by", "before", "for", "from", "starting", "beginning", "through", "of":
		if found == past {
			return unclear
		}
	}
	return found
}

func (f *finder) clause(from, to int) tense {
	if f.Tag(to).IsFinite() {
		return f.tenseOf(to)
	}
	for v := from - 1; v >= f.From && f.Tag(v) != tag.Colon; v-- {
		if t := f.Tag(v); t.IsFinite() || t.IsVerb() && (t != tag.VBG || f.auxiliary(v) >= f.From) {
			return f.tenseOf(v)
		}
	}
	for v := to; v < f.To && f.Tag(v) != tag.Colon; v++ {
		if f.Tag(v).IsFinite() {
			return f.tenseOf(v)
		}
	}
	return unclear
}

// tenseOf reads a verb and the auxiliaries before it.
func (f *finder) tenseOf(v int) tense {
	switch f.Tag(v) {
	case tag.MD:
		return ofModal(f.Low(v))
	case tag.VBD:
		if next := f.Low(v + 1); was(f.Low(v)) && (next == "to" || f.Is(v+1, lexicon.Planned)) {
			return unclear
		}
		return past
	case tag.VB, tag.VBG, tag.VBN:
	default:
		return unclear
	}
	aux := f.auxiliary(v)
	switch w := f.Low(aux); {
	case modal(f.Tag(aux)):
		return ofModal(w)
	case w == "to":
		return f.governed(aux - 1)
	case f.Is(v, lexicon.Planned):
		return f.governed(v)
	case w == "is" || w == "are" || w == "'re" || w == "'m":
		if f.Tag(v) == tag.VBG {
			return future
		}
		return unclear
	case f.Tag(v) == tag.VB:
		return unclear
	}
	return past // said, has said, was said, the man seen on Friday
}

// governed is the tense of what is planned for: "plans to", "is due to".
func (f *finder) governed(k int) tense {
	if f.Is(k, lexicon.Planned) {
		k = f.auxiliary(k)
	}
	if t := f.Tag(k); t == tag.VBZ || t == tag.VBP {
		return future
	}
	return unclear
}

// auxiliary is the token of the auxiliary or "to" that a verb goes with, or -1.
func (f *finder) auxiliary(v int) int {
	for k := v - 1; k >= f.From; k-- {
		switch w := f.Low(k); {
		case f.Tag(k).IsAdverb() || w == "be" || w == "been" || w == "being" || w == "have" && modal(f.Tag(k-1)):
		case modal(f.Tag(k)), w == "to", was(w), w == "is", w == "are", w == "'re", w == "'m", w == "has", w == "have", w == "had", w == "'ve":
			return k
		default:
			return -1
		}
	}
	return -1
}

func modal(t tag.Tag) bool { return t == tag.MD }

// ofModal is the tense of a modal; "would" and "could" may be of either.
func ofModal(word string) tense {
	switch word {
	case "will", "'ll", "wo", "shall":
		return future
	}
	return unclear
}

func was(word string) bool { return word == "was" || word == "were" }
