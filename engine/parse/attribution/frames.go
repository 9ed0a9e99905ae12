package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// prepositions finds "according to", "per", "in the words of" and "citing".
func (f *finder) prepositions() {
	for i := f.lo; i+1 < f.hi; i++ {
		switch w := f.low(i); {
		case w == "according" && f.low(i+1) == "to":
			f.according(i, i+2, "according", article.Neutral)
		case w == "per" && f.perSource(i):
			f.according(i, i+1, "per", article.Neutral)
		case w == "in" && f.low(i+1) == "the" && (f.low(i+2) == "words" || f.low(i+2) == "view" || f.low(i+2) == "opinion") && f.low(i+3) == "of":
			f.according(i, i+4, "in the "+f.low(i+2)+" of", article.Neutral)
		case w == "in" && f.findings(i):
			f.according(i, i+1, "in", article.DocumentCue)
		case (w == "citing" || w == "quoting") && f.tag(i) == tag.VBG && !f.quoted(i):
			f.citing(i)
		}
	}
}

// findings reports whether "in" opens or ends a sentence with the poll or study
// that its figures come from: In a Gallup poll, …; …, in the survey.
func (f *finder) findings(i int) bool {
	if f.quoted(i) || i > f.lo && f.low(i-1) != "," {
		return false
	}
	end := f.nounPhraseAfter(i+1, f.hi, false)
	if end <= i+2 || f.lex.Noun(f.low(end-1))&(lexicon.Poll|lexicon.Study) == 0 || f.tag(end-1) != tag.NN {
		return false
	}
	for end < f.hi && f.tag(end) == tag.VBN { // released Monday
		for end++; end < f.hi && f.low(end) != "," && f.low(end) != "."; {
			end++
		}
	}
	return i == f.lo && f.low(end) == "," || i > f.lo && (end >= f.hi || f.low(end) == "." || f.low(end) == ",")
}

// perSource tells the attribution from the rate: per the Post, not 5 per cent.
func (f *finder) perSource(i int) bool {
	if i > f.lo && f.low(i-1) != "," && f.low(i-1) != "(" && f.low(i-1) != "as" {
		return false
	}
	if i > f.lo && f.story.Capitalized(i) {
		return false // Per Moe
	}
	t := f.tag(i + 1)
	return t == tag.DT && f.low(i+1) != "a" && f.low(i+1) != "an" || t == tag.NNP || t == tag.PRPPoss
}

