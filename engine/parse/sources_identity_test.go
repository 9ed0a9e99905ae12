package parse_test

import (
	"slices"
	"testing"
)

// TestIdentity reads who is whom where a story gives the description first, the name
// alone, or an epithet after it, and where it does not say so.
func TestIdentity(t *testing.T) {
	for text, want := range map[string][]string{
		// A name that takes an office up.
		"The deputy mayor said the pool would shut.\n\nDeputy Mayor Clive Ansah said it was late.":                        {"Clive Ansah, named_person, deputy mayor"},
		"The regional governor said it was late. Governor Ruta Vaic told reporters it was not.":                           {"Ruta Vaic, named_person, regional governor"},
		"The minister said it was late. Foreign Minister Tom Hale said it was not.":                                       {"minister, unnamed_person", "Tom Hale, named_person, Foreign Minister"},
		"The mayor said it was late. Deputy Mayor Tom Hale said it was not.":                                              {"mayor, unnamed_person", "Tom Hale, named_person, Deputy Mayor"},
		"The governor of Ohio said it was late. Governor Ann Koe said it was not.":                                        {"governor of Ohio, unnamed_person", "Ann Koe, named_person, Governor"},
		"A mayor said it was late. Mayor Tom Hale said it was not.":                                                       {"mayor, unnamed_person", "Tom Hale, named_person, Mayor"},
		"Roads are worse, the spending watchdog has found.\n\nIn a report, the Kolm Audit Office says the money is gone.": {"Kolm Audit Office, named_org"},
		"Roads are worse, the spending watchdog has found.\n\nThe Kolm Audit Office says it knows nothing.":               {"spending watchdog, unnamed_group", "Kolm Audit Office, named_org"},
		"Roads are worse, the motorists' club has found.\n\nIn a report, the Kolm Audit Office says they do not.":         {"motorists' club, unnamed_group", "Kolm Audit Office, named_org"},
		// A first name alone.
		"A nurse said she had seen it. She gave only her first name, Zeyrin, for fear of arrest. “It burned,” she said.": {"Zeyrin, named_person, nurse"},
		"“They never came,” said a driver, who gave his first name as Pavlik.":                                           {"Pavlik, named_person, driver"},
		"A resident, who gave her name only as Noorin, said she had phoned twice.":                                       {"Noorin, named_person, resident"},
		// Whom the lead leaves without a name, and the paragraph below it names.
		"A scrap dealer says he was lucky.\n\nTom Hale, 41, a scrap dealer from Leith, lost a leg.": {"Tom Hale, named_person, scrap dealer"},
		"A woman has denied theft.\n\nAnn Lowe, 41, appeared in court.":                             {"Ann Lowe, named_person"},
		"A scrap dealer says he was lucky.\n\nThe firm of Tom Hale, 41, was not.":                   {"scrap dealer, unknown"},
		"A scrap dealer says he was lucky.\n\nTom Hale lost a leg.":                                 {"scrap dealer, unknown"},
		"A scrap dealer says he was lucky. It was late.\n\nAll went home.\n\nTom Hale, 41, did.":    {"scrap dealer, unknown"},
		"A teacher says a pupil was lucky.\n\nTom Hale, 16, lost a leg.":                            {"teacher, unnamed_person"},
		"A teacher says Ann Lowe was lucky.\n\nTom Hale, 46, lost a leg.":                           {"teacher, unnamed_person"},
		"A neighbour says it was late.\n\nTom Hale, 41, was found dead.":                            {"neighbour, unnamed_person"},
		"A judge says it was late.\n\nTom Hale, 41, was in court.":                                  {"judge, unnamed_person"},
		"Two dealers say it was late.\n\nTom Hale, 41, lost a leg.":                                 {"two dealers, unnamed_group"},
		"The dealer says it was late.\n\nTom Hale, 41, lost a leg.":                                 {"dealer, unknown"},
		"A woman has told how she was robbed.\n\nTom Hale, 41, denies it.":                          {"woman, unnamed_person", "Tom Hale, named_person"},
		"A driver has denied it.\n\nAnn Lowe, 29, was cycling to work.":                             {"driver, unnamed_person"},
		// A name before what he is, and the relative clause by which he speaks.
		"The book was shown to Odo Hale, a retired vet, who called it late.":             {"Odo Hale, named_person, retired vet"},
		"She is survived by a niece, Ruth Koe, 54, a harpist, who said it was late.":     {"Ruth Koe, named_person, harpist"},
		"He was cross-examined by Ann Lowe, for the defence, who suggested it was late.": {"Ann Lowe, named_person"},
		"The land belongs to Hale Homes, a builder, which says it was late.":             {"Hale Homes, named_org"},
		"He is the uncle of Ann Lowe, a docker, who said it was late.":                   {"Ann Lowe, named_person, docker"},
		"He met Ann Lowe's neighbour, a docker, who said it was late.":                   {"docker, unnamed_person"},
		"He left the keys with Ann Lowe, and a plumber, who said it was late.":           {"plumber, unnamed_person"},
		// Two who are taken up together.
		"Jo Bell, 61, and her nephew Tom Hale, 24, were late.\n\nBoth said they were not.": {"Jo Bell and Tom Hale, named_person"},
		"Tom Hale and Kyle Brent were held. The two men said it was late.":                 {"Tom Hale and Kyle Brent, named_person"},
		"Karen Willis and Tom Hale were held. Both men said it was late.":                  {"both men, unnamed_group"},
		"Tom Hale met Kyle Brent. The pair said it was late.":                              {"pair, unknown"},
		"Tom Hale and Kyle Brent met. Both sides said it was late.":                        {"both sides, unnamed_group"},
		// Kin and parents.
		"Mr Hale's daughter, Abriel, said it was late. She said so twice.":                                                                {"Abriel, named_person, Hale's daughter"},
		"He had hit his wife, Morgenruf reported.":                                                                                        {"Morgenruf, named_org"},
		"“They lied,” said dad-of-two Kyle Brent. Mr Brent said so twice.":                                                                {"Kyle Brent, named_person, dad-of-two"},
		"“It is sad,” said mother-of-four Oyira Bello, 31.":                                                                               {"Oyira Bello, named_person, mother-of-four"},
		"Open Rivers Network, a charity in Leeds, said it was late.":                                                                      {"Open Rivers Network, named_org"},
		"Global Wetland Monitor, a group based in Lima, said it was late.":                                                                {"Global Wetland Monitor, named_org"},
		"Downing Street said it was late.":                                                                                                {"Downing Street, named_org"},
		"One member of the committee said it was late.":                                                                                   {"one member of the committee, unnamed_person"},
		"Another trustee said it was late.":                                                                                               {"another trustee, unnamed_person"},
		"Campaigners, who have gathered 900 names, say it was late.":                                                                      {"campaigners, unnamed_group"},
		"House members said it was late.":                                                                                                 {"House members, unnamed_group"},
		"Karen Willis blamed the rain after her Harriers side lost.\n\nThe Harriers coach said it was late.":                              {"Karen Willis, named_person"},
		"Karen Willis blamed the rain after the Harriers lost.\n\nThe Harriers coach said it was late.":                                   {"Karen Willis, named_person", "Harriers coach, unnamed_person"},
		"Jo Bell was more careful. The midfielder said it was late.":                                                                      {"Jo Bell, named_person"},
		"Jo Bell was furious. The goalkeeper said it was late.":                                                                           {"goalkeeper, unnamed_person"},
		"Kolmar Group Plc cut its forecast.\n\nThe maker of Sunny Day soap said it was late. Kolmar said so twice.":                       {"Kolmar Group Plc, named_org"},
		"Kolmar Group sued Castle Holdings.\n\nThe maker of Sunny Day soap said it was late.":                                             {"maker of Sunny Day soap, named_org"},
		"Ann Koe brushed aside questions about her future. According to reports this week, Halvorg want her back. “I laughed,” she said.": {"Ann Koe, named_person", "reports this week, unknown", "Halvorg, named_org"},
		// Out of a group, and by a pronoun.
		"Western envoys were gloomy. One, a naval attaché, called the deal “a napkin”.":                                             {"Western envoys, unnamed_group", "one of Western envoys, unnamed_person"},
		"Stefan Brill said shows were off. He left.\n\nHer brother, the lawyer Henrik Dahl, shrugged at it. “It is over,” he said.": {"Stefan Brill, named_person", "Henrik Dahl, named_person, lawyer"},
		"Ann Koe said it was dead.\n\nOne retired judge, who asked not to be named, was harsher. She said it was “a farce”.":        {"Ann Koe, named_person", "one retired judge, anonymous"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got  %q\n want %q", text, got, want)
		}
	}
}
