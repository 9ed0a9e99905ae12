package parse_test

import (
	"slices"
	"testing"
)

// TestSilence reads who was asked and has not answered.
func TestSilence(t *testing.T) {
	for text, want := range map[string][]string{
		"The bakery has shut. It didn't elaborate.":                          {"It → elaborate → "},
		"Mr Lowe refused to be drawn on the price.":                          {"Mr Lowe → refused → "},
		"A spokesman could neither confirm nor deny the report.":             {"A spokesman → confirm → "},
		"Wendy's declined to comment.":                                       {"Wendy's → declined → "},
		"Lloyd's did not respond to a request for comment.":                  {"Lloyd's → respond → "},
		"Macy's said it would close four stores.":                            {"Macy's → said → it would close four stores"},
		"Asked about the mismatch, he stopped replying.":                     {"he → stopped replying → "},
		"The founder, Ivo Dent, declined several requests for an interview.": {"The founder, Ivo Dent, → declined → "},
		"The actor turned down two requests for an interview.":               {"The actor → turned → "},
		"The prosecutor's office had nothing to add.":                        {"The prosecutor's office → had nothing to add → "},
		"The airline said nothing.":                                          {"The airline → said nothing → "},
		"The bank did not immediately provide a comment.":                    {"The bank → provide → "},
		"Ms Garrett, who told voters it was “costed to the last penny,” did not respond to written questions.": {
			"Ms Garrett, who → told → it was “costed to the last penny,”",
			"Ms Garrett, who told voters it was “costed to the last penny,” → respond → ",
		},
		"“Bad luck” was all. Mr Bruin said, “Try me,” and walked off.": {"Mr Bruin → said → “Try me,”"},
		// No silences.
		"The patient did not respond to treatment.":                nil,
		"The engine stopped. The agency ignored calls for reform.": nil,
		"Mr Koe's said to be furious.":                             {" → said → Mr Koe … to be furious"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
