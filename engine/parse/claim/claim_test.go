package claim_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// draft is a story of paragraphs under a headline, if the first has no full stop.
func draft(text string) *article.Draft {
	d := &article.Draft{Path: "story.txt", Format: article.Text, Source: []byte(text), Text: text}
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		kind := article.Paragraph
		if at == 0 && len(part) < len(text) && !strings.HasSuffix(part, ".") {
			kind = article.Headline
		}
		d.Blocks = append(d.Blocks, article.DraftBlock{Text: article.Span{Start: at, End: at + len(part)}, Kind: kind})
		at += len(part) + len("\n\n")
	}
	return d
}

// claims writes the claims of a kind as "class: span (subject, certainty)".
func claims(text string, kind article.ClaimKind) []string {
	var out []string
	for _, c := range parse.Article(draft(text), parse.Newsroom{}).Claims {
		if c.Kind == kind {
			out = append(out, fmt.Sprintf("%s: %s (%s, %d)", c.Predicate, c.Text, c.Subject, c.Certainty))
		}
	}
	return out
}

// TestClaims holds each kind to what it finds and to what only looks like it.
// A text without a full stop and with a paragraph below is a headline.
func TestClaims(t *testing.T) {
	const body = "\n\nThe paper could not say more."
	for kind, c := range map[article.ClaimKind]struct {
		flagged map[string]string // the one claim of the kind
		passed  []string
	}{
		article.CasualtyClaim: {
			flagged: map[string]string{
				"By dusk the toll had climbed to 21.":                        "toll: the toll had climbed to 21 (, 5)",
				"None of the riders was hurt.":                               "unhurt: None of the riders was hurt (, 5)",
				"Two children are believed to be among the dead.":            "death: Two children are believed to be among the dead (two children, 3)",
				"Nine guests have fallen ill since Friday.":                  "injury: Nine guests have fallen ill (nine guests, 5)",
				"Two shepherds were found murdered in their hut.":            "death: Two shepherds were found murdered (two shepherds, 5)",
				"Three girls were abducted from the school.":                 "missing: Three girls were abducted (three girls, 5)",
				"Nine tourists were taken hostage at the dam.":               "missing: Nine tourists were taken hostage (nine tourists, 5)",
				"The passengers were hospitalised.":                          "injury: The passengers were hospitalised (passengers, 5)",
				"Two bodies were recovered from the lagoon.":                 "death: Two bodies were recovered (two bodies were recovered, 5)",
				"Six sailors suffocated in the hold.":                        "death: Six sailors suffocated (six sailors, 5)",
				"One soldier lost a hand.":                                   "injury: One soldier lost a hand (one soldier, 5)",
				"Three women were raped in the camp.":                        "injury: Three women were raped (three women, 5)",
				"A girl was knocked down by a tram.":                         "injury: A girl was knocked down by a tram (girl, 5)",
				"Two thirds of the crew, over 40 men, have died.":            "death: over 40 men, have died (over 40 men, 5)",
				"At least seven, including four children, died.":             "death: seven, including four children, died (seven, 5)",
				"A second passenger died on the way.":                        "death: A second passenger died (second passenger, 5)",
				"Dean Frost died on Friday after being shot in his car.":     "death: Dean Frost died on Friday after being shot (Dean Frost, 5)",
				"At least eight more people were hospitalised.":              "injury: eight more people were hospitalised (eight more people, 5)",
				"Army drones kill nine in Kolm" + body:                       "death: Army drones kill nine (Army drones, 5)",
				"Guards shot him dead.":                                      "death: Guards shot him dead (guards, 5)",
				"Four people were killed in the fire.":                       "death: Four people were killed (four people, 5)",
				"The blast may have killed at least 12 miners.":              "death: The blast may have killed at least 12 miners (blast, 2)",
				"A bomb went off in the market, killing nine people.":        "death: A bomb went off in the market, killing nine people (bomb, 5)",
				"No one was hurt when the crane fell.":                       "unhurt: No one was hurt (, 5)",
				"No passengers were harmed when the train stopped.":          "unhurt: No passengers were harmed (, 5)",
				"No injuries were reported.":                                 "unhurt: No injuries (, 5)",
				"Two passengers on the bus were seriously injured.":          "injury: Two passengers on the bus were seriously injured (two passengers, 5)",
				"The death toll rose to 39 on Monday.":                       "toll: death toll rose to 39 (, 5)",
				"The crash left three soldiers dead.":                        "death: The crash left three soldiers dead (crash, 5)",
				"At least 60 people are missing.":                            "missing: 60 people are missing (60 people, 5)",
				"The war claimed the lives of 300 villagers.":                "death: The war claimed the lives (war, 5)",
				"A total of 17 deaths were recorded.":                        "death: 17 deaths (17 deaths, 5)",
				"Bus crash kills seven near Leith" + body:                    "death: Bus crash kills seven (bus crash, 5)",
				"Dozens injured as roof falls" + body:                        "injury: Dozens injured (dozens, 5)",
				"Officials said that the blast in Leith killed nine.":        "death: the blast in Leith killed nine (blast, 5)",
				"It was feared that the blast had killed nine people.":       "death: the blast had killed nine people (blast, 3)",
				"The guards shot dead four people.":                          "death: The guards shot dead four people (guards, 5)",
				"The state executed three prisoners.":                        "death: The state executed three prisoners (state, 5)",
				"Forty are feared dead.":                                     "death: Forty are feared dead (forty, 3)",
				"Mr Frost was shot dead in Leeds on Sunday, the police say.": "death: Mr Frost was shot dead (Frost, 5)",
			},
			passed: []string{
				"Some $41,200 was missing.",
				"Nine of the crew would have died.",
				"Dean Frost died on Friday after a long illness.",
				"The bill was killed in committee.",
				"The news hurt the company's shares.",
				"He died on Monday at the age of 92.",
				"Three girls were taken aback.",
				"The press found slain heroes to praise.",
				"Smugglers abducted the girls.",
				"She claimed three prizes last year.",
				"The minister is missing the point.",
				"The new tax will hurt growth.",
				"The comments hurt us all.",
				"The pilot was shot down over the sea.",
				"The program kills a process that hangs.",
				"The death toll is not yet known.",
				"The police would not say how many were hurt.",
				"Nobody knows how many people were killed.",
				"The ministry refused to say whether anyone was injured.",
				"She asked if the driver had killed anyone.",
				"The firm designed and executed a campaign.",
			},
		},
		article.AccusationClaim: {
			flagged: map[string]string{
				"The firm let acid seep into the well.":                    "misconduct: The firm let acid seep into (firm, 5)",
				"Two deputies planted a pistol in the truck.":              "misconduct: Two deputies planted a pistol (two deputies, 5)",
				"The army had issued threats against the monks.":           "misconduct: The army had issued threats against (army, 5)",
				"Peru armed the men who took the port.":                    "involvement: Peru armed the men (Peru, 5)",
				"Ada Klee altered the figures for May.":                    "misconduct: Ada Klee altered the figures (Ada Klee, 5)",
				"Halden Freight, which runs nine depots, forged its logs.": "misconduct: Halden Freight, which runs nine depots, forged its logs (Halden Freight, 5)",
				"The firm concealed four deaths at the mill.":              "misconduct: The firm concealed four deaths (firm, 5)",
				"The bank was cheating its clients.":                       "misconduct: The bank was cheating its clients (bank, 5)",
				"Ada Klee had hidden the ledgers and the minutes.":         "misconduct: Ada Klee had hidden the ledgers and the minutes (Ada Klee, 5)",
				"Ada Klee belongs in prison.":                              "misconduct: Ada Klee belongs in prison (Ada Klee, 5)",
				"Halden Freight caused the deaths of nine drivers.":        "misconduct: Halden Freight caused the deaths of (Halden Freight, 5)",
				"Nils Ahrens is a crook and no banker.":                    "misconduct: Nils Ahrens is a crook (Nils Ahrens, 5)",
				"The army has run a secret prison.":                        "misconduct: The army has run a secret prison (army, 5)",
				"Rebels are behind the blast at the dam.":                  "responsibility: Rebels are behind (rebels, 5)",
				"The army may have carried out the raid.":                  "responsibility: The army may have carried out (army, 2)",
				"The raid was carried out by rebels.":                      "responsibility: The raid was carried out by rebels (rebels, 5)",
				"The coup had been supported by the army.":                 "involvement: The coup had been supported by the army (army, 5)",
				"The army backed the coup.":                                "involvement: The army backed (army, 5)",
				"The mayor is accused of fraud.":                           "accused: The mayor is accused of (mayor, 1)",
				"The union accused the mayor of bribery.":                  "accused: accused the mayor of (mayor, 1)",
				"The ministry blamed the attack on the rebels.":            "accused: The ministry blamed the attack on the rebels (rebels, 1)",
				"The firm was responsible for the spill in the bay.":       "responsibility: The firm was responsible (firm, 5)",
				"Firm responsible for spill in bay" + body:                 "responsibility: Firm responsible (firm, 5)",
				"Arsonists behind mill fire, police say" + body:            "responsibility: Arsonists behind (arsonists, 5)",
				"The charity is not behind the leaks.":                     "responsibility: The charity is not behind (charity, 0)",
				"Police may have covered up the killing.":                  "misconduct: Police may have covered up (police, 2)",
				"The council suggested that the firm was behind the leak":  "responsibility: the firm was behind (firm, 2)",
				"It could mean that the army was behind the raid.":         "responsibility: the army was behind (army, 2)",
				"It is possible that the army was behind the raid.":        "responsibility: the army was behind (army, 2)",
				"Analysts doubt that the army was behind the raid.":        "responsibility: the army was behind (army, 1)",
			},
			passed: []string{
				"The clerk was the chief organiser behind the fair.",
				"The town is putting the flood behind it, and it is good that they are leaving it behind.",
				"She is responsible for the school's budget.",
				"The airline carries out safety checks every week.",
				"The army supported the families of the dead.",
				"The nurses carried out their duties.",
				"The council backed a plan for a new school.",
				"Are the rebels behind the blast?",
				"The raid was planned by night.",
				"It is unclear which unit carried out the raid.",
				"They are asking whether the rebels or the army carried out the raid.",
				"The mayor did not say who was behind the fire.",
				"He masterminded the use of direct mail.",
			},
		},
		article.CrimeClaim: {
			flagged: map[string]string{
				"Three men held up a bakery on Sunday.":                         "offence: Three men held up a bakery (three men, 5)",
				"The cashier had been skimming the takings.":                    "offence: The cashier had been skimming the takings (cashier, 5)",
				"The clerk was stealing from the fund.":                         "offence: The clerk was stealing (clerk, 5)",
				"Dean Frost blackmailed at least four men.":                     "offence: Dean Frost blackmailed at least four men (Dean Frost, 5)",
				"Dean Frost, 34, robbed at least two cashiers.":                 "offence: Dean Frost, 34, robbed at least two cashiers (Dean Frost, 5)",
				"Dean Frost, 34, stole the ring.":                               "offence: Dean Frost, 34, stole (Dean Frost, 5)",
				"Dean Frost stabbed his sister-in-law at a wedding.":            "offence: Dean Frost stabbed his sister-in-law (Dean Frost, 5)",
				"Dean Frost threatened a waiter with a knife.":                  "offence: Dean Frost threatened a waiter with a knife (Dean Frost, 5)",
				"Dean Frost beat his lodger with a spade.":                      "offence: Dean Frost beat his lodger with a spade (Dean Frost, 5)",
				"Dean Frost beat his wife.":                                     "offence: Dean Frost beat his wife (Dean Frost, 5)",
				"The treasurer siphoned off the fees.":                          "offence: The treasurer siphoned off (treasurer, 5)",
				"Dean Frost murdered his business partner.":                     "offence: Dean Frost murdered his business partner (Dean Frost, 5)",
				"Some of his guests robbed a bank.":                             "offence: Some of his guests robbed a bank (some, 5)",
				"One of the guards tasered a girl.":                             "offence: One of the guards tasered a girl (one, 5)",
				"The crowd smashed the windows of the hall.":                    "offence: The crowd smashed the windows (crowd, 5)",
				"Dean Frost stabbed his landlord on the stairs.":                "offence: Dean Frost stabbed his landlord (Dean Frost, 5)",
				"The firm bribed officials in three states.":                    "offence: The firm bribed officials (firm, 5)",
				"The mayor took bribes for years.":                              "offence: The mayor took bribes (mayor, 5)",
				"The company committed fraud, she said.":                        "offence: The company committed fraud (company, 5)",
				"Ann Koe, 34, of Leith, was charged with theft on Friday.":      "charge: Ann Koe, 34, of Leith, was charged with theft (Ann Koe, 3)",
				"Police arrested a 36-year-old man on suspicion of murder.":     "charge: a 36-year-old man on suspicion of murder (36-year-old man, 3)",
				"The nurse was charged with stealing drugs.":                    "charge: The nurse was charged with stealing (nurse, 3)",
				"The builder was convicted of fraud in May.":                    "conviction: The builder was convicted of (builder, 5)",
				"The driver pleaded not guilty on Friday.":                      "charge: The driver pleaded not guilty (driver, 0)",
				"The trader was acquitted of fraud.":                            "charge: The trader was acquitted of (trader, 0)",
				"The court heard of the murderer John Jones, who is from Hull.": "label: murderer (John Jones, 5)",
				"Nine jailed over abuse in care home" + body:                    "conviction: Nine jailed over (nine, 5)",
			},
			passed: []string{
				"The body charged with protecting the bay has no boats.",
				"The team murdered the anthem.",
				"The show stole the evening.",
				"She was charged with the task of finding a venue.",
				"The jury was sent home.",
				"He is arrested in the third act.",
				"The forest was robbed of light.",
				"One of the letters robbed a bank.",
				"Some of it robbed a bank.",
				"The crowd smashed the record.",
				"The committee committed funds to the school.",
				"Did Dean Frost stab his neighbour?",
			},
		},
		article.MotiveClaim: {
			flagged: map[string]string{
				"In an attempt to hide the loss, the bank moved the bonds.":     "purpose: In an attempt to hide (, 5)",
				"He put the boat in her name to keep it from the taxman.":       "purpose: He put the boat in her name to keep it from the taxman (he, 5)",
				"The owner cut the pipes to force tenants out.":                 "purpose: The owner cut the pipes to force tenants out (owner, 5)",
				"They met at night in order to deceive the guards.":             "purpose: They met at night in order to deceive (they, 5)",
				"The army shelled the town in retaliation for the raid.":        "reason: The army shelled the town in retaliation for (army, 5)",
				"The blaze was started to hide an empty vault.":                 "purpose: The blaze was started to hide (blaze, 5)",
				"The firm closed the mine to punish the union.":                 "purpose: The firm closed the mine to punish (firm, 5)",
				"She resigned because she wanted to spend time with her son.":   "reason: She resigned because she wanted (she, 5)",
				"The governor moved the vote in order to win it.":               "purpose: The governor moved the vote in order to (governor, 5)",
				"The firm moved the vote so as not to lose it.":                 "purpose: The firm moved the vote so as not to (firm, 5)",
				"The guards were driven by hatred.":                             "reason: The guards were driven by hatred (guards, 5)",
				"The guards acted out of spite, he said.":                       "reason: The guards acted out of spite (guards, 5)",
				"The council sold the hall in an apparent attempt to pay debts": "purpose: The council sold the hall in an apparent attempt to (council, 5)",
			},
			passed: []string{
				"Parliament passed a resolution to punish importers.",
				"The minister tried to hide the letter.",
				"The plan to punish the union was dropped.",
				"The school is in order.",
				"He was able to conceal it.",
				"The court has the power to punish contempt.",
				"The road was shut because it was wet.",
				"In order to win, the party must change.",
				"The party must change in order to win.",
				"The fall in trade was driven by the weather.",
				"They have nothing to hide.",
				"Two nurses, who asked not to be named because they feared for their jobs, said no.",
			},
		},
		article.StatisticClaim: {
			flagged: map[string]string{
				"Burglaries in the valley have nearly doubled since May.":        "change: Burglaries in the valley have nearly doubled (burglaries, 5)",
				"Ticket sales at the fair halved last year.":                     "change: Ticket sales at the fair halved (ticket sales, 5)",
				"Shares in Marlow closed down 3.2 per cent on Friday.":           "change: Shares in Marlow closed down 3.2 per cent (shares, 5)",
				"The koruna slipped 0.4 percent against the euro.":               "change: The koruna slipped 0.4 percent (koruna, 5)",
				"Layoffs at the mills are up by a third.":                        "change: Layoffs at the mills are up by a third (layoffs, 5)",
				"Accidents on the line have gone up by almost 30 percent.":       "change: Accidents on the line have gone up by almost 30 percent (accidents, 5)",
				"Wages at the port are 12 per cent lower than in 2010.":          "change: Wages at the port are 12 per cent lower (wages, 5)",
				"House prices fell 0.3% in May.":                                 "change: House prices fell 0.3% (House prices, 5)",
				"Boys at the school are five times more likely to be sent home.": "risk: Boys at the school are five times more likely (boys, 5)",
				"Boys who skipped lunch were 12 per cent less likely to pass.":   "risk: Boys who skipped lunch were 12 per cent less likely (boys, 5)",
				"More than 9,000 people have fled the town.":                     "count: More than 9,000 people have fled (9,000 people, 5)",
				"There were 61,000 empty homes in the region.":                   "count: There were 61,000 empty homes (61,000 empty homes, 5)",
				"Fewer than one in six complaints reaches a court.":              "share: Fewer than one in six complaints (complaints, 5)",
				"Savings would reach $20 million a year.":                        "level: Savings would reach $20 million (savings, 3)",
				"Fares on the island have climbed 23 percent since 2015.":        "change: Fares on the island have climbed 23 percent (fares, 5)",
				"The price fell by 12 percent.":                                  "change: The price fell by 12 percent (price, 5)",
				"The bill totalled $3 million.":                                  "level: The bill totalled $3 million (bill, 5)",
				"Turnout was about 71 percent.":                                  "level: Turnout was about 71 percent (turnout, 5)",
				"Some 41 percent of tenants moved last year.":                    "share: 41 percent of tenants (tenants, 5)",
				"One in five children goes hungry.":                              "share: One in five children (children, 5)",
				"An estimated 20,000 people fled.":                               "estimate: 20,000 people (people, 5)",
				"The damage was estimated at $3 million.":                        "level: The damage was estimated at $3 million (damage, 3)",
				"Unemployment could have reached 9 percent.":                     "level: Unemployment could have reached 9 percent (unemployment, 2)",
			},
			passed: []string{
				"The bookings doubled the staff's workload.",
				"He doubled back to the house.",
				"She sold 700-word stories.",
				"It rose by a third party's hand.",
				"The train leaves at 6 a.m. on May 3.",
				"Ann Koe, 34, was born in 1990.",
				"Leith won 3-1 at home.",
				"There were two drones.",
				"The G7 met for two days.",
				"He fell 20 feet from a ladder.",
				"Four people were killed.",
				"The party must win 58 percent of the seats.",
				"She needs to get at least 15 percent of the vote.",
			},
		},
		article.SuperlativeClaim: {
			flagged: map[string]string{
				"It was the first time in history that she lost.":                          "record: first time in history (, 5)",
				"The port is one of the deepest in Europe.":                                "extreme: The port is one of the deepest in Europe (port, 5)",
				"It was the wettest harvest the county has ever seen.":                     "extreme: It was the wettest harvest the county has ever seen (it, 5)",
				"Kefir is the fastest-growing drink in Wales.":                             "extreme: Kefir is the fastest-growing drink in Wales (Kefir, 5)",
				"It was the worst flood in the county's history.":                          "extreme: It was the worst flood in the county's history (it, 5)",
				"Leith has one of the most dangerous roads in the country.":                "extreme: Leith has one of the most dangerous roads in the country (leith, 5)",
				"Acme is the largest employer in Leith.":                                   "extreme: Acme is the largest employer in Leith (Acme, 5)",
				"She is not the first woman to hold the post.":                             "first: She is not the first woman (she, 0)",
				"He is the only judge to have voted against it.":                           "only: He is the only judge (he, 5)",
				"The firm reported a record profit.":                                       "record: record profit (, 5)",
				"She would play against one of the most successful teams in the world.":    "extreme: one of the most successful teams in the world (, 5)",
				"The flood is the worst ever to hit Leith.":                                "extreme: The flood is the worst ever (flood, 5)",
				"The fair is Leith's biggest.":                                             "extreme: The fair is Leith's biggest (fair, 5)",
				"The fair is the county's second most popular.":                            "extreme: The fair is the county's second most popular (fair, 5)",
				"She is the youngest woman ever to row it.":                                "extreme: She is the youngest woman ever (she, 5)",
				"She becomes the oldest champion in the club's history.":                   "extreme: She becomes the oldest champion in the club's history (she, 5)",
				"Acme, founded by a cooper in 1901, is the first brewer to bottle it.":     "first: Acme, founded by a cooper in 1901, is the first brewer (Acme, 5)",
				"That winter was the coldest on record.":                                   "extreme: That winter was the coldest on record (winter, 5)",
				"For Ada Koe, the worst storm in a decade was a test.":                     "extreme: the worst storm in a decade (, 5)",
				"It was the coldest night on record.":                                      "extreme: It was the coldest night on record (it, 5)",
				"The town's oldest bridge was closed on Monday after a lorry had hit it.":  "extreme: The town's oldest bridge (, 5)",
				"It quickly became the most widely read book in Leith.":                    "extreme: It quickly became the most widely read book in Leith (it, 5)",
				"Leith is the most densely populated parish.":                              "extreme: Leith is the most densely populated parish (leith, 5)",
				"She took 40 seats, the most of any leader ever.":                          "extreme: the most of any leader ever (, 5)",
				"The sitting was amongst the longest they had ever held.":                  "extreme: The sitting was amongst the longest they had ever (sitting, 5)",
				"It sells well among the poorest people of Leith.":                         "extreme: the poorest people of Leith (, 5)",
				"The rate is the lowest among the five towns.":                             "extreme: The rate is the lowest among the five towns (rate, 5)",
				"Leith has the fewest trees.":                                              "extreme: Leith has the fewest trees (Leith, 5)",
				"The pier is one of the most well-known in Wales.":                         "extreme: The pier is one of the most well-known in Wales (pier, 5)",
				"They mourned after the worst mass drowning in Danish history.":            "extreme: the worst mass drowning in Danish history (, 5)",
				"They held the first truly free vote in Leith's history.":                  "first: the first truly free vote in Leith's history (, 5)",
				"That makes it the first town in Wales to formally ban the lamps.":         "first: the first town in Wales (, 5)",
				"She is the youngest ever to row it.":                                      "extreme: She is the youngest ever (she, 5)",
				"It is the highest calling of the port.":                                   "extreme: It is the highest (it, 5)",
				"The vote is likely the first ever in the region, the returning officer s": "first: The vote is likely the first ever in the region (vote, 3)",
			},
			passed: []string{
				"The last ferry sails at 9 p.m.; at least three lifeboats stay at the quay.",
				"Most people were at home.",
				"At best, the plan will take a year.",
				"Ukraine has only used its weapons for defence.",
				"The latest talks failed.",
				"The host country won.",
				"The hardest part was the waiting.",
				"That is the most they will pay.",
				"It was the loudest she heard.",
				"She keeps a record of every call, and went on record.",
				"What was the biggest mistake?",
				"The governor wants his state to become the first in the nation to ban it.",
				"The firm hopes to build the largest mill in Europe.",
				"The city's plan to open the oldest bridge again failed.",
			},
		},
		article.CausalClaim: {
			flagged: map[string]string{
				"A glass of cider a day cuts gout risk.":            "cause: A glass of cider a day cuts gout risk (glass, 5)",
				"Eating nuts every day cuts your chances of gout.":  "cause: Eating nuts every day cuts your chances (eating nuts, 5)",
				"Low iron stores are behind much of the tiredness.": "cause: Low iron stores are behind (low iron stores, 5)",
				"Arson was a possible cause of the blaze.":          "cause: Arson was a possible cause of (arson, 2)",
				"Late nights cause weight gain" + body:              "cause: Late nights cause (late nights, 5)",
				"Mould killed the vines.":                           "cause: Mould killed (Mould, 5)",
				"The dye causes cancer.":                            "cause: The dye causes (dye, 5)",
				"A gas leak led to the blast.":                      "cause: A gas leak led to (gas leak, 5)",
				"The pill may have caused strokes.":                 "cause: The pill may have caused (pill, 2)",
				"Dye causes cancer" + body:                          "cause: Dye causes (dye, 5)",
				"Coffee cuts the risk of stroke.":                   "cause: Coffee cuts the risk of (coffee, 5)",
				"The storm in May led to floods.":                   "cause: The storm in May led to (storm, 5)",
				"The raid knocked out power to the city.":           "cause: The raid knocked out (raid, 5)",
				"The flood forced 300 families to leave.":           "cause: The flood forced 300 families to (flood, 5)",
				"The strike forced the closure of the mine.":        "cause: The strike forced the closure (strike, 5)",
				"The vaccine does not cause fever.":                 "cause: The vaccine does not cause (vaccine, 0)",
				"Researchers believe that the dye causes asthma.":   "cause: the dye causes (dye, 3)",
				"The union claims that the dye causes asthma.":      "cause: the dye causes (dye, 1)",
			},
			passed: []string{
				"The cause was not known.",
				"He led the team to a win.",
				"The deaths were caused by smoke.",
				"Guards prevented reporters from entering.",
				"Workers raised a flag.",
				"She works to prevent fires.",
				"The mine will shut down until May.",
				"The guards were forced to leave.",
				"They will leave it if the dye causes cancer.",
				"If the pumps are so old that they cause floods, the town must pay.",
			},
		},
		article.PredictionClaim: {
			flagged: map[string]string{
				"Prices will rise next year.":                       "forecast: Prices will rise (prices, 4)",
				"The strike could lead to shortages.":               "forecast: The strike could lead (strike, 2)",
				"The senator is expected to win.":                   "forecast: The senator is expected to (senator, 3)",
				"The ban will probably cause delays.":               "forecast: The ban will probably cause (ban, 3)",
				"The levee is likely to fail.":                      "forecast: The levee is likely to (levee, 3)",
				"The new tax will not reduce traffic.":              "forecast: The new tax will not reduce (new tax, 0)",
				"He predicted that the party would lose.":           "forecast: the party would lose (party, 3)",
				"Experts doubt that the tax will reduce traffic.":   "forecast: the tax will reduce (tax, 1)",
				"Mayor expected to quit" + body:                     "forecast: Mayor expected to (Mayor, 3)",
				"The merger would cost 300 jobs, the union warned.": "forecast: The merger would cost (merger, 3)",
			},
			passed: []string{
				"The vote will be held on Sunday.",
				"She could not reach the door.",
				"Women are more likely to vote.",
				"The storm may have caused the outage.",
				"His will was read on Monday.",
				"They might as well stay.",
			},
		},
		article.LegalClaim: {
			flagged: map[string]string{
				"The order violates the constitution.":                            "breach: The order violates the constitution (order, 5)",
				"It is against the law to fish here.":                             "breach: It is against the law (it, 5)",
				"The strike was illegal, the judge said.":                         "breach: The strike was illegal (strike, 5)",
				"It would trigger Article Five.":                                  "effect: It would trigger Article Five (it, 5)",
				"The tenant is entitled to a refund.":                             "right: The tenant is entitled to (tenant, 5)",
				"The raid amounted to a war crime.":                               "effect: The raid amounted to a war crime (raid, 5)",
				"Such sales are banned under federal law.":                        "right: Such sales are banned under federal law (such sales, 5)",
				"The firm may have breached the contract.":                        "breach: The firm may have breached the contract (firm, 2)",
				"The council is legally obliged to publish the report":            "right: The council is legally obliged to (council, 5)",
				"The tenants are not entitled to a refund.":                       "right: The tenants are not entitled to (tenants, 0)",
				"The court did not rule that the firm had breached the contract.": "breach: the firm had breached the contract (firm, 0)",
				"There is no evidence that the firm had breached the contract.":   "breach: the firm had breached the contract (firm, 0)",
				"The court did not know that the firm had breached the contract.": "breach: the firm had breached the contract (firm, 5)",
				"The boy was not old enough to marry his cousin.":                 "status: The boy was not old enough to marry (boy, 5)",
				"The letter has no legal force.":                                  "status: The letter has no legal force (letter, 5)",
				"This would bar Ann Koe from the council.":                        "status: would bar (Ann Koe, 5)",
			},
			passed: []string{
				"She filed a challenge against the law.",
				"Police seized illegal weapons.",
				"The crash broke a window.",
				"The smoke triggered an alarm.",
				"The bill amounts to three pounds.",
				"She broke the record.",
				"He studied law.",
				"Those who breach the order face a fine.",
				"Anyone who violates the ban will be sent home.",
			},
		},
	} {
		t.Run(string(kind), func(t *testing.T) {
			for text, want := range c.flagged {
				if got := claims(text, kind); !slices.Equal(got, []string{want}) {
					t.Errorf("%s\n got  %s\n want %s", text, strings.Join(got, "\n      "), want)
				}
			}
			for _, text := range c.passed {
				if got := claims(text, kind); len(got) > 0 {
					t.Errorf("%s\n got  %s\n want nothing", text, strings.Join(got, "\n      "))
				}
			}
		})
	}
}

