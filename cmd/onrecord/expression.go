package main

import (
	"regexp"
	"sync"
)

// expression is a regular expression that is compiled when it is first needed,
// which most runs of the program never do.
func expression(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}
