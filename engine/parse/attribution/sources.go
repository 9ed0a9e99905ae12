package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// sourceOf finds who the verb's content rests on. It reports false when the
// verb turns out to be no cue.
func (f *finder) sourceOf(a *Attribution, v verb) bool {
	if v.passive {
		a.Frame = article.PassiveFrame
		a.Sieve = Sourceless
		if by := f.agent(v); !by.Missing() {
			a.Source, a.Sieve = by, Agent
		}
		return true
	}
	if source, relay, ok := f.quotedAs(v); ok {
		a.Source, a.Relay, a.Sieve = source, relay, Adjacent
		return true
	}
	a.Source, a.Sieve = f.subject(v)
	if !a.Source.Missing() && a.Source.From < v.head && a.Source.To > v.head {
		a.Source.To = v.head
	}
	if a.Source.Missing() {
		return v.Sorts&lexicon.Speech != 0 && v.tag != tag.VB && v.tag != tag.VBG
	}
	if a.Source.Len() == 1 && f.tag(a.Source.From) == tag.DT && (f.low(a.Source.From) == "a" || f.low(a.Source.From) == "the" || f.low(a.Source.From) == "an") {
		return false // a reported 40 people
	}
	if t := f.tag(a.Source.To - 1); a.Source.Len() == 1 && (t == tag.WPPoss || t == tag.POS) {
		return false // let's say; whose advocates lean
	}
	if w := f.low(a.Source.From); w == "nobody" || w == "none" || w == "no" && f.low(a.Source.From+1) == "one" {
		return false // nobody told us: that nobody spoke
	}
	if f.low(a.Source.From) == "there" || a.Source.Len() == 1 && f.low(a.Source.From) == "it" && v.Sorts&lexicon.Speech == 0 && !f.mark(v.to) && !f.afterQuotation(a.Source.From) {
		return false
	}
	return true
}

// agent is the by-phrase of a passive.
func (f *finder) agent(v verb) story.Range {
	for k := v.to; k < min(f.hi, v.to+7); k++ {
		if f.low(k) != "by" {
			continue
		}
		if end := f.nounPhraseAfter(k+1, f.hi, true); end > k+1 && f.tag(k+1) != tag.CD {
			return story.Range{From: k + 1, To: end}
		}
	}
	return story.Nowhere
}

