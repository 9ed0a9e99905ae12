package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

func TestAlterations(t *testing.T) {
	for text, want := range map[string]struct{ brackets, ellipses []string }{
		"“We [the board] knew of it,” she said.":           {[]string{"[the board]"}, nil},
		"“It […] was [sic] done ... today,” she said.":     {[]string{"[sic]"}, []string{"[…]", "..."}},
		"“They [left it open,” she said, and [so] did he.": {nil, nil},
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		words := func(spans []article.Span) (all []string) {
			for _, s := range spans {
				all = append(all, text[s.Start:s.End])
			}
			return all
		}
		if b, e := words(a.Quotes[0].Brackets), words(a.Quotes[0].Ellipses); !slices.Equal(b, want.brackets) || !slices.Equal(e, want.ellipses) {
			t.Errorf("%s: brackets %q, ellipses %q", text, b, e)
		}
	}
}

// Whether the body has the words that the headline quotes.
func TestEchoes(t *testing.T) {
	for text, want := range map[string]article.Echo{
		"Mayor ‘furious’ over bins\n\nThe mayor said that she was not happy with it.":            article.NoEcho,
		"Mayor ‘furious’ over bins\n\nThe mayor was furious, she said.":                          article.Stated,
		"Mayor “deeply sorry” over bins\n\nThe mayor said she was “Deeply sorry, and furious”.":  article.Quoted,
		"Aide sent 'top secret' notes\n\nThe notes were labelled \"top secret\" by the office.":  article.Quoted,
		"Mayor sees ‘ill-judged’ plan\n\nThe mayor said: “We have an ill judged, poor plan.”":    article.Quoted,
		"Mayor sees “a disgrace”\n\n“It is a disgrace,” a neighbour said. “Nobody else can do”.": article.Quoted,
	} {
		quotes := parse.Article(draft(text), parse.Newsroom{}).Quotes
		if len(quotes) == 0 || quotes[0].Echo != want {
			t.Errorf("%s: %+v, want %q", text, quotes, want)
		}
	}
}

// A closing mark that nothing opens is known by the words before it.
func TestStrayMark(t *testing.T) {
	const text = "The chairman told them that the line would close in May for good.” He left."
	if got := parse.Article(draft(text), parse.Newsroom{}).Quotes[0].Text; got != "the line would close in May for good." {
		t.Errorf("the words before the mark are %q", got)
	}
}

// A month is a given name before a surname, and a month after a preposition.
func TestChristened(t *testing.T) {
	for text, want := range map[string]string{
		"Councillor June Platt said the library would close.": "June Platt",
		"In June Platt said the library would close.":         "Platt",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		if got := a.Sources[0].Name; got != want {
			t.Errorf("%s: the source is %q", text, got)
		}
	}
}

func TestOnceSaid(t *testing.T) {
	a := parse.Article(draft("“We would rather close than sell,” founder Ella Brandt once said."), parse.Newsroom{})
	if len(a.Attributions) != 1 || a.Attributions[0].Kind != article.Direct {
		t.Errorf("no attribution to the founder: %+v", a.Attributions)
	}
}
