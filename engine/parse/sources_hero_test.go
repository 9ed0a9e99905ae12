package parse_test

import (
	"slices"
	"testing"
)

func TestHero(t *testing.T) {
	about := "Alda Marrow, who kept a lighthouse, dies at 91\n\nAlda Marrow, who kept the last lighthouse on Gannet Island, died on Tuesday.\n\n"
	for text, want := range map[string][]string{
		// The one whom a story is about outshines kin who only come with her.
		about + "Born in 1934, the fourth child of a grocer and his wife Lena, she went to sea.\n\nIt rained.\n\n“I did not,” she would say.":            {"Alda Marrow, named_person"},
		about + "The pay was poor and the nights were long.\n\nIt rained.\n\nIt snowed.\n\nIt blew.\n\nIt froze.\n\nIt hailed.\n\nShe said it was late.": {"Alda Marrow, named_person"},
		// But not those who speak.
		about + "Her sister, Ruth Marrow, said it was late. She said it was dark.": {"Ruth Marrow, named_person, sister"},
		// By the family name alone the story means the one with whom it began.
		about + "It rained. Nobody came.\n\nDr Orla Marrow said it was late. Marrow said it was not.":                                             {"Orla Marrow, named_person, Dr", "Alda Marrow, named_person"},
		"Two firms closed\n\nTwo firms closed on Tuesday.\n\nAlda Marrow said it was late. Orla Marrow said it was dark. Marrow said it was not.": {"Alda Marrow, named_person", "Orla Marrow, named_person", "Marrow, unknown"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
