package parse_test

import (
	"fmt"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// Who is charged with what: the last claim's subject, its kind, its power, and
// whether it is of a wrong.
func TestClaimSubjects(t *testing.T) {
	for text, want := range map[string]string{
		"Police arrested Tom Garde on Monday. He stole the till, they said.":             "Tom Garde person  true",
		"Tom Garde met Carl Poe on Monday. He stole the till, the police said.":          "he   true", // which of the two?
		"The attack was carried out by Latvia's military intelligence, the report said.": "Latvia's military intelligence state Latvia true",
		"The raid was ordered by the Chinese government, Ms Klee said.":                  "chinese government state China true",
		"The union accused Ann Reyes of stealing pensions.":                              "Ann Reyes person  true",
		"Mayor Pia Sorel was accused on Monday of taking bribes.":                        "Pia Sorel person  true",
		"Ann Reyes was accused by two aides of theft, he said.":                          "Ann Reyes person  true",
		"The union accused Ann Reyes of arrogance.":                                      "Ann Reyes person  false",
		"Bexley Ltd falsified its dust readings, three drivers said.":                    "Bexley Ltd org  true",
		"Their coach, Carl Poe, abused them, the women said.":                            "Carl Poe person  true",
		"Carl Poe, their coach, robbed them, the women said.":                            "Carl Poe person  true",
		"Suspected gunman Carl Poe was seen in Bath, the police said.":                   "Carl Poe person  true",
		"The bishop ignored four complaints, according to a former curate.":              "bishop   true",
		"Ada Klee set fire to the barn, the court heard.":                                "Ada Klee person  true",
		"A sacristan accused St Odile's clinic of theft.":                                "St Odile's clinic org  true",
		"Chad's police beat students in the yard, a nurse said.":                         "Chad's police state Chad true",
		"Oldham Rail plc dumped sewage in the canal, three neighbours said.":             "Oldham Rail plc org  true",
		"Dunmore Homes poured slurry into the brook, three neighbours said.":             "Dunmore Homes org  true",
		"Prosecutors have charged Ann Reyes with forging wills.":                         "Ann Reyes person  true",
	} {
		claims := parse.Article(draft(text), parse.Newsroom{}).Claims
		if len(claims) == 0 {
			t.Errorf("%s: no claim", text)
			continue
		}
		c := claims[len(claims)-1]
		if got := fmt.Sprintf("%s %s %s %v", c.Subject, c.SubjectKind, c.SubjectOwner, c.Wrong); got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Whom a source stands in for.
func TestPrincipals(t *testing.T) {
	for text, want := range map[string]string{
		"Tom Garde was held. Garde's lawyer, Una Pell, said that he was innocent.":    "Tom Garde",
		"Tom Garde was held. Una Pell, a lawyer for Mr. Garde, said he was innocent.": "Tom Garde",
		"Tom Garde was held. His lawyer said that he was innocent.":                   "Tom Garde",
		"Tom Garde met Carl Poe. His lawyer said that he was innocent.":               "",
		"A lawyer for the victims said that it was too late.":                         "",
	} {
		if got := parse.Article(draft(text), parse.Newsroom{}).Sources[0].Principal; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestOwnersByTitle(t *testing.T) {
	for text, want := range map[string]string{
		"Peru's president, Ana Solis, said it was over.":                       "Peru",
		"Solis said it was over. The Peruvian president, Ana Solis, was firm.": "Peru",
		"The French foreign minister, Jean Marc, said it was so.":              "France",
		"The club's president, Ana Solis, said it was over.":                   "",
	} {
		if got := parse.Article(draft(text), parse.Newsroom{}).Sources[0].Owner; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
