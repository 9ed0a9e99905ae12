package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// asker asks for the subject of a verb in one way, before which token p stands. found
// reports whether that settles it: there may be no subject, Nowhere, for certain.
type asker func(f *finder, v verb, p int) (who story.Range, sieve Sieve, found bool)

// subject is who is the subject of an active verb, or Nowhere, and the sieve that finds it.
//
// The order is part of the answers. What is told by the whole of the words before the verb
// is asked first, since the nouns nearest to it may belong to another clause there; then
// come the pronouns of relative clauses, whose noun stands farther back; then what is left
// out between subject and verb, from the longest to the shortest; and last the phrase
// right before the verb, a mark there and the subject of the verb before.
func (f *finder) subject(v verb) (story.Range, Sieve) {
	p := v.from - 1
	for _, ask := range [...]asker{
		(*finder).goingOn, (*finder).wholeSubject, (*finder).openingSubject, (*finder).inverted, (*finder).firstWord, (*finder).participleSubject, (*finder).floatedPair,
	} {
		if who, sieve, found := ask(f, v, p); found {
			return who, sieve
		}
	}
	p = f.beforeFloated(p)
	if q := f.skipTime(p); q > f.lo && f.tag(q) == tag.WP {
		p = q // who in 2010 said
	}
	for _, ask := range [...]asker{
		(*finder).relativeSubject, (*finder).modifiedSubject, (*finder).beforeHour, (*finder).beforeInsertion, (*finder).beforeModifier,
		(*finder).nearestPhrase, (*finder).beforeMark, (*finder).subjectBefore,
	} {
		if who, sieve, found := ask(f, v, p); found {
			return who, sieve
		}
	}
	return story.Nowhere, Sourceless
}

// goingOn finds the subject of a group that begins with a participle: going on to say.
func (f *finder) goingOn(v verb, _ int) (story.Range, Sieve, bool) {
	if f.tag(v.from) != tag.VBG || v.from >= v.head {
		return story.Nowhere, Sourceless, false
	}
	who := f.sharedSubject(v)
	return who, Elliptic, !who.Missing()
}

// wholeSubject finds a subject whose nouns are not those nearest to the verb: a clerk who was
// there, and who asked not to be named, said; emails between tenants and the agent show; or
// that stands in marks.
func (f *finder) wholeSubject(v verb, p int) (story.Range, Sieve, bool) {
	who := f.withheldAside(p)
	if who.Missing() {
		who = f.pseudonym(v, p)
	}
	if who.Missing() {
		who = f.raised(v)
	}
	if who.Missing() {
		who = f.paperBefore(v, p)
	}
	return who, Adjacent, !who.Missing()
}

// openingSubject finds one who opens the sentence before a long aside.
func (f *finder) openingSubject(v verb, p int) (story.Range, Sieve, bool) {
	who := f.opener(v, p)
	return who, Parenthetical, !who.Missing() && (f.anyMark(p) || f.parenthetical(p).Missing())
}

// firstWord settles a verb that opens its sentence: a participle shares the subject of
// another, and any other has none.
func (f *finder) firstWord(v verb, p int) (story.Range, Sieve, bool) {
	switch {
	case p >= f.lo:
		return story.Nowhere, Sourceless, false
	case v.tag == tag.VBG:
		return f.sharedSubject(v), Elliptic, true
	}
	return story.Nowhere, Sourceless, true
}

// participleSubject finds the subject of a bare participle: with one source | putting it at
// nine months; issued a statement | saying.
func (f *finder) participleSubject(v verb, p int) (story.Range, Sieve, bool) {
	if v.tag != tag.VBG || v.from != v.head {
		return story.Nowhere, Sourceless, false
	}
	if start := f.nounPhraseBefore(p); start > f.lo && start <= p && f.low(start-1) == "with" && f.human(start, p+1) {
		return story.Range{From: start, To: p + 1}, Adjacent, true
	}
	if !f.issued(p) && !f.mute(p) {
		return story.Nowhere, Sourceless, false
	}
	who := f.sharedSubject(v)
	return who, Elliptic, !who.Missing()
}

