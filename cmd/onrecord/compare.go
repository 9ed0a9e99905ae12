package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
	"github.com/onrecord/onrecord/engine/revision"
)

func newCompare(t terminal) *cobra.Command {
	var format string
	var info bool
	c := &cobra.Command{
		Use:   "compare OLD NEW",
		Short: "Show what an edit did to the sourcing of a story",
		Long: `Compare reads two drafts of a story and shows what the edit brought and what it
resolved, which statements lost their source, and which quotations have other
words now. It goes by sentences, so a paragraph that moved is not new. One of the
two may be - for standard input.

Exit status: 0 when the edit brought no finding at or above --fail-level, 1 when
it did, 2 when something could not be done.`,
		Example: `  onrecord compare draft.txt edited.txt
  git show HEAD:draft.txt | onrecord compare - draft.txt`,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) != 2 || args[0] == "-" && args[1] == "-" {
				return errors.New("compare takes two drafts: onrecord compare OLD NEW, one of them - at most")
			}
			write, err := report.NewRevision(format)
			if err != nil {
				return err
			}
			d, err := newDesk(c)
			if err != nil {
				return err
			}
			style, err := t.style(d.settings.color)
			if err != nil {
				return err
			}
			style.Info = info
			return compared(c, t, d, args, func(r finding.Revision) error { return write(t.out, r, style) })
		},
	}
	flags := c.Flags()
	flags.StringVar(&format, "format", "text", "`FORMAT` of the output: "+strings.Join(report.RevisionFormats(), ", "))
	flags.BoolVar(&info, "info", false, "show findings of severity info too")
	addProfile(flags, engine.Profiles())
	addFailLevel(flags)
	addConfig(flags)
	return c
}

// compared reviews both drafts as the newsroom of the new one wants it.
func compared(c *cobra.Command, t terminal, d *desk, args []string, write func(finding.Revision) error) error {
	names := slices.Clone(args)
	for i := range names {
		if names[i] == "-" {
			names[i] = args[1-i] // it has the format of the other
		}
	}
	if err := d.ready(nil); err != nil {
		return err
	}
	e, h, err := d.of(names[1])
	if err != nil {
		return err
	}
	fails, err := failing(h.settings.failLevel)
	if err != nil {
		return err
	}
	var reviews [2]finding.Review
	status := clean
	for i, arg := range args {
		source, err := t.draft(arg)
		if err != nil {
			return placed(filepath.ToSlash(arg), unreadable(arg, err))
		}
		if reviews[i], err = e.Review(c.Context(), filepath.ToSlash(names[i]), source); err != nil {
			return placed(filepath.ToSlash(arg), err)
		}
		reviews[i].Article.Path = filepath.ToSlash(arg)
		for _, p := range reviews[i].Problems {
			t.complain(placed(filepath.ToSlash(arg), errors.New("rule fault: "+p.String())))
			status = trouble
		}
	}
	r := revision.Compare(reviews[0], reviews[1])
	if err := write(r); err != nil {
		return fmt.Errorf("write the comparison: %w", err)
	}
	if status == clean && slices.ContainsFunc(r.Introduced, func(f finding.Finding) bool { return fails(f.Severity) }) {
		status = findings
	}
	if status != clean {
		return outcome(status)
	}
	return nil
}

func (t terminal) draft(arg string) ([]byte, error) {
	if arg == "-" {
		return asMuch(t.in)
	}
	return readStory(arg)
}
