package parse_test

import (
	"slices"
	"testing"
)

func TestSubjects(t *testing.T) {
	for text, want := range map[string][]string{
		// A relative clause with a clause of its own, or no more than a verb.
		"A driver who quit days after a colleague fell from a roof told the tribunal that he had been ignored.": {
			"A driver who quit days after a colleague fell from a roof → told → that he had been ignored",
		},
		"A fan who waited while the band played said it was cold.":           {"A fan who waited while the band played → said → it was cold"},
		"The flautist who walked off says she may not come back.":            {"The flautist who walked off → says → she may not come back"},
		"The cellist who fell and the flautist who stayed said it was late.": {" → said → it was late"},
		// What a participle describes, and what set out a paper.
		"Detectives hunting the thief of a van named a man and warned the public not to approach him.": {
			"Detectives hunting the thief of a van → warned → not to approach him",
		},
		"The plan, drawn up by engineers in May, blames old pipes and warns that more will burst.": {
			"The plan, drawn up by engineers in May, → blames → old pipes", "The plan, drawn up by engineers in May, → warns → that more will burst",
		},
		// A word that only a noun can be, behind whose it is.
		"A porter at the town's only clinic in Leith said the wards were full.": {
			"A porter at the town's only clinic in Leith → said → the wards were full",
		},
		// A post and a name, in a clause that leans or takes up the one before.
		"The strike began days before the union's envoy, Ian Roe, announced that he would go.": {
			"the union's envoy, Ian Roe, → announced → that he would go",
		},
		"After the final, the coach, Ann Koe, said she would go.":                   {"the coach, Ann Koe, → said → she would go"},
		"The vote was put off, a move the mayor, Ann Koe, described as cowardly.":   {"the mayor, Ann Koe, → described → as cowardly"},
		"The hall cost £9 million, a figure Ann Koe described as provisional.":      {"Ann Koe → described → as provisional"},
		"The idea is in a 2012 paper, whose author, Ann Koe, now says “it failed”.": {"whose author, Ann Koe, → says → “it failed”"},
		// On whose word the clause of another rests.
		"One of the guards, according to Ann Koe, had asked for more men.": {
			"Ann Koe → according to → One of the guards … had asked for more men", "One of the guards → asked → for more men",
		},
		"According to the watchdog, the trust “failed to learn” from it.": {"the watchdog → According to → the trust “failed to learn” from it"},
		"According to Ann Koe, a nurse, the wards are full.":              {"Ann Koe, a nurse → According to → the wards are full"},
		// By when, and by whom.
		"A ruling is expected by Easter.":     {" → expected → A ruling … by Easter"},
		"A ruling was expected by the union.": {"the union → expected → A ruling … by the union"},
		// Who is said to have said it.
		"A caller is reported to have told the operator that a man was hurt.": {
			" → reported → A caller … to have told the operator that a man was hurt", "A caller → told → that a man was hurt",
		},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}
