package quote_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/quote"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/token"
)

// paired draws the quotations of a text whose paragraphs are parted by " ¶ ":
// parts joined by "…", a "!" after one that never closes, a "?" before a
// closing mark that nothing opens, ">" before one inside another.
func paired(text string) string {
	var blocks []story.Block
	at := 0
	for _, p := range strings.SplitAfter(text, " ¶ ") {
		end := at + len(strings.TrimSuffix(p, " ¶ "))
		blocks = append(blocks, story.Block{Kind: article.Paragraph, Span: token.Span{Start: int32(at), End: int32(end)}})
		at += len(p)
	}
	var out []string
	for _, q := range quote.Pair(text, blocks) {
		var parts []string
		for _, p := range q.Parts {
			parts = append(parts, p.Of(text))
		}
		drawn := strings.Join(parts, "…")
		if !q.Closed {
			drawn += "!"
		}
		if !q.Opened {
			drawn = "?" + drawn
		}
		if q.Parent != story.None {
			drawn = ">" + drawn
		}
		out = append(out, drawn)
	}
	return fmt.Sprint(out)
}

func TestPair(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`He said, "We are done." Then he left.`, `["We are done."]`},
		{`“We are done,” he said. “Go home.”`, `[“We are done,” “Go home.”]`},
		{`"We are done,” he said.`, `["We are done,”]`},
		{`''We are done,'' he said.`, `[''We are done,'']`},
		{`«We are done», he said.`, `[«We are done»]`},
		{`»We are done«, he said. »Go.«`, `[»We are done« »Go.«]`},
		{`“One. ¶ “Two. ¶ “Three,” he said.`, `[“One.…“Two.…“Three,”]`},
		{`“One, he said. ¶ The talks ended.`, `[“One, he said.!]`},
		{`He thought it sounded flat.” The choir laughed.`, `[?”]`},
		{`“He told me, ‘Go home,’ and I went.”`, `[“He told me, ‘Go home,’ and I went.” >‘Go home,’]`},
		{`"He told me, 'Go home,'" she said.`, `["He told me, 'Go home,'" >'Go home,']`},
		{`"'Go home,' he told me," she said.`, `["'Go home,' he told me," >'Go home,']`},
		{`''He told me, 'Go home,''' she said.`, `[''He told me, 'Go home,''' >'Go home,']`},
		{`“He told me, ‘Go home.” She left.`, `[“He told me, ‘Go home.” >‘Go home.!]`},
		{`“That was ‘em and us.” She left.`, `[“That was ‘em and us.”]`},
		{`‘It is over,’ he said.`, `[‘It is over,’]`},
		{`‘The players’ union agreed,’ he said.`, `[‘The players’ union agreed,’]`},
		{`‘He said “no” to us,’ she said.`, `[‘He said “no” to us,’ >“no”]`},
		{`Back in the '70s, the sailors' choir sang drum 'n' pipe tunes.`, `[]`},
		{`The dogs' owner won't say it's hers.`, `[]`},
		{`He is 6'2" tall and the screen is 17" wide.`, `[]`},
		{`A plan for 'growth' fails`, `['growth']`},
		{`‘We think the crews’ terms are ‘absurd’, and that’s that,’ he said.`, `[‘We think the crews’ terms are ‘absurd’, and that’s that,’ >‘absurd’]`},
		{`‘He said ‘no’ to us,’ she said.`, `[‘He said ‘no’ to us,’ >‘no’]`},
		{`They call it ‘drum ’n’ pipe’ there.`, `[‘drum ’n’ pipe’]`},
		{`The ‘crews’ and the ‘owners’ met.`, `[‘crews’ ‘owners’]`},
		{`It was ‘late,’ she said, and ‘over.’`, `[‘late,’ ‘over.’]`},
		{`'He sang 'til dawn in the '70s,' she said.`, `['He sang 'til dawn in the '70s,']`},
		{`<post by="annkoe" on="2016-05-04">"It is over."`, `["It is over."]`},
		{`"A" and "B"`, `["A" "B"]`},
		{`She called it "a "big" lie".`, `["a! "big" ?"]`},
		{`"KOE: Did it? ¶ "LIND: It did. ¶ "And how. ¶ "KOE: Well."`, `["KOE: Did it? "LIND: It did.…"And how. "KOE: Well."]`},
		{`"It is over. ¶ "KOE: It is not."`, `["It is over.…"KOE: It is not."]`},
		{``, `[]`},
		{`"`, `["!]`},
	} {
		if got := paired(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// FuzzPair holds the pairing to what the stages after it lean on: quotations in
// order, parts in order and whole characters long, parents before their own.
func FuzzPair(f *testing.F) {
	for _, text := range []string{
		`"a"`, "“a ¶ “b”", "‘a “b” c’", "''a'' ¶ 'b", "«a “b»”", "a” “b", `6'2" and '90s`, `"a "b" c"`, "“ ¶ ” ¶ “", "''''", "‘’“”",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 1<<12 {
			return
		}
		var blocks []story.Block
		at := 0
		for p := range strings.SplitAfterSeq(text, " ¶ ") {
			end := at + len(strings.TrimSuffix(p, " ¶ "))
			blocks = append(blocks, story.Block{Kind: article.Paragraph, Span: token.Span{Start: int32(at), End: int32(end)}})
			at += len(p)
		}
		quotes := quote.Pair(text, blocks)
		for i, q := range quotes {
			if len(q.Parts) == 0 {
				t.Fatalf("quotation %d has no part", i)
			}
			if i > 0 && q.Parts[0].Start < quotes[i-1].Parts[0].Start {
				t.Errorf("quotation %d begins before the one ahead of it", i)
			}
			if q.Parent != story.None && (q.Parent >= i || !contains(quotes[q.Parent].Span(), q.Span())) {
				t.Errorf("quotation %d is not within its parent %d", i, q.Parent)
			}
			end := int32(0)
			for _, p := range q.Parts {
				if p.Start < end || p.End <= p.Start || int(p.End) > len(text) || !utf8.ValidString(p.Of(text)) {
					t.Errorf("quotation %d has the part %v", i, p)
				}
				end = p.End
			}
		}
	})
}

func contains(outer, inner token.Span) bool {
	return outer.Start <= inner.Start && inner.End <= outer.End
}
