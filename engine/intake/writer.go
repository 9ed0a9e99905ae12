package intake

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// writer builds running text, its runs and its passages from front to back.
// Whatever it is given, the runs follow each other in the text without a gap
// and never go back in the source.
type writer struct {
	source   []byte
	text     strings.Builder
	runs     []article.Run
	passages []passage
	links    []article.DraftLink
	at       int // the source has been read up to here

	kind  article.BlockKind // of the open block; "" between blocks
	fresh bool              // the open block has no words yet
	start int               // of the open block, in text
	label int               // of the open link, in text
}

// begin opens a block; words outside of one are not written.
func (w *writer) begin(kind article.BlockKind) { w.kind, w.fresh = kind, true }

// end closes the open block, if there is one.
func (w *writer) end() {
	if w.kind != "" && !w.fresh {
		text := w.text.String()
		span := trimmed(text, article.Span{Start: w.start, End: len(text)})
		w.passages = append(w.passages, passage{w.kind, span.Of(text), span})
	}
	w.kind = ""
}

// exact writes a stretch of the source as it stands.
func (w *writer) exact(s article.Span) {
	if s.Len() <= 0 || w.kind == "" {
		return
	}
	w.separate(s.Start)
	from := w.text.Len()
	w.text.Write(w.source[s.Start:s.End])
	w.at = s.End
	if n := len(w.runs); n > 0 && w.runs[n-1].Exact && w.runs[n-1].Source.End == s.Start {
		w.runs[n-1].Text.End, w.runs[n-1].Source.End = w.text.Len(), s.End
		return
	}
	w.runs = append(w.runs, article.Run{Text: article.Span{Start: from, End: w.text.Len()}, Source: s, Exact: true})
}

// replaced writes words for a stretch of the source that spells them otherwise.
func (w *writer) replaced(words string, s article.Span) {
	if words == "" || w.kind == "" {
		return
	}
	w.separate(s.Start)
	w.run(words, s)
}

// gap writes one blank for all of the source up to end, where words before and
// behind must be kept apart.
func (w *writer) gap(end int) {
	if w.kind != "" && !w.fresh && !strings.HasSuffix(w.text.String(), " ") {
		w.run(" ", article.Span{Start: w.at, End: max(w.at, end)})
	}
}

// separate writes the blank line before a block, when its first words come.
func (w *writer) separate(next int) {
	if !w.fresh {
		return
	}
	w.fresh = false
	if w.text.Len() > 0 {
		w.run("\n\n", article.Span{Start: w.at, End: max(w.at, next)})
	}
	w.start = w.text.Len()
}

func (w *writer) run(words string, s article.Span) {
	from := w.text.Len()
	w.text.WriteString(words)
	w.at = s.End
	w.runs = append(w.runs, article.Run{Text: article.Span{Start: from, End: w.text.Len()}, Source: s})
}

func (w *writer) beginLink() { w.label = w.text.Len() }

// endLink closes a link. One without words, around an image, is left out.
func (w *writer) endLink(url string) {
	if w.kind == "" || w.fresh {
		return
	}
	text := w.text.String()
	if span := trimmed(text, article.Span{Start: max(w.label, w.start), End: len(text)}); span.Len() > 0 {
		w.links = append(w.links, article.DraftLink{Text: span, URL: url})
	}
}