// subject tries the sieves of an active verb in order.
func (f *finder) subject(v verb) (story.Range, Sieve) {
	p := v.from - 1
	if f.tag(v.from) == tag.VBG && v.from < v.head {
		if r := f.sharedSubject(v); !r.Missing() {
			return r, Elliptic // going on to say
		}
	}
	if r, sieve, ok := f.inverted(v, p); ok {
		return r, sieve
	}
	if p < f.lo {
		if v.tag == tag.VBG {
			return f.sharedSubject(v), Elliptic
		}
		return story.Nowhere, Sourceless
	}
	if v.tag == tag.VBG && v.from == v.head && (f.issued(p) || f.mute(p)) {
		if r := f.sharedSubject(v); !r.Missing() {
			return r, Elliptic
		}
	}
	if q := f.skipTime(p); q > f.lo && f.tag(q) == tag.WP {
		p = q // who in 2010 said
	}
	if f.tag(p) == tag.WP || f.tag(p) == tag.WDT {
		q := p - 1
		if q >= f.lo && (f.low(q) == "," || f.dash(q)) {
			q--
		}
		if f.low(p) == "whom" && f.low(q) == "of" { // the families, many of whom say
			return story.Range{From: f.nounPhraseBefore(q - 1), To: p + 1}, Relative
		}
		if q >= f.lo {
			if start := f.nounPhraseBefore(q); start <= q {
				return story.Range{From: f.withNameBefore(start), To: p + 1}, Relative
			}
		}
		return story.Nowhere, Sourceless
	}
	if who := f.modified(v, p); !who.Missing() {
		return who, Adjacent
	}
	if q := f.skipTime(p); q != p {
		if f.tag(q) == tag.CC {
			return f.sharedSubject(v), Elliptic // has been critical but on Tuesday wrote
		}
		if start := f.nounPhraseBefore(q); start <= q {
			return story.Range{From: f.behindAdverbial(f.withNameBefore(start), q+1), To: q + 1}, Adjacent
		}
		if w := f.low(q); w == "," || w == ")" {
			if r := f.parenthetical(q); !r.Missing() {
				return r, Parenthetical
			}
		}
	}
	if q := f.skipInsertion(p); q != p {
		if start := f.nounPhraseBefore(q); start <= q {
			return story.Range{From: start, To: q + 1}, Adjacent
		}
	}
	if who := f.beforeRelative(p); !who.Missing() {
		return who, Adjacent
	}
	if who := f.beforeParticiple(p); !who.Missing() && v.tag != tag.VBG {
		return who, Adjacent
	}
	if start := f.nounPhraseBefore(p); start <= p && !timeWord(f.low(p)) {
		if first := f.listBefore(start, p); first < start {
			return story.Range{From: first, To: p + 1}, Adjacent
		}
		return story.Range{From: f.behindAdverbial(f.withNameBefore(start), p+1), To: p + 1}, Adjacent
	}
	switch w := f.low(p); {
	case w == "," || w == ")" || w == "]" || w == "-" || f.dash(p):
		if r := f.parenthetical(p); !r.Missing() {
			return r, Parenthetical
		}
		if w == "," && p > f.lo && f.nounPhraseBefore(p-1) == f.lo && f.namesSomebody(story.Range{From: f.lo, To: p}) && (v.Lemma == "say" || f.low(v.to) == "that") {
			return story.Range{From: f.lo, To: p}, Parenthetical // its first comma is missing
		}
	}
	switch w := f.low(p); {
	case v.tag == tag.VBG, f.tag(v.from) == tag.VBG, w == "and", w == "but", w == ",", w == "then":
		if r := f.sharedSubject(v); !r.Missing() {
			return r, Elliptic
		}
	}
	return story.Nowhere, Sourceless
}

// listBefore is where a list of names opens the sentence that ends with two joined
// by "and": Lee, Poe and Roe. It returns start when there is none.
func (f *finder) listBefore(start, p int) int {
	joined := false
	for k := start; k <= p; k++ {
		joined = joined || f.low(k) == "and"
		if f.low(k) != "and" && !f.tag(k).IsProper() {
			return start
		}
	}
	if !joined {
		return start
	}
	first := start
	for first-2 >= f.lo && f.low(first-1) == "," && f.tag(first-2).IsProper() {
		first -= 2
		for first > f.lo && f.tag(first-1).IsProper() {
			first--
		}
	}
	if first > f.lo && !f.mark(first-1) || timeWord(f.low(first)) {
		return start
	}
	return first
}

// beforeRelative is the phrase whose relative clause ends at token p: two aides
// who were in the room said.
func (f *finder) beforeRelative(p int) story.Range {
	start := f.nounPhraseBefore(p)
	if start > p || start-3 < f.lo || f.tag(start-1) != tag.IN && !f.tag(start-1).IsFinite() && !f.compound(start-1) {
		return story.Nowhere
	}
	composed := f.compound(start - 1)
	if composed && f.tag(p) == tag.DT {
		return story.Nowhere // officials who are granted a say
	}
	verbs := 0
	for k := start - 1; k > max(f.lo, start-12); k-- {
		switch {
		case f.mark(k) || f.low(k) == ",":
			return story.Nowhere
		case f.tag(k).IsFinite():
			verbs++
		case f.low(k) == "who":
			from := f.nounPhraseBefore(k - 1)
			if verbs != 1 || from >= k || f.lex.Noun(f.low(k-1))&lexicon.Human == 0 {
				return story.Nowhere
			}
			if composed && f.low(k-1) == "people" {
				return story.Nowhere // people who have fought fires say: all who did
			}
			return story.Range{From: from, To: p + 1}
		}
	}
	return story.Nowhere
}

