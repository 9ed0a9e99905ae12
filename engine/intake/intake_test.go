package intake

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
)

// outline writes a draft as one line a block, so that a table can show it.
func outline(d *article.Draft) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		fmt.Fprintf(&b, "%s: %s\n", block.Kind, strings.ReplaceAll(block.Text.Of(d.Text), "\n", "⏎"))
	}
	for _, l := range d.Links {
		fmt.Fprintf(&b, "link: %s -> %s\n", l.Text.Of(d.Text), l.URL)
	}
	return b.String()
}

func rows(lines ...string) string { return strings.Join(lines, "\n") }

// sound fails the test when a draft breaks what parse relies on.
func sound(t *testing.T, d *article.Draft) {
	t.Helper()
	for _, x := range d.Directives {
		if x.Span.Start < 0 || x.Span.Len() < 0 || x.Span.End > len(d.Source) {
			t.Errorf("directive at %v of %d bytes", x.Span, len(d.Source))
		}
	}
	if !utf8.ValidString(d.Text) {
		t.Fatalf("text is not UTF-8: %q", d.Text)
	}
	end := 0
	for _, b := range d.Blocks {
		if b.Text.Start < end || b.Text.End <= b.Text.Start || b.Text.End > len(d.Text) {
			t.Fatalf("block %v after byte %d of %d", b.Text, end, len(d.Text))
		}
		if end > 0 && !strings.Contains(d.Text[end:b.Text.Start], "\n") {
			t.Fatalf("block %v is not a line away from %d", b.Text, end)
		}
		end = b.Text.End
		words := b.Text.Of(d.Text)
		if !utf8.ValidString(words) || strings.TrimSpace(words) != words {
			t.Fatalf("block %q is untrimmed or cuts a character", words)
		}
		if s := d.SourceSpan(b.Text); s.Start < 0 || s.End > len(d.Source) || s.Start >= s.End {
			t.Fatalf("block %q lies at %v of %d bytes", words, s, len(d.Source))
		}
	}
	for _, l := range d.Links {
		if l.Text.Start < 0 || l.Text.End > len(d.Text) || l.Text.Len() <= 0 {
			t.Fatalf("link %v", l)
		}
	}
	if len(d.Runs) == 0 {
		if d.Text != "" && d.Text != string(d.Source) {
			t.Fatalf("no runs, but the text is not the file")
		}
		return
	}
	var at article.Span
	for _, r := range d.Runs {
		if r.Text.Start != at.Start || r.Source.Start < at.End || r.Source.End < r.Source.Start || r.Source.End > len(d.Source) {
			t.Fatalf("run %v after %v", r, at)
		}
		if r.Exact && r.Text.Of(d.Text) != string(d.Source[r.Source.Start:r.Source.End]) {
			t.Fatalf("run %v is not exact", r)
		}
		at = article.Span{Start: r.Text.End, End: r.Source.End}
	}
	if at.Start != len(d.Text) {
		t.Fatalf("runs end at %d of %d", at.Start, len(d.Text))
	}
}

func TestSeed(t *testing.T) {
	source, err := os.ReadFile("../../testdata/seed/article.txt")
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read("article.txt", source)
	if err != nil {
		t.Fatal(err)
	}
	sound(t, d)
	var kinds []string
	for _, b := range d.Blocks {
		kinds = append(kinds, string(b.Kind))
	}
	want := "headline" + strings.Repeat(" paragraph", 10) + " caption"
	if got := strings.Join(kinds, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]struct{ path, source, want string }{
		"other format": {"x.pdf", "%PDF", "read x.pdf: no reader for .pdf; use .md or .txt"},
		"binary":       {"x.txt", "PK\x03\x00", "read x.txt: the file is binary, not text; export the story as .txt or .md"},
		"utf-16":       {"x.txt", "\xff\xfeA\x00", "read x.txt: the file is UTF-16; save it as UTF-8"},
		"latin-1":      {"x.md", "One.\n\nCaf\xe9.\n", "read x.md:3: byte 0xe9 at offset 9 is not UTF-8; save the file as UTF-8"},
		"broken yaml": {
			"x.md", "---\ntitle: Mayor: I did not\n---\nText.\n",
			"read x.md:2: the front matter is not YAML: mapping values are not allowed in this context; check the line; a value that holds a colon needs quotes",
		},
		"open yaml":   {"x.md", "---\ntitle: A\n\nText.\n", "read x.md:1: the front matter is never closed; put a line --- below it"},
		"broken toml": {"x.md", "+++\ntitle = Mayor\n+++\nText.\n", "read x.md:2: the front matter is not TOML: "},
		"list title":  {"x.md", "---\ndate: 2024-05-03\ntitle: [a, b]\n---\nText.\n", "read x.md:3: title is not text; write it as one line of text"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read(c.path, []byte(c.source))
			e, ok := errors.AsType[*Error](err)
			if !ok {
				t.Fatalf("got %v, want an *Error", err)
			}
			if !strings.HasPrefix(e.Error(), c.want) {
				t.Errorf("got  %s\nwant %s", e, c.want)
			}
		})
	}
}

func TestEmpty(t *testing.T) {
	for _, path := range []string{"x.txt", "x.md", "x"} {
		for _, source := range []string{"", "\n\n", byteOrderMark, " \u00a0\r\n"} {
			d, err := Read(path, []byte(source))
			if err != nil {
				t.Fatal(err)
			}
			sound(t, d)
			if len(d.Blocks) > 0 {
				t.Errorf("%s %q: blocks %v", path, source, d.Blocks)
			}
		}
	}
}

func TestExtensions(t *testing.T) {
	for _, ext := range Extensions() {
		if _, err := Read("story"+strings.ToUpper(ext), []byte("A.\n")); err != nil {
			t.Error(err)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, source := range []string{
		"Head\r\n\r\nBy Jane Smith\r\n\r\nOne.\r\nTwo.\r\n",
		"---\ntitle: \"A \\u201cquote\\u201d\"\ndeck: >-\n  folded\n  text\n---\n# H\n\nA &amp; b\\* <br>*c* [d](e) <https://f.g> `h`\n> q\n> r\n\n- i\n\n  j\n",
		"+++\ntitle = '''\nA'''\nkind = \"brief\"\n+++\n{{< x >}}\nText {% y %} more.[^1]\n\n[^1]: note\n",
		"\ufeff---\ntitle: 'It''s'\n---\n<Chart\n a={b}\n/>\n| a | b |\n|---|---|\n| c | d |\n",
		"---\nonrecord: {allow: [a.b because “c”, {rule: d.e}]}\n---\nA <!-- onrecord: allow a.b\n because c -->b.\n<!-- onrecord: allow",
		"+++\nonrecord.allow = ['a.b because c', {rule = 'd'}]\n[onrecord]\nx = []\n+++\n[onrecord: allow a\n b] c\n# onrecord: allow d until 2 because\nE",
	} {
		f.Add(true, []byte(source))
		f.Add(false, []byte(source))
	}
	f.Fuzz(func(t *testing.T, markdown bool, source []byte) {
		path := "story.txt"
		if markdown {
			path = "story.md"
		}
		d, err := Read(path, source)
		if err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Fatalf("got %v, want an *Error", err)
			}
			return
		}
		sound(t, d)
	})
}

func TestLargest(t *testing.T) {
	if _, err := Read("a.md", bytes.Repeat([]byte("word "), Largest/5)); err != nil {
		t.Error(err)
	}
	if _, err := Read("a.md", make([]byte, Largest+1)); err == nil || !strings.Contains(err.Error(), "more than 1 MB") {
		t.Error(err)
	}
}
