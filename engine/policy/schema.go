package policy

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

type object = map[string]any

// Schema returns the JSON schema of what rules see as "input", with the word
// lists of the library under "matches".
func (l *Library) Schema() ([]byte, error) {
	lx, err := l.lexicon()
	if err != nil {
		return nil, err
	}
	schema := inputSchema(newLayout(), lx)
	schema["$schema"] = "http://json-schema.org/draft-07/schema#"
	schema["description"] = "What a rule sees as input. Generated from engine/article and rules/lexicon; UPDATE=1 go test ./rules writes it."
	text, err := json.MarshalIndent(schema, "", "  ")
	return append(text, '\n'), err
}

func inputSchema(p layout, lx *lexicon) object {
	doc := object{"at": object{"type": "string"}}
	for _, f := range p.doc {
		doc[f.name] = schemaOf(f)
	}
	input := object{"doc": closed(doc)}
	for _, l := range p.lists {
		fields := object{"i": object{"type": "integer"}}
		for _, f := range l.fields {
			fields[f.name] = schemaOf(f)
		}
		input[l.name] = arrayOf(closed(fields))
	}
	matches := object{}
	for _, list := range lx.lists {
		attrs := object{}
		for _, name := range list.attrs {
			attrs[name] = object{"type": "string"}
		}
		members := object{"attrs": closed(attrs)}
		for _, f := range hitFields {
			members[f.name] = schemaOf(f)
		}
		matches[list.name] = arrayOf(closed(members))
	}
	input["matches"] = closed(matches)
	return closed(input)
}

func schemaOf(f field) object {
	switch f.form {
	case integer:
		return object{"type": "integer"}
	case decimal:
		return object{"type": "number"}
	case truth:
		return object{"type": "boolean"}
	case reference:
		return orNull("integer")
	case references:
		return arrayOf(orNull("integer"))
	case place:
		if f.name == "at" {
			return object{"type": "string"}
		}
		return orNull("string")
	case places, strings_:
		return arrayOf(object{"type": "string"})
	}
	return object{"type": "string"}
}

func closed(properties object) object {
	required := slices.AppendSeq([]string{}, maps.Keys(properties))
	slices.Sort(required)
	return object{"type": "object", "additionalProperties": false, "required": required, "properties": properties}
}

func arrayOf(items object) object { return object{"type": "array", "items": items} }

func orNull(kind string) object {
	return object{"anyOf": []any{object{"type": kind}, object{"type": "null"}}}
}

// schemas gives a schema to the type checker.
func schemas(schema object) *ast.SchemaSet {
	set := ast.NewSchemaSet()
	set.Put(ast.SchemaRootRef, any(schema))
	return set
}
