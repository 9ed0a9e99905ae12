// Package engine lints the sourcing of news stories: it reads a file, works out
// who says what, asks the policies, and gives what they find. It reads no
// environment, prints nothing, and knows no rule by name: the rules come in as
// folders.
package engine

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/parse"
	"github.com/onrecord/onrecord/engine/policy"
)

// Folder is a folder of a newsroom's own rules and word lists.
type Folder = policy.Folder

// Newsroom is what a newsroom tells the parser of its world.
type Newsroom = parse.Newsroom

// Library is some folders of rules, read and not yet compiled. It is safe for
// concurrent use.
type Library struct{ read *policy.Library }

// Read reads the library that comes with the program and a newsroom's own
// folders.
func Read(library fs.FS, own ...Folder) (*Library, error) {
	read, err := policy.Read(library, own...)
	if err != nil {
		return nil, err
	}
	return &Library{read}, nil
}

// rules returns the rules that Rego judges, and all, in order of name.
func (l *Library) rules() (judged, all []*finding.Rule) {
	judged = l.read.Rules()
	all = append(slices.Clone(judged), directiveRules()...)
	slices.SortFunc(all, func(a, b *finding.Rule) int { return strings.Compare(a.Name, b.Name) })
	return judged, all
}

// Check returns every *Misfit of a profile, joined, without compiling.
func (l *Library) Check(profile Profile) error {
	_, all := l.rules()
	return profile.apply(all)
}

// Digest tells two libraries apart by all that bears on what they find.
func (l *Library) Digest() [32]byte { return l.read.Digest() }

// Engine sets severities and parameters by the profile. The rules that are not
// off are compiled when the first story needs them, or by Compile.
func (l *Library) Engine(profile Profile) (*Engine, error) {
	judged, all := l.rules()
	e := &Engine{rules: all, today: profile.Today, newsroom: profile.Newsroom}
	if err := profile.apply(e.rules); err != nil {
		return nil, err
	}
	enabled := slices.DeleteFunc(judged, func(r *finding.Rule) bool { return r.Severity == finding.Off })
	e.judge = sync.OnceValues(func() (*policy.Judge, error) { return l.read.Judge(enabled) })
	return e, nil
}

// Engine is a library of rules under a profile. It is safe for concurrent use.
type Engine struct {
	rules []*finding.Rule // in order of name
	judge func() (*policy.Judge, error)
	today time.Time

	newsroom Newsroom
}

// New reads the library and a newsroom's own folders and readies an engine.
func New(library fs.FS, profile Profile, own ...Folder) (*Engine, error) {
	l, err := Read(library, own...)
	if err != nil {
		return nil, err
	}
	e, err := l.Engine(profile)
	if err == nil {
		err = e.Compile()
	}
	if err != nil {
		return nil, err
	}
	return e, nil
}

// Compile readies the rules: the dear part of a start. The error joins all that
// is wrong in them.
func (e *Engine) Compile() error {
	_, err := e.judge()
	return err
}

// Rules returns every rule, in order of name, with the severity and the
// parameters in force.
func (e *Engine) Rules() []finding.Rule {
	rules := make([]finding.Rule, len(e.rules))
	for i, rule := range e.rules {
		rules[i] = *rule
	}
	return rules
}

// Review reads a story and says what the rules find in it. The format follows
// from the ending of path, which is only a name: nothing is opened.
func (e *Engine) Review(ctx context.Context, path string, source []byte) (finding.Review, error) {
	draft, err := intake.Read(path, source)
	if err != nil {
		return finding.Review{}, err
	}
	judge, err := e.judge()
	if err != nil {
		return finding.Review{}, err
	}
	story := parse.Article(draft, e.newsroom)
	reports, problems, err := judge.Reports(ctx, story)
	if err != nil {
		return finding.Review{}, fmt.Errorf("review %s: %w", path, err)
	}
	found := e.answered(story, findings(story, reports), problems)
	return finding.Review{Article: story, Findings: found, Problems: problems}, nil
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
