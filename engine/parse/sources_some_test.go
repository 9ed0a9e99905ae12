package parse_test

import (
	"slices"
	"testing"
)

func TestSomeOfThem(t *testing.T) {
	for text, want := range map[string][]string{
		"Several guards spoke up. One, Al Roy, said it was late. Another, Bea Hart, said it was not.": {"Al Roy, named_person", "Bea Hart, named_person"},
		"Ann Koe lost her house. She and her husband said it was late.":                               {"She and her husband, unknown"},
		"Koe posted a map. Another tweeted, “It is late.”":                                            {"another, unnamed_person"},
		"One diner said it was late. Another said it was not.":                                        {"one diner, unnamed_person", "another diner, unnamed_person"},
		"“It is late,” said one hiker. A second said it was not.":                                     {"one hiker, unnamed_person", "another hiker, unnamed_person"},
		"A nurse said it was late. Another, who works nights, said it was not.":                       {"nurse, unnamed_person", "another nurse, unnamed_person"},
		"Four villagers saw it. Two said it was late. The rest said it was not.":                      {"four villagers, unnamed_group", "two of four villagers, unnamed_group", "rest of four villagers, unnamed_group"},
		"Two plaintiffs said it was late. Both said it was not.":                                      {"two plaintiffs, unnamed_group"},
		"All three buyers said it was late. The first said it was not.":                               {"all three buyers, unnamed_group", "one of all three buyers, unnamed_person"},
		"Several tourists have left. A few said it was late.":                                         {"few, unnamed_group"},
		"Ann Koe, 61, and her niece Ruth Lowe were held. Both said it was late.":                      {"Ann Koe and Ruth Lowe, named_person"},
		// Nobody of the same kind has spoken.
		"The mayor said it was late. Another said it was not.": {"mayor, unnamed_person", "Another, unknown"},
		"Ann Koe said it was late. Another said it was not.":   {"Ann Koe, named_person", "Another, unknown"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
