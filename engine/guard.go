package engine

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
)

// findings turns reports into findings. What holds for every rule happens here
// and nowhere else: a report superseded by another at the same place is
// dropped, and leaves its weight to that other; a rule speaks once a sentence,
// source or story (Rule.Per), at the first place of the body; what it would say
// again in the same paragraph, in the same words, is another place of the first.
func findings(a *article.Article, reports []policy.Report) []finding.Finding {
	weighed := heard(a, reports)
	slices.SortStableFunc(weighed, func(x, y weighty) int {
		return cmp.Or(
			cmp.Compare(furniture(a, x.Place), furniture(a, y.Place)),
			cmp.Compare(x.Place.Span.Start, y.Place.Span.Start),
			cmp.Compare(x.Place.Span.End, y.Place.Span.End),
			cmp.Compare(x.Message, y.Message),
		)
	})
	found := []finding.Finding{}
	first := map[string]int{} // by unit and by saying, the place in found
	for _, r := range weighed {
		unit, saying := unitOf(r.Report), sayingOf(a, r.Report)
		i, again := first[unit]
		if !again {
			i, again = first[saying]
		}
		if !again {
			i = len(found)
			first[saying] = i
			found = append(found, finding.Finding{Rule: r.Rule, Severity: r.gravity, Message: r.Message, Ask: r.Ask, Span: r.Place.Span})
		} else {
			relate(&found[i], r.Place)
			found[i].Severity = max(found[i].Severity, r.gravity)
		}
		first[unit] = i
		for _, place := range r.Related {
			relate(&found[i], place)
		}
	}
	slices.SortStableFunc(found, finding.Compare)
	fingerprint(a, found)
	return found
}

// weighty is a report and how grave it is.
type weighty struct {
	policy.Report
	gravity finding.Severity
}

// heard are the reports that no other supersedes, without light ones that weigh
// nothing here. What is superseded is not forgiven: a mild report in the place of
// a grave one weighs what that weighed. Where a newsroom has settled how much the
// mild one weighs, the grave one stands beside it.
func heard(a *article.Article, reports []policy.Report) []weighty {
	reports = slices.DeleteFunc(slices.Clone(reports), func(r policy.Report) bool { return r.Lighter && gravity(a, r) == finding.Off })
	weighed := make([]weighty, len(reports))
	var stronger []*weighty
	for i, r := range reports {
		weighed[i] = weighty{r, gravity(a, r)}
		if len(r.Rule.Supersedes) > 0 {
			stronger = append(stronger, &weighed[i])
		}
	}
	yields := func(r, to *weighty) bool {
		return supersedes(to.Report, r.Report) && (r.gravity <= to.gravity || !to.Rule.Settled)
	}
	for grew := true; grew; { // a chain of supersessions hands its weight up link by link
		grew = false
		for i := range weighed {
			for _, other := range stronger {
				if r := &weighed[i]; yields(r, other) && r.gravity > other.gravity {
					other.gravity, grew = r.gravity, true
				}
			}
		}
	}
	kept := make([]weighty, 0, len(weighed))
	for i := range weighed {
		if !slices.ContainsFunc(stronger, func(other *weighty) bool { return yields(&weighed[i], other) }) {
			kept = append(kept, weighed[i])
		}
	}
	return kept
}

// gravity is how grave a report is: as its rule is in this kind of story, and where
// the report says so what the rule gives its graver cases, else a degree more. A lighter one is advice where the rule is
// an error, and off elsewhere; one that is only advice is never more.
func gravity(a *article.Article, r policy.Report) finding.Severity {
	severity := r.Rule.In(a.Doc.Kind)
	switch {
	case r.Lighter && severity == finding.Error:
		return finding.Info
	case r.Lighter:
		return finding.Off
	case r.Advice:
		return min(severity, finding.Info)
	case r.Graver && !r.Rule.Settled && r.Rule.Graver != finding.Off:
		return max(severity, r.Rule.Graver)
	case r.Graver && !r.Rule.Settled:
		return min(severity+1, finding.Error)
	}
	return severity
}

// supersedes reports whether r is not worth saying beside other: they speak of
// the same words, or each of a source, and it is the same one.
func supersedes(other, r policy.Report) bool {
	if !slices.Contains(other.Rule.Supersedes, r.Rule.Name) {
		return false
	}
	bySource := other.Rule.Per == finding.Source && r.Rule.Per == finding.Source
	return other.Place.Span.Overlaps(r.Place.Span) || bySource && r.Place.Source.Known() && other.Place.Source == r.Place.Source
}

// furniture is 1 for a place outside the body: the body's places come first.
func furniture(a *article.Article, p policy.Place) int {
	if p.Sentence.Known() && a.Blocks[a.Sentences[p.Sentence].Block].Body >= 0 {
		return 0
	}
	return 1
}

// unitOf names what shares one finding with r.
func unitOf(r policy.Report) string {
	switch {
	case r.Rule.Per == finding.Document:
		return r.Rule.Name
	case r.Rule.Per == finding.Each: // but never the same thing twice
		return fmt.Sprint(r.Rule.Name, r.Place.Span, r.Message)
	case r.Rule.Per == finding.Source && r.Place.Source.Known():
		return fmt.Sprint(r.Rule.Name, " of source ", r.Place.Source)
	case r.Place.Sentence.Known():
		return fmt.Sprint(r.Rule.Name, " in sentence ", r.Place.Sentence)
	}
	return fmt.Sprint(r.Rule.Name, r.Place.Span)
}

// sayingOf names what r says in its paragraph, so that "reportedly" is told of
// once; what is not told by the sentence is never said again as it is.
func sayingOf(a *article.Article, r policy.Report) string {
	if r.Rule.Per != finding.Sentence || !r.Place.Sentence.Known() {
		return unitOf(r)
	}
	return fmt.Sprint(r.Rule.Name, " in block ", a.Sentences[r.Place.Sentence].Block, ": ", strings.ToLower(r.Message))
}

// relate adds a place to a finding, unless it is there already.
func relate(f *finding.Finding, p policy.Place) {
	related := finding.Related{Span: p.Span}
	if f.Span != p.Span && !slices.Contains(f.Related, related) {
		f.Related = append(f.Related, related)
	}
}

// fingerprint names each finding by the sentence around it.
func fingerprint(a *article.Article, found []finding.Finding) {
	seen := map[string]int{}
	for i := range found {
		f := &found[i]
		around := f.Span
		at := sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].Span.End > f.Span.Start })
		if at < len(a.Sentences) && a.Sentences[at].Span.Start <= f.Span.Start {
			around = a.Sentences[at].Span
		}
		sentence := string(a.Source[around.Start:around.End])
		first := finding.Fingerprint(f.Rule.Name, sentence, 0)
		f.Fingerprint = first
		if n := seen[first]; n > 0 {
			f.Fingerprint = finding.Fingerprint(f.Rule.Name, sentence, n)
		}
		seen[first]++
	}
}
