// Package claim finds the hedges of a story and the claims that a rule can
// weigh: who is said to be behind what, who was hurt, what causes what, what
// the law forbids, and how surely. It is precise rather than complete. Whether
// a claim needs a source, or two claims disagree, is for a rule.
package claim

import (
	"cmp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/figure"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/source"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Claim is a predicate with its subject.
type Claim struct {
	Tokens    story.Range // subject to predicate
	Kind      article.ClaimKind
	Predicate string // the class of the predicate within its kind: "responsibility", "cause"
	Subject   string // the name of the subject, else its words without the article; empty where none is read
	// SubjectKind is article.NoSubject for a subject without a name, and
	// SubjectOwner the power that it is or acts for, or empty.
	SubjectKind  article.SubjectKind
	SubjectOwner string
	Bearer       int      // who the subject is, of the bearers of package name, or story.None
	Wrong        bool     // of an accusation or a crime: what it is of is an offence or a wrong
	Lemmas       []string // the nouns and adjectives from the first word on, to the end of the sentence; nil without any
	Certainty    int      // 0 denied to 5 flat fact
	Owner        int      // the attribution whose content it is, or story.None in the story's own voice
}

// fact is the certainty of a flat statement.
const fact = 5

// Found is what the claims' stage reads in a story.
type Found struct {
	Hedges  []Hedge  // in the order of the story
	Thrusts []Thrust // by sentence
	Claims  []Claim  // in the order of the sentences, and of their first word in each
}

// Find returns the hedges, the thrusts and the claims of the story's prose.
func Find(s source.Story, figures []figure.Figure, lex *lexicon.Lexicon) Found {
	f := newFinder(s, figures, lex)
	f.hedges = f.findHedges()
	return Found{Hedges: f.hedges, Thrusts: f.findThrusts(), Claims: f.findClaims()}
}

func (f *finder) findClaims() []Claim {
	for i := range f.Sentences {
		kind := f.Blocks[f.Sentences[i].Block].Kind
		if !kind.Prose() || f.asks(f.Sentences[i].Tokens) {
			continue
		}
		f.enter(i)
		f.headline, f.first = kind == article.Headline, len(f.claims)
		f.superlatives()
		f.listed()
		f.allegations()
		f.rumoured()
		f.felled()
		f.labels()
		f.deeds()
		f.statistics()
		f.statements(kind == article.Headline || kind == article.Deck)
		f.grievances()
		slices.SortStableFunc(f.claims[f.first:], func(a, b Claim) int { return cmp.Compare(a.Tokens.From, b.Tokens.From) })
	}
	return f.claims
}

// asks reports whether a sentence is a question, which states nothing; one that only
// begs for assent states what it tells: "he lied to us, right?"
func (f *finder) asks(r story.Range) bool {
	k, asked := r.To-1, false
	for ; k >= r.From && f.Tokens[k].Tag.IsMark(); k-- {
		asked = asked || f.Tokens[k].Low == "?"
	}
	return asked && (k-1 < r.From || f.Tokens[k].Low != "right" || f.Tokens[k-1].Tag != tag.Comma)
}

// wondered reports whether the clause that begins at token k is an indirect
// question or a condition, which state nothing: "whether the firm …", "would not
// say how many people …", "unclear which unit …".
func (f *finder) wondered(k int) bool {
	for f.Tag(k - 1).IsAdverb() {
		k--
	}
	switch f.Low(k - 1) {
	case "whether", "if":
		return true
	case "which", "what", "who":
		before := f.Tag(k - 2)
		return before.IsVerb() || before.IsAdjective() || f.Low(k-2) == "about" || f.Low(k-2) == "over"
	case "how":
		return f.Is(k, lexicon.AsksNumber)
	case "and", "or":
		first := f.phraseBefore(k - 1)
		return !first.Empty() && f.wondered(first.From)
	}
	return f.Is(k-1, lexicon.AsksNumber) && f.Low(k-2) == "how"
}

// supposed reports whether the clause that begins at token k hangs on a condition
// opened before it, and states nothing: "if the pumps are so old that they cause …".
func (f *finder) supposed(k int) bool {
	for k--; k >= f.From && !f.Tag(k).IsMark(); k-- {
		switch f.Low(k) {
		case "if", "unless", "whether":
			return true
		}
	}
	return false
}

// anyone reports whether a subject stands for whoever does it, of whom nothing is
// claimed: "those who break the rules".
func (f *finder) anyone(subject story.Range) bool {
	switch f.Low(subject.From) {
	case "those", "anyone", "anybody", "whoever", "everyone", "everybody", "any":
		return !subject.Empty() && (f.Tag(subject.To) == tag.WP || f.Low(subject.From) == "any")
	}
	return false
}

// finder reads one sentence after another.
type finder struct {
	source.Story
	story.Window // the sentence
	lex          *lexicon.Lexicon
	hedges       []Hedge
	figures      []figure.Figure
	ending       []int32  // by token, the mention that ends before it, or None
	kinds        []uint16 // by token, the kinds of claim it is part of
	headline     bool     // the sentence is one
	claims       []Claim
	first        int             // claim of the sentence
	acts         map[string]bool // the verbs of the headline's statements
	accuser      int             // the bearer whom no pronoun of the claim stands for, or None
	accusing     bool            // the headline announces a charge
	match        match           // the one whose conditions are read
}

func newFinder(s source.Story, figures []figure.Figure, lex *lexicon.Lexicon) *finder {
	f := &finder{
		Story: s, lex: lex, figures: figures, ending: make([]int32, len(s.Tokens)+1), kinds: make([]uint16, len(s.Tokens)), accuser: story.None,
		claims: make([]Claim, 0, len(s.Sentences)/2),
	}
	for i := range f.ending {
		f.ending[i] = story.None
	}
	for i := range s.Mentions {
		f.ending[s.Mentions[i].Tokens.To] = int32(i)
	}
	return f
}

// enter makes a sentence the one that is read.
func (f *finder) enter(sentence int) {
	f.Window = f.Story.Window(f.Sentences[sentence].Tokens)
}

// lemmaReach bounds the words that say what a claim speaks of: a sentence of
// thousands of words would cost its square.
const lemmaReach = 60

// add finishes a claim whose predicate begins at token head: who owns it, how
// surely it is said, and what it speaks of. What is only asked is no claim.
func (f *finder) add(c Claim, subject story.Range, head int) {
	if f.wondered(c.Tokens.From) || f.supposed(c.Tokens.From) || f.anyone(subject) {
		return
	}
	c.Owner = f.ownerOf(subject, head)
	c.Certainty = min(c.Certainty, f.meant(c.Tokens.From), f.hedged(story.Range{From: max(c.Tokens.From-2, f.From), To: c.Tokens.To}))
	if c.Owner != story.None {
		c.Certainty = min(c.Certainty, cueCertainty(f.Attributions[c.Owner].Lemma))
	}
	if f.unfound(c.Tokens.From) {
		c.Certainty = 0
	}
	f.identify(&c, subject)
	for i := c.Tokens.From; i < min(f.To, c.Tokens.From+lemmaReach); i++ {
		if t := &f.Tokens[i]; t.Tag.IsNoun() || t.Tag == tag.JJ {
			c.Lemmas = append(c.Lemmas, t.Singular())
		}
	}
	f.claims = append(f.claims, c)
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		f.kinds[i] |= bit(c.Kind)
	}
}

