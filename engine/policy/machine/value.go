package machine

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Value is a value of Rego. The zero Value is undefined. Values are not changed
// once they are made, but for those that a running rule is still filling.
type Value struct {
	kind Kind
	num  int64  // a whole number, a truth (0 or 1), or the bits of a decimal
	text string // of a string
	*collection
}

// Kind is what a value is.
type Kind uint8

// The kinds, in the order in which OPA sorts values of different kinds; whole
// numbers and decimals are one to it.
const (
	Undefined Kind = iota
	Null
	Boolean
	Whole
	Decimal
	String
	Array
	Object
	Set
)

// Nothing is null.
var Nothing = Value{kind: Null}

// Of is the value of a string.
func Of(text string) Value { return Value{kind: String, text: text} }

// OfInt is the value of a whole number.
func OfInt(n int) Value { return Value{kind: Whole, num: int64(n)} }

// OfBool is the value of a truth.
func OfBool(truth bool) Value {
	if truth {
		return Value{kind: Boolean, num: 1}
	}
	return Value{kind: Boolean}
}

// exact bounds the whole numbers that a float64 holds exactly, and so those
// that this package calculates with.
const exact = 1 << 53

// OfFloat is the value of a number, which may be whole.
func OfFloat(f float64) Value {
	if f == math.Trunc(f) && math.Abs(f) < exact {
		return Value{kind: Whole, num: int64(f)}
	}
	return Value{kind: Decimal, num: int64(math.Float64bits(f))}
}

// Kind returns what the value is.
func (v Value) Kind() Kind { return v.kind }

// Text is the string that the value is; else it is empty.
func (v Value) Text() string { return v.text }

// Bool is the truth that the value is; else it is false.
func (v Value) Bool() bool { return v.kind == Boolean && v.num == 1 }

// Len is how many elements or members a collection has.
func (v Value) Len() int {
	if v.collection == nil {
		return 0
	}
	return len(v.items)
}

func (v Value) number() (float64, bool) {
	switch v.kind {
	case Whole:
		return float64(v.num), true
	case Decimal:
		return math.Float64frombits(uint64(v.num)), true
	}
	return 0, false
}

func (v *Value) isFalse() bool { return v.kind == Boolean && v.num == 0 }

func equal(a, b *Value) bool {
	if a.kind != b.kind {
		return false
	}
	switch a.kind {
	case String:
		return a.text == b.text
	case Array, Object, Set:
		return a.collection == b.collection || len(a.items) == len(b.items) && compare(*a, *b) == 0
	}
	return a.num == b.num
}

// compare orders values as OPA does.
func compare(a, b Value) int {
	if x, ok := a.number(); ok {
		if y, ok := b.number(); ok {
			if a.kind == Whole && b.kind == Whole {
				return cmp.Compare(a.num, b.num)
			}
			return cmp.Compare(x, y)
		}
	}
	if a.kind != b.kind {
		return cmp.Compare(a.kind, b.kind)
	}
	switch a.kind {
	case String:
		return strings.Compare(a.text, b.text)
	case Array:
		return slices.CompareFunc(a.items, b.items, compare)
	case Set:
		return slices.CompareFunc(a.sorted(), b.sorted(), compare)
	case Object:
		x, y := a.members(), b.members()
		return slices.CompareFunc(x, y, func(p, q member) int { return cmp.Or(compare(p.key, q.key), compare(p.value, q.value)) })
	}
	return cmp.Compare(a.num, b.num)
}
