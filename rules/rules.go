// Package rules is the library of rules that comes with the program: Rego, word
// lists and pages, embedded. It holds no Go that judges anything.
package rules

import (
	"embed"
	"io/fs"
)

// compiled.bin is what a start would make of the others; UPDATE=1 go test ./rules
// writes it, and where it is older than they are, it is not used.
//
//go:embed */*/rule.rego */*/README.md lib/*.rego lexicon/*.yaml compiled.bin
var files embed.FS

// Library is the folder of rules.
var Library fs.FS = files
