package main

import (
	"encoding/binary"
	"maps"
	"slices"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// fullFrom is the fewest weights of a row that is written in full. Fewer are
// sooner added one by one, or take less room.
const fullFrom = 10

// pack writes the file of a model in the layout that tag.Model reads.
func pack(entries map[uint32]entry, rows []row) []byte {
	keys := slices.Sorted(maps.Keys(entries))
	words, full := packOwn(entries, keys, rows)
	nFull := len(full) / (8 * tag.FullNumbers)
	features := make(map[uint32]uint32, len(rows))
	order := make([]uint32, len(rows))
	var weights []byte
	nWeights := 0
	for i, r := range rows {
		order[i] = r.feature
		if numbers, ok := r.full(); ok {
			features[r.feature] = uint32(nFull)<<8 | tag.Full
			full = appendNumbers(full, numbers)
			nFull++
			continue
		}
		features[r.feature] = uint32(nWeights)<<8 | uint32(len(r.weights))
		for _, w := range r.weights {
			weights = append(weights, byte(w.tag), byte(w.value), byte(w.value>>8))
		}
		nWeights += len(r.weights)
	}
	dictionary, table := slots(words, keys), slots(features, order)
	le := binary.LittleEndian
	data := le.AppendUint32(nil, tag.Magic)
	data = le.AppendUint32(data, uint32(len(dictionary)/8))
	data = le.AppendUint32(data, uint32(len(table)/8))
	data = le.AppendUint32(data, uint32(nFull))
	data = le.AppendUint32(data, uint32(nWeights))
	return slices.Concat(data, dictionary, table, full, weights)
}

// packOwn returns the values of the dictionary and the first full rows, which are
// the sums of the own features of the forms that are seen often.
func packOwn(entries map[uint32]entry, keys []uint32, rows []row) (values map[uint32]uint32, full []byte) {
	weights := make(map[uint32][]weighted, len(rows))
	for _, r := range rows {
		weights[r.feature] = r.weights
	}
	values = make(map[uint32]uint32, len(entries))
	own := uint32(0)
	for _, key := range keys {
		e := entries[key]
		values[key] = uint32(e.sure)<<8 | uint32(e.class)
		if len(rows) == 0 || !e.often || e.sure != tag.Unsure {
			continue
		}
		if numbers, ok := e.own(weights); ok {
			own++
			values[key] |= own << 16
			full = appendNumbers(full, numbers)
		}
	}
	return values, full
}

// own returns the full row of the sums of a form's own features, if none of them is
// lower than its lane can hold.
func (e entry) own(weights map[uint32][]weighted) (numbers [tag.FullNumbers]uint64, ok bool) {
	var lanes [3 * tag.FullNumbers]int
	for _, feature := range tag.Own(&e.word, e.class) {
		for _, w := range weights[feature] {
			lanes[w.tag] += int(w.value)
		}
	}
	if slices.Min(lanes[:]) < -tag.OwnSurplus {
		return numbers, false
	}
	return laid(lanes, tag.OwnSurplus), true
}

// laid lays sums side by side, each with a surplus.
func laid(lanes [3 * tag.FullNumbers]int, surplus int) (numbers [tag.FullNumbers]uint64) {
	for t, w := range lanes {
		numbers[t/3] |= uint64(w+surplus) << (t % 3 * tag.LaneBits)
	}
	return numbers
}

func appendNumbers(to []byte, numbers [tag.FullNumbers]uint64) []byte {
	for _, n := range numbers {
		to = binary.LittleEndian.AppendUint64(to, n)
	}
	return to
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
	return laid(lanes, tag.Surplus), true
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
