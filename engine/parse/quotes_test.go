package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/parse"
)

func TestAlterations(t *testing.T) {
	for text, want := range map[string]struct{ brackets, ellipses []string }{
		`"We asked . . . and heard nothing. . . . Then it rained," she said.`: {nil, []string{". . .", ". . . ."}},
		"“We [the board] knew of it,” she said.":                              {[]string{"[the board]"}, nil},
		"“It […] was [sic] done ... today,” she said.":                        {[]string{"[sic]"}, []string{"[…]", "..."}},
		"“They [left it open,” she said, and [so] did he.":                    {nil, nil},
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		words := func(spans []article.Span) (all []string) {
			for _, s := range spans {
				all = append(all, text[s.Start:s.End])
			}
			return all
		}
		if b, e := words(a.Quotes[0].Brackets), words(a.Quotes[0].Ellipses); !slices.Equal(b, want.brackets) || !slices.Equal(e, want.ellipses) {
			t.Errorf("%s: brackets %q, ellipses %q", text, b, e)
		}
	}
}

// Whether the body has the words that the headline quotes.
func TestEchoes(t *testing.T) {
	for text, want := range map[string]article.Echo{
		"Mayor ‘furious’ over bins\n\nThe mayor said that she was not happy with it.":            article.NoEcho,
		"Mayor ‘furious’ over bins\n\nThe mayor was furious, she said.":                          article.Told,
		"Mayor ‘furious’ over bins\n\nThe mayor was furious about them all week.":                article.Stated,
		"Mayor: ‘We are going home’\n\n“Now we’re going home,” the mayor said.":                  article.Quoted,
		"Mayor “deeply sorry” over bins\n\nThe mayor said she was “Deeply sorry, and furious”.":  article.Quoted,
		"Koe ‘to stand as MP’\n\nHe will stand as an MP in May, the party said.":                 article.Told,
		"Pupils ‘taught in barn’\n\nThey were teaching pupils in a barn, a mother said.":         article.NoEcho,
		"Pupils ‘taught in barns’\n\nThey had been taught in a barn, a mother said.":             article.Told,
		"Driver ‘was up 26 hours’\n\nShe told them she was up for 26 hours, police said.":        article.Told,
		"Aide sent 'top secret' notes\n\nThe notes were labelled \"top secret\" by the office.":  article.Quoted,
		"Mayor sees ‘ill-judged’ plan\n\nThe mayor said: “We have an ill judged, poor plan.”":    article.Quoted,
		"Mayor sees “a disgrace”\n\n“It is a disgrace,” a neighbour said. “Nobody else can do”.": article.Quoted,
	} {
		quotes := parse.Article(draft(text), parse.Newsroom{}).Quotes
		if len(quotes) == 0 || quotes[0].Echo != want {
			t.Errorf("%s: %+v, want %q", text, quotes, want)
		}
	}
}

// spoken draws the quotations of a text and the source of each.
func spoken(text string) []string {
	a := parse.Article(draft(text), parse.Newsroom{})
	var all []string
	for _, q := range a.Quotes {
		speaker := "-"
		if q.Attribution.Known() && a.Attributions[q.Attribution].Source.Known() {
			speaker = a.Attributions[q.Attribution].SourceText
		}
		all = append(all, speaker+": "+text[q.Span.Start:q.Span.End])
	}
	return all
}

