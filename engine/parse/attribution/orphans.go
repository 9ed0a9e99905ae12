package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// namedAfter gives a quotation that is a sentence of its own to whomever the next
// sentence names for it: “…” Ann Koe told reporters outside court; “…” Those were the
// words of Ann Koe; “…” Ann Koe, 98, on her birthday. But for the first, that may be the
// next paragraph's.
func (f *finder) namedAfter(q int) bool {
	s := f.story
	quote := &s.Quotes[q]
	last := quote.Tokens[len(quote.Tokens)-1].To
	if last >= len(s.Tokens) || !f.standsAlone(quote) || s.Tokens[last].Outer != story.None {
		return false
	}
	here, next := int(s.Tokens[last-1].Sentence), int(s.Tokens[last].Sentence)
	if here == next {
		next++ // a mark ends the one of the quotation
		if next == len(s.Sentences) {
			return false
		}
	}
	same := s.Sentences[next].Block == s.Sentences[here].Block
	if s.Blocks[s.Sentences[here].Block].Kind == article.Headline || !same && (s.Sentences[next].Block != s.Sentences[here].Block+1 || !f.wholeBlock(quote) || !f.mayName(s.Sentences[next].Block)) {
		return false
	}
	f.window = f.over(s.Sentences[next].Tokens.From)
	a := begun(Attribution{Sieve: Adjacent, Frame: article.VerbFrame, Class: article.Neutral, Content: quote.Tokens})
	switch {
	case same && f.saidOnly(&a):
	case f.wordsOfWhom(&a):
	case same && f.gestures(&a), (quote.Kind == article.FullQuote || !same) && f.signedBelow(&a, same):
		f.window = f.over(quote.Tokens[0].From)
		a.Head = f.lo
	default:
		return false
	}
	if !a.Cue.Missing() {
		f.drop(a.Head)
	}
	f.add(a)
	return true
}

// mayName reports whether a block can name who is quoted above it. What looks like the
// heading of what follows does where that is the next quotation, or nothing.
func (f *finder) mayName(block int) bool {
	s := f.story
	switch s.Blocks[block].Kind {
	case article.Paragraph:
		return true
	case article.Subheading:
		next := block + 1
		return next == len(s.Blocks) || !s.Blocks[next].Sentences.Empty() && s.Tokens[s.Sentences[s.Blocks[next].Sentences.From].Tokens.From].Outer != story.None
	}
	return false
}

// wholeBlock reports whether a quotation is all of the paragraphs it stands in.
func (f *finder) wholeBlock(q *story.Quote) bool {
	s := f.story
	first, last := q.Tokens[0].From, q.Tokens[len(q.Tokens)-1].To-1
	from := s.Blocks[s.Sentences[s.Tokens[first].Sentence].Block].Sentences.From
	return s.Sentences[from].Tokens.From == first && f.standsAlone(q) && s.Sentences[s.Tokens[last].Sentence].Block == s.Sentences[s.Tokens[first].Sentence].Block
}

// drop takes out what was found in the window with its cue at a token.
func (f *finder) drop(head int) {
	for i := range f.found {
		if f.found[i].Head == head && f.found[i].Sentence == f.sentence {
			f.found = append(f.found[:i], f.found[i+1:]...)
			return
		}
	}
}

// longestSpeaker is the most words that name a speaker in a sentence of their own: Ms Koe's
// niece, state Del. Ann “Al” Lund (D-Leith), shouted to the crowd.
const longestSpeaker = 24

