package attribution

import (
	"testing"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
)

// A word that is not in the class is never asked what it tells of.
func TestBeliefs(t *testing.T) {
	for word := range beliefs {
		if !lexicon.OfBelief.Has(word) {
			t.Errorf("%q tells of a belief and is not in the class", word)
		}
	}
}
