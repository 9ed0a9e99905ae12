package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// prepositions finds the sources whose cue is no verb of a clause: according to, per, by the
// union's own count, understands from, word from, in the words of, in her view, in a Gallup
// poll, citing and, in a relative clause, which cited.
func (f *finder) prepositions() {
	for i := f.lo; i+1 < f.hi; i++ {
		switch w := f.low(i); {
		case w == "according" && f.low(i+1) == "to":
			f.according(i, i+2, "according", article.Neutral)
		case w == "per" && f.perSource(i):
			f.according(i, i+1, "per", article.Neutral)
		case w == "by" && !f.quoted(i) && f.ownCount(i) > i:
			f.ownCounted(i)
		case w == "from" && f.heardFrom(i):
			f.heard(i)
		case w == "from" && f.tag(i-1).IsNoun() && !f.quoted(i):
			f.word(i)
		case w == "in" && f.low(i+1) == "the" && (f.low(i+2) == "words" || f.low(i+2) == "view" || f.low(i+2) == "opinion") && f.low(i+3) == "of":
			f.according(i, i+4, "in the "+f.low(i+2)+" of", article.Neutral)
		case w == "in" && f.opinion(i) > i:
			f.judged(i, f.opinion(i))
		case w == "in" && f.findings(i):
			f.according(i, i+1, "in", article.DocumentCue)
		case (w == "citing" || w == "quoting") && f.tag(i) == tag.VBG && !f.quoted(i) && !f.citesReason(i):
			f.citing(i)
		case f.citesAside(i):
			f.citedAside(i)
		}
	}
}

// aboutWhich is the comma before the relative clause that holds a token, or 0.
func (f *finder) aboutWhich(i int) int {
	for k := i - 1; k > f.lo; k-- {
		if w := f.low(k); w == "," && (f.low(k+1) == "which" || f.low(k+1) == "who" || f.low(k+1) == "whose") {
			return k
		}
	}
	return 0
}

// findings reports whether "in" opens or ends a sentence with the poll or study
// that its figures come from: In a Gallup poll, …; …, in the survey.
func (f *finder) findings(i int) bool {
	if f.quoted(i) {
		return false
	}
	end := f.nounPhraseAfter(i+1, f.hi, false)
	if i > f.lo && f.low(i-1) != "," && !((f.counts(i) || f.stands(i)) && f.looksUp(story.Range{From: i + 1, To: end})) {
		return false
	}
	if last := f.beforeTime(end - 1); last > i && f.timeWord(end-1) {
		end = last + 1 // a Gallup poll | last month
	}
	if end <= i+2 || f.noun(end-1)&(lexicon.Poll|lexicon.Study) == 0 || f.tag(end-1) != tag.NN && f.noun(end-1)&lexicon.Poll == 0 {
		return false
	}
	if to := f.timeEnd(end, f.hi); to > end {
		end = to // a Gallup poll last month
	}
	for end < f.hi && f.tag(end) == tag.VBN { // released Monday
		for end++; end < f.hi && f.low(end) != "," && f.low(end) != "."; {
			end++
		}
	}
	return i == f.lo && f.low(end) == "," || i > f.lo && (end >= f.hi || f.low(end) == "." || f.low(end) == ",")
}

// counts reports whether a figure stands in the sentence before a token.
func (f *finder) counts(i int) bool {
	for k := f.lo; k < i; k++ {
		if f.tag(k) == tag.CD || f.low(k) == "percent" || f.low(k) == "%" {
			return true
		}
	}
	return false
}

// stands reports whether the sentence says before a token who is ahead of whom.
func (f *finder) stands(i int) bool {
	for k := f.lo; k < i; k++ {
		switch f.low(k) {
		case "lead", "leads", "led", "leading", "trail", "trails", "trailed", "trailing", "tied", "ahead", "behind":
			return true
		}
	}
	return false
}

