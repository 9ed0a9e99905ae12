package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// A verb of saying that tells a deed, and a noun that looks like one, attribute nothing;
// their near neighbours do.
func TestDeeds(t *testing.T) {
	for text, want := range map[string][]string{
		// Nouns, which do not agree with what stands before them.
		"The coach told a press briefing on Friday that the squad was fit.": {"The coach → told → that the squad was fit"},
		"The colonel was briefing reporters that the town had fallen.":      {"The colonel → briefing → that the town had fallen"},
		"It said it had a 30-page options document dated 4 March.":          {"It → said → it had a 30-page options document dated 4 March"},
		"Two letters and a phone call on Wednesday brought no answer.":      nil,
		"In a voice note shared on Telegram, a woman says the well is dry.": {"a woman → says → the well is dry"},
		"A couple of people say the well is dry.":                           {"A couple of people → say → the well is dry"},
		"The auditors wrote in their March report that the vault was open.": {"The auditors → wrote → that the vault was open"},
		"The bank said in a statement that it was sound.":                   {"The bank → said → that it was sound"},
		"The bank's statement that it was sound was wrong.":                 {"The bank → statement → that it was sound"},
		"Orr told Capital FM on Monday that reported thefts had fallen.":    {"Orr → told → that reported thefts had fallen"},
		"The club rejected two offers.":                                     nil,
		"The chamber confirmed nine judges in May.":                         nil,
		"The chamber confirmed the judge had left.":                         {"The chamber → confirmed → the judge had left"},
		"The chamber confirmed the report.":                                 {"The chamber → confirmed → the report"},
		"The mayor rejected the claim.":                                     {"The mayor → rejected → the claim"},
		"The union called on Monday for a vote.":                            {"The union → called on Monday for → a vote"},
		"The bishop called on ministers to stop the sale.":                  {"The bishop → called on → ministers to stop the sale"},
		"The Gazette called on Monday.":                                     nil,
		// Participles that tell more of a noun.
		"A user calling himself RiverRat wrote that he had seen the van.": {"A user calling himself RiverRat → wrote → that he had seen the van"},
		"They call themselves The Drip.":                                  nil,
		"He calls himself a Democrat.":                                    {"He → calls → himself a Democrat"},
		"Tables laid out in the hall held the medals.":                    nil,
		"The tour plan, posted on a website, shows that Cork was cut.":    {"The tour plan, posted on a website, → shows → that Cork was cut"},
		"Any radios broadcasting hymns will be seized.":                   nil,
		"A letter listing repairs said the roof was safe.":                {"A letter listing repairs → said → the roof was safe"},
		// Deeds.
		"She said her prayers and went home.":                                      nil,
		"Banks slam the door on farmers.":                                          nil,
		"The mayor slammed the plan.":                                              {"The mayor → slammed → the plan"},
		"The port supports 4,000 jobs.":                                            nil,
		"The mayor supports the bypass.":                                           {"The mayor → supports → the bypass"},
		"The airline refuses to hand over the files.":                              nil,
		"Her sister is expecting twins.":                                           nil,
		"These habits explain the gap.":                                            nil,
		"The barista explained the rules.":                                         {"The barista → explained → the rules"},
		"The timing could suggest that the vote was wrong.":                        nil,
		"A poll suggests that the vote was wrong.":                                 {"A poll → suggests → that the vote was wrong"},
		"Mandatory sentencing called for ten years.":                               nil,
		"Lee testified for the defence.":                                           nil,
		"Lee testified that he had seen the van.":                                  {"Lee → testified → that he had seen the van"},
		"Ruud has maintained support among women.":                                 nil,
		"Ruud maintained that it was late.":                                        {"Ruud → maintained → that it was late"},
		"Lars Berg, who advises hospitals on staffing, said the wards were empty.": {"Lars Berg, who advises hospitals on staffing, → said → the wards were empty"},
		"The doctor who advises farmers on where to build was arrested.":           nil,
		"Officials advised on Monday that the bridge was closed.":                  {"Officials → advised → that the bridge was closed"},
		"A study followed 900 nurses and asked them every year how they slept.":    nil,
		"Residents spent the day calling it and getting no answer.":                nil,
		// What nobody has said.
		"This is what the files say about the sale.":                                            nil,
		"The minutes will say who voted against it.":                                            nil,
		"Tenants can ask for a refund if they admit a fault.":                                   nil,
		"The law bars them from disclosing what was agreed.":                                    nil,
		"Koe should have said that the dam was full.":                                           nil,
		"“That tells you where we are,” said Bo Lund.":                                          {"Bo Lund → said → “That tells you where we are,”"},
		"They asked not to be named because the firm has warned staff who talk.":                nil,
		"“He is a bully,” an aide said of Max Orr, who is understood to have written the plan.": {"an aide → said → “He is a bully,”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Who would not say is silent, and who pleads guilty does not plead.
func TestRefusals(t *testing.T) {
	for text, want := range map[string]article.CueClass{
		"The mayor would not say whether the ship had sailed.": article.NoComment,
		"The clerk would not tell reporters who had paid.":     article.NoComment,
		"Lee has not spoken about the crash.":                  article.NoComment,
		"The mayor did not answer three calls on Monday.":      article.NoComment,
		"The mayor did not say that the ship had sailed.":      article.Neutral,
		"She pleaded guilty in May to six counts of theft.":    article.Neutral,
		"The mother pleaded for his return.":                   article.LoadedAffect,
	} {
		as := parse.Article(draft(text), parse.Newsroom{}).Attributions
		if len(as) != 1 || as[0].Class != want {
			t.Errorf("%s\n got %+v\nwant one of class %v", text, as, want)
		}
	}
}

// The source of "according to" ends before its relative clause, which speaks of the same
// one.
func TestAccordingToWhoSays(t *testing.T) {
	text := "The coach will go, according to a team insider, who described the mood as grim."
	want := []string{"a team insider → according to → The coach will go", "a team insider, who → described → the mood as grim"}
	if got := said(text); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if sources := parse.Article(draft(text), parse.Newsroom{}).Sources; len(sources) != 1 {
		t.Errorf("got %d sources, want 1", len(sources))
	}
}
