package report

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first needed,
// which most runs of the program never do.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