// looksUp reports whether a noun phrase says which poll or study it is, and so is
// no vote that somebody won: a Gallup poll, the latest survey.
func (f *finder) looksUp(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		switch w := f.low(k); {
		case f.story.Capitalized(k), w == "latest", w == "recent", w == "new", w == "national", w == "statewide", w == "opinion":
			return true
		}
	}
	return false
}

// perSource tells the attribution from the rate: per the Post, not 5 per cent.
func (f *finder) perSource(i int) bool {
	if w := f.low(i - 1); i > f.lo && w != "," && w != "(" && w != "as" && !(f.anyMark(i-1) && f.low(i-2) == ",") {
		return false
	}
	if i > f.lo && f.story.Capitalized(i) {
		return false // Per Moe
	}
	if f.someoneAt(i + 1) {
		return true
	}
	t := f.tag(i + 1)
	return t == tag.DT && f.low(i+1) != "a" && f.low(i+1) != "an" || t == tag.NNP || t == tag.PRPPoss
}

// someoneAt reports whether a noun phrase that begins with a token brings in people:
// per a person close to the bank, per sources; but not £9 per person.
func (f *finder) someoneAt(i int) bool {
	end := f.nounPhraseAfter(i, f.hi, false)
	if end <= i {
		return false
	}
	head := f.headOf(story.Range{From: i, To: end})
	if w := f.low(i); (w == "a" || w == "an" || w == "one") && f.noun(head) == 0 {
		return true // a buyer, whom no list knows
	}
	return f.human(i, end) && (f.tag(i) == tag.DT || f.tag(i) == tag.CD || f.tag(head) == tag.NNS)
}

// heardFrom reports whether "from" leads to who told a newsroom what it understands:
// the Mail understands from a member of the board.
func (f *finder) heardFrom(i int) bool {
	switch f.low(i - 1) {
	case "understands", "understand", "hears", "hear", "learned", "learnt", "heard":
		return !f.quoted(i) && f.tag(i-2) != tag.TO && f.commaBefore(i) > f.lo && f.someoneAt(i+1)
	}
	return false
}

// word adds who sent the word that a clause is: Word from insiders is that the coach
// will go; Tip-offs from a source had it that he was late.
func (f *finder) word(i int) {
	source := story.Range{From: i + 1, To: f.nounPhraseAfter(i+1, f.hi, false)}
	that := source.To + 1
	if w := f.low(source.To); w == "had" || w == "has" {
		that++
		if f.low(that-1) != "it" {
			return
		}
	} else if w != "is" && w != "was" {
		return
	}
	if f.low(that) != "that" || that+1 >= f.trimEnd(f.hi) || !f.someoneAt(source.From) {
		return
	}
	f.add(begun(Attribution{
		Cue: story.Range{From: i - 1, To: i + 1}, Head: i - 1, Source: source, Sieve: According, Frame: article.AccordingFrame,
		Class: article.Neutral, Lemma: f.low(i - 1), Tense: article.NoTense,
		Content: f.withQuotes([]story.Range{{From: that + 1, To: f.trimEnd(f.hi)}}, i-1),
	}))
}

// commaBefore is the comma not far before a token, or story.None.
func (f *finder) commaBefore(i int) int {
	for k := i - 1; k > max(f.lo, i-8); k-- {
		if f.low(k) == "," {
			return k
		}
	}
	return story.None
}

// heard adds who told a newsroom what stands before the comma.
func (f *finder) heard(i int) {
	source := story.Range{From: i + 1, To: f.sourceEnd(i + 1)}
	to := f.commaBefore(i)
	f.add(begun(Attribution{
		Cue: story.Range{From: i - 1, To: i + 1}, Head: i - 1, Source: f.undated(source), Sieve: According, Frame: article.AccordingFrame,
		Class: article.Neutral, Lemma: f.story.Tokens[i-1].VerbLemma(), Tense: article.NoTense,
		Content: f.withQuotes([]story.Range{{From: f.clauseStart(to), To: to}}, i-1),
	}))
}

