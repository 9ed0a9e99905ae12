package date

import (
	"strconv"
	"strings"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
)

// numeric reads dates in figures: 2015-05-07, 31/12/2015. Of 5/7/2015 nobody
// knows which is the month.
func (f *finder) numeric(k int) (Expression, bool) {
	if !opensDay(f.Low(k)) {
		return Expression{}, false
	}
	if year := lexicon.Year(f.Low(k)); year > 0 && f.hyphenated(k, 5) {
		month, day := twoDigits(f.Low(k+2)), twoDigits(f.Low(k+4))
		if iso := written(year, month, day); iso != "" && day > 0 {
			return f.expression(k, k+5, article.Absolute, iso)
		}
	}
	first, rest, ok := strings.Cut(f.Low(k), "/")
	second, last, more := strings.Cut(rest, "/")
	a, b, year := twoDigits(first), twoDigits(second), lexicon.Year(last)
	if !ok || !more || a == 0 || b == 0 || year == 0 || a > 12 && b > 12 {
		return Expression{}, false
	}
	switch {
	case a > 12 || a == b:
		return f.expression(k, k+1, article.Absolute, written(year, b, a))
	case b > 12:
		return f.expression(k, k+1, article.Absolute, written(year, a, b))
	}
	return f.expression(k, k+1, article.Absolute, "")
}

// hyphenated reports whether n tokens are one word with hyphens.
func (f *finder) hyphenated(k, n int) bool {
	if k+n > f.To {
		return false
	}
	for i := k + 1; i < k+n; i++ {
		if f.Story.Tokens[i].Span.Start != f.Story.Tokens[i-1].Span.End || (i-k)%2 == 1 && f.Low(i) != "-" {
			return false
		}
	}
	return true
}

// calendar reads dates with the name of a month: 7 May 2015, the 7th of May,
// May 7, May 2015.
func (f *finder) calendar(k int) (Expression, bool) {
	day, month := 0, int(lexicon.Month(f.Low(k)))
	from, to := k, k+1
	if month > 0 {
		if f.noMonth(k) {
			return Expression{}, false
		}
		if d, ok := dayOf(f.Low(to)); ok {
			day, to = d, to+1
		}
	} else {
		if !opensDay(f.Low(k)) {
			return Expression{}, false
		}
		if f.Low(to) == "of" {
			to++
		}
		d, ok := dayOf(f.Low(k))
		if month = int(lexicon.Month(f.Low(to))); !ok || month == 0 {
			return Expression{}, false
		}
		day, to = d, to+1
	}
	year, to := f.yearAfter(to)
	if year > 0 {
		return f.expression(from, to, article.Absolute, written(year, month, day))
	}
	if f.Low(to) == "of" && f.Low(to+1) == "that" {
		return f.expression(from, to, article.Absolute, "") // the year of another date
	}
	if day == 0 {
		if f.inName(k) {
			return Expression{}, false
		}
		switch before := f.Low(k - 1); before {
		case "last", "next", "this":
			return f.expression(k-1, to, article.Relative, f.monthFrom(before, month))
		}
	}
	return f.expression(from, to, article.Absolute, f.nearest(month, day, f.tense(from, to)))
}

// yearAfter reads the year that may follow a day or a month, with the token after it.
func (f *finder) yearAfter(k int) (year, to int) {
	to = k
	if w := f.Low(to); w == "," || w == "of" {
		to++
	}
	if year = lexicon.Year(f.Low(to)); year == 0 {
		return 0, k
	}
	return year, to + 1
}

// noMonth reports whether a word that may be a month is the verb or the modal.
func (f *finder) noMonth(k int) bool {
	w := f.Low(k)
	if w == "may" || w == "march" {
		if !f.Story.Capitalized(k) {
			return true
		}
	}
	if _, dated := dayOf(f.Low(k + 1)); dated || lexicon.Year(f.Low(k+1)) > 0 {
		return false
	}
	return modal(f.Tag(k)) || modal(f.Tag(k-1))
}

// inName reports whether a month stands in the name of a person, as in Theresa
// May or April Ryan.
func (f *finder) inName(k int) bool {
	switch before := f.Low(k - 1); before {
	case "in", "since", "until", "by", "of", "last", "next", "this", "early", "late", "mid", "from", "during", "before", "after":
		return false
	default:
		if f.Tag(k - 1).IsProper() {
			_, weekday := lexicon.Weekday(before)
			return !weekday
		}
	}
	return f.Tag(k + 1).IsProper()
}

