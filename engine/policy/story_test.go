package policy_test

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
)

// told makes an article of words apart by blanks. A sentence ends with ".", a
// paragraph with "¶"; "word/TAG" gives a tag, "word/TAG/lemma" a lemma too, and
// "« »" stand around a quotation. A first sentence that begins with "#" is the
// headline.
func told(words string) *article.Article {
	a := &article.Article{}
	var source strings.Builder
	quote := article.None
	paragraph := func(kind article.BlockKind) {
		at := article.Span{Start: source.Len(), End: source.Len()}
		a.Blocks = append(a.Blocks, article.Block{Span: at, Kind: kind})
	}
	open := false
	for _, word := range strings.Fields(words) {
		block := len(a.Blocks) - 1
		switch word {
		case "¶":
			source.WriteString("\n\n")
			paragraph(article.Paragraph)
			open = false
			continue
		case "#":
			paragraph(article.Headline)
			continue
		case "«":
			a.Quotes = append(a.Quotes, article.Quote{Span: article.Span{Start: source.Len()}, Sentence: article.Ref(len(a.Sentences) - 1), Parent: article.None, Attribution: article.None})
			quote = article.Ref(len(a.Quotes) - 1)
			continue
		case "»":
			a.Quotes[quote].Span.End = source.Len()
			quote = article.None
			continue
		}
		if block < 0 {
			paragraph(article.Paragraph)
			block = 0
		}
		if !open {
			a.Sentences = append(a.Sentences, article.Sentence{Span: article.Span{Start: source.Len()}, Block: article.Ref(block), Carried: article.None})
		}
		sentence := len(a.Sentences) - 1
		parts := strings.Split(word, "/")
		t := article.Token{Text: parts[0], Lemma: strings.ToLower(parts[0]), POS: "NN", Sentence: article.Ref(sentence), Quote: quote}
		if len(parts) > 1 {
			t.POS = parts[1]
		}
		if len(parts) > 2 {
			t.Lemma = parts[2]
		}
		t.Span = article.Span{Start: source.Len(), End: source.Len() + len(t.Text)}
		source.WriteString(t.Text + " ")
		a.Tokens = append(a.Tokens, t)
		a.Sentences[sentence].Span.End, a.Blocks[block].Span.End = t.Span.End, t.Span.End
		open = word != "."
	}
	a.Source = []byte(source.String())
	return a
}

// at returns the place of words in the article.
func at(t testing.TB, a *article.Article, words string) article.Span {
	t.Helper()
	i := strings.Index(string(a.Source), words)
	if i < 0 {
		t.Fatalf("%q is not in %q", words, a.Source)
	}
	return article.Span{Start: i, End: i + len(words)}
}

// says adds an attribution of content to a source.
func says(t testing.TB, a *article.Article, source, cue, content string, named bool) {
	t.Helper()
	who := at(t, a, source)
	a.Sources = append(a.Sources, article.Source{
		Span: who, Mentions: []article.Span{who}, Text: source, Named: named,
		Reason: article.NoSpan, Anonymity: article.NoSpan, Access: article.NoSpan,
	})
	what := at(t, a, content)
	a.Attributions = append(a.Attributions, article.Attribution{
		Span: article.Span{Start: min(who.Start, what.Start), End: max(who.End, what.End)}, Cue: at(t, a, cue),
		Source: article.Ref(len(a.Sources) - 1), SourceSpan: who, Content: []article.Span{what}, Parent: article.None, Via: article.None, Time: article.None,
	})
}
