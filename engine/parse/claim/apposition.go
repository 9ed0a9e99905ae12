package claim

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// beforeApposition is the comma that opens an apposition closed at token comma,
// as in "Ann Koe, 34, of Leith, stole …", or the token after it when none does.
func (f *finder) beforeApposition(comma int) int {
	verb := false
	for k := comma - 1; k > max(f.sentence.From, comma-14); k-- {
		switch t := f.tagAt(k); {
		case t == tag.Comma && !verb && f.tagAt(k-1).IsNoun() && (f.tagAt(k+1) == tag.CD || f.tagAt(k+1) == tag.DT || f.tagAt(k+1) == tag.PRPPoss || f.low(k+1) == "aged" || f.tagAt(k-1).IsProper() && f.tagAt(k+1) == tag.NN):
			return k
		case t == tag.Comma && f.low(k+1) == "including" && (f.tagAt(k-1).IsNoun() || f.tagAt(k-1) == tag.CD): // seven, including four children, died
			return k
		case t == tag.Comma && (f.tagAt(k+1) == tag.WDT || f.tagAt(k+1) == tag.WP) && f.tagAt(k-1).IsNoun(): // …, which runs nine homes, forged
			return k
		case t == tag.Comma && !verb && f.tagAt(k-1).IsProper() && (f.tagAt(k+1) == tag.IN || f.tagAt(k+1).IsAdverb()): // Peru, along with its allies, armed
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
	for k > f.sentence.From && f.tagAt(k-1).IsProper() {
		k--
	}
	if k == comma || f.tagAt(k-1) != tag.Comma || !f.tagAt(k-2).IsNoun() {
		return story.Range{}
	}
	if inner := f.phraseBefore(k - 1); !f.tagAt(k-2).IsProper() || f.low(inner.From-1) == "of" && f.tagAt(inner.From-2).IsNoun() && !f.tagAt(inner.From-2).IsProper() {
		return story.Range{From: k, To: comma}
	}
	return story.Range{}
}

// called is a noun phrase, or the name that follows it between commas: "the
// port's owner, Maren Group,", "the head of the port, Ann Koe,".
func (f *finder) called(r story.Range) story.Range {
	if outer := f.withOf(r); outer != r && f.low(outer.To) == "," {
		if named := f.nameAt(outer.To + 1); !named.Empty() && f.low(named.To) == "," && f.low(named.To+1) == "of" {
			return named
		}
	}
	if f.low(r.To) == "," && !f.tagAt(r.To-1).IsProper() {
		if named := f.nameAt(r.To + 1); !named.Empty() && f.low(named.To) == "," {
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
	for approximates(f.low(r.From - 1)) {
		r.From--
	}
	if f.tagAt(r.From-1) == tag.Comma && f.tagAt(r.From-2).IsNoun() && f.lex.Topic(f.low(r.To-1))&lexicon.People != 0 {
		return r
	}
	return story.Range{}
}
