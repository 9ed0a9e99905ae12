package parse_test

import (
	"slices"
	"testing"
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
		// It tells what whoever spoke did.
		"“It leaks.” Klee shrugged. “They all do.”": {"Klee: “It leaks.”", "Klee: “They all do.”"},
		// The sentence before shows somebody.
		"The boatman, Bo Hume, came out of his hut. “I saw nothing.” He sat down. “Then it broke.”": {"The boatman, Bo Hume,: “I saw nothing.”", "The boatman, Bo Hume,: “Then it broke.”"},
		"Asked about the lock, Mr Hume shook his head. “I can't.”":                                  {"Mr Hume: “I can't.”"},
		"Ada Klee, 51, shrugs. “It's a job.”":                                                       {"Ada Klee, 51,: “It's a job.”"},
		"Bo Hume was arrested at noon. “He did it.”":                                                {"-: “He did it.”"},
		"The lock is old. “It leaks.”":                                                              {"-: “It leaks.”"},
	} {
		if got := spoken("The lock is shut.\n\n" + text); !slices.Equal(got, want) {
			t.Errorf("%s\n  got  %q\n  want %q", text, got, want)
		}
	}
}
