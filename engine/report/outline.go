package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// Outline writes what the parser understood of a story: block by block each
// sentence with its quotations, attributions and hedges, then the sources. It
// is for reading; programs read the model as JSON. Lines are broken at width
// columns; 0 leaves them whole.
func Outline(w io.Writer, a *article.Article, width int) error {
	o := newOutline(w, a, width)
	o.doc()
	for i, b := range a.Blocks {
		name := strings.ReplaceAll(string(b.Kind), "_", " ")
		if b.Body >= 0 {
			name = fmt.Sprintf("%s %d", name, b.Body+1)
		}
		fmt.Fprintf(o, "\n%s\n", name)
		if !o.sentences(article.Ref(i)) {
			fmt.Fprintf(o, "  %s\n", o.words(b.Span))
		}
	}
	o.sources()
	return o.Flush()
}

type outline struct {
	*bufio.Writer
	*article.Article
	in    map[article.Ref][]article.Ref // the sentences of each block
	under map[article.Ref]*reading
}

// reading is what was read in one sentence.
type reading struct {
	quotes       []article.Quote
	attributions []article.Attribution
	hedges       []article.Hedge
	claims       []article.Claim
}

func newOutline(w io.Writer, a *article.Article, width int) outline {
	if width > 0 {
		w = &hanging{Writer: w, width: max(width, 40)}
	}
	o := outline{bufio.NewWriter(w), a, map[article.Ref][]article.Ref{}, map[article.Ref]*reading{}}
	for i, s := range a.Sentences {
		o.in[s.Block] = append(o.in[s.Block], article.Ref(i))
	}
	at := func(sentence article.Ref) *reading {
		if o.under[sentence] == nil {
			o.under[sentence] = &reading{}
		}
		return o.under[sentence]
	}
	for _, q := range a.Quotes {
		at(q.Sentence).quotes = append(at(q.Sentence).quotes, q)
	}
	for _, x := range a.Attributions {
		here := at(o.sentenceOf(x))
		here.attributions = append(here.attributions, x)
	}
	for _, h := range a.Hedges {
		at(h.Sentence).hedges = append(at(h.Sentence).hedges, h)
	}
	for _, c := range a.Claims {
		at(c.Sentence).claims = append(at(c.Sentence).claims, c)
	}
	return o
}

// read is what was read in a sentence.
func (o outline) read(sentence article.Ref) reading {
	if r := o.under[sentence]; r != nil {
		return *r
	}
	return reading{}
}

func (o outline) doc() {
	facts := []string{string(o.Doc.Kind), count(o.Doc.Words, "word", "words")}
	if o.Doc.Published != "" {
		facts = append(facts, "published "+o.Doc.Published)
	}
	if o.Doc.OwnReporting {
		facts = append(facts, "own reporting")
	}
	fmt.Fprintf(o, "%s: %s\n", Printable(o.Path), Printable(listed(facts...)))
}

// sentences writes those of one block, and reports whether it has any.
func (o outline) sentences(block article.Ref) bool {
	for _, i := range o.in[block] {
		o.sentence(i)
	}
	return len(o.in[block]) > 0
}

// sentence writes one, and below it all that was read in it.
func (o outline) sentence(here article.Ref) {
	s := o.Sentences[here]
	fmt.Fprintf(o, "  %s\n", o.words(s.Span))
	if s.Carried.Known() {
		o.note("still", o.who(s.Carried))
	}
	read := o.read(here)
	for _, q := range read.quotes {
		o.quote(q)
	}
	for _, at := range read.attributions {
		o.attribution(at)
	}
	for _, h := range read.hedges {
		o.note("hedge", o.brief(h.Span), fmt.Sprintf("certainty %d", h.Certainty), o.voice(h.Attribution))
	}
	for _, c := range read.claims {
		o.note("claim", o.brief(c.Span), string(c.Kind), c.Predicate, fmt.Sprintf("certainty %d", c.Certainty), o.voice(c.Owner))
	}
}

// sentenceOf is that of the cue; where there is none, that of the first words.
func (o outline) sentenceOf(at article.Attribution) article.Ref {
	if at.Sentence.Known() {
		return at.Sentence
	}
	return article.Ref(slices.IndexFunc(o.Sentences, func(s article.Sentence) bool {
		return s.Span.Start <= at.Span.Start && at.Span.Start < s.Span.End
	}))
}

