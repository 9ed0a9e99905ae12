package figure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/figure"
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
		low := strings.ToLower(words[i].Of(text))
		s.Tokens = append(s.Tokens, story.Token{Entry: lexicon.English().Entry(low), Span: words[i], Low: low, Tag: t, Quote: story.None, Outer: story.None})
	}
	s.Sentences = []story.Sentence{{Span: token.Span{End: int32(len(text))}, Tokens: story.Range{To: len(s.Tokens)}}}
	return s
}

// TestFind writes each figure as "text kind value unit", with a ~ before a value
// that is approximate.
func TestFind(t *testing.T) {
	for text, want := range map[string][]string{
		"They sold 1,200 boats.":                     {"1,200 count 1200 boat"},
		"They sold twenty boats.":                    {"twenty count 20 boat"},
		"It sank on Sep. 5 at noon.":                 {"5 day 5 "},
		"They left the 4,200-foot flat.":             {"4,200 count 4200 foot"},
		"They left the 4,200-square-foot flat.":      {"4,200 count 4200 foot"},
		"They spent 900 million złotys.":             {"900 million złotys money 9e+08 złotys"},
		"They sold about three million boats.":       {"three million count ~3e+06 boat"},
		"They sold more than 40 boats.":              {"40 count ~40 boat"},
		"They sold two dozen boats.":                 {"two dozen count 24 boat"},
		"They sold a dozen boats.":                   {"a dozen count ~12 boat"},
		"They sold half a dozen boats.":              {"half a dozen count ~6 boat"},
		"Half a million bees died.":                  {"Half a million count 5e+05 bee"},
		"A quarter of a million bees died.":          {"A quarter of a million count 2.5e+05 bee"},
		"Sales are up 22pc on last year.":            {"22pc percent 22 percent"},
		"It gave nine billion US dollars.":           {"nine billion US dollars money 9e+09 dollar"},
		"They let a 5,000-square-foot hall.":         {"5,000 count 5000 foot"},
		"Nine in every ten lorries run empty.":       {"Nine in every ten ratio 0.9 "},
		"Only one village school in six has a cook.": {"one village school in six ratio 0.1667 "},
		"He scored one goal in three games.":         {"one count 1 goal", "three count 3 game"},
		"One dam in six valleys burst.":              {"One count 1 dam", "six count 6 valley"},
		"They sold a half-dozen boats.":              {"a half-dozen count ~6 boat"},
		"They sold dozens of boats.":                 {"dozens vague ~24 boat"},
		"They sold tens of thousands of boats.":      {"tens of thousands vague ~2e+04 boat"},
		"They have scores of boats.":                 {"scores vague ~40 boat"},
		"The test scores of boys rose.":              nil,
		"They spent $3 million.":                     {"$3 million money 3e+06 dollar"},
		"They spent 40 euros.":                       {"40 euros money 40 euro"},
		"Some 41 percent of tenants left.":           {"41 percent percent ~41 percent"},
		"One in five children left.":                 {"One in five ratio 0.2 "},
		"Two-thirds of the tenants left.":            {"Two-thirds ratio 0.6667 tenant"},
		"Three quarters of tenants left.":            {"Three quarters ratio 0.75 tenant"},
		"Nearly a third of tenants left.":            {"a third ratio ~0.3333 tenant"},
		"One-third of tenants left.":                 {"One-third ratio 0.3333 tenant"},
		"More than half of tenants left.":            {"half ratio ~0.5 tenant"},
		"It fell in the second half of the year.":    nil,
		"It is of the lower half of tenants.":        nil,
		"It fell for a decade and a half of rain.":   nil,
		"It cost a quarter of a million.":            {"a quarter of a million count 2.5e+05 "},
		"A third man left.":                          nil,
		"It takes 3-4 weeks.":                        {"3-4 count ~3 week"},
		"It takes 10 to 12 men.":                     {"10 count ~10 man", "12 count ~12 man"},
		"It takes between 10 and 12 men.":            {"10 count ~10 man", "12 count ~12 man"},
		"Of the 10 and 12 men, none left.":           {"10 count 10 ", "12 count 12 man"},
		"Leith won 3-1 at home.":                     {"3-1 score 3 "},
		"It was a 1-2 defeat.":                       {"1-2 score 1 "},
		"It rose from 10 to 12 men.":                 {"10 count 10 ", "12 count 12 man"},
		"Ann Koe, 34, left in May 2015 at 6 p.m.":    {"34 age 34 year", "2015 day 2015 ", "6 day 6 "},
		"Her 2004 death led to the 2016 races.":      {"2004 year 2004 ", "2016 year 2016 "},
		"They sold 2000 boats.":                      {"2000 count 2000 boat"},
		"They fell from year 2014 levels.":           {"2014 year 2014 "},
		"The G7 met under Article 5 of the treaty.":  {"5 name 5 "},
	} {
		var got []string
		s := sentence(text)
		for _, x := range figure.Find(s, lexicon.English()) {
			about := ""
			if x.Approx {
				about = "~"
			}
			got = append(got, fmt.Sprintf("%s %s %s%.4g %s", s.Phrase(x.Tokens), x.Kind, about, x.Value, x.Unit))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
