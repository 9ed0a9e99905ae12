package machine

import (
	"regexp"
	"sync/atomic"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// pattern is what regex.match is asked for: an automaton that the planner made of
// a regular expression, read where it lies, or else the expression.
type pattern struct {
	expression string
	planned    bool
	ascii      string       // the class of each rune
	ranges     wire.Numbers // pairs of the first rune of a range beyond ASCII, and its class
	states     wire.Numbers // of each, where most classes lead to, how many lead elsewhere, and pairs of these and where to
	compiled   atomic.Pointer[regexp.Regexp]
}

func (p *pattern) read(r *wire.Reader) {
	p.expression = r.String()
	if p.planned = r.Bool(); p.planned {
		p.ascii, p.ranges, p.states = r.String(), r.Numbers(), r.Numbers()
	}
}

// match reports whether any part of a text matches. The error is that of the
// expression.
func (p *pattern) match(text string) (bool, error) {
	if !p.planned {
		return p.compile(text)
	}
	state := 0
	for _, r := range text {
		if state = p.next(state, p.class(r)); state < 0 {
			return state == opcode.Accept, nil
		}
	}
	return p.next(state, opcode.End) == opcode.Accept, nil
}

// compile asks package regexp.
func (p *pattern) compile(text string) (bool, error) {
	compiled := p.compiled.Load()
	if compiled == nil {
		var err error
		if compiled, err = regexp.Compile(p.expression); err != nil {
			return false, err
		}
		p.compiled.Store(compiled)
	}
	return compiled.MatchString(text), nil
}

func (p *pattern) class(r rune) int {
	if r < utf8.RuneSelf {
		return int(p.ascii[r])
	}
	from, to := 0, p.ranges.Len()/2
	for to-from > 1 {
		if middle := (from + to) / 2; p.ranges.At(2*middle) <= int(r) {
			from = middle
		} else {
			to = middle
		}
	}
	return p.ranges.At(2*from + 1)
}

// next is where a class leads to from a state.
func (p *pattern) next(state, class int) int {
	for at, end := state+2, state+2+2*p.states.At(state+1); at < end; at += 2 {
		if p.states.At(at) == class {
			return p.states.At(at + 1)
		}
	}
	return p.states.At(state)
}
