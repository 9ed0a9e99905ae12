package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/report"
)

const mill = `Mill was set alight, officials say: report

Two officials said that the mill was set alight, the Herald reported. It burned, the officials said.

“We =ran= from the ‘fire’ at once,” said Ann | Bell, its cook. Her son told her to run, Bell told the Courier.

A clerk said on condition of
anonymity that the owner knew. A guard, who fears for his job, said so too. She said that it was late.

The county said that it was an accident, and the governor that it was not. Critics fear the worst. The mayor would not comment.

=SUM(A1) said so, citing the register. 東京消防庁の広報担当者の一人である田中さん agreed.
`

// speaker is a source of a test story by the words of its first mention.
func speaker(a *article.Article, words string, s article.Source) article.Ref {
	s.Span, s.Reason, s.Anonymity, s.Access = at(a, words), article.NoSpan, article.NoSpan, article.NoSpan
	if s.Name == "" {
		s.Name = words
	}
	a.Sources = append(a.Sources, s)
	return article.Ref(len(a.Sources) - 1)
}

// says adds an attribution that stands on its own; change makes it another.
func says(a *article.Article, source article.Ref, change func(*article.Attribution)) article.Ref {
	said := article.Attribution{
		Source: source, SourceSpan: article.NoSpan, Cue: article.NoSpan, Parent: article.None, Via: article.None,
		Frame: article.VerbFrame, Class: article.Neutral, Lemma: "say",
	}
	if change != nil {
		change(&said)
	}
	a.Attributions = append(a.Attributions, said)
	return article.Ref(len(a.Attributions) - 1)
}

func within(parent article.Ref) func(*article.Attribution) {
	return func(said *article.Attribution) { said.Parent = parent }
}

func millStory() *article.Article {
	a := story("mill|yard.txt", mill)
	official := article.Source{Kind: article.UnnamedGroup, Role: article.Official, Grade: 1}
	officials := speaker(a, "Two officials", official)
	herald := speaker(a, "the Herald", article.Source{Name: "Herald", Kind: article.NamedOrg, Role: article.Outlet, Outlet: "Herald", Named: true})
	says(a, officials, within(says(a, herald, nil)))
	says(a, officials, nil)

	// Sources may come in any order; the table has its own.
	courier := speaker(a, "the Courier", article.Source{Name: "Courier", Kind: article.NamedOrg, Role: article.Outlet, Outlet: "Courier", Named: true})
	bell := speaker(a, "Ann | Bell", article.Source{Kind: article.NamedPerson, Named: true, Title: "its *cook*"})
	son := speaker(a, "Her son", article.Source{Kind: article.UnnamedPerson, Grade: 1})
	quoted := says(a, bell, nil)
	told := says(a, bell, func(said *article.Attribution) { said.Via = courier })
	says(a, son, within(told))
	a.Quotes = []article.Quote{
		{Span: at(a, "“We =ran= from the ‘fire’ at once,”"), Kind: article.FullQuote, Words: 7, Parent: article.None, Attribution: quoted},
		{Span: at(a, "‘fire’"), Kind: article.ScareQuote, Words: 1, Parent: 0, Attribution: quoted},
		{Span: at(a, "alight"), Kind: article.TitleQuote, Words: 1, Parent: article.None, Attribution: quoted},
		{Span: at(a, "worst"), Kind: article.ScareQuote, Words: 1, Parent: article.None, Attribution: article.None},
	}

	clerk := speaker(a, "A clerk", article.Source{Name: "clerk", Kind: article.Anonymous, Role: article.BareSource, Grade: 2})
	a.Sources[clerk].Anonymity = at(a, "on condition of\nanonymity")
	says(a, clerk, nil)
	guard := speaker(a, "A guard", article.Source{Name: "guard", Kind: article.Anonymous, Grade: 2, ReasonText: "fears for his job", ReasonQuality: article.StrongReason})
	a.Sources[guard].Anonymity = at(a, "fears for his job")
	says(a, guard, nil)
	says(a, speaker(a, "She", article.Source{Kind: article.UnknownSource}), nil)

	says(a, speaker(a, "The county", article.Source{Name: "county", Kind: article.NamedOrg, Role: article.Government, Named: true, Owner: "The state"}), nil)
	says(a, speaker(a, "the governor", article.Source{Name: "governor", Kind: article.UnnamedPerson, Role: article.Official, Grade: 3, Owner: "The state"}), nil)
	says(a, speaker(a, "Critics", article.Source{Kind: article.UnnamedGroup, Role: article.Crowd}), func(said *article.Attribution) { said.Class = article.Attitude })
	says(a, speaker(a, "The mayor", article.Source{Kind: article.UnnamedPerson}), func(said *article.Attribution) { said.Class = article.NoComment })

	// In the model of "X said so, citing Y", all of it is what Y says.
	sum := speaker(a, "=SUM(A1)", article.Source{Kind: article.NamedOrg, Named: true})
	register := speaker(a, "the register", article.Source{Name: "register", Kind: article.Document})
	citing := says(a, register, func(said *article.Attribution) {
		said.Frame, said.Lemma, said.Sentence = article.CitingFrame, "cite", a.Sources[register].Sentence
		said.Content = []article.Span{at(a, "=SUM(A1) said so")}
	})
	says(a, sum, func(said *article.Attribution) { said.Parent, said.SourceSpan = citing, at(a, "=SUM(A1)") })
	says(a, sum, func(said *article.Attribution) { said.Lemma = "cite" })
	says(a, speaker(a, "東京消防庁の広報担当者の一人である田中さん", article.Source{Kind: article.NamedPerson, Named: true}), nil)
	return a
}

