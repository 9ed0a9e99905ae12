package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// inverted reads `"…," said Ann Koe` and `…, Ann Koe, a nurse, said`, which
// look alike from the comma.
func (f *finder) inverted(v verb, p int) (story.Range, Sieve, bool) {
	none := story.Nowhere
	if p >= f.lo && f.low(p) != "," && !f.anyMark(p) && !f.dash(p) && !f.so(p) && !(p == f.lo && f.tag(p) == tag.CC) {
		return none, 0, false
	}
	if p > f.lo && f.mark(p) && f.low(p-1) == "," && f.nameOpens(p) > 0 {
		if r := f.parenthetical(p - 1); !r.Missing() {
			return story.Range{From: r.From, To: p + 1}, Parenthetical, true // Koe, author of “Tide,” said
		}
	}
	if p > f.lo && f.low(p) == "," && !f.anyMark(p-1) {
		if r := f.parenthetical(p); !r.Missing() && !(f.opensSubject(v) && (r.From != f.lo || f.nothingAfter(v))) {
			return r, Parenthetical, true
		}
	}
	if p > f.lo && f.dash(p) {
		if r := f.parenthetical(p); !r.Missing() && r.From == f.lo {
			return r, Parenthetical, true // The senator — Ann Koe, who lost — said the mayor “lied”
		}
	}
	if v.Lemma == "tell" {
		return none, 0, false // told Reuters: who follows is who was told
	}
	finite := v.tag == tag.VBD || v.tag == tag.VBZ || v.tag == tag.VBP || v.tag == tag.VBN || v.tag == tag.VB && v.Lemma == "say" // Pier had cracks, | say residents
	if !finite || v.from != v.head || v.Sorts&(lexicon.Speech|lexicon.Paper|lexicon.BesideQuote) == 0 || f.low(v.to) == "that" {
		return none, 0, false
	}
	if name := f.nameInMarks(v.to); f.anyMark(p) && !name.Missing() {
		return name, Inverted, true
	}
	end := f.nounPhraseAfter(v.to, f.hi, true)
	if t := f.tag(v.to); end == v.to && (t == tag.VBN || t == tag.VBD) {
		if to := f.nounPhraseAfter(v.to+1, f.hi, true); f.namesSomebody(story.Range{From: v.to + 1, To: to}) {
			end = to // says | jailed activist
		}
	}
	if title := f.titleAt(end); f.low(end-1) == "of" {
		end = title // said Ann Koe, author of “Low Tide”
	}
	if f.low(end-1) == "whose" && f.low(end-2) == "," {
		end -= 2 // said Ann Koe, whose “Low Tide” won a prize
	}
	if end <= v.to || f.onlyObject(v.to) || !f.canEndInversion(v, end) || f.goesOnWith(v, end) {
		return none, 0, false
	}
	if last := f.beforeTime(end - 1); last >= v.to && f.low(last+1) == "on" && !f.finite(story.Range{From: v.to, To: end}) {
		end = last + 1 // said two officials | on Tuesday night
	}
	return story.Range{From: v.to, To: end}, Inverted, true
}

// onlyObject reports whether a pronoun stands only behind the verb whose object it is: The
// accused, who is 40, denied | it.
func (f *finder) onlyObject(k int) bool {
	switch f.low(k) {
	case "it":
		return f.tag(k) == tag.PRP && (!f.anyMark(k-2) || f.low(k-1) != "said")
	case "him", "them", "me", "us":
		return f.tag(k) == tag.PRP // and not: said | US officials
	}
	return false
}

