package policy_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
	"github.com/onrecord/onrecord/engine/policy/planner"
)

const head = `# METADATA
# title: A test
# description: A rule of the tests.
# custom:
#   message: "“{hit}” by whom?"
#   ask: Who?
`

const words = "entries: [{words: [reportedly, rumoured], class: hearsay, certainty: 1}, {words: [perhaps], attrs: {kind: doubt}}]"

// library is a folder of rules whose only rule has this body.
func library(metadata, body string) fstest.MapFS {
	return fstest.MapFS{
		"test/one/rule.rego":  {Data: []byte(metadata + "package rules.test.one\n\n" + body)},
		"lexicon/hedges.yaml": {Data: []byte(words)},
	}
}

const reporting = `report contains {"at": hit.at, "args": {"hit": hit.text}} if some hit in input.matches.hedges`

// judge gives the same rules twice: as OPA evaluates them, and planned for a
// machine.
func judge(t testing.TB, library fstest.MapFS, own ...policy.Folder) [2]*policy.Judge {
	t.Helper()
	planned := maps.Clone(library)
	text, err := policy.Compile(library, planner.Plan)
	if err != nil {
		t.Fatal(err)
	}
	planned[policy.Compiled] = &fstest.MapFile{Data: text}
	return [2]*policy.Judge{load(t, library, own...), load(t, planned, own...)}
}

