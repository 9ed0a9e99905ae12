package report

import (
	"encoding/json"
	"io"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// version is that of the JSON below; it changes when a program that reads it
// would have to.
const version = "1"

// jsonReport holds the files until the end, because their number comes with
// the summary in one object.
type jsonReport struct {
	w     io.Writer
	files []jsonFile
	tally tally
}

func newJSON(w io.Writer, _ Run) Report { return &jsonReport{w: w, files: []jsonFile{}} }

// jsonRun is described at New.
type jsonRun struct {
	Version string     `json:"version"`
	Files   []jsonFile `json:"files"`
	Summary tally      `json:"summary"`
}

type jsonFile struct {
	Path     string        `json:"path"`
	Findings []jsonFinding `json:"findings"`
	Problems []jsonProblem `json:"problems"`
}

type jsonFinding struct {
	Rule        string           `json:"rule"`
	Severity    finding.Severity `json:"severity"`
	Message     string           `json:"message"`
	Ask         string           `json:"ask"`
	Span        article.Span     `json:"span"`
	Range       jsonRange        `json:"range"`
	Related     []jsonRelated    `json:"related"`
	Fingerprint string           `json:"fingerprint"`
}

type jsonRange struct {
	Start article.Position `json:"start"`
	End   article.Position `json:"end"`
}

type jsonRelated struct {
	Span  article.Span `json:"span"`
	Range jsonRange    `json:"range"`
	Text  string       `json:"text"`
}

type jsonProblem struct {
	Rule    string `json:"rule"`
	Message string `json:"message"`
	File    string `json:"file"`
	Line    int    `json:"line"` // 0 when it has no one place
}

func (j *jsonReport) Review(r finding.Review) error {
	j.tally.add(r)
	j.files = append(j.files, jsonFile{r.Article.Path, jsonFindings(r), jsonProblems(r)})
	return nil
}

func jsonFindings(r finding.Review) []jsonFinding {
	lines := article.NewLines(r.Article.Source)
	place := func(s article.Span) jsonRange { return jsonRange{lines.Position(s.Start), lines.Position(s.End)} }
	findings := []jsonFinding{}
	for _, f := range r.Findings {
		related := []jsonRelated{}
		for _, also := range f.Related {
			related = append(related, jsonRelated{also.Span, place(also.Span), also.Span.In(r.Article.Source)})
		}
		findings = append(findings, jsonFinding{
			Rule:        f.Rule.Name,
			Severity:    f.Severity,
			Message:     f.Message,
			Ask:         f.Ask,
			Span:        f.Span,
			Range:       place(f.Span),
			Related:     related,
			Fingerprint: f.Fingerprint,
		})
	}
	return findings
}

func jsonProblems(r finding.Review) []jsonProblem {
	problems := []jsonProblem{}
	for _, p := range r.Problems {
		problems = append(problems, jsonProblem{p.Rule, p.Message, p.File, p.Line})
	}
	return problems
}

// Unread says nothing: the object lists the files that were read.
func (j *jsonReport) Unread(Unread) error { return nil }

func (j *jsonReport) Close() error {
	return indented(j.w, jsonRun{version, j.files, j.tally})
}

// indented writes one value for programs that a person may look at too.
func indented(w io.Writer, value any) error {
	e := encoder(w)
	e.SetIndent("", "  ")
	return e.Encode(value)
}

// encoder writes a value a line, and keeps the story's own words legible.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
