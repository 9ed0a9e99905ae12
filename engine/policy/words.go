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

func (a *automaton) write(w *wire.Writer) {
	words := make([]string, len(a.words))
	for word, id := range a.words {
		words[id-1] = word
	}
	w.Strings(words)
	w.Uint(len(a.entries))
	for i := range a.entries {
		a.entries[i].write(w)
	}
	w.Uint(len(a.nodes))
	for _, n := range a.nodes {
		w.Uint(int(n.edge))
		w.Uint(int(n.accept))
		w.Bool(n.hitBegins)
		w.Bool(n.hitEnds)
	}
	w.Uint(len(a.edges))
	last := root
	for i, e := range a.edges {
		w.Uint(int(e.symbol))
		w.Int(int(e.to - last))
		last = e.to
		w.Uint(back(i, e.next))
	}
	w.Uint(len(a.accepts))
	for _, x := range a.accepts {
		w.Uint(int(x.entry))
		w.Uint(int(x.next))
	}
	w.Uint(len(a.first))
	for _, s := range slices.Sorted(maps.Keys(a.first)) {
		w.Uint(int(s))
		w.Uint(int(a.first[s]))
	}
}

// back turns the number of an edge before the i-th into the way there, and the
// other way round. Most are near, and so short to write; 0 stays 0.
func back(i int, number int32) int {
	if number == 0 {
		return 0
	}
	return i + 1 - int(number)
}

func readAutomaton(r *wire.Reader) automaton {
	var a automaton
	words := r.Strings()
	a.words = make(map[string]int32, len(words))
	for i, word := range words {
		a.words[word] = int32(i + 1)
	}
	a.entries = make([]entry, r.Len())
	for i := range a.entries {
		a.entries[i].read(r)
	}
	a.nodes = make([]node, r.Len())
	for i := range a.nodes {
		a.nodes[i] = node{int32(r.Uint()), int32(r.Uint()), r.Bool(), r.Bool()}
	}
	a.edges = make([]edge, r.Len())
	last := root
	for i := range a.edges {
		s := symbol(r.Uint())
		last += state(r.Int())
		a.edges[i] = edge{s, last, int32(back(i, int32(r.Uint())))}
	}
	a.accepts = make([]accept, r.Len())
	for i := range a.accepts {
		a.accepts[i] = accept{int32(r.Uint()), int32(r.Uint())}
	}
	n := r.Len()
	a.first = make(map[symbol]int32, n)
	for range n {
		s := symbol(r.Uint())
		a.first[s] = int32(r.Uint())
	}
	return a
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
