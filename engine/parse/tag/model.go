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
//	magic, slots of the dictionary, slots of the features, full rows, weights
//	dictionary: a table; its values are tag<<8 | class, a tag of 255 is unsure
//	features:   a table; its values are the place of a row<<8 | its weights
//	full rows:  numbers of eight bytes, each with the weights of three tags
//	weights:    {tag, low byte, high byte} each
//
// The row of a feature is a run of the weights, or, where its number of weights
// is Full, a full row.
type Model struct {
	dictionary table
	features   table
	full       string
	weights    string // with the byte before them
}

// Magic begins a model file.
const Magic = 0x3267_7431

// Full stands for the number of weights of a row that has one for every tag.
const Full = 255

// Unsure stands in a dictionary for the tag of a word with several.
const Unsure = Tag(255)

// Class is a set of tags that a word may have, by a number that means the same
// in the whole of a model. Class 0 is that of a word nothing is known of.
type Class uint8

const outsideClass Class = 255

// MaxClass is the highest class of a model.
const MaxClass = outsideClass - 1

const (
	header  = 20
	weight  = 3
	fullRow = 8 * FullNumbers
)

// Load returns the model whose file is data, which it does not copy.
func Load(data string) (*Model, error) {
	if len(data) < header || number(data, 0) != Magic {
		return nil, errors.New("read model: not a tagger's model of this version; make it anew with cmd/tagtrain")
	}
	words, features := int(number(data, 4)), int(number(data, 8))
	full, weights := int(number(data, 12)), int(number(data, 16))
	if words&(words-1) != 0 || features&(features-1) != 0 || words == 0 || features == 0 ||
		len(data) != header+slot*(words+features)+fullRow*full+weight*weights {
		return nil, errors.New("read model: its parts do not make up its size; make it anew with cmd/tagtrain")
	}
	at := header
	part := func(size int) string {
		at += size
		return data[at-size : at]
	}
	return &Model{
		dictionary: newTable(part(slot * words)),
		features:   newTable(part(slot * features)),
		full:       part(fullRow * full),
		weights:    data[at-1:],
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
	if value, ok := m.dictionary.find(w.form); ok {
		return Tag(value >> 8), Class(value)
	}
	if w.low != w.form {
		if value, ok := m.dictionary.find(w.low); ok {
			return Unsure, Class(value)
		}
	}
	return Unsure, 0
}

// best returns the tag with the highest score.
func (m *Model) best(p *Place) Tag {
	var s scores
	features := p.Features()
	for _, row := range m.features.values(features[:]) {
		at, n := int(row>>8), int(row&0xFF)
		if n == Full {
			s.addFull(m.full[fullRow*at : fullRow*(at+1)])
		} else {
			s.add(m.weights[weight*at : weight*(at+n)+1])
		}
	}
	return s.best()
}
