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
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/cache"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy/machine"
	"github.com/onrecord/onrecord/engine/spelling"
)

// evaluator is OPA's own: some rules, compiled. It is safe for concurrent use.
type evaluator struct {
	compiler *ast.Compiler
	queries  map[string]ast.Body // by the name of the rule, for its report
	data     ast.Object
	store    storage.Store
	regexps  cache.InterQueryValueCache
}

// evaluator compiles rules, with all that they may share, for a judge.
func (l *Library) evaluator(rules []*finding.Rule, j *Judge, typed bool) (*evaluator, error) {
	capabilities := Capabilities()
	modules, err := l.parse(rules, capabilities)
	if err != nil {
		return nil, err
	}
	if err := l.checkLists(modules); err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler().WithCapabilities(capabilities)
	if typed {
		compiler.WithStrict(true).WithSchemas(schemas(inputSchema(j.layout, j.lexicon))).WithUseTypeCheckAnnotations(true)
	} else {
		compiler.WithSkipStages(ast.StageCheckTypes, ast.StageCheckUnsafeBuiltins, ast.StageCheckDeprecatedBuiltins, ast.StageBuildRequiredCapabilities)
	}
	compiler.Compile(modules)
	if compiler.Failed() {
		return nil, faults(compiler.Errors)
	}
	data := j.data.Term().Value.(ast.Object)
	e := &evaluator{
		compiler: compiler, queries: map[string]ast.Body{}, data: data, store: inmem.NewFromASTObject(data),
		regexps: cache.NewInterQueryValueCache(context.Background(), nil),
	}
	result := ast.VarTerm("result")
	for _, rule := range rules {
		name := strings.TrimPrefix(rule.Name, rule.Category+".")
		report := ast.Ref{ast.DefaultRootDocument, ast.StringTerm("rules"), ast.StringTerm(rule.Category), ast.StringTerm(name), ast.StringTerm("report")}
		if typed {
			if err := checkReport(compiler.TypeEnv, report, rule); err != nil {
				return nil, err
			}
		}
		e.queries[rule.Name] = ast.NewBody(ast.Equality.Expr(result, ast.NewTerm(report)))
	}
	return e, nil
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
				text, err := texts[i].read()
				if err == nil {
					parsed[i], err = ast.ParseModuleWithOpts(texts[i].file, string(text), options)
				}
				failed[i] = err
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

// checkLists makes sure that the word lists that modules name are there.
func (l *Library) checkLists(modules map[string]*ast.Module) error {
	var wrong []error
	for _, file := range slices.Sorted(maps.Keys(modules)) {
		ast.WalkRefs(modules[file], func(ref ast.Ref) bool {
			if len(ref) < 3 || !ref[0].Equal(ast.InputRootDocument) || ref[1].Value.Compare(ast.String("matches")) != 0 {
				return false
			}
			if name, ok := ref[2].Value.(ast.String); ok && l.lists[string(name)] == nil {
				known := slices.Sorted(maps.Keys(l.lists))
				wrong = append(wrong, Fault{file, ref[2].Location.Row, fmt.Sprintf("no word list %q; %s", string(name), spelling.Unknown(string(name), known))})
			}
			return false
		})
	}
	return errors.Join(wrong...)
}

// configOf is what rules see as "data": their parameters, under "config".
func configOf(rules []*finding.Rule) (ast.Value, error) {
	config := map[string]any{}
	for _, rule := range rules {
		category, _ := config[rule.Category].(map[string]any)
		if category == nil {
			category = map[string]any{}
			config[rule.Category] = category
		}
		category[strings.TrimPrefix(rule.Name, rule.Category+".")] = rule.Config
	}
	value, err := ast.InterfaceToValue(map[string]any{"config": config})
	if err != nil {
		return nil, fmt.Errorf("read parameters: %w", err)
	}
	return value, nil
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

// query asks an evaluator about one input. What its rules share is worked out
// once.
type query struct {
	*evaluator
	input  *ast.Term
	shared topdown.VirtualCache
}

func (e *evaluator) query(input *ast.Term) *query {
	return &query{e, input, topdown.NewVirtualCache()}
}

// evaluatorSteps is what one rule may do on one article. Steps are counted, not timed,
// so that a rule ends at the same point on every machine: after about a third
// of a second. As an array cannot grow faster than it is walked, they bound
// memory too.
const evaluatorSteps = 250_000

// report evaluates the report of a rule. Functions that failed on the way are
// mistakes, and the rest of the report stands.
func (q *query) report(ctx context.Context, rule *finding.Rule) (set machine.Value, mistakes []topdown.Error, err error) {
	txn, err := q.store.NewTransaction(ctx)
	if err != nil {
		return set, nil, fmt.Errorf("open data of the rules: %w", err)
	}
	defer q.store.Abort(ctx, txn)
	spent := &budget{ctx: ctx}
	err = topdown.NewQuery(q.queries[rule.Name]).WithCompiler(q.compiler).WithStore(q.store).WithTransaction(txn).
		WithInput(q.input).WithBaseCache(constant{q.data}).WithVirtualCache(q.shared).WithMetrics(metrics.NoOp()).
		WithCancel(spent).WithInterQueryBuiltinValueCache(q.regexps).WithBuiltinErrorList(&mistakes).
		Iter(ctx, func(result topdown.QueryResult) (err error) {
			set, err = machine.OfTerm(result["result"].Value)
			return err
		})
	if spent.exhausted() {
		err = errors.New(endless)
	}
	return set, mistakes, err
}

func row(l *ast.Location) int {
	if l == nil {
		return 0
	}
	return l.Row
}

// constant answers "data" from one object that never changes. Without it every
// query would read the store anew.
type constant struct{ root ast.Object }

func (c constant) Get(ref ast.Ref) ast.Value {
	value, err := c.root.Find(ref[1:])
	if err != nil {
		return nil
	}
	return value
}

func (constant) Put(ast.Ref, ast.Value) {}

// budget is a topdown.Cancel that counts how often the evaluator asks for it.
type budget struct {
	ctx  context.Context
	used int
}

// Cancel does nothing: a budget is only spent.
func (*budget) Cancel() {}

// Cancelled counts one step.
func (b *budget) Cancelled() bool {
	b.used++
	return b.exhausted() || b.used%1024 == 0 && b.ctx.Err() != nil
}

func (b *budget) exhausted() bool { return b.used > evaluatorSteps }
