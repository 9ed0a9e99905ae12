package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// junitReport is a suite a story and in it a test for each rule that found
// something; a story without findings is one test that passed. Findings of
// severity info fail nothing. Columns are characters: a person reads them.
type junitReport struct {
	w   io.Writer
	doc junitDoc
}

func newJUnit(w io.Writer, _ Run) Report {
	return &junitReport{w: w, doc: junitDoc{Name: "onrecord"}}
}

type junitCounts struct {
	Tests    int `xml:"tests,attr"`
	Failures int `xml:"failures,attr"`
	Errors   int `xml:"errors,attr"`
}

type junitDoc struct {
	XMLName xml.Name `xml:"testsuites"`
	Name    string   `xml:"name,attr"`
	junitCounts
	Suites []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name string `xml:"name,attr"`
	junitCounts
	Cases []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string       `xml:"classname,attr"`
	Name    string       `xml:"name,attr"`
	File    string       `xml:"file,attr"`
	Failure *junitResult `xml:"failure"`
	Error   *junitResult `xml:"error"`
	Out     string       `xml:"system-out,omitempty"`
}

type junitResult struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Body    string `xml:",chardata"`
}

func (j *junitReport) Review(r finding.Review) error {
	path := r.Article.Path
	lines := article.NewLines(r.Article.Source)
	suite := junitSuite{Name: path}
	for _, rule := range ruleNames(r.Findings) {
		test := junitCase{Class: path, Name: rule, File: path}
		for _, f := range r.Findings {
			if f.Rule.Name != rule {
				continue
			}
			line := fmt.Sprintf("%s\n    %s\n", compact(path, lines.Position(f.Span.Start), f), f.Ask)
			switch {
			case f.Severity == finding.Info:
				test.Out += line
			case test.Failure == nil:
				test.Failure = &junitResult{f.Severity.String(), f.Message, line}
			default:
				test.Failure.Body += line
			}
		}
		suite.Cases = append(suite.Cases, test)
	}
	for _, p := range r.Problems {
		suite.Cases = append(suite.Cases, junitCase{Class: path, Name: p.Rule, File: path, Error: &junitResult{"rule fault", p.Message, p.String()}})
	}
	if len(suite.Cases) == 0 {
		suite.Cases = []junitCase{{Class: path, Name: "sourcing", File: path}}
	}
	j.add(suite)
	return nil
}

func (j *junitReport) Unread(u Unread) error {
	j.add(junitSuite{Name: u.Path, Cases: []junitCase{{Class: u.Path, Name: "sourcing", File: u.Path, Error: &junitResult{"unread", u.Why, u.String()}}}})
	return nil
}

func (j *junitReport) add(suite junitSuite) {
	for _, test := range suite.Cases {
		suite.Tests++
		if test.Failure != nil {
			suite.Failures++
		}
		if test.Error != nil {
			suite.Errors++
		}
	}
	j.doc.Tests += suite.Tests
	j.doc.Failures += suite.Failures
	j.doc.Errors += suite.Errors
	j.doc.Suites = append(j.doc.Suites, suite)
}

func (j *junitReport) Close() error { return writeXML(j.w, j.doc) }

// ruleNames returns the rules that found something, each once, sorted.
func ruleNames(findings []finding.Finding) []string {
	var names []string
	for _, f := range findings {
		names = append(names, f.Rule.Name)
	}
	slices.SortFunc(names, strings.Compare)
	return slices.Compact(names)
}
