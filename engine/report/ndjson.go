package report

import (
	"encoding/json"
	"io"

	"github.com/onrecord/onrecord/engine/finding"
)

// ndjsonReport is the findings of the format "json", one a line, each with the
// path of its story, as soon as they are known.
type ndjsonReport struct{ *json.Encoder }

func newNDJSON(w io.Writer, _ Run) Report { return &ndjsonReport{encoder(w)} }

func (n *ndjsonReport) Review(r finding.Review) error {
	for _, f := range jsonFindings(r) {
		if err := n.Encode(struct {
			Path string `json:"path"`
			jsonFinding
		}{r.Article.Path, f}); err != nil {
			return err
		}
	}
	for _, p := range jsonProblems(r) {
		if err := n.Encode(struct {
			Path    string      `json:"path"`
			Problem jsonProblem `json:"problem"`
		}{r.Article.Path, p}); err != nil {
			return err
		}
	}
	return nil
}

func (n *ndjsonReport) Unread(Unread) error { return nil }

func (n *ndjsonReport) Close() error { return nil }
