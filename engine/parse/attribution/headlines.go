package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// headline reads the forms of a headline: "…: report" and "… – source", where it is
// sure to be one, and "Ann Koe: …", which a first line with a full stop may have too. It
// is the window that is left to the other sieves, without the source after a colon.
func (f *finder) headline(sure bool) window {
	rest := f.window
	for i := f.lo + 1; i+1 < f.hi; i++ {
		if f.quoted(i) || f.low(i) != ":" && !(sure && (f.dash(i) || f.hyphen(i))) || f.labels(story.Range{From: f.lo, To: i}) {
			continue
		}
		if tail := (story.Range{From: i + 1, To: f.hi}); sure && tail.Len() <= longestTail && f.headlineSource(tail) && (tail.Len() == 1 || !f.finite(tail)) {
			f.add(begun(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: tail, Content: f.withQuotes([]story.Range{{From: f.lo, To: i}}, i),
				Sieve: Colon, Frame: article.ColonFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			}))
			rest.hi = i
		} else if head := f.withoutAge(story.Range{From: f.lo, To: i}); head.Len() <= 4 && f.headlineSource(head) && f.hi-i > 2 && f.low(i) == ":" {
			f.add(begun(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: head, Content: f.withQuotes([]story.Range{{From: i + 1, To: f.wordsOf(i+1, f.trimEnd(f.hi))}}, i),
				Sieve: Colon, Frame: article.ColonFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			}))
		} else if speaker := f.speakerAfter(i); sure && !speaker.Missing() {
			f.add(begun(Attribution{
				Cue: story.Range{From: i, To: i + 1}, Head: i, Source: speaker, Content: []story.Range{{From: f.lo, To: i}},
				Sieve: Colon, Frame: article.ColonFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
			}))
			rest.lo = i + 1
		} else if f.low(i) != ":" {
			continue
		}
		return rest
	}
	return rest
}

// withoutAge is who stands before a headline's colon, without their age: Nurse, | 29: “…”
func (f *finder) withoutAge(r story.Range) story.Range {
	if r.Len() > 2 && f.low(r.To-2) == "," && f.tag(r.To-1) == tag.CD {
		r.To -= 2
	}
	return r
}

// labels reports whether the words before a headline's colon say what the piece is, or what
// it is about: Explainer; Court list; Film review; Ask the expert; Post Office inquiry.
func (f *finder) labels(r story.Range) bool {
	last := r.To - 1
	if r.Len() == 1 {
		return f.is(last, lexicon.HeadlineLabel) || f.is(last, lexicon.HeadlineGenre)
	}
	switch f.low(r.From) {
	case "ask", "meet", "inside", "watch":
		return true
	}
	switch f.low(last) {
	case "review", "report", "poll", "interview", "preview", "analysis", "comment":
		return f.is(last-1, lexicon.Reviewed)
	}
	return f.is(last, lexicon.HeadlineGenre) || f.is(last, lexicon.OfInquiry) && f.story.Capitalized(last-1) && last-1 > r.From
}

// half is the end of the part of a headline that a semicolon ends, or a comma behind which
// somebody else says something else: "Two die in blast, medics say; army denies role" says
// two things, and so does "Lee says no, Hart says yes".
func (f *finder) half() int {
	for k := f.lo; k < f.hi; k++ {
		if f.quoted(k) {
			continue
		}
		if f.low(k) == ";" || f.low(k) == "," && !f.commaIn(f.lo, k) && f.saysAt(f.lo, k) && f.saysAt(k+1, f.hi) {
			return k
		}
	}
	return f.hi
}

// saysAt reports whether words open with somebody and what they say: but Hart says yes.
func (f *finder) saysAt(from, to int) bool {
	if f.low(from) == "but" || f.low(from) == "as" || f.low(from) == "while" || f.low(from) == "and" {
		from++
	}
	verb := f.nounPhraseAfter(from, to, false)
	c, ok := f.cue(verb)
	return ok && verb > from && verb+1 < to && f.tag(verb).IsFinite() && c.Sorts&lexicon.Speech != 0
}

