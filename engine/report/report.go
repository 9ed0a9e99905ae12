// Package report turns reviews into bytes: frames under the words for people,
// JSON for programs, and the outline of a parsed story. It decides nothing
// about a finding and knows no terminal; whoever calls it says how wide and
// whether in colour.
package report

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Report writes one run of the linter: the review of each file, then the end.
type Report interface {
	// Review adds a file. Reviews come in the order in which they are printed.
	Review(finding.Review) error
	// Close writes what sums up the run.
	Close() error
}

// Style is how a report for people looks; other formats ignore it.
type Style struct {
	Width int  // of a line, in cells; 0 is 80
	Color bool // with SGR colours
	Info  bool // with the findings of severity info, which are otherwise counted
}

var formats = map[string]func(io.Writer, Style) Report{
	"json": newJSON,
	"text": newText,
}

// Formats returns the names that New knows.
func Formats() []string { return slices.Sorted(maps.Keys(formats)) }

// New begins a report on w. An unknown format is an error that gives the
// nearest name.
func New(format string, w io.Writer, style Style) (Report, error) {
	begin, ok := formats[format]
	if !ok {
		return nil, fmt.Errorf("no format %q; %s", format, spelling.Unknown(format, Formats()))
	}
	return begin(w, style), nil
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