// floatedPair finds several whom a word behind an aside sums up: Koe and Lund, which make
// tiles, | both said.
func (f *finder) floatedPair(_ verb, p int) (story.Range, Sieve, bool) {
	if !f.is(p, lexicon.Floats) || f.low(p-1) != "," {
		return story.Nowhere, Sourceless, false
	}
	who := f.parenthetical(p - 1)
	return who, Parenthetical, !who.Missing() && f.pair(who)
}

// beforeFloated is the token before a word that only takes up the subject before it: Ann Koe
// and Bo Lund | both said; Ann Koe | herself said.
func (f *finder) beforeFloated(p int) int {
	noun := p > f.lo && f.tag(p-1).IsNoun()
	switch w := f.low(p); {
	case f.is(p, lexicon.Floats) && (noun || p > f.lo && f.tag(p-1) == tag.PRP), reflexive(w) && (noun || p > f.lo && f.low(p-1) == ","):
		return p - 1
	}
	return p
}

// relativeSubject finds the noun that the pronoun right before the verb stands for: Ann Koe,
// | who said; the families, | many of whom say.
func (f *finder) relativeSubject(v verb, p int) (story.Range, Sieve, bool) {
	if !f.opensRelative(p) {
		return story.Nowhere, Sourceless, false
	}
	q := p - 1
	if q >= f.lo && (f.low(q) == "," || f.dash(q)) {
		q--
	}
	q = f.beforeFloated(f.beforeBracket(q))
	end := p + 1
	if at := f.beforeOutput(q); at != q {
		q, end = at, at+1
	}
	if f.low(p) == "whom" && f.low(q) == "of" {
		return story.Range{From: f.nounPhraseBefore(q - 1), To: p + 1}, Relative, true
	}
	if q >= f.lo {
		if start := f.nounPhraseBefore(q); start <= q {
			if start == q && f.tag(q) == tag.CD && q-2 >= f.lo && f.low(q-1) == "," && f.tag(q-2).IsProper() {
				return story.Range{From: f.nounPhraseBefore(q - 2), To: end}, Relative, true // Koe, 44, who
			}
			return story.Range{From: f.antecedent(f.behindName(f.withNameBefore(v, start), p), q+1, p), To: end}, Relative, true
		}
	}
	return story.Nowhere, Sourceless, true
}

// beforeBracket is the token before the bracket that a token closes: Bo Lund | (Lab, Leith),
// who. It is the token itself where it closes none.
func (f *finder) beforeBracket(k int) int {
	if f.low(k) != ")" {
		return k
	}
	for q := k - 1; q > f.lo && k-q <= longestBracket; q-- {
		if f.low(q) == "(" {
			return q - 1
		}
	}
	return k
}

// beforeOutput is the token of the noun which words tell more of, up to a token that ends
// when something came or comes out: a paper | to be released on Monday, which; met Ann Koe
// | on Friday, who. It is the token itself where none of these words end there.
func (f *finder) beforeOutput(q int) int {
	at := f.skipTime(q)
	if at == q {
		return q
	}
	k := at
	for k > f.lo && (f.tag(k).IsVerb() || f.tag(k) == tag.TO || f.tag(k).IsAdverb()) {
		k--
	}
	if k < at && (f.tag(k+1) != tag.VBN && f.tag(k+1) != tag.TO) || k < f.lo || !f.tag(k).IsNoun() {
		return q
	}
	return k
}

// modifiedSubject finds a noun with all that tells more of it up to the verb.
func (f *finder) modifiedSubject(v verb, p int) (story.Range, Sieve, bool) {
	who := f.modified(v, p)
	if who.Missing() {
		who = f.longSubject(v.from, v.tag)
	}
	return who, Adjacent, !who.Missing()
}

// beforeHour finds the subject behind which words tell when: the mayor | on Tuesday | said.
func (f *finder) beforeHour(v verb, p int) (story.Range, Sieve, bool) {
	if q := f.skipTime(p); q != p {
		if f.tag(q) == tag.CC {
			return f.sharedSubject(v), Elliptic, true // has been critical but on Tuesday wrote
		}
		if start := f.nounPhraseBefore(q); start <= q {
			return story.Range{From: f.behindAdverbial(f.withNameBefore(v, start), q+1), To: q + 1}, Adjacent, true
		}
		if f.low(q) == ")" {
			if who := f.parenthetical(q); !who.Missing() {
				return who, Parenthetical, true
			}
		}
	}
	if q := f.beforeTime(p); q > f.lo && q != p && f.low(q) == "," && v.tag == tag.VBD {
		who := f.parenthetical(q)
		return who, Parenthetical, !who.Missing() // the mayor, Ann Koe, on Sunday told
	}
	return story.Nowhere, Sourceless, false
}

