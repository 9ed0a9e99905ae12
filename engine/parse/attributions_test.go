package parse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// said draws the attributions of a text: source, cue and content.
func said(text string) []string {
	var all []string
	for _, a := range parse.Article(draft(text), parse.Newsroom{}).Attributions {
		var content []string
		for _, c := range a.Content {
			content = append(content, text[c.Start:c.End])
		}
		all = append(all, fmt.Sprintf("%s → %s → %s", a.SourceText, a.CueText, strings.Join(content, " … ")))
	}
	return all
}

func TestAttributions(t *testing.T) {
	for text, want := range map[string][]string{
		// An unknown job before a name, and the press at the head of a sentence.
		"The bridge is unsafe, engineer Ada Klee told Reuters.":   {"engineer Ada Klee → told → The bridge is unsafe"},
		"State media said the general had been relieved of duty.": {"State media → said → the general had been relieved of duty"},
		// What stands before a verb that nothing follows is what was said.
		"The dam burst on Sunday, local media said.": {"local media → said → The dam burst on Sunday"},
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
