package machine_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/onrecord/onrecord/engine/policy/machine"
	"github.com/onrecord/onrecord/engine/policy/planner"
)

// program plans "data.p.report"; the modules of OPA's own cases, which the
// planner's tests run, say far more of Rego.
func program(t testing.TB, body string) *machine.Program {
	t.Helper()
	m, err := ast.ParseModuleWithOpts("p.rego", "package p\n\n"+body, ast.ParserOptions{RegoVersion: ast.RegoV1})
	if err != nil {
		t.Fatal(err)
	}
	plan, err := planner.Plan(map[string]*ast.Module{"p.rego": m}, []string{"p/report"})
	if err != nil {
		t.Fatal(err)
	}
	p, err := machine.Load(string(plan))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func value(t testing.TB, term string) machine.Value {
	t.Helper()
	v, err := machine.OfTerm(ast.MustParseTerm(term).Value)
	if err != nil {
		t.Fatal(err)
	}
	return v.Settle()
}

func TestReport(t *testing.T) {
	input := value(t, `{"words": ["b", "a", "b"], "n": {"x": 3, "y": 2.5}, "none": null}`)
	for body, want := range map[string]string{
		`report contains w if some w in input.words`:                                                `{"a", "b"}`,
		`report := [w | some w in {w | some w in input.words}]`:                                     `["a", "b"]`,
		`report := {w: n | some w in input.words; n := count([1 | some v in input.words; v == w])}`: `{"a": 1, "b": 2}`,
		`report := {[k, v] | some k, v in input.n}`:                                                 `{["x", 3], ["y", 2.5]}`,
		`report := input.n.x / 2`:                                                                   `1.5`,
		`report := input.n.x * 2 if not "c" in input.words`:                                         `6`,
		`report := input.none`:                                                                      `null`,
		`report := input.nothing`:                                                                   `undefined`,
		`report := input.words[5]`:                                                                  `undefined`,
		`report := s if { s := {"x", "y"} - {"x"} }`:                                                `{"y"}`,
		`report := max({1, 3, 2}) if every w in input.words { w in {"a", "b"} }`:                    `3`,
		`report := f(2) + f(3)` + "\n\nf(2) := 20\n\nf(n) := n if n > 2":                            `23`,
		`default report := "else"` + "\n\nreport := 1 if false":                                     `"else"`,
		`report := sprintf("%s %d", [input.words[0], count(input.n)])`:                              `"b 2"`,
		`report := regex.match("(?i)^B$", input.words[0])`:                                          `true`,
		`report := split(concat("-", input.words), "-")`:                                            `["b", "a", "b"]`,
	} {
		got, err := program(t, body).Machine(input, value(t, `{}`), 1000).Report("p/report")
		if err != nil || got.String() != want {
			t.Errorf("%s\nis   %v %v\nwant %s", body, got, err, want)
		}
	}
}

// Where OPA would fail, a machine says that it does not know.
func TestRefusals(t *testing.T) {
	for body, want := range map[string]string{
		"report := n\n\nn := 1 if input.a\n\nn := 2 if input.b": "two values",
		`report := {k: v | some v in [1, 2]; k := "k"}`:         "two values for one key",
		`report := count(input.a)`:                              "count: ",
		`report := 1 / (input.n - input.n)`:                     "divide by zero",
		`report := [a | some a in numbers.range(1, 2000)]`:      "too many steps",
		`report := count(numbers.range(1, 1000000000))`:         "numbers.range: ",
		`report := regex.match("[", input.s)`:                   "regex.match",
		`report := regex.match("a", input.n)`:                   "regex.match",
		`report := 2.0`:                                         "2.0 is no number",
	} {
		m := program(t, body).Machine(value(t, `{"a": true, "b": true, "n": 7, "s": "x"}`), value(t, `{}`), 1000)
		for range 2 { // and does not take what it had got to for an answer
			got, err := m.Report("p/report")
			var refusal *machine.Refusal
			if !errors.As(err, &refusal) || !strings.Contains(refusal.Reason, want) {
				t.Errorf("%s: %v %v, want a refusal with %q", body, got, err, want)
			}
		}
	}
	if _, err := program(t, "report := 1").Machine(machine.Value{}, machine.Value{}, 1).Report("q/report"); err == nil {
		t.Error("an entry that is not there is answered")
	}
}

// Numbers have the order that OPA gives them, in sets of any size.
func TestSets(t *testing.T) {
	p := program(t, `report := [n | some n in {m | some i in numbers.range(1, 60); m := (i * 37) % 61}]`)
	got, err := p.Machine(value(t, `{}`), value(t, `{}`), 1000).Report("p/report")
	if err != nil || got.Len() != 60 || !strings.HasPrefix(got.String(), "[1, 2, 3, 4,") {
		t.Error(got, err)
	}
}

func TestLoadFaults(t *testing.T) {
	for _, text := range []string{"", "\x05a", "\xff"} {
		if _, err := machine.Load(text); err == nil {
			t.Errorf("%q is loaded", text)
		}
	}
}

// Machines of one program share its slots, which are filled on the way.
func TestConcurrentUse(t *testing.T) {
	p := program(t, `report contains w if { some w in input.words; w in {"a", "b"}; f(w) }`+"\n\nf(w) if data.short[_] == w")
	input, data := value(t, `{"words": ["a", "b", "c"]}`), value(t, `{"short": {"a", "c"}}`)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				if got, err := p.Machine(input, data, 1000).Report("p/report"); err != nil || got.String() != `{"a"}` {
					t.Error(got, err)
				}
			}
		})
	}
	all.Wait()
}
