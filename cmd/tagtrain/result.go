package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// result is what a measurement found.
type result struct {
	words, right int
	size         int                // of the largest model, in bytes
	errors       map[[2]tag.Tag]int // by the right tag and the one given
	err          error
}

func (r *result) add(other result) {
	r.words += other.words
	r.right += other.right
	r.size = max(r.size, other.size)
	if r.errors == nil {
		r.errors = map[[2]tag.Tag]int{}
	}
	for pair, n := range other.errors {
		r.errors[pair] += n
	}
}

func (r *result) print() {
	fmt.Printf("%d of %d words right: %.4f; model of at most %d bytes\n", r.right, r.words, float64(r.right)/float64(r.words), r.size)
	pairs := slices.SortedFunc(maps.Keys(r.errors), func(a, b [2]tag.Tag) int {
		return cmp.Or(r.errors[b]-r.errors[a], slices.Compare(a[:], b[:]))
	})
	for _, pair := range pairs[:min(20, len(pairs))] {
		fmt.Printf("%5d  %s taken for %s\n", r.errors[pair], pair[0], pair[1])
	}
}
