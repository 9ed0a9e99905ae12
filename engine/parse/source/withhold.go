package source

import (
	"slices"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// withholding is a place where the story says that or why a name is withheld.
type withholding struct {
	at       story.Range
	sentence int
	quality  article.Quality // of the reason; NoReason where it only says that it is withheld
}

// withhold gives unnamed sources the reason that the story has for not naming
// them: in a sentence of their own, in one of the two after it that plainly takes
// them up, or once for the whole story.
func (r *resolver) withhold() {
	found, blanket := r.withholdings()
	var later []withholding
	for _, w := range found {
		if ref := r.speakingAt(w); ref != story.None {
			r.sources[ref].withheld(w)
		} else {
			later = append(later, w)
		}
	}
	explained := make([]bool, len(r.sources))
	for i := range r.sources {
		explained[i] = r.sources[i].ReasonQuality != article.NoReason
	}
	plain := declared(later)
	for _, w := range later {
		for _, ref := range r.takenUpAt(w, plain[w.sentence]) {
			if !explained[ref] {
				r.sources[ref].withheld(w)
			}
		}
	}
	for _, ref := range r.refs {
		if ref == story.None || !r.sources[ref].nameless() || r.sources[ref].ReasonQuality != article.NoReason {
			continue
		}
		for _, w := range found {
			if w.sentence == blanket {
				r.sources[ref].withheld(w)
			}
		}
	}
}

// withholdings finds them outside quotations, in order, and the sentence that
// explains for all unnamed sources why they are unnamed, or story.None.
func (r *resolver) withholdings() (found []withholding, blanket int) {
	blanket = story.None
	for s := range r.Sentences {
		tokens := r.Sentences[s].Tokens
		if tokens.Len() > attribution.Longest {
			continue
		}
		for k := tokens.From; k < tokens.To; k++ {
			if r.Tokens[k].Outer != story.None {
				continue
			}
			match, n := r.lex.Anonymity.Match(r.Keys[k:tokens.To])
			if match == nil {
				continue
			}
			w := withholding{at: story.Range{From: k, To: k + n}, sentence: s, quality: article.NoReason}
			switch match.Tags[0] {
			case "reason":
				w.quality = article.Quality(match.Tags[1])
				if r.ofTheTold(w, found) {
					continue
				}
				w.at = r.grounds(w.at, tokens.To)
				found = append(found, w)
			case "marker":
				found = append(found, w)
			case "blanket":
				if blanket == story.None {
					blanket = s
				}
			}
		}
	}
	return found, blanket
}

// ofTheTold reports whether a reason explains what a source tells of, and nobody's
// silence: officials said the road was closed for security reasons. It stands in the words
// of the source, with nothing about a name in it or before it in its sentence. The formula,
// not authorised to speak, is that of a source anywhere.
func (r *resolver) ofTheTold(w withholding, found []withholding) bool {
	if w.quality == article.FormulaReason || len(found) > 0 && found[len(found)-1].sentence == w.sentence {
		return false
	}
	for k := w.at.From; k < w.at.To; k++ {
		switch r.Tokens[k].Low {
		case "named", "identified", "name", "identify":
			return false
		}
	}
	return slices.ContainsFunc(r.Attributions, func(a attribution.Attribution) bool {
		return a.Sentence == w.sentence && slices.ContainsFunc(a.Content, func(c story.Range) bool { return c.Holds(w.at) })
	})
}

// grounds is the whole reason that some words open: because she fears for her lease.
// It runs from its conjunction to the end of the clause; a reason without one is no
// more than its words.
func (r *resolver) grounds(at story.Range, end int) story.Range {
	for k := at.From; k < at.To; k++ {
		switch r.Tokens[k].Low {
		case "because", "since", "lest", "as":
			at.From = k
			for at.To < end && !r.Tokens[at.To].Tag.IsMark() && r.Tokens[at.To].Outer == story.None && !r.saidAt(at.To) {
				at.To++
			}
			return at
		}
	}
	return at
}

// saidAt reports whether an attribution's cue begins at a token.
func (r *resolver) saidAt(k int) bool {
	return slices.ContainsFunc(r.Attributions, func(a attribution.Attribution) bool { return a.Cue.From == k })
}

// declared are the sentences that say that a name is withheld, or in the words of
// the formula why, rather than only that somebody has cause to fear.
func declared(found []withholding) map[int]bool {
	plain := map[int]bool{}
	for _, w := range found {
		if w.quality == article.NoReason || w.quality == article.FormulaReason {
			plain[w.sentence] = true
		}
	}
	return plain
}

// withheld keeps the best reason, and the first words that withhold the name.
func (x *Source) withheld(w withholding) {
	switch {
	case w.quality == article.NoReason:
		if x.Anonymity.Missing() {
			x.Anonymity = w.at
		}
	case rank(w.quality) > rank(x.ReasonQuality):
		x.Reason, x.ReasonQuality = w.at, w.quality
	}
}

// nameless reports whether a source is somebody whose name could be withheld.
func (x *Source) nameless() bool { return !x.Named && x.Kind != article.Document }

func rank(q article.Quality) int {
	switch q {
	case article.StrongReason:
		return 3
	case article.MediumReason:
		return 2
	case article.FormulaReason:
		return 1
	}
	return 0
}

// speakingAt is the nameless source that speaks in the sentence of the words that
// withhold its name: the one right before them, else the last before them whom
// no other quotes, else the first after them.
func (r *resolver) speakingAt(w withholding) int {
	best := story.None
	for i, ref := range r.refs {
		a := &r.Attributions[i]
		if ref == story.None || a.Sentence != w.sentence || !r.sources[ref].nameless() || w.at.Has(a.Source.From) {
			continue // they asked not to be named because the firm has threatened them
		}
		if a.Source.From <= w.at.From && w.at.From <= a.Source.To+1 {
			return ref
		}
		if best == story.None || a.Source.From < w.at.From && a.Parent == story.None {
			best = ref
		}
	}
	return best
}

// withholdingWindow is how many sentences after a source's own may say why its
// name is withheld.
const withholdingWindow = 2

// takenUpAt are the nameless sources of the sentences before that the words before
// a reason plainly take up: by a pronoun, by their noun, as "both", or, where the
// sentence is about nobody else, as the only one there is.
func (r *resolver) takenUpAt(w withholding, declared bool) []int {
	recent := r.recent(w.sentence)
	tokens := r.Sentences[w.sentence].Tokens
	if r.bringsIn(r.Sentences[w.sentence].Own, w.at.From) {
		return nil // One former clerk, who asked not to be named, was blunter
	}
	for k := tokens.From; k < w.at.To; k++ {
		if m := r.at[k]; m != story.None && !name.OnlyFirst(r.Story.Story, k, tokens.From) && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
			return nil // Tom Hale left because he feared arrest
		}
		switch r.Tokens[k].Low {
		case "both", "all", "each", "neither", "none":
			return r.agreeing(recent, func(*Source) bool { return true })
		case "they", "them", "their":
			if many := r.agreeing(recent, func(x *Source) bool { return x.Plural }); len(many) > 0 {
				return many[:1]
			}
			return first(r.agreeing(recent, func(*Source) bool { return true }))
		case "he", "she", "him", "her", "his":
			if !declared && len(recent) > 0 && r.sources[recent[0]].Kind == article.NamedPerson {
				return nil
			}
			return first(r.agreeing(recent, func(x *Source) bool { return !x.Plural && x.Kind != article.UnnamedGroup }))
		case "the", "this", "that", "these", "those":
			if noun := r.nounAfter(k, tokens.To, recent); noun != story.None {
				head, plural := r.Tokens[noun].Singular(), r.Tokens[noun].Tag == tag.NNS || r.Tokens[noun].Low == "people"
				return first(r.agreeing(recent, func(x *Source) bool {
					return x.Plural == plural && (x.Head == head || lexicon.Anybody.Has(head))
				}))
			}
		}
	}
	if only := r.agreeing(recent, func(*Source) bool { return true }); len(only) == 1 {
		return only
	}
	return nil
}

