// Package attribution finds who is said to have said what: it looks for cues in
// a row of sieves and reads the source and the content off the words and tags
// around each. A sieve may ask what those before it have found in the sentence,
// so that their order is part of the answers; how sure each is, its confidence
// says. The package does not join sources (package source) and does not weigh
// them.
//
// The sieves follow the quotation-attribution cascades of Muzny et al. (2017)
// and the token patterns measured in the project's language notes: adjacency
// carries two thirds of all attributions in American political news.
package attribution

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// Attribution is one source, cue and content, as ranges of the story's tokens.
type Attribution struct {
	Cue        story.Range   // Nowhere for a floating quotation
	Head       int           // the token that carries the cue: the verb, "according", the noun
	Source     story.Range   // Nowhere when nobody is named or described
	Content    []story.Range // in order, apart; may go on in the sentences behind, and be empty
	Sieve      Sieve
	Frame      article.Frame
	Class      article.CueClass
	Lemma      string // of the cue: "say", "according", ":"
	Sentence   int    // index in the story's sentences
	Tense      article.Tense
	Passive    bool
	Negated    bool  // did not say; a silence is negated too
	Modal      bool  // may say
	Parent     int   // index of the attribution in whose content this one stands, or story.None
	Quotes     []int // indices in the story's quotations of those that it carries
	Kind       article.ContentKind
	Addressee  story.Range // who was told; Nowhere when the story does not say
	Relay      story.Range // who quotes the source: TASS, in "TASS quoted him as saying"; or Nowhere
	Medium     story.Range // in what it was said, with its preposition: in a letter; or Nowhere
	Venue      story.Range // at what event, with its preposition: at a hearing; or Nowhere
	Confidence int         // that the source is right, in percent
}

// Sieve is the pattern that found an attribution's source.
type Sieve uint8

// The sieves.
const (
	Adjacent      Sieve = iota // officials said
	Parenthetical              // Ann Koe, a nurse, said
	Inverted                   // …, said Ann Koe
	Relative                   // Ann Koe, who said
	Elliptic                   // … and added
	According                  // according to Ann Koe
	Citing                     // citing Ann Koe
	Agent                      // it was reported by Ann Koe
	Sourceless                 // it was reported; reportedly
	Colon                      // Ann Koe: …
	Noun                       // Ann Koe's claim that
	Floating                   // a quotation that goes on
	Turn                       // a turn of an interview
)

// confidences are the shares of right sources among each sieve's hits on the
// training stories, rounded to five.
var confidences = [...]int{
	Adjacent: 95, Parenthetical: 95, Inverted: 95, Relative: 90, Elliptic: 80, According: 95, Citing: 90, Agent: 90,
	Sourceless: 90, Colon: 85, Noun: 75, Floating: 85, Turn: 95,
}

// Longest is the most tokens that a sentence can have and be read: what is
// longer is a table or a list run together, and would cost time in its square.
const Longest = 400

// Find returns the story's attributions in order of their place, with quotes
// and parents linked. people holds the surnames of the persons named in the
// body, in lower case: a headline may set one of them before a colon.
func Find(s *story.Story, people map[string]bool, lex *lexicon.Lexicon) []Attribution {
	f := &finder{story: s, people: people, lex: lex, found: make([]Attribution, 0, len(s.Sentences))}
	for i := range s.Sentences {
		kind := s.Blocks[s.Sentences[i].Block].Kind
		if !kind.Prose() || s.Sentences[i].Tokens.Len() > Longest {
			continue
		}
		f.window = window{sentence: i, lo: s.Sentences[i].Own, hi: s.Sentences[i].Tokens.To}
		f.first = len(f.found)
		headline := kind == article.Headline
		if headline || i == 0 && s.Blocks[s.Sentences[i].Block].Sentences.Len() == 1 {
			f.window = f.headline(headline)
		}
		for rest := f.window; rest.lo < rest.hi; rest.lo = f.hi + 1 {
			f.window = rest
			if headline {
				f.hi = f.half()
			}
			f.sieves()
		}
	}
	f.pictureCredits()
	f.turns()
	f.floating()
	f.link()
	return f.found
}

// sieves reads the window. The verbs come early, since others of the sieves ask whether one
// has carried a quotation or a noun; the passives without a source come last, and leave what
// has a speaker to the others.
func (f *finder) sieves() {
	f.prepositions()
	f.verbs()
	f.questions()
	f.silences()
	f.nouns()
	f.views()
	f.bareColon()
	f.introduced()
	f.spoken()
	f.castAs()
	f.allSaid()
	f.beliefs()
	f.hearings()
	f.understood()
	f.adverbs()
}

// finder walks one sentence at a time, and moves its window to another where what it
// finds there concerns that one.
type finder struct {
	window
	story  *story.Story
	people map[string]bool
	lex    *lexicon.Lexicon
	found  []Attribution
	first  int // first attribution of this sentence in found
}

// window is what is read: the tokens [lo, hi) of a sentence. Nothing that reads it moves
// one bound without the others.
type window struct {
	sentence int
	lo, hi   int
}

// over is the window over the whole of the sentence that a token stands in.
func (f *finder) over(token int) window {
	sentence := int(f.story.Tokens[token].Sentence)
	r := f.story.Sentences[sentence].Tokens
	return window{sentence: sentence, lo: r.From, hi: r.To}
}

// begun is an attribution whose ranges are Nowhere where a literal does not give them,
// so that there is one value for nothing from the first sieve on.
func begun(a Attribution) Attribution {
	for _, r := range [...]*story.Range{&a.Source, &a.Relay, &a.Addressee, &a.Medium, &a.Venue} {
		if *r == (story.Range{}) {
			*r = story.Nowhere
		}
	}
	a.Parent = story.None
	return a
}

// add keeps an attribution that a sieve has found in the sentence that is read.
func (f *finder) add(a Attribution) {
	a.Sentence = f.sentence
	a.Confidence = confidences[a.Sieve]
	f.found = append(f.found, a)
}
