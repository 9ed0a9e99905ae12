package policy

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// readMetadata reads the METADATA comment above the package of a rule. It
// does so without parsing the Rego: most of what a rule says of itself is
// wanted of rules that are off, and parsing is the main cost of a start.
func readMetadata(m module) (*finding.Rule, error) {
	whole, err := m.read()
	if err != nil {
		return nil, fmt.Errorf("read rules: %w", err)
	}
	text, first, pkg := metadataOf(string(whole))
	if first == 0 {
		return nil, Fault{m.file, 1, "a rule begins with a METADATA comment that gives title, description and custom.message"}
	}
	if want := packageOf(m.file); pkg != want {
		return nil, Fault{m.file, first + strings.Count(text, "\n"), fmt.Sprintf("below METADATA stands the line \"package %s\", and no other", want)}
	}
	rule := &finding.Rule{Default: finding.Warning, Per: finding.Sentence, Config: map[string]any{}, Profiles: map[string]finding.Severity{}, Configs: map[string]map[string]any{}, Kinds: map[article.Kind]finding.Severity{}}
	var doc yaml.Node
	err = yaml.Unmarshal([]byte(text), &doc)
	if err == nil {
		err = metadata(&doc, rule)
	}
	rule.Severity = rule.Default
	return rule, placed(err, m.file, first-1)
}

// metadataOf returns the YAML in a METADATA comment, the line on which it
// begins, and the package named below it.
func metadataOf(text string) (metadata string, first int, pkg string) {
	var yaml strings.Builder
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n ")
		comment, isComment := strings.CutPrefix(line, "#")
		switch {
		case first == 0 && strings.TrimSpace(comment) == "METADATA" && isComment:
			first = n + 1
		case first > 0 && isComment:
			yaml.WriteString(strings.TrimPrefix(comment, " ") + "\n")
		case strings.HasPrefix(line, "package "):
			return yaml.String(), first, strings.TrimSpace(strings.TrimPrefix(line, "package "))
		case first > 0:
			return yaml.String(), first, ""
		}
	}
	return yaml.String(), first, ""
}

// packageOf is the package that a rule's folder gives it.
func packageOf(file string) string {
	parts := strings.Split(file, "/")
	return "rules." + strings.Join(parts[len(parts)-3:len(parts)-1], ".")
}

func metadata(doc *yaml.Node, rule *finding.Rule) error {
	err := each(doc, func(key string, value *yaml.Node) error {
		switch key {
		case "title":
			return value.Decode(&rule.Title)
		case "description":
			return value.Decode(&rule.Description)
		case "related_resources":
			return resources(value, rule)
		case "custom":
			return each(value, func(key string, value *yaml.Node) error { return custom(key, value, rule) })
		}
		return unknownKey(value, key, "title", "description", "related_resources", "custom")
	})
	if err != nil {
		return err
	}
	for _, need := range []struct{ name, value string }{{"title", rule.Title}, {"description", rule.Description}, {"custom.message", rule.Message}, {"custom.ask", rule.Ask}} {
		if need.value == "" {
			return mistake{1, "METADATA gives no " + need.name}
		}
		if strings.Contains(strings.TrimSpace(need.value), "\n") && need.name != "description" {
			return mistake{1, need.name + " runs over more than one line"}
		}
	}
	return nil
}

