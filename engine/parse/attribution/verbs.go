package attribution

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// verb is a cue verb in its group: "had made it clear", "went on to say".
type verb struct {
	lexicon.Cue
	head    int // the verb itself
	from    int // first token of its group
	to      int // end of the cue: past the words of a phrase
	tag     tag.Tag
	passive bool
}

// verbs finds the attributions that a verb carries.
func (f *finder) verbs() {
	for i := f.lo; i < f.hi; i++ {
		if end := f.withholds(i); end > i {
			i = end - 1 // asked not to be named because they feared
			continue
		}
		v, ok := f.verbAt(i)
		if !ok {
			continue
		}
		a := Attribution{
			Head: v.head, Cue: story.Range{From: v.head, To: v.to}, Lemma: v.Lemma, Class: v.Class,
			Frame: article.VerbFrame, Passive: v.passive, Source: story.Nowhere,
		}
		if f.low(v.head) == "saying" && f.low(i-1) == "to" || f.quotes(v) {
			continue
		}
		if !f.sourceOf(&a, v) {
			continue
		}
		if f.quotedBy(&a, v) {
			f.tense(&a, v)
			f.circumstances(&a, v)
			f.add(a)
			continue
		}
		f.contentOf(&a, v)
		if v.passive && f.credited(v) {
			if start := f.nounPhraseBefore(v.from - 1); start < v.from {
				a.Content = []story.Range{{From: start, To: v.from}}
			}
		}
		if f.noComment(&a, v) {
			f.add(a)
			continue
		}
		if len(a.Content) == 0 {
			continue
		}
		if a.Source.Missing() && !v.passive && (v.Sorts&lexicon.Speech == 0 || v.tag == tag.VB) {
			continue
		}
		if v.Sorts&lexicon.Clausal != 0 && !f.clausal(a.Content) && !f.phrasal(a, v) && !(v.passive && f.credited(v)) {
			continue
		}
		if v.Class == article.Attitude && a.Source.Len() == 1 && firstOrSecond(f.low(a.Source.From)) {
			continue // "I think": the writer, or an interview without marks
		}
		f.tense(&a, v)
		f.circumstances(&a, v)
		f.add(a)
	}
}

// quotes reports whether a verb only hands on what another says: a paper quoted
// the governor as saying. An aide who does has told it.
func (f *finder) quotes(v verb) bool {
	if v.Lemma != "quote" && v.Lemma != "cite" || v.passive {
		return false
	}
	end := f.nounPhraseAfter(v.to, f.hi, false)
	if end <= v.to || f.low(end) != "as" || f.tag(end+1) != tag.VBG {
		return false
	}
	from := f.nounPhraseBefore(v.from - 1)
	return from >= v.from || f.outlet(story.Range{From: from, To: v.from})
}

// quotedAs finds for "as saying" who is quoted, and who quotes; ok is false when
// nobody is.
func (f *finder) quotedAs(v verb) (source, relay story.Range, ok bool) {
	if v.tag != tag.VBG || f.low(v.from-1) != "as" {
		return source, relay, false
	}
	start := f.nounPhraseBefore(v.from - 2)
	if start >= v.from-1 {
		return source, relay, false
	}
	source, relay = story.Range{From: start, To: v.from - 1}, story.Nowhere
	if c, cue := f.cue(start - 2); cue && c.Lemma == "quote" && f.low(start-1) == "by" { // was quoted by Tass as saying
		group := f.group(start - 2)
		from := f.nounPhraseBefore(group - 1)
		return story.Range{From: from, To: group}, source, from < group
	}
	c, cue := f.cue(start - 1)
	if !cue || c.Lemma != "quote" && c.Lemma != "cite" {
		return source, relay, false
	}
	group := f.group(start - 1)
	if from := f.nounPhraseBefore(group - 1); from < group {
		relay = story.Range{From: from, To: group}
	}
	return source, relay, true
}