// bringsIn reports whether a sentence opens with somebody new, to whom a relative clause
// belongs that withholds his name.
func (r *resolver) bringsIn(from, marker int) bool {
	if from >= marker || !r.Is(from, lexicon.Newcomer) {
		return false
	}
	for k := r.nouns(story.Range{From: from, To: marker}); k < marker; k++ {
		if r.Tokens[k].Low == "who" {
			return true
		}
	}
	return false
}

// recent are the sources of the attributions right before a sentence, the last first.
func (r *resolver) recent(sentence int) []int {
	var out []int
	for i := len(r.refs) - 1; i >= 0; i-- {
		at := r.Attributions[i].Sentence
		if at >= sentence || sentence-at > withholdingWindow || r.Sentences[sentence].Block-r.Sentences[at].Block > 1 || r.refs[i] == story.None {
			continue
		}
		out = append(out, r.refs[i])
	}
	return out
}

// agreeing are the nameless among some sources that agree with the words that take
// them up, each once.
func (r *resolver) agreeing(refs []int, agrees func(*Source) bool) []int {
	var out []int
	for _, ref := range refs {
		if x := &r.sources[ref]; x.nameless() && agrees(x) && !slices.Contains(out, ref) {
			out = append(out, ref)
		}
	}
	return out
}

