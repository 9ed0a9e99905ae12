package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// remarks reports whether the words behind a comma or a dash are what the story says of
// what was said, under a noun that takes it up: accused the board of fraud, | a charge
// that it denies; said it would close, | a move that critics call a betrayal; called him
// “a clown,” | a swipe at the mayor.
func (f *finder) remarks(mark int, r story.Range) bool {
	noun := f.takenUpAt(mark + 1)
	if noun == 0 || f.quoted(mark) || f.quoted(noun) || noun+2 >= r.To {
		return false
	}
	word, next := f.low(noun), noun+1
	if jab(word) {
		return f.tag(next) == tag.IN || f.tag(next) == tag.TO || f.opensRelative(next)
	}
	if f.tag(next) == tag.VBN && (f.low(next+1) == "by" || f.low(next+1) == "as") {
		return atIssue(word) // a claim disputed by the union
	}
	if w := f.low(next); w == "that" || w == "which" {
		if next++; f.tag(f.skipAdverbs(next)).IsFinite() {
			return f.goesOnApart(word, f.skipAdverbs(next))
		}
	}
	verb := f.gapVerb(next, r.To)
	if verb == 0 || firstOrSecond(f.low(next)) {
		return false
	}
	if atIssue(word) {
		return true
	}
	c, ok := f.cue(verb)
	return ok && c.Sorts&(lexicon.Speech|lexicon.Stance|lexicon.Attitude) != 0
}

// goesOnApart reports whether a relative clause behind such a noun, whose subject it is,
// has not the tense of what is reported: a claim that has been disproved, a move that
// survived in court, but not: a move that would save millions.
func (f *finder) goesOnApart(word string, verb int) bool {
	switch f.low(verb) {
	case "would", "will", "should", "must", "had", "can", "is", "are", "was", "were":
		return false
	}
	return atIssue(word) || deed(word)
}

// takenUpAt is the noun behind the article at a token, if it may stand for a clause; 0 if
// there is none: a | charge, an utterly false | claim.
func (f *finder) takenUpAt(article int) int {
	if w := f.low(article); w != "a" && w != "an" {
		return 0
	}
	noun := f.skipAdverbs(article + 1)
	for noun < article+4 && f.tag(noun).IsAdjective() {
		noun++
	}
	if w := f.low(noun); f.tag(noun) != tag.NN || !atIssue(w) && !deed(w) && !jab(w) {
		return 0
	}
	return noun
}

// gapVerb is the verb of a clause at a token that leaves its object out, as one does that
// tells more of a noun: | the company denies; critics have | called absurd. It is 0 for
// another clause.
func (f *finder) gapVerb(subject, to int) int {
	verb := f.nounPhraseAfter(subject, to, false)
	if verb <= subject {
		return 0
	}
	if verb-1 > subject && f.disputesAs(verb-1, to) {
		return verb - 1 // which the tagger takes for the last noun of the subject
	}
	first := f.skipAdverbs(verb)
	if first >= to || !f.tag(first).IsFinite() && !f.disputesAs(first, to) {
		return 0
	}
	verb = first
	for verb+1 < to && auxiliary(f.low(verb)) && (f.tag(verb+1).IsVerb() || f.tag(verb+1).IsAdverb() || auxiliary(f.low(verb+1))) {
		verb++
	}
	verb = f.skipAdverbs(verb)
	if verb >= to || !f.tag(verb).IsVerb() && !f.disputesAs(verb, to) || being(f.low(verb)) {
		return 0
	}
	switch object := f.tag(verb + 1); {
	case verb+1 >= to:
	case object == tag.DT, object == tag.PRP, object == tag.PRPPoss, object == tag.CD, f.low(verb+1) == "that":
		return 0
	case object.IsNoun():
		if c, _ := f.cue(verb); !names(c.Lemma) {
			return 0
		}
	}
	return verb
}

// disputesAs reports whether a word that the tagger takes for a noun is a verb of denial
// at the end of a clause: a claim that ministers | dispute.
func (f *finder) disputesAs(i, to int) bool {
	c, ok := f.cue(i)
	return ok && c.Class == article.Denial && f.tag(i).IsNoun() && (i+1 >= to || f.low(i+1) == ",")
}

// deed reports whether a noun stands for what somebody does or means to do.
func deed(word string) bool {
	switch word {
	case "step", "decision", "plan", "proposal", "policy", "tactic", "approach", "strategy", "change", "shift", "reversal", "measure", "act", "action",
		"gesture", "practice", "process", "promise", "pledge", "sum", "goal", "target", "result", "outcome", "milestone", "threshold", "mistake", "sentence":
		return true
	}
	return false
}

