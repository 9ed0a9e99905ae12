package parse_test

import (
	"slices"
	"testing"
)

// What was said ends where the story tells what it, or somebody else, makes of it.
func TestRemarks(t *testing.T) {
	for text, want := range map[string][]string{
		// A noun that takes it up, and what others do with that.
		"Growers accused the board of hiding the results, a charge that its chairman flatly rejected.": {
			"Growers → accused → the board of hiding the results", "its chairman → rejected → the board of hiding the results",
		},
		"Tenants said the plant was making their children ill, a claim that the company denies.": {
			"Tenants → said → the plant was making their children ill", "the company → denies → the plant was making their children ill",
		},
		"Opponents say the scheme is too dear — a charge that ministers deny.": {
			"Opponents → say → the scheme is too dear", "ministers → deny → the scheme is too dear",
		},
		"The union accused the airline of bullying, a claim the company has called absurd.": {
			"The union → accused → the airline of bullying", "the company → called → absurd",
		},
		"He was freed after telling police he had been at home, an alibi that cameras bore out.":      {"He → telling → he had been at home"},
		"The airline said it would drop the route, a blow to the island.":                             {"The airline → said → it would drop the route"},
		"The airline said it would drop the route, a move that would save £3 million.":                {"The airline → said → it would drop the route, a move that would save £3 million"},
		"The airline said it would use the jet, a plane that seats 200.":                              {"The airline → said → it would use the jet, a plane that seats 200"},
		"The bank said it would cut 900 jobs, prompting anger among unions.":                          {"The bank → said → it would cut 900 jobs"},
		"The firm said profits would fall by half, sending its shares down 9 percent.":                {"The firm → said → profits would fall by half"},
		"The bank said it would cut 900 jobs, closing four branches.":                                 {"The bank → said → it would cut 900 jobs, closing four branches"},
		"The clerk told agents that he had wiped the disks, though he gave varying accounts of when.": {"The clerk → told → that he had wiped the disks"},
		"The grocer said that prices would rise, though he gave no date.":                             {"The grocer → said → that prices would rise"},
		"The grocer said that prices would rise, though he gave his staff a day off.":                 {"The grocer → said → that prices would rise, though he gave his staff a day off"},
		"The teacher was telling pupils to sit down when the ceiling fell.":                           {"The teacher → telling → to sit down"},
		"As the guide was telling visitors to stay close, the lights went out.":                       {"the guide → telling → to stay close"},
		"He told the driver to stop and the driver went on.":                                          {"He → told → to stop"},
		"He told the driver to stop and the boy to get in.":                                           {"He → told → to stop and the boy to get in"},
		"Nothing, she insisted, was decided; nobody, she added, had been asked.":                      {"she → insisted → Nothing … was decided", "she → added → nobody … had been asked"},
		"Guests had to leave by noon, according to two porters, one of whom asked not to be named.":   {"two porters → according to → Guests had to leave by noon"},
		"Knives allegedly used in the raid were found in a pond.":                                     {" → allegedly → Knives … used in the raid"},
		"The club has rejected the charge, and an audit by two firms cleared it.":                     {"The club → rejected → the charge"},
		"She announced that she was ill and asked for prayers.":                                       {"She → announced → that she was ill", "She → asked → for prayers"},
		"He announced that he was leaving and vowed to return.":                                       {"He → announced → that he was leaving", "He → vowed → to return"},
		// Somebody else who says the same, or the other thing.
		"The coach denied striking the boy, as one parent has alleged.": {
			"The coach → denied → striking the boy", "one parent → alleged → striking the boy",
		},
		"The museum has threatened to sue, although its director, when reached by phone, said he knew nothing of it.": {
			"The museum → threatened → to sue", "its director, when reached by phone, → said → he knew nothing of it",
		},
		// When and through whom it was said.
		"He described the plan as “a mess” five days before he signed it.": {"He → described → the plan as “a mess”"},
		"She called the vote “a sham” hours after it was held.":            {"She → called → the vote “a sham”"},
		"The mayor called the ruling “shameful” on Monday.":                {"The mayor → called → the ruling “shameful”"},
		"The mayor called the ruling “shameful” and wrong.":                {"The mayor → called → the ruling “shameful” and wrong"},
		"Mr Ode denied any wrongdoing through his lawyer.":                 {"Mr Ode → denied → any wrongdoing"},
		"Neighbours say they heard shots; the police say they have no record of any.": {
			"Neighbours → say → they heard shots", "the police → say → they have no record of any",
		},
		"The fire, he told the inquest, had started in the loft.": {"he → told → The fire … had started in the loft"},
		"Saints had told City they would ‘throw in a winger’.":    {"Saints → told → they would ‘throw in a winger’"},
		// Who was told it.
		"The boy told officers who stopped him near the station that he was going home.": {"The boy → told → that he was going home"},
		"He told a nurse who met him on the stairs he had fallen.":                       {"He → told → he had fallen"},
		"She told the BBC's “Today” programme on Friday she would stand.":                {"She → told → she would stand"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