func load(t testing.TB, library fs.FS, own ...policy.Folder) *policy.Judge {
	t.Helper()
	l, err := policy.Read(library, own...)
	if err != nil {
		t.Fatal(err)
	}
	j, err := l.Judge(l.Rules())
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// reports asks both judges, who say the same.
func reports(t testing.TB, both [2]*policy.Judge, a *article.Article) ([]policy.Report, []finding.Problem) {
	t.Helper()
	var told [2]string
	var reports []policy.Report
	var problems []finding.Problem
	for i, j := range both {
		var err error
		if reports, problems, err = j.Reports(context.Background(), a); err != nil {
			t.Fatal(err)
		}
		for _, r := range reports {
			told[i] += fmt.Sprintln(r.Rule.Name, r.Place, r.Related, r.Message, r.Ask, r.Graver)
		}
		told[i] += fmt.Sprintln(problems)
	}
	if told[0] != told[1] {
		t.Errorf("OPA says\n%s\nand a machine\n%s", told[0], told[1])
	}
	return reports, problems
}

func TestReports(t *testing.T) {
	a := told("# Mayor reportedly quits . ¶ She « reportedly » left . It was rumoured .")
	got, problems := reports(t, judge(t, library(head, reporting)), a)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if len(got) != 2 {
		t.Fatalf("%d reports, want 2: a quoted word is the speaker's", len(got))
	}
	for i, want := range []policy.Report{
		{Message: "“reportedly” by whom?", Place: policy.Place{Span: at(t, a, "reportedly"), Sentence: 0, Source: article.None}},
		{Message: "“rumoured” by whom?", Place: policy.Place{Span: at(t, a, "rumoured"), Sentence: 2, Source: article.None}},
	} {
		if got[i].Message != want.Message || got[i].Place != want.Place || got[i].Ask != "Who?" || got[i].Rule.Name != "test.one" {
			t.Errorf("report %d is %+v", i, got[i])
		}
	}
}

func TestHits(t *testing.T) {
	for _, c := range []struct{ name, condition string }{
		{"text", `hit.text == "Reportedly"; hit.lemma == "reportedly"`},
		{"class and certainty", `hit.class == "hearsay"; hit.certainty == 1`},
		{"every attribute of the list", `hit.attrs == {"kind": ""}`},
		{"where it is", `hit.i == 0; hit.sentence == 0; hit.block == 0; hit.block_kind == "paragraph"; hit.quote == null`},
		{"what it opens", `hit.opens; not hit.closes`},
		{"whose words", `hit.attribution == 1; hit.qualifies == null`},
	} {
		a := told("Reportedly it fell , Kay said .")
		a.Blocks[0].Kind = article.Paragraph
		says(t, a, "Kay", "said", "it fell", true)
		says(t, a, "Kay", "said", "Reportedly it fell", true)
		body := strings.Replace(reporting, "if some hit in input.matches.hedges", "if {\n\tsome hit in input.matches.hedges\n\t"+strings.ReplaceAll(c.condition, "; ", "\n\t")+"\n}", 1)
		if got, problems := reports(t, judge(t, library(head, body)), a); len(got) != 1 {
			t.Errorf("%s: %s does not hold %v", c.name, c.condition, problems)
		}
	}
}

func TestQualifies(t *testing.T) {
	a := told("The mayor reportedly told aides it was over .")
	says(t, a, "mayor", "told", "it was over", true)
	body := strings.Replace(reporting, "if some", "if {\n\tsome", 1) + "\n\thit.qualifies == 0\n\thit.attribution == null\n}"
	if got, _ := reports(t, judge(t, library(head, body)), a); len(got) != 1 {
		t.Error("the word does not qualify the telling")
	}
}

func TestQuotedWordsForAListThatWantsThem(t *testing.T) {
	l := library(head, reporting)
	l["lexicon/hedges.yaml"] = &fstest.MapFile{Data: []byte("quoted: true\n" + words)}
	if got, _ := reports(t, judge(t, l), told("She « reportedly » left .")); len(got) != 1 {
		t.Errorf("%d reports, want 1", len(got))
	}
}

func TestGraver(t *testing.T) {
	for body, want := range map[string]bool{
		reporting: false,
		strings.Replace(reporting, `"args"`, `"graver": hit.certainty == 1, "args"`, 1): true,
	} {
		got, problems := reports(t, judge(t, library(head, body)), told("Reportedly it fell ."))
		if len(got) != 1 || got[0].Graver != want {
			t.Errorf("%+v %v, want graver %v", got, problems, want)
		}
	}
}

func TestFurnitureForAListThatWantsIt(t *testing.T) {
	for want, list := range []string{words, "furniture: true\n" + words} {
		l := library(head, reporting)
		l["lexicon/hedges.yaml"] = &fstest.MapFile{Data: []byte(list)}
		a := told("It fell . ¶ Perhaps")
		a.Blocks[1].Kind = article.Caption
		if got, problems := reports(t, judge(t, l), a); len(got) != want {
			t.Errorf("%d reports, want %d %v", len(got), want, problems)
		}
	}
}

func TestWordsBefore(t *testing.T) {
	l := library(head, reporting)
	l["lexicon/hedges.yaml"] = &fstest.MapFile{Data: []byte("before: 2\n" + words)}
	a := told("It rose . It then reportedly fell . Perhaps it rose . « So » reportedly it rose .")
	want := []string{"It then reportedly", "Perhaps", "So reportedly"}
	var hits []string
	got, problems := reports(t, judge(t, l), a)
	for _, r := range got {
		hits = append(hits, string(a.Source[r.Place.Span.Start:r.Place.Span.End]))
	}
	if !slices.Equal(hits, want) {
		t.Errorf("%q, want %q %v", hits, want, problems)
	}
}

func TestHandles(t *testing.T) {
	a := told("# News . ¶ Perhaps it fell , Kay said .")
	says(t, a, "Kay", "said", "it fell", true)
	for handle, want := range map[string]string{
		"doc": "News .", "b1": "Perhaps it fell , Kay said .", "s1": "Perhaps it fell , Kay said .", "a0.cue": "said",
		"a0": "it fell , Kay", "a0.content.0": "it fell", "src0": "Kay", "src0.mentions.0": "Kay", "m.hedges.0": "Perhaps",
	} {
		got, problems := reports(t, judge(t, library(head, point(handle))), a)
		if len(got) != 1 || string(a.Source[got[0].Place.Span.Start:got[0].Place.Span.End]) != want {
			t.Errorf("%s: %+v %v", handle, got, problems)
		}
	}
	for handle, want := range map[string]string{
		"a1":           `no place "a1": the story has 1 attributions`,
		"a0.content.1": `no place "a0.content.1"`,
		"a0.content":   `name one of it, as "a0.content.0"`,
		"a0.cu":        `no attribution has a "cu"; did you mean "cue"?`,
		"a0.at":        `no attribution has a "at"`,
		"a0.cue.0":     `no place "a0.cue.0"`,
		"src0.reason":  `"src0.reason" is missing in this story`,
		"q0":           "the story has 0 quotes",
		"q-1":          `"q-1" is no handle`,
		"zz3":          `"zz3" is no handle`,
		"":             `"" is no handle`,
		"m.hedges.7":   "the story has 1 hits of hedges",
		"m.none.0":     `no word list "none"`,
	} {
		got, problems := reports(t, judge(t, library(head, point(handle))), a)
		if len(got) != 0 || len(problems) != 1 || !strings.Contains(problems[0].Message, want) {
			t.Errorf("%q: %v %v", handle, got, problems)
		}
	}
}

// point reports one handle.
func point(handle string) string {
	return "report contains {\"at\": \"" + handle + "\", \"args\": {\"hit\": \"x\"}} if {\n\tsome hit in input.matches.hedges\n\thit.i >= 0\n}"
}

func TestPlaceNamesTheSource(t *testing.T) {
	a := told("Perhaps it fell , Kay said .")
	says(t, a, "Kay", "said", "it fell", true)
	for _, handle := range []string{"src0.mentions.0", "a0.cue"} {
		got, _ := reports(t, judge(t, library(head, point(handle))), a)
		if got[0].Place.Source != 0 {
			t.Errorf("%s names source %d", handle, got[0].Place.Source)
		}
	}
}

func TestRelated(t *testing.T) {
	a := told("Perhaps it fell . Perhaps .")
	body := `report contains {"at": "s0", "args": {"hit": "x"}, "related": [hit.at | some hit in input.matches.hedges]}`
	got, problems := reports(t, judge(t, library(head, body)), a)
	if len(got) != 1 || len(got[0].Related) != 2 {
		t.Errorf("%+v %v", got, problems)
	}
}

func TestMessage(t *testing.T) {
	long := strings.Repeat("Ünder the weather ", 12)
	for hit, want := range map[string]string{
		"he\nsaid": "“he said” by whom?",
		long:       "“Ünder the weather Ünder the weather Ünder the weather Ünder the weather Ünder the weather Ünder the weather…” by whom?",
		"3":        "“3” by whom?",
	} {
		l := library(head, `report contains {"at": "doc", "args": {"hit": input.doc.headline}} if count(input.matches.hedges) > 0`)
		a := told("Perhaps .")
		a.Doc.Headline = hit
		got, problems := reports(t, judge(t, l), a)
		if len(got) != 1 || got[0].Message != want {
			t.Errorf("%q: %+v %v", hit, got, problems)
		}
	}
}

// Quoted words are trimmed before the rest, alike, and stay long enough to be found by.
func TestMessageOfTwo(t *testing.T) {
	said, who := strings.TrimSpace(strings.Repeat("we knew ", 9)), strings.TrimSpace(strings.Repeat("someone at the mill ", 6))
	for _, c := range []struct{ message, said, who, want string }{
		{"“{hit}”, says {who}: who is it?", said, who, "“we knew we knew we knew…”, says someone at the mill someone at the mill someone at the mill someone at the…: who is it?"},
		{"“{hit}”, says {who}: who is it?", said, "a nurse at the clinic in Kolm who saw it", "“we knew we knew we knew we knew we knew we knew we knew we…”, says a nurse at the clinic in Kolm who saw it: who is it?"},
		{"“{hit}”, says {who}: who is it?", "no", who, "“no”, says someone at the mill someone at the mill someone at the mill someone at the mill someone at the…: who is it?"},
		{"“{hit}” here, “{who}” in the text", said, said, "“we knew we knew we knew we knew we knew we knew…” here, “we knew we knew we knew we knew we knew we knew…” in the text"},
		{"“{hit}” here, “{who}” in the text", "we knew", who, "“we knew” here, “someone at the mill someone at the mill someone at the mill someone at the mill someone…” in the text"},
	} {
		l := library(strings.Replace(head, "“{hit}” by whom?", c.message, 1), `report contains {"at": "doc", "args": {"hit": split(input.doc.headline, "|")[0], "who": split(input.doc.headline, "|")[1]}} if count(input.matches.hedges) > 0`)
		a := told("Perhaps .")
		a.Doc.Headline = c.said + "|" + c.who
		if got, problems := reports(t, judge(t, l), a); len(got) != 1 || got[0].Message != c.want || utf8.RuneCountInString(c.want) > 120 {
			t.Errorf("%+v %v", got, problems)
		}
	}
}

// Words that began a sentence of the story go on with one of the message.
func TestMessageGoesOn(t *testing.T) {
	for hit, want := range map[string]string{"A friend": "said by a friend", "US officials": "said by US officials", "Anders Koe": "said by Anders Koe", "The mayor": "said by the mayor", "Advisers to the mayor": "said by advisers to the mayor", "Police Scotland": "said by Police Scotland", "US": "said by the US", "Washington Post": "said by the Washington Post"} {
		l := library(strings.Replace(head, "“{hit}” by whom?", "said by {hit}", 1), `report contains {"at": "doc", "args": {"hit": input.doc.headline}} if count(input.matches.hedges) > 0`)
		a := told("Perhaps .")
		a.Doc.Headline = hit
		if got, problems := reports(t, judge(t, l), a); len(got) != 1 || got[0].Message != want {
			t.Errorf("%q: %+v %v", hit, got, problems)
		}
	}
}

// A fault of one rule is told with its place, and the other rule's reports stand.
func TestProblems(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"endless":      {"report contains {\"at\": \"doc\"} if {\n\tsome a in numbers.range(1, 100000)\n\tsome b in numbers.range(1, 100000)\n\ta + b == -1\n}", "steps"},
		"huge range":   {"report contains {\"at\": \"doc\"} if count(numbers.range(1, 1000000000)) == 3", "steps"},
		"builtin":      {"report contains {\"at\": s.at} if {\n\tsome s in input.sentences\n\tto_number(input.doc.headline) > 3\n}", "test/bad/rule.rego:11: test.bad: to_number"},
		"two values":   {"limit := 1\n\nlimit := 2 if count(input.sentences) > 0\n\nreport contains {\"at\": \"doc\"} if limit > 0", "conflict"},
		"no at":        {"report contains {\"args\": {}} if count(input.sentences) > 0", `it has no "at"`},
		"no object":    {"report contains \"doc\" if count(input.sentences) > 0", "want an object"},
		"no set":       {"report := true", "want a set"},
		"unknown key":  {"report contains {\"at\": \"doc\", \"message\": \"x\"} if count(input.sentences) > 0", "no key"},
		"no such arg":  {"report contains {\"at\": \"doc\", \"args\": {\"word\": \"x\"}} if count(input.sentences) > 0", "asks for {hit}"},
		"args no name": {"report contains {\"at\": \"doc\", \"args\": [\"x\"]} if count(input.sentences) > 0", "want an object of named values"},
		"related":      {"report contains {\"at\": \"doc\", \"args\": {\"hit\": 1}, \"related\": \"s0\"} if count(input.sentences) > 0", "want a list of handles"},
		"many":         {"report contains {\"at\": \"doc\", \"args\": {\"hit\": i}} if some i in numbers.range(1, 2000)", "2000 reports; the first 500 are taken"},
	} {
		l := library(head, reporting)
		l["test/bad/rule.rego"] = &fstest.MapFile{Data: []byte(head + "package rules.test.bad\n\n" + c.body)}
		got, problems := reports(t, judge(t, l), told("It reportedly fell ."))
		if len(problems) == 0 || problems[0].Rule != "test.bad" || !strings.Contains(problems[0].String(), c.want) {
			t.Errorf("%s: %v", name, problems)
		}
		stand := 0
		for _, r := range got {
			if r.Rule.Name == "test.one" {
				stand++
			}
		}
		if stand != 1 {
			t.Errorf("%s: the other rule's report is lost", name)
		}
	}
}

