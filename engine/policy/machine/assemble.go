package machine

import (
	"sync/atomic"

	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// assembler makes the encoded statements of a function closures.
type assembler struct {
	*wire.Reader
	program *Program
}

// operand is a local, or a value that is known.
type operand struct {
	local int
	known *Value // nil for a local
}

func (o operand) in(frame []Value) Value {
	if o.known == nil {
		return frame[o.local]
	}
	return *o.known
}

var no, yes = OfBool(false), OfBool(true)

func (a *assembler) operand() operand {
	n := a.Uint()
	switch x := n / opcode.Operands; n % opcode.Operands {
	case opcode.String:
		return operand{known: &a.program.strings[x]}
	case opcode.Bool:
		if x == 1 {
			return operand{known: &yes}
		}
		return operand{known: &no}
	default:
		return operand{local: x}
	}
}

func (a *assembler) operands() []operand {
	all := make([]operand, a.Len())
	for i := range all {
		all[i] = a.operand()
	}
	return all
}

func (a *assembler) blocks() []block {
	all := make([]block, a.Len())
	for i := range all {
		all[i] = a.block()
	}
	return all
}

func (a *assembler) block() block {
	b := make(block, a.Len())
	for i := range b {
		b[i] = a.statement()
	}
	return b
}

func (a *assembler) statement() statement {
	switch c := opcode.Code(a.Uint()); c {
	case opcode.Return:
		local := a.Uint()
		return func(m *Machine, frame []Value) signal {
			m.result = frame[local]
			return returned
		}
	case opcode.Reset:
		local := a.Uint()
		return set(local, Value{})
	case opcode.Int:
		n := a.Int()
		return set(a.Uint(), OfInt(n))
	case opcode.Number:
		return a.number()
	case opcode.Null:
		return set(a.Uint(), Nothing)
	case opcode.Assign:
		return a.assign()
	case opcode.AssignOnce:
		return a.assignOnce()
	case opcode.Array, opcode.Object, opcode.Set, opcode.Strings, opcode.Record:
		return a.make(c)
	case opcode.Append, opcode.Add, opcode.Insert, opcode.InsertOnce:
		return a.fill(c)
	case opcode.Dot:
		return a.dot()
	case opcode.Call:
		return a.call()
	case opcode.Builtin:
		return a.builtin()
	case opcode.Equal, opcode.NotEqual, opcode.Defined, opcode.Undefined, opcode.IsArray, opcode.IsObject, opcode.IsSet, opcode.Len:
		return a.test(c)
	case opcode.Blocks:
		blocks := a.blocks()
		return func(m *Machine, frame []Value) signal {
			for _, b := range blocks {
				if s := b.run(m, frame); s > leave {
					return s.outward()
				}
			}
			return proceed
		}
	case opcode.Break:
		s := signal(a.Uint()) + leave
		return func(*Machine, []Value) signal { return s }
	case opcode.Not:
		b := a.block()
		return func(m *Machine, frame []Value) signal {
			switch s := b.run(m, frame); s {
			case proceed:
				return leave
			case leave:
				return proceed
			default:
				return s.outward()
			}
		}
	case opcode.Scan:
		return a.scan()
	default:
		return func(m *Machine, _ []Value) signal { return m.refuse("statement %d is unknown", c) }
	}
}

func set(local int, v Value) statement {
	return func(_ *Machine, frame []Value) signal {
		frame[local] = v
		return proceed
	}
}

func when(truth bool) signal {
	if truth {
		return proceed
	}
	return leave
}

func (a *assembler) number() statement {
	v, err := ofNumber(a.program.strings[a.Uint()].text)
	local := a.Uint()
	if err != nil {
		return func(m *Machine, _ []Value) signal { return m.refuse("%v", err) }
	}
	return set(local, v)
}

func (a *assembler) assign() statement {
	from := a.operand()
	to := a.Uint()
	return func(_ *Machine, frame []Value) signal {
		frame[to] = from.in(frame)
		return proceed
	}
}

func (a *assembler) assignOnce() statement {
	from := a.operand()
	to := a.Uint()
	return func(m *Machine, frame []Value) signal {
		v := from.in(frame)
		if frame[to].kind != Undefined && !equal(frame[to], v) {
			return m.refuse("a rule has two values")
		}
		frame[to] = v
		return proceed
	}
}

func (a *assembler) make(c opcode.Code) statement {
	switch c {
	case opcode.Array:
		capacity, to := a.Uint(), a.Uint()
		return func(_ *Machine, frame []Value) signal {
			frame[to] = List(make([]Value, 0, capacity))
			return proceed
		}
	case opcode.Object, opcode.Set:
		to, empty := a.Uint(), newSet
		if c == opcode.Object {
			empty = newObject
		}
		return func(_ *Machine, frame []Value) signal {
			frame[to] = empty()
			return proceed
		}
	case opcode.Strings:
		to, strings := a.Uint(), newSet()
		for range a.Len() {
			strings.add(a.program.strings[a.Uint()])
		}
		return set(to, strings.Settle())
	}
	to := a.Uint()
	names := make([]string, a.Len())
	values := make([]operand, len(names))
	for i := range names {
		names[i] = a.program.strings[a.Uint()].text
		values[i] = a.operand()
	}
	shape := NewShape(names...)
	return func(_ *Machine, frame []Value) signal {
		items := make([]Value, len(values))
		for i := range values {
			items[i] = values[i].in(frame)
		}
		frame[to] = shape.Record(items)
		return proceed
	}
}

func (a *assembler) fill(c opcode.Code) statement {
	switch c {
	case opcode.Append:
		item, to := a.operand(), a.Uint()
		return func(_ *Machine, frame []Value) signal {
			list := frame[to].collection
			list.items = append(list.items, item.in(frame))
			return proceed
		}
	case opcode.Add:
		item, to := a.operand(), a.Uint()
		return func(_ *Machine, frame []Value) signal {
			frame[to].add(item.in(frame))
			return proceed
		}
	}
	key, item, to := a.operand(), a.operand(), a.Uint()
	once := c == opcode.InsertOnce
	return func(m *Machine, frame []Value) signal {
		v := item.in(frame)
		if had := frame[to].put(key.in(frame), v); once && had.kind != Undefined && !equal(had, v) {
			return m.refuse("an object has two values for one key")
		}
		return proceed
	}
}

func (a *assembler) test(c opcode.Code) statement {
	switch c {
	case opcode.Defined, opcode.Undefined:
		local, want := a.Uint(), c == opcode.Defined
		return func(_ *Machine, frame []Value) signal { return when(frame[local].kind != Undefined == want) }
	case opcode.IsArray, opcode.IsObject, opcode.IsSet:
		kind, of := map[opcode.Code]Kind{opcode.IsArray: Array, opcode.IsObject: Object, opcode.IsSet: Set}[c], a.operand()
		return func(_ *Machine, frame []Value) signal { return when(of.in(frame).kind == kind) }
	case opcode.Len:
		of, to := a.operand(), a.Uint()
		return func(_ *Machine, frame []Value) signal {
			n, ok := count(of.in(frame))
			frame[to] = n
			return when(ok)
		}
	}
	x, y, want := a.operand(), a.operand(), c == opcode.Equal
	if !want && y.known == &no { // what every condition ends in
		return func(_ *Machine, frame []Value) signal { return when(!x.in(frame).isFalse()) }
	}
	return func(_ *Machine, frame []Value) signal { return when(equal(x.in(frame), y.in(frame)) == want) }
}

// at is where records of one shape have a member.
type at struct {
	shape *Shape
	place int
}

func (a *assembler) dot() statement {
	of, key := a.operand(), a.operand()
	to := a.Uint()
	if key.known == nil || key.known.kind != String {
		return func(_ *Machine, frame []Value) signal {
			v := of.in(frame).dot(key.in(frame))
			frame[to] = v
			return when(v.kind != Undefined)
		}
	}
	name := key.known.text
	var last atomic.Pointer[at] // a statement mostly meets one shape
	return func(_ *Machine, frame []Value) signal {
		v := of.in(frame)
		if v.kind == Object && v.shape != nil {
			if seen := last.Load(); seen != nil && seen.shape == v.shape {
				frame[to] = v.items[seen.place]
				return proceed
			}
			if i, has := v.shape.place[name]; has {
				last.Store(&at{v.shape, i})
			}
		}
		v = v.dot(*key.known)
		frame[to] = v
		return when(v.kind != Undefined)
	}
}

func (a *assembler) scan() statement {
	of, key, value := a.Uint(), a.Uint(), a.Uint()
	b := a.block()
	return func(m *Machine, frame []Value) signal {
		v := frame[of]
		switch v.kind {
		case Array:
			for i := range v.items {
				if s := b.each(m, frame, key, value, OfInt(i), v.items[i]); s > leave {
					return s.outward()
				}
			}
		case Set:
			for _, i := range v.places() {
				if s := b.each(m, frame, key, value, v.items[i], v.items[i]); s > leave {
					return s.outward()
				}
			}
		case Object:
			for _, i := range v.places() {
				if s := b.each(m, frame, key, value, v.key(i), v.items[i]); s > leave {
					return s.outward()
				}
			}
		}
		return proceed
	}
}

func (a *assembler) call() statement {
	f := a.program.functions[a.Uint()]
	args := a.operands()
	to := a.Uint()
	if len(f.params) == 2 { // the input and the data, which do not change
		return func(m *Machine, frame []Value) signal { return m.give(frame, to, m.rule(f)) }
	}
	return func(m *Machine, frame []Value) signal {
		inner := m.enter(f)
		for i, p := range f.params {
			inner[p] = args[i].in(frame)
		}
		return m.give(frame, to, m.leave(f, inner))
	}
}

// give hands the result of a call to its caller.
func (m *Machine) give(frame []Value, to int, v Value) signal {
	if m.refusal != nil {
		return returned
	}
	frame[to] = v
	return when(v.kind != Undefined)
}