// saidOnly reads a sentence that only says who said what stands before it, where, when
// and to whom: Ann Dale, the victims' lawyer, | told reporters outside the court.
func (f *finder) saidOnly(a *Attribution) bool {
	end := f.trimEnd(f.hi)
	verb := f.lo + 1
	for ; verb < end && verb-f.lo < longestSpeaker; verb++ {
		if c, ok := f.cue(verb); ok && c.Sorts&lexicon.Speech != 0 && f.tag(verb).IsFinite() {
			break
		}
		if f.quoted(verb) && !f.nickname(verb) || f.tag(verb).IsFinite() && f.low(verb-1) != "who" {
			return false
		}
	}
	c, ok := f.cue(verb)
	if !ok || verb >= end || f.finite(story.Range{From: verb + 1, To: end}) {
		return false
	}
	to := verb + 1
	if c.Lemma == "tell" || c.Lemma == "ask" {
		if to = f.nounPhraseAfter(verb+1, end, false); to == verb+1 && c.Lemma == "tell" {
			return false
		}
	}
	for k := to; k < end; k++ {
		if f.quoted(k) || f.low(k) == ":" || f.tag(k) == tag.TO || f.low(k) == "that" || f.low(k) == "of" && k == to {
			return false
		}
	}
	if t := f.tag(to); to < end && t != tag.IN && !t.IsAdverb() && t != tag.VBG && !f.timeWord(to) && f.low(to) != "," {
		return false
	}
	source := f.subjectAt(verb)
	if source.Missing() || source.From != f.lo || !f.speaks(f.bare(source)) {
		return false
	}
	v, ok := f.verbAt(verb)
	if !ok || v.passive {
		return false
	}
	a.Cue, a.Head, a.Source, a.Class, a.Lemma = story.Range{From: verb, To: v.to}, verb, source, v.Class, v.Lemma
	f.tense(a, v)
	f.circumstances(a, v)
	return true
}

// bare is a noun phrase up to its first comma.
func (f *finder) bare(r story.Range) story.Range {
	for k := r.From + 1; k < r.To; k++ {
		if f.low(k) == "," {
			return story.Range{From: r.From, To: k}
		}
	}
	return r
}

// wordsOfWhom reads a sentence that says of the words before it whose they are: Those were
// the words of | Ann Koe; That is how | Ann Koe remembers it; That was | Koe's reply; So
// says | Ann Koe; The speaker is | Ann Koe.
func (f *finder) wordsOfWhom(a *Attribution) bool {
	a.Frame, a.Sieve = article.NounFrame, Noun
	be := f.lo + 1
	switch f.low(f.lo) {
	case "that", "this", "those", "these", "such", "it":
	case "so", "thus":
		c, ok := f.cue(be)
		source := story.Range{From: be + 1, To: f.nounPhraseAfter(be+1, f.hi, true)}
		if !ok || c.Sorts&lexicon.Speech == 0 || !f.tag(be).IsFinite() || source.Empty() || !f.speaks(f.bare(source)) {
			return false
		}
		a.Frame, a.Sieve, a.Cue, a.Head, a.Source, a.Lemma, a.Class = article.VerbFrame, Inverted, story.Range{From: be, To: be + 1}, be, source, c.Lemma, c.Class
		return true
	case "the":
		if be++; f.low(be-1) != "speaker" && f.low(be-1) != "words" && f.low(be-1) != "voice" {
			return false
		}
	default:
		return false
	}
	if !f.is(be, lexicon.Being) || f.quoted(be) {
		return false
	}
	noun, source := f.utteranceOf(be + 1)
	if f.low(f.lo) == "the" {
		noun = f.lo + 1
		from := be + 1
		if f.low(from) == "those" && f.low(from+1) == "of" {
			from += 2
		}
		source = story.Range{From: from, To: f.nounPhraseAfter(from, f.hi, true)}
	}
	if source.Missing() || source.Empty() || !f.speaks(f.bare(source)) {
		return false
	}
	a.Cue, a.Head, a.Source, a.Lemma = story.Range{From: noun, To: noun + 1}, noun, source, f.singular(noun)
	if f.tag(noun).IsVerb() {
		a.Frame, a.Sieve, a.Lemma = article.VerbFrame, Adjacent, f.story.Tokens[noun].VerbLemma()
	}
	a.Tense = article.NoTense
	return true
}

