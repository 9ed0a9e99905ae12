package engine

import (
	"fmt"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy"
)

// three is a story of a headline and two sentences of body, ten bytes each.
var three = &article.Article{
	Source:    []byte("headline..sentence1.sentence2."),
	Blocks:    []article.Block{{Kind: article.Headline, Body: -1}, {Kind: article.Paragraph, Body: 0}},
	Sentences: []article.Sentence{{Span: article.Span{Start: 0, End: 10}, Block: 0}, {Span: article.Span{Start: 10, End: 20}, Block: 1}, {Span: article.Span{Start: 20, End: 30}, Block: 1}},
}

func report(rule *finding.Rule, start, end int, source article.Ref, related ...policy.Place) policy.Report {
	return policy.Report{
		Rule: rule, Message: fmt.Sprint("M", start), Related: related,
		Place: policy.Place{Span: article.Span{Start: start, End: end}, Sentence: article.Ref(start / 10), Source: source},
	}
}

// told writes findings as "rule start-end(related…)", apart by blanks.
func told(reports ...policy.Report) string {
	var out []string
	for _, f := range findings(three, reports) {
		text := fmt.Sprintf("%s %d-%d", f.Rule.Name, f.Span.Start, f.Span.End)
		for _, r := range f.Related {
			text += fmt.Sprintf("+%d-%d", r.Span.Start, r.Span.End)
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}

func TestOneFindingPerUnit(t *testing.T) {
	rule := func(per finding.Per) *finding.Rule { return &finding.Rule{Name: "r", Per: per} }
	sentence, source, document, each := rule(finding.Sentence), rule(finding.Source), rule(finding.Document), rule(finding.Each)
	for _, c := range []struct{ name, got, want string }{
		{"sentence", told(report(sentence, 15, 17, -1), report(sentence, 11, 13, -1), report(sentence, 21, 23, -1)), "r 11-13+15-17, r 21-23"},
		{"source, first in the body", told(report(source, 1, 3, 4), report(source, 21, 23, 4), report(source, 11, 13, 4), report(source, 15, 17, 5)), "r 11-13+21-23+1-3, r 15-17"},
		{"source, of which nothing is known", told(report(source, 11, 13, -1), report(source, 21, 23, -1)), "r 11-13, r 21-23"},
		{"document", told(report(document, 1, 3, -1), report(document, 21, 23, -1)), "r 21-23+1-3"},
		{"each", told(report(each, 11, 13, -1), report(each, 15, 17, -1)), "r 11-13, r 15-17"},
		{"the same thing twice", told(report(each, 11, 13, -1), report(each, 11, 13, -1)), "r 11-13"},
		{"related places of all", told(report(sentence, 11, 13, -1, policy.Place{Span: article.Span{Start: 1, End: 2}}), report(sentence, 15, 17, -1, policy.Place{Span: article.Span{Start: 1, End: 2}})), "r 11-13+1-2+15-17"},
	} {
		if c.got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, c.got, c.want)
		}
	}
}

func TestTheSameInOneParagraph(t *testing.T) {
	saying := func(rule *finding.Rule, start int, message string) policy.Report {
		r := report(rule, start, start+2, -1)
		r.Message = message
		return r
	}
	sentence, each := &finding.Rule{Name: "r", Per: finding.Sentence}, &finding.Rule{Name: "r", Per: finding.Each}
	other := &finding.Rule{Name: "s", Per: finding.Sentence}
	for _, c := range []struct{ name, got, want string }{
		{"again", told(saying(sentence, 11, "By whom"), saying(sentence, 21, "by whom")), "r 11-13+21-23"},
		{"again beside something else", told(saying(sentence, 11, "by whom"), saying(sentence, 21, "by whom"), saying(sentence, 25, "why")), "r 11-13+21-23+25-27"},
		{"something else", told(saying(sentence, 11, "by whom"), saying(sentence, 21, "why")), "r 11-13, r 21-23"},
		{"another rule", told(saying(sentence, 11, "by whom"), saying(other, 21, "by whom")), "r 11-13, s 21-23"},
		{"another paragraph", told(saying(sentence, 1, "by whom"), saying(sentence, 21, "by whom")), "r 1-3, r 21-23"},
		{"each for itself", told(saying(each, 11, "by whom"), saying(each, 21, "by whom")), "r 11-13, r 21-23"},
	} {
		if c.got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, c.got, c.want)
		}
	}
}

