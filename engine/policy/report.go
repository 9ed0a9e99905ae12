package policy

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// Report is one element of a rule's report, its handles turned into places.
type Report struct {
	Rule    *finding.Rule
	Place   Place
	Related []Place
	Message string // at most 120 characters
	Ask     string
	Graver  bool // this one case weighs a degree more than the rule does
}

// steps is what one rule may do on one article. They are counted, not timed,
// so that a rule ends at the same point on every machine: after about a third
// of a second. As an array cannot grow faster than it is walked, they bound
// memory too.
const steps = 250_000

// most is how many reports of one rule are taken from one article.
const most = 500

// Reports asks every rule about the article. A rule that fails is a Problem
// and takes nothing from the others. The only error is that of ctx.
func (j *Judge) Reports(ctx context.Context, a *article.Article) ([]Report, []finding.Problem, error) {
	s := &story{Article: a, plan: j.plan, lexicon: j.lexicon, hits: j.lexicon.hits(a)}
	txn, err := j.store.NewTransaction(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("open data of the rules: %w", err)
	}
	defer j.store.Abort(ctx, txn)
	h := hearing{judge: j, story: s, txn: txn, input: s.input(), shared: topdown.NewVirtualCache(), metrics: metrics.NoOp()}
	for _, rule := range j.rules {
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
	txn      storage.Transaction
	input    *ast.Term
	shared   topdown.VirtualCache
	metrics  metrics.Metrics
	reports  []Report
	problems []finding.Problem
}

func (h *hearing) hear(ctx context.Context, rule judged) error {
	j := h.judge
	spent := &budget{ctx: ctx}
	var mistakes []topdown.Error
	err := topdown.NewQuery(rule.query).WithCompiler(j.compiler).WithStore(j.store).WithTransaction(h.txn).
		WithInput(h.input).WithBaseCache(constant{j.data}).WithVirtualCache(h.shared).WithMetrics(h.metrics).
		WithCancel(spent).WithInterQueryBuiltinValueCache(j.regexps).WithBuiltinErrorList(&mistakes).
		Iter(ctx, func(result topdown.QueryResult) error {
			h.take(rule.Rule, result["result"])
			return nil
		})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	for _, m := range mistakes {
		h.fault(rule.Rule, row(m.Location), m.Message)
	}
	var failure *topdown.Error
	switch {
	case spent.exhausted():
		h.fault(rule.Rule, 0, fmt.Sprintf("more than %d steps; it says nothing about this story", steps))
	case errors.As(err, &failure):
		h.fault(rule.Rule, row(failure.Location), failure.Message)
	case err != nil:
		h.fault(rule.Rule, 0, err.Error())
	}
	return nil
}

// take reads the set of a rule's reports.
func (h *hearing) take(rule *finding.Rule, result *ast.Term) {
	set, ok := result.Value.(ast.Set)
	if !ok {
		h.fault(rule, 0, fmt.Sprintf("report is %v; want a set", result))
		return
	}
	for i, element := range set.Slice() {
		if i == most {
			h.fault(rule, 0, fmt.Sprintf("%d reports; the first %d are taken", set.Len(), most))
			return
		}
		report, err := h.report(rule, element)
		if err != nil {
			h.fault(rule, 0, err.Error())
			continue
		}
		h.reports = append(h.reports, report)
	}
}

func (h *hearing) report(rule *finding.Rule, element *ast.Term) (Report, error) {
	r := Report{Rule: rule}
	object, ok := element.Value.(ast.Object)
	if !ok {
		return r, fmt.Errorf("report contains %v; want an object", element)
	}
	for _, key := range object.Keys() {
		if name, ok := key.Value.(ast.String); !ok || !slices.Contains(reportKeys, string(name)) {
			return r, fmt.Errorf("a report has no key %v", key)
		}
	}
	at := object.Get(ast.StringTerm("at"))
	if at == nil {
		return r, fmt.Errorf(`report contains %v; it has no "at"`, element)
	}
	var err error
	if r.Place, err = h.place(at); err != nil {
		return r, err
	}
	if r.Related, err = h.places(object.Get(ast.StringTerm("related"))); err != nil {
		return r, err
	}
	if r.Graver, err = truthOf(object.Get(ast.StringTerm("graver"))); err != nil {
		return r, err
	}
	args, err := argsOf(object.Get(ast.StringTerm("args")))
	if err != nil {
		return r, err
	}
	if r.Ask, err = render(rule.Ask, args, math.MaxInt); err != nil {
		return r, err
	}
	r.Message, err = render(rule.Message, args, longestMessage)
	return r, err
}

// truthOf reads "graver"; a report without it is not.
func truthOf(value *ast.Term) (bool, error) {
	if value == nil {
		return false, nil
	}
	truth, ok := value.Value.(ast.Boolean)
	if !ok {
		return false, fmt.Errorf(`"graver" is %v; want true or false`, value)
	}
	return bool(truth), nil
}

func (h *hearing) place(handle *ast.Term) (Place, error) {
	text, ok := handle.Value.(ast.String)
	if !ok {
		return Place{}, fmt.Errorf("%v is no handle: give the \"at\" of an object of the input", handle)
	}
	return h.story.place(string(text))
}

func (h *hearing) places(handles *ast.Term) ([]Place, error) {
	if handles == nil {
		return nil, nil
	}
	var list []*ast.Term
	switch value := handles.Value.(type) {
	case *ast.Array:
		value.Foreach(func(t *ast.Term) { list = append(list, t) })
	case ast.Set:
		list = value.Slice()
	default:
		return nil, fmt.Errorf(`"related" is %v; want a list of handles`, handles)
	}
	all := make([]Place, len(list))
	for i, handle := range list {
		var err error
		if all[i], err = h.place(handle); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (h *hearing) fault(rule *finding.Rule, line int, message string) {
	h.problems = append(h.problems, finding.Problem{Rule: rule.Name, File: rule.File, Line: line, Message: message})
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

func (b *budget) exhausted() bool { return b.used > steps }
