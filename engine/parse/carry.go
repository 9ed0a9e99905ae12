package parse

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// farthest is the most sentences over which a voice is heard that is not named again.
const farthest = 2

// carry gives a sentence without an attribution the last one of its paragraph, as long
// as it plainly goes on in that voice: no turn of phrase, no new voice and no new
// subject has come between, and the source is not far.
func (m *model) carry(out []article.Sentence) {
	has, last := make([]bool, len(out)), make([]int, len(out))
	for i := range last {
		last[i] = story.None
	}
	for i := range m.story.Attributions {
		a := &m.story.Attributions[i]
		has[a.Sentence] = true
		if m.refs[i] != story.None && a.Class != article.Attitude && !attribution.Wordless(a.Lemma) && a.Parent == story.None {
			if l := last[a.Sentence]; l == story.None || m.story.Attributions[l].Kind != article.Direct || a.Kind != article.Indirect {
				last[a.Sentence] = i // “…,” said Ann Koe, who knew what neighbours said: she goes on
			}
		}
	}
	for i := 1; i < len(out); i++ {
		if has[i] || out[i].Index == 0 || last[i-1] == story.None {
			continue
		}
		a := &m.story.Attributions[last[i-1]]
		if i-a.Sentence > farthest || !m.goesOn(i, a) {
			continue
		}
		out[i].Carried = article.Ref(last[i-1])
		last[i] = last[i-1]
	}
}

// goesOn reports whether a sentence plainly goes on with what was said: it keeps the
// tense of reported speech, or its subject is a pronoun or of the sentence before.
func (m *model) goesOn(i int, a *attribution.Attribution) bool {
	s := m.story
	r := s.Sentences[i].Tokens
	switch s.Tokens[r.From].Low {
	case "however", "meanwhile", "separately", "but", "yet", "still", "elsewhere":
		return false
	}
	if narrates(s.Story, r) || a.Class == article.DirectiveCue && undone(s.Story, r) {
		return false
	}
	verb := r.From
	for verb < r.To && !s.Tokens[verb].Tag.IsFinite() && s.Tokens[verb].Tag != tag.MD {
		verb++
	}
	if a.Tense == article.Past && reported(s.Story, verb, r.To) {
		return true
	}
	for k := r.From; k < verb; k++ {
		if t := &s.Tokens[k]; t.Outer != story.None || refersBack(t) || m.toldOf(t, s.Sentences[i-1].Tokens) {
			return true
		}
	}
	return false
}

// narrates reports whether a sentence can only be the story's own: it tells what
// nobody knows, when something else happened, or what a speaker did.
func narrates(s *story.Story, r story.Range) bool {
	low := func(k int) string {
		if k >= r.To {
			return ""
		}
		return s.Tokens[k].Low
	}
	k := r.From
	switch low(k) {
	case "it": // It is still not known whether; it remains unclear why
		k++
		if w := low(k); w != "is" && w != "was" && w != "remains" && w != "remained" {
			return false
		}
		for k++; low(k) == "still" || low(k) == "yet" || low(k) == "not" || low(k) == "n't" || low(k) == "immediately"; {
			k++
		}
		switch low(k) {
		case "unclear", "unknown", "uncertain":
			return true
		case "known", "clear", "certain":
			return low(k-1) != "is" && low(k-1) != "was" && low(k-1) != "remains"
		}
		return false
	case "this", "that": // This comes a week after
		for k++; k < r.From+3 && s.Tokens[min(k, r.To-1)].Tag.IsNoun(); {
			k++
		}
		return (low(k) == "comes" || low(k) == "came") && (low(k+1) == "after" || low(k+1) == "as" || low(k+1) == "a" || low(k+1) == "days" || low(k+1) == "amid")
	case "later", "earlier":
		return low(k+1) == "that" || low(k+1) == "on" || low(k+1) == "in"
	case "as":
		return low(k+1) == "of"
	case "he", "she", "they":
		for k++; k < r.To && s.Tokens[k].Tag.IsAdverb(); {
			k++
		}
		return lexicon.Gesture.Has(low(k))
	}
	return false
}

// undone reports whether a sentence tells that nothing was done: "No lift was ordered",
// behind what somebody had called for.
func undone(s *story.Story, r story.Range) bool {
	if s.Tokens[r.From].Low != "no" && s.Tokens[r.From].Low != "none" {
		return false
	}
	for k := r.From + 1; k+1 < min(r.To, r.From+6); k++ {
		switch s.Tokens[k].Low {
		case "was", "were":
			return s.Tokens[k+1].Tag == tag.VBN
		}
	}
	return false
}

// reported reports whether the verb at a token has the tense that speech takes in a
// report: would, had been.
func reported(s *story.Story, verb, to int) bool {
	if verb+1 >= to {
		return false
	}
	switch s.Tokens[verb].Low {
	case "would", "could", "might":
		return true
	case "had":
		for k := verb + 1; k < min(to, verb+4); k++ {
			if s.Tokens[k].Tag == tag.VBN {
				return true
			}
		}
	}
	return false
}

// refersBack reports whether a word stands for somebody or something told of before.
func refersBack(t *story.Token) bool {
	switch t.Low {
	case "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those", "such", "both", "neither", "also":
		return true
	}
	return false
}

// toldOf reports whether a noun was one of the words of a sentence.
func (m *model) toldOf(t *story.Token, r story.Range) bool {
	if !t.Tag.IsNoun() || len(t.Low) < 3 {
		return false
	}
	for k := r.From; k < r.To; k++ {
		if o := &m.story.Tokens[k]; o.Tag.IsNoun() && (o.Low == t.Low || o.Singular() == t.Singular()) {
			return true
		}
	}
	return false
}
