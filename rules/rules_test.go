package rules_test

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
	"github.com/onrecord/onrecord/engine/policy/planner"
	"github.com/onrecord/onrecord/engine/ruletest"
	"github.com/onrecord/onrecord/rules"
)

// folder is the library as it lies on disk, with the tests that are not
// embedded.
var folder = os.DirFS(".")

func library(t *testing.T) *policy.Library {
	t.Helper()
	l, err := policy.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// Every rule is typed against the schema, its tests pass and run all of its
// lines, and its page draws what it finds.
func TestRules(t *testing.T) {
	result, err := ruletest.Run(context.Background(), folder)
	if err != nil {
		t.Fatal(err)
	}
	tested := map[string]bool{}
	for _, test := range result.Tests {
		tested[path.Dir(test.File)] = true
		if !test.Passed {
			t.Errorf("%s:%d: %s fails\n%s", test.File, test.Line, test.Name, test.Output)
		}
	}
	for _, c := range result.Coverage {
		if c.Percent < 100 {
			t.Errorf("%s: no test runs the lines %v", c.File, c.Missed)
		}
	}
	for _, page := range result.Pages {
		if page.Fault != nil {
			t.Error(page.Fault)
		}
		if page.Diff != "" {
			t.Errorf("the page of %s and its findings differ:\n%s", page.Rule, page.Diff)
		}
		if dir := path.Dir(page.File); !tested[dir] && !strings.HasPrefix(dir, "directive/") {
			t.Errorf("%s/rule_test.rego: write tests", dir)
		}
	}
}

// Nothing in a rule is there without a test that misses it.
func TestMutations(t *testing.T) {
	mutable := mutate(t)
	for _, rule := range library(t).Rules() {
		t.Run(rule.Name, func(t *testing.T) {
			t.Parallel()
			survive(t, mutable, rule.File, rule)
		})
	}
}

// Nor is one in what rules share.
func TestSharedMutations(t *testing.T) {
	shared, err := fs.Glob(folder, "lib/*.rego")
	if err != nil {
		t.Fatal(err)
	}
	mutable := mutate(t)
	for _, file := range shared {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			survive(t, mutable, file, users(t, file)...)
		})
	}
}

func mutate(t *testing.T) *ruletest.Mutable {
	t.Helper()
	mutable, err := ruletest.Mutate(folder)
	if err != nil {
		t.Fatal(err)
	}
	return mutable
}

// survive fails for every condition of a file that no test of the rules misses.
func survive(t *testing.T, mutable *ruletest.Mutable, file string, of ...*finding.Rule) {
	t.Helper()
	survivors, err := mutable.Survivors(context.Background(), file, of...)
	if err != nil {
		t.Fatal(err)
	}
	for _, mutant := range survivors {
		t.Error(mutant)
	}
}

// users are the rules that need a file of the library.
func users(t *testing.T, file string) []*finding.Rule {
	return slices.DeleteFunc(library(t).Rules(), func(rule *finding.Rule) bool { return !needs(t, rule.File, file) })
}

var shares = regexp.MustCompile(`(?m)^import data\.lib\.(\w+)$`)

// needs reports whether a file imports another, or what does.
func needs(t *testing.T, file, other string) bool {
	t.Helper()
	text, err := fs.ReadFile(folder, file)
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range shares.FindAllSubmatch(text, -1) {
		if shared := "lib/" + string(found[1]) + ".rego"; shared == other || needs(t, shared, other) {
			return true
		}
	}
	return false
}

// A rule says all of itself, shortly enough for one line of a terminal, and what
// it says ends in the question to the reporter.
func TestMetadata(t *testing.T) {
	for _, rule := range library(t).Rules() {
		if len(rule.Resources) == 0 {
			t.Errorf("%s: METADATA gives no related_resources", rule.File)
		}
		if n := len([]rune(rule.Message)); n > 100 {
			t.Errorf("%s: the message has %d characters before any word of the story; 100 is the most", rule.File, n)
		}
		if !strings.HasSuffix(rule.Message, "?") {
			t.Errorf("%s: the message does not end in a question: %s", rule.File, rule.Message)
		}
		if strings.HasSuffix(rule.Title, ".") {
			t.Errorf("%s: the title ends with a full stop", rule.File)
		}
		entries, err := fs.ReadDir(folder, path.Dir(rule.File))
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, entry := range entries {
			names = append(names, entry.Name())
		}
		if got := strings.Join(names, " "); got != "README.md rule.rego rule_test.rego" {
			t.Errorf("%s holds %s; a rule is README.md, rule.rego and rule_test.rego", path.Dir(rule.File), got)
		}
	}
}

// A page names every parameter of its rule, with the value it has by default:
// `words` (5).
func TestParameters(t *testing.T) {
	for _, rule := range library(t).Rules() {
		page, err := fs.ReadFile(folder, path.Join(path.Dir(rule.File), "README.md"))
		if err != nil {
			t.Fatal(err)
		}
		for name, value := range rule.Config {
			if said := fmt.Sprintf("`%s` (%s)", name, told(value)); !strings.Contains(string(page), said) {
				t.Errorf("%s: the page does not say %s", rule.Name, said)
			}
		}
	}
}

