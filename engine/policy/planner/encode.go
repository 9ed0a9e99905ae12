package planner

import (
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// encode writes a plan of OPA's for machine.Load. Where OPA's statements came from is
// left out. It fails on what a machine cannot do, which a plan for rules under
// policy.Capabilities has not got.
func encode(plan *ir.Policy) ([]byte, error) {
	e := &encoder{plan: plan, functions: map[string]int{}}
	for i, f := range plan.Funcs.Funcs {
		e.functions[f.Name] = i
	}
	e.Uint(len(plan.Static.Strings))
	for _, s := range plan.Static.Strings {
		e.String(s.Value)
	}
	e.Uint(len(plan.Funcs.Funcs))
	for _, f := range plan.Funcs.Funcs {
		body := &encoder{plan: plan, functions: e.functions, adds: addsOf(f)}
		body.blocks(f.Blocks)
		if body.err != nil {
			return nil, fmt.Errorf("encode %s: %w", f.Name, body.err)
		}
		e.Uint(len(f.Params))
		for _, p := range f.Params {
			e.local(p)
		}
		e.Uint(body.locals + 1)
		e.Section(body.Bytes)
	}
	e.Uint(len(plan.Plans.Plans))
	for _, entry := range plan.Plans.Plans {
		function, err := e.entry(entry)
		if err != nil {
			return nil, err
		}
		e.String(entry.Name)
		e.Uint(function)
	}
	return e.Bytes, nil
}

type encoder struct {
	wire.Writer
	plan      *ir.Policy
	functions map[string]int
	locals    int              // the highest local of the function
	adds      map[ir.Local]int // how many statements of the function add to a set
	err       error
}

// addsOf counts the statements that add to the set in a local.
func addsOf(f *ir.Func) map[ir.Local]int {
	adds := map[ir.Local]int{}
	_ = ir.Walk(addCounter(adds), f) // a counter has no errors
	return adds
}

type addCounter map[ir.Local]int

func (addCounter) Before(any) {}
func (addCounter) After(any)  {}

func (c addCounter) Visit(x any) (ir.Visitor, error) {
	if add, ok := x.(*ir.SetAddStmt); ok {
		c[add.Set]++
	}
	return c, nil
}

// entry finds the function of which a plan returns the result as it is.
func (e *encoder) entry(p *ir.Plan) (int, error) {
	var all []ir.Stmt
	for _, b := range p.Blocks {
		all = append(all, b.Stmts...)
	}
	functions := map[int]bool{}
	for _, s := range all {
		switch s := s.(type) {
		case *ir.CallStmt:
			function, ours := e.functions[s.Func]
			if ours {
				functions[function] = true
			}
		case *ir.DotStmt, *ir.ScanStmt, *ir.BlockStmt:
			return 0, fmt.Errorf("encode %s: it is no rule, but a part of one or several", p.Name)
		}
	}
	for function := range functions {
		if len(functions) == 1 {
			return function, nil
		}
	}
	return 0, fmt.Errorf("encode %s: the plan calls %d rules", p.Name, len(functions))
}

func (e *encoder) local(l ir.Local) {
	e.locals = max(e.locals, int(l))
	e.Uint(int(l))
}

func (e *encoder) operand(o ir.Operand) {
	switch x := value(o).(type) {
	case ir.Local:
		e.locals = max(e.locals, int(x))
		e.Uint(int(x)*opcode.Operands + opcode.Local)
	case ir.StringIndex:
		e.Uint(int(x)*opcode.Operands + opcode.String)
	case ir.Bool:
		n := 0
		if x {
			n = 1
		}
		e.Uint(n*opcode.Operands + opcode.Bool)
	default:
		e.err = fmt.Errorf("no operand %T", x)
	}
}

// value is that of an operand, which a plan read from JSON points to.
func value(o ir.Operand) ir.Val {
	switch x := o.Value.(type) {
	case *ir.Local:
		return *x
	case *ir.StringIndex:
		return *x
	case *ir.Bool:
		return *x
	}
	return o.Value
}

func (e *encoder) blocks(blocks []*ir.Block) {
	e.Uint(len(blocks))
	for _, b := range blocks {
		e.block(b)
	}
}

func (e *encoder) block(b *ir.Block) {
	inner := &encoder{plan: e.plan, functions: e.functions, adds: e.adds, locals: e.locals}
	n := 0
	for rest := b.Stmts; len(rest) > 0; n++ {
		rest = rest[inner.statement(rest):]
	}
	e.Uint(n)
	e.Bytes = append(e.Bytes, inner.Bytes...)
	e.locals = inner.locals
	if inner.err != nil {
		e.err = inner.err
	}
}

func (e *encoder) code(c opcode.Code) { e.Uint(int(c)) }

// statement writes the first of the statements, or some of the first as one,
// and says how many.
func (e *encoder) statement(all []ir.Stmt) int {
	switch s := all[0].(type) {
	case *ir.MakeSetStmt:
		if n := e.strings(s, all[1:]); n > 0 {
			return 1 + n
		}
		e.code(opcode.Set)
		e.local(s.Target)
	case *ir.MakeObjectStmt:
		if n := e.record(s, all[1:]); n > 0 {
			return 1 + n
		}
		e.code(opcode.Object)
		e.local(s.Target)
	default:
		e.one(s)
	}
	return 1
}

// strings writes a set that is only ever filled with strings that are known.
func (e *encoder) strings(set *ir.MakeSetStmt, next []ir.Stmt) int {
	var items []ir.StringIndex
	for _, s := range next {
		add, ok := s.(*ir.SetAddStmt)
		if !ok || add.Set != set.Target {
			break
		}
		item, ok := value(add.Value).(ir.StringIndex)
		if !ok {
			return 0
		}
		items = append(items, item)
	}
	if len(items) == 0 || len(items) != e.adds[set.Target] {
		return 0
	}
	e.code(opcode.Strings)
	e.local(set.Target)
	e.Uint(len(items))
	for _, item := range items {
		e.Uint(int(item))
	}
	return len(items)
}

// record writes an object that is filled at once with members of known names.
func (e *encoder) record(object *ir.MakeObjectStmt, next []ir.Stmt) int {
	var members []*ir.ObjectInsertStmt
	var names []ir.StringIndex
	for _, s := range next {
		insert, ok := s.(*ir.ObjectInsertStmt)
		if !ok || insert.Object != object.Target {
			break
		}
		name, ok := value(insert.Key).(ir.StringIndex)
		if !ok || slices.Contains(names, name) {
			break
		}
		members, names = append(members, insert), append(names, name)
	}
	if len(members) == 0 {
		return 0
	}
	e.code(opcode.Record)
	e.local(object.Target)
	e.Uint(len(members))
	for i, m := range members {
		e.Uint(int(names[i]))
		e.operand(m.Value)
	}
	return len(members)
}

func (e *encoder) one(s ir.Stmt) {
	switch s := s.(type) {
	case *ir.ReturnLocalStmt:
		e.code(opcode.Return)
		e.local(s.Source)
	case *ir.ResetLocalStmt:
		e.code(opcode.Reset)
		e.local(s.Target)
	case *ir.AssignVarStmt:
		e.code(opcode.Assign)
		e.operand(s.Source)
		e.local(s.Target)
	case *ir.AssignVarOnceStmt:
		e.code(opcode.AssignOnce)
		e.operand(s.Source)
		e.local(s.Target)
	case *ir.AssignIntStmt:
		e.code(opcode.Int)
		e.Int(int(s.Value))
		e.local(s.Target)
	case *ir.MakeNumberIntStmt:
		e.code(opcode.Int)
		e.Int(int(s.Value))
		e.local(s.Target)
	case *ir.MakeNumberRefStmt:
		e.code(opcode.Number)
		e.Uint(s.Index)
		e.local(s.Target)
	case *ir.MakeNullStmt:
		e.code(opcode.Null)
		e.local(s.Target)
	case *ir.MakeArrayStmt:
		e.code(opcode.Array)
		e.Uint(int(s.Capacity))
		e.local(s.Target)
	case *ir.ArrayAppendStmt:
		e.code(opcode.Append)
		e.operand(s.Value)
		e.local(s.Array)
	case *ir.SetAddStmt:
		e.code(opcode.Add)
		e.operand(s.Value)
		e.local(s.Set)
	case *ir.ObjectInsertStmt:
		e.insert(opcode.Insert, s.Key, s.Value, s.Object)
	case *ir.ObjectInsertOnceStmt:
		e.insert(opcode.InsertOnce, s.Key, s.Value, s.Object)
	case *ir.LenStmt:
		e.code(opcode.Len)
		e.operand(s.Source)
		e.local(s.Target)
	case *ir.DotStmt:
		e.code(opcode.Dot)
		e.operand(s.Source)
		e.operand(s.Key)
		e.local(s.Target)
	case *ir.CallStmt:
		e.call(s)
	default:
		e.control(s)
	}
}

func (e *encoder) insert(c opcode.Code, key, value ir.Operand, object ir.Local) {
	e.code(c)
	e.operand(key)
	e.operand(value)
	e.local(object)
}

// control writes the statements that decide what runs.
func (e *encoder) control(s ir.Stmt) {
	switch s := s.(type) {
	case *ir.EqualStmt:
		e.code(opcode.Equal)
		e.operand(s.A)
		e.operand(s.B)
	case *ir.NotEqualStmt:
		e.code(opcode.NotEqual)
		e.operand(s.A)
		e.operand(s.B)
	case *ir.IsDefinedStmt:
		e.code(opcode.Defined)
		e.local(s.Source)
	case *ir.IsUndefinedStmt:
		e.code(opcode.Undefined)
		e.local(s.Source)
	case *ir.IsArrayStmt:
		e.is(opcode.IsArray, s.Source)
	case *ir.IsObjectStmt:
		e.is(opcode.IsObject, s.Source)
	case *ir.IsSetStmt:
		e.is(opcode.IsSet, s.Source)
	case *ir.BlockStmt:
		e.code(opcode.Blocks)
		e.blocks(s.Blocks)
	case *ir.BreakStmt:
		e.code(opcode.Break)
		e.Uint(int(s.Index))
	case *ir.NotStmt:
		e.code(opcode.Not)
		e.block(s.Block)
	case *ir.ScanStmt:
		e.code(opcode.Scan)
		e.local(s.Source)
		e.local(s.Key)
		e.local(s.Value)
		e.block(s.Block)
	default:
		e.err = fmt.Errorf("no statement %T", s)
	}
}

func (e *encoder) is(c opcode.Code, source ir.Operand) {
	e.code(c)
	e.operand(source)
}

func (e *encoder) call(s *ir.CallStmt) {
	if function, ours := e.functions[s.Func]; ours {
		e.code(opcode.Call)
		e.Uint(function)
	} else {
		if err := callable(s.Func, len(s.Args)); err != nil {
			e.err = err
		}
		e.code(opcode.Builtin)
		e.String(s.Func)
	}
	e.Uint(len(s.Args))
	for _, arg := range s.Args {
		e.operand(arg)
	}
	e.local(s.Result)
}

// callable says why a machine cannot call a built-in function of OPA's.
func callable(name string, args int) error {
	b := ast.BuiltinMap[name]
	switch {
	case b == nil:
		return fmt.Errorf("no function %s", name)
	case b.Relation || b.Nondeterministic:
		return fmt.Errorf("%s is not for rules", name)
	case args > opcode.MostArgs:
		return fmt.Errorf("%s has %d arguments; at most %d can be given", name, args, opcode.MostArgs)
	}
	return nil
}
