package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

func (f *finder) low(i int) string {
	if i < 0 || i >= len(f.story.Tokens) {
		return ""
	}
	return f.story.Tokens[i].Low
}

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

func (f *finder) dash(i int) bool { return f.low(i) == "—" }

// cue returns the cue verb that token i is a form of.
func (f *finder) cue(i int) (lexicon.Cue, bool) { return f.lex.Cue(f.low(i)) }

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

func preposition(word string) bool {
	switch word {
	case "of", "for", "in", "at", "from", "with", "on", "within", "inside", "outside", "into", "across", "behind":
		return true
	}
	return false
}

// quantity reports whether "of" leads on from a word to those it counts.
func quantity(word string) bool {
	switch word {
	case "several", "some", "many", "most", "both", "all", "few", "none", "each", "one", "two", "three", "four", "neither":
		return true
	}
	return false
}

// crowd reports whether a quantity stands for people by itself: some in the party.
func crowd(word string) bool {
	switch word {
	case "some", "many", "several", "others", "those":
		return true
	}
	return false
}

func auxiliary(word string) bool {
	switch word {
	case "has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "being", "will", "would", "could", "can", "may", "might",
		"should", "must", "did", "does", "do", "'s", "'ve", "'d", "'ll", "'re", "ca", "wo", "not", "n't", "to", "going":
		return true
	}
	return false
}

func being(word string) bool {
	switch word {
	case "is", "are", "was", "were", "be", "been", "being", "'re", "'s":
		return true
	}
	return false
}

// subordinator reports whether a word opens a clause that leans on another.
func subordinator(word string) bool {
	switch word {
	case "when", "while", "as", "if", "although", "though", "after", "before", "because", "since", "until", "unless", "whereas":
		return true
	}
	return false
}

