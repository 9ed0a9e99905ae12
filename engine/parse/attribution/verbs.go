package attribution

import (
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
		a := begun(Attribution{
			Head: v.head, Cue: story.Range{From: v.head, To: v.to}, Lemma: v.Lemma, Class: v.Class,
			Frame: article.VerbFrame, Passive: v.passive, Source: story.Nowhere,
		})
		if f.low(v.head) == "saying" && f.low(i-1) == "to" || f.quotes(v) || f.citedFor(v.head) > 0 || f.low(v.head) == "citing" && f.citesReason(v.head) || f.citesAside(v.head) || f.saidAsQuoted(v) || f.onlyModifier(v) || f.aside(v.head) {
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
		f.confirmedWith(&a, v)
		f.contentOf(&a, v)
		if a.Sieve == Relative {
			f.endAtOwnVerb(&a)
		}
		if v.passive {
			f.subjectOfPassive(&a, v)
		}
		if f.noComment(&a, v) {
			f.add(a)
			continue
		}
		if !f.hasWords(a.Content) || f.onlyLoud(a.Content, v) || f.onlyTold(a.Content, v) || f.onlyAsked(a.Content, v) {
			continue
		}
		if a.Source.Missing() && !v.passive && (v.Sorts&lexicon.Speech == 0 || v.tag == tag.VB || v.tag == tag.VBP) {
			continue
		}
		if f.takesClause(v) && !f.clausal(a.Content) && !f.opensThat(a.Content) && !f.closesHeadline(v) && !f.phrasal(a, v) && !f.answersShortly(a, v) && !(v.Lemma == "report" && f.infinitive(v) != story.None) && !(v.passive && f.credited(v)) {
			continue
		}
		if v.Class == article.Attitude && a.Source.Len() == 1 && f.is(a.Source.From, lexicon.FirstOrSecond) {
			continue // "I think": the writer, or an interview without marks
		}
		f.tense(&a, v)
		f.circumstances(&a, v)
		f.add(a)
	}
}

// takesClause reports whether a cue attributes nothing but a clause or a quotation. A
// benefit that is claimed, or the window that is pointed out, is nobody's statement.
func (f *finder) takesClause(v verb) bool {
	switch v.Lemma {
	case "claim":
		end := f.nounPhraseAfter(v.to, f.hi, false)
		return end > v.to && (f.tag(end).IsMark() || f.tag(end) == tag.IN || f.tag(end) == tag.CC || f.trimEnd(f.hi) <= end) && !f.claimsDeed(v)
	case "point out":
		return f.tag(v.to) == tag.DT
	case "testify":
		return true // testified for the defence
	case "add":
		return true // a town added a second bridge
	case "write":
		return f.low(v.to) != "about" && f.low(v.to) != "of" // wrote her thesis; wrote about the sea
	}
	return v.Sorts&lexicon.Clausal != 0
}

// withholds returns the end of the words at a token by which the story says that
// or why a name is withheld, and the token itself when there are none. Their
// verbs attribute nothing.
func (f *finder) withholds(i int) int {
	m, n := f.lex.Anonymity.Match(f.story.Keys[i:f.hi])
	if m == nil || m.Tags[0] != "marker" && m.Tags[0] != "reason" {
		return i
	}
	end := i + n
	for k := end - 1; k <= end; k++ {
		switch f.low(k) {
		case "because", "since", "as", "lest":
			return f.reasonVerb(k + 1)
		}
	}
	return end
}

// reasonVerb returns the end of the first verb of a reason that begins at a token, which
// tells what the source fears: because the firm has warned | staff who talk.
func (f *finder) reasonVerb(i int) int {
	end := f.nounPhraseAfter(i, f.hi, false)
	if end == i {
		return i
	}
	for k := end; k < f.hi; k++ {
		switch t := f.tag(k); {
		case f.is(k, lexicon.Auxiliary) || t.IsAdverb():
		case t.IsVerb():
			return k + 1
		default:
			return end
		}
	}
	return end
}