// according adds an attribution whose cue is a preposition and whose content is
// the rest of its clause.
func (f *finder) according(i, after int, lemma string, class article.CueClass) {
	source := story.Range{From: after, To: f.sourceEnd(after)}
	if source.Empty() {
		return
	}
	paper := f.beforeMakers(source)
	a := begun(Attribution{
		Cue: story.Range{From: i, To: after}, Head: i, Source: f.undated(paper), Sieve: According, Frame: article.AccordingFrame,
		Class: class, Lemma: lemma, Tense: article.NoTense,
	})
	end := f.trimEnd(f.hi)
	relative, closes := f.figuresOf(i), f.behindParticiple(source.To)
	if relative == 0 && f.low(source.To) == "," && f.tag(source.To+1).IsFinite() {
		relative = f.openRelative(i) // Koe's, which has 40 beds according to a report, said
	}
	if relative > 0 {
		a.Content = append(a.Content, story.Range{From: relative, To: f.lastBefore(i)})
	} else if i-f.lo > 2 && !(f.low(closes) == "," && (f.low(i-1) == "that" || f.low(i-1) == "," && f.low(i-2) == "that")) { // he knew that, according to the Echo, the dam was full
		to := f.lastBefore(i)
		from := f.clauseStart(to)
		if comma := f.aboutWhich(i); comma > 0 && f.low(source.To) == "," && f.tag(source.To+1).IsFinite() {
			// the firm, which had 90 vans, according to its accounts, said
			a.Content = f.withQuotes([]story.Range{{From: f.nounPhraseBefore(comma - 1), To: to}}, a.Head)
			f.add(a)
			return
		}
		if f.low(i-1) == "," && f.low(source.To) == "," && (f.tag(f.skipAdverbs(source.To+1)).IsFinite() || f.anyMark(source.To+1)) {
			from = max(from, f.setIntoClause(i-1, true)) // a book whose hero, according to the publisher, never sleeps
		}
		a.Content = append(a.Content, story.Range{From: from, To: to})
		if r := f.whoClauseEnd(source.To); r < end && f.low(r) == "," && (end-r > 4 || end-r > 2 && f.is(to-1, lexicon.Being)) && f.continues(r+1) && !f.tellsOfSource(r+1, end, from, to) {
			a.Content = append(a.Content, story.Range{From: r + 1, To: end})
		}
	} else {
		from := f.whoClauseEnd(closes)
		if behind := f.timeEnd(closes, end); f.low(behind) == "," {
			from = behind // According to a report on Friday, …
		}
		for k := source.To; paper.To < source.To && from == closes && k < end; k++ {
			if f.low(k) == "," {
				from = k // According to a report the union published, …
			}
		}
		if from < end && f.low(from) == "," {
			from++
		}
		if from >= end {
			return
		}
		a.Content = append(a.Content, story.Range{From: from, To: end})
	}
	a.Content = f.withQuotes(a.Content, a.Head)
	f.add(a)
}

// beforeMakers is the paper of a source without those who made it, of whom a clause without
// "that" begins: documents | prosecutors filed on Monday; a letter | Ann Koe sent.
func (f *finder) beforeMakers(source story.Range) story.Range {
	if !f.tag(source.To).IsFinite() || f.tag(source.To) == tag.MD {
		return source
	}
	for k := source.To - 1; k > source.From; k-- {
		if f.noun(k-1)&(lexicon.Document|lexicon.Study|lexicon.Poll) == 0 || !f.tag(k-1).IsNoun() || f.tag(k-1).IsProper() {
			continue
		}
		makes := f.tag(k) == tag.DT || f.tag(k) == tag.PRPPoss || f.tag(k) == tag.NNS && f.noun(k)&lexicon.Human != 0 || f.tag(k).IsProper()
		if makes && f.nounPhraseAfter(k, source.To, false) == source.To {
			return story.Range{From: source.From, To: k}
		}
	}
	return source
}

