package parse_test

import (
	"slices"
	"testing"
)

// What is said reaches over what is set into it, and ends where the speaker is spoken of.
func TestReach(t *testing.T) {
	for text, want := range map[string][]string{
		// Over who was there, where or when it was said, and the members of a list.
		"Gone from the list, according to nurses who saw it, was any word of the ward.":                     {"nurses → according to → Gone from the list … was any word of the ward"},
		"The files show, she said in a radio interview, that “both firms knew.”":                            {"she → said → The files show … that “both firms knew.”"},
		"“We fear for the dam,” the farmers wrote in a note to the board, that it “may have cracked.”":      {"the farmers → wrote → “We fear for the dam,” … that it “may have cracked.”"},
		"The halls cost £2m; the baths cost £3m; and the pier cost £9m, according to the accounts.":         {"the accounts → according to → The halls cost £2m; the baths cost £3m; and the pier cost £9m"},
		"The halls cost £2m; the pier cost £9m, according to the accounts.":                                 {"the accounts → according to → the pier cost £9m"},
		"Coach Ann Koe says, rain or shine on Saturday, the race is on.":                                    {"Coach Ann Koe → says → rain or shine on Saturday, the race is on"},
		"Coach Ann Koe said, smiling at the rain, the race was on.":                                         nil,
		"It fell to, say, nine degrees, and she left the hut.":                                              nil,
		"Lund said post-match talks went on.":                                                               {"Lund → said → post-match talks went on"},
		"Koe said down-river farms would flood.":                                                            {"Koe → said → down-river farms would flood"},
		"“This is a farce and we are its clowns,” said trader Bo Lund, stung by the talk that he had left.": {"trader Bo Lund → said → “This is a farce and we are its clowns,”"},
		"At the moment Koe announced her bid last spring, Lund was on a boat.":                              {"Koe → announced → her bid last spring"},
		"The day Koe announced her bid, Lund was on a boat.":                                                {"Koe → announced → her bid"},
		"The note is at odds with what Koe told the Echo before the vote.":                                  nil,
		"What Koe told the Echo before the vote was that the dam had cracked.":                              {"Koe → told → that the dam had cracked"},
		"One Sunday in May, according to “Low Tide: A Life” by Ada Klee, Koe sat in the hut and wept.":      {"“Low Tide: A Life” by Ada Klee → according to → One Sunday in May … Koe sat in the hut and wept"},
		"According to a Harbour Echo poll out Friday, the two parties are level.":                           {"a Harbour Echo poll out Friday → According to → the two parties are level"},
		"According to a report on Friday, the two parties are level.":                                       {"a report → According to → the two parties are level"},
		"A clerk, who asked for anonymity, citing her contract, said the dam had cracked.":                  {"A clerk, who asked for anonymity, citing her contract, → said → the dam had cracked"},
		"The dam had cracked, said a clerk on condition of anonymity, citing her contract.":                 {"a clerk on condition of anonymity → said → The dam had cracked"},
		"Koe blasted Lund as a “fraud” Monday on The Ada Klee Show.":                                        {"Koe → blasted → Lund as a “fraud”"},
		"Koe called Lund a “fraud” on Monday on Harbour News.":                                              {"Koe → called → Lund a “fraud”"},
		"Koe called Lund’s work “a show”.":                                                                  {"Koe → called → Lund’s work “a show”"},
		"Koe was asked whether she had lied and said she had not.":                                          {" → asked → whether she had lied", "Koe → said → she had not"},
		"Koe was asked whether she had eaten and drunk.":                                                    {" → asked → whether she had eaten and drunk"},
		"Koe says too many women leave.":                                                                    {"Koe → says → too many women leave"},
		"Koe said so twice.":                                                                                nil,
		"Koe said Lund’s “nerve” and “haste” were to blame.":                                                {"Koe → said → Lund’s “nerve” and “haste” were to blame"},
		"He sang the song, which even rivals say was his best.":                                             {"rivals → say → was his best"},
		"He sold the van that some neighbours say was stolen.":                                              {"some neighbours → say → was stolen"},
		"The clerks whose desks have been cleared say the order came in June.":                              {"The clerks whose desks have been cleared → say → the order came in June"},
		"A duller race may be no bad thing, say some members, who recall the last one.":                     {"some members, who recall the last one → say → A duller race may be no bad thing", "some members, who → recall → the last one"},
		"They want the clerks to sign, say thanks and leave.":                                               {"They → want → the clerks to sign, say thanks and leave"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// What is said ends where the story says that it was no news, that more was said, or what it
// thinks of it.
func TestEndsApart(t *testing.T) {
	for text, want := range map[string][]string{
		"“We are glad” of the vote, said Rose Lind, head of Tide Now, a charity that has left the pact.":  {"Rose Lind, head of Tide Now → said → “We are glad” of the vote"},
		"Lund said he would not speak, as was the case in May.":                                           {"Lund → said → he would not speak"},
		"He would not speak, said Lund, as is customary.":                                                 {"Lund → said → He would not speak"},
		"Lund said the limes were late, as were the figs.":                                                {"Lund → said → the limes were late, as were the figs"},
		"In March 47 percent said they liked the plan, however this time the share has dropped.":          {"47 percent → said → they liked the plan"},
		"He said she was “the right one for this,” and he insisted that it was late.":                     {"He → said → she was “the right one for this,”", "he → insisted → that it was late"},
		"Koe said the firm was weak, drawing a fresh round of anger from its owners.":                     {"Koe → said → the firm was weak"},
		"He was glad to go, said one aide, on condition of anonymity because he feared for his job.":      {"one aide → said → He was glad to go"},
		"It was late. She said he would “back the plan,” while the member for Hull, Ada Hart, would not.": {"She → said → he would “back the plan,”"},
		"She said Leith was “old,” while “Kolm is new.”":                                                  {"She → said → Leith was “old,” while “Kolm is new.”"},
		"He says not much, not with two boys — then he names a club he runs.":                             {"He → says → not much, not with two boys"},
		"She says he took £9 from the bank — arguing that gifts change nothing.":                          {"She → says → he took £9 from the bank", "She → arguing → that gifts change nothing"},
		"“They are gone,” said Jon Koe, whose “Low Tide,” a life of a mayor, won a prize.":                {"Jon Koe → said → “They are gone,”"},
		"“They are gone,” said Ann Lund, author of “Low Tide: A Life of Hull.”":                           {"Ann Lund, author of “Low Tide: A Life of Hull.” → said → “They are gone,”"},
		"“Who asked him?” said Geoff Cowe, author of Let Them Rule: Hull and the Birth of the Club.":      {"Geoff Cowe, author of Let Them Rule → said → “Who asked him?”"},
		"Lund said on Radio Leith, where he is a host, that it was late.":                                 {"Lund → said → that it was late"},
		"The firm said the mill and the dam were safe, both of which the union denies.":                   {"The firm → said → the mill and the dam were safe"},
		"Men backed her by 20 points, according to the union, even as the town voted against her.":        {"the union → according to → Men backed her by 20 points"},
		"Koe mocked the hopes of three rivals: Lund, Hart and Vale.":                                      {"Koe → mocked → the hopes of three rivals: Lund, Hart and Vale"},
		"It was late. Koe mocked her rival: a poll had put her ahead.":                                    {"Koe → mocked → her rival"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// When, where and how something was said is no part of it, whatever words of it stand in marks.
func TestBehindOccasion(t *testing.T) {
	for text, want := range map[string][]string{
		"In her “farewell” talk, Koe said, “Leave it be.”":                                {"Koe → said → “Leave it be.”"},
		"With his “back to the wall,” Koe said: “Leave it be.”":                           {"Koe → said → “Leave it be.”"},
		"Soon after Hart was booed at a “unity” lunch, Koe wrote: “It is over.”":          {"Koe → wrote → “It is over.”"},
		"Soon after Hart was booed in Hull, “It is over,” Koe wrote.":                     {"Koe → wrote → “It is over,”"},
		"If the bill is passed, “I will go,” Koe wrote.":                                  {"Koe → wrote → If the bill is passed, “I will go,”"},
		"Koe said Friday during the taping of a show in Leith, Scotland, that it was so.": {"Koe → said → that it was so"},
		"The clerk wrote in a Harbour Sun op-ed that it was so.":                          {"The clerk → wrote → that it was so"},
		"Reached by phone, Koe said, “Leave it be.”":                                      {"Koe → said → “Leave it be.”"},
		"Lund told a clerk it was safe, Hull Crown Court heard.":                          {"Lund → told → it was safe", " → heard → Lund told a clerk it was safe"},
		"It rained for a week, the Echo reported on Friday, citing an aide.":              {"the Echo → reported → It rained for a week", "an aide → citing → It rained for a week", "the Echo → citing → an aide"},
		// A tale is no listener.
		"He told the story of an older fan who held a sign in the rain.": {"He → told → the story of an older fan who held a sign in the rain"},
		"She told the truth.": nil,
		"He told more jokes.": nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A court may be told of something inside its sentence, and a passive say when and where
// before what was told.
func TestToldInside(t *testing.T) {
	for text, want := range map[string][]string{
		"The goats, the court heard, had a blue stripe.":                             {" → heard → The goats … had a blue stripe"},
		"The goats had a stripe, the jury was told, which is the mark of a farm.":    {" → told → The goats had a stripe … which is the mark of a farm"},
		"His brother, the inquest heard, was asleep.":                                {" → heard → His brother … was asleep"},
		"The mayor was warned on two occasions that closing it would harm the town.": {" → warned → that closing it would harm the town"},
		"The board was told in March and again in May that the dam had cracked.":     {" → told → that the dam had cracked"},
		"Residents were told at a meeting in Leith, Fife, that the dam had cracked.": {" → told → that the dam had cracked"},
		"The clerk was told of a hall that he built.":                                nil,
		"The firm knew, emails obtained by the Echo show.":                           {"emails obtained by the Echo → show → The firm knew"},
		"It rained, and she left the Echo show.":                                     nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The last word of a headline is a verb, however seldom it is met there.
func TestHeadlineEnds(t *testing.T) {
	for text, want := range map[string][]string{
		"Tax will rise, experts warn":                     {"experts → warn → Tax will rise"},
		"Mayor lied, aides admit":                         {"aides → admit → Mayor lied"},
		"Mayor was warned over cuts, leaked files reveal": {"leaked files → reveal → Mayor was warned over cuts"},
		"Mayor in row over visit to China":                nil,
	} {
		if got := said(text + "\n\nIt was late."); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// What stands between a subject and its cue, or looks like neither, keeps nobody from speaking.
func TestPlainSubjects(t *testing.T) {
	for text, want := range map[string][]string{
		"The National Weavers’ Union said it was late.":                     {"The National Weavers’ Union → said → it was late"},
		"According to the Farriers' Guild's chairman, it was late.":         {"the Farriers' Guild's chairman → According to → it was late"},
		"A woman who works upstairs said it was late.":                      {"A woman who works upstairs → said → it was late"},
		"It was late, a man who lives nearby admitted.":                     {"a man who lives nearby → admitted → It was late"},
		"A court filing concluded on Friday that it was late.":              {"A court filing → concluded → that it was late"},
		"Police confirmed two people died.":                                 {"Police → confirmed → two people died"},
		"The minister alleged nobody knew of it.":                           {"The minister → alleged → nobody knew of it"},
		"“The mill is lost,” said US officials.":                            {"US officials → said → “The mill is lost,”"},
		"It was dry, but police believe that nobody knew of it.":            {"police → believe → that nobody knew of it"},
		"It was late, said two clerks on Tuesday night.":                    {"two clerks → said → It was late"},
		"A clerk who asked not to be named told the Echo that it was late.": {"A clerk who asked not to be named → told → that it was late"},
		"The plan announced last week was dropped.":                         nil,
		"A clerk involved in the alleged theft was asleep.":                 nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
