package attribution

import (
	"sort"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// floating gives a quotation that nobody carries to the speaker before it, when
// it is a sentence of its own in the same paragraph or opens the next one.
func (f *finder) floating() {
	s := f.story
	if len(s.Quotes) == 0 {
		return
	}
	carried := make([]bool, len(s.Quotes))
	for i := range f.found {
		for _, r := range f.found[i].Content {
			for k := r.From; k < r.To; k++ {
				if q := s.Tokens[k].Outer; q != story.None {
					carried[q] = true
				}
			}
		}
	}
	for q := range s.Quotes {
		quote := &s.Quotes[q]
		if carried[q] || quote.Parent != story.None || !quote.Opened || len(quote.Tokens) == 0 || quote.Words < 4 {
			continue
		}
		first := quote.Tokens[0].From
		sentence := s.Sentences[s.Tokens[first].Sentence]
		if first != sentence.Tokens.From || !s.Blocks[sentence.Block].Kind.Prose() {
			continue
		}
		from := f.speakerBefore(first, sentence.Block)
		if from == story.None {
			continue
		}
		a := f.found[from]
		f.sentence = int(s.Tokens[first].Sentence)
		f.found = append(f.found, Attribution{Cue: story.Nowhere, Head: first, Source: a.Source, Content: quote.Tokens, Sieve: Floating,
			Frame: article.FloatingFrame, Class: a.Class, Lemma: a.Lemma, Sentence: f.sentence, Tense: a.Tense, Parent: story.None,
			Addressee: a.Addressee, Medium: a.Medium, Venue: a.Venue, Confidence: confidences[Floating]})
	}
}

// speakerBefore is the last attribution before a token that can go on speaking:
// in the same paragraph, or at the end of the one before with a quotation of
// its own.
func (f *finder) speakerBefore(first, block int) int {
	s := f.story
	best := story.None
	for i := range f.found {
		a := &f.found[i]
		if a.Head >= first || a.Source.Missing() || a.Class == article.Attitude || a.Frame == article.NounFrame || a.Frame == article.CitingFrame {
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
	return best
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
		for _, r := range a.Content {
			for k := r.From; k < r.To; k++ {
				all++
				q := int(s.Tokens[k].Outer)
				if q == story.None {
					continue
				}
				quoted++
				if q != last {
					a.Quotes = append(a.Quotes, q)
					last = q
				}
			}
		}
		switch {
		case quoted == 0:
			a.Kind = article.Indirect
		case quoted*10 >= all*9:
			a.Kind = article.Direct
		default:
			a.Kind = article.Mixed
		}
	}
	for i := range f.found {
		f.found[i].Parent = f.parent(i)
	}
	for i := range f.found {
		f.breakCycle(i)
	}
}

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

// parent is the smallest attribution whose content holds the cue of another.
func (f *finder) parent(i int) int {
	best, size := story.None, 0
	head := f.found[i].Head
	for j := range f.found {
		if j == i || f.found[j].Frame == article.FloatingFrame && f.found[i].Frame == article.FloatingFrame {
			continue
		}
		for _, r := range f.found[j].Content {
			if !r.Has(head) || mutual(&f.found[i], &f.found[j]) {
				continue
			}
			if best == story.None || r.Len() < size {
				best, size = j, r.Len()
			}
		}
	}
	return best
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
