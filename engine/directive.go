package engine

import "github.com/onrecord/onrecord/engine/finding"

// The rules about the answers in the text. They are judged here and not in
// Rego, because no rule may know what other rules found, or what day it is.
const (
	unusedDirective  = "directive.unused"
	unknownDirective = "directive.unknown"
	expiredDirective = "directive.expired"
	groundless       = "directive.no_reason"
)

// directiveRules returns these rules, the caller's to change. Their pages lie
// in the library beside all others.
func directiveRules() []*finding.Rule {
	graver := map[string]finding.Severity{"strict": finding.Error}
	all := []*finding.Rule{
		{
			Name: expiredDirective, Default: finding.Warning, Profiles: graver,
			Title:       "Answer that has run out",
			Description: "A directive allows a finding until a day that has passed. What it allowed is reported again.",
			Message:     "“{words}” ended on {until}",
			Ask:         "Does the reason still hold? Give it a later day, or mend the sentence and delete the answer.",
		},
		{
			Name: groundless, Default: finding.Warning, Profiles: graver,
			Title:       "Answer without a reason",
			Description: "A directive allows a finding and does not say why. It allows nothing until it does.",
			Message:     "“{words}” gives no reason, so it allows nothing",
			Ask:         "Why may it stand? Write “because” and the reason, for whoever edits the story next.",
		},
		{
			Name: unknownDirective, Default: finding.Error,
			Title:       "Answer that cannot be understood",
			Description: "A directive names a rule there is not, or asks for something that no directive can do. It allows nothing.",
			Message:     "“{words}”: {problem}",
			Ask:         "Which rule is meant? Write “allow RULE because REASON”; the name stands below each finding.",
		},
		{
			Name: unusedDirective, Default: finding.Warning, Profiles: graver,
			Title:       "Answer to no finding",
			Description: "A directive allows what its rule does not find, so it would hide the next weakness that nobody has looked at.",
			Message:     "“{words}” answers no finding {where}",
			Ask:         "Was the sentence mended or moved? Delete the answer, or put it where the finding is.",
		},
	}
	for _, rule := range all {
		rule.Category = "directive"
		rule.Per = finding.Each
		rule.Severity = rule.Default
		rule.Config = map[string]any{}
	}
	return all
}
