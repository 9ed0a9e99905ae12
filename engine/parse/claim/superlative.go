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
	for k := f.From; k < f.To; k++ {
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
	t, w := f.Tag(k), f.Low(k)
	switch {
	case t == tag.JJS && (strings.HasSuffix(w, "est") || w == "worst"): // the tagger has "host" and "burst" as superlatives
		if f.noExtreme(k) && !f.ever(k) || !f.headline && f.Capitalized(k) && k > f.From {
			return "" // the latter is part of a name: Highest Court
		}
	case w == "most" || w == "least":
		if !f.quality(k+1) || f.noExtreme(k+1) {
			return ""
		}
	default:
		return ""
	}
	if before := f.Low(k - 1); before == "at" || before == "next" {
		return ""
	}
	if f.definite(k) == k || !f.nounWithin(k+1, 5) && !f.ofOwner(k) {
		return ""
	}
	for n := k + 1; f.Tag(n).IsNoun() || f.Tag(n).IsAdjective(); n++ {
		if f.Tag(n).IsNoun() && f.noExtreme(n) {
			return "" // "the hardest part" is a manner of speaking
		}
	}
	return "extreme"
}

// quality reports whether the word at k is one of which there can be most: "the
// most frequently discussed", "the most populated", "the most of any nominee".
func (f *finder) quality(k int) bool {
	for f.Tag(k) == tag.RB || (f.Tag(k) == tag.CC || f.Tag(k) == tag.HYPH) && f.Tag(k-1) == tag.RB {
		k++ // the most ethnically and racially diverse; the most well-known
	}
	t := f.Tag(k)
	return t == tag.JJ || t == tag.VBN || f.Low(k) == "of" && f.Low(k+1) == "any"
}

// ofOwner reports whether the superlative at k ends what is said of one of a
// place: "the festival is Britain's biggest".
func (f *finder) ofOwner(k int) bool {
	last := k + 1
	if w := f.Low(k); w == "most" || w == "least" {
		last++
	}
	for f.Tag(k - 1).IsAdjective() {
		k--
	}
	return f.Tag(k-1) == tag.POS && (last >= f.To || f.Tag(last).IsMark())
}

// ever reports whether the superlative at k is one of all there have been: "the
// youngest woman ever to lead it", "the oldest winner in the town's history".
func (f *finder) ever(k int) bool {
	for k++; f.Tag(k).IsNoun() || f.Tag(k).IsAdjective() || f.Tag(k).IsAdverb() && f.Low(k) != "ever"; k++ {
	}
	if f.Low(k) == "in" {
		for k++; f.Low(k) != "history" && (f.Tag(k) == tag.DT || f.Tag(k) == tag.POS || f.Tag(k) == tag.PRPPoss || f.Tag(k).IsNoun() || f.Tag(k).IsAdjective()); k++ {
		}
		return f.Low(k) == "history"
	}
	return f.Low(k) == "ever"
}

func (f *finder) noExtreme(k int) bool { return f.Topic(k)&lexicon.NoExtreme != 0 }

