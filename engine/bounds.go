package engine

import (
	"fmt"
	"math"
	"reflect"
)

// Bound is what the number of a parameter has to be.
type Bound struct {
	Least, Most float64
	Whole       bool
}

// Bounds are those of a parameter, by its name and the value it has by itself: a
// share of one, a percentage, or a count of things in a story.
func Bounds(param string, value any) Bound {
	own, _ := number(value)
	switch {
	case own < 0: // a newsroom's own rule, which knows better
		return Bound{Least: -math.MaxFloat64, Most: math.MaxFloat64}
	case own != math.Trunc(own) && own < 1:
		return Bound{Most: 1}
	case param == "percent" || param == "tolerance":
		return Bound{Most: 100}
	}
	return Bound{Most: 1_000_000, Whole: own == math.Trunc(own)}
}

// hold reports whether a value may stand; one that is no number may.
func (b Bound) hold(value any) bool {
	n, is := number(value)
	return !is || b.Least <= n && n <= b.Most && (!b.Whole || n == math.Trunc(n))
}

// String says it as a person would.
func (b Bound) String() string {
	switch {
	case b.Least < 0:
		return "a finite number"
	case b.Whole:
		return fmt.Sprintf("a whole number from 0 to %.0f", b.Most)
	}
	return fmt.Sprintf("a number from 0 to %.0f", b.Most)
}

func number(value any) (n float64, is bool) {
	switch v := reflect.ValueOf(value); {
	case v.CanInt():
		return float64(v.Int()), true
	case v.CanUint():
		return float64(v.Uint()), true
	case v.CanFloat():
		return v.Float(), true
	}
	return 0, false
}