// jab reports whether a noun tells what a story takes words to be: a swipe at a rival, a
// nod to the unions.
func jab(word string) bool {
	switch word {
	case "swipe", "jab", "dig", "nod", "rebuke", "rebuff", "allusion", "barb", "retort", "riposte", "blow", "snub", "climbdown",
		"acknowledgment", "acknowledgement", "concession", "reminder", "throwback":
		return true
	}
	return false
}

// recallsOther reports whether a clause with "as" behind a comma tells that somebody else
// has said the same, and ends the sentence: denied striking him, | as one parent has
// alleged. A pronoun may stand for the source, who says when she said it before.
func (f *finder) recallsOther(comma, to int) bool {
	subject := comma + 2
	verb := f.nounPhraseAfter(subject, to, false)
	if verb <= subject || f.tag(subject) == tag.PRP {
		return false
	}
	verb = f.verbGroupEnd(verb, to)
	c, ok := f.cue(verb)
	if !ok || verb >= to || !f.tag(verb).IsVerb() || c.Sorts&lexicon.Speech == 0 {
		return false
	}
	return verb+1 >= to || f.occasionEnd(verb+1, to) >= to
}

// leavesUnsaid reports whether a clause with a pronoun at a token tells what the source leaves
// unsaid: said prices would rise, though | he gave no date; but | she did not say why.
func (f *finder) leavesUnsaid(i, to int) bool {
	switch f.low(i) {
	case "he", "she", "it", "they":
	default:
		return false
	}
	if i+2 >= to {
		return false
	}
	verb := f.skipAdverbs(i + 1)
	switch f.low(verb) {
	case "gave", "gives", "give", "offered", "offers", "offer", "provided", "provides", "provide", "cited", "cites", "cite", "named", "names", "name",
		"specified", "disclosed", "set":
		switch f.low(verb + 1) {
		case "no", "few", "little", "neither", "nothing", "nobody", "only", "scant", "varying", "conflicting", "differing":
			return true
		}
		return false
	}
	return f.refuses(verb)
}

// opensInserted reports whether a clause at a token has a speaker of its own between
// commas behind its subject: nobody, | she added, | had been asked.
func (f *finder) opensInserted(i, to int) bool {
	end := f.nounPhraseAfter(i, to, false)
	if end <= i || f.low(end) != "," {
		return false
	}
	verb := f.nounPhraseAfter(end+1, f.hi, false)
	c, ok := f.cue(verb)
	return ok && verb > end+1 && f.tag(verb).IsFinite() && c.Sorts&lexicon.Speech != 0 && f.low(verb+1) == ","
}

// turnsElsewhere reports whether the clause behind "and" tells what came of an order or a
// wish that has no subject of its own: told him to stop | and the driver drove on. What
// would be is still wished for.
func (f *finder) turnsElsewhere(v verb, and int, r story.Range) bool {
	from := r.From
	if f.low(from) == "not" {
		from++
	}
	if f.tag(from) != tag.TO || f.tag(from+1) != tag.VB || f.quoted(and) || f.finite(story.Range{From: from, To: and}) {
		return false
	}
	if t := f.tag(and + 1); t != tag.DT && t != tag.PRP && t != tag.PRPPoss {
		return false
	}
	verb := f.nounPhraseAfter(and+1, r.To, false)
	if verb <= and+1 || verb >= r.To {
		return false
	}
	verb = f.skipAdverbs(verb)
	return f.tag(verb) == tag.VBD || f.tag(verb) == tag.MD && f.low(verb+1) == "not"
}

// brings reports whether a participle behind a comma tells what came of the words for
// others, which the story saw: said it would cut jobs, | prompting anger; said profits
// would halve, | sending its shares down.
func (f *finder) brings(i, to int) bool {
	if f.tag(i) != tag.VBG {
		return false
	}
	object := f.nounPhraseAfter(i+1, to, false)
	if object <= i+1 {
		return false
	}
	switch f.low(i) {
	case "prompting", "drawing", "sparking", "triggering", "provoking", "eliciting", "earning", "igniting", "winning", "inviting", "raising":
		return reaction(f.low(f.headOf(story.Range{From: i + 1, To: object})))
	case "sending", "pushing", "knocking", "lifting", "driving", "boosting", "hitting", "weighing":
		return traded(f.low(f.headOf(story.Range{From: i + 1, To: object})))
	}
	return false
}

// reaction reports whether a noun is one for what words meet with.
func reaction(word string) bool {
	switch word {
	case "anger", "outrage", "fury", "backlash", "outcry", "uproar", "criticism", "condemnation", "derision", "ridicule", "scorn", "applause", "cheers",
		"cheer", "boos", "jeers", "laughter", "laughs", "gasps", "groans", "praise", "rebuke", "rebukes", "ire", "protest", "protests", "complaints",
		"speculation", "eyebrows", "howls", "roars", "murmurs", "heckles", "whoops", "ovation", "consternation", "dismay", "alarm", "mockery", "scepticism",
		"skepticism", "reaction", "reactions", "response", "responses", "calls":
		return true
	}
	return false
}

