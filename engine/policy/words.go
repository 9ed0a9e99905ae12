package policy

import (
	"fmt"
	"maps"
	"slices"

	"github.com/onrecord/onrecord/engine/internal/wire"
)

// write writes the lexicon for readWords: its lists, their entries, and the
// automaton node by node.
func (lx *lexicon) write(w *wire.Writer) {
	w.Uint(len(lx.lists))
	for _, list := range lx.lists {
		w.String(list.name)
		w.Bool(list.quoted)
		w.Bool(list.furniture)
		w.Strings(list.attrs)
		w.Uint(list.size)
		writeMap(w, list.macros, (*wire.Writer).String)
	}
	lx.automaton.write(w)
}

// readWords reads what lexicon.write wrote. It may be extended.
func readWords(text string) (*lexicon, error) {
	r := wire.NewReader(text)
	lx := &lexicon{}
	for i := range r.Len() {
		lx.lists = append(lx.lists, &wordList{
			name: r.String(), quoted: r.Bool(), furniture: r.Bool(), attrs: r.Strings(), size: r.Uint(),
			macros: readMap[string](r, (*wire.Reader).String), index: i,
		})
	}
	lx.automaton = readAutomaton(r)
	if r.Err != nil {
		return nil, fmt.Errorf("read the word lists: %w", r.Err)
	}
	return lx, nil
}

// numbering gives every node and entry that an automaton reaches a number.
type numbering struct {
	nodes   []*node
	number  map[*node]int
	entries []*entry
	place   map[*entry]int
	edges   int // of all nodes
	accepts int
}

func (n *numbering) visit(at *node) {
	if _, seen := n.number[at]; seen {
		return
	}
	n.number[at] = len(n.nodes)
	n.nodes = append(n.nodes, at)
	for _, e := range at.accepts {
		if _, seen := n.place[e]; !seen {
			n.place[e] = len(n.entries)
			n.entries = append(n.entries, e)
		}
	}
	n.edges += len(at.edges)
	n.accepts += len(at.accepts)
	for _, e := range at.edges {
		n.visit(e.to)
	}
}

func (a *automaton) write(w *wire.Writer) {
	words := make([]string, len(a.words))
	for word, id := range a.words {
		words[id-1] = word
	}
	w.Strings(words)
	firsts := slices.Sorted(maps.Keys(a.first))
	all := &numbering{number: map[*node]int{}, place: map[*entry]int{}}
	for _, s := range firsts {
		for _, to := range a.first[s] {
			all.visit(to)
		}
	}
	w.Uint(len(all.entries))
	for _, e := range all.entries {
		e.write(w)
	}
	w.Uint(len(all.nodes))
	w.Uint(all.edges)
	w.Uint(all.accepts)
	for _, at := range all.nodes {
		w.Bool(at.hitBegins)
		w.Bool(at.hitEnds)
		w.Uint(len(at.accepts))
		for _, e := range at.accepts {
			w.Uint(all.place[e])
		}
		w.Uint(len(at.edges))
		for _, e := range at.edges {
			w.Uint(int(e.symbol))
			w.Uint(all.number[e.to])
		}
	}
	ways := 0
	for _, s := range firsts {
		ways += len(a.first[s])
	}
	w.Uint(ways)
	w.Uint(len(firsts))
	for _, s := range firsts {
		w.Uint(int(s))
		w.Uint(len(a.first[s]))
		for _, to := range a.first[s] {
			w.Uint(all.number[to])
		}
	}
}

// readAutomaton takes room for all things of a kind at once: there are
// thousands of each, and every run of the program begins with them.
func readAutomaton(r *wire.Reader) automaton {
	a := automaton{root: &node{}}
	words := r.Strings()
	a.words = make(map[string]int32, len(words))
	for i, word := range words {
		a.words[word] = int32(i + 1)
	}
	entries := make([]entry, r.Len())
	for i := range entries {
		entries[i].read(r)
	}
	nodes := make([]node, r.Len())
	edges, accepts := make([]edge, r.Len()), make([]*entry, r.Len())
	for i := range nodes {
		at := &nodes[i]
		at.hitBegins, at.hitEnds = r.Bool(), r.Bool()
		at.accepts = take(&accepts, r.Uint())
		for j := range at.accepts {
			at.accepts[j] = &entries[r.Uint()]
		}
		at.edges = take(&edges, r.Uint())
		for j := range at.edges {
			at.edges[j] = edge{symbol(r.Uint()), &nodes[r.Uint()]}
		}
	}
	ways := make([]*node, r.Len())
	n := r.Len()
	a.first = make(map[symbol][]*node, n)
	for range n {
		s := symbol(r.Uint())
		to := take(&ways, r.Uint())
		for i := range to {
			to[i] = &nodes[r.Uint()]
		}
		a.first[s] = to
	}
	return a
}

// take cuts n off what is left of a slice.
func take[T any](rest *[]T, n int) []T {
	taken := (*rest)[:n:n]
	*rest = (*rest)[n:]
	return taken
}

func (e *entry) write(w *wire.Writer) {
	w.Uint(e.list)
	w.Uint(e.order)
	w.String(e.lemma)
	w.String(e.class)
	w.Int(e.certainty)
	writeMap(w, e.attrs, (*wire.Writer).String)
	w.Strings(e.tags)
	w.Bool(e.except)
}

func (e *entry) read(r *wire.Reader) {
	e.list, e.order, e.lemma, e.class, e.certainty = r.Uint(), r.Uint(), r.String(), r.String(), r.Int()
	e.attrs = readMap[string](r, (*wire.Reader).String)
	e.tags = r.Strings()
	e.except = r.Bool()
}
