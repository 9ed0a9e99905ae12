package machine

import (
	"fmt"
	"math"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
)

// OfTerm is the value of an OPA term without variables. It fails for numbers
// that this package may not calculate with as OPA does.
func OfTerm(term ast.Value) (Value, error) {
	switch term := term.(type) {
	case ast.Null:
		return Nothing, nil
	case ast.Boolean:
		return OfBool(bool(term)), nil
	case ast.Number:
		return ofNumber(string(term))
	case ast.String:
		return Of(string(term)), nil
	case *ast.Array:
		items := make([]Value, term.Len())
		for i := range items {
			var err error
			if items[i], err = OfTerm(term.Elem(i).Value); err != nil {
				return Value{}, err
			}
		}
		return List(items), nil
	case ast.Set:
		set := newSet()
		err := term.Iter(func(item *ast.Term) error {
			value, err := OfTerm(item.Value)
			set.add(value)
			return err
		})
		return set, err
	case ast.Object:
		object := newObject()
		err := term.Iter(func(key, value *ast.Term) error {
			k, err := OfTerm(key.Value)
			if err != nil {
				return err
			}
			v, err := OfTerm(value.Value)
			object.put(k, v)
			return err
		})
		return object, err
	}
	return Value{}, fmt.Errorf("no value of %T", term)
}

// ofNumber reads a number as Rego writes it. A decimal is the nearest float64,
// while OPA keeps a few more bits: the two may differ in the 16th digit. It
// takes no "2.0", which OPA may print otherwise than a 2.
func ofNumber(text string) (Value, error) {
	if n, err := strconv.ParseInt(text, 10, 64); err == nil && -exact < n && n < exact {
		return Value{kind: Whole, num: n}, nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if v := OfFloat(f); err == nil && v.kind == Decimal && math.Abs(f) < exact {
		return v, nil
	}
	return Value{}, fmt.Errorf("%s is no number to calculate with as OPA does", text)
}

// Term is the value as OPA has it.
func (v Value) Term() *ast.Term {
	switch v.kind {
	case Null:
		return ast.NullTerm()
	case Boolean:
		return ast.InternedTerm(v.num == 1)
	case Whole:
		return ast.InternedTerm(int(v.num))
	case Decimal:
		return ast.FloatNumberTerm(math.Float64frombits(uint64(v.num)))
	case String:
		return ast.StringTerm(v.text)
	case Array:
		return ast.ArrayTerm(terms(v.items)...)
	case Set:
		return ast.SetTerm(terms(v.items)...)
	case Object:
		members := make([][2]*ast.Term, len(v.items))
		for i, item := range v.items {
			members[i] = ast.Item(v.key(i).Term(), item.Term())
		}
		return ast.ObjectTerm(members...)
	}
	return nil
}

func terms(values []Value) []*ast.Term {
	all := make([]*ast.Term, len(values))
	for i, v := range values {
		all[i] = v.Term()
	}
	return all
}

// String writes the value as Rego does.
func (v Value) String() string {
	if v.kind == Undefined {
		return "undefined"
	}
	return v.Term().String()
}