// compound reports whether token p is a participle that an auxiliary before it
// makes a verb of: has seen, had not read, was leaving.
func (f *finder) compound(p int) bool {
	if t := f.tag(p); t != tag.VBN && t != tag.VBG {
		return false
	}
	aux := p - 1
	if f.tag(aux) == tag.RB {
		aux--
	}
	return aux >= f.lo && auxiliary(f.low(aux)) && f.tag(aux).IsFinite()
}

// skipInsertion moves back over a phrase set between an auxiliary and its verb:
// has on several occasions claimed.
func (f *finder) skipInsertion(p int) int {
	start := f.nounPhraseBefore(p)
	if start > p || start-2 < f.lo || f.tag(start-1) != tag.IN || !preposition(f.low(start-1)) {
		return p
	}
	aux := start - 2
	if !auxiliary(f.low(aux)) || f.tag(aux) == tag.TO {
		return p
	}
	return f.group(aux) - 1
}

// beforeParticiple is the phrase that a participle before token p describes: a
// lawyer representing the family said, a source speaking to the Echo said.
func (f *finder) beforeParticiple(p int) story.Range {
	start := f.nounPhraseBefore(p)
	if start > p {
		return story.Nowhere
	}
	k := start - 1
	if t := f.tag(k); t == tag.IN || t == tag.TO {
		k--
	}
	if k-1 < f.lo || f.tag(k) != tag.VBG || f.lex.Noun(f.low(k-1))&lexicon.Human == 0 {
		return story.Nowhere
	}
	return story.Range{From: f.nounPhraseBefore(k - 1), To: p + 1}
}

// issued reports whether the words that end with token p put out a paper, as in
// "issued a statement on Friday saying": its author is the source.
func (f *finder) issued(p int) bool {
	for k := p; k > f.lo && p-k < 12; k-- {
		if f.low(k) == "," || f.quoted(k) {
			return false
		}
		if !f.tag(k).IsVerb() {
			continue
		}
		if f.nounPhraseBefore(p) == k+1 && f.lex.Noun(f.low(p))&lexicon.Document != 0 {
			return !being(f.low(k))
		}
		if !issues(f.low(k)) {
			return false
		}
		for i, end := k+1, f.nounPhraseAfter(k+1, p+1, false); i < end; i++ {
			if f.lex.Noun(f.low(i))&(lexicon.Document|lexicon.Social) != 0 {
				return true
			}
		}
		return false
	}
	return false
}

// mute reports whether a noun phrase ends with token p that cannot speak: spent
// the debate saying.
func (f *finder) mute(p int) bool {
	start := f.nounPhraseBefore(p)
	return f.tag(p) == tag.NN && f.lex.Noun(f.low(p)) == 0 && !f.story.Capitalized(p) && start > f.lo && f.low(start-1) != "with" && f.low(start-1) != ","
}

// issues reports whether a word is a verb by which somebody puts out a paper.
func issues(w string) bool {
	switch w {
	case "issued", "issues", "issuing", "issue", "released", "releases", "releasing", "sent", "sends", "sending", "wrote", "writes", "posted", "posts",
		"published", "publishes", "signed", "unleashed", "tweeted", "circulated", "delivered", "filed", "put", "gave", "shared", "made", "read":
		return true
	}
	return false
}

// withNameBefore widens "the head of the union said" over the name that stands
// before it and whose apposition it is.
func (f *finder) withNameBefore(start int) int {
	if start-2 < f.lo || f.low(start-1) != "," || f.tag(start) != tag.DT && f.low(start) != "one" || !f.tag(start-2).IsProper() {
		return start
	}
	name := f.nounPhraseBefore(start - 2)
	if name != f.lo && !f.anyMark(name-1) && !f.tag(name-1).IsVerb() {
		return start
	}
	for k := name; k < start-1; k++ {
		if !f.story.Capitalized(k) && f.tag(k) != tag.HYPH {
			return start
		}
	}
	return name
}

