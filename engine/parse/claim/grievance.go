package claim

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// grievances finds what somebody is said to have done where the saying makes it a
// charge, whatever the verb: it is said by those whom it was done to or who left in
// anger, in a suit or an audit, before those who judge, or below a headline that
// accuses.
func (f *finder) grievances() {
	if f.headline {
		f.accusing = f.accusing || f.has(f.From, f.To, lexicon.Accusing) || f.charges()
		return
	}
	for k := f.From + 1; k < f.To; k++ {
		owner := f.Owners[k]
		if owner == story.None || !f.acted(k) || f.said(article.AccusationClaim, k) || f.said(article.CrimeClaim, k) {
			continue
		}
		a := &f.Attributions[owner]
		group, negated := f.verbs(k)
		subject := f.subject(group)
		if negated || subject.Empty() || !f.foremost(a, subject, k) || !f.aggrieved(a, subject, group, k) {
			continue
		}
		if whom := f.defendant(a, subject); !whom.Empty() {
			f.add(Claim{Tokens: story.Range{From: subject.From, To: k + 1}, Kind: article.StatementClaim, Predicate: "grievance", Certainty: fact}, whom, k)
		}
	}
}

// foremost reports whether the subject of the verb at k is that of all that the
// attribution says, and of no clause within it.
func (f *finder) foremost(a *attribution.Attribution, subject story.Range, k int) bool {
	for _, content := range a.Content {
		if !content.Has(k) {
			continue
		}
		for i := content.From; i < subject.From; i++ {
			if t := f.Tag(i); f.Low(i) != "that" && f.Low(i) != "of" && (t.IsFinite() || t == tag.WDT || t == tag.WP || t == tag.IN) {
				return false
			}
		}
		return subject.From >= content.From
	}
	return false
}

// defendant is whom the attribution charges: the subject, if it is somebody else
// than who says so; of "he" and "the firm", whom the source's own description names.
func (f *finder) defendant(a *attribution.Attribution, subject story.Range) story.Range {
	head := f.described(a.Source)
	last := f.Tag(subject.To - 1)
	if last == tag.PRP || f.Low(subject.From) == "the" && !last.IsProper() && f.Noun(head-1)&lexicon.Human != 0 {
		other := name.Person
		if last == tag.PRP {
			other = name.Organization
		}
		for i := range f.Mentions {
			if m := &f.Mentions[i]; a.Source.Holds(m.Tokens) && m.Tokens.From >= head && f.Bearers[m.Bearer].Kind != other {
				return m.Tokens
			}
		}
		return story.Range{}
	}
	if b := f.bearerOf(subject); !f.party(subject) || b != story.None && b == f.bearerOf(story.Range{From: a.Source.From, To: head}) {
		return story.Range{}
	}
	return subject
}

// described is where the words begin that say of which firm, town or master a
// source is.
func (f *finder) described(source story.Range) int {
	for k := source.From; k < source.To; k++ {
		if t := f.Tokens[k].Tag; t == tag.IN || t == tag.TO || t == tag.Comma || t == tag.VBN || t == tag.VBD {
			return k
		}
	}
	return source.To
}

// charges reports whether the sentence has a claim that somebody did wrong, or did
// something on the word of somebody else.
func (f *finder) charges() bool {
	for i := f.first; i < len(f.claims); i++ {
		switch c := &f.claims[i]; c.Kind {
		case article.AccusationClaim, article.CrimeClaim:
			return true
		case article.StatementClaim:
			if t := f.Tag(c.Tokens.To - 1); c.Owner != story.None && (t == tag.VBD || t == tag.VBN) {
				return true
			}
		}
	}
	return false
}

