package parse_test

import (
	"slices"
	"testing"
)

func TestMendedTags(t *testing.T) {
	for text, want := range map[string][]string{
		// Behind an article or a possessive no verb stands.
		"Its planned closure angered the town.":          nil,
		"The think tank said the dam would hold.":        {"The think tank → said → the dam would hold"},
		"Some say the lock leaks.":                       {"Some → say → the lock leaks"},
		"The retired teacher said the fence was rotten.": {"The retired teacher → said → the fence was rotten"},
		// Behind a pronoun in the nominative one does.
		"He hopes to reopen the mill by May.":       {"He → hopes → to reopen the mill by May"},
		"They question the figures in the audit.":   {"They → question → the figures in the audit"},
		"Why should officers question the plan?":    nil,
		"The mayor will question Ann Koe on Friday": nil,
		// An adverb before the verb; a participle before its agent, and one that is nothing else.
		"The sheriff repeatedly accused the board of delay.":                {"The sheriff → accused → the board of delay"},
		"The plan recently approved by the board is dead, Ann Koe said.":    {"Ann Koe → said → The plan recently approved by the board is dead"},
		"A town known for its salt mines voted on Tuesday.":                 nil,
		"Rovers, the oldest club in the valley, appealed for calm at noon.": {"Rovers, the oldest club in the valley, → appealed → for calm at noon"},
		// Pasts that the tagger takes for nouns.
		"The judge oversaw the case and said the firm lied.": {"The judge → said → the firm lied"},
		"Ann Koe misspoke, her aide said.":                   {"her aide → said → Ann Koe misspoke"},
		// What is written on a thing, and what somebody calls it.
		"A drawer labelled “Do not open” held the keys.": nil,
		"Critics labelled the plan “a joke”.":            {"Critics → labelled → the plan “a joke”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
