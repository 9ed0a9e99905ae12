package engine_test

import (
	"context"
	"maps"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

const module = `# METADATA
# title: Hearsay
# description: A rule of the tests.
# custom:
#   severity: warning
#   profiles: {strict: error, bbc: off, npr: {severity: error, config: {least: 2}}, ap: {config: {least: 2}}}
#   message: "“{hit}” by whom?"
#   ask: Who?
#   kinds: {opinion: off, brief: info}
#   config: {least: 1, skip: []}
package rules.test.hearsay

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	some hit in input.matches.hedges
	hit.certainty >= data.config.test.hearsay.least
}
`

var library = fstest.MapFS{
	"test/hearsay/rule.rego": {Data: []byte(module)},
	"lexicon/hedges.yaml":    {Data: []byte("entries: [{words: [reportedly], certainty: 1}]")},
}

func TestReview(t *testing.T) {
	for name, c := range map[string]struct {
		profile engine.Profile
		want    string // severities of the findings
	}{
		"standard":             {engine.Profile{}, "warning"},
		"by name":              {engine.Profile{Name: "standard"}, "warning"},
		"house":                {engine.Profile{Name: "strict"}, "error"},
		"off in a house":       {engine.Profile{Name: "bbc"}, ""},
		"own severity":         {engine.Profile{Name: "strict", Severities: map[string]finding.Severity{"test.hearsay": finding.Info}}, "info"},
		"parameter of a house": {engine.Profile{Name: "ap"}, ""},
		"own after a house's":  {engine.Profile{Name: "npr", Params: map[string]map[string]any{"test.hearsay": {"least": 1}}}, "error"},
		"own parameter":        {engine.Profile{Params: map[string]map[string]any{"test.hearsay": {"least": 2}}}, ""},
	} {
		e, err := engine.New(library, c.profile)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		review, err := e.Review(context.Background(), "story.txt", []byte("The mayor has reportedly resigned from her office.\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range review.Findings {
			got = append(got, f.Severity.String())
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, want %q %v", name, got, c.want, review.Problems)
		}
	}
}

func TestRulesAsInForce(t *testing.T) {
	e, err := engine.New(library, engine.Profile{Name: "bbc", Params: map[string]map[string]any{"test.hearsay": {"least": 3}}})
	if err != nil {
		t.Fatal(err)
	}
	rules := e.Rules()
	rule := rules[len(rules)-1]
	if rule.Severity != finding.Off || rule.Default != finding.Warning || rule.Config["least"] != 3 {
		t.Errorf("%+v", rule)
	}
}

func TestNamesThatDoNotExist(t *testing.T) {
	off := finding.Off
	for want, profile := range map[string]engine.Profile{
		`no profile "strickt"; did you mean "strict"?`:                     {Name: "strickt"},
		`no rule "test.hersay"; did you mean "test.hearsay"?`:              {Severities: map[string]finding.Severity{"test.hersay": off}},
		`no rule "test.other_things"; test has test.hearsay`:               {Name: "ap", Severities: map[string]finding.Severity{"test.other_things": off}},
		`no rule "quotes.orphan"; "onrecord rules" lists them`:             {Severities: map[string]finding.Severity{"quotes.orphan": off}},
		`no rule "test.heresay"; did you mean "test.hearsay"?`:             {Params: map[string]map[string]any{"test.heresay": {}}},
		`test.hearsay has no parameter "lest"; did you mean "least"?`:      {Params: map[string]map[string]any{"test.hearsay": {"lest": 1}}},
		`test.hearsay.least is two, a text; want a number such as 1`:       {Params: map[string]map[string]any{"test.hearsay": {"least": "two"}}},
		`test.hearsay.skip is true, true or false; want a list such as []`: {Params: map[string]map[string]any{"test.hearsay": {"skip": true}}},
	} {
		if _, err := engine.New(library, profile); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v\nwant %s", err, want)
		}
	}
	listed := maps.Clone(library)
	listed["test/hearsay/rule.rego"] = &fstest.MapFile{Data: []byte(strings.Replace(module, "strict: error", "strict: {config: {skip: [briefs, wires]}}", 1))}
	for want, skip := range map[string][]any{
		"": {"briefs", "wires"},
		`test.hearsay.skip has no "brifs"; did you mean "briefs"?`:                                                        {"wires", "brifs"},
		`test.hearsay.skip has no "the weather"; there is briefs, wires`:                                                  {"the weather"},
		`test.hearsay.skip names "wires" twice; leave one out`:                                                            {"wires", "briefs", "wires"},
		`test.hearsay.skip has a number in its list; want texts`:                                                          {"wires", 3},
		`test.hearsay.skip is empty and leaves nothing to look for; set test.hearsay: off, or name some of briefs, wires`: {},
	} {
		_, err := engine.New(listed, engine.Profile{Params: map[string]map[string]any{"test.hearsay": {"skip": skip}}})
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%v: got %v\nwant %s", skip, err, want)
		}
	}
	if _, err := engine.New(library, engine.Profile{Params: map[string]map[string]any{"test.hearsay": {"skip": []any{"anything"}}}}); err != nil {
		t.Errorf("a list that no house profile sets: %v", err)
	}
	for own, want := range map[string]string{
		"stricter: error":              `test/hearsay/rule.rego: custom.profiles: no profile "stricter" to differ from standard; did you mean "strict"?`,
		"strict: {config: {lest: 1}}":  `test/hearsay/rule.rego: custom.profiles.strict: test.hearsay has no parameter "lest"; did you mean "least"?`,
		"strict: {config: {least: x}}": `test/hearsay/rule.rego: custom.profiles.strict: test.hearsay.least is x, a text; want a number such as 1`,
		"stric: {config: {least: 1}}":  `test/hearsay/rule.rego: custom.profiles: no profile "stric" to differ from standard; did you mean "strict"?`,
	} {
		wrong := fstest.MapFS{"test/hearsay/rule.rego": {Data: []byte(strings.Replace(module, "strict: error", own, 1))}}
		if _, err := engine.New(wrong, engine.Profile{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v\nwant %s", err, want)
		}
	}
}

func TestConcurrentReviews(t *testing.T) {
	e, err := engine.New(library, engine.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 10 {
				review, err := e.Review(context.Background(), "story.md", []byte("The mayor has *reportedly* resigned from her office.\n"))
				if err != nil || len(review.Findings) != 1 {
					t.Error(len(review.Findings), err)
				}
			}
		})
	}
	all.Wait()
}

