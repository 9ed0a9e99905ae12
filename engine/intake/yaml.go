package intake

import (
	"bytes"
	"regexp"
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
		if at := yamlLine.FindStringSubmatch(e.Problem); at != nil {
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

var yamlLine = regexp.MustCompile(`^line (\d+): `)

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