func TestSupersession(t *testing.T) {
	worst := &finding.Rule{Name: "worst", Per: finding.Source, Supersedes: []string{"worse"}}
	worse := &finding.Rule{Name: "worse", Per: finding.Source, Supersedes: []string{"bad"}}
	bad := &finding.Rule{Name: "bad", Per: finding.Source}
	words := &finding.Rule{Name: "words", Per: finding.Sentence, Supersedes: []string{"bad"}}
	for _, c := range []struct{ name, got, want string }{
		{"overlap", told(report(words, 11, 15, -1), report(bad, 14, 18, -1)), "words 11-15"},
		{"only touching", told(report(words, 11, 14, -1), report(bad, 14, 18, -1)), "words 11-14, bad 14-18"},
		{"the same source elsewhere", told(report(worse, 11, 13, 2), report(bad, 21, 23, 2)), "worse 11-13"},
		{"another source", told(report(worse, 11, 13, 2), report(bad, 21, 23, 3)), "worse 11-13, bad 21-23"},
		{"a source, but a rule of sentences", told(report(words, 11, 13, 2), report(bad, 21, 23, 2)), "words 11-13, bad 21-23"},
		{"a chain", told(report(worst, 11, 13, 2), report(worse, 11, 13, 2), report(bad, 11, 13, 2)), "worst 11-13"},
	} {
		if c.got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, c.got, c.want)
		}
	}
}

// A mild finding in the place of a grave one weighs as much.
func TestSupersessionKeepsTheWeight(t *testing.T) {
	mildest := &finding.Rule{Name: "mildest", Severity: finding.Info, Per: finding.Source, Supersedes: []string{"mild"}}
	mild := &finding.Rule{Name: "mild", Severity: finding.Info, Per: finding.Source, Supersedes: []string{"grave"}}
	grave := &finding.Rule{Name: "grave", Severity: finding.Error, Per: finding.Source}
	for _, c := range []struct {
		name    string
		reports []policy.Report
		want    finding.Severity
	}{
		{"alone", []policy.Report{report(mild, 11, 13, -1)}, finding.Info},
		{"in the place of a grave one", []policy.Report{report(mild, 11, 13, -1), report(grave, 12, 14, -1)}, finding.Error},
		{"at the end of a chain", []policy.Report{report(mildest, 11, 13, -1), report(mild, 12, 15, -1), report(grave, 14, 18, -1)}, finding.Error},
	} {
		found := findings(three, c.reports)
		if len(found) != 1 || found[0].Severity != c.want {
			t.Errorf("%s: got %v, want one of weight %v", c.name, found, c.want)
		}
	}
}

// How much a newsroom lets a rule weigh is never raised by what it supersedes.
func TestSupersessionOfSettled(t *testing.T) {
	settled := &finding.Rule{Name: "settled", Severity: finding.Info, Settled: true, Per: finding.Source, Supersedes: []string{"mild"}}
	mild := &finding.Rule{Name: "mild", Severity: finding.Info, Per: finding.Source, Supersedes: []string{"grave"}}
	grave := &finding.Rule{Name: "grave", Severity: finding.Error, Per: finding.Source}
	for name, c := range map[string]struct {
		reports []policy.Report
		want    string
	}{
		"as grave":                 {[]policy.Report{report(settled, 11, 13, -1), report(mild, 12, 15, -1)}, "settled info"},
		"of what became graver":    {[]policy.Report{report(settled, 11, 13, -1), report(mild, 12, 15, -1), report(grave, 14, 18, -1)}, "settled info, mild error"},
		"not where they are apart": {[]policy.Report{report(settled, 11, 12, -1), report(mild, 14, 15, -1)}, "settled info, mild info"},
	} {
		var got []string
		for _, f := range findings(three, c.reports) {
			got = append(got, f.Rule.Name+" "+f.Severity.String())
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: got %v, want %s", name, got, c.want)
		}
	}
}

func TestFingerprintsDiffer(t *testing.T) {
	each := &finding.Rule{Name: "r", Per: finding.Each}
	seen := map[string]bool{}
	for _, f := range findings(three, []policy.Report{report(each, 11, 13, -1), report(each, 15, 17, -1), report(each, 21, 23, -1)}) {
		if seen[f.Fingerprint] || len(f.Fingerprint) != 16 {
			t.Errorf("fingerprint %q", f.Fingerprint)
		}
		seen[f.Fingerprint] = true
	}
}