// tellsOfSource reports whether the words at a token, which end the sentence behind a comma,
// tell more of the source before it, because what it says is whole: according to the study,
// | published in May; according to Koe & Lund, | the firm that found it.
func (f *finder) tellsOfSource(i, end, from, to int) bool {
	if !f.predicated(from, to) {
		return f.low(i) == "who" && f.speaksAt(f.verbGroupEnd(i+1, f.hi)) // The flaw, according to Koe, who found it, is old
	}
	if f.opensRelative(i) || f.is(i, lexicon.PutOut) && f.tag(i) == tag.VBN {
		return true
	}
	return f.apposes(i, end)
}

// whoClauseEnd is the comma behind a relative clause at a token that tells who a source is, or
// the token: according to clerks | who were there|, was any mention of it.
func (f *finder) whoClauseEnd(k int) int {
	if f.low(k) != "who" {
		return k
	}
	for t := k + 1; t < min(f.hi, k+longestModifier); t++ {
		switch {
		case f.low(t) == "," && (f.tag(f.skipAdverbs(t+1)).IsFinite() || f.clauseAt(t+1, f.hi)):
			return t
		case f.tag(t).IsMark():
			return k
		}
	}
	return k
}

// apposes reports whether the words at a token are one more noun, with a determiner, for who
// stands before them, as far as end: the firm that found it; a charity in Leith.
func (f *finder) apposes(i, end int) bool {
	head := f.nounPhraseAfter(i, end, false)
	if t := f.tag(i); t != tag.DT && t != tag.PRPPoss || head <= i || f.predicated(i, end) {
		return false
	}
	ends := head >= end || f.low(head) == "," || f.tag(head) == tag.IN || f.opensRelative(head)
	return ends && f.noun(f.headOf(story.Range{From: i, To: head}))&speakers != 0
}

// behindParticiple is where the words end that say how a paper came about, which begin
// with a token, as far as a comma follows: according to polls | conducted for the AP, …
func (f *finder) behindParticiple(k int) int {
	next := f.skipAdverbs(k + 1) // a memo | circulated internally and seen by the Echo
	if !f.is(k, lexicon.PutOut) || f.tag(next) != tag.IN && f.tag(next) != tag.TO && (next == k+1 || f.low(next) != "and") {
		return k
	}
	for at := next; at < f.hi; at++ {
		switch t := f.tag(at); {
		case f.low(at) == ",":
			return at
		case !nominal(t) && t != tag.IN && t != tag.TO && t != tag.CC && t != tag.VBN:
			return k
		}
	}
	return k
}

// lastBefore is where what stands before the cue at a token ends.
func (f *finder) lastBefore(i int) int {
	for i > f.lo && (f.low(i-1) == "," || f.dash(i-1) || f.low(i-1) == "(") {
		i--
	}
	return i
}

// figuresOf is where the relative clause with a figure begins that ends the sentence
// before the cue at a token, which tells whose that figure is and no more: The show
// began in May, | which drew 6 million viewers, according to the channel. Else 0.
func (f *finder) figuresOf(i int) int {
	figure := false
	to := f.lastBefore(i)
	for k := to - 1; k > f.lo+1; k-- {
		switch w := f.low(k); {
		case w == ";" || f.mark(k):
			return 0
		case f.tag(k) == tag.CD || '0' <= w[0] && w[0] <= '9':
			figure = true
		case w == "which" && f.low(k-1) == ",":
			for m := f.lo; m < k; m++ {
				if f.tag(m) == tag.CD && !f.is(m-1, lexicon.DayOrMonth) && f.low(m-1) != "in" {
					return 0
				}
			}
			if figure && f.finite(story.Range{From: f.lo, To: k}) {
				return k
			}
			return 0
		case w == ",":
			return 0
		}
	}
	return 0
}

// openRelative is where the relative clause begins, behind the subject of the sentence,
// that the cue at a token stands in, or 0.
func (f *finder) openRelative(i int) int {
	for k := i - 1; k > f.lo+1; k-- {
		switch w := f.low(k); {
		case (w == "which" || w == "who") && f.low(k-1) == ",":
			if f.finite(story.Range{From: f.lo, To: k}) || !f.finite(story.Range{From: k, To: i}) {
				return 0
			}
			return k
		case w == "," || w == ";" || f.mark(k):
			return 0
		}
	}
	return 0
}

