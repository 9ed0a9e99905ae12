package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// written are the kinds of noun for what is written or recorded.
const written = lexicon.Document | lexicon.Study | lexicon.Poll | lexicon.Social

// speakers are the kinds of noun for those who speak: a person, people, a body, an outlet.
const speakers = lexicon.Human | lexicon.Group | lexicon.Organization | lexicon.Outlet

// paperBefore is the paper, up to token p, that opens its clause well before the verb:
// emails between tenants and the agent | show; a clip doing the rounds | shows; a poll
// of 900 voters, taken in May, | put.
func (f *finder) paperBefore(v verb, p int) story.Range {
	if v.Sorts&(lexicon.Paper|lexicon.Speech) == 0 && v.Sorts != lexicon.InPhrase && v.Lemma != "put" || v.tag == tag.VBG || p <= f.lo || f.quoted(v.head) {
		return story.Nowhere
	}
	from := f.opening(p)
	if v.to >= f.trimEnd(f.hi) {
		from = f.behindComma(p) // the pier lost money, the trust's accounts for 2022-23 show
	}
	end := f.nounPhraseAfter(from, p+1, false)
	if end <= from || end > p || f.tag(from) == tag.PRP {
		return story.Nowhere
	}
	head := f.headOf(story.Range{From: from, To: end})
	if t := f.tag(end); f.noun(end) != 0 || t != tag.IN && t != tag.TO && f.low(end) != "," && t != tag.VBN && t != tag.VBD && t != tag.VBG && !t.IsAdverb() && !f.timeWord(end) {
		return story.Nowhere
	}
	if f.noun(head)&written == 0 || !f.agrees(head, v.tag) || !f.onlyModifies(end, p) {
		return story.Nowhere
	}
	return story.Range{From: from, To: p + 1}
}

// opening is where the clause of the verb behind token p begins: behind a semicolon, a
// colon, a dash or a comma with a conjunction.
func (f *finder) opening(p int) int {
	from := f.lo
	for k := p; k > f.lo; k-- {
		if f.anyMark(k) {
			return p + 1
		}
		if w := f.low(k); w == ";" || w == ":" || f.dash(k) || f.tag(k) == tag.CC && f.low(k-1) == "," {
			from = k + 1
			break
		}
	}
	if from == f.lo && f.tag(from) == tag.CC {
		from++
	}
	return from
}

// behindComma is the token after the last comma up to token p, or the sentence's first.
func (f *finder) behindComma(p int) int {
	for k := p; k > f.lo; k-- {
		if f.low(k) == "," {
			return k + 1
		}
	}
	return f.lo
}

// paperHead is what kind of paper the noun is that a source begins with: photographs |
// circulating on a site.
func (f *finder) paperHead(source story.Range) int {
	end := f.nounPhraseAfter(source.From, source.To, false)
	if end <= source.From {
		return source.From
	}
	return f.headOf(story.Range{From: source.From, To: end})
}

// paperSays reports whether a word taken for a noun is the verb of a paper before it: the
// minutes record that; the audit shows £3m is missing; the text reads: “…”.
func (f *finder) paperSays(i int, c lexicon.Cue) bool {
	if c.Sorts&lexicon.Paper == 0 && c.Lemma != "record" && c.Lemma != "read" || f.low(i+1) != "that" && !(f.low(i+1) == ":" && f.anyMark(i+2)) && !f.is(i+1, lexicon.CurrencySign) {
		return false
	}
	verb := verb{Cue: c, head: i, from: i, to: i + 1, tag: f.tag(i)}
	if !f.paperBefore(verb, i-1).Missing() {
		return true
	}
	start := f.nounPhraseBefore(i - 1)
	if start >= i || !f.opensClauseAt(start) {
		return false
	}
	head := f.headOf(story.Range{From: start, To: i})
	return f.noun(head)&written != 0 && f.agrees(head, f.tag(i))
}

// agrees reports whether a noun can be the subject of a verb by its number.
func (f *finder) agrees(noun int, verb tag.Tag) bool {
	switch verb {
	case tag.VBZ, tag.NNS:
		return f.tag(noun) != tag.NNS
	case tag.VBP, tag.VB, tag.NN:
		return f.tag(noun) == tag.NNS || f.low(noun) == "data" || f.low(noun) == "footage"
	}
	return true
}

// onlyModifies reports whether the tokens [from, p] between a noun phrase and a verb only
// tell more of the noun: they have no verb of their own but in a relative clause between
// commas, and what a comma opens a comma ends.
func (f *finder) onlyModifies(from, p int) bool {
	aside, relative := false, false
	for k := from; k <= p; k++ {
		switch t, w := f.tag(k), f.low(k); {
		case w == ",":
			relative = aside && relative && k < p
			aside = true
			if next := f.low(k + 1); k < p && (next == "which" || next == "whose") {
				relative = true
			}
		case relative:
		case w == "citing", w == "quoting":
			return false // reports citing aides said: on whose word it is
		case w == "that", t == tag.WP, t == tag.WDT, f.is(k, lexicon.Subordinator), t == tag.MD, t == tag.VBZ, t == tag.VBP:
			return false
		case t == tag.VBD && !(k == from && (passed(f.tag(k+1)) || w == "dated") || f.is(k, lexicon.PutOut)):
			return false
		}
	}
	return !aside || f.low(p) == ","
}

// passed reports whether what follows a word that looks like a past tense shows a
// participle: a tape | passed to the union.
func passed(next tag.Tag) bool { return next == tag.TO || next == tag.IN }

// paperOf reports whether the subject right before a verb, or well before it, is a paper
// of some kind.
func (f *finder) paperOf(v verb, kind lexicon.Noun) bool {
	if start := f.nounPhraseBefore(v.from - 1); start < v.from {
		if f.noun(f.headOf(story.Range{From: start, To: v.from}))&kind != 0 {
			return f.opensClauseAt(start) || f.tag(start-1).IsAdverb() && f.opensClauseAt(start-1)
		}
	}
	who := f.paperBefore(v, v.from-1)
	return !who.Missing() && f.noun(f.paperHead(who))&kind != 0
}

// givesAs reports whether a paper gives something as what it is, or somebody puts a figure
// on it: the certificate gives the cause as pneumonia; the mayor gave the toll as 14.
func (f *finder) givesAs(v verb) bool {
	if v.Lemma != "give" || v.to != v.head+1 || f.tag(v.to) != tag.DT && f.tag(v.to) != tag.PRPPoss {
		return false
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to {
		return false
	}
	if as := f.behindOf(end); f.low(as) == "as" && f.is(f.headOf(story.Range{From: v.to, To: end}), lexicon.Counted) {
		return v.tag != tag.VB && f.amountAt(as+1) || f.tag(as+1) == tag.Dollar
	}
	return f.low(end) == "as" && f.paperOf(v, written)
}

// behindOf is the token behind what "of" before a token takes: the cost | of the bridge.
func (f *finder) behindOf(k int) int {
	if f.low(k) != "of" {
		return k
	}
	if end := f.nounPhraseAfter(k+1, f.hi, false); end > k+1 {
		return end
	}
	return k + 2 // the number of missing
}