// verbAt reads the cue verb at a token, and reports whether it can attribute
// where it stands. What the word is comes first, then the words of its group, which only a
// verb has, and last what the group says.
func (f *finder) verbAt(i int) (verb, bool) {
	if closed(f.tag(i)) {
		return verb{}, false
	}
	c, ok := f.cue(i)
	if !ok {
		c, ok = f.unlisted(i)
	}
	if !ok {
		return verb{}, false
	}
	v := verb{Cue: c, head: i, to: i + 1, tag: f.verbTag(i)}
	inPhrase := f.phrase(&v)
	if sorts := f.frame(v); sorts != 0 {
		inPhrase, v.Sorts = true, sorts
	}
	if v.Lemma == "plead" && (f.low(v.to) == "guilty" || f.low(v.to) == "not") {
		v.Class = article.Neutral // a plea, and no appeal
	}
	if v.Sorts == lexicon.InPhrase && !inPhrase || !f.verbHere(v, c) {
		return verb{}, false
	}
	v.from = f.group(i)
	if v.from == i && f.namesDeed(v) {
		return verb{}, false
	}
	if v.from == i && v.tag != tag.VBN && i-2 >= f.lo && f.tag(i-1) == tag.HYPH && f.low(i-2) != "so" {
		v.from = i - 2 // live-tweeted
	}
	governed := f.governed(&v)
	if f.onlyMeant(v, governed) || f.subjectOfAnother(v) || f.otherSense(v) {
		return verb{}, false
	}
	v.passive = f.passiveAt(v)
	if v.Sorts&(lexicon.Speech|lexicon.Attitude) == 0 && !inPhrase && !governed && !f.wouldNot(v) && (v.tag == tag.VB || v.from < i && f.tag(v.from) == tag.MD) {
		return verb{}, false // could show: nothing has yet
	}
	return v, f.attributes(v)
}

// verbTag is the tag of a cue where the tagger has taken a past tense for another form.
func (f *finder) verbTag(i int) tag.Tag {
	t := f.tag(i)
	switch {
	case t == tag.VB && f.afterQuotation(i), (t == tag.VB || t == tag.NN) && f.closesSentence(i):
		return tag.VBD // “…,” the statement read
	}
	return t
}

// verbHere reports whether a word, whose cue the lexicon has, is a verb of the story's own
// where it stands: no noun, and no word of a quotation that tells nothing of a speaker.
func (f *finder) verbHere(v verb, c lexicon.Cue) bool {
	if !v.tag.IsVerb() && !f.takenForNoun(v.head, c) {
		return false
	}
	if f.quoted(v.head) && (!f.speaksInside(v) || f.bracketed(v.head)) {
		return false
	}
	return v.Sorts != lexicon.BesideQuote || f.besideQuote(v.head)
}

// onlyMeant reports whether a verb stands in the infinitive with nothing that makes it a
// deed: to say: nobody has said it.
func (f *finder) onlyMeant(v verb, governed bool) bool {
	if governed {
		return false
	}
	return v.tag == tag.VB && v.from < v.head && f.tag(v.head-1) == tag.TO || v.Sorts == lexicon.BesideQuote && v.Lemma == "go"
}

// passiveAt reports whether a form of "be" in its group makes a verb passive.
func (f *finder) passiveAt(v verb) bool {
	if v.tag != tag.VBN && v.tag != tag.VBD {
		return false
	}
	_, passive := f.groupOf(v)
	return passive
}

// attributes reports whether a participle, a passive or an attitude is one that tells whose
// word something is.
func (f *finder) attributes(v verb) bool {
	i := v.head
	if v.tag == tag.VBN && v.from == i && !(i > f.lo && (f.mark(i-1) || f.low(i-1) == "," || f.dash(i-1) && f.low(i+1) != "by")) && !f.takenForParticiple(v) {
		return false // the reported losses
	}
	if f.likens(v) {
		return false
	}
	if v.passive && (v.Sorts&(lexicon.Speech|lexicon.Paper) == 0 && !f.describedBy(v) && !f.judgedBy(v) && f.byBehind(v) == story.None || !f.reportingPassive(v)) {
		return false
	}
	return v.Sorts != lexicon.Attitude || f.held(v) && !v.passive
}

// likens reports whether a participle only says what the noun behind it is like: their most
// pressing concern, some affirming language.
func (f *finder) likens(v verb) bool {
	if v.tag != tag.VBG || v.from != v.head || !f.tag(v.to).IsNoun() || f.low(v.head-1) == "those" {
		return false // those calling for it
	}
	before := f.tag(v.head - 1)
	return before == tag.DT || before == tag.PRPPoss || before == tag.RBS || before == tag.RBR || f.low(v.head-1) == "most"
}

