package parse

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
)

// Heard reads a draft up to its attributions and returns how many there are.
func Heard(d *article.Draft) int {
	heard, _ := heard(d, lexicon.English())
	return len(heard.Attributions)
}
