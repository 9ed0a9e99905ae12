package main

import (
	"regexp"
	"testing"
)

func TestPattern(t *testing.T) {
	for _, c := range []struct {
		pattern, path string
		want          bool
	}{
		{"drafts/*.md", "drafts/a.md", true},
		{"drafts/*.md", "drafts/b/a.md", false},
		{"drafts/**/*.md", "drafts/a.md", true},
		{"drafts/**/*.md", "drafts/b/c/a.md", true},
		{"**/*.md", "a.md", true},
		{"**/b/**", "a/b/c/d.txt", true},
		{"**/b/**", "a/bb/c.txt", false},
		{"drafts/**/*.md", "drafts/b/a.txt", false},
		{"a?.txt", "ab.txt", true},
		{"a?.txt", "a/.txt", false},
		{"[a-c]*.txt", "bx.txt", true},
		{"[!a-c]*.txt", "bx.txt", false},
		{"a+(b).[txt", "a+(b).[txt", true},
	} {
		if got := regexp.MustCompile(translated(c.pattern)).MatchString(c.path); got != c.want {
			t.Errorf("%s matches %s: got %v, want %v", c.pattern, c.path, got, c.want)
		}
	}
}

func TestColored(t *testing.T) {
	for name, c := range map[string]struct {
		env  map[string]string
		when string
		tty  bool
		want bool
	}{
		"terminal":               {nil, "auto", true, true},
		"no terminal":            {nil, "auto", false, false},
		"dumb terminal":          {map[string]string{"TERM": "dumb"}, "auto", true, false},
		"forced":                 {map[string]string{"FORCE_COLOR": "1"}, "auto", false, true},
		"forced off":             {map[string]string{"CLICOLOR_FORCE": "0"}, "auto", false, false},
		"never over forced":      {map[string]string{"FORCE_COLOR": "1"}, "never", true, false},
		"NO_COLOR over always":   {map[string]string{"NO_COLOR": "1"}, "always", true, false},
		"empty NO_COLOR is none": {map[string]string{"NO_COLOR": ""}, "auto", true, true},
	} {
		t.Run(name, func(t *testing.T) {
			for _, key := range []string{"NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM"} {
				t.Setenv(key, c.env[key])
			}
			if got, err := colored(c.when, c.tty); err != nil || got != c.want {
				t.Errorf("got %v, %v, want %v", got, err, c.want)
			}
		})
	}
	if _, err := colored("allways", true); err == nil || err.Error() != `no colour "allways"; did you mean "always"?` {
		t.Error(err)
	}
}
