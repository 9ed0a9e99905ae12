// Package policy asks rules written in Rego what they think of an article. It
// is the only door to OPA; what becomes of a report (severities, one finding a
// sentence, permission to stand) is decided elsewhere.
package policy

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Folder is a folder of rules: CATEGORY/NAME/rule.rego, lib/NAME.rego and
// lexicon/NAME.yaml. Path names it in errors, and is empty for the library
// that comes with the program.
type Folder struct {
	fs.FS
	Path string
}

// Library is every rule of some folders, read but not yet compiled.
type Library struct {
	rules   []*finding.Rule
	modules map[string]module   // by the name of the rule
	shared  map[string]module   // lib/*.rego, by file
	lists   map[string][]module // lexicon/*.yaml, by the name of the list

	digests  []string  // of the folders
	compiled *compiled // the first folder, where it was compiled as it is now
	own      own
}

// own is what the folders after the first bring.
type own struct {
	rules map[string]bool // by name
	lists map[string][]module
	lib   bool // something that rules share, and so perhaps the library's too
}

// module is a file of text. What the program brings along is only read where it
// is needed.
type module struct {
	file string
	read func() ([]byte, error)
}

// Fault is something wrong in a file of a folder of rules.
type Fault struct {
	File    string
	Line    int // 0 when it has no one place
	Message string
}

func (f Fault) Error() string {
	if f.Line == 0 {
		return fmt.Sprintf("%s: %s", f.File, f.Message)
	}
	return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Message)
}

var nameOfRule = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`) })

// Read reads the rules of a library, and of the folders a newsroom adds to it.
// Their word lists extend lists of the same name. The error joins every Fault.
// A library that holds Compiled as it is now costs far less from here on.
func Read(library fs.FS, own ...Folder) (*Library, error) {
	l := &Library{modules: map[string]module{}, shared: map[string]module{}, lists: map[string][]module{}}
	l.own.rules, l.own.lists = map[string]bool{}, map[string][]module{}
	files, sum, err := filesOf(Folder{FS: library})
	if err != nil {
		return nil, err
	}
	l.digests = append(l.digests, sum)
	l.compiled = readCompiled(library, sum)
	var faults []error
	for _, f := range files {
		if err := l.add(f); err != nil {
			faults = append(faults, err)
		}
	}
	for _, folder := range own {
		files, sum, err := filesOf(folder)
		if err != nil {
			return nil, err
		}
		l.digests = append(l.digests, sum)
		for _, f := range files {
			if err := l.addOwn(f); err != nil {
				faults = append(faults, err)
			}
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	slices.SortFunc(l.rules, func(a, b *finding.Rule) int { return strings.Compare(a.Name, b.Name) })
	return l, errors.Join(l.checkSuperseded(), l.checkOwnLists())
}

// checkOwnLists makes sure that a newsroom's word lists extend one of the
// library's, or have a rule that reads them: a name spelt wrongly would make no
// difference, and nobody would see why.
func (l *Library) checkOwnLists() error {
	var ours []string
	for name, files := range l.lists {
		if len(files) > len(l.own.lists[name]) {
			ours = append(ours, name)
		}
	}
	slices.Sort(ours)
	var unread []error
	for _, name := range slices.Sorted(maps.Keys(l.own.lists)) {
		if slices.Contains(ours, name) {
			continue
		}
		read, err := l.reads(name)
		switch {
		case err != nil:
			return err
		case read:
		default:
			advice := "name it after one of rules/lexicon; words for saying and for those who say belong under newsroom in the configuration"
			if near := spelling.Nearest(name, ours); near != "" {
				advice = fmt.Sprintf("did you mean %q?", near)
			}
			unread = append(unread, Fault{l.own.lists[name][0].file, 0, fmt.Sprintf("no rule reads a word list %q; %s", name, advice)})
		}
	}
	return errors.Join(unread...)
}

// reads reports whether any rule, or what rules share, names a word list.
func (l *Library) reads(list string) (bool, error) {
	names := regexp.MustCompile(`\bmatches(\.|\[")` + regexp.QuoteMeta(list) + `\b`)
	for _, modules := range []map[string]module{l.modules, l.shared} {
		for _, m := range modules {
			text, err := m.read()
			if err != nil {
				return false, fmt.Errorf("read rules: %w", err)
			}
			if names.Match(text) {
				return true, nil
			}
		}
	}
	return false, nil
}

// file is one file of a folder of rules that Read takes in.
type file struct {
	path   string // within the folder
	module        // as it is shown
}

// filesOf returns the files of a folder that are for Read, in order, and a sum
// that tells this state of the folder from every other.
func filesOf(folder Folder) ([]file, string, error) {
	var files []file
	all, one := sha256.New(), sha256.New()
	all.Write([]byte(format))
	buffer := make([]byte, 32<<10)
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && strings.HasPrefix(entry.Name(), "."):
			return fs.SkipDir
		case entry.IsDir() || strings.HasSuffix(name, "_test.rego"):
			return nil
		case path.Ext(name) != ".rego" && (path.Ext(name) != ".yaml" || path.Dir(name) != "lexicon"):
			return nil
		}
		f, err := folder.Open(name)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }() // it was only read
		one.Reset()
		if _, err := io.CopyBuffer(one, f, buffer); err != nil {
			return err
		}
		all.Write(one.Sum([]byte(name + "\x00")))
		files = append(files, file{name, module{path.Join(folder.Path, name), func() ([]byte, error) { return fs.ReadFile(folder, name) }}})
		return nil
	})
	if err != nil {
		return nil, "", fmt.Errorf("read rules: %w", err)
	}
	return files, string(all.Sum(nil)), nil
}

