package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// fewestCast is the least number of words in marks that tell what somebody made of a thing: one
// may be its name.
const fewestCast = 2

// castAs finds in whose words a thing is put, whatever the verb: rubbished the statement as “a
// press release, not an answer”; once described her as “a lady who does repairs”.
func (f *finder) castAs() {
	for k := f.lo + 3; k < f.hi; k++ {
		q := f.outer(k)
		if q == story.None || f.story.Quotes[q].Tokens[0].From != k || f.low(k-1) != "as" || f.quoted(k-1) {
			continue
		}
		quote := &f.story.Quotes[q]
		if quote.Words < fewestCast || quote.Kind == article.TitleQuote || f.story.Capitalized(k+1) || f.covered(k) != story.None || f.saidBehind(quote.Tokens[0].To) {
			continue
		}
		verb, object := f.castBy(k - 1)
		if verb == story.None {
			continue
		}
		v := verbIn(f, verb)
		source := f.castFrom(v)
		if source.Missing() {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: verb, To: verb + 1}, Head: verb, Source: source, Sieve: Adjacent, Frame: article.VerbFrame, Class: article.Neutral,
			Lemma: f.story.Tokens[verb].VerbLemma(), Content: merge(append([]story.Range{{From: object, To: k}}, quote.Tokens[0])),
		})
		if c, ok := f.cue(verb); ok {
			a.Class, a.Lemma = c.Class, c.Lemma
		}
		f.tense(&a, v)
		f.drop(verb)
		f.add(a)
	}
}

// saidBehind reports whether the words behind a quotation that ends at a token say who spoke:
// “the party of the dead,” | From said.
func (f *finder) saidBehind(i int) bool {
	if f.low(i-2) != "," {
		return false
	}
	for k := i; k < min(f.hi, i+4); k++ {
		if c, ok := f.cue(k); ok && c.Sorts&lexicon.Speech != 0 && f.tag(k).IsFinite() {
			return true
		}
	}
	return false
}

// verbIn is the verb at a token with its group, whether it is a cue or not.
func verbIn(f *finder, i int) verb {
	return verb{head: i, from: f.group(i), to: i + 1, tag: f.tag(i)}
}

// castBy is the verb whose object ends before an "as", and where that object begins: waved off
// | the report as. It is story.None where there is none, or where the verb gives somebody a
// post or a part.
func (f *finder) castBy(as int) (verb, object int) {
	object = f.nounPhraseBefore(as - 1)
	for object > f.lo+1 && object < as && !f.tag(object-1).IsVerb() && f.tag(object-1) == tag.IN && f.tag(object-2).IsNoun() {
		object = f.nounPhraseBefore(object - 2) // the fall of the wall
	}
	if object >= as {
		return story.None, 0
	}
	verb = object - 1
	if w := f.low(verb); w == "off" || w == "away" || w == "aside" || w == "out" || w == "down" {
		verb-- // laughed off
	}
	if verb <= f.lo-1 || f.quoted(verb) || f.is(verb, lexicon.Auxiliary) || f.is(verb, lexicon.Appoints) {
		return story.None, 0
	}
	if t := f.tag(verb); !t.IsFinite() && t != tag.VBG && t != tag.VBN || f.passive(verb) {
		return story.None, 0
	}
	return verb, object
}

// passive reports whether the group that ends in a verb is passive.
func (f *finder) passive(verb int) bool {
	for k := f.group(verb); k < verb; k++ {
		if f.is(k, lexicon.Being) {
			return f.tag(verb) == tag.VBN
		}
	}
	return false
}

// castFrom is who put a thing in words of their own: somebody, a body, or what they wrote.
func (f *finder) castFrom(v verb) story.Range {
	var source story.Range
	if v.tag == tag.VBG {
		source = f.subjectOfParticiple(v)
	} else {
		source, _ = f.subject(v)
	}
	if source.Missing() || source.Empty() || !f.speaks(f.bare(source)) && !f.oneSpeaks(source) {
		return story.Nowhere
	}
	return source
}
