package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// configName is what a configuration file is called.
const configName = ".onrecord.yaml"

// largestConfig is the most bytes a configuration file may have: no
// newsroom's is near, and a file found in a repository is not to be trusted.
const largestConfig = 1 << 20

// place is a line of a configuration file.
type place struct {
	file string
	line int
}

func (p place) String() string { return fmt.Sprintf("%s:%d", p.file, p.line) }

// mistake is something wrong at a place.
type mistake struct {
	place
	problem string
}

func (m *mistake) Error() string { return fmt.Sprintf("%s: %s", m.place, m.problem) }

// given is a text and where it was given.
type given struct {
	text string
	place
}

// from takes the text for a path from a folder.
func (g given) from(dir string) given {
	if g.text = filepath.FromSlash(g.text); !filepath.IsAbs(g.text) {
		g.text = filepath.Join(dir, g.text)
	}
	return g
}

// inside refuses what a file of a repository names outside of it: whoever sends
// a story must not choose what else is read and written here. A flag may name
// anything.
func inside(top string, named given, key, flag string) error {
	if top == "" || named.text == os.DevNull || repository.Within(named.text, top) {
		return nil
	}
	remedy := "move it in"
	if flag != "" {
		remedy += ", or name it with " + flag
	}
	return &mistake{named.place, fmt.Sprintf("%s %s lies outside of the repository %s; %s", key, shown(named.text), shown(top), remedy)}
}

// change is one thing that a configuration wants otherwise of the rules: the
// severity of a rule or a category, that in a kind of story, or a parameter.
type change struct {
	rule     string
	kind     article.Kind
	param    string
	severity finding.Severity
	value    any
	place
}

// layer is what one configuration file says.
type layer struct {
	file      string // as it is shown
	dir       string // in which it lies; its patterns and paths start there
	root      bool
	extends   []given
	settings  map[string]given
	changes   []change
	ignore    []glob
	folders   []given
	newsroom  []telling
	overrides []override
}

// telling is one thing that a newsroom tells the parser of its world.
type telling struct {
	key   string // under "newsroom", as "outlets" or "nouns.expert"
	words []string
	place
}

// override is what a layer wants of some paths.
type override struct {
	place
	paths    []glob
	settings map[string]given
	changes  []change
}

// keys of a configuration file.
var (
	layerKeys    = []string{"root", "extends", "profile", "fail-level", "baseline", "rules", "ignore", "rule-folders", "newsroom", "overrides"}
	overrideKeys = []string{"paths", "kinds", "profile", "fail-level", "rules"}
	ruleKeys     = []string{"severity", "kinds", "params"}
	newsroomKeys = []string{"names", "outlets", "verbs", "nouns"}
)

// readLayer reads a configuration file. The error joins all that is wrong in
// it, each a *mistake.
func readLayer(file string) (*layer, error) {
	l := &layer{file: shown(file), dir: filepath.Dir(file), settings: map[string]given{}}
	if file == os.DevNull {
		return l, nil // "--config /dev/null" is how one asks for none
	}
	text, err := readRegular(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", l.file, err)
	}
	if at := conflict().FindIndex(text); at != nil {
		return nil, &mistake{place{l.file, 1 + bytes.Count(text[:at[0]], []byte("\n"))}, "git's marks of a conflict; resolve it"}
	}
	var doc, second yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	err = decoder.Decode(&doc)
	if errors.Is(err, io.EOF) {
		return l, nil // an empty file
	}
	if err != nil {
		return nil, notYAML(l.file, err)
	}
	if err := decoder.Decode(&second); err == nil {
		return nil, &mistake{place{l.file, second.Line}, "a second document begins here; a configuration is one, so delete the line ---"}
	} else if !errors.Is(err, io.EOF) {
		return nil, notYAML(l.file, err)
	}
	r := &layerReader{layer: l}
	r.file(doc.Content[0])
	return l, errors.Join(r.wrong...)
}

// readRegular reads a file unless it is a device, a pipe, or far too large.
func readRegular(file string) ([]byte, error) {
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return nil, unreadable(shown(file), err)
	case !info.Mode().IsRegular():
		return nil, errors.New("is no regular file; name a file of YAML")
	case info.Size() > largestConfig:
		return nil, fmt.Errorf("has more than %d bytes; a configuration is a page of text", largestConfig)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, unreadable(shown(file), err)
	}
	return text, nil
}

// shown is a path as a person wants to read it: from here, when it lies below.
func shown(file string) string {
	here, err := os.Getwd()
	if err != nil {
		return filepath.ToSlash(file)
	}
	if from, err := filepath.Rel(here, file); err == nil && len(from) < len(file) {
		return filepath.ToSlash(from)
	}
	return filepath.ToSlash(file)
}

