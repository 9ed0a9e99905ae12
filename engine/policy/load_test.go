package policy_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
)

func TestMetadata(t *testing.T) {
	l := library(`# The house's own words come first.

# METADATA
# title: A test
# description: |
#   Two
#   lines.
# related_resources:
#   - https://example.org/a
#   - description: A page
#     ref: https://example.org/b
# custom:
#   severity: info
#   profiles: {strict: {severity: error, config: {window: 5}}, ap: {config: {window: 1}}, bbc: off}
#   kinds: {opinion: off}
#   message: "“{hit}” by whom?"
#   ask: Who?
#   per: source
#   supersedes: [test.two]
#   config:
#     window: 3
`, reporting)
	l["test/two/rule.rego"] = &fstest.MapFile{Data: []byte(head + "package rules.test.two\n\n" + reporting)}
	lib, err := policy.Read(l)
	if err != nil {
		t.Fatal(err)
	}
	r := lib.Rules()[0]
	if r.Name != "test.one" || r.Category != "test" || r.File != "test/one/rule.rego" || r.Title != "A test" || r.Description != "Two\nlines.\n" ||
		r.Default != finding.Info || r.Severity != finding.Info || r.Per != finding.Source || r.Config["window"] != 3 ||
		!maps.Equal(r.Profiles, map[string]finding.Severity{"strict": finding.Error, "bbc": finding.Off}) ||
		len(r.Configs) != 2 || r.Configs["strict"]["window"] != 5 || r.Configs["ap"]["window"] != 1 ||
		r.In(article.Opinion) != finding.Off || r.In(article.News) != finding.Info ||
		len(r.Supersedes) != 1 || len(r.Resources) != 2 || r.Resources[0].URL != "https://example.org/a" || r.Resources[1].Title != "A page" {
		t.Errorf("%+v", r)
	}
	if two := lib.Rules()[1]; two.Default != finding.Warning || two.Per != finding.Sentence {
		t.Errorf("without more METADATA a rule is %s per %s", two.Default, two.Per)
	}
}

// What is wrong with a folder is told with file, line and remedy before any
// Rego is compiled.
func TestReadFaults(t *testing.T) {
	with := func(line string) string { return head + line }
	for name, c := range map[string]struct{ metadata, want string }{
		"no METADATA":        {"", "test/one/rule.rego:1: a rule begins with a METADATA comment"},
		"a blank line":       {head + "\n", `below METADATA stands the line "package rules.test.one"`},
		"unknown key":        {"# METADATA\n# titel: x\n", `test/one/rule.rego:2: no key "titel" here; did you mean "title"?`},
		"unknown kind":       {with("#   kinds: {opinoin: off}\n"), `no kind of story "opinoin"; did you mean "opinion"?`},
		"unknown custom key": {with("#   severty: info\n"), `test/one/rule.rego:7: no key "severty" here; did you mean "severity"?`},
		"unknown severity":   {with("#   severity: eror\n"), `test/one/rule.rego:7: no severity "eror"; did you mean "error"?`},
		"of a profile":       {with("#   profiles: {strict: eror}\n"), `no severity "eror"`},
		"key of a profile":   {with("#   profiles: {strict: {severty: error}}\n"), `no key "severty" here; did you mean "severity"?`},
		"unknown unit":       {with("#   per: sentense\n"), `per "sentense": did you mean "sentence"?`},
		"no such superseded": {with("#   supersedes: [test.onee]\n"), `supersedes: no rule "test.onee"; did you mean "test.one"?`},
		"no message":         {"# METADATA\n# title: x\n# description: y\n", "METADATA gives no custom.message"},
		"message of lines":   {strings.Replace(head, "ask: Who?", "ask: \"Who\\nis it?\"", 1), "custom.ask runs over more than one line"},
		"broken YAML":        {"# METADATA\n# title: [x\n", "test/one/rule.rego:"},
		"resource":           {with("# related_resources:\n#   - {reff: x}\n"), `no key "reff" here`},
	} {
		_, err := policy.Read(library(c.metadata, reporting))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s:\n got %v\nwant %s", name, err, c.want)
		}
	}
	for file, want := range map[string]string{
		"stray.rego":           "stray.rego: a rule lies in CATEGORY/NAME/rule.rego",
		"test/one/more.rego":   "test/one/more.rego: a rule lies in",
		"Test/Two/rule.rego":   `"Test.Two" is no name for a rule`,
		"test/two/rule.rego":   `below METADATA stands the line "package rules.test.two"`,
		"lib/deep/a/rule.rego": "a rule lies in",
	} {
		l := library(head, reporting)
		l[file] = &fstest.MapFile{Data: []byte(head + "package rules.test.three\n\n" + reporting)}
		if _, err := policy.Read(l); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s:\n got %v\nwant %s", file, err, want)
		}
	}
}

