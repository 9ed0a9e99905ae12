package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// Whose a quotation is that no verb carries: of whomever the sentence beside it names.
func TestOrphans(t *testing.T) {
	for text, want := range map[string][]string{
		// The next sentence only says who said it.
		"“It leaks.” Ada Klee, the boatmen's lawyer, told reporters outside the lock house.": {"Ada Klee, the boatmen's lawyer,: “It leaks.”"},
		"“It leaks.” Lock house manager Ada Klee said in a letter.":                          {"Lock house manager Ada Klee: “It leaks.”"},
		"“It leaks.” Ada Klee said she would mend it.":                                       {"-: “It leaks.”"},
		"“It leaks.” Bo Hume, who lives there, said: “It never did.”":                        {"-: “It leaks.”", "Bo Hume, who lives there,: “It never did.”"},
		// It says whose words they were, in the next paragraph too.
		"“It has leaked for years.”\n\nThose were the words of Ada Klee, a boatwoman.": {"Ada Klee, a boatwoman: “It has leaked for years.”"},
		"“It has leaked for years.” That was Klee's answer.":                           {"Klee: “It has leaked for years.”"},
		"“It has leaked for years.”\n\nThat is how Ada Klee, a boatwoman, puts it.":    {"Ada Klee, a boatwoman: “It has leaked for years.”"},
		"“It has leaked for years.”\n\nSo says Ada Klee, a boatwoman.":                 {"Ada Klee, a boatwoman: “It has leaked for years.”"},
		"“It has leaked for years.”\n\nThat was the end of the story.":                 {"-: “It has leaked for years.”"},
		// It is a name and no more.
		"“It has leaked for years.” Ada Klee, on the town's lock.":         {"Ada Klee: “It has leaked for years.”"},
		"“It has leaked for years.”\n\nMayor Ada Klee, on the town's lock": {"Mayor Ada Klee: “It has leaked for years.”"},
		"“It has leaked for years.”\n\nADA KLEE\n\nThe lock is old.":       {"-: “It has leaked for years.”"},
		"“It has leaked for years.”\n\nAda Klee left the town.":            {"-: “It has leaked for years.”"},
		"“It has leaked for years.”\n\nAda Klee, on the town's lock":       {"Ada Klee: “It has leaked for years.”"},
		// A dash or brackets sign it.
		"“It has leaked for years.” – boatman Bo Hume":                          {"boatman Bo Hume: “It has leaked for years.”"},
		"“It has leaked for years.” – the board's leader, Ada Klee, on a walk.": {"the board's leader, Ada Klee: “It has leaked for years.”"},
		"“It has leaked for years.” — Ada Klee, boatwoman, on what she saw":     {"Ada Klee: “It has leaked for years.”"},
		"“It has leaked for years.” (Ada Klee, pupil)":                          {"Ada Klee: “It has leaked for years.”"},
		"“It has leaked for years.” (The lock was built in 1911.)":              {"-: “It has leaked for years.”"},
		// It tells what whoever spoke did.
		"“It leaks.” Klee shrugged. “They all do.”": {"Klee: “It leaks.”", "Klee: “They all do.”"},
		// The sentence before shows somebody.
		"The boatman, Bo Hume, came out of his hut. “I saw nothing.” He sat down. “Then it broke.”": {"The boatman, Bo Hume,: “I saw nothing.”", "The boatman, Bo Hume,: “Then it broke.”"},
		"Asked about the lock, Mr Hume shook his head. “I can't.”":                                  {"Mr Hume: “I can't.”"},
		"Ada Klee, 51, shrugs. “It's a job.”":                                                       {"Ada Klee, 51,: “It's a job.”"},
		"Bo Hume was arrested at noon. “He did it.”":                                                {"-: “He did it.”"},
		"Boatman Hamish Hume, whose boat sank in March, is not so sure. “The sea takes it.”":        {"Boatman Hamish Hume, whose boat sank in March,: “The sea takes it.”"},
		"It was boatman Bo Hume who found it. “I saw the water rise.”":                              {"boatman Bo Hume: “I saw the water rise.”"},
		"“It leaks,” said Bo Hume. Another boatman, Al Poe, was calmer. “It's only a lock.”":        {"Bo Hume: “It leaks,”", "Another boatman, Al Poe,: “It's only a lock.”"},
		"“It leaks,” said Bo Hume. Al Poe was cross. “He never mended it.”":                         {"Bo Hume: “It leaks,”", "Bo Hume: “He never mended it.”"},
		// The sentence behind shows who speaks of themselves.
		"“I thought it was the sun.” Bo Hume, who lives there, was asleep.": {"Bo Hume, who lives there,: “I thought it was the sun.”"},
		"“They thought it was the sun.” Bo Hume was asleep.":                {"-: “They thought it was the sun.”"},
		"“I never signed it.” Bo Hume told the board of “a plot”.":          {"-: “I never signed it.”", "Bo Hume: “a plot”"},
		"The lock is old. “It leaks.”":                                      {"-: “It leaks.”"},
	} {
		if got := spoken("The lock is shut.\n\n" + text); !slices.Equal(got, want) {
			t.Errorf("%s\n  got  %q\n  want %q", text, got, want)
		}
	}
}

