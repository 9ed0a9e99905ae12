package report

import (
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// sarifReport is a log in SARIF 2.1.0. Columns are units of UTF-16, and ends
// are exclusive. Paths are relative to a root that whoever reads the log
// knows: an absolute one would be of no use on another machine.
//
// Findings that the text allows or a baseline accepts are left out. SARIF could
// list them with suppressions, but GitHub heeds none (codeql-action issue 1230):
// each would stand there as an open alert.
type sarifReport struct {
	w       io.Writer
	run     Run
	rules   map[string]*finding.Rule
	results []sarifResult
	notices []sarifNotice
}

func newSARIF(w io.Writer, run Run) Report {
	return &sarifReport{w: w, run: run, rules: map[string]*finding.Rule{}, results: []sarifResult{}}
}

type sarifText struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

type sarifRule struct {
	ID       string          `json:"id"`
	Name     string          `json:"name"`
	Short    sarifText       `json:"shortDescription"`
	Full     sarifText       `json:"fullDescription"`
	Help     sarifText       `json:"help"`
	HelpURI  string          `json:"helpUri,omitempty"`
	Config   sarifConfig     `json:"defaultConfiguration"`
	Property sarifProperties `json:"properties"`
}

type sarifConfig struct {
	Level string `json:"level"`
}

type sarifProperties struct {
	Tags []string `json:"tags"`
}

type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        string            `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	Related      []sarifLocation   `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints"`
}

type sarifLocation struct {
	ID       int           `json:"id,omitempty"`
	Physical sarifPhysical `json:"physicalLocation"`
	Message  *sarifText    `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI  string `json:"uri"`
	Base string `json:"uriBaseId,omitempty"`
}

type sarifRegion struct {
	StartLine   int        `json:"startLine"`
	StartColumn int        `json:"startColumn,omitempty"`
	EndLine     int        `json:"endLine,omitempty"`
	EndColumn   int        `json:"endColumn,omitempty"`
	Snippet     *sarifText `json:"snippet,omitempty"`
}

// sarifNotice is what kept the run from doing all of its work.
type sarifNotice struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

var sarifLevels = map[finding.Severity]string{finding.Off: "none", finding.Info: "note", finding.Warning: "warning", finding.Error: "error"}

func (s *sarifReport) Review(r finding.Review) error {
	file := s.artifact(r.Article.Path)
	lines := article.NewLines(r.Article.Source)
	place := func(span article.Span) sarifLocation {
		from, to := lines.UTF16(span.Start), lines.UTF16(span.End)
		snippet := &sarifText{Text: span.In(r.Article.Source)}
		return sarifLocation{Physical: sarifPhysical{file, &sarifRegion{from.Line, from.Column, to.Line, to.Column, snippet}}}
	}
	for _, f := range r.Findings {
		s.rules[f.Rule.Name] = f.Rule
		result := sarifResult{
			RuleID:    f.Rule.Name,
			Level:     sarifLevels[f.Severity],
			Message:   sarifText{Text: sarifMessage(said(f))},
			Locations: []sarifLocation{place(f.Span)},
			// Not under GitHub's own name for its hash of a line: its upload warns
			// of each that differs from what it works out itself.
			Fingerprints: map[string]string{"onrecord/v1": f.Fingerprint},
		}
		for i, also := range f.Related {
			related := place(also.Span)
			related.ID = i + 1
			related.Message = &sarifText{Text: sarifMessage(also.Span.In(r.Article.Source))}
			result.Related = append(result.Related, related)
		}
		s.results = append(s.results, result)
	}
	for _, p := range r.Problems {
		s.notice(file, 0, "rule fault: "+p.String())
	}
	return nil
}

func (s *sarifReport) Unread(u Unread) error {
	s.notice(s.artifact(u.Path), u.Line, u.Why)
	return nil
}

func (s *sarifReport) notice(file sarifArtifact, line int, words string) {
	location := sarifLocation{Physical: sarifPhysical{Artifact: file}}
	if line > 0 {
		location.Physical.Region = &sarifRegion{StartLine: line}
	}
	s.notices = append(s.notices, sarifNotice{"error", sarifText{Text: sarifMessage(words)}, []sarifLocation{location}})
}

// artifact is a file as an address relative to the root, or, when it lies
// elsewhere, a whole one.
func (s *sarifReport) artifact(path string) sarifArtifact {
	path = s.run.rooted(path)
	if strings.HasPrefix(path, "/") {
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: path}).String()}
	}
	return sarifArtifact{URI: (&url.URL{Path: path}).String(), Base: "%SRCROOT%"}
}

func (s *sarifReport) Close() error {
	type driver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Home    string      `json:"informationUri"`
		Rules   []sarifRule `json:"rules"`
	}
	type tool struct {
		Driver driver `json:"driver"`
	}
	type invocation struct {
		Successful bool          `json:"executionSuccessful"`
		Notices    []sarifNotice `json:"toolExecutionNotifications,omitempty"`
	}
	type run struct {
		Tool        tool          `json:"tool"`
		Invocations []invocation  `json:"invocations"`
		Columns     string        `json:"columnKind"`
		Results     []sarifResult `json:"results"`
	}
	names, rules := []string{}, []sarifRule{}
	for name := range s.rules {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		rules = append(rules, s.describe(s.rules[name]))
	}
	for i := range s.results {
		s.results[i].RuleIndex, _ = slices.BinarySearch(names, s.results[i].RuleID)
	}
	return indented(s.w, struct {
		Schema  string `json:"$schema"`
		Version string `json:"version"`
		Runs    []run  `json:"runs"`
	}{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []run{{
		Tool:        tool{driver{"onrecord", numbered(s.run.Version), home, rules}},
		Invocations: []invocation{{len(s.notices) == 0, s.notices}},
		Columns:     "utf16CodeUnits",
		Results:     s.results,
	}}})
}

// describe gives a rule with its help: its page, or what it says of itself.
func (s *sarifReport) describe(rule *finding.Rule) sarifRule {
	help := ended(rule.Description)
	for _, page := range rule.Resources {
		help += "\n\n" + strings.TrimPrefix(page.Title+": "+page.URL, ": ")
	}
	return sarifRule{
		ID:       rule.Name,
		Name:     pascal(rule.Name),
		Short:    sarifText{Text: ended(rule.Title)},
		Full:     sarifText{Text: ended(rule.Description)},
		Help:     sarifText{help, s.run.page(rule.Name)},
		HelpURI:  helpURI(rule),
		Config:   sarifConfig{sarifLevels[rule.Default]},
		Property: sarifProperties{[]string{"sourcing", rule.Category}},
	}
}

// numbered makes a version begin with a number, as SARIF wants it for comparing:
// v1.2.3 is 1.2.3, and a build that has no version of its own is 0.
func numbered(version string) string {
	if plain := strings.TrimPrefix(version, "v"); plain != "" && '0' <= plain[0] && plain[0] <= '9' {
		return plain
	}
	return strings.TrimSpace("0 " + version)
}

// pascal writes anonymity.no_reason as AnonymityNoReason, the form that SARIF
// wants of a name beside the ID.
func pascal(name string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '.' || r == '_' }) {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// sarifMessage keeps the words of a story from being read as a placeholder,
// {0}, or as a link, [words](1), which messages may have.
func sarifMessage(words string) string {
	words = placeholder().ReplaceAllString(words, "{{$1}}")
	return strings.ReplaceAll(words, "](", "] (")
}

var placeholder = pattern(`\{(\d+)\}`)
