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
		"It is a film many are calling a classic.":                                  {"many → calling → a classic"},
		"It is a step some ministers had urged him to take.":                        {"some ministers → urged → him to take"},
		"The bank, which gave a party some years ago, noted the loss.":              {"The bank, which gave a party some years ago, → noted → the loss"},
		"The hall cost £9 million, a figure Ann Koe described as provisional.":      {"Ann Koe → described → as provisional"},
		"The idea is in a 2012 paper, whose author, Ann Koe, now says “it failed”.": {"whose author, Ann Koe, → says → “it failed”"},
		// A participle before the clause of whoever speaks, though its own words are a clause.
		"Saying the road was safe, Koe had it closed.":            {"Koe → Saying → the road was safe"},
		"Having said the road was safe, Koe had it closed.":       {"Koe → said → the road was safe"},
		"After saying the road was safe, the mayor had it closed": {"the mayor → saying → the road was safe"},
		"Saying it was late and that he was ill, Koe went home.":  {},
		// Whose somebody is, said by a name.
		"In row F sat Ann Koe, Lund's aunt, who said it was late.": {"Ann Koe, Lund's aunt, who → said → it was late"},
		"In row F sat Ann Koe, Lund's shop, who said it was late.": {"Lund's shop, who → said → it was late"},
		// A paper, and those who made it in a clause without "that".
		"It was late, according to documents prosecutors filed on Monday.": {"documents → according to → It was late"},
		"According to a report the union published, it was late.":          {"a report → According to → it was late"},
		"It was late, according to a letter Ann Koe sent.":                 {"a letter → according to → It was late"},
		"It was late, according to a study by the Leith Research Centre.":  {"a study by the Leith Research Centre → according to → It was late"},
		"He met Ann Koe, a clerk now charged with theft.":                  {},
		// A name in marks, which may not be the real one.
		"'Sarah' said the ward was cold.":                               {"'Sarah' → said → the ward was cold"},
		"“Sarah” told the inquiry the ward was cold.":                   {"“Sarah” → told → the ward was cold"},
		"‘Sarah’ (not her real name) said the ward was cold.":           {"‘Sarah’ (not her real name) → said → the ward was cold"},
		"“Sarah,” whose name has been changed, said the ward was cold.": {"“Sarah,” whose name has been changed, → said → the ward was cold"},
		"'Sarah', a pseudonym, added: “It was cold.”":                   {"'Sarah', a pseudonym, → added → “It was cold.”"},
		"“It was cold,” 'Sarah' said.":                                  {"'Sarah' → said → “It was cold,”"},
		"“It was cold,” said “Sarah,” whose name has been changed.":     {"“Sarah,” → said → “It was cold,”"},
		"Bo Lund, the hacker known as “Guppy,” stated that he had it.":  {"Bo Lund, the hacker known as “Guppy,” → stated → that he had it"},
		"“Very Cold Wards Today Again” said the ward was cold.":         {" → said → the ward was cold"},
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

