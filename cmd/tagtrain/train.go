package main

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// How the model is learned.
const (
	perceptrons = 3 // that are averaged, each with an order of its own
	passes      = 10
	minUpdates  = 4  // of a feature that is kept, by all perceptrons
	minWeight   = .1 // of a tag that is kept, in steps of a perceptron
)

// row is a feature of a model.
type row struct {
	feature uint32
	updates int32
	weights []weighted
}

type weighted struct {
	tag   tag.Tag
	value int16
}

// train returns the file of the model that sentences teach.
func train(sentences []sentence) ([]byte, error) {
	entries := compile(sentences)
	known, err := tag.Load(string(pack(entries, nil)))
	if err != nil {
		return nil, err
	}
	lessons := make([]lesson, len(sentences))
	for i, s := range sentences {
		lessons[i].sentence = s
		for k := range s.words {
			t, c := known.Known(&s.words[k])
			lessons[i].known = append(lessons[i].known, t)
			lessons[i].class = append(lessons[i].class, c)
		}
	}
	sums := map[uint32]*[tag.Border]float64{}
	updates := map[uint32]int32{}
	for seed := range perceptrons {
		p := newPerceptron()
		order := rand.New(rand.NewPCG(uint64(seed), 1))
		for range passes {
			p.pass(lessons, order)
		}
		for feature, r := range p.rows {
			sum := sums[feature]
			if sum == nil {
				sum = new([tag.Border]float64)
				sums[feature] = sum
			}
			updates[feature] += p.updates[r]
			for _, c := range p.weights[r] {
				total := c.total + int64(c.value)*(p.step-c.since)
				sum[c.tag] += float64(total) / float64(p.step) / perceptrons
			}
		}
	}
	return pack(entries, shrink(sums, updates)), nil
}

// shrink leaves out what hardly counts and brings the rest into the range of
// an int16. The rows that were learned from most often come first: they will be
// read most often, and should lie together.
func shrink(sums map[uint32]*[tag.Border]float64, updates map[uint32]int32) []row {
	highest := 0.
	for _, sum := range sums {
		for _, w := range sum {
			highest = max(highest, math.Abs(w))
		}
	}
	scale := math.MaxInt16 / highest
	var rows []row
	for feature, sum := range sums {
		if updates[feature] < minUpdates {
			continue
		}
		r := row{feature: feature, updates: updates[feature]}
		for t, w := range sum {
			if math.Abs(w) >= minWeight {
				r.weights = append(r.weights, weighted{tag.Tag(t), int16(math.Round(w * scale))})
			}
		}
		if len(r.weights) > 0 {
			rows = append(rows, r)
		}
	}
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(b.updates, a.updates), cmp.Compare(a.feature, b.feature))
	})
	return rows
}
