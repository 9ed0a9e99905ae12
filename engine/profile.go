package engine

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Profile is what a newsroom wants of the rules: a house profile to start
// from, and where it differs. The zero Profile is "standard". A rule is meant
// by its name or, with all others of its kind, by its category; the name has
// the last word.
type Profile struct {
	Name       string                                       // one of Profiles
	Severities map[string]finding.Severity                  // by rule
	Kinds      map[string]map[article.Kind]finding.Severity // by rule, where a kind of story is judged otherwise
	Params     map[string]map[string]any                    // by rule, then by parameter; a category has none
	Only       []string                                     // unless nil, no other rule speaks; who asks for a rule so gets it
	Newsroom   Newsroom
	Today      time.Time // the day on which answers in the text run out; the zero time never comes
}

// Misfit is a name or a value of a Profile that no rule knows.
type Misfit struct {
	Rule    string       // as the profile spells it; empty for the profile's own name
	Kind    article.Kind // of Kinds
	Param   string       // of Params
	Problem string
}

func (m *Misfit) Error() string { return m.Problem }

// standard takes every rule at the severity its METADATA gives.
const standard = "standard"

// Profiles returns the names of the house profiles, the default first.
func Profiles() []string {
	return []string{standard, "strict", "ap", "reuters", "bbc", "npr"}
}

// apply sets the severities and parameters of rules. Whatever does not exist is
// a *Misfit; the error joins them.
func (p Profile) apply(rules []*finding.Rule) error {
	profiles := Profiles()
	if p.Name != "" && !slices.Contains(profiles, p.Name) {
		return &Misfit{Problem: fmt.Sprintf("no profile %q; %s", p.Name, spelling.Unknown(p.Name, profiles))}
	}
	for _, rule := range rules {
		if err := ownProfiles(rule, profiles[1:]); err != nil {
			return err
		}
		if severity, differs := rule.Profiles[p.Name]; differs {
			rule.Severity = severity
		}
		maps.Copy(rule.Config, rule.Configs[p.Name])
	}
	var wrong []error
	for _, name := range widestFirst(p.Severities) {
		meant, err := meant(name, rules)
		for _, rule := range meant {
			rule.Severity, rule.Settled = p.Severities[name], true
		}
		wrong = append(wrong, err)
	}
	for _, name := range widestFirst(p.Kinds) {
		meant, err := meant(name, rules)
		wrong = append(wrong, err, tell(name, meant, p.Kinds[name]))
	}
	for _, name := range sortedKeys(p.Params) {
		meant, err := meant(name, rules)
		if err == nil {
			err = configure(name, meant, p.Params[name])
		}
		wrong = append(wrong, err)
	}
	wrong = append(wrong, p.silence(rules))
	return errors.Join(wrong...)
}

// widestFirst returns the names of categories, then those of rules.
func widestFirst[V any](m map[string]V) []string {
	return slices.SortedFunc(maps.Keys(m), func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.Count(a, "."), strings.Count(b, ".")), cmp.Compare(a, b))
	})
}

// meant returns the rule of a name, or those of a category.
func meant(name string, rules []*finding.Rule) ([]*finding.Rule, error) {
	var found []*finding.Rule
	var names []string
	for _, rule := range rules {
		if rule.Name == name || rule.Category == name {
			found = append(found, rule)
		}
		names = append(names, rule.Name)
		if !strings.Contains(name, ".") && !slices.Contains(names, rule.Category) {
			names = append(names, rule.Category)
		}
	}
	if len(found) == 0 {
		return nil, &Misfit{Rule: name, Problem: finding.Unknown(name, names).Error()}
	}
	return found, nil
}

// tell sets how grave rules are in some kinds of story. A rule that is off
// elsewhere is on in those alone.
func tell(name string, rules []*finding.Rule, kinds map[article.Kind]finding.Severity) error {
	var wrong []error
	for _, kind := range sortedKeys(kinds) {
		if !slices.Contains(article.Kinds(), kind) {
			wrong = append(wrong, &Misfit{Rule: name, Kind: kind, Problem: fmt.Sprintf("no kind of story %q; %s", kind, spelling.Unknown(string(kind), kindNames()))})
		}
	}
	for _, rule := range rules {
		differ := map[article.Kind]finding.Severity{}
		maps.Copy(differ, rule.Kinds)
		if rule.Severity == finding.Off {
			for _, kind := range article.Kinds() {
				differ[kind] = finding.Off
			}
		}
		maps.Copy(differ, kinds)
		for _, severity := range kinds {
			if rule.Severity == finding.Off {
				rule.Severity = severity
			}
		}
		rule.Kinds, rule.Settled = differ, true
	}
	return errors.Join(wrong...)
}

func kindNames() []string {
	var names []string
	for _, kind := range article.Kinds() {
		names = append(names, string(kind))
	}
	return names
}