// group returns the leftmost token of the verb group that ends in v.
func (f *finder) group(v int) int {
	g := v
	for g > f.lo {
		p := g - 1
		t, w := f.tag(p), f.low(p)
		if whither(w) && f.tag(p-1).IsVerb() || f.so(p) {
			break // three nurses who got away told Reuters
		}
		if t == tag.MD || t.IsVerb() && auxiliary(w) || t == tag.RB || t == tag.RBR || t == tag.TO ||
			auxiliary(w) && t == tag.POS || f.atFirst(p, g) {
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

// whither reports whether an adverb tells where somebody goes, and so belongs to the
// verb before it.
func whither(w string) bool {
	switch w {
	case "away", "home", "abroad", "overseas", "ashore", "back", "out":
		return true
	}
	return false
}

// nounPhraseBefore returns the first token of the noun phrase that ends with
// token i, or i+1 when none does.
func (f *finder) nounPhraseBefore(i int) int {
	start := i + 1
	for k := i; k >= f.lo; {
		t, w := f.tag(k), f.low(k)
		switch {
		case f.hyphen(k): // jobs to go - sources say
			return start
		case (t == tag.HYPH || w == "/" && nominal(f.tag(k-1))) && start <= i && k > f.lo: // a well-placed source: whatever the first part is
			start = k - 1
			k -= 2
		case nominal(t) && !f.mark(k):
			start = k
			k--
			if t != tag.DT && t != tag.PRPPoss && t != tag.PRP {
				continue
			}
			// A determiner begins the phrase, unless a preposition ties it to another noun.
			switch {
			case k > f.lo && preposition(f.low(k)) && f.tag(k) == tag.IN && (f.tag(k-1).IsNoun() || f.low(k) != "of" && crowd(f.low(k-1)) || f.low(k) == "of" && f.tag(k-1) == tag.CD):
				k--
			case k > f.lo && f.low(k) == "and" && f.tag(k-1).IsNoun():
				k--
			case k > f.lo && f.low(k) == "by" && f.lex.Noun(f.low(k-1))&(lexicon.Document|lexicon.Study) != 0: // a study by the institute
				k--
			case k > f.lo && t == tag.PRP && f.low(k) == "of" && quantity(f.low(k-1)): // several of them
				return k - 1
			case f.describes(k) >= 0:
				k = f.describes(k)
			case k > f.lo && f.surrounds(k): // those around the mayor
				k--
			case k > f.lo && f.low(k) == "to" && f.lex.Noun(f.low(k-1))&(lexicon.Human|lexicon.Document) != 0: // an adviser to the mayor
				k--
			case k >= f.lo && (f.tag(k) == tag.PDT || f.tag(k) == tag.CD && t == tag.PRPPoss && !yearly(f.low(k)) || t != tag.PRP && f.tag(k) == tag.POS):
			default:
				return start
			}
		case start <= i && t == tag.IN && preposition(w) && k > f.lo && (f.tag(k-1).IsNoun() || crowd(f.low(k-1))):
			k--
		case start <= i && w == "in" && k > f.lo && f.tag(k-1) == tag.CD && f.tag(k+1) == tag.CD: // six in 10
			k--
		case start <= i && k > f.lo && f.surrounds(k): // people around the mayor
			k--
		case start <= i && w == "to" && k > f.lo && f.lex.Noun(f.low(k-1))&(lexicon.Human|lexicon.Document) != 0 && f.tag(k-1).IsNoun(): // the city's envoy to France, an email to parents
			k--
		case start <= i && w == "by" && k > f.lo && f.lex.Noun(f.low(k-1))&(lexicon.Document|lexicon.Study) != 0: // a study by Leith University
			k--
		case start <= i && w == "to" && k > f.lo && f.tag(i).IsProper() && f.lex.Noun(f.low(k-1))&lexicon.Human != 0: // an aide to Mr Koe
			k--
		case start <= i && f.describes(k) >= 0:
			k = f.describes(k)
		case start <= i && (w == "and" || w == "&" || w == "or") && k > f.lo && (f.tag(k-1).IsNoun() || f.tag(k-1) == tag.PRP):
			k--
		case start <= i && t == tag.VBG && f.tag(k+1).IsNoun() && (k == f.lo || f.low(k-1) == "," || f.anyMark(k-1)): // shipping analysts
			return k
		case start <= i && (w == "and" || w == "or") && k > f.lo && f.tag(k-1) == tag.JJ && f.tag(k+1) == tag.JJ: // current and former employees
			start = k - 1
			k -= 2
		case start <= i && t.IsVerb() && k-1 > f.lo && f.tag(k-1) == tag.HYPH: // a conservative-leaning newspaper
			start = k
			k--
		case start <= i && t == tag.VBG && k > f.lo && (f.tag(k-1) == tag.NN && !f.isCue(k) || f.tag(k-1) == tag.POS) && f.tag(k+1) == tag.NN: // a policy planning director, the city's planning officer
			start = k
			k--
		case start <= i && (w == "serving" || w == "sitting" || w == "acting") && k > f.lo && (f.low(k-1) == "a" || f.low(k-1) == "an"): // a serving army officer
			start = k
			k--
		case start <= i && w == "only" && k > f.lo && determines(f.tag(k-1)): // the town's only clinic
			k--
		case start <= i && t == tag.VBN && k > f.lo && nominal(f.tag(k-1)) && f.tag(k+1).IsNoun(): // the jailed senator
			start = k
			k--
		default:
			return start
		}
	}
	return start
}

// yearly reports whether a number may be that of a year: In 2019 | its auditor wrote.
func yearly(w string) bool { return len(w) == 4 && (w[0] == '1' || w[0] == '2') }

// determines reports whether a tag is that of a word with which a noun phrase begins.
func determines(t tag.Tag) bool { return t == tag.DT || t == tag.POS || t == tag.PRPPoss }

// surrounds reports whether a word tells of people whom they are near to.
func (f *finder) surrounds(k int) bool {
	switch f.low(k) {
	case "around", "near", "inside", "within", "outside":
	default:
		return false
	}
	return f.low(k-1) == "those" || f.tag(k-1) == tag.NNS && f.lex.Noun(f.low(k-1))&lexicon.Human != 0
}

// describes returns the noun before the words, ending with token k, that say how
// a source knows: people familiar with, a source close to, officials briefed
// on. It returns story.None for any other words.
func (f *finder) describes(k int) int {
	if k-2 < f.lo {
		return story.None
	}
	switch f.low(k) {
	case "with", "to", "on", "in", "of", "about":
	default:
		return story.None
	}
	switch f.low(k - 1) {
	case "familiar", "close", "briefed", "involved", "aware", "privy", "knowledgeable", "acquainted":
	default:
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
		t, w := f.tag(k), f.low(k)
		switch {
		case f.tag(k+1) == tag.HYPH && k+2 < hi && (k > i || k+3 < hi && f.tag(k+3).IsNoun()): // a well-placed source: whatever the first part is
			k += 3
			last = k
			continue
		case nominal(t) || (t == tag.VBN || t == tag.VBG && f.tag(k-1) == tag.POS) && k > i && f.tag(k+1).IsNoun() && k+1 < hi:
			if t == tag.PRP && k > i && f.tag(k-1) != tag.IN {
				return last
			}
			k++
			last = k
			continue
		case f.low(k) == "/" && k > i && last == k && k+1 < hi && nominal(f.tag(k+1)): // a CBS/Times poll
			k++
			continue
		case t.IsAdverb() && k > i && f.tag(k-1) == tag.DT && k+1 < hi && (f.tag(k+1).IsAdjective() || f.tag(k+1) == tag.VBN || f.tag(k+2) == tag.HYPH): // a very senior official
			k++
			continue
		case k == i+1 && f.tag(i) == tag.DT && !t.IsMark() && f.tag(k+1) == tag.IN && k+1 < hi: // a tally of votes, whatever the tagger takes it for
			k++
			last = k
			continue
		case last == k && k > i && (t == tag.IN && preposition(w) || w == "and" || w == "&") && k+1 < hi && nominal(f.tag(k+1)) && f.tag(k+1) != tag.PRP:
			k++
			continue
		case last == k && k > i && f.describing(k) > k:
			k = f.describing(k)
			continue
		case (w == "(" || w == "[") && last == k && k > i:
			end := k + 1
			for end < hi && end-k < 9 && f.low(end) != ")" && f.low(end) != "]" {
				end++
			}
			if end >= hi || f.low(end) != ")" && f.low(end) != "]" {
				return last
			}
			k = end + 1
			last = k
			continue
		case w == "," && last == k && k > i && k+1 < hi && f.tag(k-1) == tag.CD && f.tag(k+1) == tag.CD && len(f.low(k+1)) == 4: // May 7, 2015
			k += 2
			last = k
			if k < hi && f.low(k) == "," {
				k++
			}
			continue
		case apposition && w == "," && last == k && k > i && k+1 < hi && f.opensApposition(k+1):
			return f.appositionEnd(k, hi)
		}
		return last
	}
	return last
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

// timeWord reports whether a word can only tell when.
func timeWord(w string) bool {
	switch w {
	case "today", "yesterday", "tomorrow", "tonight", "now", "then", "earlier", "later", "recently", "morning", "afternoon", "evening", "night",
		"week", "month", "year", "weekend", "midday", "noon", "midnight":
		return true
	}
	return dayOrMonth(w)
}

// surname reports whether a month is somebody: Theresa May; May said.
func (f *finder) surname(k int) bool {
	switch f.low(k) {
	case "may", "april", "june", "august":
		return f.story.Capitalized(k) && (k == f.lo || f.tag(k-1).IsProper() && !dayOrMonth(f.low(k-1)))
	}
	return false
}

// skipTime moves back over the words that say when something was said, which
// may stand between the subject and its verb: the agency on Wednesday said.
func (f *finder) skipTime(p int) int {
	if k := f.beforeTime(p); k >= f.lo && f.low(k) != "," {
		return k
	}
	return p
}

// beforeTime is the token before the words that tell when, which end at token p:
// it is p where there are none.
func (f *finder) beforeTime(p int) int {
	if f.surname(p) {
		return p
	}
	k := p
	for k > f.lo && (f.tag(k) == tag.CD && k > f.lo && dayOrMonth(f.low(k-1)) || f.low(k) == "," && f.tag(k-1) == tag.CD && dayOrMonth(f.low(k-2))) {
		k--
	}
	if !timeWord(f.low(k)) && !f.endsTime(k) {
		return p
	}
	for k--; k >= f.lo; k-- {
		switch f.low(k) {
		case "last", "this", "on", "early", "late", "past", "next", "in", "that", "the", "during", "earlier", "later", "just", "only", "from":
			continue
		}
		if timeWord(f.low(k)) || f.tag(k) == tag.POS {
			continue
		}
		break
	}
	return k
}

// behindTime is the token behind the words that tell when, which begin at a token.
func (f *finder) behindTime(k int) int {
	for k < f.hi && (timeWord(f.low(k)) || f.tag(k) == tag.CD) {
		k++
	}
	return k
}

// endsTime reports whether a token ends words that tell when, though it could
// tell something else: in 2010, in the past, earlier in the day.
func (f *finder) endsTime(k int) bool {
	switch w := f.low(k); w {
	case "past", "day":
		return f.low(k-1) == "the" && f.tag(k-2) == tag.IN
	default:
		return f.tag(k) == tag.CD && len(w) == 4 && f.low(k-1) == "in"
	}
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

func dayOrMonth(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.":
		return true
	}
	return false
}
