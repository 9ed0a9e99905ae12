package machine

import (
	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// operand is a local of the frame, or a constant.
func (m *Machine) operand(n int, frame []Value) *Value {
	if n >= 0 {
		return &frame[n]
	}
	return &m.constants[^n]
}

// run does what the statements of a block say to the locals in a frame.
func (m *Machine) run(block wire.Numbers, frame []Value) signal {
	for at := 0; at < block.Len(); {
		ended := proceed
		switch opcode.Code(block.At(at)) {
		case opcode.Return:
			m.result = frame[block.At(at+1)]
			return returned
		case opcode.Break:
			return signal(block.At(at+1)) + leave
		case opcode.Reset:
			frame[block.At(at+1)] = Value{}
			at += 2
		case opcode.Null:
			frame[block.At(at+1)] = Nothing
			at += 2
		case opcode.Int:
			frame[block.At(at+2)] = OfInt(block.At(at + 1))
			at += 3
		case opcode.Number:
			ended = m.number(block.At(at+1), &frame[block.At(at+2)])
			at += 3
		case opcode.Assign:
			frame[block.At(at+2)] = *m.operand(block.At(at+1), frame)
			at += 3
		case opcode.AssignOnce:
			ended = m.assignOnce(m.operand(block.At(at+1), frame), &frame[block.At(at+2)])
			at += 3
		case opcode.Array:
			frame[block.At(at+2)] = List(make([]Value, 0, block.At(at+1)))
			at += 3
		case opcode.Object:
			frame[block.At(at+1)] = newObject()
			at += 2
		case opcode.Set:
			frame[block.At(at+1)] = newSet()
			at += 2
		case opcode.Strings:
			end := at + 4 + block.At(at+3)
			frame[block.At(at+1)] = m.strings(block.At(at+2), block.Slice(at+4, end))
			at = end
		case opcode.Record:
			end := at + 4 + 2*block.At(at+3)
			frame[block.At(at+1)] = m.record(block.At(at+2), block.Slice(at+4, end), frame)
			at = end
		case opcode.Append:
			list := frame[block.At(at+2)].collection
			list.items = append(list.items, *m.operand(block.At(at+1), frame))
			at += 3
		case opcode.Add:
			frame[block.At(at+2)].add(*m.operand(block.At(at+1), frame))
			at += 3
		case opcode.Insert:
			frame[block.At(at+3)].put(*m.operand(block.At(at+1), frame), *m.operand(block.At(at+2), frame))
			at += 4
		case opcode.InsertOnce:
			ended = m.insertOnce(&frame[block.At(at+3)], m.operand(block.At(at+1), frame), m.operand(block.At(at+2), frame))
			at += 4
		case opcode.Equal:
			ended = when(equal(m.operand(block.At(at+1), frame), m.operand(block.At(at+2), frame)))
			at += 3
		case opcode.NotEqual:
			ended = when(!equal(m.operand(block.At(at+1), frame), m.operand(block.At(at+2), frame)))
			at += 3
		case opcode.NotFalse:
			ended = when(!m.operand(block.At(at+1), frame).isFalse())
			at += 2
		case opcode.Defined:
			ended = when(frame[block.At(at+1)].kind != Undefined)
			at += 2
		case opcode.Undefined:
			ended = when(frame[block.At(at+1)].kind == Undefined)
			at += 2
		case opcode.IsArray:
			ended = when(m.operand(block.At(at+1), frame).kind == Array)
			at += 2
		case opcode.IsObject:
			ended = when(m.operand(block.At(at+1), frame).kind == Object)
			at += 2
		case opcode.IsSet:
			ended = when(m.operand(block.At(at+1), frame).kind == Set)
			at += 2
		case opcode.Len:
			n, ok := count(*m.operand(block.At(at+1), frame))
			frame[block.At(at+2)] = n
			ended = when(ok)
			at += 3
		case opcode.Dot:
			ended = give(&frame[block.At(at+3)], m.operand(block.At(at+1), frame).dot(m.operand(block.At(at+2), frame)))
			at += 4
		case opcode.Member:
			ended = m.member(m.operand(block.At(at+1), frame), block.At(at+2), block.At(at+3), &frame[block.At(at+4)])
			at += 5
		case opcode.Rule:
			v := m.rule(block.At(at + 1))
			if m.refusal != nil {
				return returned
			}
			ended = give(&frame[block.At(at+2)], v)
			at += 3
		case opcode.Call:
			end := at + 4 + block.At(at+3)
			ended = m.call(block.At(at+1), block.Slice(at+4, end), frame, &frame[block.At(at+2)])
			at = end
		case opcode.Builtin:
			end := at + 4 + block.At(at+3)
			ended = m.builtin(block.At(at+1), block.Slice(at+4, end), frame, &frame[block.At(at+2)])
			at = end
		case opcode.Match:
			ended = m.match(&m.patterns[block.At(at+1)], m.operand(block.At(at+2), frame), &frame[block.At(at+3)])
			at += 4
		case opcode.Blocks:
			end := at + 2 + block.At(at+1)
			ended = m.blocks(block.Slice(at+2, end), frame)
			at = end
		case opcode.Not:
			end := at + 2 + block.At(at+1)
			ended = m.not(block.Slice(at+2, end), frame)
			at = end
		case opcode.Scan:
			end := at + 5 + block.At(at+4)
			s := scan{m, block.Slice(at+5, end), frame, &frame[block.At(at+2)], &frame[block.At(at+3)]}
			ended = s.over(frame[block.At(at+1)])
			at = end
		default:
			return m.refuse("statement %d is unknown", block.At(at))
		}
		if ended != proceed {
			return ended
		}
	}
	return proceed
}

func when(truth bool) signal {
	if truth {
		return proceed
	}
	return leave
}

// give makes a local what was asked for, if that is anything.
func give(to *Value, v Value) signal {
	*to = v
	return when(v.kind != Undefined)
}

func (m *Machine) number(text int, to *Value) signal {
	v, err := ofNumber(m.text(text).text)
	if err != nil {
		return m.refuse("%v", err)
	}
	*to = v
	return proceed
}

func (m *Machine) assignOnce(from, to *Value) signal {
	if to.kind != Undefined && !equal(to, from) {
		return m.refuse("a rule has two values")
	}
	*to = *from
	return proceed
}

func (m *Machine) insertOnce(object, key, value *Value) signal {
	if had := object.put(*key, *value); had.kind != Undefined && !equal(&had, value) {
		return m.refuse("an object has two values for one key")
	}
	return proceed
}

// strings is a set that is always the same.
func (m *Machine) strings(slot int, items wire.Numbers) Value {
	return Value{kind: Set, collection: once(&m.sets[slot], func() *collection {
		set := newSet()
		for i := range items.Len() {
			set.add(m.text(items.At(i)))
		}
		return set.Settle().collection
	})}
}

// record is an object of which the names are always the same.
func (m *Machine) record(slot int, pairs wire.Numbers, frame []Value) Value {
	items := make([]Value, pairs.Len()/2)
	shape := once(&m.records[slot], func() *Shape {
		names := make([]string, len(items))
		for i := range names {
			names[i] = m.text(pairs.At(2 * i)).text
		}
		return NewShape(names...)
	})
	for i := range items {
		items[i] = *m.operand(pairs.At(2*i+1), frame)
	}
	return shape.Record(items)
}

// member is a dot with a name that is known. A statement mostly meets records
// of one shape, and its slot holds where these have the member.
func (m *Machine) member(of *Value, name, slot int, to *Value) signal {
	if of.kind != Object || of.shape == nil {
		key := m.text(name)
		return give(to, of.dot(&key))
	}
	known := m.members[slot].Load()
	if known == nil || known.shape != of.shape {
		if known = of.shape.spots[m.text(name).text]; known == nil {
			return give(to, Value{})
		}
		m.members[slot].Store(known)
	}
	return give(to, of.items[known.place])
}

func (m *Machine) not(block wire.Numbers, frame []Value) signal {
	switch s := m.run(block, frame); s {
	case proceed:
		return leave
	case leave:
		return proceed
	default:
		return s.outward()
	}
}

func (m *Machine) call(number int, args wire.Numbers, frame []Value, to *Value) signal {
	f := m.function(number)
	inner := m.enter(f)
	for i := range args.Len() {
		inner[f.params.At(i)] = *m.operand(args.At(i), frame)
	}
	v := m.leave(f, inner)
	if m.refusal != nil {
		return returned
	}
	return give(to, v)
}

// scan runs a block for each item of a collection.
type scan struct {
	*Machine
	block      wire.Numbers
	frame      []Value
	key, value *Value // locals of the frame
}

func (s *scan) over(v Value) signal {
	switch v.kind {
	case Array:
		for i := range v.items {
			if ended := s.item(OfInt(i), v.items[i]); ended > leave {
				return ended.outward()
			}
		}
	case Set:
		for _, i := range v.places() {
			if ended := s.item(v.items[i], v.items[i]); ended > leave {
				return ended.outward()
			}
		}
	case Object:
		for _, i := range v.places() {
			if ended := s.item(v.key(i), v.items[i]); ended > leave {
				return ended.outward()
			}
		}
	}
	return proceed
}

func (s *scan) item(key, value Value) signal {
	if ended := s.step(); ended != proceed {
		return ended
	}
	*s.key, *s.value = key, value
	return s.run(s.block, s.frame)
}

// match is regex.match with a pattern that is known.
func (m *Machine) match(p *pattern, in, to *Value) signal {
	if in.kind != String {
		return m.refuse("regex.match %q of no string", p.expression)
	}
	is, err := p.match(in.text)
	if err != nil {
		return m.refuse("regex.match: %v", err)
	}
	*to = OfBool(is)
	return proceed
}

// builtin calls a function of OPA's: our own where the arguments are what it is
// for, OPA's in every other case.
func (m *Machine) builtin(number int, args wire.Numbers, frame []Value, to *Value) signal {
	f := &m.builtins[number]
	if f.opa == nil {
		return m.refuse("no function %s", f.name)
	}
	given := m.args[:args.Len()]
	for i := range given {
		given[i] = *m.operand(args.At(i), frame)
	}
	if f.own != nil {
		if v, known := f.own(given); known {
			return give(to, v)
		}
	}
	v, err := m.ask(f.opa, given)
	if err != nil {
		return m.refuse("%s: %v", f.name, err)
	}
	return give(to, v)
}
