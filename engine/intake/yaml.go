package intake

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/onrecord/onrecord/engine/article"
)

func readYAML(source []byte, s article.Span) ([]setting, *Error) {
	firstLine := 1 + bytes.Count(source[:s.Start], []byte("\n"))
	var root yaml.Node
	if err := yaml.Unmarshal(source[s.Start:s.End], &root); err != nil {
		e := &Error{Line: firstLine, Remedy: "check the line; a value that holds a colon needs quotes"}
		e.Problem = strings.TrimPrefix(err.Error(), "yaml: ")
		if at := yamlLine().FindStringSubmatch(e.Problem); at != nil {
			n, _ := strconv.Atoi(at[1])
			e.Line = firstLine + n - 1
			e.Problem = strings.TrimPrefix(e.Problem, at[0])
		}
		e.Problem = "the front matter is not YAML: " + e.Problem
		return nil, e
	}
	if len(root.Content) == 0 || root.Content[0].Kind != yaml.MappingNode {
		return nil, nil
	}
	var settings []setting
	pairs := root.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		name, value := pairs[i], pairs[i+1]
		if value.Kind == yaml.AliasNode {
			value = value.Alias
		}
		at := s.Start + yamlOffset(source[s.Start:s.End], value.Line, value.Column)
		v := setting{
			key:   strings.ToLower(name.Value),
			line:  firstLine + value.Line - 1,
			text:  value.Kind == yaml.ScalarNode,
			empty: value.Tag == "!!null" || value.Kind == yaml.ScalarNode && strings.TrimSpace(value.Value) == "",
			field: field{value: value.Value, at: at},
		}
		if v.key == "onrecord" {
			y := yamlText{source: source, span: s}
			v.directives = y.directives(value)
		}
		switch {
		case value.Style&yaml.DoubleQuotedStyle != 0:
			v.at, v.quote = at+1, '"'
		case value.Style&yaml.SingleQuotedStyle != 0:
			v.at, v.quote = at+1, '\''
		case value.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
			if n := bytes.IndexByte(source[at:s.End], '\n'); n >= 0 {
				v.at = at + n + 1 // the words begin on the line below the mark
			}
		}
		settings = append(settings, v)
	}
	return settings, nil
}

var yamlLine = pattern(`^line (\d+): `)

// yamlOffset turns YAML's line and column, in characters from 1, into bytes.
// YAML ends lines at more characters than a text editor does.
func yamlOffset(text []byte, line, column int) int {
	at := 0
	for line > 1 && at < len(text) {
		r, size := utf8.DecodeRune(text[at:])
		at += size
		switch r {
		case '\r':
			if at < len(text) && text[at] == '\n' {
				at++
			}
			line--
		case '\n', '\u0085', '\u2028', '\u2029':
			line--
		}
	}
	for ; column > 1 && at < len(text); column-- {
		_, size := utf8.DecodeRune(text[at:])
		at += size
	}
	return at
}

// yamlText is front matter and its place in the file.
type yamlText struct {
	source []byte
	span   article.Span
}

// place is where a value stands in the file, quotes included. One that is
// spelt otherwise than it reads ends with its line.
func (y yamlText) place(n *yaml.Node) article.Span {
	at := y.span.Start + yamlOffset(y.source[y.span.Start:y.span.End], n.Line, n.Column)
	s := article.Span{Start: at, End: at}
	for _, child := range n.Content {
		s.End = max(s.End, y.place(child).End)
	}
	if n.Kind != yaml.ScalarNode {
		return s
	}
	rest := y.source[at:y.span.End]
	if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 && len(rest) > 0 {
		if bytes.HasPrefix(rest[1:], []byte(n.Value)) {
			s.End = at + len(n.Value) + 2
			return s
		}
	} else if bytes.HasPrefix(rest, []byte(n.Value)) {
		s.End = at + len(n.Value)
		return s
	}
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	s.End = at + len(bytes.TrimRight(line, " \t\r"))
	return s
}

// directives reads {allow: [RULE because REASON, {rule, because, until}]}.
func (y yamlText) directives(n *yaml.Node) []article.Directive {
	if n.Kind != yaml.MappingNode {
		return []article.Directive{{Span: y.place(n), Word: n.Value, Closed: true}}
	}
	var found []article.Directive
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		items := []*yaml.Node{value}
		if value.Kind == yaml.SequenceNode {
			items = value.Content
		}
		if !allowing(key.Value) {
			found = append(found, article.Directive{Span: y.place(key), Word: key.Value, Closed: true})
			continue
		}
		for _, item := range items {
			fields := map[string]string{}
			for i := 0; item.Kind == yaml.MappingNode && i+1 < len(item.Content); i += 2 {
				fields[item.Content[i].Value] = item.Content[i+1].Value
			}
			found = append(found, inFront(y.place(item), item.Value, fields)...)
		}
	}
	return found
}

// allowing reports whether a key of front matter holds answers.
func allowing(key string) bool {
	scope := article.Scopes()[strings.ToLower(key)]
	return scope == article.Here || scope == article.File
}

// inFront reads one answer of the front matter, a text or the fields rule,
// because and until. All of the story is meant.
func inFront(place article.Span, text string, fields map[string]string) []article.Directive {
	for _, name := range []string{"rule", "until", "because"} {
		if value := fields[name]; value != "" {
			text += map[string]string{"rule": "", "until": " until ", "because": " because "}[name] + value
		}
	}
	found := answers("allow-file " + text)
	for i := range found {
		found[i].Span = place
	}
	return found
}
