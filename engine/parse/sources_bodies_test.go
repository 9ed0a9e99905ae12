package parse_test

import (
	"slices"
	"testing"
)

// TestBodiesAndKin reads which body a noun takes up, which person a family name or a
// pronoun means among kin, and who is one out of a group.
func TestBodiesAndKin(t *testing.T) {
	for text, want := range map[string][]string{
		// Where a firm sits, and the firm heard last.
		"Marden Gears Inc. cut jobs on Monday. The Kolm, Ohio-based company said it was late.":            {"Marden Gears Inc., named_org"},
		"Marden Gears Inc. sued Falder Freight Inc. on Monday. The Ohio-based company said it was late.":  {"Ohio-based company, unnamed_group"},
		"Kolm Foods bought a mill. Falder Line said it was late. Its boats, the company said, were full.": {"Falder Line, named_org"},
		"There are those who say it was late.":                                                            {"those, unnamed_group"},
		"A port inspector who hated ships described the bridge as rotten. He said it was late.":           {"port inspector, unnamed_person"},
		"The declaration says it was late. The rules say it was not.":                                     {"declaration, document", "rules, document"},
		// A family name, by the title, the kin and the paragraph.
		"Mrs Darrow's nephew, Colin, told the inquiry the money had gone.\n\nMr Darrow said he had rung the bank twice.":                                           {"Colin Darrow, named_person, Darrow's nephew"},
		"Mrs Koe's brother, Anders Vale, left. Mr Koe said it was late.":                                                                                           {"Koe, named_person"},
		"Ann Okell, 84, was found on Sunday.\n\nHer granddaughter, Tess Okell, spoke outside. Ms Okell said the family was angry.":                                 {"Tess Okell, named_person"},
		"Ann Okell, 84, and Tess Okell, 20, were at home. Ms Okell said it was late.":                                                                              {"Okell, unknown"},
		"Maud Tallis ran the library. Her death was announced by her niece Eileen Tallis.\n\nFor 40 years Mrs. Tallis ran it alone. “A book is a door,” she said.": {"Eileen Tallis, named_person, niece", "Maud Tallis, named_person"},
		"Nora Castellan, 44, was on the bridge. Her husband, Remy Castellan, said it shook. She said she ran.":                                                     {"Remy Castellan, named_person, husband", "Nora Castellan, named_person"},
		"Norhavn's chairman, Viktor Salmen, was blunter. He told reporters that the deal was dead.":                                                                {"Viktor Salmen, named_person"},
		"Tom Hale spoke. To see his mother, Hale said, he flew home.":                                                                                              {"Tom Hale, named_person"},
		"A man of 23 was held on suspicion of selling Joel Marsh the pills. He said he had been abroad.":                                                           {"man of 23, unnamed_person"},
		"“We lost the lot,” Mum said. Mama Cass said it was late.":                                                                                                 {"mum, unnamed_person", "Mama Cass, named_person"},
		// A firm and its founder.
		"Brannock Mining owns the pit. Mr. Lyle Brannock founded it. Brannock denied that it was late.": {"Brannock Mining, named_org"},
		"Lyle Brannock runs Brannock Mining. “It was dry,” Brannock said.":                              {"Lyle Brannock, named_person"},
		// A body that a noun takes up.
		"Aldane Shipping sailed at dawn. Two men were taken to Marlow General Hospital, Ann Koe said. The company said the engine had failed.": {"Ann Koe, named_person", "Aldane Shipping, named_org"},
		"Aldane Shipping and Verrick Group merged. The company said demand was weak.":                                                          {"company, unnamed_group"},
		"A spokesman for Solvane said: “We are sorry.” The firm said it was late.":                                                             {"spokesman for Solvane, named_org", "Solvane, named_org"},
		"Harborne Rovers have sacked their manager. The club said it was grateful.":                                                            {"Harborne Rovers, named_org"},
		"Harborne Rovers lost 3-0 to Dunmore Albion. The club said it was grateful.":                                                           {"club, unnamed_group"},
		"Open Rivers, a charity in Leeds, cleans canals. The charity said donations fell.":                                                     {"Open Rivers, named_org"},
		"Open Rivers, a charity in Leeds, closed. A second charity took its boats. The charity said donations fell.":                           {"charity, unnamed_group"},
		"Ofgem fined the supplier. The regulator said customers had been misled.":                                                              {"Ofgem, named_org"},
		"Marlow Council met. Thornbury Council met too. The council said it was late.":                                                         {"council, unnamed_group"},
		// The name behind what a body is.
		"The drug's maker, Salvance Pharma, whose patent ran out, said it was late.": {"Salvance Pharma, named_org"},
		"The regulator, Ofgem, said it was late.":                                    {"Ofgem, named_org"},
		"The contractor, Sorrell Construction, said it was late.":                    {"Sorrell Construction, named_org"},
		"Its parent company, Holm Freres, said it was late.":                         {"Holm Freres, named_org"},
		"At the company, Marden Cole, a clerk, said it was late.":                    {"Marden Cole, named_person, clerk"},
		"The group's leader, Sunta Vale, said it was late.":                          {"Sunta Vale, named_person, group's leader"},
		"The report, Marlow University, said it was late.":                           {"report, document"},
		"The pressure group Fair Rents said it was late.":                            {"Fair Rents, named_org"},
		"Orrin Media said it was late. Dunmore United said it was not.":              {"Orrin Media, named_org", "Dunmore United, named_org"},
		"Chief Executive Lena Marsh said it was late.":                               {"Lena Marsh, named_person, Chief Executive"},
		// One out of a group.
		"Guns were heard, according to two people reached by phone, one of whom said it was late.":                  {"two people reached by phone, unnamed_group", "one of two people reached by phone, unnamed_person"},
		"Three former clerks shrugged at it. “It was a joke,” said one.":                                            {"three former clerks, unnamed_group", "one of three former clerks, unnamed_person"},
		"Two officials said the plan was dead. One said the money had gone. The other said it never came.":          {"two officials, unnamed_group", "one of two officials, unnamed_person", "one of two officials, unnamed_person"},
		"Two officials said the plan was dead. One said the money had gone. The third official said it never came.": {"two officials, unnamed_group", "one of two officials, unnamed_person", "third official, unnamed_person"},
		"Customers were cross. On the shop's own page, one complained that nobody had tested it.":                   {"customers, unnamed_group", "one of customers, unnamed_person"},
		"One nurse, who gave only her first name, Milena, said she had been told it was late.":                      {"Milena, named_person, one nurse"},
		"The price fell, according to unidentified traders.":                                                        {"unidentified traders, anonymous"},
		// What a paper or a body goes on to say.
		"A class action was filed in Tulsa. It alleges fraud and neglect.":           {"class action, document"},
		"Harlan Bank closed nine branches. No jobs would go, it said.":               {"Harlan Bank, named_org"},
		"Kenya's envoy, Erlan Dovi, played it down. It would be good news, he said.": {"Erlan Dovi, named_person"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got  %q\n want %q", text, got, want)
		}
	}
}