// add takes one file in.
func (l *Library) add(f file) error {
	dir, base := path.Split(f.path)
	name := strings.TrimSuffix(base, path.Ext(base))
	parts := strings.Split(path.Clean(dir), "/")
	switch {
	case dir == "lexicon/" && path.Ext(base) == ".yaml":
		l.lists[name] = append(l.lists[name], f.module)
	case dir == "lib/":
		l.shared[f.module.file] = f.module
	case base == "rule.rego" && len(parts) == 2:
		return l.addRule(parts[0], parts[1], f.module)
	default:
		return Fault{f.module.file, 0, "a rule lies in CATEGORY/NAME/rule.rego and what rules share in lib/NAME.rego; move this file"}
	}
	return nil
}

// addOwn takes in one file of a newsroom's folder.
func (l *Library) addOwn(f file) error {
	known := len(l.rules)
	if err := l.add(f); err != nil {
		return err
	}
	dir, base := path.Split(f.path)
	switch dir {
	case "lexicon/":
		name := strings.TrimSuffix(base, path.Ext(base))
		l.own.lists[name] = append(l.own.lists[name], f.module)
	case "lib/":
		l.own.lib = true
	}
	for _, rule := range l.rules[known:] {
		l.own.rules[rule.Name] = true
	}
	return nil
}

func (l *Library) addRule(category, base string, m module) error {
	name := category + "." + base
	compiled, known := l.compiled.rule(m.file)
	if !known && !(nameOfRule().MatchString(category) && nameOfRule().MatchString(base)) {
		return Fault{m.file, 0, fmt.Sprintf("%q is no name for a rule: write category and name in lower case, words joined by underscores", name)}
	}
	if other, twice := l.modules[name]; twice {
		return Fault{m.file, 0, fmt.Sprintf("there is a rule %s in %s already; give this one a name of its own and turn the other off", name, other.file)}
	}
	l.modules[name] = m
	if known {
		l.rules = append(l.rules, compiled)
		return nil
	}
	rule, err := readMetadata(m)
	if err != nil {
		return err
	}
	rule.Name, rule.Category, rule.File = name, category, m.file
	l.rules = append(l.rules, rule)
	return nil
}

// checkSuperseded makes sure that a rule only supersedes rules there are.
func (l *Library) checkSuperseded() error {
	names := slices.Sorted(maps.Keys(l.modules))
	var faults []error
	for _, rule := range l.rules {
		for _, other := range rule.Supersedes {
			if _, known := l.modules[other]; !known {
				faults = append(faults, Fault{rule.File, 0, "supersedes: " + finding.Unknown(other, names).Error()})
			}
		}
	}
	return errors.Join(faults...)
}

// Digest is the same for two libraries that find the same: it goes by their
// texts, wherever their folders lie.
func (l *Library) Digest() [sha256.Size]byte {
	return sha256.Sum256([]byte(strings.Join(l.digests, "")))
}

// Rules returns the rules in order of their names, as METADATA describes them.
// They are the caller's to change.
func (l *Library) Rules() []*finding.Rule {
	rules := make([]*finding.Rule, len(l.rules))
	for i, r := range l.rules {
		rule := *r
		rule.Config = maps.Clone(r.Config)
		rules[i] = &rule
	}
	return rules
}
