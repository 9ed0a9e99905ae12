package baseline_test

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/baseline"
	"github.com/onrecord/onrecord/engine/finding"
)

var rule = &finding.Rule{Name: "hedging.reportedly"}

const head = `{"onrecord":"baseline","version":1}` + "\n"

func line(path, fingerprint string) string {
	return `{"path":"` + path + `","rule":"hedging.reportedly","fingerprint":"` + fingerprint + `","words":"reportedly"}` + "\n"
}

func found(fingerprints ...string) []finding.Finding {
	var all []finding.Finding
	for _, f := range fingerprints {
		all = append(all, finding.Finding{Rule: rule, Fingerprint: f, Span: article.Span{Start: 0, End: 10}})
	}
	return all
}

func read(t *testing.T, text string) *baseline.Baseline {
	t.Helper()
	b, err := baseline.Parse("b", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func text(t *testing.T, b *baseline.Baseline) string {
	t.Helper()
	out, err := b.Text()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// What git makes of two versions that both added lines is read, and written
// in order.
func TestText(t *testing.T) {
	b := read(t, "\ufeff"+head+line("b.md", "2")+"\r\n"+line("a.md", "3")+head+line("a.md", "1")+line("b.md", "2"))
	if got, want := text(t, b), head+line("a.md", "1")+line("a.md", "3")+line("b.md", "2"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := text(t, read(t, text(t, b))); got != text(t, b) {
		t.Errorf("what is written is not read: %s", got)
	}
}

func TestParseWrong(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"empty":       {"", `b:1: the baseline is empty; delete the file and run "onrecord baseline"`},
		"blank":       {"\n\n", `b:1: the baseline is empty; delete the file and run "onrecord baseline"`},
		"other file":  {"a: b\n", `b:1: not a baseline: it begins with {"onrecord":"baseline","version":1}; name another file, or move this one away and run "onrecord baseline"`},
		"no head":     {line("a.md", "1"), `b:1: not a baseline: it begins with`},
		"version":     {`{"onrecord":"baseline","version":2}` + "\n<", `b:1: a baseline of version 2, and this onrecord reads version 1; use the onrecord that wrote it`},
		"conflict":    {head + "<<<<<<< HEAD\n" + line("a.md", "1"), `b:2: git's marks of a conflict; delete them and keep the lines of both sides`},
		"half a line": {head + line("a.md", "1") + line("a.md", "2")[:30], `b:3: no accepted finding: it breaks off; delete the line`},
		"key":         {head + `{"paht":"a"}`, `b:2: no accepted finding: unknown field "paht"`},
		"lacks":       {head + `{"path":"a"}`, `b:2: no accepted finding: it lacks path, rule or fingerprint`},
		"two":         {head + strings.TrimSpace(line("a", "1")) + line("a", "2"), `b:2: no accepted finding: more follows on the line`},
		"several":     {head + "x\ny\n", "\nb:3: no accepted finding"},
	} {
		b, err := baseline.Parse("b", []byte(c.text))
		if err == nil || b != nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestFresh(t *testing.T) {
	b := read(t, head+line("a.md", "1")+line("b.md", "3")+strings.ReplaceAll(line("a.md", "4"), "reportedly\",\"finger", "rumoured\",\"finger"))
	left := b.Fresh("a.md", found("1", "3", "4"))
	if len(left) != 2 || left[0].Fingerprint != "3" || left[1].Fingerprint != "4" {
		t.Errorf("got %v, want 3, which another story has, and 4, which another rule has", left)
	}
}

// A line of a story that is gone holds once, for the first that needs it, and
// never for one that has a line of its own.
func TestFollow(t *testing.T) {
	b := read(t, head+line("old.md", "1")+line("older.md", "1")+line("old.md", "2")+line("old.md", "3")+line("there.md", "4")+line("c.md", "2"))
	gone := func(path string) bool { return strings.HasPrefix(path, "old") }
	for _, c := range []struct {
		path        string
		found       []finding.Finding
		moved, left int
	}{
		{"c.md", found("1", "2", "4"), 1, 1},
		{"d.md", found("1", "2"), 2, 0},
		{"e.md", found("1", "2", "3"), 1, 2},
		{"c.md", found("1", "2", "4"), 0, 1},
	} {
		moved := b.Follow(c.path, c.found, gone)
		if left := b.Fresh(c.path, c.found); moved != c.moved || len(left) != c.left {
			t.Errorf("%s: %d moved and %d left, want %d and %d", c.path, moved, len(left), c.moved, c.left)
		}
	}
	if b.Len() != 6 {
		t.Errorf("%d lines, want the 6 there were", b.Len())
	}
}

func TestAcceptAndDrop(t *testing.T) {
	b := read(t, head+line("a.md", "1")+line("a.md", "2")+line("b.md", "3"))
	a := &article.Article{Source: []byte("reportedly\tand so on")}
	if n := b.Accept("a.md", a, found("2", "4")); n != 1 {
		t.Errorf("%d new, want 1", n)
	}
	stale := b.Stale("a.md", finding.Review{Findings: found("2", "4")})
	if len(stale) != 1 || stale[0].Fingerprint != "1" {
		t.Errorf("stale: %v", stale)
	}
	b.Drop(stale)
	b.Drop(b.Gone(func(path string) bool { return path == "b.md" }))
	if got, want := text(t, b), head+line("a.md", "2")+line("a.md", "4"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	// A rule that failed has found nothing, which proves nothing.
	if stale := b.Stale("a.md", finding.Review{Problems: []finding.Problem{{Rule: rule.Name}}}); len(stale) > 0 {
		t.Errorf("stale by a fault: %v", stale)
	}
}
