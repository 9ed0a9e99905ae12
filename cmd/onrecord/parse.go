package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/report"
)

func newParse(t terminal) *cobra.Command {
	var asJSON bool
	var stdin string
	c := &cobra.Command{
		Use:   "parse PATH...",
		Short: "Show who says what in a story, as the rules see it",
		Long: `Parse shows the model of a story that the rules judge: its blocks and sentences,
who is quoted, on whose word each statement rests, and every source. With --json
it prints one JSON object a line, with the spans of all of it in bytes.`,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("no story to parse; name a file, a folder or -")
			}
			d, err := newDesk(c)
			if err != nil {
				return err
			}
			style, err := t.style(d.settings.color)
			if err != nil {
				return err
			}
			return parsed(t, d, collector{terminal: t, stdin: stdin, ignored: d.ignored}.collect(args), asJSON, style.Width)
		},
	}
	addConfig(c.Flags())
	c.Flags().BoolVar(&asJSON, "json", false, "print the model as JSON, one story a line")
	c.Flags().StringVar(&stdin, "stdin-filename", "stdin.txt", "`NAME` of standard input; its extension tells the format")
	return c
}

func parsed(t terminal, d *desk, inputs []input, asJSON bool, width int) error {
	out := bufio.NewWriter(t.out)
	status := clean
	first := true
	// The JSON is made where the story is parsed, side by side: it costs more
	// than the parsing.
	for i, r := range each(inputs, 0, func(path string, source []byte) (printed, error) {
		a, err := d.modelled(path, source)
		if err != nil {
			return printed{}, err
		}
		if !asJSON {
			return printed{article: a}, nil
		}
		line, err := json.Marshal(a)
		return printed{line: line}, err
	}) {
		if r.err != nil {
			d.complain(t, inputs[i].path, r.err)
			status = trouble
			continue
		}
		if err := r.value.write(out, first, width); err != nil {
			return fmt.Errorf("write the model: %w", err)
		}
		first = false
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write the model: %w", err)
	}
	if status != clean {
		return outcome(status)
	}
	return nil
}

// printed is a parsed story, as a line of JSON or still to be outlined.
type printed struct {
	line    []byte
	article *article.Article
}

func (p printed) write(w io.Writer, first bool, width int) error {
	if p.article == nil {
		_, err := fmt.Fprintf(w, "%s\n", p.line)
		return err
	}
	if !first {
		fmt.Fprintln(w)
	}
	return report.Outline(w, p.article, width)
}
