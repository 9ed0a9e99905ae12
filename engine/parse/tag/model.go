package tag

import (
	_ "embed"
	"errors"
	"sync"
)

//go:embed model/en.bin
var english string

// Notice says whose work the model was learned from, and under which licences.
//
//go:embed model/NOTICE
var Notice string

// English returns the tagger for English news that comes with the program.
var English = sync.OnceValue(func() *Model {
	m, err := Load(english)
	if err != nil {
		panic("embedded model: " + err.Error()) // a broken build, which the tests of this package find
	}
	return m
})

// Model is a tagger. It is read in place and may be used by several goroutines
// at a time.
//
// The layout of its file, in numbers of four bytes, the lowest first:
//
//	magic, slots of the dictionary, slots of the features, weights
//	dictionary: {key, tag<<8 | class}, open addressing; a tag of 255 is unsure
//	features:   {key, first weight<<8 | weights}, open addressing
//	weights:    {tag, low byte, high byte} each
//
// The numbers of slots are powers of two. A key of 0 is an empty slot.
type Model struct {
	dictionary string
	features   string
	weights    string
}

// Magic begins a model file.
const Magic = 0x3167_7431

// Unsure stands in a dictionary for the tag of a word with several.
const Unsure = Tag(255)

// Class is a set of tags that a word may have, by a number that means the same
// in the whole of a model. Class 0 is that of a word nothing is known of.
type Class uint8

const outsideClass Class = 255

// MaxClass is the highest class of a model.
const MaxClass = outsideClass - 1

const (
	header = 16
	slot   = 8
	weight = 3
)

// Load returns the model whose file is data, which it does not copy.
func Load(data string) (*Model, error) {
	if len(data) < header || number(data, 0) != Magic {
		return nil, errors.New("read model: not a tagger's model of this version; make it anew with cmd/tagtrain")
	}
	words, features, weights := int(number(data, 4)), int(number(data, 8)), int(number(data, 12))
	if words&(words-1) != 0 || features&(features-1) != 0 || words == 0 || features == 0 ||
		len(data) != header+slot*(words+features)+weight*weights {
		return nil, errors.New("read model: its parts do not make up its size; make it anew with cmd/tagtrain")
	}
	data = data[header:]
	return &Model{
		dictionary: data[:slot*words],
		features:   data[slot*words : slot*(words+features)],
		weights:    data[slot*(words+features):],
	}, nil
}

// Tag appends the tags of words, which are one sentence, to dst.
func (m *Model) Tag(dst []Tag, words []Word) []Tag {
	var buf [160]Class
	known := buf[:0]
	from := len(dst)
	for i := range words {
		t, c := m.Known(&words[i])
		dst = append(dst, t)
		known = append(known, c)
	}
	p := Start(words, known)
	for i := from; i < len(dst); i++ {
		if dst[i] == Unsure {
			dst[i] = m.best(&p)
		}
		p.Next(dst[i])
	}
	return dst
}

// Known returns what the dictionary says of a word: its only tag, or Unsure,
// and its class. A form that it does not have counts as that in lower case.
func (m *Model) Known(w *Word) (Tag, Class) {
	if value, ok := find(m.dictionary, w.form); ok {
		return Tag(value >> 8), Class(value)
	}
	if w.low != w.form {
		if value, ok := find(m.dictionary, w.low); ok {
			return Unsure, Class(value)
		}
	}
	return Unsure, 0
}

// best returns the tag with the highest score.
func (m *Model) best(p *Place) Tag {
	var score [64]int32
	for _, f := range p.Features() {
		value, ok := find(m.features, f)
		if !ok {
			continue
		}
		row := m.weights[weight*(value>>8):]
		row = row[:weight*(value&0xFF)]
		for len(row) >= weight {
			score[row[0]&63] += int32(int16(uint16(row[1]) | uint16(row[2])<<8))
			row = row[weight:]
		}
	}
	best := 0
	for t, s := range score[:count] {
		if s > score[best] {
			best = t
		}
	}
	return Tag(best)
}

// find returns the value of key in a table of slots.
func find(table string, key uint32) (value uint32, ok bool) {
	mask := uint32(len(table)/slot - 1)
	for i := key & mask; ; i = (i + 1) & mask {
		at := table[i*slot:]
		switch number(at, 0) {
		case key:
			return number(at, 4), true
		case 0:
			return 0, false
		}
	}
}

func number(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