// quotedBy turns an outlet that quotes somebody into the way the words came, and
// whom it quotes into their source: The Echo quoted Ann Koe: “…”. What it quotes
// may be told only in the next sentence.
func (f *finder) quotedBy(a *Attribution, v verb) bool {
	if v.Lemma != "quote" || v.passive || v.tag == tag.VBG || !f.outlet(a.Source) {
		return false
	}
	who := story.Range{From: v.to, To: f.nounPhraseAfter(v.to, f.hi, false)}
	if who.Empty() || f.tag(who.To-1) == tag.PRP || !f.tag(who.To-1).IsProper() && f.lex.Noun(f.low(who.To-1))&lexicon.Human == 0 {
		return false
	}
	switch f.low(who.To) {
	case ",", ":", ".", "at", "in", "on":
	default:
		return false
	}
	a.Relay, a.Source, a.Sieve, a.Class = a.Source, who, Adjacent, article.Neutral
	for k := who.To; k < f.hi; k++ {
		if f.mark(k) && (f.low(k-1) == ":" || f.low(k-1) == ",") {
			a.Content = f.withQuotes([]story.Range{{From: k, To: f.trimEnd(f.hi)}}, a.Head)
			break
		}
	}
	return true
}

// phrasal reports whether a noun phrase is content enough for a verb that takes a
// clause: what a poll shows, what a paper first reported, having a million in cash.
func (f *finder) phrasal(a Attribution, v verb) bool {
	if f.outletReports(a, v) || v.Lemma == "report" && f.tag(v.to) == tag.VBG {
		return true
	}
	if a.Source.Missing() || v.Sorts&lexicon.Paper == 0 {
		return false
	}
	head := f.lex.Noun(f.low(f.headOf(a.Source)))
	return head&(lexicon.Poll|lexicon.Study) != 0 || v.Lemma == "find" && head&lexicon.Document != 0 // an inspection report found mice
}

// outletReports reports whether the noun phrase that a paper is said to report
// is its news: the Journal first reported the talks.
func (f *finder) outletReports(a Attribution, v verb) bool {
	if v.Lemma != "report" || a.Source.Missing() {
		return false
	}
	return f.named(a.Source)
}

// outlet reports whether a noun phrase is the name of a news outlet, or ends in
// the noun for one.
func (f *finder) outlet(r story.Range) bool {
	switch last := f.low(r.To - 1); {
	case f.lex.Noun(last)&lexicon.Outlet != 0, last == "radio", last == "television", last == "tv", last == "agency":
		return true
	}
	return f.named(r)
}

// named reports whether a noun phrase is the name of a news outlet on the list.
func (f *finder) named(r story.Range) bool {
	if f.low(r.From) == "the" {
		r.From++
	}
	return !r.Empty() && f.lex.Name(f.story.Phrase(r)).Kind == lexicon.OutletName
}

func firstOrSecond(w string) bool { return w == "i" || w == "we" || w == "you" }

// clausal reports whether content is more than a noun phrase: it holds a finite
// verb, or words of a quotation.
func (f *finder) clausal(content []story.Range) bool {
	for _, r := range content {
		for k := r.From; k < r.To; k++ {
			if f.tag(k).IsFinite() || f.quoted(k) {
				return true
			}
		}
	}
	return false
}

// withholds returns the end of the words at a token by which the story says that
// or why a name is withheld, and the token itself when there are none. Their
// verbs attribute nothing.
func (f *finder) withholds(i int) int {
	m, end := f.lex.Anonymity.Match(i, func(k int) string {
		if k >= f.hi {
			return ""
		}
		return f.low(k)
	})
	if m == nil || m.Tags[0] != "marker" && m.Tags[0] != "reason" {
		return i
	}
	return end
}