// speakerAfter is who speaks in the words behind a headline's colon, and so in the
// quotation before it: "‘We are broke’: council leader warns of cuts". It is Nowhere
// where he only does something: the quotation is about him as often.
func (f *finder) speakerAfter(colon int) story.Range {
	if f.low(colon) != ":" || !f.quotedWhole(f.lo, colon) {
		return story.Nowhere
	}
	r := story.Range{From: colon + 1, To: f.nounPhraseAfter(colon+1, f.hi, false)}
	if r.To <= r.From || r.To >= f.hi || !f.tag(r.To).IsFinite() && !opensUp(f.low(r.To), f.low(r.To+1)) || !f.headlineSource(r) && !f.human(r.From, r.To) {
		return story.Nowhere
	}
	if c, cue := f.cue(r.To); (!cue || c.Sorts&lexicon.Speech == 0) && !opensUp(f.low(r.To), f.low(r.To+1)) {
		return story.Nowhere
	}
	return r
}

// opensUp reports whether a verb tells that somebody speaks, of themselves: “They left us”:
// survivors speak out.
func opensUp(verb, next string) bool {
	switch verb {
	case "speak", "speaks", "relive", "relives", "recount", "recounts", "reminisce", "reminisces":
		return true
	case "open", "opens":
		return next == "up"
	}
	return false
}

// quotedWhole reports whether one quotation is all of the tokens [from, to).
func (f *finder) quotedWhole(from, to int) bool {
	q := f.outer(from)
	return q != story.None && f.anyMark(to-1) && f.outer(to-1) == q
}

// wordsOf is the end of the quotation that begins at a token, where the headline goes
// on in words of its own: "Mayor: ‘I never met him’ as trial opens". Otherwise it is hi.
func (f *finder) wordsOf(i, hi int) int {
	q := f.outer(i)
	if q == story.None {
		return hi
	}
	k := i
	for k < hi && f.outer(k) == q {
		k++
	}
	switch f.low(k) {
	case "as", "after", "amid", "ahead", "before", "during", "following", "in", "over", "when", "while":
		if k < hi {
			return k
		}
	}
	return hi
}

// longestTail is the most words that name a source at the end of a headline.
const longestTail = 5

// hyphen reports whether a token is a hyphen with a blank before it, which stands for
// a dash: Talks fail -Bloomberg News.
func (f *finder) hyphen(i int) bool {
	return i > f.lo && f.low(i) == "-" && f.story.Tokens[i-1].Span.End < f.story.Tokens[i].Span.Start
}

// headlineSource reports whether the words beside a headline's colon are
// somebody: they end in a noun that heads a source, or are all a name.
func (f *finder) headlineSource(r story.Range) bool {
	if f.noun(r.To-1) != 0 || f.is(r.To-1, lexicon.OfficeLetters) && f.inCapitals(r.To-1) {
		return true
	}
	for k := r.From; k < r.To; k++ {
		if !f.story.Capitalized(k) && f.noun(k)&lexicon.Human == 0 {
			return false
		}
	}
	name := f.lex.Name(f.story.Phrase(r)).Kind
	return lexicon.SeatOfOffice(f.story.Phrase(r)) || name == lexicon.OutletName || name == lexicon.OrganizationName || f.people[f.low(r.To-1)]
}

// inCapitals reports whether a word is set in capitals.
func (f *finder) inCapitals(k int) bool {
	return f.story.Word(k) == strings.ToUpper(f.story.Word(k))
}

// pictureCredits finds who made the picture that a caption tells of: "The old bridge.
// Photo: Ann Koe". Captions are furniture and hold no other attribution.
func (f *finder) pictureCredits() {
	s := f.story
	for b := range s.Blocks {
		if s.Blocks[b].Kind == article.Headline || s.Blocks[b].Sentences.Empty() {
			continue
		}
		from := s.Sentences[s.Blocks[b].Sentences.From].Tokens.From
		to := s.Sentences[s.Blocks[b].Sentences.To-1].Tokens.To
		for k := max(from+1, to-12); k+2 < to; k++ {
			if !s.Is(k, lexicon.Credit) || !s.Capitalized(k) || s.Tokens[k+1].Low != ":" || !s.Capitalized(k+2) {
				continue
			}
			f.window = f.over(k)
			f.add(begun(Attribution{
				Cue: story.Range{From: k, To: k + 2}, Head: k, Source: story.Range{From: k + 2, To: f.trimEnd(to)},
				Content: []story.Range{{From: from, To: k}}, Sieve: Colon, Frame: article.CreditFrame, Class: article.Neutral, Lemma: s.Tokens[k].Low,
				Tense: article.NoTense,
			}))
			break
		}
	}
}