// utteranceOf is the noun or the verb at a token for what somebody said, and who that is:
// the words of | Ann Koe; | Koe's answer; how | Ann Koe remembers it.
func (f *finder) utteranceOf(i int) (cue int, who story.Range) {
	if w := f.low(i); w == "how" || w == "what" {
		source := story.Range{From: i + 1, To: f.nounPhraseAfter(i+1, f.hi, true)}
		verb := source.To
		if f.low(verb) == "," {
			verb++
		}
		c, ok := f.cue(verb)
		if source.Empty() || !remembers(f.low(verb)) && !(ok && f.tag(verb).IsFinite() && c.Sorts&(lexicon.Speech|lexicon.BesideQuote) != 0) {
			return 0, story.Nowhere
		}
		return verb, source
	}
	end := f.nounPhraseAfter(i, f.hi, false)
	for k := i; k < end; k++ {
		if !f.utters(k) {
			continue
		}
		if w := f.low(k + 1); w == "of" || w == "from" {
			return k, story.Range{From: k + 2, To: f.nounPhraseAfter(k+2, f.hi, true)}
		}
		for p := k - 1; p >= i; p-- {
			if f.tag(p) == tag.POS {
				return k, story.Range{From: i, To: p}
			}
		}
		return 0, story.Nowhere
	}
	return 0, story.Nowhere
}

// remembers reports whether a verb tells how somebody had something before them: that is
// how she remembers it.
func remembers(word string) bool {
	switch word {
	case "remembers", "remembered", "recalls", "recalled", "sees", "saw", "puts", "put", "feels", "felt", "thinks", "thought":
		return true
	}
	return false
}

// utters reports whether a noun is one for what somebody said.
func (f *finder) utters(i int) bool {
	switch f.low(i) {
	case "words", "word", "answers", "verdict", "warning", "plea", "cry", "question", "lament", "refrain", "mantra", "motto", "line", "boast":
		return true
	}
	return f.is(i, lexicon.Reply)
}

// longestGesture is the most words of a sentence that tells what somebody did as they spoke.
const longestGesture = 8

// gestures reads a short sentence that tells what whoever spoke did: “I am a fighter.” |
// She laughs.
func (f *finder) gestures(a *Attribution) bool {
	source, verb := f.firstMain()
	if f.hi-f.lo > longestGesture || source.Missing() || source.From != f.lo || !f.is(verb, lexicon.Gesture) || !f.oneSpeaks(source) && !f.tag(source.To-1).IsProper() {
		return false
	}
	a.Cue, a.Source, a.Sieve, a.Frame, a.Lemma, a.Tense = story.Nowhere, source, Floating, article.FloatingFrame, "say", article.NoTense
	return true
}

// longestSigning is the most words of a line that only names who is quoted above it.
const longestSigning = 24

// signedBelow reads a line that only names who is quoted before it, and on what: Senator
// Ann Koe, on her primary challenge.
func (f *finder) signedBelow(a *Attribution, same bool) bool {
	end := f.trimEnd(f.hi)
	block := f.story.Blocks[f.story.Sentences[f.sentence].Block].Sentences
	if f.hi-f.lo > longestSigning || f.sentence+1 < block.To || !same && f.sentence > block.From || !f.story.Capitalized(f.lo) {
		return false
	}
	from := f.lo
	if f.dash(from) || f.low(from) == "-" {
		from++
	}
	source := story.Range{From: from, To: f.nounPhraseAfter(from, end, false)}
	if source.Empty() || f.goesOnAfter(source.To, end) {
		return false
	}
	if !f.namedPerson(source) && !(source.To < end && source.Len() > 1 && f.proper(source.From, source.To)) {
		return false
	}
	switch w := f.low(source.To); {
	case source.To == end, w == "(":
	case w == ",":
	case w == "on" || w == "after" || w == "about":
	default:
		return false
	}
	a.Cue, a.Source = story.Nowhere, source
	a.Frame, a.Sieve, a.Lemma, a.Tense = article.SignatureFrame, Colon, "—", article.NoTense
	return true
}

// goesOnAfter reports whether a name has a verb or a quotation behind it, and so signs
// nothing. What somebody spoke of may have one: Ann Koe, a nurse, on what she saw.
func (f *finder) goesOnAfter(i, end int) bool {
	for k := i; k < end; k++ {
		switch w := f.low(k); {
		case w == "on", w == "after", w == "about", w == "as", w == "when":
			return false
		case f.quoted(k), f.tag(k).IsFinite():
			return true
		}
	}
	return false
}

