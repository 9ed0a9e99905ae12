package token_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/parse/token"
)

// Each text is followed by its words.
var words = [][2]string{
	{`“We won’t,” she said.`, `“ We wo n’t , ” she said .`},
	{`It's the workers' strike, Ms. O'Neil's third.`, `It 's the workers ' strike , Ms. O'Neil 's third .`},
	{`He cannot say; they'll ask.`, `He can not say ; they 'll ask .`},
	{`The U.S. Senate met at 5 p.m. in D.C.`, `The U.S. Senate met at 5 p.m. in D.C.`},
	{`He works for Acme Inc.`, `He works for Acme Inc.`},
	{`No. 2 said no.`, `No. 2 said no .`},
	{`George W. Bush chose plan B.`, `George W. Bush chose plan B .`},
	{`It cost $3.5 million, US$20 or £5, up 20%.`, `It cost $ 3.5 million , US$ 20 or £ 5 , up 20 % .`},
	{`A 27-year-old, Russian-backed ex-minister was re-elected.`, `A 27 - year - old , Russian - backed ex-minister was re-elected .`},
	{`The plan—his plan--failed … or not...`, `The plan — his plan -- failed … or not ...`},
	{`From 2010–2014 (and/or later) [sic]`, `From 2010 – 2014 ( and / or later ) [ sic ]`},
	{`See https://example.com/a-b?c=d, or write to a.b@example.org.`, `See https://example.com/a-b?c=d , or write to a.b@example.org .`},
	{`(a.b@example.org)`, `( a.b@example.org )`},
	{`@mayor wrote: #StrikeNow!!`, `@mayor wrote : #StrikeNow !!`},
	{`Ranked #2 in the '90s, rock 'n' roll`, `Ranked # 2 in the '90s , rock ' n ' roll`},
	{`"It was," he said, "'a farce.'"`, `" It was , " he said , " ' a farce . ' "`},
	{`He said “[...] the future”.`, `He said “ [...] the future ” .`},
	{"Mr.\u00a0Hill\u202fspoke.\n", `Mr. Hill spoke .`},
	{`he said.“Then we left`, `he said . “ Then we left`},
	{`COVID-19, F-16s`, `COVID - 19 , F - 16s`},
	{`'`, `'`},
	{`...`, `...`},
}

func TestWords(t *testing.T) {
	for _, c := range words {
		text := c[0]
		var got []string
		for _, w := range token.Words(nil, text, 0, len(text)) {
			got = append(got, w.Of(text))
		}
		if want := strings.Fields(c[1]); !slices.Equal(got, want) {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestWordsStayInTheirSentence(t *testing.T) {
	text := "One two. Three"
	got := token.Words([]token.Span{{0, 3}}, text, 4, 8)
	if want := []token.Span{{0, 3}, {4, 7}, {7, 8}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestNoAllocations(t *testing.T) {
	text := strings.Repeat(story, 3)
	spans := make([]token.Span, 0, len(text))
	if n := testing.AllocsPerRun(10, func() {
		token.Words(spans, text, 0, len(text))
		token.Sentences(spans, text, 0, len(text))
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzWords(f *testing.F) {
	for _, c := range words {
		f.Add(c[0], 0, 1)
	}
	f.Add("-.-'..", 0, 0)
	f.Add("a'\xe2\x80", 0, 0)
	f.Fuzz(func(t *testing.T, text string, before, after int) {
		from, to := within(text, before, after)
		check(t, text, from, to, token.Words(nil, text, from, to))
	})
}

const story = `The harbour board will not publish the inspection report, its chairwoman said Tuesday, three weeks after a crane
collapsed at Pier 4 and killed two men. “We don't comment on a pending case,” Chairwoman Ruth Adeyemi told reporters at
5 p.m. outside the board's offices in St. Clair, N.J. "Why now?" Rep. Dana Whitlock asked. The U.S. Department of Labor,
which opened its own inquiry on Jan. 12, had warned Acme Lifting Inc. twice about worn-out cables, according to letters
that a former inspector — who spoke on condition of anonymity, citing a 10-year non-disclosure deal — shared with the paper. `

func BenchmarkSentences(b *testing.B) {
	text := strings.Repeat(story, 20)
	var spans []token.Span
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		spans = token.Sentences(spans[:0], text, 0, len(text))
	}
}

func BenchmarkWords(b *testing.B) {
	text := strings.Repeat(story, 20)
	var spans []token.Span
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		spans = token.Words(spans[:0], text, 0, len(text))
	}
}
