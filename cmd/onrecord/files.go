package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/spelling"
)

// input is one story to read, or why there is none.
type input struct {
	path string
	read func() ([]byte, error)
	err  error
}

// collector turns arguments into stories, in their order and each file once.
type collector struct {
	terminal
	stdin   string                 // the name by which standard input goes
	ignored func(path string) bool // a story that folders and patterns leave out
	force   bool                   // ignored files are left out even when they are named

	inputs []input
	seen   map[string]bool // the files that were met, cleaned
	piped  bool            // whether standard input was met, which can be read once
}

// collect reads the arguments: files as they are, folders and patterns by the
// files in them that onrecord reads, and "-" as standard input. None at all is
// the folder the command runs in.
func (c collector) collect(args []string) []input {
	if len(args) == 0 {
		args = []string{"."}
	}
	c.seen = map[string]bool{}
	for _, arg := range args {
		info, err := os.Stat(arg)
		switch {
		case arg == "-":
			c.standardInput()
		case arg == "":
			c.inputs = append(c.inputs, missed(`""`, errors.New("an empty path; see whether a variable that should hold it is set")))
		case err == nil && info.IsDir():
			c.folder(arg)
		case err == nil:
			if !c.force || !c.ignored(arg) {
				c.file(arg)
			}
		case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(arg, "*?["):
			c.pattern(arg)
		default:
			c.inputs = append(c.inputs, missed(arg, unreadable(arg, err)))
		}
	}
	return c.inputs
}

func (c *collector) standardInput() {
	if c.piped {
		return
	}
	c.piped = true
	c.inputs = append(c.inputs, input{path: c.stdin, read: func() ([]byte, error) { return asMuch(c.in) }})
}

func (c *collector) file(path string) {
	if clean := filepath.Clean(path); !c.seen[clean] {
		c.seen[clean] = true
		c.inputs = append(c.inputs, input{path: filepath.ToSlash(path), read: func() ([]byte, error) { return readStory(path) }})
	}
}

func (c *collector) folder(arg string) {
	s := search{ignored: c.ignored}
	found := stories(arg, s.keep, s.fail)
	if c.vain(arg, &s, found) {
		if vacant(arg) { // a newsroom begins somewhere
			c.complain(fmt.Errorf("%s: no stories here yet", filepath.ToSlash(arg)))
		} else {
			s.fail(arg, fmt.Errorf("no stories in this folder; onrecord reads %s", strings.Join(intake.Extensions(), " ")))
		}
	}
	c.take(&s, found)
}

func (c *collector) pattern(arg string) {
	s := search{ignored: c.ignored}
	found, err := matching(arg, s.keep, s.fail)
	switch {
	case err != nil:
		s.fail(arg, err)
	case c.vain(arg, &s, found):
		s.fail(arg, errors.New("no story matches; in quotes, ** stands for any folders"))
	}
	c.take(&s, found)
}

// vain reports whether a search went well and met no story at all. Of one that
// met none but ignored ones it says so.
func (c *collector) vain(arg string, s *search, found []string) bool {
	if len(found) > 0 || len(s.failed) > 0 {
		return false
	}
	if s.left != "" {
		c.complain(fmt.Errorf("%s: all stories here are ignored, such as %s; name one to read it", filepath.ToSlash(arg), s.left))
	}
	return s.left == ""
}

func (c *collector) take(s *search, found []string) {
	c.inputs = append(c.inputs, s.failed...)
	for _, path := range found {
		c.file(path)
	}
}

// search is what one walk through folders came by.
type search struct {
	ignored func(path string) bool
	left    string  // the last story that is ignored
	failed  []input // what could not be read
}

func (s *search) keep(path string) bool {
	if s.ignored(path) {
		s.left = filepath.ToSlash(path)
		return false
	}
	return true
}

func (s *search) fail(path string, err error) { s.failed = append(s.failed, missed(path, err)) }

// missed is an input that cannot be read.
func missed(path string, err error) input { return input{path: filepath.ToSlash(path), err: err} }

// readStory reads a file.
func readStory(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	text, err := asMuch(f)
	return text, errors.Join(err, f.Close())
}

// asMuch reads as much as a story can have, and a byte more, by which the
// reader of its format knows that it is none.
func asMuch(r io.Reader) ([]byte, error) { return io.ReadAll(io.LimitReader(r, intake.Largest+1)) }