// verbAt reads the cue verb at a token, and reports whether it can attribute
// where it stands.
func (f *finder) verbAt(i int) (verb, bool) {
	c, ok := f.cue(i)
	if !ok {
		c, ok = f.unlisted(i)
	}
	if !ok {
		return verb{}, false
	}
	v := verb{Cue: c, head: i, to: i + 1, tag: f.tag(i)}
	if v.tag == tag.VB && f.afterQuotation(i) || (v.tag == tag.VB || v.tag == tag.NN) && f.closesSentence(i) {
		v.tag = tag.VBD // “…,” the statement read
	}
	inPhrase := f.phrase(&v)
	if v.Sorts == lexicon.InPhrase && !inPhrase {
		return verb{}, false
	}
	if !v.tag.IsVerb() && !f.takenForNoun(i, c) {
		return verb{}, false
	}
	if f.quoted(i) && (!f.speaksInside(v) || f.bracketed(i)) {
		return verb{}, false
	}
	if v.Sorts == lexicon.BesideQuote && !f.besideQuote(i) {
		return verb{}, false
	}
	v.from = f.group(i)
	if v.from == i && v.tag != tag.VBN && i-2 >= f.lo && f.tag(i-1) == tag.HYPH && f.low(i-2) != "so" {
		v.from = i - 2 // live-tweeted
	}
	governed := f.governed(&v)
	if v.tag == tag.VB && v.from < i && f.tag(i-1) == tag.TO && !governed {
		return verb{}, false // to say: nobody has said it
	}
	if v.Sorts == lexicon.BesideQuote && v.Lemma == "go" && !governed {
		return verb{}, false
	}
	if f.subjectOfAnother(v) || f.otherSense(v) {
		return verb{}, false
	}
	for k := v.from; k < i; k++ {
		if being(f.low(k)) && (v.tag == tag.VBN || v.tag == tag.VBD) {
			v.passive = true
		}
	}
	if v.tag == tag.VBN && v.from == i && !(i > f.lo && (f.mark(i-1) || f.low(i-1) == ",")) && !f.takenForParticiple(v) {
		return verb{}, false // the reported losses
	}
	if v.passive && (v.Sorts&(lexicon.Speech|lexicon.Paper) == 0 || !f.reportingPassive(v)) {
		return verb{}, false
	}
	if v.Sorts&(lexicon.Speech|lexicon.Attitude) == 0 && !inPhrase && (v.tag == tag.VB || v.from < i && f.tag(v.from) == tag.MD) {
		return verb{}, false
	}
	if v.Sorts == lexicon.Attitude && (v.tag == tag.VB || v.tag == tag.VBN || v.tag == tag.VBG || v.passive) {
		return verb{}, false
	}
	return v, true
}

// closesSentence reports whether a token is all that follows a quotation and
// its speaker.
func (f *finder) closesSentence(i int) bool {
	start := f.nounPhraseBefore(i - 1)
	return start < i && f.afterQuotation(start) && f.trimEnd(f.hi) == i+1
}

// unlisted makes a cue of any verb where the end of a quotation shows it for
// one: “…,” Ann Koe vented; “…,” enthused the mayor.
func (f *finder) unlisted(i int) (lexicon.Cue, bool) {
	if t := f.tag(i); t != tag.VBD && t != tag.VBZ || f.quoted(i) || auxiliary(f.low(i)) {
		return lexicon.Cue{}, false
	}
	start := i
	if !f.afterQuotation(i) {
		start = f.nounPhraseBefore(i - 1)
	} else if end := f.nounPhraseAfter(i+1, f.hi, false); end <= i+1 || !f.canEndInversion(verb{to: i + 1}, end) {
		return lexicon.Cue{}, false
	}
	if !f.afterQuotation(start) {
		return lexicon.Cue{}, false
	}
	return lexicon.Cue{Lemma: f.lex.Lemma(f.low(i), true, false), Sorts: lexicon.BesideQuote, Class: article.Neutral}, true
}

// afterQuotation reports whether a full quotation ends before a token, and in a
// mark after which its sentence goes on.
func (f *finder) afterQuotation(i int) bool {
	if i-2 < f.lo || i >= f.hi || !f.mark(i-1) || f.quoted(i) || !f.quoted(i-2) {
		return false
	}
	if w := f.low(i - 2); w != "," && w != "?" && w != "!" {
		return false
	}
	return f.story.Quotes[f.story.Tokens[i-1].Outer].Kind == article.FullQuote
}

