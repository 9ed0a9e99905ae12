package report_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
)

var rules = map[string]*finding.Rule{}

func rule(name string) *finding.Rule {
	if rules[name] == nil {
		category, title, _ := strings.Cut(name, ".")
		rules[name] = &finding.Rule{
			Name: name, Category: category, Default: finding.Warning,
			Title: "A " + title + " of " + category, Description: "It is weak where it is " + title + ".", Ask: "Who says so?",
			Resources: []finding.Resource{{Title: "A code of ethics", URL: "https://example.org/" + category}},
		}
	}
	return rules[name]
}

// sentenceEnd is as much segmentation as these stories need.
var sentenceEnd = regexp.MustCompile(`[.?!]”?(?:\s+|$)`)

// story makes an article of a headline and paragraphs, apart by blank lines.
func story(path, text string) *article.Article {
	a := &article.Article{Path: path, Source: []byte(text)}
	a.Doc.Words = len(strings.Fields(text))
	for at, words := range blocks(text) {
		b := article.Block{Span: article.Span{Start: at, End: at + len(words)}, Kind: article.Paragraph}
		start := at
		for _, end := range sentenceEnd.FindAllStringIndex(words, -1) {
			to := at + len(strings.TrimRight(words[:end[1]], " \n"))
			a.Sentences = append(a.Sentences, article.Sentence{Span: article.Span{Start: start, End: to}, Block: article.Ref(len(a.Blocks))})
			start = at + end[1]
		}
		a.Blocks = append(a.Blocks, b)
	}
	return a
}

func blocks(text string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		at := 0
		for _, words := range strings.Split(text, "\n\n") {
			if words = strings.TrimRight(words, "\n"); words != "" && !yield(at, words) {
				return
			}
			at += len(words) + 2
		}
	}
}

// at returns the place of words that the story holds once.
func at(a *article.Article, words string) article.Span {
	i := bytes.Index(a.Source, []byte(words))
	if i < 0 {
		panic("the story has no " + words)
	}
	return article.Span{Start: i, End: i + len(words)}
}

const strike = `Officials blame neighbour for strike: report

Officials have said that the drone strike was the work of a neighbouring state. The strike was one of a series, per the Herald, which did not say how many there had been or when the first of them took place.

Though the ministry claimed that the
attack had failed, it was reportedly
watched by thousands. Nobody was hurt.

Another paragraph in which nothing is wrong at all.

“We saw it,” one of them said. “It was — how shall I put it — a very long night for everybody who lives in the valley, and for those who do not live there any more, and for all who had come to see their families for the holidays, and who now stood on the ice with a blanket around them and watched the one road out of the valley burn until there was nothing left of it but a line of black posts, which by the morning had gone as well.”
`

