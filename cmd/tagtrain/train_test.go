package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/parse/tag"
)

const corpus = `# sent_id = 1
# text = Dogs bark.
1	Dogs	dog	NOUN	NNS	_	2	nsubj	_	_
2	bark	bark	VERB	VBP	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

# text = The bark isn't soft.
1	The	the	DET	DT	_	2	det	_	_
2	bark	bark	NOUN	NN	_	5	nsubj	_	_
3-4	isn't	_	_	_	_	_	_	_	_
3	is	be	AUX	VBZ	_	5	cop	_	_
4	n't	not	PART	RB	_	5	advmod	_	_
5	soft	soft	ADJ	JJ	_	0	root	_	SpaceAfter=No
6	.	.	PUNCT	.	_	5	punct	_	_
`

func TestTrain(t *testing.T) {
	dir := t.TempDir()
	// Often enough to be sure of every word but one, and with slips in the tags
	// that keep the perceptrons learning.
	text := corpus
	for i := range 5 * sureAfter {
		one := corpus
		if i%10 == 9 {
			one = strings.NewReplacer("VBP", "NN", "NN\t", "VBP\t").Replace(corpus)
		}
		text += "\n" + one
	}
	write(t, dir, "a.conllu", text)
	documents, err := readCorpus(dir)
	if err != nil {
		t.Fatal(err)
	}
	sentences := documents[0].sentences
	if len(documents) != 1 || len(sentences) != 2+10*sureAfter {
		t.Fatalf("%d documents, %d sentences", len(documents), len(sentences))
	}
	first, err := train(sentences)
	if err != nil {
		t.Fatal(err)
	}
	again, err := train(sentences)
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("the same corpus gives another model: %v", err)
	}
	model, err := tag.Load(string(first))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sentences[:2] {
		if got := model.Tag(nil, s.words); !slices.Equal(got, s.tags) {
			t.Errorf("got %v, want %v", got, s.tags)
		}
	}
}

func TestReadCorpusRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"1\tDogs\n":                              "a.conllu:1: a word has 10 fields",
		strings.Replace(corpus, "VBP", "VBQ", 1): `a.conllu:4: package tag has no tag "VBQ"`,
	} {
		dir := t.TempDir()
		write(t, dir, "a.conllu", text)
		if _, err := readCorpus(dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q in it", err, want)
		}
	}
	if _, err := readCorpus(t.TempDir()); err == nil {
		t.Error("an empty folder is a corpus")
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
