package intake

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
)

func TestMarkdown(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"headings": {
			"# Mayor denies\n\nShe said *no*.\n\n## What next\n\nHe **said** yes.\n\n# More\n",
			rows("headline: Mayor denies", "paragraph: She said no.", "subheading: What next", "paragraph: He said yes.", "subheading: More", ""),
		},
		"setext, CRLF, BOM": {
			"\ufeffMayor denies\r\n============\r\n\r\nShe said no\r\nand left.\r\n",
			rows("headline: Mayor denies", "paragraph: She said no and left.", ""),
		},
		"deck and byline": {
			"# Mayor denies\n\n*Opposition calls for an inquiry*\n\n**By Jane Smith**\n\nShe said no.\n",
			rows("headline: Mayor denies", "deck: Opposition calls for an inquiry", "byline: By Jane Smith", "paragraph: She said no.", ""),
		},
		"links": {
			"She [said **no**](https://a.example/x?y=1&amp;z) and <https://b.example> too, ![alt](i.png) and [![alt](i.png)](u).\n",
			rows("paragraph: She said no and https://b.example too,  and .", "link: said no -> https://a.example/x?y=1&amp;z", "link: https://b.example -> https://b.example", ""),
		},
		"bold marks that stay in the text": {
			"**Ann Koe:**I said no.\n\nIt was d**n wet.\n",
			rows("paragraph: Ann Koe: I said no.", "paragraph: It was d**n wet.", ""),
		},
		"entities and escapes": {
			"Fish &amp; chips cost \\$5\\.\u00a0He said&nbsp;&ldquo;no&rdquo;, `a\\*b`, AT&T; &bogus;.\n",
			rows("paragraph: Fish & chips cost $5.\u00a0He said\u00a0“no”, a\\*b, AT&T; &bogus;.", ""),
		},
		"lists and quotations": {
			"She listed:\n\n- one\n  more\n- two\n\n  second paragraph\n\n> He said\n> no.\n>\n> - item\n\n1. first\n",
			rows("paragraph: She listed:", "list_item: one more", "list_item: two", "list_item: second paragraph",
				"block_quote: He said no.", "block_quote: item", "list_item: first", ""),
		},
		"what is no prose": {
			"A.[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\n    code\n\n<div>html</div>\n\nB <span>c</span><br>d ~~e~~.\n\n---\n\n[^1]: note\n",
			rows("paragraph: A.", "paragraph: B c d .", ""),
		},
		"image with a caption": {
			"One.\n\n![alt](i.png)\n*The mayor in May.*\n\nTwo.\n",
			rows("paragraph: One.", "caption: The mayor in May.", "paragraph: Two.", ""),
		},
		"marks of site generators": {
			"import Chart from './chart'\nexport const x = 1\n\n{{< figure src=\"a.png\" >}}\n\nShe {{% mark %}}said{{% /mark %}} no{% if x %}.\n\n<Chart data={x} />\n\nHe <Tip of=\"hat\"/>said yes.\n",
			rows("paragraph: She said no .", "paragraph: He said yes.", ""),
		},
		"yaml": {
			"---\n# ours\ndeck: It's all   \"new\"\ntitle: 'Mayor: it''s a lie'\ntype: Press Release\ndate: 2024-05-03\n---\n# Second\n\nShe said no.\n",
			rows(`deck: It's all "new"`, "headline: Mayor: it's a lie", "subheading: Second", "paragraph: She said no.", ""),
		},
		"yaml, folded and escaped": {
			"---\ntitle: >-\n  Mayor\n  denies\ndescription: \"A \\u201cno\\u201d \\\"as\\\" \\\n  ever\"\n---\nShe said no.\n",
			rows("headline: Mayor denies", "deck: A “no” \"as\" ever", "paragraph: She said no.", ""),
		},
		"toml": {
			"+++\ntitle = \"Mayor \\\"denies\\\"\"\nsubtitle = '''\nA 'deck' '''\n[params]\ntitle = \"other\"\n+++\nShe said no.\n",
			rows(`headline: Mayor "denies"`, "deck: A 'deck'", "paragraph: She said no.", ""),
		},
		"prose below a rule": {
			"---\nNote: the mill burnt.\n\nShe said: no.\n",
			rows("paragraph: Note: the mill burnt.", "paragraph: She said: no.", ""),
		},
		"prose between rules": {
			"---\nOfficials: the mill burnt\nin the night: all of it.\n\nShe said no.\n\n---\n\nHe said yes.\n",
			rows("paragraph: Officials: the mill burnt in the night: all of it.", "paragraph: She said no.", "paragraph: He said yes.", ""),
		},
		"keys with capitals": {
			"---\nTitle: Mayor denies\nSlug: x\n---\nShe said no.\n",
			rows("headline: Mayor denies", "paragraph: She said no.", ""),
		},
		"a rule is no front matter": {
			"---\n\nShe said no.\n\n---\n\nHe said yes.\n",
			rows("paragraph: She said no.", "paragraph: He said yes.", ""),
		},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Read("story.md", []byte(c.source))
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

// Where the text does not spell what the file spells, a span must still find
// the bytes of the file.
func TestSourceSpan(t *testing.T) {
	const source = "\ufeff---\r\ntitle: \"A \\u201cno\\u201d again\"\r\n---\r\nFish &amp; chips\r\ncost \\$5, [she](u) **said**.\r\n"
	d, err := Read("story.md", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	sound(t, d)
	for words, want := range map[string]string{
		"A “no” again": `A \u201cno\u201d again`,
		"no":           "no",
		"“no”":         `\u201cno\u201d`,
		"Fish":         "Fish",
		"& chips cost": "&amp; chips\r\ncost",
		"$5":           `\$5`,
		"she said":     "she](u) **said",
	} {
		at := strings.Index(d.Text, words)
		if at < 0 {
			t.Errorf("no %q in %q", words, d.Text)
			continue
		}
		s := d.SourceSpan(article.Span{Start: at, End: at + len(words)})
		if got := s.Of(source); got != want {
			t.Errorf("%q: got %q, want %q", words, got, want)
		}
	}
}

func TestMeta(t *testing.T) {
	for source, want := range map[string]article.Meta{
		"---\ndate: 2024-05-03\ntype: post\ngenre: op-ed\n---\n":  {Kind: article.Opinion, Published: "2024-05-03"},
		"---\nkind: news\napproved_by: L. Marsh\n---\n":           {Kind: article.News, Approved: true},
		"---\nkind: Q&A\npublished: May 3\ndate: 2024\n---\n":     {Kind: article.Interview, Published: "May 3"},
		"---\nkind: Commentary\n---\n":                            {Kind: article.Opinion},
		"---\nkind: qa\n---\n":                                    {Kind: article.Interview},
		"+++\ndate = 2024-05-03T10:00:00Z\nkind = 'brief'\n+++\n": {Kind: article.Brief, Published: "2024-05-03T10:00:00Z"},
		"---\ntitle:\n---\nText.\n":                               {},
	} {
		d, err := Read("story.md", []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		if d.Meta != want {
			t.Errorf("%q: got %+v, want %+v", source, d.Meta, want)
		}
	}
}
