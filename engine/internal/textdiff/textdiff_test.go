package textdiff_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/internal/textdiff"
)

func TestEdits(t *testing.T) {
	got := textdiff.Edits(strings.Fields("the minister resigned on Monday"), strings.Fields("the minister reportedly resigned"))
	want := []textdiff.Edit{
		{Op: textdiff.Keep, Old: textdiff.Range{Start: 0, End: 2}, New: textdiff.Range{Start: 0, End: 2}},
		{Op: textdiff.Insert, Old: textdiff.Range{Start: 2, End: 2}, New: textdiff.Range{Start: 2, End: 3}},
		{Op: textdiff.Keep, Old: textdiff.Range{Start: 2, End: 3}, New: textdiff.Range{Start: 3, End: 4}},
		{Op: textdiff.Delete, Old: textdiff.Range{Start: 3, End: 5}, New: textdiff.Range{Start: 4, End: 4}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
}

// More units than there are code points below the surrogates.
func TestEditsOfManyUnits(t *testing.T) {
	units := make([]string, 0xD810)
	for i := range units {
		units[i] = fmt.Sprint(i)
	}
	edits := textdiff.Edits(units, units[:len(units)-1])
	last := edits[len(edits)-1]
	if len(edits) != 2 || last.Op != textdiff.Delete || last.Old != (textdiff.Range{Start: len(units) - 1, End: len(units)}) {
		t.Errorf("got %v", edits)
	}
}

func TestUnified(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"equal", "a\n", "a\n", ""},
		{"change", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "--- want\n+++ got\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"},
		{"two places", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "2\n3\n4\n5\n6\n7\n8\n9\n10\n", "--- want\n+++ got\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -7,3 +6,4 @@\n 7\n 8\n 9\n+10\n"},
		{"no newline", "a", "a\n", "--- want\n+++ got\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n"},
		{"from nothing", "", "a\n", "--- want\n+++ got\n@@ -0,0 +1,1 @@\n+a\n"},
	} {
		if got := textdiff.Unified("want", "got", c.old, c.new); got != c.want {
			t.Errorf("%s:\n%s", c.name, got)
		}
	}
}
