package retag

import (
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// mendBrands makes a part of the name of the "'s" that ends it, where a verb comes next whose
// subject it is: Wendy's | declined, Lloyd's | did not reply. In prose a name is not
// shortened with "is" or "has" before a verb of saying, but for "Koe's said to".
func (s *sentence) mendBrands() {
	for k := s.From + 1; k+2 < s.To; k++ {
		mark, verb := &s.Tokens[k], &s.Tokens[k+1]
		if mark.Low != "'s" || mark.Outer != story.None || !s.Tokens[k-1].Tag.IsProper() || !s.Capitalized(k-1) {
			continue
		}
		switch verb.Low {
		case "did", "does", "has", "had", "will", "would", "could":
			mark.Tag = tag.NNP
		case "said", "says", "told", "tells", "declined", "declines", "refused", "announced", "confirmed", "denied", "denies", "apologised", "apologized", "warned", "warns",
			"admitted", "insisted", "insists", "acknowledged", "disclosed", "argued":
			if after := s.Tokens[k+2].Low; verb.Low == "said" && after == "to" || after == "by" || s.Capitalized(k+1) {
				continue
			}
			mark.Tag = tag.NNP
			if verb.Tag == tag.VBN {
				verb.Tag = tag.VBD
			}
		}
	}
}
