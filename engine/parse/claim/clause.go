package claim

import (
	"slices"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// verbs is where the auxiliaries and adverbs before a predicate begin, and
// whether one of them denies it.
func (f *finder) verbs(k int) (start int, negated bool) {
	if f.Low(k-1) == `"` && (f.Tag(k-2).IsVerb() || f.Tag(k-2).IsNoun()) {
		k-- // the party "lied to investors"
	}
	for k > f.From+1 {
		t := &f.Tokens[k-1]
		if t.Tag != tag.MD && !t.Tag.IsAdverb() && (t.Tag != tag.JJ || t.Low != "likely") && t.Tag != tag.TO && (t.Low != "to" || f.Tag(k) != tag.VB) && (!t.Tag.IsVerb() || !t.Is(lexicon.Helping)) {
			break
		}
		negated = negated || t.Is(lexicon.Negation)
		k--
	}
	return k, negated
}

// endeavoured reports whether somebody is said to have set about what the
// infinitive at k, whose "to" stands at group, tells of: "tried to bribe". To have
// tried is a deed too.
func (f *finder) endeavoured(group, k int) bool {
	if f.Tag(k) != tag.VB || f.Low(group) != "to" {
		return false
	}
	switch f.Low(group - 1) {
	case "tried", "tries", "trying", "attempted", "attempts", "attempting", "sought", "seeks", "seeking", "plotted", "plots", "plotting", "conspired", "conspires", "conspiring",
		"chosen", "chose", "chooses", "managed", "began", "begun", "continued", "continues", "schemed", "colluded", "proceeded", "resorted":
		return f.Tag(group - 1).IsVerb()
	}
	return false
}

// has reports whether one of the tokens is of a class.
func (f *finder) has(from, to int, class lexicon.Class) bool {
	for k := from; k < to; k++ {
		if f.Is(k, class) {
			return true
		}
	}
	return false
}

// hasWord reports whether one of the tokens is one of the words.
func (f *finder) hasWord(from, to int, words ...string) bool {
	for k := from; k < to; k++ {
		if slices.Contains(words, f.Low(k)) {
			return true
		}
	}
	return false
}

// subject is the noun phrase that ends before token end; a relative pronoun
// and an apposition between commas stand for the phrase before them.
func (f *finder) subject(end int) story.Range {
	switch t := f.Tag(end - 1); {
	case end-1 <= f.From:
	case t == tag.WP && f.Tag(end-2) == tag.Comma:
		end -= 2
	case t == tag.WP || t == tag.WDT:
		end-- // ", which" may be all of the clause before
	case t == tag.Comma:
		if r := f.nameInApposition(end - 1); !r.Empty() {
			return r
		}
		if r := f.countInApposition(end - 1); !r.Empty() {
			return r
		}
		end = f.beforeApposition(end - 1)
	}
	r := f.phraseBefore(end)
	if r.Empty() && f.headline && end-1 == f.From {
		return story.Range{From: end - 1, To: end} // "Firm responsible for spill": alone with a capital, the tagger may see any word
	}
	if r.Len() == 1 && f.Tag(r.From) == tag.NN && f.Low(r.From-1) == "in" {
		return f.phraseBefore(r.From - 1) // in turn, in fact
	}
	if f.howOften(r) {
		r = f.head(f.phraseBefore(r.From))
	}
	if !r.Empty() && f.Tag(r.From-1) == tag.VBG && f.begins(r.From-1) && (r.From-1 == f.From || !f.Tag(r.From-2).IsMark()) {
		r.From-- // eating nuts
	}
	return r
}

// howOften reports whether a noun phrase only says how often a thing is done that
// stands before it: "two glasses | a day", "nuts | every morning".
func (f *finder) howOften(r story.Range) bool {
	if r.Len() != 2 || !f.Tag(r.From-1).IsNoun() {
		return false
	}
	switch f.Low(r.From) {
	case "a", "an", "every", "each", "per":
	default:
		return false
	}
	switch f.Low(r.To - 1) {
	case "day", "week", "month", "year", "night", "morning", "evening", "hour":
		return true
	}
	return false
}

// overRelative is whom a relative clause tells of that ends where the verbs at token
// group begin, and that the sentence goes on with: "a clerk who stole the takings |
// was jailed". It is empty where another verb may be that of the sentence.
func (f *finder) overRelative(group int) story.Range {
	if t := f.Tag(group - 1); t == tag.WP || t == tag.WDT || t.IsMark() {
		return story.Range{}
	}
	if r := f.phraseBefore(group); !r.Empty() && f.Tag(r.From-1).IsNoun() && (f.Tag(r.From) == tag.DT || f.Tag(r.From) == tag.PRP || f.Tag(r.From) == tag.PRPPoss) {
		return story.Range{} // who had the skill | a president needs
	}
	verbs := 0
	for k := group - 1; k > f.From && k > group-reach; k-- {
		t := f.Tag(k)
		switch {
		case t == tag.Comma || t == tag.Colon || f.Low(k) == `"` || f.Low(k) == "that" && t == tag.IN:
			return story.Range{}
		case t.IsFinite():
			if _, says := f.Cue(k); says && verbs == 0 {
				return story.Range{} // who said the council | had lied
			}
			verbs++
		case (t == tag.WP || t == tag.WDT) && verbs > 0:
			who := f.phraseBefore(k)
			if who.Empty() || !f.begins(who.From) || !f.lastVerb(group) {
				return story.Range{}
			}
			return who
		}
	}
	return story.Range{}
}

// begins reports whether a clause begins at token k.
func (f *finder) begins(k int) bool {
	switch before := f.Tag(k - 1); {
	case k == f.From || before == tag.Comma || before == tag.CC || before == tag.Colon:
		return true
	}
	_, says := f.Cue(k - 1)
	return says || f.Low(k-1) == "that" || f.Low(k-1) == `"`
}

// lastVerb reports whether the clause that the verbs at token group stand in has no
// other finite one behind them.
func (f *finder) lastVerb(group int) bool {
	own := f.Tag(group).IsVerb() || f.Tag(group).IsFinite()
	for k := group + 1; k < f.To; k++ {
		switch t := f.Tag(k); {
		case own && (t == tag.Comma || t == tag.CC || t == tag.WP || t == tag.WDT || t == tag.WRB || t == tag.IN && !f.Is(k, lexicon.WhereOrWhen)):
			return true
		case t.IsFinite():
			if own {
				return false
			}
			own = true
		}
	}
	return own
}

// clauseSubject is the subject of the clause that a predicate at k stands in: of
// its own verb, else of the finite verb before.
func (f *finder) clauseSubject(k, group int) story.Range {
	if f.Tag(k).IsVerb() && f.Tag(k) != tag.VBG {
		if r := f.overRelative(group); !r.Empty() && f.party(r) {
			return r
		}
		if r := f.subject(group); !r.Empty() {
			return f.peopleOf(r)
		}
	}
	for v := k - 1; v > max(f.From, k-reach); v-- {
		switch t := f.Tag(v); {
		case t == tag.Colon || f.Low(v) == `"`:
			return story.Range{}
		case t.IsFinite() || t == tag.VBN && (f.kinds[v] != 0 || f.Tag(v+1) == tag.CC && v+2 == k):
			start, _ := f.verbs(v)
			if r := f.overRelative(start); !r.Empty() && f.party(r) {
				return r
			}
			if r := f.subject(start); !r.Empty() {
				return f.peopleOf(r)
			}
		}
	}
	return story.Range{}
}
