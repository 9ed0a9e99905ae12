package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
	"github.com/onrecord/onrecord/rules"
)

func newExplain(t terminal) *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "Show the page of a rule: why, examples, what to ask",
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("name one rule to explain; onrecord rules lists them")
			}
			s, err := readSettings(c)
			if err != nil {
				return err
			}
			style, err := t.style(s.color)
			if err != nil {
				return err
			}
			page, err := rulePage(args[0])
			if err != nil {
				return err
			}
			return report.Page(t.out, page, style)
		},
	}
}

// rulePage returns the page of a rule, which lies in the rule's folder.
func rulePage(name string) ([]byte, error) {
	names, err := ruleNames()
	if err != nil {
		return nil, err
	}
	if !slices.Contains(names, name) {
		return nil, finding.Unknown(name, names)
	}
	page, err := fs.ReadFile(rules.Library, path.Join(strings.ReplaceAll(name, ".", "/"), "README.md"))
	if err != nil {
		return nil, fmt.Errorf("read the page of %s: %w", name, err)
	}
	return page, nil
}

// ruleNames returns the names of the shipped rules. A rule is called what its
// folder is called, so that nothing has to be compiled to know them.
func ruleNames() ([]string, error) {
	modules, err := fs.Glob(rules.Library, "*/*/README.md")
	if err != nil {
		return nil, fmt.Errorf("read rules: %w", err)
	}
	for i, module := range modules {
		modules[i] = strings.ReplaceAll(path.Dir(module), "/", ".")
	}
	return modules, nil
}
