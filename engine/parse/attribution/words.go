package attribution

import (
	"unicode"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// low is the word of a token in lower case, and "" outside the story.
func (f *finder) low(i int) string {
	if i < 0 || i >= len(f.story.Tokens) {
		return ""
	}
	return f.story.Tokens[i].Low
}

// noun is what a token says of a source that it heads, and nothing outside the story.
func (f *finder) noun(i int) lexicon.Noun {
	if i < 0 || i >= len(f.story.Tokens) {
		return 0
	}
	return f.story.Tokens[i].Noun
}

// is reports whether a token is of a class; none outside the story is.
func (f *finder) is(i int, class lexicon.Class) bool {
	if i < 0 || i >= len(f.story.Tokens) {
		return false
	}
	return f.story.Tokens[i].Is(class)
}

// singular is the lemma of a token that is a noun of the lists, and the token itself
// in lower case otherwise.
func (f *finder) singular(i int) string {
	if i < 0 || i >= len(f.story.Tokens) {
		return ""
	}
	return f.story.Tokens[i].Singular()
}

// tag is the tag of a token, and one that equals no other outside the story.
func (f *finder) tag(i int) tag.Tag {
	if i < 0 || i >= len(f.story.Tokens) {
		return tag.Tag(255)
	}
	return f.story.Tokens[i].Tag
}

// outer is the outermost quotation that a token stands in, or None.
func (f *finder) outer(i int) int {
	if i < 0 || i >= len(f.story.Tokens) {
		return story.None
	}
	return int(f.story.Tokens[i].Outer)
}

// quoted reports whether a token stands in a quotation.
func (f *finder) quoted(i int) bool { return f.outer(i) != story.None }

// mark reports whether token i is a double quotation mark.
func (f *finder) mark(i int) bool { return f.low(i) == `"` }

// anyMark also takes a single one that opens or closes a quotation.
func (f *finder) anyMark(i int) bool {
	if f.mark(i) {
		return true
	}
	return f.low(i) == "'" && i >= 0 && i < len(f.story.Tokens) && f.quoted(i) && f.tag(i) != tag.POS
}

// dash reports whether a token is a dash.
func (f *finder) dash(i int) bool { return f.low(i) == "—" }

// cue returns the cue verb that token i is a form of.
func (f *finder) cue(i int) (lexicon.Cue, bool) {
	if i < 0 || i >= len(f.story.Tokens) {
		return lexicon.Cue{}, false
	}
	return f.story.Tokens[i].Cue()
}

// isCue reports whether a token is a form of a cue verb.
func (f *finder) isCue(i int) bool {
	_, ok := f.cue(i)
	return ok
}

// closed reports whether a tag is one of the words that the language makes no new ones
// of, and that are no cue.
func closed(t tag.Tag) bool {
	switch t {
	case tag.DT, tag.PRP, tag.PRPPoss, tag.CC, tag.TO, tag.CD, tag.EX, tag.WDT, tag.WP, tag.MD, tag.POS:
		return true
	}
	return t.IsMark()
}

// nominal reports whether a tag can stand inside a noun phrase.
func nominal(t tag.Tag) bool {
	switch t {
	case tag.DT, tag.PRPPoss, tag.JJ, tag.JJR, tag.JJS, tag.NN, tag.NNS, tag.NNP, tag.NNPS, tag.CD, tag.POS, tag.PRP, tag.HYPH, tag.PDT,
		tag.Dollar, tag.WPPoss, tag.AFX, tag.FW, tag.ADD, tag.GW, tag.EX:
		return true
	}
	return false
}

// group returns the leftmost token of the verb group that ends in v.
func (f *finder) group(v int) int {
	g := v
	for g > f.lo {
		p := g - 1
		t := f.tag(p)
		if f.is(p, lexicon.Whither) && f.tag(p-1).IsVerb() || f.so(p) {
			break // three nurses who got away told Reuters
		}
		if t == tag.MD || t.IsVerb() && f.is(p, lexicon.Auxiliary) || t == tag.RB || t == tag.RBR || t == tag.TO ||
			f.is(p, lexicon.Auxiliary) && t == tag.POS || f.atFirst(p, g) {
			g = p
			continue
		}
		break
	}
	return g
}

// atFirst reports whether a word that opens clauses and counts things elsewhere is the
// adverb of the verb at a token: the Echo once wrote, the paper that first disclosed.
func (f *finder) atFirst(p, verb int) bool {
	if w := f.low(p); w != "once" && w != "first" || p <= f.lo || !f.tag(verb).IsFinite() {
		return false
	}
	switch t := f.tag(p - 1); t {
	case tag.PRP, tag.WP, tag.WDT:
		return true
	default:
		return t.IsNoun() || f.low(p-1) == "that"
	}
}

// nounPhraseBefore returns the first token of the noun phrase that ends with
// token i, or i+1 when none does. A determiner begins the phrase, unless a tie leads on to
// another noun; behind any other word of it a tie or what qualifies the noun may stand.
func (f *finder) nounPhraseBefore(i int) int {
	start := i + 1
	for k := i; k >= f.lo; {
		t := f.tag(k)
		switch {
		case f.hyphen(k): // jobs to go - sources say
			return start
		case (t == tag.HYPH || f.low(k) == "/" && nominal(f.tag(k-1))) && start <= i && k > f.lo: // a well-placed source: whatever the first part is
			start = k - 1
			k -= 2
		case nominal(t) && !f.mark(k):
			start = k
			k--
			if t != tag.DT && t != tag.PRPPoss && t != tag.PRP {
				continue
			}
			if t == tag.PRP && k > f.lo && f.low(k) == "of" && f.is(k-1, lexicon.Quantity) {
				return k - 1 // several of them
			}
			if tied := f.tiedBefore(k, true); tied != story.None {
				k = tied
			} else if !f.predetermines(k, t) {
				return start
			}
		case start > i:
			return start
		default:
			next := f.tiedBefore(k, false)
			if next == story.None {
				next, start = f.qualifies(k, start)
			}
			if next == story.None {
				return start
			}
			k = next
		}
	}
	return start
}

// tiedBefore is the noun before a word that ties what follows to it: a report | on the dam,
// the mayor | and his aide, a study | by Leith University, people | familiar with the talks.
// It is story.None where none does. Before a determiner, whose phrase may be whole, fewer
// words do.
func (f *finder) tiedBefore(k int, determined bool) int {
	if k <= f.lo {
		return story.None
	}
	if named := f.overShortName(k - 1); named < k-1 && f.tag(k) == tag.IN && f.is(k, lexicon.Preposition) {
		return named // the Bank of England (BoE) | in London
	}
	before := f.tag(k - 1)
	switch w := f.low(k); {
	case f.tag(k) == tag.IN && f.is(k, lexicon.Preposition) && (before.IsNoun() || f.tiesCount(k, determined)):
		return k - 1
	case w == "and" && (before.IsNoun() || f.subjectPronoun(k-1)), !determined && (w == "and" || w == "&" || w == "or") && (before.IsNoun() || before == tag.PRP):
		return k - 1
	case w == "by" && f.noun(k-1)&(lexicon.Document|lexicon.Study) != 0: // a study by the institute
		return k - 1
	case w == "to" && f.noun(k-1)&(lexicon.Human|lexicon.Document) != 0 && before.IsNoun(): // an adviser to the mayor, an email to parents
		return k - 1
	case f.surrounds(k): // those around the mayor
		return k - 1
	}
	return f.describes(k)
}

// overShortName is the noun before the parenthesis that token k closes, where no more than the
// short form of a name stands in it: the Bank of England | (BoE). Any other token is itself.
func (f *finder) overShortName(k int) int {
	if f.low(k) != ")" {
		return k
	}
	open, initials := k-1, false
	for open > f.lo && k-open <= 3 && f.tag(open).IsProper() {
		initials = initials || capitals(f.story.Word(open)) > 1
		open--
	}
	if !initials || f.low(open) != "(" || open == f.lo || !f.tag(open-1).IsNoun() {
		return k
	}
	return open - 1
}

// capitals counts those of a word: two of BoE; none of Pa., which a stop ends.
func capitals(word string) int {
	n := 0
	for _, r := range word {
		if r == '.' {
			return 0
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// tiesCount reports whether a preposition ties what follows to a number or a crowd: those |
// in town, six | in 10, one | of the clerks.
func (f *finder) tiesCount(k int, determined bool) bool {
	count := f.tag(k-1) == tag.CD
	if determined {
		return f.low(k) != "of" && f.is(k-1, lexicon.SomePeople) || f.low(k) == "of" && count
	}
	return f.is(k-1, lexicon.SomePeople) || f.low(k) == "in" && count && f.tag(k+1) == tag.CD
}

// predetermines reports whether a word before a determiner belongs to its phrase: all | the
// clerks, two | of whose; but not a year: In 2019 | its auditor wrote.
func (f *finder) predetermines(k int, determiner tag.Tag) bool {
	if k < f.lo {
		return false
	}
	switch f.tag(k) {
	case tag.PDT:
		return true
	case tag.CD:
		return determiner == tag.PRPPoss && !yearly(f.low(k))
	case tag.POS:
		return determiner != tag.PRP
	}
	return false
}

// qualifies is the token before a word that qualifies the noun behind it, though its tag is
// not that of a noun phrase, and where the phrase then begins. The token is story.None where
// nothing more belongs to the phrase, which begins at start if the word does not qualify it.
func (f *finder) qualifies(k, start int) (next, from int) {
	t, w, noun := f.tag(k), f.low(k), f.tag(k+1).IsNoun()
	if t == tag.VBG && noun && (k == f.lo || f.low(k-1) == "," || f.anyMark(k-1)) {
		return story.None, k // shipping analysts
	}
	if k <= f.lo {
		return story.None, start
	}
	before := f.tag(k - 1)
	switch {
	case (w == "and" || w == "or") && before == tag.JJ && f.tag(k+1) == tag.JJ: // current and former employees
		return k - 2, k - 1
	case w == "only" && determines(before): // the town's only clinic
		return k - 1, start
	case t == tag.VBG && noun && determines(before): // a growing number, the planning committee
		return k - 1, k
	case t.IsVerb() && k-1 > f.lo && before == tag.HYPH, // a conservative-leaning newspaper
		t == tag.VBG && before == tag.NN && !f.isCue(k) && f.tag(k+1) == tag.NN, // a policy planning director
		t == tag.VBN && nominal(before) && noun:                                 // the jailed senator
		return k - 1, k
	}
	return story.None, start
}

// determines reports whether a tag is that of a word with which a noun phrase begins.
func determines(t tag.Tag) bool { return t == tag.DT || t == tag.POS || t == tag.PRPPoss }

// surrounds reports whether a word tells of people whom they are near to.
func (f *finder) surrounds(k int) bool {
	switch f.low(k) {
	case "around", "near", "inside", "within", "outside":
	default:
		return false
	}
	return f.low(k-1) == "those" || f.tag(k-1) == tag.NNS && f.noun(k-1)&lexicon.Human != 0
}

// describes returns the noun before the words, ending with token k, that say how
// a source knows: people familiar with, a source close to, officials briefed
// on. It returns story.None for any other words.
func (f *finder) describes(k int) int {
	if k-2 < f.lo {
		return story.None
	}
	switch f.low(k) {
	case "with", "to", "on", "in", "of", "about", "at":
	default:
		return story.None
	}
	if !f.is(k-1, lexicon.Knowing) {
		return story.None
	}
	at := k - 2
	for at > f.lo && f.tag(at).IsAdverb() {
		at--
	}
	if f.tag(at).IsNoun() || f.low(at) == "those" {
		return at
	}
	return story.None
}

// nounPhraseAfter returns the end of the noun phrase that begins with token i,
// or i when none does. With apposition it goes on over "…, a nurse at the
// clinic" up to the mark that ends it.
func (f *finder) nounPhraseAfter(i, hi int, apposition bool) int {
	if i < hi && f.tag(i) == tag.PRP && f.low(i+1) != "and" {
		return i + 1
	}
	k, last := i, i
	for k < hi {
		if to := f.phraseWord(k, i, hi); to > k {
			k, last = to, to
			continue
		}
		if k == i {
			return last
		}
		link := k
		switch {
		case k+1 < hi && f.leadsAdjective(k):
			link = k + 1 // a very senior official
		case last == k:
			link = f.phraseTie(k, hi)
		}
		switch {
		case link > k:
			k = link
		case last == k && f.bracketEnd(k, hi) > k:
			k = f.bracketEnd(k, hi)
			last = k
		case last == k && f.low(k) == "," && k+1 < hi && f.tag(k-1) == tag.CD && f.tag(k+1) == tag.CD && len(f.low(k+1)) == 4: // May 7, 2015
			k += 2
			last = k
			if k < hi && f.low(k) == "," {
				k++
			}
		case apposition && last == k && f.low(k) == "," && k+1 < hi && f.opensApposition(k+1):
			return f.appositionEnd(k, hi)
		default:
			return last
		}
	}
	return last
}

// phraseWord is the token behind the word at a token, if that belongs to the noun phrase that
// begins with i whatever follows, and the token itself if not.
func (f *finder) phraseWord(k, i, hi int) int {
	t, next := f.tag(k), f.tag(k+1)
	switch {
	case next == tag.HYPH && k+2 < hi && (k > i || k+3 < hi && f.tag(k+3).IsNoun()): // a well-placed source: whatever the first part is
		return k + 3
	case t == tag.PRP && k > i && f.tag(k-1) != tag.IN, t == tag.WPPoss && k > i && f.tag(k-1).IsNoun():
		return k
	case nominal(t), (t == tag.VBN || t == tag.VBG && determines(f.tag(k-1))) && k > i && next.IsNoun() && k+1 < hi: // the jailed senator
		return k + 1
	case k == i+1 && f.tag(i) == tag.DT && !t.IsMark() && next == tag.IN && k+1 < hi && !f.leadsAdjective(k): // a tally of votes, whatever the tagger takes it for
		return k + 1
	}
	return k
}

// leadsAdjective reports whether an adverb behind an article qualifies an adjective.
func (f *finder) leadsAdjective(k int) bool {
	return f.tag(k).IsAdverb() && f.tag(k-1) == tag.DT && (f.tag(k+1).IsAdjective() || f.tag(k+1) == tag.VBN || f.tag(k+2) == tag.HYPH)
}

// phraseTie is the token behind the words at a token that tie more to a noun phrase, and the
// token itself where none do: a CBS | / | Times poll; the clerk | at | the desk; people |
// familiar with | the talks.
func (f *finder) phraseTie(k, hi int) int {
	w, follows := f.low(k), k+1 < hi && nominal(f.tag(k+1))
	if w == "/" && follows || (f.tag(k) == tag.IN && f.is(k, lexicon.Preposition) || w == "and" || w == "&") && follows && f.tag(k+1) != tag.PRP {
		return k + 1
	}
	return max(k, f.describing(k))
}

// longestBracket is the most words of a bracket that a noun phrase goes on behind.
const longestBracket = 8

// bracketEnd is the token behind a short bracket that opens at a token, and the token itself
// where none does: Ann Koe (R-Ohio) |.
func (f *finder) bracketEnd(k, hi int) int {
	if w := f.low(k); w != "(" && w != "[" {
		return k
	}
	for end := k + 1; end < min(hi, k+longestBracket+2); end++ {
		if w := f.low(end); w == ")" || w == "]" {
			return end + 1
		}
	}
	return k
}

// describing returns the end of the words at a token that say how a source
// knows, up to the noun phrase that completes them, or the token itself.
func (f *finder) describing(k int) int {
	for at := k; at-k < 2 && at+2 < f.hi; at++ {
		if f.describes(at+1) >= 0 && nominal(f.tag(at+2)) {
			return at + 2
		}
		if !f.tag(at).IsAdverb() {
			break
		}
	}
	return k
}

func (f *finder) opensApposition(i int) bool {
	switch f.low(i) {
	case "who", "which", "whose":
		return true
	}
	return nominal(f.tag(i)) && f.tag(i) != tag.PRP
}

// longestApposition is the most tokens an apposition is read over.
const longestApposition = 40

// appositionEnd returns where the apposition ends whose comma is token comma.
// An age goes before another: ", 44, a teacher".
func (f *finder) appositionEnd(comma, hi int) int {
	j := comma + 1
	for j < hi && j-comma < longestApposition {
		w := f.low(j)
		if w == "." || w == ";" || w == ":" || w == "," || w == "but" || w == "as" || w == "while" || f.mark(j) || f.dash(j) {
			break
		}
		j++
	}
	if j+1 < hi && f.low(j) == "," && j-comma < 6 && f.tag(comma+1) == tag.CD && nominal(f.tag(j+1)) && f.tag(j+1) != tag.PRP {
		return f.appositionEnd(j, hi)
	}
	return j
}

// surname reports whether a month is somebody: Theresa May; May said.
func (f *finder) surname(k int) bool {
	switch f.low(k) {
	case "may", "april", "june", "august":
		return f.story.Capitalized(k) && (k == f.lo || f.tag(k-1).IsProper() && !f.is(k-1, lexicon.DayOrMonth))
	}
	return false
}

// trimEnd leaves out the marks that end a sentence.
func (f *finder) trimEnd(hi int) int {
	for hi > f.lo {
		switch f.low(hi - 1) {
		case ".", "?", "!":
			hi--
			continue
		}
		return hi
	}
	return hi
}
