// Package token cuts the text of a block into sentences and a sentence into
// words. It does not read formats or join blocks: what it is given is running
// text, and it never looks past the ends it is told.
package token

// Span is a half-open range of bytes of a text.
type Span struct{ Start, End int32 }

// Of returns the bytes of text that s names.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

func span(start, end int) Span { return Span{int32(start), int32(end)} }
