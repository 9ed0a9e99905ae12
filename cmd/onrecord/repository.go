package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
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
	if top := repositoryOf(here); top != "" {
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

// repositoryOf is the top of the git repository that holds a folder; "" when
// none does.
func repositoryOf(dir string) string {
	if git := nearest(".git", dir); git != "" {
		return filepath.Dir(git)
	}
	return ""
}

// nearest is the file of a name in a folder or, up to the top of a repository,
// the one above that is nearest; "" when there is none.
func nearest(name, dir string) string {
	for {
		if file := existing(filepath.Join(dir, name)); file != "" {
			return file
		}
		parent := filepath.Dir(dir)
		if parent == dir || existing(filepath.Join(dir, ".git")) != "" {
			return ""
		}
		dir = parent
	}
}

// existing is the path of a file that is there, or "".
func existing(file string) string {
	if _, err := os.Lstat(file); err != nil {
		return ""
	}
	return file
}

// inside refuses what a file of a repository names outside of it: whoever sends
// a story must not choose what else is read and written here. A flag may name
// anything.
func inside(top string, named given, key, flag string) error {
	if top == "" || named.text == os.DevNull || within(named.text, top) {
		return nil
	}
	remedy := "move it in"
	if flag != "" {
		remedy += ", or name it with " + flag
	}
	return &mistake{named.place, fmt.Sprintf("%s %s lies outside of the repository %s; %s", key, shown(named.text), shown(top), remedy)}
}

// within reports whether a file lies in a folder, or is it, links followed.
func within(file, dir string) bool {
	from, err := filepath.Rel(followed(dir), followed(file))
	return err == nil && filepath.IsLocal(from)
}

// absolute is a path from the root of the file system, or, where the folder that
// the command runs in is gone, the path itself.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

// followed is where a path leads, as far as there is something to follow. That
// of nothing is nothing.
func followed(path string) string {
	if path == "" {
		return ""
	}
	abs := absolute(path)
	real, err := filepath.EvalSymlinks(abs)
	switch {
	case err == nil:
		return real
	case filepath.Dir(abs) == abs:
		return abs
	}
	return filepath.Join(followed(filepath.Dir(abs)), filepath.Base(abs))
}

// open opens a folder of rules, out of which no link leads but to elsewhere in
// the repository.
func (h *house) open(folder string) fs.FS {
	if h.top == "" {
		return os.DirFS(folder)
	}
	from, err := filepath.Rel(followed(h.top), followed(folder))
	if err != nil {
		return closed{err}
	}
	root, err := os.OpenRoot(h.top)
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