var conflict = expression(`(?m)^<{7} `)

var yamlLine = expression(`^yaml: line (\d+): `)

func notYAML(file string, err error) error {
	problem, line := err.Error(), 1
	if at := yamlLine().FindStringSubmatch(problem); at != nil {
		line, _ = strconv.Atoi(at[1])
		problem = problem[len(at[0]):]
	}
	problem = strings.TrimPrefix(problem, "yaml: ")
	return &mistake{place{file, line}, "not YAML: " + problem + "; check the indentation and the quotes around this line"}
}

// layerReader reads the nodes of one file and keeps what is wrong.
type layerReader struct {
	*layer
	wrong []error
}

func (r *layerReader) at(n *yaml.Node) place { return place{r.layer.file, n.Line} }

func (r *layerReader) complain(n *yaml.Node, format string, args ...any) {
	r.wrong = append(r.wrong, &mistake{r.at(n), fmt.Sprintf(format, args...)})
}

func (r *layerReader) file(root *yaml.Node) {
	r.mapping(root, "this file", layerKeys, func(key string, value *yaml.Node) {
		switch key {
		case "root":
			r.root = r.truth(value, key)
		case "extends":
			r.extends = r.texts(value, key)
		case "profile", "fail-level":
			r.setting(r.settings, key, value)
		case "baseline":
			if file, ok := r.text(value, key); ok {
				r.settings[key] = file.from(r.dir)
			}
		case "rules":
			r.changes = r.rules(value, nil)
		case "ignore":
			r.ignore = r.globs(value, key)
		case "rule-folders":
			r.folders = r.texts(value, key)
		case "newsroom":
			r.tell(value)
		case "overrides":
			for _, item := range r.items(value, key) {
				r.override(item)
			}
		}
	})
}

// mapping calls f for each pair. Unknown and repeated keys are wrong.
func (r *layerReader) mapping(n *yaml.Node, what string, keys []string, f func(key string, value *yaml.Node)) {
	n = resolved(n)
	if n.Kind != yaml.MappingNode {
		r.complain(n, "%s is %s; want keys and values", what, described(n))
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], resolved(n.Content[i+1])
		switch {
		case keys != nil && !slices.Contains(keys, key.Value):
			r.complain(key, "no key %q in %s; %s", key.Value, what, spelling.Unknown(key.Value, keys))
		case seen[key.Value]:
			r.complain(key, "%s is given twice", key.Value)
		case value.Tag == "!!null":
			r.complain(key, "%s has no value; give it one or delete the line", key.Value)
		default:
			f(key.Value, value)
		}
		seen[key.Value] = true
	}
}

func resolved(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

func described(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	}
	return fmt.Sprintf("%q", n.Value)
}

func (r *layerReader) text(n *yaml.Node, key string) (given, bool) {
	n = resolved(n)
	if n.Kind != yaml.ScalarNode || strings.TrimSpace(n.Value) == "" {
		r.complain(n, "%s is %s; want a text", key, described(n))
		return given{}, false
	}
	return given{n.Value, r.at(n)}, true
}

func (r *layerReader) truth(n *yaml.Node, key string) bool {
	if n.Tag != "!!bool" {
		r.complain(n, "%s is %s; want true or false", key, described(n))
	}
	return n.Value == "true"
}

// items returns the elements of a list; a single value stands for itself.
func (r *layerReader) items(n *yaml.Node, key string) []*yaml.Node {
	if n.Kind == yaml.SequenceNode {
		return n.Content
	}
	if n.Kind == yaml.MappingNode && key != "overrides" {
		r.complain(n, "%s is a mapping; want a list", key)
		return nil
	}
	return []*yaml.Node{n}
}

func (r *layerReader) texts(n *yaml.Node, key string) []given {
	var all []given
	for _, item := range r.items(n, key) {
		if text, ok := r.text(item, key); ok {
			all = append(all, text)
		}
	}
	return all
}

func (r *layerReader) globs(n *yaml.Node, key string) []glob {
	var all []glob
	for _, text := range r.texts(n, key) {
		g, err := newGlob(r.dir, text)
		if err != nil {
			r.wrong = append(r.wrong, &mistake{text.place, fmt.Sprintf("the pattern %q matches nothing: %v", text.text, err)})
			continue
		}
		all = append(all, g)
	}
	return all
}

func (r *layerReader) setting(into map[string]given, key string, value *yaml.Node) {
	text, ok := r.text(value, key)
	if !ok {
		return
	}
	known := map[string][]string{"profile": engine.Profiles(), "fail-level": failLevels}[key]
	if !slices.Contains(known, text.text) {
		r.complain(value, "no %s %q; %s", key, text.text, spelling.Unknown(text.text, known))
		return
	}
	into[key] = text
}
