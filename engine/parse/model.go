package parse

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/claim"
	"github.com/onrecord/onrecord/engine/parse/date"
	"github.com/onrecord/onrecord/engine/parse/figure"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/source"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/token"
)

// model writes what the stages found as the public model, with every span
// turned into bytes of the file.
type model struct {
	draft   *article.Draft
	kind    article.Kind
	story   source.Story
	lex     *lexicon.Lexicon
	own     int      // the newsroom among the sources
	names   []string // of the newsroom
	sources []source.Source
	refs    []int // source of each attribution
	vias    []int // outlet each attribution was told to
	found   claim.Found
	figures []figure.Figure
	times   []date.Expression
	gist    gist
	quoted  []int // attribution of each quotation
}

func (m *model) article() *article.Article {
	m.quoted, m.gist = m.speakers(), m.gistOf()
	a := &article.Article{
		Path: m.draft.Path, Source: m.draft.Source,
		Blocks: m.blocks(), Sentences: m.sentences(), Tokens: m.tokens(), Quotes: m.quotes(), Attributions: m.attributions(),
		Sources: m.sourceModels(), Hedges: m.hedgeModels(), Claims: m.claimModels(), Numbers: m.numbers(), Links: m.links(),
		Times: m.timeModels(),
	}
	a.Doc = m.doc(a)
	a.Directives = answered(m.draft, a.Blocks)
	return a
}

func (m *model) span(s token.Span) article.Span {
	return m.draft.SourceSpan(article.Span{Start: int(s.Start), End: int(s.End)})
}

func (m *model) rangeSpan(r story.Range) article.Span {
	if r.Missing() || r.Empty() {
		return article.NoSpan
	}
	return m.span(m.story.SpanOf(r))
}

// phrase is the text of a range on one line.
func (m *model) phrase(r story.Range) string {
	if r.Missing() || r.Empty() {
		return ""
	}
	return oneLine(m.story.Phrase(r))
}

