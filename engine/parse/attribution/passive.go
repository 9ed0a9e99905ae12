package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// reportingPassive reports whether a passive reports words rather than deeds: it
// was reported that, he is said to have, “…,” it was announced.
func (f *finder) reportingPassive(v verb) bool {
	if f.low(v.to) == "that" || f.besideQuote(v.head) || f.credited(v) || f.toldBy(v) {
		return true
	}
	if f.low(v.to) == "to" && (f.tag(v.to+1) == tag.VB || f.tag(v.to+1) == tag.VBP) {
		switch v.Lemma {
		case "say", "report", "allege", "claim", "reveal", "estimate", "rumor", "predict", "find", "show", "confirm":
			return true
		}
		return false
	}
	return v.from > f.lo && f.low(v.from-1) == "it" && f.low(v.to) != "to"
}

// toldBy reports whether a passive names who said what follows: was told by a
// doctor that.
func (f *finder) toldBy(v verb) bool {
	if f.low(v.to) != "by" {
		return false
	}
	end := f.nounPhraseAfter(v.to+1, f.hi, false)
	return end > v.to+1 && f.low(end) == "that"
}

// credited reports whether a passive credits somebody with the news, as in “was
// reported first by Variety”.
func (f *finder) credited(v verb) bool {
	switch v.Lemma {
	case "report", "reveal", "disclose", "announce", "publish", "confirm":
	default:
		return false
	}
	if f.low(v.to) != "by" {
		return false
	}
	end := f.nounPhraseAfter(v.to+1, f.hi, false)
	return end > v.to+1 && f.namesSomebody(story.Range{From: v.to + 1, To: end})
}
