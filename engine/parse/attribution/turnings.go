package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// turnsPast reports whether the verb behind "and" tells what the source did besides,
// because it stands in the past and what was said so far, of the source itself or of a
// thing, in the present: said he keeps goats and | questioned how they would fare.
func (f *finder) turnsPast(v verb, i int, r story.Range) bool {
	c, ok := f.cue(i)
	if !ok || v.tag != tag.VBD || f.tag(i) != tag.VBD || v.Sorts&c.Sorts&lexicon.Speech == 0 && c.Sorts&lexicon.Stance == 0 {
		return false
	}
	if f.quoted(i) || f.low(i+1) == "by" || f.bringsInAnother(r) {
		return false
	}
	present := false
	for k := r.From; k < i; k++ {
		switch t := f.tag(k); {
		case t == tag.VBD || t == tag.MD || f.quoted(k):
			return false
		case t == tag.VBZ || t == tag.VBP:
			present = true
		}
	}
	return present
}

// anotherVows reports whether the clause behind a comma and "and" tells what somebody
// else, who is named, said would be done: said it would melt, and Ann Koe | vowed to go.
func (f *finder) anotherVows(v verb, comma int, r story.Range) bool {
	end := f.nounPhraseAfter(comma+2, r.To, false)
	if v.tag != tag.VBD || !f.proper(comma+2, end) || f.low(end+1) != "to" || f.tag(end+2) != tag.VB {
		return false
	}
	c, ok := f.cue(end)
	return ok && f.tag(end) == tag.VBD && c.Sorts&lexicon.Speech != 0 && f.finite(story.Range{From: r.From, To: comma})
}

// otherShare reports whether words at a token set the answer of another share of those
// who were asked beside the one before: 14 percent said; half say; nearly four in 10 who
// said.
func (f *finder) otherShare(i, to int) bool {
	first := f.skipAdverbs(i)
	if !f.share(first) {
		return false
	}
	end := f.nounPhraseAfter(first, to, false)
	if end <= first || end >= to {
		return false
	}
	if f.low(end) == "who" {
		end++
	}
	verb := f.skipAdverbs(end)
	c, ok := f.cue(verb)
	return ok && verb < to && (f.tag(verb).IsFinite() || f.tag(verb) == tag.VB) && c.Sorts&(lexicon.Speech|lexicon.Stance|lexicon.Attitude) != 0
}

// share reports whether a token opens a share of many: 14 percent, 32%, four in 10, half,
// two-thirds.
func (f *finder) share(i int) bool {
	switch f.low(i) {
	case "half", "most":
		return f.sharers(i + 1)
	}
	if f.tag(i) != tag.CD {
		return false
	}
	switch f.low(i + 1) {
	case "-":
		switch f.low(i + 2) {
		case "third", "thirds", "quarter", "quarters", "fifth", "fifths":
			return f.sharers(i + 3)
		}
	case "percent", "%", "per":
		return true
	case "in":
		return f.tag(i+2) == tag.CD
	}
	return false
}

// sharers reports whether the verb of those who are so many, or the "of" that names them,
// stands at a token: half | agreed; two-thirds | of them.
func (f *finder) sharers(i int) bool { return f.tag(i).IsFinite() || f.low(i) == "of" }

// besideShare reports whether such words follow what joins them to the answer before:
// and 14 percent said; compared with 23 percent who said; while half agreed.
func (f *finder) besideShare(v verb, i, to int) bool {
	switch f.low(i) {
	case "and", "but", "while", "after", ",":
		i++
	case "compared":
		if w := f.low(i + 1); w != "with" && w != "to" {
			return false
		}
		i += 2
	default:
		return false
	}
	return (v.Lemma == "say" || v.Sorts&lexicon.Paper == 0) && f.otherShare(i, to)
}

// leansInside reports whether the clause of a verb leans on a main one that has yet to
// come, though the sentence opens otherwise: and while he said | …; In a year in which most say | ….
func (f *finder) leansInside(v verb) bool {
	subject := f.nounPhraseBefore(v.from - 1)
	if subject >= v.from || subject-2 < f.lo {
		return false
	}
	before := subject - 1
	if f.low(before) == "while" || f.low(before) == "although" || f.low(before) == "though" {
		return f.tag(before-1) == tag.CC && (f.low(before-2) == "," || f.low(before-2) == ";")
	}
	return f.tag(before) == tag.WDT && f.tag(before-1) == tag.IN && f.tag(f.lo) == tag.IN && !f.finite(story.Range{From: f.lo, To: before}) && !f.commaIn(f.lo, before)
}