func tabled(t *testing.T, format string, style report.Style, stories ...*article.Article) []byte {
	t.Helper()
	var out bytes.Buffer
	s, err := report.NewSources(format, &out, style)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range stories {
		if err := s.Story(a); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestSources(t *testing.T) {
	for name, c := range map[string]struct {
		format string
		style  report.Style
	}{
		"text":       {"text", report.Style{}},
		"text-small": {"text", report.Style{Width: 40}},
		"text-color": {"text", report.Style{Color: true}},
		"json":       {"json", report.Style{}},
		"csv":        {"csv", report.Style{}},
		"markdown":   {"markdown", report.Style{}},
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, "sources-"+name, tabled(t, c.format, c.style, millStory(), story("rain.txt", "It rained.\n")))
		})
	}
}

func TestSourcesWidth(t *testing.T) {
	for width := 40; width <= 110; width++ {
		for line := range strings.Lines(string(tabled(t, "text", report.Style{Width: width}, millStory()))) {
			if got := uniseg.StringWidth(strings.TrimSuffix(line, "\n")); got > min(width, 100) {
				t.Errorf("width %d: %d columns: %s", width, got, line)
			}
		}
	}
}

// A cell of a story's words never begins as a formula does.
func TestSourcesFormula(t *testing.T) {
	for _, name := range []string{"=1+1", "+1", "-1", "@SUM(A1)"} {
		a := story("=mill.txt", name+" said so.\n")
		says(a, speaker(a, name, article.Source{Kind: article.NamedOrg, Named: true, Title: name}), nil)
		rows, err := csv.NewReader(bytes.NewReader(tabled(t, "csv", report.Style{}, a))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		row := rows[1]
		if row[0] != "'=mill.txt" || row[2] != "'"+name || row[5] != "'"+name || row[len(row)-1] != "'"+name {
			t.Errorf("%s: %q", name, row)
		}
	}
}

// What the origin of each source is, by its name.
func TestOrigins(t *testing.T) {
	const text = "Officials, the Herald, the Courier, Bell, Cole, Rome, Lazio, farmers.\n"
	outlet := article.Source{Kind: article.NamedOrg, Role: article.Outlet, Named: true}
	person := article.Source{Kind: article.NamedPerson, Named: true}
	official := article.Source{Kind: article.UnnamedGroup, Role: article.Official}
	for name, c := range map[string]struct {
		tell func(a *article.Article)
		want map[string]string
	}{
		"a name relayed once and heard once": {
			func(a *article.Article) {
				bell := speaker(a, "Bell", person)
				says(a, bell, within(says(a, speaker(a, "Herald", outlet), nil)))
				says(a, bell, nil)
			},
			map[string]string{"Herald": "Herald", "Bell": "Bell"},
		},
		"no name, relayed once": {
			func(a *article.Article) {
				officials := speaker(a, "Officials", official)
				says(a, officials, nil)
				says(a, officials, within(says(a, speaker(a, "Herald", outlet), nil)))
			},
			map[string]string{"Herald": "Herald", "Officials": "Herald"},
		},
		"no name, relayed once and heard by reporters": {
			func(a *article.Article) {
				officials := speaker(a, "Officials", official)
				says(a, officials, func(said *article.Attribution) { said.Addressee = "reporters" })
				says(a, officials, within(says(a, speaker(a, "Herald", outlet), nil)))
			},
			map[string]string{"Herald": "Herald", "Officials": "Officials"},
		},
		"no name, once in the words of a person": {
			func(a *article.Article) {
				officials := speaker(a, "Officials", official)
				says(a, officials, nil)
				says(a, officials, within(says(a, speaker(a, "Bell", person), nil)))
			},
			map[string]string{"Bell": "Bell", "Officials": "Officials"},
		},
		"two relays": {
			func(a *article.Article) {
				officials := speaker(a, "Officials", official)
				says(a, officials, within(says(a, speaker(a, "Herald", outlet), nil)))
				says(a, officials, within(says(a, speaker(a, "Courier", outlet), nil)))
			},
			map[string]string{"Herald": "Herald", "Courier": "Courier", "Officials": "Officials"},
		},
		"a relay of a relay": {
			func(a *article.Article) {
				herald := says(a, speaker(a, "Herald", outlet), nil)
				bell := says(a, speaker(a, "Bell", person), within(herald))
				says(a, speaker(a, "Cole", person), within(bell))
			},
			map[string]string{"Herald": "Herald", "Bell": "Herald", "Cole": "Herald"},
		},
		"told to an outlet that says nothing itself": {
			func(a *article.Article) {
				herald := speaker(a, "Herald", outlet)
				says(a, speaker(a, "Bell", person), func(said *article.Attribution) { said.Via = herald })
			},
			map[string]string{"Herald": "Herald", "Bell": "Herald"},
		},
		"each only in the words of the other": {
			func(a *article.Article) {
				bell, cole := speaker(a, "Bell", person), speaker(a, "Cole", person)
				says(a, bell, func(said *article.Attribution) { said.Via = cole })
				says(a, cole, func(said *article.Attribution) { said.Via = bell })
			},
			map[string]string{"Bell": "Cole", "Cole": "Bell"},
		},
		"one power": {
			func(a *article.Article) {
				power := article.Source{Kind: article.NamedOrg, Role: article.Government, Named: true, Owner: "Italy"}
				says(a, speaker(a, "Rome", power), nil)
				says(a, speaker(a, "Lazio", power), nil)
				says(a, speaker(a, "farmers", article.Source{Kind: article.UnnamedGroup, Owner: "Italy"}), nil)
			},
			map[string]string{"Rome": "Italy", "Lazio": "Italy", "farmers": "farmers"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := story("mill.txt", text)
			c.tell(a)
			var stories []struct {
				Sources []struct {
					Name   string
					Origin int
				}
				Origins []struct{ Name string }
				Totals  struct{ Origins int }
			}
			if err := json.Unmarshal(tabled(t, "json", report.Style{}, a), &stories); err != nil {
				t.Fatal(err)
			}
			got := map[string]string{}
			for _, s := range stories[0].Sources {
				got[s.Name] = stories[0].Origins[s.Origin].Name
			}
			if !reflect.DeepEqual(got, c.want) || stories[0].Totals.Origins != len(stories[0].Origins) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestUnknownSourcesFormat(t *testing.T) {
	_, err := report.NewSources("cvs", &bytes.Buffer{}, report.Style{})
	if err == nil || err.Error() != `no format "cvs"; did you mean "csv"?` {
		t.Error(err)
	}
}
