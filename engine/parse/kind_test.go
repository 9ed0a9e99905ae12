package parse_test

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/parse"
)

// read reads plain copy as a newsroom sends it: one block a paragraph.
func read(t *testing.T, blocks ...string) *article.Article {
	t.Helper()
	d, err := intake.Read("story.txt", []byte(strings.Join(blocks, "\n\n")+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return parse.Article(d, parse.Newsroom{})
}

func TestKind(t *testing.T) {
	const lead = "The council met on Tuesday behind closed doors and gave no reason for it."
	for name, c := range map[string]struct {
		blocks []string
		want   article.Kind
	}{
		"a note on the writer":        {[]string{lead, "Ann Koe teaches law at Leith. Her opinions are her own."}, article.Opinion},
		"the views of a writer":       {[]string{lead, "The views expressed here are those of the writer."}, article.Opinion},
		"who the writer is":           {[]string{lead, lead, "Karl A. (Charlie) Lind is a former dean of Leith. He has two dogs."}, article.Opinion},
		"who the writer is, by title": {[]string{lead, lead, "Mr. Lind is director of a choir."}, article.Opinion},
		"a note on one of the story":  {[]string{lead, "The clerk let Lind in.", "Karl Lind is the author of two novels."}, article.News},
		"a note that is quoted":       {[]string{lead, lead, "Karl Lind is “the author of all our troubles”."}, article.News},
		"how somebody is":             {[]string{lead, lead, "Karl Lind is in hospital."}, article.News},
		"what the author is":          {[]string{lead, lead, "The author is not known."}, article.News},
		"a note and nothing else":     {[]string{"Karl Lind is the author of two novels."}, article.News},
		"labels in brackets": {[]string{
			"The mayor on the flood", lead, "((Herald)) When did you hear of it?", "((Ann Koe)) I heard of it at noon.", "((Herald)) From whom?", "((Ann Koe)) From the fire chief.",
		}, article.Interview},
		"questions whose answers did not survive": {[]string{
			"The mayor on the flood", lead, "((Herald)) When did you hear of it?", "((Herald)) From whom?", "((Herald)) What did you do?", "((Herald)) Was that enough?",
		}, article.Interview},
		"Q and A": {[]string{
			"The mayor on the flood", lead, "Q: When did you hear of it?", "A: At noon.", "Q: From whom?", "A: From the fire chief.", "He had called twice.",
		}, article.Interview},
		"names in capitals": {[]string{
			"The mayor on the flood", lead, "HERALD: When did you hear of it?", "KOE: At noon.", "HERALD: From whom?", "KOE: From the fire chief.",
		}, article.Interview},
		"questions without labels": {[]string{
			"The mayor on the flood", lead, "When did you hear of it?", "I heard of it at noon. The chief called me.", "What did he say?", "He told me that the wall was gone.",
			"What did you do?", "I called my deputy.", "Was that enough?", "We did what we could.",
		}, article.Interview},
		"an explainer": {[]string{
			"What we know of the flood", lead, "When did it begin?", "It began at noon.", "Who was warned?", "The fire service warned the town.",
			"What has failed?", "The wall has failed, engineers say.", "What comes next?", "The council will meet again on Friday.",
		}, article.News},
		"rhetorical questions": {[]string{
			"The town asks why", lead, "Who knew?", "Nobody would say, and I asked them all.", lead, lead, "Who pays?", "The town does.", lead, lead,
		}, article.News},
		"quoted questions": {[]string{
			"The town asks why", "“Who knew?”", "I do not know, Ms Koe said.", "“Who pays?”", "She shrugged: we do.", "“And when?”", "She said that we would see.", "“Why?”", "She left us.",
		}, article.News},
		"results": {[]string{
			"How the wards voted", lead, "Ann Koe: 1,204.", "Al Frost: 987.", "Jo Bell: 322.", "Ann Koe: 998.", "Al Frost: 1,001.",
		}, article.News},
		"one labelled line": {[]string{
			"What they said", lead, "Police: two arrests.", lead, "Council: no comment.", lead, "Police: one charge.", lead,
		}, article.News},
		"live blog": {[]string{
			"Flood: as it happened", "14:32", "The wall is gone.", "14:10 The river is at the mark.", "1.55 p.m. The fire service is out.", "13:20 BST It rains.",
		}, article.Live},
		"times in a story": {[]string{
			"The night of the flood", "13:20 was when it began, by the church clock.", lead, lead, lead, lead, "10 people were out.", "2:1 was the score.",
		}, article.News},
		"press release": {[]string{
			"FOR IMMEDIATE RELEASE", "Acme builds a wall", "It is a good wall.",
		}, article.PressRelease},
		"press release by its contact": {[]string{
			"Acme builds a wall", "It is a good wall.", "Media contact: Jo Bell, Acme",
		}, article.PressRelease},
		"a story on a press release": {[]string{
			"Acme builds a wall", "The firm said so in a press release, marked for immediate release.", lead,
		}, article.News},
		"a story that its release has left a line in": {[]string{
			"Acme builds a wall", lead, "Notes to editors: Jo Bell can be interviewed.",
		}, article.News},
		"opinion":            {[]string{"Opinion", "Let the river be", lead}, article.Opinion},
		"opinion: headline":  {[]string{"Opinion: Let the river be", lead}, article.Opinion},
		"opinion | headline": {[]string{"Opinion | Let the river be", lead}, article.Opinion},
		"a poll of opinion":  {[]string{"Opinion turns on the mayor", lead}, article.News},
	} {
		t.Run(name, func(t *testing.T) {
			if got := read(t, c.blocks...).Doc.Kind; got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// What the front matter says stands, whatever the page looks like.
func TestKindOfFrontMatter(t *testing.T) {
	d := draft("Opinion\n\nThe council met.")
	d.Meta.Kind = article.Feature
	if got := parse.Article(d, parse.Newsroom{}).Doc.Kind; got != article.Feature {
		t.Errorf("got %s, want %s", got, article.Feature)
	}
}

// A dateline at the head of the lead neither cuts its sentence nor becomes part
// of a claim.
func TestDateline(t *testing.T) {
	for _, dateline := range []string{
		"LEEDS (PA) —", "KYIV, Ukraine —", "WASHINGTON, D.C. –", "NEW YORK, Nov. 3 (Reuters) -", "ST. LOUIS --",
	} {
		a := read(t, "Blast at the dam", dateline+" Four people were killed. A wall fell.", "The town is dark.")
		if n := len(a.Sentences); n != 4 {
			t.Errorf("%s: %d sentences, want 4", dateline, n)
		}
		if len(a.Claims) != 1 || a.Claims[0].Text != "Four people were killed" {
			t.Errorf("%s: claims %+v", dateline, a.Claims)
		}
		a = read(t, "Blast at the dam", dateline+" Nurses said four people were killed.", "The town is dark.")
		if len(a.Sources) != 1 || a.Sources[0].Kind != article.UnnamedGroup || a.Sources[0].Text != "Nurses" {
			t.Errorf("%s: sources %+v", dateline, a.Sources)
		}
	}
}
