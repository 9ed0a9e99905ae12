package report

import (
	"io"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// sourcesCSV is a row a source.
type sourcesCSV struct{ spreadsheet }

func newSourcesCSV(w io.Writer, _ Style) Sources {
	return &sourcesCSV{newSpreadsheet(w, "path", "line", "name", "kind", "role", "title", "party", "side", "credentials", "statements", "direct_words", "terms", "grade", "via", "origin")}
}

func (c *sourcesCSV) Story(a *article.Article) error {
	s := sourcingOf(a)
	for _, x := range s.Sources {
		grade := ""
		if x.Terms != nil {
			grade = strconv.Itoa(x.Terms.Grade)
		}
		c.row(
			s.Path, strconv.Itoa(x.Line), x.Name, kindWords(x.Kind), roleWords(x.Role), x.Title, x.Party, string(x.Side), strings.Join(x.Credentials, "; "), strconv.Itoa(x.Statements),
			strconv.Itoa(x.DirectWords), x.Terms.withheld(), grade, x.ways(), s.Origins[x.Origin].Name,
		)
	}
	if s.Unresolved > 0 {
		c.row(s.Path, "", "", kindWords(article.UnknownSource), "", "", "", "", "", strconv.Itoa(s.Unresolved), "", "", "", "", "")
	}
	return c.flushed()
}