// traded reports whether a noun is one for what a market puts a price on.
func traded(word string) bool {
	switch word {
	case "shares", "share", "stock", "stocks", "price", "prices", "futures", "yields", "bonds", "index", "currency", "dollar", "pound", "euro", "yen", "markets":
		return true
	}
	return false
}

// undertakes reports whether a verb, whose complement opens at a token, is one by which
// somebody does something in saying it: vowed to go, asked for prayers, called on others.
func (f *finder) undertakes(lemma string, next int) bool {
	switch lemma {
	case "vow", "pledge", "promise":
		return f.low(next) == "to" && f.tag(next+1) == tag.VB
	case "ask":
		return f.low(next) == "for"
	case "call":
		return f.low(next) == "on" || f.low(next) == "for"
	}
	return false
}

// wideSubject is the end of the noun phrase at a token with the phrases that tell more of
// it: an audit | by two firms; an inquiry | ordered by the board | in May.
func (f *finder) wideSubject(i, to int) int {
	end := f.nounPhraseAfter(i, to, false)
	if end <= i {
		return i
	}
	for end < to {
		next := end
		if f.tag(next) == tag.VBN {
			next++
		}
		if f.tag(next) != tag.IN && f.tag(next) != tag.TO || opensClause(f.low(next)) {
			return end
		}
		object := f.nounPhraseAfter(next+1, to, false)
		if object <= next+1 {
			return end
		}
		end = object
	}
	return end
}

// underWay reports whether somebody was speaking still when the next thing happened: was
// telling them to sit | when the ceiling fell.
func (f *finder) underWay(v verb) bool {
	if v.tag != tag.VBG {
		return false
	}
	be := f.behindAdverbs(v.head)
	return f.low(be) == "was" || f.low(be) == "were"
}

// ofWhom reports whether the words at a token tell more of some of those who speak: two
// porters, | one of whom asked not to be named.
func (f *finder) ofWhom(i int) bool {
	return f.low(i+1) == "of" && f.low(i+2) == "whom"
}

// whoIn reports whether a relative clause opens between two tokens.
func (f *finder) whoIn(from, to int) bool {
	for k := from; k < to; k++ {
		if f.opensRelative(k) {
			return true
		}
	}
	return false
}

// hourEnd ends what something was called, in quotation marks, before the words that tell
// only when: called the ruling “shameful” | on Monday, described the plan as “a mess” | five
// days before he signed it.
func (f *finder) hourEnd(r story.Range) int {
	for t := r.To - 2; t > r.From && r.To-t < farOccasion; t-- {
		if !f.anyMark(t) {
			continue
		}
		if f.quoted(t + 1) {
			return r.To
		}
		if f.timeEnd(t+1, r.To) >= r.To {
			return t + 1
		}
		when := t + 1
		for when < min(r.To, t+4) && f.low(when) != "before" && f.low(when) != "after" {
			when++
		}
		if when < r.To && f.spellBefore(when, t) == t+1 && f.clauseAt(when+1, r.To) {
			return t + 1
		}
		return r.To
	}
	return r.To
}

// insertedHearer is the end of who was told something in words that part a subject from its
// verb: The fire, he told | the inquest |, had started in the loft. It is 0 elsewhere.
func (f *finder) insertedHearer(a *Attribution, v verb, left, end int) int {
	if a.Sieve != Adjacent || v.passive || !addressed(v.Lemma) || left-1 <= f.lo || f.low(left-1) != "," || f.quoted(left-1) {
		return 0
	}
	to := f.nounPhraseAfter(v.to, end, false)
	if to <= v.to || f.low(to) != "," || f.nounPhraseAfter(f.lo, left-1, false) != left-1 {
		return 0
	}
	if t := f.tag(f.skipAdverbs(to + 1)); !t.IsFinite() {
		return 0
	}
	return to
}

// voicedBy reports whether a phrase at a token, up to another, tells through whom somebody
// spoke: denied any wrongdoing | through his lawyer.
func (f *finder) voicedBy(k, to int) bool {
	if w := f.low(k); w != "through" && w != "via" {
		return false
	}
	end := f.withoutTime(k+1, f.nounPhraseAfter(k+1, to, false))
	return end > k+1 && speaksFor(f.lex.Singular(f.low(f.headOf(story.Range{From: k + 1, To: end})))) && (end >= to || f.timeEnd(end, to) >= to)
}
