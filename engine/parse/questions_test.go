package parse_test

import (
	"slices"
	"testing"
)

// A question that was put, and by whom.
func TestQuestions(t *testing.T) {
	for text, want := range map[string][]string{
		"Asked by Nora Trant whether the seals had looked unusual, the curator laughed.": {
			"Nora Trant → Asked → whether the seals had looked unusual",
		},
		"Asked why the gate, a steel one, had been left open, the warden sighed.": {
			" → Asked → why the gate, a steel one, had been left open",
		},
		"Asked by Ingram on Thursday about eels, crabs and shrimp, Mr. Lowe smiled.": {"Ingram → Asked → about eels, crabs and shrimp"},
		"The mayor was asked by reporters whether he would resign.":                  {"reporters → asked → whether he would resign"},
		"Pressed by the chairman on the leak, Mr. Bell looked at his shoes.":         {"the chairman → Pressed → on the leak"},
		"She smiled when asked if the prize was hers.":                               {" → asked → if the prize was hers"},
		"Asked on Monday whether Ms. Clay would join, she shook her head and added, “No.”": {
			" → Asked → whether Ms. Clay would join", "she → added → “No.”",
		},
		"“Did you see the ferry?” the pilot was asked.":               {" → asked → “Did you see the ferry?”"},
		"“Where were you?” she was asked by a juror.":                 {"a juror → asked → “Where were you?”"},
		"“You may never drive again,” Lowe, 34, was told by a judge.": {"a judge → told → “You may never drive again,”"},
		"“It is over,” Ms. Clay was informed by letter.":              {" → informed → “It is over,”"},
		"The “ghost ship” crew was told that the pay had gone.":       {" → told → that the pay had gone"},
		"“Why did you do it?” Lowe was asked by a juror.":             {"a juror → asked → “Why did you do it?”"},
		"“I will not go.” The pilot was asked why he had lied.":       {" → asked → why he had lied"},
		"“Did you lie?” The pilot was asked whether he would quit.":   {" → asked → whether he would quit"},
		"Out,” passengers were told by the crew.":                     nil,
		"Asked for a picture, she drew one.":                          nil,
		"Voters will be asked whether the levy should rise.":          nil,
		"Three men were questioned by police about the theft.":        nil,
		"Asked about the fire, she wept.":                             nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A passive that says who takes a stand on its subject, and one that tells a deed.
func TestJudgedBy(t *testing.T) {
	for text, want := range map[string][]string{
		"The claim was denied by his lawyer, Erin Stone.":             {"his lawyer, Erin Stone → denied → The claim"},
		"Her account was echoed by a postal inspector.":               {"a postal inspector → echoed → Her account"},
		"The story was confirmed by two neighbours.":                  {"two neighbours → confirmed → The story"},
		"He was criticised by Labour for his silence.":                {"Labour → criticised → He … for his silence"},
		"The reports were dismissed by the ministry as fantasy.":      {"the ministry → dismissed → The reports … as fantasy"},
		"The figures have been disputed by the farmers’ union.":       {"the farmers’ union → disputed → The figures"},
		"The bid was rejected by the board.":                          nil,
		"His visa was denied by the consulate.":                       nil,
		"The levy was condemned by voters.":                           nil,
		"The well was dry, the villagers were informed on Monday.":    {" → informed → The well was dry"},
		"The bridge could be closed for months, commuters were told.": {" → told → The bridge could be closed for months"},
		"Lions escaped from the park, and visitors were warned.":      nil,
		"The harbour master himself said the quay was safe.":          {"The harbour master → said → the quay was safe"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Whose view a sentence gives, what somebody makes a figure or a cause, and who could not
// be reached.
func TestViews(t *testing.T) {
	for text, want := range map[string][]string{
		"The union’s position is that the cuts are illegal.":       {"The union → position → that the cuts are illegal"},
		"Mr. Hale’s advice to the town: build a wall.":             {"Mr. Hale → advice → build a wall"},
		"The board’s message to drivers is blunt: stay at home.":   {"The board → message → stay at home"},
		"Mr. Tarn’s position is secure.":                           nil,
		"Our view is that the council should resign.":              nil,
		"“A good dog, a bad horse,” was the verdict of Ann Koe.":   {"Ann Koe → verdict → “A good dog, a bad horse,”"},
		"“A mess,” was how the auditor put it.":                    {"the auditor → put → “A mess,”"},
		"The ministry gave the cost of the bridge as $30 million.": {"The ministry → gave → the cost of the bridge as $30 million"},
		"She gave her name as Ann.":                                nil,
		"Mr. Rowe, who runs the port, puts the loss at $2 million.": {
			"Mr. Rowe, who runs the port, → puts → the loss at $2 million",
		},
		"Mr. Brand attributed the delay to a software fault.":     {"Mr. Brand → attributed → the delay to a software fault"},
		"Remarks attributed to the mayor drew anger.":             nil,
		"Fellwood Lettings could not be reached.":                 {"Fellwood Lettings → reached → "},
		"The boy’s mother could not be reached on Sunday.":        {"The boy’s mother → reached → "},
		"A deal could not be reached on Friday.":                  nil,
		"In a Gallup poll last month, Mr. Ware was ahead.":        {"a Gallup poll last month → In → Mr. Ware was ahead"},
		"The two candidates are tied in national polls.":          {"national polls → in → The two candidates are tied"},
		"A pensioner, it emerged later, had paid for both flats.": {" → emerged → A pensioner … had paid for both flats"},
		"“People say it was the wind,” said Ilse Marr.":           {"People → say → it was the wind,", "Ilse Marr → said → “People say it was the wind,”"},
		"“That is what they say in town,” said Ilse Marr.":        {"Ilse Marr → said → “That is what they say in town,”"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
