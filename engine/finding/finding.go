// Package finding holds what the policies say of a story: the rules, their
// findings, and the review of one article. It decides nothing and prints
// nothing.
package finding

import (
	"cmp"
	"fmt"

	"github.com/onrecord/onrecord/engine/article"
)

// Rule is what a rule says of itself, and how grave it is here.
type Rule struct {
	Name        string // "hedging.reportedly": its folder, its package, its key in configuration
	Category    string // "hedging"
	Title       string
	Description string
	Message     string              // a template over the named args of a report: "{source}"
	Ask         string              // what to ask the reporter; a template like Message
	Default     Severity            // what METADATA gives
	Graver      Severity            // the least that a graver case weighs; Off is a degree more than others
	Severity    Severity            // what holds under the profile in force
	Settled     bool                // a newsroom has set Severity, so no case of it weighs more
	Profiles    map[string]Severity // where a house profile differs from Default
	// Configs are the parameters that a house profile sets otherwise than Config.
	Configs map[string]map[string]any
	// Kinds are the kinds of story that are judged otherwise than by Severity.
	// Off under the profile in force is off for every kind.
	Kinds      map[article.Kind]Severity
	Resources  []Resource
	Supersedes []string       // rules whose findings at the same place are dropped
	Per        Per            // how often it may speak
	Config     map[string]any // its parameters and their values in force
	File       string         // of the module, within its folder of rules
}

// In is how grave the rule is in a story of this kind.
func (r *Rule) In(kind article.Kind) Severity {
	if severity, differs := r.Kinds[kind]; differs && r.Severity != Off {
		return severity
	}
	return r.Severity
}

// Resource is a page that says why a rule is right.
type Resource struct {
	Title string
	URL   string
}

// Per says how much of a story shares one finding of a rule. The first place
// is the finding; the others become its related places.
type Per string

// The units of which each gets one finding.
const (
	Sentence Per = "sentence" // and one for what is said again in its paragraph
	Source   Per = "source"   // a cluster of mentions; a report that names no source counts by sentence
	Document Per = "document"
	Each     Per = "each" // every report is a finding of its own
)

// Finding is one weakness at one place.
type Finding struct {
	Rule     *Rule
	Severity Severity
	Message  string // at most 120 characters, no line break
	Ask      string
	Span     article.Span
	Related  []Related
	// Fingerprint is the same when the finding is found again in an edited
	// story, as long as its own sentence is left alone.
	Fingerprint string
}

// Related is another place of the story that a finding speaks of.
type Related struct {
	Span article.Span
}

// Places are where a finding is and all that it speaks of.
func (f Finding) Places() []article.Span {
	places := []article.Span{f.Span}
	for _, related := range f.Related {
		places = append(places, related.Span)
	}
	return places
}

// Compare orders findings by place, then the gravest first, then by rule.
func Compare(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.Span.Start, b.Span.Start),
		cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(b.Severity, a.Severity),
		cmp.Compare(a.Rule.Name, b.Rule.Name),
		cmp.Compare(a.Message, b.Message),
	)
}

// Problem is a fault of a rule met while it ran. The findings of the other
// rules stand.
type Problem struct {
	Rule    string // its name
	File    string
	Line    int // in File; 0 when it has no one place
	Message string
}

func (p Problem) String() string {
	if p.Line > 0 {
		return fmt.Sprintf("%s:%d: %s: %s", p.File, p.Line, p.Rule, p.Message)
	}
	return fmt.Sprintf("%s: %s: %s", p.File, p.Rule, p.Message)
}

// Review is all that is said of one article.
type Review struct {
	Article  *article.Article
	Findings []Finding // in the order of Compare
	Problems []Problem
	Accepted int // findings left out because a baseline accepts them
	Old      int // findings left out because they are older than the change at hand
}
