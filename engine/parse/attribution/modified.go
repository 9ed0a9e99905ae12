package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// longestModifier is the most tokens that words which tell more of a noun are read
// over.
const longestModifier = 30

// modified is the noun phrase, up to token p, whose head stands well before the
// verb: what comes between only tells more of it.
func (f *finder) modified(v verb, p int) story.Range {
	if v.tag == tag.VBG || f.tag(v.to).IsFinite() { // a clip seen by all that Ann Koe said was fake
		return story.Nowhere
	}
	if who := f.withheld(p); !who.Missing() {
		return who
	}
	if who := f.objectOfRelative(p); !who.Missing() {
		return who
	}
	if who := f.survivor(p); !who.Missing() {
		return who
	}
	if who := f.longRelative(p); !who.Missing() {
		return who
	}
	if who := f.spokenTo(p); !who.Missing() {
		return who
	}
	return f.reduced(p)
}

// spokenTo is the phrase whose relative clause, which ends at token p, says that
// somebody of the newsroom asked them: nurses we spoke to said.
func (f *finder) spokenTo(p int) story.Range {
	if w := f.low(p + 1); w == "to" {
		p++ // which looks like the mark of an infinitive
	}
	if w := f.low(p); w != "to" && w != "with" {
		return story.Nowhere
	}
	k := p - 1
	if w := f.low(k); k <= f.lo || w != "spoke" && w != "spoken" && w != "talked" {
		return story.Nowhere
	}
	k = f.beforeVerbGroup(k)
	if f.tag(k) != tag.PRP {
		return story.Nowhere
	}
	noun := k - 1
	if noun > f.lo && (f.low(noun) == "who" || f.low(noun) == "whom" || f.low(noun) == "that") {
		noun--
	}
	if noun < f.lo || noun >= k || !f.tag(noun).IsNoun() {
		return story.Nowhere
	}
	if from := f.nounPhraseBefore(noun); from <= noun && f.human(from, noun+1) {
		return story.Range{From: from, To: p + 1}
	}
	return story.Nowhere
}

// survivor is the phrase whose relative clause, which ends at token p, is no more
// than a verb: three nurses who got away told Reuters.
func (f *finder) survivor(p int) story.Range {
	k := p
	if f.tag(k) == tag.RP || f.tag(k).IsAdverb() {
		k--
	}
	t := f.tag(k)
	if k <= f.lo || t != tag.VBD && t != tag.VBN && t != tag.VBZ && !(t == tag.VBP && k < p) || f.speaksBetween(k, k) {
		return story.Nowhere
	}
	k = f.beforeVerbGroup(k)
	if k <= f.lo || f.low(k) != "who" {
		return story.Nowhere
	}
	if from := f.nounPhraseBefore(k - 1); from < k && (f.human(from, k) || f.somebodyAt(from)) {
		return story.Range{From: from, To: p + 1}
	}
	return story.Nowhere
}

// somebodyAt reports whether the phrase that begins at a token opens its clause with
// an article: behind its "who" it is somebody, whatever the noun.
func (f *finder) somebodyAt(from int) bool {
	w := f.low(from)
	return (w == "a" || w == "an" || w == "the") && f.opensSingly(from)
}

// opensSingly reports whether the phrase that begins at a token opens its clause and is
// not the second of two: the pianist who left and the cellist who stayed.
func (f *finder) opensSingly(from int) bool {
	return f.opensClauseAt(from) && (from == f.lo || f.low(from-1) != "and" || f.parts(from-2))
}