func TestSpeakers(t *testing.T) {
	for text, want := range map[string][]string{
		// Beside a full quotation, any verb is one of saying.
		"“It was all very pleasant,” the touring tenor told Radio Leith in a rare interview.": {"the touring tenor: “It was all very pleasant,”"},
		"“They came because we pay them,” Koe shot back with a grin.":                         {"Koe: “They came because we pay them,”"},
		"“We have never closed the lock,” agrees Ada Klee, 40, of Leith.":                     {"Ada Klee, 40: “We have never closed the lock,”"},
		"“We have never closed the lock,” Lock Watch chair Ada Klee said Monday.":             {"Lock Watch chair Ada Klee: “We have never closed the lock,”"},
		"Koe conceded, though, “The lock was never safe for boats.”":                          {"Koe: “The lock was never safe for boats.”"},
		"In one old air, Hugh Bo sings, “The lock was never safe for boats.”":                 {"Hugh Bo: “The lock was never safe for boats.”"},
		"There it hung, “The lock was never safe for boats.”":                                 {"-: “The lock was never safe for boats.”"},
		// The name of a work is nobody's speech where it says who speaks or where.
		"“We close at noon on Friday,” said Ada Klee, author of “Late Tide.”": {"Ada Klee, author of “Late Tide.”: “We close at noon on Friday,”", "-: “Late Tide.”"},
		"Klee said on Leith TV's “The Low Tide” that it was “over”.":          {"-: “The Low Tide”", "Klee: “over”"},
		"The show “The Low Tide” is over, Klee said.":                         {"-: “The Low Tide”"},
		// A label before a quotation; a short sentence that shows who is about to speak.
		"Rep. Ada Klee (Green):“The lock is safe.”":                          {"Rep. Ada Klee (Green): “The lock is safe.”"},
		"Mr Lind said it was over. His wife, Sue, agreed. “We gave it all.”": {"His wife, Sue,: “We gave it all.”"},
		"Mr Lind said it was over. The lift stopped. “We gave it all.”":      {"Mr Lind: “We gave it all.”"},
		// One speaker goes on although the sentence does.
		"“It is late,” Koe said. “The lock was never safe for boats” of any size.": {"Koe: “It is late,”", "Koe: “The lock was never safe for boats”"},
		"The lock is old, Koe said. “The lock was never safe” is a play.":          {"-: “The lock was never safe”"},
	} {
		if got := spoken(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Who speaks in the turns of an interview, and what.
func TestTurns(t *testing.T) {
	const lead = "The painter Ann Ross spoke of her father, and Ross wept.\n\n"
	for text, want := range map[string][]string{
		lead + "Q: When did you start?\n\nA: At six. My father forged.\n\nQ: Was he caught?\n\nA: Yes.\n\nIt took years.\n\nQ: And you?\n\nA: I left.": {
			"Ann Ross: At six. My father forged.", "Ann Ross: Yes.\n\nIt took years.", "Ann Ross: I left.",
		},
		"The flood\n\nECHO: When was it?\n\nKOE: At six.\n\nECHO: Why?\n\nKOE: He forged.":        {"ECHO: When was it?", "KOE: At six.", "ECHO: Why?", "KOE: He forged."},
		"The flood\n\n((Echo)) When was it?\n\nAt six.\n\n((Ann Koe)) At seven.\n\n((Echo)) Why?": {"Echo: When was it?", "Ann Koe: At seven.", "Echo: Why?"},
		"The flood\n\n\"ECHO: When was it?\n\n\"KOE: At six.\n\n\"And late.\n\n\"ECHO: Why?\"":    {"ECHO: When was it?", "KOE: At six.\n\n\"And late.", "ECHO: Why?\""},
		"The votes\n\nLeith East: 12.\n\nLeith West: 14.\n\nLeith East: 13.":                      nil,
		"The votes\n\nKOE: At six.\n\nLIND: At seven.\n\nROSS: At eight.":                         nil,
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		var got []string
		for _, x := range a.Attributions {
			if x.Frame == article.TurnFrame {
				got = append(got, x.SourceText+": "+text[x.Content[0].Start:x.Content[len(x.Content)-1].End])
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// What the page sets off is one quotation of whoever leads up to it.
func TestBlockQuotes(t *testing.T) {
	const text = "# Works to close\n\nThe mayor, Ada Klee, wrote in a letter to staff:\n\n> We are closing the works.\n>\n> It was “hard.”\n\nThe talks ended.\n\n> We are closing.\n"
	d, err := intake.Read("story.md", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	a := parse.Article(d, parse.Newsroom{})
	if len(a.Quotes) != 2 { // what is pulled out is none
		t.Fatalf("%d quotations", len(a.Quotes))
	}
	letter, hard := a.Quotes[0], a.Quotes[1]
	if len(letter.Parts) != 2 || !letter.Attribution.Known() || a.Attributions[letter.Attribution].SourceText != "The mayor, Ada Klee," {
		t.Errorf("the letter: %+v", letter)
	}
	if hard.Parent != 0 {
		t.Errorf("the mark in it: %+v", hard)
	}
}

// An outlet that quotes somebody hands the words on; they are not its own.
func TestQuotedBy(t *testing.T) {
	for _, text := range []string{
		"Mr Lind fell silent. Mr Lind was quoted by TASS as saying that it was over.",
		"TASS quoted Mr Lind as saying that it was over.",
		"TASS quoted Mr Lind: “It is over.”",
		"TASS quoted Mr Lind, who owns the pier.",
		"TASS confirmed with Mr Lind that the pier was his.",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		if len(a.Attributions) != 1 {
			t.Errorf("%s: %q", text, said(text))
			continue
		}
		x := a.Attributions[0]
		if x.SourceText != "Mr Lind" || !x.Via.Known() || a.Sources[x.Via].Outlet != "TASS" {
			t.Errorf("%s: %s, via %d", text, x.SourceText, x.Via)
		}
	}
}

// A mark that nothing opens shows the words before it, and what the newsroom puts in
// brackets nobody said.
func TestStrayMarks(t *testing.T) {
	a := parse.Article(draft("It was very late when at long last the choir sang.” They [told him] so."), parse.Newsroom{})
	if got := a.Quotes[0].Text; got != "late when at long last the choir sang." {
		t.Errorf("got %q", got)
	}
	if got := said("“They went home and [told him] the news,” Ada Klee said."); len(got) != 1 {
		t.Errorf("got %q", got)
	}
}

// Short words are speech where they are all that somebody said.
func TestShortSpeech(t *testing.T) {
	for text, want := range map[string]article.QuoteKind{
		"“Objection!” cried Ada Klee.":            article.FullQuote,
		"“No,” said Mr Lind.":                     article.FullQuote,
		"“Neither Can I,” says his brother.":      article.FullQuote,
		"Mr Lind called it “a mess”.":             article.PartialQuote,
		"Mr Lind called it a “mess”.":             article.ScareQuote,
		"“Three letters,” Ada Klee said. “Here.”": article.FullQuote,
		"They saw “no clear signs” of rain.":      article.ScareQuote,
		"Lind used the words “hard luck” twice.":  article.ScareQuote,
		"Mr Lind was sure the “mess” was his.":    article.ScareQuote,
		"A book Mr Lind called “Late Tide” sold.": article.TitleQuote,
	} {
		if q := parse.Article(draft(text), parse.Newsroom{}).Quotes; q[0].Kind != want {
			t.Errorf("%s: %s, want %s", text, q[0].Kind, want)
		}
	}
}

// Words that go on with the reporter's sentence are a quotation of their own only
// with a subject and a verb.
func TestFragments(t *testing.T) {
	for text, want := range map[string]article.QuoteKind{
		"The envoy asked for “a deal that both countries can sign” on Monday.":             article.PartialQuote,
		"Ada Klee told the panel that he had “shouted at the cleaners and locked up”.":     article.PartialQuote,
		"The firm said it would “weigh the evidence and the costs” before June.":           article.PartialQuote,
		"The tram was “bursting with people when it left the depot”, Ada Klee said.":       article.PartialQuote,
		"Klee said it was, at long last, “the worst night I have ever had”.":               article.PartialQuote,
		"She said the plan was “a lot more than the last lot ever did”.":                   article.PartialQuote,
		"Klee said the hall was “in ruins and will not be open by May”.":                   article.PartialQuote,
		"“This points to a need,” Ada Klee said, “to look beyond the walls of the works.”": article.FullQuote,
		"The mayor said that “the plan was dead before it began”.":                         article.FullQuote,
		"The mayor said “there is no money left in the town”.":                             article.FullQuote,
		"Ada Klee said “people who cheat should go to jail”.":                              article.FullQuote,
		"Ada Klee said “what is needed now is a bit of calm”.":                             article.FullQuote,
		"Ada Klee said the rooms “were cold and damp. They had no heat”.":                  article.FullQuote,
		"The mayor had an answer: “never in all my years as a mayor”.":                     article.PartialQuote,
		"The mayor told us that “we need to shift to clean water by June”.":                article.FullQuote,
		"Ada Klee said “for two decades it has been an open wound for us”.":                article.FullQuote,
	} {
		if q := parse.Article(draft(text), parse.Newsroom{}).Quotes; q[0].Kind != want {
			t.Errorf("%s: %s, want %s", text, q[0].Kind, want)
		}
	}
}

// A body that is told of does not speak on in the paragraph after, and a person does.
func TestNextParagraph(t *testing.T) {
	const words = "\n\n“You just do what you can, and then they do this to you.”\n\nThe talks ended."
	for text, want := range map[string]bool{
		"The town council said on Monday that the baths would close in May.": false,
		"The report found that the baths would close in May.":                false,
		"Ada Klee said on Monday that the baths would close in May.":         true,
	} {
		if q := parse.Article(draft(text+words), parse.Newsroom{}).Quotes[0]; q.Attribution.Known() != want {
			t.Errorf("%s: %v", text, q.Attribution)
		}
	}
}

// A closing mark that nothing opens is known by the words before it.
func TestStrayMark(t *testing.T) {
	const text = "The chairman told them that the line would close in May for good.” He left."
	if got := parse.Article(draft(text), parse.Newsroom{}).Quotes[0].Text; got != "the line would close in May for good." {
		t.Errorf("the words before the mark are %q", got)
	}
}

// A month is a given name before a surname, and a month after a preposition.
func TestChristened(t *testing.T) {
	for text, want := range map[string]string{
		"Councillor June Platt said the library would close.": "June Platt",
		"In June Platt said the library would close.":         "Platt",
	} {
		a := parse.Article(draft(text), parse.Newsroom{})
		if got := a.Sources[0].Name; got != want {
			t.Errorf("%s: the source is %q", text, got)
		}
	}
}

func TestOnceSaid(t *testing.T) {
	a := parse.Article(draft("“We would rather close than sell,” founder Ella Brandt once said."), parse.Newsroom{})
	if len(a.Attributions) != 1 || a.Attributions[0].Kind != article.Direct {
		t.Errorf("no attribution to the founder: %+v", a.Attributions)
	}
}
