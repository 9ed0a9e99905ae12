package finding_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

func TestParseSeverity(t *testing.T) {
	for _, name := range finding.Severities() {
		s, err := finding.ParseSeverity(name)
		if err != nil || s.String() != name {
			t.Errorf("ParseSeverity(%q) = %v, %v", name, s, err)
		}
	}
	_, err := finding.ParseSeverity("warn")
	if err == nil || !strings.Contains(err.Error(), `no severity "warn"; did you mean "warning"?`) {
		t.Error(err)
	}
	_, err = finding.ParseSeverity("eror")
	if err == nil || !strings.Contains(err.Error(), `did you mean "error"?`) {
		t.Error(err)
	}
}

func TestFingerprint(t *testing.T) {
	plain := finding.Fingerprint("quotes.orphan", `"Not so," he said.`, 0)
	if curly := finding.Fingerprint("quotes.orphan", "“Not  so,”\nHe said.", 0); curly != plain {
		t.Error("typography changes a fingerprint")
	}
	for name, other := range map[string]string{
		"rule":       finding.Fingerprint("quotes.scare", `"Not so," he said.`, 0),
		"words":      finding.Fingerprint("quotes.orphan", `"Not now," he said.`, 0),
		"occurrence": finding.Fingerprint("quotes.orphan", `"Not so," he said.`, 1),
	} {
		if other == plain {
			t.Errorf("another %s gives the same fingerprint", name)
		}
	}
}

const marked = `The café “reportedly” closed, and reportedly
         ^^^^^^^^^^^^ hedging.reportedly
          ^^^^^^^^^^ quotes.scare
                                  ^^^^^^^^^^ hedging.reportedly
moved on.
`

func TestMark(t *testing.T) {
	source := finding.Unmark([]byte(marked))
	reportedly, scare := &finding.Rule{Name: "hedging.reportedly"}, &finding.Rule{Name: "quotes.scare"}
	at := func(rule *finding.Rule, words string, from int) finding.Finding {
		start := from + strings.Index(string(source[from:]), words)
		return finding.Finding{Rule: rule, Span: article.Span{Start: start, End: start + len(words)}}
	}
	// The last one runs over its line, and they come in any order.
	findings := []finding.Finding{at(reportedly, "reportedly\nmoved on", 30), at(scare, "reportedly", 0), at(reportedly, "“reportedly”", 0)}
	if got := string(finding.Mark(source, findings)); got != marked {
		t.Errorf("drawn:\n%s\nwant:\n%s", got, marked)
	}
}

func TestUnmarkKeepsProse(t *testing.T) {
	for _, line := range []string{"x ^^ 2", "^ is a caret", "plain"} {
		if got := string(finding.Unmark([]byte(line))); got != line {
			t.Errorf("%q became %q", line, got)
		}
	}
}

func TestCompare(t *testing.T) {
	a, b := &finding.Rule{Name: "a.x"}, &finding.Rule{Name: "b.x"}
	span := article.Span{Start: 3, End: 9}
	want := []finding.Finding{
		{Rule: b, Span: article.Span{Start: 1, End: 2}},
		{Rule: b, Span: span, Severity: finding.Error},
		{Rule: a, Span: span, Severity: finding.Info},
		{Rule: b, Span: span, Severity: finding.Info},
	}
	got := []finding.Finding{want[3], want[1], want[2], want[0]}
	slices.SortFunc(got, finding.Compare)
	for i := range want {
		if got[i].Rule != want[i].Rule || got[i].Severity != want[i].Severity {
			t.Fatalf("place %d: %s %s", i, got[i].Rule.Name, got[i].Severity)
		}
	}
}
