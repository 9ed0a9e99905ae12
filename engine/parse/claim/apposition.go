package claim

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// appositionReach bounds the words between the two commas of an apposition.
const appositionReach = 20

// beforeApposition is the comma that opens an apposition closed at token comma,
// as in "Ann Koe, 34, of Leith, stole …", or the token after it when none does.
func (f *finder) beforeApposition(comma int) int {
	verb := false
	for k := comma - 1; k > max(f.From, comma-appositionReach); k-- {
		switch t := f.Tag(k); {
		case t == tag.Comma && !verb && f.Tag(k-1).IsNoun() && (f.Tag(k+1) == tag.CD || f.Tag(k+1) == tag.DT || f.Tag(k+1) == tag.PRPPoss || f.Low(k+1) == "aged" || f.Tag(k-1).IsProper() && f.Tag(k+1) == tag.NN):
			return k
		case t == tag.Comma && f.Low(k+1) == "including" && (f.Tag(k-1).IsNoun() || f.Tag(k-1) == tag.CD): // seven, including four children, died
			return k
		case t == tag.Comma && (f.Tag(k+1) == tag.WDT || f.Tag(k+1) == tag.WP) && f.Tag(k-1).IsNoun(): // …, which runs nine homes, forged
			return k
		case t == tag.Comma && !verb && f.Tag(k-1).IsProper() && (f.Tag(k+1) == tag.IN || f.Tag(k+1).IsAdverb()): // Peru, along with its allies, armed
			return k
		case t == tag.Colon:
			return comma + 1
		case t.IsFinite():
			verb = true // of the apposition, if it is a relative clause
		case t == tag.WP || t == tag.WDT:
			verb = false // a dealer who had lent him money
		}
	}
	return comma + 1
}

// nameInApposition is the name between a common noun's comma and the one at token
// comma, as in "Their coach, Peter Lang, stole …", or nothing.
func (f *finder) nameInApposition(comma int) story.Range {
	k := comma
	for k > f.From && f.Tag(k-1).IsProper() {
		k--
	}
	if k == comma || f.Tag(k-1) != tag.Comma || !f.Tag(k-2).IsNoun() {
		return story.Range{}
	}
	if inner := f.phraseBefore(k - 1); !f.Tag(k-2).IsProper() || f.Low(inner.From-1) == "of" && f.Tag(inner.From-2).IsNoun() && !f.Tag(inner.From-2).IsProper() {
		return story.Range{From: k, To: comma}
	}
	return story.Range{}
}

// called is a noun phrase, or the name that follows it between commas: "the
// port's owner, Maren Group,", "the head of the port, Ann Koe,".
func (f *finder) called(r story.Range) story.Range {
	if outer := f.withOf(r); outer != r && f.Low(outer.To) == "," {
		if named := f.nameAt(outer.To + 1); !named.Empty() && f.Low(named.To) == "," && f.Low(named.To+1) == "of" {
			return named
		}
	}
	if f.Low(r.To) == "," && !f.Tag(r.To-1).IsProper() {
		if named := f.nameAt(r.To + 1); !named.Empty() && f.Low(named.To) == "," {
			return named
		}
	}
	return r
}

// countInApposition is the number of people between a noun's comma and the one at
// token comma, as in "two thirds of the crew, over 40 men, died", or nothing.
func (f *finder) countInApposition(comma int) story.Range {
	r := f.phraseBefore(comma)
	if !f.counted(r) {
		return story.Range{}
	}
	for f.Is(r.From-1, lexicon.Approximates) {
		r.From--
	}
	if f.Tag(r.From-1) == tag.Comma && f.Tag(r.From-2).IsNoun() && f.Topic(r.To-1)&lexicon.People != 0 {
		return r
	}
	return story.Range{}
}
