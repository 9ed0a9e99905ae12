// Package date reads the time expressions of a story and resolves them, where
// that is safe, against the day the story was published. It does not order
// events.
package date

import (
	"strconv"
	"strings"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Expression is a date or another word for when.
type Expression struct {
	Tokens story.Range
	Kind   article.TimeKind
	ISO    string // YYYY-MM-DD, YYYY-MM or YYYY; empty when it cannot be resolved
}

// layouts are the forms in which front matter writes a date.
var layouts = []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02", "2 January 2006", "January 2, 2006"}

// Published reads the day that a story's front matter gives; ok is false when
// it gives none that can be read.
func Published(text string) (day time.Time, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return time.Time{}, false
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, text); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// Find returns the time expressions of the story's prose in order. published
// is the zero time when it is not known.
func Find(s *story.Story, published time.Time) []Expression {
	f := finder{story: s, published: published}
	var out []Expression
	for i := range s.Sentences {
		if !s.Blocks[s.Sentences[i].Block].Kind.Prose() {
			continue
		}
		f.lo, f.hi = s.Sentences[i].Tokens.From, s.Sentences[i].Tokens.To
		for k := f.lo; k < f.hi; {
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
	story     *story.Story
	published time.Time
	lo, hi    int
}

func (f *finder) low(k int) string {
	if k < f.lo || k >= f.hi {
		return ""
	}
	return f.story.Tokens[k].Low
}

// read reads the expression that begins at a token.
func (f *finder) read(k int) (Expression, bool) {
	if x, ok := f.calendar(k); ok {
		return x, true
	}
	if x, ok := f.deictic(k); ok {
		return x, true
	}
	return f.phrase(k)
}

func (f *finder) expression(from, to int, kind article.TimeKind, iso string) (Expression, bool) {
	return Expression{Tokens: story.Range{From: from, To: to}, Kind: kind, ISO: iso}, true
}

// calendar reads dates: 7 May 2015, May 7, May 2015, in 2019.
func (f *finder) calendar(k int) (Expression, bool) {
	day, month, year := 0, monthOf(f.low(k)), 0
	to := k + 1
	switch {
	case month > 0 && !name.Christened(f.story, k) && (f.low(k) != "may" && f.low(k) != "march" || f.story.Capitalized(k)):
		if d, ok := dayOf(f.low(to)); ok {
			day, to = d, to+1
		}
	case opensDay(f.low(k)) && monthOf(f.low(k+1)) > 0:
		d, ok := dayOf(f.low(k))
		if !ok {
			return Expression{}, false
		}
		day, month, to = d, monthOf(f.low(k+1)), k+2
	case (f.low(k) == "in" || f.low(k) == "since" || f.low(k) == "until" || f.low(k) == "by") && yearOf(f.low(k+1)) > 0:
		return f.expression(k, k+2, article.Absolute, f.low(k+1))
	default:
		return Expression{}, false
	}
	if f.low(to) == "," && yearOf(f.low(to+1)) > 0 {
		year, to = yearOf(f.low(to+1)), to+2
	} else if yearOf(f.low(to)) > 0 {
		year, to = yearOf(f.low(to)), to+1
	}
	if day == 0 && year == 0 && k > f.lo && f.story.Tokens[k-1].Tag == tag.MD {
		return Expression{}, false
	}
	if day == 0 && year == 0 && f.story.Tokens[k].Tag == tag.MD {
		return Expression{}, false // "may"
	}
	return f.expression(k, to, article.Absolute, f.resolve(day, month, year))
}

// resolve writes a date; a missing year is the last one in which it was not
// after the story, when that is known.
func (f *finder) resolve(day, month, year int) string {
	if year == 0 {
		if f.published.IsZero() {
			return ""
		}
		year = f.published.Year()
		if month > int(f.published.Month())+1 {
			year--
		}
	}
	out := strconv.Itoa(year) + "-" + two(month)
	if day > 0 {
		out += "-" + two(day)
	}
	return out
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// deictic reads words that lean on the story's day: Friday, yesterday.
func (f *finder) deictic(k int) (Expression, bool) {
	day := func(back int) string {
		if f.published.IsZero() {
			return ""
		}
		return f.published.AddDate(0, 0, -back).Format(time.DateOnly)
	}
	switch w := f.low(k); w {
	case "today", "tonight":
		return f.expression(k, k+1, article.Relative, day(0))
	case "yesterday":
		return f.expression(k, k+1, article.Relative, day(1))
	case "tomorrow":
		return f.expression(k, k+1, article.Relative, day(-1))
	default:
		n := weekday(w)
		if n < 0 || !f.story.Capitalized(k) {
			return Expression{}, false
		}
		to := k + 1
		switch f.low(to) {
		case "morning", "afternoon", "evening", "night":
			to++
		}
		from := k
		if f.low(k-1) == "last" || f.low(k-1) == "next" {
			from--
		}
		if f.published.IsZero() || f.low(k-1) == "next" || f.low(k-1) == "every" {
			return f.expression(from, to, article.Relative, "")
		}
		back := (int(f.published.Weekday()) - n + 7) % 7
		return f.expression(from, to, article.Relative, day(back))
	}
}

// weekday is the number of a day as package time has it, or -1.
func weekday(word string) int {
	switch word {
	case "sunday":
		return 0
	case "monday":
		return 1
	case "tuesday":
		return 2
	case "wednesday":
		return 3
	case "thursday":
		return 4
	case "friday":
		return 5
	case "saturday":
		return 6
	}
	return -1
}

// phrase reads the looser expressions.
func (f *finder) phrase(k int) (Expression, bool) {
	for _, p := range phrasesFrom(f.low(k)) {
		to := k + 1
		for _, slot := range p.rest {
			if !oneOf(slot, f.low(to)) {
				to = -1
				break
			}
			to++
		}
		if to > 0 {
			return f.expression(k, to, p.kind, "")
		}
	}
	if k+2 < f.hi && few(f.low(k)) && oneOf(units, f.low(k+1)) && oneOf(directions, f.low(k+2)) {
		return f.expression(k, k+3, article.Relative, "")
	}
	return Expression{}, false
}

func oneOf(slot []string, word string) bool {
	for _, w := range slot {
		if w == word {
			return true
		}
	}
	return false
}

// few reports whether a word counts days: three days ago.
func few(word string) bool {
	switch word {
	case "two", "three", "four", "five", "six", "several", "a":
		return true
	}
	if word == "" || word[0] < '0' || word[0] > '9' {
		return false
	}
	_, ok := dayOf(word)
	return ok
}

type phrase struct {
	kind article.TimeKind
	rest [][]string // what follows the first word, a choice a place
}

func words(list string) []string { return strings.Fields(list) }

var (
	units      = words("days weeks months years hours minutes day week month year")
	directions = words("ago earlier later")
	seasons    = words("week month year weekend night summer spring autumn fall winter")
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

func monthOf(word string) int {
	switch strings.TrimSuffix(word, ".") {
	case "january", "jan":
		return 1
	case "february", "feb":
		return 2
	case "march":
		return 3
	case "april":
		return 4
	case "may":
		return 5
	case "june":
		return 6
	case "july":
		return 7
	case "august", "aug":
		return 8
	case "september", "sept", "sep":
		return 9
	case "october", "oct":
		return 10
	case "november", "nov":
		return 11
	case "december", "dec":
		return 12
	}
	return 0
}

// opensDay reports whether a word can be the number of a day.
func opensDay(word string) bool {
	return word != "" && (word[0] == '+' || '0' <= word[0] && word[0] <= '9')
}

func dayOf(word string) (int, bool) {
	word = strings.TrimRight(word, "stndrh")
	n, err := strconv.Atoi(word)
	return n, err == nil && n >= 1 && n <= 31
}

func yearOf(word string) int {
	if len(word) != 4 {
		return 0
	}
	n, err := strconv.Atoi(word)
	if err != nil || n < 1600 || n > 2100 {
		return 0
	}
	return n
}
