package intake

import (
	"bytes"
	"errors"
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
	for p.NextExpression() {
		n := p.Expression()
		if n.Kind == unstable.Table || n.Kind == unstable.ArrayTable {
			break // what follows belongs to a table, not to the page
		}
		if n.Kind != unstable.KeyValue {
			continue
		}
		name := n.Key()
		if !name.Next() || !name.IsLast() {
			continue
		}
		value := n.Value()
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
