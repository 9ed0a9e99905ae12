package main

import (
	"encoding/binary"
	"maps"
	"slices"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// pack writes the file of a model in the layout that tag.Model reads.
func pack(entries map[uint32]entry, rows []row) []byte {
	words := make(map[uint32]uint32, len(entries))
	for key, e := range entries {
		words[key] = uint32(e.sure)<<8 | uint32(e.class)
	}
	features := make(map[uint32]uint32, len(rows))
	var weights []byte
	for _, r := range rows {
		features[r.feature] = uint32(len(weights)/3)<<8 | uint32(len(r.weights))
		for _, w := range r.weights {
			weights = append(weights, byte(w.tag), byte(w.value), byte(w.value>>8))
		}
	}
	dictionary, table := slots(words), slots(features)
	le := binary.LittleEndian
	data := le.AppendUint32(nil, tag.Magic)
	data = le.AppendUint32(data, uint32(len(dictionary)/8))
	data = le.AppendUint32(data, uint32(len(table)/8))
	data = le.AppendUint32(data, uint32(len(weights)/3))
	return slices.Concat(data, dictionary, table, weights)
}

// slots writes a table with open addressing, at most four fifths full.
func slots(values map[uint32]uint32) []byte {
	n := 1
	for 4*n < 5*len(values)+4 {
		n *= 2
	}
	le := binary.LittleEndian
	table := make([]byte, 8*n)
	for _, key := range slices.Sorted(maps.Keys(values)) {
		i := int(key) & (n - 1)
		for le.Uint32(table[8*i:]) != 0 {
			i = (i + 1) & (n - 1)
		}
		le.PutUint32(table[8*i:], key)
		le.PutUint32(table[8*i+4:], values[key])
	}
	return table
}
