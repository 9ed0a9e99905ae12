package report

import (
	"encoding/csv"
	"io"
	"strconv"

	"github.com/onrecord/onrecord/engine/article"
)

type sourcesCSV struct {
	*csv.Writer
	begun bool
}

func newSourcesCSV(w io.Writer, _ Style) Sources { return &sourcesCSV{Writer: csv.NewWriter(w)} }

// header begins the file. A file without stories has it too.
func (c *sourcesCSV) header() error {
	if c.begun {
		return nil
	}
	c.begun = true
	return c.Write([]string{"path", "line", "name", "kind", "role", "title", "statements", "direct_words", "terms", "grade", "via", "origin"})
}

func (c *sourcesCSV) Story(a *article.Article) error {
	if err := c.header(); err != nil {
		return err
	}
	s := sourcingOf(a)
	for _, x := range s.Sources {
		grade := ""
		if x.Terms != nil {
			grade = strconv.Itoa(x.Terms.Grade)
		}
		if err := c.Write(guarded([]string{
			s.Path, strconv.Itoa(x.Line), x.Name, kindWords(x.Kind), roleWords(x.Role), x.Title, strconv.Itoa(x.Statements),
			strconv.Itoa(x.DirectWords), x.Terms.withheld(), grade, x.ways(), s.Origins[x.Origin].Name,
		})); err != nil {
			return err
		}
	}
	if s.Unresolved > 0 {
		if err := c.Write(guarded([]string{s.Path, "", "", kindWords(article.UnknownSource), "", "", strconv.Itoa(s.Unresolved), "", "", "", "", ""})); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func (c *sourcesCSV) Close() error {
	if err := c.header(); err != nil {
		return err
	}
	c.Flush()
	return c.Error()
}
