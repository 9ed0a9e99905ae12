package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// judgedBy reports whether a passive says who takes a stand on what its subject is: the
// claim was denied by his agent, the plan has been criticised by the union.
func (f *finder) judgedBy(v verb) bool {
	by := f.behindHour(v.to)
	if !v.passive || f.low(by) != "by" || !f.takesStandOn(v) {
		return false
	}
	end := f.nounPhraseAfter(by+1, f.hi, false)
	return end > by+1 && f.standsFor(story.Range{From: by + 1, To: end})
}

// standsFor reports whether a noun phrase is somebody who can take a stand, and none who
// pass a vote: by voters, by 12 votes to three.
func (f *finder) standsFor(r story.Range) bool {
	switch f.low(f.headOf(r)) {
	case "voters", "electorate", "referendum", "vote", "votes", "ballot", "senate", "parliament":
		return false
	}
	return f.namesSomebody(r)
}

// takesStandOn reports whether a verb says what somebody holds of its subject. What can
// be dismissed, denied or confirmed by a deed as well is at issue only where it is a
// thing that has been said: the claim was rejected, and not the bid.
func (f *finder) takesStandOn(v verb) bool {
	start := f.nounPhraseBefore(v.from - 1)
	if start >= v.from || !f.opensClauseAt(start) {
		return false
	}
	switch v.Lemma {
	case "dismiss", "reject", "deny", "confirm", "question", "challenge", "repudiate", "rebuff", "acknowledge":
		head := f.low(f.headOf(story.Range{From: start, To: v.from}))
		return lexicon.BareObject.Has(head) || atIssue(f.lex.Singular(head)) || lexicon.SaysSomething.Has(f.lex.Singular(head))
	case "echo", "refute", "rebut", "debunk":
		return true
	}
	return v.Class == article.Evaluative || v.Class == article.Denial && v.Sorts&(lexicon.Speech|lexicon.Stance) != 0
}
