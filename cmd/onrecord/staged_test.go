package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkStaged lints what a commit brings to a repository of 10,000 stories,
// of which five have changed, as a hook does before each commit.
func BenchmarkStaged(b *testing.B) {
	b.Chdir(b.TempDir())
	git := func(args ...string) {
		b.Helper()
		c := exec.Command("git", append([]string{"-c", "user.name=x", "-c", "user.email=x@example.org"}, args...)...)
		if out, err := c.CombinedOutput(); err != nil {
			b.Fatalf("git %s: %v\n%s", args[0], err, out)
		}
	}
	story := func(n int, last string) {
		b.Helper()
		path := fmt.Sprintf("%03d/%05d.md", n/100, n)
		text := fmt.Sprintf("# Mayor %d quits\n\n%s\n\n%s\n", n, strings.Repeat("The mayor told the council that she would leave. ", 30), last)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
	}
	git("init", "--quiet")
	for n := range 10_000 {
		story(n, "She gave no reason.")
	}
	git("add", ".")
	git("commit", "--quiet", "--message", "stories")
	for n := range 5 {
		story(n*2000, "She reportedly gave no reason.")
	}
	git("add", ".")
	for b.Loop() {
		out, err := os.Create("found")
		if err != nil {
			b.Fatal(err)
		}
		status := run([]string{"lint", "--staged", "--format", "compact", "--fail-level", "never"}, terminal{os.Stdin, out, os.Stderr})
		found, err := os.ReadFile("found")
		if err != nil || out.Close() != nil {
			b.Fatal(err)
		}
		if got := strings.Count(string(found), "[hedging.reportedly]"); status != 0 || got != 5 {
			b.Fatalf("status %d, %d findings\n%s", status, got, found)
		}
	}
}
