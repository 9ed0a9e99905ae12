package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/turn"
)

// kindOf is what the page plainly is where the front matter does not say: a press
// release or an opinion by its label, an interview or a live blog by its shape.
// Everything else is news.
func kindOf(s *story.Story) article.Kind {
	p := page{Story: s}
	for i := range s.Blocks {
		if s.Blocks[i].Body != story.None {
			p.body = append(p.body, i)
		}
	}
	switch {
	case p.released():
		return article.PressRelease
	case p.opinion():
		return article.Opinion
	case p.live():
		return article.Live
	case p.transcript(), p.questions():
		return article.Interview
	}
	return article.News
}

// page is a story and the blocks of its body.
type page struct {
	*story.Story
	body []int
}

func (p *page) text(block int) string { return p.Blocks[block].Span.Of(p.Text) }

// released reports whether a line says that the page is for the press: what a
// newsroom's own page never does.
func (p *page) released() bool {
	for i := range p.Blocks {
		if p.Blocks[i].Kind != article.Boilerplate {
			continue
		}
		text := p.text(i)
		for _, sign := range []string{"for immediate release", "embargoed until", "media contact", "press contact"} {
			if foldedPrefix(text, sign) {
				return true
			}
		}
	}
	return false
}

// opinion reports whether a label above the body, alone or before the headline,
// says so, or the note on the writer at its end.
func (p *page) opinion() bool {
	for i := max(0, len(p.Blocks)-3); i < len(p.Blocks); i++ {
		if p.disclaims(i) {
			return true
		}
	}
	if p.signed() {
		return true
	}
	for i := range p.Blocks {
		if p.Blocks[i].Body != story.None {
			return false
		}
		label := p.text(i)
		if p.Blocks[i].Kind == article.Headline {
			label, _, _ = strings.Cut(label, "|")
			if head, _, ok := strings.Cut(label, ":"); ok {
				label = head
			}
			if label == p.text(i) {
				continue
			}
		}
		switch strings.ToLower(strings.Trim(label, " :|")) {
		case "opinion", "op-ed", "guest essay", "editorial":
			return true
		}
	}
	return false
}

// disclaims reports whether a block says that what stands above it is one person's view.
func (p *page) disclaims(block int) bool {
	text := strings.ToLower(p.text(block))
	for _, words := range []string{"opinions are his own", "opinions are her own", "opinions are their own", "views expressed", "opinions expressed"} {
		if strings.Contains(text, words) {
			return true
		}
	}
	return false
}

// nameWords is the most that the name of a writer runs to: Mr. Karl A. (Charlie) Lind.
const nameWords = 8

// signed reports whether the body ends by telling who wrote it: somebody with a book, a
// chair or a house, of whom the story has not spoken.
func (p *page) signed() bool {
	if len(p.body) < 2 {
		return false
	}
	note := p.tokens(p.body[len(p.body)-1])
	is := p.copula(note)
	return is != story.None && p.profession(is) && !p.spokenOf(p.Tokens[is-1].Low, note.From)
}

// copula is the "is" behind the name that a note opens with, or None.
func (p *page) copula(note story.Range) int {
	for k := note.From; k < min(note.From+nameWords, note.To); k++ {
		switch {
		case k > note.From+1 && p.Tokens[k].Low == "is":
			return k
		case !p.Capitalized(k) && strings.Trim(p.Tokens[k].Low, "().") != "":
			return story.None
		}
	}
	return story.None
}

// profession reports whether the sentence says of whoever it is what writers are: not in
// quotation marks, which are somebody else's.
func (p *page) profession(is int) bool {
	to := p.Sentences[p.Tokens[is].Sentence].Tokens.To
	writes := false
	for k := is + 1; k < to; k++ {
		if p.Tokens[k].Outer != story.None {
			return false
		}
		writes = writes || p.Is(k, lexicon.Essayist)
	}
	return writes
}

// spokenOf reports whether the body has a word before a token.
func (p *page) spokenOf(word string, before int) bool {
	for k := p.tokens(p.body[0]).From; k < before; k++ {
		if p.Tokens[k].Low == word {
			return true
		}
	}
	return false
}

// tokens are those of a block of the body.
func (p *page) tokens(block int) story.Range {
	r := p.Blocks[block].Sentences
	if r.Empty() {
		return story.Range{}
	}
	return story.Range{From: p.Sentences[r.From].Tokens.From, To: p.Sentences[r.To-1].Tokens.To}
}

// The least that makes a live blog: so many entries, and one block in so many.
const (
	liveEntries = 4
	liveShare   = 4
)

