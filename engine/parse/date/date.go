// Package date reads the time expressions of a story and resolves them, where
// that is safe, against the day the story was published. It does not order
// events.
package date

import (
	"slices"
	"strings"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// Expression is a date or another word for when.
type Expression struct {
	Tokens story.Range
	Kind   article.TimeKind
	ISO    string // YYYY-MM-DD, YYYY-Www, YYYY-MM or YYYY; empty when it cannot be resolved
}

// layouts are the forms in which front matter writes a date.
var layouts = []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02", "2 January 2006", "January 2, 2006"}

// Published reads the day that a story's front matter gives; ok is false when
// it gives none that can be read.
func Published(text string) (day time.Time, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return time.Time{}, false
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, text); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// Find returns the time expressions of the story's prose in order. published
// is the zero time when it is not known.
func Find(s *story.Story, published time.Time) []Expression {
	f := finder{published: published}
	var out []Expression
	for i := range s.Sentences {
		if !s.Blocks[s.Sentences[i].Block].Kind.Prose() {
			continue
		}
		f.Window = s.Window(s.Sentences[i].Tokens)
		for k := f.From; k < f.To; {
			x, ok := f.read(k)
			if !ok {
				k++
				continue
			}
			out = append(out, x)
			k = x.Tokens.To
		}
	}
	return out
}

type finder struct {
	story.Window // the sentence
	published    time.Time
}

// read reads the expression that begins at a token.
func (f *finder) read(k int) (Expression, bool) {
	if x, ok := f.numeric(k); ok {
		return x, true
	}
	if x, ok := f.calendar(k); ok {
		return x, true
	}
	if x, ok := f.year(k); ok {
		return x, true
	}
	if x, ok := f.deictic(k); ok {
		return x, true
	}
	if x, ok := f.ago(k); ok {
		return x, true
	}
	return f.phrase(k)
}

func (f *finder) expression(from, to int, kind article.TimeKind, iso string) (Expression, bool) {
	return Expression{Tokens: story.Range{From: from, To: to}, Kind: kind, ISO: iso}, true
}

func oneOf(slot []string, word string) bool { return slices.Contains(slot, word) }
