package policy

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/onrecord/onrecord/engine/article"
)

// oneOfEach is an article with one object in every list, and one hit.
func oneOfEach(t *testing.T) *story {
	t.Helper()
	a := &article.Article{Source: []byte("Reportedly")}
	model := reflect.ValueOf(a).Elem()
	for i := range model.NumField() {
		if f := model.Field(i); f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct {
			f.Set(reflect.Append(f, reflect.Zero(f.Type().Elem())))
		}
	}
	a.Blocks[0].Kind = article.Paragraph
	a.Sources[0].Reason = article.NoSpan
	a.Quotes[0].Attribution = article.None
	a.Tokens[0] = article.Token{Span: article.Span{Start: 0, End: 10}, Text: "Reportedly", Quote: article.None}
	lx, err := readLexicon(map[string][]module{"hedges": {{"x.yaml", []byte("entries: [{words: [reportedly], attrs: {kind: x}}]")}}})
	if err != nil {
		t.Fatal(err)
	}
	layout := newLayout()
	return &story{Article: a, layout: &layout, lexicon: lx, hits: lx.hits(a)}
}

// What rules are typed against is what they get: the same keys everywhere.
func TestSchemaDescribesTheInput(t *testing.T) {
	s := oneOfEach(t)
	input, err := ast.JSON(s.input().Term().Value)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "input", input, inputSchema(*s.layout, s.lexicon))
}

func compare(t *testing.T, path string, value any, schema object) {
	t.Helper()
	switch v := value.(type) {
	case map[string]any:
		properties, _ := schema["properties"].(object)
		if got, want := slices.Sorted(maps.Keys(v)), slices.Sorted(maps.Keys(properties)); !slices.Equal(got, want) {
			t.Errorf("%s has %v, and by the schema %v", path, got, want)
			return
		}
		for key, inner := range v {
			compare(t, path+"."+key, inner, properties[key].(object))
		}
	case []any:
		for i, inner := range v {
			compare(t, fmt.Sprint(path, "[", i, "]"), inner, schema["items"].(object))
		}
	default:
		kinds := map[string]bool{}
		alternatives, _ := schema["anyOf"].([]any)
		for _, kind := range append([]any{schema}, alternatives...) {
			name, _ := kind.(object)["type"].(string)
			kinds[name] = true
		}
		if name := kindOf(v); !kinds[name] && (name != "integer" || !kinds["number"]) {
			t.Errorf("%s is %v, %s; the schema wants %v", path, v, name, kinds)
		}
	}
}

func kindOf(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case string:
		return "string"
	case bool:
		return "boolean"
	}
	return "integer"
}

func TestMissingIsNull(t *testing.T) {
	input := oneOfEach(t).input()
	for _, c := range []struct{ list, field, want string }{
		{"sources", "reason", "null"},
		{"sources", "anonymity", `"src0.anonymity"`},
		{"quotes", "attribution", "null"},
		{"quotes", "parent", "0"},
		{"quotes", "at", `"q0"`},
		{"quotes", "i", "0"},
	} {
		if got := input.Get(c.list).Slice()[0].Get(c.field).String(); got != c.want {
			t.Errorf("%s[0].%s is %s, want %s", c.list, c.field, got, c.want)
		}
	}
}
