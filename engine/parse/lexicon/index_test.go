package lexicon

import (
	"strconv"
	"testing"
)

func TestIndex(t *testing.T) {
	x := newIndex(2)
	for i := range 3000 {
		word := strconv.Itoa(i)
		if n, ok := x.number(word); ok {
			t.Fatalf("%q is number %d before it was added", word, n)
		}
		if n := x.add(word); int(n) != i {
			t.Fatalf("%q is number %d of those added, want %d", word, n, i)
		}
	}
	for i := range 3000 {
		if n, ok := x.number(strconv.Itoa(i)); !ok || int(n) != i {
			t.Errorf("%d is number %d, %v", i, n, ok)
		}
	}
}
