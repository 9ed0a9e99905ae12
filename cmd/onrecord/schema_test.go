package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"go.yaml.in/yaml/v3"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/rules"
)

// The published schema accepts what the reader accepts, and refuses what it
// refuses.
func TestSchema(t *testing.T) {
	uncommented := regexp.MustCompile(`(?m)^#(\S|  )`).ReplaceAllString(string(starter), "$1")
	for name, c := range map[string]struct {
		text  string
		wrong string // the first thing that the reader says, without its place
	}{
		"empty":              {"", ""},
		"starter":            {string(starter), ""},
		"starter, all of it": {uncommented, ""},
		"one for a list":     {"extends: strict\nignore: a\nrule-folders: b\nnewsroom: {names: c, outlets: d}\n", ""},
		"off":                {"rules: {quotes: off, hedging.so_called: {severity: off, kinds: {opinion: off}}}\n", ""},
		"unknown key":        {"ignroe: [a]\n", `no key "ignroe" in this file; did you mean "ignore"?`},
		"unknown profile":    {"profile: strickt\n", `no profile "strickt"; did you mean "strict"?`},
		"unknown level":      {"fail-level: all\n", `no fail-level "all"; there is error, info, never, warning`},
		"severity":           {"rules: {quotes.orphan: warn}\n", `quotes.orphan: no severity "warn"; did you mean "warning"?`},
		"severity in kinds":  {"rules: {quotes.orphan: {kinds: {opinion: warn}}}\n", `quotes.orphan: no severity "warn"; did you mean "warning"?`},
		"kind":               {"rules: {quotes.orphan: {kinds: {opinions: off}}}\n", `no key "opinions" in quotes.orphan.kinds; did you mean "opinion"?`},
		"kind of override":   {"overrides: [{kinds: [opinions], rules: {}}]\n", `no kind of story "opinions"; did you mean "opinion"?`},
		"override of all":    {"overrides: [{rules: {quotes.orphan: off}}]\n", "an override names the paths or the kinds of story it is for"},
		"no paths":           {"overrides: [{paths: [], kinds: [opinion], rules: {}}]\n", "paths is empty; name some or leave it out"},
		"no kinds":           {"overrides: [{kinds: [], paths: [a], rules: {}}]\n", "kinds is empty; name some or leave it out"},
		"level by kind":      {"overrides: [{kinds: [opinion], fail-level: never}]\n", "profile and fail-level cannot differ by kind of story; give them under paths"},
		"level by both":      {"overrides: [{kinds: [opinion], paths: [a], profile: ap}]\n", "profile and fail-level cannot differ by kind of story; give them under paths"},
		"extends":            {"extends: [strict, house.yaml, a/b.yml]\n", ""},
		"params by kind":     {"overrides: [{kinds: [opinion], rules: {quotes.orphan: {params: {c: 1}}}}]\n", "params cannot differ by kind of story; give it under paths"},
		"a list":             {"- a\n", "this file is a list; want keys and values"},
		"a text":             {"root: yes please\n", `root is "yes please"; want true or false`},
		"no value":           {"ignore:\n", "ignore has no value; give it one or delete the line"},
		"mapping for list":   {"ignore: {a: b}\n", "ignore is a mapping; want a list"},
		"list of mappings":   {"extends: [{a: b}]\n", "extends is a mapping; want a text"},
		"override":           {"overrides: [a]\n", `an override is "a"; want keys and values`},
		"newsroom":           {"newsroom: {name: a}\n", `no key "name" in newsroom; did you mean "names"?`},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), configName)
			if err := os.WriteFile(file, []byte(c.text), 0o644); err != nil {
				t.Fatal(err)
			}
			_, err := readLayer(file)
			first := ""
			if err != nil {
				first, _, _ = strings.Cut(err.Error(), "\n")
				_, first, _ = strings.Cut(first, ":1: ")
			}
			if first != c.wrong {
				t.Errorf("got %q, want %q (%v)", first, c.wrong, err)
			}
			if valid := schemaAccepts(t, c.text); valid != (c.wrong == "") {
				t.Errorf("the schema says %v", valid)
			}
		})
	}
}

func schemaAccepts(t *testing.T, text string) bool {
	t.Helper()
	var doc any
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	asJSON, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	input, err := ast.InterfaceToValue(map[string]any{"doc": string(asJSON), "schema": schema(t)})
	if err != nil {
		t.Fatal(err)
	}
	compiler := ast.NewCompiler()
	compiler.Compile(nil)
	body, err := compiler.QueryCompiler().Compile(ast.MustParseBody("json.match_schema(input.doc, input.schema, answer); answer[0] = ok"))
	if err != nil {
		t.Fatal(err)
	}
	results, err := topdown.NewQuery(body).WithCompiler(compiler).WithInput(ast.NewTerm(input)).WithStrictBuiltinErrors(true).Run(t.Context())
	if err != nil || len(results) != 1 {
		t.Fatal(results, err)
	}
	return results[0][ast.Var("ok")].Equal(ast.BooleanTerm(true))
}

func schema(t *testing.T) map[string]any {
	t.Helper()
	raw, err := os.ReadFile("onrecord.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(raw, &schema); err != nil {
		t.Fatal(err)
	}
	return schema
}

// The names that the schema lists are those there are.
func TestSchemaNames(t *testing.T) {
	s := schema(t)
	definitions := s["definitions"].(map[string]any)
	for definition, want := range map[string][]string{
		"profile": engine.Profiles(), "fail-level": failLevels, "severity": finding.Severities(), "kind": article.KindNames(),
	} {
		var got []string
		for _, name := range definitions[definition].(map[string]any)["enum"].([]any) {
			got = append(got, name.(string))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: the schema has %v, the program %v", definition, got, want)
		}
	}
	var got []string
	for key := range s["properties"].(map[string]any) {
		got = append(got, key)
	}
	want := slices.Sorted(slices.Values(layerKeys))
	if slices.Sort(got); !slices.Equal(got, want) {
		t.Errorf("the schema has the keys %v, the program %v", got, want)
	}
}

