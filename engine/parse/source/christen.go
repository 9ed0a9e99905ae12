package source

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// christened is the source that had no name until now and that the one who speaks
// under a new name plainly is: the regional governor said … Governor Ann Koe said …
func (r *resolver) christened(i int, p phrase) int {
	if r.byBearer[p.bearer] != story.None || r.inHeadline(i) {
		return story.None
	}
	found := story.None
	switch b := &r.Bearers[p.bearer]; b.Kind {
	case name.Person:
		found = r.officeHolder(i, p)
	case name.Organization:
		found = r.examiner(i, p)
	}
	if found != story.None {
		r.christen(found, p.bearer)
	}
	return found
}

// christen gives a source the name that the story goes on to call it by.
func (r *resolver) christen(ref, bearer int) {
	x, b := &r.sources[ref], &r.Bearers[bearer]
	x.Kind = article.NamedOrg
	if b.Kind == name.Person {
		x.Kind, x.Title = article.NamedPerson, x.Name
		if x.Title == "man" || x.Title == "woman" {
			x.Title = "" // which the name says too
		}
	}
	x.Named, x.Name, x.Bearer, x.Grade, x.Generic, x.Confidence = true, b.Name, bearer, 4, false, 70
	r.byBearer[bearer] = ref
}

// christening is how many sentences behind a description its name may come.
const christening = 8

// officeHolder is the one described by no more than the office that now stands before
// a new name as its title.
func (r *resolver) officeHolder(i int, p phrase) int {
	if p.kind&lexicon.Official == 0 || p.nameAt.From <= p.core.From || p.plural {
		return story.None
	}
	office := r.office(story.Range{From: p.core.From, To: p.nameAt.From})
	if office == "" {
		return story.None
	}
	first := r.Mentions[r.Bearers[p.bearer].Mentions[0]].Tokens.From
	only, _ := sole(where(upTo(len(r.sources)), func(ref int) bool {
		x := &r.sources[ref]
		return !x.Named && !x.Plural && x.Head == p.headLemma && len(x.Mentions) > 0
	}))
	if only == story.None {
		return story.None
	}
	x := &r.sources[only]
	at := x.Mentions[0]
	if at.From > first || r.Tokens[at.From].Low != "the" || !r.near(x, r.Attributions[i].Sentence, christening) || r.office(at) != office {
		return story.None
	}
	return only
}

// office is the office that a phrase names and nothing else, in lower case and without
// the words for the place that it is of; empty for any other phrase, and for offices
// that several hold.
func (r *resolver) office(at story.Range) string {
	var words []string
	for k := at.From; k < at.To; k++ {
		switch low := r.Tokens[k].Low; {
		case low == "the", low == "regional", low == "state", low == "provincial", low == "local", low == "city", low == "county", low == "town", low == "federal":
		case r.at[k] != story.None, r.Tokens[k].Tag == tag.POS, r.Tokens[k].Tag == tag.IN, r.Tokens[k].Tag == tag.PRPPoss, r.Tokens[k].Tag.IsMark():
			return "" // the governor of Ohio, the bank's chairman: who else has one?
		case r.lex.Name(r.Word(k)).Kind != lexicon.NoName:
			return ""
		default:
			words = append(words, low)
		}
	}
	if len(words) == 1 {
		switch words[0] {
		case "governor", "mayor", "premier", "chancellor", "president", "sheriff":
		default:
			return ""
		}
	}
	return strings.Join(words, " ")
}

// examiner is the watchdog whose finding the sentence before reports, where this one goes
// on with the paper in which a body of a new name makes it: the spending watchdog has
// found … In a report, the National Audit Office says …
func (r *resolver) examiner(i int, p phrase) int {
	a := &r.Attributions[i]
	s := r.Sentences[a.Sentence]
	if i == 0 || r.Mentions[r.Bearers[p.bearer].Mentions[0]].Tokens.From < s.Tokens.From || !r.byPaper(s.Own, p.core.From) {
		return story.None
	}
	before := &r.Attributions[i-1]
	if ref := r.refs[i-1]; ref != story.None && a.Sentence-before.Sentence == 1 && s.Block-r.Sentences[before.Sentence].Block <= 1 {
		x := &r.sources[ref]
		if !x.Named && !x.Plural && lexicon.Examines.Has(x.Head) && r.Tokens[x.Mentions[0].From].Low == "the" {
			return ref
		}
	}
	return story.None
}

// byPaper reports whether a sentence opens with the paper in which something is said.
func (r *resolver) byPaper(from, to int) bool {
	if r.Tokens[from].Low != "in" && r.Tokens[from].Low != "its" {
		return false
	}
	for k := from + 1; k < to; k++ {
		switch r.Tokens[k].Low {
		case "report", "letter", "statement", "ruling", "study", "review", "audit", "judgment", "judgement", "notice", "paper", "findings", "inspection", "decision":
			return true
		}
	}
	return false
}

