package main

import (
	"encoding/binary"
	"maps"
	"slices"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// fullFrom is the fewest weights of a row that is written in full. Fewer are
// sooner added one by one.
const fullFrom = 16

// pack writes the file of a model in the layout that tag.Model reads.
func pack(entries map[uint32]entry, rows []row) []byte {
	words := make(map[uint32]uint32, len(entries))
	for key, e := range entries {
		words[key] = uint32(e.sure)<<8 | uint32(e.class)
	}
	features := make(map[uint32]uint32, len(rows))
	order := make([]uint32, len(rows))
	var full, weights []byte
	nFull, nWeights := 0, 0
	for i, r := range rows {
		order[i] = r.feature
		if numbers, ok := r.full(); ok {
			features[r.feature] = uint32(nFull)<<8 | tag.Full
			for _, n := range numbers {
				full = binary.LittleEndian.AppendUint64(full, n)
			}
			nFull++
			continue
		}
		features[r.feature] = uint32(nWeights)<<8 | uint32(len(r.weights))
		for _, w := range r.weights {
			weights = append(weights, byte(w.tag), byte(w.value), byte(w.value>>8))
		}
		nWeights += len(r.weights)
	}
	dictionary, table := slots(words, slices.Sorted(maps.Keys(words))), slots(features, order)
	le := binary.LittleEndian
	data := le.AppendUint32(nil, tag.Magic)
	data = le.AppendUint32(data, uint32(len(dictionary)/8))
	data = le.AppendUint32(data, uint32(len(table)/8))
	data = le.AppendUint32(data, uint32(nFull))
	data = le.AppendUint32(data, uint32(nWeights))
	return slices.Concat(data, dictionary, table, full, weights)
}

// full returns the numbers of a full row, if r has the weights for one and none
// of them is lower than its lane can hold.
func (r row) full() (numbers [tag.FullNumbers]uint64, ok bool) {
	if len(r.weights) < fullFrom {
		return numbers, false
	}
	var lanes [3 * tag.FullNumbers]int
	for _, w := range r.weights {
		if w.value < -tag.Surplus {
			return numbers, false
		}
		lanes[w.tag] = int(w.value)
	}
	for t, w := range lanes {
		numbers[t/3] |= uint64(w+tag.Surplus) << (t % 3 * tag.LaneBits)
	}
	return numbers, true
}

// slots writes a table with open addressing. The first in order are found first.
func slots(values map[uint32]uint32, order []uint32) []byte {
	n := tag.Slots(len(values))
	le := binary.LittleEndian
	table := make([]byte, 8*n)
	for _, key := range order {
		i := tag.FirstSlot(key, n)
		for le.Uint32(table[8*i:]) != 0 {
			i = (i + 1) & (n - 1)
		}
		le.PutUint32(table[8*i:], key)
		le.PutUint32(table[8*i+4:], values[key])
	}
	return table
}
