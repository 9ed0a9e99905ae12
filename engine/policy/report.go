package policy

import (
	"fmt"
	"math"
	"slices"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/policy/machine"
)

// Report is one element of a rule's report, its handles turned into places.
type Report struct {
	Rule    *finding.Rule
	Place   Place
	Related []Place
	Message string // at most 120 characters
	Ask     string
	Graver  bool // this one case weighs more than the rule does
	Lighter bool // this one case is advice where the rule is an error, and else nothing
	Advice  bool // this one case is never more than advice
}

// most is how many reports of one rule are taken from one article.
const most = 500

// take reads the set of a rule's reports.
func (h *hearing) take(rule *finding.Rule, set machine.Value) {
	switch set.Kind() {
	case machine.Undefined:
		return
	case machine.Set:
	default:
		h.fault(rule, 0, fmt.Sprintf("report is %v; want a set", set))
		return
	}
	for i, element := range set.Slice() {
		if i == most {
			h.fault(rule, 0, fmt.Sprintf("%d reports; the first %d are taken", set.Len(), most))
			return
		}
		report, err := h.report(rule, element)
		if err != nil {
			h.fault(rule, 0, err.Error())
			continue
		}
		h.reports = append(h.reports, report)
	}
}

func (h *hearing) report(rule *finding.Rule, element machine.Value) (Report, error) {
	r := Report{Rule: rule}
	if element.Kind() != machine.Object {
		return r, fmt.Errorf("report contains %v; want an object", element)
	}
	for _, name := range element.Names() {
		if !slices.Contains(reportKeys, name) {
			return r, fmt.Errorf("a report has no key %q", name)
		}
	}
	at := element.Get("at")
	if at.Kind() == machine.Undefined {
		return r, fmt.Errorf(`report contains %v; it has no "at"`, element)
	}
	var err error
	if r.Place, err = h.place(at); err != nil {
		return r, err
	}
	if r.Related, err = h.places(element.Get("related")); err != nil {
		return r, err
	}
	if r.Graver, err = truthOf(element, "graver"); err != nil {
		return r, err
	}
	if r.Lighter, err = truthOf(element, "lighter"); err != nil {
		return r, err
	}
	if r.Advice, err = truthOf(element, "advice"); err != nil {
		return r, err
	}
	args, err := argsOf(element.Get("args"))
	if err != nil {
		return r, err
	}
	if r.Ask, err = render(rule.Ask, args, math.MaxInt); err != nil {
		return r, err
	}
	r.Message, err = render(rule.Message, args, longestMessage)
	return r, err
}

// truthOf reads "graver", "lighter" or "advice"; a report without the key is not.
func truthOf(report machine.Value, key string) (bool, error) {
	value := report.Get(key)
	if kind := value.Kind(); kind != machine.Undefined && kind != machine.Boolean {
		return false, fmt.Errorf("%q is %v; want true or false", key, value)
	}
	return value.Bool(), nil
}

func (h *hearing) place(handle machine.Value) (Place, error) {
	if handle.Kind() != machine.String {
		return Place{}, fmt.Errorf("%v is no handle: give the \"at\" of an object of the input", handle)
	}
	return h.story.place(handle.Text())
}

func (h *hearing) places(handles machine.Value) ([]Place, error) {
	switch handles.Kind() {
	case machine.Undefined:
		return nil, nil
	case machine.Array, machine.Set:
	default:
		return nil, fmt.Errorf(`"related" is %v; want a list of handles`, handles)
	}
	list := handles.Slice()
	all := make([]Place, len(list))
	for i, handle := range list {
		var err error
		if all[i], err = h.place(handle); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (h *hearing) fault(rule *finding.Rule, line int, message string) {
	h.problems = append(h.problems, finding.Problem{Rule: rule.Name, File: rule.File, Line: line, Message: message})
}
