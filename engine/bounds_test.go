package engine

import (
	"math"
	"testing"
)

// A number is in the bounds that the parameter's name and own value set.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		param      string
		own, given any
		want       string
	}{
		{"words", 5, 0, ""},
		{"words", 5, -3, "a whole number from 0 to 1000000"},
		{"words", 5, 1.5, "a whole number from 0 to 1000000"},
		{"words", 5, 1e26, "a whole number from 0 to 1000000"},
		{"words", 5, math.NaN(), "a whole number from 0 to 1000000"},
		{"percent", 40, 33.3, ""},
		{"percent", 40, 500, "a number from 0 to 100"},
		{"overlap", 0.8, 1, ""},
		{"overlap", 0.8, 1.1, "a number from 0 to 1"},
		{"overlap", 0.8, math.Inf(1), "a number from 0 to 1"},
		{"shift", -2, -7.5, ""},
		{"shift", -2, math.Inf(-1), "a finite number"},
		{"allow", []any{}, []any{"a"}, ""},
	} {
		b, got := Bounds(c.param, c.own), ""
		if !b.hold(c.given) {
			got = b.String()
		}
		if got != c.want {
			t.Errorf("%s: %v: %q, want %q", c.param, c.given, got, c.want)
		}
	}
}
