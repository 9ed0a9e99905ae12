package engine

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// answered leaves out the findings that the text allows, and reports the
// directives that allow nothing.
func (e *Engine) answered(a *article.Article, found []finding.Finding, problems []finding.Problem) []finding.Finding {
	if len(a.Directives) == 0 {
		return found
	}
	used := make([]bool, len(a.Directives))
	wrong := []finding.Finding{}
	sound := make([]bool, len(a.Directives))
	for i := range a.Directives {
		name, args := e.mistake(&a.Directives[i])
		sound[i] = name == ""
		if name != "" {
			wrong = e.report(wrong, a, &a.Directives[i], name, args)
		}
	}
	found = slices.DeleteFunc(found, func(f finding.Finding) bool {
		allowed := false
		for i := range a.Directives {
			if d := &a.Directives[i]; sound[i] && d.Rule == f.Rule.Name && covers(a, d, f.Span) {
				used[i], allowed = true, true
			}
		}
		return allowed
	})
	for i := range a.Directives {
		d := &a.Directives[i]
		if !sound[i] || used[i] || !e.heard(d.Rule, a.Doc.Kind, problems) {
			continue
		}
		wrong = e.report(wrong, a, d, unusedDirective, map[string]string{"where": where(d)})
	}
	fingerprint(a, wrong)
	found = append(found, wrong...)
	slices.SortStableFunc(found, finding.Compare)
	return found
}

// mistake says which rule a directive itself breaks, with the args of the
// message; "" when it holds.
func (e *Engine) mistake(d *article.Directive) (rule string, args map[string]string) {
	unknown := func(format string, args ...any) (string, map[string]string) {
		return unknownDirective, map[string]string{"problem": fmt.Sprintf(format, args...)}
	}
	words := sortedKeys(article.Scopes())
	switch {
	case !d.Closed:
		return unknown("the directive is never closed")
	case d.Scope == "" && d.Word == "":
		return unknown("write “allow RULE because REASON”")
	case d.Scope == "":
		return unknown("a directive says allow; %s", spelling.Unknown(d.Word, words))
	case d.Rule == "":
		return unknown("it names no rule")
	case strings.HasPrefix(d.Rule, "directive."):
		return unknown("an answer cannot allow answers; use the configuration")
	case e.rule(d.Rule) == nil:
		if near := spelling.Nearest(d.Rule, e.names()); near != "" {
			return unknown("no such rule; did you mean %q?", near)
		}
		return unknown("no such rule; “onrecord rules” lists them")
	}
	if d.Until != "" {
		if _, err := time.Parse(time.DateOnly, d.Until); err != nil {
			return unknown("write the day as 2027-01-31")
		}
	}
	switch {
	case d.Reason == "":
		return groundless, nil
	case d.Until != "" && !e.today.IsZero() && e.today.Format(time.DateOnly) > d.Until:
		return expiredDirective, map[string]string{"until": d.Until}
	}
	return "", nil
}

// report adds a finding about a directive, unless its rule is off.
func (e *Engine) report(to []finding.Finding, a *article.Article, d *article.Directive, name string, args map[string]string) []finding.Finding {
	rule := e.rule(name)
	severity := rule.In(a.Doc.Kind)
	if severity == finding.Off {
		return to
	}
	pairs := []string{"{words}", short(strings.TrimSpace(d.Word + " " + d.Rule))}
	for _, arg := range sortedKeys(args) {
		pairs = append(pairs, "{"+arg+"}", args[arg])
	}
	return append(to, finding.Finding{
		Rule: rule, Severity: severity, Message: strings.NewReplacer(pairs...).Replace(rule.Message), Ask: rule.Ask, Span: d.Span,
	})
}

// covers reports whether a directive holds for a place.
func covers(a *article.Article, d *article.Directive, place article.Span) bool {
	return d.Scope == article.File || slices.ContainsFunc(d.Blocks, func(b article.Ref) bool { return a.Blocks[b].Span.Overlaps(place) })
}

// heard reports whether a rule could speak of the story at all.
func (e *Engine) heard(name string, kind article.Kind, problems []finding.Problem) bool {
	return e.rule(name).In(kind) != finding.Off && !slices.ContainsFunc(problems, func(p finding.Problem) bool { return p.Rule == name })
}

func where(d *article.Directive) string {
	switch {
	case d.Scope == article.File:
		return "in the story"
	case d.Scope == article.Here && len(d.Blocks) == 0:
		return "where it stands; put it into the paragraph, or write allow-next above it"
	case d.Scope == article.Here:
		return "in its paragraph"
	}
	return "in the next paragraph"
}

// short trims words to fit a message.
func short(words string) string {
	const most = 48 // characters
	if runes := []rune(words); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return words
}

func (e *Engine) rule(name string) *finding.Rule {
	i := slices.IndexFunc(e.rules, func(r *finding.Rule) bool { return r.Name == name })
	if i < 0 {
		return nil
	}
	return e.rules[i]
}

func (e *Engine) names() []string {
	names := make([]string, len(e.rules))
	for i, rule := range e.rules {
		names[i] = rule.Name
	}
	return names
}
