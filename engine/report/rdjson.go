package report

import (
	"io"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// rdjsonReport is the Diagnostic Format of reviewdog in one object. Columns
// are bytes of UTF-8, and ends are exclusive.
type rdjsonReport struct {
	w           io.Writer
	diagnostics []rdDiagnostic
}

func newRDJSON(w io.Writer, _ Run) Report {
	return &rdjsonReport{w: w, diagnostics: []rdDiagnostic{}}
}

type rdDiagnostic struct {
	Message  string      `json:"message"`
	Location rdLocation  `json:"location"`
	Severity string      `json:"severity"`
	Source   *rdSource   `json:"source,omitempty"`
	Code     rdCode      `json:"code"`
	Related  []rdRelated `json:"related_locations,omitempty"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start article.Position `json:"start"`
	End   article.Position `json:"end"`
}

type rdSource struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type rdCode struct {
	Value string `json:"value"`
	URL   string `json:"url,omitempty"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

var (
	rdSeverities = map[finding.Severity]string{finding.Info: "INFO", finding.Warning: "WARNING", finding.Error: "ERROR"}
	onrecord     = &rdSource{"onrecord", home}
)

// home is where a reader learns what wrote the report.
const home = "https://github.com/onrecord/onrecord"

func diagnostics(r finding.Review) []rdDiagnostic {
	lines := article.NewLines(r.Article.Source)
	place := func(s article.Span) rdLocation {
		return rdLocation{r.Article.Path, rdRange{lines.Bytes(s.Start), lines.Bytes(s.End)}}
	}
	var list []rdDiagnostic
	for _, f := range r.Findings {
		d := rdDiagnostic{
			Message:  said(f),
			Location: place(f.Span),
			Severity: rdSeverities[f.Severity],
			Code:     rdCode{f.Rule.Name, helpURI(f.Rule)},
		}
		for _, also := range f.Related {
			d.Related = append(d.Related, rdRelated{also.Span.In(r.Article.Source), place(also.Span)})
		}
		list = append(list, d)
	}
	return list
}

// helpURI is the first page that says why a rule is right.
func helpURI(rule *finding.Rule) string {
	for _, page := range rule.Resources {
		return page.URL
	}
	return ""
}

func (d *rdjsonReport) Review(r finding.Review) error {
	d.diagnostics = append(d.diagnostics, diagnostics(r)...)
	return nil
}

func (d *rdjsonReport) Unread(Unread) error { return nil }

func (d *rdjsonReport) Close() error {
	return indented(d.w, struct {
		Source      *rdSource      `json:"source"`
		Diagnostics []rdDiagnostic `json:"diagnostics"`
	}{onrecord, d.diagnostics})
}
