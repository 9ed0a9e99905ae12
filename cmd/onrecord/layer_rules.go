package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/parse"
	"github.com/onrecord/onrecord/engine/spelling"
)

// rules reads severities and parameters by rule. With kinds, all of it holds
// in those kinds of story only.
func (r *layerReader) rules(n *yaml.Node, kinds []given) []change {
	var all []change
	r.mapping(n, "rules", nil, func(rule string, value *yaml.Node) {
		if value.Kind == yaml.ScalarNode {
			all = append(all, r.severities(rule, value, kinds)...)
			return
		}
		r.mapping(value, rule, ruleKeys, func(key string, value *yaml.Node) {
			switch {
			case key == "severity":
				all = append(all, r.severities(rule, value, kinds)...)
			case len(kinds) > 0:
				r.complain(value, "%s cannot differ by kind of story; give it under paths", key)
			case key == "kinds":
				r.mapping(value, rule+".kinds", article.KindNames(), func(kind string, value *yaml.Node) {
					all = append(all, r.severities(rule, value, []given{{kind, r.at(value)}})...)
				})
			case key == "params":
				r.mapping(value, rule+".params", nil, func(param string, value *yaml.Node) {
					c := change{rule: rule, param: param, place: r.at(value)}
					if err := value.Decode(&c.value); err != nil {
						r.complain(value, "read %s.%s: %v", rule, param, err)
						return
					}
					if _, err := json.Marshal(c.value); err != nil && value.Kind != yaml.ScalarNode { // such as .nan in a list
						r.complain(value, "%s.%s is no value for a parameter; want a text, a finite number, true, false, or a list of them", rule, param)
						return
					}
					all = append(all, c)
				})
			}
		})
	})
	return all
}

func (r *layerReader) severities(rule string, value *yaml.Node, kinds []given) []change {
	severity, err := finding.ParseSeverity(value.Value)
	if err != nil {
		r.complain(value, "%s: %v", rule, err)
		return nil
	}
	if len(kinds) == 0 {
		return []change{{rule: rule, severity: severity, place: r.at(value)}}
	}
	var all []change
	for _, kind := range kinds {
		all = append(all, change{rule: rule, kind: article.Kind(kind.text), severity: severity, place: r.at(value)})
	}
	return all
}

func (r *layerReader) tell(n *yaml.Node) {
	r.mapping(n, "newsroom", newsroomKeys, func(key string, value *yaml.Node) {
		switch key {
		case "names":
			r.each(value, key)
		case "outlets":
			for _, item := range r.items(value, key) {
				var names []string
				for _, name := range r.texts(resolved(item), key) {
					names = append(names, name.text)
				}
				if len(names) > 0 {
					r.newsroom = append(r.newsroom, telling{key, names, r.at(item)})
				}
			}
		case "verbs":
			for _, verb := range r.each(value, key) {
				if forms := strings.Fields(verb.text); len(forms) > 3 || !spelled(forms) {
					r.wrong = append(r.wrong, &mistake{verb.place, fmt.Sprintf("the verb %q: want its lemma, and the past and the participle of an irregular one, as in \"write wrote written\"", verb.text)})
				}
			}
		case "nouns":
			r.mapping(value, "nouns", parse.Nouns(), func(kind string, value *yaml.Node) {
				for _, noun := range r.each(value, key+"."+kind) {
					if !spelled(strings.Fields(noun.text)) {
						r.wrong = append(r.wrong, &mistake{noun.place, fmt.Sprintf("the noun %q is no word", noun.text)})
					}
				}
			})
		}
	})
}

// each takes a list of which every item is something of its own.
func (r *layerReader) each(n *yaml.Node, key string) []given {
	items := r.texts(n, key)
	for _, item := range items {
		r.newsroom = append(r.newsroom, telling{key, []string{item.text}, item.place})
	}
	return items
}

// spelled reports whether each is a word of two letters or more.
func spelled(words []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool {
		return len(word) < 2 || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' })
	})
}

func (r *layerReader) override(n *yaml.Node) {
	o := override{place: r.at(n), settings: map[string]given{}}
	var kinds []given
	var rules *yaml.Node
	r.mapping(n, "an override", overrideKeys, func(key string, value *yaml.Node) {
		switch key {
		case "paths":
			o.paths = r.globs(value, key)
			if value.Kind == yaml.SequenceNode && len(value.Content) == 0 {
				r.complain(value, "paths is empty; name some or leave it out")
			}
		case "kinds":
			if value.Kind == yaml.SequenceNode && len(value.Content) == 0 {
				r.complain(value, "kinds is empty; name some or leave it out")
			}
			for _, kind := range r.texts(value, key) {
				if !slices.Contains(article.KindNames(), kind.text) {
					r.complain(value, "no kind of story %q; %s", kind.text, spelling.Unknown(kind.text, article.KindNames()))
					continue
				}
				kinds = append(kinds, kind)
			}
		case "rules":
			rules = value
		default:
			r.setting(o.settings, key, value)
		}
	})
	if rules != nil {
		o.changes = r.rules(rules, kinds)
	}
	switch {
	case len(o.paths) == 0 && len(kinds) == 0 && n.Kind == yaml.MappingNode && len(r.wrong) == 0:
		r.complain(n, "an override names the paths or the kinds of story it is for")
	case len(kinds) > 0 && len(o.settings) > 0:
		r.complain(n, "profile and fail-level cannot differ by kind of story; give them under paths")
	}
	r.overrides = append(r.overrides, o)
}
