package parse_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// draft is the simplest reading of a text: a paragraph for every part between
// blank lines. The readers of real formats have tests of their own.
func draft(text string) *article.Draft {
	d := &article.Draft{Path: "story.txt", Format: article.Text, Source: []byte(text), Text: text}
	at := 0
	for _, part := range bytes.SplitAfter([]byte(text), []byte("\n\n")) {
		from, to := at, at+len(part)
		at = to
		trimmed := bytes.TrimSpace(part)
		if len(trimmed) == 0 {
			continue
		}
		from += bytes.Index(part, trimmed)
		kind := article.Paragraph
		if len(d.Blocks) == 0 && len(trimmed) < 100 && trimmed[len(trimmed)-1] != '.' {
			kind = article.Headline
		}
		d.Blocks = append(d.Blocks, article.DraftBlock{Kind: kind, Text: article.Span{Start: from, End: from + len(trimmed)}})
	}
	return d
}

func FuzzArticle(f *testing.F) {
	seed, err := os.ReadFile("../../testdata/seed/article.txt")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(seed))
	for _, text := range []string{
		"", "“", "”", "\"", "'", "said", "said.", "He said", "“…,” he said. “…", "according to", "per the Post", "citing",
		"Officials said: report", "X: report\n\nA said, “b\n\n“c,” d added.", "‘It’s “over”,’ he said", "''We're done,'' she said.",
		"It was reported that it was said that.", "— Ann Koe", "“a” — Ann Koe", "the claim that the report that said that", "Mr. Mr. Mr. said",
		"A, B, C, D, E, F, G, H, said I, J, K (L) said", "could may might likely behind", "\u00ad\u00a0\u200b said \u00a0he",
		"Rain likely behind strike, officials tell Harbour Post", "Asked by", "“A” told", "A, who", "In his opinion", "X, a charge", "It emerged", "“a,” and",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 1<<14 {
			return // intake refuses the one; the other costs the fuzzer its speed
		}
		a := parse.Article(draft(text), parse.Newsroom{})
		checkInvariants(t, a)
		again, _ := json.Marshal(parse.Article(draft(text), parse.Newsroom{}))
		once, _ := json.Marshal(a)
		if !bytes.Equal(once, again) {
			t.Error("the same bytes gave two models")
		}
	})
}

// A desk saves a story half written: one may break off behind any word of any paragraph.
func TestStopsAnywhere(t *testing.T) {
	seed, err := os.ReadFile("../../testdata/seed/article.txt")
	if err != nil {
		t.Fatal(err)
	}
	stories := append(strings.Split(string(seed), "\n\n"),
		"“She knew,” said Ann Koe, a clerk, who left in May. \"Ann Koe", "Ann Koe ‘knew of crack’", "Koe said in a statement, that Lund knew.", "Bo Lund: Ann Koe and Ada Klee told me",
		"According to Ann Koe, 44, of Mill Lane, a friend of the Echo, one of them lied.", "Asked by the Echo if Ann Koe ran, she, too, declined to say.", "It fell, said Ann Koe, 40, an aide to the Echo’s Bo Lund.",
	)
	for _, text := range stories {
		for end := 1; end <= len(text); end++ {
			if end < len(text) && text[end] != ' ' {
				continue
			}
			for _, title := range []string{"", "Koe to go, says Lund\n\n"} {
				checkInvariants(t, parse.Article(draft(title+text[:end]), parse.Newsroom{}))
			}
		}
	}
}

// A story may begin with any word.
func TestStartsAnywhere(t *testing.T) {
	seed, err := os.ReadFile("../../testdata/seed/article.txt")
	if err != nil {
		t.Fatal(err)
	}
	stories := append(strings.Split(string(seed), "\n\n"),
		"Get “out,” the passengers, 40 of them, were told by the crew.", "The Mill City-based company, a maker of A0 paper, said it appeared late.", "In the words of Ann Koe, the clerk, of Leith, lied.",
	)
	for _, text := range stories {
		for start := range text {
			if start > 0 && text[start-1] != ' ' {
				continue
			}
			checkInvariants(t, parse.Article(draft(text[start:]), parse.Newsroom{}))
		}
	}
}

