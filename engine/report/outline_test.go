package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/report"
)

func TestOutline(t *testing.T) {
	a := story("mill.txt", "Mill burns\n\n“I saw it\nburn,” said Ann Bell. It reportedly took the fire brigade of the town more than an hour to come.\n")
	a.Doc.Kind = article.News
	a.Blocks[0].Kind, a.Blocks[0].Body = article.Headline, -1
	for i := range a.Sentences {
		a.Sentences[i].Carried = article.None
	}
	a.Sentences[1].Carried = 0
	words := at(a, "“I saw it\nburn,”")
	who := at(a, "Ann Bell")
	a.Quotes = []article.Quote{
		{Span: words, Kind: article.FullQuote, Closed: true},
		{Span: at(a, "fire brigade"), Kind: article.FullQuote, Attribution: article.None, Sentence: 1},
	}
	a.Attributions = []article.Attribution{
		{
			Span: article.Span{Start: words.Start, End: who.End}, Cue: at(a, "said"), SourceSpan: who,
			Content: []article.Span{words}, Kind: article.Direct, Frame: article.VerbFrame, Class: article.Neutral,
			Parent: article.None, Addressee: "reporters",
		},
		{
			Span: at(a, "It reportedly"), Cue: at(a, "reportedly"), Source: article.None, SourceSpan: article.NoSpan,
			Content: []article.Span{at(a, "took the fire brigade of the town more than an hour to come")}, Kind: article.Indirect,
			Frame: article.AdverbFrame, Class: article.Relay, Sentence: 1, Parent: 0, Negated: true,
		},
	}
	a.Hedges = []article.Hedge{{Span: at(a, "reportedly"), Certainty: 2, Sentence: 1, Attribution: article.None}}
	a.Sources = []article.Source{
		{Mentions: []article.Span{who}, Kind: article.NamedPerson, Named: true, Name: "Ann Bell", Statements: 1},
		{Kind: article.NamedOrg, Role: article.Outlet, Named: true, Name: "Herald", Outlet: "The Herald", Statements: 2},
		{Kind: article.Anonymous, Name: "a man", Grade: 1, ReasonText: "he fears for his job"},
	}
	for name, width := range map[string]int{"outline": 0, "outline_60": 60} {
		var out bytes.Buffer
		if err := report.Outline(&out, a, width); err != nil {
			t.Fatal(err)
		}
		golden(t, name, out.Bytes())
	}
}

func TestPage(t *testing.T) {
	const page = "# No reporter\n\nSee **[AP](https://ap.example)** and `reportedly`.\n\n```text\n# Mill `burns`\n\n  ^^^^ rule.name\n```\n\n## Allowed\n#hashtag\n"
	const want = "No reporter\n\nSee AP (https://ap.example) and reportedly.\n\n    # Mill `burns`\n\n      ^^^^ rule.name\n\nAllowed\n#hashtag\n"
	var out bytes.Buffer
	if err := report.Page(&out, []byte(page), report.Style{}); err != nil {
		t.Fatal(err)
	}
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
	out.Reset()
	if err := report.Page(&out, []byte(page), report.Style{Color: true}); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(out.String(), "\x1b[1mNo reporter\x1b[0m\n") {
		t.Errorf("the title does not stand out: %q", out.String())
	}
}
