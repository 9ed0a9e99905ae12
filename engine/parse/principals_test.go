package parse_test

import (
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// Whom a source stands in for.
func TestPrincipals(t *testing.T) {
	for text, want := range map[string]string{
		"Tom Garde was held. Garde's lawyer, Una Pell, said that he was innocent.":    "Tom Garde",
		"Tom Garde was held. Una Pell, a lawyer for Mr. Garde, said he was innocent.": "Tom Garde",
		"Tom Garde was held. His lawyer said that he was innocent.":                   "Tom Garde",
		"Tom Garde met Carl Poe. His lawyer said that he was innocent.":               "",
		"A lawyer for the victims said that it was too late.":                         "",
	} {
		if got := parse.Article(draft(text), parse.Newsroom{}).Sources[0].Principal; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestOwnersByTitle(t *testing.T) {
	for text, want := range map[string]string{
		"Peru's president, Ana Solis, said it was over.":                       "Peru",
		"Solis said it was over. The Peruvian president, Ana Solis, was firm.": "Peru",
		"The French foreign minister, Jean Marc, said it was so.":              "France",
		"The club's president, Ana Solis, said it was over.":                   "",
	} {
		if got := parse.Article(draft(text), parse.Newsroom{}).Sources[0].Owner; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
