package planner

import (
	"fmt"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// encode writes a plan of OPA's for machine.Load. Where OPA's statements came from is
// left out. It fails on what a machine cannot do, which a plan for rules under
// policy.Capabilities has not got.
func encode(plan *ir.Policy) ([]byte, error) {
	t := &tables{plan: plan, functions: map[string]int{}, builtins: map[string]int{}, patterns: map[string]int{}}
	for i, f := range plan.Funcs.Funcs {
		t.functions[f.Name] = i
	}
	var code, starts []int
	for _, f := range plan.Funcs.Funcs {
		body := &encoder{tables: t, adds: addsOf(f)}
		body.blocks(f.Blocks)
		if body.err != nil {
			return nil, fmt.Errorf("encode %s: %w", f.Name, body.err)
		}
		starts = append(starts, len(code))
		code = append(code, len(f.Params))
		for _, p := range f.Params {
			code = append(code, body.local(p))
		}
		code = append(code, body.locals+1)
		code = append(code, body.code...)
	}
	w := &wire.Writer{}
	w.Uint(len(plan.Static.Strings))
	for _, s := range plan.Static.Strings {
		w.String(s.Value)
	}
	w.Strings(t.names)
	w.Uint(len(t.expressions))
	for _, expression := range t.expressions {
		w.Bytes = append(w.Bytes, pattern(expression)...)
	}
	for _, slots := range []int{t.members, t.sets, t.records} {
		w.Uint(slots)
	}
	w.Numbers(starts)
	w.Numbers(code)
	w.Uint(len(plan.Plans.Plans))
	for _, entry := range plan.Plans.Plans {
		function, err := t.entry(entry)
		if err != nil {
			return nil, err
		}
		w.String(entry.Name)
		w.Uint(function)
	}
	return w.Bytes, nil
}

// tables are what the functions of a plan share.
type tables struct {
	plan        *ir.Policy
	functions   map[string]int
	builtins    map[string]int // by name, the number
	names       []string       // of the built-in functions, in order
	patterns    map[string]int // by expression, the number
	expressions []string       // of the patterns, in order
	// Of each kind of statement that has one, how many slots there are.
	members, sets, records int
}

// slot takes the next of a kind.
func slot(of *int) int {
	*of++
	return *of - 1
}

// number is that of a name in a list, which takes in the name when it is new.
func number(name string, known map[string]int, list *[]string) int {
	n, there := known[name]
	if !there {
		n = len(*list)
		known[name] = n
		*list = append(*list, name)
	}
	return n
}

// encoder writes the blocks of one function.
type encoder struct {
	*tables
	code   []int
	locals int              // the highest local of the function
	adds   map[ir.Local]int // how many statements of the function add to a set
	err    error
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
func (t *tables) entry(p *ir.Plan) (int, error) {
	var all []ir.Stmt
	for _, b := range p.Blocks {
		all = append(all, b.Stmts...)
	}
	functions := map[int]bool{}
	for _, s := range all {
		switch s := s.(type) {
		case *ir.CallStmt:
			function, ours := t.functions[s.Func]
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

// put writes a statement, or a part of one.
func (e *encoder) put(c opcode.Code, more ...int) {
	e.code = append(append(e.code, int(c)), more...)
}

func (e *encoder) local(l ir.Local) int {
	e.locals = max(e.locals, int(l))
	return int(l)
}

func (e *encoder) operand(o ir.Operand) int {
	switch x := value(o).(type) {
	case ir.Local:
		return e.local(x)
	case ir.StringIndex:
		return ^(opcode.Truths + int(x))
	case ir.Bool:
		if x {
			return ^opcode.True
		}
		return ^opcode.False
	default:
		e.err = fmt.Errorf("no operand %T", x)
		return 0
	}
}

func (e *encoder) operands(all []ir.Operand) []int {
	list := []int{len(all)}
	for _, o := range all {
		list = append(list, e.operand(o))
	}
	return list
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

// sized writes a length and what is written meanwhile, which has it.
func (e *encoder) sized(write func()) {
	at := len(e.code)
	e.code = append(e.code, 0)
	write()
	e.code[at] = len(e.code) - at - 1
}

func (e *encoder) blocks(blocks []*ir.Block) {
	e.sized(func() {
		for _, b := range blocks {
			e.block(b)
		}
	})
}

func (e *encoder) block(b *ir.Block) {
	e.sized(func() {
		for rest := b.Stmts; len(rest) > 0; {
			rest = rest[e.statement(rest):]
		}
	})
}

// statement writes the first of the statements, or some of the first as one,
// and says how many.
func (e *encoder) statement(all []ir.Stmt) int {
	switch s := all[0].(type) {
	case *ir.MakeSetStmt:
		if n := e.strings(s, all[1:]); n > 0 {
			return 1 + n
		}
		e.put(opcode.Set, e.local(s.Target))
	case *ir.MakeObjectStmt:
		if n := e.record(s, all[1:]); n > 0 {
			return 1 + n
		}
		e.put(opcode.Object, e.local(s.Target))
	default:
		e.one(s)
	}
	return 1
}

// strings writes a set that is only ever filled with strings that are known.
func (e *encoder) strings(set *ir.MakeSetStmt, next []ir.Stmt) int {
	var items []int
	for _, s := range next {
		add, ok := s.(*ir.SetAddStmt)
		if !ok || add.Set != set.Target {
			break
		}
		item, ok := value(add.Value).(ir.StringIndex)
		if !ok {
			return 0
		}
		items = append(items, int(item))
	}
	if len(items) == 0 || len(items) != e.adds[set.Target] {
		return 0
	}
	e.put(opcode.Strings, e.local(set.Target), slot(&e.sets), len(items))
	e.code = append(e.code, items...)
	return len(items)
}

// record writes an object that is filled at once with members of known names.
func (e *encoder) record(object *ir.MakeObjectStmt, next []ir.Stmt) int {
	var pairs []int
	names := map[ir.StringIndex]bool{}
	for _, s := range next {
		insert, ok := s.(*ir.ObjectInsertStmt)
		if !ok || insert.Object != object.Target {
			break
		}
		name, ok := value(insert.Key).(ir.StringIndex)
		if !ok || names[name] {
			break
		}
		names[name] = true
		pairs = append(pairs, int(name), e.operand(insert.Value))
	}
	if len(names) == 0 {
		return 0
	}
	e.put(opcode.Record, e.local(object.Target), slot(&e.records), len(names))
	e.code = append(e.code, pairs...)
	return len(names)
}

func (e *encoder) one(s ir.Stmt) {
	switch s := s.(type) {
	case *ir.ReturnLocalStmt:
		e.put(opcode.Return, e.local(s.Source))
	case *ir.ResetLocalStmt:
		e.put(opcode.Reset, e.local(s.Target))
	case *ir.AssignVarStmt:
		e.put(opcode.Assign, e.operand(s.Source), e.local(s.Target))
	case *ir.AssignVarOnceStmt:
		e.put(opcode.AssignOnce, e.operand(s.Source), e.local(s.Target))
	case *ir.AssignIntStmt:
		e.int(s.Value, s.Target)
	case *ir.MakeNumberIntStmt:
		e.int(s.Value, s.Target)
	case *ir.MakeNumberRefStmt:
		e.number(s)
	case *ir.MakeNullStmt:
		e.put(opcode.Null, e.local(s.Target))
	case *ir.MakeArrayStmt:
		e.put(opcode.Array, int(s.Capacity), e.local(s.Target))
	case *ir.ArrayAppendStmt:
		e.put(opcode.Append, e.operand(s.Value), e.local(s.Array))
	case *ir.SetAddStmt:
		e.put(opcode.Add, e.operand(s.Value), e.local(s.Set))
	case *ir.ObjectInsertStmt:
		e.put(opcode.Insert, e.operand(s.Key), e.operand(s.Value), e.local(s.Object))
	case *ir.ObjectInsertOnceStmt:
		e.put(opcode.InsertOnce, e.operand(s.Key), e.operand(s.Value), e.local(s.Object))
	case *ir.LenStmt:
		e.put(opcode.Len, e.operand(s.Source), e.local(s.Target))
	case *ir.DotStmt:
		e.dot(s)
	case *ir.CallStmt:
		e.call(s)
	default:
		e.control(s)
	}
}

func (e *encoder) int(n int64, target ir.Local) {
	if n != int64(int32(n)) {
		e.err = fmt.Errorf("%d is no number of 32 bits", n)
	}
	e.put(opcode.Int, int(n), e.local(target))
}

// number writes one that is text in the plan, as most whole numbers are too.
func (e *encoder) number(s *ir.MakeNumberRefStmt) {
	text := e.plan.Static.Strings[s.Index].Value
	if n, err := strconv.ParseInt(text, 10, 32); err == nil {
		e.int(n, s.Target)
		return
	}
	e.put(opcode.Number, s.Index, e.local(s.Target))
}

func (e *encoder) dot(s *ir.DotStmt) {
	if name, ok := value(s.Key).(ir.StringIndex); ok {
		e.put(opcode.Member, e.operand(s.Source), int(name), slot(&e.members), e.local(s.Target))
		return
	}
	e.put(opcode.Dot, e.operand(s.Source), e.operand(s.Key), e.local(s.Target))
}

// control writes the statements that decide what runs.
func (e *encoder) control(s ir.Stmt) {
	switch s := s.(type) {
	case *ir.EqualStmt:
		e.put(opcode.Equal, e.operand(s.A), e.operand(s.B))
	case *ir.NotEqualStmt:
		if value(s.B) == ir.Bool(false) { // what every condition ends in
			e.put(opcode.NotFalse, e.operand(s.A))
			return
		}
		e.put(opcode.NotEqual, e.operand(s.A), e.operand(s.B))
	case *ir.IsDefinedStmt:
		e.put(opcode.Defined, e.local(s.Source))
	case *ir.IsUndefinedStmt:
		e.put(opcode.Undefined, e.local(s.Source))
	case *ir.IsArrayStmt:
		e.put(opcode.IsArray, e.operand(s.Source))
	case *ir.IsObjectStmt:
		e.put(opcode.IsObject, e.operand(s.Source))
	case *ir.IsSetStmt:
		e.put(opcode.IsSet, e.operand(s.Source))
	case *ir.BlockStmt:
		e.put(opcode.Blocks)
		e.blocks(s.Blocks)
	case *ir.BreakStmt:
		e.put(opcode.Break, int(s.Index))
	case *ir.NotStmt:
		e.put(opcode.Not)
		e.block(s.Block)
	case *ir.ScanStmt:
		e.put(opcode.Scan, e.local(s.Source), e.local(s.Key), e.local(s.Value))
		e.block(s.Block)
	default:
		e.err = fmt.Errorf("no statement %T", s)
	}
}

func (e *encoder) call(s *ir.CallStmt) {
	function, ours := e.functions[s.Func]
	switch {
	case ours && len(e.plan.Funcs.Funcs[function].Params) == 2: // the input and the data, which do not change
		e.put(opcode.Rule, function, e.local(s.Result))
	case ours:
		e.put(opcode.Call, function, e.local(s.Result))
		e.code = append(e.code, e.operands(s.Args)...)
	case s.Func == "regex.match" && e.known(s.Args[0]):
		expression := e.plan.Static.Strings[value(s.Args[0]).(ir.StringIndex)].Value
		e.put(opcode.Match, number(expression, e.patterns, &e.expressions), e.operand(s.Args[1]), e.local(s.Result))
	default:
		if err := callable(s.Func, len(s.Args)); err != nil {
			e.err = err
		}
		e.put(opcode.Builtin, number(s.Func, e.builtins, &e.names), e.local(s.Result))
		e.code = append(e.code, e.operands(s.Args)...)
	}
}

// known reports whether an operand is a string of the plan.
func (e *encoder) known(o ir.Operand) bool {
	_, ok := value(o).(ir.StringIndex)
	return ok
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
