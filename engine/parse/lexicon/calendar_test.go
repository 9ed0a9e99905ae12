package lexicon_test

import (
	"testing"
	"time"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
)

func TestMonth(t *testing.T) {
	for word, want := range map[string]time.Month{
		"january": time.January, "sept": time.September, "sep.": time.September, "dec.": time.December, "mar.": time.March,
		"mar": 0, "jan..": 0, "": 0, ".": 0, "monday": 0,
	} {
		if got := lexicon.Month(word); got != want {
			t.Errorf("%q is %d, want %d", word, got, want)
		}
	}
}

func TestYear(t *testing.T) {
	for word, want := range map[string]int{"1600": 1600, "2024": 2024, "2100": 2100, "2101": 0, "1599": 0, "five": 0, "19": 0, "1e99": 0, "": 0} {
		if got := lexicon.Year(word); got != want {
			t.Errorf("%q is %d, want %d", word, got, want)
		}
	}
}

func TestWeekday(t *testing.T) {
	if day, ok := lexicon.Weekday("sunday"); !ok || day != time.Sunday {
		t.Errorf("sunday is %s, %t", day, ok)
	}
	if day, ok := lexicon.Weekday("today"); ok {
		t.Errorf("today is %s", day)
	}
}
