package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// questions finds what somebody was asked, and by whom where the story tells: Asked by
// Ann Koe whether the pier was safe, he shrugged; she was asked on Friday why she left;
// laughed when asked if he would.
func (f *finder) questions() {
	for i := f.lo; i+2 < f.hi; i++ {
		if !f.is(i, lexicon.PutTo) || f.quoted(i) || f.heads(i) {
			continue
		}
		from := f.group(i)
		fronted := i == f.lo || f.low(i-1) == "when" && (i-1 == f.lo || f.low(i-2) == "but" || f.low(i-2) == "and")
		if !fronted && f.low(i-1) != "when" && !(from < i && f.putTo(from, i)) {
			continue
		}
		by, start := f.questioner(i)
		if start == story.None {
			continue
		}
		content := story.Range{From: start, To: f.questionEnd(start, fronted)}
		topic := f.about(start)
		if content.Len() < 2 || topic && (by.Missing() || from < i && hearsWitness(f.low(i))) || !topic && !f.finite(story.Range{From: start + 1, To: content.To}) {
			continue
		}
		a := begun(Attribution{
			Cue: story.Range{From: i, To: i + 1}, Head: i, Source: by, Sieve: Sourceless, Frame: article.PassiveFrame, Class: article.Neutral,
			Lemma: questionLemma(f.low(i)), Passive: true, Content: f.withQuotes([]story.Range{content}, i),
		})
		if !by.Missing() {
			a.Sieve = Agent
		}
		if subject := f.nounPhraseBefore(from - 1); from < i && subject < from {
			a.Addressee = story.Range{From: subject, To: from}
		}
		f.tense(&a, verb{head: i, from: from, tag: tag.VBN})
		f.add(a)
	}
}

// PutsQuestion reports whether an attribution is the question of somebody to whom those
// answer who speak next: asked by Ann Koe if he was safe, he said.
func (a *Attribution) PutsQuestion() bool {
	if !a.Passive {
		return false
	}
	switch a.Lemma {
	case "ask", "press", "quiz", "question", "grill":
		return true
	}
	return false
}

// hearsWitness reports whether a participle tells as well that the police have heard
// somebody: were questioned about the theft.
func hearsWitness(participle string) bool { return participle != "asked" && participle != "pressed" }

// questionLemma is the lemma of a participle for being asked; the lexicon has but three of them.
func questionLemma(participle string) string {
	switch participle {
	case "quizzed":
		return "quiz"
	case "pressed":
		return "press"
	case "questioned":
		return "question"
	case "grilled":
		return "grill"
	}
	return "ask"
}

// heads reports whether a token carries a cue of the sentence that has been found.
func (f *finder) heads(i int) bool {
	for k := f.first; k < len(f.found); k++ {
		if f.found[k].Head == i {
			return true
		}
	}
	return false
}

// putTo reports whether a verb group is the passive of a question that has been put: was
// asked, has been pressed, and not would be asked.
func (f *finder) putTo(from, head int) bool {
	passive := false
	for k := from; k < head; k++ {
		if f.tag(k) == tag.MD || f.low(k) == "not" || f.low(k) == "n't" || f.low(k) == "never" || f.tag(k) == tag.TO {
			return false
		}
		passive = passive || f.is(k, lexicon.Being)
	}
	return passive
}

// questioner is who puts the question behind a participle, and where the question
// begins, or story.None: asked | by Ann Koe | on Friday | whether.
func (f *finder) questioner(participle int) (by story.Range, start int) {
	by = story.Nowhere
	k := participle + 1
	for k < f.hi {
		next := f.behindHour(k)
		switch w := f.low(k); {
		case w == "by":
			next = f.nounPhraseAfter(k+1, f.hi, true)
			if next == k+1 || !by.Missing() {
				return story.Nowhere, story.None
			}
			for t := k + 2; t < next; t++ {
				if f.low(t-1) != "," && f.asksOn(participle, t) || f.occasionEnd(t, f.hi) > t {
					next = t // by Ann Koe | on Friday; by the chairman | on the leak
				}
			}
			by = story.Range{From: k + 1, To: next}
		case w == "," && !by.Missing() && f.tag(k+1) == tag.IN && f.asksOn(participle, k+1):
			next = k + 1 // by Ann Koe, a clerk, whether
		case f.low(k-1) != "," && f.asksOn(participle, k), f.tag(k) == tag.IN && f.asksOn(participle, k):
			return by, k
		case w == "again", w == "repeatedly", w == "later", w == "directly", w == "specifically", w == "twice":
			next = k + 1
		case f.tag(k) == tag.CD && f.low(k+1) == "times":
			next = k + 2
		case f.low(k) == "about" && f.tag(k+1).IsNoun():
			return by, k
		}
		if next == k {
			return story.Nowhere, story.None
		}
		k = next
	}
	return story.Nowhere, story.None
}

// asksOn reports whether a question begins with a token behind a participle: whether he
// knew, why, about the fire; pressed | on the fire.
func (f *finder) asksOn(participle, k int) bool {
	switch w := f.low(k); w {
	case "whether", "if", "about", "which", "what":
		return true
	case "on", "over":
		return f.low(participle) != "asked" && f.occasionEnd(k, f.hi) == k
	}
	return f.opensWh(k)
}

// about reports whether a question is a topic and no clause: about the fire.
func (f *finder) about(k int) bool {
	switch f.low(k) {
	case "about", "on", "over":
		return f.low(k+1) != "whether" && f.low(k+1) != "if" && !f.opensWh(k+1)
	}
	return false
}

// questionEnd is where the question that begins with a token ends: before the comma and
// the clause of the one who answers, where it opens the sentence, and at the next comma
// or answer where it does not.
func (f *finder) questionEnd(start int, fronted bool) int {
	end, comma := f.trimEnd(f.hi), start
	for k := start + 1; k < end; k++ {
		if f.low(k) == ";" || f.mark(k) && f.low(k-1) == "," {
			return k
		}
		if w := f.low(k); !fronted && (w == "and" || w == "but") && !f.quoted(k) && f.secondCue(verb{tag: tag.VBD}, k+1) {
			return k // was asked if he ran | and said so
		}
		if f.low(k) != "," || f.quoted(k) {
			continue
		}
		if fronted && f.mark(k+1) && comma > start && f.isCue(k-1) {
			return comma // Asked if he ran, Ann Koe shook her head and said, “No”
		}
		if !fronted || f.mark(k+1) {
			return k
		}
		subject := f.nounPhraseAfter(k+1, end, false)
		if subject > k+1 && f.answersAt(subject, end) && (f.about(start) || f.finite(story.Range{From: start + 1, To: k})) {
			return k
		}
		if f.about(start) || comma == start && f.finite(story.Range{From: start + 1, To: k}) {
			comma = k
		}
	}
	if fronted {
		return comma
	}
	return end
}

// answersAt reports whether the clause of the one who is asked has its verb at a token,
// or an apposition before it: the mayor | shrugged; the mayor |, a baker, shrugged.
func (f *finder) answersAt(i, end int) bool {
	k := f.skipAdverbs(i)
	for t := k + 1; f.low(k) == "," && t < min(end, k+longestModifier); t++ {
		if f.low(t) == "," {
			k = f.skipAdverbs(t + 1)
		}
	}
	return k < end && f.tag(k).IsFinite()
}
