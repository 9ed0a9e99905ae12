package claim

import (
	"fmt"
	"slices"
	"sync"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// predicate is what makes a claim of the words of a pattern.
type predicate struct {
	kind       article.ClaimKind
	class      string // the predicate of the claim
	certainty  int    // the most that the words leave to it, 0 denied to 5 flat fact
	words      []wordCondition
	conditions []condition
}

// wordCondition reports whether the words of a pattern whose first is token k can make a
// claim. These are asked before the sentence is searched for a subject.
type wordCondition func(f *finder, k int) bool

// condition reports whether a match can make a claim. It may find another subject for it,
// and takes what it reads behind the pattern into the claim.
type condition func(f *finder, m *match) bool

// wordConditions and conditions are what a line of claims.txt may ask for, under the
// names that the head of the list explains.
var wordConditions = map[string]wordCondition{
	"done":     (*finder).done,
	"extends":  func(*finder, int) bool { return false }, // extended has had its turn
	"headline": func(f *finder, _ int) bool { return f.headline },
	"open":     func(f *finder, k int) bool { return !f.has(max(f.From, k-10), k, lexicon.NameWithheld) },
	"purpose":  (*finder).purpose,
	"stated":   func(f *finder, k int) bool { return f.Tag(k).IsVerb() && f.Tag(k) != tag.VB },
	"verb":     func(f *finder, k int) bool { return f.Tag(k).IsVerb() || f.headline && f.Tag(k) == tag.NNS }, // "Dye causes cancer" is a noun to the tagger
}

var conditions = map[string]condition{
	// How it is told.
	"close":       func(f *finder, m *match) bool { return f.close(m.words.From+1, m.words.To-1) },
	"passive":     (*finder).passive,
	"perfect":     func(f *finder, m *match) bool { return f.active(m.words.From, m.group) },
	"progressive": func(f *finder, m *match) bool { return f.has(m.group, m.words.From, lexicon.Being) },

	// Where the subject stands.
	"agent":    (*finder).toAgent,
	"alone":    (*finder).toNobody,
	"charged":  (*finder).toCharged,
	"clause":   (*finder).toClause,
	"inside":   func(_ *finder, m *match) bool { m.object = m.words.From + 1; return true },
	"itself":   func(_ *finder, m *match) bool { m.subject.To = m.words.To; return true },
	"near":     (*finder).toSuspect,
	"relative": (*finder).toRelative,
	"target":   (*finder).toTarget,
	">name":    (*finder).toNamed,

	// What the subject is.
	"counted": func(f *finder, m *match) bool { return f.counted(f.head(m.subject)) },
	"doer":    func(f *finder, m *match) bool { return f.party(m.subject) && !f.inside(m.subject) },
	"party":   func(f *finder, m *match) bool { return f.party(m.subject) },
	"people":  func(f *finder, m *match) bool { return f.people(f.head(m.subject)) },
	"someone": func(f *finder, m *match) bool { return f.someone(f.head(m.subject)) },
	"thing":   func(f *finder, m *match) bool { return !f.party(m.subject) || f.named(m.subject, name.Unknown) },
	"wrong":   func(f *finder, m *match) bool { return f.about(f.head(f.subject(m.group)), violence) },
	"<wrong":  (*finder).behindWrong,

	// What follows.
	">charge":  (*finder).upToCharge,
	">counted": func(f *finder, m *match) bool { return f.counted(f.objectOf(m)) && f.hurts(m) },
	">harm":    (*finder).forHarm,
	">law":     (*finder).upToLaw,
	">number":  (*finder).upToNumber,
	">object":  func(f *finder, m *match) bool { return !f.objectOf(m).Empty() },
	">offence": func(f *finder, m *match) bool { return f.upTo(m, lexicon.Offence) },
	">party":   func(f *finder, m *match) bool { return f.party(f.objectOf(m)) },
	">people":  (*finder).hurts,
	">someone": (*finder).hurtsSomeone,
	">taint":   func(f *finder, m *match) bool { return f.upTo(m, lexicon.Taint) },
	">wrong":   func(f *finder, m *match) bool { return f.about(f.withOf(f.objectOf(m)), violence) },
}

// violence is what an accusation of being behind it or of aiding it is of.
const violence = lexicon.Attack | lexicon.Offence

// listedPredicates are those of the lexicon's patterns, by their numbers.
var listedPredicates = sync.OnceValue(func() []predicate {
	patterns := lexicon.English().Claims.List()
	out := make([]predicate, len(patterns))
	for i := range patterns {
		tags := patterns[i].Tags
		out[i] = newPredicate(article.ClaimKind(tags[0]), tags[1], tags[2:]...)
	}
	return out
})

// newPredicate reads the conditions of a predicate, a certainty in digits among them. It
// panics where it does not know one: the lists are embedded.
func newPredicate(kind article.ClaimKind, class string, named ...string) predicate {
	if !slices.Contains(kinds[:], kind) {
		panic(fmt.Sprintf("claims.txt: no kind of claim %q", kind))
	}
	p := predicate{kind: kind, class: class, certainty: fact, words: make([]wordCondition, 0, len(named)), conditions: make([]condition, 0, len(named))}
	for _, name := range named {
		ofWords, ofMatch := wordConditions[name], conditions[name]
		switch {
		case ofWords != nil:
			p.words = append(p.words, ofWords)
		case ofMatch != nil:
			p.conditions = append(p.conditions, ofMatch)
		case len(name) == 1 && '0' <= name[0] && name[0] <= '0'+fact:
			p.certainty = certaintyOf(name)
		default:
			panic(fmt.Sprintf("claims.txt: no condition %q", name))
		}
	}
	return p
}

// certaintyOf is the certainty that a line of the lists gives in a digit.
func certaintyOf(digit string) int { return int(digit[0] - '0') }
