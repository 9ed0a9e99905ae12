package parse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// drawn is what a source is: its name, kind and role, and of the rest what is
// there.
func drawn(s article.Source) string {
	out := fmt.Sprintf("%s, %s", s.Name, s.Kind)
	for _, f := range []struct{ name, value string }{
		{"role", string(s.Role)},
		{"title", s.Title},
		{"of", s.Organization},
		{"outlet", s.Outlet},
		{"owner", s.Owner},
		{"nation", s.Nationality},
		{"reason", string(s.ReasonQuality)},
	} {
		if f.value != "" {
			out += fmt.Sprintf(", %s %s", f.name, f.value)
		}
	}
	if s.Former {
		out += ", former"
	}
	if !s.Named {
		out += fmt.Sprintf(", grade %d", s.Grade)
	}
	if s.Count > 1 || s.Plural && s.Count == 1 {
		out += fmt.Sprintf(", %d of them", s.Count)
	}
	return fmt.Sprintf("%s, %d said", out, s.Statements)
}

func TestSources(t *testing.T) {
	for text, want := range map[string][]string{
		"Ann Koe, a nurse at the clinic, said it was late. Koe said so twice. She said it again.": {"Ann Koe, named_person, title nurse at the clinic, 2 said"},
		// A statement of one who is taken up by a pronoun is her own.
		"Ann Koe said it was late. Her statement added that she ran.":                             {"Ann Koe, named_person, 2 said"},
		"Tom Hale said it was late. Ann Koe said it was not. He said it was.":                     {"Tom Hale, named_person, 2 said", "Ann Koe, named_person, 1 said"},
		"Former mayor Tom Hale said it was late.":                                                 {"Tom Hale, named_person, role official, title Former mayor, former, 1 said"},
		"Dr. Ann Koe, an economist at Leith University, said rents would rise.":                   {"Ann Koe, named_person, role expert, title economist at Leith University, 1 said"},
		"The United Nations said it was late. The UN said it was safe.":                           {"United Nations, named_org, 2 said"},
		"The New York Times reported the talks had failed. The Times said they would resume.":     {"New York Times, named_org, role outlet, outlet New York Times, 2 said"},
		"Two guards said it was late. One of them said it was safe.":                              {"two guards, unnamed_group, grade 1, 2 of them, 1 said", "one of two guards, unnamed_person, grade 1, 1 said"},
		"Eleven clerks said it was late. Half a dozen nurses said no.":                            {"eleven clerks, unnamed_group, grade 1, 11 of them, 1 said", "half a dozen nurses, unnamed_group, grade 1, 6 of them, 1 said"},
		"Some 1,200 residents said no. Twenty-two clerks said so.":                                {"some 1,200 residents, unnamed_group, grade 1, 1200 of them, 1 said", "twenty-two clerks, unnamed_group, grade 1, 22 of them, 1 said"},
		"A 31-page study of 2014 said it was late.":                                               {"31-page study of 2014, document, role study, grade 2, 1 said"},
		"Three current and former clerks said it was late.":                                       {"three current and former clerks, unnamed_group, former, grade 1, 3 of them, 1 said"},
		"Two people with knowledge of it said he left. The person said so.":                       {"two people with knowledge of it, anonymous, grade 2, 2 of them, 2 said"},
		"A source close to the board said Roe, 24, had told aides he was ill.":                    {"source close to the board, anonymous, role source, grade 2, 1 said", "Roe, named_person, 1 said"},
		"“He admires Putin,” the president said.":                                                 {"president, unnamed_person, role official, grade 1, 1 said"},
		"“I do not trust Mayor Roe,” the mayor said.":                                             {"mayor, unnamed_person, role official, grade 1, 1 said"},
		"Bo Lund stabbed Ann Roe, the prosecutor said.":                                           {"prosecutor, unnamed_person, role official, grade 1, 1 said"},
		"Judge Ann Roe came late. “I had lunch,” the judge said.":                                 {"Ann Roe, named_person, role official, title Judge, 1 said"},
		"A senior nurse at the clinic was blunt. Tom Hale is “lost”, the nurse said.":             {"senior nurse at the clinic, unnamed_person, grade 2, 1 said"},
		"The nurse at the clinic was blunt. Tom Hale is “lost”, the nurse said.":                  {"nurse, unnamed_person, grade 1, 1 said"},
		"A cook said it was late. “They knew,” she said.":                                         {"cook, unnamed_person, grade 1, 2 said"},
		"Ann Koe said it was late. A cook said it was hot. “They knew,” she said.":                {"Ann Koe, named_person, 1 said", "cook, unnamed_person, grade 1, 2 said"},
		"A cook said Ann Koe was late. “They knew,” she said.":                                    {"cook, unnamed_person, grade 1, 1 said", "Ann Koe, named_person, 1 said"},
		"A cook said Tom Hale was late. “They knew,” she said.":                                   {"cook, unnamed_person, grade 1, 2 said"},
		"Ann Koe said it was late. The cook said it was hot. “They knew,” she said.":              {"Ann Koe, named_person, 2 said", "cook, unnamed_person, grade 1, 1 said"},
		"The chair, former judge and senior council lawyer Ann Koe, said it was late.":            {"Ann Koe, named_person, role official, title chair, former judge and senior council lawyer, 1 said"},
		"The work was led by Ann Koe, a cook at the clinic, who said it was late.":                {"Ann Koe, named_person, title cook at the clinic, 1 said"},
		"A cook at the mill in Kolm, the town where Ann Koe lives, said it was late.":             {"cook at the mill in Kolm, unnamed_person, grade 2, 1 said"},
		"Ann Koe, a cook who said it was late, left. “They knew,” she said.":                      {"Ann Koe, named_person, title cook, 2 said"},
		"Ann Koe said it was late. A cook said it was hot. It rained. “They knew,” she said.":     {"Ann Koe, named_person, 2 said", "cook, unnamed_person, grade 1, 1 said"},
		"Ann Koe said it was late. Two cooks said it was hot. “They knew,” she said.":             {"Ann Koe, named_person, 2 said", "two cooks, unnamed_group, grade 1, 2 of them, 1 said"},
		"Those close to the chairman said he was ill.":                                            {"those close to the chairman, anonymous, grade 2, 1 said"},
		"One insider at the mill, where Ann Koe is chief, said he left. “He is lost,” they said.": {"one insider at the mill, anonymous, role source, grade 2, 2 said"},
		"Those around Roe say he is ill.":                                                         {"those around Roe, unnamed_group, role crowd, of Roe, grade 2, 1 said"},
		"Tageblick reported that it was sold. The newspaper said it was late.":                    {"Tageblick, named_org, role outlet, outlet Tageblick, 2 said"},
		"The bridge is late, the Sunday Times reported.":                                          {"Sunday Times, named_org, role outlet, outlet Sunday Times, 1 said"},
		"The sports daily Morgenruf said it was late.":                                            {"Morgenruf, named_org, role outlet, outlet Morgenruf, 1 said"},
		"A clerk told Morgenruf magazine it was late.":                                            {"clerk, unnamed_person, grade 1, 1 said", "Morgenruf, named_org, role outlet, outlet Morgenruf, 0 said"},
		"The paper quoted a serving army officer as saying it was late.":                          {"serving army officer, unnamed_person, role official, grade 1, 1 said"},
		"The Swiss weekly Morgenruf said it was late.":                                            {"Morgenruf, named_org, role outlet, outlet Morgenruf, 1 said"},
		"Abendkurier, a daily in Graz, said it was late.":                                         {"Abendkurier, named_org, role outlet, outlet Abendkurier, 1 said"},
		"It was late, according to Handelsblatt.":                                                 {"Handelsblatt, named_org, role outlet, outlet Handelsblatt, 1 said"},
		"According to officials on Saturday, it was late.":                                        {"officials, unnamed_group, role official, grade 1, 1 said"},
		"Reuters reported on Monday a source, whom it did not name, said it was late.":            {"Reuters, named_org, role outlet, outlet Reuters, 1 said", "source, anonymous, role source, grade 0, 1 said"},
		"A source said it was late.":                                                              {"source, anonymous, role source, grade 0, 1 said"},
		"A senior Labour MP said it was late.":                                                    {"senior Labour MP, unnamed_person, role official, of Labour, grade 3, 1 said"},
		"US officials said it was late.":                                                          {"US officials, unnamed_group, role official, owner United States, nation United States, grade 1, 1 said"},
		"A senior official at the Health Ministry said it was late.":                              {"senior official at the Health Ministry, unnamed_person, role official, of Health Ministry, grade 3, 1 said"},
		"Two people familiar with the matter said it was late.":                                   {"two people familiar with the matter, anonymous, grade 2, 2 of them, 1 said"},
		"A source privy to negotiations said it was late.":                                        {"source privy to negotiations, anonymous, role source, grade 2, 1 said"},
		"Several people present at the meeting said it was late.":                                 {"several people present at the meeting, anonymous, grade 4, 1 said"},
		"Two sources linked to the club said it was late.":                                        {"two sources linked to the club, anonymous, role source, grade 2, 2 of them, 1 said"},
		"An aide, who asked not to be named because she feared for her job, said it was late.":    {"aide, anonymous, role official, reason strong, grade 1, 1 said"},
		"A nurse said it was late. She asked not to be named because the rota is new.":            {"nurse, unnamed_person, reason formula, grade 1, 1 said"},
		"An official who was not authorised to speak to the press said it was late.":              {"official, anonymous, role official, reason formula, grade 1, 1 said"},
		"The report said it was late.":                                                            {"report, document, grade 1, 1 said"},
		"A paper published today in Marine Letters said it was late.":                             {"paper published today in Marine Letters, document, role study, of Marine Letters, 1 said"},
		"A copy seen by the Kolm Gazette said it was late.":                                       {"copy seen by the Kolm Gazette, document, of Kolm Gazette, 1 said"},
		"A cook at the mill, who feared for her job, said it was late.":                           {"cook at the mill, unnamed_person, grade 2, 2 said"},
		"Ian Koe won. “He told me it was late,” said Ian Koe.":                                    {"He, unknown, grade 0, 1 said", "Ian Koe, named_person, 1 said"},
		"Ian Koe won. “He told me it was late,” said Ann Roe.":                                    {"Ian Koe, named_person, 1 said", "Ann Roe, named_person, 1 said"},
		"Research into the pill found that it was safe.":                                          {"research into the pill, document, role study, grade 2, 1 said"},
		"A study by Leith University found that it was late.":                                     {"study by Leith University, document, role study, of Leith University, 1 said"},
		"The port authority said it was late. It said no more.":                                   {"port authority, unnamed_group, grade 1, 2 said"},
		"Critics said it was late. Experts say it was not.":                                       {"critics, unnamed_group, role crowd, grade 1, 1 said", "experts, unnamed_group, role expert, grade 1, 1 said"},
		"A spokeswoman for Acme Corp. said it was late.":                                          {"spokeswoman for Acme Corp., named_org, role spokesperson, of Acme Corp., grade 3, 1 said"},
		"Moscow said it was late. The Kremlin said it was not. Russia said it was.":               {"Moscow, named_org, role government, owner Russia, 1 said", "Kremlin, named_org, role government, owner Russia, 1 said", "Russia, named_org, role government, owner Russia, 1 said"},
		"Police said it was late.":                                                                {"police, named_org, role police, grade 1, 1 said"},
		"The mayor's lawyer said it was late.":                                                    {"mayor's lawyer, unnamed_person, grade 1, 1 said"},
		"Residents of Leith said it was late.":                                                    {"residents of Leith, unnamed_group, of Leith, grade 2, 1 said"},
		"Gridspan said prices rose. Gridspan, a data firm, said so twice.":                        {"Gridspan, named_org, 1 said"},
	} {
		var got []string
		for _, s := range parse.Article(draft(text), parse.Newsroom{}).Sources {
			got = append(got, drawn(s))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %s\nwant %s", text, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
		}
	}
}