// unreadable says why a file cannot be opened, without the name, which stands
// before it already.
func unreadable(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		if to, err := os.Readlink(path); err == nil {
			return fmt.Errorf("a link to %s, which is not there; mend or delete it", filepath.ToSlash(to))
		}
		var names []string
		entries, _ := os.ReadDir(filepath.Dir(path))
		for _, e := range entries {
			names = append(names, e.Name())
		}
		if near := spelling.Nearest(filepath.Base(path), names); near != "" {
			return fmt.Errorf("no such file; did you mean %q?", filepath.ToSlash(filepath.Join(filepath.Dir(path), near)))
		}
		return errors.New("no such file; check the path")
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return errors.New("no permission to read or write it; see who may with ls -l")
	case errors.Is(err, syscall.ENOTDIR):
		return errors.New("a file stands where the path wants a folder; check the path")
	case errors.Is(err, syscall.EISDIR):
		return errors.New("this is a folder; name a file")
	case errors.Is(err, syscall.ELOOP):
		return errors.New("a link that leads back to itself; mend or delete it")
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// stories returns the files under a folder that onrecord reads and that keep
// accepts. Hidden folders and those of installed packages hold none, and neither
// do pipes and devices. What cannot be read goes to fail, and the walk goes on.
func stories(root string, keep func(path string) bool, fail func(path string, err error)) []string {
	var found []string
	top := repository.Of(repository.Absolute(root))
	if info, err := os.Lstat(root); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		root += string(filepath.Separator) // it is named, so it is followed
	}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			fail(path, unreadable(path, err))
			if d != nil && d.IsDir() {
				return filepath.SkipDir
			}
		case d.IsDir():
			if path != root && passedOver(d.Name()) {
				return filepath.SkipDir
			}
		case !d.Type().IsRegular() && d.Type()&fs.ModeSymlink == 0:
		case d.Type()&fs.ModeSymlink != 0 && leaves(path, top):
			fail(path, fmt.Errorf("a link that leads out of the repository %s; name it to read it", shown(top)))
		case slices.Contains(intake.Extensions(), strings.ToLower(filepath.Ext(path))) && keep(path):
			found = append(found, path)
		}
		return nil
	})
	if err != nil {
		fail(root, err)
	}
	return found
}

// vacant reports whether a folder holds no file but hidden ones.
func vacant(root string) bool {
	none := true
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path != root && d.IsDir() && passedOver(d.Name()):
			return filepath.SkipDir
		case !d.IsDir() && !strings.HasPrefix(d.Name(), "."):
			none = false
			return filepath.SkipAll
		}
		return nil
	})
	return err == nil && none
}

// leaves reports whether a link to a story leads out of a repository: one that
// somebody else put there must not have other files read and quoted.
func leaves(link, top string) bool {
	return top != "" && slices.Contains(intake.Extensions(), strings.ToLower(filepath.Ext(link))) && !repository.Within(link, top)
}

// passedOver reports whether a folder of this name holds no stories.
func passedOver(folder string) bool {
	return strings.HasPrefix(folder, ".") || folder == "node_modules" || folder == "vendor"
}

// errNoSet is about a pattern such as "[z-a].txt".
var errNoSet = errors.New("what stands between [ and ] is no set of characters; [a-z] is one")

// matching returns the stories that a pattern names and that keep accepts.
func matching(pattern string, keep func(path string) bool, fail func(path string, err error)) ([]string, error) {
	pattern = filepath.ToSlash(filepath.Clean(pattern))
	match, err := regexp.Compile(translated(pattern))
	if err != nil {
		return nil, errNoSet
	}
	plain := pattern[:strings.IndexAny(pattern, "*?[")]
	root := cmp.Or(plain[:strings.LastIndex(plain, "/")+1], ".")
	if _, err := os.Stat(root); errors.Is(err, fs.ErrNotExist) {
		return nil, nil // nothing can match in a folder that is not there
	}
	return stories(filepath.FromSlash(root), func(path string) bool {
		return match.MatchString(filepath.ToSlash(path)) && keep(path)
	}, fail), nil
}

// translated writes a pattern as a regular expression: ** stands for any
// folders, * and ? for characters of one name, […] for one of a set.
func translated(pattern string) string {
	var b strings.Builder
	b.WriteString("^")
	for i := 0; i < len(pattern); {
		rest := pattern[i:]
		set := classes().FindString(rest)
		switch {
		case strings.HasPrefix(rest, "**/"):
			b.WriteString("(?:.*/)?")
			i += 3
		case strings.HasPrefix(rest, "**"):
			b.WriteString(".*")
			i += 2
		case rest[0] == '*':
			b.WriteString("[^/]*")
			i++
		case rest[0] == '?':
			b.WriteString("[^/]")
			i++
		case set != "":
			b.WriteString(strings.Replace(set, "[!", "[^", 1))
			i += len(set)
		default:
			n := max(1, strings.IndexAny(rest, "*?["))
			if !strings.ContainsAny(rest, "*?[") {
				n = len(rest)
			}
			b.WriteString(regexp.QuoteMeta(rest[:n]))
			i += n
		}
	}
	return b.String() + "$"
}

var classes = expression(`^\[!?[^\]/]+\]`)
