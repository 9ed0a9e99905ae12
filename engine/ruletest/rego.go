package ruletest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
)

// runRego runs the _test.rego files of the tested folders, with the defaults
// of METADATA as data.config.
func runRego(ctx context.Context, all, tested []engine.Folder, rules []*finding.Rule) ([]Test, []Coverage, error) {
	capabilities := policy.Capabilities()
	modules, err := parse(all, tested, capabilities)
	if err != nil {
		return nil, nil, err
	}
	for _, file := range sorted(modules) {
		if err := trapped(modules[file]); err != nil {
			return nil, nil, err
		}
	}
	covered := cover.New()
	store := inmem.NewFromObject(map[string]any{"config": configOf(rules)})
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("open data of the rules: %w", err)
	}
	defer store.Abort(ctx, txn)
	compiler := ast.NewCompiler().WithCapabilities(capabilities).WithEnablePrintStatements(true)
	results, err := tester.NewRunner().SetCompiler(compiler).SetStore(store).SetModules(modules).
		CapturePrintOutput(true).SetCoverageQueryTracer(covered).RunTests(ctx, txn)
	if err != nil {
		return nil, nil, fmt.Errorf("compile tests: %w", err)
	}
	var tests []Test
	for r := range results {
		test := Test{Name: strings.TrimPrefix(r.Package, "data.") + "." + r.Name, Passed: r.Pass(), Output: string(r.Output)}
		if r.Location != nil {
			test.File, test.Line = r.Location.File, r.Location.Row
		}
		if r.Error != nil {
			test.Output += r.Error.Error()
		}
		tests = append(tests, test)
	}
	slices.SortFunc(tests, func(a, b Test) int { return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line)) })
	return tests, coverage(covered, modules, tested), nil
}

// parse reads the rules of all folders, and the tests of those tested.
func parse(all, tested []engine.Folder, capabilities *ast.Capabilities) (map[string]*ast.Module, error) {
	options := ast.ParserOptions{RegoVersion: ast.RegoV1, Capabilities: capabilities, ProcessAnnotation: true}
	modules := map[string]*ast.Module{}
	for _, folder := range all {
		wanted := slices.ContainsFunc(tested, func(f engine.Folder) bool { return f.Path == folder.Path })
		err := fs.WalkDir(folder, ".", func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || path.Ext(file) != ".rego" || strings.HasSuffix(file, "_test.rego") && !wanted {
				return err
			}
			text, err := fs.ReadFile(folder, file)
			if err != nil {
				return err
			}
			shown := path.Join(folder.Path, file)
			modules[shown], err = ast.ParseModuleWithOpts(shown, string(text), options)
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("read tests: %w", err)
		}
	}
	return modules, nil
}

// trapped refuses a test of the form "rule.report with input as x == {…}".
// Rego reads it as "with input as (x == {…})", so it compares nothing and
// always passes.
func trapped(m *ast.Module) error {
	var found []error
	ast.WalkWiths(m, func(w *ast.With) bool {
		call, ok := w.Value.Value.(ast.Call)
		if ok && slices.Contains([]string{"equal", "eq", "neq", "lt", "lte", "gt", "gte"}, call[0].String()) {
			found = append(found, policy.Fault{
				File: w.Location.File, Line: w.Location.Row,
				Message: fmt.Sprintf("reads as \"with %v as (… == …)\" and would always pass; write found := … with %v as …, and compare found on a line of its own", w.Target, w.Target),
			})
		}
		return false
	})
	return errors.Join(found...)
}

func configOf(rules []*finding.Rule) map[string]any {
	config := map[string]any{}
	for _, rule := range rules {
		category, _ := config[rule.Category].(map[string]any)
		if category == nil {
			category = map[string]any{}
			config[rule.Category] = category
		}
		category[path.Base(folderOf(rule))] = rule.Config
	}
	return config
}

func coverage(covered *cover.Cover, modules map[string]*ast.Module, tested []engine.Folder) []Coverage {
	var all []Coverage
	report := covered.Report(modules)
	for _, file := range sorted(modules) {
		mine := slices.ContainsFunc(tested, func(f engine.Folder) bool { return f.Path == "" || strings.HasPrefix(file, f.Path+"/") })
		if r := report.Files[file]; mine && r != nil && !strings.HasSuffix(file, "_test.rego") {
			c := Coverage{File: file, Percent: r.Coverage}
			for _, lines := range r.NotCovered {
				for line := lines.Start.Row; line <= lines.End.Row; line++ {
					c.Missed = append(c.Missed, line)
				}
			}
			slices.Sort(c.Missed) // several parts of one line may be missed
			c.Missed = slices.Compact(c.Missed)
			all = append(all, c)
		}
	}
	return all
}

func sorted(modules map[string]*ast.Module) []string {
	var files []string
	for file := range modules {
		files = append(files, file)
	}
	slices.Sort(files)
	return files
}