func first(refs []int) []int { return refs[:min(1, len(refs))] }

// nounAfter is the first noun for people in the phrase that a determiner opens, or
// one by which a source before was called.
func (r *resolver) nounAfter(determiner, end int, recent []int) int {
	for k := determiner + 1; k < end; k++ {
		t := r.Tokens[k].Tag
		if !t.IsNoun() && !t.IsAdjective() && t != tag.CD {
			break
		}
		called := func(ref int) bool { return r.sources[ref].Head == r.Tokens[k].Singular() }
		if t.IsNoun() && (r.Tokens[k].Noun&lexicon.Human != 0 || slices.ContainsFunc(recent, called)) {
			return k
		}
	}
	return story.None
}

// readWithholding finds the words by which the phrase and its clause withhold
// the name, and how the source is said to know.
func (r *resolver) readWithholding(p *phrase, at story.Range) {
	end := r.Sentences[r.Tokens[at.From].Sentence].Tokens.To
	for k := p.core.From; k < p.head; k++ {
		if low := r.Tokens[k].Low; (low == "unnamed" || low == "unidentified") && p.kind&lexicon.Human != 0 {
			p.anonymity = story.Range{From: k, To: k + 1}
		}
	}
	for k := at.From; k < min(end, at.To+8); k++ {
		match, n := r.lex.Anonymity.Match(r.Keys[k:end])
		if match == nil {
			continue
		}
		to := k + n
		switch match.Tags[0] {
		case "marker":
			if p.anonymity.Missing() {
				p.anonymity = story.Range{From: k, To: to}
			}
		case "access":
			if k < at.To+1 && p.access.Missing() && !(to < end && r.Tokens[to].Is(lexicon.Negation)) && !r.allWho(p, k) {
				p.access = story.Range{From: k, To: to}
			}
		case "formula", "reason":
			if k < at.To+1 {
				p.formula = true
			}
		}
	}
}

// allWho reports whether a relative clause at a token is of all people who ever did
// something rather than of some who were there: people who have fought fires.
func (r *resolver) allWho(p *phrase, k int) bool {
	return p.head == p.core.From && p.headLemma == "people" && k == p.head+1 && r.Tokens[k].Low == "who" && r.Tokens[k+1].Low == "have"
}
