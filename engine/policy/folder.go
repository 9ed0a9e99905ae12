// Package policy asks rules written in Rego what they think of an article. It
// is the only door to OPA; what becomes of a report (severities, one finding a
// sentence, permission to stand) is decided elsewhere.
package policy

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/finding"
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
	own     bool                // a folder other than the first is among them
}

// module is a file of text.
type module struct{ file, text string }

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

var nameOfRule = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// Read reads the rules of a library, and of the folders a newsroom adds to it.
// Their word lists extend lists of the same name. The error joins every Fault.
func Read(library fs.FS, own ...Folder) (*Library, error) {
	l := &Library{modules: map[string]module{}, shared: map[string]module{}, lists: map[string][]module{}, own: len(own) > 0}
	var faults []error
	for _, folder := range append([]Folder{{FS: library}}, own...) {
		err := fs.WalkDir(folder, ".", func(file string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case entry.IsDir() && file != "." && strings.HasPrefix(entry.Name(), "."):
				return fs.SkipDir
			case entry.IsDir() || strings.HasSuffix(file, "_test.rego"):
				return nil
			}
			if err := l.add(folder, file); err != nil {
				faults = append(faults, err)
			}
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("read rules: %w", err)
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	slices.SortFunc(l.rules, func(a, b *finding.Rule) int { return strings.Compare(a.Name, b.Name) })
	return l, l.checkSuperseded()
}

// add takes one file in, if it is of a kind that a folder of rules has.
func (l *Library) add(folder Folder, file string) error {
	dir, base := path.Split(file)
	name := strings.TrimSuffix(base, path.Ext(base))
	shown := path.Join(folder.Path, file)
	parts := strings.Split(path.Clean(dir), "/")
	var into func(module) error
	switch {
	case dir == "lexicon/" && path.Ext(base) == ".yaml":
		into = func(m module) error {
			l.lists[name] = append(l.lists[name], m)
			return nil
		}
	case dir == "lib/" && path.Ext(base) == ".rego":
		into = func(m module) error {
			l.shared[shown] = m
			return nil
		}
	case base == "rule.rego" && len(parts) == 2:
		into = func(m module) error { return l.addRule(parts[0], parts[1], m) }
	case path.Ext(base) == ".rego":
		return Fault{shown, 0, "a rule lies in CATEGORY/NAME/rule.rego and what rules share in lib/NAME.rego; move this file"}
	default:
		return nil
	}
	text, err := fs.ReadFile(folder, file)
	if err != nil {
		return fmt.Errorf("read rules: %w", err)
	}
	return into(module{shown, string(text)})
}

func (l *Library) addRule(category, base string, m module) error {
	name := category + "." + base
	if !nameOfRule.MatchString(category) || !nameOfRule.MatchString(base) {
		return Fault{m.file, 0, fmt.Sprintf("%q is no name for a rule: write category and name in lower case, words joined by underscores", name)}
	}
	if other, twice := l.modules[name]; twice {
		return Fault{m.file, 0, fmt.Sprintf("there is a rule %s in %s already; give this one a name of its own and turn the other off", name, other.file)}
	}
	rule, err := readMetadata(m)
	if err != nil {
		return err
	}
	rule.Name, rule.Category, rule.File = name, category, m.file
	l.modules[name] = m
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
	var texts []string
	for name, m := range l.modules {
		texts = append(texts, "rule "+name+"\x00"+m.text)
	}
	for _, m := range l.shared {
		texts = append(texts, "lib\x00"+m.text)
	}
	for name, list := range l.lists {
		for i, m := range list {
			texts = append(texts, fmt.Sprintf("list %s %d\x00%s", name, i, m.text))
		}
	}
	slices.Sort(texts)
	sum := sha256.New()
	for _, text := range texts {
		sum.Write(fmt.Appendf(nil, "%d\x00%s", len(text), text))
	}
	return [sha256.Size]byte(sum.Sum(nil))
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
