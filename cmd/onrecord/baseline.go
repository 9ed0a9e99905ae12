package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/baseline"
	"github.com/onrecord/onrecord/engine/finding"
)

// accept is what one run of the baseline command was asked for.
type accept struct {
	terminal
	check, prune bool
}

func newBaseline(t terminal) *cobra.Command {
	b := &accept{terminal: t}
	c := &cobra.Command{
		Use:   "baseline [PATH...]",
		Short: "Accept the findings there are, so that lint shows only new ones",
		Long: `Baseline writes down what is found in stories, and lint leaves that out. The file
is made to be reviewed and merged: sorted, one finding a line. A line holds while
the sentence it is about stays, wherever that moves and whatever changes around it.
The lines of stories that are not named stay as they are.

Exit status: 0, or with --check 1 when lines are of no use any more; 2 when
something could not be done.`,
		Example: `  onrecord baseline
  onrecord baseline --prune stories/
  onrecord baseline --check`,
		RunE: b.run,
	}
	flags := c.Flags()
	flags.BoolVar(&b.prune, "prune", false, "accept nothing new; only delete the lines of what is found no more")
	flags.BoolVar(&b.check, "check", false, "write nothing; say which lines --prune would delete")
	addBaseline(flags)
	addProfile(flags, engine.Profiles())
	addConfig(flags)
	addCache(flags)
	return c
}

// tab is one baseline during a run, and what becomes of it.
type tab struct {
	*accepted
	path                 string // of a story that it is for
	before, moved, fresh int
	stale                []baseline.Entry
}

func (b *accept) run(c *cobra.Command, args []string) error {
	if b.check && b.prune {
		return errors.New("--check and --prune: choose one; --check writes nothing")
	}
	d, err := newDesk(c)
	if err != nil {
		return err
	}
	inputs := collector{terminal: b.terminal, ignored: d.ignored}.collect(args)
	if err := d.ready(inputs); err != nil {
		return err
	}
	d.cache = openCache(d.settings, len(inputs), d.today)
	defer d.cache.Close()
	tabs := map[string]*tab{}
	status := clean
	for i, r := range each(inputs, 0, func(path string, source []byte) (finding.Review, error) {
		return b.review(c.Context(), d, path, source)
	}) {
		path := inputs[i].path
		if r.err != nil {
			d.complain(b.terminal, path, r.err)
			status = trouble
			continue
		}
		for _, p := range r.value.Problems {
			b.complain(placed(path, errors.New("rule fault: "+p.String())))
			status = trouble
		}
		a, err := d.ledger(path)
		if err != nil {
			return err // review has met it before
		}
		if tabs[a.file] == nil {
			tabs[a.file] = &tab{accepted: a, path: path, before: a.Len()}
		}
		tabs[a.file].settle(path, r.value, !b.check && !b.prune)
	}
	for _, file := range slices.Sorted(maps.Keys(tabs)) {
		t := tabs[file]
		if status != trouble && everyStory(args, t.dir) { // else the story may live on, unread
			t.bury()
		}
		if err := b.close(d, t, &status); err != nil {
			return err
		}
	}
	if status != clean {
		return outcome(status)
	}
	return nil
}

// review lints a story whose baseline is sound.
func (b *accept) review(ctx context.Context, d *desk, path string, source []byte) (finding.Review, error) {
	if _, err := d.ledger(path); err != nil {
		return finding.Review{}, err
	}
	return d.remembered(ctx, path, source)
}

// ledger is the baseline of a story to write to; it may not be there yet. Where
// nothing gives it a place it goes beside the farthest configuration, so that a
// repository has one, else to the top of the repository, else here.
func (d *desk) ledger(path string) (*accepted, error) {
	h, err := d.house(path)
	if err != nil {
		return nil, &misconfigured{err}
	}
	file := cmp.Or(h.settings.baseline, filepath.Join(cmp.Or(h.home, h.top), baselineName))
	a, err := once(&d.mu, d.baselines, file, func() (*accepted, error) { return readBaseline(file) })
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &misconfigured{err}
	}
	return a, nil
}

// everyStory reports whether arguments mean all stories below a folder.
func everyStory(args []string, dir string) bool {
	if len(args) == 0 {
		args = []string{"."}
	}
	return slices.ContainsFunc(args, func(arg string) bool { return repository.Within(dir, arg) })
}

// settle brings the lines of one story up to date.
func (t *tab) settle(path string, r finding.Review, accept bool) {
	name := t.name(path)
	t.moved += t.Follow(name, r.Findings, t.gone)
	stale := t.Stale(name, r)
	t.Drop(stale)
	t.stale = append(t.stale, stale...)
	if accept {
		t.fresh += t.Accept(name, r.Article, r.Findings)
	}
}

// bury deletes the lines of stories that are gone, which none has taken over.
func (t *tab) bury() {
	gone := t.Gone(t.gone)
	t.Drop(gone)
	t.stale = append(t.stale, gone...)
}

// close writes a baseline, or says what would be deleted from it.
func (b *accept) close(d *desk, t *tab, status *int) error {
	if b.check {
		for _, e := range t.stale {
			b.say("%s: %s is not found any more: %s", e.Path, e.Rule, e.Words)
		}
		if len(t.stale) > 0 {
			*status = max(*status, findings)
			b.complain(fmt.Errorf("%s: %s of %d of no use any more; \"onrecord baseline --prune\" deletes them", shown(t.file), counted(len(t.stale), "line"), t.before))
		}
		return nil
	}
	text, err := t.Text()
	if err != nil {
		return err
	}
	old, err := os.ReadFile(t.file)
	there := err == nil
	if b.prune && !there {
		return fmt.Errorf("%s: there is no baseline to prune; \"onrecord baseline\" writes one", shown(t.file))
	}
	if string(old) != string(text) {
		if err := replace(t.file, text); err != nil {
			return fmt.Errorf("write %s: %w", shown(t.file), unreadable(t.file, err))
		}
	}
	if name := shown(t.file); !b.prune && !d.reads(t) {
		b.complain(fmt.Errorf("lint reads it with --baseline %s, or with \"baseline: %s\" in %s", name, name, configName))
	}
	moved := ""
	if t.moved > 0 {
		moved = fmt.Sprintf(", %d moved", t.moved)
	}
	b.say("%s: %s accepted, %d new%s, %d deleted", shown(t.file), counted(t.Len(), "finding"), t.fresh, moved, len(t.stale))
	return nil
}

// reads reports whether lint finds a baseline by itself, now that it is written.
func (d *desk) reads(t *tab) bool {
	after, err := newDesk(d.settings.command)
	if err != nil {
		return false
	}
	h, err := after.house(t.path)
	if err != nil {
		return false
	}
	file, err := filepath.Abs(h.settings.baseline)
	return err == nil && file == filepath.Join(t.dir, filepath.Base(t.file)) && d.settings.strongest("baseline") != "--baseline"
}

func counted(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