// goesOnWith reports whether what stands between a verb and the end of a headline is its
// object, since nobody is named by it: Bank admits leak, | vows review.
func (f *finder) goesOnWith(v verb, end int) bool {
	if v.tag != tag.VBZ && v.tag != tag.VBP || end < f.trimEnd(f.hi) || v.Lemma == "say" || f.anyMark(v.from-1) || f.low(f.hi-1) == "." {
		return false
	}
	head := f.headOf(story.Range{From: v.to, To: end})
	object := f.noun(head)
	switch v.Lemma {
	case "vow", "promise", "pledge", "demand", "deny", "cite":
		object &^= lexicon.Document | lexicon.Study // vows review; but: warns review
	}
	subject := f.nounPhraseAfter(f.lo, v.from, false)
	return object == 0 && !f.tag(head).IsProper() && f.tag(subject).IsFinite() && (f.isCue(subject) || f.namesSomebody(story.Range{From: f.lo, To: subject}))
}

// so reports whether a token is the "so" that opens a sentence and takes up the one
// before: So says a clerk.
func (f *finder) so(i int) bool { return i == f.lo && f.low(i) == "so" }

// opensSubject reports whether the words after a verb are so plainly its
// subject that no parenthesis before it can be: said Brad Bannon.
func (f *finder) opensSubject(v verb) bool {
	if f.wideClauseAt(v.to, f.hi) || v.from != v.head {
		return false
	}
	switch v.Lemma {
	case "say", "write", "add", "explain", "argue", "note":
	case "report", "confirm", "announce", "warn", "claim":
		return f.low(f.nounPhraseAfter(v.to, f.hi, false)) == "," && f.noun(v.to)&lexicon.Human != 0 && f.tag(v.to) == tag.NNS // reported officials, with two hurt
	default:
		return false
	}
	i := v.to
	if i < f.hi && f.tag(i) == tag.DT {
		i++
	}
	if i >= f.hi {
		return false
	}
	if f.tag(i) == tag.CD && i == v.to {
		i++
	}
	if f.low(f.hi-1) != "." && f.nounPhraseAfter(v.to, f.hi, false) == f.hi && f.noun(f.hi-1) != 0 {
		return true // of a headline: Boy, 6, saved sister, say | police
	}
	return f.tag(i).IsProper() && !f.is(i, lexicon.DayOrMonth) || f.tag(i).IsNoun() && f.noun(i)&lexicon.Human != 0
}

// nothingAfter reports whether no clause follows the verb that could be its
// content: said three people with direct knowledge of the plan.
func (f *finder) nothingAfter(v verb) bool {
	for k := v.to; k < f.hi; k++ {
		if f.mark(k) {
			return false
		}
		if !f.tag(k).IsFinite() {
			continue
		}
		if w := f.low(k - 1); w != "who" && w != "which" && w != "that" && f.low(k-2) != "who" {
			return false
		}
	}
	return true
}

// canEndInversion reports whether what follows an inverted subject shows that
// it was one, and no object.
func (f *finder) canEndInversion(v verb, i int) bool {
	if i >= f.hi || f.low(v.to) != "," && f.commaIn(v.to, i) {
		return true
	}
	switch w := f.low(i); w {
	case ".", ",", ";", ":", "!", "?", "who", "as", "familiar", "close", "aware":
		return true
	case "that": // said the owner of a shop that sells tea
		return f.tag(i+1).IsFinite() && (f.anyMark(v.from-1) || f.finite(story.Range{From: f.lo, To: v.from}) && f.nothingAfter(v))
	}
	if f.anyMark(i) || f.dash(i) {
		return true
	}
	switch f.tag(i) {
	case tag.VBG:
		return v.Lemma != "show" // shows the bus leaving
	case tag.IN, tag.RB, tag.NNP, tag.VBN, tag.TO, tag.WRB:
		return true
	case tag.VBD: // says a lawsuit filed in Ohio
		return f.is(i, lexicon.PutOut) && (f.tag(i+1) == tag.IN || f.tag(i+1) == tag.TO || f.timeWord(i+1))
	}
	return false
}

// commaIn reports whether an apposition was read between two tokens.
func (f *finder) commaIn(from, to int) bool {
	for k := from; k < to; k++ {
		if f.low(k) == "," {
			return true
		}
	}
	return false
}