// checkInvariants holds the model to what package article promises.
func checkInvariants(t *testing.T, a *article.Article) {
	t.Helper()
	whole := article.Span{Start: 0, End: len(a.Source)}
	span := func(what string, s article.Span, in article.Span) {
		t.Helper()
		switch {
		case s.Missing():
		case s.Start > s.End || !in.Contains(s):
			t.Errorf("%s %v is not in %v", what, s, in)
		case !utf8.RuneStart(at(a.Source, s.Start)) || !utf8.RuneStart(at(a.Source, s.End)):
			t.Errorf("%s %v cuts a character", what, s)
		}
	}
	ref := func(what string, r article.Ref, n int) {
		t.Helper()
		if r != article.None && (r < 0 || int(r) >= n) {
			t.Errorf("%s %d of %d", what, r, n)
		}
	}
	for _, b := range a.Blocks {
		span("block", b.Span, whole)
	}
	for _, d := range a.Directives {
		span("directive", d.Span, whole)
		for _, b := range d.Blocks {
			ref("block of a directive", b, len(a.Blocks))
		}
		for _, k := range a.Tokens {
			if k.Span.Overlaps(d.Span) {
				t.Errorf("token %q is part of the directive at %v", k.Text, d.Span)
			}
		}
	}
	for _, s := range a.Sentences {
		span("sentence", s.Span, a.Blocks[s.Block].Span)
		ref("carried", s.Carried, len(a.Attributions))
	}
	last := 0
	for _, k := range a.Tokens {
		span("token", k.Span, a.Sentences[k.Sentence].Span)
		if k.Span.Start < last {
			t.Errorf("token %v begins before the one before it ends", k.Span)
		}
		last = k.Span.End
		if got := string(a.Source[k.Span.Start:k.Span.End]); got != k.Text {
			t.Errorf("token says %q, the file %q", k.Text, got)
		}
		ref("quote", k.Quote, len(a.Quotes))
	}
	for i, q := range a.Quotes {
		span("quote", q.Span, whole)
		for _, p := range append(slices.Clone(q.Brackets), q.Ellipses...) {
			span("alteration", p, q.Span)
		}
		for _, p := range q.Parts {
			span("part", p, q.Span)
		}
		ref("attribution", q.Attribution, len(a.Attributions))
		ref("parent", q.Parent, len(a.Quotes))
		ref("sentence", q.Sentence, len(a.Sentences))
		if int(q.Parent) >= i {
			t.Errorf("quote %d has the later parent %d", i, q.Parent)
		}
	}
	for i, x := range a.Attributions {
		span("attribution", x.Span, whole)
		span("cue", x.Cue, x.Span)
		span("source span", x.SourceSpan, x.Span)
		for _, c := range x.Content {
			span("content", c, x.Span)
		}
		ref("source", x.Source, len(a.Sources))
		ref("parent", x.Parent, len(a.Attributions))
		ref("sentence", x.Sentence, len(a.Sentences))
		for _, q := range x.Quotes {
			ref("quotes", q, len(a.Quotes))
		}
		if x.Source.Known() == x.SourceSpan.Missing() {
			t.Errorf("attribution %d: source %d at %v", i, x.Source, x.SourceSpan)
		}
		steps := 0
		for p := x.Parent; p.Known(); p = a.Attributions[p].Parent {
			if steps++; steps > len(a.Attributions) {
				t.Fatalf("attribution %d is its own ancestor", i)
			}
		}
	}
	for _, x := range a.Sources {
		span("source", x.Span, whole)
		for _, m := range x.Mentions {
			span("mention", m, whole)
		}
		span("reason", x.Reason, whole)
		span("anonymity", x.Anonymity, whole)
		span("access", x.Access, whole)
	}
	for _, h := range a.Hedges {
		span("hedge", h.Span, a.Sentences[h.Sentence].Span)
		ref("hedge's attribution", h.Attribution, len(a.Attributions))
	}
	for _, c := range a.Claims {
		span("claim", c.Span, a.Sentences[c.Sentence].Span)
		ref("owner", c.Owner, len(a.Attributions))
		ref("subject", c.SubjectSource, len(a.Sources))
	}
	if raw, err := json.Marshal(a); err != nil {
		t.Error(err)
	} else if bytes.Contains(raw, []byte(`":null`)) {
		checkNulls(t, raw)
	}
}

// checkNulls makes sure that a null in the model is a missing span or
// reference, never an empty collection.
func checkNulls(t *testing.T, raw []byte) {
	t.Helper()
	for _, collection := range []string{
		"blocks", "sentences", "tokens", "quotes", "attributions", "sources", "hedges", "claims", "numbers", "links",
		"times", "directives", "blocks", "parts", "content", "mentions", "lemmas",
	} {
		if bytes.Contains(raw, []byte(`"`+collection+`":null`)) {
			t.Errorf("%s is null, want []", collection)
		}
	}
}

func at(b []byte, i int) byte {
	if i < len(b) {
		return b[i]
	}
	return 'a'
}
