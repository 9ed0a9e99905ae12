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
		"Union advocates say the bill would raise pay.":           {"Union advocates → say → the bill would raise pay"},
		// The whole of a phrase.
		"Several of them said they were confused.":                              {"Several of them → said → they were confused"},
		"A study by the Crime Research Group shows that police are too few.":    {"A study by the Crime Research Group → shows → that police are too few"},
		"Soto-Reed, one of the members who requested that it be cut, has quit.": {"Soto-Reed, one of the members who → requested → that it be cut"},
		"Two aides who were in the room said he was furious.":                   {"Two aides who were in the room → said → he was furious"},
		"According to retired general Omar Lind, the war was lost.":             {"retired general Omar Lind → According to → the war was lost"},
		"TASS quoted the governor as saying that the pier was gone.":            {"the governor → saying → that the pier was gone"},
		"It is dead, said the Larkin Institute, a liberal think tank.":          {"the Larkin Institute, a liberal think tank → said → It is dead"},
		"The union claims wages fell and insists it was lied to.":               {"The union → claims → wages fell", "The union → insists → it was lied to"},
		// A parenthesis is no clause, and a name in it is nearer than a noun before it.
		"Mr. Koe, 64, who once ran it, has been slow, said three people familiar with the way the firm works.": {"three people familiar with the way the firm works → said → Mr. Koe, 64, who once ran it, has been slow"},
		"It ends the erasure of older people, Rep. Ann Bo, a Democrat, said.":                                  {"Rep. Ann Bo, a Democrat, → said → It ends the erasure of older people"},
		"“It was late,” Ann Koe told the Times on Monday.":                                                     {"Ann Koe → told → “It was late,”"},
		// What stands before a verb that nothing follows is what was said.
		"The dam burst on Sunday, local media said.": {"local media → said → The dam burst on Sunday"},
		"The dam burst on Sunday, Reuters reports.":  {"Reuters → reports → The dam burst on Sunday"},
		"They read letters and Reuters reports.":     nil,
	} {
		if got := said(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
