package policy

import (
	"strings"
	"sync/atomic"
	"unicode"

	"github.com/onrecord/onrecord/engine/internal/wire"
)

// automaton finds the entries of every list in one pass over a sentence. Its
// symbols are tokens, so that blanks of any kind, and line breaks, make no
// difference. It is what builder.pack wrote, read where it lies.
type automaton struct {
	packed  string       // all of it
	slots   wire.Numbers // of words, by their hashes; 0 is an empty one
	begins  wire.Numbers // of words: the first edge of the root that asks for it, or for a later one
	ends    wire.Numbers // of words in their text: the n-th lies between the n-1st and the n-th
	nodes   wire.Numbers // nodeWidth each: its first edge, its first accept, flags
	edges   wire.Numbers // edgeWidth each: symbol and node, those of one node in order of symbol
	accepts wire.Numbers // entries
	entries wire.Numbers // entryWidth each: list, order, flags, and the place in details
	words   string
	details string                  // of the entries
	met     []atomic.Pointer[entry] // those that a story has had
}

const (
	nodeWidth  = 3
	edgeWidth  = 2
	entryWidth = 4
)

// unpack opens what builder.pack wrote. The only error is wire.ErrShort.
func unpack(text string) (*automaton, error) {
	a := &automaton{packed: text}
	tables := []*wire.Numbers{&a.slots, &a.begins, &a.ends, &a.nodes, &a.edges, &a.accepts, &a.entries}
	if len(text) < 4*len(tables) {
		return nil, wire.ErrShort
	}
	head, rest := wire.Numbers(text), text[4*len(tables):]
	for i, table := range tables {
		n := 4 * head.At(i)
		if n < 0 || n > len(rest) {
			return nil, wire.ErrShort
		}
		*table, rest = wire.Numbers(rest[:n]), rest[n:]
	}
	if a.ends.Len() == 0 || a.slots.Len() == 0 {
		return nil, wire.ErrShort
	}
	end := a.ends.At(a.ends.Len() - 1)
	if end < 0 || end > len(rest) {
		return nil, wire.ErrShort
	}
	a.words, a.details = rest[:end], rest[end:]
	a.met = make([]atomic.Pointer[entry], a.entries.Len()/entryWidth)
	return a, nil
}

// word is the number of a word; 0 stands for one that no entry has.
func (a *automaton) word(word string) int {
	for at := slot(word, a.slots.Len()); ; at = (at + 1) % a.slots.Len() {
		id := a.slots.At(at)
		if id == 0 || a.words[a.ends.At(id-1):a.ends.At(id)] == word {
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
	e.read(wire.NewReader(a.details[a.entries.At(n*entryWidth+3):]))
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

// word is the number of the word that the symbol asks for, or 0.
func (s symbol) word() int { return int(s >> kindBits) }

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