// nearest writes a date without its year: the last one in the past, the next
// one in the future. When nobody says which, one within a month will do.
func (f *finder) nearest(month, day int, when tense) string {
	if f.published.IsZero() {
		return ""
	}
	const margin = 31
	for _, step := range [...]int{0, -1, 1} {
		year := f.published.Year() + step
		first, last := bounds(year, month, day)
		switch {
		case when == past && (first.After(f.day()) || step > 0), when == future && (last.Before(f.day()) || step < 0):
			continue
		case when == unclear && (first.After(f.day().AddDate(0, 0, margin)) || last.Before(f.day().AddDate(0, 0, -margin))):
			continue
		}
		return written(year, month, day)
	}
	return ""
}

// monthFrom writes "last May", "next May" or "this May". Within the story's year
// the first two may be the one of that year or of another.
func (f *finder) monthFrom(direction string, month int) string {
	if f.published.IsZero() {
		return ""
	}
	year, now := f.published.Year(), int(f.published.Month())
	switch {
	case direction == "this":
		return written(year, month, 0)
	case direction == "last" && month >= now:
		return written(year-1, month, 0)
	case direction == "next" && month <= now:
		return written(year+1, month, 0)
	}
	return ""
}

// day is the day of publication.
func (f *finder) day() time.Time {
	y, m, d := f.published.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// bounds are the first and the last day of a date; without a day it is the month.
func bounds(year, month, day int) (first, last time.Time) {
	first = time.Date(year, time.Month(month), max(day, 1), 0, 0, 0, 0, time.UTC)
	if day > 0 {
		return first, first
	}
	return first, first.AddDate(0, 1, -1)
}

// written writes a date to the day, or to the month without one; it is empty for
// a day that the calendar does not have.
func written(year, month, day int) string {
	if month < 1 || month > 12 {
		return ""
	}
	if day == 0 {
		return strconv.Itoa(year) + "-" + two(month)
	}
	if first, _ := bounds(year, month, day); first.Day() != day {
		return ""
	}
	return strconv.Itoa(year) + "-" + two(month) + "-" + two(day)
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// year reads years and what is told of them: in 2019, early 2019, spring 2022,
// the 1990s. A season other than winter lies in its year.
func (f *finder) year(k int) (Expression, bool) {
	w := f.Low(k)
	switch w {
	case "in", "since", "until", "by", "early", "late":
		if lexicon.Year(f.Low(k+1)) > 0 {
			return f.expression(k, k+2, article.Absolute, f.Low(k+1))
		}
	case "spring", "summer", "autumn", "fall", "winter":
		to := k + 1
		if f.Low(to) == "of" {
			to++
		}
		iso := f.Low(to)
		if lexicon.Year(iso) == 0 {
			return Expression{}, false
		}
		if w == "winter" {
			iso = ""
		}
		return f.expression(k, to+1, article.Absolute, iso)
	}
	if mid, ok := strings.CutPrefix(w, "mid-"); ok && lexicon.Year(mid) > 0 {
		return f.expression(k, k+1, article.Absolute, mid)
	}
	if decade, ok := strings.CutSuffix(w, "0s"); ok && (len(decade) == 3 && lexicon.Year(decade+"0") > 0 || len(decade) == 2 && decade[0] == '\'' && !f.Is(k-1, lexicon.OfPerson)) {
		return f.expression(k, k+1, article.Absolute, "")
	}
	return Expression{}, false
}

// opensDay reports whether a word can be the number of a day.
func opensDay(word string) bool {
	return word != "" && (word[0] == '+' || '0' <= word[0] && word[0] <= '9')
}

// twoDigits is the number of a day or a month in figures, or 0.
func twoDigits(word string) int {
	if len(word) == 0 || len(word) > 2 {
		return 0
	}
	n, err := strconv.Atoi(word)
	if err != nil || n < 1 {
		return 0
	}
	return n
}

func dayOf(word string) (int, bool) {
	word = strings.TrimRight(word, "stndrh")
	n, err := strconv.Atoi(word)
	return n, err == nil && n >= 1 && n <= 31
}
