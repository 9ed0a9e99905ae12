package ruletest_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/policy"
	"github.com/onrecord/onrecord/engine/ruletest"
)

const rule = `# METADATA
# title: Hearsay
# description: A rule of the tests.
# custom:
#   message: "“{hit}” by whom?"
#   ask: Who?
package rules.test.hearsay

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	some hit in input.matches.hedges
	not hit.attrs.skip == "yes"
}
`

const tests = `package rules.test.hearsay_test

import data.rules.test.hearsay

hit := {"at": "m.hedges.0", "text": "x", "attrs": {"skip": ""}}

test_flags if {
	found := hearsay.report with input.matches.hedges as [hit]
	found == {{"at": "m.hedges.0", "args": {"hit": "x"}}}
}
`

const page = `# Hearsay

The word hides who says it.

## Flagged

` + "```text" + `
The mayor has reportedly resigned, it is said in the town.
              ^^^^^^^^^^ test.hearsay
` + "```" + `

## Allowed

` + "```md" + `
The mayor *resigned* on Monday.
` + "```" + `

## When not to use it

Never.

` + "```yaml\nx: 1\n```\n"

func folder(replace map[string]string) fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"test/hearsay/rule.rego": rule, "test/hearsay/rule_test.rego": tests, "test/hearsay/README.md": page,
		"lexicon/hedges.yaml": "entries: [{words: [reportedly], attrs: {skip: ''}}, {words: [perhaps], attrs: {skip: 'yes'}}]",
	} {
		if other, ok := replace[name]; ok {
			text = other
		}
		if text != "" {
			files[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	return files
}

func TestRun(t *testing.T) {
	result, err := ruletest.Run(context.Background(), folder(nil))
	if err != nil {
		t.Fatal(err)
	}
	if !result.Passed() || len(result.Tests) != 1 || len(result.Pages) != 1 || len(result.Coverage) != 1 {
		t.Errorf("%+v", result)
	}
	if c := result.Coverage[0]; c.File != "test/hearsay/rule.rego" || c.Percent != 100 {
		t.Errorf("%+v", c)
	}
}

// The tests of a newsroom's folder, and not those of the library below it.
func TestRunOfOwnFolder(t *testing.T) {
	own := fstest.MapFS{}
	for name, file := range folder(nil) {
		own[strings.Replace(name, "hearsay", "own", 1)] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(file.Data), "test.hearsay", "test.own"))}
	}
	delete(own, "lexicon/hedges.yaml")
	own["test/own/rule_test.rego"].Data = []byte(strings.ReplaceAll(string(own["test/own/rule_test.rego"].Data), "hearsay.report", "own.report"))
	result, err := ruletest.Run(context.Background(), folder(nil), engine.Folder{FS: own, Path: "house"})
	if err != nil {
		t.Fatal(err)
	}
	if !result.Passed() || len(result.Tests) != 1 || result.Tests[0].File != "house/test/own/rule_test.rego" ||
		len(result.Pages) != 1 || result.Pages[0].File != "house/test/own/README.md" ||
		len(result.Coverage) != 1 || result.Coverage[0].File != "house/test/own/rule.rego" {
		t.Errorf("%+v", result)
	}
}

func TestFailures(t *testing.T) {
	result, err := ruletest.Run(context.Background(), folder(map[string]string{
		"test/hearsay/rule_test.rego": strings.Replace(tests, `{"hit": "x"}`, `{"hit": "y"}`, 1),
	}))
	if err != nil || result.Passed() || result.Tests[0].Passed || result.Tests[0].Line != 7 {
		t.Errorf("%+v %v", result.Tests, err)
	}
	result, err = ruletest.Run(context.Background(), folder(map[string]string{"test/hearsay/rule_test.rego": ""}))
	if err != nil || result.Coverage[0].Percent != 0 || len(result.Coverage[0].Missed) == 0 {
		t.Errorf("%+v %v", result.Coverage, err)
	}
}

func TestPagesThatDiffer(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"drawn elsewhere":     {"              ^^^^", "             ^^^^", "-             ^^^^^^^^^^ test.hearsay\n+              ^^^^^^^^^^ test.hearsay\n"},
		"drawn for nothing":   {"has reportedly resigned", "has then resigned", "-              ^^^^^^^^^^ test.hearsay\n"},
		"found where allowed": {"*resigned* on", "*reportedly* left on", "+           ^^^^^^^^^^ test.hearsay\n"},
		"of another rule":     {"^ test.hearsay", "^ test.other", "+              ^^^^^^^^^^ test.hearsay\n"},
	} {
		result, err := ruletest.Run(context.Background(), folder(map[string]string{"test/hearsay/README.md": strings.Replace(page, c.old, c.new, 1)}))
		if err != nil {
			t.Fatal(err)
		}
		if p := result.Pages[0]; result.Passed() || !strings.Contains(p.Diff, c.want) {
			t.Errorf("%s: %v\n%s", name, p.Fault, p.Diff)
		}
	}
}

