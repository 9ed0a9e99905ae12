package main

import (
	"iter"
	"runtime"
)

// result is what became of one input.
type result[T any] struct {
	value T
	err   error
}

// each works on the inputs side by side and yields what became of each, in
// their order. No more than so many jobs are under way, so that an archive does
// not have to fit into memory; 0 is two for each processor, so that one long
// story holds up little.
func each[T any](inputs []input, jobs int, work func(path string, source []byte) (T, error)) iter.Seq2[int, result[T]] {
	if jobs == 0 {
		jobs = 2 * runtime.GOMAXPROCS(0)
	}
	return func(yield func(int, result[T]) bool) {
		ahead := make(chan chan result[T], jobs-1)
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(ahead)
			for _, in := range inputs {
				done := make(chan result[T], 1)
				select {
				case ahead <- done:
				case <-stop:
					return
				}
				go func() { done <- one(in, work) }()
			}
		}()
		i := 0
		for done := range ahead {
			if !yield(i, <-done) {
				return
			}
			i++
		}
	}
}

func one[T any](in input, work func(string, []byte) (T, error)) (r result[T]) {
	if in.err != nil {
		r.err = in.err
		return r
	}
	source, err := in.read()
	if err != nil {
		r.err = unreadable(in.path, err)
		return r
	}
	r.value, r.err = work(in.path, source)
	return r
}
