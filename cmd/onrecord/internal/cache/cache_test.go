package cache

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

var keptDay = time.Date(2026, time.May, 30, 12, 0, 0, 0, time.UTC)

// TestDamagedPack breaks a pack in every way; what it gives is right or nothing.
func TestDamagedPack(t *testing.T) {
	folder := t.TempDir()
	file, of := filepath.Join(folder, "p"), sha256.Sum256([]byte("configuration"))
	keys := []digest{{1}, {2}}
	texts := [][]byte{[]byte("one entry"), []byte("another")}
	p := openPack(file, of, 100)
	for i := range keys {
		p.put(keys[i], texts[i])
	}
	p.close()
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	check := func(how string, of digest, text []byte, want int) {
		t.Helper()
		if err := os.WriteFile(file, text, 0o600); err != nil {
			t.Fatal(err)
		}
		p := openPack(file, of, 100)
		defer p.close()
		found := 0
		for i := range keys {
			if got := p.get(keys[i]); got != nil {
				found++
				if !bytes.Equal(got, texts[i]) {
					t.Errorf("%s: entry %d is %q", how, i, got)
				}
			}
		}
		if found > want || want == 2 && found < 2 {
			t.Errorf("%s: %d entries", how, found)
		}
	}
	check("whole", of, whole, 2)
	check("of another configuration", digest{}, whole, 0)
	check("empty", of, nil, 0)
	for i := range whole {
		broken := bytes.Clone(whole)
		broken[i] ^= 0xff
		check(fmt.Sprintf("byte %d", i), of, broken, 1)
		check(fmt.Sprintf("cut at %d", i), of, whole[:i], 0)
	}

	// What is damaged is replaced.
	if err := os.WriteFile(file, []byte("garbage"), 0o600); err != nil {
		t.Fatal(err)
	}
	p = openPack(file, of, 100)
	p.put(keys[0], texts[0])
	p.close()
	check("mended", of, whole[:0], 0)
}

// TestPackOfTwoRuns has two runs at the same time: both keep what they found.
func TestPackOfTwoRuns(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p")
	a, b := openPack(file, digest{}, 100), openPack(file, digest{}, 100)
	var all sync.WaitGroup
	for i := range 200 {
		all.Go(func() { a.put(digest{1, byte(i)}, []byte{byte(i)}) })
		all.Go(func() { b.put(digest{2, byte(i)}, []byte{byte(i)}) })
	}
	all.Wait()
	a.close()
	b.close()
	p := openPack(file, digest{}, 100)
	defer p.close()
	for i := range 200 {
		for run := byte(1); run <= 2; run++ {
			if got := p.get(digest{run, byte(i)}); !bytes.Equal(got, []byte{byte(i)}) {
				t.Errorf("entry %d of run %d is %v", i, run, got)
			}
		}
	}
}

// TestPackAges has an entry that is used and one that is not.
func TestPackAges(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p")
	used, unused := digest{1}, digest{2}
	p := openPack(file, digest{}, 100)
	p.put(used, []byte("used"))
	p.put(unused, []byte("unused"))
	p.close()
	for _, day := range []int32{100 + monthOld, 101 + monthOld} {
		p = openPack(file, digest{}, day)
		if p.get(used) == nil {
			t.Errorf("day %d: what was used is gone", day)
		}
		p.close()
	}
	p = openPack(file, digest{}, 101+monthOld)
	defer p.close()
	if p.get(unused) != nil {
		t.Error("what was not used for a month is still there")
	}
}

func TestTrim(t *testing.T) {
	folder := t.TempDir()
	now := time.Now()
	name := func(n int, ending string) string { return fmt.Sprintf("%032x%s", n, ending) }
	for file, age := range map[string]int{
		name(1, packed): 40, name(2, packed): 3, name(3, packed): 2, name(4, packed+".7"+unfinished): 2,
		name(5, packed+".7"+unfinished): 0, "notes.reviews": 50, "story.txt": 50, ".gitignore": 50,
	} {
		path := filepath.Join(folder, file)
		if err := os.WriteFile(path, make([]byte, 100), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, now.AddDate(0, 0, -age), now.AddDate(0, 0, -age)); err != nil {
			t.Fatal(err)
		}
	}
	left := func() (names []string) {
		entries, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			names = append(names, e.Name())
		}
		return names
	}
	others := []string{".gitignore", "notes.reviews", "story.txt"}
	for _, step := range []struct {
		since time.Time
		room  int64
		want  []string
	}{
		{now.AddDate(0, 0, -monthOld), 1000, []string{".gitignore", name(2, packed), name(3, packed), name(5, packed+".7"+unfinished), "notes.reviews", "story.txt"}},
		{now.AddDate(0, 0, -monthOld), 250, []string{".gitignore", name(3, packed), name(5, packed+".7"+unfinished), "notes.reviews", "story.txt"}},
		{now.AddDate(1, 0, 0), 0, others},
	} {
		if err := trim(folder, now, step.since, step.room); err != nil {
			t.Fatal(err)
		}
		if got := left(); !reflect.DeepEqual(got, step.want) {
			t.Errorf("left: %v, want %v", got, step.want)
		}
	}
}

// TestKeptIsSound has entries that name places and rules there are not.
func TestKeptIsSound(t *testing.T) {
	rules := map[string]*finding.Rule{"a.b": {Name: "a.b"}}
	for name, k := range map[string]keptReview{
		"span":     {Findings: []keptFinding{{Rule: "a.b", Span: [2]int{2, 9}}}},
		"backward": {Findings: []keptFinding{{Rule: "a.b", Span: [2]int{2, 1}}}},
		"related":  {Findings: []keptFinding{{Rule: "a.b", Related: [][2]int{{-1, 1}}}}},
		"rule":     {Findings: []keptFinding{{Rule: "a.c"}}},
		"block":    {Blocks: [][2]int{{0, 9}}},
		"sentence": {Blocks: [][2]int{{0, 1}}, Sentences: [][3]int{{0, 1, 1}}},
	} {
		if _, sound := k.review("a.txt", []byte("abc"), rules, keptDay); sound {
			t.Errorf("an unsound %s is taken", name)
		}
	}
	if kept(finding.Review{Article: &article.Article{}, Problems: []finding.Problem{{}}}, keptDay) != nil {
		t.Error("a review with a rule that failed is kept")
	}
}
