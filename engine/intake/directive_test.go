package intake

import (
	"fmt"
	"strings"
	"testing"
)

// Every form of a directive, and what it says. The bytes at its span are the
// directive, and none of them is prose.
func TestDirectives(t *testing.T) {
	for source, want := range map[string]string{
		"A. <!-- onrecord: allow a.b because c -->":                              "<!-- onrecord: allow a.b because c -->|allow|a.b|c|",
		"A.\n<!--onrecord:allow-next a.b, c.d because e\n  f-->\nB.":             "<!--onrecord:allow-next a.b, c.d because e\n  f-->|allow-next|a.b|e f|;<!--onrecord:allow-next a.b, c.d because e\n  f-->|allow-next|c.d|e f|",
		"A. <!-- OnRecord allow a.b until 2027-01-31 because c -->":              "<!-- OnRecord allow a.b until 2027-01-31 because c -->|allow|a.b|c|2027-01-31",
		"A. <!-- onrecord: allow a.b because c-d, until 2027-01-31. -->":         "<!-- onrecord: allow a.b because c-d, until 2027-01-31. -->|allow|a.b|c-d|2027-01-31",
		"A. <!-- onrecord: allow a.b because it holds until morning -->":         "<!-- onrecord: allow a.b because it holds until morning -->|allow|a.b|it holds until morning|",
		"A. <!-- onrecord: allow a.b because … -->":                              "<!-- onrecord: allow a.b because … -->|allow|a.b||",
		"A. <!-- onrecord: allow a.b legal holds the name -->":                   "<!-- onrecord: allow a.b legal holds the name -->|allow|a.b||",
		"A. <!-- onrecord: allow because c -->":                                  "<!-- onrecord: allow because c -->|allow||c|",
		"A. <!-- onrecord: -->":                                                  "<!-- onrecord: -->||||",
		"<!-- onrecord: allow-file a.b because c -->\r\n\r\nA.":                  "<!-- onrecord: allow-file a.b because c -->|allow-file|a.b|c|",
		"A.\n\n<!-- onrecord: allow a.b because c\n\nB.":                         "<!-- onrecord: allow a.b because c|allow|a.b|c||open",
		"A. <!-- onrecord is our linter -->\n\n<!-- note: onrecord: allow x -->": "",
	} {
		for _, ext := range []string{"md", "txt"} {
			check(t, "story."+ext, source, want)
		}
	}
	for source, want := range map[string]string{
		"A.\n<div>\n<!-- onrecord: allow a.b because c -->\n</div>\n":                              "<!-- onrecord: allow a.b because c -->|allow|a.b|c|",
		"`<!-- onrecord: allow a.b because c -->`\n\n    <!-- onrecord: allow a.b because c -->":   "",
		"[onrecord: allow a.b because c]\n\nonrecord: allow a.b because c":                         "",
		"---\nonrecord: {allow: [a.b because c, \"d.e because “f”\"]}\n---\nA.":                    "a.b because c|allow-file|a.b|c|;\"d.e because “f”\"|allow-file|d.e|“f”|",
		"---\nonrecord:\n  allow: a.b until 2027-01-31 because c\n---\nA.":                         "a.b until 2027-01-31 because c|allow-file|a.b|c|2027-01-31",
		"---\nonrecord:\n  allow-file:\n    - {rule: a.b, because: c, until: 2027-01-31}\n---\nA.": "{rule: a.b, because: c, until: 2027-01-31|allow-file|a.b|c|2027-01-31",
		"---\nonrecord: {alow: [a.b because c]}\n---\nA.":                                          "alow|alow|||",
		"---\nonrecord: off\n---\nA.":                                                              "off|off|||",
		"+++\nonrecord.allow = ['a.b because c']\n+++\nA.":                                         "'a.b because c'|allow-file|a.b|c|",
		"+++\n[onrecord]\nallow = 'a.b because c'\nlater = 1\n[other]\nallow = 2\n+++\nA.":         "'a.b because c'|allow-file|a.b|c|;1|later|||",
	} {
		check(t, "story.md", source, want)
	}
	for source, want := range map[string]string{
		"A [onrecord: allow a.b because\nc] b.":                        "[onrecord: allow a.b because\nc]|allow|a.b|c|",
		"A [onrecord: allow a.b because c\n\nB] b.":                    "[onrecord: allow a.b because c|allow|a.b|c||open",
		"A.\n  # onrecord: allow a.b because c \nB.":                   "# onrecord: allow a.b because c|allow|a.b|c|",
		"// onrecord: allow a.b because c\r\nB.":                       "// onrecord: allow a.b because c|allow|a.b|c|",
		"\ufeff# onrecord: allow a.b because c\nB.":                    "# onrecord: allow a.b because c|allow|a.b|c|",
		"\ufeffonrecord: allow a.b because c\nB.":                      "onrecord: allow a.b because c|allow|a.b|c|",
		"A said: onrecord: allow a.b because c":                        "",
		"It was said on the record. [Onrecord said so.]\nOn record: x": "",
	} {
		check(t, "story.txt", source, want)
	}
}

func check(t *testing.T, path, source, want string) {
	t.Helper()
	d, err := Read(path, []byte(source))
	if err != nil {
		t.Errorf("%q: %v", source, err)
		return
	}
	sound(t, d)
	var got []string
	for _, x := range d.Directives {
		row := strings.Join([]string{x.Span.Of(source), x.Word, x.Rule, x.Reason, x.Until}, "|")
		if !x.Closed {
			row += "|open"
		}
		got = append(got, row)
		for _, b := range d.Blocks {
			if text := b.Text.Of(d.Text); x.Rule != "" && strings.Contains(text, x.Rule) {
				t.Errorf("%s %q: the prose holds the directive: %q", path, source, text)
			}
		}
	}
	if fmt.Sprint(strings.Join(got, ";")) != want {
		t.Errorf("%s %q: got\n%s\nwant\n%s", path, source, strings.Join(got, ";"), want)
	}
}
