package article

import (
	"encoding/json"
	"strconv"
)

// Span is a half-open range of bytes, [Start, End). In an Article it counts
// bytes of the original file, in a Draft bytes of its Text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// NoSpan is the place of something the story does not contain: the source of
// "it was reported", the cue of a floating quotation.
var NoSpan = Span{-1, -1}

// Missing reports whether s is NoSpan.
func (s Span) Missing() bool { return s.Start < 0 }

// Len is the number of bytes in s; a missing span has none.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of returns the bytes of text that s names. It panics if s is missing.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// In returns the bytes of a file that s names, as text, and copies no others.
func (s Span) In(source []byte) string { return string(source[s.Start:s.End]) }

// MarshalJSON writes {"start": …, "end": …}, and null for a missing span.
func (s Span) MarshalJSON() ([]byte, error) {
	if s.Missing() {
		return []byte("null"), nil
	}
	type plain Span
	return json.Marshal(plain(s))
}

// Ref is an index into one of the Article's slices. The zero Ref is the first
// element; None points nowhere.
type Ref int

// None is the Ref that points nowhere. It is written as null.
const None Ref = -1

// Known reports whether r points at something.
func (r Ref) Known() bool { return r >= 0 }

// MarshalJSON writes the index, and null for None.
func (r Ref) MarshalJSON() ([]byte, error) {
	if !r.Known() {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(r), 10), nil
}