// sourceEnd ends the source of an "according to": at the first comma, unless an
// apposition without a verb of its own stands behind it.
func (f *finder) sourceEnd(after int) int {
	bare := f.nounPhraseAfter(after, f.hi, false)
	if title := f.titleAt(bare); title > bare && (bare == after || possessive(f.low(bare-1))) {
		bare = title // Ann Koe's “Tide: A Life”
	}
	if out := f.timeEnd(bare+1, f.hi); f.low(bare) == "out" && out > bare+1 {
		return out // a poll out on Friday
	}
	if bare == after && f.tag(after) == tag.VBN && f.tag(after+1).IsNoun() {
		bare = f.nounPhraseAfter(after+1, f.hi, false) // published reports
	}
	if bare == after && after < f.hi && !f.tag(after).IsMark() {
		bare++ // polling by the union, whatever the tagger takes it for
	}
	if bare+1 < f.hi && f.tag(bare) == tag.VBN && f.tag(bare+1) == tag.IN { // the documents seen by the Guardian
		if end := f.nounPhraseAfter(bare+2, f.hi, false); end > bare+2 {
			bare = end
		}
	}
	if bare+1 < f.hi && bare > after && f.low(bare) == "by" { // a tally by the Associated Press
		if end := f.nounPhraseAfter(bare+1, f.hi, false); end > bare+1 {
			bare = end
		}
	}
	if bare >= f.hi || f.low(bare) != "," || !f.opensApposition(bare+1) || f.low(bare+2) == "of" && f.is(bare+1, lexicon.Quantity) {
		return bare // the league's list, one of them until May
	}
	end := f.appositionEnd(bare, f.hi)
	if f.opensRelative(bare+1) && f.speaksAt(f.verbGroupEnd(bare+2, f.hi)) && f.low(bare+1) != "which" && after > f.lo+3 {
		return bare // a clerk, who described the talks as a farce
	}
	if after < f.lo+4 && f.mark(end) && f.tag(end+1).IsFinite() {
		return bare // According to the board, the clinic | “cannot show” that it is safe
	}
	relative := f.low(bare+1) == "who" || f.low(bare+1) == "which" || f.low(bare+1) == "whose"
	for k := bare + 1; k < end && !relative; k++ {
		if f.tag(k).IsFinite() {
			return bare
		}
	}
	if end < f.hi && f.low(end) == "," && f.hi-end < 4 {
		return bare
	}
	if after < f.lo+4 && end >= f.trimEnd(f.hi) { // According to the army, a drone hit the port: or nothing would be left to say
		return bare
	}
	return end
}

// clauseStart is where the clause before token to begins: behind a semicolon, else at the
// sentence. A list whose last member "and" joins is one clause: the halls cost £2m; the baths
// cost £3m; | and the pier cost £9m.
func (f *finder) clauseStart(to int) int {
	for k := to - 1; k > f.lo+1; k-- {
		if f.low(k) != ";" {
			continue
		}
		if f.low(k+1) == "and" {
			break
		}
		return k + 1
	}
	return f.lo
}

// continues reports whether the words after a comma go on with the clause that
// "according to" interrupted, rather than opening one of their own.
func (f *finder) continues(i int) bool {
	if f.ofWhom(i) {
		return false
	}
	switch w := f.low(i); w {
	case "and":
		verb := f.skipAdverbs(i + 1)
		c, ok := f.cue(verb)
		return f.tag(verb).IsFinite() && !(ok && c.Sorts&lexicon.Speech != 0) // and moved to Leith
	case "but", "while", "although", "though", "so", "which", "who":
		return w == "which" || w == "who"
	case "even":
		return f.low(i+1) != "as" && f.low(i+1) != "though"
	}
	return true
}
