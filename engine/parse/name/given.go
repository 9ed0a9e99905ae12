package name

import (
	_ "embed"
	"strings"
)

//go:embed given_names.txt
var givenNames string

// Sex is what a name or a title tells of a person's sex.
type Sex int8

// The sexes, as far as a name tells.
const (
	Male       Sex = -1
	UnknownSex Sex = 0
	Female     Sex = 1
)

// SexOfPronoun is the sex of the person that a pronoun, in small letters, stands for.
func SexOfPronoun(pronoun string) Sex {
	switch pronoun {
	case "he", "him", "his", "himself":
		return Male
	case "she", "her", "hers", "herself":
		return Female
	}
	return UnknownSex
}

// Given reports whether a word, as written, is a given name.
func Given(word string) bool {
	_, ok := given(word)
	return ok
}

// GivenShouted reports whether a word in capitals is a given name.
func GivenShouted(word string) bool { return InCapitals(word) && Given(quietly(word)) }

// InCapitals reports whether a word of two letters or more is all in capitals.
func InCapitals(word string) bool { return len(word) > 1 && strings.ToUpper(word) == word }

// quietly is a word in capitals as a name is written: Orr, for ORR.
func quietly(word string) string { return word[:1] + strings.ToLower(word[1:]) }

// given looks a given name up in the sorted list, read in place so that it
// costs nothing at start.
func given(word string) (Sex, bool) {
	lo, hi := 0, len(givenNames)
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := strings.LastIndexByte(givenNames[:mid], '\n') + 1
		line := givenNames[start:]
		end := strings.IndexByte(line, '\n')
		if end < 0 {
			end = len(line)
		}
		line = line[:end]
		entry, sex, _ := strings.Cut(line, " ")
		switch {
		case line == "" || line[0] == '#' || entry < word:
			lo = start + end + 1
		case entry > word:
			hi = start
		default:
			switch sex {
			case "f":
				return Female, true
			case "m":
				return Male, true
			}
			return UnknownSex, true
		}
	}
	return UnknownSex, false
}
