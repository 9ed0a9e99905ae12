package policy

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/policy/machine"
)

// layout says how an Article becomes the input of the rules, read once from its
// Go types: the same fields, every span a handle. It also gives the schema
// that types the rules, and leads back from a handle to its span.
type layout struct {
	doc      []field
	lists    []list
	docShape *machine.Shape
	shape    *machine.Shape // of the whole input
}

// list is one collection of the model.
type list struct {
	name, prefix string
	index        int // of the field in Article
	fields       []field
	shape        *machine.Shape // of one of its objects
}

type field struct {
	name  string // in the input
	index int    // of the field in its struct
	form  form
}

// form is how a field looks in the input.
type form int

const (
	words form = iota
	integer
	decimal
	truth
	reference
	references
	place
	places
	strings_
)

// prefixes are what the handles of each collection begin with. The tokens are
// left out: rules work on word lists, which Go has matched already.
var prefixes = map[string]string{
	"blocks": "b", "sentences": "s", "quotes": "q", "attributions": "a", "sources": "src",
	"hedges": "h", "claims": "c", "numbers": "n", "links": "l", "times": "t",
}

func newLayout() layout {
	var p layout
	model := reflect.TypeFor[article.Article]()
	for i := range model.NumField() {
		f := model.Field(i)
		name := f.Tag.Get("json")
		if prefix, wanted := prefixes[name]; wanted {
			fields := fieldsOf(f.Type.Elem())
			p.lists = append(p.lists, list{name, prefix, i, fields, shapeOf("i", fields)})
		} else if name == "doc" {
			p.doc = fieldsOf(f.Type)
			p.docShape = shapeOf("at", p.doc)
		}
	}
	names := []string{"doc", "matches"}
	for _, l := range p.lists {
		names = append(names, l.name)
	}
	p.shape = machine.NewShape(names...)
	return p
}

// shapeOf is that of an object with one member of its own before its fields.
func shapeOf(first string, fields []field) *machine.Shape {
	names := []string{first}
	for _, f := range fields {
		names = append(names, f.name)
	}
	return machine.NewShape(names...)
}

func fieldsOf(t reflect.Type) []field {
	var fields []field
	for i := range t.NumField() {
		f := t.Field(i)
		name := f.Tag.Get("json")
		if name == "span" {
			name = "at"
		}
		fields = append(fields, field{name, i, formOf(t, f)})
	}
	return fields
}

// formOf panics on a type that has no form in the input: that is a mistake in
// the model, and any test meets it.
func formOf(t reflect.Type, f reflect.StructField) form {
	switch f.Type {
	case reflect.TypeFor[article.Span]():
		return place
	case reflect.TypeFor[[]article.Span]():
		return places
	case reflect.TypeFor[article.Ref]():
		return reference
	case reflect.TypeFor[[]article.Ref]():
		return references
	case reflect.TypeFor[[]string]():
		return strings_
	}
	switch f.Type.Kind() {
	case reflect.String:
		return words
	case reflect.Int:
		return integer
	case reflect.Float64:
		return decimal
	case reflect.Bool:
		return truth
	}
	panic(fmt.Sprintf("the input has no form for %s.%s", t, f.Name))
}

// find returns the list whose handles begin with prefix.
func (p *layout) find(prefix string) (list, bool) {
	for _, l := range p.lists {
		if l.prefix == prefix {
			return l, true
		}
	}
	return list{}, false
}

// singular is the name of one of the list.
func (l list) singular() string { return strings.TrimSuffix(l.name, "s") }
