package machine_test

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/onrecord/onrecord/engine/policy/machine"
)

// FuzzPattern compares what a pattern of a plan matches with what package
// regexp does.
func FuzzPattern(f *testing.F) {
	expressions := []string{
		``, `^$`, `a`, `^a|b$`, `(?i)^(the|those) [a-z]+$`, `(?i)\b(rules?|invoke[sd]?)\b`, `\p{Lu}\pL+|(^| )army$`, `[^s]( (in|of)\b|$)`,
		`[A-Z][\w.-]*['’]s? `, `^.[^A-Z]*$`, `(?s)^.[^A-Z]*$`, `(?m)^a.*b$`, `\Bx\B`, `(?i)k`, `a{2,3}b*?c+`, `[[:^alpha:]]é`, `a\z`, `.*\bof .*$`,
		`(a|b){200}`, `[^\x00-\x{10FFFF}]`, `\x{FFFD}`, `(?m)$^`, `(x*)*y`, `(a?){12}a{12}`,
	}
	programs := make([]*machine.Program, len(expressions))
	for i, expression := range expressions {
		programs[i] = program(f, fmt.Sprintf("report := regex.match(`%s`, input)", expression))
	}
	for _, text := range []string{
		"", "a", "b", "the army", "THOSE People", "invoked", "Ödön’s ", "in Kelvin K", "aab\nb", "x", "axb", "aaabc", "1é", "\n", "a\n", "\xff", "É of it", "y", "aaaaaaaaaaaa",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for i, expression := range expressions {
			got, err := programs[i].Machine(machine.Of(text), machine.Nothing, 10).Report("p/report")
			if want := regexp.MustCompile(expression).MatchString(text); err != nil || got.Bool() != want {
				t.Errorf("%q matches %q: %v %v, want %v", expression, text, got, err, want)
			}
		}
	})
}