// longRelative is the phrase whose relative clause, which ends at token p, has a
// clause of its own that leans on it: a nurse who resigned weeks before a patient died
// there told. Both have their verbs, so that the next is the phrase's own.
func (f *finder) longRelative(p int) story.Range {
	own := false // a verb behind the subordinator
	leans := 0
	for k := p; k > f.lo && p-k < longestModifier && !f.parts(k); k-- {
		w := f.low(k)
		switch {
		case w == "who":
			from := f.nounPhraseBefore(k - 1)
			if leans == 0 || from >= k || !f.human(from, k) && !f.somebodyAt(from) || !f.opensSingly(from) || !f.tag(f.skipAdverbs(k+1)).IsFinite() || f.speaksBetween(k+1, p) {
				return story.Nowhere
			}
			return story.Range{From: from, To: p + 1}
		case leans == 0 && (f.is(k, lexicon.Subordinator) && f.tag(k) == tag.IN || w == "when"):
			if !own {
				return story.Nowhere
			}
			leans = k
		case leans == 0 && f.tag(k).IsFinite():
			if own || f.tag(f.nounPhraseBefore(f.group(k)-1)-1) == tag.TO {
				return story.Nowhere
			}
			own = true
		case w == "which" || w == "that" || w == "whom" || f.tag(k) == tag.CC && f.tag(k+1).IsVerb():
			return story.Nowhere
		}
	}
	return story.Nowhere
}

// withheld is a source whose relative clause says that, and may say why, the name
// is kept back: a clerk who asked not to be named because she feared for her job said; a
// clerk who was there and did not want to be named said.
func (f *finder) withheld(p int) story.Range {
	second := f.lo // the verb behind an "and" or "but" of the clause
	for k := p; k > f.lo && p-k < longestModifier && !f.parts(k); k-- {
		if f.tag(k) == tag.CC && second == f.lo {
			second = k + 1
		}
		if f.low(k) != "who" {
			continue
		}
		end := f.keepsBack(k+1, p)
		if end == 0 && second > f.lo {
			end = f.keepsBack(second, p)
		}
		from := f.nounPhraseBefore(k - 1)
		if end == 0 || from >= k || !f.human(from, k) || f.speaksBetween(end, p) {
			return story.Nowhere
		}
		return story.Range{From: from, To: p + 1}
	}
	return story.Nowhere
}

// keepsBack is the end of the words from a token up to another that keep somebody's name
// back, their verb group in front, or 0.
func (f *finder) keepsBack(k, p int) int {
	opening := f.verbGroupEnd(k, p+1)
	if end := max(f.withholds(k), f.withholds(opening)); end > opening {
		return end
	}
	return 0
}

// withheldAside is a source told of twice, the second time, between commas, to say that
// the name is kept back: a clerk who was there, and who asked not to be named, said.
func (f *finder) withheldAside(p int) story.Range {
	if p <= f.lo || f.low(p) != "," {
		return story.Nowhere
	}
	for k := p - 1; k > f.lo+2 && p-k < longestModifier && !f.parts(k); k-- {
		if f.low(k) != "who" || f.low(k-1) != "and" || f.low(k-2) != "," {
			continue
		}
		if f.keepsBack(k+1, p-1) == 0 {
			return story.Nowhere
		}
		for at := k - 3; at > f.lo && k-at < longestModifier && !f.parts(at); at-- {
			if from := f.nounPhraseBefore(at - 1); f.low(at) == "who" && from < at && f.opensClauseAt(from) && f.human(from, at) {
				return story.Range{From: from, To: p + 1}
			}
		}
		return story.Nowhere
	}
	return story.Nowhere
}

// human reports whether a noun phrase is about somebody, or some of a body.
func (f *finder) human(from, to int) bool {
	head := f.low(f.headOf(story.Range{From: from, To: to}))
	return f.lex.Noun(head)&lexicon.Human != 0 || head == "member" || head == "members"
}

// speaksBetween reports whether a verb of speech between two tokens has a claim to
// what follows: a clerk who asked not to be named said police say.
func (f *finder) speaksBetween(from, p int) bool {
	for k := from; k <= p; k++ {
		if c, ok := f.cue(k); ok && f.tag(k).IsVerb() && f.tag(k) != tag.VB && f.tag(k) != tag.VBG && c.Sorts&lexicon.Speech != 0 {
			return true
		}
	}
	return false
}