// An outlet hands on those whom it cites, wherever in the sentence it does so.
func TestVia(t *testing.T) {
	for _, text := range []string{
		"Reuters, citing two people with knowledge of the sale, reported that it was off.",
		"Reuters, citing sources close to the firm, said it was off.",
		"Citing two people briefed on the sale, Reuters said it was off.",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		cited := a.Attributions[0]
		if kind := a.Sources[cited.Source].Kind; kind != article.Anonymous {
			t.Errorf("%s\n the cited are %s", text, kind)
		}
		if !cited.Via.Known() || a.Sources[cited.Via].Name != "Reuters" {
			t.Errorf("%s\n via %v, want Reuters", text, cited.Via)
		}
	}
}

// Whoever speaks to an outlet speaks by way of it.
func TestViaSpeaking(t *testing.T) {
	for text, want := range map[string]bool{
		"It was off, according to two aides who spoke to Reuters but would not be named.": true,
		"Two aides, who have since spoken with the BBC, said it was off.":                 true,
		"Another aide speaking to the BBC said it was off.":                               true,
		"Two aides, who talked to no paper but the BBC, said it was off.":                 false,
		"Two aides who work for the BBC said it was off.":                                 false,
		"Two aides said it was off and that nobody spoke to the BBC.":                     false,
		"Two aides said it was off, who spoke Welsh at the BBC.":                          false,
		"It was off, said two aides who spoke to":                                         false,
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		if got := a.Attributions[0].Via.Known(); got != want {
			t.Errorf("%s\n via %v, want an outlet: %v", text, a.Attributions[0].Via, want)
		}
	}
}

