package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// allowed is all that a rule may call: pure functions whose cost is bounded by
// their arguments. Whatever sees a clock, the network, the environment or
// chance is out, and so is bits.*: one bits.lsh holds a processor for a minute
// and does not heed a budget.
const allowed = `
	eq equal neq lt lte gt gte assign plus minus mul div rem abs round ceil floor
	and or intersection union count sum product max min sort numbers.range
	concat contains endswith startswith indexof indexof_n lower upper replace split sprintf substring format_int
	trim trim_left trim_prefix trim_right trim_space trim_suffix
	strings.count strings.reverse strings.any_prefix_match strings.any_suffix_match
	regex.match regex.find_n regex.split regex.replace regex.is_valid
	array.concat array.reverse array.slice array.flatten
	object.get object.keys object.remove object.filter object.union object.union_n object.subset
	is_array is_boolean is_null is_number is_object is_set is_string type_name to_number
	internal.member_2 internal.member_3 internal.print internal.template_string internal.test_case print`

// Capabilities is OPA's set of capabilities, cut down to what a rule may use.
func Capabilities() *ast.Capabilities {
	names := strings.Fields(allowed)
	c := ast.CapabilitiesForThisVersion()
	c.AllowNet = []string{}
	c.Builtins = slices.DeleteFunc(slices.Clone(c.Builtins), func(b *ast.Builtin) bool {
		return b.Nondeterministic || !slices.Contains(names, b.Name)
	})
	return c
}