func custom(key string, value *yaml.Node, rule *finding.Rule) error {
	switch key {
	case "severity":
		return severity(value, &rule.Default)
	case "graver":
		return severity(value, &rule.Graver)
	case "message":
		return value.Decode(&rule.Message)
	case "ask":
		return value.Decode(&rule.Ask)
	case "supersedes":
		return value.Decode(&rule.Supersedes)
	case "per":
		rule.Per = finding.Per(value.Value)
		units := []string{string(finding.Sentence), string(finding.Source), string(finding.Document), string(finding.Each)}
		if !slices.Contains(units, value.Value) {
			return mistake{value.Line, fmt.Sprintf("per %q: %s", value.Value, spelling.Unknown(value.Value, units))}
		}
		return nil
	case "config":
		return value.Decode(&rule.Config)
	case "profiles":
		return each(value, func(name string, value *yaml.Node) error { return profile(name, value, rule) })
	case "kinds":
		return each(value, func(kind string, value *yaml.Node) error {
			if !slices.Contains(article.Kinds(), article.Kind(kind)) {
				return mistake{value.Line, fmt.Sprintf("no kind of story %q; %s", kind, spelling.Unknown(kind, article.KindNames()))}
			}
			var s finding.Severity
			err := severity(value, &s)
			rule.Kinds[article.Kind(kind)] = s
			return err
		})
	}
	return unknownKey(value, key, "severity", "graver", "message", "ask", "supersedes", "per", "config", "profiles", "kinds")
}

// profile reads where a house profile differs: in how grave the rule is, or in
// that and in parameters.
func profile(name string, value *yaml.Node, rule *finding.Rule) error {
	grave := func(value *yaml.Node) error {
		var s finding.Severity
		err := severity(value, &s)
		rule.Profiles[name] = s
		return err
	}
	if value.Kind == yaml.ScalarNode {
		return grave(value)
	}
	return each(value, func(key string, value *yaml.Node) error {
		switch key {
		case "severity":
			return grave(value)
		case "config":
			var config map[string]any
			err := value.Decode(&config)
			rule.Configs[name] = config
			return err
		}
		return unknownKey(value, key, "severity", "config")
	})
}

// severity reads a name. YAML 1.1 readers take a bare "off" for false, so the
// text itself is read.
func severity(value *yaml.Node, into *finding.Severity) (err error) {
	if *into, err = finding.ParseSeverity(value.Value); err != nil {
		return mistake{value.Line, err.Error()}
	}
	return nil
}

// resources reads pages given as bare addresses or with a description.
func resources(value *yaml.Node, rule *finding.Rule) error {
	for _, item := range value.Content {
		var page finding.Resource
		if item.Kind == yaml.ScalarNode {
			page.URL = item.Value
		} else if err := each(item, func(key string, value *yaml.Node) error {
			switch key {
			case "ref":
				return value.Decode(&page.URL)
			case "description":
				return value.Decode(&page.Title)
			}
			return unknownKey(value, key, "ref", "description")
		}); err != nil {
			return err
		}
		rule.Resources = append(rule.Resources, page)
	}
	return nil
}

// mistake is a fault in a piece of YAML, by its line there.
type mistake struct {
	line    int
	message string
}

func (m mistake) Error() string { return m.message }

// each calls f for every pair of a mapping, in order, until one fails.
func each(node *yaml.Node, f func(key string, value *yaml.Node) error) error {
	if node.Kind == yaml.DocumentNode {
		node = node.Content[0]
	}
	if node.Kind == 0 {
		return nil // an empty file
	}
	if node.Kind != yaml.MappingNode {
		return mistake{node.Line, "want keys and values here"}
	}
	for i := 0; i < len(node.Content); i += 2 {
		if err := f(node.Content[i].Value, node.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

func unknownKey(value *yaml.Node, key string, known ...string) error {
	return mistake{value.Line, fmt.Sprintf("no key %q here; %s", key, spelling.Unknown(key, known))}
}

var lineInError = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?s)^yaml: (?:unmarshal errors:\s*)?line (\d+): (.*)$`)
})

// placed gives a mistake, or an error of the YAML reader, its file and its
// line there.
func placed(err error, file string, offset int) error {
	if err == nil {
		return nil
	}
	var m mistake
	if errors.As(err, &m) {
		return Fault{file, m.line + offset, m.message}
	}
	if found := lineInError().FindStringSubmatch(err.Error()); found != nil {
		if line, err := strconv.Atoi(found[1]); err == nil {
			return Fault{file, line + offset, found[2]}
		}
	}
	return Fault{file, offset + 1, err.Error()}
}
