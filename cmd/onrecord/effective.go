package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
	"github.com/onrecord/onrecord/engine/spelling"
)

func newConfig(t terminal) *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "config [PATH]",
		Short: "Show what holds for a story, and which file says so",
		Long: `Config prints the configuration that is in force for a story or a folder, by
default the one it is in: which files make it up, and for every value where it
comes from.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			d, err := newDesk(c)
			if err != nil {
				return err
			}
			path := "."
			if len(args) > 0 {
				path = args[0]
			}
			h, err := d.house(path)
			if err != nil {
				return err
			}
			e, err := d.engine(h)
			if err == nil {
				err = e.Compile()
			}
			if err != nil {
				return err
			}
			rows := h.rows(e)
			switch format {
			case "text":
				return t.effective(path, h, rows)
			case "json":
				return t.sayJSON(struct {
					Path   string   `json:"path"`
					Files  []string `json:"files"`
					Values []row    `json:"values"`
				}{path, h.files(), rows})
			}
			return fmt.Errorf("no format %q; %s", format, spelling.Unknown(format, []string{"json", "text"}))
		},
	}
	c.Flags().StringVar(&format, "format", "text", "`FORMAT` of the output: text, json")
	addProfile(c.Flags(), engine.Profiles())
	addFailLevel(c.Flags())
	addConfig(c.Flags())
	return c
}

// row is one value in force.
type row struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
	From  string `json:"from"`
}

func (h *house) files() []string {
	files := []string{}
	for _, l := range h.layers {
		if !slices.Contains(files, l.file) {
			files = append(files, l.file)
		}
	}
	return files
}

// rows lists the values of a house, each rule of the engine among them.
func (h *house) rows(e *engine.Engine) []row {
	setting := func(key, value string) row {
		from := h.settings.strongest(key)
		if place, given := h.from[key]; given && from == "" {
			from = place.String()
		}
		if from == "" {
			from = "default"
		}
		return row{key, value, from}
	}
	rows := []row{setting("profile", h.settings.profile), setting("fail-level", h.settings.failLevel)}
	ignored := "no pattern"
	if h.ignored {
		ignored = "a pattern, or the name of a file beside the stories"
	}
	rows = append(rows, row{"ignored", h.ignored, ignored})
	if file := h.settings.baseline; file != "" {
		rows = append(rows, setting("baseline", shown(file)))
		if last := &rows[len(rows)-1]; last.From == "default" {
			last.From = "found by its name"
		}
	}
	for _, f := range h.folders {
		rows = append(rows, row{"rule-folders", shown(f.text), f.place.String()})
	}
	for _, t := range h.newsroom {
		rows = append(rows, row{"newsroom." + t.key, strings.Join(t.words, ", "), t.place.String()})
	}
	for _, rule := range e.Rules() {
		rows = append(rows, h.ruleRows(rule)...)
	}
	return rows
}

func (h *house) ruleRows(rule finding.Rule) []row {
	from := func(kind article.Kind, otherwise string) string {
		for _, name := range []string{rule.Name, rule.Category} {
			if c, changed := h.changes[target{rule: name, kind: kind}]; changed {
				return c.place.String()
			}
		}
		return otherwise
	}
	otherwise := "default"
	if _, differs := rule.Profiles[h.settings.profile]; differs {
		otherwise = "profile " + h.settings.profile
	}
	rows := []row{{rule.Name, rule.Severity.String(), from("", otherwise)}}
	for _, kind := range article.Kinds() {
		if severity := rule.In(kind); severity != rule.Severity {
			rows = append(rows, row{rule.Name + ".kinds." + string(kind), severity.String(), from(kind, from("", "default"))})
		}
	}
	for _, param := range sortedNames(rule.Config) {
		at := "default"
		if _, differs := rule.Configs[h.settings.profile][param]; differs {
			at = "profile " + h.settings.profile
		}
		if c, changed := h.changes[target{rule: rule.Name, param: param}]; changed {
			at = c.place.String()
		}
		rows = append(rows, row{rule.Name + ".params." + param, rule.Config[param], at})
	}
	return rows
}

func sortedNames(m map[string]any) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func (t terminal) effective(path string, h *house, rows []row) error {
	out := bufio.NewWriter(t.out)
	if files := h.files(); len(files) > 0 {
		fmt.Fprintf(out, "%s: %s\n\n", report.Printable(path), report.Printable(strings.Join(files, " < ")))
	} else {
		fmt.Fprintf(out, "%s: no %s here or above; \"onrecord init\" writes one\n\n", report.Printable(path), configName)
	}
	tabulate(out, "", rows)
	return out.Flush()
}

// tabulate writes rows as a table, each line after the margin.
func tabulate(out io.Writer, margin string, rows []row) {
	name, value := 0, 0
	for i, r := range rows {
		if v := reflect.ValueOf(r.Value); v.Kind() == reflect.Slice || v.Kind() == reflect.Map {
			if text, err := json.Marshal(r.Value); err == nil {
				rows[i].Value = string(text)
			}
		}
		if text, ok := rows[i].Value.(string); ok {
			rows[i].Value = report.Printable(text)
		}
		rows[i].From = report.Printable(r.From)
		name, value = max(name, len(r.Name)), max(value, min(40, len(fmt.Sprint(rows[i].Value))))
	}
	for _, r := range rows {
		fmt.Fprintf(out, "%s%-*s  %-*v  %s\n", margin, name, r.Name, value, r.Value, r.From)
	}
}
