package planner_test

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/test/cases/testdata"
	"github.com/open-policy-agent/opa/v1/util"

	"github.com/onrecord/onrecord/engine/policy/machine"
	"github.com/onrecord/onrecord/engine/policy/planner"
)

// OPA's own cases say what Rego means. A machine gives their results, or
// refuses; it never gives another. What cannot be planned, or calls what rules
// may not call, is not asked.
func TestConformance(t *testing.T) {
	right, refused := 0, 0
	for _, c := range opaCases(t) {
		got, err := answer(c)
		var refusal *machine.Refusal
		switch {
		case errors.As(err, &refusal):
			refused++
		case err != nil, c.StrictError:
		case c.WantError != nil || c.WantErrorCode != nil:
			t.Errorf("%s: %v, and OPA fails", c.Note, got)
		default:
			if want := wanted(c); got != want {
				t.Errorf("%s (%s):\ngot  %s\nwant %s", c.Note, path.Base(c.Filename), got, want)
			} else {
				right++
			}
		}
	}
	if right < 1100 || refused > 150 {
		t.Errorf("%d cases are right and %d refused; as good as all were right before", right, refused)
	}
}

// opaCases are those that ask for one document.
func opaCases(t *testing.T) []cases.TestCase {
	t.Helper()
	var all []cases.TestCase
	err := fs.WalkDir(testdata.V1, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(testdata.V1, file)
		if err != nil {
			return err
		}
		var set cases.Set
		if err := util.Unmarshal(text, &set); err != nil {
			return err
		}
		for _, c := range set.Cases {
			c.Filename = file
			name, ok := strings.CutSuffix(c.Query, " = x")
			if strings.HasPrefix(c.Note, "data/") && strings.HasSuffix(c.Note, " integer") {
				continue // the number as a key of a file of data, which rules have not got
			}
			if ok && strings.HasPrefix(name, "data.") && !strings.ContainsAny(name, "[ \"") && len(c.Env) == 0 {
				c.Query = strings.ReplaceAll(strings.TrimPrefix(name, "data."), ".", "/")
				all = append(all, c)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(all, func(a, b cases.TestCase) int { return strings.Compare(a.Note, b.Note) })
	return all
}

func answer(c cases.TestCase) (got string, err error) {
	modules := map[string]*ast.Module{}
	for i, text := range c.Modules {
		file := fmt.Sprintf("m%d.rego", i)
		m, err := ast.ParseModuleWithOpts(file, text, ast.ParserOptions{RegoVersion: ast.RegoV1})
		if err != nil {
			return "", err
		}
		modules[file] = m
	}
	encoded, err := planner.Plan(modules, []string{c.Query})
	if err != nil {
		return "", err
	}
	program, err := machine.Load(string(encoded))
	if err != nil {
		return "", err
	}
	var input machine.Value
	switch {
	case c.InputTerm != nil:
		input, err = machine.OfTerm(ast.MustParseTerm(*c.InputTerm).Value)
	case c.Input != nil:
		input, err = machine.OfTerm(ast.MustInterfaceToValue(*c.Input))
	}
	if err != nil {
		return "", err
	}
	var given any = map[string]any{}
	if c.Data != nil {
		given = *c.Data
	}
	data, err := machine.OfTerm(ast.MustInterfaceToValue(given))
	if err != nil {
		return "", err
	}
	value, err := program.Machine(input, data, 1_000_000).Report(c.Query)
	if err != nil || value.Kind() == machine.Undefined {
		return "undefined", err
	}
	plain, err := ast.JSON(value.Term().Value)
	return written(plain, c.SortBindings), err
}

// written is a value as JSON has it, where a set is an array.
func written(plain any, sorted bool) string {
	value := ast.MustInterfaceToValue(plain)
	if array, ok := value.(*ast.Array); ok && sorted {
		return array.Sorted().String()
	}
	return value.String()
}

func wanted(c cases.TestCase) string {
	if c.WantResult == nil || len(*c.WantResult) == 0 {
		return "undefined"
	}
	return written((*c.WantResult)[0]["x"], c.SortBindings)
}
