package parse_test

import (
	"os"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// What a core reads in a second: the pipeline up to the attributions should do 5 MB,
// the whole model 3.
func BenchmarkAttributions(b *testing.B) {
	benchmark(b, func(d *article.Draft) { parse.Heard(d) })
}

func BenchmarkArticle(b *testing.B) {
	benchmark(b, func(d *article.Draft) { parse.Article(d, parse.Newsroom{}) })
}

func benchmark(b *testing.B, read func(*article.Draft)) {
	b.Helper()
	seed, err := os.ReadFile("../../testdata/seed/article.txt")
	if err != nil {
		b.Fatal(err)
	}
	d := draft(string(seed))
	b.SetBytes(int64(len(seed)))
	b.ReportAllocs()
	for b.Loop() {
		read(d)
	}
}

// Adversarial text must cost no more than a constant times its length: the
// figures of these should not grow from one size to the next.
func BenchmarkAdversarial(b *testing.B) {
	for _, size := range []int{1 << 13, 1 << 16} {
		for name, unit := range map[string]string{
			"quotes": `" `, "pairs": `"a" `, "singles": `'a `, "said": "said ", "he_said": "he said, ", "names": "Ann Koe ", "commas": "a, ",
			"saidX": `"a," he said. `, "paren": "( ", "and": "and ", "who": "who said ", "because": "because a fear ",
		} {
			text := strings.Repeat(unit, size/len(unit))
			b.Run(name+"/"+map[int]string{1 << 13: "8K", 1 << 16: "64K"}[size], func(b *testing.B) {
				d := draft(text)
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					parse.Article(d, parse.Newsroom{})
				}
			})
		}
	}
}
