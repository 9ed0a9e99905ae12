package policy

import (
	"reflect"
	"strconv"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/policy/machine"
)

// story is one article before the rules.
type story struct {
	*article.Article
	layout  *layout
	lexicon *lexicon
	hits    [][]hit // of each list of the lexicon
}

// input builds what the rules see as "input", straight from the model.
func (s *story) input() machine.Value {
	model := reflect.ValueOf(s.Article).Elem()
	items := []machine.Value{docOf(s.layout, reflect.ValueOf(s.Doc)), s.matches()}
	for i := range s.layout.lists {
		l := &s.layout.lists[i]
		items = append(items, listOf(l, model.Field(l.index)))
	}
	return s.layout.shape.Record(items)
}

func docOf(l *layout, doc reflect.Value) machine.Value {
	items := make([]machine.Value, 0, len(l.doc)+1)
	items = append(items, machine.Of("doc"))
	for i := range l.doc {
		items = append(items, valueOf(&l.doc[i], doc.Field(l.doc[i].index), "doc"))
	}
	return l.docShape.Record(items)
}

func listOf(l *list, objects reflect.Value) machine.Value {
	count := objects.Len()
	members := make([]machine.Value, 0, count*(len(l.fields)+1)) // of all objects
	for n := range count {
		handle := l.prefix + strconv.Itoa(n)
		members = append(members, machine.OfInt(n))
		object := objects.Index(n)
		for i := range l.fields {
			members = append(members, valueOf(&l.fields[i], object.Field(l.fields[i].index), handle))
		}
	}
	return l.shape.Records(count, members)
}

// valueOf writes one field of the object that handle names.
func valueOf(f *field, v reflect.Value, handle string) machine.Value {
	switch f.form {
	case integer:
		return machine.OfInt(int(v.Int()))
	case decimal:
		return machine.OfFloat(v.Float())
	case truth:
		return machine.OfBool(v.Bool())
	case reference:
		return refOf(article.Ref(v.Int()))
	case place:
		switch {
		case v.Field(0).Int() < 0:
			return machine.Nothing
		case f.name == "at":
			return machine.Of(handle)
		}
		return machine.Of(handle + "." + f.name)
	case references:
		return array(v.Len(), func(n int) machine.Value { return refOf(article.Ref(v.Index(n).Int())) })
	case places:
		return array(v.Len(), func(n int) machine.Value { return machine.Of(handle + "." + f.name + "." + strconv.Itoa(n)) })
	case strings_:
		return array(v.Len(), func(n int) machine.Value { return machine.Of(v.Index(n).String()) })
	}
	return machine.Of(v.String())
}

func refOf(r article.Ref) machine.Value {
	if !r.Known() {
		return machine.Nothing
	}
	return machine.OfInt(int(r))
}

func array(n int, element func(int) machine.Value) machine.Value {
	items := make([]machine.Value, n)
	for i := range items {
		items[i] = element(i)
	}
	return machine.List(items)
}

// matches writes the hits of every list.
func (s *story) matches() machine.Value {
	lists := make([]machine.Value, len(s.hits))
	for i, hits := range s.hits {
		lists[i] = hitsOf(s.lexicon.lists[i], hits, s.Article)
	}
	return s.lexicon.shape.Record(lists)
}

// hitFields are the members of one hit after its attrs, in the order in which
// hitsOf gives them; the schema that types the rules is made of them too.
var hitFields = []field{
	{name: "i", form: integer},
	{name: "at", form: place},
	{name: "text", form: words},
	{name: "lemma", form: words},
	{name: "class", form: words},
	{name: "certainty", form: reference}, // null where the list gives none
	{name: "sentence", form: integer},
	{name: "block", form: integer},
	{name: "block_kind", form: words},
	{name: "opens", form: truth},
	{name: "closes", form: truth},
	{name: "quote", form: reference},
	{name: "attribution", form: reference},
	{name: "qualifies", form: reference},
}

var hitShape = shapeOf("attrs", hitFields)

func hitsOf(list *wordList, hits []hit, a *article.Article) machine.Value {
	members := make([]machine.Value, 0, len(hits)*(1+len(hitFields))) // of all hits
	for n := range hits {
		h := &hits[n]
		certainty := machine.Nothing
		if h.entry.certainty >= 0 {
			certainty = machine.OfInt(h.entry.certainty)
		}
		members = append(members, attrsOf(list, h.entry),
			machine.OfInt(n), machine.Of("m."+list.name+"."+strconv.Itoa(n)), machine.Of(h.text), machine.Of(h.entry.lemma), machine.Of(h.entry.class), certainty,
			refOf(h.sentence), refOf(h.block), machine.Of(string(a.Blocks[h.block].Kind)), machine.OfBool(h.opens), machine.OfBool(h.closes),
			refOf(h.quote), refOf(h.inside), refOf(h.qualifies),
		)
	}
	return hitShape.Records(len(hits), members)
}

func attrsOf(list *wordList, e *entry) machine.Value {
	if len(list.attrs) == 0 {
		return noAttrs
	}
	attrs := make([]machine.Value, len(list.attrs))
	for i, name := range list.attrs {
		attrs[i] = machine.Of(e.attrs[name])
	}
	return list.shape.Record(attrs)
}

// noAttrs is what the hits of most lists share.
var noAttrs = machine.NewShape().Record(nil)
