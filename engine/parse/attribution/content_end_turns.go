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

// leavesMood reports whether the verb behind "and" or "but" tells what the source did besides,
// because it stands in the past behind one that a modal governs: said he would pray and | left
// the room; but | did not name anybody.
func (f *finder) leavesMood(v verb, i int, r story.Range) bool {
	i = f.skipAdverbs(i)
	if v.tag != tag.VBD || f.tag(i) != tag.VBD || f.quoted(i) || f.low(i+1) == "by" {
		return false
	}
	c, ok := f.cue(i)
	if f.modifies(i) && !(ok && f.standAt(c, i, r.To)) {
		return false // and scorched earth; but not: and urged fans to wait
	}
	if f.is(i, lexicon.Minds) || f.is(i, lexicon.BareLikePast) || ok && c.Sorts&lexicon.Attitude != 0 {
		return false // would not run but planned to help; would close and cut jobs
	}
	if f.is(i, lexicon.Auxiliary) && !(f.low(i) == "did" && (f.low(i+1) == "not" || f.low(i+1) == "n't")) {
		return false
	}
	for k := i - 2; k > r.From; k-- {
		t := f.tag(k)
		switch {
		case f.quoted(k) || t.IsFinite() && t != tag.MD || f.opensRelative(k) || t == tag.WRB || f.is(k, lexicon.Subordinator) || t == tag.VBN && !f.is(k, lexicon.Being):
			return false
		case t == tag.MD:
			return f.tag(f.skipAdverbs(k+1)) == tag.VB
		}
	}
	return false
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

// turnsElsewhere reports whether the clause behind "and" tells what came of an order or a
// wish that has no subject of its own: told him to stop | and the driver drove on. What
// would be is still wished for.
func (f *finder) turnsElsewhere(v verb, and int, r story.Range) bool {
	from := r.From
	if f.low(from) == "not" {
		from++
	}
	if f.tag(from) != tag.TO || f.tag(from+1) != tag.VB || f.quoted(and) || f.finite(story.Range{From: from, To: and}) {
		return false
	}
	if t := f.tag(and + 1); t != tag.DT && t != tag.PRP && t != tag.PRPPoss {
		return false
	}
	verb := f.nounPhraseAfter(and+1, r.To, false)
	if verb <= and+1 || verb >= r.To {
		return false
	}
	verb = f.skipAdverbs(verb)
	return f.tag(verb) == tag.VBD || f.tag(verb) == tag.MD && f.low(verb+1) == "not"
}

// turnsPresent reports whether the clause behind ", and" tells of what is, though what
// was said, in the past, told of what was: said the pier would shut, and the harbour
// master is looking for a berth.
func (f *finder) turnsPresent(v verb, comma int, r story.Range) bool {
	if v.tag != tag.VBD || f.low(comma+1) == "but" || f.quoted(comma) {
		return false
	}
	subject := comma + 2
	verb := f.nounPhraseAfter(subject, r.To, false)
	if verb <= subject || verb >= r.To || f.is(subject, lexicon.FirstOrSecond) {
		return false
	}
	if t := f.tag(f.skipAdverbs(verb)); t != tag.VBZ && t != tag.VBP {
		return false
	}
	shifted := false
	for k := r.From; k < comma; k++ {
		switch t := f.tag(k); {
		case t == tag.VBZ || t == tag.VBP || f.low(k) == "will" || f.low(k) == "can" || f.quoted(k):
			return false
		case t == tag.VBD || f.low(k) == "would" || f.low(k) == "could":
			shifted = true
		}
	}
	return shifted
}

// takesStand reports whether the verb behind "and" is a stand that the source takes
// besides, because the subject of what it says so far can take none, or is the source
// itself: said it was a sad day and accused the board of greed.
func (f *finder) takesStand(v verb, i int, r story.Range) bool {
	if v.tag != tag.VBD || v.Sorts&lexicon.Speech == 0 || f.quoted(i) {
		return false
	}
	c, ok := f.cue(i)
	if t := f.tag(i); t != tag.VBD && t != tag.VBN {
		return false
	}
	if !ok || f.undertakes(c.Lemma, i+1) && f.whoIn(r.From, i) {
		return false // said he was the one who drew up the plan and called for a vote
	}
	return f.standAt(c, i, r.To) && !f.bringsInAnother(r)
}

// standsNext reports whether the verb behind "and" and a quotation takes a stand of its own, in
// the tense of the one before: urged fans to stay away.
func (f *finder) standsNext(v verb, i, to int) bool {
	c, ok := f.cue(i)
	return ok && f.tag(i) == v.tag && v.tag.IsFinite() && f.standAt(c, i, to)
}

// undertakes reports whether a verb, whose complement opens at a token, is one by which
// somebody does something in saying it: vowed to go, asked for prayers, called on others.
func (f *finder) undertakes(lemma string, next int) bool {
	switch lemma {
	case "vow", "pledge", "promise":
		return f.low(next) == "to" && f.tag(next+1) == tag.VB
	case "ask":
		return f.low(next) == "for"
	case "call":
		return f.low(next) == "on" || f.low(next) == "for"
	}
	return false
}

// asksOf reports whether the verb behind a comma and "and" is what the source goes on to
// ask of somebody: told the paper that he was sorry, and asked fans to wait.
func (f *finder) asksOf(v verb, i int, r story.Range) bool {
	c, ok := f.cue(i)
	if !ok || f.tag(i) != v.tag || !v.tag.IsFinite() || c.Sorts&(lexicon.Speech|lexicon.Stance) == 0 || f.low(r.From) != "that" {
		return false
	}
	end := f.nounPhraseAfter(i+1, r.To, false)
	return end > i+1 && f.low(end) == "to" && (f.tag(end+1) == tag.VB || f.mark(end+1))
}

// bearsOut reports whether the clause behind "and" is how the story weighs what was said
// against papers and figures: say the school is full, and the county's own figures appear
// to back them up.
func (f *finder) bearsOut(v verb, i, to int) bool {
	verb := f.nounPhraseAfter(i, to, false)
	if v.Sorts&lexicon.Speech == 0 || verb <= i || f.quoted(i) {
		return false
	}
	verb = f.skipAdverbs(verb)
	switch f.low(verb) {
	case "appear", "appears", "appeared", "seem", "seems", "seemed":
		if f.low(verb+1) != "to" {
			return false
		}
		verb += 2
	default:
		if head := f.singular(f.headOf(story.Range{From: i, To: verb})); f.lex.Noun(head)&(lexicon.Document|lexicon.Study|lexicon.Poll) == 0 {
			return false
		}
	}
	switch f.low(verb) {
	case "back", "backs", "backed", "bear", "bears", "bore", "support", "supports", "supported", "confirm", "confirms", "confirmed",
		"corroborate", "corroborates", "corroborated", "contradict", "contradicts", "contradicted", "vindicate", "vindicates":
	default:
		return false
	}
	switch f.low(verb + 1) {
	case "them", "him", "her", "it", "that", "this", "their", "his":
		return verb+1 < to
	}
	return false
}

// underWay reports whether somebody was speaking still when the next thing happened: was
// telling them to sit | when the ceiling fell.
func (f *finder) underWay(v verb) bool {
	if v.tag != tag.VBG {
		return false
	}
	be := f.behindAdverbs(v.head)
	return f.low(be) == "was" || f.low(be) == "were"
}