// phrase widens a cue over the words that make it one: make clear, point out.
func (f *finder) phrase(v *verb) bool {
next:
	for _, p := range f.lex.Phrases(v.Lemma) {
		k := v.head + 1
		if k < f.hi && (f.low(k) == "very" || f.low(k) == "abundantly" || f.low(k) == "perfectly" || f.low(k) == "crystal") {
			k++
		}
		for _, w := range p.Rest {
			if k >= f.hi || f.low(k) != w {
				continue next
			}
			k++
		}
		v.to, v.Class, v.Lemma = k, p.Class, p.Lemma
		if v.Sorts == lexicon.InPhrase {
			v.Sorts = lexicon.Speech
			if p.Class == article.DirectiveCue || p.Lemma == "point to" || p.Lemma == "refer to" {
				v.Sorts = lexicon.Stance
			}
		}
		return true
	}
	return false
}

// takenForParticiple reports whether a word tagged as a participle is the past
// tense of a verb of speech: one paper asked whether, some chanted “…”.
func (f *finder) takenForParticiple(v verb) bool {
	if v.Sorts&lexicon.Speech == 0 {
		return false
	}
	before := f.tag(v.head - 1)
	if v.Lemma == "say" {
		return before != tag.IN && before != tag.DT
	}
	if next := f.low(v.to); next == "whether" || next == "that" {
		return before.IsNoun() || before.IsAdverb() || before == tag.CC || f.low(v.head-1) == ")"
	}
	return f.mark(v.to) && (before == tag.DT || before == tag.PRP || before == tag.CC)
}

// takenForNoun reports whether a word tagged as a noun is a cue verb all the
// same: forms of say and tell always, others between a subject and "that".
func (f *finder) takenForNoun(i int, c lexicon.Cue) bool {
	if (c.Lemma == "say" || c.Lemma == "tell") && f.low(i) != "saying" {
		return true
	}
	if c.Sorts&(lexicon.Speech|lexicon.Attitude) == 0 || f.tag(i) != tag.NNS && f.tag(i) != tag.NN || i+1 >= f.hi || i == f.lo {
		return false
	}
	before := f.tag(i - 1)
	if before == tag.PRP && (f.mark(i+1) || f.low(i+1) == "," && i+2 < f.hi && f.mark(i+2)) {
		return true // he jokes, “…”
	}
	if before.IsProper() && f.low(i+1) == ":" && (i+2 < f.hi && f.mark(i+2) || i+2 == f.hi && f.quoteAfter() != story.None) {
		return true // The Echo reports: “…”
	}
	if f.low(i) == "reports" && before == tag.NNP && f.low(i+1) == "." && i-2 > f.lo && f.low(i-2) == "," {
		return true // the actor has quit, TMZ reports
	}
	if f.low(i-1) == "and" && f.tag(i+1) == tag.PRP && f.tag(i+2).IsFinite() && f.lex.Noun(f.low(i)) == 0 {
		return true // claims this and insists it was lied to
	}
	if f.low(i) == c.Lemma && f.lex.Noun(c.Lemma) == 0 && f.low(i+1) == "that" && !speechNoun(c.Lemma, c.Lemma) && before.IsNoun() {
		return true // opponents of the bypass argue that
	}
	return f.low(i+1) == "that" && (before == tag.PRP || before == tag.NNP || before == tag.NNS && f.tag(i) != tag.NNS)
}

// speaksInside reports whether a cue within a quotation is one person telling
// what another said, rather than the speaker's own verb.
func (f *finder) speaksInside(v verb) bool {
	return (v.Lemma == "say" || v.Lemma == "tell") && v.tag != tag.VBP && v.tag != tag.VB
}

// bracketed reports whether the newsroom put in a word of a quotation: “They [told
// him] the news”.
func (f *finder) bracketed(i int) bool {
	for k := i - 1; k >= max(f.lo, i-farthest) && f.low(k) != "]"; k-- {
		if f.low(k) == "[" {
			return true
		}
	}
	return false
}

func (f *finder) besideQuote(i int) bool {
	if f.hi-i <= 3 && f.low(f.hi-1) == ":" && f.quoteAfter() != story.None {
		return true // Ann Koe continued: ¶ “…”
	}
	near := func(k int) bool { return k >= f.lo && k < f.hi && f.mark(k) }
	return near(i-1) || near(i-2) || near(i-3) && nominal(f.tag(i-1)) || near(i+1) || near(i+2)
}

