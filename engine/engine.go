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

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/parse"
	"github.com/onrecord/onrecord/engine/policy"
)

// Folder is a folder of a newsroom's own rules and word lists.
type Folder = policy.Folder

// Newsroom is what a newsroom tells the parser of its world.
type Newsroom = parse.Newsroom

// Engine is a library of rules under a profile. It is safe for concurrent use.
type Engine struct {
	rules    []*finding.Rule
	judge    *policy.Judge
	newsroom Newsroom
}

// New reads the library and a newsroom's own folders, sets severities and
// parameters by the profile, and compiles the rules that are not off.
func New(library fs.FS, profile Profile, own ...Folder) (*Engine, error) {
	read, err := policy.Read(library, own...)
	if err != nil {
		return nil, err
	}
	e := &Engine{rules: read.Rules(), newsroom: profile.Newsroom}
	if err := profile.apply(e.rules); err != nil {
		return nil, err
	}
	enabled := slices.DeleteFunc(slices.Clone(e.rules), func(r *finding.Rule) bool { return r.Severity == finding.Off })
	if e.judge, err = read.Judge(enabled); err != nil {
		return nil, err
	}
	return e, nil
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
	story := parse.Article(draft, e.newsroom)
	reports, problems, err := e.judge.Reports(ctx, story)
	if err != nil {
		return finding.Review{}, fmt.Errorf("review %s: %w", path, err)
	}
	return finding.Review{Article: story, Findings: findings(story, reports), Problems: problems}, nil
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