// firstOfAll returns the class of "first" or "only" at k where it claims a
// first or a single thing rather than counts: "the first woman to …", "the
// first-ever", "the only company in the world".
func (f *finder) firstOfAll(k int) string {
	w := f.Low(k)
	if w != "first" && w != "only" || f.Tag(k).IsProper() || f.definite(k) == k {
		return ""
	}
	if f.Low(k+1) == "ever" || f.Tag(k+1) == tag.HYPH && f.Low(k+2) == "ever" {
		return "first"
	}
	if !f.nounWithin(k+1, 4) || f.Low(k+1) == "time" {
		return ""
	}
	if w == "first" && f.ever(k) {
		return "first"
	}
	for i := k + 1; i < min(f.To, k+7); i++ {
		switch t := f.Tag(i); {
		case f.Low(i) == "to" && (f.Tag(i+1) == tag.VB || f.Tag(i+1).IsAdverb() && f.Tag(i+2) == tag.VB),
			f.Low(i) == "in" && (f.Low(i+1) == "history" || f.Low(i+2) == "world" || f.Low(i+2) == "country"):
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
	for v := k - 1; v > max(f.From, k-6); v-- {
		t := f.Tag(v)
		if t == tag.VB && f.Low(v-1) == "to" {
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
	for ; k >= f.From; k-- {
		if f.Topic(k)&lexicon.Wish != 0 {
			return true
		}
		if t := f.Tag(k); !t.IsNoun() && t != tag.PRP && t != tag.PRPPoss && t != tag.DT && t != tag.JJ && t != tag.POS {
			return false
		}
	}
	return false
}

// definite is the token at which the determiner of a superlative begins, "one
// of" included, or k when it has none.
func (f *finder) definite(k int) int {
	at := k
	for i := k - 1; i >= max(f.From, k-3); i-- {
		t := f.Tag(i)
		if f.Low(i) == "the" || t == tag.POS {
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
	if f.Tag(at) == tag.POS {
		at = min(f.phraseBefore(at).From, at)
	}
	switch f.Low(at - 1) {
	case "among", "amongst":
		if f.Is(at-2, lexicon.Being) {
			at--
		}
	case "of":
		switch f.Low(at - 2) {
		case "one", "some", "two", "three", "several", "many":
			at -= 2
		}
	}
	return at
}

// nounWithin reports whether the words from k on name what a superlative is the
// first or most of: a noun, "of", "ever", "on record".
func (f *finder) nounWithin(k, n int) bool {
	for i := k; i < min(f.To, k+n); i++ {
		t := f.Tag(i)
		switch w := f.Low(i); {
		case t.IsNoun(), w == "in", w == "of", w == "among", w == "amongst", w == "ever", w == "on" && f.Low(i+1) == "record":
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
	for k++; f.Tag(k).IsVerb(); k++ {
		if f.Low(k+1) == "ever" {
			return true
		}
	}
	return false
}

// compared is the end of the phrase that says among what: "largest port in the
// country".
func (f *finder) compared(k int) int {
	if w := f.Low(k - 1); w == "most" || w == "least" {
		for f.Tag(k) == tag.RB || f.Tag(k) == tag.VBN || f.Tag(k) == tag.HYPH {
			k++
		}
	}
	for n := 0; n < 12 && k < f.To; n++ {
		t := f.Tag(k)
		compound := t.IsVerb() && f.Tag(k-1) == tag.HYPH || n > 0 && t == tag.VBG && f.Tag(k+1) == tag.IN // the fastest-growing; the worst mass shooting in
		stressed := t.IsAdverb() && f.Tag(k+1).IsAdjective()                                              // the first truly free vote
		if !compound && !stressed && !t.IsNoun() && !t.IsAdjective() && t != tag.HYPH && t != tag.CD && t != tag.POS && f.Low(k) != "ever" {
			break
		}
		k++
	}
	if f.Tag(k) == tag.PRP && f.experienced(k) {
		for f.Low(k) != "ever" {
			k++
		}
		return k + 1
	}
	switch f.Low(k) {
	case "in", "of", "on", "since", "among", "amongst":
		if r := f.phraseAfter(k + 1); !r.Empty() {
			k = r.To
		}
		if f.Low(k) == "ever" {
			k++
		}
	}
	return k
}

// bearer is what a superlative at k is said of, where that is plain, and whether
// it is denied: "X is the largest", "X has the largest", "X, the largest", "X is not
// the first".
func (f *finder) bearer(k int) (subject story.Range, negated bool) {
	if f.Tag(k-1) == tag.Comma {
		if r := f.phraseBefore(k - 1); !r.Empty() && f.Tag(r.To-1).IsProper() && f.Tag(r.From-1) != tag.IN {
			return r, false
		}
		return story.Range{}, false
	}
	start, negated := f.verbs(k)
	if w := f.Low(start - 1); w == "become" || w == "became" || w == "becomes" {
		var also bool
		start, also = f.verbs(start - 1)
		negated = negated || also
	} else if !f.has(start, k, lexicon.Being) && !f.Is(k-1, lexicon.Having) {
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
	if f.Tag(k) != tag.Comma {
		return story.Range{}
	}
	for open := k - 1; open > max(f.From, k-14); open-- {
		if f.Tag(open) != tag.Comma {
			continue
		}
		if r := f.phraseBefore(open); !r.Empty() && r.From == f.From && f.Tag(r.To-1).IsProper() {
			return r
		}
		return story.Range{}
	}
	return story.Range{}
}
