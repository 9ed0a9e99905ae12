package main

import (
	"os"
	"path/filepath"
	"strings"
)

// rooted returns how the files of a run are called from the root of the
// repository that holds the folder it runs in, or from that folder when there
// is none: code hosts know files by that name. A file outside keeps its whole
// name.
func rooted() (func(path string) string, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	root := here
	for folder := here; ; folder = filepath.Dir(folder) {
		if _, err := os.Lstat(filepath.Join(folder, ".git")); err == nil {
			root = folder
			break
		}
		if folder == filepath.Dir(folder) {
			break
		}
	}
	return func(path string) string {
		if !filepath.IsAbs(path) {
			path = filepath.Join(here, path)
		}
		if within, err := filepath.Rel(root, path); err == nil && within != ".." && !strings.HasPrefix(filepath.ToSlash(within), "../") {
			path = within
		}
		return filepath.ToSlash(path)
	}, nil
}
