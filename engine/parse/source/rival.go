package source

import (
	"slices"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Rival is where somebody stands whom the pronoun that says an attribution could
// mean as well as another: in "Smith sued Jones. He said …" it is Jones. The
// sentence before has to be about the two of them and nothing else has to tell
// who speaks, so it is story.Nowhere nearly always.
func Rival(s *Story, i int, lex *lexicon.Lexicon) story.Range {
	a := &s.Attributions[i]
	if a.Source.Len() != 1 || a.Sentence == 0 || a.Source.From != s.Sentences[a.Sentence].Own {
		return story.Nowhere
	}
	if c, ok := lex.Cue(a.Lemma); !ok || c.Sorts&lexicon.Speech == 0 {
		return story.Nowhere
	}
	var sex name.Sex
	switch s.Tokens[a.Source.From].Low {
	case "he":
		sex = name.Male
	case "she":
		sex = name.Female
	default:
		return story.Nowhere
	}
	before := s.Sentences[a.Sentence-1]
	if before.Block != s.Sentences[a.Sentence].Block || i > 0 && s.Attributions[i-1].Sentence >= a.Sentence-2 {
		return story.Nowhere // who spoke last goes on speaking
	}
	first, verb := s.personAt(before.Own, sex)
	if first == story.None || verb >= before.Tokens.To || !s.Tokens[verb].Tag.IsFinite() {
		return story.Nowhere
	}
	for verb+1 < before.Tokens.To && (s.Tokens[verb+1].Tag == tag.VBG || s.Tokens[verb+1].Tag == tag.VBN) {
		verb++
	}
	if _, said := lex.Cue(s.Tokens[verb].Low); said {
		return story.Nowhere // Smith praised Jones: who spoke goes on speaking
	}
	second, end := s.personAt(verb+1, sex)
	if second == story.None || second == first {
		return story.Nowhere
	}
	return story.Range{From: verb + 1, To: end}
}

// personAt is the person whose name begins at a token and who may be of that sex,
// and where the name ends.
func (s *Story) personAt(k int, sex name.Sex) (bearer, end int) {
	m, there := slices.BinarySearchFunc(s.Mentions, k, func(m name.Mention, k int) int { return m.Tokens.From - k })
	if there {
		at := &s.Mentions[m]
		if b := &s.Bearers[at.Bearer]; (b.Kind == name.Person || b.Kind == name.Unknown) && b.Sex != -sex {
			return at.Bearer, at.Tokens.To
		}
	}
	return story.None, k
}
