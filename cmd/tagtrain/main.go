// Command tagtrain makes the model of package tag from the documents of a
// corpus in CoNLL-U format. It is not part of the program that ships: it runs
// when the features or the corpus change, and the same corpus gives the same
// bytes.
//
//	go run ./cmd/tagtrain -corpus DIR -out engine/parse/tag/model/en.bin
//	go run ./cmd/tagtrain -corpus DIR -folds 4 -news
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "tagtrain:", err)
		os.Exit(2)
	}
}

func run() error {
	corpus := flag.String("corpus", "", "folder of CoNLL-U files")
	out := flag.String("out", "", "model file to write; its checksum goes beside it")
	folds := flag.Int("folds", 0, "measure in so many parts instead, each tagged by a model that the others teach")
	news := flag.Bool("news", false, "measure on the documents with _news_ in their name only; the others teach every time")
	flag.Parse()
	if *corpus == "" || (*out == "") == (*folds == 0) {
		return errors.New("give -corpus and either -out or -folds")
	}
	documents, err := readCorpus(*corpus)
	if err != nil {
		return err
	}
	if *folds > 0 {
		return measure(documents, *folds, *news)
	}
	var sentences []sentence
	for _, d := range documents {
		sentences = append(sentences, d.sentences...)
	}
	model, err := train(sentences)
	if err != nil {
		return err
	}
	if err := os.WriteFile(*out, model, 0o644); err != nil {
		return fmt.Errorf("write model: %w", err)
	}
	sum := fmt.Sprintf("%x  %s\n", sha256.Sum256(model), filepath.Base(*out))
	if err := os.WriteFile(*out+".sha256", []byte(sum), 0o644); err != nil {
		return fmt.Errorf("write checksum: %w", err)
	}
	fmt.Printf("%s: %d bytes, from %d documents, %d sentences\n", *out, len(model), len(documents), len(sentences))
	return nil
}

// measure prints how many words get their right tag from a model that never
// saw their document.
func measure(documents []document, folds int, news bool) error {
	results := make([]result, folds)
	var parts sync.WaitGroup
	for fold := range folds {
		parts.Go(func() { results[fold] = measureFold(documents, fold, folds, news) })
	}
	parts.Wait()
	var all result
	for _, r := range results {
		if r.err != nil {
			return r.err
		}
		all.add(r)
	}
	all.print()
	return nil
}

func measureFold(documents []document, fold, folds int, news bool) result {
	var lessons []sentence
	var test []document
	n := 0
	for _, d := range documents {
		if !news || strings.Contains(d.name, "_news_") {
			if n++; n%folds == fold {
				test = append(test, d)
				continue
			}
		}
		lessons = append(lessons, d.sentences...)
	}
	data, err := train(lessons)
	if err != nil {
		return result{err: err}
	}
	model, err := tag.Load(string(data))
	if err != nil {
		return result{err: err}
	}
	r := result{size: len(data), errors: map[[2]tag.Tag]int{}}
	var got []tag.Tag
	for _, d := range test {
		for _, s := range d.sentences {
			got = model.Tag(got[:0], s.words)
			for i, t := range got {
				r.words++
				if t == s.tags[i] {
					r.right++
				} else {
					r.errors[[2]tag.Tag{s.tags[i], t}]++
				}
			}
		}
	}
	return r
}
