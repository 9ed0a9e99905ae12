package policy

import (
	"slices"
	"strings"
	"sync/atomic"
	"unicode"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/internal/wire"
)

// automaton finds the entries of every list in one pass over a sentence. Its
// symbols are tokens, so that blanks of any kind, and line breaks, make no
// difference. It is what builder.pack wrote, read where it lies.
type automaton struct {
	packed  string  // all of it
	slots   numbers // of words, by their hashes; 0 is an empty one
	ends    numbers // of words in their text: the n-th lies between the n-1st and the n-th
	nodes   numbers // nodeWidth each: its first edge, its first accept, flags
	edges   numbers // edgeWidth each: symbol and node, those of one node in order of symbol
	accepts numbers // entries
	entries numbers // entryWidth each: list, order, flags, and the place in details
	words   string
	details string                  // of the entries
	met     []atomic.Pointer[entry] // those that a story has had
}

const (
	nodeWidth  = 3
	edgeWidth  = 2
	entryWidth = 4
)

// numbers are of 32 bits, the lowest byte first.
type numbers string

func (n numbers) at(i int) int {
	b := n[4*i : 4*i+4]
	return int(int32(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24))
}

func (n numbers) len() int { return len(n) / 4 }

// unpack opens what builder.pack wrote. The only error is wire.ErrShort.
func unpack(text string) (*automaton, error) {
	a := &automaton{packed: text}
	tables := []*numbers{&a.slots, &a.ends, &a.nodes, &a.edges, &a.accepts, &a.entries}
	if len(text) < 4*len(tables) {
		return nil, wire.ErrShort
	}
	head, rest := numbers(text), text[4*len(tables):]
	for i, table := range tables {
		n := 4 * head.at(i)
		if n < 0 || n > len(rest) {
			return nil, wire.ErrShort
		}
		*table, rest = numbers(rest[:n]), rest[n:]
	}
	if a.ends.len() == 0 || a.slots.len() == 0 {
		return nil, wire.ErrShort
	}
	end := a.ends.at(a.ends.len() - 1)
	if end < 0 || end > len(rest) {
		return nil, wire.ErrShort
	}
	a.words, a.details = rest[:end], rest[end:]
	a.met = make([]atomic.Pointer[entry], a.entries.len()/entryWidth)
	return a, nil
}

// word is the number of a word; 0 stands for one that no entry has.
func (a *automaton) word(word string) int {
	for at := slot(word, a.slots.len()); ; at = (at + 1) % a.slots.len() {
		id := a.slots.at(at)
		if id == 0 || a.words[a.ends.at(id-1):a.ends.at(id)] == word {
			return id
		}
	}
}

// slot is where the search for a word begins, of so many slots: FNV-1a.
func slot(word string, slots int) int {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return int(h % uint32(slots))
}

// entry reads one, when it is first met.
func (a *automaton) entry(n int) *entry {
	if e := a.met[n].Load(); e != nil {
		return e
	}
	e := &entry{}
	e.read(wire.NewReader(a.details[a.entries.at(n*entryWidth+3):]))
	a.met[n].Store(e)
	return e
}

// symbol is what an edge asks of a token: a kind, in its lowest bits, and the
// number of the word that texts and lemmas are. None is 0.
type symbol int32

const (
	text symbol = iota
	lemma
	number
	adverb
	proper
	noun
	adjective
	anything
	kindBits = 3
)

// of is the symbol of the kind s for a word.
func (s symbol) of(word int32) symbol { return symbol(word)<<kindBits | s }

// normal lowers case, straightens marks and drops soft hyphens.
func normal(word string) string {
	plain := true
	for i := range len(word) {
		if c := word[i]; c >= 0x80 || c >= 'A' && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return word
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘', 'ʼ', '′':
			return '\''
		case '“', '”':
			return '"'
		case '‐', '‑':
			return '-'
		case '\u00ad':
			return -1
		}
		return unicode.ToLower(r)
	}, word)
}

// match is an entry found among the tokens of a sentence: those of the hit
// itself, and where all that the entry asks for ends.
type match struct {
	entry            *entry
	first, last, end int
}

// matches returns the hits of a sentence, in order of their first tokens. Hits
// of one list do not overlap: the leftmost wins, then the longest, then an
// exception, then the entry that stands first in the list.
func matches(automata []*automaton, tokens []article.Token, lists int) []match {
	best := make([]candidate, lists)
	walks := make([]walk, len(automata))
	for i, a := range automata {
		walks[i] = walk{automaton: a, tokens: tokens, asks: make([]asks, len(tokens)), best: best}
		for t := range tokens {
			walks[i].asks[t] = a.symbols(&tokens[t])
		}
	}
	free := make([]int, lists) // the first token of each list that no hit has taken
	var found []match
	for i := range tokens {
		var struck []int // lists that have a best
		for w := range walks {
			walks[w].struck = struck
			walks[w].from(root, i, i, -1)
			struck = walks[w].struck
		}
		for _, list := range struck {
			c := best[list]
			best[list] = candidate{}
			switch {
			case i < free[list]:
			case c.except:
				free[list] = c.end
			default:
				free[list] = c.last + 1
				found = append(found, match{c.of.entry(c.number), c.first, c.last, c.end})
			}
		}
	}
	return found
}

