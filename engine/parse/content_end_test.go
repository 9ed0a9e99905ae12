package parse_test

import (
	"slices"
	"testing"
)

// What somebody is said to have said in a clause that leans on the main one ends where that
// begins.
func TestLeaningClauses(t *testing.T) {
	for text, want := range map[string][]string{
		"Years after the firm claimed that the site was clean, workers fell ill.":                 {"the firm → claimed → that the site was clean"},
		"A day after the bank said it was sound, it closed its doors.":                            {"the bank → said → it was sound"},
		"Because the doctors say that the vaccine is safe, at the clinic on Monday she had it.":   {"the doctors → say → that the vaccine is safe"},
		"Though she said she would respect it — the one he signed in June — her friends went on.": {"she → said → she would respect it — the one he signed in June"},
		"The judge, although he accepted that the boy was ill, jailed him.":                       {"he → accepted → that the boy was ill"},
		"Orr, though she said the board should study it, stopped short of backing it.":            {"she → said → the board should study it"},
		"It was cold, but after the guide told them that the pass was shut, two walkers went on.": {"the guide → told → that the pass was shut"},
		"Some booed, and when Ms. Rusk said it was good to be home, a man yelled “Stay there!”": {
			"Ms. Rusk → said → it was good to be home", "a man → yelled → “Stay there!”",
		},
		// No main clause begins.
		"After she said that the lake, the river and the well were clean, tests began.": {"she → said → that the lake, the river and the well were clean"},
		"The mayor said that after the flood, the town was poor, and that it needs help.": {
			"The mayor → said → that after the flood, the town was poor, and that it needs help",
		},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A source that opens a parenthesis is heard as far as that goes.
func TestContentInParentheses(t *testing.T) {
	for text, want := range map[string][]string{
		"The boy (his aunt said he was six) was found in the barn.":                             {"his aunt → said → he was six"},
		"The hall (which the mayor said was “a wreck”) was sold.":                               {"the mayor → said → “a wreck”"},
		"The tax (the party says it will go, though not soon) costs $3 a head.":                 {"the party → says → it will go, though not soon"},
		"The fee - Mrs. Hart said she would pay it if asked - is a sore point.":                 {"Mrs. Hart → said → she would pay it if asked"},
		"He got the grant — the board said later that it had been misled — and built a pool.":   {"the board → said → that it had been misled"},
		"The plan, he said, was good — the mayor said it was bad.":                              {"he → said → The plan … was good", "the mayor → said → it was bad"},
		"The union said the plant - the only one in the town - would close.":                    {"The union → said → the plant - the only one in the town - would close"},
		"Ferries were late, according to a report by Harbour Watch, a charity in Leith.":        {"a report by Harbour Watch, a charity in Leith → according to → Ferries were late"},
		"The clinic lost 40 nurses, according to Dr. Omar Haddad, its head, who left on May 1.": {"Dr. Omar Haddad, its head → according to → The clinic lost 40 nurses"},
		"Nine in ten patients recovered, according to the study, published in the journal Gut.": {"the study → according to → Nine in ten patients recovered"},
		"The club lost $4 million, according to its accounts, up from $2 million.":              {"its accounts → according to → The club lost $4 million … up from $2 million"},
		"The flaw, according to Nils Roe, who found it, is old.":                                {"Nils Roe, who found it → according to → The flaw"},
		"The price rose, according to the paper, killing hopes of a deal.":                      {"the paper → according to → The price rose … killing hopes of a deal"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The clause behind a noun for what is said ends where its sentence takes up its own verb.
func TestClausesOfNouns(t *testing.T) {
	for text, want := range map[string][]string{
		"Rumors that she had locked the door and refused to leave were untrue.":                   {" → Rumors → that she had locked the door and refused to leave"},
		"The rumor that she had fled dogged the family for years.":                                {" → rumor → that she had fled"},
		"The claim that the man who ran the bank had lied has been withdrawn.":                    {" → claim → that the man who ran the bank had lied"},
		"The claim that the mayor and the clerk lied was false.":                                  {" → claim → that the mayor and the clerk lied"},
		"The pledge that money would be found if the club were in the top six may now be tested.": {" → pledge → that money would be found if the club were in the top six"},
		"There were rumors that the firm would move and that jobs would go.":                      {" → rumors → that the firm would move and that jobs would go"},
		"The board heard the claim that the vote was rigged and that the mayor knew.":             {" → claim → that the vote was rigged and that the mayor knew"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The past behind what somebody said would be is what the source did besides.
func TestDeedsBesideWords(t *testing.T) {
	for text, want := range map[string][]string{
		"The coach said he would pay the fine and left the room.":           {"The coach → said → he would pay the fine"},
		"The mayor said the hall would close but did not give a date.":      {"The mayor → said → the hall would close"},
		"The firm said it could meet demand and raised its forecast.":       {"The firm → said → it could meet demand"},
		"The mayor noted that he had been a sailor, and added: “I row.”":    {"The mayor → noted → that he had been a sailor", "The mayor → added → “I row.”"},
		"He said his boat had been rammed, something that the navy denied.": {"He → said → his boat had been rammed"},
		"Aides say he will run in May - though it is unclear who pays.":     {"Aides → say → he will run in May"},
		// What the source goes on to say.
		"The board said the cut would bring limited gains and continued risks.":     {"The board → said → the cut would bring limited gains and continued risks"},
		"The aide said she would help the man who fell and broke his leg.":          {"The aide → said → she would help the man who fell and broke his leg"},
		"The doctor said the boy would recover and was in good spirits.":            {"The doctor → said → the boy would recover and was in good spirits"},
		"The chef said he would close if the rent rose and moved to Leith.":         {"The chef → said → he would close if the rent rose and moved to Leith"},
		"The guide said they would not vote for the plan but understood it.":        {"The guide → said → they would not vote for the plan but understood it"},
		"The owner said the plant would shut one line and cut 40 jobs.":             {"The owner → said → the plant would shut one line and cut 40 jobs"},
		"He said the film would be shot in Leith and released in May.":              {"He → said → the film would be shot in Leith and released in May"},
		"Guards would argue — and the mayor believes — that it is time for a rise.": {"Guards → argue → and the mayor believes — that it is time for a rise", "the mayor → believes → that it is time for a rise"},
		// A clause with “as” may tell when or in what.
		"The port — as the union noted this week — has lost half its trade.": {"the union → noted → The port … has lost half its trade"},
		"The lake, as Dr. Koe wrote in a letter to the Echo, is dead.":       {"Dr. Koe → wrote → The lake … is dead"},
		"The river is clean, as the board reported last year.":               {"the board → reported → The river is clean"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
