package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// finite reports whether a stretch of the sentence has a verb of its own.
func (f *finder) finite(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if f.tag(k).IsFinite() {
			return true
		}
	}
	return false
}

// clauseAt reports whether a clause begins at a token in the strictest sense: a noun phrase
// with its verb right behind it, both before end: heard | Koe forged a cheque.
func (f *finder) clauseAt(i, end int) bool {
	subject := f.nounPhraseAfter(i, end, false)
	if subject <= i || subject >= end {
		return false
	}
	verb := f.skipAdverbs(subject)
	return verb < end && f.tag(verb).IsFinite()
}

// wideClauseAt reports whether a clause begins at a token whose subject may have phrases
// with a preposition behind it: her reply | to the mayor | was weak.
func (f *finder) wideClauseAt(i, end int) bool {
	verb := f.nounPhraseAfter(i, end, false)
	if verb <= i {
		return false
	}
	for verb < end && (f.tag(verb) == tag.IN && f.is(verb, lexicon.Preposition) || f.low(verb) == "to") {
		object := f.nounPhraseAfter(verb+1, end, false)
		if object <= verb+1 {
			return false
		}
		verb = object
	}
	verb = f.skipAdverbs(verb)
	return verb < end && f.tag(verb).IsFinite()
}

// predicateAfter reports whether the verb of a clause follows its subject, or the
// phrase behind it that tells where: the strike | near the port had killed.
func (f *finder) predicateAfter(i, end int) bool {
	for k := i; k < min(end, i+8); k++ {
		switch t := f.tag(k); {
		case t.IsFinite():
			return true
		case !nominal(t) && t != tag.IN && t != tag.TO && t != tag.VBN && !t.IsAdverb(), f.joins(k), t == tag.PRP && f.tag(k-1) != tag.IN:
			return false
		}
	}
	return false
}

// verbGroupEnd is the token behind the auxiliaries and adverbs that begin at a token, at
// most end: | had also | said.
func (f *finder) verbGroupEnd(i, end int) int {
	for i < end && (f.is(i, lexicon.Auxiliary) || f.tag(i) == tag.MD || f.tag(i).IsAdverb()) {
		i++
	}
	return i
}

// beforeVerbGroup is the token before the auxiliaries and adverbs that end right before a
// token, at least the first of the sentence: | who | has since | fled.
func (f *finder) beforeVerbGroup(i int) int {
	for i--; i > f.lo && (f.is(i, lexicon.Auxiliary) || f.tag(i) == tag.MD || f.tag(i).IsAdverb()); {
		i--
	}
	return i
}

// skipAdverbs is the token behind the adverbs that begin at a token.
func (f *finder) skipAdverbs(i int) int {
	for i < f.hi && f.tag(i).IsAdverb() {
		i++
	}
	return i
}

// wideSubject is the end of the noun phrase at a token with the phrases that tell more of
// it: an audit | by two firms; an inquiry | ordered by the board | in May.
func (f *finder) wideSubject(i, to int) int {
	end := f.nounPhraseAfter(i, to, false)
	if end <= i {
		return i
	}
	for end < to {
		next := end
		if f.tag(next) == tag.VBN {
			next++
		}
		if f.tag(next) != tag.IN && f.tag(next) != tag.TO || opensClause(f.low(next)) {
			return end
		}
		object := f.nounPhraseAfter(next+1, to, false)
		if object <= next+1 {
			return end
		}
		end = object
	}
	return end
}

// whoIn reports whether a relative clause opens between two tokens.
func (f *finder) whoIn(from, to int) bool {
	for k := from; k < to; k++ {
		if f.opensRelative(k) {
			return true
		}
	}
	return false
}

// ofWhom reports whether the words at a token tell more of some of those who speak: two
// porters, | one of whom asked not to be named.
func (f *finder) ofWhom(i int) bool {
	return f.low(i+1) == "of" && f.low(i+2) == "whom"
}

// prepositional reports whether the noun phrase at a token holds another.
func (f *finder) prepositional(i, to int) bool {
	for k := i; k < f.nounPhraseAfter(i, to, false); k++ {
		if f.tag(k) == tag.IN {
			return true
		}
	}
	return false
}