// asks are the symbols that one token answers to.
type asks [8]symbol

// symbols returns all that a token answers to; the rest are zero, which no edge
// asks for.
func (a *automaton) symbols(t *article.Token) (s asks) {
	word := normal(t.Text)
	if id := a.word(word); id > 0 {
		s[0] = text.of(int32(id))
	}
	if id := a.word(t.Lemma); id > 0 {
		s[1] = lemma.of(int32(id))
	}
	if t.POS == "CD" {
		s[2] = number
	}
	if (strings.HasPrefix(t.POS, "RB") || len(word) > 3 && strings.HasSuffix(word, "ly")) &&
		!slices.Contains([]string{"not", "n't", "never", "no"}, word) {
		s[3] = adverb
	}
	if strings.HasPrefix(t.POS, "NNP") {
		s[4] = proper
	}
	switch {
	case strings.HasPrefix(t.POS, "NN"):
		s[5] = noun
	case strings.HasPrefix(t.POS, "JJ"):
		s[6] = adjective
	}
	s[7] = anything
	return s
}

// candidate is a match that a better one may still replace.
type candidate struct {
	of               *automaton
	number           int // of the entry
	order            int
	except           bool
	first, last, end int
}

func (c candidate) better(than candidate) bool {
	switch {
	case than.of == nil || c.end != than.end:
		return c.end > than.end
	case c.except != than.except:
		return c.except
	}
	return c.order < than.order
}

// walk follows an automaton from one token on.
type walk struct {
	*automaton
	tokens []article.Token
	asks   []asks
	best   []candidate // of each list
	struck []int       // the lists that have a best
}

// few edges are looked at one by one; of more, those that a token answers to are
// found.
const few = 6

// from goes on from a node by token i. The hit begins with token first; it has
// ended with token last, or runs on when last is -1.
func (w *walk) from(at state, i, first, last int) {
	edges, end := w.nodes.at(int(at)*nodeWidth), w.nodes.at((int(at)+1)*nodeWidth)
	if end-edges <= few {
		for e := edges; e < end; e++ {
			if s := symbol(w.edges.at(e * edgeWidth)); slices.Contains(w.asks[i][:], s) {
				w.on(state(w.edges.at(e*edgeWidth+1)), i, first, last)
			}
		}
		return
	}
	for _, s := range w.asks[i] {
		if s == 0 {
			continue
		}
		for e := w.edge(s, edges, end); e < end && symbol(w.edges.at(e*edgeWidth)) == s; e++ {
			w.on(state(w.edges.at(e*edgeWidth+1)), i, first, last)
		}
	}
}

// edge finds the first of the edges, from one up to another, that asks for no
// less than s.
func (w *walk) edge(s symbol, from, to int) int {
	for from < to {
		middle := int(uint(from+to) / 2)
		if symbol(w.edges.at(middle*edgeWidth)) < s {
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
	hit := w.nodes.at(node + 2)
	if hit&2 != 0 { // it ends here
		last = i
	}
	for n, end := w.nodes.at(node+1), w.nodes.at(node+nodeWidth+1); n < end; n++ {
		w.accept(w.accepts.at(n), i, first, last)
	}
	if hit&1 != 0 { // it begins after this
		first = i + 1
	}
	if i+1 < len(w.tokens) {
		w.from(at, i+1, first, last)
	}
}

// accept keeps an entry that ends with token i, if none of its list is better.
func (w *walk) accept(number, i, first, last int) {
	if last < 0 {
		last = i
	}
	e := number * entryWidth
	list, flags := w.entries.at(e), w.entries.at(e+2)
	c := candidate{w.automaton, number, w.entries.at(e + 1), flags&1 != 0, first, last, i + 1}
	if !c.better(w.best[list]) || flags&2 != 0 && !w.entry(number).tagged(w.tokens[last].POS) {
		return
	}
	if w.best[list].of == nil {
		w.struck = append(w.struck, list)
	}
	w.best[list] = c
}

// tagged reports whether the tag of a hit's last word is one the entry wants.
func (e *entry) tagged(pos string) bool {
	return slices.ContainsFunc(e.tags, func(tag string) bool { return strings.HasPrefix(pos, tag) })
}