// objectOfRelative is the phrase whose relative clause ends in its verb at token p,
// or before the comma there: the guards whom the police had questioned said; a
// source, whom it did not name, said.
func (f *finder) objectOfRelative(p int) story.Range {
	end := p + 1
	if f.low(p) == "," {
		p--
	}
	if p < f.lo || !f.tag(p).IsVerb() {
		return story.Nowhere
	}
	k := f.nounPhraseBefore(f.group(p)-1) - 1
	if k <= f.lo || f.low(k) != "whom" {
		return story.Nowhere
	}
	noun := k - 1
	if f.low(noun) == "," {
		noun--
	}
	if noun < f.lo || !f.tag(noun).IsNoun() {
		return story.Nowhere
	}
	return story.Range{From: f.nounPhraseBefore(noun), To: end}
}

// reduced is the phrase that opens its clause and has a passive participle behind
// its head: emails seen by the Echo show; a letter sent to parents said.
func (f *finder) reduced(p int) story.Range {
	if t := f.tag(p); f.tag(p-1) != tag.TO && !t.IsNoun() && t != tag.CD && t != tag.PRP && !t.IsAdverb() {
		return story.Nowhere
	}
	if k := p - 1; f.tag(k) == tag.VBG && f.is(p, lexicon.Whither) {
		if from := f.nounPhraseBefore(k - 1); from < k && f.opensClauseAt(from) && f.human(from, k) {
			return story.Range{From: from, To: p + 1} // a man living nearby said
		}
	}
	for k := p - 1; k > f.lo && p-k < longestModifier && !f.parts(k); k-- {
		t := f.tag(k)
		if t == tag.WP || t == tag.WDT || t == tag.WRB || t.IsFinite() && t != tag.VBD || f.joins(k) {
			return story.Nowhere
		}
		if t != tag.VBN && t != tag.VBD {
			continue
		}
		end := k
		if f.low(end-1) == "not" {
			end-- // an official not authorized to speak said
		}
		if from := f.nounPhraseBefore(end - 1); from < end && f.opensClauseAt(from) && f.participle(k, story.Range{From: from, To: end}) {
			if f.joinsSubject(k, p) && f.noun(f.headOf(story.Range{From: from, To: end}))&written == 0 {
				return story.Nowhere
			}
			return story.Range{From: from, To: p + 1}
		}
		if t == tag.VBD {
			return story.Nowhere
		}
	}
	return story.Nowhere
}

// joinsSubject reports whether "and" and an article open the last noun phrase up to token p:
// The bus stopped in Leith and | the driver.
func (f *finder) joinsSubject(from, p int) bool {
	for k := p - 1; k > from; k-- {
		if t := f.tag(k); t == tag.DT || t == tag.PRPPoss {
			return f.tag(k-1) == tag.CC
		}
	}
	return false
}

// joins reports whether a word opens a clause, so that the noun before a verb is
// its subject: a woman asked for a picture and Ann Koe said.
func (f *finder) joins(k int) bool {
	w := f.low(k)
	return w == "that" || w == "whether" || f.is(k, lexicon.Subordinator) || f.tag(k) == tag.CC && f.tag(k+1).IsProper() && !f.tag(k-1).IsProper()
}

// participle reports whether the verb at a token, behind a noun phrase, is a passive
// participle and not what the phrase did.
func (f *finder) participle(k int, phrase story.Range) bool {
	if next := f.tag(k + 1); next != tag.IN && next != tag.TO && !next.IsAdverb() && !f.timeWord(k+1) && !(f.timeWord(k+2) && (f.low(k+1) == "last" || f.low(k+1) == "this")) {
		return false
	}
	if t := f.tag(phrase.To - 1); t != tag.NN && t != tag.NNS || f.is(k, lexicon.Auxiliary) {
		return false
	}
	head := f.noun(f.headOf(phrase))
	return f.tag(k) == tag.VBN || f.is(k, lexicon.PutOut) && head&written != 0
}