// according adds an attribution whose cue is a preposition and whose content is
// the rest of its clause.
func (f *finder) according(i, after int, lemma string, class article.CueClass) {
	source := story.Range{From: after, To: f.sourceEnd(after)}
	if source.Empty() {
		return
	}
	a := Attribution{
		Cue: story.Range{From: i, To: after}, Head: i, Source: source, Sieve: According, Frame: article.AccordingFrame,
		Class: class, Lemma: lemma, Tense: article.NoTense,
	}
	end := f.trimEnd(f.hi)
	if i-f.lo > 2 && !(f.low(source.To) == "," && (f.low(i-1) == "that" || f.low(i-1) == "," && f.low(i-2) == "that")) { // he knew that, according to the Echo, the dam was full
		to := i
		for to > f.lo && (f.low(to-1) == "," || f.dash(to-1) || f.low(to-1) == "(") {
			to--
		}
		from := f.clauseStart(to)
		a.Content = append(a.Content, story.Range{From: from, To: to})
		if r := source.To; r < end && f.low(r) == "," && end-r > 4 && f.continues(r+1) {
			a.Content = append(a.Content, story.Range{From: r + 1, To: end})
		}
	} else {
		from := source.To
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

// sourceEnd ends the source of an "according to": at the first comma, unless an
// apposition without a verb of its own stands behind it.
func (f *finder) sourceEnd(after int) int {
	bare := f.nounPhraseAfter(after, f.hi, false)
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
	if bare >= f.hi || f.low(bare) != "," || !f.opensApposition(bare+1) {
		return bare
	}
	end := f.appositionEnd(bare, f.hi)
	relative := f.low(bare+1) == "who" || f.low(bare+1) == "which" || f.low(bare+1) == "whose"
	for k := bare + 1; k < end && !relative; k++ {
		if f.tag(k).IsFinite() {
			return bare
		}
	}
	if end < f.hi && f.low(end) == "," && f.hi-end < 4 {
		return bare
	}
	return end
}

// clauseStart is where the clause before token to begins: after the last cue
// verb's "that" or a semicolon, else at the sentence.
func (f *finder) clauseStart(to int) int {
	for k := to - 1; k > f.lo+1; k-- {
		if f.low(k) == ";" {
			return k + 1
		}
	}
	return f.lo
}

// continues reports whether the words after a comma go on with the clause that
// "according to" interrupted, rather than opening one of their own.
func (f *finder) continues(i int) bool {
	switch w := f.low(i); w {
	case "but", "and", "while", "although", "though", "which", "who":
		return w == "which" || w == "who"
	}
	return true
}

// citing is an outlet's or speaker's own source: Reuters reported, citing
// officials. What the outer attribution says rests on it.
func (f *finder) citing(i int) {
	source := story.Range{From: i + 1, To: f.nounPhraseAfter(i+1, f.hi, i > f.lo)}
	if source.Empty() {
		return
	}
	if head := f.headOf(source); f.lex.Noun(f.low(head)) == 0 && !f.tag(head).IsProper() {
		return // citing concerns, citing the release of prisoners
	}
	content, relay := f.rested(i, source.To)
	if content.Empty() {
		return
	}
	f.add(Attribution{
		Cue: story.Range{From: i, To: i + 1}, Head: i, Source: source, Relay: relay, Sieve: Citing, Frame: article.CitingFrame, Class: article.Relay,
		Lemma: "cite", Content: f.withQuotes([]story.Range{content}, i), Tense: article.NoTense,
	})
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
	before := story.Range{From: f.lo, To: i}
	for before.To > f.lo && f.low(before.To-1) == "," {
		before.To--
	}
	if said := f.saidAfter(to + 1); f.low(to) == "," && said > 0 && !f.finite(before) { // Reuters, citing officials, said the talks had failed
		return story.Range{From: said, To: f.trimEnd(f.hi)}, before
	}
	return before, story.Nowhere
}

// saidAfter is what follows the verb of speech at token k, or 0 when none stands
// there.
func (f *finder) saidAfter(k int) int {
	verb := f.skipAdverbs(k)
	if verb+1 >= f.hi {
		return 0
	}
	if c, ok := f.cue(verb); !ok || c.Sorts&lexicon.Speech == 0 || !f.tag(verb).IsFinite() {
		return 0
	}
	return verb + 1
}

// finite reports whether a stretch of the sentence has a verb of its own.
func (f *finder) finite(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if f.tag(k).IsFinite() {
			return true
		}
	}
	return false
}

// headOf is the noun that a phrase is about: the last one before its first
// preposition or comma, and before the words that say how a source knows.
func (f *finder) headOf(r story.Range) int {
	for k := r.From + 1; k < r.To; k++ {
		if at := f.describes(k); at >= r.From {
			return at
		}
		if f.tag(k) == tag.IN || f.low(k) == "," || f.low(k) == "(" {
			return k - 1
		}
	}
	return r.To - 1
}

func (f *finder) namesSomebody(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if f.tag(k).IsProper() || f.lex.Noun(f.low(k)) != 0 {
			return true
		}
	}
	return false
}

// nouns finds the claim, report or statement that carries a clause: Russia's
// claim that, the allegation that, in a statement that.
func (f *finder) nouns() {
	for i := f.lo + 1; i+2 < f.hi; i++ {
		if f.low(i+1) != "that" || f.tag(i) != tag.NN && f.tag(i) != tag.NNS || f.quoted(i) || !speechNoun(f.lex.Singular(f.low(i)), f.low(i)) {
			continue
		}
		if f.tag(i+2).IsVerb() || f.tag(i+2) == tag.MD || f.tag(i+1) == tag.WDT && f.lex.Noun(f.low(i)) != 0 {
			continue // the report that was leaked
		}
		a := Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: story.Nowhere, Sieve: Sourceless, Frame: article.NounFrame,
			Class: nounClass(f.low(i)), Lemma: f.lex.Singular(f.low(i)), Tense: article.NoTense,
		}
		owner := i - 1
		for owner > f.lo && (f.tag(owner) == tag.JJ || f.tag(owner).IsAdverb()) {
			owner-- // the union's earlier claim
		}
		switch {
		case f.tag(owner) == tag.POS || f.low(owner) == "'s" || f.low(owner) == "'":
			if start := f.nounPhraseBefore(owner - 1); start < owner {
				a.Source, a.Sieve = story.Range{From: start, To: owner}, Noun
			}
		case f.tag(owner) == tag.PRPPoss:
			a.Source, a.Sieve = story.Range{From: owner, To: owner + 1}, Noun
		}
		end := f.trimEnd(f.hi)
		for t := i + 2; t < end; t++ {
			if f.low(t) == "," && !f.quoted(t) {
				end = t
				break
			}
		}
		a.Content = f.withQuotes([]story.Range{{From: i + 1, To: end}}, i)
		f.add(a)
	}
}

