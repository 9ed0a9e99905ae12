package report

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Sources writes tables of who speaks in stories, on whose word and on what
// terms: a row for each source in order of its first mention in the body, the
// totals, and how many origins the story has that do not lean on each other.
//
// Whoever is only said to fear or want something, or declined to comment, has
// told the story nothing and gets no row.
type Sources interface {
	// Story adds a story. Stories come in the order in which they are printed.
	Story(*article.Article) error
	// Close writes what is left to write.
	Close() error
}

var sourceFormats = map[string]func(io.Writer, Style) Sources{
	"csv":      newSourcesCSV,
	"json":     newSourcesJSON,
	"markdown": newSourcesMarkdown,
	"text":     newSourcesText,
}

// SourceFormats returns the names that NewSources knows.
func SourceFormats() []string { return slices.Sorted(maps.Keys(sourceFormats)) }

// NewSources begins tables on w. An unknown format is an error that gives the
// nearest name.
//
// The formats: "text" fits the style's width; "markdown" is a table under a
// heading; "csv" is RFC 4180 with a header line and a column for the path, in
// which a cell that a spreadsheet would run as a formula begins with an
// apostrophe; "json" is one array with an object a story:
//
//	path        of the file
//	sources[]   name, kind, role and side (as in the model), title,
//	            organization, party (of a politician), credentials (a list:
//	            "MD"), owner, named, statements, direct_words, line (from 1),
//	            terms, via, origin
//	  terms     of an unnamed person or group, else null: withheld (the words of
//	            the marker, such as "on condition of anonymity"), reason,
//	            reason_quality, grade (0 to 4)
//	  via       the ways it reached the story by others, each a list of names
//	            from the one the story read or heard to the one nearest to the
//	            source
//	  origin    index into origins
//	origins[]   name, sources, statements, relay: whether any source is known
//	            only through it
//	unresolved  statements of pronouns and names that stayed unresolved
//	totals      sources, named, unnamed, documents, outlets, statements,
//	            origins
//
// Fields are only ever added.
func NewSources(format string, w io.Writer, style Style) (Sources, error) {
	begin, ok := sourceFormats[format]
	if !ok {
		return nil, fmt.Errorf("no format %q; %s", format, spelling.Unknown(format, SourceFormats()))
	}
	return begin(w, style), nil
}

// kindWords is a kind of source as people say it.
func kindWords(k article.SourceKind) string {
	return strings.ReplaceAll(strings.Replace(string(k), "org", "organisation", 1), "_", " ")
}

// roleWords is a role as people say it, and nothing where the kind has said it
// already.
func roleWords(r article.Role) string {
	if r == article.BareSource || r == article.Crowd {
		return ""
	}
	return strings.ReplaceAll(string(r), "_", " ")
}

// withheld is what the story says of the name that it does not give.
func (t *terms) withheld() string {
	switch {
	case t == nil:
		return ""
	case t.Reason != "":
		return "“" + t.Reason + "”"
	case t.Withheld != "":
		return "“" + t.Withheld + "”"
	}
	return "no reason given"
}

// graded adds how much a reader learns of the source all the same.
func (t *terms) graded() string {
	if t == nil {
		return ""
	}
	return fmt.Sprintf("%s (grade %d of 4)", t.withheld(), t.Grade)
}

// ways are those by which others brought a source into the story:
// "New York Post → Ann Bell" for whom Ann Bell quotes in that paper.
func (s sourced) ways() string {
	var ways []string
	for _, way := range s.Via {
		ways = append(ways, strings.Join(way, " → "))
	}
	return strings.Join(ways, "; ")
}

// summed is the line under a table: how many of what.
func (t totals) summed() string {
	if t.Sources == 0 {
		return "No sources"
	}
	return count(t.Sources, "source", "sources") + ": " + listed(
		fmt.Sprintf("%d named", t.Named), fmt.Sprintf("%d unnamed", t.Unnamed),
		count(t.Documents, "document", "documents"), count(t.Outlets, "outlet", "outlets"))
}

// origins names whom the story rests on in the end.
func (s sourcing) origins() string {
	if len(s.Origins) == 0 {
		return ""
	}
	var names []string
	for _, o := range s.Origins {
		name := o.Name
		if o.Sources > 1 {
			name += fmt.Sprintf(" (%d sources)", o.Sources)
		}
		names = append(names, name)
	}
	return count(len(names), "independent origin", "independent origins") + ": " + listed(names...)
}

// relays says of each origin through which alone others are known, who they
// are and how much of the story that makes.
func (s sourcing) relays() []string {
	var lines []string
	for i, o := range s.Origins {
		if !o.Relay {
			continue
		}
		var carried []string
		for _, x := range s.Sources {
			if x.Origin == i && x.carried {
				carried = append(carried, x.Name)
			}
		}
		lines = append(lines, fmt.Sprintf("%s is the origin of %d of %s and alone brings in %s",
			o.Name, o.Statements, count(s.Totals.Statements, "statement", "statements"), listed(carried...)))
	}
	return lines
}

// unresolved says how much could not be laid at anybody's door.
func (s sourcing) unresolved() string {
	if s.Unresolved == 0 {
		return ""
	}
	return count(s.Unresolved, "statement", "statements") + " by unresolved pronouns or names"
}

// notes are the lines under a table.
func (s sourcing) notes() []string {
	lines := append([]string{s.Totals.summed(), s.origins()}, s.relays()...)
	return slices.DeleteFunc(append(lines, s.unresolved()), func(line string) bool { return line == "" })
}
