package parse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// said draws the attributions of a text: source, cue and content.
func said(text string) []string {
	var all []string
	for _, a := range parse.Article(draft(text), parse.Newsroom{}).Attributions {
		var content []string
		for _, c := range a.Content {
			content = append(content, text[c.Start:c.End])
		}
		all = append(all, fmt.Sprintf("%s → %s → %s", a.SourceText, a.CueText, strings.Join(content, " … ")))
	}
	return all
}

func TestAttributions(t *testing.T) {
	for text, want := range map[string][]string{
		// An unknown job before a name, and the press at the head of a sentence.
		"The bridge is unsafe, engineer Ada Klee told Reuters.":   {"engineer Ada Klee → told → The bridge is unsafe"},
		"State media said the general had been relieved of duty.": {"State media → said → the general had been relieved of duty"},
		"Union advocates say the bill would raise pay.":           {"Union advocates → say → the bill would raise pay"},
		// "As she put it", within and at the end; and what somebody calls it.
		"It was, as Ann Roe put it, a farce.":               {"Ann Roe → put it → It was … a farce"},
		"The yard is a “gold mine,” as a memo put it.":      {"a memo → put it → The yard is a “gold mine,”"},
		"The yard is closed, as the minister had warned.":   nil,
		"But, as Ann Roe noted, it was a farce.":            {"Ann Roe → noted → it was a farce"},
		"He left what the unions called “a hole” behind.":   {"the unions → called → “a hole” behind"},
		"He left what several voters called “a hole” here.": {"several voters → called → “a hole” here"},
		// A relative clause says what follows it, and nothing that stands before.
		"“It will not last,” said Tom Hale, an organiser from Derry who openly backs the strike.": {"Tom Hale, an organiser from Derry who openly backs the strike → said → “It will not last,”"},
		"“I am not for it,” Hale, who has not endorsed the merger, told the choir in Derry.":      {"Hale, who → endorsed → the merger", "Hale, who has not endorsed the merger, → told → “I am not for it,”"},
		"The hall closed, a blow to singers, dancers and actors who want a bigger stage.":         {"dancers and actors who → want → a bigger stage"},
		// Nor does a cue with what it takes behind it.
		"The judge ruled that since the paper was late, Ann Roe denied the buyer a fair chance.": {"The judge → ruled → that since the paper was late, Ann Roe denied the buyer a fair chance", "Ann Roe → denied → the buyer a fair chance"},
		"After years in which the pier had been shut, some want to know whether it is safe.":     {"some → want → to know whether it is safe"},
		"The pier is unsafe, Ann Roe warned the council.":                                        {"Ann Roe → warned → The pier is unsafe"},
		// Where "that" tells more of a noun.
		"Ann Roe stressed the threat that floods pose to the town.":                 {"Ann Roe → stressed → the threat that floods pose to the town"},
		"The ministry asked clinics that treated the miners to keep the files.":     {"The ministry → asked → clinics that treated the miners to keep the files"},
		"Ann Roe says the rise in rents that tenants lament also makes homes dear.": {"Ann Roe → says → the rise in rents that tenants lament also makes homes dear"},
		"The firm published a list of the wells that failed the test.":              nil,
		"Ann Roe promised the crowd that the pier would open.":                      {"Ann Roe → promised → that the pier would open"},
		"Ann Roe said Sunday on the radio that the pier was safe.":                  {"Ann Roe → said → that the pier was safe"},
		// What the source does next.
		"The union endorsed Ann Roe and sent her a cheque.":                  {"The union → endorsed → Ann Roe"},
		"She plans to vote in May but is undecided.":                         {"She → plans → to vote in May"},
		"The mayor praised the crew that sailed north and saved the ship.":   {"The mayor → praised → the crew that sailed north and saved the ship"},
		"Ann Roe praised a plan drafted in May and backed by the union.":     {"Ann Roe → praised → a plan drafted in May and backed by the union"},
		"The mayor noted limited gains in pay and continued risks to firms.": {"The mayor → noted → limited gains in pay and continued risks to firms"},
		"The council mocked and insulted the crew.":                          {"The council → mocked → the crew"},
		// Where the sentence takes up its own verb.
		"A report alleging fraud at the fund may be harder to defend.":      {"A report → alleging → fraud at the fund"},
		"Voters who say the economy is the main issue were evenly divided.": {"Voters who → say → the economy is the main issue"},
		"A man who told police he was lost was freed on Monday.":            {"A man who → told → he was lost"},
		"Sarah Roe telling fans they are wrong.":                            {"Sarah Roe → telling → they are wrong"},
		"The club replaced the ads opposing the tax, the reports show.":     {"The club → opposing → the tax", "the reports → show → The club replaced the ads opposing the tax"},
		// A subject whose verb is quoted; no words, and no verbs.
		"The new name, he said, “hides what it is.”":     {"he → said → The new name … “hides what it is.”"},
		"He left, noting the vote “makes him laugh.”":    {"He → noting → the vote “makes him laugh.”"},
		"The clerk's choice of words is telling in it.":  nil,
		"The judge still has the final say on the case.": nil,
		"The roll call vote began at noon.":              nil,
		// Where the story takes over again.
		"The owners confirm it, and Ms. Lind, pouring tea, laughed.":                    {"The owners → confirm → it"},
		"Riders say the lift is broken, and the firm's own logs seem to bear them out.": {"Riders → say → the lift is broken", " → seem → the firm's own logs … to bear them out"},
		"Riders say the lift is broken, and the stairs are dark.":                       {"Riders → say → the lift is broken, and the stairs are dark"},
		"The hulk is believed to have sunk, though divers have yet to find it.":         {" → believed → The hulk … to have sunk"},
		"The firm said it had paid, though it has not produced a receipt.":              {"The firm → said → it had paid"},
		"The firm said it had paid, though the money was late.":                         {"The firm → said → it had paid, though the money was late"},
		"Ann Roe accused the judge of “cheating” after her horse lost.":                 {"Ann Roe → accused → the judge of “cheating”"},
		"Ann Roe praised the crew two days after the boat came home.":                   {"Ann Roe → praised → the crew"},
		"Ann Roe accused the guard of hitting her after she fell.":                      {"Ann Roe → accused → the guard of hitting her after she fell"},
		"Ann Roe called the plan dubious, as the town is poor.":                         {"Ann Roe → called → the plan dubious, as the town is poor"},
		// Where what was said begins.
		"The station reported on Friday, without giving a figure, that it had shut.": {"The station → reported → that it had shut"},
		"Ann Roe said in a video message played to the hall that she was well.":      {"Ann Roe → said → that she was well"},
		"He asked how long the pier “would be shut”.":                                {"He → asked → how long the pier “would be shut”"},
		"A guard recalled handing him a pass “in an envelope”.":                      {"A guard → recalled → handing him a pass “in an envelope”"},
		"Two clerks say otherwise: one of them told the Echo that it was lost.":      {"Two clerks → say → otherwise", "one of them → told → that it was lost"},
		"The porter, who says that the lift, which is new, is unsafe, has quit.":     {"The porter, who → says → that the lift, which is new, is unsafe"},
		// A poll at the end of the figures that come from it.
		"Lind leads by 9 points in a Gallup poll.":          {"a Gallup poll → in → Lind leads by 9 points"},
		"Lind won 52 percent of the vote in the poll.":      nil,
		"Members vote “to fill a gap,” per the bylaws.":     {"the bylaws → per → Members vote “to fill a gap,”"},
		"The firm has alleged ties to the cartel.":          nil,
		"The firm has alleged fraud at the port authority.": {"The firm → alleged → fraud at the port authority"},
		"PolitiLab rated the claim as “false” on Monday.":   {"PolitiLab → rated → the claim as “false”"},
		"Parents rated the school highly on Monday.":        nil,
		// The name at the end of what is said is not the speaker's.
		"Gunmen killed Mayor Ann Roe, the interior ministry said.": {"the interior ministry → said → Gunmen killed Mayor Ann Roe"},
		"Two in five use Uber, one official said.":                 {"one official → said → Two in five use Uber"},
		"Kai Doyle, the prosecutor said, stabbed Ann Roe.":         {"the prosecutor → said → Kai Doyle … stabbed Ann Roe"},
		"Kai Doyle, the head of the union said it was late.":       {"Kai Doyle, the head of the union → said → it was late"},
		// What is only more of something, and what is expected of a number.
		"The region added around 2,000 jobs.":                  nil,
		"The town added a second bridge.":                      nil,
		"He will miss the number of pupils projected to grow.": nil,
		// Who is quoted on what others said has not quoted the words before him.
		"Ann Roe was unmoved, telling a crowd, “A lot of nurses said it was late.”": {"Ann Roe → telling → “A lot of nurses said it was late.”", "A lot of nurses → said → it was late."},
		// The whole of a phrase.
		"Several of them said they were confused.":                              {"Several of them → said → they were confused"},
		"A study by the Crime Research Group shows that police are too few.":    {"A study by the Crime Research Group → shows → that police are too few"},
		"Soto-Reed, one of the members who requested that it be cut, has quit.": {"Soto-Reed, one of the members who → requested → that it be cut"},
		"An engineer who has read the draft said the dam was weak.":             {"An engineer who has read the draft → said → the dam was weak"},
		"The hall burned, three nurses who got away told Reuters.":              {"three nurses who got away → told → The hall burned"},
		"The hall burned, two nurses who survived told Reuters.":                {"two nurses who survived → told → The hall burned"},
		"Nurses we spoke to said it was late.":                                  {"Nurses we spoke to → said → it was late"},
		"The talks she spoke to said it was late.":                              {" → said → it was late"},
		"The 29-year-old flew home, an insider told us.":                        {"an insider → told → The 29-year-old flew home"},
		"A man who had survived said it was dark.":                              {"A man who had survived → said → it was dark"},
		"Men who drink say it is fun.":                                          nil,
		"Doctors must have admitting privileges in Leith.":                      nil,
		"Ann Roe, a host of a radio show, is a resident who went to Leith.":     nil,
		"According to AFP, which cited an aide, it was late.":                   {"AFP, which cited an aide → According to → it was late", "an aide → cited → it was late"},
		"It was late, according to AFP, which cited a source.":                  {"AFP, which cited a source → according to → It was late", "a source → cited → It was late"},
		"The BBC, which quoted people at the bank, said it was late.":           {"people at the bank → quoted → it was late", "The BBC, which quoted people at the bank, → said → it was late"},
		"The BBC, which cited rising costs, said it was late.":                  {"The BBC, which cited rising costs, → said → it was late"},
		"A letter to parents said it was late.":                                 {"A letter to parents → said → it was late"},
		"The board in a letter to the mayor said it was late.":                  {"The board in a letter to the mayor → said → it was late"},
		"“Bah,” said the owner of a shop that sells tea.":                       {"the owner of a shop → said → “Bah,”"},
		"The mayor, Ann Roe, on Friday told Reuters it was late.":               {"The mayor, Ann Roe, → told → it was late"},
		"The pier, a ruin, on Fridays serves tea, Ann Roe said.":                {"Ann Roe → said → The pier, a ruin, on Fridays serves tea"},
		"Vesta sold bad milk, says a lawsuit filed in Leeds on Friday.":         {"a lawsuit → says → Vesta sold bad milk"},
		"A report by Ofwat puts the cost of closing the pits at $9 million.":    {"A report by Ofwat → puts → the cost of closing the pits at $9 million"},
		"She put the cup on the table at 6.":                                    nil,
		"Mining firm Halden poured acid, Ada Vinn told a rally in Bodo.":        {"Ada Vinn → told → Mining firm Halden poured acid"},
		"Two suspected arsonists were brought to Leith.":                        nil,
		"The guard appeared to hold a club, “for when the wolves come down.”":   {" → appeared → The guard … to hold a club, “for when the wolves come down.”"},
		"The dam is weak, a memo sent to the mayor in May says.":                {"a memo sent to the mayor in May → says → The dam is weak"},
		"The keys were gone, a nurse hired on Monday said.":                     {"a nurse hired on Monday → said → The keys were gone"},
		"Officials who are granted a say at the fair met.":                      nil,
		"Three officials who were in the cabin said she slept.":                 {"Three officials who were in the cabin → said → she slept"},
		"According to retired general Omar Lind, the war was lost.":             {"retired general Omar Lind → According to → the war was lost"},
		"TASS quoted the governor as saying that the pier was gone.":            {"the governor → saying → that the pier was gone"},
		"It is dead, said the Larkin Institute, a liberal think tank.":          {"the Larkin Institute, a liberal think tank → said → It is dead"},
		"The diocese claims the roof leaked and insists it paid.":               {"The diocese → claims → the roof leaked", "The diocese → insists → it paid"},
		"People close to the talks said the port was sold.":                     {"People close to the talks → said → the port was sold"},
		"The port is sold, according to a well-placed insider.":                 {"a well-placed insider → according to → The port is sold"},
		"The port is sold, according to a very senior official.":                {"a very senior official → according to → The port is sold"},
		"Some in the party fear a rout.":                                        {"Some in the party → fear → a rout"},
		"“It is unsafe,” said visiting coach Hugh Bo.":                          {"visiting coach Hugh Bo → said → “It is unsafe,”"},
		"It is unsafe, said retired surveyor Hugh Bo.":                          {"retired surveyor Hugh Bo → said → It is unsafe"},
		"Its chairman, Per Moe, said it was safe.":                              {"Its chairman, Per Moe, → said → it was safe"},
		"It is sold, according to well-placed sources.":                         {"well-placed sources → according to → It is sold"},
		"According to long-serving aides, it is sold.":                          {"long-serving aides → According to → it is sold"},
		"According to confidential files, it was never safe.":                   {"confidential files → According to → it was never safe"},
		"Beijing has warned that it will reply.":                                {"Beijing → warned → that it will reply"},
		"Gdansk's envoy to Peru confirmed that it was lost.":                    {"Gdansk's envoy to Peru → confirmed → that it was lost"},
		"A Leith Times/Echo poll found that the pier was loved.":                {"A Leith Times/Echo poll → found → that the pier was loved"},
		"The pier is loved, according to an Echo/Tide survey.":                  {"an Echo/Tide survey → according to → The pier is loved"},
		"Mrs. Koe, these clerks said, would close the pier.":                    {"these clerks → said → Mrs. Koe … would close the pier"},
		"Those who own the boats say it is safe.":                               {"Those who own the boats → say → it is safe"},
		"Those who oppose the bypass say it is noisy.":                          {"Those who → oppose → the bypass", "Those who oppose the bypass → say → it is noisy"},
		// Verbs that the tagger takes for something else.
		"Rep. Ann Koe (R-Ohio) called the plan a farce.":          {"Rep. Ann Koe (R-Ohio) → called → the plan a farce"},
		"Ann Koe, who once praised the pact, is gone.":            {"Ann Koe, who → praised → the pact"},
		"Some skippers now worry that the fleet will rot.":        {"Some skippers → worry → that the fleet will rot"},
		"The skippers resent that Lund has sold the pier.":        {"The skippers → resent → that Lund has sold the pier"},
		"Harbor records show the ferry has leaked since May.":     {"Harbor records → show → the ferry has leaked since May"},
		"Senator Lund Slams Ann Koe On Road After Court Ruling.":  {"Senator Lund → Slams → Ann Koe On Road After Court Ruling"},
		"Leith Republicans Oppose New Bridge Over Harbor.":        {"Leith Republicans → Oppose → New Bridge Over Harbor"},
		"Leith Skipper Accused Of Theft After Long Night At Sea.": nil,
		// An infinitive that says what somebody did, and an attitude held up to now.
		"Ann Koe went on to criticize the ferry.":        {"Ann Koe → criticize → the ferry"},
		"Ann Koe continued to defend the skipper.":       {"Ann Koe → defend → the skipper"},
		"Ann Koe wished to criticize the ferry.":         nil,
		"Ann Koe has long supported the bypass.":         {"Ann Koe → supported → the bypass"},
		"The council has planned a fair for May.":        nil,
		"Lund met the union supporting the bypass.":      nil,
		"The old mayor, supported by Lund, has retired.": nil,
		// What a poll shows, in a participle, and what follows "But as".
		"A poll released Sunday shows the mayor losing his lead.": {"A poll released Sunday → shows → the mayor losing his lead"},
		"A poll taken last week showed that he was losing.":       {"A poll taken last week → showed → that he was losing"},
		"It had sunk, the disclosure filed on Friday revealed.":   {"the disclosure filed on Friday → revealed → It had sunk"},
		"But as Ann Koe noted, the pier is the city's own.":       {"Ann Koe → noted → the pier is the city's own"},
		"And, as the Echo reported, Lund has been ill.":           {"the Echo → reported → Lund has been ill"},
		// Verbs in another sense, and words that are none.
		"The mayor said it was late, adding to her woes.":            {"The mayor → said → it was late"},
		"The mayor added to the list.":                               nil,
		"The mayor said it was late, adding that she was ill.":       {"The mayor → said → it was late", "The mayor → adding → that she was ill"},
		"The aides found themselves in a quarrel that lasts.":        nil,
		"The plan proved hard to sell to those who pay.":             nil,
		"Ann Koe, who is challenging Bo Lund, has a boat.":           nil,
		"Ann Koe is now advising the firm that owns it.":             nil,
		"In a video posted to a site he owns, the mayor is singing.": nil,
		"Ann Koe wrote a book.":                                      nil,
		"Ann Koe wrote that it was late.":                            {"Ann Koe → wrote → that it was late"},
		"Ann Koe wrote about the sea.":                               {"Ann Koe → wrote → about the sea"},
		"Ann Koe conceded the race.":                                 nil,
		"Ann Koe conceded that she had lost.":                        {"Ann Koe → conceded → that she had lost"},
		"It was a poor showing that left him third.":                 nil,
		"Ann Koe was quick to add that it was late.":                 {"Ann Koe → add → that it was late"},
		"Ann Koe won and argued hotly that it was late.":             {"Ann Koe → argued → that it was late"},
		"Ann Koe made the point that the road is closed.":            {"Ann Koe → made the point → that the road is closed"},
		"Ann Koe made the case for a new road.":                      {"Ann Koe → made the case → for a new road"},
		"In May, Ann Koe continued to question Bo's sums.":           {"Ann Koe → question → Bo's sums"},
		// Phrases that take what somebody speaks of.
		"Ann Koe railed against the banks.":               {"Ann Koe → railed against → the banks"},
		"Ann Koe took issue with the plan.":               {"Ann Koe → took issue with → the plan"},
		"The union came out against the bridge.":          {"The union → came out against → the bridge"},
		"The union has come out in favor of the bridge.":  {"The union → come out in favor of → the bridge"},
		"Ann Koe called out the mayor.":                   {"Ann Koe → called out → the mayor"},
		"Ann Koe brushed off the critics.":                {"Ann Koe → brushed off → the critics"},
		"Ann Koe alluded to the fire.":                    {"Ann Koe → alluded to → the fire"},
		"Ann Koe came out of the house and took the bus.": nil,
		"The dust was brushed off the table.":             nil,
		// Two things said, and what a paper found.
		"The guild claimed that votes were burned and insisted that it had won.": {"The guild → claimed → that votes were burned", "The guild → insisted → that it had won"},
		"The guild claimed that it had won and insisted the vote should stand.":  {"The guild → claimed → that it had won", "The guild → insisted → the vote should stand"},
		"A report by the fire service found faults in two lifts.":                {"A report by the fire service → found → faults in two lifts"},
		// An agency hands another outlet on; an aide who quotes somebody tells it.
		"Reuters, citing Le Monde, said the sum was lost.":     {"Le Monde → citing → the sum was lost", "Reuters, citing Le Monde, → said → the sum was lost"},
		"A clerk had quoted the mayor as saying it was empty.": {"A clerk → quoted → the mayor as saying it was empty", "the mayor → saying → it was empty"},
		"State radio quoted the mayor as saying it was empty.": {"the mayor → saying → it was empty"},
		// Whose word it is, and not by a verb of saying.
		"The yard will close, per a person close to the bank.":               {"a person close to the bank → per → The yard will close"},
		"The yard will close, per sources.":                                  {"sources → per → The yard will close"},
		"Tickets cost £9, per person.":                                       nil,
		"The yard will close, the Mail understands from a buyer.":            {"a buyer → understands from → The yard will close"},
		"The yard will close, the Mail understands from letters.":            nil,
		"The dam was full, the Echo was told by a clerk.":                    {"a clerk → told → The dam was full"},
		"Word from insiders is that the coach will go.":                      {"insiders → Word from → the coach will go"},
		"Tips from a guard had it that the gate was open.":                   {"a guard → Tips from → the gate was open"},
		"Water from the river is brown.":                                     nil,
		"The dam was full. So says a clerk who was there.":                   {"a clerk → says → The dam was full."},
		"The dam was full. So a clerk says.":                                 {"a clerk → says → The dam was full."},
		"The dam was full. This is what one clerk says.":                     {"one clerk → says → The dam was full."},
		"Members of the board who voted on Monday said it was lost.":         {"Members of the board who voted on Monday → said → it was lost"},
		"The price fell twice, with sources saying that bids were few.":      {"sources → saying → that bids were few"},
		"Koe officials have let it be known that the dam was full.":          {"Koe officials → let it be known → that the dam was full"},
		"The dam is full, according to senior American officials.":           {"senior American officials → according to → The dam is full"},
		"“The engine coughed and died,” was how a clerk remembered it.":      {"a clerk → remembered → “The engine coughed and died,”"},
		"“It was a farce from start to end,” was the view of one old clerk.": {"one old clerk → was → “It was a farce from start to end,”"},
		// The words that say how a source knows are none of its name.
		"Reuters reported that it was sold, citing people familiar with the matter.": {
			"Reuters → reported → that it was sold", "people familiar with the matter → citing → Reuters reported that it was sold",
			"Reuters → citing → people familiar with the matter",
		},
		"Reuters, citing a person briefed on the sale, first reported that it was off.": {
			"a person briefed on the sale → citing → that it was off", "Reuters, citing a person briefed on the sale, → reported → that it was off",
		},
		"Citing two clerks, Reuters reported on Friday that it was sold.": {
			"two clerks → Citing → that it was sold", "Reuters → Citing → two clerks", "Reuters → reported → that it was sold",
		},
		"Citing two people close to the firm, Reuters said it was sold.": {
			"two people close to the firm → Citing → it was sold", "Reuters → Citing → two people close to the firm", "Reuters → said → it was sold",
		},
		// A parenthesis is no clause, and a name in it is nearer than a noun before it.
		"Mr. Koe, 64, who once ran it, has been slow, said three people familiar with the way the firm works.": {"three people familiar with the way the firm works → said → Mr. Koe, 64, who once ran it, has been slow"},
		"It ends the erasure of older people, Rep. Ann Bo, a Democrat, said.":                                  {"Rep. Ann Bo, a Democrat, → said → It ends the erasure of older people"},
		"“It was late,” Ann Koe told the Times on Monday.":                                                     {"Ann Koe → told → “It was late,”"},
		// A quotation that its speaker parts, and one that a colon or a paper leads up to.
		"“It was late,” Ann Koe told the Times on Monday, “and dark.”":                 {"Ann Koe → told → “It was late,” … “and dark.”"},
		"“It was late,” Ann Koe said during a rally in Leith, N.Y., “and dark.”":       {"Ann Koe → said → “It was late,” … “and dark.”"},
		"Ann Koe had made up her mind: “We will not go there again.”":                  {"Ann Koe → : → “We will not go there again.”"},
		"Ann Koe issued a statement, “We will not go there again.”":                    {"Ann Koe → statement → “We will not go there again.”"},
		"It was over by noon.\n\nAnn Koe continued:\n\n“We will not go there again.”":  {"Ann Koe → continued → “We will not go there again.”"},
		"It was over by noon.\n\nThe Echo reports:\n\n“They will not go there again.”": {"The Echo → reports → “They will not go there again.”"},
		"As Ann Koe puts it, the pier is gone.":                                        {"Ann Koe → puts it → the pier is gone"},
		// The end of a quotation makes a cue of any verb.
		"“We will not go there again,” Ann Koe vented.":           {"Ann Koe → vented → “We will not go there again,”"},
		"“We will not go there again,” read the statement.":       {"the statement → read → “We will not go there again,”"},
		"“We will not go there again,” the statement read.":       {"the statement → read → “We will not go there again,”"},
		"“We will not go there again”, the notice reads.":         {"the notice → reads → “We will not go there again”"},
		"“He is sincere,” said Roe ally James Dorn.":              {"Roe ally James Dorn → said → “He is sincere,”"},
		"Aides blame the mayor, calling him a coward.":            {"Aides → blame → the mayor", "Aides → calling → him a coward"},
		"“We will not go there again”, vented Ann Koe.":           {"Ann Koe → vented → “We will not go there again”"},
		"“We will not go there,” retired general Bo Lund said.":   {"retired general Bo Lund → said → “We will not go there,”"},
		"“It is all over now,” the left-leaning newspaper wrote.": {"the left-leaning newspaper → wrote → “It is all over now,”"},
		// A past tense that the tagger takes for a participle.
		"Ada Klee (D) asserted that the pier was gone.":               {"Ada Klee (D) → asserted → that the pier was gone"},
		"Ann Koe sat down with us and acknowledged that it was gone.": {"Ann Koe → acknowledged → that it was gone"},
		// The author of a paper, and a source that a participle describes.
		"Ann Koe issued a statement on Friday saying that it was gone.": {"Ann Koe → saying → that it was gone"},
		"A lawyer representing the family said it was late.":            {"A lawyer representing the family → said → it was late"},
		"According to a tally by Larkin News, ten people left.":         {"a tally by Larkin News → According to → ten people left"},
		// The name of a show is no content.
		"Ann Koe told Leith Radio's “Morning Call” that it was late.": {"Ann Koe → told → that it was late"},
		"On Leith Radio's “Morning Call,” Ann Koe said it was late.":  {"Ann Koe → said → it was late"},
		// Senses in which nobody says anything.
		"He left a sect called the Order of the Tide.":   nil,
		"The study was small, written by Ann Koe alone.": nil,
		"He had read a paper that attacked the firm.":    nil,
		// One tense, one subject; a participle goes with the main clause, also with one that follows it.
		"Traders said they want calm but pledged that they would stay.":                      {"Traders → said → they want calm", "they → want → calm", "Traders → pledged → that they would stay"},
		"Ann Koe fired a man who said it was late, saying that it was not.":                  {"a man who → said → it was late", "Ann Koe → saying → that it was not"},
		"Calling the plan a joke, Ann Koe left.":                                             {"Ann Koe → Calling → the plan a joke"},
		"In a statement announcing the move, the union called it a joke.":                    {"a statement → announcing → the move", "the union → called → it a joke"},
		"The union's earlier claim that it was late was wrong.":                              {"The union → claim → that it was late"},
		"The union's remark that it was late was wrong.":                                     {"The union → remark → that it was late"},
		"The union stood by its comment that it was late.":                                   {"its → comment → that it was late"},
		"Ann Koe has been kind but on Tuesday wrote that it was late.":                       {"Ann Koe → wrote → that it was late"},
		"Bo Lund, who in 2010 said that it was late, is here.":                               {"Bo Lund, who → said → that it was late"},
		"The city lost the families, many of whom say it was late.":                          {"many of whom → say → it was late"},
		"Three current and former aides said it was late.":                                   {"Three current and former aides → said → it was late"},
		"A day before it was to meet, the board said on Friday that it was late.":            {"the board → said → that it was late"},
		"Bo Lund, a man whose firm, Lund & Sons, made the ads, said it was late.":            {"Bo Lund, a man whose firm, Lund & Sons, made the ads, → said → it was late"},
		"In a note that came with a “handful of coins”, Ann Koe said none were late.":        {"Ann Koe → said → none were late"},
		"It was over by noon.\n\nIn a speech last July, she said:\n\nLet us go there again.": {"she → said → Let us go there again."},
		"The new poll shows only a small gap between them.":                                  {"The new poll → shows → only a small gap between them"},
		// What is no clause ends where one begins.
		"He promised jobs, but he has not kept his word.":        {"He → promised → jobs"},
		"He knew that, according to the Echo, the dam was full.": {"the Echo → according to → the dam was full"},
		// What stands before a verb that nothing follows is what was said.
		"The dam burst on Sunday, local media said.":             {"local media → said → The dam burst on Sunday"},
		"The dam burst on Sunday, Reuters reports.":              {"Reuters → reports → The dam burst on Sunday"},
		"They read letters and Reuters reports.":                 nil,
		"Rudaw reports the harbour's director has left.":         {"Rudaw → reports → the harbour's director has left"},
		"Rudaw reports from the harbour are rare.":               nil,
		"Koe will sign a deal, Kolm sports daily O Golo claims.": {"Kolm sports daily O Golo → claims → Koe will sign a deal"},
		"They lost letters, deeds and Kolm Bank claims.":         nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// What is said ends where the story goes on in its own voice, and begins with its
// object.
func TestContents(t *testing.T) {
	for text, want := range map[string][]string{
		"The mayor said the fare would rise, which angered the unions.":         {"The mayor → said → the fare would rise"},
		"The mayor said the fare would rise, which the unions deny.":            {"The mayor → said → the fare would rise", "the unions → deny → the fare would rise"},
		"The mayor said the fare, which rose in May, was fair.":                 {"The mayor → said → the fare, which rose in May, was fair"},
		"The firm said it was sorry, but families were not satisfied.":          {"The firm → said → it was sorry"},
		"The firm said it was sorry, but would not pay.":                        {"The firm → said → it was sorry, but would not pay"},
		"The firm said it was sorry, but families would be paid.":               {"The firm → said → it was sorry, but families would be paid"},
		"The poll found that half drink tea, while ten drank coffee.":           {"The poll → found → that half drink tea"},
		"Ann Koe called the plan “a farce” on Friday.":                          {"Ann Koe → called → the plan “a farce”"},
		"Ann Koe said the mayor “lied”.":                                        {"Ann Koe → said → the mayor “lied”"},
		"Ann Koe said as she left the hall, “It is late.”":                      {"Ann Koe → said → “It is late.”"},
		"Ann Koe praised the deal, mocked its critics and left.":                {"Ann Koe → praised → the deal", "Ann Koe → mocked → its critics and left"},
		"Ann Koe told clerks she was sorry, apologised to Bo and left.":         {"Ann Koe → told → she was sorry", "Ann Koe → apologised → to Bo and left"},
		"The man, who police say is armed, fled.":                               {"police → say → is armed"},
		"The claim that the vote was stolen has been rejected.":                 {" → claim → that the vote was stolen"},
		"Reports that the mayor had left were false.":                           {" → Reports → that the mayor had left"},
		"News that the bank had failed was a shock.":                            {" → News → that the bank had failed"},
		"An accusation by Lee that the vote was stolen was denied.":             {"Lee → accusation → that the vote was stolen"},
		"They read the reports that the mayor wrote.":                           nil,
		"LEITH, Scotland (AP) — Ten people left on Friday, police said.":        {"police → said → Ten people left on Friday"},
		"LEITH (Reuters) - Ten people left on Friday, police said.":             {"police → said → Ten people left on Friday"},
		"The end came early — ten people left on Friday, police said.":          {"police → said → The end came early — ten people left on Friday"},
		"He was described by neighbours as a quiet man.":                        {"neighbours → described → He … as a quiet man"},
		"The agency put the delay at nine weeks.":                               {"The agency → put → the delay at nine weeks"},
		"The move put the pier at risk.":                                        nil,
		"It emerged that the mayor had known.":                                  {" → emerged → that the mayor had known"},
		"Forty are feared dead.":                                                {" → feared → Forty … dead"},
		"Said Ellis: “It was over by noon.”":                                    {"Ellis → Said → “It was over by noon.”"},
		"Remarked Center for Water scientist Ann Koe, “It was over by noon.”":   {"Center for Water scientist Ann Koe → Remarked → “It was over by noon.”"},
		"Remarked Ann Koe, “It was over by noon.”":                              {"Ann Koe → Remarked → “It was over by noon.”"},
		"An official not authorised to speak publicly said it was late.":        {"An official not authorised to speak → said → it was late"},
		"The pilot was kind and calm, an official told Reuters.":                {"an official → told → The pilot was kind and calm"},
		"Ann Koe and Bo Lund both denounced the plan.":                          {"Ann Koe and Bo Lund → denounced → the plan"},
		"The pier is not as old as it was, Sen. Bo Koe (R-Iowa) told POLITICO.": {"Sen. Bo Koe (R-Iowa) → told → The pier is not as old as it was"},
		"The scholars — Mr. Bo and Ms. Koe — agreed there are ten piers.":       {"The scholars — Mr. Bo and Ms. Koe — → agreed → there are ten piers"},
		"It accused the board of fraud.":                                        {"It → accused → the board of fraud"},
		"She is hoping the pier will be mended.":                                {"She → hoping → the pier will be mended"},
		"Ann Koe called him a “true hypocrite,” linking to a story about him.":  {"Ann Koe → called → him a “true hypocrite,”"},
		"May said it was late.":                                                 {"May → said → it was late"},
		"The board in May said it was late.":                                    {"The board → said → it was late"},
		"The senator — Ann Koe, who lost — said the mayor “lied”.":              {"The senator — Ann Koe, who lost — → said → the mayor “lied”"},
		// Senses in which nobody says anything.
		"He pointed out the window.":                       nil,
		"He pointed out that it was late.":                 {"He → pointed out → that it was late"},
		"The show notes list his name.":                    nil,
		"He claims benefits.":                              nil,
		"He claimed expenses of 400 pounds.":               nil,
		"The flood claimed some 3,000 lives in May.":       nil,
		"The fire claimed at least nine lives.":            nil,
		"He claimed some 3,000 lives were lost in May.":    {"He → claimed → some 3,000 lives were lost in May"},
		"He claimed some 3,000 lives could be saved.":      {"He → claimed → some 3,000 lives could be saved"},
		"He claimed some 3,000 voters had stayed at home.": {"He → claimed → some 3,000 voters had stayed at home"},
		"He claimed responsibility for it.":                {"He → claimed → responsibility for it"},
		"He claims the roof leaked in May.":                {"He → claims → the roof leaked in May"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A second verb, a participle and a clause that is set in each tell whose word it is.
func TestSecondCues(t *testing.T) {
	for text, want := range map[string][]string{
		"The bishop noted that the roof leaked, and asked whether it was insured.": {"The bishop → noted → that the roof leaked", "The bishop → asked → whether it was insured"},
		"The bishop said she had been invited and expressed hope that others would be.": {
			"The bishop → said → she had been invited", "The bishop → expressed → hope that others would be",
		},
		"The diocese accepted that slates were missing but denies that anyone was told.": {
			"The diocese → accepted → that slates were missing", "The diocese → denies → that anyone was told",
		},
		"The bishop called the fire “a blow” and urged people to stay away.":                        {"The bishop → called → the fire “a blow”", "The bishop → urged → people to stay away"},
		"A hundred people drowned, the coastguard said, in the country's worst wreck for a decade.": {"the coastguard → said → A hundred people drowned"},
		"The firm, which paid for a trial that found no harm, declined to comment.": {
			"a trial that → found → no harm", "The firm, which paid for a trial that found no harm, → declined → ",
		},
		"No more cuts, the choir chanted.":                                      {"the choir → chanted → No more cuts"},
		"The choir shouted from the gallery.":                                   nil,
		"The storm claimed some 3,000 lives.":                                   nil,
		"The bishop claimed 300 lives a year were lost.":                        {"The bishop → claimed → 300 lives a year were lost"},
		"The bishop apologised and opposed the sale.":                           {"The bishop → opposed → the sale"},
		"The clerk said it sank, and the Echo quoted a pilot as saying he ran.": {"The clerk → said → it sank", "the Echo → quoted → a pilot as saying he ran", "a pilot → saying → he ran"},
		// What a participle adds may begin with a number.
		"Ann Koe said the barn was lost, adding that two cows had died.": {"Ann Koe → said → the barn was lost", "Ann Koe → adding → that two cows had died"},
		"The town grew, adding two schools.":                             nil,
		// A stand that the source takes besides what it says.
		"Ann Koe said it was a sad day and accused the board of greed.": {"Ann Koe → said → it was a sad day", "Ann Koe → accused → the board of greed"},
		"The union said it was sad and called the plan “a farce”.":      {"The union → said → it was sad", "The union → called → the plan “a farce”"},
		"Voters said the noise was bad and described the pit as a mess.": {
			"Voters → said → the noise was bad", "Voters → described → the pit as a mess",
		},
		"Ann Koe said the mayor had lied and called him “a fraud”.": {
			"Ann Koe → said → the mayor had lied and called him “a fraud”", "Ann Koe → called → him “a fraud”",
		},
		"Ann Koe was praised and asked to stay.":                  nil,
		"The town shut the pool and urged swimmers to stay away.": {"The town → urged → swimmers to stay away"},
		"It is for old and tired dogs to sleep in.":               nil,
		// An adverb that looks like a conjunction or a number.
		"The sale was led by Lund Bros, the company said on Friday.":  {"the company → said → The sale was led by Lund Bros"},
		"Two men were shot by Bo Lund, the police said.":              {"the police → said → Two men were shot by Bo Lund"},
		"“It was me,” the accused said.":                              {"the accused → said → “It was me,”"},
		"The van, the injured said, was red.":                         {"the injured → said → The van … was red"},
		"The ode, the Leith Echo once wrote, “is a long yawn”.":       {"the Leith Echo → wrote → The ode … “is a long yawn”"},
		"It was the Leith Echo that first disclosed that he was ill.": {"the Leith Echo that → disclosed → that he was ill"},
		"The first said that it was late.":                            {"The first → said → that it was late"},
		// A concession, and what is only taken.
		"Ann Koe accepted, however, that the note was “unkind”.": {"Ann Koe → accepted → that the note was “unkind”"},
		"Ann Koe accepted that offer.":                           nil,
		"The firm accepted the offer.":                           nil,
		// Nobody in particular says what stands around it.
		"Some, it was said, had already left.":         {" → said → Some … had already left"},
		"The pier, it is feared, will fall by spring.": {" → feared → The pier … will fall by spring"},
		"The pier, it is true, will fall by spring.":   nil,
		"Bo Lund, 31, of no fixed address, is believed to have fled to Spain.": {
			" → believed → Bo Lund, 31, of no fixed address, … to have fled to Spain",
		},
		"Bo Lund is said to have left by train.": {" → said → Bo Lund … to have left by train"},
		// A relative clause alone.
		"They thanked the nurses, who, they said, worked nights.": {"They → thanked → the nurses, who", "they → said → the nurses, who … worked nights"},
		"He sacked the clerk, who, he said, had lied.":            {"he → said → the clerk, who … had lied"},
		// When somebody was told, and by whom.
		"He was told at noon by a doctor that it was late.":                              {"a doctor → told → that it was late"},
		"It declined to comment.":                                                        {"It → declined → "},
		"It declined to comment and by noon it was shut.":                                {"It → declined → "},
		"It declined steeply in May.":                                                    nil,
		"Two clerks say otherwise: the door was shut.":                                   {"Two clerks → say → otherwise"},
		"One clerk, however, was quoted by the Daily Record as saying that it was late.": {"One clerk → saying → that it was late"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
	for headline, want := range map[string][]string{
		"Police name man wanted over fire":     nil,
		"Police arrest clerk accused of theft": nil,
		"Police say man wanted over fire":      {"Police → say → man wanted over fire"},
	} {
		if got := said(headline + "\n\nThe trial was held in Leith on Monday and went on until late.\n"); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", headline, got, want)
		}
	}
}

// A headline names its source behind a colon or a dash.
func TestHeadlines(t *testing.T) {
	for headline, want := range map[string]string{
		"Bank to cut rates in May – report":         "report → – → Bank to cut rates in May",
		"Leith Air to cut 400 jobs - source":        "source → - → Leith Air to cut 400 jobs",
		"Firm to buy studio -Bloomberg News":        "Bloomberg News → - → Firm to buy studio",
		"Koe to leave post, WSJ reports":            "WSJ → reports → Koe to leave post",
		"Police: Man shot":                          "Police → : → Man shot",
		"'We will win': Ukraine's army chief":       "Ukraine's army chief → : → 'We will win'",
		"Storm kills ten in Leith: officials":       "officials → : → Storm kills ten in Leith",
		"Leith Air to cut 400 jobs - sources say":   "sources → say → Leith Air to cut 400 jobs",
		"Storm kills ten, medics say; shops shut":   "medics → say → Storm kills ten",
		"‘She never asked’: clerk stole ring":       "",
		"Koe told to ‘pack up’ by town hall":        "",
		"Mayor asked to stand down by villagers":    "",
		"Koe warned by bishop over bells":           "",
		"Koe told villagers to stay home":           "Koe → told → to stay home",
		"Mayor: ‘I never met him’ as trial opens":   "Mayor → : → ‘I never met him’",
		"Minister to skip summit – aides":           "aides → – → Minister to skip summit",
		"Bank knew of fraud, union confirms":        "union → confirms → Bank knew of fraud",
		"Live: senate votes on water bill":          "",
		"A well-placed source":                      "",
		"The long way home – a walk along the pier": "",
	} {
		got := said(headline + "\n\nThe talks were held in Leith on Monday and went on until late.\n")
		if want == "" && len(got) > 0 || want != "" && !slices.Equal(got, []string{want}) {
			t.Errorf("%s: got %q, want %q", headline, got, want)
		}
	}
}

// The last verb of a headline has its object behind it, or whoever says all of it.
func TestHeadlineRows(t *testing.T) {
	for headline, want := range map[string][]string{
		"Lumo says outage hit thousands, denies hack": {"Lumo → says → outage hit thousands", "Lumo → denies → hack"},
		"Bank denies leak, vows review":               {"Bank → denies → leak", "Bank → vows → review"},
		"Mayor quits, cites health":                   {"Mayor → cites → health"},
		"Rents to rise, warns thinktank":              {"thinktank → warns → Rents to rise"},
		"Minister misled house, finds inquiry":        {"inquiry → finds → Minister misled house"},
		"Deal is dead, insists Koe":                   {"Koe → insists → Deal is dead"},
	} {
		if got := said(headline + "\n\nThe talks were held in Leith on Monday and went on until late.\n"); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", headline, got, want)
		}
	}
}

// Somebody who was asked and did not answer is heard of, and has said nothing.
func TestSilences(t *testing.T) {
	for text, want := range map[string][]string{
		"A spokesman for Boeing declined to comment.":                     {"A spokesman for Boeing → declined → "},
		"Boeing declined to comment.":                                     {"Boeing → declined → "},
		"Ann Koe could not immediately be reached for comment.":           {"Ann Koe → reached → "},
		"The mayor was not available for comment.":                        {"The mayor → available → "},
		"The mayor was unavailable for comment on Monday.":                {"The mayor → unavailable → "},
		"The ministry has been approached for comment.":                   {"The ministry → approached → "},
		"The ministry has been asked to comment.":                         {"The ministry → asked → "},
		"Ann Koe neither confirmed nor denied the sale.":                  {"Ann Koe → confirmed → "},
		"Ann Koe had no immediate comment.":                               {"Ann Koe → had no immediate comment → "},
		"Ann Koe has yet to respond.":                                     {"Ann Koe → respond → "},
		"The owners did not return messages seeking comment.":             {"The owners → return → "},
		"Emails to the firm were not answered.":                           {"the firm → answered → "},
		"Calls to the firm went unanswered.":                              {"the firm → unanswered → "},
		"The deal could not be reached.":                                  nil,
		"The report is not available.":                                    nil,
		"Ann Koe did not return the car.":                                 nil,
		"Ann Koe was told by a doctor that it was late.":                  {"a doctor → told → that it was late"},
		"Neighbours were warned by the council that the wall was unsafe.": {"the council → warned → that the wall was unsafe"},
		"The wall was hit by a car that burned.":                          nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The source is the head of the whole phrase before the verb, with what tells more
// of it.
func TestModifiedSources(t *testing.T) {
	for text, want := range map[string][]string{
		"Minutes seen by the Echo show the pier was closed.":                             {"Minutes seen by the Echo → show → the pier was closed"},
		"A paper printed in Tides found that the sea is rising.":                         {"A paper printed in Tides → found → that the sea is rising"},
		"A letter sent to tenants on Friday said the lift was broken.":                   {"A letter sent to tenants on Friday → said → the lift was broken"},
		"A report issued on Friday by the Pier Board said it was safe.":                  {"A report issued on Friday by the Pier Board → said → it was safe"},
		"A clerk interviewed by the council said it was late.":                           {"A clerk interviewed by the council → said → it was late"},
		"A worker who asked not to be named because she feared losing her post said no.": {"A worker who asked not to be named because she feared losing her post → said → no"},
		"A nurse who did not want to be named said it was late.":                         {"A nurse who did not want to be named → said → it was late"},
		"Guards whom the police had interviewed said it was late.":                       {"Guards whom the police had interviewed → said → it was late"},
		// What a clause parts from the verb is no part of its subject.
		"The inquiry opened on Friday after Ann Koe said it was late.":                 {"Ann Koe → said → it was late"},
		"A worker who saw it fall and did not want to be named said no.":               {"A worker who saw it fall and did not want to be named → said → no"},
		"The audit, dated 3 May, found that the till was empty.":                       {"The audit, dated 3 May, → found → that the till was empty"},
		"The plan was drawn up by Una Poe (Lab, Leith), who argued that it was cheap.": {"Una Poe (Lab, Leith), who → argued → that it was cheap"},
		"Poe, who is on leave, alleged that the foreman, Tom Hale, told her to go.": {
			"Poe, who is on leave, → alleged → that the foreman, Tom Hale, told her to go", "the foreman, Tom Hale, → told → to go",
		},
		"A worker who asked not to be named said police say it is closed.": {"A worker who asked not to be named → said → police say it is closed", "police → say → it is closed"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A phrase before the source that no comma ends is no part of it.
func TestFrontedAdverbials(t *testing.T) {
	for text, want := range map[string][]string{
		"During the speech Koe claimed the pier was gone.":         {"Koe → claimed → the pier was gone"},
		"After the debate Koe said it was late.":                   {"Koe → said → it was late"},
		"In 2019 Koe said it was late.":                            {"Koe → said → it was late"},
		"By Friday Koe said it was late.":                          {"Koe → said → it was late"},
		"Last week Koe said it was late.":                          {"Koe → said → it was late"},
		"In a statement on Friday Ann Koe said it was late.":       {"Ann Koe → said → it was late"},
		"Speaking at the rally President Koe said it was late.":    {"President Koe → said → it was late"},
		"In court Koe said it was late.":                           {"Koe → said → it was late"},
		"Before the spokesman Bo Koe said it was late, they left.": {"the spokesman Bo Koe → said → it was late"},
		"As company spokesman Bo Koe said, it was late.":           {"company spokesman Bo Koe → said → it was late"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Who is told something ends where what they are told begins, without "that" too.
func TestListeners(t *testing.T) {
	for text, want := range map[string][2]string{
		"Officials told Reuters the strike had killed 40.":           {"Reuters", "the strike had killed 40"},
		"Ann Koe told the Associated Press the man near it was ill.": {"the Associated Press", "the man near it was ill"},
		"Ann Koe told the BBC people were afraid.":                   {"the BBC", "people were afraid"},
		"Ann Koe told anyone who asked that the pier was shut.":      {"anyone", "that the pier was shut"},
		"Ann Koe told those who asked it was late.":                  {"those", "it was late"},
		"Ann Koe told police the car was red.":                       {"police", "the car was red"},
		"Ann Koe told jurors Bo Lund had lied.":                      {"jurors", "Bo Lund had lied"},
		"Ann Koe told MPs the scheme was broken.":                    {"MPs", "the scheme was broken"},
		"Ann Koe told reporters Friday the pier was gone.":           {"reporters", "the pier was gone"},
		"The official told reporters that the pier was gone.":        {"reporters", "that the pier was gone"},
		"Ann Koe told Reuters on Friday the pier was gone.":          {"Reuters", "the pier was gone"},
		"Ann Koe told a committee of MPs there was no pier.":         {"a committee of MPs", "there was no pier"},
		"Ann Koe told a Reuters reporter that it was late.":          {"a Reuters reporter", "that it was late"},
		"Ann Koe warned the pier would fall.":                        {"", "the pier would fall"},
	} {
		all := parse.Article(draft(text), parse.Newsroom{}).Attributions
		if len(all) != 1 || len(all[0].Content) != 1 {
			t.Errorf("%s: got %+v", text, all)
			continue
		}
		content := text[all[0].Content[0].Start:all[0].Content[0].End]
		if all[0].Addressee != want[0] || content != want[1] {
			t.Errorf("%s: %q was told %q, want %q", text, all[0].Addressee, content, want)
		}
	}
}

// Where what is said begins and ends: other voices, the story's own remarks and the
// words that tell when and in what it was said stand outside it.
func TestContent(t *testing.T) {
	for text, want := range map[string][]string{
		// The source's next verb, and another speaker.
		"Wardens said the lake would stay shut until May, and the governor, in a note on his site, declared a fast.": {
			"Wardens → said → the lake would stay shut until May", "the governor → declared → a fast",
		},
		"A leaked memo calls the office “a shell” and recommends closing it.": {
			"A leaked memo → calls → the office “a shell”", "A leaked memo → recommends → closing it",
		},
		"Rudd took the cash, the writ claimed, and the panel agreed on all counts.": {
			"the writ → claimed → Rudd took the cash", "the panel → agreed → on all counts",
		},
		"The guild said that the aim was out of reach, and Poulsen agrees.":   {"The guild → said → that the aim was out of reach"},
		"The charity said its review was going on but would not discuss it.":  {"The charity → said → its review was going on", "The charity → discuss → "},
		"The union said the deal was fair but would cost jobs.":               {"The union → said → the deal was fair but would cost jobs"},
		"Police said the bridge was safe, and the lorries would be let over.": {"Police → said → the bridge was safe, and the lorries would be let over"},
		"Engineers said the pier would be closed, and the harbour master is looking for a berth.": {
			"Engineers → said → the pier would be closed",
		},
		"He told the panel that nothing was settled, two clerks who were in the room said.": {
			"He → told → that nothing was settled", "two clerks who were in the room → said → He told the panel that nothing was settled",
		},
		// What the story tells of the speaker or the event.
		"“It dropped like a stone,” said Ned Farr, 61, who was on the stairs.":     {"Ned Farr, 61 → said → “It dropped like a stone,”"},
		"“It suits us,” said Ole Berg, a grower, which is no small thing.":         {"Ole Berg, a grower → said → “It suits us,”"},
		"“The pier,” she said, is closed for good.":                                {"she → said → “The pier,” … is closed for good"},
		"The pier, officials said, in one of the worst storms of the year, broke.": {"officials → said → The pier"},
		"The shop looks healthier: Oakwell signed two leases, the filing shows.":   {"the filing → shows → Oakwell signed two leases"},
		// When and in what it was said.
		"The chairman said in a letter dated May 3 that the firms had been asked.": {"The chairman → said → that the firms had been asked"},
		"Officials said on Friday the road was shut.":                              {"Officials → said → the road was shut"},
		"His aide rejected the claim in a statement on Friday.":                    {"His aide → rejected → the claim"},
		"She said the coach was rude during a call.":                               {"She → said → the coach was rude during a call"},
		"Rents tend to rise in spring, she said in an interview.":                  {"she → said → Rents tend to rise in spring"},
		// Words at its head.
		"The wardens vowed not to leave the island.":                     {"The wardens → vowed → not to leave the island"},
		"Analysts reckon a swing on that scale would cost a seat.":       {"Analysts → reckon → a swing on that scale would cost a seat"},
		"The driver told the inquest he “froze” when the lights failed.": {"The driver → told → he “froze” when the lights failed"},
		"The agency said it would “follow the facts.”":                   {"The agency → said → it would “follow the facts.”"},
		"Larsen, 38, was reportedly spotted in Bergen.":                  {" → reportedly → Larsen, 38, was … spotted in Bergen"},
		"The minister himself is said to have bought two flats.":         {" → said → The minister himself … to have bought two flats"},
		// According to whom, and how far.
		"According to published accounts, the army tried to stop it.":              {"published accounts → According to → the army tried to stop it"},
		"The firm began in Cork, according to its site, and moved to Leith.":       {"its site → according to → The firm began in Cork … and moved to Leith"},
		"The show began in May, which drew 6 million, according to the regulator.": {"the regulator → according to → which drew 6 million"},
		"Two are banned, according to the league's list, one of them until May.":   {"the league's list → according to → Two are banned … one of them until May"},
		"“I like Tom,” she said, but “when it rains he is late for work.”":         {"she → said → “I like Tom,” … but “when it rains he is late for work.”"},
		"“We are tired,” Ann Koe said, and that “nobody told us a thing.”":         {"Ann Koe → said → “We are tired,” … and that “nobody told us a thing.”"},
		"The firm, founded in 2009, claimed a state tax credit in May.":            nil,
		"Kolm claimed credit for the rescue.":                                      {"Kolm → claimed → credit for the rescue"},
		// Who said it.
		"Outside court, the club's chairman, Tim Loach, said it would appeal.": {"the club's chairman, Tim Loach, → said → it would appeal"},
		"A No 10 aide said the minister would stay.":                           {"A No 10 aide → said → the minister would stay"},
		"Lidl and Boots, which sell both creams, both said they were safe.":    {"Lidl and Boots, which sell both creams, → said → they were safe"},
		"The council's planning officer, Ann Poole, said the shed was unsafe.": {"The council's planning officer, Ann Poole, → said → the shed was unsafe"},
		"Dunn admitted the thefts, Ms Ray said, and had never claimed to be proud.": {
			"Dunn → admitted → the thefts", "Ms Ray → said → Dunn admitted the thefts … and had never claimed to be proud", "Dunn → claimed → to be proud",
		},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