func speechNoun(lemma, word string) bool {
	switch lemma {
	case "statement", "report", "argument", "complaint", "announcement":
		return true
	}
	switch word {
	case "claim", "claims", "allegation", "allegations", "accusation", "accusations", "assertion", "assertions", "suggestion", "suggestions",
		"statements", "admission", "denial", "warning", "warnings", "insistence", "contention", "charge", "charges", "reports", "rumor", "rumors",
		"rumour", "rumours", "belief", "fear", "fears", "prediction", "predictions", "promise", "promises", "vow", "pledge", "assurance", "assurances":
		return true
	}
	return false
}

func nounClass(word string) article.CueClass {
	switch word {
	case "claim", "claims", "assertion", "assertions", "contention", "insistence":
		return article.LoadedDoubt
	case "allegation", "allegations", "accusation", "accusations", "charge", "charges":
		return article.Accusation
	case "denial":
		return article.Denial
	case "report", "reports":
		return article.Relay
	case "belief", "fear", "fears":
		return article.Attitude
	}
	return article.Neutral
}

// headline reads the forms of a headline: "…: report", where it is sure to be
// one, and "Ann Koe: …", which a first line with a full stop may have too.
func (f *finder) headline(sure bool) {
	for i := f.lo + 1; i+1 < f.hi; i++ {
		if f.low(i) != ":" || f.quoted(i) {
			continue
		}
		if tail := (story.Range{From: i + 1, To: f.hi}); sure && tail.Len() <= 3 && f.headlineSource(tail) {
			f.add(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: tail, Content: f.withQuotes([]story.Range{{From: f.lo, To: i}}, i),
				Sieve: Colon, Frame: article.ColonFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			})
			f.hi = i
		} else if head := (story.Range{From: f.lo, To: i}); head.Len() <= 4 && f.headlineSource(head) && f.hi-i > 3 {
			f.add(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: head, Content: f.withQuotes([]story.Range{{From: i + 1, To: f.trimEnd(f.hi)}}, i),
				Sieve: Colon, Frame: article.ColonFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			})
		}
		return
	}
}

// headlineSource reports whether the words beside a headline's colon are
// somebody: they end in a noun that heads a source, or are all a name.
func (f *finder) headlineSource(r story.Range) bool {
	if f.lex.Noun(f.low(r.To-1)) != 0 {
		return true
	}
	for k := r.From; k < r.To; k++ {
		if !f.story.Capitalized(k) {
			return false
		}
	}
	name := f.lex.Name(f.story.Phrase(r)).Kind
	return name == lexicon.OutletName || name == lexicon.OrganizationName || f.people[f.low(r.To-1)]
}

// credits finds who made the picture that a caption tells of: "The old bridge.
// Photo: Ann Koe". Captions are furniture and hold no other attribution.
func (f *finder) credits() {
	s := f.story
	for b := range s.Blocks {
		if s.Blocks[b].Kind == article.Headline || s.Blocks[b].Sentences.Empty() {
			continue
		}
		from := s.Sentences[s.Blocks[b].Sentences.From].Tokens.From
		to := s.Sentences[s.Blocks[b].Sentences.To-1].Tokens.To
		for k := max(from+1, to-12); k+2 < to; k++ {
			if !credits(s.Tokens[k].Low) || !s.Capitalized(k) || s.Tokens[k+1].Low != ":" || !s.Capitalized(k+2) {
				continue
			}
			f.sentence, f.lo = int(s.Tokens[k].Sentence), k
			f.add(Attribution{
				Cue: story.Range{From: k, To: k + 2}, Head: k, Source: story.Range{From: k + 2, To: f.trimEnd(to)},
				Content: []story.Range{{From: from, To: k}}, Sieve: Colon, Frame: article.CreditFrame, Class: article.Neutral, Lemma: s.Tokens[k].Low,
				Tense: article.NoTense,
			})
			break
		}
	}
}

func credits(word string) bool {
	switch word {
	case "image", "photo", "photograph", "picture", "video", "audio", "illustration", "graphic", "credit":
		return true
	}
	return false
}

// bareColon finds `The spokesman: "…"`, a source set before a quotation with no
// verb.
func (f *finder) bareColon() {
	for i := f.lo + 1; i+1 < f.hi; i++ {
		if f.low(i) != ":" || f.quoted(i) || !f.mark(i+1) {
			continue
		}
		source := story.Range{From: f.lo, To: i}
		if (f.nounPhraseBefore(i-1) == f.lo && source.Len() <= 8 || f.label(source)) && f.covered(i+1) == story.None && f.namesSomebody(source) {
			f.add(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: source,
				Content: f.withQuotes([]story.Range{{From: i + 1, To: f.trimEnd(f.hi)}}, i), Sieve: Colon, Frame: article.ColonFrame,
				Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			})
		}
	}
}

