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
	first := sort.Search(len(f.figures), func(i int) bool { return f.figures[i].Tokens.From >= f.sentence.From })
	for i := first; i < len(f.figures) && f.figures[i].Tokens.From < f.sentence.To; i++ {
		x := &f.figures[i]
		if !measures(x) || f.said(article.CasualtyClaim, x.Tokens.From) || f.said(article.StatisticClaim, x.Tokens.From) {
			continue
		}
		if !f.measured(x) {
			f.share(x)
		}
	}
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
// have risen by 41 percent", "the bill came to $3m".
func (f *finder) measured(x *figure.Figure) bool {
	v := x.Tokens.From - 1
	topic := f.lex.Topic(f.low(v))
	for v > f.sentence.From && topic&lexicon.Change == 0 && (approximates(f.low(v)) || f.low(v) == "by" || f.low(v) == "from" || f.low(v) == "for" || f.tagAt(v).IsAdverb()) {
		v--
		topic = f.lex.Topic(f.low(v))
	}
	if topic&(lexicon.Change|lexicon.Level) == 0 || !f.tagAt(v).IsFinite() && !f.has(v-3, v, have) && !(f.tagAt(v) == tag.VB && f.has(v-3, v, modal)) {
		return false
	}
	if be(f.low(v)) && x.Kind == article.Count {
		return false // "there were 40 people", "it was 30 miles off"
	}
	start, negated := f.verbs(v)
	subject := f.head(f.subject(start))
	if subject.Empty() || f.people(subject) && topic&lexicon.Change != 0 {
		return false
	}
	c := Claim{Tokens: story.Range{From: subject.From, To: x.Tokens.To}, Kind: article.StatisticClaim, Predicate: "level", Certainty: fact}
	if topic&lexicon.Change != 0 {
		c.Predicate = "change"
	}
	if negated {
		c.Certainty = 0
	}
	f.add(c, subject, v)
	return true
}

// share adds the claim of a proportion that a clause is about: "41 percent of
// tenants moved". An estimate without one is a claim too.
func (f *finder) share(x *figure.Figure) {
	to := x.Tokens.To
	switch {
	case x.Kind == article.Percent || x.Kind == article.Ratio:
		if f.low(to) == "of" {
			to++
		} else if x.Kind == article.Percent {
			return
		}
	case f.low(x.Tokens.From-1) != "estimated" || f.low(x.Tokens.From-2) != "an":
		return
	}
	subject := f.phraseAfter(to)
	if subject.Empty() || f.goal(x.Tokens.From) {
		return
	}
	c := Claim{Tokens: story.Range{From: x.Tokens.From, To: subject.To}, Kind: article.StatisticClaim, Predicate: "share", Certainty: fact}
	if x.Kind == article.Count || x.Kind == article.Money {
		c.Predicate = "estimate"
	}
	f.add(c, subject, x.Tokens.From)
}

// goal reports whether the figure at k is what somebody has yet to reach: "must
// win 58 percent of".
func (f *finder) goal(k int) bool {
	v := k - 1
	for approximates(f.low(v)) && f.low(v) != "to" || f.tagAt(v).IsAdverb() {
		v--
	}
	if f.tagAt(v) != tag.VB {
		return false
	}
	start, _ := f.verbs(v)
	return f.tagAt(start) == tag.TO || f.low(start) == "must" || f.low(start) == "should"
}

func modal(word string) bool {
	switch word {
	case "will", "'ll", "would", "could", "may", "might":
		return true
	}
	return false
}