// silence turns off all rules but those that are asked for.
func (p Profile) silence(rules []*finding.Rule) error {
	if p.Only == nil {
		return nil
	}
	asked := map[*finding.Rule]bool{}
	var wrong []error
	for _, name := range p.Only {
		meant, err := meant(name, rules)
		for _, rule := range meant {
			asked[rule] = true
		}
		wrong = append(wrong, err)
	}
	for _, rule := range rules {
		switch {
		case !asked[rule]:
			rule.Severity = finding.Off
		case rule.Severity == finding.Off:
			rule.Severity = cmp.Or(rule.Default, finding.Warning)
		}
	}
	return errors.Join(wrong...)
}

// ownProfiles makes sure that a rule's METADATA names profiles there are, and
// sets parameters the rule has.
func ownProfiles(rule *finding.Rule, profiles []string) error {
	for _, name := range slices.Concat(sortedKeys(rule.Profiles), sortedKeys(rule.Configs)) {
		if !slices.Contains(profiles, name) {
			return fmt.Errorf("%s: custom.profiles: no profile %q to differ from %s; %s", rule.File, name, standard, spelling.Unknown(name, profiles))
		}
		config := rule.Configs[name]
		for _, param := range sortedKeys(config) {
			if problem := unfit(rule, param, config[param]); problem != "" {
				return fmt.Errorf("%s: custom.profiles.%s: %s", rule.File, name, problem)
			}
		}
	}
	return nil
}

func configure(name string, rules []*finding.Rule, params map[string]any) error {
	rule := rules[0]
	var wrong []error
	for _, param := range sortedKeys(params) {
		problem := fmt.Sprintf("%s is a category; set %s for one of its rules", name, param)
		if rule.Name == name {
			problem = unfit(rule, param, params[param])
		}
		if problem != "" {
			wrong = append(wrong, &Misfit{Rule: name, Param: param, Problem: problem})
			continue
		}
		rule.Config[param] = params[param]
	}
	return errors.Join(wrong...)
}

// unfit says why a parameter of a rule cannot have a value; nothing, when it can.
func unfit(rule *finding.Rule, param string, value any) string {
	own, known := rule.Config[param]
	switch want, got := shape(own), shape(value); {
	case !known:
		return fmt.Sprintf("%s has no parameter %q; %s", rule.Name, param, spelling.Unknown(param, sortedKeys(rule.Config)))
	case want != got:
		return fmt.Sprintf("%s.%s is %v, %s; want %s such as %s", rule.Name, param, value, got, want, written(own))
	case !Bounds(param, own).hold(value):
		return fmt.Sprintf("%s.%s is %v; want %v", rule.Name, param, value, Bounds(param, own))
	}
	if list, ok := value.([]any); ok {
		return misfit(rule, param, list)
	}
	return ""
}

// misfit says why a list of a rule cannot have these members; nothing, when it can.
func misfit(rule *finding.Rule, param string, list []any) string {
	known := choices(rule, param)
	if known != nil && len(list) == 0 {
		return fmt.Sprintf("%s.%s is empty and leaves nothing to look for; set %s: off, or name some of %s", rule.Name, param, rule.Name, strings.Join(known, ", "))
	}
	seen := map[string]bool{}
	for _, member := range list {
		word, text := member.(string)
		switch {
		case !text:
			return fmt.Sprintf("%s.%s has %s in its list; want texts", rule.Name, param, shape(member))
		case known != nil && !slices.Contains(known, word):
			return fmt.Sprintf("%s.%s has no %q; %s", rule.Name, param, word, spelling.Unknown(word, known))
		case seen[word]:
			return fmt.Sprintf("%s.%s names %q twice; leave one out", rule.Name, param, word)
		}
		seen[word] = true
	}
	return ""
}

// written is a value as one writes it in YAML on one line.
func written(value any) string {
	if list := words(value); list != nil {
		return "[" + strings.Join(list, ", ") + "]"
	}
	return fmt.Sprint(value)
}

// choices are the words of a list that a house profile sets as well as the rule:
// the rule knows these and no other. A list that only a newsroom fills takes any.
func choices(rule *finding.Rule, param string) []string {
	var known []string
	for _, config := range rule.Configs {
		known = append(known, words(config[param])...)
	}
	if known == nil {
		return nil
	}
	return slices.Compact(slices.Sorted(slices.Values(append(known, words(rule.Config[param])...))))
}

// words are the members of a list; nothing, when the value is none.
func words(value any) []string {
	list, _ := value.([]any)
	var words []string
	for _, word := range list {
		words = append(words, fmt.Sprint(word))
	}
	return words
}

// shape names the kind of a parameter as a person would.
func shape(value any) string {
	switch v := reflect.ValueOf(value); v.Kind() {
	case reflect.Int, reflect.Int64, reflect.Uint64, reflect.Float64:
		return "a number"
	case reflect.String:
		return "a text"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list"
	case reflect.Map:
		return "a mapping"
	}
	return "nothing"
}
