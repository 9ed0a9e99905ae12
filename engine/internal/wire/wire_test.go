package wire_test

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/internal/wire"
)

func TestReadsWhatWasWritten(t *testing.T) {
	w := &wire.Writer{}
	numbers := []int{0, 1, 127, 128, 300, math.MaxInt}
	for _, n := range numbers {
		w.Uint(n)
		w.Int(n)
		w.Int(-n)
	}
	w.Bool(true)
	w.Bool(false)
	w.String("“ü”")
	w.Strings([]string{"", "a"})
	w.Section([]byte("inside"))
	r := wire.NewReader(string(w.Bytes))
	for _, n := range numbers {
		if a, b, c := r.Uint(), r.Int(), r.Int(); a != n || b != n || c != -n {
			t.Errorf("%d reads as %d, %d, %d", n, a, b, c)
		}
	}
	if !r.Bool() || r.Bool() || r.String() != "“ü”" || !slices.Equal(r.Strings(), []string{"", "a"}) || r.String() != "inside" {
		t.Error("truths and strings read otherwise")
	}
	if !r.Done() || r.Err != nil {
		t.Errorf("%v at the end", r.Err)
	}
}

func TestNumbers(t *testing.T) {
	w := &wire.Writer{}
	w.Numbers([]int{7, -1, math.MaxInt32, math.MinInt32})
	n := wire.NewReader(string(w.Bytes)).Numbers()
	if n.Len() != 4 || n.At(0) != 7 || n.At(1) != -1 || n.At(2) != math.MaxInt32 || n.Slice(3, 4).At(0) != math.MinInt32 {
		t.Errorf("%d numbers: %x", n.Len(), string(n))
	}
}

// Whatever a text holds, a reader ends.
func FuzzReader(f *testing.F) {
	f.Add("\x05short")
	f.Add("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")
	f.Fuzz(func(t *testing.T, text string) {
		r := wire.NewReader(text)
		for !r.Done() {
			r.Strings()
			r.Int()
		}
		if r.Uint() != 0 || !errors.Is(r.Err, wire.ErrShort) {
			t.Errorf("after the end of %q: %v", text, r.Err)
		}
	})
}
