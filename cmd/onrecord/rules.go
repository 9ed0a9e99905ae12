package main

import (
	"bufio"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
	"github.com/onrecord/onrecord/engine/spelling"
)

func newRules(t terminal) *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules and how grave each is here",
		Args:  noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			d, err := newDesk(c)
			if err != nil {
				return err
			}
			e, err := d.here()
			if err != nil {
				return err
			}
			switch format {
			case "text":
				return t.table(e.Rules())
			case "json":
				return t.catalogue(e.Rules())
			}
			return fmt.Errorf("no format %q; %s", format, spelling.Unknown(format, []string{"json", "text"}))
		},
	}
	c.Flags().StringVar(&format, "format", "text", "`FORMAT` of the output: text, json")
	addProfile(c.Flags(), engine.Profiles())
	addConfig(c.Flags())
	return c
}

func (t terminal) table(rules []finding.Rule) error {
	names := 0
	for _, r := range rules {
		names = max(names, len(r.Name))
	}
	out := bufio.NewWriter(t.out)
	for _, r := range rules {
		fmt.Fprintf(out, "%-*s  %-7s  %s\n", names, r.Name, r.Severity, report.Printable(r.Title))
	}
	return out.Flush()
}

func (t terminal) catalogue(rules []finding.Rule) error {
	type entry struct {
		Name        string           `json:"name"`
		Severity    finding.Severity `json:"severity"`
		Default     finding.Severity `json:"default"`
		Title       string           `json:"title"`
		Description string           `json:"description"`
	}
	list := []entry{}
	for _, r := range rules {
		list = append(list, entry{r.Name, r.Severity, r.Default, r.Title, r.Description})
	}
	return t.sayJSON(list)
}