// What stands between the head of a subject and its verb only tells more of it.
func TestLongSubjects(t *testing.T) {
	for text, want := range map[string][]string{
		// How many of how many.
		"About 4 in 10 say the bridge is unsafe.":                     {"About 4 in 10 → say → the bridge is unsafe"},
		"More than six in 10 said it was late.":                       {"More than six in 10 → said → it was late"},
		"Still, 52 percent of registered nurses say they will leave.": {"52 percent of registered nurses → say → they will leave"},
		"Some 56 percent of renters polled said rents were high.":     {"Some 56 percent of renters polled → said → rents were high"},
		"By wide margins, those surveyed say the pier should go.":     {"those surveyed → say → the pier should go"},
		// Prepositions, participles and relative clauses.
		"The deputy head of the guild's mission to the fair said the hall was cold.": {
			"The deputy head of the guild's mission to the fair → said → the hall was cold",
		},
		"Most teachers in five districts going to a vote on Tuesday say they are satisfied.": {
			"Most teachers in five districts going to a vote on Tuesday → say → they are satisfied",
		},
		"Surveys of shoppers taken as they left the hall showed that most had bought nothing.": {
			"Surveys of shoppers taken as they left the hall → showed → that most had bought nothing",
		},
		"The clubs who rang the coach last night say they are worried.": {"The clubs who rang the coach last night → say → they are worried"},
		"But unions that have joined him say the vote was fair.":        {"unions that have joined him → say → the vote was fair"},
		"The head of the firm that built the dam said it was safe.":     {"The head of the firm that built the dam → said → it was safe"},
		"Tenants questioned on Friday said the lift was broken.":        {"Tenants questioned on Friday → said → the lift was broken"},
		// A place, a date, a clause that tells whose or where.
		"A nurse at a bus stop in Leith said the rain was cold.":            {"A nurse at a bus stop in Leith → said → the rain was cold"},
		"The owner of a kiosk opposite the pier said sales were slow.":      {"The owner of a kiosk opposite the pier → said → sales were slow"},
		"A letter dated May 3 says the lease has ended.":                    {"A letter dated May 3 → says → the lease has ended"},
		"A receipt dated 4 July 2019 shows that he paid in cash.":           {"A receipt dated 4 July 2019 → shows → that he paid in cash"},
		"A diary entry for June 9 reads: “Rain again.”":                     {"A diary entry for June 9 → reads → “Rain again.”"},
		"A mother of two from Leith whose son was hurt said she was cross.": {"A mother of two from Leith whose son was hurt → said → she was cross"},
		"Porters at the hotel where the pair met say they danced.":          {"Porters at the hotel where the pair met → say → they danced"},
		"The sister of a man shot dead in Leith said he was kind.":          {"The sister of a man shot dead in Leith → said → he was kind"},
		"The captain of a ship held off Malta said the crew was well.":      {"The captain of a ship held off Malta → said → the crew was well"},
		"The van stopped in Leith and the driver said it was late.":         {"the driver → said → it was late"},
		// What has a verb of its own, or another subject, is something else.
		"The dam broke on Monday and tenants say it was old.":                          {"tenants → say → it was old"},
		"She heard tenants say it was old.":                                            {"tenants → say → it was old"},
		"Bo Lund won no cup and Ann Koe said it was old.":                              {"Ann Koe → said → it was old"},
		"It rained on Bo Lund and Ann Koe as tenants of Lund and Koe said it was old.": {"tenants of Lund and Koe → said → it was old"},
		"Years after Ann Koe claimed that it was old, it fell.":                        {"Ann Koe → claimed → that it was old"},
		"Ann Koe beamed as she said it was old.":                                       {"she → said → it was old"},
		"Ann Koe later Thursday said it was old.":                                      {"Ann Koe → said → it was old"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}

// What stands between commas behind a name tells who that is, or when and where it spoke,
// and a clause is neither.
func TestAsides(t *testing.T) {
	for text, want := range map[string][]string{
		"Ann Koe, asked whether Bo Lund had lied, said it was late.":  {" → asked → whether Bo Lund had lied", "Ann Koe → said → it was late"},
		"By May, the mayor told reporters, the lock would be mended.": {"the mayor → told → the lock would be mended"},
		"Brody's told CNBC that it was late.":                         {"Brody's → told → that it was late"},
		"The shed will be shut by March, the firm said.":              {"the firm → said → The shed will be shut by March"},
		// What tells when or where is no part of the source.
		"Ann Koe, in Leith, said it was late.":                 {"Ann Koe → said → it was late"},
		"Ann Koe, in a note sent on Friday, said it was late.": {"Ann Koe → said → it was late"},
		"Ann Koe, for her part, denied that it was late.":      {"Ann Koe → denied → that it was late"},
		"Ann Koe, meanwhile, said it was late.":                {"Ann Koe → said → it was late"},
		"Ann Koe, at the Pier Board, said it was late.":        {"Ann Koe, at the Pier Board, → said → it was late"},
		"Ann Koe, at the time a clerk, said it was late.":      {"Ann Koe, at the time a clerk, → said → it was late"},
		// The name of a work in it.
		"Ann Koe, author of “Late Tide,” a lively book, said it was late.": {"Ann Koe, author of “Late Tide,” a lively book, → said → it was late"},
		"Ian Roe, the hacker known as “Guppy,” said it was late.":          {"Ian Roe, the hacker known as “Guppy,” → said → it was late"},
		"Sen. Ann Koe (D-R.I.), said it was late.":                         {"Sen. Ann Koe (D-R.I.) → said → it was late"},
		// A clause.
		"Speaking in Ames, Iowa, Mr. Koe was blunt, claiming it was late.": {"Mr. Koe → claiming → it was late"},
		"Ann Koe, the former mayor, also left the hall, calling Bo Lund a “loser”.": {
			"Ann Koe, the former mayor, → calling → Bo Lund a “loser”",
		},
		// Whom "who" takes up.
		"The note drew the ire of tenants who said it was late.": {"tenants who → said → it was late"},
		"The loss was steep for Mr. Koe, who said it was late.":  {"Mr. Koe, who → said → it was late"},
		"He met a spokesman for the mayor who said it was late.": {"a spokesman for the mayor who → said → it was late"},
		"He met 64 percent of the tenants who said it was late.": {"64 percent of the tenants who → said → it was late"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}
