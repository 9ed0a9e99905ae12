package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// headOf is the last noun before the phrase's first preposition or "and".
func (r *resolver) headOf(core story.Range) int {
	head := core.To - 1
	if head > core.From && lexicon.PostNominal(r.Word(head)) && r.personIn(head-1) {
		head-- // Ann Koe MP
	}
	if m := r.at[head]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
		// The name right after the title: Secretary of Health Ann Koe.
		if first := r.Mentions[m].Tokens.From; first > core.From && (r.Tokens[first-1].Tag.IsNoun() && !r.governed(core, first) || r.parentOf(first-1, core)) {
			return head
		}
	}
	for k := core.From + 1; k < core.To; k++ {
		if r.partOfName(k) || r.outOf(k, core) {
			continue
		}
		if t := r.Tokens[k].Tag; t == tag.IN || t == tag.TO && r.Is(k-1, lexicon.Knowing) || t == tag.CC && !r.joinsAdjectives(k, core) || r.participle(k, core) {
			head = k - 1
			break
		}
	}
	if r.thoseWho(core, core.From) {
		return core.From
	}
	for head > core.From && r.Is(head, lexicon.Knowing) {
		head-- // people familiar with
	}
	if at := r.partitive(core, head); at > head {
		return at
	}
	for head > core.From && !r.Tokens[head].Tag.IsNoun() && r.at[head] == story.None && r.Tokens[head].Noun == 0 {
		head--
	}
	if !r.Tokens[head].Tag.IsNoun() && r.at[head] == story.None && r.Tokens[head].Noun == 0 {
		// "some of the residents", "many": the quantifier is the head.
		for k := core.From; k < core.To; k++ {
			if r.Tokens[k].Tag.IsNoun() || r.Tokens[k].Noun != 0 {
				return k
			}
		}
	}
	return head
}

// outOf reports whether a word sets a part against the whole: four in ten voters.
func (r *resolver) outOf(k int, in story.Range) bool {
	return r.Tokens[k].Low == "in" && k > in.From && k+1 < in.To && r.Tokens[k-1].Tag == tag.CD && r.Tokens[k+1].Tag == tag.CD
}

// parentOf reports whether a number at a token is of the children by which a parent is
// called before his name: mum-of-three Ann Koe.
func (r *resolver) parentOf(k int, core story.Range) bool {
	if !r.number(k) {
		return false
	}
	for k--; k > core.From; k-- {
		switch r.Tokens[k].Low {
		case "-":
		case "of":
			if r.Tokens[k-1].Tag == tag.HYPH {
				k--
			}
			switch r.Tokens[k-1].Low {
			case "mum", "mom", "mam", "mother", "dad", "father", "parent", "gran", "grandmother", "grandfather", "grandad", "granddad", "grandparent":
				return true
			}
			return false
		default:
			return false
		}
	}
	return false
}

// joinsAdjectives reports whether an "and" joins what describes one noun: current
// and former employees.
func (r *resolver) joinsAdjectives(k int, in story.Range) bool {
	return k > in.From && k+2 < in.To && r.Tokens[k-1].Tag == tag.JJ && r.Tokens[k+1].Tag == tag.JJ
}

// participle reports whether a word tells what the noun before it does or what is
// done to it: an employee losing his job, a man held in Leith.
func (r *resolver) participle(k int, in story.Range) bool {
	if t := r.Tokens[k].Tag; t != tag.VBN && t != tag.VBG && t != tag.VBD || r.at[k] != story.None || r.Is(k, lexicon.Knowing) {
		return false
	}
	before := r.Tokens[k-1].Tag
	return (before == tag.NN || before == tag.NNS || before.IsProper()) && (k+1 == in.To || !r.Tokens[k+1].Tag.IsNoun() || r.Is(k+1, lexicon.ByDay) || r.Tokens[k].Tag == tag.VBG && r.personIn(k+1))
}

// governed reports whether the titled name at a token is of somebody else than the
// one who speaks: a spokesman for Mr Garde, a source close to President Koe.
func (r *resolver) governed(core story.Range, first int) bool {
	k := first
	for k > core.From && r.lex.Title(r.Word(k-1)) {
		k--
	}
	if title := r.Mentions[r.at[first]].Title; !title.Missing() && title.From < k {
		return false // Secretary of State Ann Koe
	}
	if r.stoodFor(core, first) {
		return true
	}
	if k == first || k-2 < core.From {
		return false
	}
	before := r.Tokens[k-1].Tag
	return before == tag.IN || before == tag.TO
}

// stoodFor reports whether the name at a token, whatever stands before it, is that of
// whom kin or an agent is told of: the sister of former mayor Bo Lund.
func (r *resolver) stoodFor(core story.Range, first int) bool {
	for k := first - 1; k > core.From; k-- {
		if low := r.Tokens[k].Low; low == "of" || low == "for" {
			return lexicon.SpeaksFor.Has(r.Tokens[k-1].Singular())
		}
		if t := r.Tokens[k].Tag; !t.IsNoun() && !t.IsAdjective() && t != tag.DT {
			return false
		}
	}
	return false
}

// partitive is the noun that a quantity counts: 52 percent of respondents, one
// of the sponsors. It returns head when the phrase is no such thing.
func (r *resolver) partitive(core story.Range, head int) int {
	switch r.Tokens[head].Low {
	case "percent", "percentage", "%", "majority", "number", "dozens", "hundreds", "thousands", "handful", "couple", "lot", "half", "most", "some",
		"many", "several", "one", "two", "three", "four", "few", "members", "group", "plenty", "lots", "scores", "host", "slew", "chorus", "legion",
		"string", "range", "army", "swathes", "tens", "millions", "minority", "bulk":
	default:
		return head
	}
	if head+2 >= core.To || r.Tokens[head+1].Low != "of" {
		return head
	}
	for k := core.To - 1; k > head+1; k-- {
		if r.Tokens[k].Tag.IsNoun() || r.Tokens[k].Noun != 0 {
			if r.at[k] != story.None {
				return head
			}
			return k
		}
	}
	return head
}

// partOfName reports whether a token stands in a name of several words.
func (r *resolver) partOfName(k int) bool {
	return r.at[k] != story.None && r.at[k] == r.at[min(k+1, len(r.at)-1)] && r.at[k] == r.at[max(k-1, 0)]
}
