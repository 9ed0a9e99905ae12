package policy

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/internal/wire"
)

// sentence makes tokens of words apart by blanks, "word/TAG/lemma".
func sentence(words string) []article.Token {
	var tokens []article.Token
	for _, word := range strings.Fields(words) {
		parts := append(strings.Split(word, "/"), "", "")
		tokens = append(tokens, article.Token{Text: parts[0], POS: parts[1], Lemma: parts[2]})
	}
	return tokens
}

// written is how the text of a module is read.
func written(text string) func() ([]byte, error) {
	return func() ([]byte, error) { return []byte(text), nil }
}

// found lists the hits of a word list in a sentence, each as its words.
func found(t *testing.T, list, words string) []string {
	t.Helper()
	lx, err := readLexicon(map[string][]module{"x": {{"lexicon/x.yaml", written(list)}}})
	if err != nil {
		t.Fatal(err)
	}
	tokens := sentence(words)
	var hits []string
	for _, m := range newSearch(lx.automata, 1).matches(tokens) {
		var texts []string
		for _, token := range tokens[m.first : m.last+1] {
			texts = append(texts, token.Text)
		}
		hits = append(hits, strings.Join(texts, " "))
	}
	return hits
}

func TestWordLists(t *testing.T) {
	for _, c := range []struct{ name, list, words, want string }{
		{"case and curly marks", "entries: [{words: [anyone's]}]", "Anyone ’s or ANYONE’S", "Anyone ’s|ANYONE’S"},
		{"a hyphen parts tokens or does not", "entries: [{words: [so-called, self-styled-ish]}]", "so - called so‑called self - styled - ish", "so - called|so‑called|self - styled - ish"},
		{"a contraction too", "entries: [{words: [couldn't, cannot]}]", "could n't could n’t couldn't can not", "could n't|could n’t|couldn't|can not"},
		{"soft hyphens are not there", "entries: [{words: [reportedly]}]", "report\u00adedly", "report\u00adedly"},
		{"inflections of a noun and a verb", "entries: [{lemmas: [rumour, copy, admit, lie, focus]}]", "Rumours rumoured copies copied admitted lying focuses rumourful", "Rumours|rumoured|copies|copied|admitted|lying|focuses"},
		{"the lemma of a token", "entries: [{lemmas: [say]}]", "said/VBD/say sayeth", "said"},
		{"irregular forms", "entries: [{lemmas: [leak], forms: [leaken]}]", "leaken leaks", "leaken|leaks"},
		{"a word has no inflections", "entries: [{words: [rumour]}]", "rumours", ""},
		{"slots", "entries: [{phrases: ['(a|some) (well )?placed (source|insider)s?']}]", "", "error"},
		{"groups and options", "entries: [{phrases: ['(a|some) (well )?placed (source|insider)']}]", "a placed source some well placed insider well placed source", "a placed source|some well placed insider"},
		{"alternatives", "entries: [{phrases: ['may mean|might mean that']}]", "it may mean might mean that", "may mean|might mean that"},
		{"macros", "entries: [{phrases: ['it {be} {NEG} {ADV} clear']}]", "it is not immediately/RB clear it 's n't clear it is clear", "it is not immediately clear|it 's n't clear"},
		{"an adverb is no negation", "entries: [{phrases: ['{be} {ADV} said to']}]", "is widely/RB said to is not/RB said to", "is widely said to"},
		{"an article or none", "entries: [{phrases: ['of {DET} plot']}]", "of plot of the plot of some plot", "of plot|of the plot"},
		{"a bracket that is meant", `entries: [{phrases: ['\[ [note] to {N}? (desk|subs) \]']}]`, "[ note to desk ] note to desk", "note"},
		{"names", `entries: [{phrases: ['[{NAME}] resigned']}]`, "Ann/NNP Koe/NNP resigned the/DT mayor/NN resigned", "Ann Koe"},
		{"nouns and adjectives", `entries: [{phrases: ['[so-called {ADJ} {NOUN}]']}]`, "so-called green/JJ energy/NN plan/NN so-called left/VBD so-called experts/NNS", "so-called green energy plan|so-called experts"},
		{"no more nouns than it reaches", `entries: [{phrases: ['so-called {NOUN}']}]`, "so-called " + strings.Repeat("plan/NN ", reach), strings.TrimSpace("so-called " + strings.Repeat("plan ", reach-1))},
		{"any token or none", `entries: [{phrases: ['could {ANY} {ANY} perhaps']}]`, "could , then perhaps could perhaps could not/RB now/RB or perhaps", "could , then perhaps|could perhaps"},
		{"numbers", "entries: [{phrases: ['some {N} people']}]", "some 40/CD people some other people", "some 40 people"},
		{"own macros", "macros: {told: said|claimed}\nentries: [{phrases: ['{be} {told} to']}]", "was claimed to", "was claimed to"},
		{"the words that are the hit", "entries: [{phrases: ['(the|a) [reported] {N}?']}]", "the reported 40/CD", "reported"},
		{"context to the right", "entries: [{phrases: ['[may] mean']}]", "it may mean it may not", "may"},
		{"the longest", "entries: [{words: [source]}, {phrases: [source close to]}]", "a source close to her", "source close to"},
		{"the leftmost", "entries: [{phrases: [a b]}, {phrases: [b c d]}]", "a b c d", "a b"},
		{"an exception", "except: [supposed to]\nentries: [{words: [supposed]}]", "supposed to supposed", "supposed"},
		{"an exception of the same words", "except: [supposed]\nentries: [{words: [supposed]}]", "supposed", ""},
		{"tags of the last word", "entries: [{words: [reported], tags: [JJ, VBN]}]", "reported/VBD reported/JJ reported/VBN", "reported|reported"},
	} {
		if c.want == "error" {
			_, err := readLexicon(map[string][]module{"x": {{"x.yaml", written(c.list)}}})
			if err == nil {
				t.Errorf("%s: no error", c.name)
			}
			continue
		}
		if got := strings.Join(found(t, c.list, c.words), "|"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestWordListFaults(t *testing.T) {
	for list, want := range map[string]string{
		"entries: [{wrods: [x]}]":                           `x.yaml:1: no key "wrods" here; did you mean "words"?`,
		"entries: []\nqouted: true":                         `x.yaml:2: no key "qouted" here; did you mean "quoted"?`,
		"before: -1\nentries: [{words: [x]}]":               "x.yaml:1: before is a number of words",
		"entries: [{class: x}]":                             "an entry gives words, lemmas or phrases",
		"entries: [{words: [two words]}]":                   `"two words" is no single word; write it under phrases`,
		"entries: [{lemmas: [a b]}]":                        "write its forms under phrases",
		"entries: [{lemmas: [a, b], forms: [c]}]":           "exactly one lemma",
		"entries: [{phrases: ['{bee} it']}]":                `no macro {bee}; did you mean "be"?`,
		"entries: [{phrases: ['(a|b']}]":                    "a ( is not closed",
		"entries: [{phrases: ['a) b']}]":                    `")" is one too many`,
		"entries: [{phrases: ['a [b']}]":                    "a [ is not closed",
		"entries: [{phrases: ['a (b [c])']}]":               "outside ( )",
		"entries: [{phrases: ['(a )?']}]":                   "it would match everywhere",
		"macros: {m: '{m}'}\nentries: [{phrases: ['{m}']}]": "holds itself",
		"entries: [{words: [a], certainty: high}]":          "x.yaml:1:",
		"entries: {": "x.yaml:1:",
		"- a":        "want keys and values here",
	} {
		_, err := readLexicon(map[string][]module{"x": {{"x.yaml", written(list)}}})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s:\n got %v\nwant %s", list, err, want)
		}
	}
}

func TestFilesOfOneNameAreOneList(t *testing.T) {
	files := map[string][]module{"x": {
		{"lexicon/x.yaml", written("entries: [{words: [reportedly], attrs: {a: b}}, {words: [supposedly]}]")},
		{"house/lexicon/x.yaml", written("except: [supposedly]\nentries: [{words: [word-of-mouth], attrs: {c: d}}]")},
	}}
	lx, err := readLexicon(files)
	if err != nil {
		t.Fatal(err)
	}
	if got := len(newSearch(lx.automata, 1).matches(sentence("reportedly supposedly word - of - mouth"))); got != 2 {
		t.Errorf("%d hits, want 2", got)
	}
	if !slices.Equal(lx.lists[0].attrs, []string{"a", "c"}) {
		t.Errorf("attributes %v", lx.lists[0].attrs)
	}
}

func TestUnpackShort(t *testing.T) {
	b := newBuilder()
	b.word("reportedly", b.enter(entry{lemma: "reportedly"}))
	packed := b.pack()
	for n := range strings.Index(packed, "reportedly") + len("reportedly") {
		if _, err := unpack(packed[:n]); !errors.Is(err, wire.ErrShort) {
			t.Errorf("%d bytes of %d: %v", n, len(packed), err)
		}
	}
}
