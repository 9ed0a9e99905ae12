package lexicon

import (
	"iter"
	"strings"
)

// Pattern matches a run of tokens. Its notation is one slot a word: "a|b" takes
// either, a slot that ends in "?" may be missing, and "*" stands for up to four
// tokens of any kind.
type Pattern struct {
	slots  []slot
	Tags   []string // what the line says of the pattern besides
	Number int      // of its line among those of the list, from 0
}

type slot struct {
	words    []Key
	optional bool
	gap      bool
}

const gapLength = 4

// Patterns are tried in their order; the first word of each is indexed.
type Patterns struct {
	all   []Pattern
	links []link
	first []uint16 // by first word, in links; keys beyond it begin none
}

// link is a pattern that a word may begin, and the next one; the link 0 is the
// end of every chain.
type link struct{ pattern, next uint16 }

// opening returns the first link of the patterns that a word may begin.
func (ps *Patterns) opening(word Key) uint16 {
	if int(word) >= len(ps.first) {
		return 0
	}
	return ps.first[word]
}

// newPattern compiles the notation; its words go behind those of others.
func (l *Lexicon) newPattern(notation string, tags []string, words []Key) (p Pattern, more []Key) {
	p = Pattern{Tags: tags, slots: make([]slot, 0, 1+strings.Count(notation, " "))}
	for w := range strings.FieldsSeq(notation) {
		if w == "*" {
			p.slots = append(p.slots, slot{gap: true})
			continue
		}
		w, optional := strings.CutSuffix(w, "?")
		from := len(words)
		for more := true; more; {
			var choice string
			choice, w, more = strings.Cut(w, "|")
			words = append(words, l.entry(choice).Key)
		}
		p.slots = append(p.slots, slot{words: words[from:len(words):len(words)], optional: optional})
	}
	return p, words
}

// readPatterns reads a list whose lines are "tag tag: notation". What tags it may have
// is for check, which fails on others.
func (l *Lexicon) readPatterns(name, list string, check func(at place, tags []string)) Patterns {
	n := strings.Count(list, "\n")
	ps := Patterns{all: make([]Pattern, 0, n), links: make([]link, 1, 4*n)}
	words := make([]Key, 0, 8*n)
	lines(name, list, func(at place, line string) {
		front, notation, ok := strings.Cut(line, ":")
		tags := strings.Fields(front)
		if !ok || len(tags) == 0 || strings.TrimSpace(notation) == "" {
			at.fail("no tags or no pattern in %q", line)
		}
		check(at, tags)
		var p Pattern
		p, words = l.newPattern(notation, tags, words)
		p.Number = len(ps.all)
		ps.all = append(ps.all, p)
	})
	ps.first = make([]uint16, int(listed)+len(l.entries))
	for i := len(ps.all) - 1; i >= 0; i-- { // the last first, so that chains begin with the first
		for _, w := range ps.all[i].slots[0].words {
			ps.links = append(ps.links, link{pattern: uint16(i), next: ps.first[w]})
			ps.first[w] = uint16(len(ps.links) - 1)
		}
	}
	return ps
}

// List is the patterns by their numbers, which nobody changes.
func (ps *Patterns) List() []Pattern { return ps.all }

// Match tries the patterns on the words, by their keys, from the first on. It returns
// the first pattern of the list that fits, or nil, and the number of its words.
func (ps *Patterns) Match(words []Key) (*Pattern, int) {
	for p, n := range ps.All(words) {
		return p, n
	}
	return nil, 0
}

// All yields every pattern that fits the words from the first on, in the order of the
// list, with the number of its words.
func (ps *Patterns) All(words []Key) iter.Seq2[*Pattern, int] {
	return func(yield func(*Pattern, int) bool) {
		if len(words) == 0 {
			return
		}
		for n := ps.opening(words[0]); n != 0; n = ps.links[n].next {
			p := &ps.all[ps.links[n].pattern]
			if !p.opensWith(words) {
				continue
			}
			if length := match(p.slots, words, 0); length >= 0 && !yield(p, length) {
				return
			}
		}
	}
}

// opensWith reports whether the second of some words, of which the pattern may begin with the
// first, lets it: most are turned away here.
func (p *Pattern) opensWith(words []Key) bool {
	if len(p.slots) == 1 {
		return true
	}
	if s := &p.slots[1]; p.slots[0].optional || s.optional || s.gap {
		return true
	}
	return len(words) > 1 && p.slots[1].takes(words[1])
}

// match returns the end of the words from i on that the slots take, or -1.
func match(slots []slot, words []Key, i int) int {
	for n := range slots {
		s := &slots[n]
		switch {
		case s.gap:
			for k := range gapLength + 1 {
				if end := match(slots[n+1:], words, i+k); end >= 0 {
					return end
				}
				if i+k >= len(words) {
					break
				}
			}
			return -1
		case i < len(words) && s.takes(words[i]):
			if s.optional {
				if end := match(slots[n+1:], words, i+1); end >= 0 {
					return end
				}
				continue
			}
			i++
		case !s.optional:
			return -1
		}
	}
	return i
}

func (s *slot) takes(word Key) bool {
	for _, w := range s.words {
		if w == word {
			return true
		}
	}
	return false
}
