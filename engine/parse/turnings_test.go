package parse_test

import (
	"slices"
	"testing"
)

// What was said ends where the source, or somebody else, turns to another thing.
func TestTurnings(t *testing.T) {
	for text, want := range map[string][]string{
		// What the source did besides, in the past behind what is.
		"Chris Brow, a tenant, said he keeps two goats and questioned how they would fare.": {
			"Chris Brow, a tenant, → said → he keeps two goats", "Chris Brow, a tenant, → questioned → how they would fare",
		},
		"Dorran said he respects Webb and called her “a sharp woman with a record.”": {
			"Dorran → said → he respects Webb", "Dorran → called → her “a sharp woman with a record.”",
		},
		"The minister said the boats carry oil and polluted the bay for years.": {"The minister → said → the boats carry oil and polluted the bay for years"},
		"Lund said the mayor comes often and promised him a job.": {
			"Lund → said → the mayor comes often and promised him a job", "Lund → promised → him a job",
		},
		// Somebody else who is named.
		"Dorran said he would make the bay “glow in the dark,” and Webb vowed to fight the plan.": {
			"Dorran → said → he would make the bay “glow in the dark,”", "Webb → vowed → to fight the plan",
		},
		// Another share of those who were asked.
		"While only 7 percent said they are undecided, 31 percent of those in a club said they could leave.": {
			"7 percent → said → they are undecided", "31 percent of those in a club → said → they could leave",
		},
		"Of the tenants, 21 percent said it was “not likely” and 14 percent said it was “not at all likely.”": {
			"21 percent → said → it was “not likely”", "14 percent → said → it was “not at all likely.”",
		},
		"Of the tenants, 21 percent said it was “not likely” and two-thirds said it was “not at all likely.”": {
			"21 percent → said → it was “not likely”", "two-thirds → said → it was “not at all likely.”",
		},
		"About 46 percent of members said no, compared with 23 percent who said they had paid.": {
			"46 percent of members → said → no", "23 percent who → said → they had paid",
		},
		"Six in 10 say the bus is late, though half said so last May.":       {"Six in 10 → say → the bus is late"},
		"The clerk said 60 houses were lost and 14 people had been rescued.": {"The clerk → said → 60 houses were lost and 14 people had been rescued"},
		// A clause that leans on a main one behind it.
		"His backing is vital, and while he said he'd hold a vote, it's unlikely to pass.": {"he → said → he'd hold a vote"},
		"In a year in which most tenants say they do not trust the landlord, even some allies left.": {
			"most tenants → say → they do not trust the landlord",
		},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
