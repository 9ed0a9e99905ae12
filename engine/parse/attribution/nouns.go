package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// nouns finds the claim, report or statement that carries a clause: Russia's
// claim that, the allegation that, in a statement that, an accusation by Lee that.
func (f *finder) nouns() {
	for i := f.lo; i+2 < f.hi; i++ {
		if f.tag(i) != tag.NN && f.tag(i) != tag.NNS || f.quoted(i) || !f.statement(i) {
			continue
		}
		author, that := f.author(i)
		if that == 0 {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: author, Sieve: Sourceless, Frame: article.NounFrame,
			Class: nounClass(f.story.Tokens[i].NounLemma()), Lemma: f.singular(i), Tense: article.NoTense,
		})
		if author.Missing() {
			if f.carriedBy(i, that) {
				continue
			}
			a.Source = f.owner(i)
		}
		if !a.Source.Missing() {
			a.Sieve = Noun
		}
		end := f.clauseEnd(i, that)
		if end == that+1 && f.low(end) == "," && f.mark(end+1) {
			end = f.trimEnd(f.hi) // her remark that, “…”
		}
		a.Content = f.withQuotes([]story.Range{{From: that, To: end}}, i)
		f.add(a)
	}
}

// carriedBy reports whether a verb of the sentence has said in the paper at a token what
// the "that" behind it opens: said in a statement that.
func (f *finder) carriedBy(noun, that int) bool {
	k := noun - 1
	for k > f.lo && nominal(f.tag(k)) && f.tag(k) != tag.POS {
		k--
	}
	switch f.low(k) {
	case "in", "through", "via", "with", "by", "from", "at", "on", "of":
	default:
		return false
	}
	for i := f.first; i < len(f.found); i++ {
		if a := &f.found[i]; a.Head < k && len(a.Content) > 0 && a.Content[len(a.Content)-1].From == that && !a.Cue.Missing() {
			return true
		}
	}
	return false
}

// statement reports whether a noun is what somebody has said. News and its like have
// been told only where nothing determines them: News that the bank had failed.
func (f *finder) statement(i int) bool {
	if f.low(i) == "news" || f.low(i) == "word" {
		return i == f.lo || f.tag(i-1) == tag.IN && f.low(i-1) != "in"
	}
	return lexicon.SpeechNoun.Has(f.story.Tokens[i].NounLemma())
}

// author returns who is said to have made the statement at a token, if anybody is,
// and the "that" which opens it; 0 for none.
func (f *finder) author(i int) (who story.Range, that int) {
	who, that = story.Nowhere, i+1
	if w := f.low(that); w == "by" || w == "from" {
		end := f.nounPhraseAfter(that+1, f.hi, false)
		if end == that+1 || !f.namesSomebody(story.Range{From: that + 1, To: end}) {
			return who, 0
		}
		who, that = story.Range{From: that + 1, To: end}, end
	} else if about := f.afloat(that); about > that {
		that = about
	}
	if f.low(that) != "that" || f.tag(that+1).IsVerb() || f.tag(that+1) == tag.MD {
		return story.Nowhere, 0 // the report that was leaked
	}
	if f.takesUp(i) && f.gapVerb(that+1, f.trimEnd(f.hi)) > 0 {
		return story.Nowhere, 0 // he stole it, a charge that the clerk denies
	}
	if f.tag(that) == tag.WDT && f.noun(i) != 0 && (i > f.lo || f.tag(i) != tag.NNS) && !f.isClause(that+1) {
		return story.Nowhere, 0 // the report that the mayor wrote
	}
	return who, that
}

// afloat is where the words end, before a "that", by which a noun is said to be about
// among some or in some place: rumours on the estate | that; reports in Spain | that.
func (f *finder) afloat(i int) int {
	switch f.low(i) {
	case "in", "on", "at", "among", "amongst", "across", "around", "within", "inside":
	default:
		return i
	}
	if end := f.nounPhraseAfter(i+1, f.hi, false); f.low(end) == "that" && (f.tag(end) == tag.IN || f.clauseAt(end+1, f.hi) && f.tag(f.nounPhraseAfter(end+1, f.hi, false)) == tag.MD) {
		return end
	}
	return i
}

