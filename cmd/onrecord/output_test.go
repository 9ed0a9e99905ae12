package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func TestReplace(t *testing.T) {
	file := filepath.Join(t.TempDir(), "log")
	holds := func(want string, entries int) {
		t.Helper()
		got, err := os.ReadFile(file)
		if err != nil || string(got) != want {
			t.Errorf("%q, %v, want %q", got, err, want)
		}
		if all, err := os.ReadDir(filepath.Dir(file)); err != nil || len(all) != entries {
			t.Errorf("%v, %v, want %d entries", all, err, entries)
		}
	}
	if err := replace(file, []byte("one")); err != nil {
		t.Fatal(err)
	}
	holds("one", 1)
	if err := os.Chmod(file, 0o640); err != nil {
		t.Fatal(err)
	}
	if err := replace(file, []byte("two")); err != nil {
		t.Fatal(err)
	}
	holds("two", 1)
	if there, err := os.Stat(file); err != nil || there.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, %v", there.Mode(), err)
	}
	// What cannot be written leaves what is there.
	if err := os.Mkdir(fmt.Sprintf("%s.%d.tmp", file, os.Getpid()), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := replace(file, []byte("three")); err == nil {
		t.Error("written over a folder")
	}
	holds("two", 2)
}

func TestTail(t *testing.T) {
	file := filepath.Join(t.TempDir(), "summary")
	for range 2 {
		if _, err := tail(file).Write([]byte("a\n")); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != "a\na\n" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := tail(filepath.Join(file, "x")).Write(nil); err == nil {
		t.Error("written below a file")
	}
}
