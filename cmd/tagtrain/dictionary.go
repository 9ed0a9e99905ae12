package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// What the dictionary takes for known.
const (
	sureAfter   = 20   // times a form must be seen to have a sure tag
	sureShare   = .995 // of them with that tag
	classAfter  = 3    // times a form must be seen to have a class
	classShare  = .1   // of the times a form is seen that a tag needs to be in its class
	classLength = 3    // tags in a class
	ownAfter    = 4    // times an unsure form must be seen to have a row of its own
)

// entry is what the dictionary says of a form.
type entry struct {
	sure  tag.Tag
	class tag.Class
	word  tag.Word
	often bool // seen often enough for a row of its own
}

// compile makes the dictionary of sentences, by the hash of a form.
func compile(sentences []sentence) map[uint32]entry {
	type tally [tag.Border]int
	forms := map[uint32]*tally{}
	words := map[uint32]tag.Word{}
	for _, s := range sentences {
		for i := range s.words {
			key := s.words[i].Key()
			if forms[key] == nil {
				forms[key] = new(tally)
			}
			forms[key][s.tags[i]]++
			words[key] = s.words[i]
		}
	}
	entries := map[uint32]entry{}
	sets := map[uint32]string{}
	sizes := map[string]int{}
	for key, seen := range forms {
		n := 0
		for _, k := range seen {
			n += k
		}
		var tags []tag.Tag
		for t, k := range seen {
			if k > 0 && float64(k) >= classShare*float64(n) {
				tags = append(tags, tag.Tag(t))
			}
		}
		slices.SortFunc(tags, func(a, b tag.Tag) int {
			return cmp.Or(seen[b]-seen[a], int(a)-int(b))
		})
		e := entry{sure: tag.Unsure, word: words[key], often: n >= ownAfter}
		if most := tags[0]; n >= sureAfter && float64(seen[most]) >= sureShare*float64(n) {
			e.sure = most
		}
		if n >= classAfter {
			set := ""
			for _, t := range tags[:min(classLength, len(tags))] {
				set += string(rune(t) + 1)
			}
			sets[key] = set
			sizes[set] += n
		}
		if n >= classAfter || e.sure != tag.Unsure {
			entries[key] = e
		}
	}
	numbers := map[string]tag.Class{}
	order := slices.SortedFunc(maps.Keys(sizes), func(a, b string) int {
		return cmp.Or(sizes[b]-sizes[a], cmp.Compare(a, b))
	})
	for i, set := range order[:min(len(order), int(tag.MaxClass))] {
		numbers[set] = tag.Class(i + 1)
	}
	for key, e := range entries {
		e.class = numbers[sets[key]]
		entries[key] = e
	}
	return entries
}