func oneLine(s string) string {
	if !strings.ContainsFunc(s, unusual) || !strings.ContainsAny(s, "\n\r\t\u00a0\u00ad") {
		return s
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00ad", "")), " ")
}

// unusual is a quick test that few phrases have to be looked at closely for.
func unusual(r rune) bool { return r < ' ' || r >= utf8.RuneSelf }

func (m *model) doc(a *article.Article) article.Doc {
	d := article.Doc{Kind: m.kind, Format: m.draft.Format, Published: m.draft.Meta.Published, OwnReporting: m.ownReporting(), Approved: m.draft.Meta.Approved}
	for i := range m.story.Blocks {
		if b := &m.story.Blocks[i]; b.Kind == article.Headline && d.Headline == "" {
			d.Headline = oneLine(b.Span.Of(m.story.Text))
		}
	}
	for i := range a.Sentences {
		d.Words += a.Sentences[i].Words
	}
	return d
}

// ownReporting looks outside quotations for the words by which a newsroom says
// that it asked or saw.
func (m *model) ownReporting() bool {
	if m.own != story.None {
		return true
	}
	for i := range m.story.Sentences {
		tokens := m.story.Sentences[i].Tokens
		own := tokens.From // where the words end that are the newsroom's own
		for k := tokens.From; k < tokens.To; k++ {
			if k >= own {
				own = m.nextQuoted(k, tokens.To)
			}
			if p, _ := m.lex.OwnReporting.Match(m.story.Keys[k:own]); p != nil {
				return true
			}
		}
	}
	return false
}

// nextQuoted returns the first token of a quotation in [k, to), or to.
func (m *model) nextQuoted(k, to int) int {
	for k < to && m.story.Tokens[k].Outer == story.None {
		k++
	}
	return k
}

func (m *model) blocks() []article.Block {
	out := make([]article.Block, len(m.story.Blocks))
	for i := range m.story.Blocks {
		b := &m.story.Blocks[i]
		out[i] = article.Block{Span: m.span(b.Span), Kind: b.Kind, Body: b.Body}
	}
	return out
}

func (m *model) sentences() []article.Sentence {
	s := m.story
	out := make([]article.Sentence, len(s.Sentences))
	for i := range s.Sentences {
		x := &s.Sentences[i]
		y := article.Sentence{Span: m.span(x.Span), Block: article.Ref(x.Block), Index: i - s.Blocks[x.Block].Sentences.From, Quoted: true, Carried: article.None}
		for k := x.Tokens.From; k < x.Tokens.To; k++ {
			t := &s.Tokens[k]
			if s.BeginsWord(k) {
				y.Words++
			}
			if !t.Tag.IsMark() {
				y.Quoted = y.Quoted && t.Outer != story.None
			}
		}
		y.Quoted = y.Quoted && y.Words > 0
		y.Question = strings.HasSuffix(strings.TrimRight(x.Span.Of(s.Text), `"'”’)»`), "?")
		y.Verb, y.Certainty, y.Gist = m.found.Thrusts[i].Verb, m.found.Thrusts[i].Certainty, m.gist.in(x.Tokens)
		out[i] = y
	}
	m.carry(out)
	return out
}

func (m *model) tokens() []article.Token {
	s := m.story
	out := make([]article.Token, len(s.Tokens))
	for i := range s.Tokens {
		t := &s.Tokens[i]
		out[i] = article.Token{
			Span: m.span(t.Span), Text: s.Word(i), Lemma: t.Lemma(), POS: t.Tag.String(),
			Sentence: article.Ref(t.Sentence), Quote: article.Ref(t.Quote),
		}
	}
	return out
}

// speakers is the attribution of each quotation: the innermost that carries it.
func (m *model) speakers() []int {
	out := make([]int, len(m.story.Quotes))
	size := make([]int, len(out))
	for i := range out {
		out[i] = story.None
	}
	for i := range m.story.Attributions {
		a := &m.story.Attributions[i]
		n := 0
		for _, r := range a.Content {
			n += r.Len()
		}
		for _, q := range a.Quotes {
			if out[q] == story.None || n < size[q] && m.refs[i] != story.None {
				out[q], size[q] = i, n
			}
		}
	}
	return out
}

func (m *model) attributions() []article.Attribution {
	out := make([]article.Attribution, len(m.story.Attributions))
	for i := range m.story.Attributions {
		out[i] = m.attribution(i, &m.story.Attributions[i])
	}
	return out
}

func (m *model) attribution(i int, a *attribution.Attribution) article.Attribution {
	rival := source.Rival(&m.story, i, m.lex)
	y := article.Attribution{
		Cue: m.rangeSpan(a.Cue), CueText: m.phrase(a.Cue), Source: article.Ref(m.refs[i]), SourceSpan: m.rangeSpan(a.Source), SourceText: m.phrase(a.Source),
		Content: make([]article.Span, 0, len(a.Content)), Kind: a.Kind, Frame: a.Frame, Class: a.Class, Lemma: a.Lemma, Sentence: article.Ref(a.Sentence),
		Block: article.Ref(m.story.Sentences[a.Sentence].Block), Parent: article.Ref(a.Parent), Quotes: make([]article.Ref, 0, len(a.Quotes)),
		Tense: a.Tense, Passive: a.Passive, Negated: a.Negated, Modal: a.Modal, Rival: m.rangeSpan(rival), RivalText: m.phrase(rival), Via: article.Ref(m.vias[i]), Time: m.timeOf(a),
		Venue: m.phrase(a.Venue), Medium: m.phrase(a.Medium), Addressee: m.phrase(a.Addressee), Gist: m.gist.in(a.Content...), Confidence: a.Confidence,
	}
	y.Credit = hull(y.Cue, y.SourceSpan)
	if !a.Cue.Missing() && !a.Source.Missing() && m.story.Tokens[a.Source.From].Sentence != m.story.Tokens[a.Cue.From].Sentence {
		y.Credit = y.Cue
	}
	y.Span = hull(y.Cue, y.SourceSpan)
	for _, r := range a.Content {
		s := m.rangeSpan(r)
		y.Content = append(y.Content, s)
		y.Span = hull(y.Span, s)
	}
	for _, q := range a.Quotes {
		y.Quotes = append(y.Quotes, article.Ref(q))
	}
	y.Question = strings.HasSuffix(m.story.Sentences[a.Sentence].Span.Of(m.story.Text), "?") && a.Kind != article.Direct
	return y
}

// hull is the span from the first to the last of two; a missing one adds nothing.
func hull(a, b article.Span) article.Span {
	switch {
	case a.Missing():
		return b
	case b.Missing():
		return a
	}
	return article.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

func (m *model) sourceModels() []article.Source {
	out := make([]article.Source, len(m.sources))
	for i := range m.sources {
		out[i] = m.source(&m.sources[i])
		out[i].Own = i == m.own
	}
	return out
}

func (m *model) source(x *source.Source) article.Source {
	y := article.Source{
		Kind: x.Kind, Role: x.Role, Named: x.Named, Name: oneLine(x.Name), Title: oneLine(x.Title), Organization: x.Organization, Party: x.Party, Side: x.Side, Head: x.Head,
		Plural: x.Plural, Count: x.Count, Grade: x.Grade, Generic: x.Generic, Nationality: x.Nationality, Outlet: x.Outlet, Former: x.Former, Owner: x.Owner, Principal: x.Principal,
		Reason: m.rangeSpan(x.Reason), ReasonText: m.phrase(x.Reason), ReasonQuality: x.ReasonQuality, Anonymity: m.rangeSpan(x.Anonymity),
		Access: m.rangeSpan(x.Access), Statements: x.Statements, Confidence: x.Confidence, Mentions: make([]article.Span, 0, len(x.Mentions)),
	}
	y.Credentials = make([]string, 0, len(x.Credentials))
	for _, c := range x.Credentials {
		y.Credentials = append(y.Credentials, m.phrase(c.At))
	}
	first := x.Mentions[0]
	for i, r := range x.Mentions {
		y.Mentions = append(y.Mentions, m.rangeSpan(r))
		if kind := m.blockOf(r).Kind; kind != article.Headline && m.blockOf(first).Kind == article.Headline {
			first = x.Mentions[i]
		}
	}
	y.Span, y.Text = m.rangeSpan(first), m.phrase(first)
	y.Sentence = article.Ref(m.story.Tokens[first.From].Sentence)
	y.Block = article.Ref(m.story.Sentences[y.Sentence].Block)
	return y
}

func (m *model) blockOf(r story.Range) *story.Block {
	return &m.story.Blocks[m.story.Sentences[m.story.Tokens[r.From].Sentence].Block]
}

func (m *model) hedgeModels() []article.Hedge {
	out := make([]article.Hedge, 0, len(m.found.Hedges))
	for _, h := range m.found.Hedges {
		t := &m.story.Tokens[h.Tokens.From]
		out = append(out, article.Hedge{
			Span: m.rangeSpan(h.Tokens), Text: m.phrase(h.Tokens), Lemma: t.Low, Certainty: h.Certainty,
			Sentence: article.Ref(t.Sentence), Quote: article.Ref(t.Quote), Attribution: article.Ref(h.Owner),
		})
	}
	return out
}

func (m *model) claimModels() []article.Claim {
	out := make([]article.Claim, 0, len(m.found.Claims))
	for _, c := range m.found.Claims {
		t := &m.story.Tokens[c.Tokens.From]
		lemmas := c.Lemmas
		if lemmas == nil {
			lemmas = []string{}
		}
		out = append(out, article.Claim{
			Span: m.rangeSpan(c.Tokens), Text: m.phrase(c.Tokens), Kind: c.Kind, Subject: oneLine(c.Subject), Predicate: c.Predicate,
			Lemmas: lemmas, Certainty: c.Certainty, Sentence: article.Ref(t.Sentence), Block: article.Ref(m.story.Sentences[t.Sentence].Block),
			Owner: article.Ref(c.Owner), Quote: article.Ref(t.Quote), Wrong: c.Wrong,
			SubjectKind: c.SubjectKind, SubjectOwner: c.SubjectOwner, SubjectSource: m.sourceOf(c.Bearer),
		})
	}
	return out
}

// sourceOf is the source that bears a name, when it speaks.
func (m *model) sourceOf(bearer int) article.Ref {
	if bearer != story.None {
		for i := range m.sources {
			if m.sources[i].Bearer == bearer {
				return article.Ref(i)
			}
		}
	}
	return article.None
}

func (m *model) numbers() []article.Number {
	out := make([]article.Number, 0, len(m.figures))
	for _, x := range m.figures {
		t := &m.story.Tokens[x.Tokens.From]
		out = append(out, article.Number{
			Span: m.rangeSpan(x.Tokens), Text: m.phrase(x.Tokens), Kind: x.Kind, Value: x.Value, Unit: x.Unit, Approx: x.Approx,
			Sentence: article.Ref(t.Sentence), Quote: article.Ref(t.Quote), Attribution: article.Ref(m.story.Owners[x.Tokens.From]),
		})
	}
	return out
}

func (m *model) timeModels() []article.TimeExpression {
	out := make([]article.TimeExpression, 0, len(m.times))
	for _, x := range m.times {
		t := &m.story.Tokens[x.Tokens.From]
		out = append(out, article.TimeExpression{
			Span: m.rangeSpan(x.Tokens), Text: m.phrase(x.Tokens), Kind: x.Kind, ISO: x.ISO,
			Sentence: article.Ref(t.Sentence), Quote: article.Ref(t.Quote),
		})
	}
	return out
}

// timeOf is when something was said: the time expression of the sentence that
// stands outside what was said, and tells nothing of who says it, the nearest to the cue.
func (m *model) timeOf(a *attribution.Attribution) article.Ref {
	best, distance := article.None, 12
	sentence := m.story.Sentences[a.Sentence].Tokens
	first := sort.Search(len(m.times), func(i int) bool { return m.times[i].Tokens.From >= sentence.From })
	for i := first; i < len(m.times) && m.times[i].Tokens.From < sentence.To; i++ {
		k := m.times[i].Tokens.From
		if inside(a.Content, k) || m.tellsOf(a.Source, k) {
			continue
		}
		d := a.Head - k
		if d < 0 {
			d = -d
		}
		if d < distance {
			best, distance = article.Ref(i), d
		}
	}
	return best
}

// tellsOf reports whether a token stands in a clause about a source: Ann Koe, who
// left the firm last | year, said.
func (m *model) tellsOf(source story.Range, token int) bool {
	if !source.Has(token) {
		return false
	}
	for k := source.From; k < token; k++ {
		if w := m.story.Tokens[k].Low; w == "who" || w == "whose" {
			return true
		}
	}
	return false
}

func inside(content []story.Range, token int) bool {
	for _, r := range content {
		if r.Has(token) {
			return true
		}
	}
	return false
}
