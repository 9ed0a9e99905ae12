package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/parse"
	"github.com/onrecord/onrecord/engine/report"
)

func newSources(t terminal) *cobra.Command {
	var format, stdin string
	c := &cobra.Command{
		Use:   "sources PATH...",
		Short: "Show who speaks in a story, on whose word and on what terms",
		Long: `Sources lists the sources of a story in the order in which they come up: what
kind each is, how many statements rest on it and how many words are its own,
through which outlet it reached the story, and what the story says of a name that
it withholds. Below stand the totals and the origins that are left when those who
are known only through another count as that other's, and the voices of one power
as one.`,
		Example: `  onrecord sources draft.txt
  onrecord sources --format csv stories/ > sources.csv`,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("no story to read; name a file, a folder or -")
			}
			d, err := newDesk(c)
			if err != nil {
				return err
			}
			style, err := t.style(d.settings.color)
			if err != nil {
				return err
			}
			out, err := report.NewSources(format, t.out, style)
			if err != nil {
				return err
			}
			return tabled(t, d, collector{terminal: t, stdin: stdin, ignored: d.ignored}.collect(args), out)
		},
	}
	addConfig(c.Flags())
	c.Flags().StringVar(&format, "format", "text", "`FORMAT` of the output: "+strings.Join(report.SourceFormats(), ", "))
	c.Flags().StringVar(&stdin, "stdin-filename", "stdin.txt", "`NAME` of standard input; its extension tells the format")
	return c
}

func tabled(t terminal, d *desk, inputs []input, out report.Sources) error {
	status := clean
	for i, r := range each(inputs, 0, d.modelled) {
		if r.err != nil {
			d.complain(t, inputs[i].path, r.err)
			status = trouble
			continue
		}
		if err := out.Story(r.value); err != nil {
			return fmt.Errorf("write the sources: %w", err)
		}
	}
	if err := out.Close(); err != nil {
		return fmt.Errorf("write the sources: %w", err)
	}
	if status != clean {
		return outcome(status)
	}
	return nil
}

// modelled reads and parses one story.
func (d *desk) modelled(path string, source []byte) (*article.Article, error) {
	draft, err := intake.Read(path, source)
	if err != nil {
		return nil, err
	}
	newsroom, err := d.newsroom(path)
	if err != nil {
		return nil, err
	}
	return parse.Article(draft, newsroom), nil
}
