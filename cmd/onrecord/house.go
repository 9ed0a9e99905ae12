package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/cache"
	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/rules"
)

// desk knows what the newsroom of each story wants, from the configuration
// files above it, the environment and the flags. Stories that want the same
// share one engine. It is safe for concurrent use.
type desk struct {
	settings settings
	only     []string // the rules asked for by name
	today    time.Time
	cache    *cache.Cache // of reviews; nil in a run that does without

	mu        sync.Mutex
	chains    map[string]chain // by folder
	layers    map[string]func() (*layer, error)
	libraries map[string]func() (*engine.Library, error)
	engines   map[string]func() (*engine.Engine, error)
	checked   map[string]func() error
	baselines map[string]func() (*accepted, error)
	told      map[string]bool // what is wrong with configuration, once it has been said
}

// chain is the configuration files of a folder, the farthest first.
type chain struct {
	layers   []*layer
	err      error
	home     string // the folder of the farthest of them, unless they are named by a flag
	top      string // the repository, which what these files name may not leave; "" when nothing says where it ends
	baseline string // the nearest file of accepted findings, as far up as there can be configuration
}

// newDesk is the desk for a run of a command, with some rules or with all.
func newDesk(c *cobra.Command, only ...string) (*desk, error) {
	s, err := readSettings(c)
	if err != nil {
		return nil, err
	}
	return &desk{
		settings: s, only: only, today: time.Now(),
		chains: map[string]chain{}, layers: map[string]func() (*layer, error){}, libraries: map[string]func() (*engine.Library, error){},
		engines: map[string]func() (*engine.Engine, error){}, checked: map[string]func() error{}, baselines: map[string]func() (*accepted, error){}, told: map[string]bool{},
	}, nil
}

// house is what holds for one story.
type house struct {
	chain
	profile  engine.Profile
	folders  []given
	ignored  bool
	settings settings
	from     map[string]place // of the settings that a file gives
	changes  map[target]change
	newsroom []telling
}

// target is what a change is about.
type target struct {
	rule  string
	kind  article.Kind
	param string
}

// house says what holds for a file or a folder. Nothing is opened but
// configuration.
func (d *desk) house(file string) (*house, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, fmt.Errorf("find the folder of %s: %w", file, err)
	}
	dir := filepath.Dir(abs)
	if info, err := os.Stat(abs); err == nil && info.IsDir() {
		dir = abs
	}
	c := d.chain(dir)
	if c.err != nil {
		return nil, c.err
	}
	return d.merged(abs, c)
}

// chain finds the configuration of a folder: its own, and that of the folders
// above, up to one that says root or the top of a repository.
func (d *desk) chain(dir string) chain {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.settings.config != "" {
		return d.named(dir)
	}
	return d.above(dir)
}

// named is the chain of a folder where a flag names the configuration.
func (d *desk) named(dir string) chain {
	if c, known := d.chains[dir]; known {
		return c
	}
	const it = "\x00" // the same for every folder
	c, known := d.chains[it]
	if !known {
		file, err := filepath.Abs(d.settings.config)
		if c.err = err; err == nil {
			c.top = repository.Of(filepath.Dir(file))
			c.layers, c.err = d.load(file, c.top, nil)
		}
		d.chains[it] = c
	}
	c.baseline = repository.Nearest(baselineName, dir)
	d.chains[dir] = c
	return c
}

func (d *desk) above(dir string) chain {
	if c, known := d.chains[dir]; known {
		return c
	}
	var own, far chain
	root := false
	top := repository.Of(dir)
	file := filepath.Join(dir, configName)
	if _, err := os.Lstat(file); err == nil {
		own.home = dir
		own.layers, own.err = d.found(file, top)
		root = own.err == nil && own.layers[len(own.layers)-1].root
	} else if _, err := os.Lstat(strings.TrimSuffix(file, "yaml") + "yml"); err == nil {
		own.err = fmt.Errorf("%s: the name is not read; call it %s", shown(strings.TrimSuffix(file, "yaml")+"yml"), configName)
	}
	if parent := filepath.Dir(dir); !root && dir != top && parent != dir {
		far = d.above(parent)
	}
	own.baseline = cmp.Or(repository.Existing(filepath.Join(dir, baselineName)), far.baseline)
	own.layers = slices.Concat(far.layers, own.layers)
	own.err = errors.Join(far.err, own.err)
	own.home = cmp.Or(far.home, own.home)
	own.top = cmp.Or(top, far.top)
	if root && own.top == "" {
		own.top = dir
	}
	d.chains[dir] = own
	return own
}

// found loads a configuration that lies in a repository, and not one outside to
// which a link leads.
func (d *desk) found(file, top string) ([]*layer, error) {
	if top != "" && !repository.Within(file, top) {
		return nil, fmt.Errorf("%s: a link that leads out of the repository %s; name the file with --config to read it", shown(file), shown(top))
	}
	return d.load(file, top, nil)
}

