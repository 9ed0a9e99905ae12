package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/cache"
	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
)

// glance is the time between two looks at the files.
const glance = 400 * time.Millisecond

// watching lints the stories, and then those that are saved, until it is
// interrupted. Looking at the files now and then is cheap and works on every
// file system.
func (l *lint) watching(c *cobra.Command, args []string) error {
	if l.flag() != "" || slices.Contains(args, "-") {
		return errors.New("--watch follows the files of folders; leave out -, --staged and --new-from")
	}
	l.watch = false
	cache.Prepare() // while the file that runs is still the one that was started
	ctx, stop := signal.NotifyContext(c.Context(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if len(args) == 0 {
		args = []string{"."}
	}
	seen, err := l.look(c, args)
	if err != nil {
		return err
	}
	for saved := args; ; {
		if len(saved) > 0 {
			if err := l.run(c, saved); err != nil && !told(err) {
				l.complain(err) // the person who watches can mend it
			}
			fmt.Fprintf(l.err, "onrecord: watching %s; interrupt to stop\n", counted(len(seen.stories), "file"))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(glance):
		}
		now, err := l.look(c, args)
		if err != nil {
			return err
		}
		if saved = now.saved(seen, args); maps.Equal(now.settings, seen.settings) {
			saved = l.meant(c, saved, args)
		}
		seen = now
	}
}

func told(err error) bool {
	_, is := errors.AsType[outcome](err)
	return is
}

// view is how files stand at one time.
type view struct {
	stories  map[string]stamp
	settings map[string]stamp // configuration, rules, baselines; also those that are not there
}

// stamp tells two states of a file apart.
type stamp struct {
	changed int64 // in nanoseconds
	size    int64
}

func stamped(file string) stamp {
	info, err := os.Stat(file)
	if err != nil {
		return stamp{}
	}
	return stamp{info.ModTime().UnixNano(), info.Size()}
}

// saved are the stories that changed since before; all that the arguments mean
// when it is the settings that changed.
func (v view) saved(before view, args []string) []string {
	if !maps.Equal(v.settings, before.settings) {
		return args
	}
	var list []string
	for file, s := range v.stories {
		if before.stories[file] != s {
			list = append(list, file)
		}
	}
	slices.Sort(list)
	return list
}

// meant leaves out what is no story unless it is named.
func (l *lint) meant(c *cobra.Command, files, args []string) []string {
	d, err := newDesk(c)
	if err != nil {
		return files
	}
	return slices.DeleteFunc(files, func(file string) bool { return d.ignored(file) && (l.force || !slices.Contains(args, file)) })
}

// look takes down how the files stand that the arguments mean.
func (l *lint) look(c *cobra.Command, args []string) (view, error) {
	d, err := newDesk(c)
	if err != nil {
		return view{}, err
	}
	v := view{map[string]stamp{}, map[string]stamp{}}
	folders := map[string]bool{}
	every := func(string) bool { return true }
	nothing := func(string, error) {} // the run has complained
	for _, arg := range args {
		files := []string{arg}
		if info, err := os.Stat(arg); err == nil && info.IsDir() {
			files = stories(arg, every, nothing)
			folders[arg] = true
		} else if repository.Pattern(arg) {
			files, err = matching(arg, every, nothing)
			if err != nil {
				return view{}, err
			}
		}
		for _, file := range files {
			v.stories[file] = stamped(file)
			folders[filepath.Dir(file)] = true
		}
	}
	for folder := range folders {
		if h, err := d.house(folder); err == nil {
			v.add(h)
		}
	}
	for folder := range d.chains {
		for _, name := range []string{configName, baselineName} {
			v.settings[filepath.Join(folder, name)] = stamped(filepath.Join(folder, name))
		}
	}
	for file := range d.layers {
		v.settings[file] = stamped(file)
	}
	return v, nil
}

// add takes down the files that a house names.
func (v view) add(h *house) {
	if file := h.settings.baseline; file != "" {
		v.settings[file] = stamped(file)
	}
	for _, folder := range h.folders {
		_ = filepath.WalkDir(folder.text, func(file string, _ fs.DirEntry, _ error) error {
			v.settings[file] = stamped(file)
			return nil
		})
	}
}
