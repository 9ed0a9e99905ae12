package rules_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/parse"
	"github.com/onrecord/onrecord/engine/policy"
	"github.com/onrecord/onrecord/rules"
)

const seed = "../testdata/seed/article.txt"

// BenchmarkLibrary asks every rule about stories that are parsed already, as the
// program does and, beside it, as OPA evaluates them: about the seed, some 470 words
// that nearly every rule has something to say of, and about clean copy, as most is.
// BenchmarkReview is all of it, and BenchmarkStart what it takes before the first story.
func BenchmarkLibrary(b *testing.B) {
	for name, folder := range map[string]fs.FS{"plan": rules.Library, "OPA": uncompiled{folder}} {
		library, err := policy.Read(folder)
		if err != nil {
			b.Fatal(err)
		}
		judge, err := library.Judge(library.Rules())
		if err != nil {
			b.Fatal(err)
		}
		for kind, pattern := range map[string]string{"seed": seed, "clean": cleanCopy} {
			stories, words := parsed(b, pattern)
			b.Run(name+"/"+kind, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					for _, story := range stories {
						if _, problems, err := judge.Reports(context.Background(), story); err != nil || len(problems) > 0 {
							b.Fatal(err, problems)
						}
					}
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())*600/float64(b.N*words), "µs/600words")
			})
		}
	}
}

// parsed are the stories of a pattern, and how many words they have together.
func parsed(b *testing.B, pattern string) (stories []*article.Article, words int) {
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		b.Fatal("no stories", err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		draft, err := intake.Read(file, source)
		if err != nil {
			b.Fatal(err)
		}
		story := parse.Article(draft, parse.Newsroom{})
		stories, words = append(stories, story), words+story.Doc.Words
	}
	return stories, words
}

func BenchmarkReview(b *testing.B) {
	source, err := os.ReadFile(seed)
	if err != nil {
		b.Fatal(err)
	}
	e, err := engine.New(rules.Library, engine.Profile{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := e.Review(context.Background(), seed, source); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.New(rules.Library, engine.Profile{}); err != nil {
			b.Fatal(err)
		}
	}
}
