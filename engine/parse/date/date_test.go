package date_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/date"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
	"github.com/onrecord/onrecord/engine/parse/token"
)

// sentence is a story of one sentence.
func sentence(text string) *story.Story {
	s := &story.Story{Text: text, Blocks: []story.Block{{Kind: article.Paragraph, Sentences: story.Range{To: 1}}}}
	words := token.Words(nil, text, 0, len(text))
	var tagged []tag.Word
	for _, w := range words {
		tagged = append(tagged, tag.NewWord(w.Of(text)))
	}
	for i, t := range tag.English().Tag(nil, tagged) {
		low := strings.ReplaceAll(strings.ToLower(words[i].Of(text)), "’", "'")
		s.Tokens = append(s.Tokens, story.Token{Entry: lexicon.English().Entry(low), Span: words[i], Low: low, Tag: t, Quote: story.None, Outer: story.None})
	}
	s.Sentences = []story.Sentence{{Span: token.Span{End: int32(len(text))}, Tokens: story.Range{To: len(s.Tokens)}}}
	return s
}

// TestFind reads stories of Wednesday 13 March 2024. Each expression is written
// as "text = iso".
func TestFind(t *testing.T) {
	published := time.Date(2024, 3, 13, 15, 4, 0, 0, time.FixedZone("", -5*3600))
	for text, want := range map[string][]string{
		"It opened on 7 May 2015.":                       {"7 May 2015 = 2015-05-07"},
		"It opened on May 7, 2015, at noon.":             {"May 7, 2015 = 2015-05-07"},
		"It opened on the 7th of May 2015.":              {"7th of May 2015 = 2015-05-07"},
		"It opened in May 2015.":                         {"May 2015 = 2015-05"},
		"It opened in 2015.":                             {"in 2015 = 2015"},
		"It opened on 2015-05-07.":                       {"2015-05-07 = 2015-05-07"},
		"It opened on 31/12/2023.":                       {"31/12/2023 = 2023-12-31"},
		"It opened on 12/31/2023.":                       {"12/31/2023 = 2023-12-31"},
		"It opened on 05/07/2015.":                       {"05/07/2015 = "}, // which is the month?
		"It opened on 31 June 2015.":                     {"31 June 2015 = "},
		"It is 24/7 and 1/2 of it.":                      nil,
		"It opened in the 1990s.":                        {"1990s = "},
		"It opened in the ’90s.":                         {"’90s = "},
		"She is in her ’90s.":                            nil,
		"It opened in spring 2022.":                      {"spring 2022 = 2022"},
		"It opened in the winter of 2022.":               {"winter of 2022 = "},
		"It opened in early 2019.":                       {"early 2019 = 2019"},
		"It opened in mid-2019.":                         {"mid-2019 = 2019"},
		"The vote was held on 5 May.":                    {"5 May = 2023-05-05"},
		"The vote was held on the 5th of May.":           {"5th of May = 2023-05-05"},
		"The vote will be held on 5 May.":                {"5 May = 2024-05-05"},
		"The vote is due to be held on May 5.":           {"May 5 = 2024-05-05"},
		"She wants the 5 May vote stopped.":              {"5 May = "},
		"She said the March 20 vote was hers.":           {"March 20 = 2024-03-20"},
		"It has been shut since December.":               {"December = 2023-12"},
		"It was shut last May.":                          {"last May = 2023-05"},
		"It was shut last January.":                      {"last January = "}, // of this year?
		"It will open next January.":                     {"next January = 2025-01"},
		"Theresa May said so, and April Ryan did.":       nil,
		"They may march on.":                             nil,
		"She left on Friday.":                            {"Friday = 2024-03-08"},
		"She left on Wednesday.":                         {"Wednesday = 2024-03-13"},
		"She will leave on Friday.":                      {"Friday = 2024-03-15"},
		"She said that the court would sit on Friday.":   {"Friday = "},
		"On Friday, she will leave.":                     {"Friday = 2024-03-15"},
		"The talks on Friday will fail, she said.":       {"Friday = 2024-03-15"},
		"She plans to leave on Friday night.":            {"Friday night = 2024-03-15"},
		"She planned to leave on Friday.":                {"Friday = "},
		"The hearing is scheduled for Friday.":           {"Friday = 2024-03-15"},
		"The hearing was set for Friday.":                {"Friday = "},
		"Police have asked for help by Friday.":          {"Friday = "},
		"The Friday vote was a farce.":                   {"Friday = "},
		"She spoke ahead of Friday’s vote.":              {"Friday = "},
		"Speaking on Monday, she said no.":               {"Monday = 2024-03-11"},
		"It fell last Friday.":                           {"last Friday = 2024-03-08"},
		"It fell last Wednesday.":                        {"last Wednesday = 2024-03-06"},
		"It fell last Monday.":                           {"last Monday = "}, // the day before yesterday?
		"It opens next Monday.":                          {"next Monday = 2024-03-18"},
		"It opens next Friday.":                          {"next Friday = "}, // in two days?
		"It opens this Friday.":                          {"this Friday = 2024-03-15"},
		"It opens every Friday.":                         {"Friday = "},
		"It fell on Super Tuesday.":                      {"Tuesday = "},
		"It fell in May of 1986.":                        {"May of 1986 = 1986-05"},
		"It fell in May of that year.":                   {"May = ", "that year = "},
		"It fell yesterday morning and opens tomorrow.":  {"yesterday morning = 2024-03-12", "tomorrow = 2024-03-14"},
		"It fell last night; this morning it was found.": {"last night = 2024-03-12", "this morning = 2024-03-13"},
		"It fell last week and opens next week.":         {"last week = 2024-W10", "next week = 2024-W12"},
		"It fell last month and opens next year.":        {"last month = 2024-02", "next year = 2025"},
		"It fell last summer.":                           {"last summer = "},
		"It fell two weeks ago.":                         {"two weeks ago = 2024-W09"},
		"It fell on Mar. 5.":                             {"Mar. 5 = 2024-03-05"},
		"It fell 3 days ago.":                            {"3 days ago = 2024-03-10"},
		"It fell eleven days ago.":                       {"eleven days ago = 2024-03-02"},
		"It fell twenty-one days ago.":                   {"one days ago = "},
		"It fell a year ago.":                            {"a year ago = 2023"},
		"It fell three months ago.":                      {"three months ago = 2023-12"},
		"It fell more than two years ago.":               {"two years ago = "},
		"It fell several days ago.":                      {"several days ago = "},
		"It fell two days later.":                        {"two days later = "},
		"It fell earlier this month.":                    {"earlier this month = 2024-03"},
		"It fell at the time, and recently.":             {"at the time = ", "recently = "},
		"It fell the next day.":                          {"the next day = "},
	} {
		var got []string
		for _, x := range date.Find(sentence(text), published) {
			s := sentence(text)
			got = append(got, s.Phrase(x.Tokens)+" = "+x.ISO)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// Without the day of publication, only what stands in the text is known.
func TestFindUndated(t *testing.T) {
	const text = "It fell last week, on Friday, on 5 May, in May 2015, yesterday and two years ago."
	var got []string
	for _, x := range date.Find(sentence(text), time.Time{}) {
		got = append(got, x.ISO)
	}
	if want := []string{"", "", "", "2015-05", "", ""}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestKinds(t *testing.T) {
	for text, want := range map[string]article.TimeKind{
		"It fell in the 1990s.":       article.Absolute,
		"It fell in spring 2022.":     article.Absolute,
		"It fell on 2015-05-07.":      article.Absolute,
		"It fell last May.":           article.Relative,
		"It fell this morning.":       article.Relative,
		"It fell earlier this month.": article.Vague,
		"It fell that night.":         article.Anaphoric,
	} {
		if got := date.Find(sentence(text), time.Time{}); len(got) != 1 || got[0].Kind != want {
			t.Errorf("%s: %v, want one that is %s", text, got, want)
		}
	}
}

func TestPublished(t *testing.T) {
	for text, want := range map[string]string{
		"2024-03-13": "2024-03-13", "2024-03-13T15:04:05Z": "2024-03-13", "13 March 2024": "2024-03-13", " March 13, 2024 ": "2024-03-13", "soon": "", "": "",
	} {
		day, ok := date.Published(text)
		if ok != (want != "") || ok && day.Format(time.DateOnly) != want {
			t.Errorf("%q: %v, %v; want %q", text, day, ok, want)
		}
	}
}
