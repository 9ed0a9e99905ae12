package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// listener returns the end of who was told something, from token k on, and where
// what they were told may begin: told Reuters | the deal was dead. Both are k when
// nobody is.
func (f *finder) listener(v verb, k, end int) (listener, content int) {
	to := f.nounPhraseAfter(k, end, false)
	if to == k && f.tag(k) == tag.IN && f.story.Capitalized(k) && f.tag(k+1) == tag.DT {
		to = f.nounPhraseAfter(k+1, end, false) // told MPs the deal was dead, whatever the tagger takes them for
	}
	subject := f.newSubject(k, to)
	switch {
	case subject == to && v.Lemma != "tell" && to < end && f.tag(to).IsFinite():
		return k, k // warned the deal would fail
	case subject == to:
		return to, to
	case f.predicateAfter(to, end):
		return subject, subject
	case f.tag(subject) == tag.DT && f.named(story.Range{From: k, To: subject}):
		return subject, to // told the Echo the name of the clerk
	}
	return to, to
}

// newSubject is where a second noun phrase begins in what was read as one, or its
// end: at an article, behind the name of an outlet, or where capitals end or begin.
func (f *finder) newSubject(k, to int) int {
	for j := k + 1; j < to; j++ {
		before := f.tag(j - 1)
		if before == tag.IN && j-1 > k || before == tag.DT || before == tag.CC || before == tag.PDT || before == tag.POS || f.tag(j) == tag.POS {
			continue
		}
		switch f.tag(j) {
		case tag.DT, tag.PRPPoss, tag.EX:
			return j
		case tag.CD:
			if before.IsNoun() && !dayOrMonth(f.low(j-1)) {
				return j
			}
		}
		if f.tag(j) != tag.IN && f.named(story.Range{From: k, To: j}) && !f.named(story.Range{From: k, To: min(j+1, to)}) {
			return j
		}
		if before == tag.NNS && !f.story.Capitalized(j-1) && f.tag(j).IsProper() && !timeWord(f.low(j)) {
			return j // told jurors Ann Koe had lied
		}
	}
	return to
}

// predicateAfter reports whether the verb of a clause follows its subject, or the
// phrase behind it that tells where: the strike | near the port had killed.
func (f *finder) predicateAfter(i, end int) bool {
	for k := i; k < min(end, i+8); k++ {
		switch t := f.tag(k); {
		case t.IsFinite() || t == tag.MD:
			return true
		case !nominal(t) && t != tag.IN && t != tag.TO && t != tag.VBN && !t.IsAdverb(), f.joins(k), t == tag.PRP && f.tag(k-1) != tag.IN:
			return false
		}
	}
	return false
}