// TestHedges holds doubt apart from what somebody was able to do, a wish, and odds
// that were measured.
func TestHedges(t *testing.T) {
	for text, want := range map[string]string{
		"The plant could close by June.":                                 "could",
		"The move could see 300 jobs go.":                                "could",
		"The clerk said he could be seen as a threat.":                   "could",
		"The appeal could be heard in May.":                              "could",
		"The plan could not only cost jobs.":                             "could",
		"It is more likely that the pump failed.":                        "likely",
		"The firm is more likely to sell than to build.":                 "likely",
		"It's quite possible that the ship sank.":                        "It's quite possible that",
		"There is a chance that the bridge will close.":                  "There is a chance that",
		"In all likelihood the road will flood.":                         "In all likelihood",
		"We couldn't afford a new roof.":                                 "",
		"The clerk could not be reached on Monday.":                      "",
		"Nobody in the street could sleep.":                              "",
		"Neither account could be independently verified.":               "",
		"The deaths could be verified by June.":                          "could",
		"It was a safe that only the manager could open.":                "",
		"Sirens could be heard across the valley.":                       "",
		"From the bridge she could see the water rising.":                "",
		"The Mayor of Leith could see the water from the pier.":          "could",
		"They ran as fast as they could.":                                "",
		"He died before medics could reach him.":                         "",
		"They took whatever they could carry.":                           "",
		"May they rest in peace.":                                        "",
		"Tenants are twice as likely to move as owners.":                 "",
		"Drivers under 25 are four times more likely to crash.":          "",
		"Those who walked to work were a third less likely to fall ill.": "",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		got := ""
		for _, h := range a.Hedges {
			got += h.Text
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// An adverb set before a sentence leaves its doubt to all of it.
func TestForeword(t *testing.T) {
	want := []string{"death: two people were killed (two people, 1)", "injury: nine were hurt (nine, 1)"}
	if got := claims("Reportedly, two people were killed and nine were hurt.", article.CasualtyClaim); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestPhrases holds a claim to all of its subject.
func TestPhrases(t *testing.T) {
	for text, want := range map[string]string{
		"A clerk who drained the fund and spent it on horses was convicted of fraud.": "conviction: A clerk who drained the fund and spent it on horses was convicted of (clerk, 5)",
		"A nurse who said the wards had lied was convicted of fraud.":                 "conviction: A nurse who said the wards had lied was convicted of (nurse, 5)",
		"A man arrested on suspicion of arson has been bailed.":                       "charge: A man arrested on suspicion of arson (man, 3)",
		"Brand has three previous convictions for fraud.":                             "conviction: Brand has three previous convictions for (brand, 5)",
		"A jury in Leith convicted a former clerk of theft.":                          "conviction: convicted a former clerk of (former clerk, 5)",
		"The oldest clerk was convicted of fraud.":                                    "conviction: The oldest clerk was convicted of (oldest clerk, 5)",
		"At least two clerks were convicted of fraud.":                                "conviction: two clerks were convicted of (two clerks, 5)",
	} {
		if got := claims(text, article.CrimeClaim); !slices.Equal(got, []string{want}) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestClaimOwner(t *testing.T) {
	a := parse.Article(draft("Four people were killed, police said. The union accused the mayor of bribery. Nobody was hurt."), parse.Newsroom{})
	owners := map[string]string{}
	for _, c := range a.Claims {
		owner := "the outlet"
		if c.Owner.Known() {
			owner = a.Attributions[c.Owner].SourceText
		}
		owners[c.Text] = owner
	}
	for text, want := range map[string]string{
		"Four people were killed": "police", "accused the mayor of": "The union", "Nobody was hurt": "the outlet",
	} {
		if owners[text] != want {
			t.Errorf("%q is in the words of %q, want %q", text, owners[text], want)
		}
	}
}

func TestClaimOrder(t *testing.T) {
	a := parse.Article(draft("It was the largest fire in the city's history and killed 12 people, and rents rose 4 percent. The army was behind it."), parse.Newsroom{})
	for i := 1; i < len(a.Claims); i++ {
		if a.Claims[i].Span.Start < a.Claims[i-1].Span.Start {
			t.Errorf("%q stands after %q", a.Claims[i].Text, a.Claims[i-1].Text)
		}
	}
	if len(a.Claims) < 4 {
		t.Errorf("%d claims, want one of each sort", len(a.Claims))
	}
}

// TestStatements holds what the headline and the text state with one verb
// together, in whatever form it stands.
func TestStatements(t *testing.T) {
	for text, want := range map[string][]string{
		"Volcano to erupt\n\nThe volcano might erupt, it said.":                                                    {"act: Volcano to erupt (volcano, 5)", "act: The volcano might erupt (volcano, 2)"},
		"Rail strike to hit trains\n\nThe strike could hit trains.":                                                {"act: Rail strike to hit (rail strike, 5)", "act: The strike could hit (strike, 2)"},
		"Ferry line may scrap night crossings\n\nThe ferry line has scrapped its night crossings, the union said.": {"act: Ferry line may scrap (ferry line, 2)", "act: The ferry line has scrapped (ferry line, 5)"},
		"Parish sells bell\n\nThe parish has sold its bell. They left a ladder.":                                   {"act: Parish sells (Parish, 5)", "act: The parish has sold (parish, 5)"},
		"Ferry line may scrap night crossings\n\nIf fares fall, the line will scrap them.":                         {"act: Ferry line may scrap (ferry line, 2)"},
		"The ferry line will scrap its night crossings in May.":                                                    nil,
	} {
		if got := claims(text, article.StatementClaim); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestDeeds holds the wrongs that a verb tells of to who did them.
func TestDeeds(t *testing.T) {
	for text, want := range map[string]string{
		"Ada Klee fleeced two lodgers.":                                         "misconduct: Ada Klee fleeced (Ada Klee, 5)",
		"Ada Klee was fleecing two lodgers.":                                    "misconduct: Ada Klee was fleecing (Ada Klee, 5)",
		"The lodgers were fleeced by Ada Klee.":                                 "misconduct: The lodgers were fleeced by Ada Klee (Ada Klee, 5)",
		"Ada Klee slapped a handcuffed man.":                                    "misconduct: Ada Klee slapped a handcuffed man (Ada Klee, 5)",
		"Halden Freight has sold farmers expired seed.":                         "misconduct: Halden Freight has sold farmers expired (Halden Freight, 5)",
		"Halden Freight knowingly ran lorries with worn brakes.":                "misconduct: Halden Freight knowingly ran (Halden Freight, 5)",
		"Halden Freight put passengers at risk.":                                "misconduct: Halden Freight put passengers at risk (Halden Freight, 5)",
		"Halden Freight withheld information from the board.":                   "misconduct: Halden Freight withheld information from (Halden Freight, 5)",
		"Nils Ahrens mishandled classified papers.":                             "misconduct: Nils Ahrens mishandled classified (Nils Ahrens, 5)",
		"Nils Ahrens should be in prison.":                                      "misconduct: Nils Ahrens should be in prison (Nils Ahrens, 5)",
		"Nils Ahrens should be prosecuted.":                                     "misconduct: Nils Ahrens should be prosecuted (Nils Ahrens, 5)",
		"Nils Ahrens ought to be locked up.":                                    "misconduct: Nils Ahrens ought to be locked up (Nils Ahrens, 5)",
		"Ada Klee allegedly moved the boundary stones.":                         "alleged: Ada Klee allegedly moved (Ada Klee, 1)",
		"Prosecutors allege that Ada Klee moved the boundary stones.":           "alleged: Ada Klee moved (Ada Klee, 1)",
		"He said Halden Freight \"underpaid every one of its drivers\".":        "misconduct: Halden Freight \"underpaid (Halden Freight, 5)",
		"Neighbours blame the yard's owner, Halden Freight, for the fire.":      "accused: blame the yard's owner, Halden Freight, for (Halden Freight, 1)",
		"Ada Klee, a dealer who had sold him the mare, forged the papers.":      "misconduct: Ada Klee, a dealer who had sold him the mare, forged the papers (Ada Klee, 5)",
		"Neighbours accused the keeper of the yard, Nils Ahrens, of theft.":     "accused: accused the keeper of the yard, Nils Ahrens, of (Nils Ahrens, 1)",
		"Ada Klee has accused the mayor, who sat in the front row, of bribery.": "accused: has accused the mayor, who sat in the front row, of (mayor, 1)",
		"Ada Klee accused the press and the Halden Group of fraud.":             "accused: accused the press and the Halden Group of (Halden Group, 1)",
		"Ada Klee accused both Halden Freight and its owner of theft.":          "accused: accused both Halden Freight and its owner of (Halden Freight, 1)",
		"Neighbours blamed Halden Freight directly for the spill.":              "accused: blamed Halden Freight directly for (Halden Freight, 1)",
		"Police suspect Nils Ahrens, a banker, of forgery.":                     "accused: suspect Nils Ahrens, a banker, of (Nils Ahrens, 1)",
		"The vicar, whom Ada Klee accuses of theft, has left.":                  "accused: The vicar, whom Ada Klee accuses of (vicar, 1)",
		"The board met over the alleged theft of a bell by Nils Ahrens.":        "accused: alleged theft of a bell by Nils Ahrens (Nils Ahrens, 1)",
		"The embassy protested against alleged Peruvian sabotage.":              "accused: alleged Peruvian sabotage (Peru, 1)",
		"Ada Klee wrote of the alleged FISA abuse.":                             "",
		"Nils Ahrens tried to bribe a guard.":                                   "misconduct: Nils Ahrens tried to bribe (Nils Ahrens, 5)",
		"Peru, along with its allies, unlawfully seized the ship.":              "misconduct: Peru, along with its allies, unlawfully seized (Peru, 5)",
		"Peru has suppressed the marches in an unlawful way.":                   "misconduct: Peru has suppressed (Peru, 5)",
		"Halden Freight moved the tanks at night to mislead inspectors.":        "misconduct: Halden Freight moved (Halden Freight, 5)",
		"Halden Freight let drivers swap cards to hide their hours.":            "misconduct: Halden Freight let drivers swap cards to hide (Halden Freight, 5)",
		"Ada Klee wore a hat to hide her scar.":                                 "",
		"Halden Freight felled nine oaks without permission.":                   "misconduct: Halden Freight felled (Halden Freight, 5)",
		"The raids that Nils Ahrens took part in lasted a week.":                "involvement: Nils Ahrens took part in (Nils Ahrens, 5)",
		"Peruvian drones killed nine farmers.":                                  "misconduct: Peruvian drones killed nine farmers (Peruvian drones, 5)",
		"The keeper of Kolm, Nils Ahrens, misled the board.":                    "misconduct: Nils Ahrens, misled the board (Nils Ahrens, 5)",
		"Felix Brand and his sister underpaid their drivers.":                   "misconduct: Felix Brand and his sister underpaid their drivers (Felix Brand, 5)",
		"Ada Klee was told in May and covered it up.":                           "misconduct: Ada Klee was told in May and covered it up (Ada Klee, 5)",
		"Ada Klee is a serial liar.":                                            "misconduct: Ada Klee is a serial liar (Ada Klee, 5)",
		"Ada Klee is not a liar.":                                               "misconduct: Ada Klee is not a liar (Ada Klee, 0)",
		"Ada Klee lied to the board, right?":                                    "misconduct: Ada Klee lied to (Ada Klee, 5)",
		"Ada Klee lied, and that is right?":                                     "",
		"Did Ada Klee lie to the board?":                                        "",
		"They called Ada Klee corrupt.":                                         "misconduct: called Ada Klee corrupt (Ada Klee, 1)",
		"They held Ada Klee responsible for the deaths.":                        "misconduct: held Ada Klee responsible for the deaths (Ada Klee, 1)",
		"They called the plan corrupt.":                                         "",
		"Ada Klee belongs behind bars.":                                         "misconduct: Ada Klee belongs behind bars (Ada Klee, 5)",
		"Ada Klee was bought and paid for.":                                     "misconduct: Ada Klee was bought and paid for (Ada Klee, 5)",
		"Ada Klee sold access to donors.":                                       "misconduct: Ada Klee sold access (Ada Klee, 5)",
		"Ada Klee put the money into her own account.":                          "misconduct: Ada Klee put the money into her own account (Ada Klee, 5)",
		"Halden Freight is violating the law.":                                  "misconduct: Halden Freight is violating the law (Halden Freight, 5)",
		"Ada Klee is trying to steal the vote.":                                 "misconduct: Ada Klee is trying to steal (Ada Klee, 5)",
		"Ada Klee threw a vase at him.":                                         "misconduct: Ada Klee threw a vase at (Ada Klee, 5)",
		"Ada Klee threw the book at him.":                                       "",
		"Ada Klee hit him in the face.":                                         "misconduct: Ada Klee hit him in the face (Ada Klee, 5)",
		"Ada Klee hit back.":                                                    "",
		"Ada Klee ran a pay-to-play office.":                                    "misconduct: Ada Klee ran a pay-to-play (Ada Klee, 5)",
		"Ada Klee should hack the files.":                                       "",
		"Ruth Roe said that Carl Paz shot himself.":                             "",
		"Ada Klee forged an alliance with Chad.":                                "",
		"He said Ada Klee pried into the files.":                                "misconduct: Ada Klee pried (Ada Klee, 5)",
		"She said they knew that Ada Klee hid the file and we know it.":         "misconduct: Ada Klee hid the file (Ada Klee, 5)",
		"The mare lies in the straw, and the lawyer tampers no more.":           "",
		"Those who moved into Peru illegally work at night.":                    "",
		"Halden Freight sold farmers good seed.":                                "",
		"Ada Klee slapped the table.":                                           "",
		"Ada Klee allegedly said so.":                                           "",
		"Prosecutors allege that they moved the stones.":                        "",
		"The letter could blame Halden Freight for the fire.":                   "",
		"The days of attacking Halden Freight are behind us.":                   "",
	} {
		if got := strings.Join(claims(text, article.AccusationClaim), "; "); got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestAllegations holds whom a noun charges, with a clause behind it or a post that is
// left, and what only looks like it.
func TestAllegations(t *testing.T) {
	for text, want := range map[string]string{
		"Ada Klee resigned amid claims that she painted the gate.":                                             "accused: Ada Klee resigned amid claims (Ada Klee, 1)",
		"Ada Klee sang amid claims that she painted the gate.":                                                 "accused: claims that she painted the gate (Ada Klee, 1)",
		"Ada Klee claims she painted the gate.":                                                                "",
		"The tale rests on false accusations that Ada Klee painted the gate.":                                  "",
		"Allegations that surfaced in May were dropped.":                                                       "",
		"The board knew of accusations that Ada Klee forged wills.":                                            "misconduct: Ada Klee forged wills (Ada Klee, 5)",
		"After allegations of theft came to light, Ada Klee resigned.":                                         "accused: allegations of theft came to light, Ada Klee resigned (Ada Klee, 1)",
		"Amid complaints of theft, Ada Klee was sacked.":                                                       "accused: complaints of theft, Ada Klee was sacked (Ada Klee, 1)",
		"Amid complaints of noise, Ada Klee was sacked.":                                                       "",
		"After allegations of theft came to light, Ada Klee sacked a clerk.":                                   "",
		"After allegations of theft came to light, Ada Klee never resigned.":                                   "",
		"After allegations of theft came to light, Ada Klee called for order.":                                 "",
		"Beside allegations of theft, Ada Klee retired.":                                                       "",
		"Ada Klee, who was forced out over harassment allegations, sings.":                                     "accused: Ada Klee, who was forced out over harassment allegations (Ada Klee, 1)",
		"Ada Klee stepped down in May amid allegations of theft.":                                              "accused: Ada Klee stepped down in May amid allegations (Ada Klee, 1)",
		"Ada Klee withdrew from the race after allegations of theft.":                                          "accused: Ada Klee withdrew from the race after allegations (Ada Klee, 1)",
		"The abuse allegations facing Ada Klee filled the hall.":                                               "accused: The abuse allegations facing Ada Klee (Ada Klee, 1)",
		"Ada Klee neglected to inspect the boilers.":                                                           "misconduct: Ada Klee neglected to inspect (Ada Klee, 5)",
		"Halden Freight failed to supply the masks.":                                                           "misconduct: Halden Freight failed to supply (Halden Freight, 5)",
		"Ada Klee failed to win a seat.":                                                                       "",
		"The choir of Ada Klee fell apart over allegations she beat her driver.":                               "accused: allegations she beat her driver (Ada Klee, 1)",
		"Halden Freight is fighting allegations that it poured tar into the river.":                            "accused: allegations that it poured tar (Halden Freight, 1)",
		"Halden Freight closed amid claims that it had secretly bugged the lodge.":                             "accused: claims that it had secretly bugged the lodge (Halden Freight, 1)",
		"Kolm Police, which said a new arrest was likely by the end of the week, face allegations they slept.": "accused: Kolm Police, which said a new arrest was likely by the end of the week, face allegations (Kolm Police, 1)",
	} {
		if got := strings.Join(claims(text, article.AccusationClaim), "; "); got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestGrievances holds what makes a charge of whatever somebody is said to have
// done, and what looks like one.
func TestGrievances(t *testing.T) {
	const body = "\n\nThe paper could not say more."
	for text, want := range map[string]string{
		"Two former clerks said Emil Brandt hid their shoes.":                                     "Emil Brandt hid",
		"Ruth Klemm claims that Emil Brandt kept her stamps.":                                     "Emil Brandt kept",
		"Ruth Klemm complained that Emil Brandt painted over the sign.":                           "Emil Brandt painted",
		"A petition filed in Hull says Brandt Ltd moved the sign.":                                "Brandt Ltd moved",
		"A porter told the tribunal that Emil Brandt tore up the rota.":                           "Emil Brandt tore",
		"Two porters say their warden, Emil Brandt, shut the gate.":                               "Emil Brandt, shut",
		"Ruth Klemm says her old agent Emil Brandt shut the gate.":                                "her old agent Emil Brandt shut",
		"A porter said Emil Brandt had deliberately blocked the gate.":                            "Emil Brandt had deliberately blocked",
		"Warden took the rope, porters say\n\nThe porters say Emil Brandt moved the rope at ten.": "Emil Brandt moved",
		"Two former guards said Sheriff Emil Brandt had prisoners build his barn.":                "Sheriff Emil Brandt had",
		"Two former guards said Emil Brandt had been renting out the barn.":                       "Emil Brandt had been renting",
		"The former wife of Emil Brandt said he pulled her hair.":                                 "he pulled",
		"A former aide to Emil Brandt said Brandt shredded the letters.":                          "Brandt shredded",
		"A whistle-blower said Emil Brandt painted over the sign.":                                "Emil Brandt painted",
	} {
		var got []string
		for _, c := range parse.Article(draft(text), parse.Newsroom{}).Claims {
			if c.Predicate == "grievance" {
				got = append(got, c.Text)
			}
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for _, text := range []string{
		"Two clerks said Emil Brandt painted the gate.",
		"Two former clerks said Emil Brandt never locked the gate.",
		"Two former clerks said Emil Brandt was locked in a vault.",
		"Two former clerks said Emil Brandt was painting the gate.",
		"Two former clerks said Emil Brandt died in May.",
		"Two former clerks said they locked the gate.",
		"Two former clerks said that in May Emil Brandt locked the gate.",
		"Two former clerks denied that Emil Brandt locked the gate.",
		"Former mayor Ada Vinn said Emil Brandt painted the gate.",
		"Two former clerks said Peru painted the gate.",
		"Two former clerks said the man locked the gate.",
		"Ruth Klemm claims she painted the gate.",
		"Warden cuts rope" + body,
	} {
		for _, c := range parse.Article(draft(text), parse.Newsroom{}).Claims {
			if c.Predicate == "grievance" {
				t.Errorf("%q: %q", text, c.Text)
			}
		}
	}
}

// TestLabels holds the names that a wrong is glued to, and those that stand behind
// another word.
func TestLabels(t *testing.T) {
	for text, want := range map[string][]string{
		"Wife-beater Otto Brand was back in the choir.":           {"label: Wife-beater (Otto Brand, 5)"},
		"Crooked clerk Otto Brand was back in the choir.":         {"label: Crooked clerk (Otto Brand, 5)"},
		"Alleged drug lord Otto Brand was back in the choir.":     {"label: Alleged drug lord (Otto Brand, 1)"},
		"Suspected ringleader Otto Brand was back in the choir.":  {"label: Suspected ringleader (Otto Brand, 3)"},
		"Hit-and-run motorist Otto Brand was back in the choir.":  {"label: Hit-and-run motorist (Otto Brand, 5)"},
		"Suspected loan shark Otto Brand was back in the choir.":  {"label: Suspected loan shark (Otto Brand, 3)"},
		"She accused party leader Otto Brand.":                    nil,
		"Front-runner Otto Brand was back in the choir.":          nil,
		"Alleged victim Otto Brand was back in the choir.":        nil,
		"The cheerful clerk Otto Brand was back in the choir.":    nil,
		"The alleged break-in at Otto Brand's was in the papers.": nil,
	} {
		if got := claims(text, article.CrimeClaim); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
