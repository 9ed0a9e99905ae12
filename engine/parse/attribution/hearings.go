package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// hearings finds what a court or a committee heard, which somebody there told it: the
// court heard that; …, an inquest heard.
func (f *finder) hearings() {
	for i := f.lo + 1; i < f.hi; i++ {
		if w := f.low(i); w != "heard" && w != "hears" && w != "hear" || f.quoted(i) {
			continue
		}
		from := f.group(i)
		body := story.Range{From: f.nounPhraseBefore(from - 1), To: from}
		if body.Empty() || !f.hears(body) || !f.opensClauseAt(body.From) {
			continue
		}
		content := f.heardBy(i, body)
		if len(content) == 0 {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: story.Nowhere, Addressee: body, Sieve: Sourceless, Frame: article.PassiveFrame,
			Class: article.Neutral, Lemma: "hear", Passive: true, Content: f.withQuotes(content, i),
		})
		f.tense(&a, verb{head: i, from: from, tag: f.tag(i)})
		f.add(a)
	}
}

// heardBy is what a body heard: what stands before it where it ends the sentence, what stands
// around it, or the clause that follows.
func (f *finder) heardBy(i int, body story.Range) []story.Range {
	end := f.trimEnd(f.hi)
	next := i + 1
	switch w := f.low(next); {
	case next < end && (w == "that" || w == "how"), next < end && f.clauseAt(next, end):
		return []story.Range{{From: next, To: end}}
	case f.setInside(body.From, next):
		return f.aroundAs(body.From, next, end)
	case body.From-1 > f.lo && f.low(body.From-1) == "," && f.endsAt(next, end):
		before := story.Range{From: f.clauseStart(body.From - 1), To: body.From - 1}
		if f.clausal([]story.Range{before}) || f.inHeadline() {
			return []story.Range{before}
		}
	}
	return nil
}

// setInside reports whether commas set the words from one token to another into a sentence
// that goes on behind them: The ewes, | the court heard |, bore a stripe.
func (f *finder) setInside(from, to int) bool {
	end := f.trimEnd(f.hi)
	if from-1 <= f.lo || f.low(from-1) != "," || f.low(to) != "," || f.quoted(from-1) || f.quoted(to) || end <= to+1 {
		return false
	}
	verb := f.skipAdverbs(to + 1)
	return f.tag(verb).IsFinite() && !f.finite(story.Range{From: f.lo, To: from}) || f.opensRelative(verb) && f.finite(story.Range{From: f.lo, To: from})
}

// toldInside reports whether a passive that is so set into a sentence says who was told it:
// The ewes, the court was told, bore a stripe.
func (f *finder) toldInside(v verb) bool {
	start := f.nounPhraseBefore(v.from - 1)
	return v.passive && v.Lemma == "tell" && start < v.from && f.listens(story.Range{From: start, To: v.from}) && f.setInside(start, v.to)
}

// endsAt reports whether a sentence ends at a token, or with when and where from it on:
// …, the court heard | on Monday.
func (f *finder) endsAt(i, end int) bool {
	if i >= end || f.low(i) == "." {
		return true
	}
	if f.timeWord(i) {
		return i+1 >= end
	}
	if t := f.tag(i); t != tag.IN || !f.is(i, lexicon.Preposition) && f.low(i) != "during" {
		return false
	}
	return f.nounPhraseAfter(i+1, end, false) >= end
}

// hears reports whether a noun phrase is a body before which people give evidence.
func (f *finder) hears(body story.Range) bool {
	switch f.low(f.headOf(body)) {
	case "court", "tribunal", "inquest", "inquiry", "enquiry", "jury", "juror", "jurors", "hearing", "trial", "committee", "subcommittee", "panel",
		"commission", "meeting", "assembly", "parliament", "magistrates", "mps", "peers", "lawmakers", "senators", "councillors", "conference", "sheriff":
		return true
	}
	return false
}

// shortPassive reports whether a headline leaves the "was" out and it is the subject who
// heard something: Lee told to ‘pay up’, Mayor warned by MPs.
func (f *finder) shortPassive(v verb) bool {
	if !f.inHeadline() || v.tag != tag.VBD && v.tag != tag.VBN || v.from != v.head {
		return false
	}
	switch v.Lemma {
	case "advise", "ask", "beg", "invite", "order", "remind", "tell", "urge", "warn":
		return f.low(v.to) == "to" || f.low(v.to) == "by" && f.tag(v.to) == tag.IN
	}
	return false
}

// inHeadline reports whether the sentence is a headline.
func (f *finder) inHeadline() bool {
	return f.story.Blocks[f.story.Sentences[f.sentence].Block].Kind == article.Headline
}

// toldLast reports whether a headline ends with those who were told what stands before:
// Doctor lied, inquest told; Eggs recalled, shoppers warned. Who warns does so in the
// present: experts warn.
func (f *finder) toldLast(v verb) bool {
	if !f.inHeadline() || v.from != v.head || v.to < f.trimEnd(f.hi) || f.low(v.head) == v.Lemma {
		return false
	}
	start := f.nounPhraseBefore(v.head - 1)
	if start >= v.head || start-1 <= f.lo || f.low(start-1) != "," {
		return false
	}
	switch v.Lemma {
	case "tell":
		return true
	case "warn", "urge", "advise", "remind":
		return f.tag(v.head-1) == tag.NNS && f.warned(f.low(v.head-1))
	}
	return false
}

// warned reports whether a noun is one for people who are warned rather than for those
// who warn: shoppers, and not officials.
func (f *finder) warned(word string) bool {
	kind := f.lex.Noun(word)
	return kind&(lexicon.Official|lexicon.Expert|lexicon.Spokesperson|lexicon.Organization|lexicon.Outlet|lexicon.Document|lexicon.Bare) == 0
}
