package main

import (
	"context"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/onrecord/onrecord/engine/finding"
)

const (
	keptStory  = "Mill burns down\n\nIt reportedly burnt. Officials say it was arson.\n\n“I saw it,” a source said.\n"
	datedStory = "It reportedly burnt. [onrecord: allow hedging.reportedly until 2026-06-01 because legal holds the name]\n"
)

// keptDesk is a desk with a cache.
func keptDesk(t *testing.T, folder string, today time.Time) *desk {
	t.Helper()
	d, err := newDesk(newLint(terminal{os.Stdin, os.Stdout, os.Stderr}))
	if err != nil {
		t.Fatal(err)
	}
	d.settings.config, d.settings.cacheDir, d.today = os.DevNull, folder, today
	if d.cache = openCache(d.settings, worthwhile, today); d.cache == nil {
		t.Fatal("no cache")
	}
	return d
}

var keptDay = time.Date(2026, time.May, 30, 12, 0, 0, 0, time.UTC)

// remember asks for the review of a story, and says whether the cache held it:
// it keeps no tokens.
func remember(t *testing.T, d *desk, path, story string) (r finding.Review, held bool) {
	t.Helper()
	r, err := d.remembered(context.Background(), path, []byte(story))
	if err != nil {
		t.Fatal(err)
	}
	return r, len(r.Article.Tokens) == 0
}

func TestRemembered(t *testing.T) {
	folder := t.TempDir()
	first := keptDesk(t, folder, keptDay)
	want, held := remember(t, first, "a.txt", keptStory)
	if held || len(want.Findings) < 2 {
		t.Fatalf("held %v, %d findings", held, len(want.Findings))
	}
	first.cache.Close()

	second := keptDesk(t, folder, keptDay)
	got, held := remember(t, second, "moved/b.txt", keptStory)
	if !held || got.Article.Path != "moved/b.txt" {
		t.Errorf("the story is not known under another name: held %v, path %s", held, got.Article.Path)
	}
	if len(got.Findings) != len(want.Findings) {
		t.Fatalf("%d findings, want %d", len(got.Findings), len(want.Findings))
	}
	for i := range got.Findings {
		g, w := got.Findings[i], want.Findings[i]
		if !reflect.DeepEqual(*g.Rule, *w.Rule) {
			t.Errorf("rule %+v, want %+v", g.Rule, w.Rule)
		}
		if g.Rule = w.Rule; !reflect.DeepEqual(g, w) {
			t.Errorf("finding %+v, want %+v", g, w)
		}
	}
	for name, other := range map[string][2]string{"another format": {"a.md", keptStory}, "another text": {"a.txt", keptStory + "x"}} {
		if _, held := remember(t, second, other[0], other[1]); held {
			t.Errorf("%s is taken for the same story", name)
		}
	}
	if err := second.settings.command.Flags().Set("profile", "strict"); err != nil {
		t.Fatal(err)
	}
	if _, held := remember(t, second, "a.txt", keptStory); held {
		t.Error("another profile is taken for the same")
	}
	second.cache.Close()
}

// TestRememberedDay is about answers that run out.
func TestRememberedDay(t *testing.T) {
	folder := t.TempDir()
	for i, c := range []struct {
		today    time.Time
		held     bool
		findings int
	}{{keptDay, false, 0}, {keptDay, true, 0}, {keptDay.AddDate(0, 0, 7), false, 2}} {
		d := keptDesk(t, folder, c.today)
		if r, held := remember(t, d, "a.txt", datedStory); held != c.held || len(r.Findings) != c.findings {
			t.Errorf("run %d: held %v, %d findings", i, held, len(r.Findings))
		}
		d.cache.Close()
	}
}
