package lexicon

import (
	"strconv"
	"strings"
	"time"
)

// Month returns the month that a word in lower case names, whole or cut short, with
// its full stop or without: september, sept., sep. It is 0 for every other word. "May"
// and "march" are months here whatever they are in their sentence, and what may be a
// word of its own is a month only with the full stop: mar.
func Month(word string) time.Month {
	switch word {
	case "mar.":
		return time.March
	case "apr.":
		return time.April
	case "jun.":
		return time.June
	case "jul.":
		return time.July
	}
	switch strings.TrimSuffix(word, ".") {
	case "january", "jan":
		return time.January
	case "february", "feb":
		return time.February
	case "march":
		return time.March
	case "april":
		return time.April
	case "may":
		return time.May
	case "june":
		return time.June
	case "july":
		return time.July
	case "august", "aug":
		return time.August
	case "september", "sept", "sep":
		return time.September
	case "october", "oct":
		return time.October
	case "november", "nov":
		return time.November
	case "december", "dec":
		return time.December
	}
	return 0
}

// Weekday returns the day of the week that a word in lower case names. ok is false
// for every other word.
func Weekday(word string) (day time.Weekday, ok bool) {
	switch word {
	case "sunday":
		return time.Sunday, true
	case "monday":
		return time.Monday, true
	case "tuesday":
		return time.Tuesday, true
	case "wednesday":
		return time.Wednesday, true
	case "thursday":
		return time.Thursday, true
	case "friday":
		return time.Friday, true
	case "saturday":
		return time.Saturday, true
	}
	return 0, false
}

// Year returns the year that four digits write, 1600 to 2100, or 0. Whether the digits
// count something is for whoever reads the sentence.
func Year(word string) int {
	if len(word) != len("2006") || word[0] != '1' && word[0] != '2' {
		return 0
	}
	year, err := strconv.Atoi(word)
	if err != nil || year < 1600 || year > 2100 {
		return 0
	}
	return year
}
