package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// onlyLoud reports whether a verb tells that somebody raised their voice, and not what they
// said: shouted from the gallery.
func (f *finder) onlyLoud(content []story.Range, v verb) bool {
	switch v.Lemma {
	case "shout", "yell", "scream", "chant":
		to := f.low(content[0].From) == "to" && f.tag(content[0].From+1) == tag.VB // yelled to get off
		return content[0].From > v.head && !to && !f.quotation(content) && !f.clausal(content) && !f.opensThat(content)
	}
	return false
}

// onlyTold reports whether a verb says whom somebody told, and not what, since the next thing
// they did follows: told his family | and have not named him.
func (f *finder) onlyTold(content []story.Range, v verb) bool {
	if v.Lemma != "tell" || content[0].From <= v.head {
		return false
	}
	next := content[0].From
	if w := f.low(next); w == "and" || w == "but" {
		next++
	} else if w != "then" {
		return false
	}
	next = f.skipAdverbs(next)
	return !f.quoted(next) && (f.tag(next).IsFinite() || f.tag(next) == tag.VBN)
}

// closesHeadline reports whether a cue ends a headline, so that what stands before its speaker
// is what was said though it has no verb: Two dead in mill fire, police report.
func (f *finder) closesHeadline(v verb) bool {
	return f.inHeadline() && v.to >= f.trimEnd(f.hi)
}

// opensThat reports whether content opens with the "that" of a clause, whose verb the tagger
// may have taken for a noun: reported that a card lapses.
func (f *finder) opensThat(content []story.Range) bool {
	if len(content) == 0 {
		return false
	}
	that := content[0].From
	return f.low(that) == "that" && f.tag(that) == tag.IN && content[0].Len() > 3
}

// hasWords reports whether content is more than marks.
func (f *finder) hasWords(content []story.Range) bool {
	for _, r := range content {
		for k := r.From; k < r.To; k++ {
			if !f.tag(k).IsMark() {
				return true
			}
		}
	}
	return false
}

// clausal reports whether content is more than a noun phrase: it holds a finite
// verb, or words of a quotation. The one behind "that" which tells more of a noun is none:
// the list of wells that failed.
func (f *finder) clausal(content []story.Range) bool {
	for _, r := range content {
		for k := r.From; k < r.To; k++ {
			if f.tag(k).IsFinite() && !(k-2 >= r.From && f.low(k-1) == "that" && f.tag(k-2).IsNoun()) || f.quoted(k) {
				return true
			}
		}
	}
	return false
}

// phrasal reports whether a noun phrase is content enough for a verb that takes a
// clause: what a poll shows, what a paper first reported, having a million in cash.
func (f *finder) phrasal(a Attribution, v verb) bool {
	if f.outletReports(a, v) || v.Lemma == "report" && f.tag(v.to) == tag.VBG {
		return true
	}
	if a.Source.Missing() || v.Sorts&lexicon.Paper == 0 {
		return false
	}
	head := f.noun(f.paperHead(a.Source))
	if end := f.nounPhraseAfter(v.to, f.hi, false); end > v.to && f.tag(end) == tag.VBG && head&written != 0 {
		return true // a clip shows the mayor shouting
	}
	if v.Lemma == "show" && f.is(f.paperHead(a.Source), lexicon.Pictures) || f.linksTo(v) {
		return true // images show two goats on the roof
	}
	return head&(lexicon.Poll|lexicon.Study) != 0 || v.Lemma == "find" && head&lexicon.Document != 0 // an inspection report found mice
}

// claimsDeed reports whether what is claimed is part in what was done: claimed
// responsibility, claimed a victory over.
func (f *finder) claimsDeed(v verb) bool {
	for k := v.to; k < min(f.hi, v.to+4); k++ {
		switch f.low(k) {
		case "credit":
			return k == v.to // and no tax credit
		case "responsibility", "allegiance", "victory", "innocence", "success", "ignorance", "immunity", "win":
			return true
		}
	}
	return false
}