// governed takes "went on to", "declined to" and their kind into the group of
// the infinitive that they open.
func (f *finder) governed(v *verb) bool {
	i := v.head
	if v.tag != tag.VB || i-2 < f.lo || f.tag(i-1) != tag.TO {
		return false
	}
	k := i - 2
	if f.low(k) == "on" && k > f.lo {
		k--
	}
	switch f.low(k) {
	case "went", "going", "goes", "gone", "continued", "continues", "continuing", "began", "appeared", "seemed", "used":
		v.from = f.group(k)
		return true
	}
	return false
}

// subjectOfAnother tells the noun from the verb where a finite verb follows:
// "intelligence reports indicate", "jobless claims rose".
func (f *finder) subjectOfAnother(v verb) bool {
	i := v.head
	if v.to != i+1 || i+1 >= f.hi || f.mark(i+1) {
		return false
	}
	next, cue := f.cue(i + 1)
	switch f.tag(i + 1) {
	case tag.VBD, tag.VBP, tag.VBZ, tag.MD:
	case tag.VB:
		if !cue || next.Lemma != "say" {
			return false
		}
	default:
		return false
	}
	if !strings.HasSuffix(f.low(i), "s") && v.tag != tag.VB && v.tag != tag.VBP {
		return false
	}
	if i == f.lo {
		return true
	}
	before := f.tag(i - 1)
	if cue && next.Sorts&lexicon.Speech != 0 && f.lex.Noun(f.low(i))&lexicon.Human != 0 {
		return true // union advocates say
	}
	return f.low(i-1) != "," && before != tag.PRP && before != tag.NNP || f.lex.Noun(f.low(i)) != 0 && f.lex.Noun(f.low(i-1)) == 0 && before == tag.NN
}

// reportingPassive reports whether a passive reports words rather than deeds: it
// was reported that, he is said to have, “…,” it was announced.
func (f *finder) reportingPassive(v verb) bool {
	if f.low(v.to) == "that" || f.besideQuote(v.head) || f.credited(v) || f.toldBy(v) {
		return true
	}
	if f.low(v.to) == "to" && (f.tag(v.to+1) == tag.VB || f.tag(v.to+1) == tag.VBP) {
		switch v.Lemma {
		case "say", "report", "allege", "claim", "reveal", "estimate", "rumor", "predict", "find", "show", "confirm":
			return true
		}
		return false
	}
	return v.from > f.lo && f.low(v.from-1) == "it" && f.low(v.to) != "to"
}

// toldBy reports whether a passive names who said what follows: was told by a
// doctor that.
func (f *finder) toldBy(v verb) bool {
	if f.low(v.to) != "by" {
		return false
	}
	end := f.nounPhraseAfter(v.to+1, f.hi, false)
	return end > v.to+1 && f.low(end) == "that"
}

// credited reports whether a passive credits somebody with the news, as in “was
// reported first by Variety”.
func (f *finder) credited(v verb) bool {
	switch v.Lemma {
	case "report", "reveal", "disclose", "announce", "publish", "confirm":
	default:
		return false
	}
	if f.low(v.to) != "by" {
		return false
	}
	end := f.nounPhraseAfter(v.to+1, f.hi, false)
	return end > v.to+1 && f.namesSomebody(story.Range{From: v.to + 1, To: end})
}

