package ruletest

import (
	"context"
	"fmt"
	"io/fs"
	"path"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
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

// Mutable is a library whose conditions can be taken out.
type Mutable struct {
	modules map[string]*ast.Module
}

// Mutate reads a library, to take conditions out of its files.
func Mutate(library fs.FS) (*Mutable, error) {
	folder := engine.Folder{FS: library}
	modules, err := parse([]engine.Folder{folder}, []engine.Folder{folder}, policy.Capabilities())
	if err != nil {
		return nil, err
	}
	return &Mutable{modules}, nil
}

// Survivors takes every condition out of a file, one at a time, and returns
// those that no Rego test of the rules misses: the one that the file is, or
// those that share it. A condition whose absence does not compile is missed.
func (m *Mutable) Survivors(ctx context.Context, file string, rules ...*finding.Rule) ([]Mutant, error) {
	store := inmem.NewFromObject(map[string]any{"config": configOf(rules)})
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return nil, fmt.Errorf("open data of the rules: %w", err)
	}
	defer store.Abort(ctx, txn)
	var suites []map[string]*ast.Module
	for _, rule := range rules {
		suites = append(suites, m.imported(rule.File, path.Join(path.Dir(rule.File), "rule_test.rego")))
	}

	var survivors []Mutant
	for i, condition := range conditions(m.modules[file]) {
		mutant := m.modules[file].Copy()
		without := conditions(mutant)[i]
		without.Terms, without.Negated = ast.BooleanTerm(true), false
		missed, err := missing(suites, func(suite map[string]*ast.Module) (bool, error) {
			suite[file] = mutant
			return fails(ctx, copied(suite), store, txn)
		})
		if err != nil {
			return nil, err
		}
		if missed {
			continue
		}
		text, err := format.Ast(condition.Copy()) // the location of one after "else" is all that follows
		if err != nil {
			return nil, fmt.Errorf("format a condition of %s: %w", file, err)
		}
		survivors = append(survivors, Mutant{file, condition.Location.Row, string(text)})
	}
	return survivors, nil
}

// missing reports whether one of the suites fails, which it moves to the front:
// the tests that miss a condition may well miss the next one.
func missing(suites []map[string]*ast.Module, fails func(suite map[string]*ast.Module) (bool, error)) (bool, error) {
	for i, suite := range suites {
		failed, err := fails(suite)
		if err != nil {
			return false, err
		}
		if failed {
			suites[0], suites[i] = suites[i], suites[0]
			return true, nil
		}
	}
	return false, nil
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
func (m *Mutable) imported(files ...string) map[string]*ast.Module {
	needed := map[string]*ast.Module{}
	for len(files) > 0 {
		file := files[0]
		files = files[1:]
		module := m.modules[file]
		if module == nil || needed[file] != nil {
			continue
		}
		needed[file] = module
		for _, i := range module.Imports {
			for other, candidate := range m.modules {
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
// not pass. The first that does not ends the run.
func fails(ctx context.Context, modules map[string]*ast.Module, store storage.Store, txn storage.Transaction) (bool, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
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
		if !r.Pass() {
			failed = true
			stop()
		}
	}
	return failed, nil
}
