package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// citing is an outlet's or speaker's own source: Reuters reported, citing
// officials. What the outer attribution says rests on it.
func (f *finder) citing(i int) {
	source := story.Range{From: i + 1, To: f.nounPhraseAfter(i+1, f.hi, i > f.lo)}
	if source.Empty() {
		return
	}
	if head := f.headOf(source); f.noun(head) == 0 && !f.tag(head).IsProper() {
		return // citing concerns, citing the release of prisoners
	}
	content, relay := f.rested(i, source.To)
	if content.Empty() {
		return
	}
	f.add(begun(Attribution{
		Cue: story.Range{From: i, To: i + 1}, Head: i, Source: source, Relay: relay, Sieve: Citing, Frame: article.CitingFrame, Class: article.Relay,
		Lemma: "cite", Content: f.withQuotes([]story.Range{content}, i), Tense: article.NoTense,
	}))
}

// citesReason reports whether "citing" at a token says why a name is withheld, and not on
// whom anybody relies: asked for anonymity, citing her contract.
func (f *finder) citesReason(i int) bool {
	for k := max(f.lo, i-2); k <= i; k++ {
		if f.withholds(k) > i {
			return true
		}
	}
	return false
}

// citesAside reports whether the verb at a token says, in a clause about an outlet,
// on whom it relies: the BBC, which cited an aide, said.
func (f *finder) citesAside(i int) bool {
	if w := f.low(i); w != "cited" && w != "quoted" || f.quoted(i) {
		return false
	}
	return i-3 >= f.lo && f.low(i-1) == "which" && f.low(i-2) == ","
}

// citedAside is the source that such a clause names. What the outlet said rests on
// it: what follows its verb, or what it is according to the outlet.
func (f *finder) citedAside(i int) {
	source := story.Range{From: i + 1, To: f.nounPhraseAfter(i+1, f.hi, false)}
	relay := story.Range{From: f.nounPhraseBefore(i - 3), To: i - 2}
	if source.Empty() || relay.Empty() || f.noun(f.headOf(source))&lexicon.Human == 0 && !f.is(f.headOf(source), lexicon.BareSource) {
		return
	}
	end, closed := f.trimEnd(f.hi), f.low(source.To) == ","
	content := story.Nowhere
	opens := relay.From - 2
	switch according := opens >= f.lo && f.low(opens) == "according" && f.low(opens+1) == "to"; {
	case according && opens == f.lo && closed:
		content = story.Range{From: source.To + 1, To: end}
	case according && opens > f.lo && f.low(opens-1) == ",":
		content = story.Range{From: f.lo, To: opens - 1}
	case !according && closed:
		if said := f.saidAfter(source.To + 1); said > 0 {
			content = story.Range{From: said, To: end}
		}
	}
	if content.Empty() {
		return
	}
	f.add(begun(Attribution{
		Cue: story.Range{From: i, To: i + 1}, Head: i, Source: source, Relay: relay, Sieve: Citing, Frame: article.CitingFrame, Class: article.Relay,
		Lemma: "cite", Content: f.withQuotes([]story.Range{content}, i), Tense: article.NoTense,
	}))
}

// rested is what rests on the source that "citing" at token i names, up to token
// to: all before it, or what the one who cites goes on to say, who is then
// returned too.
func (f *finder) rested(i, to int) (content, relay story.Range) {
	if i == f.lo { // Citing officials, Reuters said the talks had failed
		relay = story.Range{From: to + 1, To: f.nounPhraseAfter(to+1, f.hi, false)}
		said := f.saidAfter(relay.To)
		if f.low(to) != "," || relay.Empty() || said == 0 {
			return story.Nowhere, story.Nowhere
		}
		return story.Range{From: said, To: f.trimEnd(f.hi)}, relay
	}
	if that := f.citedFor(i); that > 0 {
		return story.Range{From: that, To: f.trimEnd(f.hi)}, f.whoCites(i)
	}
	before := story.Range{From: f.lo, To: i}
	for before.To > f.lo && f.low(before.To-1) == "," {
		before.To--
	}
	if said := f.saidAfter(to + 1); f.low(to) == "," && said > 0 && !f.finite(before) { // Reuters, citing officials, said the talks had failed
		return story.Range{From: said, To: f.trimEnd(f.hi)}, before
	}
	before.To = f.beforeCredit(before)
	return before, story.Nowhere
}

// beforeCredit is where some words end before the outlet or speaker whose they are, where that
// closes them: The talks had failed, | Reuters reported on Friday, citing an aide.
func (f *finder) beforeCredit(r story.Range) int {
	verb := f.beforeTime(r.To - 1)
	if !f.speaksAt(verb) || !f.tag(verb).IsFinite() {
		return r.To
	}
	who := f.nounPhraseBefore(verb - 1)
	if who >= verb || who-2 <= f.lo || f.low(who-1) != "," {
		return r.To
	}
	return who - 1
}

// citedFor is the "that" of what rests on the source which "citing" at a token names, where
// the words stand between a verb of speech and what it says: Reuters said on Friday, citing
// two clerks, | that the talks had failed. It is 0 elsewhere.
func (f *finder) citedFor(i int) int {
	if w := f.low(i); w != "citing" && w != "quoting" || i-2 < f.lo || f.low(i-1) != "," {
		return 0
	}
	if to := f.nounPhraseAfter(i+1, f.hi, false); to > i+1 && f.low(to) == "," && f.low(to+1) == "that" {
		return to + 1
	}
	return 0
}

// whoCites is the subject of the verb of speech before such words, where its sentence opens
// with it, or Nowhere.
func (f *finder) whoCites(i int) story.Range {
	who := story.Range{From: f.lo, To: f.nounPhraseAfter(f.lo, i, false)}
	if who.Empty() || f.saidAfter(f.verbGroupEnd(who.To, i)) == 0 {
		return story.Nowhere
	}
	return who
}

// saidAfter is what follows the verb of speech at token k, and the day or place of it, or 0
// when none stands there.
func (f *finder) saidAfter(k int) int {
	verb := f.skipAdverbs(k)
	if verb+1 >= f.hi {
		return 0
	}
	if c, ok := f.cue(verb); !ok || c.Sorts&lexicon.Speech == 0 || !f.tag(verb).IsFinite() {
		return 0
	}
	if said := f.occasionEnd(verb+1, f.hi); f.opensSaid(said, f.hi) {
		return said // reported on Friday | that
	}
	return verb + 1
}
