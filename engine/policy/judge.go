package policy

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown/cache"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Judge is some rules of a library, compiled. It is safe for concurrent use.
type Judge struct {
	rules    []judged
	plan     plan
	lexicon  *lexicon
	compiler *ast.Compiler
	data     ast.Object
	store    storage.Store
	regexps  cache.InterQueryValueCache
}

// judged is a rule and the query for its report.
type judged struct {
	*finding.Rule
	query ast.Body
}

// Judge compiles the rules given, which come from Rules, and nothing else. The
// library that comes with the program is typed by its tests; as soon as a
// folder is added, all is typed against the schema here.
func (l *Library) Judge(rules []*finding.Rule) (*Judge, error) {
	return l.judge(rules, l.own)
}

// Check types every rule of the library against the schema of the input, and
// returns all that is wrong.
func (l *Library) Check() error {
	_, err := l.judge(l.rules, true)
	return err
}

func (l *Library) judge(rules []*finding.Rule, typed bool) (*Judge, error) {
	capabilities := Capabilities()
	modules, err := l.parse(rules, capabilities)
	if err != nil {
		return nil, err
	}
	names, err := l.listsAskedFor(modules)
	if err != nil {
		return nil, err
	}
	if typed { // the schema holds every list
		names = slices.Sorted(maps.Keys(l.lists))
	}
	j := &Judge{plan: newPlan(), regexps: cache.NewInterQueryValueCache(context.Background(), nil)}
	// The lists are read while the modules compile, which takes as long again.
	read := make(chan error, 1)
	go func() {
		var err error
		j.lexicon, err = readLexicon(l.lists, names)
		read <- err
	}()
	if typed { // against the schema, which holds the lists
		if err := <-read; err != nil {
			return nil, err
		}
		read <- nil
	}
	j.compiler = ast.NewCompiler().WithCapabilities(capabilities)
	if typed {
		j.compiler.WithStrict(true).WithSchemas(schemas(inputSchema(j.plan, j.lexicon))).WithUseTypeCheckAnnotations(true)
	} else {
		j.compiler.WithSkipStages(ast.StageCheckTypes, ast.StageCheckUnsafeBuiltins, ast.StageCheckDeprecatedBuiltins, ast.StageBuildRequiredCapabilities)
	}
	j.compiler.Compile(modules)
	if err := <-read; err != nil {
		return nil, err
	}
	if j.compiler.Failed() {
		return nil, faults(j.compiler.Errors)
	}
	result := ast.VarTerm("result")
	for _, rule := range rules {
		name := strings.TrimPrefix(rule.Name, rule.Category+".")
		report := ast.Ref{ast.DefaultRootDocument, ast.StringTerm("rules"), ast.StringTerm(rule.Category), ast.StringTerm(name), ast.StringTerm("report")}
		if typed {
			if err := checkReport(j.compiler.TypeEnv, report, rule); err != nil {
				return nil, err
			}
		}
		j.rules = append(j.rules, judged{rule, ast.NewBody(ast.Equality.Expr(result, ast.NewTerm(report)))})
	}
	if j.data, err = dataOf(rules); err != nil {
		return nil, err
	}
	j.store = inmem.NewFromASTObject(j.data)
	return j, nil
}

// parse reads the Rego of the rules given, and of all they may share.
func (l *Library) parse(rules []*finding.Rule, capabilities *ast.Capabilities) (map[string]*ast.Module, error) {
	options := ast.ParserOptions{RegoVersion: ast.RegoV1, Capabilities: capabilities}
	var texts []module
	for _, rule := range rules {
		texts = append(texts, l.modules[rule.Name])
	}
	for _, file := range slices.Sorted(maps.Keys(l.shared)) {
		texts = append(texts, l.shared[file])
	}
	parsed, failed := make([]*ast.Module, len(texts)), make([]error, len(texts))
	var all sync.WaitGroup
	for share := range 2 { // more than two share too little each to be worth it
		all.Go(func() {
			for i := share; i < len(texts); i += 2 {
				parsed[i], failed[i] = ast.ParseModuleWithOpts(texts[i].file, texts[i].text, options)
			}
		})
	}
	all.Wait()
	modules := map[string]*ast.Module{}
	var wrong []error
	for i, m := range texts {
		if failed[i] != nil {
			wrong = append(wrong, faults(failed[i]))
			continue
		}
		modules[m.file] = parsed[i]
	}
	for _, rule := range rules {
		m := modules[l.modules[rule.Name].file]
		if m != nil && !slices.ContainsFunc(m.Rules, func(r *ast.Rule) bool { return r.Head.Ref().String() == "report" }) {
			wrong = append(wrong, Fault{rule.File, m.Package.Location.Row, `the rule reports nothing: write report contains {"at": …} if { … }`})
		}
	}
	return modules, errors.Join(wrong...)
}

// listsAskedFor returns the word lists that the modules name. Reading one is
// as dear as parsing a rule, so no other is read.
func (l *Library) listsAskedFor(modules map[string]*ast.Module) ([]string, error) {
	known := slices.Sorted(maps.Keys(l.lists))
	asked := map[string]bool{}
	var wrong []error
	for _, file := range slices.Sorted(maps.Keys(modules)) {
		ast.WalkRefs(modules[file], func(ref ast.Ref) bool {
			if len(ref) < 2 || !ref[0].Equal(ast.InputRootDocument) || ref[1].Value.Compare(ast.String("matches")) != 0 {
				return false
			}
			var name ast.String
			if len(ref) > 2 {
				name, _ = ref[2].Value.(ast.String)
			}
			switch {
			case name == "": // some list, worked out by the rule
				for _, list := range known {
					asked[list] = true
				}
			case !slices.Contains(known, string(name)):
				wrong = append(wrong, Fault{file, ref[2].Location.Row, fmt.Sprintf("no word list %q; %s", string(name), spelling.Unknown(string(name), known))})
			default:
				asked[string(name)] = true
			}
			return false
		})
	}
	return slices.Sorted(maps.Keys(asked)), errors.Join(wrong...)
}

// dataOf is what rules see as "data.config".
func dataOf(rules []*finding.Rule) (ast.Object, error) {
	config := map[string]any{}
	for _, rule := range rules {
		category, _ := config[rule.Category].(map[string]any)
		if category == nil {
			category = map[string]any{}
			config[rule.Category] = category
		}
		category[strings.TrimPrefix(rule.Name, rule.Category+".")] = rule.Config
	}
	value, err := ast.InterfaceToValue(config)
	if err != nil {
		return nil, fmt.Errorf("read parameters: %w", err)
	}
	return ast.NewObject(ast.Item(ast.StringTerm("config"), ast.NewTerm(value))), nil
}

// faults gives OPA's errors the form of ours.
func faults(err error) error {
	var several ast.Errors
	if !errors.As(err, &several) {
		return err
	}
	var all []error
	for _, e := range several {
		f := Fault{Message: e.Message}
		if e.Location != nil {
			f.File, f.Line = e.Location.File, e.Location.Row
		}
		if e.Details != nil {
			f.Message += "\n  " + strings.Join(e.Details.Lines(), "\n  ")
		}
		all = append(all, f)
	}
	return errors.Join(all...)
}
