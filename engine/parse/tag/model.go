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
//	dictionary: a table; its values are own<<16 | tag<<8 | class, a tag of 255 is
//	            unsure; own is, counted from 1, the full row of the sums of a form's
//	            own features, which a form that is often seen has
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
const Magic = 0x3267_7432

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
	var classes [160]Class
	var rows [160]uint16
	known, own := classes[:0], rows[:0]
	from := len(dst)
	for i := range words {
		e := m.entry(&words[i])
		dst = append(dst, e.tag)
		known = append(known, e.class)
		own = append(own, e.own)
	}
	p := Start(words, known)
	for i := from; i < len(dst); i++ {
		if dst[i] == Unsure {
			dst[i] = m.best(&p, own[i-from])
		}
		p.Next(dst[i])
	}
	return dst
}

// entry is what the dictionary says of a word.
type entry struct {
	tag   Tag
	class Class
	own   uint16 // the full row of its own features, counted from 1; 0 for none
}

// entry returns what the dictionary says of a word. A form that it does not have
// counts as that in lower case, but for features of its own.
func (m *Model) entry(w *Word) entry {
	if value, ok := m.dictionary.find(w.form); ok {
		return entry{Tag(value >> 8), Class(value), uint16(value >> 16)}
	}
	if w.low != w.form {
		if value, ok := m.dictionary.find(w.low); ok {
			return entry{tag: Unsure, class: Class(value)}
		}
	}
	return entry{tag: Unsure}
}

// Known returns what the dictionary says of a word: its only tag, or Unsure,
// and its class.
func (m *Model) Known(w *Word) (Tag, Class) {
	e := m.entry(w)
	return e.tag, e.class
}

// best returns the tag with the highest score, where own is the full row of the
// word's own features or 0.
func (m *Model) best(p *Place, own uint16) Tag {
	var s scores
	if own > 0 {
		s.addFull(m.full[fullRow*int(own-1) : fullRow*int(own)])
	} else {
		features := Own(p.word(p.at), Class(p.class(p.at)))
		m.sum(&s, features[:])
	}
	features := p.context()
	m.sum(&s, features[:])
	return s.best()
}

// sum adds the rows of features.
func (m *Model) sum(s *scores, features []uint32) {
	for _, row := range m.features.values(features) {
		at, n := int(row>>8), int(row&0xFF)
		if n == Full {
			s.addFull(m.full[fullRow*at : fullRow*(at+1)])
		} else {
			s.add(m.weights[weight*at : weight*(at+n)+1])
		}
	}
}
