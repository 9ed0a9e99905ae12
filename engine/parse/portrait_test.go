package parse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

func first(t *testing.T, text string) article.Source {
	t.Helper()
	sources := parse.Article(draft(text), parse.Newsroom{}).Sources
	if len(sources) == 0 {
		t.Fatalf("%s: no source", text)
	}
	return sources[0]
}

func TestSourceTitles(t *testing.T) {
	for text, want := range map[string]string{
		"Koe said it was late. Superintendent Ann Koe had come at nine.":                  "Superintendent",
		"Ann Koe said it was late. Then guitarist Ann Koe toured alone.":                  "guitarist",
		"Ann Koe, 54, a miner who went home, said it was late.":                           "miner",
		"Ann Koe, 33, said it was late.":                                                  "",
		"The Echo’s Ann Koe said it was late.":                                            "",
		"Ann Koe, a friend of the mayor’s, said it was late.":                             "friend of the mayor’s",
		"Ex-MP Ann Koe said it was late.":                                                 "Ex-MP",
		"Retired judge Sir Tom Koe said it was late.":                                     "Retired judge",
		"Sir Tom Koe said it was late.":                                                   "Sir",
		"Vice-president Ann Koe said it was late.":                                        "Vice-president",
		"Mr. Koe said it was late.":                                                       "",
		"Dr. Ann Koe said it was late.":                                                   "Dr.",
		"Ann Koe, speaking at a rally, said it was late.":                                 "",
		"Ann Koe, policy manager at Hands Together (HT), said it was late.":               "policy manager at Hands Together",
		`Ann Koe said it was late. "The miner Ann Koe is a friend," Tom Hale said.`:       "",
		"Operations and systems officer Ann Koe walked in. Ann Koe said it was late.":     "Operations and systems officer",
		"Ann Koe said it was late. President Obama, Ann Koe and Tom Hale, a guard, left.": "",
	} {
		if got := first(t, text).Title; got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestPartiesSidesAndCredentials(t *testing.T) {
	for text, want := range map[string]string{
		"Rep. Tom Hale (R-Ohio) said it was late.":                                              "Republican||Rep.",
		"Sen. Una Poe, D-Vt., said it was late.":                                                "Democratic||Sen.",
		"Labour MP Ann Koe said it was late.":                                                   "Labour||Labour MP",
		"Ann Koe, a Republican, said it was late.":                                              "Republican||",
		"Ann Koe, the Republican nominee's daughter, said it was late.":                         "||",
		"A Democratic senator said it was late.":                                                "Democratic||Democratic senator",
		"Defence lawyer Ann Koe said it was late.":                                              "|defense|",
		"Ann Koe, the lead prosecutor, said it was late.":                                       "|prosecution|lead prosecutor",
		"Ann Koe, a plaintiff in the case, said it was late.":                                   "|plaintiff|",
		"Ann Koe, a professor of law at Leith University, said it was late.":                    "||professor of law at Leith University",
		"Ann Koe, who has a PhD in botany, said it was late.":                                   "||PhD in botany",
		"Ann Koe, a former police chief who spent 20 years on the force, said it was late.":     "||former police chief; spent 20 years on the force",
		"Ann Koe, a 20 years old nurse, said it was late.":                                      "||",
		"Ann Koe said it was late. The mayor of Leith, who knew Ann Koe, a Democrat, had left.": "Democratic||",
	} {
		s := first(t, text)
		if got := s.Party + "|" + string(s.Side) + "|" + strings.Join(s.Credentials, "; "); got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestSourceClusters(t *testing.T) {
	for text, want := range map[string][]string{
		"Bill Koe and Hillary Koe came. Koe said it was late.":                                      {"Koe, unknown"},
		"Hillary Koe came with Bill Koe. Mr. Koe said it was late. Mrs. Koe said it was cold.":      {"Bill Koe, named_person", "Hillary Koe, named_person"},
		"Hillary Koe said it was late. Koe left. Bill Koe came. Koe said it was cold.":              {"Hillary Koe, named_person"},
		"John Hale and Mark Poe were held. He said it was late.":                                    {"He, unknown"},
		"The house was cold on Christmas Day. He said it was late.":                                 {"He, unknown"},
		"Amnesty said it was late. She said it was cold.":                                           {"Amnesty, named_org", "She, unknown"},
		"Lee, Poe and Roe said it was late.":                                                        {"Lee, Poe and Roe, named_person"},
		"Ann Lee and Mark Poe said it was late.":                                                    {"Ann Lee and Mark Poe, named_person"},
		"Peru and Chile said it was late.":                                                          {"Peru and Chile, named_org"},
		"Acme Corp. shut the mill. The company said it was late.":                                   {"Acme Corp., named_org"},
		"Acme Corp. and Bolt Inc. shut the mill. The company said it was late.":                     {"company, unnamed_group"},
		"Leith City Council met. The company said it was late.":                                     {"company, unnamed_group"},
		"The group said it was late. The family said it was cold.":                                  {"group, unnamed_group", "family, unnamed_group"},
		"Peru's defence ministry said it was late. The Peruvian Foreign Ministry said it was cold.": {"Peru's defence ministry, named_org", "Peruvian Foreign Ministry, named_org"},
		"Most of whom it struck said it was late. The World Health Organization met at noon":        told("Most of whom it struck said it was late."),
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
	for _, text := range []string{
		"The Peruvian Foreign Ministry said it was late.", "Peru's defence ministry said it was late.",
	} {
		if got := first(t, text).Owner; got != "Peru" {
			t.Errorf("%s: owner %q", text, got)
		}
	}
	if got := first(t, "Kremlin spokesman Tom Hale said it was late.").Owner; got != "Russia" {
		t.Errorf("the Kremlin's spokesman speaks for %q", got)
	}
}
