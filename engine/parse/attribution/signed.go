package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// longestSignature is the most words behind the dash of a quotation that is signed.
const longestSignature = 24

// signed reads a quotation signed after a dash, as readers' comments are, or in brackets:
// “…” — Ann Koe; “…” – farmer Ann Koe, on her cows; “…” (Ann Koe, pupil).
func (f *finder) signed(q *story.Quote) bool {
	s := f.story
	last := q.Tokens[len(q.Tokens)-1].To
	bracket := f.low(last) == "("
	if last+1 >= len(s.Tokens) || !f.dash(last) && f.low(last) != "-" && !bracket {
		return false
	}
	block := s.Sentences[s.Tokens[last-1].Sentence].Block
	if s.Sentences[s.Tokens[last].Sentence].Block != block {
		return false
	}
	end := last + 1
	for end < len(s.Tokens) && s.Sentences[s.Tokens[end].Sentence].Block == block && end-last <= longestSignature && !f.mark(end) {
		end++
	}
	if end-last > longestSignature || end < len(s.Tokens) && s.Sentences[s.Tokens[end].Sentence].Block == block && !f.mark(end) {
		return false
	}
	f.window = f.over(last)
	f.hi = max(f.hi, end)
	f.sentence = int(s.Tokens[q.Tokens[0].From].Sentence) // the first of those that are signed
	source := f.signature(last+1, f.trimEnd(end), bracket)
	if source.Missing() {
		return false
	}
	f.add(begun(Attribution{
		Cue: story.Range{From: last, To: last + 1}, Head: last, Source: source, Content: q.Tokens, Sieve: Colon,
		Frame: article.SignatureFrame, Class: article.Neutral, Lemma: "—", Tense: article.NoTense,
	}))
	return true
}

// signature is who signs with the words from a token on: all of them where they are few and
// begin with a capital, up to a comma that no title follows, and else the name that they open
// with.
func (f *finder) signature(from, to int, bracket bool) story.Range {
	all := story.Range{From: from, To: to}
	if all.Empty() {
		return story.Nowhere
	}
	if !bracket && f.story.Capitalized(from) && all.Len() <= 12 {
		if r := f.bare(all); r == all || f.onlyTitle(r.To, to) {
			return all
		} else if !f.finite(all) {
			return r
		}
	}
	source := story.Range{From: from, To: f.nounPhraseAfter(from, to, false)}
	if source.Empty() || f.goesOnAfter(source.To, to) {
		return story.Nowhere
	}
	switch f.low(source.To) {
	case ",":
		if next := source.To + 1; next < to && !f.tag(source.To-1).IsProper() && f.tag(next).IsProper() {
			source.To = f.nounPhraseAfter(next, to, false) // the council's leader, Ann Koe
		}
	case ")", "on", "after", "about":
	default:
		if source.To < to {
			return story.Nowhere
		}
	}
	if !f.namedPerson(source) && !(source.Len() > 1 && f.proper(source.From, source.To)) {
		return story.Nowhere
	}
	return source
}

// onlyTitle reports whether only a title follows the comma behind a name: Ann Koe, Railway
// Manager; and not a date or what it is about.
func (f *finder) onlyTitle(comma, to int) bool {
	for k := comma + 1; k < to; k++ {
		if f.tag(k) == tag.CD || f.timeWord(k) || f.low(k) == "," || f.tag(k) == tag.IN && f.low(k) != "of" {
			return false
		}
	}
	return true
}