// ownerOf is the attribution that a claim with the predicate at token head is the word
// of. What the sentence tells of somebody is not his word, though a verb of saying of
// his stands before it: "a nurse who said the wards had lied | was convicted".
func (f *finder) ownerOf(subject story.Range, head int) int {
	owner := int(f.Owners[head])
	if subject.Empty() || f.Tag(subject.To) != tag.WP && f.Tag(subject.To) != tag.WDT {
		return owner
	}
	for owner != story.None && f.Attributions[owner].Head > subject.To && f.Attributions[owner].Head < head {
		owner = f.Attributions[owner].Parent
	}
	return owner
}

// said reports whether the story already has a claim of the kind at a token.
func (f *finder) said(kind article.ClaimKind, token int) bool { return f.kinds[token]&bit(kind) != 0 }

// bit is the mark of a kind in finder.kinds.
func bit(kind article.ClaimKind) uint16 { return 1 << slices.Index(kinds[:], kind) }

var kinds = [...]article.ClaimKind{
	article.AccusationClaim, article.CasualtyClaim, article.CausalClaim, article.CrimeClaim, article.LegalClaim, article.MotiveClaim,
	article.PredictionClaim, article.StatisticClaim, article.SuperlativeClaim, article.StatementClaim,
}

// cueCertainty is what the verb that reports a claim leaves of its certainty.
func cueCertainty(lemma string) int {
	switch lemma {
	case "doubt", "claim", "allege", "contend", "rumor", "rumour":
		return 1
	case "suggest", "hint", "imply", "speculate", "theorize", "wonder":
		return 2
	case "believe", "think", "suspect", "indicate", "fear", "worry", "hope", "expect", "assume", "presume", "suppose", "guess":
		return 3
	case "deny", "reject", "dispute", "dismiss", "refute", "rebut":
		return 0
	}
	return fact
}

// subjectName is the name of a subject's bearer, else its words without the
// article, those that are no names in lower case.
func (f *finder) subjectName(r story.Range) string {
	if i := f.ending[r.To]; i != story.None {
		if m := &f.Mentions[i]; r.Holds(m.Tokens) && (f.Bearers[m.Bearer].Kind != name.Unknown || f.Tokens[m.Tokens.From].Tag.IsProper()) {
			return f.Bearers[m.Bearer].Name
		}
	}
	if f.Tokens[r.From].Tag == tag.DT && r.Len() > 1 {
		r.From++
	}
	var words strings.Builder
	for i := r.From; i < r.To; i++ {
		if i > r.From && f.Tokens[i-1].Span.End < f.Tokens[i].Span.Start {
			words.WriteByte(' ')
		}
		if f.Tokens[i].Tag.IsProper() || i > r.From && f.Capitalized(i) || f.lex.Name(f.Word(i)).Kind == lexicon.PeopleName {
			words.WriteString(f.Word(i))
		} else {
			words.WriteString(strings.ToLower(f.Word(i)))
		}
	}
	return words.String()
}
