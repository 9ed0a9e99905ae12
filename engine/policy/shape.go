package policy

import (
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// reportKeys are the keys that an element of a report may have.
var reportKeys = []string{"at", "args", "related", "graver", "lighter", "advice"}

// checkReport makes sure, from the types that the compiler found, that a
// report is a set of objects of the right keys, and that its args fill the
// message.
func checkReport(env *ast.TypeEnv, report ast.Ref, rule *finding.Rule) error {
	wrong := func(format string, args ...any) error { return Fault{rule.File, 0, fmt.Sprintf(format, args...)} }
	found := env.GetByRef(report)
	set, ok := found.(*types.Set)
	if !ok {
		return wrong(`report is %v; want a set: report contains {"at": …} if { … }`, found)
	}
	for _, element := range oneOf(set.Of()) {
		object, ok := element.(*types.Object)
		if !ok {
			return wrong(`report contains %v; want objects: {"at": hit.at, "args": {…}}`, element)
		}
		for _, key := range object.Keys() {
			if name := fmt.Sprint(key); !slices.Contains(reportKeys, name) {
				return wrong("a report has no key %q; %s", name, spelling.Unknown(name, reportKeys))
			}
		}
		if at := types.Select(object, "at"); at == nil || !types.Contains(at, types.S) && types.Compare(at, types.S) != 0 {
			return wrong(`"at" of a report is %v; want a handle, as hit.at`, at)
		}
		args, _ := types.Select(object, "args").(*types.Object)
		var given []string
		if args != nil {
			if args.DynamicProperties() != nil {
				continue // worked out by the rule; the message is filled at run time
			}
			for _, key := range args.Keys() {
				given = append(given, fmt.Sprint(key))
			}
		}
		for _, used := range placeholders(rule.Message + rule.Ask) {
			if !slices.Contains(given, used) {
				return wrong("the message asks for {%s}, which args does not give; %s", used, spelling.Unknown(used, given))
			}
		}
	}
	return nil
}

func oneOf(t types.Type) []types.Type {
	if several, ok := t.(types.Any); ok {
		return several
	}
	return []types.Type{t}
}
