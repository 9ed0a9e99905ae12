package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// turns gives every turn of an interview to the voice that its label names. A
// letter names nobody: then whoever the story introduces answers, and the
// newsroom asks in its own voice.
func (f *finder) turns() {
	s := f.story
	if len(s.Turns) == 0 {
		return
	}
	guest := f.introducedBefore(s.Turns[0].Label.From)
	if guest.Missing() {
		guest = f.headlineGuest(s.Turns[0].Label.From)
	}
	for _, t := range s.Turns {
		if t.Asks {
			continue
		}
		source := t.Name
		if source.Missing() || source.Empty() {
			source = guest
		}
		f.window = f.over(t.Label.From)
		cue := t.Label.To - 1
		f.add(begun(Attribution{
			Cue: story.Range{From: cue, To: t.Label.To}, Head: cue, Source: source, Content: f.turnContent(t), Sieve: Turn,
			Frame: article.TurnFrame, Class: article.Neutral, Lemma: ":", Tense: article.NoTense,
		}))
	}
}

// turnContent is all that a turn says.
func (f *finder) turnContent(t story.Turn) []story.Range {
	s := f.story
	var content []story.Range
	for b := t.Blocks.From; b < t.Blocks.To; b++ {
		if !s.Blocks[b].Kind.Prose() || s.Blocks[b].Sentences.Empty() {
			continue
		}
		r := story.Range{From: s.Sentences[s.Blocks[b].Sentences.From].Tokens.From, To: s.Sentences[s.Blocks[b].Sentences.To-1].Tokens.To}
		if b == t.Blocks.From {
			r.From = t.Label.To
		}
		if !r.Empty() {
			content = append(content, r)
		}
	}
	return merge(content)
}

// introducedBefore is the one person whom the story names before a token, or
// Nowhere when it names nobody or several.
func (f *finder) introducedBefore(token int) story.Range {
	s := f.story
	who := story.Nowhere
	for k := range token {
		if !f.people[f.low(k)] || !s.Capitalized(k) {
			continue
		}
		r := story.Range{From: k, To: k + 1}
		for r.From > 0 && f.tag(r.From-1).IsProper() && s.Tokens[r.From-1].Sentence == s.Tokens[k].Sentence {
			r.From--
		}
		if f.asks(r.From - 1) {
			continue
		}
		if !who.Missing() && f.low(who.To-1) != f.low(k) {
			return story.Nowhere
		}
		if who.Missing() || r.Len() > who.Len() {
			who = r
		}
	}
	return who
}

// asks reports whether the word before a name makes it that of who asks: by | Ann Koe; she
// tells | Ann Koe how.
func (f *finder) asks(i int) bool {
	switch f.low(i) {
	case "by", "tells", "told":
		return true
	}
	return false
}

// headlineGuest is the only name of two words or more in the headline, where the body names
// nobody before a token: Five questions for | Lena Hart; Q&A: | Lena Hart on cheese.
func (f *finder) headlineGuest(token int) story.Range {
	s := f.story
	who := story.Nowhere
	for k := 0; k < token; k++ {
		if f.people[f.low(k)] && s.Capitalized(k) {
			return story.Nowhere // there are several
		}
	}
	for k := 0; k < token && s.Blocks[s.Sentences[s.Tokens[k].Sentence].Block].Kind == article.Headline; k++ {
		if !f.opensGuest(k) {
			continue
		}
		r := story.Range{From: k + 1, To: k + 1}
		for r.To < token && s.Tokens[r.To].Sentence == s.Tokens[k].Sentence && f.tag(r.To).IsProper() && s.Capitalized(r.To) {
			r.To++
		}
		if r.Len() < 2 || r.Len() > 3 {
			continue
		}
		if !who.Missing() {
			return story.Nowhere
		}
		who = r
	}
	return who
}

// opensGuest reports whether a word of a headline leads to the name of who answers.
func (f *finder) opensGuest(k int) bool {
	switch f.low(k) {
	case "for", "with", "to", ":", "meet", "ask", "asks", "asked":
		return true
	}
	return f.tag(k).IsNoun() && f.noun(k)&lexicon.Human != 0
}
