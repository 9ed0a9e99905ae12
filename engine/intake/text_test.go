package intake

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
)

// long is one paragraph that nobody wrapped by hand.
var long = strings.Repeat("The council met behind closed doors and gave no reason for it. ", 4) + "Nobody would say why."

func TestText(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"blank lines": {
			"Mayor denies the charge\n\nShe said no.\n\nHe said yes.\n",
			rows("headline: Mayor denies the charge", "paragraph: She said no.", "paragraph: He said yes.", ""),
		},
		"blank lines with blanks, CRLF, BOM": {
			"\ufeffMayor denies the charge\r\n \u00a0\r\nShe said\u00a0no.\r\n\r\nHe said yes.\r\n",
			rows("headline: Mayor denies the charge", "paragraph: She said\u00a0no.", "paragraph: He said yes.", ""),
		},
		"wrapped inside blank lines": {
			"Mayor denies\nthe charge\n\nShe said no\nand left.\n\nHe said yes.\nHe stayed.\n",
			rows("headline: Mayor denies⏎the charge", "paragraph: She said no⏎and left.", "paragraph: He said yes.⏎He stayed.", ""),
		},
		"one column without blank lines": {
			"The council met on Tuesday behind closed doors and gave no\nreason for it. A spokesman for the mayor said that it was a\nmatter of staff. Two members said they had not been told of\nthe meeting.\n",
			rows("paragraph: The council met on Tuesday behind closed doors and gave no⏎reason for it. A spokesman for the mayor said that it was a⏎matter of staff. Two members said they had not been told of⏎the meeting.", ""),
		},
		"a column under a headline": {
			"Council meets in secret\nThe council met on Tuesday behind closed doors and gave no\nreason for it. A spokesman for the mayor said that it was a\nmatter of staff.\n",
			rows("headline: Council meets in secret", "paragraph: The council met on Tuesday behind closed doors and gave no⏎reason for it. A spokesman for the mayor said that it was a⏎matter of staff.", ""),
		},
		"one paragraph a line": {
			"Council meets in secret\n" + long + "\n" + long + "\n“I was not told,” said Ann Bell.\n",
			rows("headline: Council meets in secret", "paragraph: "+long, "paragraph: "+long, "paragraph: “I was not told,” said Ann Bell.", ""),
		},
		"one short paragraph a line": {
			"Council meets in secret\nIt gave no reason.\n“I was not told.”\nShe left.\n",
			rows("headline: Council meets in secret", "paragraph: It gave no reason.", "paragraph: “I was not told.”", "paragraph: She left.", ""),
		},
		"long lines between blank lines": {
			"Council meets in secret\n\n" + long + "\n" + long + "\n\nShe left.\n",
			rows("headline: Council meets in secret", "paragraph: "+long, "paragraph: "+long, "paragraph: She left.", ""),
		},
		"a long line that somebody broke": {
			long[:200] + "\n" + long[200:] + "\n\nShe left.\n",
			rows("paragraph: "+long[:200]+"⏎"+long[200:], "paragraph: She left.", ""),
		},
		"headline: speech in a headline's marks": {
			"‘We are not for sale.’\n\nThe club has turned the offer down.\n",
			rows("headline: ‘We are not for sale.’", "paragraph: The club has turned the offer down.", ""),
		},
		"no headline: a line of a chart": {
			"██ Reform - 21 seats\n\n██ Union - 18 seats\n\nThe vote was on Sunday.\n",
			rows("paragraph: ██ Reform - 21 seats", "paragraph: ██ Union - 18 seats", "paragraph: The vote was on Sunday.", ""),
		},
		"no headline: a sentence": {
			"She said no.\n\nHe said yes.\n",
			rows("paragraph: She said no.", "paragraph: He said yes.", ""),
		},
		"a headline with a full stop: in title case": {
			"Mayor Denies Charge at U.S. Hearing.\n\nShe said no.\n",
			rows("headline: Mayor Denies Charge at U.S. Hearing.", "paragraph: She said no.", ""),
		},
		"a headline with a full stop: without articles": {
			"The Latest: Mayor denies charge at hearing.\n\nABSTRACT.\n\nOn Monday the mayor of Leith, Ann Koe, said that it had not been she.\n",
			rows("headline: The Latest: Mayor denies charge at hearing.", "paragraph: ABSTRACT.", "paragraph: On Monday the mayor of Leith, Ann Koe, said that it had not been she.", ""),
		},
		"no headline: a short lead": {
			"The mayor denied the charge.\n\nOn Monday the mayor of Leith, Ann Koe, said that it had not been she.\n",
			rows("paragraph: The mayor denied the charge.", "paragraph: On Monday the mayor of Leith, Ann Koe, said that it had not been she.", ""),
		},
		"no headline: a short lead of names": {
			"Ann Koe met Tom Hale.\n\nOn Monday the mayor of Leith, Ann Koe, said that it had not been she.\n",
			rows("paragraph: Ann Koe met Tom Hale.", "paragraph: On Monday the mayor of Leith, Ann Koe, said that it had not been she.", ""),
		},
		"no headline: a short lead in the past": {
			"Explosions rocked Leith early Monday.\n\nOn Monday the mayor of Leith, Ann Koe, said that it had not been she.\n",
			rows("paragraph: Explosions rocked Leith early Monday.", "paragraph: On Monday the mayor of Leith, Ann Koe, said that it had not been she.", ""),
		},
		"no headline: longer than what follows": {
			"Mayor denies charge at hearing in Leith.\n\nShe said no.\n",
			rows("paragraph: Mayor denies charge at hearing in Leith.", "paragraph: She said no.", ""),
		},
		"no headline: two sentences": {
			"Mayor denies charge. Council meets.\n\nOn Monday the mayor of Leith, Ann Koe, said that it had not been she.\n",
			rows("paragraph: Mayor denies charge. Council meets.", "paragraph: On Monday the mayor of Leith, Ann Koe, said that it had not been she.", ""),
		},
		"no headline: nothing follows": {
			"Mayor denies the charge\n",
			rows("paragraph: Mayor denies the charge", ""),
		},
		"headline in quotes, with a question, with U.S.": {
			"Mayor: “I am no crook”\n\nShe said no.\n",
			rows("headline: Mayor: “I am no crook”", "paragraph: She said no.", ""),
		},
		"headline ends with an abbreviation": {
			"Storm hits the U.S.\n\nIt was big.\n",
			rows("headline: Storm hits the U.S.", "paragraph: It was big.", ""),
		},
		"headline and deck of an archive": {
			"Mayor denies charge; \nCouncil meets on Monday.\n\nShe said no.\n",
			rows("headline: Mayor denies charge", "deck: Council meets on Monday.", "paragraph: She said no.", ""),
		},
		"no deck: a sentence goes on": {
			"The mayor denies the charge;\nso does her deputy.\n\nShe said no.\n",
			rows("paragraph: The mayor denies the charge;⏎so does her deputy.", "paragraph: She said no.", ""),
		},
		"no deck: further down": {
			"Mayor denies charge\n\nThe mayor said no;\nCouncillors said yes.\n\nShe said no.\n",
			rows("headline: Mayor denies charge", "paragraph: The mayor said no;⏎Councillors said yes.", "paragraph: She said no.", ""),
		},
		"deck, byline, dateline": {
			"Mayor denies the charge\n\nOpposition calls for an inquiry into payments\n\nBy JANE SMITH, Staff writer\n\nLEEDS, May 3, 2024\n\nShe said no.\n",
			rows("headline: Mayor denies the charge", "deck: Opposition calls for an inquiry into payments",
				"byline: By JANE SMITH, Staff writer", "dateline: LEEDS, May 3, 2024", "paragraph: She said no.", ""),
		},
		"byline right under the headline": {
			"Mayor denies the charge\nBy Jane Smith and Lee van Dyk in Leeds\n\nShe said no.\n",
			rows("headline: Mayor denies the charge", "byline: By Jane Smith and Lee van Dyk in Leeds", "paragraph: She said no.", ""),
		},
		"no byline": {
			"Floods\n\nBy Tuesday the river had risen.\n\nBy then it was late.\n",
			rows("headline: Floods", "paragraph: By Tuesday the river had risen.", "paragraph: By then it was late.", ""),
		},
		"subheadings": {
			"Floods\n\nIt rained.\n\nWhat Happened Next\n\nIt rained more.\n\nA long night in the town\n\nIt was dark.\n",
			rows("headline: Floods", "paragraph: It rained.", "subheading: What Happened Next", "paragraph: It rained more.",
				"subheading: A long night in the town", "paragraph: It was dark.", ""),
		},
		"a quotation that runs on is no subheading": {
			"Floods\n\nIt rained.\n\n“We lost it all\n\n“And then we left.”\n",
			rows("headline: Floods", "paragraph: It rained.", "paragraph: “We lost it all", "paragraph: “And then we left.”", ""),
		},
		"a quotation over a line break": {
			"Floods\nIt rained.\nShe said “we lost it\nand then we left.”\nIt was \"wet\nand cold.\"\nIt rained on.\nAnd on.\nAnd on.\n",
			rows("headline: Floods", "paragraph: It rained.", "paragraph: She said “we lost it⏎and then we left.”",
				"paragraph: It was \"wet⏎and cold.\"", "paragraph: It rained on.", "paragraph: And on.", "paragraph: And on.", ""),
		},
		"list": {
			"Floods\n\nThe council asks:\n- Stay in\n- Call no one,\nunless hurt.\n\n1. Wait.\n2) Hope.\n",
			rows("headline: Floods", "paragraph: The council asks:", "list_item: Stay in", "list_item: Call no one,⏎unless hurt.",
				"list_item: Wait.", "list_item: Hope.", ""),
		},
		"furniture": {
			"Photo: A flooded street\n\nFloods\n\nIt rained.\n\n(Photo by Jo Bell)\n\nA street. Jo Bell/Getty Images\n\nRead more: Rain\n\nEditor’s note: This is new. It was old.\n\nReporting by Jo Bell; Editing by Al Kay\n\n© 2024 The Herald\n\n###\n",
			rows("caption: Photo: A flooded street", "headline: Floods", "paragraph: It rained.", "credit: (Photo by Jo Bell)",
				"credit: A street. Jo Bell/Getty Images", "boilerplate: Read more: Rain", "editors_note: Editor’s note: This is new. It was old.",
				"boilerplate: Reporting by Jo Bell; Editing by Al Kay", "boilerplate: © 2024 The Herald", "boilerplate: ###", ""),
		},
		"a date for a first paragraph": {
			"Council meets in secret\n\nFriday, July 21, 2017\n\nIt gave no reason.\n",
			rows("headline: Council meets in secret", "dateline: Friday, July 21, 2017", "paragraph: It gave no reason.", ""),
		},
		"a date above the headline": {
			"Friday, December 4, 2015.\n\nCouncil meets in secret\n\nIt gave no reason.\n",
			rows("dateline: Friday, December 4, 2015.", "headline: Council meets in secret", "paragraph: It gave no reason.", ""),
		},
		"a dateline that lost its paragraph": {
			"Council meets in secret\n\nLEEDS, England (PA) —\n\nIt gave no reason.\n\nKYIV, Ukraine —\n\nIt was late.\n",
			rows("headline: Council meets in secret", "dateline: LEEDS, England (PA) —", "paragraph: It gave no reason.",
				"dateline: KYIV, Ukraine —", "paragraph: It was late.", ""),
		},
		"a dateline at the head of the lead": {
			"Council meets in secret\n\nLEEDS (PA) — The council met on Tuesday.\n\nMay 3 was a Friday.\n",
			rows("headline: Council meets in secret", "paragraph: LEEDS (PA) — The council met on Tuesday.", "paragraph: May 3 was a Friday.", ""),
		},
		"embedded posts": {
			"Floods\n\nIt rained.\n\n<tweet id=\"7\">The river is at the door.</tweet>\n\nThe <tweet> tag is old.\n",
			rows("headline: Floods", "paragraph: It rained.", `boilerplate: <tweet id="7">The river is at the door.</tweet>`, "paragraph: The <tweet> tag is old.", ""),
		},
		"posts": {
			"Floods\n\nIt rained.\n\nThe river is at the door. pic.example/a — Ann Koe (@annkoe) May 4, 2016\n\n— Ann Koe (@annkoe) May 4, 2016\n\nMs Koe (@annkoe) wrote on May 4 that it rained.\n",
			rows("headline: Floods", "paragraph: It rained.", "boilerplate: The river is at the door. pic.example/a — Ann Koe (@annkoe) May 4, 2016",
				"boilerplate: — Ann Koe (@annkoe) May 4, 2016", "paragraph: Ms Koe (@annkoe) wrote on May 4 that it rained.", ""),
		},
		"links and letters": {
			"Floods\n\nIt rained.\n\nAlso read: Rain in May\n\nMore stories like this\n\nSign up for our weekly letter\n\nGet the morning newsletter\n\nWatch the full interview below:\n\nYou may also like\n\nIt stopped.\n",
			rows("headline: Floods", "paragraph: It rained.", "boilerplate: Also read: Rain in May", "boilerplate: More stories like this",
				"boilerplate: Sign up for our weekly letter", "boilerplate: Get the morning newsletter", "boilerplate: Watch the full interview below:",
				"boilerplate: You may also like", "paragraph: It stopped.", ""),
		},
		"corrections": {
			"Floods\n\nIt rained.\n\nCorrection: It rained on Monday, not on Sunday.\n\nCorrection (May 5): The river is the Ax.\n\nThe correction: a wall.\n",
			rows("headline: Floods", "paragraph: It rained.", "editors_note: Correction: It rained on Monday, not on Sunday.",
				"editors_note: Correction (May 5): The river is the Ax.", "paragraph: The correction: a wall.", ""),
		},
		"labels": {
			"Opinion\n\nLet the river be\n\nIt rained.\n",
			rows("boilerplate: Opinion", "headline: Let the river be", "paragraph: It rained.", ""),
		},
		"a release": {
			"FOR IMMEDIATE RELEASE\n\nAcme builds a wall\n\nIt is a good wall.\n\nMedia contact: Jo Bell, Acme\n",
			rows("boilerplate: FOR IMMEDIATE RELEASE", "headline: Acme builds a wall", "paragraph: It is a good wall.",
				"boilerplate: Media contact: Jo Bell, Acme", ""),
		},
		"prose that opens like furniture": {
			"Floods\n\nReporting by the Herald found that it rained.\n\nFollow the rain, he said.\n\nVideos showed rain.\n\nTrending prices fell, and the firm that had sold the most of them for the longest time was sold too.\n\nPress release after press release promised a wall.\n\nWatch out, he said.\n",
			rows("headline: Floods", "paragraph: Reporting by the Herald found that it rained.", "paragraph: Follow the rain, he said.",
				"paragraph: Videos showed rain.", "paragraph: Trending prices fell, and the firm that had sold the most of them for the longest time was sold too.",
				"paragraph: Press release after press release promised a wall.", "paragraph: Watch out, he said.", ""),
		},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Read("story.txt", []byte(c.source))
			if err != nil {
				t.Fatal(err)
			}
			sound(t, d)
			if got := outline(d); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestFormulas(t *testing.T) {
	for _, f := range formulas() {
		switch f.kind {
		case article.Caption, article.Credit, article.EditorsNote, article.Boilerplate:
		default:
			t.Errorf("furniture.txt: no kind of furniture %q", f.kind)
		}
		if strings.Join(f.pieces, "") == "" {
			t.Errorf("furniture.txt: a formula of kind %s matches everything", f.kind)
		}
	}
}