func TestNewsroomFolder(t *testing.T) {
	own := fstest.MapFS{
		"house/word/rule.rego": {Data: []byte(head + "package rules.house.word\n\n" + reporting)},
		"lexicon/hedges.yaml":  {Data: []byte("entries: [{words: [we hear]}]")},
	}
	if _, err := policy.Read(library(head, reporting), policy.Folder{FS: own, Path: "newsroom"}); err != nil {
		t.Fatal(err) // lists are read by the judge
	}
	lib, _ := policy.Read(library(head, reporting), policy.Folder{FS: own, Path: "newsroom"})
	_, err := lib.Judge(lib.Rules())
	if err == nil || !strings.Contains(err.Error(), "newsroom/lexicon/hedges.yaml:1: ") {
		t.Error(err)
	}
	own["lexicon/hedges.yaml"] = &fstest.MapFile{Data: []byte("entries: [{phrases: [we hear]}]")}
	got, _ := reports(t, judge(t, library(head, reporting), policy.Folder{FS: own, Path: "newsroom"}), told("We hear it reportedly fell ."))
	if len(got) != 4 {
		t.Errorf("%d reports, want two words for each of two rules", len(got))
	}
	if _, err := policy.Read(library(head, reporting), policy.Folder{FS: library(head, reporting), Path: "newsroom"}); err == nil ||
		!strings.Contains(err.Error(), "newsroom/test/one/rule.rego: there is a rule test.one in test/one/rule.rego already") {
		t.Error(err)
	}
}

// A word list that nobody reads is a slip.
func TestUnreadList(t *testing.T) {
	words := &fstest.MapFile{Data: []byte("entries: [{words: [hearsay]}]")}
	for name, want := range map[string]string{
		"hegdes": `newsroom/lexicon/hegdes.yaml: no rule reads a word list "hegdes"; did you mean "hedges"?`,
		"verbs":  "belong under newsroom in the configuration",
		"hedges": "",
		"own":    "",
	} {
		own := fstest.MapFS{
			"lexicon/" + name + ".yaml": words,
			"lib/own.rego":              {Data: []byte("package lib.own\n\nheard contains h if some h in input.matches.own\n")},
		}
		_, err := policy.Read(library(head, reporting), policy.Folder{FS: own, Path: "newsroom"})
		if got := fmt.Sprint(err); want == "" && err != nil || !strings.Contains(got, want) {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
	}
}

// The schema of the input types every rule of a folder that is not ours.
func TestTypedFaults(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"misspelt field":     {"report contains {\"at\": q.at, \"args\": {\"hit\": \"\"}} if {\n\tsome q in input.quotes\n\tq.atribution == null\n}", `want (one of): ["about" "at" "attribution"`},
		"misspelt list":      {"report contains {\"at\": h.at, \"args\": {\"hit\": \"\"}} if some h in input.matches.hegdes", `test/one/rule.rego:9: no word list "hegdes"; did you mean "hedges"?`},
		"misspelt attribute": {"report contains {\"at\": h.at, \"args\": {\"hit\": h.attrs.knd}} if some h in input.matches.hedges", `["kind"]`},
		"tokens":             {"report contains {\"at\": t.at, \"args\": {\"hit\": \"\"}} if some t in input.tokens", "tokens"},
		"wrong type":         {"report contains {\"at\": q.at, \"args\": {\"hit\": \"\"}} if {\n\tsome q in input.quotes\n\tstartswith(q.words, \"a\")\n}", "have: (number, string)"},
		"the network":        {"report contains {\"at\": \"doc\"} if http.send({\"url\": \"x\", \"method\": \"GET\"}).status_code == 200", "undefined function http.send"},
		"the clock":          {"report contains {\"at\": \"doc\"} if time.now_ns() > 0", "undefined function time.now_ns"},
		"the environment":    {"report contains {\"at\": \"doc\"} if opa.runtime().env.HOME", "undefined function opa.runtime"},
		"chance":             {"report contains {\"at\": \"doc\"} if rand.intn(\"x\", 3) == 1", "undefined function rand.intn"},
		"shifts":             {"report contains {\"at\": \"doc\"} if bits.lsh(1, 100) > 0", "undefined function bits.lsh"},
		"not a set":          {"report := true", "want a set"},
		"set of strings":     {"report contains q.at if some q in input.quotes", "want objects"},
		"no at":              {"report contains {\"args\": {\"hit\": q.words}} if some q in input.quotes", `"at" of a report is`},
		"at of wrong type":   {"report contains {\"at\": q.words, \"args\": {\"hit\": \"\"}} if some q in input.quotes", "want a handle"},
		"unknown key":        {"report contains {\"at\": q.at, \"arg\": {\"hit\": \"\"}} if some q in input.quotes", `a report has no key "arg"; did you mean "args"?`},
		"unfilled message":   {"report contains {\"at\": q.at, \"args\": {\"hits\": \"\"}} if some q in input.quotes", `asks for {hit}, which args does not give; did you mean "hits"?`},
		"syntax":             {"report contains {\"at\": } if true", "test/one/rule.rego:9: "},
		"unused variable":    {"report contains {\"at\": \"doc\", \"args\": {\"hit\": \"\"}} if x := 1", "x unused"},
		"no report":          {"reports contains 1", "the rule reports nothing"},
	} {
		lib, err := policy.Read(library(head, c.body))
		if err == nil {
			err = lib.Check()
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s:\n got %v\nwant %s", name, err, c.want)
		}
	}
	lib, err := policy.Read(library(head, reporting))
	if err != nil {
		t.Fatal(err)
	}
	if err := lib.Check(); err != nil {
		t.Error(err)
	}
}

func TestSchema(t *testing.T) {
	lib, err := policy.Read(library(head, reporting))
	if err != nil {
		t.Fatal(err)
	}
	schema, err := lib.Schema()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"source_span"`, `"hedges"`, `"qualifies"`, `"kind"`} {
		if !strings.Contains(string(schema), want) {
			t.Errorf("the schema has no %s", want)
		}
	}
	if strings.Contains(string(schema), `"tokens"`) {
		t.Error("tokens are no part of the input")
	}
}
