package planner

import (
	"cmp"
	"encoding/binary"
	"maps"
	"regexp/syntax"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/internal/wire"
	"github.com/onrecord/onrecord/engine/policy/machine/opcode"
)

// mostStates is how many a pattern may need; one that needs more is left to
// package regexp.
const mostStates = 2000

// pattern writes a regular expression as the automaton that says whether a text
// matches it: to compile the expression would take a process longer than all that
// it is asked. Where that fails, package regexp has to do.
func pattern(expression string) []byte {
	w := &wire.Writer{}
	w.String(expression)
	p := readPattern(expression)
	w.Bool(p != nil)
	if p != nil {
		w.Section(p.ascii[:])
		w.Numbers(p.ranges)
		w.Numbers(p.table())
	}
	return w.Bytes
}

// patternReader makes an automaton of a regular expression: a state is what of
// it may come next, and what stood last.
type patternReader struct {
	program *syntax.Prog
	looks   syntax.EmptyOp // all it asks about what stands around a place
	samples []rune         // one rune of each class; the first is no rune, but the end
	ascii   [utf8.RuneSelf]byte
	ranges  []int // pairs of the first rune of a range beyond ASCII, and its class
	states  []patternState
	numbers map[string]int
}

// patternState is one state, and for each class where it leads to.
type patternState struct {
	next []uint32 // instructions, in order
	last rune
	to   []int
}

// end is what EmptyOpContext takes for no rune.
const end = -1

func readPattern(expression string) *patternReader {
	parsed, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return nil
	}
	program, err := syntax.Compile(parsed.Simplify())
	if err != nil {
		return nil
	}
	p := &patternReader{program: program, numbers: map[string]int{}}
	for _, i := range program.Inst {
		if i.Op == syntax.InstEmptyWidth {
			p.looks |= syntax.EmptyOp(i.Arg)
		}
	}
	if !p.classify() {
		return nil
	}
	p.state([]uint32{uint32(program.Start)}, end)
	for n := 0; n < len(p.states); n++ { // of which each may add some
		if n > mostStates {
			return nil
		}
		to := make([]int, len(p.samples))
		for class, r := range p.samples {
			to[class] = p.step(p.states[n], r)
		}
		p.states[n].to = to
	}
	return p
}

// classify parts all runes into classes of those that make no difference. It
// fails where there are too many.
func (p *patternReader) classify() bool {
	known := map[string]int{}
	p.samples = []rune{end}
	first := slices.Sorted(maps.Keys(p.bounds()))
	for i, r := range first {
		kind := []byte(string(p.lasting(r)))
		for n := range p.program.Inst {
			if p.takes(uint32(n), r) {
				kind = binary.AppendUvarint(kind, uint64(n))
			}
		}
		class, seen := known[string(kind)]
		if !seen {
			class = len(p.samples)
			known[string(kind)] = class
			p.samples = append(p.samples, r)
		}
		if class > 0xff {
			return false
		}
		for c := r; c < utf8.RuneSelf && (i+1 == len(first) || c < first[i+1]); c++ {
			p.ascii[c] = byte(class)
		}
		if last := len(p.ranges) - 1; last > 0 && p.ranges[last] == class {
			continue
		}
		if i+1 == len(first) || first[i+1] > utf8.RuneSelf {
			p.ranges = append(p.ranges, max(int(r), utf8.RuneSelf), class)
		}
	}
	return true
}

// bounds are the runes with which what the program takes may change.
func (p *patternReader) bounds() map[rune]bool {
	bounds := map[rune]bool{0: true}
	add := func(from, to rune) { bounds[from], bounds[to+1] = true, true }
	add('\n', '\n')
	add('0', '9')
	add('A', 'Z')
	add('_', '_')
	add('a', 'z')
	for _, i := range p.program.Inst {
		if len(i.Rune) == 1 {
			add(i.Rune[0], i.Rune[0])
			for r := unicode.SimpleFold(i.Rune[0]); r != i.Rune[0]; r = unicode.SimpleFold(r) {
				add(r, r)
			}
			continue
		}
		for n := 0; n+1 < len(i.Rune); n += 2 {
			add(i.Rune[n], i.Rune[n+1])
		}
	}
	return bounds
}

// takes reports whether an instruction takes a rune.
func (p *patternReader) takes(n uint32, r rune) bool {
	switch i := &p.program.Inst[n]; i.Op {
	case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
		return r != end && i.MatchRune(r)
	}
	return false
}

// lasting is a rune that is as good as r for what comes after it.
func (p *patternReader) lasting(r rune) rune {
	switch {
	case r == '\n' && p.looks&(syntax.EmptyBeginLine|syntax.EmptyEndLine) != 0:
		return r
	case syntax.IsWordChar(r) && p.looks&(syntax.EmptyWordBoundary|syntax.EmptyNoWordBoundary) != 0:
		return 'a'
	}
	return ' '
}

// state is the number of one.
func (p *patternReader) state(next []uint32, last rune) int {
	slices.Sort(next)
	next = slices.Compact(next)
	key := binary.AppendVarint(nil, int64(last))
	for _, n := range next {
		key = binary.AppendUvarint(key, uint64(n))
	}
	number, known := p.numbers[string(key)]
	if !known {
		number = len(p.states)
		p.numbers[string(key)] = number
		p.states = append(p.states, patternState{next: next, last: last})
	}
	return number
}

// step goes on from a state by a rune, or by the end.
func (p *patternReader) step(from patternState, r rune) int {
	var next []uint32
	if p.program.StartCond()&syntax.EmptyBeginText == 0 {
		next = append(next, uint32(p.program.Start)) // a match may as well begin later
	}
	looks := syntax.EmptyOpContext(from.last, r)
	seen := map[uint32]bool{}
	open := slices.Clone(from.next)
	for len(open) > 0 {
		n := open[len(open)-1]
		open = open[:len(open)-1]
		if seen[n] {
			continue
		}
		seen[n] = true
		switch i := &p.program.Inst[n]; i.Op {
		case syntax.InstMatch:
			return opcode.Accept
		case syntax.InstAlt, syntax.InstAltMatch:
			open = append(open, i.Out, i.Arg)
		case syntax.InstCapture, syntax.InstNop:
			open = append(open, i.Out)
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(i.Arg)&^looks == 0 {
				open = append(open, i.Out)
			}
		default:
			if p.takes(n, r) {
				next = append(next, i.Out)
			}
		}
	}
	if len(next) == 0 || r == end {
		return opcode.Reject
	}
	return p.state(next, p.lasting(r))
}

// table writes the states: of each, where most classes lead to, how many lead
// elsewhere, and pairs of these and where to.
func (p *patternReader) table() []int {
	rows := make([][]int, len(p.states))
	starts := make([]int, len(p.states))
	at := 0
	for n, s := range p.states {
		rows[n] = s.row()
		starts[n] = at
		at += len(rows[n])
	}
	var table []int
	for _, row := range rows {
		for i, n := range row {
			if (i == 0 || i > 2 && i%2 == 1) && n >= 0 { // a state, which is now known to begin there
				n = starts[n]
			}
			table = append(table, n)
		}
	}
	return table
}

func (s patternState) row() []int {
	counts := map[int]int{}
	for _, to := range s.to {
		counts[to]++
	}
	most := slices.MaxFunc(slices.Sorted(maps.Keys(counts)), func(x, y int) int { return cmp.Compare(counts[x], counts[y]) })
	row := []int{most, len(s.to) - counts[most]}
	for class, to := range s.to {
		if to != most {
			row = append(row, class, to)
		}
	}
	return row
}
