// Package spelling finds the right spelling of a mistyped name. It knows no
// dictionary: it only chooses among the names it is given.
package spelling

import (
	"fmt"
	"slices"
	"strings"
)

// Nearest returns the name in known that word most likely stands for, or ""
// when none is near: more than one letter in three would have to change.
func Nearest(word string, known []string) string {
	best, least := "", max(1, len(word)/3)+1
	for _, name := range known {
		if d := distance(strings.ToLower(word), strings.ToLower(name)); d < least {
			best, least = name, d
		}
	}
	return best
}

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
