package policy

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// merge returns the automaton with those nodes made one that the same tokens
// lead to. Hundreds of phrases begin with "the" or with a form of "be": a walk
// that went into each of them apart would spend most of its time there.
func (b *builder) merge() []node {
	m := merger{builder: b, numbers: map[string]state{}}
	m.number([]state{root})
	for i := 0; i < len(m.sets); i++ { // which grows meanwhile
		m.nodes[i] = m.node(m.sets[i])
	}
	return m.nodes
}

// merger makes a node of each set of nodes that are met at once.
type merger struct {
	*builder
	sets    [][]state
	nodes   []node
	numbers map[string]state // of the sets
}

// number is that of the node for a set, which is in order.
func (m *merger) number(set []state) state {
	var key []byte
	for _, n := range set {
		key = binary.AppendUvarint(key, uint64(n))
	}
	number, known := m.numbers[string(key)]
	if !known {
		number = state(len(m.sets))
		m.numbers[string(key)] = number
		m.sets, m.nodes = append(m.sets, set), append(m.nodes, node{})
	}
	return number
}

// wide is how many edges make a node stay one of its own: to repeat them in
// all the sets it is in would take more room than it saves time.
const wide = 32

// node is what a set's nodes are together. Of those that a symbol leads to, some
// stay apart: such in which a hit begins or ends, and the wide.
func (m *merger) node(set []state) node {
	first := &m.builder.nodes[set[0]]
	n := node{hitBegins: first.hitBegins, hitEnds: first.hitEnds}
	var edges []edge
	for _, s := range set {
		n.accepts = append(n.accepts, m.builder.nodes[s].accepts...)
		edges = append(edges, m.builder.nodes[s].edges...)
	}
	slices.Sort(n.accepts)
	n.accepts = slices.Compact(n.accepts)
	slices.SortFunc(edges, func(x, y edge) int {
		return cmp.Or(cmp.Compare(x.symbol, y.symbol), cmp.Compare(m.kind(x.to), m.kind(y.to)), cmp.Compare(x.to, y.to))
	})
	for len(edges) > 0 {
		alike := []state{edges[0].to}
		next := 1
		for ; next < len(edges) && edges[next].symbol == edges[0].symbol && m.kind(edges[next].to) == m.kind(alike[0]); next++ {
			if to := edges[next].to; to != alike[len(alike)-1] {
				alike = append(alike, to)
			}
		}
		n.edges = append(n.edges, edge{edges[0].symbol, m.number(alike)})
		edges = edges[next:]
	}
	return n
}

// kind is the same for nodes that can become one.
func (m *merger) kind(s state) int {
	n := &m.builder.nodes[s]
	kind := flags(n.hitBegins, n.hitEnds)
	if len(n.edges) > wide {
		kind += 4 * int(s)
	}
	return kind
}
