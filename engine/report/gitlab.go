package report

import (
	"crypto/sha256"
	"encoding/hex"
	"io"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// gitlabReport is the Code Quality report of GitLab, which knows lines only.
type gitlabReport struct {
	w      io.Writer
	run    Run
	issues []gitlabIssue
}

func newGitLab(w io.Writer, run Run) Report {
	return &gitlabReport{w: w, run: run, issues: []gitlabIssue{}}
}

type gitlabIssue struct {
	Description string         `json:"description"`
	Rule        string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

var gitlabSeverities = map[finding.Severity]string{finding.Info: "info", finding.Warning: "minor", finding.Error: "major"}

func (g *gitlabReport) Review(r finding.Review) error {
	path := g.run.rooted(r.Article.Path)
	lines := article.NewLines(r.Article.Source)
	for _, f := range r.Findings {
		g.issues = append(g.issues, gitlabIssue{
			Description: said(f),
			Rule:        f.Rule.Name,
			Fingerprint: inFile(path, f.Fingerprint),
			Severity:    gitlabSeverities[f.Severity],
			Location:    gitlabLocation{path, gitlabLines{lines.Position(f.Span.Start).Line, lines.Position(f.Span.End).Line}},
		})
	}
	return nil
}

func (g *gitlabReport) Unread(Unread) error { return nil }

func (g *gitlabReport) Close() error { return indented(g.w, g.issues) }

// inFile makes a fingerprint that is the finding's alone. GitLab shows one
// finding of those that share one, and two stories may share a sentence.
func inFile(path, fingerprint string) string {
	sum := sha256.Sum256([]byte(path + "\x00" + fingerprint))
	return hex.EncodeToString(sum[:16])
}
