package claim

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// superlatives finds what the sentence puts above all of its kind, or first.
// The lists add the records ("of all time").
func (f *finder) superlatives() {
	for k := f.sentence.From; k < f.sentence.To; k++ {
		class, to := f.extreme(k), k+1
		if class == "" {
			class = f.firstOfAll(k)
		}
		if class == "" || f.wished(f.definite(k)) {
			continue
		}
		to = f.compared(to)
		c := Claim{Tokens: story.Range{From: f.definite(k), To: to}, Kind: article.SuperlativeClaim, Predicate: class, Certainty: fact}
		subject, negated := f.bearer(c.Tokens.From)
		if !subject.Empty() {
			c.Tokens.From = subject.From
		}
		if negated {
			c.Certainty = 0
		}
		f.add(c, subject, k)
		k = to - 1
	}
}

// extreme returns the class of the superlative at k, or "".
func (f *finder) extreme(k int) string {
	t, w := f.tagAt(k), f.low(k)
	switch {
	case t == tag.JJS && (strings.HasSuffix(w, "est") || w == "worst"): // the tagger has "host" and "burst" as superlatives
		if f.noExtreme(k) && !f.ever(k) || !f.headline && f.Capitalized(k) && k > f.sentence.From {
			return "" // the latter is part of a name: Highest Court
		}
	case w == "most" || w == "least":
		if !f.quality(k+1) || f.noExtreme(k+1) {
			return ""
		}
	default:
		return ""
	}
	if before := f.low(k - 1); before == "at" || before == "next" {
		return ""
	}
	if f.definite(k) == k || !f.nounWithin(k+1, 5) && !f.ofOwner(k) {
		return ""
	}
	for n := k + 1; f.tagAt(n).IsNoun() || f.tagAt(n).IsAdjective(); n++ {
		if f.tagAt(n).IsNoun() && f.noExtreme(n) {
			return "" // "the hardest part" is a manner of speaking
		}
	}
	return "extreme"
}

// quality reports whether the word at k is one of which there can be most: "the
// most frequently discussed", "the most populated", "the most of any nominee".
func (f *finder) quality(k int) bool {
	for f.tagAt(k) == tag.RB || f.tagAt(k) == tag.CC && f.tagAt(k-1) == tag.RB {
		k++ // the most ethnically and racially diverse
	}
	t := f.tagAt(k)
	return t == tag.JJ || t == tag.VBN || f.low(k) == "of" && f.low(k+1) == "any"
}

// ofOwner reports whether the superlative at k ends what is said of one of a
// place: "the festival is Britain's biggest".
func (f *finder) ofOwner(k int) bool {
	last := k + 1
	if w := f.low(k); w == "most" || w == "least" {
		last++
	}
	for f.tagAt(k - 1).IsAdjective() {
		k--
	}
	return f.tagAt(k-1) == tag.POS && (last >= f.sentence.To || f.tagAt(last).IsMark())
}

// ever reports whether the superlative at k is one of all there have been: "the
// youngest woman ever to lead it", "the oldest winner in the town's history".
func (f *finder) ever(k int) bool {
	for k++; f.tagAt(k).IsNoun() || f.tagAt(k).IsAdjective(); k++ {
	}
	if f.low(k) == "in" {
		for k++; f.low(k) != "history" && (f.tagAt(k) == tag.DT || f.tagAt(k) == tag.POS || f.tagAt(k) == tag.PRPPoss || f.tagAt(k).IsNoun() || f.tagAt(k).IsAdjective()); k++ {
		}
		return f.low(k) == "history"
	}
	return f.low(k) == "ever"
}

func (f *finder) noExtreme(k int) bool { return f.lex.Topic(f.low(k))&lexicon.NoExtreme != 0 }

// firstOfAll returns the class of "first" or "only" at k where it claims a
// first or a single thing rather than counts: "the first woman to …", "the
// first-ever", "the only company in the world".
func (f *finder) firstOfAll(k int) string {
	w := f.low(k)
	if w != "first" && w != "only" && w != "first-ever" || f.tagAt(k).IsProper() || f.definite(k) == k {
		return ""
	}
	if w == "first-ever" || f.low(k+1) == "ever" || f.tagAt(k+1) == tag.HYPH && f.low(k+2) == "ever" {
		return "first"
	}
	if !f.nounWithin(k+1, 4) || f.low(k+1) == "time" {
		return ""
	}
	for i := k + 1; i < min(f.sentence.To, k+7); i++ {
		switch t := f.tagAt(i); {
		case f.low(i) == "to" && f.tagAt(i+1) == tag.VB,
			f.low(i) == "in" && (f.low(i+1) == "history" || f.low(i+2) == "world" || f.low(i+2) == "country"):
			if w == "only" {
				return "only"
			}
			return "first"
		case t.IsFinite() || t.IsMark() && t != tag.HYPH:
			return ""
		}
	}
	return ""
}

// wished reports whether a superlative at k is only wanted or planned: "hopes to
// build the largest", "wants the state to become the first".
func (f *finder) wished(k int) bool {
	for v := k - 1; v > max(f.sentence.From, k-6); v-- {
		t := f.tagAt(v)
		if t == tag.VB && f.low(v-1) == "to" {
			return f.wants(v - 2)
		}
		if t.IsVerb() || t.IsMark() && t != tag.HYPH || t == tag.MD {
			return false
		}
	}
	return false
}

