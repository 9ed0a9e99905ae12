package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/report"
)

// lint is what one run of the linter was asked for.
type lint struct {
	terminal
	format string
	rules  []string
	stdin  string
	scope
	watch bool
	info  bool
	force bool // leave ignored files out even when they are named
}

func newLint(t terminal) *cobra.Command {
	l := &lint{terminal: t}
	c := &cobra.Command{
		Use:   "lint [PATH...]",
		Short: "Show where the sourcing of stories is weak",
		Long: `Lint reads files, folders and patterns ("drafts/**/*.md"), or standard input as
"-", and shows what the rules find. Without a path it reads the folder it is in.

Exit status: 0 when nothing is found at or above --fail-level, 1 when something
is, 2 when something could not be done.`,
		Example: `  onrecord lint draft.txt
  onrecord lint --profile strict --fail-level warning stories/
  pbpaste | onrecord lint - --stdin-filename draft.md`,
		RunE: l.run,
	}
	flags := c.Flags()
	flags.StringVar(&l.format, "format", "text", "`FORMAT` of the output: text, json")
	flags.StringArrayVar(&l.rules, "rule", nil, "run only the rule of this `NAME`; may be repeated")
	flags.StringVar(&l.stdin, "stdin-filename", "stdin.txt", "`NAME` of standard input; its extension tells the format")
	flags.BoolVar(&l.info, "info", false, "show findings of severity info too")
	addProfile(flags, engine.Profiles())
	addFailLevel(flags)
	addConfig(flags)
	addBaseline(flags)
	l.scope.add(flags)
	flags.BoolVar(&l.watch, "watch", false, "go on, and lint each story when it is saved")
	flags.BoolVar(&l.force, "force-ignore", false, "leave out ignored files even when they are named, as a commit hook does")
	return c
}

func (l *lint) run(c *cobra.Command, args []string) error {
	if l.watch {
		return l.watching(c, args)
	}
	s, err := readSettings(c)
	if err != nil {
		return err
	}
	if _, err := failing(s.failLevel); err != nil {
		return err
	}
	style, err := l.style(s.color)
	if err != nil {
		return err
	}
	style.Info = l.info
	out, err := report.New(l.format, l.out, style)
	if err != nil {
		return err
	}
	d := newDesk(s, l.rules)
	inputs, before, err := l.scoped(c.Context(), d, args)
	if err != nil {
		return err
	}
	defer before.close()
	if err := d.ready(inputs); err != nil {
		return err
	}

	status := clean
	for i, r := range each(inputs, func(path string, source []byte) (finding.Review, error) {
		return d.fresh(c.Context(), before, path, source)
	}) {
		if r.err != nil {
			d.complain(l.terminal, inputs[i].path, r.err)
			status = trouble
			continue
		}
		fails := d.failing(inputs[i].path)
		for _, p := range r.value.Problems {
			l.complain(placed(inputs[i].path, errors.New("rule fault: "+p.String())))
			status = trouble
		}
		if status == clean && slices.ContainsFunc(r.value.Findings, func(f finding.Finding) bool { return fails(f.Severity) }) {
			status = findings
		}
		if err := out.Review(r.value); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
	}
	if err := out.Close(); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if status != clean {
		return outcome(status)
	}
	return nil
}

// placed puts the name of a file before what is wrong with it.
func placed(path string, err error) error {
	if e, ok := errors.AsType[*intake.Error](err); ok {
		if e.Line > 0 {
			path = fmt.Sprintf("%s:%d", path, e.Line)
		}
		return fmt.Errorf("%s: %s; %s", path, e.Problem, e.Remedy)
	}
	return fmt.Errorf("%s: %w", path, err)
}