// A verb of saying, a hand that sends it or the time of day before whoever is quoted.
func TestLeadsIntoQuotations(t *testing.T) {
	for text, want := range map[string][]string{
		"Says boatman Bo Hume: “The lock leaks.”":                              {"boatman Bo Hume: “The lock leaks.”"},
		"Says Klee, who has run the lock since 2010: “It leaks.”":              {"Klee, who has run the lock since 2010: “It leaks.”"},
		"And adds Bo Hume, a local boatman: “It leaks.”":                       {"Bo Hume, a local boatman: “It leaks.”"},
		"Said Dora Hume, who was there: “It leaked.”":                          {"Dora Hume, who was there: “It leaked.”"},
		"Recalls her sister, Ada: “It leaked.”":                                {"her sister, Ada: “It leaked.”"},
		"Answers the board gave: “No”, “Maybe” and “Never”.":                   {"-: “No”", "-: “Maybe”", "-: “Never”"},
		"This from our reporter Ada Klee: “The wall has gone.”":                {"our reporter Ada Klee: “The wall has gone.”"},
		"And here is another from the boatman Bo Hume: “It leaks.”":            {"the boatman Bo Hume: “It leaks.”"},
		"Here is the view from our man at the count, Ed Poole: “It is tight.”": {"our man at the count, Ed Poole: “It is tight.”"},
		"The water that came from the lock: “It was brown.”":                   {"-: “It was brown.”"},
		"14:32 Ada Klee says the lock is “done for”.":                          {"Ada Klee: “done for”"},
		"3.15pm The board says the lock is “fine”.":                            {"The board: “fine”"},
		"0915 GMT — Ada Klee says the lock is “done for”.":                     {"Ada Klee: “done for”"},
		"10.41am: “It leaks,” Ada Klee tells MPs.":                             {"Ada Klee: “It leaks,”"},
		"9.30 boats were full, the board said, and a “few” were not.":          {"the board: “few”"},
	} {
		if got := spoken("The lock is shut.\n\n" + text); !slices.Equal(got, want) {
			t.Errorf("%s\n  got  %q\n  want %q", text, got, want)
		}
	}
}

// The headline names who answers in an interview whose text names nobody, and whoever asks
// is nobody else.
func TestGuests(t *testing.T) {
	const turns = "\n\nQ: Is it hard?\n\nA: In the winter.\n\nQ: Who pays?\n\nA: Nobody.\n\nQ: And then?\n\nA: Then it rains."
	for text, want := range map[string]string{
		"Five questions for Lena Hume, cheesemaker":                                   "Lena Hume",
		"Q&A: Lena Hume on the future of cheese":                                      "Lena Hume",
		"Your guide to the new lock in Lorne":                                         "",
		"The keeper of the lock\n\nAda Klee, 44, kept a lock. She told Tom Reed how.": "Ada Klee",
	} {
		a := parse.Article(draft(text+turns), parse.Newsroom{})
		if n := len(a.Attributions); n == 0 || a.Attributions[n-1].SourceText != want {
			t.Errorf("%s: %+v, want %q", text, a.Attributions, want)
		}
	}
}

