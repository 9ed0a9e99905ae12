// Package rules is the library of rules that comes with the program: Rego, word
// lists and pages, embedded. It holds no Go that judges anything.
package rules

import (
	"embed"
	"io/fs"
)

//go:embed */*/rule.rego */*/README.md lib/*.rego lexicon/*.yaml
var files embed.FS

// compiled is what a start would make of the others. UPDATE=1 go test ./rules
// writes it; where it is older than they are, it is not used.
//
//go:embed compiled.bin
var compiled string

// Library is the folder of rules.
var Library fs.FS = library{files}

type library struct{ embed.FS }

// Compiled gives policy.Read the file as it lies in the program.
func (library) Compiled() string { return compiled }
