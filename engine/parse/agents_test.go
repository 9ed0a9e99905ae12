package parse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// Who spoke may be named only behind what the subject of a passive was told or was called.
func TestAgentsBehind(t *testing.T) {
	for text, want := range map[string][]string{
		// What somebody was told.
		"Lodgers were told to “keep the noise down” by the landlord.": {"the landlord → told → “keep the noise down”"},
		"Sailors were warned not to put to sea by the coastguard.":    {"the coastguard → warned → not to put to sea"},
		"The boy was told that he could leave by his teacher.":        {"his teacher → told → that he could leave"},
		"She had been told the tooth was fine by two dentists.":       {"two dentists → told → the tooth was fine"},
		"He was begged to play on by supporters.":                     {"supporters → begged → to play on"},
		// What somebody or something was called.
		"The statue was called “vulgar” by Ann Koe.":                        {"Ann Koe → called → The statue … “vulgar”"},
		"The lane was dubbed “the mile of mud” by walkers.":                 {"walkers → dubbed → The lane … “the mile of mud”"},
		"The tunnel was described on Friday as a folly by the union.":       {"the union → described → The tunnel … on Friday as a folly"},
		"The treasurer was accused of losing the keys by his own chairman.": {"his own chairman → accused → The treasurer … of losing the keys"},
		"The kiosk was branded filthy by inspectors on Tuesday.":            {"inspectors → branded → The kiosk … filthy"},
		// What is done in those words somebody else does.
		"Lodgers were told the rent would be cut by a third.":    {" → told → the rent would be cut by a third"},
		"The boy was told that he had been chosen by his uncle.": {" → told → that he had been chosen by his uncle"},
		"The treasurer was accused of being ruled by his wife.":  nil,
		"The dawn raid was described as an attack by rebels.":    nil,
		"Pupils were told to read a novel by Ann Koe.":           nil,
		"He was told to stand by his brother.":                   nil,
		"Lodgers were told to pay by Friday.":                    nil,
		// A name that is given is a judgement only in its marks, and begging one only with what for.
		"The firm dubbed the film for export.":      nil,
		"A man begged for change outside the bank.": nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}

// A verb that always tells somebody leaves its clause a subject, though no article or "that"
// parts the two.
func TestListenersWithoutThat(t *testing.T) {
	for text, want := range map[string][]string{
		"Ann Koe told Bo Lund geese were fatter.":               {"Ann Koe → told → geese were fatter"},
		"He told the court rope was cheap.":                     {"He → told → rope was cheap"},
		"The head told staff lessons were too long.":            {"The head → told → lessons were too long"},
		"Ann Koe told MPs Norway was ready.":                    {"Ann Koe → told → Norway was ready"},
		"The dentist told her gums had shrunk.":                 {"The dentist → told → gums had shrunk"},
		"Mr Koe told Ms Lund Dr Roe was late.":                  {"Mr Koe → told → Dr Roe was late"},
		"The captain told BBC Radio 4 his ship was sound.":      {"The captain → told → his ship was sound"},
		"Ann Koe told the planning committee sheds were ugly.":  {"Ann Koe → told → sheds were ugly"},
		"The board assured parents milk was safe.":              {"The board → assured → milk was safe"},
		"Ann Koe warned staff shortages would close two wards.": {"Ann Koe → warned → staff shortages would close two wards"},
		"Ann Koe told the council leader she would go.":         {"Ann Koe → told → she would go"},
		"The coach told the club secretary to resign.":          {"The coach → told → to resign"},
		// A participle behind an article tells more of the noun.
		"A growing number of bakers say flour is dear.":     {"A growing number of bakers → say → flour is dear"},
		"His surviving aunt said the house was sold.":       {"His surviving aunt → said → the house was sold"},
		"Another leading potter, Ann Koe, said it was odd.": {"Another leading potter, Ann Koe, → said → it was odd"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}

// Who is quoted may be told more of between commas, and may be reported as saying it.
func TestQuotedAsSaying(t *testing.T) {
	for text, want := range map[string][]string{
		"Reuters quoted Ann Koe, the port's chief pilot, as saying the buoy was loose.": {"Ann Koe, the port's chief pilot, → saying → the buoy was loose"},
		"The BBC quotes Bo Lund, who left in May, as saying the till was empty.":        {"Bo Lund, who left in May, → saying → the till was empty"},
		"“The buoy was loose,” Reuters quoted him as saying on Friday.":                 {"him → saying → “The buoy was loose,”"},
		"The buoy was loose, an aide quoted Ann Koe as saying.":                         {"Ann Koe → saying → The buoy was loose"},
		"Ann Koe, interviewed on Friday, said the buoy was loose.":                      {"Ann Koe, interviewed on Friday, → said → the buoy was loose"},
		"The BBC cited a port source that the pilot was drunk.":                         {"a port source → cited → that the pilot was drunk"},
		"The pilot said that, according to the mate, the buoy was loose.":               {"The pilot → said → the buoy was loose", "the mate → according to → the buoy was loose"},
		"Ann Koe was accused by a pilot of the ferry line of theft.":                    {"a pilot of the ferry line → accused → Ann Koe … of theft"},
		"The mate was accused on Friday by Bo Lund of lying.":                           {"Bo Lund → accused → The mate … of lying"},
		"TASS quoted the pilot as having said the buoy was loose.":                      {"the pilot → said → the buoy was loose"},
		"It was the divers themselves who proposed a vote.":                             {"the divers themselves who → proposed → a vote"},
		"Una Poe, a retired diver: “I’m done.”":                                         {"Una Poe, a retired diver → : → “I’m done.”"},
		"Una Poe told fellow divers behind closed doors that she was ill.":              {"Una Poe → told → that she was ill"},
		"The reply, which came late, read: “Noted.”":                                    {"The reply, which came late, → read → “Noted.”"},
		"The letters — 40 of them — show that the buoy was loose.":                      {"The letters — 40 of them — → show → that the buoy was loose"},
		"By then, according to a diver who spoke for fear of losing her job, crews had been told to wait.": {
			"a diver → according to → By then … crews had been told to wait",
		},
		"According to a diver who was there, the buoy was loose.":   {"a diver → According to → the buoy was loose"},
		"Counsel to the inquiry, Una Poe, said the buoy was loose.": {"Counsel to the inquiry, Una Poe, → said → the buoy was loose"},
		"The BBC quoted a diver that police had ignored.":           {"The BBC → quoted → a diver that police had ignored"},
		"The pilot ran aground in May, with the toll rising, reported officials, with two hurt.": {
			"officials → reported → The pilot ran aground in May, with the toll rising … with two hurt",
		},
		"“We won!” Una Poe's niece, state Del. Ann “Al” Koe (D-Leith Bay), shouted to the crowd.": {
			"Una Poe's niece, state Del. Ann “Al” Koe (D-Leith Bay), → shouted → “We won!”",
		},
		"The buoy was loose, says retired pilot Bo Lund.":            {"retired pilot Bo Lund → says → The buoy was loose"},
		"The buoy was loose, Bo Lund says; tied buoys hold.":         {"Bo Lund → says → The buoy was loose"},
		"Una Poe, whose lawyer said she was ill, was not in court.":  {"whose lawyer → said → she was ill"},
		"Local media reported police as saying the pilot was drunk.": {"police → saying → the pilot was drunk"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}

// A verb of saying that says something else where it stands.
func TestDeedsOfSayingVerbs(t *testing.T) {
	for _, text := range []string{
		"A boy was found “asleep” in a barn.", "The potter was denied bail.", "Man denied entry to the zoo.", "The coach called a strike for May.",
		"She called the police.", "The band called it a day.", "Two insurance claims that were paid in May are in doubt.",
	} {
		if got := said(text); got != nil {
			t.Errorf("%s\ngot  %q\nwant none", text, got)
		}
	}
	for text, want := range map[string][]string{
		"She called the police cruel.":                       {"She → called → the police cruel"},
		"He called the plan madness.":                        {"He → called → the plan madness"},
		"The home was found “filthy” by inspectors.":         {"inspectors → found → “filthy” by inspectors"},
		"Ann Koe denied the charge.":                         {"Ann Koe → denied → the charge"},
		"Ann Koe denied taking bail money from the treasury": {"Ann Koe → denied → taking bail money from the treasury"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}

// Court lists and transcripts set names in capitals; ranks are written short.
func TestNamesInCapitals(t *testing.T) {
	for text, want := range map[string]string{
		"SUSAN ORR, 34, of Mill Lane, admitted theft. Orr said she was sorry.": "Susan Orr, named_person",
		"MARK KOE, 22, denied assault.":                                        "Mark Koe, named_person",
		"JAKE KOE: It is late.\n\nKOE: It was late.":                           "Jake Koe, named_person",
		"Chief Const. Lee said crime was down.":                                "Lee, named_person",
		"Coun. Bo Lund said it was late.":                                      "Bo Lund, named_person",
		"Rt Hon Ann Koe said it was late.":                                     "Ann Koe, named_person",
		"The accused, who is 40, denied it.":                                   "accused, unknown",
	} {
		var got []string
		for _, x := range parse.Article(draft(text), parse.Newsroom{}).Sources {
			got = append(got, drawn(x))
		}
		if len(got) != 1 || !strings.HasPrefix(got[0], want) {
			t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
		}
	}
}
