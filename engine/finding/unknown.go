package finding

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord/engine/spelling"
)

// Unknown is the error about a rule that does not exist, with the one that may
// be meant: the nearest of names, else the rules of its category. Among all of
// them a list would be no help.
func Unknown(name string, names []string) error {
	if near := spelling.Nearest(name, names); near != "" {
		return fmt.Errorf("no rule %q; did you mean %q?", name, near)
	}
	for _, other := range names { // its last name alone
		if _, last, _ := strings.Cut(other, "."); last == name {
			return fmt.Errorf("no rule %q; did you mean %q?", name, other)
		}
	}
	category, _, _ := strings.Cut(name, ".")
	var siblings []string
	for _, other := range names {
		if strings.HasPrefix(other, category+".") {
			siblings = append(siblings, other)
		}
	}
	if len(siblings) > 0 {
		return fmt.Errorf("no rule %q; %s has %s", name, category, strings.Join(siblings, ", "))
	}
	return fmt.Errorf("no rule %q; \"onrecord rules\" lists them", name)
}
