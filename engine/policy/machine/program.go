package machine

import (
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/onrecord/onrecord/engine/internal/wire"
)

// Program is a plan that machines run. It is safe for concurrent use.
type Program struct {
	strings   []Value
	functions []*function
	entries   map[string]int // by name, the number of the function
}

// function is one rule, or one function, of the plan. Most rules of a library
// are off or have nothing to do, so each is assembled when first called.
type function struct {
	number int
	params []int
	locals int
	blocks []block

	assembled atomic.Bool
	assembly  sync.Mutex
	code      string
}

// Load reads an encoded plan.
func Load(encoded string) (*Program, error) {
	r := wire.NewReader(encoded)
	p := &Program{entries: map[string]int{}}
	p.strings = make([]Value, r.Len())
	for i := range p.strings {
		p.strings[i] = Of(r.String())
	}
	functions := make([]function, r.Len())
	p.functions = make([]*function, len(functions))
	for i := range functions {
		f := &functions[i]
		f.number = i
		f.params = make([]int, r.Len())
		for j := range f.params {
			f.params[j] = r.Uint()
		}
		f.locals = r.Uint()
		f.code = r.String()
		p.functions[i] = f
	}
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

func (f *function) assemble(p *Program) {
	f.assembly.Lock()
	defer f.assembly.Unlock()
	if f.assembled.Load() {
		return // by another machine, meanwhile
	}
	a := assembler{Reader: wire.NewReader(f.code), program: p}
	f.blocks = a.blocks()
	f.code = ""
	f.assembled.Store(true)
}