// namedPerson reports whether a noun phrase ends in the name of somebody, or is of a kind
// that people are.
func (f *finder) namedPerson(r story.Range) bool {
	if f.story.Word(r.To-1) == strings.ToUpper(f.story.Word(r.To-1)) {
		return false // a heading
	}
	return f.people[f.low(r.To-1)] && f.tag(r.To-1).IsProper() || f.noun(r.To-1)&lexicon.Human != 0
}

// shown gives a quotation to whomever the sentence before it in its paragraph shows: The
// driver, Ali Khan, climbed out of the cab. “I saw nothing.” What was done to somebody
// shows nobody who speaks.
func (f *finder) shown(q, first int) bool {
	s := f.story
	quote := &s.Quotes[q]
	sentence := int(s.Tokens[first].Sentence)
	if sentence == 0 || quote.Kind != article.FullQuote || s.Sentences[sentence].Block != s.Sentences[sentence-1].Block || !f.standsAlone(quote) {
		return false
	}
	f.window = f.over(s.Sentences[sentence-1].Tokens.From)
	f.lo = s.Sentences[sentence-1].Own
	for k := f.lo; k < f.hi; k++ {
		if f.quoted(k) {
			return false
		}
	}
	source, verb := f.firstMain()
	if source.Missing() || f.doneTo(verb) || !f.oneSpeaks(source) {
		return false
	}
	f.window = f.over(first)
	f.add(begun(Attribution{
		Cue: story.Nowhere, Head: first, Source: source, Content: quote.Tokens, Sieve: Floating,
		Frame: article.FloatingFrame, Class: article.Neutral, Lemma: "say", Tense: article.NoTense,
	}))
	return true
}

// changesTo reports whether the sentence before a quotation shows somebody else than who
// spoke before, and how they took it: Another fan | was calmer. “It is only a game.” What is
// about that other person may go on with the words before.
func (f *finder) changesTo(first, before int) bool {
	s := f.story
	a := &f.found[before]
	sentence := int(s.Tokens[first].Sentence)
	if a.Sentence >= sentence-1 || s.Sentences[sentence-1].Block != s.Sentences[sentence].Block || f.aboutAnother(first) {
		return false
	}
	f.window = f.over(s.Sentences[sentence-1].Tokens.From)
	source, verb := f.firstMain()
	if source.Missing() || f.low(source.From) == "he" || f.low(source.From) == "she" {
		return false
	}
	if head := f.bare(source).To - 1; f.low(head) == f.low(f.bare(a.Source).To-1) {
		return false
	}
	mood := f.tag(f.skipAdverbs(verb + 1))
	felt := f.is(verb, lexicon.Being) && (mood.IsAdjective() || mood == tag.NN) // calmer, to the tagger
	return f.is(verb, lexicon.Gesture) || felt && f.trimEnd(f.hi)-verb < longestMood
}

// longestMood is the most words that tell how somebody took it.
const longestMood = 6

// aboutAnother reports whether a quotation begins with somebody of whom it tells.
func (f *finder) aboutAnother(first int) bool {
	w := f.low(first + 1)
	return w == "he" || w == "she" || w == "they" || w == "his" || w == "her"
}

// shownAfter gives a quotation in which somebody speaks of themselves to whom the next
// sentence of its paragraph shows: “I thought it was the sun.” | Ann Koe was asleep when the
// fire began.
func (f *finder) shownAfter(q, first int) {
	s := f.story
	quote := &s.Quotes[q]
	last := quote.Tokens[len(quote.Tokens)-1].To
	if quote.Kind != article.FullQuote || last >= len(s.Tokens) || s.Tokens[last].Outer != story.None || !f.standsAlone(quote) || !f.ofMyself(quote) {
		return
	}
	next := s.Sentences[s.Tokens[last].Sentence]
	if next.Block != s.Sentences[s.Tokens[first].Sentence].Block || next.Tokens.From != last {
		return
	}
	f.window = f.over(last)
	source, verb := f.firstMain()
	if source.Missing() || source.From != f.lo {
		return
	}
	if c, ok := f.cue(verb); ok && c.Sorts&lexicon.Speech != 0 {
		return // who reports something else may be another: “I lost.” Koe said the board would say that
	}
	if bare := f.bare(source); !f.people[f.low(bare.To-1)] || !f.tag(bare.To-1).IsProper() {
		return
	}
	f.window = f.over(first)
	f.add(begun(Attribution{
		Cue: story.Nowhere, Head: first, Source: source, Content: quote.Tokens, Sieve: Floating,
		Frame: article.FloatingFrame, Class: article.Neutral, Lemma: "say", Tense: article.NoTense,
	}))
}

