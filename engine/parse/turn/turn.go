// Package turn finds the turns of an interview or a transcript by the labels at
// the heads of its blocks: "((Ann Koe))", "Q:", "KOE:", "Ann Koe:". What a turn
// says, and of whom, is for the stages after it.
package turn

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/token"
)

// Label is the voice that the head of a block names.
type Label struct {
	Name   string
	At     int // byte of the block's text at which the name begins
	End    int // byte at which the label ends
	Layout Layout
}

// Layout is how labels are set. All turns of a story are set alike.
type Layout uint8

// The layouts.
const (
	Bracketed   Layout = iota // ((Ann Koe))
	Letter                    // Q: and A:
	Capitals                  // KOE:
	Capitalized               // Ann Koe:
	layouts
)

const (
	// longestLabel is the most bytes that a label may have.
	longestLabel = 40
	// fewest is the least number of labels that make turns of them.
	fewest = 3
)

// LabelOf reads the label at the head of a block, and reports whether there is one.
// A quotation mark may stand before it: transcripts are quoted turn by turn.
func LabelOf(text string) (Label, bool) {
	rest := strings.TrimLeft(text, "\"“")
	at := len(text) - len(rest)
	if at > len("“") {
		return Label{}, false
	}
	if inner, ok := strings.CutPrefix(rest, "(("); ok {
		name, _, closed := strings.Cut(inner[:min(len(inner), longestLabel)], "))")
		at += len("((")
		return Label{name, at, at + len(name) + len("))"), Bracketed}, closed && name != ""
	}
	if len(rest) > 2 && (rest[0] == 'Q' || rest[0] == 'A') && (rest[1] == ':' || rest[1] == '.') && rest[2] == ' ' {
		return Label{rest[:1], at, at + len("Q:"), Letter}, true
	}
	name, _, ok := strings.Cut(rest[:min(len(rest), longestLabel)], ":")
	words := strings.Fields(name)
	if !ok || len(words) == 0 || len(words) > 4 {
		return Label{}, false
	}
	for _, w := range words {
		if !story.Capitalized(w) {
			return Label{}, false
		}
	}
	layout := Capitalized
	if len(name) > 2 && name == strings.ToUpper(name) {
		layout = Capitals
	}
	return Label{name, at, at + len(name) + len(":"), layout}, true
}

// Find returns the turns of a story. In what is known for an interview any
// layout makes them; elsewhere names before colons may be a list of results, and
// only the layouts that nothing else has are taken, where voices alternate.
func Find(s *story.Story, interview bool) []story.Turn {
	labels := make([]Label, len(s.Blocks))
	var count [layouts]int
	var voices [layouts]map[string]int
	for i := range s.Blocks {
		if !s.Blocks[i].Kind.Prose() || s.Blocks[i].Kind == article.Headline || s.Blocks[i].Sentences.Empty() {
			continue
		}
		l, ok := LabelOf(s.Blocks[i].Span.Of(s.Text))
		if !ok {
			continue
		}
		labels[i] = l
		if voices[l.Layout] == nil {
			voices[l.Layout] = map[string]int{}
		}
		voices[l.Layout][l.Name]++
		count[l.Layout]++
	}
	best := Bracketed
	for l := range layouts {
		if count[l] > count[best] {
			best = l
		}
	}
	if count[best] < fewest || !interview && (best == Capitalized || len(voices[best]) < 2 || len(voices[best]) == count[best]) {
		return nil
	}
	return turns(s, labels, best)
}

// turns makes a turn of every label of a layout. What is said runs on to the next
// one, but for a question, after which another voice answers; the last has its
// own block only, because the story may go on behind it.
func turns(s *story.Story, labels []Label, layout Layout) []story.Turn {
	var out []story.Turn
	for i := range s.Blocks {
		if labels[i].Name == "" || labels[i].Layout != layout {
			continue
		}
		if n := len(out); n > 0 && !question(s, out[n-1].Blocks.From) {
			out[n-1].Blocks.To = i
		}
		b := &s.Blocks[i]
		first, last := s.Sentences[b.Sentences.From].Tokens.From, s.Sentences[b.Sentences.To-1].Tokens.To
		start := b.Span.Start
		t := story.Turn{Blocks: story.Range{From: i, To: i + 1}}
		t.Name = within(s.Tokens, first, last, token.Span{Start: start + int32(labels[i].At), End: start + int32(labels[i].At+len(labels[i].Name))})
		t.Label = within(s.Tokens, first, last, token.Span{Start: start + int32(labels[i].At), End: start + int32(labels[i].End)})
		if layout == Letter {
			t.Name = story.Nowhere
			t.Asks = labels[i].Name == "Q"
		}
		if !t.Label.Empty() {
			out = append(out, t)
		}
	}
	return out
}

func question(s *story.Story, block int) bool {
	return strings.HasSuffix(strings.TrimRight(s.Blocks[block].Span.Of(s.Text), "\"”*"), "?")
}

// within is the range of the tokens that lie in a span.
func within(tokens []story.Token, from, to int, span token.Span) story.Range {
	for from < to && tokens[from].Span.Start < span.Start {
		from++
	}
	r := story.Range{From: from, To: from}
	for r.To < to && tokens[r.To].Span.End <= span.End {
		r.To++
	}
	return r
}
