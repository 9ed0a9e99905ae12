package ruletest

import (
	"context"
	"fmt"
	"io/fs"
	"path"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
)

// Mutant is a file without one of its conditions that passes all tests of the
// rules it is for: nothing says why the condition is there.
type Mutant struct {
	File      string
	Line      int
	Condition string
}

func (m Mutant) String() string {
	return fmt.Sprintf("%s:%d: no test fails without %q", m.File, m.Line, m.Condition)
}

// Survivors takes every condition out of a file, one at a time, and returns
// those that no Rego test of the rules misses: the one that the file is, or
// those that share it. A condition whose absence does not compile is missed.
func Survivors(ctx context.Context, library fs.FS, file string, rules ...*finding.Rule) ([]Mutant, error) {
	folder := engine.Folder{FS: library}
	modules, err := parse([]engine.Folder{folder}, []engine.Folder{folder}, policy.Capabilities())
	if err != nil {
		return nil, err
	}
	var files []string
	for _, rule := range rules {
		files = append(files, rule.File, path.Join(path.Dir(rule.File), "rule_test.rego"))
	}
	needed := imported(modules, files...)
	store := inmem.NewFromObject(map[string]any{"config": configOf(rules)})
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return nil, fmt.Errorf("open data of the rules: %w", err)
	}
	defer store.Abort(ctx, txn)

	var survivors []Mutant
	original := modules[file]
	for i, condition := range conditions(original) {
		mutant := original.Copy()
		without := conditions(mutant)[i]
		without.Terms, without.Negated = ast.BooleanTerm(true), false
		needed[file] = mutant
		missed, err := fails(ctx, copied(needed), store, txn)
		if err != nil {
			return nil, err
		}
		if !missed {
			survivors = append(survivors, Mutant{file, condition.Location.Row, string(condition.Location.Text)})
		}
	}
	return survivors, nil
}

// conditions returns the expressions of all bodies of a module, those of
// comprehensions among them, in the order of the text.
func conditions(m *ast.Module) []*ast.Expr {
	var all []*ast.Expr
	ast.WalkExprs(m, func(e *ast.Expr) bool {
		if e.Location != nil && len(e.Location.Text) > 0 && !always(e) {
			all = append(all, e)
		}
		return false
	})
	return all
}

// always reports whether e is the body that a rule without one is given.
func always(e *ast.Expr) bool {
	term, ok := e.Terms.(*ast.Term)
	return ok && !e.Negated && term.Equal(ast.BooleanTerm(true))
}

// imported returns the modules of the given files, and of all they import.
func imported(modules map[string]*ast.Module, files ...string) map[string]*ast.Module {
	needed := map[string]*ast.Module{}
	for len(files) > 0 {
		file := files[0]
		files = files[1:]
		m := modules[file]
		if m == nil || needed[file] != nil {
			continue
		}
		needed[file] = m
		for _, i := range m.Imports {
			for other, candidate := range modules {
				if candidate.Package.Path.Equal(i.Path.Value.(ast.Ref)) {
					files = append(files, other)
				}
			}
		}
	}
	return needed
}

// copied makes modules that the compiler may rewrite.
func copied(modules map[string]*ast.Module) map[string]*ast.Module {
	all := map[string]*ast.Module{}
	for file, m := range modules {
		all[file] = m.Copy()
	}
	return all
}

// fails reports whether the modules do not compile or one of their tests does
// not pass.
func fails(ctx context.Context, modules map[string]*ast.Module, store storage.Store, txn storage.Transaction) (bool, error) {
	compiler := ast.NewCompiler().WithCapabilities(policy.Capabilities())
	results, err := tester.NewRunner().SetCompiler(compiler).SetStore(store).SetModules(modules).RunTests(ctx, txn)
	if compiler.Failed() {
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("run tests: %w", err)
	}
	failed := false
	for r := range results {
		failed = failed || !r.Pass()
	}
	return failed, nil
}
