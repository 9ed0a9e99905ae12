// Package report turns reviews into bytes: frames under the words for people,
// the formats of editors, code hosts and build servers, and the outline of a
// parsed story. It decides nothing about a finding and knows neither terminal
// nor repository; whoever calls it says how wide, whether in colour, and how
// files are called from the root.
//
// The programs that read these formats count columns in characters, bytes or
// units of UTF-16. Each format takes the unit of its reader and says which.
package report

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Report writes one run of the linter: the review of each file, then the end.
type Report interface {
	// Review adds a file. Reviews come in the order in which they are printed.
	Review(finding.Review) error
	// Unread adds a file that could not be reviewed. Formats that have no place
	// for it leave it out; whoever calls has told the person.
	Unread(Unread) error
	// Close writes what sums up the run.
	Close() error
}

// Unread is a file without a review, and why.
type Unread struct {
	Path string
	Line int // 0 when it has no one place
	Why  string
}

func (u Unread) String() string {
	if u.Line > 0 {
		return fmt.Sprintf("%s:%d: %s", u.Path, u.Line, u.Why)
	}
	return u.Path + ": " + u.Why
}

// Run is what a report shows of the run beside the reviews. The zero Run will
// do for every format.
type Run struct {
	Style
	Version string                   // of the linter
	Page    func(rule string) string // the page of a rule, in Markdown, or "" when it has none
	Rooted  func(path string) string // the name of a file from the root of its repository
	Summary io.Writer                // takes what the format "github" has no annotations for
}

func (r Run) page(rule string) string {
	if r.Page == nil {
		return ""
	}
	return strings.TrimSpace(r.Page(rule))
}

func (r Run) rooted(path string) string {
	if r.Rooted == nil {
		return path
	}
	return r.Rooted(path)
}

// Style is how a report for people looks; other formats ignore it.
type Style struct {
	Width int  // of a line, in cells; 0 is 80
	Color bool // with SGR colours
	Info  bool // with the findings of severity info, which are otherwise counted
}

var formats = map[string]func(io.Writer, Run) Report{
	"checkstyle": newCheckstyle,
	"compact":    newCompact,
	"csv":        newCSV,
	"github":     newGitHub,
	"gitlab":     newGitLab,
	"json":       newJSON,
	"junit":      newJUnit,
	"markdown":   newMarkdown,
	"ndjson":     newNDJSON,
	"rdjson":     newRDJSON,
	"rdjsonl":    newRDJSONL,
	"sarif":      newSARIF,
	"text":       newText,
}

// Formats returns the names that New knows.
func Formats() []string { return slices.Sorted(maps.Keys(formats)) }

// New begins a report on w. An unknown format is an error that gives the
// nearest name.
//
// The formats are those of other programs, but for "text", "compact" and
// "markdown", which are for people, and "json", which is one object:
//
//	version      "1"; it changes when a program that reads this would have to
//	files[]      path, findings, problems
//	  findings   rule, severity, message, ask, span, range, related, fingerprint
//	    span     start and end, in bytes of the file
//	    range    start and end, each a line and a column in characters, from 1
//	    related  span, range and text of other words that the finding is about
//	  problems   rule, message, file and line (0 when it has no one place) of a
//	             rule that failed
//	summary      files, errors, warnings, info, problems; accepted and old, when
//	             findings are left out that a baseline accepts or that are older
//	             than the change
//
// "ndjson" is one such finding a line, with the path of its file, or a problem
// under that key. Fields are only ever added.
func New(format string, w io.Writer, run Run) (Report, error) {
	begin, ok := formats[format]
	if !ok {
		return nil, fmt.Errorf("no format %q; %s", format, spelling.Unknown(format, Formats()))
	}
	return begin(w, run), nil
}

// tally counts a run.
type tally struct {
	Files    int `json:"files"`
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Info     int `json:"info"`
	Problems int `json:"problems"`
	// Findings that are left out: a baseline accepts them, or they are older
	// than the change at hand.
	Accepted int `json:"accepted,omitempty"`
	Old      int `json:"old,omitempty"`
	words    int
}

func (t *tally) add(r finding.Review) {
	t.Files++
	t.words += r.Article.Doc.Words
	t.Problems += len(r.Problems)
	t.Accepted += r.Accepted
	t.Old += r.Old
	for _, f := range r.Findings {
		switch f.Severity {
		case finding.Error:
			t.Errors++
		case finding.Warning:
			t.Warnings++
		case finding.Info:
			t.Info++
		}
	}
}

// leftOut says how many findings a run does not show.
func (t tally) leftOut() string {
	words := ""
	if n := t.Accepted; n > 0 {
		words += fmt.Sprintf("; %d accepted in the baseline", n)
	}
	if n := t.Old; n > 0 {
		words += fmt.Sprintf("; %d older than the change", n)
	}
	return words
}

// sentence sums up a run in one line.
func (t tally) sentence(p palette, info bool) string {
	stories := count(t.Files, "story", "stories")
	if t.words > 0 {
		stories += " (" + count(t.words, "word", "words") + ")"
	}
	var found []string
	if n := t.Errors; n > 0 {
		found = append(found, p.paint(red, count(n, "error", "errors")))
	}
	if n := t.Warnings; n > 0 {
		found = append(found, p.paint(yellow, count(n, "warning", "warnings")))
	}
	if n := t.Info; n > 0 && info {
		found = append(found, p.paint(cyan, fmt.Sprintf("%d info", n)))
	}
	rest := ""
	if n := t.Info; n > 0 && !info {
		rest = fmt.Sprintf("; %d more of severity info (--info)", n)
	}
	rest += t.leftOut()
	if n := t.Problems; n > 0 { // silence of a rule that failed is no clean bill
		rest += "; incomplete: " + count(n, "rule", "rules") + " failed"
	}
	switch {
	case len(found) > 0:
		return strings.Join(found, ", ") + " in " + stories + rest
	case t.Info > 0:
		return "No errors or warnings in " + stories + rest
	}
	return "No findings in " + stories + rest
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// shown leaves out the findings of severity info unless they are asked for.
func shown(findings []finding.Finding, info bool) []finding.Finding {
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool {
		return f.Severity == finding.Info && !info
	})
}

// said is all that a finding says: what is weak, then what to ask.
func said(f finding.Finding) string {
	return strings.TrimSpace(ended(f.Message) + " " + f.Ask)
}

// ended closes a sentence.
func ended(words string) string {
	if words = strings.TrimSpace(words); words == "" || strings.ContainsAny(words[len(words)-1:], ".?!") {
		return words
	}
	return words + "."
}
