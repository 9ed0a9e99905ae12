package parse_test

import (
	"slices"
	"testing"
)

// What stands before a source only leads up to it where its verb goes on with a clause.
func TestLeadIns(t *testing.T) {
	for text, want := range map[string][]string{
		"The mill is closing its dye works, and on Tuesday, Corvex said it was selling the old depot.":                 {"Corvex → said → it was selling the old depot"},
		"Even if Dorran can't catch Webb in the hills, members in the next valley said it's vital that she try.":       {"members in the next valley → said → it's vital that she try"},
		"Friday evening, as the parade went through Leeds, Radio Aire reported at least six balloons filled the sky.":  {"Radio Aire → reported → at least six balloons filled the sky"},
		"Shortly before the mayor made the announcement, Lund told reporters that he did not know the date.":           {"Lund → told → that he did not know the date"},
		"Even as Pryce claimed that the bridge “was never safe,” one of the engineers said the two cases were unlike.": {"Pryce → claimed → that the bridge “was never safe,”", "one of the engineers → said → the two cases were unlike"},
		"The town has faced anger from walkers, anglers and hoteliers who say the toll unfairly hits visitors.":        {"anglers and hoteliers who → say → the toll unfairly hits visitors"},
		// An answer to what somebody was asked.
		"Asked if he was ever threatened, the former coach said no.":                       {" → Asked → if he was ever threatened", "the former coach → said → no"},
		"When asked whether the port “has the money,” most members of the board said yes.": {" → asked → whether the port “has the money,”", "most members of the board → said → yes"},
		// What was said stands before its source where no clause follows.
		"The mill closed on Friday, the day the bank failed, the owner said.": {"the owner → said → The mill closed on Friday, the day the bank failed"},
		"The road is shut, police said the day it flooded.":                   {"police → said → The road is shut"},
		"The road is shut, a clerk told the Echo.":                            {"a clerk → told → The road is shut"},
		"“The road is shut,” police said officers had found.":                 {"police → said → “The road is shut,”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A source opens its sentence and comes to its verb past quotations and commas.
func TestOpeners(t *testing.T) {
	for text, want := range map[string][]string{
		"Mr. Ostrow, citing “the facts of the case,” said the company could win.": {
			"Mr. Ostrow, citing “the facts of the case,” → said → the company could win",
		},
		"Ellis, the author of “Cold Water,” about the fleet, said the days when a crew could live on cod are gone.": {
			"Ellis, the author of “Cold Water,” about the fleet, → said → the days when a crew could live on cod are gone",
		},
		"The clerk of nearly six years, a warden who worked alone, said she fell ill in spring.": {
			"The clerk of nearly six years, a warden who worked alone, → said → she fell ill in spring",
		},
		"Yet some growers who have followed the trials, on paper or at field days, said they had less faith.": {
			"some growers who have followed the trials → said → they had less faith",
		},
		"Nurses, who call the ward “the morgue,” say the board hid the figures.": {
			"Nurses, who → call → the ward “the morgue,”", "Nurses, who call the ward “the morgue,” → say → the board hid the figures",
		},
		"The harbour is safe, said the owner of a shop that sells tea.":  {"the owner of a shop → said → The harbour is safe"},
		"A muddle, a costly one, said Gwen Farr, who has seen the plan.": {"Gwen Farr, who has seen the plan → said → A muddle, a costly one"},
		"The ferry, which leaves at ten, was late, said Ann Koe, who runs the quay.": {
			"Ann Koe, who runs the quay → said → The ferry, which leaves at ten, was late",
		},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
