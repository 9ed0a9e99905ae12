package source

import (
	"iter"

	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// sole is the only one that a sequence yields, however often, or story.None; several says
// that it yields another besides, so that words which could mean either take up neither.
func sole(candidates iter.Seq[int]) (only int, several bool) {
	only = story.None
	for x := range candidates {
		switch {
		case only == story.None:
			only = x
		case x != only:
			return story.None, true
		}
	}
	return only, false
}

// upTo yields the indices below n.
func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

// where yields what fits of a sequence.
func where[T any](all iter.Seq[T], fits func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range all {
			if fits(x) && !yield(x) {
				return
			}
		}
	}
}

// mentionsBefore yields the names that stand before a token, the last first, as far back
// as so many sentences before the given one.
func (r *resolver) mentionsBefore(token, sentence, within int) iter.Seq[*name.Mention] {
	return func(yield func(*name.Mention) bool) {
		for m := len(r.Mentions) - 1; m >= 0; m-- {
			mention := &r.Mentions[m]
			if mention.Tokens.From >= token {
				continue
			}
			if sentence-int(r.Tokens[mention.Tokens.From].Sentence) > within || !yield(mention) {
				return
			}
		}
	}
}

// bearers yields those whom names name.
func bearers(mentions iter.Seq[*name.Mention]) iter.Seq[int] {
	return func(yield func(int) bool) {
		for m := range mentions {
			if !yield(m.Bearer) {
				return
			}
		}
	}
}
