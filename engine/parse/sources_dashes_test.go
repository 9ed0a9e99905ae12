package parse_test

import (
	"slices"
	"testing"
)

func TestHyphensForDashes(t *testing.T) {
	for text, want := range map[string][]string{
		"The keeper's aide, Paul Coyle - no relation - said it was late.":      {"Paul Coyle, named_person"},
		"Tom Hale - the owner - said it was late.":                             {"Tom Hale, named_person"},
		"The clerk - a Catalan - said it was late.":                            {"clerk, unnamed_person"},
		"Ann Dole - who runs the shop - said it was late.":                     {"Ann Dole, named_person"},
		"Ann Marsh, no relation to the mayor, said it was late.":               {"Ann Marsh, named_person"},
		"Ann Marsh, not related to the mayor, said it was late.":               {"Ann Marsh, named_person"},
		"LEITH, Scotland - The clerk - Tom Hale - said it was late.":           {"Tom Hale, named_person"},
		"LEITH, Oct 14 (Merrow) - The clerk said the pier - all of it - shut.": {"clerk, unnamed_person"},
		"A well-known clerk said the pier was shut - for good.":                {"well-known clerk, unnamed_person"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
