package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/report"
)

// lint is what one run of the linter was asked for.
type lint struct {
	terminal
	output string
	rules  []string
	stdin  string
	scope
	watch bool
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
  onrecord lint --format text --format sarif=onrecord.sarif stories/
  pbpaste | onrecord lint - --stdin-filename draft.md`,
		RunE: l.run,
	}
	flags := c.Flags()
	flags.StringArray("format", []string{"text"}, "`FORMAT` of the output, or FORMAT=FILE; may be repeated: "+strings.Join(report.Formats(), ", "))
	flags.StringVar(&l.output, "output", "", "write to `FILE` instead of standard output, whole or not at all")
	flags.StringArrayVar(&l.rules, "rule", nil, "run only the rule of this `NAME`; may be repeated")
	flags.StringVar(&l.stdin, "stdin-filename", "stdin.txt", "`NAME` of standard input; its extension tells the format")
	flags.Bool("info", false, "show findings of severity info too, in text, compact and markdown")
	flags.Int("jobs", 0, "work on `N` stories at the same time; 0 suits the machine")
	addProfile(flags, engine.Profiles())
	addFailLevel(flags)
	addConfig(flags)
	addBaseline(flags)
	addCache(flags)
	l.scope.add(flags)
	flags.BoolVar(&l.watch, "watch", false, "go on, and lint each story when it is saved")
	flags.BoolVar(&l.force, "force-ignore", false, "leave out ignored files even when they are named, as a commit hook does")
	return c
}

func (l *lint) run(c *cobra.Command, args []string) error {
	if l.watch {
		return l.watching(c, args)
	}
	d, err := newDesk(c, l.rules...)
	if err != nil {
		return err
	}
	list, err := l.sound(d)
	if err != nil {
		return err
	}
	run, filed, err := l.reportRun(d)
	if err != nil {
		return err
	}
	inputs, before, err := l.scoped(c.Context(), d, args)
	if err != nil {
		return err
	}
	defer before.close()
	if err := d.ready(inputs); err != nil {
		return err
	}
	if err := d.spared(list, inputs); err != nil {
		return err
	}
	if before == nil { // what is compared has to be parsed
		d.cache = openCache(d.settings, len(inputs), d.today)
		defer d.cache.Close()
	}
	out, err := l.open(list, inputs, run, filed)
	if err != nil {
		return err
	}
	p := &printing{lint: l, desk: d, out: out, progress: l.newProgress(len(inputs)), watched: l.watched(list)}
	defer p.progress.clear()
	for i, r := range each(inputs, d.settings.jobs, func(path string, source []byte) (finding.Review, error) {
		return d.fresh(c.Context(), before, path, source)
	}) {
		if err := p.story(inputs[i].path, r); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
		p.progress.at(i + 1)
	}
	return p.end()
}

// sound checks what the run was asked for, and returns the formats it wants.
func (l *lint) sound(d *desk) ([]wanted, error) {
	s := d.settings
	if _, err := failing(s.failLevel); err != nil {
		return nil, s.blamed("fail-level", err)
	}
	if len(s.formats) == 0 || slices.Contains(s.formats, "") { // one would look at silence and take it for praise
		return nil, s.blamed("format", fmt.Errorf("a format is empty; there is %s", strings.Join(report.Formats(), ", ")))
	}
	if slices.Contains(l.rules, "") {
		return nil, errors.New("--rule is empty; \"onrecord rules\" lists them")
	}
	list, err := outputsOf(s.formats, l.output)
	if err != nil {
		return nil, err
	}
	if s.jobs < 0 {
		return nil, fmt.Errorf("--jobs %d: want 1 or more, or 0 for what suits the machine", s.jobs)
	}
	if f := s.command.Flags().Lookup("new-from"); f.Changed && l.newFrom == "" {
		return nil, errors.New("--new-from is empty; name a commit, and see whether a variable that should hold it is set")
	}
	return list, nil
}

// printing is the end of a run: stories come in, one after the other, and go
// into the reports.
type printing struct {
	*lint
	desk     *desk
	out      outputs
	progress *progress
	watched  bool // findings go to the terminal on which the progress is
	status   int
}

// story prints what became of a story.
func (p *printing) story(path string, r result[finding.Review]) error {
	if r.err != nil {
		p.progress.clear()
		p.desk.complain(p.terminal, path, r.err)
		p.status = trouble
		return p.out.Unread(unread(path, r.err))
	}
	review := p.desk.unaccepted(path, r.value)
	if len(review.Problems) > 0 || p.watched && len(review.Findings) > 0 {
		p.progress.clear()
	}
	for _, problem := range review.Problems {
		p.complain(placed(path, errors.New("rule fault: "+problem.String())))
		p.status = trouble
	}
	fails := p.desk.failing(path)
	if p.status == clean && slices.ContainsFunc(review.Findings, func(f finding.Finding) bool { return fails(f.Severity) }) {
		p.status = findings
	}
	return p.out.Review(review)
}

// end finishes the reports and sets the exit status.
func (p *printing) end() error {
	p.progress.clear()
	if err := p.out.Close(); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if p.status != clean {
		return outcome(p.status)
	}
	return nil
}

// reportRun is what the reports show of the run: the one on standard output,
// and those in files, which are as wide as any and plain unless colour is asked
// for.
func (l *lint) reportRun(d *desk) (run, filed report.Run, err error) {
	run.Version = version()
	run.Page = func(rule string) string {
		page, err := rulePage(d, rule)
		if err != nil {
			return "" // a rule of the newsroom of some of the stories
		}
		return string(page)
	}
	if run.Rooted, err = repository.Rooted(); err != nil {
		return run, filed, err
	}
	if file := os.Getenv("GITHUB_STEP_SUMMARY"); file != "" {
		run.Summary = tail(file)
	}
	filed = run
	if run.Style, err = l.style(d.settings.color); err != nil {
		return run, filed, d.settings.blamed("color", err)
	}
	filed.Color, err = colored(d.settings.color, false)
	run.Info, filed.Info = d.settings.info, d.settings.info
	return run, filed, err
}

// placed puts the name of a file before what is wrong with it.
func placed(path string, err error) error { return errors.New(unread(path, err).String()) }

// unread says which file has no review, and why.
func unread(path string, err error) report.Unread {
	if e, ok := errors.AsType[*intake.Error](err); ok {
		return report.Unread{Path: path, Line: e.Line, Why: e.Problem + "; " + e.Remedy}
	}
	return report.Unread{Path: path, Why: err.Error()}
}
