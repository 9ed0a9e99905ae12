package machine

import (
	"fmt"
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// Program is a plan that machines run, read where it lies: most rules of a
// library are off or have nothing to do in a story, so there is nothing to make ready
// when a process starts. It is safe for concurrent use.
type Program struct {
	constants []Value // what the complements of operands number
	builtins  []builtin
	patterns  []pattern
	starts    wire.Numbers   // of the functions, in code
	code      wire.Numbers   // of all functions
	entries   map[string]int // by name, the number of the function

	// The slots: what statements need work out only once.
	members []atomic.Pointer[spot]
	sets    []atomic.Pointer[collection]
	records []atomic.Pointer[Shape]
}

// builtin is a function of OPA's: our own words for it where we have them.
type builtin struct {
	name string
	own  native
	opa  topdown.BuiltinFunc
}

// Load reads an encoded plan.
func Load(encoded string) (*Program, error) {
	r := wire.NewReader(encoded)
	p := &Program{entries: map[string]int{}}
	p.constants = make([]Value, opcode.Truths+r.Len())
	p.constants[opcode.False], p.constants[opcode.True] = OfBool(false), OfBool(true)
	for i := opcode.Truths; i < len(p.constants); i++ {
		p.constants[i] = Of(r.String())
	}
	for _, name := range r.Strings() {
		p.builtins = append(p.builtins, builtin{name, natives[name], topdown.GetBuiltin(name)})
	}
	p.patterns = make([]pattern, r.Len())
	for i := range p.patterns {
		p.patterns[i].read(r)
	}
	p.members = make([]atomic.Pointer[spot], r.Len())
	p.sets = make([]atomic.Pointer[collection], r.Len())
	p.records = make([]atomic.Pointer[Shape], r.Len())
	p.starts, p.code = r.Numbers(), r.Numbers()
	for range r.Len() {
		name := r.String()
		p.entries[name] = r.Uint()
	}
	if r.Err != nil {
		return nil, fmt.Errorf("load the plan of the rules: %w", r.Err)
	}
	return p, nil
}

// Has reports whether there is an entry of that name.
func (p *Program) Has(entry string) bool {
	_, known := p.entries[entry]
	return known
}

// text is a string of the plan.
func (p *Program) text(n int) Value { return p.constants[opcode.Truths+n] }

// function is one rule, or one function, of the plan.
type function struct {
	params wire.Numbers // locals: the input, the data, and its arguments
	locals int          // how many
	blocks wire.Numbers
}

func (p *Program) function(n int) function {
	at := p.starts.At(n)
	params := p.code.At(at)
	body := at + 2 + params
	return function{p.code.Slice(at+1, at+1+params), p.code.At(body - 1), p.code.Slice(body+1, body+1+p.code.At(body))}
}

// once is what a slot holds, made where it is empty: by one machine, for all.
func once[T any](slot *atomic.Pointer[T], made func() *T) *T {
	if known := slot.Load(); known != nil {
		return known
	}
	slot.CompareAndSwap(nil, made())
	return slot.Load()
}
