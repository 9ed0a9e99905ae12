package attribution

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// circumstances reads to whom, in what and where something was said, off the
// words that follow the cue and, for "told", the listener.
func (f *finder) circumstances(a *Attribution, v verb) {
	from := v.to
	if a.Sieve == Inverted {
		from = a.Source.To
	} else if !a.Addressee.Missing() && a.Addressee != (story.Range{}) {
		from = a.Addressee.To
	} else if v.passive && addressed(v.Lemma) {
		if who := (story.Range{From: f.nounPhraseBefore(v.from - 1), To: v.from}); f.listens(who) {
			a.Addressee = who // the jury was told
		}
	} else if addressed(v.Lemma) {
		if end, _ := f.listener(v, v.to, f.hi); end > v.to {
			a.Addressee = story.Range{From: v.to, To: f.withoutTime(v.to, end)}
			from = a.Addressee.To
		}
	}
	for k := from; k < min(f.hi, from+8); k++ {
		if f.mark(k) || f.low(k) == "that" || f.low(k) == ":" {
			break
		}
		f.circumstance(a, k, f.hi, k == from)
	}
	// In a statement, Ann Koe said; speaking to the BBC, she said.
	if first := f.tag(f.lo); (first == tag.IN || first == tag.VBG) && !f.quoted(f.lo) {
		end := v.from
		if !a.Source.Missing() && a.Source.From > f.lo && a.Source.From < end {
			end = a.Source.From
		}
		for k := f.lo; k < min(f.lo+8, end) && f.low(k) != ","; k++ {
			f.circumstance(a, k, end, f.low(k-1) == "speaking" || f.low(k-1) == "talking")
		}
	}
}

// circumstance reads the phrase that the preposition at a token opens and that
// ends before another; listener says that "to" here can only name who was told.
func (f *finder) circumstance(a *Attribution, k, hi int, listener bool) {
	if t := f.tag(k); t != tag.IN && t != tag.TO {
		return
	}
	end := f.withoutTime(k+1, f.nounPhraseAfter(k+1, hi, false))
	if end <= k+1 {
		return
	}
	r := story.Range{From: k, To: end}
	for i := k + 1; i < end; i++ {
		switch word := f.lex.Singular(f.low(i)); {
		case occasion(word):
			a.Venue = r
		case medium(word):
			a.Medium = r
		}
	}
	if listener && f.low(k) == "to" && (a.Addressee.Missing() || a.Addressee == (story.Range{})) {
		a.Addressee = story.Range{From: k + 1, To: end}
	}
}

// withoutTime ends a noun phrase before the words that only say when: Reuters
// on Friday.
func (f *finder) withoutTime(from, to int) int {
	for k := from + 1; k+1 < to; k++ {
		if f.tag(k) == tag.IN && timeWord(f.low(k+1)) {
			return k
		}
	}
	for to-1 > from && timeWord(f.low(to-1)) {
		to--
	}
	return to
}

func medium(word string) bool {
	switch word {
	case "statement", "interview", "email", "e-mail", "letter", "tweet", "post", "video", "podcast", "filing", "affidavit", "memo", "message",
		"text", "call", "phone", "telephone", "op-ed", "column", "twitter", "facebook", "x", "instagram", "television", "radio", "testimony",
		"report", "broadcast", "transcript", "book", "autobiography", "memoir":
		return true
	}
	return false
}

func occasion(word string) bool {
	switch word {
	case "conference", "briefing", "speech", "rally", "hearing", "meeting", "debate", "event", "court", "inquiry", "inquest", "trial", "ceremony",
		"vigil", "session", "forum", "summit", "parliament", "address", "appearance", "gathering", "convention", "news":
		return true
	}
	return false
}

// listens reports whether a noun phrase is somebody who can be told something.
func (f *finder) listens(r story.Range) bool {
	if r.Empty() || f.low(r.From) == "it" {
		return false
	}
	last := r.To - 1
	if t := f.tag(last); t == tag.PRP || t.IsProper() {
		return true
	}
	kind := f.lex.Noun(f.low(f.headOf(r)))
	return kind&(lexicon.Human|lexicon.Group|lexicon.Organization|lexicon.Outlet) != 0 || f.hears(r)
}
