// Package machine runs rules that OPA has planned when the program was built.
//
// OPA's planner turns Rego into a list of plain statements. Package planner
// encodes them, and a machine runs them as they lie, over values that need no
// allocation: no parsing and no compiling at a start, and a tenth of the time of
// OPA's own evaluator. What comes out is the same, or nothing comes out: wherever OPA
// would report an error, and wherever this package does not know what OPA would
// do, a machine refuses, and its caller asks OPA.
package machine

import (
	"fmt"

	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// Refusal says why a machine does not answer. OPA can tell what is wrong, unless
// the rule is Endless.
type Refusal struct {
	Reason  string
	Endless bool // it takes more steps than it may
}

func (r *Refusal) Error() string { return "the machine refuses: " + r.Reason }

// Machine answers the rules of a program about one input. It is not safe for
// concurrent use; what rules share, it works out once.
type Machine struct {
	*Program
	input, data Value
	rules       []answer // of each function without arguments of its own
	stack       []Value  // of the locals of the functions that run
	top         int      // of the stack
	args        [opcode.MostArgs]Value
	steps, left int // of what one rule may do
	result      Value
	refusal     *Refusal
}

// answer is what a rule is, once it has been asked for.
type answer struct {
	known bool
	value Value
}

// Machine readies one for an input. Both values must be settled by their
// makers. A rule ends with a Refusal after so many steps: turns of a loop and calls.
func (p *Program) Machine(input, data Value, steps int) *Machine {
	return &Machine{Program: p, input: input, data: data, rules: make([]answer, p.starts.Len()), stack: make([]Value, 1<<10), steps: steps}
}

// Report evaluates an entry of the program. It is undefined where OPA says so.
// The error is a *Refusal.
func (m *Machine) Report(entry string) (Value, error) {
	function, known := m.entries[entry]
	if !known {
		return Value{}, &Refusal{Reason: fmt.Sprintf("the plan has no %q", entry)}
	}
	m.top, m.left, m.refusal = 0, m.steps, nil
	value := m.rule(function)
	if m.refusal != nil {
		return Value{}, m.refusal
	}
	return value, nil
}

// signal says how a statement ended: with proceed, or with how many blocks it
// leaves. A statement that is undefined leaves its own.
type signal int

const (
	proceed  signal = 0
	leave    signal = 1
	returned signal = 1 << 20 // from the function, or a refusal
)

// outward is the signal of a block as its surroundings see it.
func (s signal) outward() signal {
	if s >= returned {
		return s
	}
	return s - 1
}

func (m *Machine) refuse(format string, args ...any) signal {
	m.refusal = &Refusal{Reason: fmt.Sprintf(format, args...)}
	return returned
}

// step counts one, and refuses when none is left.
func (m *Machine) step() signal {
	if m.left--; m.left < 0 {
		m.refusal = &Refusal{Reason: "too many steps", Endless: true}
		return returned
	}
	return proceed
}

// rule answers a function that has no arguments of its own, once.
func (m *Machine) rule(number int) Value {
	known := &m.rules[number]
	if !known.known {
		f := m.function(number)
		frame := m.enter(f)
		frame[f.params.At(0)], frame[f.params.At(1)] = m.input, m.data
		value := m.leave(f, frame)
		if m.refusal == nil {
			*known = answer{true, value}
		}
		return value
	}
	return known.value
}

// enter makes room for the locals of a function.
func (m *Machine) enter(f function) []Value {
	if m.top+f.locals > len(m.stack) {
		// The frames of the callers stay in the old one, which they hold.
		m.stack = make([]Value, max(2*len(m.stack), f.locals))
		m.top = 0
	}
	frame := m.stack[m.top : m.top+f.locals : m.top+f.locals]
	clear(frame)
	m.top += f.locals
	return frame
}

// leave runs a function in its frame and gives the room back.
func (m *Machine) leave(f function, frame []Value) Value {
	var value Value
	if m.step() == proceed && m.blocks(f.blocks, frame) >= returned {
		value, m.result = m.result, Value{}
	}
	m.top = max(m.top-f.locals, 0)
	if m.refusal != nil {
		return Value{}
	}
	return value
}

// blocks runs one after the other, until one leaves more than itself.
func (m *Machine) blocks(blocks wire.Numbers, frame []Value) signal {
	for at := 0; at < blocks.Len(); {
		end := at + 1 + blocks.At(at)
		if s := m.run(blocks.Slice(at+1, end), frame); s > leave {
			return s.outward()
		}
		at = end
	}
	return proceed
}