// isClause reports whether a subject at a token has a form of "be" and what completes it
// behind, so that "that" before it leaves nothing out: that | trains are dirty.
func (f *finder) isClause(i int) bool {
	verb := f.nounPhraseAfter(i, f.hi, false)
	if verb <= i || !f.tag(verb).IsFinite() {
		return false
	}
	for verb < f.hi && (f.is(verb, lexicon.Auxiliary) && !f.is(verb, lexicon.Being) || f.tag(verb).IsAdverb()) {
		verb++
	}
	if !f.is(verb, lexicon.Being) {
		return false
	}
	verb = f.skipAdverbs(verb + 1)
	switch t := f.tag(verb); t {
	case tag.VBN, tag.DT, tag.NN, tag.NNS, tag.CD:
		return true
	default:
		return t.IsAdjective()
	}
}

// owner is who has a statement: Russia's claim, his earlier claim.
func (f *finder) owner(i int) story.Range {
	owner := f.beforeAdjectives(i)
	switch {
	case owner < f.lo:
	case f.tag(owner) == tag.POS || f.low(owner) == "'s" || f.low(owner) == "'":
		if start := f.nounPhraseBefore(owner - 1); start < owner {
			return story.Range{From: start, To: owner}
		}
	case f.tag(owner) == tag.PRPPoss:
		return story.Range{From: owner, To: owner + 1}
	}
	return story.Nowhere
}

// beforeAdjectives is the token before a noun and what qualifies it: the union's |
// earlier claim.
func (f *finder) beforeAdjectives(noun int) int {
	k := noun - 1
	for k > f.lo && (f.tag(k) == tag.JJ || f.tag(k).IsAdverb()) {
		k--
	}
	return k
}

// clauseEnd ends the clause that "that" opens behind a noun: at a comma, and where
// the noun is the subject, at the verb of the sentence: the claim that the vote was
// stolen | has been rejected.
func (f *finder) clauseEnd(noun, that int) int {
	end := f.trimEnd(f.hi)
	subject := noun == f.lo || f.opensClauseAt(f.nounPhraseBefore(f.beforeAdjectives(noun)))
	verbs, leaning := 0, 0 // the verb of a clause that leans on another comes before that of the sentence
	for t := that + 1; t < end; t++ {
		if f.quoted(t) {
			continue
		}
		switch w := f.low(t); {
		case w == ",", w == ";":
			return t
		case !subject:
		case w == "that", w == "who", w == "which", w == "whose", f.is(t, lexicon.Subordinator), f.tag(t) == tag.WRB, f.tag(t) == tag.WP:
			leaning++
		case w == "and", w == "or", w == "but":
			if next := f.skipAdverbs(t + 1); verbs > 0 && (f.tag(next).IsFinite() || f.clauseAt(next, end)) {
				leaning++ // and refused, or he refused
			}
		case f.tag(t).IsFinite():
			if leaning > 0 {
				leaning--
			} else if verbs++; verbs > 1 {
				return t
			}
			if t = f.groupEnd(t, end); f.tag(t+1) == tag.VBN && t+1 < end {
				return t + 1 // which the tagger takes for a participle: that she had fled | dogged her
			}
		}
	}
	return end
}

// groupEnd is the last token of a verb that begins with a finite one: had | also been | told.
func (f *finder) groupEnd(t, end int) int {
	for auxiliary := true; auxiliary && t+1 < end && (f.tag(t+1).IsAdverb() || f.tag(t+1).IsVerb() && !f.tag(t+1).IsFinite() && (f.is(t, lexicon.Auxiliary) || f.tag(t).IsAdverb())); t++ {
		auxiliary = f.tag(t+1).IsAdverb() || f.is(t+1, lexicon.Auxiliary) || f.is(t+1, lexicon.Being)
	}
	return t
}

// nounClass is the class of a statement that a noun for what is said carries.
func nounClass(lemma string) article.CueClass {
	switch lemma {
	case "claim", "assertion", "contention", "insistence":
		return article.LoadedDoubt
	case "allegation", "accusation", "charge":
		return article.Accusation
	case "denial":
		return article.Denial
	case "report":
		return article.Relay
	case "belief", "fear":
		return article.Attitude
	}
	return article.Neutral
}
