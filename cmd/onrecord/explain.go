package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
	"github.com/onrecord/onrecord/rules"
)

func newExplain(t terminal) *cobra.Command {
	c := &cobra.Command{
		Use:   "explain RULE [PATH:LINE]",
		Short: "Show the page of a rule, or why it found what it did in a story",
		Example: "  onrecord explain anonymity.no_reason\n" +
			"  onrecord explain anonymity.no_reason story.md:12",
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) != 1 && len(args) != 2 {
				return errors.New("name one rule to explain; onrecord rules lists them")
			}
			d, err := newDesk(c, args[0])
			if err != nil {
				return err
			}
			style, err := t.style(d.settings.color)
			if err != nil {
				return err
			}
			if len(args) == 2 {
				return t.explainFinding(c.Context(), d, args[1], style)
			}
			return t.explainRule(d, style)
		},
	}
	addProfile(c.Flags(), engine.Profiles())
	addConfig(c.Flags())
	return c
}

// explainRule shows the page of the desk's one rule, and what holds of it here.
func (t terminal) explainRule(d *desk, style report.Style) error {
	name := d.only[0]
	if err := d.unknown(".", name); err != nil {
		return err
	}
	page, err := rulePage(d, name)
	if err != nil {
		return err
	}
	if err := report.Page(t.out, page, style); err != nil {
		return err
	}
	return t.inForce(d, ".")
}

// inForce shows what holds of the desk's one rule for a story or a folder: its
// severity and its parameters, and where each comes from.
func (t terminal) inForce(d *desk, path string) error {
	h, err := d.house(path)
	if err != nil {
		return err
	}
	settled, err := d.settled(h)
	if err != nil {
		return err
	}
	for _, rule := range settled {
		if rule.Name == d.only[0] {
			if _, err := fmt.Fprintf(t.out, "\nwhat holds of it here\n"); err != nil {
				return fmt.Errorf("write: %w", err)
			}
			tabulate(t.out, "  ", h.ruleRows(rule))
		}
	}
	return nil
}

// explainFinding shows the findings of the desk's one rule on a line of a story,
// and what the parser read there: the facts that the rule judged.
func (t terminal) explainFinding(ctx context.Context, d *desk, place string, style report.Style) error {
	rule := d.only[0]
	story, line, err := lineOf(place)
	if err != nil {
		return err
	}
	inputs := collector{terminal: t, ignored: func(string) bool { return false }}.collect([]string{story})
	if err := d.ready(inputs); err != nil {
		return err
	}
	if len(inputs) != 1 {
		return fmt.Errorf("%q is no one story; write PATH:LINE, as in story.md:12", place)
	}
	if inputs[0].err != nil {
		return placed(inputs[0].path, inputs[0].err)
	}
	source, err := inputs[0].read()
	if err != nil {
		return fmt.Errorf("read %s: %w", inputs[0].path, err)
	}
	review, err := d.review(ctx, inputs[0].path, source)
	if err != nil {
		return err
	}
	lines := article.NewLines(review.Article.Source)
	var elsewhere []string
	review.Findings = slices.DeleteFunc(review.Findings, func(f finding.Finding) bool {
		for _, span := range f.Places() {
			if lines.Position(span.Start).Line <= line && line <= lines.Position(span.End).Line {
				return false
			}
		}
		elsewhere = append(elsewhere, strconv.Itoa(lines.Position(f.Span.Start).Line))
		return true
	})
	if len(review.Findings) == 0 {
		if len(elsewhere) == 0 {
			return fmt.Errorf("%s finds nothing in %s", rule, story)
		}
		return fmt.Errorf("%s finds nothing on line %d of %s; it does on %s", rule, line, story, strings.Join(slices.Compact(elsewhere), ", "))
	}
	style.Info = true
	out, err := report.New("text", t.out, report.Run{Style: style})
	if err != nil {
		return err
	}
	if err := errors.Join(out.Review(review), out.Close()); err != nil {
		return err
	}
	if err := report.Facts(t.out, review, style.Width); err != nil {
		return err
	}
	return t.inForce(d, inputs[0].path)
}

// lineOf reads PATH:LINE. A column behind it, as reports write one, is passed over.
func lineOf(place string) (story string, line int, err error) {
	story, line = cutNumber(place)
	if further, before := cutNumber(story); further != "" && before > 0 {
		story, line = further, before
	}
	if story == "" || line < 1 {
		return "", 0, fmt.Errorf("%q is no place in a story; write PATH:LINE, as in story.md:12", place)
	}
	return story, line, nil
}

// cutNumber parts a place from the number behind its last colon, which is 0 when
// it is none.
func cutNumber(place string) (before string, n int) {
	at := max(strings.LastIndex(place, ":"), 0)
	n, _ = strconv.Atoi(strings.TrimPrefix(place[at:], ":"))
	return place[:at], n
}

// rulePage returns the page of a rule, which lies in the rule's folder: in the
// library, or in one of the newsroom's own. A newsroom's rule without one is
// told by what it says of itself.
func rulePage(d *desk, name string) ([]byte, error) {
	h, err := d.house(".")
	if err != nil {
		return nil, err
	}
	folders := []fs.FS{rules.Library}
	for _, folder := range h.folders {
		folders = append(folders, repository.Folder(h.top, folder.text))
	}
	for _, folder := range folders {
		pages, err := fs.Glob(folder, "*/*/README.md")
		if err != nil {
			return nil, fmt.Errorf("read rules: %w", err)
		}
		for _, file := range pages {
			if strings.ReplaceAll(path.Dir(file), "/", ".") != name {
				continue
			}
			page, err := fs.ReadFile(folder, file)
			if err != nil {
				return nil, fmt.Errorf("read the page of %s: %w", name, err)
			}
			return page, nil
		}
	}
	e, err := d.engine(h)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, rule := range e.Rules() {
		names = append(names, rule.Name)
		if rule.Name == name {
			return fmt.Appendf(nil, "# %s\n\n%s\n\n%s\n", rule.Title, strings.TrimSpace(rule.Description), rule.Ask), nil
		}
	}
	return nil, finding.Unknown(name, names)
}
