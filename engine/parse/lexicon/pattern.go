package lexicon

import (
	"iter"
	"strings"
)

// Pattern matches a run of tokens. Its notation is one slot a word: "a|b" takes
// either, a slot that ends in "?" may be missing, and "*" stands for up to four
// tokens of any kind.
type Pattern struct {
	slots []slot
	Tags  []string // what the line says of the pattern besides
}

type slot struct {
	words    []string
	optional bool
	gap      bool
}

const gapLength = 4

// Patterns are tried in their order; the first word of each is indexed.
type Patterns struct {
	all   []Pattern
	first map[string][]int
	sizes [256]uint64 // of the words in first, a bit for each length, by first letter
}

// opening returns the patterns that a word may begin. The size of the word
// rules most of them out before it is looked up.
func (ps *Patterns) opening(word string) []int {
	if word == "" || ps.sizes[word[0]]>>len(word)&1 == 0 {
		return nil
	}
	return ps.first[word]
}

// newPattern compiles the notation.
func newPattern(notation string, tags []string) Pattern {
	p := Pattern{Tags: tags}
	for _, w := range strings.Fields(notation) {
		if w == "*" {
			p.slots = append(p.slots, slot{gap: true})
			continue
		}
		w, optional := strings.CutSuffix(w, "?")
		p.slots = append(p.slots, slot{words: strings.Split(w, "|"), optional: optional})
	}
	return p
}

// readPatterns reads a list whose lines are "tag tag: notation".
func readPatterns(file string) Patterns {
	ps := Patterns{first: map[string][]int{}}
	lines(file, func(line string) {
		tags, notation, _ := strings.Cut(line, ":")
		p := newPattern(notation, strings.Fields(tags))
		ps.all = append(ps.all, p)
		for _, w := range p.slots[0].words {
			ps.first[w] = append(ps.first[w], len(ps.all)-1)
			ps.sizes[w[0]] |= 1 << len(w)
		}
	})
	return ps
}

// Match tries the patterns at token i, where word(k) is a token in lower case
// and "" past the end. It returns the pattern and the token after its match.
func (ps *Patterns) Match(i int, word func(int) string) (*Pattern, int) {
	for _, n := range ps.opening(word(i)) {
		if end := match(ps.all[n].slots, i, word); end >= 0 {
			return &ps.all[n], end
		}
	}
	return nil, i
}

// All yields every pattern that matches at token i, in the order of the list,
// with the token after its match; word is as for Match.
func (ps *Patterns) All(i int, word func(int) string) iter.Seq2[*Pattern, int] {
	return func(yield func(*Pattern, int) bool) {
		for _, n := range ps.opening(word(i)) {
			if end := match(ps.all[n].slots, i, word); end >= 0 && !yield(&ps.all[n], end) {
				return
			}
		}
	}
}

func match(slots []slot, i int, word func(int) string) int {
	if len(slots) == 0 {
		return i
	}
	s := slots[0]
	if s.gap {
		for n := range gapLength + 1 {
			if end := match(slots[1:], i+n, word); end >= 0 {
				return end
			}
			if word(i+n) == "" {
				break
			}
		}
		return -1
	}
	w := word(i)
	for _, want := range s.words {
		if w == want {
			if end := match(slots[1:], i+1, word); end >= 0 {
				return end
			}
			break
		}
	}
	if s.optional {
		return match(slots[1:], i, word)
	}
	return -1
}