// The schema names every rule that comes with the program, and its parameters.
func TestSchemaRules(t *testing.T) {
	const head, tail = "\"properties\": {\n      ", "}\n    }\n  }\n}\n"
	page, err := os.ReadFile("onrecord.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New(rules.Library, engine.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, rule := range e.Rules() {
		names[rule.Category] = `{"properties": {"params": false}}`
		names[rule.Name] = paramSchema(t, rule)
	}
	var lines []string
	for _, name := range slices.Sorted(maps.Keys(names)) {
		lines = append(lines, fmt.Sprintf("  %q: %s", name, names[name]))
	}
	begin := strings.LastIndex(string(page), head) + len(head)
	fresh := string(page[:begin]) + strings.Join(lines, ",\n      ") + "\n      " + tail
	if string(page) == fresh {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Fatal("onrecord.schema.json is stale; run: UPDATE=1 go test ./cmd/onrecord")
	}
	if err := os.WriteFile("onrecord.schema.json", []byte(fresh), 0o644); err != nil {
		t.Fatal(err)
	}
}

func paramSchema(t *testing.T, rule finding.Rule) string {
	t.Helper()
	if len(rule.Config) == 0 {
		return `{"properties": {"params": {"maxProperties": 0}}}`
	}
	var params []string
	for _, param := range sortedNames(rule.Config) {
		kind := map[bool]string{true: "array", false: "number"}[reflect.TypeOf(rule.Config[param]).Kind() == reflect.Slice]
		limits := ""
		if b := engine.Bounds(param, rule.Config[param]); kind == "number" {
			if b.Whole {
				kind = "integer"
			}
			limits = fmt.Sprintf(`, "minimum": %.0f, "maximum": %.0f`, b.Least, b.Most)
		}
		params = append(params, fmt.Sprintf(`%q: {"type": %q%s}`, param, kind, limits))
	}
	return `{"properties": {"params": {"additionalProperties": false, "properties": {` + strings.Join(params, ", ") + `}}}}`
}

// What only the rules themselves know, the schema knows too.
func TestSchemaOfRules(t *testing.T) {
	for text, want := range map[string]bool{
		"rules: {quotes.orphan: {params: {words: 3}}}":                                    true,
		"rules: {quotes.orphan: {params: {words: -3}}}":                                   false,
		"rules: {quotes.orphan: {params: {words: 1.5}}}":                                  false,
		"rules: {quotes.orphan: {params: {word: 3}}}":                                     false,
		"rules: {quotes: {params: {words: 3}}}":                                           false,
		"rules: {hedging.reportedly: {params: {words: 3}}}":                               false,
		"rules: {balance.denial_buried: {params: {percent: 500}}}":                        false,
		"rules: {headline.quote_not_in_body: {params: {overlap: 0.5}}}":                   true,
		"rules: {quotes.orfan: off}":                                                      false,
		"overrides: [{paths: [a], rules: {quotes.orfan: off}}]":                           false,
		"rule-folders: [own]\nrules: {own.rule: off}":                                     true,
		"rule-folders: [own]\noverrides: [{paths: [a], rules: {own.rule: {params: {}}}}]": true,
	} {
		if got := schemaAccepts(t, text); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func TestGlobs(t *testing.T) {
	for _, c := range []struct {
		pattern, path string
		want          bool
	}{
		{"drafts", "/r/a/drafts/b/c.md", true},
		{"drafts/", "/r/drafts/c.md", true},
		{"/drafts", "/r/a/drafts/c.md", false},
		{"a/drafts", "/r/a/drafts/c.md", true},
		{"a/drafts", "/r/b/a/drafts/c.md", false},
		{"*.notes.md", "/r/a/b.notes.md", true},
		{"./a/*.md", "/r/a/b.md", true},
		{"**", "/r/a.md", true},
		{"**", "/other/a.md", false},
		{"live/**", "/r/live/x/y.md", true},
		{"drafts", "/r/drafts.md", false},
		{"[ab].md", "/r/x/b.md", true},
		{"[[]x].md", "/r/[x].md", true},
	} {
		g, err := newGlob("/r", given{text: c.pattern})
		if err != nil {
			t.Fatal(err)
		}
		if got := g.covers(c.path); got != c.want {
			t.Errorf("%s covers %s: %v, want %v", c.pattern, c.path, got, c.want)
		}
	}
}

func TestGlobsWrong(t *testing.T) {
	for pattern, want := range map[string]string{
		"[": "a [ that no ] closes", "a/[b/c]": "a [ that no ] closes", "!": "it names nothing", "./": "it names nothing", "../a": "cannot leave it",
		"a/../b": "cannot leave it", "/r/a": "leave that out", "[z-a]": "no set of characters",
	} {
		if _, err := newGlob("/r", given{text: pattern}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", pattern, err, want)
		}
	}
}

func TestPapers(t *testing.T) {
	for file, want := range map[string]bool{
		"README.md": true, "a/readme.txt": true, "Readme.en.md": true, "CHANGELOG.md": true, "code-of-conduct.md": true, "SECURITY.md": true,
		"LICENSE.txt": true, "PULL_REQUEST_TEMPLATE.md": true, "robots.txt": true,
		"security.md": false, "history.md": false, "news.md": false, "readmes.md": false, "story.md": false,
	} {
		if got := paper(file); got != want {
			t.Errorf("%s: %v, want %v", file, got, want)
		}
	}
}