// beforeInsertion finds the subject behind which something is inserted: the mayor, however, said.
func (f *finder) beforeInsertion(_ verb, p int) (story.Range, Sieve, bool) {
	q := f.skipInsertion(p)
	if q == p {
		return story.Nowhere, Sourceless, false
	}
	start := f.nounPhraseBefore(q)
	return story.Range{From: start, To: q + 1}, Adjacent, start <= q
}

// beforeModifier finds the subject behind which a relative clause or a participle tells more.
func (f *finder) beforeModifier(v verb, p int) (story.Range, Sieve, bool) {
	who := f.beforeRelative(p)
	if who.Missing() && v.tag != tag.VBG {
		who = f.beforeParticiple(p)
	}
	return who, Adjacent, !who.Missing()
}

// nearestPhrase finds the noun phrase right before the verb, with the list that it ends.
func (f *finder) nearestPhrase(v verb, p int) (story.Range, Sieve, bool) {
	start := f.nounPhraseBefore(p)
	if start > p || f.timeWord(p) && !f.surname(p) {
		return story.Nowhere, Sourceless, false
	}
	if first := f.listBefore(start, p); first < start {
		return story.Range{From: first, To: p + 1}, Adjacent, true
	}
	start = f.behindMonth(f.behindJoin(f.withNameBefore(v, start), p+1))
	if f.momentOf(v.from) {
		start = max(start, f.momentEnd())
	}
	return story.Range{From: f.withParticiple(f.behindFigure(f.behindAdverbial(start, p+1), p+1)), To: p + 1}, Adjacent, true
}

// withParticiple is where a noun phrase begins with the participle, and its adverb, that stand
// before it right behind a comma: …, | leaked files show.
func (f *finder) withParticiple(start int) int {
	k := start - 1
	if k <= f.lo || f.tag(k) != tag.VBN || f.is(k, lexicon.Auxiliary) || !f.tag(start).IsNoun() || f.tag(start).IsProper() {
		return start
	}
	first := k
	if f.tag(first - 1).IsAdverb() {
		first--
	}
	if first-1 > f.lo && f.low(first-1) == "," {
		return first
	}
	return start
}

// beforeMark finds the subject of an aside that a mark ends right before the verb: Ann Koe,
// who called it “a farce,” | did not reply; Ann Koe, a nurse, | said.
func (f *finder) beforeMark(v verb, p int) (story.Range, Sieve, bool) {
	if f.mark(p) && f.low(p-1) == "," && f.tag(v.from).IsFinite() && v.Sorts != lexicon.BesideQuote {
		if who := f.parenthetical(p - 1); !who.Missing() && who.From == f.lo {
			return story.Range{From: who.From, To: p + 1}, Parenthetical, true
		}
	}
	w := f.low(p)
	if w != "," && w != ")" && w != "]" && w != "-" && !f.dash(p) {
		return story.Nowhere, Sourceless, false
	}
	if who := f.parenthetical(p); !who.Missing() {
		return who, Parenthetical, true
	}
	first := story.Range{From: f.lo, To: p}
	unopened := w == "," && p > f.lo && f.nounPhraseBefore(f.behindBracket(p-1)) == f.lo && f.namesSomebody(first) && (v.Lemma == "say" || f.low(v.to) == "that")
	return first, Parenthetical, unopened // its first comma is missing
}

// subjectBefore finds the subject that a verb shares with one before it: … and | added.
func (f *finder) subjectBefore(v verb, p int) (story.Range, Sieve, bool) {
	switch w := f.low(p); {
	case v.tag == tag.VBG, f.tag(v.from) == tag.VBG, w == "and", w == "but", w == ",", w == "then":
		who := f.sharedSubject(v)
		return who, Elliptic, !who.Missing()
	}
	return story.Nowhere, Sourceless, false
}
