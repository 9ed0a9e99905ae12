package policy

import (
	"strings"

	"github.com/onrecord/onrecord/engine/internal/wire"
)

// builder makes an automaton, entry by entry.
type builder struct {
	entries []entry
	nodes   []node
	words   []string // normalised words and lemmas, numbered from 1
	numbers map[string]int32
}

// state is a node of an automaton, by its number.
type state int32

// root is where every entry begins.
const root state = 0

type node struct {
	edges     []edge
	accepts   []int // entries
	hitBegins bool  // the hit begins with the token after this node
	hitEnds   bool  // the hit ends with the token that leads here
}

type edge struct {
	symbol
	to state
}

func newBuilder() *builder {
	return &builder{nodes: make([]node, 1), numbers: map[string]int32{}}
}

// node adds one.
func (b *builder) node() state {
	b.nodes = append(b.nodes, node{})
	return state(len(b.nodes) - 1)
}

// enter takes in an entry and returns its number.
func (b *builder) enter(e entry) int {
	b.entries = append(b.entries, e)
	return len(b.entries) - 1
}

// accept makes a node accept an entry.
func (b *builder) accept(n state, e int) {
	b.nodes[n].accepts = append(b.nodes[n].accepts, e)
}

// id numbers a word.
func (b *builder) id(word string) int32 {
	id, known := b.numbers[word]
	if !known {
		b.words = append(b.words, word)
		id = int32(len(b.words))
		b.numbers[word] = id
	}
	return id
}

// join leads from any of the nodes to another by one symbol.
func (b *builder) join(from []state, s symbol, to state) {
	for _, n := range from {
		b.nodes[n].edges = append(b.nodes[n].edges, edge{s, to})
	}
}

// follow leads from nodes to another over one word. A tokenizer may take
// "so-called" for one token or for three, and "couldn't" for one or for two;
// both ways lead there.
func (b *builder) follow(from []state, word string, to state) {
	word = normal(word)
	b.join(from, text.of(b.id(word)), to)
	parts := split(word)
	if len(parts) == 1 {
		return
	}
	for _, part := range parts[:len(parts)-1] {
		next := b.node()
		b.join(from, text.of(b.id(part)), next)
		from = []state{next}
	}
	b.join(from, text.of(b.id(parts[len(parts)-1])), to)
}

func (b *builder) word(word string, e int) {
	end := b.node()
	b.accept(end, e)
	b.follow([]state{root}, word, end)
}

func (b *builder) lemma(word string, e int) {
	end := b.node()
	b.accept(end, e)
	b.join([]state{root}, lemma.of(b.id(normal(word))), end)
}

// split cuts a normalised word at its hyphens and before its contraction.
func split(word string) []string {
	var parts []string
	for {
		i := strings.IndexByte(word, '-')
		if i <= 0 || i == len(word)-1 {
			break
		}
		parts = append(parts, word[:i], "-")
		word = word[i+1:]
	}
	at := len(word)
	if i := strings.LastIndexByte(word, '\''); i > 0 {
		at = i
		if word[i:] == "'t" && i > 1 && word[i-1] == 'n' {
			at = i - 1
		}
	} else if word == "cannot" {
		at = len("can")
	}
	parts = append(parts, word[:at])
	if at < len(word) {
		parts = append(parts, word[at:])
	}
	return parts
}

// pack writes the automaton for unpack. All but the texts at the end are
// numbers of one width, so that who looks for a word reads only what lies on
// the way: a program that starts has no lists to read first.
func (b *builder) pack() string {
	var nodes, edges, accepts, entries, begins numbering
	merged := b.merge()
	for i, e := range merged[root].edges {
		for len(begins) <= e.word() {
			begins.add(i)
		}
	}
	for len(begins) < len(b.words)+2 { // and where those of the last word end
		begins.add(len(merged[root].edges))
	}
	for _, n := range merged {
		nodes.add(len(edges)/edgeWidth, len(accepts), flags(n.hitBegins, n.hitEnds))
		for _, e := range n.edges {
			edges.add(int(e.symbol), int(e.to))
		}
		accepts.add(n.accepts...)
	}
	nodes.add(len(edges)/edgeWidth, len(accepts), 0) // where those of the last end

	details := &wire.Writer{}
	for i := range b.entries {
		e := &b.entries[i]
		entries.add(e.list, e.order, flags(e.except, len(e.tags) > 0), len(details.Bytes))
		e.write(details)
	}

	slots, ends := make(numbering, 2*len(b.words)+1), numbering{0}
	for i, word := range b.words {
		at := slot(word, len(slots))
		for slots[at] != 0 {
			at = (at + 1) % len(slots)
		}
		slots[at] = i + 1
		ends.add(ends[i] + len(word))
	}

	var packed []byte
	for _, table := range []numbering{{len(slots), len(begins), len(ends), len(nodes), len(edges), len(accepts), len(entries)}, slots, begins, ends, nodes, edges, accepts, entries} {
		packed = wire.AppendNumbers(packed, table)
	}
	return string(packed) + strings.Join(b.words, "") + string(details.Bytes)
}

type numbering []int

func (n *numbering) add(more ...int) { *n = append(*n, more...) }

// flags are the lowest bits of a number.
func flags(first, second bool) int {
	n := 0
	if first {
		n |= 1
	}
	if second {
		n |= 2
	}
	return n
}
