package report

import (
	"cmp"
	"slices"
	"sort"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// frame is a stretch of one block, whole sentences of it, and the findings
// that lie there.
type frame struct {
	text          article.Span
	before, after bool // the block has more on that side
	findings      []finding.Finding
}

// frames gathers the findings of a story. Those of one sentence, or of two
// that follow each other, share a frame.
func frames(a *article.Article, findings []finding.Finding) []frame {
	var list []frame
	block, last := article.None, article.None // of the frame that is open
	for _, f := range findings {
		b := blockAt(a, f.Span.Start)
		first, end := sentencesIn(a, b, f.Span)
		if open := len(list) - 1; open >= 0 && b == block && b.Known() && first <= last+1 {
			list[open].findings = append(list[open].findings, f)
			list[open].text.End = max(list[open].text.End, textOf(a, b, first, end, f.Span).End)
			last = max(last, end)
		} else {
			list = append(list, frame{text: textOf(a, b, first, end, f.Span), findings: []finding.Finding{f}})
			block, last = b, end
		}
		if b.Known() {
			open := &list[len(list)-1]
			open.before = open.text.Start > a.Blocks[b].Span.Start
			open.after = open.text.End < a.Blocks[b].Span.End
		}
	}
	for i := range list {
		slices.SortStableFunc(list[i].findings, func(x, y finding.Finding) int {
			return cmp.Or(cmp.Compare(x.Span.Start, y.Span.Start), cmp.Compare(y.Severity, x.Severity))
		})
	}
	return list
}

// blockAt returns the block that holds a byte, or None.
func blockAt(a *article.Article, at int) article.Ref {
	i := sort.Search(len(a.Blocks), func(i int) bool { return a.Blocks[i].Span.End > at })
	if i < len(a.Blocks) && a.Blocks[i].Span.Start <= at {
		return article.Ref(i)
	}
	return article.None
}

// sentencesIn returns the first and the last sentence of a block that a span
// touches; None when it has no sentences there.
func sentencesIn(a *article.Article, block article.Ref, s article.Span) (first, last article.Ref) {
	first, last = article.None, article.None
	from := sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].Span.End > s.Start })
	for i := from; i < len(a.Sentences) && a.Sentences[i].Span.Start < s.End; i++ {
		if a.Sentences[i].Block != block {
			continue
		}
		if !first.Known() {
			first = article.Ref(i)
		}
		last = article.Ref(i)
	}
	return first, last
}

// textOf returns what to show for a span: its sentences, else its block, else
// nothing but itself.
func textOf(a *article.Article, block, first, last article.Ref, s article.Span) article.Span {
	switch {
	case first.Known():
		return article.Span{Start: a.Sentences[first].Span.Start, End: a.Sentences[last].Span.End}
	case block.Known():
		return a.Blocks[block].Span
	}
	return s
}

// tall is the most rows that a frame shows in full.
const tall = 6

// rows breaks the frame's text into rows of at most width columns. In a tall
// frame an empty row stands for the rows between, far from any end of a
// flagged stretch.
func (f frame) rows(source []byte, width int) [][]cell {
	list := cells(source, f.text)
	more := func(at int) []cell {
		return []cell{{words: "…", width: 1, span: article.Span{Start: at, End: at}}}
	}
	blank := cell{words: " ", width: 1, span: article.Span{Start: f.text.Start, End: f.text.Start}}
	if f.before {
		list = slices.Concat(more(f.text.Start), []cell{blank}, list)
	}
	if f.after {
		blank.span = article.Span{Start: f.text.End, End: f.text.End}
		list = slices.Concat(list, []cell{blank}, more(f.text.End))
	}
	rows := broken(list, width)
	if len(rows) <= tall {
		return rows
	}
	keep := make([]bool, len(rows))
	for i, row := range rows {
		for _, found := range f.findings {
			if borders(found.Span, row) {
				for near := max(0, i-1); near <= min(i+1, len(rows)-1); near++ {
					keep[near] = true
				}
			}
		}
	}
	var short [][]cell
	for i, row := range rows {
		switch {
		case keep[i] || i == 0 || i == len(rows)-1:
			short = append(short, row)
		case len(short[len(short)-1]) > 0:
			short = append(short, nil)
		}
	}
	return short
}

// borders reports whether a span begins or ends in a row.
func borders(s article.Span, row []cell) bool {
	from, to := row[0].span.Start, row[len(row)-1].span.End
	return from <= s.Start && s.Start < to || from < s.End && s.End <= to
}