func TestOnlyInterruptionIsAnError(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, j := range judge(t, library(head, reporting)) {
		_, _, err := j.Reports(ctx, told("It reportedly fell ."))
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	}
}

func TestParametersReachTheRule(t *testing.T) {
	l := library(head+"#   config: {longest: 3, skip: [a]}\n", "report contains {\"at\": \"doc\", \"args\": {\"hit\": data.config.test.one.longest}} if count(input.matches.hedges) > 0")
	lib, err := policy.Read(l)
	if err != nil {
		t.Fatal(err)
	}
	rules := lib.Rules()
	rules[0].Config["longest"] = 9
	j, err := lib.Judge(rules)
	if err != nil {
		t.Fatal(err)
	}
	if got, _, err := j.Reports(context.Background(), told("Perhaps .")); err != nil || got[0].Message != "“9” by whom?" {
		t.Error(got[0].Message)
	}
	if lib.Rules()[0].Config["longest"] != 3 {
		t.Error("the library's own default changed")
	}
}

func TestConcurrentUse(t *testing.T) {
	both := judge(t, library(head, reporting+"\n\nreport contains {\"at\": \"doc\", \"args\": {\"hit\": \"x\"}} if regex.match(`^N`, input.doc.headline)"))
	var all sync.WaitGroup
	for n := range 8 {
		j := both[n%2]
		all.Go(func() {
			for range 20 {
				if got, _, err := j.Reports(context.Background(), told("It reportedly fell .")); err != nil || len(got) != 1 {
					t.Error(len(got), err)
				}
			}
		})
	}
	all.Wait()
}