// told is a parameter's value as a page words it.
func told(value any) string {
	list, ok := value.([]any)
	if !ok {
		return fmt.Sprint(value)
	}
	if len(list) == 0 {
		return "none"
	}
	return strings.ReplaceAll(strings.Trim(fmt.Sprint(list), "[]"), " ", ", ")
}

// Every profile can be had.
func TestProfiles(t *testing.T) {
	for _, name := range engine.Profiles() {
		if _, err := engine.New(rules.Library, engine.Profile{Name: name}); err != nil {
			t.Error(err)
		}
	}
}

func TestFormat(t *testing.T) {
	err := fs.WalkDir(folder, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || path.Ext(file) != ".rego" {
			return err
		}
		source, err := fs.ReadFile(folder, file)
		if err != nil {
			return err
		}
		formatted, err := format.SourceWithOpts(file, source, format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			return err
		}
		golden(t, file, string(formatted))
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// The plan that the program carries is that of the rules as they are. It comes
// after TestFormat, which may write them.
func TestCompiled(t *testing.T) {
	compiled, err := policy.Compile(folder, planner.Plan)
	if err != nil {
		t.Fatal(err)
	}
	golden(t, policy.Compiled, string(compiled))
}

// uncompiled is the library without its plan, which OPA has to evaluate.
type uncompiled struct{ fs.FS }

func (u uncompiled) Open(name string) (fs.File, error) {
	if name == policy.Compiled {
		return nil, fs.ErrNotExist
	}
	return u.FS.Open(name)
}

// What the plan finds in the articles of every page, OPA finds.
func TestPlanAgreesWithOPA(t *testing.T) {
	planned, err := engine.New(folder, engine.Profile{Name: "strict"})
	if err != nil {
		t.Fatal(err)
	}
	evaluated, err := engine.New(uncompiled{folder}, engine.Profile{Name: "strict"})
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, rule := range planned.Rules() {
		page, err := fs.ReadFile(folder, strings.ReplaceAll(rule.Name, ".", "/")+"/README.md")
		if err != nil {
			t.Fatal(err)
		}
		for i, fenced := range strings.Split(string(page), "\n```") {
			if i%2 == 0 {
				continue
			}
			_, story, _ := strings.Cut(fenced, "\n")
			got, want := saidOf(planned, story), saidOf(evaluated, story)
			if got != want {
				t.Errorf("%s, article %d: the plan finds\n%s\nand OPA\n%s", rule.Name, i/2+1, got, want)
			}
			found += strings.Count(got, "\n")
		}
	}
	if found < 500 {
		t.Errorf("only %d findings were compared", found)
	}
}

func saidOf(e *engine.Engine, story string) string {
	review, err := e.Review(context.Background(), "story.md", []byte(story))
	if err != nil {
		return err.Error() // a page draws its marks into the front matter too
	}
	var said strings.Builder
	for _, f := range review.Findings {
		fmt.Fprintln(&said, f.Rule.Name, f.Severity, f.Span, f.Related, f.Message, f.Ask)
	}
	fmt.Fprint(&said, review.Problems)
	return said.String()
}

func TestSchema(t *testing.T) {
	schema, err := library(t).Schema()
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "schema/article.json", string(schema))
}

const catalogue = "<!-- Below this line UPDATE=1 go test ./rules writes. -->\n"

func TestCatalogue(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	head, _, found := strings.Cut(string(page), catalogue)
	if !found {
		t.Fatalf("README.md has no line %q", catalogue)
	}
	e, err := engine.New(folder, engine.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "README.md", head+catalogue+tableOf(e.Rules()))
}

// tableOf lists rules with their severities in each profile.
func tableOf(all []finding.Rule) string {
	var table strings.Builder
	fmt.Fprintf(&table, "\n| rule | what it finds | %s |\n|---|---|%s\n", strings.Join(engine.Profiles(), " | "), strings.Repeat("---|", len(engine.Profiles())))
	for _, rule := range all {
		fmt.Fprintf(&table, "| [`%s`](%s/README.md) | %s |", rule.Name, path.Dir(rule.File), rule.Title)
		for _, profile := range engine.Profiles() {
			severity, differs := rule.Profiles[profile]
			if !differs {
				severity = rule.Default
			}
			fmt.Fprintf(&table, " %s |", severity)
		}
		table.WriteByte('\n')
	}
	return table.String()
}

// golden compares what a file holds with what it ought to, and writes it when
// UPDATE is set.
func golden(t *testing.T, file, want string) {
	t.Helper()
	got, err := os.ReadFile(file)
	if err == nil && string(got) == want {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Errorf("%s is out of date; UPDATE=1 go test ./rules writes it", file)
		return
	}
	if err := os.WriteFile(file, []byte(want), 0o666); err != nil {
		t.Error(err)
	}
}