// inverted reads `"…," said Ann Koe` and `…, Ann Koe, a nurse, said`, which
// look alike from the comma.
func (f *finder) inverted(v verb, p int) (story.Range, Sieve, bool) {
	none := story.Nowhere
	if p >= f.lo && f.low(p) != "," && !f.anyMark(p) && !f.dash(p) {
		return none, 0, false
	}
	if p > f.lo && f.low(p) == "," && !f.anyMark(p-1) {
		if r := f.parenthetical(p); !r.Missing() && !(f.opensSubject(v) && (r.From != f.lo || f.nothingAfter(v))) {
			return r, Parenthetical, true
		}
	}
	if v.Lemma == "tell" {
		return none, 0, false // told Reuters: who follows is who was told
	}
	finite := v.tag == tag.VBD || v.tag == tag.VBZ || v.tag == tag.VBP || v.tag == tag.VBN
	if !finite || v.from != v.head || v.Sorts&(lexicon.Speech|lexicon.Paper|lexicon.BesideQuote) == 0 || f.low(v.to) == "that" {
		return none, 0, false
	}
	end := f.nounPhraseAfter(v.to, f.hi, true)
	if end <= v.to || !f.canEndInversion(v, end) {
		return none, 0, false
	}
	return story.Range{From: v.to, To: end}, Inverted, true
}

// opensSubject reports whether the words after a verb are so plainly its
// subject that no parenthesis before it can be: said Brad Bannon.
func (f *finder) opensSubject(v verb) bool {
	if v.from != v.head || v.Lemma != "say" && v.Lemma != "write" && v.Lemma != "add" && v.Lemma != "explain" && v.Lemma != "argue" && v.Lemma != "note" {
		return false
	}
	i := v.to
	if i < f.hi && f.tag(i) == tag.DT {
		i++
	}
	if i >= f.hi {
		return false
	}
	if f.tag(i) == tag.CD && i == v.to {
		i++
	}
	return f.tag(i).IsProper() && !dayOrMonth(f.low(i)) || f.tag(i).IsNoun() && f.lex.Noun(f.low(i))&lexicon.Human != 0
}

// nothingAfter reports whether no clause follows the verb that could be its
// content: said three people with direct knowledge of the plan.
func (f *finder) nothingAfter(v verb) bool {
	for k := v.to; k < f.hi; k++ {
		if f.mark(k) {
			return false
		}
		if !f.tag(k).IsFinite() {
			continue
		}
		if w := f.low(k - 1); w != "who" && w != "which" && w != "that" && f.low(k-2) != "who" {
			return false
		}
	}
	return true
}

func dayOrMonth(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.":
		return true
	}
	return false
}

// canEndInversion reports whether what follows an inverted subject shows that
// it was one, and no object.
func (f *finder) canEndInversion(v verb, i int) bool {
	if i >= f.hi || f.low(v.to) != "," && f.commaIn(v.to, i) {
		return true
	}
	switch w := f.low(i); w {
	case ".", ",", ";", ":", "!", "?", "who", "as", "familiar", "close", "aware":
		return true
	}
	if f.anyMark(i) || f.dash(i) {
		return true
	}
	switch f.tag(i) {
	case tag.IN, tag.RB, tag.NNP, tag.VBG, tag.VBN, tag.TO, tag.WRB:
		return true
	}
	return false
}

// commaIn reports whether an apposition was read between two tokens.
func (f *finder) commaIn(from, to int) bool {
	for k := from; k < to; k++ {
		if f.low(k) == "," {
			return true
		}
	}
	return false
}

