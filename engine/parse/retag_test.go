package parse_test

import (
	"slices"
	"testing"
)

func TestMendedTags(t *testing.T) {
	for text, want := range map[string][]string{
		// Behind an article or a possessive no verb stands.
		"Its planned closure angered the town.":          nil,
		"The think tank said the dam would hold.":        {"The think tank → said → the dam would hold"},
		"Some say the lock leaks.":                       {"Some → say → the lock leaks"},
		"The retired teacher said the fence was rotten.": {"The retired teacher → said → the fence was rotten"},
		// Behind a pronoun in the nominative one does.
		"He hopes to reopen the mill by May.":       {"He → hopes → to reopen the mill by May"},
		"They question the figures in the audit.":   {"They → question → the figures in the audit"},
		"Why should officers question the plan?":    nil,
		"The mayor will question Ann Koe on Friday": nil,
		// An adverb before the verb; a participle before its agent, and one that is nothing else.
		"The sheriff repeatedly accused the board of delay.":                {"The sheriff → accused → the board of delay"},
		"The plan recently approved by the board is dead, Ann Koe said.":    {"Ann Koe → said → The plan recently approved by the board is dead"},
		"A town known for its salt mines voted on Tuesday.":                 nil,
		"Rovers, the oldest club in the valley, appealed for calm at noon.": {"Rovers, the oldest club in the valley, → appealed → for calm at noon"},
		// Pasts that the tagger takes for nouns.
		"The judge oversaw the case and said the firm lied.": {"The judge → said → the firm lied"},
		"Ann Koe misspoke, her aide said.":                   {"her aide → said → Ann Koe misspoke"},
		// Who somebody is, before a name.
		"“It was late,” said highways manager Ann Koe.":     {"highways manager Ann Koe → said → “It was late,”"},
		"It was late, said communications officer Ann Koe.": {"communications officer Ann Koe → said → It was late"},
		// The second thing that somebody did.
		"The captain left the rig and called the order a farce.":       {"The captain → called → the order a farce"},
		"The captain mourned the dead and called for an inquiry.":      {"The captain → called for → an inquiry"},
		"The captain said the crew would rest and urged fans to wait.": {"The captain → said → the crew would rest", "The captain → urged → fans to wait"},
		"The talks called for two days were short.":                    nil,
		"The captain called for calm as police moved in.":              {"The captain → called for → calm as police moved in"},
		"The steps called for in the audit were never taken.":          nil,
		"The captain was jeered and called a liar.":                    nil,
		"The captain told stokers the pump had failed.":                {"The captain → told → the pump had failed"},
		"The captain told detectives the pump had failed.":             {"The captain → told → the pump had failed"},
		// Who is called by their age, and people of whom a participle tells who they are.
		"The 34-year-old confirmed that the pump had failed.":      {"The 34-year-old → confirmed → that the pump had failed"},
		"Half of those polled claimed that the ferry was late.":    {"Half of those polled → claimed → that the ferry was late"},
		"The ferry was late, people living nearby said.":           {"people living nearby → said → The ferry was late"},
		"The ferry was late, she and her brother said.":            {"she and her brother → said → The ferry was late"},
		"The 34-year-old red setter is lost, Ann Koe said.":        {"Ann Koe → said → The 34-year-old red setter is lost"},
		"The pump failed in 34-year-old rigs, the captain warned.": {"the captain → warned → The pump failed in 34-year-old rigs"},
		"The ferry was late, as announced.":                        nil,
		"The captain told boards the pump had failed.":             {"The captain → told → the pump had failed"},
		// What is written on a thing, and what somebody calls it.
		"A drawer labelled “Do not open” held the keys.": nil,
		"Critics labelled the plan “a joke”.":            {"Critics → labelled → the plan “a joke”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestNothingSaid(t *testing.T) {
	for text, want := range map[string][]string{
		"The contract says nothing about overtime.":                                   nil,
		"Ann Koe said nothing to the police for three days.":                          nil,
		"Residents will get their say on Monday.":                                     nil,
		"The report says little about who paid.":                                      nil,
		"It is a series of Home Office reports that show the harm.":                   nil,
		"He read a set of Rail Act rules that could bar the train.":                   nil,
		"They have told his family and have not named him.":                           nil,
		"The skipper turns off the lights, says goodnight to Barbara, and goes home.": nil,
		"Ann Koe told anyone who asked that the pier was shut.":                       {"Ann Koe → told → that the pier was shut"},
		"She appeals to white voters.":                                                nil,
		"Police appealed to drivers to stay away.":                                    {"Police → appealed → to drivers to stay away"},
		"“Stay away,” the mayor appealed to drivers.":                                 {"the mayor → appealed → “Stay away,”"},
		"Detectives questioned two men about the fire.":                               nil,
		"Detectives questioned Ann Koe about the fire.":                               nil,
		"Ann Koe questioned the figures.":                                             {"Ann Koe → questioned → the figures"},
		"Rivals questioned the fitness of Ann Koe.":                                   {"Rivals → questioned → the fitness of Ann Koe"},
		"The hospital admitted 12 patients.":                                          nil,
		"The court admitted the tape as evidence.":                                    nil,
		"The mayor admitted mistakes.":                                                {"The mayor → admitted → mistakes"},
		"The mayor admitted clerks had lied.":                                         {"The mayor → admitted → clerks had lied"},
		"Police cautioned two men.":                                                   nil,
		"Police cautioned drivers to stay away.":                                      {"Police → cautioned → drivers to stay away"},
		"A gunman threatened the clerk and fled.":                                     nil,
		"The man threatened staff with a knife.":                                      nil,
		"The firm threatened staff with a fine.":                                      {"The firm → threatened → staff with a fine"},
		"Iran threatened the minister over the dam.":                                  {"Iran → threatened → the minister over the dam"},
		"Iran threatened retaliation.":                                                {"Iran → threatened → retaliation"},
		"Ann Koe recognised the man from a photograph.":                               nil,
		"Ann Koe recognised the man as the winner.":                                   {"Ann Koe → recognised → the man as the winner"},
		"Ann Koe recognised that it was late.":                                        {"Ann Koe → recognised → that it was late"},
		"Ann Koe viewed the body at the morgue.":                                      nil,
		"Residents view the plan as a threat.":                                        {"Residents → view → the plan as a threat"},
		"Residents viewed the plan with suspicion.":                                   {"Residents → viewed → the plan with suspicion"},
		"That is how residents viewed the plan.":                                      {"residents → viewed → the plan"},
		"Many parents feel that the map is wrong.":                                    {"Many parents → feel → that the map is wrong"},
		"Ann Koe felt the bench was wrong.":                                           {"Ann Koe → felt → the bench was wrong"},
		"It made residents feel that it was late.":                                    nil,
		"Officials from the Bank of Leith (BoL) in London said it was late.":          {"Officials from the Bank of Leith (BoL) in London → said → it was late"},
		"Ann Koe felt betrayed when he left.":                                         nil,
		"Ann Koe felt a draught.":                                                     nil,
		"A school cook has claimed the £1m it turned out to be worth.":                nil,
		"Ann Koe claimed her third win of the season.":                                nil,
		"They claimed benefits they were not owed.":                                   nil,
		"Ann Koe claimed the benefits were hers.":                                     {"Ann Koe → claimed → the benefits were hers"},
		"Ann Koe hailed a cab.":                                                       nil,
		"Ann Koe hailed the ruling.":                                                  {"Ann Koe → hailed → the ruling"},
		"Ann Koe defended her title in May.":                                          nil,
		"Ann Koe defended the plan.":                                                  {"Ann Koe → defended → the plan"},
		"The judge dismissed the jury.":                                               nil,
		"The judge dismissed the claims.":                                             {"The judge → dismissed → the claims"},
		"Ann Koe repeated the feat in May.":                                           nil,
		"Ann Koe repeated the claim.":                                                 {"Ann Koe → repeated → the claim"},
		"The council refused a licence to the club.":                                  nil,
		"The couple swore an oath.":                                                   nil,
		"Ann Koe countered with a left hook.":                                         nil,
		"They guessed the passwords of clerks.":                                       nil,
		"Ann Koe guessed that it was late.":                                           {"Ann Koe → guessed → that it was late"},
		"The firm is projecting calm in the region.":                                  nil,
		"Ann Koe has observed 11 recounts.":                                           nil,
		"Ann Koe observed that it was late.":                                          {"Ann Koe → observed → that it was late"},
		"Workers volunteered to take a pay cut.":                                      nil,
		"Profits declined significantly in May.":                                      nil,
		"Fees declined to $281 million in 2014.":                                      nil,
		"Sales are declining and goods are piling up.":                                nil,
		"It is their most pressing concern.":                                          nil,
		"It was seen by those calling for calm.":                                      {"those → calling for → calm"},
		"Ann Koe, shown a photo of it, smiled.":                                       nil,
		"She wanted to hear from the clerk, too.":                                     {"She → wanted → to hear from the clerk, too"},
		"The population declined 40 percent in May.":                                  nil,
		"The rat presses the lever.":                                                  nil,
		"Ann Koe pressed the mayor on taxes.":                                         {"Ann Koe → pressed → the mayor on taxes"},
		"Ann Koe pressed the case that it was late.":                                  {"Ann Koe → pressed → the case that it was late"},
		"Ann Koe hails from Leith.":                                                   nil,
		"Leith hit back with two tries.":                                              nil,
		"“No,” Ann Koe hit back.":                                                     {"Ann Koe → hit back → “No,”"},
		"The debate concluded with a song.":                                           nil,
		"Ann Koe is rejoining Parliament.":                                            nil,
		"The judge swore her in on Monday.":                                           nil,
		"She told her mother, then called police.":                                    nil,
		"She told her mother and sister she was late.":                                {"She → told → she was late"},
		"She told her mother “and nobody else.”":                                      {"She → told → “and nobody else.”"},
		"The Rail Act rules that it is late.":                                         {"The Rail Act → rules → that it is late"},
		"The Rail Board rules that could cost him his seat.":                          {"The Rail Board → rules → that could cost him his seat"},
		"The mayor said nothing in the plan would cost more.":                         {"The mayor → said → nothing in the plan would cost more"},
		"Ann Koe said nothing had changed.":                                           {"Ann Koe → said → nothing had changed"},
		"Rovers agreed a £2m fee with Leith for Ann Koe.":                             nil,
		"The two sides agreed a ceasefire that will last a week.":                     nil,
		"Ann Koe agreed the plan was late.":                                           {"Ann Koe → agreed → the plan was late"},
		"Ann Koe agreed a plan drawn up in May was late.":                             {"Ann Koe → agreed → a plan drawn up in May was late"},
		"Police found it in a shed that they said was damp.":                          {"they → said → was damp"},
		"The review found it had failed.":                                             {"The review → found → it had failed"},
		"She told it twice, the second time for a camera.":                            nil,
		"Told of the ruling, Ann Koe shrugged: “It will open.”":                       {"Ann Koe → shrugged → “It will open.”"},
		"Ann Koe went even further: “The lock is a trap.”":                            {"Ann Koe → : → “The lock is a trap.”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
