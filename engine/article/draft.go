package article

import "sort"

// Draft is a story as the reader of its file format hands it to the parser:
// running text, the blocks it falls into, and the way back to the bytes of the
// file.
type Draft struct {
	Path   string
	Format Format
	Source []byte // the file, untouched
	Text   string // decoded running text; blocks are apart by at least a line break
	Runs   []Run  // how Text maps to Source, in order of Text; none means byte for byte
	Blocks []DraftBlock
	Links  []DraftLink
	Meta   Meta
	// Directives are in order of their places. Their spans count bytes of
	// Source; their Blocks are for the parser to find.
	Directives []Directive
}

// DraftBlock is a block with its place in Draft.Text.
type DraftBlock struct {
	Kind BlockKind
	Text Span
}

// DraftLink is a hyperlink; Text is its label's place in Draft.Text.
type DraftLink struct {
	Text Span
	URL  string
}

// Meta is what the front matter says of the story; empty where it says nothing.
type Meta struct {
	Kind      Kind
	Published string // as written
	Approved  bool   // the front matter says who approved running it
}

// Format names a file format.
type Format string

// The file formats that intake reads.
const (
	Text     Format = "text"
	Markdown Format = "markdown"
)

// Run maps Text to Source. An exact run is the same bytes in both; any other
// is one replacement, such as an entity for a character, and only maps whole.
type Run struct {
	Text, Source Span
	Exact        bool
}

// SourceSpan returns the bytes of the file that s, a span of Text, was read
// from. An end inside a replacement widens to all of it. A missing span stays
// missing.
func (d *Draft) SourceSpan(s Span) Span {
	if len(d.Runs) == 0 || s.Missing() {
		return s
	}
	return Span{d.sourceStart(s.Start), d.sourceEnd(s.End, s.Len() == 0)}
}

func (d *Draft) sourceStart(t int) int {
	i := sort.Search(len(d.Runs), func(i int) bool { return d.Runs[i].Text.End > t })
	if i == len(d.Runs) {
		return d.Runs[i-1].Source.End
	}
	r := d.Runs[i]
	if r.Exact {
		return r.Source.Start + t - r.Text.Start
	}
	return r.Source.Start
}

func (d *Draft) sourceEnd(t int, empty bool) int {
	if empty {
		return d.sourceStart(t)
	}
	i := sort.Search(len(d.Runs), func(i int) bool { return d.Runs[i].Text.End >= t })
	if i == len(d.Runs) {
		return d.Runs[i-1].Source.End
	}
	r := d.Runs[i]
	if r.Exact {
		return r.Source.Start + t - r.Text.Start
	}
	return r.Source.End
}
