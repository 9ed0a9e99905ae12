package story

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Window is a part of a story, most often a sentence, that is read as if nothing
// stood around it: a look past its ends finds no word there and a full stop.
type Window struct {
	Story    *Story
	From, To int // its tokens
}

// Window returns the window over some tokens.
func (s *Story) Window(r Range) Window { return Window{Story: s, From: r.From, To: r.To} }

// Low is a word in lower case with straight marks, or "" outside the window.
func (w *Window) Low(k int) string {
	if k < w.From || k >= w.To {
		return ""
	}
	return w.Story.Tokens[k].Low
}

// Tag is the tag of a word, or tag.Stop outside the window.
func (w *Window) Tag(k int) tag.Tag {
	if k < w.From || k >= w.To {
		return tag.Stop
	}
	return w.Story.Tokens[k].Tag
}

// VerbLemma returns the base form of a verb, and nothing outside the window.
func (w *Window) VerbLemma(k int) string {
	if k < w.From || k >= w.To {
		return ""
	}
	return w.Story.Tokens[k].VerbLemma()
}

// Is reports whether a word is of a class; none outside the window is.
func (w *Window) Is(k int, class lexicon.Class) bool {
	return k >= w.From && k < w.To && w.Story.Tokens[k].Is(class)
}

// Noun is what a word says of the source that it heads, and nothing outside the window.
func (w *Window) Noun(k int) lexicon.Noun {
	if k < w.From || k >= w.To {
		return 0
	}
	return w.Story.Tokens[k].Noun
}

// Topic is what a word makes of the phrase that it heads, and nothing outside the window.
func (w *Window) Topic(k int) lexicon.Topic {
	if k < w.From || k >= w.To {
		return 0
	}
	return w.Story.Tokens[k].Topic
}

// Cue returns the cue verb that a word is a form of, and none outside the window.
func (w *Window) Cue(k int) (lexicon.Cue, bool) {
	if k < w.From || k >= w.To {
		return lexicon.Cue{}, false
	}
	return w.Story.Tokens[k].Cue()
}
