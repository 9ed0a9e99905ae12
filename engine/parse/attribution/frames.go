package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// headOf is the noun that a phrase is about: the last one before its first
// preposition or comma, and before the words that say how a source knows.
func (f *finder) headOf(r story.Range) int {
	for k := r.From + 1; k < r.To; k++ {
		if at := f.describes(k); at >= r.From {
			return at
		}
		if f.tag(k) == tag.IN || f.low(k) == "," || f.low(k) == "(" || (f.tag(k) == tag.VBN || f.tag(k) == tag.VBD) && f.participle(k, story.Range{From: r.From, To: k}) {
			return k - 1
		}
	}
	return r.To - 1
}

// namesSomebody reports whether a noun phrase ends in a noun for a source or in a name.
func (f *finder) namesSomebody(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if f.tag(k).IsProper() || f.noun(k) != 0 {
			return true
		}
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
		if sender := f.sentBy(i); !sender.Missing() && f.covered(i+1) == story.None {
			f.add(begun(Attribution{
				Cue: story.Range{From: sender.From - 1, To: sender.From}, Head: sender.From - 1, Source: sender,
				Content: f.withQuotes([]story.Range{{From: i + 1, To: f.trimEnd(f.hi)}}, i), Sieve: Colon, Frame: article.ColonFrame,
				Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			}))
			continue
		}
		whole := f.nounPhraseBefore(i-1) == f.lo && source.Len() <= 8 || f.tag(f.lo).IsProper() && f.tag(i-1).IsNoun() && f.nounPhraseAfter(f.lo, i, true) == i && source.Len() <= 12
		if (whole || f.speakerLabel(source)) && f.covered(i+1) == story.None && f.namesSomebody(source) {
			f.add(begun(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: source,
				Content: f.withQuotes([]story.Range{{From: i + 1, To: f.trimEnd(f.hi)}}, i), Sieve: Colon, Frame: article.ColonFrame,
				Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			}))
		}
	}
}

// sentBy is who words before a colon say that a quotation comes from: This from our reporter
// | Ann Koe; And here is more from | the mayor.
func (f *finder) sentBy(colon int) story.Range {
	from := f.lo + 1
	for from < colon && f.low(from) != "from" {
		if f.tag(from).IsFinite() && !f.is(from, lexicon.Being) && f.low(from) != "comes" && f.low(from) != "came" {
			return story.Nowhere
		}
		from++
	}
	if from+1 >= colon {
		return story.Nowhere
	}
	said := false
	for k := f.lo; k < from; k++ {
		switch f.low(k) {
		case "this", "that", "more", "here", "word", "news", "line", "update", "quote", "dispatch", "these", "another", "also":
			said = true
		}
		said = said || f.is(k, lexicon.Reply) || f.noun(k)&lexicon.Document != 0
	}
	end := f.nounPhraseAfter(from+1, colon, true)
	if source := (story.Range{From: from + 1, To: end}); said && end > from+1 && !f.finite(story.Range{From: end, To: colon}) && (f.speaks(f.bare(source)) || f.oneSpeaks(source)) {
		return source
	}
	return story.Nowhere
}

// longestLabel is the most words of a speaker's label that is no noun phrase.
const longestLabel = 10

// speakerLabel reports whether words before a colon are a name with what belongs to it:
// Rep. Ann Koe (R-Ohio).
func (f *finder) speakerLabel(r story.Range) bool {
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
		if f.low(i) == ":" || f.low(i) == "," && f.mark(i+1) && f.noun(i-1)&lexicon.Document != 0 {
			colon = i
			break
		}
	}
	if w := f.low(colon); w != ":" && w != "," || f.quoted(colon) {
		return
	}
	q := f.quoteAfter()
	if colon+1 < f.hi {
		q = f.outer(colon + 1)
	}
	if q == story.None || !f.atLength(&f.story.Quotes[q], colon) || !f.standsAlone(&f.story.Quotes[q]) {
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
		head, lemma = colon-1, f.singular(colon-1)
	} else if v := f.verbAtColon(source, colon); v != story.None {
		head, lemma = v, f.story.Tokens[v].VerbLemma()
	}
	f.add(begun(Attribution{
		Cue: story.Range{From: head, To: head + 1}, Head: head, Source: source, Content: quote, Sieve: Colon,
		Frame: article.ColonFrame, Class: article.Neutral, Lemma: lemma, Tense: article.NoTense,
	}))
}

// verbAtColon is the verb right before a colon, or before the adverbs there, whose subject
// a source is: Told of the ruling, Hume shrugged: “…”. Who went further is not quoted by that.
func (f *finder) verbAtColon(source story.Range, colon int) int {
	k := colon - 1
	for k > source.To && f.tag(k) == tag.RB {
		k--
	}
	if t := f.tag(k); k <= f.lo || t != tag.VBD && t != tag.VBZ && t != tag.VBN || f.is(k, lexicon.Auxiliary) || f.group(k) != source.To {
		return story.None
	}
	return k
}

// atLength reports whether a quotation is all that was said, or the better part of
// what a paper says that stands right before it: a statement, “when it ends”.
func (f *finder) atLength(q *story.Quote, mark int) bool {
	return q.Kind == article.FullQuote || q.Kind == article.PartialQuote && q.Words >= 5 && f.low(mark) == ","
}

// speaks reports whether a noun phrase is a person, or what a person writes.
func (f *finder) speaks(r story.Range) bool {
	switch f.low(r.From) {
	case "he", "she", "they":
		return r.Len() == 1
	}
	if f.noun(r.To-1) != 0 {
		return true
	}
	return f.tag(r.To-1).IsProper() && !f.timeWord(r.To-1)
}

// covered returns an attribution of this sentence whose content holds token i.
func (f *finder) covered(i int) int {
	for k := f.first; k < len(f.found); k++ {
		if carries(&f.found[k], i) {
			return k
		}
	}
	return story.None
}
