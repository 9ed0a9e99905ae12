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
	return terms{map[*Shape][]*ast.Term{}, map[string]*ast.Term{}}.of(v)
}

// terms makes values OPA's. What it is asked for again, a name of a record or a
// string, is the same term. The zero one remembers nothing, which is less work
// for a few values.
type terms struct {
	names   map[*Shape][]*ast.Term
	strings map[string]*ast.Term
}

func (t terms) of(v Value) *ast.Term {
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
		return t.ofString(v.text)
	case Array:
		return ast.ArrayTerm(t.ofAll(v.items)...)
	case Set:
		return ast.SetTerm(t.ofAll(v.items)...)
	case Object:
		members := make([][2]*ast.Term, len(v.items))
		for i, name := range t.namesOf(v) {
			members[i] = ast.Item(name, t.of(v.items[i]))
		}
		return ast.ObjectTerm(members...)
	}
	return nil
}

func (t terms) ofString(text string) *ast.Term {
	term, known := t.strings[text]
	if known {
		return term
	}
	term = ast.StringTerm(text)
	if t.strings != nil {
		t.strings[text] = term
	}
	return term
}

func (t terms) ofAll(values []Value) []*ast.Term {
	all := make([]*ast.Term, len(values))
	for i, v := range values {
		all[i] = t.of(v)
	}
	return all
}

// namesOf are what the items of an object are called, in their order.
func (t terms) namesOf(object Value) []*ast.Term {
	if object.shape == nil {
		return t.ofAll(object.keys)
	}
	names, known := t.names[object.shape]
	if known {
		return names
	}
	for _, name := range object.shape.names {
		names = append(names, t.ofString(name))
	}
	if t.names != nil {
		t.names[object.shape] = names
	}
	return names
}

// String writes the value as Rego does.
func (v Value) String() string {
	if v.kind == Undefined {
		return "undefined"
	}
	return v.Term().String()
}
