// Package ruletest runs the tests that a folder of rules brings along: the Rego
// tests beside each rule, and the marked articles on its page. It writes
// nothing and changes no file.
package ruletest

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
)

// Result is what the tests of some rules came to.
type Result struct {
	Tests    []Test     // in the order of files and lines
	Coverage []Coverage // of the rules and of what they share
	Pages    []Page     // in the order of rules
}

// Test is one Rego test.
type Test struct {
	Name   string // "rules.hedging.reportedly_test.test_allows_police"
	File   string
	Line   int
	Passed bool
	Output string // what it printed, and the error that ended it
}

// Coverage says which lines of a module no test ran.
type Coverage struct {
	File    string
	Percent float64
	Missed  []int
}

// Page is the page of a rule, executed.
type Page struct {
	Rule  string
	File  string
	Fault error  // what is wrong with its form, or kept its articles from being linted
	Diff  string // between the findings that it draws and those there are
}

// Passed reports whether every test and every page holds. How much coverage is
// enough is for the caller to say.
func (r Result) Passed() bool {
	for _, test := range r.Tests {
		if !test.Passed {
			return false
		}
	}
	for _, page := range r.Pages {
		if page.Fault != nil || page.Diff != "" {
			return false
		}
	}
	return true
}

// Run tests the rules of own folders, which stand on the library, or those of
// the library when there are none. An error means that the rules do not hold
// together; a test that fails is part of the Result.
func Run(ctx context.Context, library fs.FS, own ...engine.Folder) (Result, error) {
	tested := own
	if len(tested) == 0 {
		tested = []engine.Folder{{FS: library}}
	}
	read, err := policy.Read(library, own...)
	if err != nil {
		return Result{}, err
	}
	if err := read.Check(); err != nil {
		return Result{}, err
	}
	rules := read.Rules()
	var result Result
	if result.Tests, result.Coverage, err = runRego(ctx, append([]engine.Folder{{FS: library}}, own...), tested, rules); err != nil {
		return Result{}, err
	}
	for _, rule := range rules {
		for _, folder := range tested {
			if rule.File != path.Join(folder.Path, folderOf(rule), "rule.rego") {
				continue
			}
			page := Page{Rule: rule.Name, File: path.Join(folder.Path, folderOf(rule), "README.md")}
			text, err := fs.ReadFile(folder, path.Join(folderOf(rule), "README.md"))
			switch {
			case errors.Is(err, fs.ErrNotExist):
				page.Fault = policy.Fault{File: page.File, Message: "the rule has no page; write one with articles it flags and articles it allows"}
			case err != nil:
				return Result{}, err
			default:
				e, err := engine.New(library, only(rule, rules), own...)
				if err != nil {
					return Result{}, err
				}
				page.Diff, page.Fault = execute(ctx, e, rule, page.File, string(text))
			}
			result.Pages = append(result.Pages, page)
		}
	}
	if len(own) == 0 {
		if err := runAnswers(ctx, library, &result); err != nil {
			return Result{}, err
		}
	}
	return result, nil
}

// runAnswers executes the pages of the rules about the answers in the text,
// which the engine judges itself. They need other rules to answer to, so all
// are on, and those are left out of the picture.
func runAnswers(ctx context.Context, library fs.FS, result *Result) error {
	e, err := engine.New(library, engine.Profile{Today: time.Date(2026, time.June, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		return err
	}
	for _, rule := range e.Rules() {
		if rule.File != "" {
			continue
		}
		page := Page{Rule: rule.Name, File: path.Join(folderOf(&rule), "README.md")}
		text, err := fs.ReadFile(library, page.File)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			continue // a library without these pages still works
		case err != nil:
			return err
		}
		page.Diff, page.Fault = execute(ctx, e, &rule, page.File, string(text))
		result.Pages = append(result.Pages, page)
	}
	return nil
}

// folderOf is where a rule lies in its folder of rules.
func folderOf(rule *finding.Rule) string { return strings.ReplaceAll(rule.Name, ".", "/") }

// only is a profile under which no other rule speaks.
func only(rule *finding.Rule, all []*finding.Rule) engine.Profile {
	severities := map[string]finding.Severity{}
	for _, other := range all {
		severities[other.Name] = finding.Off
	}
	severities[rule.Name] = cmp.Or(rule.Default, finding.Warning)
	return engine.Profile{Severities: severities}
}
