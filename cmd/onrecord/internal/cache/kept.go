package cache

import (
	"encoding/json"
	"slices"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// keptReview is a review as the cache keeps it: what reports and baselines read
// of it, without the story's path and text, which whoever asks has.
type keptReview struct {
	Day       string        `json:"day,omitempty"` // the only one on which it holds; empty for any
	Doc       article.Doc   `json:"doc"`
	Blocks    [][2]int      `json:"blocks"`    // start, end
	Sentences [][3]int      `json:"sentences"` // start, end, block
	Findings  []keptFinding `json:"findings"`
}

type keptFinding struct {
	Rule        string           `json:"rule"`
	Severity    finding.Severity `json:"severity"`
	Message     string           `json:"message"`
	Ask         string           `json:"ask"`
	Span        [2]int           `json:"span"`
	Related     [][2]int         `json:"related,omitempty"`
	Fingerprint string           `json:"fingerprint"`
}

// kept returns a review for the cache; nil when it is none to keep. A rule that
// failed may not fail the next time.
func kept(r finding.Review, today time.Time) []byte {
	if len(r.Problems) > 0 {
		return nil
	}
	k := keptReview{Doc: r.Article.Doc}
	if slices.ContainsFunc(r.Article.Directives, func(d article.Directive) bool { return d.Until != "" }) {
		k.Day = today.Format(time.DateOnly)
	}
	for _, b := range r.Article.Blocks {
		k.Blocks = append(k.Blocks, ends(b.Span))
	}
	for _, s := range r.Article.Sentences {
		k.Sentences = append(k.Sentences, [3]int{s.Span.Start, s.Span.End, int(s.Block)})
	}
	for _, f := range r.Findings {
		related := make([][2]int, len(f.Related))
		for i, also := range f.Related {
			related[i] = ends(also.Span)
		}
		k.Findings = append(k.Findings, keptFinding{f.Rule.Name, f.Severity, f.Message, f.Ask, ends(f.Span), related, f.Fingerprint})
	}
	text, err := json.Marshal(k)
	if err != nil {
		return nil
	}
	return text
}

func ends(s article.Span) [2]int { return [2]int{s.Start, s.End} }

// review gives back what was kept of the review of a story; false when it does
// not hold here and now.
func (k *keptReview) review(path string, source []byte, rules map[string]*finding.Rule, today time.Time) (finding.Review, bool) {
	if k.Day != "" && k.Day != today.Format(time.DateOnly) {
		return finding.Review{}, false
	}
	sound := true
	span := func(at [2]int) article.Span {
		sound = sound && 0 <= at[0] && at[0] <= at[1] && at[1] <= len(source)
		return article.Span{Start: at[0], End: at[1]}
	}
	a := &article.Article{Path: path, Source: source, Doc: k.Doc}
	for _, b := range k.Blocks {
		a.Blocks = append(a.Blocks, article.Block{Span: span(b)})
	}
	for _, s := range k.Sentences {
		sound = sound && 0 <= s[2] && s[2] < len(a.Blocks)
		a.Sentences = append(a.Sentences, article.Sentence{Span: span([2]int(s[:2])), Block: article.Ref(s[2])})
	}
	found := []finding.Finding{}
	for _, f := range k.Findings {
		rule := rules[f.Rule]
		sound = sound && rule != nil
		one := finding.Finding{Rule: rule, Severity: f.Severity, Message: f.Message, Ask: f.Ask, Span: span(f.Span), Fingerprint: f.Fingerprint}
		for _, at := range f.Related {
			one.Related = append(one.Related, finding.Related{Span: span(at)})
		}
		found = append(found, one)
	}
	return finding.Review{Article: a, Findings: found}, sound
}