// soleName is the source without a name that gives no more than the first name of a
// bearer: a doctor said … He gave only his first name, Emin; said a worker, who gave his
// name only as Ali.
func (r *resolver) soleName(bearer int) int {
	at := r.Mentions[r.Bearers[bearer].Mentions[0]].Tokens.From
	sentence := int(r.Tokens[at].Sentence)
	if r.Bearers[bearer].Kind != name.Person || !name.OnlyFirst(r.Story.Story, at, r.Sentences[sentence].Tokens.From) {
		return story.None
	}
	for i := len(r.refs) - 1; i >= 0; i-- {
		a := &r.Attributions[i]
		if a.Sentence > sentence || a.Sentence == sentence && (a.Source.From > at || a.Source.Missing() && a.Head > at) {
			continue
		}
		if a.Sentence < sentence-1 || r.Sentences[a.Sentence].Block != r.Sentences[sentence].Block || r.refs[i] == story.None {
			return story.None
		}
		if x := &r.sources[r.refs[i]]; !x.Named && !x.Plural && (x.Kind == article.UnnamedPerson || x.Kind == article.Anonymous) {
			return r.refs[i]
		}
		return story.None
	}
	return story.None
}

// namedBelow is the source without a name whom the lead opens with and whom the paragraph
// below it opens with the name, and the age, of a bearer, whom it calls the same, or who
// is in court in both: A scrap dealer has denied theft. ¶ Tom Hale, 41, pleaded … The
// lead speaks of nobody else who could be meant.
func (r *resolver) namedBelow(bearer int) int {
	b := &r.Bearers[bearer]
	at := r.Mentions[b.Mentions[0]].Tokens
	if b.Kind != name.Person || at.Len() < 2 || !r.opens(at.From, 1) || !r.ageBehind(at.To) {
		return story.None
	}
	only, _ := sole(where(upTo(len(r.sources)), func(ref int) bool { return r.opensLead(&r.sources[ref]) }))
	if only == story.None || !r.calledAgain(only, at.To) && !(r.pleads(only) && r.inCourt(at.To)) {
		return story.None
	}
	return only
}

// calledAgain reports whether the words behind a name, up to its verb, call its bearer what a
// source is called.
func (r *resolver) calledAgain(ref, k int) bool {
	for ; k < len(r.Tokens) && !r.Tokens[k].Tag.IsFinite(); k++ {
		if r.Tokens[k].Low == r.sources[ref].Head {
			return true
		}
	}
	return false
}

// pleads reports whether a source has denied or admitted something.
func (r *resolver) pleads(ref int) bool {
	for i, of := range r.refs {
		if l := r.Attributions[i].Lemma; of == ref && (l == "deny" || l == "admit" || l == "plead") {
			return true
		}
	}
	return false
}

// inCourt reports whether the first verb from a token on is one of the accused.
func (r *resolver) inCourt(k int) bool {
	for k < len(r.Tokens) && !r.Tokens[k].Tag.IsFinite() {
		k++
	}
	if k == len(r.Tokens) {
		return false
	}
	switch r.Tokens[k].Low {
	case "admits", "admitted", "appeared", "denied", "denies", "entered", "pleaded":
		return true
	}
	return false
}

// ageBehind reports whether an age stands at a token, behind a name: , 57, or (57).
func (r *resolver) ageBehind(k int) bool {
	if k+2 >= len(r.Tokens) || r.Tokens[k+1].Tag != tag.CD {
		return false
	}
	return r.Tokens[k].Low == "," && r.Tokens[k+2].Low == "," || r.Tokens[k].Low == "(" && r.Tokens[k+2].Low == ")"
}

// opens reports whether a token opens the paragraph of that number of the body.
func (r *resolver) opens(k, body int) bool {
	at := r.Tokens[k].Sentence
	s := r.Sentences[at]
	return r.Blocks[s.Block].Body == body && k == s.Own && (at == 0 || r.Sentences[at-1].Block != s.Block)
}

// opensLead reports whether a lead begins with somebody of no name and no office, and has no
// other people in it.
func (r *resolver) opensLead(x *Source) bool {
	if x.Named || x.Plural || x.Role != "" || x.Kind != article.UnnamedPerson && x.Kind != article.UnknownSource || lexicon.Bystander.Has(x.Head) {
		return false
	}
	for _, at := range x.Mentions {
		if w := r.Tokens[at.From].Low; r.opens(at.From, 0) && (w == "a" || w == "an") {
			return !r.othersIn(story.Range{From: at.To, To: r.Sentences[r.Tokens[at.From].Sentence].Tokens.To})
		}
	}
	return false
}

// othersIn reports whether words name or speak of any one person.
func (r *resolver) othersIn(words story.Range) bool {
	for k := words.From; k < words.To; k++ {
		if t := &r.Tokens[k]; t.Tag == tag.NN && t.Noun&lexicon.Human != 0 {
			return true
		}
		if m := r.at[k]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
			return true
		}
	}
	return false
}

// lateNames gives those their names who gave no more than a first name, or whom the
// paragraph below the lead names, and whom the story never quotes by them.
func (r *resolver) lateNames() {
	for b := range r.Bearers {
		if r.byBearer[b] == story.None {
			if ref := r.nameless(b); ref != story.None {
				r.christen(ref, b)
			}
		}
	}
}

// nameless is the source who had no name before a bearer's, and whose it is.
func (r *resolver) nameless(bearer int) int {
	if ref := r.soleName(bearer); ref != story.None {
		return ref
	}
	return r.namedBelow(bearer)
}
