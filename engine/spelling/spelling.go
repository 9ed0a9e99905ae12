// Package spelling finds the right spelling of a mistyped name. It knows no
// dictionary: it only chooses among the names it is given.
package spelling

import (
	"fmt"
	"slices"
	"strings"
)

// Nearest returns the name in known that word most likely stands for, or ""
// when none is near: more than one letter in three would have to change, and
// word is not the beginning of one name alone.
func Nearest(word string, known []string) string {
	best, least := "", max(1, len(word)/3)+1
	for _, name := range known {
		d := distance(strings.ToLower(word), strings.ToLower(name))
		// People rarely mistype the first letter.
		closer := d == least && best != "" && !sameStart(word, best) && sameStart(word, name)
		if d < least || closer {
			best, least = name, d
		}
	}
	if best != "" || len(word) < 3 {
		return best
	}
	for _, name := range known { // "warn" for "warning"
		if strings.HasPrefix(strings.ToLower(name), strings.ToLower(word)) {
			if best != "" {
				return ""
			}
			best = name
		}
	}
	return best
}

func sameStart(a, b string) bool { return a != "" && b != "" && a[0] == b[0] }

// Unknown is the end of an error about a name that does not exist: it gives
// the nearest right spelling, or all names when none is near.
func Unknown(word string, known []string) string {
	if near := Nearest(word, known); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	if len(known) == 0 {
		return "there is none"
	}
	return "there is " + strings.Join(slices.Sorted(slices.Values(known)), ", ")
}

// distance is the number of letters to add, drop, change or swap with their
// neighbour to make b of a.
func distance(a, b string) int {
	before, last, row := []int(nil), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, slices.Clone(row)
	}
	return last[len(b)]
}
