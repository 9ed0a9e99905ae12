package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

//go:embed starter.yaml
var starter []byte

func newInit(t terminal) *cobra.Command {
	return &cobra.Command{
		Use:   "init [DIR]",
		Short: "Write a configuration to start from",
		Long: `Init writes a ` + configName + ` that says in comments all that can be set there. It
never writes over a file.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := "."
			if len(args) > 0 {
				dir = args[0]
			}
			file := filepath.Join(dir, configName)
			err := writeNew(file, starter)
			if errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s: there is one already; it is left as it is", filepath.ToSlash(file))
			}
			if err != nil {
				return fmt.Errorf("write %s: %w", filepath.ToSlash(file), unreadable(dir, err))
			}
			t.say("%s written; \"onrecord config\" shows what holds", filepath.ToSlash(file))
			return nil
		},
	}
}

// writeNew writes a file that does not exist yet, whole or not at all. One that
// exists is an fs.ErrExist, and not touched.
func writeNew(file string, text []byte) error {
	if _, err := os.Lstat(file); err == nil {
		return fs.ErrExist
	}
	temp, err := os.CreateTemp(filepath.Dir(file), configName+".*")
	if err != nil {
		return err
	}
	_, err = temp.Write(text)
	err = errors.Join(err, temp.Chmod(0o644), temp.Sync(), temp.Close())
	if err == nil {
		err = os.Link(temp.Name(), file) // which, unlike renaming, replaces nothing
	}
	return errors.Join(err, os.Remove(temp.Name()))
}
