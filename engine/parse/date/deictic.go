package date

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
)

// deictic reads words that lean on the story's day: Friday, yesterday, last
// night.
func (f *finder) deictic(k int) (Expression, bool) {
	switch w := f.Low(k); w {
	case "today", "tonight":
		return f.expression(k, k+1, article.Relative, f.ahead(0))
	case "yesterday":
		return f.expression(k, f.partOfDay(k+1), article.Relative, f.ahead(-1))
	case "tomorrow":
		return f.expression(k, f.partOfDay(k+1), article.Relative, f.ahead(1))
	default:
		day, ok := lexicon.Weekday(w)
		if !ok || !f.Story.Capitalized(k) {
			return Expression{}, false
		}
		from, to := k, f.partOfDay(k+1)
		if f.Low(k-1) == "last" || f.Low(k-1) == "next" || f.Low(k-1) == "this" {
			from--
		}
		return f.expression(from, to, article.Relative, f.weekdayFrom(f.Low(k-1), day, f.tense(from, to)))
	}
}

// partOfDay is the token after the part of a day that may stand at k.
func (f *finder) partOfDay(k int) int {
	switch f.Low(k) {
	case "morning", "afternoon", "evening", "night":
		return k + 1
	}
	return k
}

// ahead is the day so many days from the story's.
func (f *finder) ahead(days int) string {
	if f.published.IsZero() {
		return ""
	}
	return f.published.AddDate(0, 0, days).Format(time.DateOnly)
}

// weekdayFrom writes the day that a weekday names after a word before it. "Last
// Friday" of a Saturday may be yesterday or not, so may "next Friday" be of a
// Thursday.
func (f *finder) weekdayFrom(before string, day time.Weekday, when tense) string {
	now := f.published.Weekday()
	back := int(now-day+7) % 7
	switch {
	case before == "last" && mondayFirst(day) < mondayFirst(now), before == "next" && mondayFirst(day) > mondayFirst(now), lexicon.Feast.Has(before):
		return ""
	case before == "last":
		return f.ahead(-(back+6)%7 - 1)
	case before == "next" && back == 6:
		return "" // of a Sunday, tomorrow or the week after
	case before == "next":
		return f.ahead(7 - back)
	case when == past:
		return f.ahead(-back)
	case when == future || before == "this" && when == unclear:
		return f.ahead((7 - back) % 7)
	}
	return ""
}

// mondayFirst counts the days of a week from Monday.
func mondayFirst(day time.Weekday) int { return int(day+6) % 7 }

// ago reads a distance: three days ago, two weeks later. It is as exact as its
// unit, and resolved only back from the story's day.
func (f *finder) ago(k int) (Expression, bool) {
	n, ok := few(f.Low(k))
	if !ok || k+2 >= f.To || !oneOf(units, f.Low(k+1)) || !oneOf(directions, f.Low(k+2)) {
		return Expression{}, false
	}
	iso := ""
	if n > 0 && f.Low(k+2) == "ago" && !f.Is(k-1, lexicon.LooseNumber) {
		iso = f.unitFrom(strings.TrimSuffix(f.Low(k+1), "s"), -n)
	}
	return f.expression(k, k+3, article.Relative, iso)
}

// unitFrom writes the day, week, month or year that lies n of its kind from the
// story's; of other units nothing is known.
func (f *finder) unitFrom(unit string, n int) string {
	if f.published.IsZero() {
		return ""
	}
	switch unit {
	case "day":
		return f.ahead(n)
	case "week":
		year, week := f.published.AddDate(0, 0, 7*n).ISOWeek()
		return fmt.Sprintf("%d-W%02d", year, week)
	case "month":
		first, _ := bounds(f.published.Year(), int(f.published.Month())+n, 0)
		return written(first.Year(), int(first.Month()), 0)
	case "year":
		return strconv.Itoa(f.published.Year() + n)
	}
	return ""
}

// few is how many a word before a unit counts, 0 when that is open; ok is false
// for a word that does not count.
func few(word string) (n int, ok bool) {
	switch word {
	case "a", "an":
		return 1, true
	case "several":
		return 0, true
	}
	if n, ok = lexicon.Numeral(word); ok || !opensDay(word) {
		return n, ok
	}
	n, err := strconv.Atoi(word)
	return n, err == nil && n >= 1 && n <= 100
}
