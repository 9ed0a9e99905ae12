package parse_test

import (
	"slices"
	"testing"
)

// TestAnswers reads what is said in a word or two, and what takes up what was said before.
func TestAnswers(t *testing.T) {
	for text, want := range map[string][]string{
		"Asked whether the tunnel would open, she said not.":     {" → Asked → whether the tunnel would open", "she → said → not"},
		"Asked if he had read the file, Mr Lowe said no.":        {" → Asked → if he had read the file", "Mr Lowe → said → no"},
		"The dye is harmful. The label on the tin says as much.": {"The label on the tin → says → as much"},
		"Drivers reported otherwise.":                            {"Drivers → reported → otherwise"},
		"The ministry denies this, and blames “an act of God”.": {
			"The ministry → denies → this", "The ministry → blames → “an act of God”",
		},
		"She disputed that, saying the road was dry.":    {"She → disputed → that", "She → saying → the road was dry"},
		"The mayor said that, if elected, she would go.": {"The mayor → said → that, if elected, she would go"},
		"The doctor said not to worry.":                  {"The doctor → said → not to worry"},
		// What takes up a clause.
		"The firm said the crane was old, which the maker disputes.":      {"The firm → said → the crane was old", "the maker → disputes → the crane was old"},
		"The firm said the crane was old, a claim the maker disputes.":    {"The firm → said → the crane was old", "the maker → disputes → the crane was old"},
		"The study had no control group, a fact its author acknowledges.": {"its author → acknowledges → The study had no control group"},
		"The king was poisoned, a theory most historians reject.":         {"most historians → reject → The king was poisoned"},
		// All that somebody said.
		"“Very soon,” was all that Mr Lowe would say.": {"Mr Lowe → say → “Very soon,”"},
		"“It went badly,” is all she would say of it.": {"she → say → “It went badly,”"},
		"“Wait and see,” was his only comment.":        {"his → comment → “Wait and see,”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
