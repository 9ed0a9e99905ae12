package parse_test

import (
	"slices"
	"testing"
)

// A clause that opens what was said leads up to its main clause, whoever speaks there.
func TestFrontedInContent(t *testing.T) {
	for text, want := range map[string][]string{
		"Perez said that when she complained, the foreman told her to go home.": {
			"Perez → said → that when she complained, the foreman told her to go home", "the foreman → told → to go home",
		},
		"Lund said that after the meeting, the chairman told him the deal was off.": {
			"Lund → said → that after the meeting, the chairman told him the deal was off", "the chairman → told → the deal was off",
		},
		"Critics say that once the plant opens, the company will say it cannot afford the filters.": {
			"Critics → say → that once the plant opens, the company will say it cannot afford the filters", "the company → say → it cannot afford the filters",
		},
		"She added that at the time, her doctor said the lump was harmless.": {
			"She → added → that at the time, her doctor said the lump was harmless", "her doctor → said → the lump was harmless",
		},
		"Mr. Koe told the inquiry that in one message, sent at night, Lund wrote: “Burn it.”": {
			"Mr. Koe → told → that in one message, sent at night, Lund wrote: “Burn it.”", "Lund → wrote → “Burn it.”",
		},
		// The small letter of a quotation shows what it goes on with.
		"Vale said if the strike goes on, “we will lose everything.”":                  {"Vale → said → if the strike goes on, “we will lose everything.”"},
		"Because the fund is small, the report said, “it cannot bear another loss.”":   {"the report → said → Because the fund is small … “it cannot bear another loss.”"},
		"When the vote was called, Hart said, “half the room had gone home.”":          {"Hart → said → When the vote was called … “half the room had gone home.”"},
		"When the vote was called, Hart said, “Half the room had gone home.”":          {"Hart → said → “Half the room had gone home.”"},
		"Lund said that the deal was off, and the chairman said that he was relieved.": {"Lund → said → that the deal was off", "the chairman → said → that he was relieved"},
		"Lund said that in May the deal was off, a clerk said.":                        {"Lund → said → that in May the deal was off", "a clerk → said → Lund said that in May the deal was off"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A source that is set into a clause is heard for that clause alone.
func TestSetIntoClauses(t *testing.T) {
	for text, want := range map[string][]string{
		"She moved to Leith, where, her son said, she was happy.":                        {"her son → said → she was happy"},
		"He will not sue because, his lawyer said, the case would take years.":           {"his lawyer → said → the case would take years"},
		"He kept a diary in which, on May 3, he wrote, “Cold. No mail.”":                 {"he → wrote → “Cold. No mail.”"},
		"The bill would close two ports - a step, Orr said, that would ruin the coast.":  {"Orr → said → a step … that would ruin the coast"},
		"It was a mistake — no worse, he said, than any other.":                          {"he → said → no worse … than any other"},
		"The party lost, and the reason, members said, was the tax.":                     {"members → said → the reason … was the tax"},
		"They had a permit - and the noise, neighbors said, was unbearable.":             {"neighbors → said → the noise … was unbearable"},
		"She wrote a book whose hero, according to the publisher, “never sleeps.”":       {"the publisher → according to → a book whose hero … “never sleeps.”"},
		"That is why, she said, the shop is shut.":                                       {"she → said → That is why … the shop is shut"},
		"No figure had been put before members, the clerk said, nor would one be.":       {"the clerk → said → No figure had been put before members … nor would one be"},
		"The mayor, and the clerk, a guard said, were late.":                             {"a guard → said → The mayor, and the clerk … were late"},
		"Low pay keeps prices down and lets us buy - like, he says, the army and roads.": {"he → says → Low pay keeps prices down and lets us buy - like … the army and roads"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A quotation goes on with the one before, whatever else its speaker did in the same breath.
func TestQuotationsGoOnPastParticiples(t *testing.T) {
	for text, want := range map[string][]string{
		"“We need help now,” said Mayor Ana Cruz, referring to the flood. “Send boats.”": {
			"Mayor Ana Cruz → said → “We need help now,” … “Send boats.”", "Mayor Ana Cruz → referring to → the flood",
		},
		"“We had no choice,” Mr. Voss said, blaming the rise in rents. “The sums did not add up.”": {
			"Mr. Voss → said → “We had no choice,” … “The sums did not add up.”", "Mr. Voss → blaming → the rise in rents",
		},
		"“It's over,” she said, explaining that the bank had called in the loan. “We close on Friday.”": {
			"she → said → “It's over,” … “We close on Friday.”", "she → explaining → that the bank had called in the loan",
		},
		// The participle has a quotation of its own.
		"“It's over,” she said, adding, “We tried hard.” “We close on Friday.”": {
			"she → said → “It's over,”", "she → adding → “We tried hard.” “We close on Friday.”",
		},
		"She left the hall, saying that she was ill. “My head hurts.”": {"She → saying → that she was ill … “My head hurts.”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