func TestPageFaults(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"no page":            {page, "", "test/hearsay/README.md: the rule has no page"},
		"title":              {"# Hearsay", "# Rumour", "README.md:1: a page begins with the title of its METADATA: # Hearsay"},
		"no reasons":         {"The word hides who says it.", "", "says why the rule is there"},
		"order":              {"## Allowed", "## When not to use it", "the sections of a page are ## Flagged, ## Allowed, ## When not to use it"},
		"another section":    {"Never.", "Never.\n\n## See also", "the sections of a page are"},
		"missing section":    {page[strings.Index(page, "## When"):], "", "the sections of a page are"},
		"nothing drawn":      {"              ^^^^^^^^^^ test.hearsay\n", "", "README.md:8: a flagged article draws its findings"},
		"drawn in allowed":   {"on Monday.\n", "on Monday.\n    ^^^^^ test.hearsay\n", "an allowed article draws no finding"},
		"fence of no format": {"```md", "```", "an article is fenced by ```text or ```md"},
		"open fence":         {"x: 1\n```", "x: 1", "the last block is not closed"},
		"no article":         {"```md\nThe mayor *resigned* on Monday.\n```\n", "", "no article under ## Allowed"},
	} {
		result, err := ruletest.Run(context.Background(), folder(map[string]string{"test/hearsay/README.md": strings.Replace(page, c.old, c.new, 1)}))
		if err != nil {
			t.Fatal(err)
		}
		if p := result.Pages[0]; result.Passed() || p.Fault == nil || !strings.Contains(p.Fault.Error(), c.want) {
			t.Errorf("%s:\n got %v\nwant %s", name, p.Fault, c.want)
		}
	}
}

// This form passes whatever the rule reports.
func TestTrap(t *testing.T) {
	_, err := ruletest.Run(context.Background(), folder(map[string]string{
		"test/hearsay/rule_test.rego": tests + "\ntest_nothing if hearsay.report with input.matches.hedges as [hit] == {\"anything\"}\n",
	}))
	if err == nil || !strings.Contains(err.Error(), `test/hearsay/rule_test.rego:12: reads as "with input.matches.hedges as (… == …)" and would always pass`) {
		t.Error(err)
	}
}

func TestRulesThatDoNotHoldTogether(t *testing.T) {
	for name, c := range map[string]struct{ file, old, new, want string }{
		"typed":         {"test/hearsay/rule.rego", "hit.attrs.skip", "hit.attrs.skp", `test/hearsay/rule.rego:11: `},
		"the clock":     {"test/hearsay/rule_test.rego", "found :=", "time.now_ns() > 0\n\tfound :=", "undefined function time.now_ns"},
		"broken tests":  {"test/hearsay/rule_test.rego", "found :=", "found :==", "test/hearsay/rule_test.rego:8"},
		"no such thing": {"test/hearsay/rule_test.rego", "hit]", "hid]", "var hid is unsafe"},
	} {
		text := map[string]string{"test/hearsay/rule.rego": rule, "test/hearsay/rule_test.rego": tests}[c.file]
		_, err := ruletest.Run(context.Background(), folder(map[string]string{c.file: strings.Replace(text, c.old, c.new, 1)}))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A condition that no test misses survives; one that a test misses, or that
// binds a variable, does not.
func TestSurvivors(t *testing.T) {
	excused := tests + `
test_excused if {
	found := hearsay.report with input.matches.hedges as [object.union(hit, {"attrs": {"skip": "yes"}})]
	found == set()
}
`
	otherwise := strings.Replace(rule, `not hit.attrs.skip == "yes"`, "_shown(hit)", 1) + `
_shown(hit) := false if hit.attrs.skip == "yes"

else := true if hit.text != ""
`
	for name, c := range map[string]struct {
		rule, tests string
		want        []string
	}{
		"one half tested": {rule, tests, []string{`test/hearsay/rule.rego:11: no test fails without "not hit.attrs.skip == \"yes\""`}},
		"both tested":     {rule, excused, nil},
		"an else":         {otherwise, excused, []string{`test/hearsay/rule.rego:16: no test fails without "hit.text != \"\""`}},
	} {
		library := folder(map[string]string{"test/hearsay/rule.rego": c.rule, "test/hearsay/rule_test.rego": c.tests})
		read, err := policy.Read(library)
		if err != nil {
			t.Fatal(err)
		}
		mutable, err := ruletest.Mutate(library)
		if err != nil {
			t.Fatal(err)
		}
		survivors, err := mutable.Survivors(context.Background(), read.Rules()[0].File, read.Rules()[0])
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range survivors {
			got = append(got, s.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
