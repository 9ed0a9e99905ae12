package finding

import (
	"fmt"

	"github.com/onrecord/onrecord/engine/spelling"
)

// Severity is how grave a finding is. A rule that is Off is not evaluated.
type Severity int

// The severities, in order of gravity.
const (
	Off Severity = iota
	Info
	Warning
	Error
)

// Severities returns their names in order of gravity.
func Severities() []string { return []string{"off", "info", "warning", "error"} }

// String is the name that configuration and output use.
func (s Severity) String() string { return Severities()[s] }

// ParseSeverity reads a name. Any other word is an error that gives the
// nearest one.
func ParseSeverity(name string) (Severity, error) {
	for i, known := range Severities() {
		if name == known {
			return Severity(i), nil
		}
	}
	return Off, fmt.Errorf("no severity %q; %s", name, spelling.Unknown(name, Severities()))
}

// MarshalText writes the name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name as ParseSeverity does.
func (s *Severity) UnmarshalText(name []byte) (err error) {
	*s, err = ParseSeverity(string(name))
	return err
}
