package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/parse"
)

// misconfigured is what is wrong with the configuration of a story. All
// stories below the same file get the same.
type misconfigured struct{ error }

func (m *misconfigured) Unwrap() error { return m.error }

// ready refuses a profile and rules that are asked for by name and do not
// exist, before any story is read. A rule of a newsroom's own may exist for some
// of the stories only. A mistake in a file shows with the stories it is for.
func (d *desk) ready(inputs []input) error {
	if !slices.Contains(engine.Profiles(), d.settings.profile) {
		return d.settings.blamed("profile", fmt.Errorf("no profile %q; %s", d.settings.profile, unknownProfile(d.settings.profile)))
	}
	for _, name := range d.only {
		wrong := d.unknown(".", name)
		for i := 0; wrong != nil && i < len(inputs); i++ {
			if d.unknown(inputs[i].path, name) == nil {
				wrong = nil
			}
		}
		if wrong != nil {
			return wrong
		}
	}
	return nil
}

// unknown is the error about a rule that does not exist for a story; what is
// wrong with its configuration is told with the story.
func (d *desk) unknown(path, rule string) error {
	h, err := d.house(path)
	if err == nil {
		lib, wrong := d.library(h)
		if wrong == nil {
			return lib.Check(engine.Profile{Only: []string{rule}})
		}
	}
	return nil
}

// here is the engine for the folder the command runs in.
func (d *desk) here() (*engine.Engine, error) {
	e, _, err := d.of(".")
	return e, err
}

// of is the engine and the house of a story.
func (d *desk) of(path string) (*engine.Engine, *house, error) {
	h, err := d.house(path)
	if err != nil {
		return nil, nil, &misconfigured{err}
	}
	e, err := d.engine(h)
	if err == nil {
		err = e.Compile()
	}
	if err != nil {
		return nil, nil, &misconfigured{err}
	}
	return e, h, nil
}

// review lints a story as its newsroom wants it.
func (d *desk) review(ctx context.Context, path string, source []byte) (finding.Review, error) {
	e, _, err := d.of(path)
	if err != nil {
		return finding.Review{}, err
	}
	return e.Review(ctx, path, source)
}

// newsroom is what a story's newsroom tells the parser.
func (d *desk) newsroom(path string) (parse.Newsroom, error) {
	h, err := d.house(path)
	if err != nil {
		return parse.Newsroom{}, &misconfigured{err}
	}
	return h.profile.Newsroom, nil
}

// ignored reports whether a story is one only when it is named.
func (d *desk) ignored(path string) bool {
	h, err := d.house(path)
	if err != nil {
		return paper(path)
	}
	return h.ignored
}

// failing is the test for a severity that makes the run fail, for a story that
// has been reviewed.
func (d *desk) failing(path string) func(finding.Severity) bool {
	h, err := d.house(path)
	if err != nil {
		return func(finding.Severity) bool { return false }
	}
	fails, err := failing(h.settings.failLevel)
	if err != nil {
		return func(finding.Severity) bool { return false }
	}
	return fails
}

// complain says what is wrong with a story, and what is wrong with a
// configuration once, however many stories it is for.
func (d *desk) complain(t terminal, path string, err error) {
	m, ok := errors.AsType[*misconfigured](err)
	if !ok {
		t.complain(placed(path, err))
		return
	}
	d.tell(t, m.error)
}

// tell says each thing that is wrong with a configuration once.
func (d *desk) tell(t terminal, err error) {
	if all, several := err.(interface{ Unwrap() []error }); several {
		rest := all.Unwrap()
		for _, one := range rest[:min(mistakes, len(rest))] {
			d.tell(t, one)
		}
		if more := len(rest) - mistakes; more > 0 {
			d.tell(t, fmt.Errorf("%d more of the kind", more))
		}
		return
	}
	d.mu.Lock()
	told := d.told[err.Error()]
	d.told[err.Error()] = true
	d.mu.Unlock()
	if !told {
		t.complain(err)
	}
}
