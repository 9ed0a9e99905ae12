package rules_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/rules"
)

// cleanCopy are stories in which an editor would have nothing to ask.
const cleanCopy = "../testdata/clean/*.txt"

// Copy that is well sourced passes without a warning; advice it may get.
func TestCleanCopyPasses(t *testing.T) {
	e, err := engine.New(rules.Library, engine.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	stories, err := filepath.Glob(cleanCopy)
	if err != nil || len(stories) == 0 {
		t.Fatal("no stories", err)
	}
	for _, story := range stories {
		source, err := os.ReadFile(story)
		if err != nil {
			t.Fatal(err)
		}
		review, err := e.Review(context.Background(), story, source)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range review.Findings {
			if f.Severity > finding.Info {
				t.Errorf("%s: %v %s %s", filepath.Base(story), f.Severity, f.Rule.Name, f.Message)
			}
		}
	}
}