// parenthetical returns the noun phrase before the parenthesis that token p
// closes: Ann Koe, a nurse at the clinic, said.
func (f *finder) parenthetical(p int) story.Range {
	open := ","
	switch w := f.low(p); {
	case w == ")":
		open = "("
	case w == "]":
		open = "["
	case w != ",":
		open = w
	}
	best := story.Nowhere
	for q := p - 1; q > f.lo && p-q < 40; q-- {
		if f.mark(q) && f.quoted(q) && !f.quoted(p) {
			// The quotation before is not part of the parenthesis.
			if w := f.low(q - 1); w == "," || w == "?" || w == "!" || w == "." || f.low(q+1) == "," {
				break
			}
		}
		if open == "," && f.low(q) == "," && f.tag(q+1).IsFinite() && !f.quoted(q) && q+1 < p && !f.relativeBefore(q) {
			break // Mr Koe, 64, a baker, has been slow, said: the clause has its verb already
		}
		if f.low(q) != open {
			continue
		}
		r := f.anchored(q, p)
		if r.Missing() || !best.Missing() && f.tag(best.From).IsProper() && f.tag(q-1) == tag.NNS {
			continue // the rights of young people, Rep. Ann Koe, a Democrat, said
		}
		best = r
		if r.From == f.lo || f.anyMark(r.From-1) || open != "," {
			return best
		}
	}
	return best
}

// relativeBefore reports whether a relative clause is open at a comma, so that the
// verb after it may be its own: a man whose firm, Koe & Lund, made the ads.
func (f *finder) relativeBefore(comma int) bool {
	for k := comma - 1; k > f.lo; k-- {
		if f.tag(k).IsFinite() {
			return false
		}
		if w := f.low(k); w == "whose" || w == "who" || w == "which" {
			return true
		}
	}
	return false
}

// anchored returns the noun phrase that ends before token q and begins where a
// clause can.
func (f *finder) anchored(q, p int) story.Range {
	end := q - 1
	if f.low(end) == ")" {
		for end > f.lo && f.low(end) != "(" {
			end--
		}
		end--
	}
	if end < f.lo {
		return story.Nowhere
	}
	t := f.tag(end)
	if !t.IsNoun() && t != tag.PRP && t != tag.CD && !f.story.Capitalized(end) && !(t == tag.JJ && end > f.lo && f.tag(end-1).IsNoun()) {
		return story.Nowhere
	}
	start := f.nounPhraseBefore(end)
	if start > end {
		if end != f.lo || !f.story.Capitalized(end) {
			return story.Nowhere
		}
		start = end
	}
	if timeWord(f.low(end)) {
		return story.Nowhere
	}
	before := start - 1
	for before > f.lo && f.tag(before).IsAdverb() {
		before-- // Even China, its only ally, said
	}
	if before >= f.lo && !f.tag(before).IsAdverb() {
		start := before + 1
		w, t := f.low(start-1), f.tag(start-1)
		if w != "," && w != ":" && w != ";" && w != "-" && !f.anyMark(start-1) && !f.dash(start-1) && t != tag.CC && (t != tag.IN || !opensClause(w)) {
			return story.Nowhere
		}
	}
	return story.Range{From: start, To: p + 1}
}

// opensClause reports whether a word tagged as a preposition begins a clause
// with a subject of its own.
func opensClause(w string) bool {
	switch w {
	case "after", "before", "since", "until": // as often as not a preposition: After the match, Ann Koe, a coach, said
		return false
	}
	return w == "that" || w == "whether" || subordinator(w)
}

