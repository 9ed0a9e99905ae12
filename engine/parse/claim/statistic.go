package claim

import (
	"sort"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/figure"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// statistics finds the figures that the sentence states something with: as
// the measure of a verb, or as a share of something. Counts of the hurt are
// casualties already; dates, ages, scores and the figures of names are none.
func (f *finder) statistics() {
	first := sort.Search(len(f.figures), func(i int) bool { return f.figures[i].Tokens.From >= f.From })
	for i := first; i < len(f.figures) && f.figures[i].Tokens.From < f.To; i++ {
		x := &f.figures[i]
		if !measures(x) || f.said(article.CasualtyClaim, x.Tokens.From) || f.said(article.StatisticClaim, x.Tokens.From) {
			continue
		}
		if !f.measured(x) && !f.share(x) {
			f.count(x)
		}
	}
	for k := f.From + 1; k < f.To; k++ {
		if f.Low(k) == "likely" {
			f.risk(k)
		} else if f.Is(k, lexicon.Multiplies) {
			f.multiplied(k)
		}
	}
}

// risk adds the claim of a likelihood that was measured against another: "men are
// twice as likely", "tenants were a third less likely".
func (f *finder) risk(k int) {
	multiple, from := f.degree(k - 1)
	if !multiple || !f.weighed(k) || f.said(article.StatisticClaim, from) {
		return
	}
	start, negated := f.verbs(from)
	subject := f.topmost(start)
	if subject.Empty() || negated || start == from {
		return
	}
	f.add(Claim{Tokens: story.Range{From: subject.From, To: k + 1}, Kind: article.StatisticClaim, Predicate: "risk", Certainty: fact}, subject, k)
}

// multiplied adds the claim of a verb that is a measure by itself: "rents have nearly
// doubled". What doubles something else does it, and is told of elsewhere.
func (f *finder) multiplied(k int) {
	start, negated := f.verbs(k)
	if t := f.Tag(k); t != tag.VBD && t != tag.VBZ && t != tag.VBP && !f.has(start, k, lexicon.Having) || f.has(start, k, lexicon.Being) || f.said(article.StatisticClaim, k) {
		return
	}
	object := f.phraseAfter(k + 1)
	if f.Low(k+1) == "in" || f.Low(k+1) == "since" {
		object = story.Range{}
	}
	subject := f.topmost(start)
	if subject.Empty() || f.people(subject) || f.Tag(subject.To-1) == tag.PRP || !object.Empty() && !f.Is(object.To-1, lexicon.Spell) || f.Low(k+1) == "back" || f.Low(k+1) == "up" || f.Low(k+1) == "down" || f.Low(k+1) == "as" {
		return
	}
	c := Claim{Tokens: story.Range{From: subject.From, To: k + 1}, Kind: article.StatisticClaim, Predicate: "change", Certainty: fact}
	if negated {
		c.Certainty = 0
	}
	f.add(c, subject, k)
}

// count adds the claim of a number of people or things that a clause is about: "more
// than 9,000 people have fled", "there were 61,000 empty homes".
func (f *finder) count(x *figure.Figure) {
	if x.Kind != article.Count || f.Tag(x.Tokens.To) == tag.HYPH {
		return
	}
	from := f.amountFrom(x.Tokens.From)
	what := f.withOf(f.phraseAfter(x.Tokens.From))
	if what.Empty() || what.To <= x.Tokens.To {
		return
	}
	c := Claim{Tokens: story.Range{From: from, To: what.To}, Kind: article.StatisticClaim, Predicate: "count", Certainty: fact}
	switch before := f.Tag(from - 1); {
	case f.Tag(from-2) == tag.EX && f.Is(from-1, lexicon.Being):
		c.Tokens.From = from - 2
	case from == f.From || f.Low(from-1) == "that" || f.Tag(from-1) == tag.CC && f.Tag(from-2) == tag.Comma || before == tag.Comma && f.Low(from-2) != "" && f.opening(from-1):
		verb := what.To
		if f.Is(verb, lexicon.WhereOrWhen) && !f.Tag(verb-1).IsMark() {
			verb = f.phraseAfter(verb + 1).To // a million people in the country live
		}
		for f.Tag(verb).IsAdverb() {
			verb++
		}
		if !f.Tag(verb).IsFinite() {
			return
		}
		for f.Tag(verb+1).IsVerb() || f.Tag(verb+1).IsAdverb() && f.Tag(verb+2).IsVerb() {
			verb++
		}
		c.Tokens.To = verb + 1
	default:
		return
	}
	f.add(c, what, min(c.Tokens.To, f.To-1))
}

// opening reports whether the words up to the comma at a token only say when or where:
// "In May, 300 people …".
func (f *finder) opening(comma int) bool {
	t := f.Tag(f.From)
	return comma-f.From < 8 && (t == tag.IN || t.IsAdverb())
}

// amountFrom is where the words begin that leave a number open: "fewer than" one in nine.
func (f *finder) amountFrom(k int) int {
	for k > f.From && f.Is(k-1, lexicon.Approximates) && f.Low(k-1) != "to" {
		k--
	}
	return k
}

// bound is where the words begin that set the number at k a bound: "fewer than".
func (f *finder) bound(k int) int {
	switch f.Low(k-2) + " " + f.Low(k-1) {
	case "fewer than", "less than", "more than", "at least", "at most":
		return k - 2
	}
	return k
}

// topmost is the phrase that all of the words before a verb belong to, whose verbs
// begin at token group: "accidents | at sea". A plural that the tagger took for a
// verb is a noun where the verb follows it: "house prices fell".
func (f *finder) topmost(group int) story.Range {
	if who := f.overRelative(group); !who.Empty() {
		return who
	}
	subject := f.subject(group)
	if f.Tag(group) == tag.TO {
		return subject
	}
	if subject.Empty() && f.plural(group-1) && f.Tag(group).IsFinite() {
		subject = story.Range{From: f.phraseBefore(group - 1).From, To: group}
	}
	subject = f.head(subject)
	if k := subject.From - 1; f.Is(k, lexicon.WhereOrWhen) && f.plural(k-1) && (f.Low(group) == "have" || f.Low(group) == "are" || f.Low(group) == "were") { // car fires in the valley have
		return story.Range{From: f.phraseBefore(k - 1).From, To: k}
	}
	return subject
}

// plural reports whether the word at k, which looks like a verb, goes on with the noun
// before it.
func (f *finder) plural(k int) bool {
	before := f.Tag(k - 1)
	return k > f.From && f.Tag(k) == tag.VBZ && !f.Is(k, lexicon.Helping) && (before.IsNoun() || before.IsAdjective())
}

// measures reports whether a figure is of a kind that can be a statistic.
func measures(x *figure.Figure) bool {
	switch x.Kind {
	case article.Percent, article.Ratio, article.Money:
		return true
	case article.Count:
		switch x.Unit {
		case "", "year", "month", "week", "day", "hour", "minute", "second", "time", "decade", "century":
			return false
		}
		return x.Value >= 20
	}
	return false
}

// measured adds the claim of a figure that completes a verb of measure: "rents
// have risen by 41 percent", "the bill came to $3m", "thefts are up 12 percent".
func (f *finder) measured(x *figure.Figure) bool {
	v, turned := x.Tokens.From-1, false
	topic := f.Topic(v)
	for v > f.From && topic&lexicon.Change == 0 && (f.Is(v, lexicon.Approximates) || f.Low(v) == "by" || f.Low(v) == "from" || f.Low(v) == "for" || f.Tag(v).IsAdverb() || f.Is(v, lexicon.UpOrDown)) {
		turned = turned || f.Is(v, lexicon.UpOrDown) && f.Low(v+1) != "to"
		v--
		topic = f.Topic(v)
	}
	share := x.Kind == article.Percent || x.Kind == article.Ratio
	if turned && share && (topic&lexicon.Level != 0 || f.Is(v, lexicon.Moves)) {
		topic |= lexicon.Change
	}
	if share && f.Is(v, lexicon.ChangesBy) {
		topic |= lexicon.Change
	}
	end := x.Tokens.To
	if share && topic&lexicon.Level != 0 && (f.Tag(end) == tag.JJR || f.Tag(end) == tag.RBR || f.Low(end) == "above" || f.Low(end) == "below") && f.Low(end+1) != "likely" {
		topic |= lexicon.Change // 18 per cent higher
		end++
	}
	if topic&(lexicon.Change|lexicon.Level) == 0 || !f.Tag(v).IsFinite() && !f.has(v-3, v, lexicon.Having) && !(f.Tag(v) == tag.VB && f.has(v-3, v, lexicon.Foretelling)) {
		return false
	}
	if f.Is(v, lexicon.Being) && x.Kind == article.Count {
		return false // "there were 40 people", "it was 30 miles off"
	}
	if f.Low(end+1) == "likely" {
		return false // 27 per cent less likely
	}
	start, negated := f.verbs(v)
	subject := f.topmost(start)
	if subject.Empty() || f.people(subject) && topic&lexicon.Change != 0 {
		return false
	}
	c := Claim{Tokens: story.Range{From: subject.From, To: end}, Kind: article.StatisticClaim, Predicate: "level", Certainty: fact}
	if topic&lexicon.Change != 0 {
		c.Predicate = "change"
	}
	if negated {
		c.Certainty = 0
	}
	if f.would(start, v) || f.Is(v, lexicon.Being) && f.Low(v+1) == "estimated" { // repairs are estimated at £2m
		c.Certainty = min(c.Certainty, 3)
	}
	f.add(c, subject, v)
	return true
}

// would reports whether one of the tokens makes what follows hang on something else.
func (f *finder) would(from, to int) bool { return f.hasWord(from, to, "would", "'d") }

// share adds the claim of a proportion that a clause is about: "41 percent of
// tenants moved". An estimate without one is a claim too.
func (f *finder) share(x *figure.Figure) bool {
	to := x.Tokens.To
	switch {
	case x.Kind == article.Percent || x.Kind == article.Ratio:
		if f.Low(to) == "of" {
			to++
		} else if x.Kind == article.Percent {
			return false
		}
	case f.Low(x.Tokens.From-1) != "estimated" || f.Low(x.Tokens.From-2) != "an":
		return false
	}
	subject := f.phraseAfter(to)
	if subject.Empty() || f.goal(x.Tokens.From) {
		return false
	}
	c := Claim{Tokens: story.Range{From: x.Tokens.From, To: subject.To}, Kind: article.StatisticClaim, Predicate: "share", Certainty: fact}
	if x.Kind == article.Count || x.Kind == article.Money {
		c.Predicate = "estimate"
	} else {
		c.Tokens.From = f.bound(x.Tokens.From)
	}
	if f.would(max(f.From, x.Tokens.From-6), x.Tokens.From) {
		c.Certainty = 3
	}
	f.add(c, subject, x.Tokens.From)
	return true
}

// goal reports whether the figure at k is what somebody has yet to reach: "must
// win 58 percent of".
func (f *finder) goal(k int) bool {
	v := k - 1
	for f.Is(v, lexicon.Approximates) && f.Low(v) != "to" || f.Tag(v).IsAdverb() {
		v--
	}
	if f.Tag(v) != tag.VB {
		return false
	}
	start, _ := f.verbs(v)
	return f.Tag(start) == tag.TO || f.Low(start) == "must" || f.Low(start) == "should"
}
