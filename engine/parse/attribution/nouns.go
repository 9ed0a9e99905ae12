package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// nouns finds the claim, report or statement that carries a clause: Russia's
// claim that, the allegation that, in a statement that.
func (f *finder) nouns() {
	for i := f.lo + 1; i+2 < f.hi; i++ {
		if f.low(i+1) != "that" || f.tag(i) != tag.NN && f.tag(i) != tag.NNS || f.quoted(i) || !speechNoun(f.lex.Singular(f.low(i)), f.low(i)) {
			continue
		}
		if f.tag(i+2).IsVerb() || f.tag(i+2) == tag.MD || f.tag(i+1) == tag.WDT && f.lex.Noun(f.low(i)) != 0 {
			continue // the report that was leaked
		}
		a := Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: story.Nowhere, Sieve: Sourceless, Frame: article.NounFrame,
			Class: nounClass(f.low(i)), Lemma: f.lex.Singular(f.low(i)), Tense: article.NoTense,
		}
		owner := i - 1
		for owner > f.lo && (f.tag(owner) == tag.JJ || f.tag(owner).IsAdverb()) {
			owner-- // the union's earlier claim
		}
		switch {
		case f.tag(owner) == tag.POS || f.low(owner) == "'s" || f.low(owner) == "'":
			if start := f.nounPhraseBefore(owner - 1); start < owner {
				a.Source, a.Sieve = story.Range{From: start, To: owner}, Noun
			}
		case f.tag(owner) == tag.PRPPoss:
			a.Source, a.Sieve = story.Range{From: owner, To: owner + 1}, Noun
		}
		end := f.trimEnd(f.hi)
		for t := i + 2; t < end; t++ {
			if f.low(t) == "," && !f.quoted(t) {
				end = t
				break
			}
		}
		a.Content = f.withQuotes([]story.Range{{From: i + 1, To: end}}, i)
		f.add(a)
	}
}

func speechNoun(lemma, word string) bool {
	switch lemma {
	case "statement", "report", "argument", "complaint", "announcement":
		return true
	}
	switch word {
	case "claim", "claims", "allegation", "allegations", "accusation", "accusations", "assertion", "assertions", "suggestion", "suggestions",
		"statements", "admission", "denial", "warning", "warnings", "insistence", "contention", "charge", "charges", "reports", "rumor", "rumors",
		"rumour", "rumours", "belief", "fear", "fears", "prediction", "predictions", "promise", "promises", "vow", "pledge", "assurance", "assurances":
		return true
	}
	return false
}

func nounClass(word string) article.CueClass {
	switch word {
	case "claim", "claims", "assertion", "assertions", "contention", "insistence":
		return article.LoadedDoubt
	case "allegation", "allegations", "accusation", "accusations", "charge", "charges":
		return article.Accusation
	case "denial":
		return article.Denial
	case "report", "reports":
		return article.Relay
	case "belief", "fear", "fears":
		return article.Attitude
	}
	return article.Neutral
}
