package intake

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first needed: a
// story needs few of them, and every run of the program would wait for all.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
