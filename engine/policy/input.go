package policy

import (
	"reflect"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/onrecord/onrecord/engine/article"
)

// story is one article before the rules.
type story struct {
	*article.Article
	plan    plan
	lexicon *lexicon
	hits    [][]hit // of each list of the lexicon
}

// input builds what the rules see as "input", straight from the model: by way
// of JSON or maps it would cost four times as much.
func (s *story) input() *ast.Term {
	w := writer{}
	model := reflect.ValueOf(s.Article).Elem()
	items := [][2]*ast.Term{ast.Item(ast.StringTerm("doc"), w.doc(s.plan.doc, reflect.ValueOf(s.Doc)))}
	for _, l := range s.plan.lists {
		items = append(items, ast.Item(ast.StringTerm(l.name), w.list(l, model.Field(l.index))))
	}
	matches := make([][2]*ast.Term, len(s.hits))
	for i, hits := range s.hits {
		list := s.lexicon.lists[i]
		matches[i] = ast.Item(ast.StringTerm(list.name), w.hits(list, hits, s.Article))
	}
	items = append(items, ast.Item(ast.StringTerm("matches"), ast.ObjectTerm(matches...)))
	return ast.ObjectTerm(items...)
}

// writer makes terms. Small whole numbers recur in every object, so each is
// made once.
type writer struct{ ints []*ast.Term }

func (w *writer) int(i int) *ast.Term {
	if i < 0 || i >= 4096 {
		return ast.IntNumberTerm(i)
	}
	for i >= len(w.ints) {
		w.ints = append(w.ints, nil)
	}
	if w.ints[i] == nil {
		w.ints[i] = ast.IntNumberTerm(i)
	}
	return w.ints[i]
}

func (w *writer) ref(r article.Ref) *ast.Term {
	if !r.Known() {
		return ast.NullTerm()
	}
	return w.int(int(r))
}

func (w *writer) doc(fields []field, value reflect.Value) *ast.Term {
	items := make([][2]*ast.Term, 0, len(fields)+1)
	items = append(items, ast.Item(ast.StringTerm("at"), ast.StringTerm("doc")))
	for _, f := range fields {
		items = append(items, ast.Item(f.key, w.value(f, value.Field(f.index), "doc")))
	}
	return ast.ObjectTerm(items...)
}

func (w *writer) list(l list, values reflect.Value) *ast.Term {
	i := ast.StringTerm("i")
	objects := make([]*ast.Term, values.Len())
	for n := range objects {
		handle := l.prefix + strconv.Itoa(n)
		items := make([][2]*ast.Term, 0, len(l.fields)+1)
		items = append(items, ast.Item(i, w.int(n)))
		for _, f := range l.fields {
			items = append(items, ast.Item(f.key, w.value(f, values.Index(n).Field(f.index), handle)))
		}
		objects[n] = ast.ObjectTerm(items...)
	}
	return ast.ArrayTerm(objects...)
}

// value writes one field of the object that handle names.
func (w *writer) value(f field, v reflect.Value, handle string) *ast.Term {
	switch f.form {
	case integer:
		return w.int(int(v.Int()))
	case decimal:
		return ast.FloatNumberTerm(v.Float())
	case truth:
		return ast.InternedTerm(v.Bool())
	case reference:
		return w.ref(article.Ref(v.Int()))
	case place:
		if v.Field(0).Int() < 0 {
			return ast.NullTerm()
		}
		if f.name == "at" {
			return ast.StringTerm(handle)
		}
		return ast.StringTerm(handle + "." + f.name)
	case references:
		return array(v.Len(), func(n int) *ast.Term { return w.ref(article.Ref(v.Index(n).Int())) })
	case places:
		return array(v.Len(), func(n int) *ast.Term { return ast.StringTerm(handle + "." + f.name + "." + strconv.Itoa(n)) })
	case strings_:
		return array(v.Len(), func(n int) *ast.Term { return ast.StringTerm(v.Index(n).String()) })
	}
	return ast.StringTerm(v.String())
}

func array(n int, element func(int) *ast.Term) *ast.Term {
	terms := make([]*ast.Term, n)
	for i := range terms {
		terms[i] = element(i)
	}
	return ast.ArrayTerm(terms...)
}

// hits writes the hits of one list. schema.go describes the same object.
func (w *writer) hits(list *wordList, hits []hit, a *article.Article) *ast.Term {
	return array(len(hits), func(n int) *ast.Term {
		h := hits[n]
		certainty := ast.NullTerm()
		if h.entry.certainty >= 0 {
			certainty = w.int(h.entry.certainty)
		}
		attrs := make([][2]*ast.Term, len(list.attrs))
		for i, name := range list.attrs {
			attrs[i] = ast.Item(ast.StringTerm(name), ast.StringTerm(h.entry.attrs[name]))
		}
		return ast.ObjectTerm(
			ast.Item(ast.StringTerm("i"), w.int(n)),
			ast.Item(ast.StringTerm("at"), ast.StringTerm("m."+list.name+"."+strconv.Itoa(n))),
			ast.Item(ast.StringTerm("text"), ast.StringTerm(h.text)),
			ast.Item(ast.StringTerm("lemma"), ast.StringTerm(h.entry.lemma)),
			ast.Item(ast.StringTerm("class"), ast.StringTerm(h.entry.class)),
			ast.Item(ast.StringTerm("certainty"), certainty),
			ast.Item(ast.StringTerm("attrs"), ast.ObjectTerm(attrs...)),
			ast.Item(ast.StringTerm("sentence"), w.ref(h.sentence)),
			ast.Item(ast.StringTerm("block"), w.ref(h.block)),
			ast.Item(ast.StringTerm("block_kind"), ast.StringTerm(string(a.Blocks[h.block].Kind))),
			ast.Item(ast.StringTerm("opens"), ast.InternedTerm(h.opens)),
			ast.Item(ast.StringTerm("closes"), ast.InternedTerm(h.closes)),
			ast.Item(ast.StringTerm("quote"), w.ref(h.quote)),
			ast.Item(ast.StringTerm("attribution"), w.ref(h.inside)),
			ast.Item(ast.StringTerm("qualifies"), w.ref(h.qualifies)),
		)
	})
}