// load reads a file of a repository and what it extends, which comes before it.
func (d *desk) load(file, top string, above []string) ([]*layer, error) {
	if d.layers[file] == nil {
		d.layers[file] = sync.OnceValues(func() (*layer, error) { return readLayer(file) })
	}
	l, err := d.layers[file]()
	if err != nil {
		return nil, err
	}
	if l.root && top == "" && above == nil && d.settings.config == "" {
		top = l.dir
	}
	if err := d.confined(l, top); err != nil {
		return nil, err
	}
	above = append(slices.Clone(above), file)
	var all []*layer
	for _, base := range l.extends {
		if slices.Contains(engine.Profiles(), base.text) {
			all = append(all, &layer{file: l.file, dir: l.dir, settings: map[string]given{"profile": base}})
			continue
		}
		if ext := filepath.Ext(base.text); ext != ".yaml" && ext != ".yml" {
			return nil, &mistake{base.place, fmt.Sprintf("extends %q: no such profile, and no file that ends in .yaml; %s", base.text, unknownProfile(base.text))}
		}
		next := filepath.FromSlash(base.text)
		if !filepath.IsAbs(next) {
			next = filepath.Join(l.dir, next)
		}
		if slices.Contains(above, next) {
			return nil, &mistake{base.place, fmt.Sprintf("extends %s, which leads back here: %s; take one of them out", base.text, circle(append(above, next)))}
		}
		if err := inside(top, given{next, base.place}, "extends", "--config"); err != nil {
			return nil, err
		}
		if _, err := os.Stat(next); err != nil {
			return nil, &mistake{base.place, fmt.Sprintf("extends %s: %v", base.text, unreadable(shown(next), err))}
		}
		layers, err := d.load(next, top, above)
		if err != nil {
			return nil, err
		}
		all = append(all, layers...)
	}
	return append(all, l), nil
}

// confined refuses a file that names folders of rules or a baseline outside of
// its repository.
func (d *desk) confined(l *layer, top string) error {
	var wrong []error
	for _, folder := range l.folders {
		wrong = append(wrong, inside(top, folder.from(l.dir), "rule-folders", ""))
	}
	if file, given := l.settings["baseline"]; given && d.settings.strongest("baseline") == "" {
		wrong = append(wrong, inside(top, file, "baseline", "--baseline"))
	}
	return errors.Join(wrong...)
}

func circle(files []string) string {
	names := make([]string, len(files))
	for i, file := range files {
		names[i] = shown(file)
	}
	return strings.Join(names, " > ")
}

// merged lays the layers over each other: the nearest has the last word, and
// lists add up.
func (d *desk) merged(file string, c chain) (*house, error) {
	h := &house{chain: c, from: map[string]place{}, changes: map[target]change{}}
	var ignore []glob
	values := map[string]any{}
	take := func(settings map[string]given, changes []change) {
		for key, value := range settings {
			values[key], h.from[key] = value.text, value.place
		}
		// A category has the last word over rules that a farther file names.
		for _, c := range changes {
			for t := range h.changes {
				if c.kind == "" && c.param == "" && t.param == "" && strings.HasPrefix(t.rule, c.rule+".") {
					delete(h.changes, t)
				}
			}
		}
		for _, c := range changes {
			h.changes[target{c.rule, c.kind, c.param}] = c
		}
	}
	for _, l := range h.layers {
		take(l.settings, l.changes)
		for _, o := range l.overrides {
			if len(o.paths) == 0 || covered(o.paths, file) {
				take(o.settings, o.changes)
			}
		}
		ignore = append(ignore, l.ignore...)
		h.folders = append(h.folders, l.folders...)
		h.newsroom = append(h.newsroom, l.newsroom...)
		for i := range l.folders {
			folder := &h.folders[len(h.folders)-len(l.folders)+i]
			*folder = folder.from(l.dir)
		}
	}
	for _, t := range h.newsroom {
		t.apply(&h.profile.Newsroom)
	}
	h.ignored = paper(file) && !slices.ContainsFunc(ignore, func(g glob) bool { return g.back && g.covers(file) }) || covered(ignore, file)
	var err error
	if h.settings, err = d.settings.over(values); err != nil {
		return nil, err
	}
	h.settings.baseline = cmp.Or(h.settings.baseline, h.chain.baseline)
	h.profile.Name, h.profile.Only, h.profile.Today = h.settings.profile, d.only, d.today
	h.profile.Severities = map[string]finding.Severity{}
	h.profile.Kinds = map[string]map[article.Kind]finding.Severity{}
	h.profile.Params = map[string]map[string]any{}
	for _, c := range h.changes {
		c.apply(&h.profile)
	}
	return h, nil
}

func (t telling) apply(n *engine.Newsroom) {
	switch t.key {
	case "names":
		n.Names = append(n.Names, t.words...)
	case "outlets":
		n.Outlets = append(n.Outlets, t.words)
	case "verbs":
		n.Verbs = append(n.Verbs, t.words...)
	default:
		kind := strings.TrimPrefix(t.key, "nouns.")
		if n.Nouns == nil {
			n.Nouns = map[string][]string{}
		}
		n.Nouns[kind] = append(n.Nouns[kind], t.words...)
	}
}

