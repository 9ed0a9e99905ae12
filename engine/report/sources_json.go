package report

import (
	"io"

	"github.com/onrecord/onrecord/engine/article"
)

type sourcesJSON struct {
	w       io.Writer
	stories []sourcing
}

func newSourcesJSON(w io.Writer, _ Style) Sources {
	return &sourcesJSON{w: w, stories: []sourcing{}}
}

func (j *sourcesJSON) Story(a *article.Article) error {
	j.stories = append(j.stories, sourcingOf(a))
	return nil
}

func (j *sourcesJSON) Close() error { return indented(j.w, j.stories) }
