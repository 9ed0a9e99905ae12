package policy

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Place is what a handle names.
type Place struct {
	Span     article.Span
	Sentence article.Ref // around its first byte; None outside all sentences
	Source   article.Ref // the source it names, or whose attribution it names
}

// place resolves a handle: "doc", "q3", "a1.cue", "a1.content.0",
// "m.hedges.2". Anything else, and all that this story has not got, is an
// error.
func (s *story) place(handle string) (Place, error) {
	span, source, err := s.resolve(handle)
	if err == nil && span.Missing() {
		err = fmt.Errorf("%q is missing in this story", handle)
	}
	if err != nil {
		return Place{}, err
	}
	return Place{span, s.sentence(span), source}, nil
}

func (s *story) resolve(handle string) (article.Span, article.Ref, error) {
	parts := strings.Split(handle, ".")
	switch {
	case handle == "doc":
		span, err := s.whole()
		return span, article.None, err
	case parts[0] == "m" && len(parts) == 3:
		span, err := s.match(handle, parts[1], parts[2])
		return span, article.None, err
	}
	prefix := strings.TrimRight(parts[0], "0123456789")
	l, known := s.layout.find(prefix)
	n, err := strconv.Atoi(parts[0][len(prefix):])
	if !known || err != nil {
		return article.NoSpan, article.None, fmt.Errorf("%q is no handle: give the \"at\" of an object of the input", handle)
	}
	objects := reflect.ValueOf(s.Article).Elem().Field(l.index)
	if n >= objects.Len() {
		return article.NoSpan, article.None, fmt.Errorf("no place %q: the story has %d %s", handle, objects.Len(), l.name)
	}
	source := article.None
	switch l.name {
	case "sources":
		source = article.Ref(n)
	case "attributions":
		source = s.Attributions[n].Source
	}
	span, err := spanIn(l, objects.Index(n), handle, parts[1:])
	return span, source, err
}

// spanIn resolves what follows the first dot of a handle.
func spanIn(l list, object reflect.Value, handle string, path []string) (article.Span, error) {
	name := "at"
	if len(path) > 0 {
		name = path[0]
	}
	var spans []string
	for _, f := range l.fields {
		if f.form != place && f.form != places {
			continue
		}
		spans = append(spans, f.name)
		if f.name != name || len(path) > 0 && name == "at" {
			continue
		}
		switch value := object.Field(f.index).Interface().(type) {
		case article.Span:
			if len(path) <= 1 {
				return value, nil
			}
		case []article.Span:
			if len(path) != 2 {
				return article.NoSpan, fmt.Errorf("%q is a list; name one of it, as %q", handle, handle+".0")
			}
			if n, err := strconv.ParseUint(path[1], 10, 31); err == nil && int(n) < len(value) {
				return value[n], nil
			}
		}
		return article.NoSpan, fmt.Errorf("no place %q", handle)
	}
	spans = slices.DeleteFunc(spans, func(name string) bool { return name == "at" })
	return article.NoSpan, fmt.Errorf("no place %q: no %s has a %q; %s", handle, l.singular(), name, spelling.Unknown(name, spans))
}

func (s *story) match(handle, name, number string) (article.Span, error) {
	i := slices.IndexFunc(s.lexicon.lists, func(list *wordList) bool { return list.name == name })
	if i < 0 {
		return article.NoSpan, fmt.Errorf("no place %q: no word list %q", handle, name)
	}
	n, err := strconv.ParseUint(number, 10, 31)
	if err != nil || int(n) >= len(s.hits[i]) {
		return article.NoSpan, fmt.Errorf("no place %q: the story has %d hits of %s", handle, len(s.hits[i]), name)
	}
	return s.hits[i][n].span, nil
}

// whole stands for the story: its headline, else its first sentence.
func (s *story) whole() (article.Span, error) {
	for _, b := range s.Blocks {
		if b.Kind == article.Headline {
			return b.Span, nil
		}
	}
	if len(s.Sentences) > 0 {
		return s.Sentences[0].Span, nil
	}
	return article.NoSpan, fmt.Errorf("the story has no words that a report could point at")
}

func (s *story) sentence(span article.Span) article.Ref {
	for i := range s.Sentences {
		if at := s.Sentences[i].Span; at.Start <= span.Start && span.Start < at.End {
			return article.Ref(i)
		}
	}
	return article.None
}
