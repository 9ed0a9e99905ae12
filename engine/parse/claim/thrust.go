package claim

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Thrust is what the main clause of a sentence does: of "The bank, which is in
// trouble, may sell its tower, officials said", that it may sell. Outside of the prose
// it is the zero Thrust.
type Thrust struct {
	Verb      string // its verb, the lemma where the lexicon has one; empty where none was found
	Certainty int    // 0 denied to 5 flat, of the hedges in the verb group and beside it
}

func (f *finder) findThrusts() []Thrust {
	out := make([]Thrust, len(f.Sentences))
	said := make(map[int]int, len(f.Attributions)) // by the last token of a cue, where what is said begins
	for i := range f.Attributions {
		if a := &f.Attributions[i]; !a.Cue.Missing() && len(a.Content) > 0 {
			said[a.Cue.To-1] = a.Content[0].From
		}
	}
	for i := range f.Sentences {
		if f.Blocks[f.Sentences[i].Block].Kind.Prose() {
			f.enter(i)
			out[i] = f.thrust(said)
		}
	}
	return out
}

// thrust looks for the first finite verb that is of no clause beside the main
// one, and where it is a verb of saying whose content follows, for the next.
func (f *finder) thrust(said map[int]int) Thrust {
	aside := false
	for k := f.pastOpener(); k < f.To; k++ {
		switch t := f.Tag(k); {
		case f.subordinates(k):
			aside = true
		case t.IsFinite() && f.Tokens[k].Quote == f.Tokens[f.From].Quote || t == tag.MD:
			group := f.group(k)
			verb := group.To - 1
			if content, ok := said[verb]; ok && content > verb {
				k, aside = verb, false
				continue
			}
			if aside {
				k, aside = verb, false
				continue
			}
			around := story.Range{From: max(group.From-1, f.From), To: min(group.To+2, f.To)}
			return Thrust{Verb: f.VerbLemma(verb), Certainty: f.hedged(around)}
		}
	}
	return Thrust{}
}

// pastOpener is where a sentence begins once the clause or phrase before its
// first comma is left out that an opening word makes a circumstance of: "After
// the fire, …".
func (f *finder) pastOpener() int {
	if !opener(f.Low(f.From)) {
		return f.From
	}
	for k := f.From + 1; k < f.To; k++ {
		if f.Tag(k) == tag.Comma {
			return k + 1
		}
	}
	return f.From
}

// opener reports whether a word makes a circumstance of what follows at the head of a
// sentence.
func opener(word string) bool {
	switch word {
	case "amid", "by", "despite", "during", "for", "in", "under", "when", "with":
		return true
	}
	return lexicon.BesideMain.Has(word)
}

// subordinates reports whether the word at k opens a clause beside the main one.
func (f *finder) subordinates(k int) bool {
	switch f.Tag(k) {
	case tag.WDT, tag.WP, tag.WRB:
		return k > f.From
	case tag.IN:
		switch w := f.Low(k); w {
		case "whether":
			return true
		case "that":
			return f.Tag(k - 1).IsNoun()
		default:
			return f.Is(k, lexicon.BesideMain)
		}
	}
	return false
}

// group is the verb group that begins with the finite verb at k: "could be taken",
// "is believed to have sold", "may well sell".
func (f *finder) group(k int) story.Range {
	end := k + 1
	for j := end; j < f.To; j++ {
		switch t := f.Tag(j); {
		case t == tag.VB || t == tag.VBN || t == tag.VBG:
			end = j + 1
			if t == tag.VBG || t == tag.VB && !f.Is(j, lexicon.Helping) {
				return story.Range{From: k, To: end}
			}
		case t.IsAdverb() || t == tag.TO || f.Low(j) == "to" || f.Low(j) == "likely" || f.Low(j) == "unlikely":
		default:
			return story.Range{From: k, To: end}
		}
	}
	return story.Range{From: k, To: end}
}
