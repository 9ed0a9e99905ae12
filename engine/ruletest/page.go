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

// reading is a page as far as it has been read.
type reading struct {
	file, page string
	title      string // that the page has to have

	line     int // the last that was read
	headings []string
	examples []example
	fence    string   // what closes the block we are in
	article  *example // that block, when it is an article
	reasons  bool     // whether prose stands between the title and the first section
}

// readPage takes a page apart, and refuses one that lacks its title, a section
// or an example of each kind.
func readPage(rule *finding.Rule, file, page string) ([]example, error) {
	r := &reading{file: file, page: page, title: rule.Title}
	at := 0
	for text := range strings.Lines(page) {
		r.line++
		if err := r.take(strings.TrimRight(text, "\r\n"), at, at+len(text)); err != nil {
			return nil, err
		}
		at += len(text)
	}
	return r.examples, r.complete()
}

func (r *reading) wrong(line int, format string, args ...any) error {
	return policy.Fault{File: r.file, Line: line, Message: fmt.Sprintf(format, args...)}
}

// take reads one line, which lies between two places of the page.
func (r *reading) take(text string, start, end int) error {
	switch {
	case r.line == 1 && text != "# "+r.title:
		return r.wrong(1, "a page begins with the title of its METADATA: # %s", r.title)
	case r.fence != "" && strings.TrimRight(text, " ") == r.fence:
		return r.closeBlock(start)
	case r.fence != "":
		// inside a block
	case strings.HasPrefix(text, "```"):
		return r.openBlock(text, end)
	case strings.HasPrefix(text, "## "):
		r.headings = append(r.headings, strings.TrimPrefix(text, "## "))
		if n := len(r.headings); n > len(sections) || r.headings[n-1] != sections[n-1] {
			return r.wrongSections(r.line)
		}
	case r.line > 1 && strings.TrimSpace(text) != "" && len(r.headings) == 0:
		r.reasons = true
	}
	return nil
}

func (r *reading) wrongSections(line int) error {
	return r.wrong(line, "the sections of a page are ## %s", strings.Join(sections, ", ## "))
}

// openBlock begins a block, which is an article in the sections of examples.
func (r *reading) openBlock(text string, end int) error {
	info := strings.TrimLeft(text, "`")
	r.fence = text[:len(text)-len(info)]
	n := len(r.headings)
	if n == 0 || r.headings[n-1] == sections[2] {
		return nil
	}
	formats := map[string]string{"text": "txt", "md": "md"}
	format, known := formats[strings.TrimSpace(info)]
	if !known {
		return r.wrong(r.line, "an article is fenced by ```text or ```md, not by %q", text)
	}
	r.article = &example{section: r.headings[n-1], format: format, line: r.line + 1, start: end}
	return nil
}

func (r *reading) closeBlock(start int) error {
	x := r.article
	r.fence, r.article = "", nil
	if x == nil {
		return nil
	}
	x.end, x.text = start, r.page[x.start:start]
	r.examples = append(r.examples, *x)
	return x.check(r.file)
}

// complete refuses a page that lacks something.
func (r *reading) complete() error {
	for _, section := range sections[:2] {
		if !slices.ContainsFunc(r.examples, func(x example) bool { return x.section == section }) {
			return r.wrong(0, "the page has no article under ## %s", section)
		}
	}
	switch {
	case r.fence != "":
		return r.wrong(r.line, "the last block is not closed")
	case !slices.Equal(r.headings, sections):
		return r.wrongSections(0)
	case !r.reasons:
		return r.wrong(2, "below its title a page says why the rule is there, and who asks for it")
	}
	return nil
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
