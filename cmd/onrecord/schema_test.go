package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"go.yaml.in/yaml/v3"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
)

// The published schema accepts what the reader accepts, and refuses what it
// refuses, the names of rules and parameters apart.
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
		"off":                {"rules: {a: off, b.c: {severity: off, kinds: {opinion: off}}}\n", ""},
		"unknown key":        {"ignroe: [a]\n", `no key "ignroe" in this file; did you mean "ignore"?`},
		"unknown profile":    {"profile: strickt\n", `no profile "strickt"; did you mean "strict"?`},
		"unknown level":      {"fail-level: all\n", `no fail-level "all"; there is error, info, never, warning`},
		"severity":           {"rules: {a.b: warn}\n", `a.b: no severity "warn"; did you mean "warning"?`},
		"severity in kinds":  {"rules: {a.b: {kinds: {opinion: warn}}}\n", `a.b: no severity "warn"; did you mean "warning"?`},
		"kind":               {"rules: {a.b: {kinds: {opinions: off}}}\n", `no key "opinions" in a.b.kinds; did you mean "opinion"?`},
		"kind of override":   {"overrides: [{kinds: [opinions], rules: {}}]\n", `no kind of story "opinions"; did you mean "opinion"?`},
		"override of all":    {"overrides: [{rules: {a.b: off}}]\n", "an override names the paths or the kinds of story it is for"},
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
		"profile": engine.Profiles(), "fail-level": failLevels, "severity": finding.Severities(), "kind": kindNames(),
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
