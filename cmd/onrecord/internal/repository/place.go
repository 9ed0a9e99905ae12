// Package repository knows where the repository ends that holds a story, and
// asks git what a change brings to it. It knows nothing of stories but how large
// they may be, and nothing of configuration.
package repository

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Rooted returns how the files of a run are called from the root of the
// repository that holds the folder it runs in, or from that folder when there
// is none: code hosts know files by that name. A file outside keeps its whole
// name.
func Rooted() (func(path string) string, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("the folder that the command runs in cannot be found: %w; change to one that is there", err)
	}
	root := here
	if top := Of(here); top != "" {
		root = top
	}
	return func(path string) string {
		if !filepath.IsAbs(path) {
			path = filepath.Join(here, path)
		}
		if from, err := filepath.Rel(root, path); err == nil && filepath.IsLocal(from) {
			path = from
		}
		return filepath.ToSlash(path)
	}, nil
}

// Of is the top of the git repository that holds a folder; "" when
// none does.
func Of(dir string) string {
	if git := Nearest(".git", dir); git != "" {
		return filepath.Dir(git)
	}
	return ""
}

// Nearest is the file of a name in a folder or, up to the top of a repository,
// the one above that is nearest; "" when there is none.
func Nearest(name, dir string) string {
	for {
		if file := Existing(filepath.Join(dir, name)); file != "" {
			return file
		}
		parent := filepath.Dir(dir)
		if parent == dir || Existing(filepath.Join(dir, ".git")) != "" {
			return ""
		}
		dir = parent
	}
}

// Existing is the path of a file that is there, or "".
func Existing(file string) string {
	if _, err := os.Lstat(file); err != nil {
		return ""
	}
	return file
}

// Within reports whether a file lies in a folder, or is it, links followed.
func Within(file, dir string) bool {
	from, err := filepath.Rel(Followed(dir), Followed(file))
	return err == nil && filepath.IsLocal(from)
}

// Absolute is a path from the root of the file system, or, where the folder that
// the command runs in is gone, the path itself.
func Absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

// Followed is where a path leads, as far as there is something to follow. That
// of nothing is nothing.
func Followed(path string) string {
	if path == "" {
		return ""
	}
	abs := Absolute(path)
	real, err := filepath.EvalSymlinks(abs)
	switch {
	case err == nil:
		return real
	case filepath.Dir(abs) == abs:
		return abs
	}
	return filepath.Join(Followed(filepath.Dir(abs)), filepath.Base(abs))
}

// Folder opens a folder out of which no link leads but to elsewhere in the
// repository, of which top is the top; "" is that there is none to stay in. What
// is wrong with the folder shows when a file in it is opened.
func Folder(top, folder string) fs.FS {
	if top == "" {
		return os.DirFS(folder)
	}
	from, err := filepath.Rel(Followed(top), Followed(folder))
	if err != nil {
		return closed{err}
	}
	root, err := os.OpenRoot(top)
	if err != nil {
		return closed{err}
	}
	sub, err := fs.Sub(root.FS(), filepath.ToSlash(from))
	if err != nil {
		return closed{err}
	}
	return sub
}

// closed is a folder that cannot be opened.
type closed struct{ error }

func (c closed) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: c.error}
}

// Pattern reports whether an argument stands for the files that it matches.
func Pattern(arg string) bool {
	_, err := os.Lstat(arg)
	return err != nil && strings.ContainsAny(arg, "*?[")
}