// sharedSubject is the subject of a participle or of a second verb.
func (f *finder) sharedSubject(v verb) story.Range {
	if v.tag == tag.VBG || f.tag(v.from) == tag.VBG {
		return f.subjectOfParticiple(v)
	}
	// She said they want it, but pledged to wait: one tense, one subject.
	last := story.Nowhere
	for i := len(f.found) - 1; i >= f.first; i-- {
		a := &f.found[i]
		if a.Source.Missing() || a.Head >= v.head || a.Frame != article.VerbFrame {
			continue
		}
		if pastTense(f.tag(a.Head)) == pastTense(v.tag) && !f.within(a) {
			return a.Source
		}
		if last.Missing() {
			last = a.Source
		}
	}
	for k := v.from - 1; k > f.lo; k-- {
		if pastTense(f.tag(k)) != pastTense(v.tag) || f.tag(k) == tag.MD {
			continue
		}
		if r := f.subjectAt(k); !r.Missing() && f.opensMain(r.From) {
			return r
		}
	}
	if !last.Missing() {
		return last
	}
	for k := v.from - 1; k > f.lo; k-- {
		if r := f.subjectAt(k); !r.Missing() {
			return r
		}
	}
	return story.Nowhere
}

func pastTense(t tag.Tag) bool { return t == tag.VBD || t == tag.VBN }

// subjectOfParticiple is the source of the last attribution before a participle
// that is in no other's words, else the subject of its sentence.
func (f *finder) subjectOfParticiple(v verb) story.Range {
	for i := len(f.found) - 1; i >= f.first; i-- {
		a := &f.found[i]
		if !a.Source.Missing() && a.Head < v.head && a.Frame == article.VerbFrame && a.Sieve != Relative && !f.within(a) {
			return a.Source
		}
	}
	if r := f.mainSubject(v.head); !r.Missing() || v.from > f.lo+1 || !f.opensParticiple(v.from) {
		return r
	}
	// Calling it a joke, Ann Koe left the room.
	for k := v.to; k+2 < f.hi && !f.tag(k).IsFinite(); k++ {
		if f.low(k) != "," {
			continue
		}
		from := k + 1
		if f.mark(from) {
			from++
		}
		if end := f.nounPhraseAfter(from, f.hi, false); end > from && f.tag(f.skipAdverbs(end)).IsFinite() {
			return story.Range{From: from, To: end}
		}
	}
	return story.Nowhere
}

func (f *finder) skipAdverbs(i int) int {
	for i < f.hi && f.tag(i).IsAdverb() {
		i++
	}
	return i
}

// within reports whether the cue of an attribution lies in the content of
// another one of the sentence.
func (f *finder) within(a *Attribution) bool {
	for i := f.first; i < len(f.found); i++ {
		if o := &f.found[i]; o.Head != a.Head && carries(o, a.Head) {
			return true
		}
	}
	return false
}

// mainSubject is the subject of the last clause before a token that leans on no
// other, or else the first subject there is.
func (f *finder) mainSubject(before int) story.Range {
	first := story.Nowhere
	for k := before - 1; k > f.lo; k-- {
		r := f.subjectAt(k)
		if r.Missing() {
			continue
		}
		first = r
		if f.opensMain(r.From) {
			return r
		}
	}
	return first
}

// opensMain reports whether a subject that begins with a token is that of a
// clause that leans on no other.
func (f *finder) opensMain(i int) bool {
	return i == f.lo || f.low(i-1) == "," || f.low(i-1) == ";" || f.tag(i-1) == tag.CC
}

// subjectAt is the subject of the finite verb at a token, which stands right
// before it or before a parenthesis, or Nowhere.
func (f *finder) subjectAt(k int) story.Range {
	if f.quoted(k) || !f.tag(k).IsFinite() && (f.tag(k) != tag.VBN || f.group(k) == k) {
		return story.Nowhere
	}
	end := f.group(k)
	if end <= f.lo {
		return story.Nowhere
	}
	if start := f.nounPhraseBefore(end - 1); start < end {
		return story.Range{From: start, To: end}
	}
	if w := f.low(end - 1); w == "," || w == ")" {
		return f.parenthetical(end - 1)
	}
	return story.Nowhere
}
