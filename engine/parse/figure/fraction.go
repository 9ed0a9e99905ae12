package figure

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// worded reads an amount without a number of its own: two-thirds, half a dozen,
// dozens of.
func (f *finder) worded(k int) (Figure, bool) {
	if x, ok := f.fraction(k); ok {
		return x, true
	}
	if x, ok := f.dozen(k); ok {
		return x, true
	}
	return f.open(k)
}

// fraction reads a share of something: two-thirds, a third of, half of. Without
// "of", a third is an ordinal.
func (f *finder) fraction(k int) (Figure, bool) {
	w := f.Low(k)
	share, to := 0.0, k+1
	parts, isNumeral := lexicon.Numeral(w)
	switch {
	case w == "half":
		if before := f.Low(k - 1); f.Tag(k-1).IsNoun() || f.Tag(k-1).IsAdjective() && before != "more" && before != "less" && before != "fewer" || before == "the" || before == "a" || before == "'s" {
			return Figure{}, false // of a game, of the year
		}
		share = 1. / 2
	case w == "a" || isNumeral:
		if f.Low(to) == "-" {
			to++
		}
		part := part(f.Low(to))
		if part == 0 {
			return Figure{}, false
		}
		share, to = float64(max(1, parts))/part, to+1
	default:
		return Figure{}, false
	}
	if f.Low(k-1) == "by" && share < 1 && f.Low(to) != "of" && !f.Tag(to).IsNoun() && !f.Tag(to).IsAdjective() && f.Tag(to) != tag.HYPH {
		return Figure{Tokens: story.Range{From: k, To: to}, Kind: article.Ratio, Value: share, Approx: f.approximate(k)}, true // rose by a third
	}
	if f.Low(to) != "of" || share >= 1 || f.Low(k-1) == "and" || f.Low(to+1) == "a" {
		return Figure{}, false // a year and a half of rain, a quarter of a million
	}
	whole := to + 1
	if t := f.Tag(whole); t == tag.DT || t == tag.PRPPoss {
		whole++
	}
	return Figure{
		Tokens: story.Range{From: k, To: to}, Kind: article.Ratio, Value: share, Unit: f.unit(whole), Approx: f.approximate(k),
	}, true
}

// part is the denominator that a word names, or 0.
func part(word string) float64 {
	switch word {
	case "half", "halves":
		return 2
	case "third", "thirds":
		return 3
	case "quarter", "quarters":
		return 4
	case "fifth", "fifths":
		return 5
	case "sixth", "sixths":
		return 6
	case "seventh", "sevenths":
		return 7
	case "eighth", "eighths":
		return 8
	case "ninth", "ninths":
		return 9
	case "tenth", "tenths":
		return 10
	}
	return 0
}

// dozen reads "a dozen" and "half a dozen", which are seldom counted.
func (f *finder) dozen(k int) (Figure, bool) {
	value, to := 12.0, k
	if f.Low(to) == "half" {
		value, to = 6, to+1
	}
	if f.Low(to) != "a" {
		return Figure{}, false
	}
	if f.Low(to+1) == "half" && f.Low(to+2) == "-" && value == 12 {
		value, to = 6, to+2 // a half-dozen
	}
	if to++; f.Low(to) != "dozen" {
		return Figure{}, false
	}
	return Figure{Tokens: story.Range{From: k, To: to + 1}, Kind: article.Count, Value: value, Unit: f.unit(to + 1), Approx: true}, true
}

// open reads an amount that only says how large it is at least: dozens, tens of
// thousands.
func (f *finder) open(k int) (Figure, bool) {
	value, to := scale(f.Low(k)), k+1
	if value == 0 || (value == 10 || value == 20) && (f.Low(to) != "of" || f.Tag(k-1).IsNoun() || f.Tag(k-1) == tag.JJ || f.Tag(k-1) == tag.POS) {
		return Figure{}, false // test scores
	}
	for f.Low(to) == "of" && scale(f.Low(to+1)) > 100 {
		value *= scale(f.Low(to + 1))
		to += 2
	}
	return Figure{Tokens: story.Range{From: k, To: to}, Kind: article.VagueAmount, Value: atLeast * value, Unit: f.unit(to), Approx: true}, true
}

// atLeast is how many a plural counts at least.
const atLeast = 2

// scale is what the plural of a number counts by, or 0.
func scale(word string) float64 {
	switch word {
	case "tens":
		return 10
	case "dozens":
		return 12
	case "scores":
		return 20
	case "hundreds":
		return 100
	case "thousands":
		return 1e3
	case "millions":
		return 1e6
	case "billions":
		return 1e9
	case "trillions":
		return 1e12
	}
	return 0
}
