package date

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// phrase reads the looser expressions.
func (f *finder) phrase(k int) (Expression, bool) {
	for _, p := range phrasesFrom(f.Low(k)) {
		to := k + 1
		for _, slot := range p.rest {
			if !oneOf(slot, f.Low(to)) {
				to = -1
				break
			}
			to++
		}
		if to > 0 {
			iso := ""
			if p.kind == article.Relative || p.kind == article.Vague && len(p.rest) == 2 {
				iso = f.spanFrom(f.Low(to-2), f.Low(to-1))
			}
			return f.expression(k, to, p.kind, iso)
		}
	}
	return Expression{}, false
}

// spanFrom writes "last week", "next year" or "this morning".
func (f *finder) spanFrom(direction, unit string) string {
	n := 0
	switch direction {
	case "last":
		n = -1
	case "next":
		n = 1
	case "this":
	default:
		return ""
	}
	switch unit {
	case "morning", "afternoon", "evening":
		if n == 0 {
			return f.ahead(0)
		}
		return ""
	case "night":
		if n < 0 {
			return f.ahead(n)
		}
		return ""
	}
	return f.unitFrom(unit, n)
}

type phrase struct {
	kind article.TimeKind
	rest [][]string // what follows the first word, a choice a place
}

func words(list string) []string { return strings.Fields(list) }

var (
	units      = words("days weeks months years hours minutes day week month year")
	directions = words("ago earlier later")
	seasons    = words("week month year weekend night morning afternoon evening summer spring autumn fall winter")
	spans      = words("day week month year night evening morning")
)

// The looser expressions by their first word, the longest first.
var (
	atPhrases   = []phrase{{article.Anaphoric, [][]string{{"the"}, {"time"}}}}
	backPhrases = []phrase{{article.Anaphoric, [][]string{{"then"}}}}
	thePhrases  = []phrase{
		{article.Vague, [][]string{{"other"}, {"day"}}},
		{article.Anaphoric, [][]string{{"next", "following", "previous"}, spans}},
		{article.Anaphoric, [][]string{spans, {"before", "after"}}},
	}
	laterPhrases   = []phrase{{article.Anaphoric, [][]string{{"that"}, spans}}, {article.Vague, [][]string{{"this"}, seasons}}}
	earlierPhrases = []phrase{{article.Vague, [][]string{{"this"}, seasons}}}
	thatPhrases    = []phrase{{article.Anaphoric, [][]string{spans}}}
	seasonPhrases  = []phrase{{article.Relative, [][]string{seasons}}}
	inPhrases      = []phrase{{article.Vague, [][]string{{"recent"}, units}}}
	somePhrases    = []phrase{{article.Vague, [][]string{{"time"}, {"ago"}}}}
	vagueWords     = []phrase{{article.Vague, nil}}
)

func phrasesFrom(word string) []phrase {
	switch word {
	case "at":
		return atPhrases
	case "back":
		return backPhrases
	case "the":
		return thePhrases
	case "later":
		return laterPhrases
	case "earlier":
		return earlierPhrases
	case "that":
		return thatPhrases
	case "last", "this", "next":
		return seasonPhrases
	case "in":
		return inPhrases
	case "some":
		return somePhrases
	case "recently", "lately", "previously":
		return vagueWords
	}
	return nil
}
