package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

// document is one file of the corpus.
type document struct {
	name      string
	sentences []sentence
}

// sentence is the words of a sentence with their tags.
type sentence struct {
	forms []string
	words []tag.Word
	tags  []tag.Tag
}

// readCorpus reads the CoNLL-U files of a folder, in the order of their names.
func readCorpus(dir string) ([]document, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.conllu"))
	if err != nil {
		return nil, fmt.Errorf("read corpus: %w", err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("read corpus: no *.conllu file in %s", dir)
	}
	slices.Sort(paths)
	documents := make([]document, 0, len(paths))
	for _, path := range paths {
		d, err := readDocument(path)
		if err != nil {
			return nil, fmt.Errorf("read corpus: %w", err)
		}
		documents = append(documents, d)
	}
	return documents, nil
}

// readDocument takes the forms and the Penn tags of a file, and nothing else.
func readDocument(path string) (document, error) {
	d := document{name: strings.TrimSuffix(filepath.Base(path), ".conllu")}
	file, err := os.Open(path)
	if err != nil {
		return d, err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	var s sentence
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "#"):
		case line == "":
			if len(s.tags) > 0 {
				d.sentences = append(d.sentences, s)
			}
			s = sentence{}
		default:
			if err := s.add(line); err != nil {
				return d, fmt.Errorf("%s:%d: %w", path, n, err)
			}
		}
	}
	if len(s.tags) > 0 {
		d.sentences = append(d.sentences, s)
	}
	return d, lines.Err()
}

func (s *sentence) add(line string) error {
	fields := strings.Split(line, "\t")
	if len(fields) != 10 {
		return errors.New("a word has 10 fields with a tab between them")
	}
	if strings.ContainsAny(fields[0], "-.") {
		return nil // a span of several words, or a word that is only understood
	}
	t, ok := tag.Named(fields[4])
	if !ok {
		return fmt.Errorf("package tag has no tag %q; add it there", fields[4])
	}
	s.forms = append(s.forms, fields[1])
	s.words = append(s.words, tag.NewWord(fields[1]))
	s.tags = append(s.tags, t)
	return nil
}