// ofMyself reports whether whoever speaks in a quotation speaks of themselves.
func (f *finder) ofMyself(q *story.Quote) bool {
	for _, r := range q.Tokens {
		for k := r.From; k < r.To; k++ {
			if w := f.low(k); w == "i" || w == "my" || w == "me" {
				return true
			}
		}
	}
	return false
}

// oneSpeaks reports whether a noun phrase is one person, who is named, a pronoun or of a
// kind that people are.
func (f *finder) oneSpeaks(r story.Range) bool {
	if w := f.low(r.From); r.Len() == 1 && (w == "he" || w == "she") {
		return true
	}
	for k := r.From; k < r.To; k++ {
		if f.low(k+1) == "," || k+1 == r.To {
			if f.people[f.low(k)] && f.tag(k).IsProper() {
				return true // the boatman, Bo Hume,
			}
		}
	}
	r = f.bare(r)
	return f.human(r.From, r.To) && f.tag(r.To-1) == tag.NN
}

// firstMain is the subject of the first clause that leans on no other, and its verb: Asked
// about it, | Mr Koe | shook his head; Ann Koe, who is 90, | is not done.
func (f *finder) firstMain() (subject story.Range, verb int) {
	if f.low(f.lo) == "it" && f.is(f.lo+1, lexicon.Being) {
		if to := f.nounPhraseAfter(f.lo+2, f.hi, false); to > f.lo+2 && f.low(to) == "who" {
			return story.Range{From: f.lo + 2, To: to}, to + 1 // It was | Ann Koe who found it
		}
	}
	for k := f.lo + 1; k < f.hi; k++ {
		if !f.tag(k).IsFinite() && !f.is(k, lexicon.Gesture) || f.tag(k-1) == tag.WP || f.tag(k-1) == tag.WDT {
			continue
		}
		if f.is(k, lexicon.Gesture) && !f.tag(k).IsVerb() {
			if r := f.parentheticalOrPhrase(k - 1); !r.Missing() && r.From == f.lo {
				return r, k // Maria Cruz, 51, shrugs
			}
			continue
		}
		r := f.subjectAt(k)
		if r.Missing() || f.tag(r.From) == tag.WPPoss {
			continue // Ann Koe, whose boat sank, is not so sure
		}
		if r.From == f.lo || f.low(r.From-1) == "," {
			return r, k
		}
	}
	return story.Nowhere, 0
}

// parentheticalOrPhrase is the noun phrase that ends with a token or before the parenthesis
// that it closes.
func (f *finder) parentheticalOrPhrase(i int) story.Range {
	if f.low(i) == "," {
		return f.parenthetical(i)
	}
	if start := f.nounPhraseBefore(i); start <= i {
		return story.Range{From: start, To: i + 1}
	}
	return story.Nowhere
}

// doneTo reports whether the group that a finite verb opens tells what befell its subject
// and not what it did or felt: was arrested, has been shot, died.
func (f *finder) doneTo(verb int) bool {
	if f.is(verb, lexicon.Gesture) {
		return false
	}
	for k := verb; k < min(f.hi, verb+4); k++ {
		switch f.low(k) {
		case "died", "dies", "killed", "got", "been":
			return true
		}
		if !f.is(k, lexicon.Being) {
			continue
		}
		n := f.skipAdverbs(k + 1)
		if f.tag(n) == tag.VBN && !strings.HasPrefix(f.low(n), "un") && n+1 < f.trimEnd(f.hi) {
			return true // was unmoved; was delighted
		}
	}
	return false
}
