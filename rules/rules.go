// Package rules is the library of rules that comes with the program: Rego, word
// lists and pages, embedded. It holds no Go that judges anything.
package rules

import (
	"embed"
	"io/fs"
)

//go:embed */*/rule.rego */*/README.md lib/*.rego lexicon/*.yaml
var files embed.FS

// Library is the folder of rules.
var Library fs.FS = files
