package policy

import (
	"slices"
	"strings"
	"unicode"

	"github.com/onrecord/onrecord/engine/article"
)

// automaton finds the entries of every list in one pass over a sentence. Its
// symbols are tokens, so that blanks of any kind, and line breaks, make no
// difference.
type automaton struct {
	entries []entry
	nodes   []node
	edges   []edge
	accepts []accept
	first   map[symbol]int32 // the chains of edges that leave the root
	words   map[string]int32 // normalised words and lemmas, numbered from 1
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
	kindBits = 3
)

// of is the symbol of the kind s for a word.
func (s symbol) of(word int32) symbol { return symbol(word)<<kindBits | s }

// bit is the place of a symbol in a set of them that may hold too many.
func (s symbol) bit() uint64 { return 1 << (uint32(s) * 0x9E3779B1 >> 26) }

// state is a node of the automaton, by its number.
type state int32

// root is where every entry begins.
const root state = 0

// node leads on by a chain of edges, and accepts a chain of entries. Chains are
// numbers into the automaton's own lists, from 1: a program reads them back at
// its start as they are, and a newsroom's words are added to them.
type node struct {
	edge, accept int32
	hitBegins    bool // the hit begins with the token after this node
	hitEnds      bool // the hit ends with the token that leads here
}

type edge struct {
	symbol
	to   state
	next int32
}

type accept struct{ entry, next int32 }

func newAutomaton() automaton {
	return automaton{nodes: make([]node, 1), first: map[symbol]int32{}, words: map[string]int32{}}
}

// node adds one.
func (a *automaton) node() state {
	a.nodes = append(a.nodes, node{})
	return state(len(a.nodes) - 1)
}

// enter takes in an entry and returns its number.
func (a *automaton) enter(e entry) int32 {
	a.entries = append(a.entries, e)
	return int32(len(a.entries) - 1)
}

// accept makes a node accept an entry.
func (a *automaton) accept(n state, e int32) {
	a.accepts = append(a.accepts, accept{e, a.nodes[n].accept})
	a.nodes[n].accept = int32(len(a.accepts))
}

// id numbers a word.
func (a *automaton) id(word string) int32 {
	id, known := a.words[word]
	if !known {
		id = int32(len(a.words) + 1)
		a.words[word] = id
	}
	return id
}

// join leads from any of the nodes to another by one symbol.
func (a *automaton) join(from []state, s symbol, to state) {
	for _, n := range from {
		last := a.nodes[n].edge
		if n == root {
			last = a.first[s]
		}
		a.edges = append(a.edges, edge{s, to, last})
		if n == root {
			a.first[s] = int32(len(a.edges))
		} else {
			a.nodes[n].edge = int32(len(a.edges))
		}
	}
}

// follow leads from nodes to another over one word. A tokenizer may take
// "so-called" for one token or for three, and "couldn't" for one or for two;
// both ways lead there.
func (a *automaton) follow(from []state, word string, to state) {
	word = normal(word)
	a.join(from, text.of(a.id(word)), to)
	parts := split(word)
	if len(parts) == 1 {
		return
	}
	for _, part := range parts[:len(parts)-1] {
		next := a.node()
		a.join(from, text.of(a.id(part)), next)
		from = []state{next}
	}
	a.join(from, text.of(a.id(parts[len(parts)-1])), to)
}

func (a *automaton) word(word string, e int32) {
	end := a.node()
	a.accept(end, e)
	a.follow([]state{root}, word, end)
}

func (a *automaton) lemma(word string, e int32) {
	end := a.node()
	a.accept(end, e)
	a.join([]state{root}, lemma.of(a.id(normal(word))), end)
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
func (a *automaton) matches(tokens []article.Token, lists int) []match {
	w := walk{automaton: a, tokens: tokens, asks: make([]asks, len(tokens)), bits: make([]uint64, len(tokens)), best: make([]match, lists)}
	for i := range tokens {
		w.asks[i] = a.symbols(&tokens[i])
		for _, s := range w.asks[i] {
			if s != 0 {
				w.bits[i] |= s.bit()
			}
		}
	}
	free := make([]int, lists) // the first token of each list that no hit has taken
	var found []match
	for i := range tokens {
		for _, s := range w.asks[i] {
			if s == 0 {
				continue
			}
			for next := a.first[s]; next > 0; {
				way := &a.edges[next-1]
				w.on(way.to, i, i, -1)
				next = way.next
			}
		}
		for _, list := range w.struck {
			m := w.best[list]
			w.best[list] = match{}
			switch {
			case i < free[list]:
			case m.entry.except:
				free[list] = m.end
			default:
				free[list] = m.last + 1
				found = append(found, m)
			}
		}
		w.struck = w.struck[:0]
	}
	return found
}

// asks are the symbols that one token answers to.
type asks [5]symbol

// symbols returns all that a token answers to; the rest are zero, which no edge
// asks for.
func (a *automaton) symbols(t *article.Token) (s asks) {
	word := normal(t.Text)
	s[0] = text.of(a.words[word])
	if id := a.words[t.Lemma]; id > 0 {
		s[1] = lemma.of(id)
	}
	if strings.HasPrefix(t.POS, "NNP") {
		s[4] = proper
	}
	if t.POS == "CD" {
		s[2] = number
	}
	if (strings.HasPrefix(t.POS, "RB") || len(word) > 3 && strings.HasSuffix(word, "ly")) &&
		!slices.Contains([]string{"not", "n't", "never", "no"}, word) {
		s[3] = adverb
	}
	return s
}

// walk follows the automaton from one token on.
type walk struct {
	*automaton
	tokens []article.Token
	asks   []asks
	bits   []uint64 // those of the asks of each token
	best   []match  // of each list
	struck []int    // the lists that have a best
}

// on arrives at a node by token i. The hit begins with token first; it has
// ended with token last, or runs on when last is -1.
func (w *walk) on(at state, i, first, last int) {
	n := &w.nodes[at]
	if n.hitEnds {
		last = i
	}
	for next := n.accept; next > 0; next = w.accepts[next-1].next {
		m := match{&w.entries[w.accepts[next-1].entry], first, last, i + 1}
		if last < 0 {
			m.last = i
		}
		if best := &w.best[m.entry.list]; m.entry.tagged(w.tokens[m.last].POS) && m.better(*best) {
			if best.entry == nil {
				w.struck = append(w.struck, m.entry.list)
			}
			*best = m
		}
	}
	if n.hitBegins {
		first = i + 1
	}
	if i+1 == len(w.tokens) {
		return
	}
	bits := w.bits[i+1]
	for next := n.edge; next > 0; {
		e := &w.edges[next-1]
		if bits&e.bit() != 0 && slices.Contains(w.asks[i+1][:], e.symbol) {
			w.on(e.to, i+1, first, last)
		}
		next = e.next
	}
}

func (m match) better(than match) bool {
	switch {
	case than.entry == nil || m.end != than.end:
		return m.end > than.end
	case m.entry.except != than.entry.except:
		return m.entry.except
	}
	return m.entry.order < than.entry.order
}

// tagged reports whether the tag of a hit's last word is one the entry wants.
func (e *entry) tagged(pos string) bool {
	return len(e.tags) == 0 || slices.ContainsFunc(e.tags, func(tag string) bool { return strings.HasPrefix(pos, tag) })
}
