package report

import (
	"fmt"
	"io"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// Facts writes what the parser read at the places of a review's findings, the
// related ones with them: the sentences as in an outline, and their sources.
// It is what the rules judged. Lines are broken at width columns; 0 leaves them
// whole.
func Facts(w io.Writer, r finding.Review, width int) error {
	o := newOutline(w, r.Article, width)
	seen := map[article.Ref]bool{}
	speak := map[article.Ref]bool{}
	note := func(s article.Span) {
		for i, sentence := range o.Sentences {
			if sentence.Span.Overlaps(s) {
				seen[article.Ref(i)] = true
			}
		}
	}
	for _, f := range r.Findings {
		for _, place := range f.Places() {
			note(place)
		}
	}
	fmt.Fprintf(o, "\nwhat was read there, in a story of kind %s", o.Doc.Kind)
	if o.Doc.OwnReporting {
		o.WriteString(" with reporting of its own")
	}
	o.WriteString("\n")
	for i := range o.Sentences {
		if !seen[article.Ref(i)] {
			continue
		}
		o.sentence(article.Ref(i))
		for _, at := range o.read(article.Ref(i)).attributions {
			if at.Source.Known() {
				speak[at.Source] = true
			}
		}
	}
	var sources []article.Source
	for i := range o.Sources {
		if speak[article.Ref(i)] {
			sources = append(sources, o.Sources[i])
		}
	}
	if len(sources) > 0 {
		fmt.Fprintf(o, "\nwho speaks there\n")
		o.listed(sources)
	}
	return o.Flush()
}
