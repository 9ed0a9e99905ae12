package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// farthest is the most words that stand between a quotation and the verb of
// its speaker.
const farthest = 16

// spoken finds the speaker of a full quotation that no cue on the list has
// taken for its own. Beside such words any verb is one of saying: “…,” Ann Koe
// shot back; Bob Ho sings, “…”.
func (f *finder) spoken() {
	for k := f.lo; k < f.hi; k++ {
		q := f.outer(k)
		if q == story.None || f.story.Quotes[q].Kind != article.FullQuote {
			continue
		}
		last := f.story.Quotes[q].Tokens[len(f.story.Quotes[q].Tokens)-1]
		begins := f.story.Quotes[q].Tokens[0].From == k
		if f.covered(k) == story.None {
			if last.To < f.hi && last.To > f.lo {
				f.spokenAfter(q, last.To)
			}
			if begins && f.covered(k) == story.None {
				f.spokenBefore(q, k)
			}
		}
		k = max(k, min(last.To, f.hi)-1)
	}
}

// spokenAfter reads the speaker and the verb that follow a quotation: all that
// stands between the marks and the verb is the speaker.
func (f *finder) spokenAfter(q, end int) {
	if first := f.story.Quotes[q].Tokens[0].From; !f.afterQuotation(end) || first > f.lo {
		return
	}
	if who := f.verdictOf(end); !who.Missing() {
		f.speak(q, end, who)
		return
	}
	if f.is(end, lexicon.Being) && f.low(end+1) == "how" {
		end += 2 // “It coughed,” was how a clerk remembered it
	}
	last := min(f.hi, end+farthest)
	verb := end
	for verb < last && !f.tellsAt(verb) {
		if f.low(verb) == ":" || f.low(verb-1) == "," && f.tag(verb) == tag.WDT || f.tag(verb) == tag.WP || f.anyMark(verb) && !f.nickname(verb) {
			return
		}
		verb++
	}
	if verb >= last || f.quoted(verb) {
		return
	}
	source := story.Range{From: end, To: f.group(verb)}
	if verb == end {
		source = story.Range{From: verb + 1, To: f.nounPhraseAfter(verb+1, f.hi, true)}
	}
	for source.To > source.From && (f.low(source.To-1) == "," || f.tag(source.To-1).IsAdverb()) {
		source.To--
	}
	f.speak(q, verb, source)
}

// verdictOf is whose words a quotation is, where it is the subject of a noun that is
// theirs: “A farce,” was the view of a clerk; “It is over,” is the word from an aide.
func (f *finder) verdictOf(i int) story.Range {
	if !f.is(i, lexicon.Being) || f.low(i+1) != "the" {
		return story.Nowhere
	}
	noun := i + 2
	for f.tag(noun).IsAdjective() {
		noun++
	}
	of := noun + 1
	if w := f.low(of); !f.tag(noun).IsNoun() || w != "of" && w != "from" {
		return story.Nowhere
	}
	end := f.nounPhraseAfter(of+1, f.hi, true)
	if end <= of+1 || !f.namesSomebody(story.Range{From: of + 1, To: end}) && !f.someoneAt(of+1) {
		return story.Nowhere
	}
	return story.Range{From: of + 1, To: end}
}

// tellsAt reports whether a word beside a quotation is the verb of its speaker:
// any finite one, or a listed one that the tagger takes for a noun.
func (f *finder) tellsAt(k int) bool {
	if t := f.tag(k); t == tag.VBD || t == tag.VBZ || t == tag.VBP || t == tag.VBN {
		return !f.is(k, lexicon.Auxiliary) && !f.seems(k)
	}
	c, ok := f.cue(k)
	return ok && (c.Sorts&(lexicon.Speech|lexicon.BesideQuote|lexicon.InPhrase) != 0 || c.Sorts&lexicon.Paper != 0 && f.tag(k) == tag.NNS) && f.tag(k).IsNoun() && !f.story.Capitalized(k) && f.low(k) != c.Lemma
}

// seems reports whether a verb tells how somebody looked to others: a guard appeared
// to carry a club, “for wolves”.
func (f *finder) seems(k int) bool {
	switch f.low(k) {
	case "appeared", "appears", "seemed", "seems":
		return f.tag(k+1) == tag.TO
	}
	return false
}

// nickname reports whether a mark stands about a name in a name: Ann "Ace" Koe.
func (f *finder) nickname(k int) bool {
	q := f.outer(k)
	return q != story.None && f.story.Quotes[q].Words == 1 && f.tag(f.story.Quotes[q].Tokens[0].From-1).IsProper()
}

// spokenBefore reads them ahead of a quotation that a comma or a colon leads up to.
func (f *finder) spokenBefore(q, first int) {
	if w := f.low(first - 1); first-2 < f.lo || w != "," && w != ":" {
		return
	}
	for k := first - 2; k > f.lo && first-k < farthest && !f.quoted(k); k-- {
		if !f.tellsAt(k) {
			continue
		}
		source := f.subjectAt(k)
		if end := f.group(k); source.Missing() && f.nounPhraseBefore(end-1) < end {
			source = story.Range{From: f.nounPhraseBefore(end - 1), To: end}
		}
		if w := f.low(source.From); source.Len() == 1 && (w == "a" || w == "an" || w == "the") {
			continue // Ann Koe, a | retired cook: “…”
		}
		if _, cue := f.cue(k); !cue && source.Len() == 1 && f.low(source.From) == "it" {
			return // There it hung, “…”
		}
		f.speak(q, k, source)
		return
	}
}

// speak gives a quotation to a speaker and a verb. The verb may have found
// other content, which the quotation then takes the place of.
func (f *finder) speak(q, head int, source story.Range) {
	if source.Missing() || source.Empty() || f.low(source.From) == "there" || f.timeWord(source.To-1) {
		return
	}
	v := verb{head: head, from: f.group(head), to: head + 1, tag: f.tag(head)}
	v.Lemma, v.Class = f.story.Tokens[head].VerbLemma(), article.Neutral
	if c, ok := f.cue(head); ok {
		v.Cue = c
		f.phrase(&v)
	}
	if v.tag.IsNoun() {
		v.tag = tag.VBD
	}
	a := begun(Attribution{
		Cue: story.Range{From: head, To: v.to}, Head: head, Source: source, Sieve: Adjacent, Frame: article.VerbFrame, Class: v.Class,
		Lemma: v.Lemma, Content: f.story.Quotes[q].Tokens,
	})
	f.tense(&a, v)
	f.circumstances(&a, v)
	for i := f.first; i < len(f.found); i++ {
		if f.found[i].Head != head {
			continue
		}
		if f.quotation(f.found[i].Content) {
			f.found[i].Content = merge(append(f.found[i].Content, a.Content...))
			return
		}
		f.found = append(f.found[:i], f.found[i+1:]...)
		break
	}
	f.add(a)
}

// quotation reports whether content holds words of a quotation.
func (f *finder) quotation(content []story.Range) bool {
	for _, r := range content {
		for k := r.From; k < r.To; k++ {
			if f.quoted(k) {
				return true
			}
		}
	}
	return false
}
