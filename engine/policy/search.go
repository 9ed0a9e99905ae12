package policy

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// match is an entry found among the tokens of a sentence: those of the hit
// itself, and where all that the entry asks for ends.
type match struct {
	entry            *entry
	first, last, end int
}

// search finds the hits in one sentence after the other.
type search struct {
	walks  []walk      // through each automaton
	best   []candidate // of each list, among those that begin with one token
	struck []int       // the lists that have a best
	free   []int       // the first token of each list that no hit has taken
	found  []match
	tokens []article.Token
}

// candidate is a match that a better one may still replace.
type candidate struct {
	of               *automaton
	number           int // of the entry
	order            int
	except           bool
	first, last, end int
}

func newSearch(automata []*automaton, lists int) *search {
	s := &search{best: make([]candidate, lists), free: make([]int, lists)}
	for _, a := range automata {
		s.walks = append(s.walks, walk{automaton: a, search: s})
	}
	return s
}

// matches returns the hits of a sentence, in order of their first tokens; they
// are good until the next is searched. Hits of one list do not overlap: the
// leftmost wins, then the longest, then an exception, then the entry that stands
// first in the list.
func (s *search) matches(tokens []article.Token) []match {
	s.tokens, s.found = tokens, s.found[:0]
	clear(s.free)
	for w := range s.walks {
		s.walks[w].read()
	}
	for i := range tokens {
		for w := range s.walks {
			s.walks[w].begin(i)
		}
		for _, list := range s.struck {
			s.take(list, i)
		}
		s.struck = s.struck[:0]
	}
	return s.found
}

// take settles for the best that a list has from token i on.
func (s *search) take(list, i int) {
	c := s.best[list]
	s.best[list] = candidate{}
	switch {
	case i < s.free[list]:
	case c.except:
		s.free[list] = c.end
	default:
		s.free[list] = c.last + 1
		s.found = append(s.found, match{c.of.entry(c.number), c.first, c.last, c.end})
	}
}

func (c *candidate) better(than *candidate) bool {
	switch {
	case than.of == nil || c.end != than.end:
		return c.end > than.end
	case c.except != than.except:
		return c.except
	}
	return c.order < than.order
}

// walk follows an automaton from one token of a sentence on.
type walk struct {
	*automaton
	*search
	asks    [][]symbol // that each token answers to
	symbols []symbol   // all of them
	end     int        // the token before which an entry has to end
}

// reach is the most tokens that an entry is looked for over: one that goes on as
// long as there are nouns would cost a long line its square.
const reach = 40

// read finds out what the tokens of the sentence answer to.
func (w *walk) read() {
	w.asks, w.symbols = w.asks[:0], w.symbols[:0]
	for t := range w.tokens {
		from := len(w.symbols)
		w.answer(&w.tokens[t])
		w.asks = append(w.asks, w.symbols[from:])
	}
}

// answer adds all symbols that a token answers to.
func (w *walk) answer(t *article.Token) {
	add := func(s symbol) { w.symbols = append(w.symbols, s) }
	word := normal(t.Text)
	if id := w.word(word); id > 0 {
		add(text.of(int32(id)))
	}
	if id := w.word(t.Lemma); id > 0 {
		add(lemma.of(int32(id)))
	}
	if t.POS == "CD" {
		add(number)
	}
	if (strings.HasPrefix(t.POS, "RB") || len(word) > 3 && strings.HasSuffix(word, "ly")) &&
		!slices.Contains([]string{"not", "n't", "never", "no"}, word) {
		add(adverb)
	}
	if strings.HasPrefix(t.POS, "NNP") {
		add(proper)
	}
	switch {
	case strings.HasPrefix(t.POS, "NN"):
		add(noun)
	case strings.HasPrefix(t.POS, "JJ"):
		add(adjective)
	}
	add(anything)
}

// begin looks for entries that begin with token i.
func (w *walk) begin(i int) {
	w.end = min(len(w.tokens), i+reach)
	for _, s := range w.asks[i] {
		w.over(s, w.begins.At(s.word()), w.begins.At(s.word()+1), i, i, -1)
	}
}

// few edges are looked at one by one; of more, those that a token answers to are
// found.
const few = 6

// from goes on from a node by token i. The hit begins with token first; it has
// ended with token last, or runs on when last is -1.
func (w *walk) from(at state, i, first, last int) {
	edges, end := w.nodes.At(int(at)*nodeWidth), w.nodes.At((int(at)+1)*nodeWidth)
	if end-edges <= few {
		for e := edges; e < end; e++ {
			if s := symbol(w.edges.At(e * edgeWidth)); slices.Contains(w.asks[i], s) {
				w.on(state(w.edges.At(e*edgeWidth+1)), i, first, last)
			}
		}
		return
	}
	words := edges
	for words < end && symbol(w.edges.At(words*edgeWidth)).word() == 0 {
		words++
	}
	next, sought := words, symbol(0)
	for _, s := range w.asks[i] {
		switch {
		case s.word() == 0:
			w.over(s, edges, words, i, first, last)
		case s > sought: // the lemma of a word stands right behind its text
			next = w.over(s, next, end, i, first, last)
		default:
			next = w.over(s, words, next, i, first, last)
		}
		sought = s
	}
}

// over goes on over those of the edges, from one up to another, that ask for s, and
// returns the first behind them.
func (w *walk) over(s symbol, edges, end, i, first, last int) int {
	e := w.edge(s, edges, end)
	for ; e < end && symbol(w.edges.At(e*edgeWidth)) == s; e++ {
		w.on(state(w.edges.At(e*edgeWidth+1)), i, first, last)
	}
	return e
}

// edge finds the first of the edges, from one up to another, that asks for no
// less than s.
func (w *walk) edge(s symbol, from, to int) int {
	if from < to && symbol(w.edges.At(from*edgeWidth)) >= s {
		return from
	}
	for from < to {
		middle := int(uint(from+to) / 2)
		if symbol(w.edges.At(middle*edgeWidth)) < s {
			from = middle + 1
		} else {
			to = middle
		}
	}
	return from
}

// on arrives at a node by token i.
func (w *walk) on(at state, i, first, last int) {
	node := int(at) * nodeWidth
	hit := w.nodes.At(node + 2)
	if hit&2 != 0 { // it ends here
		last = i
	}
	for n, end := w.nodes.At(node+1), w.nodes.At(node+nodeWidth+1); n < end; n++ {
		w.accept(w.accepts.At(n), i, first, last)
	}
	if hit&1 != 0 { // it begins after this
		first = i + 1
	}
	if i+1 < w.end {
		w.from(at, i+1, first, last)
	}
}

// accept keeps an entry that ends with token i, if none of its list is better.
func (w *walk) accept(number, i, first, last int) {
	if last < 0 {
		last = i
	}
	e := number * entryWidth
	list, flags := w.entries.At(e), w.entries.At(e+2)
	c := &candidate{w.automaton, number, w.entries.At(e + 1), flags&1 != 0, first, last, i + 1}
	if !c.better(&w.best[list]) || flags&2 != 0 && !w.entry(number).tagged(w.tokens[last].POS) {
		return
	}
	if w.best[list].of == nil {
		w.struck = append(w.struck, list)
	}
	w.best[list] = *c
}

// tagged reports whether the tag of a hit's last word is one the entry wants.
func (e *entry) tagged(pos string) bool {
	return slices.ContainsFunc(e.tags, func(tag string) bool { return strings.HasPrefix(pos, tag) })
}
