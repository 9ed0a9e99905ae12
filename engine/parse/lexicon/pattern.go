package lexicon

import (
	"iter"
	"slices"
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

// Match tries the patterns at token i, where word(k) is the key of a token, and
// NoWord past the end. It returns the pattern and the token after its match.
func (ps *Patterns) Match(i int, word func(int) Key) (*Pattern, int) {
	for n := ps.opening(word(i)); n != 0; n = ps.links[n].next {
		p := &ps.all[ps.links[n].pattern]
		if end := match(p.slots, i, word); end >= 0 {
			return p, end
		}
	}
	return nil, i
}

// All yields every pattern that matches at token i, in the order of the list,
// with the token after its match; word is as for Match.
func (ps *Patterns) All(i int, word func(int) Key) iter.Seq2[*Pattern, int] {
	return func(yield func(*Pattern, int) bool) {
		for n := ps.opening(word(i)); n != 0; n = ps.links[n].next {
			p := &ps.all[ps.links[n].pattern]
			if end := match(p.slots, i, word); end >= 0 && !yield(p, end) {
				return
			}
		}
	}
}

func match(slots []slot, i int, word func(int) Key) int {
	for n := range slots {
		s, rest := &slots[n], slots[n+1:]
		switch {
		case s.gap:
			for k := range gapLength + 1 {
				if end := match(rest, i+k, word); end >= 0 {
					return end
				}
				if word(i+k) == NoWord {
					break
				}
			}
			return -1
		case slices.Contains(s.words, word(i)):
			if s.optional {
				if end := match(rest, i+1, word); end >= 0 {
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
