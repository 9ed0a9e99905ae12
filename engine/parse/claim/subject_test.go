package claim_test

import (
	"fmt"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// Who is charged with what: the last claim's subject, its kind, its power, and
// whether it is of a wrong.
func TestClaimSubjects(t *testing.T) {
	for text, want := range map[string]string{
		"Police arrested Tom Garde on Monday. He stole the till, they said.":                                    "Tom Garde person  true",
		"Tom Garde met Carl Poe on Monday. He stole the till, the police said.":                                 "he   true", // which of the two?
		"The attack was carried out by Latvia's military intelligence, the report said.":                        "Latvia's military intelligence state Latvia true",
		"The raid was ordered by the Chinese government, Ms Klee said.":                                         "Chinese government state China true",
		"The union accused Ann Reyes of stealing pensions.":                                                     "Ann Reyes person  true",
		"Mayor Pia Sorel was accused on Monday of taking bribes.":                                               "Pia Sorel person  true",
		"Ann Reyes was accused by two aides of theft, he said.":                                                 "Ann Reyes person  true",
		"Mayor Tom Garde left. The union accused the mayor of theft.":                                           "Tom Garde person  true",
		"Former president Tom Garde met President Carl Poe. The union accused the former president of theft.":   "Tom Garde person  true",
		"Mayor Tom Garde met Mayor Carl Poe. The union accused the mayor of theft.":                             "mayor   true", // which of the two?
		"Tom Garde met the board, and Ann Reyes accused him of theft.":                                          "Tom Garde person  true",
		"Tom Garde met Ann Reyes and accused her of theft.":                                                     "Ann Reyes person  true",
		"The union praised Peru but accused it of theft.":                                                       "Peru state Peru true",
		"The union accused the Russians of theft.":                                                              "Russia state Russia true",
		"The union accused Ann Reyes of arrogance.":                                                             "Ann Reyes person  false",
		"Bexley Ltd falsified its dust readings, three drivers said.":                                           "Bexley Ltd org  true",
		"Their coach, Carl Poe, abused them, the women said.":                                                   "Carl Poe person  true",
		"Carl Poe, their coach, robbed them, the women said.":                                                   "Carl Poe person  true",
		"Suspected gunman Carl Poe was seen in Bath, the police said.":                                          "Carl Poe person  true",
		"The bishop ignored four complaints, according to a former curate.":                                     "bishop   true",
		"Ada Klee set fire to the barn, the court heard.":                                                       "Ada Klee person  true",
		"A sacristan accused St Odile's clinic of theft.":                                                       "St Odile's clinic org  true",
		"Chad's police beat students in the yard, a nurse said.":                                                "Chad's police state Chad true",
		"Oldham Rail plc dumped sewage in the canal, three neighbours said.":                                    "Oldham Rail plc org  true",
		"Dunmore Homes poured slurry into the brook, three neighbours said.":                                    "Dunmore Homes org  true",
		"Prosecutors have charged Ann Reyes with forging wills.":                                                "Ann Reyes person  true",
		"Halden Freight is in debt. The company forged its logs, Ms Klee said.":                                 "Halden Freight org  true",
		"Halden Air is in debt. Halden flies on. The airline forged its logs, he said.":                         "Halden Air org  true",
		"Dunmore Homes met Oldham Rail plc. The company forged its logs, Ms Klee said.":                         "company   true", // which of the two?
		"Ann Reyes's order is unlawful, the motion says.":                                                       "Ann Reyes person  false",
		"The motion said that advice to Ann Reyes was unlawful.":                                                "Ann Reyes   false",
		"A lawsuit against Ann Reyes was filed on Monday, he said.":                                             "Ann Reyes person  false",
		"Latvia's security services hacked into the ferry line, Ms Klee said.":                                  "Latvia's security services state Latvia true",
		"Ms Klee said Latvian intelligence services tampered with the meters.":                                  "Latvian intelligence services state Latvia true",
		"Police arrested Carl Poe, 34, of Mill Street, on suspicion of theft.":                                  "Carl Poe person  true",
		"Removals firm Dorn & Sons stole furniture, three neighbours said.":                                     "Dorn & Sons org  true",
		"A man from Hull was arrested on Sunday on suspicion of theft.":                                         "man   true",
		"The head of Halden Council was arrested on suspicion of theft.":                                        "head   true",
		"A clerk at Halden Freight has been charged with theft.":                                                "clerk   true",
		"The trial of Ann Reyes, who is charged with theft, began.":                                             "Ann Reyes person  true",
		"Police raided Halden Freight on suspicion of fraud.":                                                   "Halden Freight org  true",
		"Ann Reyes Accused Of Theft\n\nThe hall is open.":                                                       "Ann Reyes   true",
		"Ann Reyes left in May. The hall was full. It rained. She lied to me, Tom Garde said.":                  "Ann Reyes person  true",
		"Ann Reyes opened the hall. Ms Klee said: “She lied to me.”":                                            "Ann Reyes person  true",
		"Ann Reyes and Ada Klee opened the hall. She said: “She lied to me.”":                                   "she   true", // which of the two?
		"Ann Reyes left. It rained. Tom Garde left. It rained. The hall was full. She lied, Tom Garde said.":    "Ann Reyes person  true",
		"Ann Reyes left. Kim Poe came in. It rained. It was late. The hall was full. She lied, Tom Garde said.": "she   true", // or Kim
		"Ann Reyes left. A. B. C. D. E. F. G. She lied, Tom Garde said.":                                        "she   true", // too far
		"The airline flies rifles, mercenaries and weapons to them, Ms Klee said.":                              "airline   true",
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