func (c change) apply(p *engine.Profile) {
	switch {
	case c.param != "":
		if p.Params[c.rule] == nil {
			p.Params[c.rule] = map[string]any{}
		}
		p.Params[c.rule][c.param] = c.value
	case c.kind != "":
		if p.Kinds[c.rule] == nil {
			p.Kinds[c.rule] = map[article.Kind]finding.Severity{}
		}
		p.Kinds[c.rule][c.kind] = c.severity
	default:
		p.Severities[c.rule] = c.severity
	}
}

// engine readies the rules of a house, or takes those that are ready.
func (d *desk) engine(h *house) (*engine.Engine, error) {
	lib, err := d.library(h)
	if err != nil {
		return nil, err
	}
	for _, l := range h.layers {
		if err := d.check(lib, h, l); err != nil {
			return nil, err
		}
	}
	if h.profile.Only != nil {
		h.profile.Only = slices.DeleteFunc(slices.Clone(h.profile.Only), func(name string) bool {
			return lib.Check(engine.Profile{Only: []string{name}}) != nil
		})
	}
	key, err := json.Marshal([]any{h.folders, h.profile})
	if err != nil {
		return nil, fmt.Errorf("compare configurations: %w", err)
	}
	return once(&d.mu, d.engines, string(key), func() (*engine.Engine, error) { return lib.Engine(h.profile) })
}

// settled are all rules as they are in the house's stories when nobody asks for
// one of them alone, which would switch it on.
func (d *desk) settled(h *house) ([]finding.Rule, error) {
	lib, err := d.library(h)
	if err != nil {
		return nil, err
	}
	profile := h.profile
	profile.Only = nil
	e, err := lib.Engine(profile)
	if err != nil {
		return nil, err
	}
	return e.Rules(), nil
}

// library reads the shipped rules, those of a house's own folders, and the words
// of its own.
func (d *desk) library(h *house) (*engine.Library, error) {
	var own []engine.Folder
	var key strings.Builder
	for _, folder := range h.folders {
		if info, err := os.Stat(folder.text); err != nil || !info.IsDir() {
			if err == nil {
				err = errors.New("no folder")
			}
			return nil, &mistake{folder.place, fmt.Sprintf("read the rule folder %s: %v", shown(folder.text), unreadable(shown(folder.text), err))}
		}
		if key.WriteString(folder.text + "\x00"); !slices.ContainsFunc(own, func(f engine.Folder) bool { return f.Path == shown(folder.text) }) {
			own = append(own, engine.Folder{FS: repository.Folder(h.top, folder.text), Path: shown(folder.text)})
		}
	}
	if words := rules.Newsroom(h.profile.Newsroom.Names, h.profile.Newsroom.Nouns); words != nil {
		own = append(own, engine.Folder{FS: words, Path: "newsroom"})
		fmt.Fprint(&key, h.profile.Newsroom.Names, h.profile.Newsroom.Nouns) // maps print in order
	}
	return once(&d.mu, d.libraries, key.String(), func() (*engine.Library, error) { return engine.Read(rules.Library, own...) })
}

// once makes what a key stands for the first time that it is asked for.
func once[T any](mu *sync.Mutex, made map[string]func() (T, error), key string, makeIt func() (T, error)) (T, error) {
	mu.Lock()
	f := made[key]
	if f == nil {
		f = sync.OnceValues(makeIt)
		made[key] = f
	}
	mu.Unlock()
	return f()
}

// check finds rules and parameters of a file that do not exist, those under
// its overrides included, whichever story is meant.
func (d *desk) check(lib *engine.Library, h *house, l *layer) error {
	var key strings.Builder
	for _, folder := range h.folders {
		key.WriteString(folder.text + "\x00")
	}
	key.WriteString(fmt.Sprintf("%p", l))
	d.mu.Lock()
	f := d.checked[key.String()]
	if f == nil {
		f = sync.OnceValue(func() error {
			wrong := misfits(lib, l.changes)
			for _, o := range l.overrides {
				wrong = append(wrong, misfits(lib, o.changes)...)
			}
			slices.SortFunc(wrong, func(a, b *mistake) int { return cmp.Compare(a.line, b.line) })
			var all []error
			for _, m := range wrong {
				all = append(all, m)
			}
			return errors.Join(all...)
		})
		d.checked[key.String()] = f
	}
	d.mu.Unlock()
	return f()
}

// misfits are the changes that no rule knows.
func misfits(lib *engine.Library, changes []change) []*mistake {
	var wrong []*mistake
	for _, c := range changes {
		p := engine.Profile{Severities: map[string]finding.Severity{}, Kinds: map[string]map[article.Kind]finding.Severity{}, Params: map[string]map[string]any{}}
		c.apply(&p)
		if m, ok := errors.AsType[*engine.Misfit](lib.Check(p)); ok {
			wrong = append(wrong, &mistake{c.place, m.Problem})
		}
	}
	return wrong
}