// acted reports whether the verb at k tells of something that was done, and of
// nothing that happens to everybody.
func (f *finder) acted(k int) bool {
	group, _ := f.verbs(k)
	switch f.Tag(k) {
	case tag.VBG:
		return f.has(group, k, lexicon.Being) && f.has(group, k, lexicon.Having)
	case tag.VBN:
		if f.has(group, k, lexicon.Being) || f.Low(k+1) == "by" || !f.has(group, k, lexicon.Having) && (group < k || f.phraseAfter(k+1).Empty()) {
			return false // "kept": the tagger may take one for the other
		}
	case tag.VBD:
		if f.Low(k) == "had" { // had prisoners build his barn
			whom := f.phraseAfter(k + 1)
			return !whom.Empty() && f.people(whom) && f.Tag(whom.To) == tag.VB
		}
		if f.has(group, k, lexicon.Being) {
			return false
		}
	case tag.VB, tag.VBP:
		if group < k || !f.Is(k, lexicon.SameInPast) {
			return false
		}
	default:
		return false
	}
	return !f.Is(k, lexicon.Helping) && f.Tokens[k].Quote == story.None && !f.reports(k) && !f.Is(k, lexicon.Harmless)
}

// reports reports whether the verb at k says something.
func (f *finder) reports(k int) bool {
	if f.headed(k) {
		return true
	}
	c, cue := f.Cue(k)
	return cue && c.Sorts&lexicon.Speech != 0 && f.phraseAfter(k+1).Empty()
}

// headed reports whether the word at k is the head of an attribution's cue.
func (f *finder) headed(k int) bool {
	return slices.ContainsFunc(f.Attributions, func(a attribution.Attribution) bool { return a.Head == k })
}

// aggrieved reports whether what the attribution says of the subject, with a verb
// at k, is said against it.
func (f *finder) aggrieved(a *attribution.Attribution, subject story.Range, group, k int) bool {
	switch a.Class {
	case article.Attitude, article.Denial, article.Refute, article.DirectiveCue:
		return false
	}
	if a.Source.Empty() || a.Negated {
		return false
	}
	if f.Tag(a.Head).IsVerb() && (a.Lemma == "claim" || a.Lemma == "complain") || f.has(group, k, lexicon.OnPurpose) && !f.phraseAfter(k+1).Empty() {
		return true
	}
	if f.named(subject, name.Power) || f.power(subject) != "" || f.nation(subject) != "" {
		return false // of which everybody speaks everywhere
	}
	return f.wronged(a.Source) || f.within(a.Addressee, lexicon.Judging) || f.theirs(subject) || f.accusing && f.early()
}

// wronged reports whether a source is told of as one that has been wronged, has
// parted from somebody, or charges by what it is. Who has a name is former
// whatever he was of many things.
func (f *finder) wronged(source story.Range) bool {
	head := f.described(source)
	if head > source.From && f.Tokens[head-1].Tag.IsProper() && head-source.From > 1 || f.Tokens[source.From].Tag.IsProper() {
		return false
	}
	return f.adverse(story.Range{From: source.From, To: min(head+1, source.To)})
}

// early reports whether the sentence stands near the headline.
func (f *finder) early() bool { return f.From < leadReach }

// leadReach bounds the words of headline and lead.
const leadReach = 80

// within reports whether a word of a phrase, wherever that stands, is of a class.
func (f *finder) within(r story.Range, class lexicon.Class) bool {
	for k := r.From; k < r.To; k++ {
		if f.Tokens[k].Is(class) {
			return true
		}
	}
	return false
}

// theirs reports whether the subject is told of as the source's own: "their
// landlord, Otto Brand", "her former agent Otto Brand".
func (f *finder) theirs(subject story.Range) bool {
	k := subject.From
	if f.Tag(k) == tag.PRPPoss {
		return f.named(subject, name.Person)
	}
	if f.Tag(k-1) == tag.Comma {
		k--
	}
	before := f.phraseBefore(k)
	return !before.Empty() && f.Tag(before.From) == tag.PRPPoss
}

// adverse reports whether a word of a phrase makes a source one that has been wronged,
// has parted from somebody, or charges by what it is: the sacked auditor, an ex-wife.
func (f *finder) adverse(r story.Range) bool {
	for k := r.From; k < r.To; k++ {
		if t := &f.Tokens[k]; t.Is(lexicon.Adverse) || strings.HasPrefix(t.Low, "ex-") {
			return true
		}
	}
	return false
}