func (o outline) quote(q article.Quote) {
	by := "by nobody"
	switch {
	case q.Attribution.Known():
		by = "by " + o.who(q.Attribution)
	case q.Kind == article.ScareQuote || q.Kind == article.TitleQuote:
		by = ""
	}
	parts := ""
	if q.Continued {
		parts = fmt.Sprintf("%d paragraphs", len(q.Parts))
	}
	open := ""
	switch {
	case !q.Opened:
		open = "never opened"
	case !q.Closed:
		open = "never closed"
	}
	o.note("quote", o.brief(q.Span), string(q.Kind), parts, open, by)
}

// attribution writes who, how and what: "the mayor → said → that she …".
func (o outline) attribution(at article.Attribution) {
	cue := "·"
	if !at.Cue.Missing() {
		cue = o.words(at.Cue)
	}
	var content []string
	for _, c := range at.Content {
		content = append(content, o.brief(c))
	}
	o.note("said", fmt.Sprintf("%s → %s → %s", o.source(at), cue, cmp.Or(strings.Join(content, " | "), "·")),
		string(at.Kind), strings.ReplaceAll(string(at.Frame), "_", " "), strings.ReplaceAll(string(at.Class), "_", " "),
		set(at.Negated, "negated"), set(at.Modal, "modal"), set(at.Question, "question"), set(at.Passive, "passive"),
		set(at.Parent.Known(), "within another"),
		at.Medium, at.Venue, labelled("to", at.Addressee),
	)
}

// source names whoever an attribution rests on, and after resolution who that
// is when the words alone do not say.
func (o outline) source(at article.Attribution) string {
	if at.SourceSpan.Missing() {
		if at.Source.Known() {
			return "(" + o.Sources[at.Source].Name + ")"
		}
		return "nobody"
	}
	words := o.words(at.SourceSpan)
	if at.Source.Known() && !strings.Contains(words, o.Sources[at.Source].Name) {
		return words + " = " + o.Sources[at.Source].Name
	}
	return words
}

// who is the name behind an attribution.
func (o outline) who(ref article.Ref) string {
	if source := o.Attributions[ref].Source; source.Known() {
		return o.Sources[source].Name
	}
	return "nobody"
}

func (o outline) voice(ref article.Ref) string {
	if !ref.Known() {
		return "own voice"
	}
	return "in the words of " + o.who(ref)
}

func (o outline) sources() {
	if len(o.Sources) == 0 {
		return
	}
	fmt.Fprintf(o, "\nsources\n")
	o.listed(o.Sources)
}

func (o outline) listed(sources []article.Source) {
	names, kinds := 0, 0
	for _, s := range sources {
		names, kinds = max(names, len([]rune(s.Name))), max(kinds, len(kindOf(s)))
	}
	for _, s := range sources {
		fmt.Fprintf(o, "  %s%s  %s%s  %s\n",
			Printable(s.Name), strings.Repeat(" ", names-len([]rune(s.Name))), kindOf(s), strings.Repeat(" ", kinds-len(kindOf(s))),
			Printable(listed(
				count(s.Statements, "statement", "statements"), count(len(s.Mentions), "mention", "mentions"),
				set(!s.Named, fmt.Sprintf("grade %d", s.Grade)), set(s.Generic, "generic"), set(s.Former, "former"),
				s.Title, labelled("of", s.Organization), set(s.Outlet != s.Name, labelled("outlet", s.Outlet)), labelled("owner", s.Owner),
				labelled("unnamed", s.ReasonText),
			)))
	}
}

func kindOf(s article.Source) string {
	return strings.ReplaceAll(strings.Trim(string(s.Kind)+", "+string(s.Role), ", "), "_", " ")
}

// note writes a line under a sentence: what it is, the words, what is known of
// them.
func (o outline) note(label, words string, facts ...string) {
	if known := listed(facts...); known != "" {
		words += "  (" + known + ")"
	}
	fmt.Fprintf(o, "      %-5s  %s\n", label, Printable(words))
}

// words returns the bytes at a span on one line.
func (o outline) words(s article.Span) string {
	return Printable(strings.Join(strings.FieldsFunc(s.In(o.Source), func(r rune) bool {
		return r == ' ' || r == '\n' || r == '\r' || r == '\t'
	}), " "))
}

// brief returns them with the middle left out when they are many.
func (o outline) brief(s article.Span) string {
	const head, tail = 6, 4
	words := strings.Split(o.words(s), " ")
	if len(words) <= head+tail+2 {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:head], " ") + " … " + strings.Join(words[len(words)-tail:], " ")
}

func set(yes bool, word string) string {
	if yes {
		return word
	}
	return ""
}

func labelled(label, words string) string {
	if words == "" {
		return ""
	}
	return label + " " + words
}

// listed joins what is not empty.
func listed(facts ...string) string {
	return strings.Join(slices.DeleteFunc(facts, func(f string) bool { return f == "" }), ", ")
}
