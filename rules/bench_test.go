package rules_test

import (
	"context"
	"io/fs"
	"os"
	"testing"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/parse"
	"github.com/onrecord/onrecord/engine/policy"
	"github.com/onrecord/onrecord/rules"
)

const seed = "../testdata/seed/article.txt"

// BenchmarkLibrary asks every rule about a story of some 470 words, which is
// parsed already, as the program does and, beside it, as OPA evaluates them;
// BenchmarkReview is all of it, and BenchmarkStart what it takes
// before the first story.
func BenchmarkLibrary(b *testing.B) {
	source, err := os.ReadFile(seed)
	if err != nil {
		b.Fatal(err)
	}
	draft, err := intake.Read(seed, source)
	if err != nil {
		b.Fatal(err)
	}
	story := parse.Article(draft, parse.Newsroom{})
	for name, folder := range map[string]fs.FS{"plan": rules.Library, "OPA": uncompiled{folder}} {
		library, err := policy.Read(folder)
		if err != nil {
			b.Fatal(err)
		}
		judge, err := library.Judge(library.Rules())
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, problems, err := judge.Reports(context.Background(), story); err != nil || len(problems) > 0 {
					b.Fatal(err, problems)
				}
			}
			b.ReportMetric(float64(len(library.Rules())), "rules")
		})
	}
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
