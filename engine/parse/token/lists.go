package token

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed abbreviations.txt
var abbreviations string

//go:embed starters.txt
var starters string

//go:embed sayings.txt
var sayings string

//go:embed labels.txt
var labels string

//go:embed zones.txt
var zones string

//go:embed prefixes.txt
var prefixes string

// lists says in which word lists a word stands.
type lists uint16

const (
	title lists = 1 << iota
	tail
	number
	month
	small
	time
	starter
	saying
	label
	zone
	prefix

	abbreviation = title | tail | number | month
)

var lexicon = sync.OnceValue(readLists)

// classes are the classes of abbreviations, as their file names them.
func classes() map[string]lists {
	return map[string]lists{"title": title, "tail": tail, "number": number, "month": month, "small": small, "time": time}
}

func readLists() map[string]lists {
	classes := classes()
	words := make(map[string]lists, 512)
	for line := range strings.Lines(abbreviations) {
		var class lists
		for word := range strings.FieldsSeq(uncomment(line)) {
			if class == 0 {
				class = classes[word]
				continue
			}
			words[word] |= class
		}
	}
	for _, list := range []struct {
		text string
		in   lists
	}{{starters, starter}, {sayings, saying}, {labels, label}, {zones, zone}, {prefixes, prefix}} {
		for line := range strings.Lines(list.text) {
			for word := range strings.FieldsSeq(uncomment(line)) {
				words[word] |= list.in
			}
		}
	}
	return words
}

func uncomment(line string) string {
	text, _, _ := strings.Cut(line, "#")
	return text
}

// longest is the length in bytes of the longest listed word.
const longest = 12

// listed returns the lists that word stands in, whatever its case. A soft
// hyphen in it is not there.
func listed(word string) lists {
	if len(word) > 2*longest {
		return 0
	}
	var buf [2 * longest]byte
	low := buf[:0]
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case strings.HasPrefix(word[i:], softHyphen):
			i++
			continue
		}
		low = append(low, c)
	}
	return lexicon()[string(low)]
}
