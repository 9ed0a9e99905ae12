package report

import (
	"encoding/xml"
	"io"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// checkstyleReport is the XML of Checkstyle. The programs that read it hand
// the column on as it is; reviewdog, which puts it to use, takes it for bytes.
type checkstyleReport struct {
	w   io.Writer
	doc checkstyleDoc
}

func newCheckstyle(w io.Writer, _ Run) Report {
	return &checkstyleReport{w: w, doc: checkstyleDoc{Version: "4.3"}}
}

type checkstyleDoc struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int              `xml:"line,attr"`
	Column   int              `xml:"column,attr"`
	Severity finding.Severity `xml:"severity,attr"`
	Message  string           `xml:"message,attr"`
	Source   string           `xml:"source,attr"`
}

func (c *checkstyleReport) Review(r finding.Review) error {
	file := checkstyleFile{Name: r.Article.Path}
	lines := article.NewLines(r.Article.Source)
	for _, f := range r.Findings {
		at := lines.Bytes(f.Span.Start)
		file.Errors = append(file.Errors, checkstyleError{at.Line, at.Column, f.Severity, said(f), f.Rule.Name})
	}
	c.doc.Files = append(c.doc.Files, file)
	return nil
}

func (c *checkstyleReport) Unread(Unread) error { return nil }

func (c *checkstyleReport) Close() error { return writeXML(c.w, c.doc) }

// writeXML writes a document. What XML cannot hold, such as a control
// character, becomes U+FFFD.
func writeXML(w io.Writer, doc any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(doc); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
