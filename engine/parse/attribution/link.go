package attribution

import (
	"sort"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// floating gives a quotation that nobody carries to the speaker before it: in
// the same paragraph it goes on with the content of the attribution, at the
// start of the next one it makes an attribution of its own.
func (f *finder) floating() {
	s := f.story
	if len(s.Quotes) == 0 {
		return
	}
	carried := make([]bool, len(s.Quotes))
	for i := range f.found {
		for _, r := range f.found[i].Content {
			for k := r.From; k < r.To; k++ {
				if q := s.Tokens[k].Outer; q != story.None && q != s.Tokens[f.found[i].Head].Outer {
					carried[q] = true
				}
			}
		}
	}
	for q := range s.Quotes {
		quote := &s.Quotes[q]
		if carried[q] || quote.Parent != story.None || !quote.Opened || len(quote.Tokens) == 0 || quote.Words < 2 || !quote.Closed {
			continue
		}
		if f.signed(quote) || quote.Kind == article.TitleQuote {
			continue
		}
		first := quote.Tokens[0].From
		sentence := s.Sentences[s.Tokens[first].Sentence]
		opens := first == sentence.Tokens.From || first == sentence.Tokens.From+1 && s.Tokens[first-1].Tag == tag.CC
		if kind := s.Blocks[sentence.Block].Kind; !opens || !kind.Prose() || kind == article.BlockQuote {
			continue // what is set off may repeat what stands elsewhere
		}
		if f.answered(q, first) || f.namedAfter(q) {
			continue
		}
		from := f.speakerBefore(first, sentence.Block)
		if from == story.None || s.Sentences[f.found[from].Sentence].Block != sentence.Block || f.changesTo(first, from) {
			if f.shown(q, first) {
				continue
			}
			if from == story.None {
				f.shownAfter(q, first)
				continue
			}
		}
		a := &f.found[from]
		if s.Sentences[a.Sentence].Block != sentence.Block && f.bodyTold(a) {
			continue
		}
		if !f.standsAlone(quote) && !(quote.Kind == article.FullQuote && s.Sentences[a.Sentence].Block == sentence.Block && f.quotation(a.Content)) {
			continue
		}
		if s.Sentences[a.Sentence].Block == sentence.Block && !carries(a, first) {
			a.Content = merge(append(a.Content, quote.Tokens...))
			continue
		}
		f.window = f.over(first)
		f.add(begun(Attribution{
			Cue: story.Nowhere, Head: first, Source: a.Source, Content: quote.Tokens, Sieve: Floating,
			Frame: article.FloatingFrame, Class: a.Class, Lemma: a.Lemma, Tense: a.Tense,
			Relay: a.Relay, Addressee: a.Addressee, Medium: a.Medium, Venue: a.Venue,
		}))
	}
}

// bodyTold reports whether an attribution tells in the reporter's words what a body
// or a paper says, which does not speak on in the next paragraph: "the council said
// that …". Whoever does is somebody whom the story does not name.
func (f *finder) bodyTold(a *Attribution) bool {
	if f.quotation(a.Content) {
		return false
	}
	kind := f.noun(a.Source.To - 1)
	return kind&lexicon.Human == 0 && kind&(lexicon.Organization|lexicon.Document|lexicon.Outlet) != 0
}

// answered gives a quotation to whoever the short sentence before it shows about to
// speak: His wife, Sue, agreed. “…”
func (f *finder) answered(q, first int) bool {
	s := f.story
	sentence := int(s.Tokens[first].Sentence)
	if sentence == 0 || s.Sentences[sentence].Block != s.Sentences[sentence-1].Block || !f.standsAlone(&s.Quotes[q]) {
		return false
	}
	f.window = f.over(s.Sentences[sentence-1].Tokens.From)
	at := f.trimEnd(f.hi) - 1
	c, ok := f.cue(at)
	if !ok || at <= f.lo || f.quoted(at) || f.hi-f.lo > farthest || c.Sorts&(lexicon.Speech|lexicon.BesideQuote) == 0 || !f.tag(at).IsFinite() {
		return false
	}
	source := f.subjectAt(at)
	if source.Missing() || source.From != f.lo || !f.namesSomebody(source) && !f.speaks(source) {
		return false
	}
	a := begun(Attribution{
		Cue: story.Range{From: at, To: at + 1}, Head: at, Source: source, Content: s.Quotes[q].Tokens, Sieve: Adjacent,
		Frame: article.VerbFrame, Class: c.Class, Lemma: c.Lemma,
	})
	f.tense(&a, verb{Cue: c, head: at, from: f.group(at), to: at + 1, tag: f.tag(at)})
	f.add(a)
	return true
}

// standsAlone reports whether the sentence in which a quotation ends says no
// more after it. What does, says who speaks in a way that was not understood, or
// speaks of the words themselves: “Late Tide” is the first of three plays.
func (f *finder) standsAlone(q *story.Quote) bool {
	last := q.Tokens[len(q.Tokens)-1].To
	depth := 0
	for k := last; k < f.story.Sentences[f.story.Tokens[last-1].Sentence].Tokens.To; k++ {
		switch w := f.low(k); {
		case w == "(":
			depth++
		case w == ")":
			depth--
		case depth == 0 && !f.tag(k).IsMark():
			return false
		}
	}
	return true
}

// carries reports whether the content of an attribution holds a token.
func carries(a *Attribution, token int) bool {
	for _, r := range a.Content {
		if r.Has(token) {
			return true
		}
	}
	return false
}

// speakerBefore is the last attribution before a token that can go on speaking:
// in the same paragraph, or at the end of the one before with a quotation of
// its own.
func (f *finder) speakerBefore(first, block int) int {
	s := f.story
	best := story.None
	for i := range f.found {
		a := &f.found[i]
		if a.Head >= first || a.Source.Missing() || s.Tokens[a.Head].Outer != story.None && !a.Cue.Missing() || a.Class == article.Attitude || a.Frame == article.NounFrame || a.Frame == article.CitingFrame || a.Frame == article.CreditFrame || Wordless(a.Lemma) && !f.quotation(a.Content) {
			continue
		}
		if best == story.None || a.Head > f.found[best].Head {
			best = i
		}
	}
	if best == story.None {
		return best
	}
	at := s.Sentences[f.found[best].Sentence].Block
	if block-at > 1 {
		return story.None
	}
	return f.spokenBeside(best)
}

// spokenBeside is the attribution whose quotation goes on where a participle only tells what
// else its source did in the same breath: “Send boats,” she said, referring to the flood.
// “And food.” It is the one given for any other.
func (f *finder) spokenBeside(i int) int {
	last := &f.found[i]
	if last.Cue.Missing() || f.tag(last.Head) != tag.VBG || f.quotation(last.Content) {
		return i
	}
	for k := i - 1; k >= 0 && f.found[k].Sentence == last.Sentence; k-- {
		a := &f.found[k]
		if a.Source == last.Source && a.Head < last.Head && !a.Cue.Missing() && f.tag(a.Head).IsFinite() && f.quotation(a.Content) {
			return k
		}
	}
	return i
}

// Wordless reports whether a cue tells what a paper or a picture holds and no words of
// anybody: a clip shows two men; documents put the cost at $9 million.
func Wordless(lemma string) bool {
	switch lemma {
	case "show", "put", "give", "record", "link", "tie", "understand", "learn":
		return true
	}
	return false
}

// link orders the attributions and works out which quotations each carries,
// how much of it is quoted, and which attribution stands inside which.
func (f *finder) link() {
	s := f.story
	sort.SliceStable(f.found, func(i, j int) bool { return f.found[i].Head < f.found[j].Head })
	for i := range f.found {
		a := &f.found[i]
		quoted, all := 0, 0
		last := story.None
		if !a.Cue.Missing() && a.Sieve != Turn {
			last = int(s.Tokens[a.Head].Outer) // a quotation is no content of a cue within it
		}
		for _, r := range a.Content {
			for k := r.From; k < r.To; k++ {
				all++
				q := int(s.Tokens[k].Outer)
				if q == story.None {
					continue
				}
				quoted++
				if q != last && !(f.title(q) && f.beside(a, q)) {
					a.Quotes = append(a.Quotes, q)
					last = q
				}
			}
		}
		switch {
		case a.Sieve == Turn:
			a.Kind = article.Direct
		case quoted == 0:
			a.Kind = article.Indirect
		case quoted*10 >= all*9:
			a.Kind = article.Direct
		default:
			a.Kind = article.Mixed
		}
	}
	for i := range f.found {
		f.settle(&f.found[i])
	}
	f.parents()
	for i := range f.found {
		f.breakCycle(i)
	}
}

// settle makes speech of what looked like words set apart, or like a title, where
// it is all that somebody is said to have said: “No,” said Ann Koe. A few words of
// what somebody says are not set apart from it: called the plan “plainly unfit”.
func (f *finder) settle(a *Attribution) {
	if a.Class == article.Attitude || a.Sieve == Turn {
		return
	}
	for _, q := range a.Quotes {
		quote := &f.story.Quotes[q]
		switch {
		case len(quote.Tokens) == 0:
		case a.Kind == article.Direct && !lexicon.Names.Has(a.Lemma) && f.wholeUtterance(quote):
			quote.Kind = article.FullQuote
		case quote.Kind == article.ScareQuote && quote.Words > 1 && f.worded(a, quote):
			quote.Kind = article.PartialQuote
		}
	}
}

// worded reports whether an attribution tells in whose words a quotation is: it has
// a source, and a verb that tells what was said outside the marks.
func (f *finder) worded(a *Attribution, quote *story.Quote) bool {
	if a.Source.Missing() || a.Cue.Missing() || a.Negated || f.quoted(a.Head) || a.Class == article.NoComment || a.Frame == article.NounFrame {
		return false
	}
	first := quote.Tokens[0].From
	if f.story.Tokens[first].Sentence != f.story.Tokens[a.Head].Sentence || quote.Parent != story.None || possessive(f.low(first-1)) && f.tag(first-2).IsProper() {
		return false // HBO's “Real Time”
	}
	switch f.low(first - 1) {
	case "word", "words", "term", "labelled", "labeled", "called", "titled", "entitled", "marked", "phrase":
		return a.Head == first-1
	}
	return true
}

// wholeUtterance reports whether the marks hold all of a sentence: its words begin one
// and end in the mark of one.
func (f *finder) wholeUtterance(q *story.Quote) bool {
	first, last := q.Tokens[0].From, q.Tokens[len(q.Tokens)-1].To-1
	if last-2 <= first || !f.story.Capitalized(first+1) {
		return false
	}
	if w := f.low(first - 1); f.story.Sentences[f.story.Tokens[first].Sentence].Tokens.From != first && w != "," && w != ":" {
		return false
	}
	switch f.low(last - 1) {
	case ",", ".", "!", "?":
		return true
	}
	return false
}

// beside reports whether the name of a work belongs to who spoke or to where, and
// not to what was said: said Ann Koe, author of “Late Tide”; told “Tideline”.
func (f *finder) beside(a *Attribution, q int) bool {
	first := f.story.Quotes[q].Tokens[0].From
	if a.Source.Has(first) || a.Addressee.Has(first) || first == a.Cue.To && lexicon.ListenerFirst.Has(a.Lemma) {
		return true
	}
	f.window = f.over(first)
	owner := first
	if possessive(f.low(first - 1)) {
		owner = f.nounPhraseBefore(first - 2)
	}
	switch w := f.low(owner - 1); w {
	case "of":
		return f.noun(owner-2)&lexicon.Human != 0 || f.people[f.low(owner-2)] || f.is(owner-2, lexicon.Maker)
	case "program", "programme", "show", "film", "series", "podcast", "pseudonym", "memoir", "column":
		return true
	case "on", "to", "told", "in":
		return owner-1 == a.Cue.To || owner == a.Cue.To && w == "told" || f.tag(owner-2).IsProper() && f.is(owner-2, lexicon.DayOrMonth)
	}
	return false
}

func possessive(word string) bool { return word == "'s" || word == "'" }

// breakCycle makes an attribution a root when its parents lead back to it, as
// contents that overlap without nesting can.
func (f *finder) breakCycle(i int) {
	for p, steps := f.found[i].Parent, 0; p != story.None && steps <= len(f.found); p, steps = f.found[p].Parent, steps+1 {
		if p == i {
			f.found[i].Parent = story.None
			return
		}
	}
}

// parents gives each attribution the smallest one whose content holds its cue.
// The attributions are in order of their cues.
func (f *finder) parents() {
	size := make([]int, len(f.found))
	for i := range f.found {
		f.found[i].Parent = story.None
	}
	for j := range f.found {
		outer := &f.found[j]
		for _, r := range outer.Content {
			first := sort.Search(len(f.found), func(i int) bool { return f.found[i].Head >= r.From })
			for i := first; i < len(f.found) && f.found[i].Head < r.To; i++ {
				inner := &f.found[i]
				if i == j || outer.Frame == article.FloatingFrame && inner.Frame == article.FloatingFrame || mutual(inner, outer) {
					continue
				}
				if inner.Parent == story.None || r.Len() < size[i] {
					inner.Parent, size[i] = j, r.Len()
				}
			}
		}
	}
}

// mutual reports whether each of two attributions lies in the other's content,
// as "X said, according to Y" may: neither is then the other's parent unless
// it is the preposition that frames the sentence.
func mutual(inner, outer *Attribution) bool {
	for _, r := range inner.Content {
		if r.Has(outer.Head) {
			return !(outer.Frame == article.AccordingFrame && inner.Frame != article.AccordingFrame)
		}
	}
	return false
}

// Owners is, for each of so many tokens, the innermost attribution whose content
// holds it, or story.None.
func Owners(as []Attribution, tokens int) []int32 {
	owners, sizes := make([]int32, tokens), make([]int32, tokens)
	for k := range owners {
		owners[k] = story.None
	}
	for i := range as {
		for _, r := range as[i].Content {
			size := int32(r.Len())
			for k := r.From; k < r.To; k++ {
				if owners[k] == story.None || size < sizes[k] {
					owners[k], sizes[k] = int32(i), size
				}
			}
		}
	}
	return owners
}
