package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
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
			page, err := rulePage(newDesk(s, nil), args[0])
			if err != nil {
				return err
			}
			return report.Page(t.out, page, style)
		},
	}
}

// rulePage returns the page of a rule, which lies in the rule's folder: in the
// library, or in one of the newsroom's own.
func rulePage(d *desk, name string) ([]byte, error) {
	h, err := d.house(".")
	if err != nil {
		return nil, err
	}
	folders := []fs.FS{rules.Library}
	for _, folder := range h.folders {
		folders = append(folders, os.DirFS(folder.text))
	}
	// A rule is called what its folder is called, so that nothing has to be
	// compiled to know them.
	var names []string
	for _, folder := range folders {
		pages, err := fs.Glob(folder, "*/*/README.md")
		if err != nil {
			return nil, fmt.Errorf("read rules: %w", err)
		}
		for _, file := range pages {
			rule := strings.ReplaceAll(path.Dir(file), "/", ".")
			names = append(names, rule)
			if rule != name {
				continue
			}
			page, err := fs.ReadFile(folder, file)
			if err != nil {
				return nil, fmt.Errorf("read the page of %s: %w", name, err)
			}
			return page, nil
		}
	}
	return nil, finding.Unknown(name, names)
}
