package date

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
	if f.low(to) == "'s" || (f.tagAt(from-1) == tag.DT || f.tagAt(from-1) == tag.PRPPoss || f.tagAt(from-1) == tag.POS) && f.tagAt(to).IsNoun() {
		return unclear
	}
	found := f.clause(from, to)
	switch f.low(from - 1) {
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
	if f.tagAt(to).IsFinite() {
		return f.tenseOf(to)
	}
	for v := from - 1; v >= f.lo && f.tagAt(v) != tag.Colon; v-- {
		if t := f.tagAt(v); t.IsFinite() || t.IsVerb() && (t != tag.VBG || f.auxiliary(v) >= f.lo) {
			return f.tenseOf(v)
		}
	}
	for v := to; v < f.hi && f.tagAt(v) != tag.Colon; v++ {
		if f.tagAt(v).IsFinite() {
			return f.tenseOf(v)
		}
	}
	return unclear
}

// tenseOf reads a verb and the auxiliaries before it.
func (f *finder) tenseOf(v int) tense {
	switch f.tagAt(v) {
	case tag.MD:
		return ofModal(f.low(v))
	case tag.VBD:
		if next := f.low(v + 1); was(f.low(v)) && (next == "to" || planned(next)) {
			return unclear
		}
		return past
	case tag.VB, tag.VBG, tag.VBN:
	default:
		return unclear
	}
	aux := f.auxiliary(v)
	switch w := f.low(aux); {
	case modal(f.tagAt(aux)):
		return ofModal(w)
	case w == "to":
		return f.governed(aux - 1)
	case planned(f.low(v)):
		return f.governed(v)
	case w == "is" || w == "are" || w == "'re" || w == "'m":
		if f.tagAt(v) == tag.VBG {
			return future
		}
		return unclear
	case f.tagAt(v) == tag.VB:
		return unclear
	}
	return past // said, has said, was said, the man seen on Friday
}

// governed is the tense of what is planned for: "plans to", "is due to".
func (f *finder) governed(k int) tense {
	if planned(f.low(k)) {
		k = f.auxiliary(k)
	}
	if t := f.tagAt(k); t == tag.VBZ || t == tag.VBP {
		return future
	}
	return unclear
}

// auxiliary is the token of the auxiliary or "to" that a verb goes with, or -1.
func (f *finder) auxiliary(v int) int {
	for k := v - 1; k >= f.lo; k-- {
		switch w := f.low(k); {
		case f.tagAt(k).IsAdverb() || w == "be" || w == "been" || w == "being" || w == "have" && modal(f.tagAt(k-1)):
		case modal(f.tagAt(k)), w == "to", was(w), w == "is", w == "are", w == "'re", w == "'m", w == "has", w == "have", w == "had", w == "'ve":
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

// planned reports whether a word sets something down for a day to come.
func planned(word string) bool {
	switch word {
	case "scheduled", "expected", "due", "set", "slated", "planned", "supposed", "poised", "meant", "likely", "going":
		return true
	}
	return false
}