// live reports whether entries of the page open with the time of day.
func (p *page) live() bool {
	entries, blocks := 0, 0
	for i := range p.Blocks {
		if p.Blocks[i].Body == story.None && p.Blocks[i].Kind != article.Subheading {
			continue
		}
		blocks++
		if clock(p.text(i)) {
			entries++
		}
	}
	return entries >= liveEntries && entries*liveShare >= blocks
}

// clock reports whether text opens with a time of day: "14:32", "2.15 p.m.". A
// score ("2:1 to the visitors") has one digit behind the colon.
func clock(text string) bool {
	hours := digits(text)
	if hours == 0 || hours > 2 {
		return false
	}
	rest := text[hours:]
	minutes := false
	if rest != "" && (rest[0] == ':' || rest[0] == '.') {
		if digits(rest[1:]) != 2 {
			return false
		}
		minutes = rest[0] == ':'
		rest = rest[3:]
	}
	rest = strings.TrimLeft(rest, " \u00a0")
	for _, half := range []string{"a.m.", "p.m.", "am", "pm", "bst", "gmt", "utc", "et", "est", "edt", "cet", "cest"} {
		if foldedPrefix(rest, half) && (len(rest) == len(half) || !letter(rest[len(half):])) {
			return true
		}
	}
	return minutes
}

func digits(text string) int {
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	return n
}

func letter(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}

// The least that makes a transcript: so many turns with a speaker's label, and
// from the first to the last of them, one label in so many blocks.
const (
	labelledTurns = 4
	labelShare    = 3
)

// transcript reports whether half of the body or more is turns of speech under
// labels, and the speakers take turns or one of them asks. An answer may run
// over several blocks.
func (p *page) transcript() bool {
	turns := map[string]int{}
	labelled, asked, first, last := 0, 0, 0, 0
	for n, i := range p.body {
		text := p.text(i)
		label, ok := turn.LabelOf(text)
		if !ok {
			continue
		}
		if labelled == 0 {
			first = n
		}
		last = n
		labelled++
		turns[label.Name]++
		if strings.HasSuffix(text, "?") {
			asked++
		}
	}
	covered := last + 1 - first
	if labelled < labelledTurns || covered*2 < len(p.body) || labelled*labelShare < covered {
		return false
	}
	repeated := 0
	for _, n := range turns {
		if n > 1 {
			repeated++
		}
	}
	return asked > 0 && repeated > 1 || asked*2 > labelled // without a question it is a list of results
}

// The least that makes an interview without labels: so many questions, each
// with an answer, and one block in so many; questionWords is the most that a
// question may run to.
const (
	questionsAsked = 4
	questionShare  = 4
	questionWords  = 60
)

// questions reports whether the outlet asks and somebody answers: blocks that
// end in a question, each followed by one that does not, where most answers
// speak of "I" or "we" outside quotation marks. That tells an interview from an
// explainer with questions for headings.
func (p *page) questions() bool {
	asked, personal, blocks := 0, 0, 0
	for i := range p.Blocks {
		if p.Blocks[i].Body == story.None && p.Blocks[i].Kind != article.Subheading {
			continue
		}
		blocks++
		if p.question(i) && i+1 < len(p.Blocks) && p.Blocks[i+1].Body != story.None && !p.question(i+1) {
			asked++
			if p.firstPerson(i + 1) {
				personal++
			}
		}
	}
	return asked >= questionsAsked && asked*questionShare >= blocks && personal*2 > asked
}

func (p *page) question(block int) bool {
	text := p.text(block)
	if !strings.HasSuffix(text, "?") || p.Blocks[block].Sentences.Empty() {
		return false
	}
	r := p.Blocks[block].Sentences
	from, to := p.Sentences[r.From].Tokens.From, p.Sentences[r.To-1].Tokens.To
	return to-from <= questionWords && p.Tokens[from].Outer == story.None
}

func (p *page) firstPerson(block int) bool {
	r := p.Blocks[block].Sentences
	if r.Empty() {
		return false
	}
	for k := p.Sentences[r.From].Tokens.From; k < p.Sentences[r.To-1].Tokens.To; k++ {
		if p.Tokens[k].Outer != story.None {
			continue
		}
		switch p.Tokens[k].Low {
		case "i", "we", "my", "our", "me", "us":
			return true
		}
	}
	return false
}

// foldedPrefix reports whether text begins with prefix, whatever the case; prefix
// is ASCII.
func foldedPrefix(text, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix)
}