// otherSense tells a cue from the other things its verb says: called off,
// compared with, spoke in Ohio.
func (f *finder) otherSense(v verb) bool {
	next := f.low(v.to)
	switch v.Lemma {
	case "recall":
		return !f.besideQuote(v.head) && (f.tag(v.to) == tag.CD || f.tag(v.to).IsNoun() || f.tag(v.to) == tag.DT && v.tag == tag.VBG)
	case "think":
		return next == "tank" || next == "tanks"
	case "call":
		return v.to == v.head+1 && (f.tag(v.to) == tag.RP || next == "off" || next == "in" || next == "up" || next == "back" || f.names(v.to))
	case "ask":
		return (v.tag == tag.VBN || v.tag == tag.VBD) && v.from == v.head && (f.low(v.head-1) == "when" || f.low(v.head-1) == "if" || v.head == f.lo)
	case "compare":
		return next == "with" || next == "to"
	case "speak":
		return next != "of" && next != "about" && next != "out" && next != "against" && !f.besideQuote(v.head)
	case "add":
		return f.tag(v.to) == tag.CD || f.tag(v.to) == tag.Dollar || v.tag == tag.VBG && f.tag(v.to) == tag.DT && f.low(v.head-1) != ","
	case "appeal":
		return next == "court" || next == "courts"
	case "brief":
		return next == "room" || next == "on" && v.from == v.head && f.describes(v.to) >= 0 // a person briefed on the talks
	case "relate":
		return next == "to"
	case "read":
		return !f.besideQuote(v.head) && v.Sorts&lexicon.Speech == 0 && next != "that" && next != ":"
	case "publish", "write", "post", "broadcast", "narrate":
		return v.tag != tag.VBG && v.from == v.head && (next == "by" || v.Lemma == "publish" && (next == "in" || next == "on") && !f.besideQuote(v.head))
	case "put":
		return !f.besideQuote(v.head) && v.to == v.head+1
	}
	return false
}

// names reports whether a token begins nothing but a proper name, which "called"
// before it gives: a sect called the Order of the Tide.
func (f *finder) names(i int) bool {
	end := f.nounPhraseAfter(i, f.hi, false)
	for k := i; k < end; k++ {
		if !f.story.Capitalized(k) && f.tag(k) != tag.IN && !(f.tag(k) == tag.DT && (k == i || f.tag(k-1) == tag.IN)) {
			return false
		}
	}
	return end > i && (end >= f.hi || f.tag(end).IsMark() && !f.anyMark(end) || f.tag(end).IsFinite())
}

// tense reads tense, mood and polarity off the verb group.
func (f *finder) tense(a *Attribution, v verb) {
	switch v.tag {
	case tag.VBD:
		a.Tense = article.Past
	case tag.VBZ, tag.VBP:
		a.Tense = article.Present
	case tag.VBN:
		a.Tense = article.NoTense
		if v.from == v.head {
			a.Tense = article.Past // the tagger takes many a plain past for a participle
		}
	default:
		a.Tense = article.NoTense
	}
	for k := v.from; k < v.head; k++ {
		switch w := f.low(k); w {
		case "had", "'d":
			a.Tense = article.Pluperfect
		case "has", "have", "'ve":
			a.Tense = article.Perfect
		case "will", "'ll", "wo":
			a.Tense = article.Future
		case "did", "was", "were":
			if a.Tense == article.NoTense {
				a.Tense = article.Past
			}
		case "is", "are", "does", "do":
			if a.Tense == article.NoTense {
				a.Tense = article.Present
			}
		case "went":
			a.Tense = article.Past
		case "not", "n't", "never":
			a.Negated = true
		case "may", "might", "could", "should", "would", "must", "can", "ca":
			a.Modal = true
		}
	}
}

// noComment recognises the refusal to speak, which has no content.
func (f *finder) noComment(a *Attribution, v verb) bool {
	if a.Source.Missing() || v.Class != article.NoComment && v.Lemma != "respond" && v.Lemma != "comment" && v.Lemma != "reply" {
		return false
	}
	negated := false
	for k := v.from; k < v.head; k++ {
		negated = negated || f.low(k) == "not" || f.low(k) == "n't"
	}
	if v.Class != article.NoComment && !negated {
		return false
	}
	if v.Class == article.NoComment && !f.toSpeak(v.to) {
		return false
	}
	f.tense(a, v)
	a.Class, a.Negated, a.Content = article.NoComment, true, nil
	return true
}

// toSpeak reports whether what is declined is speech: declined to comment, an
// interview, to say whether.
func (f *finder) toSpeak(i int) bool {
	for k := i; k < min(f.hi, i+4); k++ {
		switch f.low(k) {
		case "comment", "say", "discuss", "answer", "elaborate", "speak", "respond", "confirm", "interview", "talk", "interviewed":
			return true
		}
	}
	return false
}
