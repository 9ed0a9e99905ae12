package parse_test

import (
	"slices"
	"testing"
)

func TestSourceBehindConnectives(t *testing.T) {
	for text, want := range map[string][]string{
		"Meanwhile, an audit by the county office put the cost at $4m.":                     {"audit by the county office, document"},
		"However, a letter sent to parents by the head, which the Echo saw, said so.":       {"letter sent to parents by the head, document"},
		"Separately, the fire service, which sent nine crews, said it was late.":            {"fire service, unnamed_group"},
		"Moreover, campaigners, many of them nurses, said it was late.":                     {"campaigners, unnamed_group"},
		"On Friday, a note to tenants, sent by the new agent, said it was late.":            {"note to tenants, document"},
		"Still, Ann Dole, the mayor, said it was late.":                                     {"Ann Dole, named_person, mayor"},
		"It is set out in a paper to be released on Monday, which says it is late.":         {"paper, document"},
		"The board read a report published last week, which found that it was late.":        {"report, document"},
		"Tenants heard from the mayor on Friday, who said that it was late.":                {"mayor, unnamed_person"},
		"Tenants were warned by the council on Monday that the bridge would shut.":          {"council, unnamed_group"},
		"Ann Dole was told by the school last week that it was late.":                       {"school, unnamed_group"},
		"The race is on Sunday, which organisers say will be dry.":                          {"organisers, unnamed_group"},
		"The tenants, who met on Friday, said it was late.":                                 {"tenants, unnamed_group"},
		"Residents were told by the company that the bridge would shut by Friday.":          {"company, unnamed_group"},
		"They met on Tuesday, which was the day the deal was signed, Ann Dole said.":        {"Ann Dole, named_person"},
		"Later that day, a guard at the gate, who did not give her name, said it was late.": {"guard at the gate, anonymous"},
		"Nevertheless, the plan, drawn up by a firm in Leeds, put the cost at £3m.":         {"plan, document"},
		"Even so, an aide, asked about it on Monday, said it was late.":                     {"aide, unnamed_person"},
		"Last week, a judge in Lyon, who read the file, said the evidence was thin.":        {"judge in Lyon, anonymous"},
		"Unfortunately, the driver, a man of 40, said it was late.":                         {"driver, unnamed_person"},
		"Elsewhere, a spokesman for the port, who would not be named, said the gates shut.": {"spokesman for the port, anonymous"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
