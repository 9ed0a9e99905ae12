package engine_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/internal/textdiff"
	"github.com/onrecord/onrecord/engine/parse"
	"github.com/onrecord/onrecord/engine/report"
)

// TestOutline reads each article of testdata/parse and holds its outline
// against the one beside it. UPDATE=1 rewrites the outlines.
func TestOutline(t *testing.T) {
	files, err := filepath.Glob("../testdata/parse/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if len(archive.Files) == 0 {
				t.Fatal("no article in the archive")
			}
			story := archive.Files[0]
			draft, err := intake.Read(story.Name, story.Data)
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			if err := report.Outline(&got, parse.Article(draft, parse.Newsroom{}), 0); err != nil {
				t.Fatal(err)
			}
			if os.Getenv("UPDATE") != "" {
				archive.Files = []txtar.File{story, {Name: "outline", Data: got.Bytes()}}
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want := ""
			if len(archive.Files) > 1 {
				want = string(archive.Files[1].Data)
			}
			if got.String() != want {
				t.Errorf("the outline has changed; UPDATE=1 go test ./engine rewrites it:\n%s", textdiff.Unified("want", "got", want, got.String()))
			}
		})
	}
}
