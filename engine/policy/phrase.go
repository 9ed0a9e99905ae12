package policy

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/spelling"
)

// macros are the short forms that every list may use. {N} (a figure or number
// word), {NAME} (the words of a proper name), {NOUN} (one noun or several in a
// row), {ADJ} (one adjective or none), {ADV} (one adverb or none, never a
// negation) and {ANY} (any one token or none) read the tokens and are no text.
var macros = map[string]string{
	"be":   "am|is|are|was|were|be|been|being|'s|'re|'m",
	"have": "has|have|had|having|'ve",
	"will": "will|would|'ll|'d",
	"NEG":  "not|n't|never|no",
	"DET":  "(the|a|an|this|that|these|those|his|her|its|their )?",
}

// optional are the macros for one token or none.
var optional = map[string]symbol{"ADV": adverb, "ADJ": adjective, "ANY": anything}

// phraseReader takes one phrase into an automaton: words, "(a|b)",
// "(x )?", "{macro}", "[the words that are the hit]" and "\[" for the mark.
type phraseReader struct {
	builder *builder
	macros  map[string]string // of the list
	rest    string
	depth   int
	open    bool // inside the brackets
}

func (b *builder) phrase(text string, e int, macros map[string]string) error {
	r := &phraseReader{builder: b, macros: macros, rest: text}
	ends, err := r.alternatives([]state{root})
	switch {
	case err != nil:
		return err
	case r.rest != "":
		return fmt.Errorf("%q is one too many", r.rest[:1])
	case slices.Contains(ends, root):
		return errors.New("no word of it is needed, so it would match everywhere")
	}
	for _, n := range ends {
		b.accept(n, e)
	}
	return nil
}

// alternatives reads "a|b|c" and returns the nodes that any of them ends in.
// Those of one word share a node, or "{be} {ADV} said" would need dozens.
func (r *phraseReader) alternatives(from []state) ([]state, error) {
	var ends []state
	shared := r.builder.node()
	for {
		if word, rest := oneWord(r.rest); word != "" {
			r.rest = rest
			r.builder.follow(from, word, shared)
			if !slices.Contains(ends, shared) {
				ends = append(ends, shared)
			}
		} else {
			to, err := r.sequence(from)
			if err != nil {
				return nil, err
			}
			ends = append(ends, to...)
		}
		if !strings.HasPrefix(r.rest, "|") {
			return ends, nil
		}
		r.rest = r.rest[1:]
	}
}

// oneWord returns the first alternative of text, if it is just a word.
func oneWord(text string) (word, rest string) {
	end := strings.IndexAny(text, "|)")
	if end < 0 {
		end = len(text)
	}
	word = strings.Trim(text[:end], " ")
	if strings.ContainsAny(word, " ({}[]?\\") {
		return "", text
	}
	return word, text[end:]
}

// sequence reads words up to a "|", a ")" or the end.
func (r *phraseReader) sequence(from []state) ([]state, error) {
	for {
		r.rest = strings.TrimLeft(r.rest, " ")
		if r.rest == "" || r.rest[0] == '|' || r.rest[0] == ')' {
			if r.open && r.depth == 0 {
				return nil, errors.New("a [ is not closed")
			}
			return from, nil
		}
		bracket := r.rest[0] == '['
		to, err := r.element(from)
		if err != nil {
			return nil, err
		}
		if !bracket && r.rest != "" && !strings.ContainsRune(" |)]?", rune(r.rest[0])) {
			return nil, fmt.Errorf("a blank belongs before %q: the parts of a phrase are whole words", r.rest)
		}
		if after, optional := strings.CutPrefix(r.rest, "?"); optional {
			r.rest = after
			to = append(slices.Clone(from), to...)
		}
		from = to
	}
}

// element reads one word, group, macro or bracket.
func (r *phraseReader) element(from []state) ([]state, error) {
	switch first := r.rest[0]; first {
	case '[', ']':
		if r.depth > 0 || r.open == (first == '[') {
			return nil, fmt.Errorf("misplaced %q: one pair, and outside ( )", first)
		}
		r.rest, r.open = r.rest[1:], first == '['
		for _, at := range from {
			n := &r.builder.nodes[at]
			n.hitBegins, n.hitEnds = n.hitBegins || r.open, n.hitEnds || !r.open
		}
		return from, nil
	case '(':
		r.rest = r.rest[1:]
		r.depth++
		to, err := r.alternatives(from)
		if err == nil && !strings.HasPrefix(r.rest, ")") {
			err = errors.New("a ( is not closed")
		}
		if err != nil {
			return nil, err
		}
		r.depth--
		r.rest = r.rest[1:]
		return to, nil
	case '{':
		name, rest, closed := strings.Cut(r.rest[1:], "}")
		if !closed {
			return nil, errors.New("a { is not closed")
		}
		r.rest = rest
		return r.macro(name, from)
	}
	if len(r.rest) > 1 && r.rest[0] == '\\' { // a mark that is meant as one
		to := r.builder.node()
		r.builder.follow(from, r.rest[1:2], to)
		r.rest = r.rest[2:]
		return []state{to}, nil
	}
	end := strings.IndexAny(r.rest, " ()[]{}|?")
	if end < 0 {
		end = len(r.rest)
	}
	if end == 0 {
		return nil, fmt.Errorf("misplaced %q", r.rest[:1])
	}
	word := r.rest[:end]
	r.rest = r.rest[end:]
	to := r.builder.node()
	r.builder.follow(from, word, to)
	return []state{to}, nil
}

func (r *phraseReader) macro(name string, from []state) ([]state, error) {
	switch name {
	case "N":
		to := r.builder.node()
		r.builder.join(from, number, to)
		return []state{to}, nil
	case "NAME":
		to := r.builder.node()
		r.builder.join(append(slices.Clone(from), to), proper, to)
		return []state{to}, nil
	case "NOUN":
		to := r.builder.node()
		r.builder.join(append(slices.Clone(from), to), noun, to)
		return []state{to}, nil
	case "ADV", "ADJ", "ANY":
		to := r.builder.node()
		r.builder.join(from, optional[name], to)
		return append(slices.Clone(from), to), nil
	}
	text, known := r.macros[name]
	if !known {
		text, known = macros[name]
	}
	if !known {
		names := append(slices.Concat(slices.Collect(maps.Keys(macros)), slices.Collect(maps.Keys(r.macros))), "N", "ADJ", "ADV", "ANY", "NAME", "NOUN")
		return nil, fmt.Errorf("no macro {%s}; %s", name, spelling.Unknown(name, names))
	}
	if r.depth > 8 {
		return nil, fmt.Errorf("the macro {%s} holds itself", name)
	}
	inner := &phraseReader{builder: r.builder, macros: r.macros, rest: text, depth: r.depth + 1}
	to, err := inner.alternatives(from)
	if err == nil && inner.rest != "" {
		err = fmt.Errorf("the macro {%s} has one %q too many", name, inner.rest[:1])
	}
	return to, err
}
