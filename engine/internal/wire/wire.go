// Package wire writes numbers and strings one after the other, and reads them
// back: what the program keeps of work done when it was built. There are no
// types and no names in it, so a reader asks for what the writer wrote.
package wire

import (
	"encoding/binary"
	"errors"
)

// Writer appends to Bytes.
type Writer struct{ Bytes []byte }

// Uint writes a number that is not negative, the smaller the shorter.
func (w *Writer) Uint(n int) { w.Bytes = binary.AppendUvarint(w.Bytes, uint64(n)) }

// Int writes a number.
func (w *Writer) Int(n int) { w.Bytes = binary.AppendVarint(w.Bytes, int64(n)) }

// Bool writes a truth.
func (w *Writer) Bool(b bool) {
	n := 0
	if b {
		n = 1
	}
	w.Uint(n)
}

// String writes the length of s in bytes, and s.
func (w *Writer) String(s string) {
	w.Uint(len(s))
	w.Bytes = append(w.Bytes, s...)
}

// Strings writes a list.
func (w *Writer) Strings(list []string) {
	w.Uint(len(list))
	for _, s := range list {
		w.String(s)
	}
}

// Section writes bytes that a reader may skip as one.
func (w *Writer) Section(b []byte) {
	w.Uint(len(b))
	w.Bytes = append(w.Bytes, b...)
}

// ErrShort says that a reader asked for more than was written.
var ErrShort = errors.New("the text ends too early")

// Reader reads what a Writer wrote. After the end, or where the text cannot be
// what was asked for, everything reads as zero and Err is ErrShort.
type Reader struct {
	rest string
	Err  error
}

// NewReader reads text, of which the strings it returns are parts.
func NewReader(text string) *Reader { return &Reader{rest: text} }

// Done reports whether all is read.
func (r *Reader) Done() bool { return r.rest == "" }

// Uint reads what Writer.Uint wrote.
func (r *Reader) Uint() int {
	var n uint64
	for i := 0; i < len(r.rest) && i < binary.MaxVarintLen64; i++ {
		b := r.rest[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			r.rest = r.rest[i+1:]
			return int(n)
		}
	}
	r.fail()
	return 0
}

// Int reads what Writer.Int wrote.
func (r *Reader) Int() int {
	n := uint64(r.Uint())
	if n&1 != 0 {
		return int(^(n >> 1))
	}
	return int(n >> 1)
}

// Bool reads what Writer.Bool wrote.
func (r *Reader) Bool() bool { return r.Uint() == 1 }

// String reads what Writer.String or Writer.Section wrote.
func (r *Reader) String() string {
	n := r.Uint()
	if n < 0 || n > len(r.rest) {
		r.fail()
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

// Strings reads what Writer.Strings wrote.
func (r *Reader) Strings() []string {
	list := make([]string, r.Len())
	for i := range list {
		list[i] = r.String()
	}
	return list
}

// Len reads how many things follow. It is never more than there are bytes, so
// that a list of them may be made at once.
func (r *Reader) Len() int {
	n := r.Uint()
	if n < 0 || n > len(r.rest) {
		r.fail()
		return 0
	}
	return n
}

func (r *Reader) fail() {
	r.rest, r.Err = "", ErrShort
}

// Numbers are of 32 bits each, the lowest byte first, and read where they lie:
// nobody who wants one of them reads the others.
type Numbers string

// Numbers writes a list for Reader.Numbers.
func (w *Writer) Numbers(list []int) {
	w.Uint(4 * len(list))
	w.Bytes = AppendNumbers(w.Bytes, list)
}

// AppendNumbers writes a list for a conversion to Numbers.
func AppendNumbers(to []byte, list []int) []byte {
	for _, n := range list {
		to = binary.LittleEndian.AppendUint32(to, uint32(n))
	}
	return to
}

// Numbers reads what Writer.Numbers wrote.
func (r *Reader) Numbers() Numbers { return Numbers(r.String()) }

// At returns the i-th number.
func (n Numbers) At(i int) int {
	b := n[4*i : 4*i+4]
	return int(int32(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24))
}

// Len is how many there are.
func (n Numbers) Len() int { return len(n) / 4 }

// Slice returns those from one up to another.
func (n Numbers) Slice(from, to int) Numbers { return n[4*from : 4*to] }