// A reason is that of the source of its own sentence, or of the one that its
// sentence plainly takes up, and of no other.
func TestReasonOfItsOwn(t *testing.T) {
	for text, want := range map[string]string{
		"A nurse said it was late. An aide, who asked not to be named because he feared for his job, said it was not.":                               "nurse: ; aide: strong",
		"An aide who was not authorized to speak to the press said it was late. A nurse said it was not. She asked not to be named, fearing arrest.": "aide: formula; nurse: strong",
		"An aide said it was late. A nurse said it was not. The aide spoke on condition of anonymity because the talks were private.":                "aide: medium; nurse: ",
		"An aide said it was late. A nurse said it was not. Both asked not to be named because they feared arrest.":                                  "aide: strong; nurse: strong",
		"Two aides said it was late. A nurse said it was not. They spoke on condition of anonymity because the talks were private.":                  "two aides: medium; nurse: ",
		"A nurse said it was late. The Echo is not naming her because she is a minor.":                                                               "nurse: strong",
		"A clerk said it was late.\n\nOne former judge, who asked not to be named because he feared arrest, was blunter. He left.":                   "clerk: ",
		"The news agency said it was late. A doctor left. He gave no name, for fear of arrest.":                                                      "news agency: ",
		"A teacher, who feared he would lose his job if identified, said it was late.":                                                               "teacher: strong",
		"A nurse said it was late. Tom Hale left because he feared arrest.":                                                                          "nurse: ",
		"A nurse said it was late. Tom Hale said it was not. He left because he feared arrest.":                                                      "nurse: ; Tom Hale: ",
		"An aide spoke on condition of anonymity to discuss private talks, saying it was late, while a nurse said it was not.":                       "aide: medium; nurse: ",
		// The reason is that of what is told.
		"Officials said the pier was shut for security reasons.":                                "officials: ",
		"A porter said he had left the firm for fear of losing his job.":                        "porter: ",
		"Two clerks said the diary was burned to protect the family.":                           "two clerks: ",
		"Officials, who did not give their names for security reasons, said the pier was shut.": "officials: strong",
		"A porter said she asked not to be named because she feared arrest.":                    "porter: strong",
		"A porter said the pier was shut and asked not to be named for security reasons.":       "porter: strong",
	} {
		var got []string
		for _, s := range parse.Article(draft(text), parse.Newsroom{}).Sources {
			got = append(got, fmt.Sprintf("%s: %s", s.Name, s.ReasonQuality))
		}
		if got := strings.Join(got, "; "); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// Who speaks for somebody, or is close to him, is somebody else.
func TestCloseTo(t *testing.T) {
	for text, want := range map[string]article.SourceKind{
		"A source close to Mr Lind said it was over.":        article.Anonymous,
		"An aide to Mr Lind said it was over.":               article.UnnamedPerson,
		"A friend of Ms Klee said it was over.":              article.UnnamedPerson,
		"A spokesman for Ms Klee said it was over.":          article.UnnamedPerson,
		"A spokesman for the Leith Bank said it was over.":   article.NamedOrg,
		"The Secretary of Health Ada Klee said it was over.": article.NamedPerson,
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		if len(a.Sources) != 1 || a.Sources[0].Kind != want {
			t.Errorf("%s: %+v, want %s", text, a.Sources, want)
		}
	}
}

// Of two whom a pronoun could mean, the other is its rival.
func TestRival(t *testing.T) {
	for text, want := range map[string]string{
		"Koe sued Lind in May. He said the deed was void.":                                "Lind",
		"Carl Koe was marking Tom Lind when it ended. He said the pitch was wet.":         "Tom Lind",
		"Koe told Lind it was over. He said the deed was void.":                           "",
		"Koe praised Lind in May. He said the deed was void.":                             "",
		"Carl Koe sued Anna Lind in May. He said the deed was void.":                      "",
		"Koe sued the bank in May. He said the deed was void.":                            "",
		"Koe left in May. He said the deed was void.":                                     "",
		"Koe sued Lind in May. The judge, he said, was late.":                             "",
		"“It is over,” Koe said. Koe sued Lind in May. He said the deed was void.":        "",
		"Koe sued Lind in May. It rained on the day. He said the deed was void.":          "",
		"Koe sued Lind in May. They said the deed was void.":                              "",
		"Koe sued Lind in May. He praised the deed.":                                      "",
		"Koe and Lind met in May. He said the deed was void.":                             "Lind",
		"Koe and Lind met in May. Under oath, he said the deed was void.":                 "Lind",
		"Koe fell out with Lind in May. He said the deed was void.":                       "Lind",
		"Koe sued Lind's bank in May. He said the deed was void.":                         "",
		"Brixo and Tanvex cut prices in May. The company said it had to.":                 "Tanvex",
		"Brixo and Tanvex cut prices in May. It said it had to.":                          "Tanvex",
		"Brixo sued Tanvex in May. The company said it was glad.":                         "Tanvex",
		"Brixo told Tanvex to wait. The company said it was glad.":                        "",
		"Judges fined Brixo and Tanvex. The company said it was glad.":                    "Tanvex",
		"The tax report and the audit report differ. The report said it was late.":        "report",
		"The tax report is out. The report said it was late.":                             "",
		"The dean of Yale met the dean of Brown. The dean said it was late.":              "dean",
		"Spokesmen for the navy and the army spoke. The spokesman said it was so.":        "Spokesmen",
		"Both ministers spoke. The minister said it was so.":                              "ministers",
		"One of the two ministers spoke. The minister said it was so.":                    "",
		"The memo names a second memo. It is late, according to the memo.":                "memo",
		"The dean fell. The dean of Yale met the dean of Brown. The dean said it was so.": "",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		if got := a.Attributions[len(a.Attributions)-1].RivalText; got != want {
			t.Errorf("%s: the rival is %q, want %q", text, got, want)
		}
	}
}
