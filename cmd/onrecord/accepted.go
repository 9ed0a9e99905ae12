package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/onrecord/onrecord/engine/baseline"
	"github.com/onrecord/onrecord/engine/finding"
)

// baselineName is what the file is called when nothing says otherwise: the one
// above a story counts without being configured.
const baselineName = ".onrecord-baseline.jsonl"

// accepted is a baseline and the folder from which it names stories. Its
// methods are for one story after the other, in the order in which stories are
// shown: which of two gets the line of a third that is gone depends on it.
type accepted struct {
	*baseline.Baseline
	file    string
	dir     string          // absolute
	missing map[string]bool // whether a story is gone, once it has been asked
}

// name is what the baseline calls a story.
func (a *accepted) name(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	from, err := filepath.Rel(a.dir, abs)
	if err != nil {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(from)
}

// gone reports whether a story of the baseline is not there any more.
func (a *accepted) gone(name string) bool {
	if answer, known := a.missing[name]; known {
		return answer
	}
	file := filepath.FromSlash(name)
	if !filepath.IsAbs(file) {
		file = filepath.Join(a.dir, file)
	}
	_, err := os.Lstat(file)
	a.missing[name] = errors.Is(err, fs.ErrNotExist)
	return a.missing[name]
}

// unaccepted leaves out the findings of a story that its baseline accepts. It
// is asked for stories in the order in which they are shown.
func (d *desk) unaccepted(path string, r finding.Review) finding.Review {
	b, err := d.baseline(path)
	if b == nil || err != nil { // the story has been refused already
		return r
	}
	name := b.name(path)
	b.Follow(name, r.Findings, b.gone)
	left := b.Fresh(name, r.Findings)
	r.Accepted = len(r.Findings) - len(left)
	r.Findings = left
	return r
}

// baseline is the one that holds for a story; nil when there is none.
func (d *desk) baseline(path string) (*accepted, error) {
	h, err := d.house(path)
	if err != nil {
		return nil, &misconfigured{err}
	}
	file := h.settings.baseline
	if file == "" {
		return nil, nil
	}
	a, err := once(&d.mu, d.baselines, file, func() (*accepted, error) { return readBaseline(file) })
	switch {
	case errors.Is(err, fs.ErrNotExist):
		from := d.settings.strongest("baseline")
		if from == "" {
			from = h.from["baseline"].String()
		}
		return nil, &misconfigured{fmt.Errorf("%s: no baseline %s; \"onrecord baseline\" writes it", from, shown(file))}
	case err != nil:
		return nil, &misconfigured{err}
	}
	return a, nil
}

// readBaseline reads a baseline. One that is not there is an fs.ErrNotExist,
// beside an empty one.
func readBaseline(file string) (*accepted, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	a := &accepted{&baseline.Baseline{}, file, filepath.Dir(abs), map[string]bool{}}
	if file == os.DevNull {
		return a, nil // "--baseline /dev/null" is how one asks for none
	}
	if info, err := os.Stat(file); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: is no regular file; name the file of accepted findings", shown(file))
	}
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return a, err
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", shown(file), unreadable(file, err))
	}
	a.Baseline, err = baseline.Parse(shown(abs), text)
	return a, err
}
