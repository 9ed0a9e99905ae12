package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// silences finds who was asked and has not answered, where no verb of declining
// says so: could not be reached, has been approached for comment, neither
// confirmed nor denied, had no comment, did not return calls.
func (f *finder) silences() {
	for k := f.lo + 1; k < f.hi; k++ {
		if !f.is(k, lexicon.OfSilence) || f.quoted(k) {
			continue
		}
		v := verb{head: k, from: f.group(k), to: k + 1, tag: f.tag(k)}
		source := f.sought(k)
		if source.Missing() {
			if !f.silent(&v) {
				continue
			}
			source, _ = f.subject(v)
			if source.Missing() || source.From >= v.head {
				continue
			}
		}
		a := begun(Attribution{
			Cue: story.Range{From: v.head, To: v.to}, Head: v.head, Source: source, Sieve: Adjacent, Frame: article.VerbFrame,
			Class: article.NoComment, Lemma: f.story.Tokens[v.head].VerbLemma(),
		})
		f.tense(&a, v)
		a.Negated = true
		f.add(a)
	}
}

// silent reports whether the verb or adjective at a token says that its subject
// has not answered, and widens its group where it has to.
func (f *finder) silent(v *verb) bool {
	k := v.head
	negated, passive := f.groupOf(*v)
	switch f.low(k) {
	case "reached", "available":
		return negated && passive && (f.forComment(k+1) || f.low(k) == "reached" && f.outOfReach(*v))
	case "unavailable":
		return passive && !negated && f.forComment(k+1)
	case "approached", "contacted", "asked", "invited":
		return passive && !negated && f.forComment(k+1)
	case "confirm", "confirmed":
		if f.low(k-1) != "neither" || f.low(k+1) != "nor" {
			return false
		}
		v.from = f.group(k - 1)
		return true
	case "return", "returned", "answer":
		return negated && !passive && f.requests(k+1, min(f.hi, k+6)) != story.None
	case "had", "has", "have", "offered", "made", "gave":
		if f.low(k+1) == "nothing" && f.low(k+2) == "to" && (f.low(k+3) == "add" || f.low(k+3) == "say") {
			v.to = k + 4
			return f.trimEnd(f.hi) <= v.to || f.parts(v.to)
		}
		if f.low(k+1) != "no" {
			return false
		}
		for v.to = k + 2; f.tag(v.to).IsAdjective(); {
			v.to++
		}
		v.to++
		return f.low(v.to-1) == "comment"
	case "elaborate":
		return negated && !passive
	case "provide", "give", "offer", "issue":
		return negated && !passive && f.answer(k+1)
	case "stopped", "stops", "ceased":
		return !passive && f.stopsReplying(v)
	case "turned", "ignored", "rebuffed":
		return !negated && !passive && f.asksFor(k+1)
	case "said", "say", "says":
		v.to = k + 2
		return f.low(k+1) == "nothing" && !negated && (v.to >= f.trimEnd(f.hi) || f.low(v.to) == ",")
	case "drawn":
		return negated && f.low(k-1) == "be"
	case "wished", "wish", "chose", "preferred", "want", "wanted":
		return f.wished(v, negated)
	case "comment", "respond", "reply":
		if f.low(k-1) != "to" || f.low(k-2) != "yet" {
			return false
		}
		v.from = f.group(k - 2)
		return v.from < k-2
	}
	return false
}

// outOfReach reports whether somebody could not be reached, and nothing tells by what or
// for what: Ann Koe could not be reached on Monday. A peak or a deal may not be either.
func (f *finder) outOfReach(v verb) bool {
	if f.tag(v.from) != tag.MD || !f.endsAt(f.behindHour(f.skipAdverbs(v.to)), f.trimEnd(f.hi)) || f.low(v.to) == "by" || f.low(v.to) == "in" {
		return false
	}
	end := v.from
	for end > f.lo && reflexive(f.low(end-1)) {
		end--
	}
	from := f.nounPhraseBefore(end - 1)
	if from >= end {
		return f.low(end-1) == "," && !f.parenthetical(end-1).Missing()
	}
	return f.human(from, end) || f.noun(end-1)&lexicon.Organization != 0 || f.tag(end-1).IsProper() && (end-from > 1 || f.people[f.low(end-1)])
}

// answer reports whether what is not given is a word of one's own: did not provide | a
// comment.
func (f *finder) answer(i int) bool {
	end := f.nounPhraseAfter(i, f.hi, false)
	if end <= i {
		return false
	}
	switch f.low(f.headOf(story.Range{From: i, To: end})) {
	case "comment", "comments", "response", "reply":
		return true
	}
	return false
}

// stopsReplying reports whether a verb of stopping is one of falling silent, and widens
// it: stopped replying; stopped returning calls.
func (f *finder) stopsReplying(v *verb) bool {
	switch f.low(v.head + 1) {
	case "replying", "responding":
	case "answering", "returning":
		if f.requests(v.head+2, min(f.hi, v.head+6)) == story.None && f.low(v.head+2) != "questions" {
			return false
		}
	default:
		return false
	}
	v.to = v.head + 2
	return true
}

// asksFor reports whether reporters' requests to be spoken to are at a token: several
// requests for an interview, two emails seeking comment.
func (f *finder) asksFor(i int) bool {
	request := f.requests(i, min(f.hi, i+5))
	if request == story.None {
		return false
	}
	return f.forComment(request+1) || f.low(request+1) == "seeking" && f.low(request+2) == "comment"
}

