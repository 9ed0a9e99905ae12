package token

import (
	"strings"
	"testing"
)

func TestLists(t *testing.T) {
	for line := range strings.Lines(abbreviations) {
		words := strings.Fields(uncomment(line))
		if len(words) == 0 {
			continue
		}
		if class, ok := classes()[words[0]]; !ok || len(words) < 2 || listed(words[1])&class == 0 {
			t.Errorf("abbreviations.txt: %q is no class with words", words[0])
		}
	}
	for word, in := range lexicon() {
		if len(word) > longest || word != strings.ToLower(word) {
			t.Errorf("%q is longer than %d bytes or not in lower case", word, longest)
		}
		if in&(small|time) != 0 && in&tail == 0 {
			t.Errorf("%q is small or a time, but no tail", word)
		}
	}
	if in := listed("GOV"); in != title {
		t.Errorf("GOV is in the lists %b", in)
	}
}
