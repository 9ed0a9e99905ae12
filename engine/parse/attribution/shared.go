package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

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
		if f.nounPhraseBefore(p) == k+1 && f.noun(p)&lexicon.Document != 0 {
			return !f.is(k, lexicon.Being)
		}
		if f.contacts(k) {
			return true
		}
		if !f.is(k, lexicon.Issues) {
			return false
		}
		for i, end := k+1, f.nounPhraseAfter(k+1, p+1, false); i < end; i++ {
			if f.low(i+1) == "of" && f.tag(p).IsProper() {
				return false // gives an account of Ann Koe telling
			}
			if w := f.singular(i); f.lex.Noun(w)&(lexicon.Document|lexicon.Social) != 0 || lexicon.Medium.Has(w) || lexicon.Occasion.Has(w) || lexicon.Utterance.Has(w) {
				return true
			}
		}
		return false
	}
	return false
}

// contacts reports whether the verb at a token tells that somebody got in touch with those
// whom it names: emailed parents | saying; wrote to his sister | claiming.
func (f *finder) contacts(k int) bool {
	switch f.low(k) {
	case "emailed", "e-mailed", "texted", "messaged", "phoned", "telephoned", "rang", "telegraphed", "cabled", "faxed", "petitioned":
		return true
	case "wrote", "writes", "writing", "write", "written":
		return f.low(k+1) == "to"
	}
	return false
}

// mute reports whether a noun phrase ends with token p that cannot speak: spent
// the debate saying.
func (f *finder) mute(p int) bool {
	start := f.nounPhraseBefore(p)
	return f.tag(p) == tag.NN && f.noun(p) == 0 && !f.story.Capitalized(p) && start > f.lo && f.low(start-1) != "with" && f.low(start-1) != ","
}

// sharedSubject is the subject of a participle or of a second verb.
func (f *finder) sharedSubject(v verb) story.Range {
	if v.tag == tag.VBG || f.tag(v.from) == tag.VBG {
		return f.subjectOfParticiple(v)
	}
	// She said they want it, but pledged to wait: one tense, one subject.
	last, aside := story.Nowhere, false
	for i := len(f.found) - 1; i >= f.first; i-- {
		a := &f.found[i]
		if a.Source.Missing() || a.Head >= v.head || a.Frame != article.VerbFrame {
			continue
		}
		if f.interposed(a, v) {
			aside = true
			continue
		}
		if pastTense(f.tag(a.Head)) == pastTense(v.tag) && !f.within(a) {
			return a.Source
		}
		if last.Missing() {
			last = a.Source
		}
	}
	for k := v.from - 1; k > f.lo && !(aside && !last.Missing()); k-- {
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
	return f.setOut(v)
}

// setOut is the subject that opens the sentence, behind which a participle between
// commas tells how it came about, where the first of two verbs looks like a noun: The
// plan, drawn up in May, blames leaks and says.
func (f *finder) setOut(v verb) story.Range {
	end := f.nounPhraseAfter(f.lo, v.from, false)
	if end <= f.lo || v.tag != tag.VBZ || f.low(v.from-1) != "and" || f.low(end) != "," || f.tag(end+1) != tag.VBN && f.tag(end+1) != tag.VBD {
		return story.Nowhere
	}
	for k := end + 2; k+1 < v.from; k++ {
		switch t := f.tag(k); {
		case f.quoted(k) || t.IsFinite():
			return story.Nowhere
		case f.low(k) == ",":
			if verb := f.tag(k + 1); verb == tag.NNS || verb == tag.VBZ {
				return story.Range{From: f.lo, To: k + 1}
			}
			return story.Nowhere
		}
	}
	return story.Nowhere
}

// interposed reports whether a source is only set into the clause whose verb goes on:
// Koe took the money, Ms Roe said, and had never denied it.
func (f *finder) interposed(a *Attribution, v verb) bool {
	if w := f.low(v.from); w != "had" && w != "would" && w != "has" && w != "will" {
		return false
	}
	return a.Source.From > f.lo+1 && f.low(a.Source.From-1) == "," && f.low(a.Cue.To) == "," && a.Source.From < a.Head
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
	return f.behindOpening(v)
}

// behindOpening is the subject of the clause behind the participle that opens a sentence, and
// behind what it says: Calling it a joke, | Ann Koe | left; Having said it was safe, | he | ran.
func (f *finder) behindOpening(v verb) story.Range {
	clause := false // the participle has one of its own
	for k := v.to; k+2 < f.hi; k++ {
		if f.tag(k).IsFinite() {
			if clause {
				return story.Nowhere // and nobody tells where it ends
			}
			clause = true
		}
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
	if who := f.beforeRelative(end - 1); !who.Missing() {
		return who
	}
	if who := f.beforeParticiple(end - 1); !who.Missing() {
		return who // Detectives hunting a thief named a man and warned
	}
	if start := f.nounPhraseBefore(end - 1); start < end {
		return story.Range{From: start, To: end}
	}
	if w := f.low(end - 1); w == "," || w == ")" {
		return f.parenthetical(end - 1)
	}
	return story.Nowhere
}
