package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/term"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
)

// outputs are the reports of one run: at most one on standard output, the
// others each in a file, which is written when the run is over.
type outputs []printout

type printout struct {
	report.Report
	file string        // "" is standard output
	text *bytes.Buffer // what the file will hold
}

// wanted is a format and the file it goes to.
type wanted struct{ format, file string }

// outputsOf reads the formats, each NAME or NAME=FILE, and the file of the one
// that names none.
func outputsOf(formats []string, file string) ([]wanted, error) {
	var list []wanted
	var bare []string
	tidy := func(file string) string {
		if file == "" || file == "-" { // standard output, as everywhere
			return ""
		}
		return filepath.Clean(file)
	}
	file = tidy(file)
	for _, f := range formats {
		name, to, filed := strings.Cut(f, "=")
		if filed && to == "" {
			return nil, fmt.Errorf("--format %s: no file after =; write %s=FILE", f, name)
		}
		if to = tidy(to); to == "" {
			bare = append(bare, name)
			to = file
		}
		if to != "" && slices.ContainsFunc(list, func(w wanted) bool { return w.file == to }) {
			return nil, fmt.Errorf("%s: two formats go to this file; give each its own", to)
		}
		list = append(list, wanted{name, to})
	}
	switch {
	case len(bare) > 1 && file == "":
		return nil, fmt.Errorf("formats %s all go to standard output; send all but one to files: --format %s=FILE", strings.Join(bare, ", "), bare[1])
	case len(bare) == 0 && file != "":
		return nil, fmt.Errorf("--output %s: every --format has its file already; leave one out", file)
	}
	return list, nil
}

// open begins the reports. A file that could not be written is an error now,
// and not after the work is done.
func (t terminal) open(list []wanted, inputs []input, run, filed report.Run) (outputs, error) {
	var all outputs
	for _, w := range list {
		o := printout{file: w.file}
		to, run := io.Writer(t.out), run
		if w.file != "" {
			if err := writable(w.file, inputs); err != nil {
				return nil, err
			}
			o.text = &bytes.Buffer{}
			to, run = o.text, filed
		}
		var err error
		if o.Report, err = report.New(w.format, to, run); err != nil {
			return nil, err
		}
		all = append(all, o)
	}
	return all, nil
}

// spared makes sure that no report takes the place of a configuration or a
// baseline.
func (d *desk) spared(list []wanted, inputs []input) error {
	if !slices.ContainsFunc(list, func(w wanted) bool { return w.file != "" }) {
		return nil
	}
	use := map[string]string{} // by file, what it is
	for _, path := range append([]string{"."}, paths(inputs)...) {
		if h, err := d.house(path); err == nil && h.settings.baseline != "" {
			use[repository.Followed(h.settings.baseline)] = "the baseline"
		}
	}
	for file := range d.layers {
		use[repository.Followed(file)] = "a configuration"
	}
	for _, w := range list {
		what := map[string]string{configName: "a configuration", baselineName: "the baseline"}[filepath.Base(w.file)]
		if what = cmp.Or(use[repository.Followed(w.file)], what); w.file != "" && what != "" {
			return fmt.Errorf("%s: this is %s; write the report to another file", w.file, what)
		}
	}
	return nil
}

func paths(inputs []input) []string {
	var all []string
	for _, in := range inputs {
		all = append(all, in.path)
	}
	return all
}

// watched reports whether a report goes to a terminal.
func (t terminal) watched(list []wanted) bool {
	return term.IsTerminal(int(t.out.Fd())) && slices.ContainsFunc(list, func(w wanted) bool { return w.file == "" })
}

// writable makes sure that a report has a folder to go to and takes no story's
// place.
func writable(file string, inputs []input) error {
	folder := filepath.Dir(file)
	if info, err := os.Stat(folder); err != nil {
		return fmt.Errorf("%s: no folder %q to write to; make it first", file, filepath.ToSlash(folder))
	} else if !info.IsDir() {
		return fmt.Errorf("%s: %q is a file, not a folder; choose another", file, filepath.ToSlash(folder))
	}
	there, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("%s: %w", file, unreadable(file, err))
	case there.IsDir():
		return fmt.Errorf("%s: this is a folder; name a file in it", file)
	}
	for _, in := range inputs {
		if filepath.Base(in.path) != filepath.Base(file) {
			continue
		}
		if story, err := os.Stat(in.path); err == nil && os.SameFile(there, story) {
			return fmt.Errorf("%s: this is one of the stories; write the report to another file", file)
		}
	}
	return nil
}

// Review adds a file to every report.
func (all outputs) Review(r finding.Review) error {
	return all.every(func(o printout) error { return o.Report.Review(r) })
}

// Unread adds a file that could not be reviewed to every report.
func (all outputs) Unread(u report.Unread) error {
	return all.every(func(o printout) error { return o.Report.Unread(u) })
}

// Close ends every report and writes the files. One that fails keeps no other
// from being written.
func (all outputs) Close() error {
	return all.every(func(o printout) error {
		if err := o.Report.Close(); err != nil || o.file == "" {
			return err
		}
		if err := replace(o.file, o.text.Bytes()); err != nil {
			return fmt.Errorf("%s: %w", o.file, unreadable(o.file, err))
		}
		return nil
	})
}

func (all outputs) every(do func(printout) error) error {
	var errs []error
	for _, o := range all {
		errs = append(errs, do(o))
	}
	return errors.Join(errs...)
}

// replace writes a file whole or not at all: beside it first, and then in its
// place. A pipe or a device cannot be replaced and is written to.
func replace(file string, text []byte) error {
	mode := os.FileMode(0)
	if there, err := os.Stat(file); err == nil {
		if !there.Mode().IsRegular() {
			return os.WriteFile(file, text, 0o666)
		}
		mode = there.Mode().Perm()
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real // a link stays a link
	}
	fresh := fmt.Sprintf("%s.%d.tmp", file, os.Getpid())
	f, err := os.OpenFile(fresh, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err == nil && mode != 0 {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(fresh, file)
	}
	if err != nil {
		os.Remove(fresh) //nolint:errcheck // the write has failed already
	}
	return err
}

// tail is a file that others write to as well. What is written to it comes
// after what it holds, whole or not at all.
type tail string

func (file tail) Write(text []byte) (int, error) {
	f, err := os.OpenFile(string(file), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return 0, err
	}
	before, err := f.Stat()
	if err != nil {
		return 0, errors.Join(err, f.Close())
	}
	n, err := f.Write(text)
	if err != nil && before.Mode().IsRegular() {
		n, err = 0, errors.Join(err, f.Truncate(before.Size()))
	}
	return n, errors.Join(err, f.Close())
}
