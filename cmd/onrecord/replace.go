package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// replace writes a file whole or not at all: beside it first, and then in its
// place. A pipe or a device cannot be replaced and is written to.
func replace(file string, text []byte) error {
	mode := os.FileMode(0)
	if there, err := os.Stat(file); err == nil {
		if !there.Mode().IsRegular() {
			return os.WriteFile(file, text, 0o666)
		}
		mode = there.Mode().Perm()
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real // a link stays a link
	}
	fresh := fmt.Sprintf("%s.%d.tmp", file, os.Getpid())
	f, err := os.OpenFile(fresh, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err == nil && mode != 0 {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(fresh, file)
	}
	if err != nil {
		os.Remove(fresh) //nolint:errcheck // the write has failed already
	}
	return err
}
