package report

import (
	"encoding/json"
	"io"

	"github.com/onrecord/onrecord/engine/finding"
)

// rdjsonlReport is the Diagnostic Format of reviewdog, one finding a line, as
// soon as it is known.
type rdjsonlReport struct{ *json.Encoder }

func newRDJSONL(w io.Writer, _ Run) Report { return &rdjsonlReport{encoder(w)} }

func (d *rdjsonlReport) Review(r finding.Review) error {
	for _, diagnostic := range diagnostics(r) {
		diagnostic.Source = onrecord
		if err := d.Encode(diagnostic); err != nil {
			return err
		}
	}
	return nil
}

func (d *rdjsonlReport) Unread(Unread) error { return nil }

func (d *rdjsonlReport) Close() error { return nil }
