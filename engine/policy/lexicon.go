package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/onrecord/onrecord/engine/policy/machine"
)

// wordList is one list of rules/lexicon. rules/README.md describes its file.
type wordList struct {
	name      string
	quoted    bool              // keeps hits inside quotation marks
	furniture bool              // keeps hits in blocks that are no prose: captions, credits, notes
	before    int               // the tokens of the sentence that a hit takes in before its words
	attrs     []string          // the names of the attributes that some entry has
	macros    map[string]string // of its own
	index     int               // in the lexicon
	size      int               // in entries
	shape     *machine.Shape    // of the attributes, once all is read
}

// entry is one word, lemma or phrase of a list.
type entry struct {
	list      int    // its place in the lexicon
	order     int    // in the list
	lemma     string // canonical form
	class     string
	certainty int // -1 when not given
	attrs     map[string]string
	tags      []string // the last word's tag begins with one of these; none means any
	except    bool     // looks like a hit and is none
}

// spelt is what a file gives of an entry; every word, lemma and phrase becomes
// an entry of its own.
type spelt struct {
	words, lemmas, forms, phrases []string
	as                            string
	entry
}

// lexicon is every word list.
type lexicon struct {
	lists    []*wordList    // in order of name
	automata []*automaton   // of the library's entries, and of a newsroom's own
	shape    *machine.Shape // of the lists, once all is read
}

// readLexicon reads word lists. Files of one name are one list.
func readLexicon(files map[string][]module) (*lexicon, error) {
	lx := &lexicon{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		lx.list(name)
	}
	if err := lx.extend(files); err != nil {
		return nil, err
	}
	return lx, nil
}

// extend reads more files of lists, old and new, into a lexicon that nobody
// uses yet.
func (lx *lexicon) extend(files map[string][]module) error {
	b := newBuilder()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		list := lx.list(name)
		for _, m := range files[name] {
			if err := list.read(m, b); err != nil {
				return err
			}
		}
	}
	if len(b.entries) > 0 {
		own, err := unpack(b.pack())
		if err != nil {
			return err
		}
		lx.automata = append(lx.automata, own)
	}
	names := make([]string, len(lx.lists))
	for i, list := range lx.lists {
		slices.Sort(list.attrs)
		list.shape = machine.NewShape(list.attrs...)
		names[i] = list.name
	}
	lx.shape = machine.NewShape(names...)
	return nil
}

// list returns the list of that name, and adds it where there is none.
func (lx *lexicon) list(name string) *wordList {
	for _, list := range lx.lists {
		if list.name == name {
			return list
		}
	}
	list := &wordList{name: name, index: len(lx.lists)}
	lx.lists = append(lx.lists, list)
	return list
}

// read takes the entries of a file of the list into an automaton.
func (list *wordList) read(m module, b *builder) error {
	text, err := m.read()
	if err != nil {
		return fmt.Errorf("read rules: %w", err)
	}
	var doc yaml.Node
	err = yaml.Unmarshal(text, &doc)
	if err == nil && doc.IsZero() {
		err = mistake{1, "there is nothing in it; give entries"}
	}
	if err == nil {
		err = each(&doc, func(key string, value *yaml.Node) error {
			switch key {
			case "description":
				return nil // for the reader of the file
			case "quoted":
				return value.Decode(&list.quoted)
			case "furniture":
				return value.Decode(&list.furniture)
			case "before":
				if err := value.Decode(&list.before); err != nil {
					return err
				}
				if list.before < 0 {
					return mistake{value.Line, "before is a number of words"}
				}
				return nil
			case "macros":
				return value.Decode(&list.macros)
			case "except":
				var phrases []string
				if err := value.Decode(&phrases); err != nil {
					return err
				}
				return list.add(b, spelt{phrases: phrases, entry: entry{except: true}}, value.Line)
			case "entries":
				for _, item := range value.Content {
					s, err := readEntry(item)
					if err != nil {
						return err
					}
					if err := list.add(b, s, item.Line); err != nil {
						return err
					}
				}
				return nil
			}
			return unknownKey(value, key, "description", "quoted", "furniture", "before", "macros", "except", "entries")
		})
	}
	return placed(err, m.file, 0)
}

func readEntry(item *yaml.Node) (spelt, error) {
	s := spelt{entry: entry{certainty: -1}}
	err := each(item, func(key string, value *yaml.Node) error {
		switch key {
		case "words":
			return value.Decode(&s.words)
		case "lemmas":
			return value.Decode(&s.lemmas)
		case "forms":
			return value.Decode(&s.forms)
		case "phrases":
			return value.Decode(&s.phrases)
		case "as":
			return value.Decode(&s.as)
		case "class":
			return value.Decode(&s.class)
		case "certainty":
			return value.Decode(&s.certainty)
		case "tags":
			return value.Decode(&s.tags)
		case "attrs":
			return value.Decode(&s.attrs)
		}
		return unknownKey(value, key, "words", "lemmas", "forms", "phrases", "as", "class", "certainty", "tags", "attrs")
	})
	switch {
	case err != nil:
		return s, err
	case len(s.words)+len(s.lemmas)+len(s.phrases) == 0:
		return s, mistake{item.Line, "an entry gives words, lemmas or phrases"}
	case len(s.forms) > 0 && len(s.lemmas) != 1:
		return s, mistake{item.Line, "forms belong to an entry with exactly one lemma"}
	}
	return s, nil
}

// add puts an entry of the file into the list and an automaton.
func (list *wordList) add(b *builder, s spelt, line int) error {
	for name := range s.attrs {
		if !slices.Contains(list.attrs, name) {
			list.attrs = append(list.attrs, name)
		}
	}
	one := func(canonical string) int {
		e := s.entry
		e.list, e.order, e.lemma = list.index, list.size, canonical
		list.size++
		if s.as != "" {
			e.lemma = s.as
		}
		return b.enter(e)
	}
	for _, word := range s.words {
		if word == "" || strings.ContainsAny(word, "(){}[]| ") {
			return mistake{line, fmt.Sprintf("%q is no single word; write it under phrases", word)}
		}
		b.word(word, one(word))
	}
	for _, lemma := range s.lemmas {
		if lemma == "" || strings.ContainsAny(lemma, "(){}[]| ") {
			return mistake{line, fmt.Sprintf("%q is no single word; write its forms under phrases", lemma)}
		}
		e := one(lemma)
		for _, form := range append(inflections(lemma), s.forms...) {
			b.word(form, e)
		}
		b.lemma(lemma, e)
	}
	for _, phrase := range s.phrases {
		if err := b.phrase(phrase, one(phrase), list.macros); err != nil {
			return mistake{line, fmt.Sprintf("phrase %q: %s", phrase, err)}
		}
	}
	return nil
}
