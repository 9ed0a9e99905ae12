package engine

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Profile is what a newsroom wants of the rules: a house profile to start
// from, and where it differs. The zero Profile is "standard".
type Profile struct {
	Name       string                      // one of Profiles
	Severities map[string]finding.Severity // by the name of the rule
	Params     map[string]map[string]any   // by the name of the rule, then of the parameter
	Newsroom   Newsroom
}

// standard takes every rule at the severity its METADATA gives.
const standard = "standard"

// Profiles returns the names of the house profiles, the default first.
func Profiles() []string {
	return []string{standard, "strict", "ap", "reuters", "bbc", "npr"}
}

// apply sets the severities and parameters of rules. A profile, rule or
// parameter that does not exist is an error.
func (p Profile) apply(rules []*finding.Rule) error {
	profiles := Profiles()
	if p.Name != "" && !slices.Contains(profiles, p.Name) {
		return fmt.Errorf("no profile %q; %s", p.Name, spelling.Unknown(p.Name, profiles))
	}
	byName := map[string]*finding.Rule{}
	var names []string
	for _, rule := range rules {
		byName[rule.Name] = rule
		names = append(names, rule.Name)
		if err := ownProfiles(rule, profiles[1:]); err != nil {
			return err
		}
		if severity, differs := rule.Profiles[p.Name]; differs {
			rule.Severity = severity
		}
	}
	known := func(name string) (*finding.Rule, error) {
		rule, ok := byName[name]
		if !ok {
			return nil, fmt.Errorf("profile %q: %w", p.title(), noRule(name, names))
		}
		return rule, nil
	}
	for _, name := range sortedKeys(p.Severities) {
		rule, err := known(name)
		if err != nil {
			return err
		}
		rule.Severity = p.Severities[name]
	}
	for _, name := range sortedKeys(p.Params) {
		rule, err := known(name)
		if err != nil {
			return err
		}
		if err := p.configure(rule, p.Params[name]); err != nil {
			return err
		}
	}
	return nil
}

// noRule says that no rule has this name, and which may be meant: among 70
// rules a list of all would be no help.
func noRule(name string, names []string) error {
	if near := spelling.Nearest(name, names); near != "" {
		return fmt.Errorf("no rule %q; did you mean %q?", name, near)
	}
	category, _, _ := strings.Cut(name, ".")
	var siblings []string
	for _, other := range names {
		if strings.HasPrefix(other, category+".") {
			siblings = append(siblings, other)
		}
	}
	if len(siblings) > 0 {
		return fmt.Errorf("no rule %q; %s has %s", name, category, strings.Join(siblings, ", "))
	}
	return fmt.Errorf("no rule %q; \"onrecord rules\" lists them", name)
}

// ownProfiles makes sure that a rule's METADATA names profiles there are.
func ownProfiles(rule *finding.Rule, profiles []string) error {
	for _, name := range sortedKeys(rule.Profiles) {
		if !slices.Contains(profiles, name) {
			return fmt.Errorf("%s: custom.profiles: no profile %q to differ from %s; %s", rule.File, name, standard, spelling.Unknown(name, profiles))
		}
	}
	return nil
}

func (p Profile) configure(rule *finding.Rule, params map[string]any) error {
	for _, name := range sortedKeys(params) {
		value, known := rule.Config[name]
		if !known {
			return fmt.Errorf("profile %q: %s has no parameter %q; %s", p.title(), rule.Name, name, spelling.Unknown(name, sortedKeys(rule.Config)))
		}
		if want, got := shape(value), shape(params[name]); want != got {
			return fmt.Errorf("profile %q: %s.%s is %v, %s; want %s such as %v", p.title(), rule.Name, name, params[name], got, want, value)
		}
		rule.Config[name] = params[name]
	}
	return nil
}

func (p Profile) title() string {
	if p.Name == "" {
		return standard
	}
	return p.Name
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
