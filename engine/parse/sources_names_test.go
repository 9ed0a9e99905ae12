package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// told is the name, the kind and the title of each source of a text.
func told(text string) []string {
	var out []string
	for _, s := range parse.Article(draft(text), parse.Newsroom{}).Sources {
		is := s.Name + ", " + string(s.Kind)
		if s.Title != "" {
			is += ", " + s.Title
		}
		out = append(out, is)
	}
	return out
}

func TestSourceNames(t *testing.T) {
	for text, want := range map[string][]string{
		"Sunak said it was late. Milei told reporters it was not.":                                 {"Sunak, named_person", "Milei, named_person"},
		"Veltmann said he would stay.":                                                             {"Veltmann, named_person"},
		"Hughes said the road was closed.":                                                         {"Hughes, named_person"},
		"Ania Larsen-Smith said it was late. Larsen-Smith said so twice.":                          {"Ania Larsen-Smith, named_person"},
		"U.S. Rep. Ann Larsen-Smith said it was late. Larsen-Smith said so twice.":                 {"Ann Larsen-Smith, named_person, U.S. Rep."},
		"Prince Omar bin Hadi said it was late. Bin Hadi said so twice.":                           {"Omar bin Hadi, named_person, Prince"},
		"Ulrike von der Heide said it was late. Von der Heide said so twice.":                      {"Ulrike von der Heide, named_person"},
		"Det Insp Sarah Lowe said it was late. PC Tom Hill said it was not.":                       {"Sarah Lowe, named_person, Det Insp", "Tom Hill, named_person, PC"},
		"Committee Chairman Rence Lowe said it was late.":                                          {"Rence Lowe, named_person, Committee Chairman"},
		"Leith Marine Research Institute Director Ane Olcar said it was late.":                     {"Ane Olcar, named_person, Leith Marine Research Institute Director"},
		"Leith Harbour Trust Chief Executive Tom Reid said it was late.":                           {"Tom Reid, named_person, Leith Harbour Trust Chief Executive"},
		"Human Rights Watch said it was late.":                                                     {"Human Rights Watch, named_org"},
		"The Centers for Disease Control and Prevention said it was late.":                         {"Centers for Disease Control and Prevention, named_org"},
		"The Ministry of Agriculture and Rural Affairs said it was late.":                          {"Ministry of Agriculture and Rural Affairs, named_org"},
		"The Society for the Protection of Newts said it was late.":                                {"Society for the Protection of Newts, named_org"},
		"Chidera Nwosu, 22, had come on when Beth Arkle's corner dropped. “It hit me,” she said.":  {"Chidera Nwosu, named_person"},
		"It rained on Skerra Head. Skerra Head is cold. “It is late,” he said.":                    {"he, unknown"},
		"It was behind the Iron Curtain. “It was late,” she said.":                                 {"she, unknown"},
		"DeShawn Waters said it was late.":                                                         {"DeShawn Waters, named_person"},
		"The Alliance to Mend Our Roads (AMOR) said it was late. AMOR said so twice.":              {"Alliance to Mend Our Roads, named_org"},
		"It was late, according to the organiser Alliance to Mend Our Roads (AMOR).":               {"Alliance to Mend Our Roads, named_org"},
		"“It was late,” said Mothers Against Late Trains (MALT). MALT said so twice.":              {"Mothers Against Late Trains, named_org"},
		"Keep the Line Open (KLO) said it was late.":                                               {"Keep the Line Open, named_org"},
		"He is also the most able candidate Ann Koe argues. Koe said it was late.":                 {"Ann Koe, named_person"},
		"Trading Standards said it was late. Moms for Liberty said it was not.":                    {"Trading Standards, named_org", "Moms for Liberty, named_org"},
		"Mason & Dole said it was late. Canyon Electric said it was not.":                          {"Mason & Dole, named_org", "Canyon Electric, named_org"},
		"Reporters Without Borders said it was late. Reporters said it was not.":                   {"Reporters Without Borders, named_org", "reporters, unnamed_group"},
		"It rained in Leith. Leith's fire department said it was late.":                            {"Leith's fire department, named_org"},
		"Britain's competition watchdog said it was late.":                                         {"Britain's competition watchdog, named_org"},
		"A British agency said it was late. European governments said it was not.":                 {"British agency, unnamed_group", "European governments, unnamed_group"},
		"The city's fire department said it was late.":                                             {"city's fire department, unnamed_group"},
		"The World Health Organization said it was late. WHO said so twice.":                       {"World Health Organization, named_org"},
		"In an interview with the BBC Obama said it was late.":                                     {"BBC, named_org", "Obama, named_person"},
		"He met her there. Madison Square Garden said it was late.":                                {"Madison Square Garden, named_org"},
		"He met her there. Doris Day said it was late.":                                            {"Doris Day, named_person"},
		"A lifelong Republican who voted for it said it was late.":                                 {"lifelong Republican, unnamed_person"},
		"A Democratic source said it was late.":                                                    {"Democratic source, anonymous"},
		"Democrat Ann Koe said it was late.":                                                       {"Ann Koe, named_person, Democrat"},
		"Witnesses whom police interviewed said it was late.":                                      {"witnesses, unnamed_group"},
		"Omar al-Sabin said it was late. Mr Sabin said so twice. He left.":                         {"Omar al-Sabin, named_person"},
		"Ann Lowe MP said it was late. Ms Lowe said so twice.":                                     {"Ann Lowe, named_person, MP"},
		"Secretary of Transport Ann Lowe said it was late.":                                        {"Ann Lowe, named_person, Secretary of Transport"},
		"It was late, Ban Su-min said.":                                                            {"Ban Su-min, named_person"},
		"Helen March said it was late. March said so twice.":                                       {"Helen March, named_person"},
		"The chief of the Harbour Council Ann Lowe said it was late.":                              {"Ann Lowe, named_person, chief of the Harbour Council"},
		"Kolm Fire and Rescue Service said it was late. The service said so twice.":                {"Kolm Fire and Rescue Service, named_org"},
		"The Department for Sport, Tourism and Parks said it was late.":                            {"Department for Sport, Tourism and Parks, named_org"},
		"The Fire Service and the Rescue Council said it was late.":                                {"Fire Service, named_org"},
		"Harwich Rovers said it was late. Tom Rovers said it was not.":                             {"Harwich Rovers, named_org", "Tom Rovers, named_person"},
		"Falder Line said it was late. The ferry left. Falder said it was not.":                    {"Falder Line, named_org"},
		"The gel is made by Tylor Medical in Hull. Tylor said it was late.":                        {"Tylor Medical, named_org"},
		"Coastal Vets said it was late.":                                                           {"Coastal Vets, named_org"},
		"Former Harlan Stores staff said it was late.":                                             {"former Harlan Stores staff, unnamed_group"},
		"Casper Vault & Casket Co. was late. Casper said it was not.":                              {"Casper Vault & Casket Co., named_org"},
		"Casper Stores was late. Its owner, Dana Casper, wept. Casper said she was sorry.":         {"Dana Casper, named_person"},
		"The trains stand in Larbeck. Larbeck Rovers lost. Officials in Larbeck said it was late.": {"officials in Larbeck, unnamed_group"},
		"Hockey Scotland said it was late. Kathy Ireland said it was not.":                         {"Hockey Scotland, named_org", "Kathy Ireland, named_person"},
		"A Coast Guard officer said it was late.":                                                  {"Coast Guard officer, unnamed_person"},
		"Two chemists at the University of Kolm said it was late.":                                 {"two chemists at the University of Kolm, unnamed_group"},
		"Interior Ministry officials said it was late.":                                            {"Interior Ministry officials, named_org"},
		"A man in a T-shirt said it was late.":                                                     {"man in a T-shirt, unnamed_person"},
		"The ward's rota says it was late.":                                                        {"ward's rota, document"},
		"A Harbour Board notice said it was late.":                                                 {"Harbour Board notice, document"},
		"Swimming coach Ann Lowe said it was late.":                                                {"Ann Lowe, named_person, Swimming coach"},
		"The council's planning officer, Ann Lowe, said it was late.":                              {"Ann Lowe, named_person, council's planning officer"},
		"The club's then chairman, Tom Hale, said it was late.":                                    {"Tom Hale, named_person, club's then chairman"},
		"A director, Mrs Lowe's cousin Tom Hale, said it was late.":                                {"Tom Hale, named_person, director, Mrs Lowe's cousin"},
		"The hospital trust said it was late. The school trust said it was not.":                   {"hospital trust, unnamed_group", "school trust, unnamed_group"},
		"Three members said it was late. The other five members said it was not.":                  {"three members, unnamed_group", "other five members, unnamed_group"},
		"A pal of the star said it was late. The friend said so twice.":                            {"pal of the star, unnamed_person"},
		"The Sun said it was late. The paper said so twice.":                                       {"Sun, named_org"},
		"A study said it was late. The paper said so twice.":                                       {"study, document"},
		"Kolm Police said it was late. The force said so twice.":                                   {"Kolm Police, named_org"},
		"People inside the camp say it was late.":                                                  {"People inside the camp, unnamed_group"},
		"A report by Tom Hale came out in May. It says it was late.":                               {"report by Tom Hale, document"},
		"The sister of Kolm leader Tom Hale said it was late.":                                     {"sister of Kolm leader Tom Hale, unnamed_person"},
		"The widow of former mayor Tom Hale said it was late.":                                     {"widow of former mayor Tom Hale, unnamed_person"},
		"A lawyer representing Tom Hale said it was late.":                                         {"lawyer representing Tom Hale, unnamed_person"},
		"A student named Tom Hale said it was late.":                                               {"Tom Hale, named_person, student named"},
		"The president of Iran Tom Hale said it was late.":                                         {"Tom Hale, named_person, president of Iran"},
		"“It was weak,” Siemens strategist Ann Lowe said.":                                         {"Ann Lowe, named_person, Siemens strategist"},
		"An employee losing his job said it was late.":                                             {"employee losing his job, unnamed_person"},
		"A student who asked not to be named because she feared reprisals said it was so":          {"student, anonymous"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Whom the sentence before is about speaks next, though he has not spoken yet, unless the
// words said are about him.
func TestPronounOfTopic(t *testing.T) {
	for text, want := range map[string]string{
		"Mark Lind said it was late. Tom Hale ran the shop. “They knew,” he said.":                        "Tom Hale",
		"Mark Lind said it was late. Tom Hale, a baker, ran the shop. “They knew,” he said.":              "Tom Hale",
		"Mark Lind said it was late. Tom Hale ran the shop. He shut it in May. “They knew,” he said.":     "Tom Hale",
		"Mark Lind said it was late. Tom Hale ran the shop. “He was a thief,” he said.":                   "Mark Lind",
		"Mark Lind said it was late. Tom Hale ran the shop. “I knew,” he told Mr Hale.":                   "Mark Lind",
		"Mark Lind said it was late. The shop shut in May. “They knew,” he said.":                         "Mark Lind",
		"Mark Lind said it was late. Ann Koe ran the shop. “They knew,” he said.":                         "Mark Lind",
		"Ann Koe told the jury it was late. Cross-examined by Ms Lind, she agreed that the key was lost.": "Ann Koe",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		last := a.Attributions[len(a.Attributions)-1]
		if last.Source < 0 || a.Sources[last.Source].Name != want {
			t.Errorf("%s\n got %+v\nwant %s", text, last, want)
		}
	}
}

// The reason for which a name is withheld is the whole of the clause, and that of the
// source rather than of whoever acts in it.
func TestWithheldReason(t *testing.T) {
	for text, want := range map[string]string{
		"One baker, who asked not to be named because she fears losing her lease, said it was late.":                              "because she fears losing her lease",
		"A porter, who asked not to be named because he works for the trust, said it was late.":                                   "because he works for the trust",
		"One baker said it was late. She asked not to be identified because the bank has threatened to sue those who talk to us.": "because the bank has threatened to sue those who talk to us",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		if got := a.Sources[0].ReasonText; got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
	for _, text := range []string{
		"One baker, who did not want her name used, said it was late.",
		"One baker, who did not wish to give his name, said it was late.",
		"A porter, who spoke on the understanding that neither he nor the ward would be identified, said it was late.",
		"The minutes record that one trustee, whose name has been blacked out, said it was late.",
		"One baker, who asked for her name not to be used, said it was late.",
	} {
		if a := parse.Article(draft(text), parse.Newsroom{}); a.Sources[len(a.Sources)-1].Kind != "anonymous" {
			t.Errorf("%s\n got %s", text, a.Sources[len(a.Sources)-1].Kind)
		}
	}
}