// wished reports whether a verb of wishing is one of keeping silent: did not wish to
// comment, chose not to comment, neither firm wished to comment.
func (f *finder) wished(v *verb, negated bool) bool {
	to := v.head + 1
	if f.low(to) == "not" {
		negated = !negated
		to++
	} else if start := f.nounPhraseBefore(v.from - 1); start < v.from && f.low(start) == "neither" {
		negated = !negated
	}
	if !negated || f.low(to) != "to" {
		return false
	}
	switch f.low(to + 1) {
	case "comment", "respond", "discuss":
	case "talk", "speak":
		if next := f.low(to + 2); next != "to" && next != "about" && next != "." {
			return false
		}
	default:
		return false
	}
	v.to = to + 2
	return true
}

// groupOf reports whether a verb group holds a "not", and a form of "be".
func (f *finder) groupOf(v verb) (negated, passive bool) {
	for k := v.from; k < v.head; k++ {
		negated = negated || f.low(k) == "not" || f.low(k) == "n't"
		passive = passive || f.is(k, lexicon.Being)
	}
	return negated, passive
}

// forComment reports whether the next words say what for: for comment, to comment.
func (f *finder) forComment(i int) bool {
	for k := i; k < min(f.hi, i+6); k++ {
		switch f.low(k) {
		case "comment", "interview", "response":
			return f.low(k-1) == "for" || f.low(k-1) == "to" || f.low(k-2) == "for"
		case ",", ";":
			return false
		}
	}
	return false
}

// requests is the first token between two that is a noun for what reporters send
// and leave, or story.None.
func (f *finder) requests(from, to int) int {
	for k := from; k < to; k++ {
		switch f.low(k) {
		case "call", "calls", "message", "messages", "email", "emails", "e-mail", "e-mails", "request", "requests", "inquiry", "inquiries",
			"enquiry", "enquiries", "query", "queries", "voicemail", "voicemails":
			return k
		}
	}
	return story.None
}

// sought is who has not answered, where the request is the subject: calls to the
// mayor were not returned, a request for comment to the ministry went unanswered.
func (f *finder) sought(k int) story.Range {
	switch f.low(k) {
	case "returned", "answered":
		if negated, passive := f.groupOf(verb{head: k, from: f.group(k)}); !negated || !passive {
			return story.Nowhere
		}
	case "unanswered":
	default:
		return story.Nowhere
	}
	request := f.requests(f.lo, k)
	if request == story.None {
		return story.Nowhere
	}
	for to := request + 1; to < k; to++ {
		if f.low(to) != "to" {
			continue
		}
		if end := f.nounPhraseAfter(to+1, k, false); end > to+1 {
			return story.Range{From: to + 1, To: end}
		}
	}
	return story.Nowhere
}

// noComment recognises the refusal to speak, which has no content.
func (f *finder) noComment(a *Attribution, v verb) bool {
	refused := f.keepsSilent(a, v) || f.unanswering(v)
	if a.Source.Missing() || v.Class != article.NoComment && v.Lemma != "respond" && v.Lemma != "comment" && v.Lemma != "reply" && !refused {
		return false
	}
	negated, _ := f.groupOf(v)
	if v.Class != article.NoComment && !negated {
		return false
	}
	if v.Class == article.NoComment && !f.toSpeak(v.to) && !f.asksFor(v.to) {
		return false
	}
	f.tense(a, v)
	a.Class, a.Negated = article.NoComment, true
	switch v.Lemma {
	case "say", "tell", "reveal", "disclose": // whether, who: what it would be about
	default:
		a.Content = nil
	}
	return true
}

// wouldNot reports whether somebody would not speak of something: would not discuss
// the case.
func (f *finder) wouldNot(v verb) bool {
	negated, _ := f.groupOf(v)
	return negated && v.Lemma == "discuss" && f.low(v.from) == "would"
}

// unanswering reports whether somebody did not answer what reporters send: did not
// answer two calls.
func (f *finder) unanswering(v verb) bool {
	return v.Lemma == "answer" && f.requests(v.to, min(f.hi, v.to+5)) != story.None
}

// keepsSilent reports whether somebody who would not say something is asked for it: would
// not say whether, would not tell reporters who, has not spoken about it.
func (f *finder) keepsSilent(a *Attribution, v verb) bool {
	if negated, passive := f.groupOf(v); !negated || passive {
		return false
	}
	switch v.Lemma {
	case "say", "tell", "reveal", "disclose":
		if w := f.low(v.from); w != "would" && w != "wo" {
			return false
		}
	case "discuss":
		return f.wouldNot(v)
	case "speak":
		return f.tag(v.head) == tag.VBN && (f.low(v.to) == "about" || f.low(v.to) == "publicly")
	default:
		return false
	}
	k := v.to
	if lexicon.ListenerFirst.Has(v.Lemma) && !a.Addressee.Missing() {
		k = a.Addressee.To
	}
	switch f.low(k) {
	case "whether", "if", "how", "more", "which":
		return true
	}
	return f.opensWh(k)
}

// toSpeak reports whether what is declined is speech: declined to comment, an
// interview, to say whether.
func (f *finder) toSpeak(i int) bool {
	for k := i; k < min(f.hi, i+4); k++ {
		switch w := f.low(k); w {
		case "interview", "interviewed", "drawn":
			return true
		default:
			if f.is(k, lexicon.Speaking) {
				return true
			}
		}
	}
	return false
}