// reviews are what the goldens show.
func reviews() []finding.Review {
	a := story("strike.txt", strike)
	claimed, reportedly := at(a, "claimed"), at(a, "reportedly")
	long := at(a, "“It was —")
	long.End = len(a.Source) - 1
	wide := story("wide.md", "Markets fall in 東京\n\n東京の当局は said to be “worried” 👩‍👩‍👧 about the naïve cafe\u0301 owners. \x1b[31mRed\x1b[0m text stays harmless.\n")
	list := []finding.Review{
		{Article: a, Findings: []finding.Finding{
			{
				Rule: rule("headline.borrowed"), Severity: finding.Info, Span: at(a, ": report"), Fingerprint: "a1",
				Message: "“report” stands for one other outlet", Ask: "Have we confirmed it ourselves?",
			},
			{
				Rule: rule("sources.single"), Severity: finding.Error, Span: at(a, "Officials have said"), Fingerprint: "a2",
				Message: "The whole story rests on “officials”, who are not named, not counted and not said to be of any service",
				Ask:     "Which officials, how many, of which service, and why are they not named? Who else can confirm it?",
				Related: []finding.Related{{Span: at(a, "per the Herald")}},
			},
			{
				Rule: rule("attribution.vague"), Severity: finding.Warning, Span: at(a, "Officials"), Fingerprint: "a3",
				Message: "“Officials” of what?", Ask: "Which ministry?",
			},
			{
				Rule: rule("loaded.claim"), Severity: finding.Warning, Span: claimed, Fingerprint: "b1",
				Message: "“claimed” casts doubt on the ministry", Ask: "Do we know that it is untrue?",
				Related: []finding.Related{{Span: at(a, "Officials")}, {Span: at(a, "reportedly")}, {Span: at(a, "one of them said")}, {Span: at(a, "everybody who lives in the valley, and for those")}},
			},
			{
				Rule: rule("hedging.reportedly"), Severity: finding.Warning, Span: reportedly, Fingerprint: "b2",
				Message: "“reportedly” does not say who reported it", Ask: "Who reported it?",
			},
			{
				Rule: rule("quotes.orphan"), Severity: finding.Warning, Span: long, Fingerprint: "c1",
				Message: "Nobody is said to have said this", Ask: "Who said it?",
			},
		}, Problems: []finding.Problem{{Rule: "quotes.broken", File: "quotes/broken/rule.rego", Line: 7, Message: "division by zero"}}},
		{Article: story("clean.txt", "Council meets\n\nIt met.\n")},
		{Article: wide, Findings: []finding.Finding{
			{Rule: rule("quotes.scare"), Severity: finding.Error, Span: at(wide, "“worried”"), Message: "“worried” is nobody's word", Ask: "Whose word is it?", Fingerprint: "d1"},
			{Rule: rule("wide.words"), Severity: finding.Info, Span: at(wide, "👩‍👩‍👧 about the naïve cafe\u0301"), Message: "wide", Ask: "Is it under the words?", Fingerprint: "d2"},
			{Rule: rule("wide.words"), Severity: finding.Warning, Span: at(wide, "Red"), Message: "\x1b[2Jsteers no terminal", Ask: "Is it dropped?", Fingerprint: "d3"},
		}},
	}
	for _, r := range list {
		slices.SortFunc(r.Findings, finding.Compare)
	}
	return list
}

func written(t *testing.T, format string, style report.Style, reviews ...finding.Review) []byte {
	t.Helper()
	return run(t, format, report.Run{Style: style}, nil, reviews...)
}

// run writes a report of reviews and of files without one.
func run(t *testing.T, format string, run report.Run, unread []report.Unread, reviews ...finding.Review) []byte {
	t.Helper()
	var out bytes.Buffer
	r, err := report.New(format, &out, run)
	if err != nil {
		t.Fatal(err)
	}
	for _, review := range reviews {
		if err := r.Review(review); err != nil {
			t.Fatal(err)
		}
	}
	for _, u := range unread {
		if err := r.Unread(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestText(t *testing.T) {
	for name, style := range map[string]report.Style{
		"text":       {},
		"text-info":  {Info: true, Width: 120},
		"text-small": {Width: 40},
		"text-color": {Info: true, Color: true},
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name, written(t, "text", style, reviews()...))
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("../../testdata/report", name+".golden")
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; when the new output is right, run: UPDATE=1 go test ./engine/report\n%s", path, got)
	}
}

// No line may be wider than it was asked to be, whatever the words.
func TestWidth(t *testing.T) {
	for width := 40; width <= 100; width += 7 {
		for line := range strings.Lines(string(written(t, "text", report.Style{Width: width, Info: true}, reviews()...))) {
			if got := uniseg.StringWidth(strings.TrimSuffix(line, "\n")); got > width && !strings.Contains(line, " in 3 stories") {
				t.Errorf("width %d: %d columns: %s", width, got, line)
			}
		}
	}
}

func TestClean(t *testing.T) {
	clean := finding.Review{Article: story("clean.txt", "It met.\n")}
	if got := string(written(t, "text", report.Style{}, clean, clean, clean)); got != "No findings in 3 stories (6 words)\n" {
		t.Error(got)
	}
	if got := string(written(t, "json", report.Style{})); !strings.Contains(got, `"files": []`) {
		t.Error(got)
	}
}

func TestUnknownFormat(t *testing.T) {
	_, err := report.New("jsno", &bytes.Buffer{}, report.Run{})
	if err == nil || err.Error() != `no format "jsno"; did you mean "json"?` {
		t.Error(err)
	}
}
