package ruletest

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/internal/textdiff"
	"github.com/onrecord/onrecord/engine/policy"
)

// sections are the headings of a page, in order. Before them it says why the
// rule is there.
var sections = []string{"Flagged", "Allowed", "When not to use it"}

// example is a fenced article of a page, as it stands there.
type example struct {
	section    string
	format     string // text or md, the ending of its file's name
	line       int    // of its first line
	text       string
	start, end int // of text, in bytes of the page
}

// execute lints the articles of a page, draws what its rule finds into them, and compares.
func execute(ctx context.Context, e *engine.Engine, rule *finding.Rule, file, page string) (diff string, fault error) {
	examples, err := readPage(rule, file, page)
	if err != nil {
		return "", err
	}
	var drawn strings.Builder
	at := 0
	for _, x := range examples {
		source := finding.Unmark([]byte(x.text))
		review, err := e.Review(ctx, rule.Name+"."+x.format, source)
		if err != nil {
			return "", err
		}
		if len(review.Problems) > 0 {
			return "", policy.Fault{File: file, Line: x.line, Message: review.Problems[0].String()}
		}
		drawn.WriteString(page[at:x.start])
		own := slices.DeleteFunc(review.Findings, func(f finding.Finding) bool { return f.Rule.Name != rule.Name })
		drawn.Write(finding.Mark(source, own))
		at = x.end
	}
	drawn.WriteString(page[at:])
	return textdiff.Unified(file, file+" as linted", page, drawn.String()), nil
}

// readPage takes a page apart, and refuses one that lacks its title, a section
// or an example of each kind.
func readPage(rule *finding.Rule, file, page string) ([]example, error) {
	wrong := func(line int, format string, args ...any) ([]example, error) {
		return nil, policy.Fault{File: file, Line: line, Message: fmt.Sprintf(format, args...)}
	}
	var examples []example
	var headings []string
	var fence string     // what closes the block we are in
	var article *example // that block, when it is an article
	reasons := false     // prose between the title and the first section
	line, at := 0, 0
	for text := range strings.Lines(page) {
		line++
		start := at
		at += len(text)
		text = strings.TrimRight(text, "\r\n")
		switch {
		case line == 1 && text != "# "+rule.Title:
			return wrong(1, "a page begins with the title of its METADATA: # %s", rule.Title)
		case fence != "" && strings.TrimRight(text, " ") == fence:
			if article != nil {
				article.end, article.text = start, page[article.start:start]
				if err := article.check(file); err != nil {
					return nil, err
				}
				examples = append(examples, *article)
			}
			fence, article = "", nil
		case fence != "":
			// inside a block
		case strings.HasPrefix(text, "```"):
			info := strings.TrimLeft(text, "`")
			fence = text[:len(text)-len(info)]
			if len(headings) == 0 || headings[len(headings)-1] == sections[2] {
				continue
			}
			formats := map[string]string{"text": "txt", "md": "md"}
			format, known := formats[strings.TrimSpace(info)]
			if !known {
				return wrong(line, "an article is fenced by ```text or ```md, not by %q", text)
			}
			article = &example{section: headings[len(headings)-1], format: format, line: line + 1, start: at}
		case strings.HasPrefix(text, "## "):
			headings = append(headings, strings.TrimPrefix(text, "## "))
			if n := len(headings); n > len(sections) || headings[n-1] != sections[n-1] {
				return wrong(line, "the sections of a page are ## %s", strings.Join(sections, ", ## "))
			}
		case line > 1 && strings.TrimSpace(text) != "" && len(headings) == 0:
			reasons = true
		}
	}
	for _, section := range sections[:2] {
		if !slices.ContainsFunc(examples, func(x example) bool { return x.section == section }) {
			return wrong(0, "the page has no article under ## %s", section)
		}
	}
	switch {
	case fence != "":
		return wrong(line, "the last block is not closed")
	case !slices.Equal(headings, sections):
		return wrong(0, "the sections of a page are ## %s", strings.Join(sections, ", ## "))
	case !reasons:
		return wrong(2, "below its title a page says why the rule is there, and who asks for it")
	}
	return examples, nil
}

// check refuses an example that says the opposite of its section.
func (x *example) check(file string) error {
	marks := string(finding.Unmark([]byte(x.text))) != x.text
	switch {
	case x.section == sections[0] && !marks:
		return policy.Fault{File: file, Line: x.line, Message: "a flagged article draws its findings: ^^^^ and the rule below the words"}
	case x.section == sections[1] && marks:
		return policy.Fault{File: file, Line: x.line, Message: "an allowed article draws no finding"}
	}
	return nil
}