// wants reports whether a word of wishing governs the infinitive after token k,
// a noun phrase between them or not.
func (f *finder) wants(k int) bool {
	for ; k >= f.sentence.From; k-- {
		if f.lex.Topic(f.low(k))&lexicon.Wish != 0 {
			return true
		}
		if t := f.tagAt(k); !t.IsNoun() && t != tag.PRP && t != tag.PRPPoss && t != tag.DT && t != tag.JJ && t != tag.POS {
			return false
		}
	}
	return false
}

// definite is the token at which the determiner of a superlative begins, "one
// of" included, or k when it has none.
func (f *finder) definite(k int) int {
	at := k
	for i := k - 1; i >= max(f.sentence.From, k-3); i-- {
		t := f.tagAt(i)
		if f.low(i) == "the" || t == tag.POS {
			at = i
			break
		}
		if !t.IsAdverb() && !t.IsAdjective() && t != tag.CD && t != tag.HYPH && t != tag.NN {
			break
		}
	}
	if at == k {
		return k
	}
	if f.tagAt(at) == tag.POS {
		at = min(f.phraseBefore(at).From, at)
	}
	switch f.low(at - 1) {
	case "among", "amongst":
		if be(f.low(at - 2)) {
			at--
		}
	case "of":
		switch f.low(at - 2) {
		case "one", "some", "two", "three", "several", "many":
			at -= 2
		}
	}
	return at
}

// nounWithin reports whether the words from k on name what a superlative is the
// first or most of: a noun, "of", "ever", "on record".
func (f *finder) nounWithin(k, n int) bool {
	for i := k; i < min(f.sentence.To, k+n); i++ {
		t := f.tagAt(i)
		switch w := f.low(i); {
		case t.IsNoun(), w == "in", w == "of", w == "among", w == "amongst", w == "ever", w == "on" && f.low(i+1) == "record":
			return true
		case t == tag.PRP:
			return f.experienced(i)
		}
		if !t.IsAdjective() && t != tag.HYPH && t != tag.VBN && t != tag.VBG && t != tag.CC && t != tag.CD && !t.IsAdverb() {
			return false
		}
	}
	return false
}

// experienced reports whether somebody at k looks back on all of them: "the
// longest they have ever debated".
func (f *finder) experienced(k int) bool {
	for k++; f.tagAt(k).IsVerb(); k++ {
		if f.low(k+1) == "ever" {
			return true
		}
	}
	return false
}

// compared is the end of the phrase that says among what: "largest port in the
// country".
func (f *finder) compared(k int) int {
	if w := f.low(k - 1); w == "most" || w == "least" {
		for f.tagAt(k) == tag.RB || f.tagAt(k) == tag.VBN {
			k++
		}
	}
	for n := 0; n < 12 && k < f.sentence.To; n++ {
		t := f.tagAt(k)
		compound := t.IsVerb() && f.tagAt(k-1) == tag.HYPH // the fastest-growing
		if !compound && !t.IsNoun() && !t.IsAdjective() && t != tag.HYPH && t != tag.CD && t != tag.POS && f.low(k) != "ever" {
			break
		}
		k++
	}
	if f.tagAt(k) == tag.PRP && f.experienced(k) {
		for f.low(k) != "ever" {
			k++
		}
		return k + 1
	}
	switch f.low(k) {
	case "in", "of", "on", "since", "among", "amongst":
		if r := f.phraseAfter(k + 1); !r.Empty() {
			k = r.To
		}
		if f.low(k) == "ever" {
			k++
		}
	}
	return k
}

// bearer is what a superlative at k is said of, where that is plain, and whether
// it is denied: "X is the largest", "X has the largest", "X, the largest", "X is not
// the first".
func (f *finder) bearer(k int) (subject story.Range, negated bool) {
	if f.tagAt(k-1) == tag.Comma {
		if r := f.phraseBefore(k - 1); !r.Empty() && f.tagAt(r.To-1).IsProper() && f.tagAt(r.From-1) != tag.IN {
			return r, false
		}
		return story.Range{}, false
	}
	start, negated := f.verbs(k)
	if w := f.low(start - 1); w == "become" || w == "became" || w == "becomes" {
		var also bool
		start, also = f.verbs(start - 1)
		negated = negated || also
	} else if !f.has(start, k, be) && !have(f.low(k-1)) {
		return story.Range{}, false
	}
	if subject = f.subject(start); subject.Empty() {
		subject = f.aside(start - 1)
	}
	return f.head(subject), negated
}

// aside is the name before an insertion between commas that ends at token k:
// "Halden, founded in a garage, is the first".
func (f *finder) aside(k int) story.Range {
	if f.tagAt(k) != tag.Comma {
		return story.Range{}
	}
	for open := k - 1; open > max(f.sentence.From, k-14); open-- {
		if f.tagAt(open) != tag.Comma {
			continue
		}
		if r := f.phraseBefore(open); !r.Empty() && r.From == f.sentence.From && f.tagAt(r.To-1).IsProper() {
			return r
		}
		return story.Range{}
	}
	return story.Range{}
}
