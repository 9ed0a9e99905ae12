package intake

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/onrecord/onrecord/engine/article"
)

func readTOML(source []byte, s article.Span) ([]setting, *Error) {
	firstLine := 1 + bytes.Count(source[:s.Start], []byte("\n"))
	text := source[s.Start:s.End]
	var all map[string]any
	if err := toml.Unmarshal(text, &all); err != nil {
		e := &Error{Line: firstLine, Problem: "the front matter is not TOML: " + strings.TrimPrefix(err.Error(), "toml: ")}
		e.Remedy = "check the line; text needs quotes"
		if at, ok := errors.AsType[*toml.DecodeError](err); ok {
			row, _ := at.Position()
			e.Line = firstLine + row - 1
		}
		return nil, e
	}
	var p unstable.Parser
	p.Reset(text)
	var settings []setting
	var table []string // what follows belongs to it, not to the page
	for p.NextExpression() {
		n := p.Expression()
		if n.Kind == unstable.Table || n.Kind == unstable.ArrayTable {
			table = keys(n)
		}
		if n.Kind != unstable.KeyValue {
			continue
		}
		value := n.Value()
		if path := slices.Concat(table, keys(n)); path[0] == "onrecord" {
			settings = append(settings, setting{key: "onrecord", text: true, empty: true, directives: tomlDirectives(path[1:], value, s.Start)})
			continue
		} else if len(path) > 1 {
			continue
		}
		name := n.Key()
		name.Next()
		raw := value.Raw
		at := s.Start + int(raw.Offset)
		v := setting{
			key:  strings.ToLower(string(name.Node().Data)),
			line: firstLine + bytes.Count(source[s.Start:at], []byte("\n")),
			text: value.Kind != unstable.Array && value.Kind != unstable.InlineTable,
		}
		v.field = field{value: string(value.Data), at: at}
		if value.Kind == unstable.String {
			mark := source[at]
			for v.at < s.End && v.at < at+3 && source[v.at] == mark {
				v.at++
			}
			if mark == '"' {
				v.quote = '"'
			}
		}
		v.empty = v.text && strings.TrimSpace(v.value) == ""
		settings = append(settings, v)
	}
	return settings, nil
}

// keys returns the parts of the key of a table or a value.
func keys(n *unstable.Node) []string {
	var parts []string
	for k := n.Key(); k.Next(); {
		parts = append(parts, strings.ToLower(string(k.Node().Data)))
	}
	return parts
}

// tomlDirectives reads what stands under the table onrecord, as YAML holds it.
func tomlDirectives(path []string, value *unstable.Node, start int) []article.Directive {
	place := tomlPlace(value, start)
	if len(path) == 0 {
		if value.Kind != unstable.InlineTable {
			return []article.Directive{{Span: place, Word: string(value.Data), Closed: true}}
		}
		var found []article.Directive
		for pairs := value.Children(); pairs.Next(); {
			n := pairs.Node()
			found = append(found, tomlDirectives(keys(n), n.Value(), start)...)
		}
		return found
	}
	if !allowing(path[0]) {
		return []article.Directive{{Span: place, Word: path[0], Closed: true}}
	}
	switch value.Kind {
	case unstable.Array:
		var found []article.Directive
		for items := value.Children(); items.Next(); {
			found = append(found, tomlDirectives(path, items.Node(), start)...)
		}
		return found
	case unstable.InlineTable:
		fields := map[string]string{}
		for pairs := value.Children(); pairs.Next(); {
			n := pairs.Node()
			fields[strings.Join(keys(n), ".")] = string(n.Value().Data)
		}
		return inFront(place, "", fields)
	}
	return inFront(place, string(value.Data), nil)
}

// tomlPlace is where a value stands in the file. A table or a list reaches from
// the first text in it to the last.
func tomlPlace(n *unstable.Node, start int) article.Span {
	if n.Kind == unstable.KeyValue {
		n = n.Value()
	}
	if n.Kind != unstable.Array && n.Kind != unstable.InlineTable {
		from := start + int(n.Raw.Offset)
		return article.Span{Start: from, End: from + int(n.Raw.Length)}
	}
	s := article.NoSpan
	for children := n.Children(); children.Next(); {
		child := tomlPlace(children.Node(), start)
		if s.Missing() {
			s = child
		}
		s.End = max(s.End, child.End)
	}
	if s.Missing() {
		s = article.Span{Start: start, End: start}
	}
	return s
}