// frame is how a verb attributes that does so only by what stands around it: ordered
// that; the minutes record that; studies link the dye to tumours. It is 0 for any other.
func (f *finder) frame(v verb) lexicon.Sort {
	if v.Sorts != lexicon.InPhrase {
		return 0
	}
	v.from = f.group(v.head)
	switch v.Lemma {
	case "give":
		if f.givesAs(v) {
			return lexicon.Paper
		}
	case "record":
		if v.tag != tag.VBG && (f.low(v.to) == "that" || f.recordedAs(v) || f.paperOf(v, written)) {
			return lexicon.Paper | lexicon.Clausal
		}
	case "accept":
		said := f.low(v.to) == "that" && f.tag(v.to) == tag.IN || f.low(v.to) == "," && f.insertedThat(v.to, f.hi) > 0
		if said && v.tag != tag.VB && v.tag != tag.VBG {
			return lexicon.Speech
		}
	case "order", "judge", "decree", "direct":
		if f.low(v.to) == "that" && (v.tag == tag.VBD || v.tag == tag.VBN) {
			return lexicon.Speech
		}
	case "attribute", "ascribe":
		if f.tracesTo(v) {
			return lexicon.Stance
		}
	case "link", "tie":
		if f.linksTo(v) {
			return lexicon.Paper
		}
	}
	return 0
}

// namesDeed reports whether a word taken for a verb can only be a noun where it stands:
// her call, a poor showing.
func (f *finder) namesDeed(v verb) bool {
	switch before := f.tag(v.head - 1); v.tag {
	case tag.VBG:
		return before == tag.JJ || before == tag.JJS
	case tag.VB, tag.VBP:
		return v.head > f.lo && (before == tag.PRPPoss || f.low(v.head-1) == "only" && determines(f.tag(v.head-2))) // the town's only hope
	}
	return false
}

// held reports whether an attitude is one that its subject has: supports, has long
// supported, is hoping. To support, supporting and supported are no more than what
// somebody may do.
func (f *finder) held(v verb) bool {
	switch v.tag {
	case tag.VB:
		return false
	case tag.VBN:
		w := f.low(v.from)
		return v.Lemma != "plan" && v.from < v.head && (w == "has" || w == "have" || w == "'ve")
	case tag.VBG:
		return f.progressive(v)
	}
	return true
}

// progressive reports whether a participle is what somebody has in mind: is hoping. To
// be planning or supporting is to do something.
func (f *finder) progressive(v verb) bool {
	return v.Lemma != "plan" && v.Lemma != "support" && v.from < v.head && f.is(v.from, lexicon.Being) && f.tag(v.from).IsFinite()
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
		if p.Lemma == "call on" && f.timeWord(k) {
			if k = f.behindTime(k); f.low(k) != "for" {
				v.to, v.Lemma = v.head+1, "call"
				return false // called on Monday and rang the bell
			}
			v.to, v.Lemma = k+1, "call for" // called on Monday for a vote
		}
		switch topic := takesTopic(p); {
		case topic && v.Sorts&(lexicon.InPhrase|lexicon.BesideQuote|lexicon.Clausal) != 0: // laughed off the idea; ruled out a sale
			v.Sorts = lexicon.Stance
		case v.Sorts == lexicon.InPhrase:
			v.Sorts = lexicon.Speech
		}
		return true
	}
	return false
}

// takesTopic reports whether what follows a phrase is only what somebody speaks of:
// called for an inquiry, railed against the banks, alluded to the war.
func takesTopic(p lexicon.Phrase) bool {
	switch p.Class {
	case article.DirectiveCue, article.Evaluative, article.Denial:
		return true
	}
	return p.Lemma == "point to" || p.Lemma == "refer to" || p.Lemma == "allude to"
}

// speaksInside reports whether a cue within a quotation is one person telling
// what another said, rather than the speaker's own verb.
func (f *finder) speaksInside(v verb) bool {
	if v.Lemma != "say" && v.Lemma != "tell" || v.tag == tag.VB {
		return false
	}
	return v.tag != tag.VBP || f.othersSay(v.head)
}

// othersSay reports whether a quotation, or a sentence of one, opens with what others say
// at a token: “People | say it was the wind”.
func (f *finder) othersSay(i int) bool {
	if w := f.low(i - 1); w != "people" && w != "they" && w != "folks" && w != "some" && w != "others" && (f.tag(i-1) != tag.NNS || f.is(i-1, lexicon.SomePeople)) {
		return false
	}
	from := f.nounPhraseBefore(i - 1)
	return from < i && (from == f.lo || f.mark(from-1) || from-2 == f.lo && f.tag(from-1) == tag.CC) && f.clauseAt(i+1, f.hi)
}

// governed takes "went on to", "declined to" and their kind into the group of
// the infinitive that they open.
func (f *finder) governed(v *verb) bool {
	i := v.head
	if v.tag != tag.VB || i-2 < f.lo || f.low(i-1) != "to" {
		return false
	}
	k := i - 2
	if f.low(k) == "on" && k > f.lo {
		k--
	}
	switch f.low(k) {
	case "went", "going", "goes", "gone", "continued", "continues", "continuing", "began", "appeared", "seemed", "used", "quick", "heard", "overheard":
		v.from = f.group(k)
		return true
	}
	return false
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