// Who speaks in a headline, and what before a colon is nobody.
func TestHeadlineSpeakers(t *testing.T) {
	for text, want := range map[string][]string{
		"PM: no early election":                              {"PM → : → no early election"},
		"PM: ‘We will not be moved’":                         {"PM → : → ‘We will not be moved’"},
		"Kremlin: talks can resume":                          {"Kremlin → : → talks can resume"},
		"Boatman, 29: “I was left to drown”":                 nil,
		"Nurse, 29: “I was left to drown”":                   {"Nurse → : → “I was left to drown”"},
		"Klee says no, Hume says yes":                        {"Klee → says → no", "Hume → says → yes"},
		"Union says 5,000 marched, police say 900":           {"Union → says → 5,000 marched", "police → say → 900"},
		"Boy, 6, saved sister, say police":                   {"police → say → Boy, 6, saved sister"},
		"Pier had cracks, say residents":                     {"residents → say → Pier had cracks"},
		"Tax must rise, says sacked minister":                {"sacked minister → says → Tax must rise"},
		"‘They left us to die’: survivors of fire speak out": {"survivors of fire → : → ‘They left us to die’"},
		"Court list: Klee, Hume and Poe":                     nil,
		"Match report: Leith 3, Tarbert 1":                   nil,
		"Watchdog report: lock leaks":                        {"Watchdog report → : → lock leaks"},
		"Film review: a long night at sea":                   nil,
		"Ask the expert: how do locks work?":                 nil,
		"Post Office inquiry: five key moments":              nil,
	} {
		var got []string
		for _, a := range parse.Article(draft(text+"\n\nThe lock is shut."), parse.Newsroom{}).Attributions {
			line := a.SourceText + " → " + a.CueText + " →"
			for _, c := range a.Content {
				line += " " + text[c.Start:c.End]
			}
			got = append(got, line)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n  got  %q\n  want %q", text, got, want)
		}
	}
}

// Whatever the verb, who makes a thing out to be something in marks says so.
func TestCastAs(t *testing.T) {
	for text, want := range map[string][]string{
		"The board's clerk, Ada Klee, rubbished the note as “a cry from the mud”.":         {"The board's clerk, Ada Klee,: “a cry from the mud”"},
		"Mr Hume waved off the loss of the lock as “a small thing”.":                       {"Mr Hume: “a small thing”"},
		"The Echo once described her as “a lady with a boat”, which she framed.":           {"The Echo: “a lady with a boat”"},
		"The boatmen, who see the lock as “a wet joke”, will march.":                       {"The boatmen, who: “a wet joke”"},
		"In a letter to staff, the chief executive framed the cuts as “a chance to grow”.": {"the chief executive: “a chance to grow”"},
		"The board hired Mr Hume as “head of boats”.":                                      {"-: “head of boats”"},
		"Mr Hume worked for years as “a kind of fixer”.":                                   {"-: “a kind of fixer”"},
		"The sun lit the lock as “a sheet of gold”.":                                       {"-: “a sheet of gold”"},
		"The lock is known as “the devil's own door”.":                                     {"-: “the devil's own door”"},
		"Many then saw the lock as “a door for the dead,” Klee said.":                      {"Klee: “a door for the dead,”"},
		"The chief constable hailed “a good night's work by the crew”.":                    {"The chief constable: “a good night's work by the crew”"},
		"“It will not hold,” one passage reads.":                                           {"one passage: “It will not hold,”"},
		"Peters, 44, who denounced the lock as “an act of war”, left.":                     {"Peters, 44, who: “an act of war”"},
	} {
		if got := spoken("The lock is shut.\n\n" + text); !slices.Equal(got, want) {
			t.Errorf("%s\n  got  %q\n  want %q", text, got, want)
		}
	}
}
