// Command onrecord is a linter for journalistic sourcing: it finds where a
// story leans on a source that is weak, and asks the question an editor would.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// A whole run on one story allocates a few megabytes, and collecting them
	// costs a fifth of its time. The limit brings the collector back for
	// archives.
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(256 << 20)

	os.Exit(run(os.Args[1:], terminal{os.Stdin, os.Stdout, os.Stderr}))
}