// A rule is switched by the kind of story too, but not on where it is off.
func TestKinds(t *testing.T) {
	for _, c := range []struct{ profile, kind, want string }{
		{"strict", "news", "error"}, {"strict", "brief", "info"}, {"strict", "opinion", ""}, {"bbc", "brief", ""},
	} {
		e, err := engine.New(library, engine.Profile{Name: c.profile})
		if err != nil {
			t.Fatal(err)
		}
		review, err := e.Review(context.Background(), "story.md", []byte("---\nkind: "+c.kind+"\n---\n\nThe mayor has reportedly resigned from her office.\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got string
		for _, f := range review.Findings {
			got += f.Severity.String()
		}
		if got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.kind, c.profile, got, c.want)
		}
	}
}

// A lighter case is advice where its rule is an error, and is left out elsewhere.
func TestLighter(t *testing.T) {
	lighter := fstest.MapFS{
		"test/hearsay/rule.rego": {Data: []byte(strings.Replace(module, `"args"`, `"lighter": true, "args"`, 1))},
		"lexicon/hedges.yaml":    library["lexicon/hedges.yaml"],
	}
	for severity, want := range map[finding.Severity]int{finding.Error: 1, finding.Warning: 0} {
		e, err := engine.New(lighter, engine.Profile{Severities: map[string]finding.Severity{"test": severity}})
		if err != nil {
			t.Fatal(err)
		}
		review, err := e.Review(context.Background(), "story.txt", []byte("The mayor has reportedly resigned from her office.\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(review.Findings) != want || want == 1 && review.Findings[0].Severity != finding.Info {
			t.Errorf("%v: %+v", severity, review.Findings)
		}
	}
}

// A case that is only advice is no more under any severity of its rule.
func TestAdvice(t *testing.T) {
	advice := fstest.MapFS{
		"test/hearsay/rule.rego": {Data: []byte(strings.Replace(module, `"args"`, `"advice": true, "graver": true, "args"`, 1))},
		"lexicon/hedges.yaml":    library["lexicon/hedges.yaml"],
	}
	for _, severity := range []finding.Severity{finding.Info, finding.Warning, finding.Error} {
		profile := engine.Profile{Severities: map[string]finding.Severity{"test": severity}}
		if got := weighed(t, advice, profile); got != finding.Info {
			t.Errorf("%v: %v", severity, got)
		}
	}
}

// weighed is how grave the one finding in a story is.
func weighed(t *testing.T, library fstest.MapFS, profile engine.Profile) finding.Severity {
	t.Helper()
	e, err := engine.New(library, profile)
	if err != nil {
		t.Fatal(err)
	}
	review, err := e.Review(context.Background(), "story.txt", []byte("The mayor has reportedly resigned from her office.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(review.Findings) != 1 {
		t.Fatalf("%+v, want one finding", review.Findings)
	}
	return review.Findings[0].Severity
}

// One case may weigh a degree more than its rule does, and no more than an error;
// what a newsroom has set holds for every case.
func TestGraver(t *testing.T) {
	graver := fstest.MapFS{
		"test/hearsay/rule.rego": {Data: []byte(strings.Replace(module, `"args"`, `"graver": true, "args"`, 1))},
		"lexicon/hedges.yaml":    library["lexicon/hedges.yaml"],
	}
	for name, c := range map[string]struct {
		profile engine.Profile
		want    finding.Severity
	}{
		"standard":             {engine.Profile{}, finding.Error},
		"strict":               {engine.Profile{Name: "strict"}, finding.Error},
		"what a newsroom sets": {engine.Profile{Severities: map[string]finding.Severity{"test": finding.Info}}, finding.Info},
		"and for a kind":       {engine.Profile{Kinds: map[string]map[article.Kind]finding.Severity{"test": {article.News: finding.Info}}}, finding.Info},
	} {
		if got := weighed(t, graver, c.profile); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// METADATA may say what a graver case weighs: at least that, under every profile.
func TestGraverSeverity(t *testing.T) {
	text := strings.Replace(strings.Replace(module, `"args"`, `"graver": true, "args"`, 1), "severity: warning", "severity: info\n#   graver: warning", 1)
	graver := fstest.MapFS{"test/hearsay/rule.rego": {Data: []byte(text)}, "lexicon/hedges.yaml": library["lexicon/hedges.yaml"]}
	for name, c := range map[string]struct {
		profile engine.Profile
		want    finding.Severity
	}{
		"standard":             {engine.Profile{}, finding.Warning},
		"strict":               {engine.Profile{Name: "strict"}, finding.Error},
		"what a newsroom sets": {engine.Profile{Severities: map[string]finding.Severity{"test": finding.Info}}, finding.Info},
	} {
		if got := weighed(t, graver, c.profile); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