// longestLabel is the most words of a speaker's label that is no noun phrase.
const longestLabel = 10

// label reports whether words before a colon are a name with what belongs to it:
// Rep. Ann Koe (R-Ohio).
func (f *finder) label(r story.Range) bool {
	if r.Len() > longestLabel || !f.story.Capitalized(r.From) {
		return false
	}
	for k := r.From; k < r.To; k++ {
		switch w := f.low(k); {
		case f.story.Capitalized(k), w == "(", w == ")", w == "-", w == "of", w == ".":
		default:
			return false
		}
	}
	return f.low(r.To-1) == ")" || r.Len() <= 4
}

// introduced finds the quotation that a sentence leads up to with a colon, of
// whomever it speaks: The mayor had an answer: “…”; she issued a statement, “…”.
func (f *finder) introduced() {
	colon := f.hi - 1
	for i := f.hi - 1; i > f.lo; i-- {
		if f.quoted(i) {
			continue
		}
		if f.low(i) == ":" || f.low(i) == "," && f.mark(i+1) && f.lex.Noun(f.low(i-1))&lexicon.Document != 0 {
			colon = i
			break
		}
	}
	if w := f.low(colon); w != ":" && w != "," || f.quoted(colon) {
		return
	}
	q := f.quoteAfter()
	if colon+1 < f.hi {
		q = int(f.story.Tokens[colon+1].Outer)
	}
	if q == story.None || f.story.Quotes[q].Kind != article.FullQuote || !f.standsAlone(&f.story.Quotes[q]) {
		return
	}
	quote := f.story.Quotes[q].Tokens
	for k := f.first; k < len(f.found); k++ {
		if carries(&f.found[k], quote[0].From) {
			return
		}
	}
	source := f.mainSubject(colon)
	if source.Missing() || !f.speaks(source) {
		return
	}
	head, lemma := colon, ":"
	if f.low(colon) == "," {
		head, lemma = colon-1, f.lex.Singular(f.low(colon-1))
	}
	f.add(Attribution{
		Cue: story.Range{From: head, To: head + 1}, Head: head, Source: source, Content: quote, Sieve: Colon,
		Frame: article.ColonFrame, Class: article.Neutral, Lemma: lemma, Tense: article.NoTense,
	})
}

// speaks reports whether a noun phrase is a person, or what a person writes.
func (f *finder) speaks(r story.Range) bool {
	switch f.low(r.From) {
	case "he", "she", "they":
		return r.Len() == 1
	}
	if f.lex.Noun(f.low(r.To-1)) != 0 {
		return true
	}
	return f.tag(r.To-1).IsProper() && !timeWord(f.low(r.To-1))
}

// covered returns an attribution of this sentence whose content holds token i.
func (f *finder) covered(i int) int {
	for k := f.first; k < len(f.found); k++ {
		for _, r := range f.found[k].Content {
			if r.Has(i) {
				return k
			}
		}
	}
	return story.None
}

// adverbs adds the attribution that "reportedly" makes: somebody said it, and
// nobody is named.
func (f *finder) adverbs() {
	for i := f.lo; i < f.hi; i++ {
		lemma := ""
		class := article.Relay
		switch f.low(i) {
		case "reportedly":
			lemma = "report"
		case "allegedly":
			lemma, class = "allege", article.Accusation
		case "purportedly", "supposedly", "reputedly":
			lemma, class = f.low(i), article.LoadedDoubt
		default:
			continue
		}
		if f.quoted(i) || f.tag(i) == tag.JJ {
			continue
		}
		end := f.trimEnd(f.hi)
		from, to, next := f.lo, end, i+1
		if i == f.lo && f.low(next) == "," { // Allegedly, he left.
			from, next = i+2, i+2
		}
		for k := i - 1; k > f.lo; k-- {
			if w := f.low(k); w == "," || w == ";" {
				from = k + 1
				break
			}
		}
		for k := next; k < end; k++ {
			if w := f.low(k); w == "," || w == ";" {
				to = k
				break
			}
		}
		if to <= from {
			continue
		}
		f.add(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: story.Nowhere, Content: []story.Range{{From: from, To: to}},
			Sieve: Sourceless, Frame: article.AdverbFrame, Class: class, Lemma: lemma, Tense: article.NoTense,
		})
	}
}
