// Package figure reads the numbers of a story: value, unit and what they
// measure. Whether a figure has a source is for the attributions and the rules.
package figure

import (
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Figure is one number.
type Figure struct {
	Tokens story.Range // currency and unit of measure included, the noun counted not
	Kind   article.NumberKind
	// Value is the number with its multiplier: 2e6 of "2 million", and 41 of "41 per
	// cent". Of a ratio it is the share, 0 to 1; of a score the first of the two; of a
	// vague amount twice what its word counts by, since dozens are two at least.
	Value  float64
	Unit   string // lemma of what is counted, the currency, or "percent"; empty without one
	Approx bool   // about, nearly, the ends of a range
}

// Find returns the figures of the story's prose in order.
func Find(s *story.Story, lex *lexicon.Lexicon) []Figure {
	f := finder{lex: lex}
	var out []Figure
	for i := range s.Sentences {
		if !s.Blocks[s.Sentences[i].Block].Kind.Prose() {
			continue
		}
		f.Window = s.Window(s.Sentences[i].Tokens)
		for k := f.From; k < f.To; {
			x, ok := f.read(k)
			if !ok {
				k++
				continue
			}
			out = append(out, x)
			k = x.Tokens.To
		}
	}
	return out
}

type finder struct {
	story.Window // the sentence
	lex          *lexicon.Lexicon
}

// read reads the figure that begins at a token.
func (f *finder) read(k int) (Figure, bool) {
	from := k
	currency := currencyOf(f.Low(k))
	if currency != "" {
		k++
	}
	if currency == "" {
		if x, ok := f.worded(k); ok {
			return x, true
		}
	}
	value, kind, ok := number(f.Low(k))
	switch {
	case ok:
		k++
	case f.partial(k) > 0:
		value, kind, k = f.partial(k), article.Count, f.scaled(k)
	default:
		return Figure{}, false
	}
	if kind == article.Ordinal {
		return Figure{Tokens: story.Range{From: from, To: k}, Kind: kind, Value: value, Unit: f.unit(k)}, true
	}
	for {
		m, ok := multiplier(f.Low(k))
		if !ok {
			break
		}
		value *= m
		k++
	}
	x := Figure{Tokens: story.Range{From: from, To: k}, Kind: article.Count, Value: value, Approx: f.approximate(from)}
	switch {
	case kind == article.Percent:
		x.Kind, x.Unit = kind, "percent"
	case currency != "":
		x.Kind, x.Unit = article.Money, currency
	case moneyWord(f.Low(k)) != "":
		x.Kind, x.Unit, x.Tokens.To = article.Money, moneyWord(f.Low(k)), k+1
	case f.Tag(k).IsProper() && moneyWord(f.Low(k+1)) != "": // US dollars
		x.Kind, x.Unit, x.Tokens.To = article.Money, moneyWord(f.Low(k+1)), k+2
	case f.Low(k) == "%" || f.Low(k) == "percent" || f.Low(k) == "pct" || f.Low(k) == "pc":
		x.Kind, x.Unit, x.Tokens.To = article.Percent, "percent", k+1
	case f.Low(k) == "per" && (f.Low(k+1) == "cent" || f.Low(k+1) == "cents"):
		x.Kind, x.Unit, x.Tokens.To = article.Percent, "percent", k+2
	case f.Low(k) == "percentage" && strings.HasPrefix(f.Low(k+1), "point"):
		x.Kind, x.Unit, x.Tokens.To = article.Percent, "percentage point", k+2
	default:
		f.classify(&x, k)
	}
	return x, true
}

// partial is the part of a million that the words at k name, or 0: half a, a
// quarter of a.
func (f *finder) partial(k int) float64 {
	if _, ok := multiplier(f.Low(f.scaled(k))); !ok {
		return 0
	}
	if f.Low(k) == "half" {
		return 1. / 2
	}
	return 1 / part(f.Low(k+1))
}

// scaled is where the million stands that the words at k name a part of.
func (f *finder) scaled(k int) int {
	switch {
	case f.Low(k) == "half" && f.Low(k+1) == "a":
		return k + 2
	case f.Low(k) == "a" && part(f.Low(k+1)) > 0 && f.Low(k+2) == "of" && f.Low(k+3) == "a":
		return k + 4
	}
	return -1
}

// outOf finds the whole that a part before token k belongs to: in ten, out of
// every ten; what one of them is may stand between: one bank branch in three.
func (f *finder) outOf(k int, part float64) (whole int, ok bool) {
	between := k
	if part == 1 {
		for between < k+4 && (f.Tag(between) == tag.NN || f.Tag(between) == tag.JJ) {
			between++
		}
	}
	at := between + 1
	switch f.Low(between) {
	case "in":
	case "out":
		if f.Low(at) == "of" {
			at++
		}
	default:
		return 0, false
	}
	if f.Low(at) == "every" {
		at++
	}
	if between > k && (isDigits(f.Low(at)) || f.Tag(at+1).IsNoun() || f.Tag(at+1).IsAdjective() || f.Tag(at+1) == tag.HYPH) {
		return 0, false // one goal in three games, one flood in 2019
	}
	if part > 1 && f.Is(at+1, lexicon.Bout) {
		return 0, false // five in nine overs
	}
	return at, true
}

// isDigits reports whether a word begins with a digit.
func isDigits(word string) bool {
	return word != "" && '0' <= word[0] && word[0] <= '9'
}

// classify tells counts from dates, ages, scores, ratios and names.
func (f *finder) classify(x *Figure, k int) {
	from := x.Tokens.From
	before, next := f.Low(from-1), f.Low(k)
	if at, ok := f.outOf(k, x.Value); ok {
		if v, _, ok := number(f.Low(at)); ok && x.Value < v && v <= 1000 && x.Value <= 100 {
			x.Kind, x.Value, x.Tokens.To = article.Ratio, x.Value/v, at+1
			return
		}
	}
	if to, ok := f.rangeAfter(k, x.Value); ok {
		x.Unit, x.Approx = f.unit(to), true
		if next == "-" || next == "—" {
			x.Tokens.To = to
		}
		return
	}
	switch {
	case (next == "-" || next == "—") && f.Story.Tokens[k].Span.Start == f.Story.Tokens[k-1].Span.End && isNumber(f.Low(k+1)) && x.Value < 100:
		x.Kind, x.Tokens.To = article.Score, k+2
	case next == "-" && strings.HasPrefix(f.Low(k+1), "year"):
		x.Kind, x.Unit = article.Age, "year"
		if f.Low(k+2) != "-" {
			x.Kind = article.Count
		}
	case before == "aged" || before == "age" || before == "," && (next == "," || next == ".") && x.Value < 120 && f.nameBefore(from-2):
		x.Kind, x.Unit = article.Age, "year"
	case lexicon.Month(before) != 0 || lexicon.Month(next) != 0 || f.Is(k, lexicon.OfClock):
		x.Kind = article.Day
	case isYear(f.Low(from), x.Value) && (f.unit(k) == "" || f.dates(from, k)):
		x.Kind = article.Year
	case f.nameBefore(from-1) && f.Story.Capitalized(from-1):
		x.Kind = article.InName
	default:
		x.Unit = f.unit(k)
	}
}

// isYear reports whether a number is a year, and not what multiplies a larger one.
func isYear(word string, value float64) bool {
	year := lexicon.Year(word)
	return year != 0 && value == float64(year)
}

// dates reports whether four digits before the noun at k say of what year it is
// rather than how many there are: "her 2004 death", "the 2016 Democratic debates".
func (f *finder) dates(from, k int) bool {
	if from == f.From || !f.plural(k) {
		return true
	}
	if t := f.Tag(from - 1); t == tag.DT || t == tag.POS || t == tag.PRPPoss || t.IsNoun() {
		return true
	}
	switch f.Low(from - 1) {
	case "in", "since", "by", "until", "year":
		return true
	}
	return false
}

// rangeAfter reports whether a larger number that counts the same follows at k,
// and where it ends: "3-4 weeks", "10 to 12 people", "between 10 and 12 people".
func (f *finder) rangeAfter(k int, low float64) (to int, ok bool) {
	high, _, ok := number(f.Low(k + 1))
	if !ok || high <= low || !f.plural(k+2) {
		return 0, false
	}
	switch f.Low(k) {
	case "-", "—":
		return k + 2, f.Story.Tokens[k].Span.Start == f.Story.Tokens[k-1].Span.End
	case "to":
		return k + 2, f.Low(k-2) != "from" // a change
	case "and":
		return k + 2, f.Low(k-2) == "between"
	}
	return 0, false
}

// plural reports whether the noun that a number before token k counts is in the
// plural: a 1-2 defeat is none.
func (f *finder) plural(k int) bool {
	if f.Tag(k) == tag.JJ {
		k++
	}
	return f.Tag(k) == tag.NNS
}

// approximate reports whether the words before a number leave it open, or it is
// the upper end of a range.
func (f *finder) approximate(k int) bool {
	if w := f.Low(k - 1); (w == "to" || w == "and") && isNumber(f.Low(k-2)) {
		low, _, _ := number(f.Low(k - 2))
		_, ok := f.rangeAfter(k-1, low)
		return ok
	}
	return leavesOpen(f.Low(k-1), f.Low(k-2))
}

// nameBefore reports whether a token is part of a name.
func (f *finder) nameBefore(k int) bool {
	return k >= f.From && f.Story.Tokens[k].Tag.IsProper()
}

// unit is the lemma of the noun that a number counts: the last of the noun
// phrase that follows it, or what a hyphen ties to it, "a 4,200-foot flat".
func (f *finder) unit(k int) string {
	unit := ""
	for i := k; f.Tag(i) == tag.HYPH && (f.Tag(i+1).IsNoun() || f.Tag(i+1) == tag.JJ && f.Tag(i+2) == tag.HYPH); i += 2 {
		unit = f.Story.Tokens[i+1].NounLemma()
	}
	if unit != "" {
		return unit
	}
	for i := k; i < min(f.To, k+5); i++ {
		t := &f.Story.Tokens[i]
		if t.Tag.IsNoun() {
			unit = t.NounLemma()
			continue
		}
		if t.Tag != tag.JJ && t.Tag != tag.HYPH && t.Tag != tag.VBN && (t.Low != "of" || unit != "") || unit != "" {
			break
		}
	}
	return unit
}

func isNumber(word string) bool {
	_, _, ok := number(word)
	return ok
}

// number reads a word as a number or an ordinal.
func number(word string) (float64, article.NumberKind, bool) {
	if word == "" {
		return 0, "", false
	}
	if c := word[0]; '0' <= c && c <= '9' {
		for _, suffix := range []string{"st", "nd", "rd", "th"} {
			if n, ok := strings.CutSuffix(word, suffix); ok {
				v, err := strconv.ParseFloat(n, 64)
				return v, article.Ordinal, err == nil
			}
		}
		if n, ok := strings.CutSuffix(word, "pc"); ok {
			v, err := strconv.ParseFloat(n, 64)
			return v, article.Percent, err == nil
		}
		scale := 1.0
		digits := strings.ReplaceAll(word, ",", "")
		switch {
		case strings.HasSuffix(digits, "bn"):
			digits, scale = digits[:len(digits)-2], 1e9
		case strings.HasSuffix(digits, "m"):
			digits, scale = digits[:len(digits)-1], 1e6
		case strings.HasSuffix(digits, "k"):
			digits, scale = digits[:len(digits)-1], 1e3
		}
		v, err := strconv.ParseFloat(digits, 64)
		return v * scale, article.Count, err == nil
	}
	v, ok := lexicon.Numeral(word)
	return float64(v), article.Count, ok
}

func multiplier(word string) (float64, bool) {
	switch word {
	case "hundred":
		return 100, true
	case "thousand":
		return 1e3, true
	case "lakh":
		return 1e5, true
	case "million":
		return 1e6, true
	case "crore":
		return 1e7, true
	case "billion":
		return 1e9, true
	case "trillion":
		return 1e12, true
	case "dozen":
		return 12, true
	}
	return 1, false
}

func currencyOf(word string) string {
	switch word {
	case "$", "us$":
		return "dollar"
	case "£":
		return "pound"
	case "€":
		return "euro"
	case "¥":
		return "yen"
	case "₹":
		return "rupees"
	case "₦":
		return "naira"
	case "₽":
		return "roubles"
	}
	return ""
}

func moneyWord(word string) string {
	switch word {
	case "dollars", "dollar":
		return "dollar"
	case "euros", "euro":
		return "euro"
	case "pounds":
		return "pound"
	case "yen", "yuan", "roubles", "rubles", "rupees", "francs", "kronor", "kroner", "krona", "krone", "kronur", "zloty", "zlotys", "złoty", "złotys", "forints", "koruna", "korunas", "lei", "leva", "hryvnia", "hryvnias",
		"lira", "liras", "shekels", "dirhams", "riyals", "rials", "dinars", "pesos", "reais", "rand", "naira", "shillings", "cedis", "birr", "baht", "ringgit", "rupiah", "renminbi":
		return word
	case "cents", "pence":
		return "cent"
	}
	return ""
}

// leavesOpen reports whether the word before a number, with the one before that, says
// that it is not exact: about 40, more than 40.
func leavesOpen(before, earlier string) bool {
	switch before {
	case "about", "around", "roughly", "approximately", "nearly", "almost", "some", "over", "under", "estimated":
		return true
	case "than":
		return earlier == "more" || earlier == "less" || earlier == "fewer"
	case "least", "most":
		return earlier == "at"
	case "to":
		return earlier == "up" || earlier == "close"
	case "as":
		return earlier == "many" || earlier == "much" || earlier == "few"
	}
	return false
}