// opensClauseAt reports whether a subject can begin with a token: at the head of a
// sentence, behind a mark or behind a word that joins clauses.
func (f *finder) opensClauseAt(i int) bool {
	if i == f.lo || f.parts(i-1) || f.tag(i-1) == tag.CC {
		return true
	}
	return f.tag(i-1) == tag.IN && opensClause(f.low(i-1))
}

// parts reports whether a mark at a token parts a phrase from what stands before.
func (f *finder) parts(i int) bool {
	switch f.low(i) {
	case ",", ";", ":", "(", ")":
		return true
	}
	return f.anyMark(i) || f.dash(i)
}

// beforeRelative is the phrase whose relative clause ends at token p: two aides
// who were in the room said.
func (f *finder) beforeRelative(p int) story.Range {
	start := f.nounPhraseBefore(p)
	if start > p || start-3 < f.lo || f.tag(start-1) != tag.IN && !f.tag(start-1).IsFinite() && !f.compound(start-1) {
		return story.Nowhere
	}
	composed := f.compound(start - 1)
	if composed && f.tag(p) == tag.DT {
		return story.Nowhere // officials who are granted a say
	}
	verbs := 0
	for k := start - 1; k > max(f.lo, start-12); k-- {
		switch {
		case f.mark(k) || f.low(k) == ",":
			return story.Nowhere
		case f.tag(k).IsFinite():
			verbs++
		case f.low(k) == "who":
			from := f.nounPhraseBefore(k - 1)
			if verbs != 1 || from >= k || f.noun(k-1)&lexicon.Human == 0 && !f.human(from, k) && f.low(k-1) != "those" {
				return story.Nowhere
			}
			if composed && f.low(k-1) == "people" {
				return story.Nowhere // people who have fought fires say: all who did
			}
			return story.Range{From: from, To: p + 1}
		}
	}
	return story.Nowhere
}

// compound reports whether token p is a participle that an auxiliary before it
// makes a verb of: has seen, had not read, was leaving.
func (f *finder) compound(p int) bool {
	if t := f.tag(p); t != tag.VBN && t != tag.VBG {
		return false
	}
	aux := p - 1
	if f.tag(aux) == tag.RB {
		aux--
	}
	return aux >= f.lo && f.is(aux, lexicon.Auxiliary) && f.tag(aux).IsFinite()
}

// skipInsertion moves back over a phrase set between an auxiliary and its verb:
// has on several occasions claimed.
func (f *finder) skipInsertion(p int) int {
	start := f.nounPhraseBefore(p)
	if start > p || start-2 < f.lo || f.tag(start-1) != tag.IN || !f.is(start-1, lexicon.Preposition) {
		return p
	}
	aux := start - 2
	if !f.is(aux, lexicon.Auxiliary) || f.tag(aux) == tag.TO {
		return p
	}
	return f.group(aux) - 1
}

// beforeParticiple is the phrase that a participle before token p describes: a
// lawyer representing the family said, a source speaking to the Echo said.
func (f *finder) beforeParticiple(p int) story.Range {
	start := f.nounPhraseBefore(p)
	if start > p {
		return story.Nowhere
	}
	k := start - 1
	if t := f.tag(k); t == tag.IN || t == tag.TO {
		k--
	}
	if k-1 < f.lo || f.tag(k) != tag.VBG {
		return story.Nowhere
	}
	from, noun := f.nounPhraseBefore(k-1), f.noun(k-1)
	if noun&lexicon.Human == 0 && (f.low(k) == "citing" || f.low(k) == "quoting" || noun&(lexicon.Document|lexicon.Social) == 0 || !f.opensClauseAt(from)) {
		return story.Nowhere
	}
	return story.Range{From: from, To: p + 1}
}
