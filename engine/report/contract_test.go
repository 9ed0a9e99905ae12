package report

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Programs read the JSON by the comment that describes it: what it writes is in
// there, and what is in there it writes.
func TestContracts(t *testing.T) {
	for _, c := range []struct {
		file, function string
		written        reflect.Type
	}{
		{"report.go", "New", reflect.TypeFor[jsonRun]()},
		{"sources.go", "NewSources", reflect.TypeFor[sourcing]()},
		{"revision.go", "NewRevision", reflect.TypeFor[compared]()},
	} {
		t.Run(c.function, func(t *testing.T) {
			page := documentation(t, c.file, c.function)
			described := map[string]bool{}
			for _, word := range regexp.MustCompile(`[a-z_]+`).FindAllString(page, -1) {
				described[word] = true
			}
			names := map[string]bool{}
			namesIn(c.written, names)
			for _, name := range slices.Sorted(maps.Keys(names)) {
				if !described[name] {
					t.Errorf("the comment of %s does not say what %q is", c.function, name)
				}
			}
			for _, key := range keysOf(page) {
				if !names[key] {
					t.Errorf("the comment of %s describes %q, which is not written", c.function, key)
				}
			}
		})
	}
}

// documentation is the comment of a function.
func documentation(t *testing.T, file, function string) string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == function {
			return fn.Doc.Text()
		}
	}
	t.Fatalf("%s has no function %s", file, function)
	return ""
}

// keysOf are the names at the beginning of the lines that are set off, as
// "sources[]   name, kind" and "old, edited   the paths".
func keysOf(page string) []string {
	var keys []string
	for line := range strings.SplitSeq(page, "\n") {
		set, is := strings.CutPrefix(line, "\t")
		if at := regexp.MustCompile(`^ {0,4}[a-z_, \[\]]*?[a-z_\]]  `).FindString(set); is && at != "" {
			keys = append(keys, regexp.MustCompile(`[a-z_]+`).FindAllString(at, -1)...)
		}
	}
	return keys
}

// namesIn takes down what the JSON of a type calls its fields.
func namesIn(of reflect.Type, names map[string]bool) {
	switch of.Kind() {
	case reflect.Pointer, reflect.Slice:
		namesIn(of.Elem(), names)
	case reflect.Struct:
		for i := range of.NumField() {
			f := of.Field(i)
			if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
				names[name] = true
				namesIn(f.Type, names)
			}
		}
	}
}
