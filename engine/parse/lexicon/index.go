package lexicon

import "hash/maphash"

// index numbers words in the order in which they are added. It is an open hash, half
// empty at least, and a single cell tells of most words that it has not: a map asks
// more of the memory for each word of a story.
type index struct {
	seed  maphash.Seed
	words []string
	cells []cell // a power of two of them
}

// cell is a place in an index; the one whose word is 0 is empty.
type cell struct {
	mark uint16 // the upper bits of the hash
	word uint16 // its number, from 1
}

// newIndex has room for so many words, and grows beyond them.
func newIndex(words int) index {
	n := 1
	for n < 2*words {
		n *= 2
	}
	return index{seed: maphash.MakeSeed(), words: make([]string, 0, words), cells: make([]cell, n)}
}

// number returns the number of a word that the index has.
func (x *index) number(word string) (n uint16, ok bool) {
	c, _ := x.find(word)
	return c.word - 1, c.word > 0
}

// add numbers a word that the index has not.
func (x *index) add(word string) uint16 {
	if 2*len(x.words) >= len(x.cells) {
		x.grow()
	}
	x.words = append(x.words, word)
	x.take(word, len(x.words))
	return uint16(len(x.words) - 1)
}

func (x *index) grow() {
	x.cells = make([]cell, 2*len(x.cells))
	for i, word := range x.words {
		x.take(word, i+1)
	}
}

// take puts a word into its cell.
func (x *index) take(word string, number int) {
	c, mark := x.find(word)
	*c = cell{mark, uint16(number)}
}

// find returns the cell of a word, or the one where it would go, and the mark of the word.
func (x *index) find(word string) (*cell, uint16) {
	hash := maphash.String(x.seed, word)
	mark, mask := uint16(hash>>48), uint64(len(x.cells)-1)
	for i := hash & mask; ; i = (i + 1) & mask {
		c := &x.cells[i]
		if c.word == 0 || c.mark == mark && x.words[c.word-1] == word {
			return c, mark
		}
	}
}
