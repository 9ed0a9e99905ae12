package parse_test

import (
	"slices"
	"testing"
)

// TestHearsay reads what is said or believed by nobody in particular.
func TestHearsay(t *testing.T) {
	for text, want := range map[string][]string{
		// Adverbs, and the clause that each weakens.
		"He reportedly wept.": {" → reportedly → He … wept"},
		"The fire was blamed on a kettle that allegedly leaked.":                   {" → allegedly → that … leaked"},
		"The man who allegedly struck a guard was held.":                           {" → allegedly → who … struck a guard"},
		"The man who struck a guard was allegedly drunk.":                          {" → allegedly → The man who struck a guard was … drunk"},
		"Police found an allegedly stolen car.":                                    {" → allegedly → stolen car"},
		"The council paid for allegedly stolen land.":                              {" → allegedly → stolen land"},
		"The case is about a row involving allegedly politically motivated chaos.": {" → allegedly → politically motivated chaos"},
		"A man was allegedly drunk at noon.":                                       {" → allegedly → A man was … drunk at noon"},
		"The roof fell and two men reportedly died.":                               {" → reportedly → two men … died"},
		"The bridge, reportedly, was never inspected.":                             {" → reportedly → The bridge … was never inspected"},
		"She was fined for allegedly selling tickets.":                             {" → allegedly → selling tickets"},
		"An apparently drunken man sang; he had apparently lost a bet.":            nil,
		// Passives, and their subject.
		"The island is widely reported to be up for sale.":                             {" → reported → The island … to be up for sale"},
		"The porter, 51, of Mill Lane, is said to have kept the keys.":                 {" → said → The porter, 51, of Mill Lane, … to have kept the keys"},
		"A bonus, said to be worth $3 million, was paid in June.":                      {" → said → A bonus … to be worth $3 million"},
		"The bank was reported last night to be close to a deal.":                      {" → reported → The bank … to be close to a deal"},
		"The mayor is said by friends to be furious.":                                  {"friends → said → The mayor … to be furious"},
		"The wall was found to be hollow.":                                             nil,
		"The porter left at noon, having been told, wrongly, that the shift was over.": {" → told → that the shift was over"},
		"Having been told that the pool was shut, the children went home.":             {" → told → that the pool was shut"},
		"The widow, who was told that her claim had been lost, has appealed.":          {" → told → that her claim had been lost"},
		// What has come out.
		"Two clerks have left; a third, it emerged, was given a pay rise.": {" → emerged → a third … was given a pay rise"},
		"It transpired on Monday that the vicar had sold the bell.":        {" → transpired → that the vicar had sold the bell"},
		"A figure emerged from the house.":                                 nil,
		// Nouns.
		"Rumours on the estate that a leopard had escaped were dismissed by the zoo.": {" → Rumours → that a leopard had escaped"},
		"The complaint that trains are dirty is an old one.":                          {" → complaint → that trains are dirty"},
		"Her agent has dismissed reports in Spain that she would earn a million.": {
			"Her agent → dismissed → reports in Spain that she would earn a million", " → reports → that she would earn a million",
		},
		// In whose view.
		"In his opinion the wall would not have stood.":                          {"his → In his opinion → the wall would not have stood"},
		"The tax, in her view, is a mistake.":                                    {"her → in her view → The tax … is a mistake"},
		"The court heard Dr Ruth Pym, in whose view the girl was ill.":           {"Dr Ruth Pym → in whose view → the girl was ill"},
		"The tax is a mistake, in the union's view.":                             {"the union → in the union's view → The tax is a mistake"},
		"In her view of the war, Ms Koe was alone.":                              nil,
		"In view of the rain, it was shut; in my view it should have been open.": nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
