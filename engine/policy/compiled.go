package policy

import (
	"fmt"
	"io/fs"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine"
)

// Compiled is the name, in a folder of rules, of the file that Compile makes.
const Compiled = "compiled.bin"

// format changes with what Compile writes.
const format = "onrecord rules 7\n"

// compiled is what Compile wrote of the rules of one folder: what they say of
// themselves, OPA's plan for them, and their word lists.
type compiled struct {
	rules   map[string]*finding.Rule // by file
	program *machine.Program
	words   string // of a lexicon
}

// rule returns what the rule in a file says of itself.
func (c *compiled) rule(file string) (*finding.Rule, bool) {
	if c == nil {
		return nil, false
	}
	rule, known := c.rules[file]
	return rule, known
}

// Planner makes a plan of modules for the documents that are its entries, as
// "rules/quotes/orphan/report", encoded for machine.Load. OPA has one; it is
// large, so only what calls Compile brings it along.
type Planner func(modules map[string]*ast.Module, entries []string) ([]byte, error)

// Compile does now what a start of the program would do with a folder of rules,
// and returns the file that saves doing so, for as long as the folder is as it
// is.
func Compile(library fs.FS, planner Planner) ([]byte, error) {
	l, err := Read(uncompiled{library}) // and nothing that was compiled before
	if err != nil {
		return nil, err
	}
	modules, err := l.parse(l.rules, Capabilities())
	if err != nil {
		return nil, err
	}
	var entries []string
	for _, rule := range l.rules {
		entries = append(entries, entryOf(rule))
	}
	program, err := planner(modules, entries)
	if err != nil {
		return nil, fmt.Errorf("plan the rules: %w", err)
	}
	lx, err := readLexicon(l.lists)
	if err != nil {
		return nil, err
	}
	w := &wire.Writer{}
	w.String(l.digests[0])
	w.Uint(len(l.rules))
	for _, rule := range l.rules {
		writeRule(w, rule)
	}
	w.Section(program)
	words := &wire.Writer{}
	lx.write(words)
	w.Section(words.Bytes)
	return w.Bytes, nil
}

// uncompiled is a folder of rules without what Compile made of it.
type uncompiled struct{ folder fs.FS }

func (u uncompiled) Open(name string) (fs.File, error) {
	if name == Compiled {
		return nil, fs.ErrNotExist
	}
	return u.folder.Open(name)
}

// entryOf is the name of a rule's report in a plan.
func entryOf(rule *finding.Rule) string {
	return "rules/" + strings.Replace(rule.Name, ".", "/", 1) + "/report"
}

// readCompiled reads what Compile made of a folder with that digest. It is nil
// where there is none, and where the folder has changed since.
func readCompiled(library fs.FS, digest string) *compiled {
	text, there := compiledText(library)
	if !there {
		return nil
	}
	r := wire.NewReader(text)
	if r.String() != digest {
		return nil
	}
	c := &compiled{rules: map[string]*finding.Rule{}}
	for range r.Len() {
		rule := readRule(r)
		c.rules[rule.File] = rule
	}
	program := r.String()
	c.words = r.String()
	var err error
	if c.program, err = machine.Load(program); err != nil || r.Err != nil {
		return nil
	}
	return c
}

// compiledText reads the file that Compile made. A folder that is part of the program
// may hold it as a string, which costs nothing to read.
func compiledText(library fs.FS) (text string, there bool) {
	if l, ok := library.(interface{ Compiled() string }); ok {
		return l.Compiled(), true
	}
	read, err := fs.ReadFile(library, Compiled)
	return string(read), err == nil
}

func writeRule(w *wire.Writer, r *finding.Rule) {
	for _, text := range []string{r.Name, r.Category, r.Title, r.Description, r.Message, r.Ask, string(r.Per), r.File} {
		w.String(text)
	}
	w.Uint(int(r.Default))
	w.Uint(int(r.Graver))
	writeMap(w, r.Profiles, writeSeverity)
	writeMap(w, r.Configs, writeConfig)
	writeMap(w, r.Kinds, writeSeverity)
	w.Uint(len(r.Resources))
	for _, page := range r.Resources {
		w.String(page.Title)
		w.String(page.URL)
	}
	w.Strings(r.Supersedes)
	writeConfig(w, r.Config)
}

func readRule(r *wire.Reader) *finding.Rule {
	rule := &finding.Rule{
		Name: r.String(), Category: r.String(), Title: r.String(), Description: r.String(),
		Message: r.String(), Ask: r.String(), Per: finding.Per(r.String()), File: r.String(),
		Default: readSeverity(r), Graver: readSeverity(r), Profiles: readMap[string](r, readSeverity), Configs: readMap[string](r, readConfig), Kinds: readMap[article.Kind](r, readSeverity),
	}
	rule.Severity = rule.Default
	for range r.Len() {
		rule.Resources = append(rule.Resources, finding.Resource{Title: r.String(), URL: r.String()})
	}
	rule.Supersedes = r.Strings()
	if rule.Config = readConfig(r); rule.Config == nil {
		rule.Config = map[string]any{} // the rule's, to be filled
	}
	return rule
}

func writeSeverity(w *wire.Writer, s finding.Severity) { w.Uint(int(s)) }

func readSeverity(r *wire.Reader) finding.Severity { return finding.Severity(r.Uint()) }

func writeConfig(w *wire.Writer, config map[string]any) { writeMap(w, config, writeParam) }

func readConfig(r *wire.Reader) map[string]any { return readMap[string](r, readParam) }

func writeMap[K ~string, V any](w *wire.Writer, m map[K]V, write func(*wire.Writer, V)) {
	w.Uint(len(m))
	for _, key := range slices.Sorted(maps.Keys(m)) {
		w.String(string(key))
		write(w, m[key])
	}
}

func readMap[K ~string, V any](r *wire.Reader, read func(*wire.Reader) V) map[K]V {
	n := r.Len()
	if n == 0 {
		return nil
	}
	m := make(map[K]V, n)
	for range n {
		key := K(r.String())
		m[key] = read(r)
	}
	return m
}

// What a parameter may be.
const (
	paramString = iota
	paramInt
	paramFloat
	paramBool
	paramList
	paramMap
)

// writeParam panics on what METADATA of a rule cannot hold: numbers,
// truths, strings, and lists and maps of them.
func writeParam(w *wire.Writer, param any) {
	switch p := param.(type) {
	case string:
		w.Uint(paramString)
		w.String(p)
	case int:
		w.Uint(paramInt)
		w.Int(p)
	case float64:
		w.Uint(paramFloat)
		w.Uint(int(math.Float64bits(p)))
	case bool:
		w.Uint(paramBool)
		w.Bool(p)
	case []any:
		w.Uint(paramList)
		w.Uint(len(p))
		for _, item := range p {
			writeParam(w, item)
		}
	case map[string]any:
		w.Uint(paramMap)
		writeMap(w, p, writeParam)
	default:
		panic(fmt.Sprintf("a parameter is %T", param))
	}
}

func readParam(r *wire.Reader) any {
	switch r.Uint() {
	case paramInt:
		return r.Int()
	case paramFloat:
		return math.Float64frombits(uint64(r.Uint()))
	case paramBool:
		return r.Bool()
	case paramList:
		list := make([]any, r.Len())
		for i := range list {
			list[i] = readParam(r)
		}
		return list
	case paramMap:
		return readMap[string](r, readParam)
	}
	return r.String()
}
