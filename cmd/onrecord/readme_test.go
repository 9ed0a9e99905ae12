package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadme runs every command that the README shows with its output.
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	const prompt = "```text\n$ onrecord "
	var fresh strings.Builder
	rest, shown := string(page), 0
	for {
		before, block, found := strings.Cut(rest, prompt)
		fresh.WriteString(before)
		if !found {
			break
		}
		shown++
		command, after, _ := strings.Cut(block, "\n")
		old, after, _ := strings.Cut(after, "```")
		now := output(t, strings.Fields(command))
		if now != old && os.Getenv("UPDATE") == "" {
			t.Errorf("README.md is stale; run: UPDATE=1 go test ./cmd/onrecord\n\nonrecord %s prints\n%s", command, now)
		}
		fresh.WriteString(prompt + command + "\n" + now + "```")
		rest = after
	}
	if shown == 0 {
		t.Fatal("README.md shows no run of onrecord")
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile("README.md", []byte(fresh.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// output returns what a command line prints, standard error first.
func output(t *testing.T, args []string) string {
	t.Helper()
	file := func(name string) *os.File {
		f, err := os.Create(filepath.Join(t.TempDir(), name))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { f.Close() })
		return f
	}
	out, talk := file("out"), file("talk")
	run(args, terminal{os.Stdin, out, talk})
	var all bytes.Buffer
	for _, f := range []*os.File{talk, out} {
		text, err := os.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}
