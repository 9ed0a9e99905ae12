package spelling_test

import (
	"testing"

	"github.com/onrecord/onrecord/engine/spelling"
)

func TestNearest(t *testing.T) {
	known := []string{"anonymity.no_reason", "hedging.reportedly", "hedging.allegedly", "off", "info"}
	for word, want := range map[string]string{
		"hedging.reportedley": "hedging.reportedly",
		"Hedging.Reportedly":  "hedging.reportedly",
		"hedging.alegedly":    "hedging.allegedly",
		"ofn":                 "off", // one changed letter
		"ifno":                "info",
		"quotes.orphan":       "",
		"hedging.all":         "hedging.allegedly", // the beginning of one
		"hedging":             "",                  // and of two
		"in":                  "",
		"":                    "",
	} {
		if got := spelling.Nearest(word, known); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
}

// Of two that are as near, the one that begins alike is meant.
func TestNearestStart(t *testing.T) {
	for _, known := range [][]string{{"init", "lint"}, {"lint", "init"}} {
		if got := spelling.Nearest("lnit", known); got != "lint" {
			t.Errorf("of %v: %q", known, got)
		}
	}
}

func TestUnknown(t *testing.T) {
	if got := spelling.Unknown("warnign", []string{"off", "warning"}); got != `did you mean "warning"?` {
		t.Error(got)
	}
	if got := spelling.Unknown("zebra", []string{"off", "info"}); got != "there is info, off" {
		t.Error(got)
	}
}
