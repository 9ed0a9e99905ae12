package engine_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// A rule is set by name, by category and by kind of story, the narrower the
// stronger.
func TestNarrowerWins(t *testing.T) {
	type severities = map[string]finding.Severity
	type kinds = map[string]map[article.Kind]finding.Severity
	for name, c := range map[string]struct {
		profile     engine.Profile
		news, brief string
	}{
		"category":           {engine.Profile{Severities: severities{"test": finding.Error}}, "error", "info"},
		"name over category": {engine.Profile{Severities: severities{"test": finding.Off, "test.hearsay": finding.Error}}, "error", "info"},
		"off":                {engine.Profile{Severities: severities{"test": finding.Off}}, "", ""},
		"kind":               {engine.Profile{Kinds: kinds{"test.hearsay": {article.Brief: finding.Off}}}, "warning", ""},
		"kind of a category": {engine.Profile{Kinds: kinds{"test": {article.News: finding.Error}}}, "error", "info"},
		"on in one kind":     {engine.Profile{Severities: severities{"test": finding.Off}, Kinds: kinds{"test.hearsay": {article.News: finding.Info}}}, "info", ""},
		"only":               {engine.Profile{Name: "bbc", Only: []string{"test.hearsay"}}, "warning", "info"},
		"only others":        {engine.Profile{Only: []string{"directive"}}, "", ""},
		"none":               {engine.Profile{Only: []string{}}, "", ""},
	} {
		e, err := engine.New(library, c.profile)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for kind, want := range map[string]string{"news": c.news, "brief": c.brief} {
			if got := severitiesOf(t, e, "---\nkind: "+kind+"\n---\n\nThe mayor has reportedly resigned from her office.\n"); got != want {
				t.Errorf("%s in %s: %q, want %q", name, kind, got, want)
			}
		}
	}
}

// Every misfit of a profile is said at once.
func TestCheck(t *testing.T) {
	l, err := engine.Read(library)
	if err != nil {
		t.Fatal(err)
	}
	err = l.Check(engine.Profile{
		Severities: map[string]finding.Severity{"tset": finding.Off},
		Kinds:      map[string]map[article.Kind]finding.Severity{"test": {"opinoin": finding.Off}},
		Params:     map[string]map[string]any{"test": {"least": 1}, "test.hearsay": {"lest": 1}},
	})
	want := `no rule "tset"; did you mean "test"?
no kind of story "opinoin"; did you mean "opinion"?
test is a category; set least for one of its rules
test.hearsay has no parameter "lest"; did you mean "least"?`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

// An answer holds through its last day, and for its paragraph only.
func TestAnswers(t *testing.T) {
	const story = "The mayor has reportedly resigned. <!-- onrecord: allow test.hearsay until 2026-05-31 because legal holds the name -->\n\nShe reportedly left.\n"
	for day, want := range map[string]string{"2026-05-31": "warning", "2026-06-01": "warning warning warning", "": "warning"} {
		today, _ := time.Parse(time.DateOnly, day)
		e, err := engine.New(library, engine.Profile{Today: today})
		if err != nil {
			t.Fatal(err)
		}
		if got := severitiesOf(t, e, story); got != want {
			t.Errorf("on %q: %q, want %q", day, got, want)
		}
	}
}

// An answer leaves the fingerprints of other findings alone.
func TestAnswersAndFingerprints(t *testing.T) {
	e, err := engine.New(library, engine.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	last := func(story string) string {
		review, err := e.Review(context.Background(), "story.md", []byte(story))
		if err != nil || len(review.Findings) == 0 {
			t.Fatal(len(review.Findings), err)
		}
		return review.Findings[len(review.Findings)-1].Fingerprint
	}
	const twice = "She reportedly left.\n\nShe reportedly left.\n"
	if last(twice) != last("<!-- onrecord: allow-next test.hearsay because legal holds the name -->\n\n"+twice) {
		t.Error("the second finding has another fingerprint once the first is allowed")
	}
}

func severitiesOf(t *testing.T, e *engine.Engine, story string) string {
	t.Helper()
	review, err := e.Review(context.Background(), "story.md", []byte(story))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range review.Findings {
		got = append(got, f.Severity.String())
	}
	return strings.Join(got, " ")
}
