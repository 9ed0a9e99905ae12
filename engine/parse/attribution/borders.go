package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// bordered reports whether the word before the subject at a token, which a parenthesis
// follows, shows that a clause begins with it though no comma does: since May, when | the
// mayor, a baker, said; a step that | Ann Koe, the clerk, said would fail; said | the
// mayor, Ann Koe, had warned; In 2019 | its auditor, Ann Koe, wrote.
func (f *finder) bordered(start, open, p int) bool {
	before := start - 1
	switch t := f.tag(before); {
	case f.tellsWhen(start, open): // In a talk this weekend in Leith, Ann Koe, a judge, said
		return false
	case f.quoted(before) != f.quoted(start), f.predicated(open+1, p):
		return false // On a May night in the hall, ten clerks listened while Ann Koe, a judge, said
	case t == tag.WRB, t == tag.WDT && before > f.lo:
		return true
	case f.low(before) == "after" || f.low(before) == "before" || f.low(before) == "since" || f.low(before) == "until":
		return f.told(open, p) && before > f.lo && f.predicated(f.lo, before)
	case t.IsFinite():
		return f.statesClause(before) && f.tag(f.skipAdverbs(p+1)).IsFinite()
	}
	return f.fronted(start)
}

// told reports whether a parenthesis that a comma closes tells of a noun phrase in a
// relative clause, a participle or a phrase, and not by another name.
func (f *finder) told(open, p int) bool {
	if f.behindComma(p-1) != open+1 {
		return false
	}
	t := f.tag(open + 1)
	return f.opensRelative(open+1) || t == tag.WPPoss || t == tag.VBG || t == tag.VBN || t == tag.IN && !f.is(open+1, lexicon.Subordinator)
}

// statesClause reports whether a cue has nothing but a clause for its object, which may
// begin right behind it: he said | the mayor, Ann Koe, had left.
func (f *finder) statesClause(k int) bool {
	c, ok := f.cue(k)
	if !ok || k-1 < f.lo || f.anyMark(k-1) || !nominal(f.tag(k-1)) && !f.tag(k-1).IsAdverb() && f.tag(k-1) != tag.MD && f.tag(k-1) != tag.WP {
		return false
	}
	switch c.Lemma {
	case "say", "think", "believe", "claim", "argue", "insist", "maintain", "allege", "assert", "contend", "testify", "swear", "reckon", "suspect", "hope":
		return true
	}
	return false
}

// fronted reports whether nothing but adverbials stands in the clause before the noun
// phrase at a token, which begins with a determiner or a name: On Monday | the mayor;
// Last year | its chief; but in a letter | Ann Koe.
func (f *finder) fronted(start int) bool {
	start = f.skipAdverbs(start)
	if t := f.tag(start); t != tag.DT && t != tag.PRPPoss && !t.IsProper() {
		return false
	}
	from := f.behindComma(start - 1)
	if f.tag(from) == tag.CC {
		from++
	}
	k := from
	for k < start {
		next := f.timeEnd(k, start)
		if w := f.low(k + 2); w == "ago" || w == "later" || w == "earlier" {
			next = k + 3 // Six years ago
		}
		if next == k && f.tag(k) == tag.IN && !opensClause(f.low(k)) {
			next = f.behindTime(k + 1)
			if next == k+1 || next > start {
				next = f.nounPhraseAfter(k+1, start, false)
			}
		}
		if next <= k || next > start || next == k+1 && !f.timeWord(k) {
			return false
		}
		k = next
	}
	return k > from
}

// post is the noun phrase of somebody, read from its head on, of which more words tell and
// whose name stands in the parenthesis behind it: One pastor backing Mr Crewe, | Dan Whit
// of Marl, said.
func (f *finder) post(open, p int) story.Range {
	if f.low(open) != "," || !f.tag(open+1).IsProper() || f.behindComma(p-1) != open+1 || !f.tag(p+1).IsFinite() {
		return story.Nowhere
	}
	end := f.nounPhraseAfter(open+1, p, false)
	if end < p && f.tag(end) == tag.IN {
		end = f.nounPhraseAfter(end+1, p, false)
	}
	if end != p {
		return story.Nowhere
	}
	for from := open - 1; from >= f.lo; from-- {
		if from > f.lo && f.tag(from-1) != tag.CC {
			continue
		}
		if head := f.nounPhraseAfter(from, open, false); head < open && (f.human(from, head) || f.somebody(from, head)) && f.toldOn(head, open) {
			return story.Range{From: from, To: p + 1}
		}
	}
	return story.Nowhere
}

// toldOn reports whether the words [k, to) only tell more of the noun phrase before them:
// a participle with what hangs on it, or a relative clause.
func (f *finder) toldOn(k, to int) bool {
	switch t := f.tag(k); {
	case t == tag.VBG, t == tag.VBN, t == tag.VBD && f.tag(k+1) != tag.DT && !f.isCue(k):
		return !f.predicated(k+1, to)
	case f.opensRelative(k):
		return !f.predicated(k, to)
	}
	return false
}

// behindName widens the apposition that "who" at a token follows over the name before it,
// which a preposition or a verb ties to its clause: heard from | Ann Koe, a nurse, who.
func (f *finder) behindName(start, who int) int {
	if w := f.low(who); w != "who" && w != "whom" || start-2 <= f.lo || f.low(start-1) != "," || f.low(who-1) != "," || !f.tag(start-2).IsProper() {
		return start
	}
	if w := f.low(start); w != "a" && w != "an" && w != "the" && w != "one" && f.tag(start) != tag.PRPPoss && !f.belongs(start, who-1) {
		return start
	}
	name := start - 2
	for name > f.lo && f.tag(name-1).IsProper() {
		name--
	}
	if f.low(name-1) == "of" && f.tag(name-2).IsProper() {
		for name -= 2; name > f.lo && f.tag(name-1).IsProper(); name-- {
		} // Ed Toll of Leith, a baker, who
	}
	if t := f.tag(name - 1); name == f.lo || t != tag.IN && t != tag.TO && !t.IsVerb() && f.low(name-1) != "," {
		return start
	}
	return name
}

// belongs reports whether a noun phrase says by a name whose somebody is: Lund's supervisor at
// the bakery.
func (f *finder) belongs(from, to int) bool {
	k := from
	for k < to && f.tag(k).IsProper() {
		k++
	}
	return k > from && k+1 < to && f.tag(k) == tag.POS && f.noun(f.headOf(story.Range{From: k + 1, To: to}))&lexicon.Human != 0
}
