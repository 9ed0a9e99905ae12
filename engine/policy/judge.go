package policy

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy/machine"
)

// Judge is some rules of a library, ready to be asked. It is safe for
// concurrent use.
//
// Rules that were planned when the program was built run on a machine; OPA's
// own evaluator has the others, and the last word wherever a machine refuses.
type Judge struct {
	rules   []*finding.Rule
	planned map[*finding.Rule]bool
	layout  layout
	lexicon *lexicon
	program *machine.Program // of what is planned
	data    machine.Value
	// opa evaluates the rules that are not planned, and instead those that are.
	// The second is compiled when it is first needed, which is hardly ever.
	opa, instead func() (*evaluator, error)
}

// Judge readies the rules given, which come from Rules, and nothing else. The
// library that comes with the program is typed by its tests; what a newsroom
// adds is typed against the schema here.
func (l *Library) Judge(rules []*finding.Rule) (*Judge, error) {
	j := &Judge{rules: rules, planned: map[*finding.Rule]bool{}, layout: newLayout()}
	var planned, others []*finding.Rule
	for _, rule := range rules {
		if l.planned(rule) {
			j.planned[rule] = true
			planned = append(planned, rule)
		} else {
			others = append(others, rule)
		}
	}
	var err error
	if j.lexicon, err = l.lexicon(); err != nil {
		return nil, err
	}
	if j.data, err = dataOf(rules); err != nil {
		return nil, err
	}
	if len(planned) > 0 {
		j.program = l.compiled.program
	}
	evaluate := func(rules []*finding.Rule, typed bool) func() (*evaluator, error) {
		return sync.OnceValues(func() (*evaluator, error) { return l.evaluator(rules, j, typed) })
	}
	typed := slices.ContainsFunc(others, func(r *finding.Rule) bool { return l.own.rules[r.Name] })
	j.opa, j.instead = evaluate(others, typed), evaluate(planned, false)
	if len(others) > 0 {
		_, err = j.opa()
	}
	return j, err
}

// Check types every rule of the library against the schema of the input, and
// returns all that is wrong.
func (l *Library) Check() error {
	lx, err := l.lexicon()
	if err != nil {
		return err
	}
	data, err := dataOf(l.rules)
	if err != nil {
		return err
	}
	_, err = l.evaluator(l.rules, &Judge{layout: newLayout(), lexicon: lx, data: data}, true)
	return err
}

// planned reports whether the plan has a rule as it is. What a newsroom lets
// its rules share could add to what the library's share, and the plan would not
// know.
func (l *Library) planned(rule *finding.Rule) bool {
	return l.compiled != nil && !l.own.lib && !l.own.rules[rule.Name] && l.compiled.program.Has(entryOf(rule))
}

// lexicon reads every word list.
func (l *Library) lexicon() (*lexicon, error) {
	if l.compiled == nil {
		return readLexicon(l.lists)
	}
	lx, err := readWords(l.compiled.words)
	if err != nil {
		return nil, err
	}
	return lx, lx.extend(l.own.lists)
}

// dataOf is what rules see as "data".
func dataOf(rules []*finding.Rule) (machine.Value, error) {
	config, err := configOf(rules)
	if err != nil {
		return machine.Value{}, err
	}
	value, err := machine.OfTerm(config)
	if err != nil {
		return machine.Value{}, fmt.Errorf("read parameters: %w", err)
	}
	return value.Settle(), nil
}

// steps is what a rule may do on one article on a machine: a hundred times what
// one does on a long story, in about a quarter of a second.
const steps = 10_000_000

// endless is what becomes of a rule that does more, on a machine or not.
const endless = "it takes too many steps, and says nothing about this story"

// Reports asks every rule about the article. A rule that fails is a Problem
// and takes nothing from the others. The only error is that of ctx.
func (j *Judge) Reports(ctx context.Context, a *article.Article) ([]Report, []finding.Problem, error) {
	s := &story{Article: a, layout: &j.layout, lexicon: j.lexicon, hits: j.lexicon.hits(a)}
	h := hearing{judge: j, story: s, input: s.input()}
	if j.program != nil {
		h.machine = j.program.Machine(h.input, j.data, steps)
	}
	for _, rule := range j.rules {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		if rule.In(a.Doc.Kind) == finding.Off {
			continue
		}
		if err := h.hear(ctx, rule); err != nil {
			return nil, nil, err
		}
	}
	return h.reports, h.problems, nil
}

// hearing is one article before all rules. Each is a query of its own, so that
// a fault in one is told apart; what they share is worked out once.
type hearing struct {
	judge    *Judge
	story    *story
	input    machine.Value
	machine  *machine.Machine
	opa      map[*evaluator]*query
	reports  []Report
	problems []finding.Problem
}

func (h *hearing) hear(ctx context.Context, rule *finding.Rule) error {
	evaluate := h.judge.opa
	if h.judge.planned[rule] {
		set, err := h.machine.Report(entryOf(rule))
		var refusal *machine.Refusal
		switch {
		case err == nil:
			h.take(rule, set)
			return nil
		case errors.As(err, &refusal) && refusal.Endless:
			h.fault(rule, 0, endless)
			return nil
		}
		evaluate = h.judge.instead
	}
	e, err := evaluate()
	if err != nil {
		h.fault(rule, 0, err.Error())
		return nil
	}
	set, mistakes, err := h.query(e).report(ctx, rule)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	for _, m := range mistakes {
		h.fault(rule, row(m.Location), m.Message)
	}
	var failure *topdown.Error
	switch {
	case errors.As(err, &failure):
		h.fault(rule, row(failure.Location), failure.Message)
	case err != nil:
		h.fault(rule, 0, err.Error())
	default:
		h.take(rule, set)
	}
	return nil
}

// query is that of an evaluator about the article, the same for all rules.
func (h *hearing) query(e *evaluator) *query {
	if h.opa[e] == nil {
		if h.opa == nil {
			h.opa = map[*evaluator]*query{}
		}
		h.opa[e] = e.query(h.input.Term())
	}
	return h.opa[e]
}
