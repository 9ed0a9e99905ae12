package source

import (
	"slices"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Rival is where somebody stands whom the words that say an attribution could mean
// as well as another: in "Smith sued Jones. He said …" it is Jones, and in "The Bank
// of England and the Bank of Japan moved. The bank said …" the latter. The sentence
// before has to be about the two of them and nothing else has to tell who speaks,
// so it is story.Nowhere nearly always.
func Rival(in *Story, i int, lex *lexicon.Lexicon) story.Range {
	s := rivalry{Story: in, lex: lex}
	a := &s.Attributions[i]
	if a.Source.Len() == 0 || a.Sentence == 0 {
		return story.Nowhere
	}
	if c, ok := s.lex.Cue(a.Lemma); a.Frame != article.AccordingFrame && (!ok || c.Sorts&lexicon.Speech == 0) {
		return story.Nowhere
	}
	before := s.Sentences[a.Sentence-1]
	word := s.Tokens[a.Source.From].Low
	switch {
	case word == "the" && a.Source.Len() == 2:
		return s.namesake(a.Source.To-1, before)
	case a.Source.Len() > 1 || before.Block != s.Sentences[a.Sentence].Block:
		return story.Nowhere
	case word == "it":
		return s.pair(before.Own)
	case word == "he":
		return s.other(i, before, name.Male)
	case word == "she":
		return s.other(i, before, name.Female)
	}
	return story.Nowhere
}

// rivalry looks in a story for those whom the same words could mean.
type rivalry struct {
	*Story
	lex *lexicon.Lexicon
}

// other is the second of two people of one sex whom the sentence before is about.
func (s *rivalry) other(i int, before story.Sentence, sex name.Sex) story.Range {
	a := &s.Attributions[i]
	if i > 0 && s.Attributions[i-1].Sentence >= a.Sentence-2 && s.Attributions[i-1].Sentence < a.Sentence {
		return story.Nowhere // who spoke last goes on speaking
	}
	for k := s.Sentences[a.Sentence].Own; k < a.Source.From; k++ {
		if s.Tokens[k].Quote == story.None && (s.Tokens[k].Tag.IsProper() || s.Tokens[k].Noun&lexicon.Human != 0) {
			return story.Nowhere // The judge, he said: who that is depends on more
		}
	}
	first, verb := s.personAt(before.Own, sex)
	if first == story.None || verb >= before.Tokens.To {
		return story.Nowhere
	}
	if s.Tokens[verb].Low == "and" {
		second, end := s.personAt(verb+1, sex)
		if second == story.None || second == first || end >= before.Tokens.To || !s.predicates(end) {
			return story.Nowhere
		}
		return story.Range{From: verb + 1, To: end}
	}
	if !s.Tokens[verb].Tag.IsFinite() {
		return story.Nowhere
	}
	for verb+1 < before.Tokens.To && (s.Tokens[verb+1].Tag == tag.VBG || s.Tokens[verb+1].Tag == tag.VBN) {
		verb++
	}
	if _, said := s.Tokens[verb].Cue(); said {
		return story.Nowhere // Smith praised Jones: who spoke goes on speaking
	}
	if k := verb + 1; k+1 < before.Tokens.To && (s.Tokens[k].Tag == tag.IN || s.Tokens[k].Tag == tag.RP) {
		verb = k // Smith fell out with Jones
		if s.Tokens[k+1].Tag == tag.IN {
			verb++
		}
	}
	second, end := s.personAt(verb+1, sex)
	if second == story.None || second == first || end < before.Tokens.To && s.Tokens[end].Tag == tag.POS {
		return story.Nowhere
	}
	return story.Range{From: verb + 1, To: end}
}

// personAt is the person whose name begins at a token and who may be of that sex,
// and where the name ends.
func (s *rivalry) personAt(k int, sex name.Sex) (bearer, end int) {
	m, there := slices.BinarySearchFunc(s.Mentions, k, func(m name.Mention, k int) int { return m.Tokens.From - k })
	if there {
		at := &s.Mentions[m]
		if b := &s.Bearers[at.Bearer]; (b.Kind == name.Person || b.Kind == name.Unknown) && b.Sex != -sex {
			return at.Bearer, at.Tokens.To
		}
	}
	return story.None, k
}

// predicates reports whether a verb, or an adverb or "both" before one, is at a token.
func (s *rivalry) predicates(k int) bool {
	for ; k+1 < len(s.Tokens) && (s.Tokens[k].Tag.IsAdverb() || s.Tokens[k].Low == "both"); k++ {
	}
	return s.Tokens[k].Tag.IsVerb() || s.Tokens[k].Tag == tag.MD
}

// bodyAt is the organisation, or a name that may be one, that begins at a token or
// behind an article there, and where it ends.
func (s *rivalry) bodyAt(k int) (bearer, end int) {
	if s.Tokens[k].Low == "the" {
		k++
	}
	m, there := slices.BinarySearchFunc(s.Mentions, k, func(m name.Mention, k int) int { return m.Tokens.From - k })
	if !there || s.Mentions[m].Title.Len() > 0 {
		return story.None, k
	}
	switch at := &s.Mentions[m]; s.Bearers[at.Bearer].Kind {
	case name.Person, name.Place:
		return story.None, k
	default:
		return at.Bearer, at.Tokens.To
	}
}

// pair is the second of two bodies that open a sentence together: "Zomato and Swiggy
// both raised fees".
func (s *rivalry) pair(k int) story.Range {
	rival := s.joined(k)
	if rival != story.Nowhere && !s.predicates(rival.To) {
		return story.Nowhere
	}
	return rival
}

// namesake is what "the bank" could mean besides another bank: the last of two that
// the sentence before tells apart by a word of their own, or of two bodies that it
// sets beside or against each other. Of what is "the bank" further up, it is none.
func (s *rivalry) namesake(noun int, before story.Sentence) story.Range {
	word := s.Tokens[noun].Singular()
	if s.Blocks[before.Block].Body == story.None && s.Blocks[before.Block].Kind != article.ListItem || s.introduced(word, before) {
		return story.Nowhere
	}
	if twin := s.twin(noun, before); twin != story.Nowhere || s.Tokens[noun].Tag != tag.NN {
		return twin
	}
	if !lexicon.Corporate.Has(word) {
		return story.Nowhere
	}
	if rival := s.pair(before.Own); rival != story.Nowhere {
		return rival
	}
	return s.opponent(before)
}

// introduced reports whether "the bank" stands in the story before a sentence.
func (s *rivalry) introduced(word string, before story.Sentence) bool {
	for k := 1; k < before.Tokens.From; k++ {
		if s.Tokens[k].Singular() == word {
			return true
		}
	}
	return false
}

// twin is the last of two in a sentence that a noun fits and other words tell apart:
// "the police report and the fire report".
func (s *rivalry) twin(noun int, before story.Sentence) story.Range {
	word, first := s.Tokens[noun].Singular(), story.None
	for k := before.Own; k < before.Tokens.To; k++ {
		if s.Tokens[k].Quote != story.None || spelledOut(s.Tokens[k].Singular()) != word {
			continue
		}
		if t := s.Tokens[k].Tag; (t == tag.NNS || t == tag.NNPS) && s.Tokens[noun].Tag == tag.NN {
			if s.bothOf(k, before) {
				return story.Range{From: k, To: k + 1}
			}
			return story.Nowhere
		}
		if first == story.None {
			first = k
		} else if s.apart(first, k, before) {
			return story.Range{From: k, To: k + 1}
		}
	}
	return story.Nowhere
}

// bothOf reports whether a plural is of two: "the two ministers", "spokesmen for the
// navy and the army".
func (s *rivalry) bothOf(k int, in story.Sentence) bool {
	if k > in.Own && (s.Tokens[k-1].Low == "two" || s.Tokens[k-1].Low == "both") {
		before := s.Tokens[max(in.Own, k-3) : k-1]
		return !slices.ContainsFunc(before, func(t story.Token) bool { return t.Low == "of" })
	}
	if k+1 >= in.Tokens.To || s.Tokens[k+1].Low != "for" && s.Tokens[k+1].Low != "of" && s.Tokens[k+1].Low != "from" {
		return false
	}
	for end := k + 2; end < min(k+8, in.Tokens.To) && !s.Tokens[end].Tag.IsVerb() && !s.Tokens[end].Tag.IsMark(); end++ {
		if s.Tokens[end].Low == "and" {
			return true
		}
	}
	return false
}

// apart reports whether words before two nouns or behind them tell these apart.
func (s *rivalry) apart(a, b int, in story.Sentence) bool {
	if b > in.Own && (s.Tokens[b-1].Low == "second" || s.Tokens[b-1].Low == "another" || s.Tokens[b-2].Low == "also") {
		return true
	}
	if modifies(s.Tokens[b-1].Tag) && a > in.Own && modifies(s.Tokens[a-1].Tag) {
		return s.Tokens[a-1].Low != s.Tokens[b-1].Low
	}
	if b+1 >= in.Tokens.To || s.Tokens[a+1].Tag != s.Tokens[b+1].Tag {
		return false
	}
	return s.Tokens[a+1].Tag.IsProper() && s.Tokens[a+1].Low != s.Tokens[b+1].Low || s.Tokens[a+1].Low == s.Tokens[b+1].Low && (s.Tokens[a+1].Low == "of" || s.Tokens[a+1].Low == "for")
}

// modifies reports whether a word with that tag tells one of a kind from another.
func modifies(t tag.Tag) bool { return t.IsNoun() || t.IsProper() || t == tag.JJ }

// spelledOut is the noun that a title is short for.
func spelledOut(title string) string {
	switch title {
	case "prof", "prof.":
		return "professor"
	case "gov.":
		return "governor"
	case "sen.":
		return "senator"
	}
	return title
}

// opponent is the second of two bodies of which one does something to the other, or
// which somebody deals with alike: "fined Brabham and Tyrrell".
func (s *rivalry) opponent(before story.Sentence) story.Range {
	for k := before.Own; k+1 < before.Tokens.To; k++ {
		if !s.Tokens[k].Tag.IsVerb() {
			continue
		}
		if rival := s.joined(k + 1); rival != story.Nowhere {
			return rival
		}
	}
	first, verb := s.bodyAt(before.Own)
	if first == story.None || verb+1 >= before.Tokens.To || s.Capitalized(verb) || s.Tokens[verb].Tag == tag.IN || s.Tokens[verb].Tag == tag.CC || s.Tokens[verb].Tag.IsMark() {
		return story.Nowhere // what a tagger takes "overtook" for is a guess
	}
	for verb+2 < before.Tokens.To && (s.Tokens[verb+1].Tag == tag.VBG || s.Tokens[verb+1].Tag == tag.VBN) {
		verb++
	}
	if told := s.Tokens[verb].Low; told == "told" || told == "asked" {
		return story.Nowhere // whom one body told is not who speaks next
	}
	second, end := s.bodyAt(verb + 1)
	if second == story.None || second == first {
		return story.Nowhere
	}
	return story.Range{From: verb + 1, To: end}
}

// joined is the second of two bodies that "and" joins at a token.
func (s *rivalry) joined(k int) story.Range {
	first, and := s.bodyAt(k)
	if first == story.None || and+1 >= len(s.Tokens) || s.Tokens[and].Low != "and" {
		return story.Nowhere
	}
	second, end := s.bodyAt(and + 1)
	if second == story.None || second == first {
		return story.Nowhere
	}
	return story.Range{From: and + 1, To: end}
}
