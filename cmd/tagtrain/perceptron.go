package main

import (
	"math/rand/v2"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// perceptron learns weights for features. All of them are whole numbers, so
// that the same corpus gives the same model on every machine.
type perceptron struct {
	rows map[uint32]int32 // of a feature, in weights
	// weights holds, for a feature, those of the tags that an update touched.
	weights [][]cell
	updates []int32 // of a feature
	step    int64
}

// cell is the weight of a tag.
type cell struct {
	tag   tag.Tag
	value int32
	total int64 // sum of value over all steps before since
	since int64
}

func newPerceptron() *perceptron { return &perceptron{rows: map[uint32]int32{}} }

func (p *perceptron) best(features *[tag.Features]uint32) tag.Tag {
	var score [256]int32
	for _, f := range features {
		if row, ok := p.rows[f]; ok {
			for _, c := range p.weights[row] {
				score[c.tag] += c.value
			}
		}
	}
	best := 0
	for t, s := range score[:tag.Border] {
		if s > score[best] {
			best = t
		}
	}
	return tag.Tag(best)
}

// learn makes right more likely than guess for features.
func (p *perceptron) learn(features *[tag.Features]uint32, right, guess tag.Tag) {
	p.step++
	if right == guess {
		return
	}
	for _, f := range features {
		row, ok := p.rows[f]
		if !ok {
			row = int32(len(p.weights))
			p.rows[f] = row
			p.weights = append(p.weights, nil)
			p.updates = append(p.updates, 0)
		}
		p.updates[row]++
		p.add(row, right, 1)
		p.add(row, guess, -1)
	}
}

func (p *perceptron) add(row int32, t tag.Tag, by int32) {
	for i := range p.weights[row] {
		if c := &p.weights[row][i]; c.tag == t {
			c.total += int64(c.value) * (p.step - c.since)
			c.since = p.step
			c.value += by
			return
		}
	}
	p.weights[row] = append(p.weights[row], cell{tag: t, value: by, since: p.step})
}

// pass goes once through the sentences in an order of its own.
func (p *perceptron) pass(sentences []lesson, order *rand.Rand) {
	for _, k := range order.Perm(len(sentences)) {
		s := &sentences[k]
		place := tag.Start(s.words, s.class)
		for i, t := range s.known {
			if t == tag.Unsure {
				features := place.Features()
				t = p.best(&features)
				p.learn(&features, s.tags[i], t)
			}
			place.Next(t)
		}
	}
}

// lesson is a sentence with what the dictionary says of its words.
type lesson struct {
	sentence
	known []tag.Tag
	class []tag.Class
}
