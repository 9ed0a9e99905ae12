// Package planner has OPA plan rules. It brings half of OPA along, so only what
// is run when the program is built imports it.
package planner

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/onrecord/onrecord/engine/policy"
)

// Plan is a policy.Planner. Equal modules give equal plans.
func Plan(modules map[string]*ast.Module, entries []string) ([]byte, error) {
	b := &bundle.Bundle{Data: map[string]any{}}
	b.Manifest.Init()
	for _, file := range slices.Sorted(maps.Keys(modules)) {
		b.Modules = append(b.Modules, bundle.ModuleFile{URL: file, Path: file, RelativePath: file, Parsed: modules[file]})
	}
	c := compile.New().WithCapabilities(policy.Capabilities()).WithRegoVersion(ast.RegoV1).
		WithTarget(compile.TargetPlan).WithEntrypoints(entries...).WithBundle(b)
	if err := c.Build(context.Background()); err != nil {
		return nil, err
	}
	plans := c.Bundle().PlanModules
	if len(plans) != 1 {
		return nil, fmt.Errorf("OPA made %d plans of one bundle", len(plans))
	}
	var plan ir.Policy
	if err := json.Unmarshal(plans[0].Raw, &plan); err != nil {
		return nil, fmt.Errorf("read OPA's plan: %w", err)
	}
	return encode(&plan)
}
