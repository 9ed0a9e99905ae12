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
	w := writer{words: map[string]*ast.Term{}, null: ast.NullTerm()}
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

// writer makes terms. Small whole numbers and the words of the model recur in
// every object, so each is made once.
type writer struct {
	ints  []*ast.Term
	words map[string]*ast.Term
	null  *ast.Term
}

func (w *writer) word(word string) *ast.Term {
	term := w.words[word]
	if term == nil {
		term = ast.StringTerm(word)
		w.words[word] = term
	}
	return term
}

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
		return w.null
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
	items := make([][2]*ast.Term, 0, len(l.fields)+1)
	for n := range objects {
		handle := l.prefix + strconv.Itoa(n)
		items = append(items[:0], ast.Item(i, w.int(n)))
		value := values.Index(n)
		for _, f := range l.fields {
			items = append(items, ast.Item(f.key, w.value(f, value.Field(f.index), handle)))
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
			return w.null
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
	text := v.String()
	if len(text) > 16 { // not one of a few
		return ast.StringTerm(text)
	}
	return w.word(text)
}

func array(n int, element func(int) *ast.Term) *ast.Term {
	terms := make([]*ast.Term, n)
	for i := range terms {
		terms[i] = element(i)
	}
	return ast.ArrayTerm(terms...)
}

// keys of a hit, in the order of writer.hits.
var keys = terms("i", "at", "text", "lemma", "class", "certainty", "attrs", "sentence", "block", "block_kind", "opens", "closes", "quote", "attribution", "qualifies")

func terms(names ...string) []*ast.Term {
	all := make([]*ast.Term, len(names))
	for i, name := range names {
		all[i] = ast.StringTerm(name)
	}
	return all
}

// hits writes the hits of one list. schema.go describes the same object.
func (w *writer) hits(list *wordList, hits []hit, a *article.Article) *ast.Term {
	names := terms(list.attrs...)
	none := ast.ObjectTerm()
	prefix := "m." + list.name + "."
	fields := make([][2]*ast.Term, len(keys))
	return array(len(hits), func(n int) *ast.Term {
		h := &hits[n]
		certainty, attrs := w.null, none
		if h.entry.certainty >= 0 {
			certainty = w.int(h.entry.certainty)
		}
		if len(names) > 0 {
			items := make([][2]*ast.Term, len(names))
			for i, name := range names {
				items[i] = ast.Item(name, w.word(h.entry.attrs[list.attrs[i]]))
			}
			attrs = ast.ObjectTerm(items...)
		}
		for i, value := range [...]*ast.Term{
			w.int(n), ast.StringTerm(prefix + strconv.Itoa(n)), ast.StringTerm(h.text), w.word(h.entry.lemma), w.word(h.entry.class), certainty, attrs,
			w.ref(h.sentence), w.ref(h.block), w.word(string(a.Blocks[h.block].Kind)), ast.InternedTerm(h.opens), ast.InternedTerm(h.closes),
			w.ref(h.quote), w.ref(h.inside), w.ref(h.qualifies),
		} {
			fields[i] = [2]*ast.Term{keys[i], value}
		}
		return ast.ObjectTerm(fields...)
	})
}
