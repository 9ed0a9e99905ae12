package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// told is the name, the kind and the title of each source of a text.
func told(text string) []string {
	var out []string
	for _, s := range parse.Article(draft(text), parse.Newsroom{}).Sources {
		is := s.Name + ", " + string(s.Kind)
		if s.Title != "" {
			is += ", " + s.Title
		}
		out = append(out, is)
	}
	return out
}

func TestSourceNames(t *testing.T) {
	for text, want := range map[string][]string{
		"Sunak said it was late. Milei told reporters it was not.":                        {"Sunak, named_person", "Milei, named_person"},
		"Veltmann said he would stay.":                                                    {"Veltmann, named_person"},
		"Hughes said the road was closed.":                                                {"Hughes, named_person"},
		"Ania Larsen-Smith said it was late. Larsen-Smith said so twice.":                 {"Ania Larsen-Smith, named_person"},
		"U.S. Rep. Ann Larsen-Smith said it was late. Larsen-Smith said so twice.":        {"Ann Larsen-Smith, named_person, U.S. Rep."},
		"Prince Omar bin Hadi said it was late. Bin Hadi said so twice.":                  {"Omar bin Hadi, named_person, Prince"},
		"Ulrike von der Heide said it was late. Von der Heide said so twice.":             {"Ulrike von der Heide, named_person"},
		"Det Insp Sarah Lowe said it was late. PC Tom Hill said it was not.":              {"Sarah Lowe, named_person, Det Insp", "Tom Hill, named_person, PC"},
		"Committee Chairman Rence Lowe said it was late.":                                 {"Rence Lowe, named_person, Committee Chairman"},
		"Human Rights Watch said it was late.":                                            {"Human Rights Watch, named_org"},
		"The Centers for Disease Control and Prevention said it was late.":                {"Centers for Disease Control and Prevention, named_org"},
		"The Ministry of Agriculture and Rural Affairs said it was late.":                 {"Ministry of Agriculture and Rural Affairs, named_org"},
		"The Society for the Protection of Newts said it was late.":                       {"Society for the Protection of Newts, named_org"},
		"The World Health Organization said it was late. WHO said so twice.":              {"World Health Organization, named_org"},
		"In an interview with the BBC Obama said it was late.":                            {"BBC, named_org", "Obama, named_person"},
		"A lifelong Republican who voted for it said it was late.":                        {"lifelong Republican, unnamed_person"},
		"A Democratic source said it was late.":                                           {"Democratic source, anonymous"},
		"Democrat Ann Koe said it was late.":                                              {"Ann Koe, named_person, Democrat"},
		"Witnesses whom police interviewed said it was late.":                             {"witnesses, unnamed_group"},
		"An employee losing his job said it was late.":                                    {"employee losing his job, unnamed_person"},
		"A student who asked not to be named because she feared reprisals said it was so": {"student, anonymous"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
