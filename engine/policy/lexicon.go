package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// wordList is one list of rules/lexicon. rules/README.md describes its file.
type wordList struct {
	name      string
	quoted    bool     // keeps hits inside quotation marks
	furniture bool     // keeps hits in blocks that are no prose: captions, credits, notes
	attrs     []string // the names of the attributes that some entry has
	size      int      // in entries
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

// lexicon is every word list that some rules ask for, as one automaton.
type lexicon struct {
	lists     []*wordList
	automaton automaton
}

// readLexicon reads the named lists. Files of one name are one list.
func readLexicon(files map[string][]module, names []string) (*lexicon, error) {
	lx := &lexicon{automaton: newAutomaton()}
	for _, name := range names {
		list := &wordList{name: name}
		macros := maps.Clone(macros)
		for _, m := range files[name] {
			if err := lx.read(m, list, macros); err != nil {
				return nil, err
			}
		}
		slices.Sort(list.attrs)
		lx.lists = append(lx.lists, list)
	}
	return lx, nil
}

func (lx *lexicon) read(m module, list *wordList, macros map[string]string) error {
	var doc yaml.Node
	err := yaml.Unmarshal([]byte(m.text), &doc)
	if err == nil {
		err = each(&doc, func(key string, value *yaml.Node) error {
			switch key {
			case "description":
				return nil // for the reader of the file
			case "quoted":
				return value.Decode(&list.quoted)
			case "furniture":
				return value.Decode(&list.furniture)
			case "macros":
				return value.Decode(&macros)
			case "except":
				var phrases []string
				if err := value.Decode(&phrases); err != nil {
					return err
				}
				return lx.add(list, spelt{phrases: phrases, entry: entry{except: true}}, macros, value.Line)
			case "entries":
				for _, item := range value.Content {
					s, err := readEntry(item)
					if err != nil {
						return err
					}
					if err := lx.add(list, s, macros, item.Line); err != nil {
						return err
					}
				}
				return nil
			}
			return unknownKey(value, key, "description", "quoted", "furniture", "macros", "except", "entries")
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

// add puts an entry of the file into the list and the automaton.
func (lx *lexicon) add(list *wordList, s spelt, macros map[string]string, line int) error {
	for name := range s.attrs {
		if !slices.Contains(list.attrs, name) {
			list.attrs = append(list.attrs, name)
		}
	}
	index := len(lx.lists) // of list, once it is appended
	one := func(canonical string) *entry {
		e := s.entry
		e.list, e.order, e.lemma = index, list.size, canonical
		list.size++
		if s.as != "" {
			e.lemma = s.as
		}
		return &e
	}
	for _, word := range s.words {
		if strings.ContainsAny(word, "(){}[]| ") {
			return mistake{line, fmt.Sprintf("%q is no single word; write it under phrases", word)}
		}
		lx.automaton.word(word, one(word))
	}
	for _, lemma := range s.lemmas {
		if strings.ContainsAny(lemma, "(){}[]| ") {
			return mistake{line, fmt.Sprintf("%q is no single word; write its forms under phrases", lemma)}
		}
		e := one(lemma)
		for _, form := range append(inflections(lemma), s.forms...) {
			lx.automaton.word(form, e)
		}
		lx.automaton.lemma(lemma, e)
	}
	for _, phrase := range s.phrases {
		if err := lx.automaton.phrase(phrase, one(phrase), macros); err != nil {
			return mistake{line, fmt.Sprintf("phrase %q: %s", phrase, err)}
		}
	}
	return nil
}
