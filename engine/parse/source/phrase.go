package source

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// phrase is a source's noun phrase, taken apart.
type phrase struct {
	core         story.Range // without apposition and relative clause
	apposition   story.Range
	head         int
	headLemma    string
	kind         lexicon.Noun
	plural       bool
	definite     bool
	indefinite   bool
	count        int    // exact number, 0 when none is given
	pronoun      string // "he"; empty for anything else
	bearer       int    // the name at its head, or story.None
	nameAt       story.Range
	organization string // an organisation named inside it
	nationality  string
	former       bool
	modified     bool // by something that tells more than rank or number
	located      bool // "in Hunan", "at the clinic"
	others       bool // "the other five members": none of those who spoke
	access       story.Range
	formula      bool
	anonymity    story.Range
}

// read takes a source's tokens apart.
func (r *resolver) read(at story.Range) phrase {
	p := phrase{core: at, apposition: story.Nowhere, bearer: story.None, nameAt: story.Nowhere, access: story.Nowhere, anonymity: story.Nowhere}
	for k := at.From + 1; k < at.To; k++ {
		if opensAside(r.Tokens[k].Low) && r.at[k] == story.None && r.Tokens[k-1].Low != "of" {
			p.core.To, p.apposition = k, story.Range{From: k, To: at.To}
			break
		}
	}
	if at.Len() == 1 && personal(r.Tokens[at.From].Low) {
		p.pronoun = r.Tokens[at.From].Low
		p.head = at.From
		return p
	}
	p.head = r.headOf(p.core)
	p.headLemma = r.lex.Singular(r.Tokens[p.head].Low)
	p.kind = r.nounAt(p.head, p.core)
	if r.Tokens[p.head].Low == "authority" && p.head > p.core.From && (r.Tokens[p.head-1].Tag.IsNoun() || r.Tokens[p.head-1].Low == "the" && p.head+1 == p.core.To) {
		p.kind = lexicon.Organization // the port authority, the authority: no person
	}
	if r.thoseWho(p.core, p.head) || r.thoseOf(&p) {
		p.headLemma, p.kind = "people", r.lex.Noun("people") // those close to the chairman
	}
	p.plural = r.together(p) || !r.oneOf(p.core) && (r.Tokens[p.head].Tag == tag.NNS || r.Tokens[p.head].Tag == tag.NNPS || p.headLemma == "people" || p.headLemma == "staff" || p.headLemma == "police" || p.headLemma != r.Tokens[p.head].Low && (p.kind&lexicon.Human != 0 || strings.HasSuffix(p.headLemma, "man")))
	r.readModifiers(&p)
	r.readName(&p)
	r.readWithholding(&p, at)
	return p
}

// opensAside reports whether a word ends the phrase proper, for an apposition or a
// relative clause.
func opensAside(word string) bool {
	switch word {
	case ",", "(", "—", "who", "whom", "whose", "which", "that":
		return true
	}
	return false
}

// oneOf reports whether a phrase is about one of several: one of the sponsors.
func (r *resolver) oneOf(core story.Range) bool {
	return core.Len() > 2 && r.Tokens[core.From].Low == "one" && r.Tokens[core.From+1].Low == "of"
}

// together reports whether a phrase goes on to name others beside its head: a senior
// officer and two clerks, and not a lawyer and mother of two.
func (r *resolver) together(p phrase) bool {
	if p.kind&lexicon.Human == 0 || p.head+2 >= p.core.To || r.Tokens[p.head+1].Low != "and" {
		return false
	}
	switch t := &r.Tokens[p.head+2]; {
	case t.Tag == tag.CD, t.Low == "a", t.Low == "an", t.Low == "another":
		return true
	}
	return false
}

func personal(word string) bool {
	switch word {
	case "he", "she", "they", "it", "him", "her", "them", "i", "we", "his", "their", "its", "my", "our", "who", "that", "which", "you":
		return true
	}
	return false
}

// headOf is the last noun before the phrase's first preposition or "and".
func (r *resolver) headOf(core story.Range) int {
	head := core.To - 1
	if head > core.From && lexicon.PostNominal(r.Word(head)) && r.personIn(head-1) {
		head-- // Ann Koe MP
	}
	if m := r.at[head]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
		// The name right after the title: Secretary of Health Ann Koe.
		if first := r.Mentions[m].Tokens.From; first > core.From && (r.Tokens[first-1].Tag.IsNoun() && !r.governed(core, first) || r.parentOf(first-1, core)) {
			return head
		}
	}
	for k := core.From + 1; k < core.To; k++ {
		if r.partOfName(k) || r.outOf(k, core) {
			continue
		}
		if t := r.Tokens[k].Tag; t == tag.IN || t == tag.CC && !r.joinsAdjectives(k, core) || r.participle(k, core) {
			head = k - 1
			break
		}
	}
	if r.thoseWho(core, core.From) {
		return core.From
	}
	for head > core.From && describing(r.Tokens[head].Low) {
		head-- // people familiar with
	}
	if at := r.partitive(core, head); at > head {
		return at
	}
	for head > core.From && !r.Tokens[head].Tag.IsNoun() && r.at[head] == story.None && r.lex.Noun(r.Tokens[head].Low) == 0 {
		head--
	}
	if !r.Tokens[head].Tag.IsNoun() && r.at[head] == story.None && r.lex.Noun(r.Tokens[head].Low) == 0 {
		// "some of the residents", "many": the quantifier is the head.
		for k := core.From; k < core.To; k++ {
			if r.Tokens[k].Tag.IsNoun() || r.lex.Noun(r.Tokens[k].Low) != 0 {
				return k
			}
		}
	}
	return head
}

// outOf reports whether a word sets a part against the whole: four in ten voters.
func (r *resolver) outOf(k int, in story.Range) bool {
	return r.Tokens[k].Low == "in" && k > in.From && k+1 < in.To && r.Tokens[k-1].Tag == tag.CD && r.Tokens[k+1].Tag == tag.CD
}

// parentOf reports whether a number at a token is of the children by which a parent is
// called before his name: mum-of-three Ann Koe.
func (r *resolver) parentOf(k int, core story.Range) bool {
	if !r.number(k) {
		return false
	}
	for k--; k > core.From; k-- {
		switch r.Tokens[k].Low {
		case "-":
		case "of":
			if r.Tokens[k-1].Tag == tag.HYPH {
				k--
			}
			switch r.Tokens[k-1].Low {
			case "mum", "mom", "mam", "mother", "dad", "father", "parent", "gran", "grandmother", "grandfather", "grandad", "granddad", "grandparent":
				return true
			}
			return false
		default:
			return false
		}
	}
	return false
}

// joinsAdjectives reports whether an "and" joins what describes one noun: current
// and former employees.
func (r *resolver) joinsAdjectives(k int, in story.Range) bool {
	return k > in.From && k+2 < in.To && r.Tokens[k-1].Tag == tag.JJ && r.Tokens[k+1].Tag == tag.JJ
}

// participle reports whether a word tells what the noun before it does or what is
// done to it: an employee losing his job, a man held in Leith.
func (r *resolver) participle(k int, in story.Range) bool {
	if t := r.Tokens[k].Tag; t != tag.VBN && t != tag.VBG && t != tag.VBD || r.at[k] != story.None || describing(r.Tokens[k].Low) {
		return false
	}
	before := r.Tokens[k-1].Tag
	return (before == tag.NN || before == tag.NNS || before.IsProper()) && (k+1 == in.To || !r.Tokens[k+1].Tag.IsNoun() || today(r.Tokens[k+1].Low))
}

// today reports whether a word, which is tagged as a noun, tells by itself when
// something was done: a paper published today.
func today(word string) bool {
	switch word {
	case "today", "yesterday", "tonight", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}

// thoseWho reports whether a phrase whose head is at a token means people by
// "those": those around the chairman, those briefed on the plan.
func (r *resolver) thoseWho(core story.Range, head int) bool {
	if head != core.From || r.Tokens[head].Low != "those" || core.Len() == 1 {
		return false
	}
	next := &r.Tokens[head+1]
	return next.Tag == tag.IN || describing(next.Low) || (next.Tag == tag.VBG || next.Tag == tag.VBN) && (head+2 == core.To || !r.Tokens[head+2].Tag.IsNoun())
}

// thoseOf reports whether a relative clause says who is meant by "those": those who left.
func (r *resolver) thoseOf(p *phrase) bool {
	if p.core.Len() != 1 || r.Tokens[p.head].Low != "those" || p.apposition.Missing() {
		return false
	}
	switch r.Tokens[p.apposition.From].Low {
	case "who", "whom", "whose":
		return true
	}
	return false
}

// governed reports whether the titled name at a token is of somebody else than the
// one who speaks: a spokesman for Mr Garde, a source close to President Koe.
func (r *resolver) governed(core story.Range, first int) bool {
	k := first
	for k > core.From && r.lex.Title(r.Word(k-1)) {
		k--
	}
	if title := r.Mentions[r.at[first]].Title; !title.Missing() && title.From < k {
		return false // Secretary of State Ann Koe
	}
	if k == first || k-2 < core.From {
		return false
	}
	before := r.Tokens[k-1].Tag
	return before == tag.IN || before == tag.TO
}

// describing reports whether a word after a noun says how a source knows.
func describing(word string) bool {
	switch word {
	case "familiar", "close", "briefed", "involved", "aware", "privy", "knowledgeable", "acquainted", "directly":
		return true
	}
	return false
}

// partitive is the noun that a quantity counts: 52 percent of respondents, one
// of the sponsors. It returns head when the phrase is no such thing.
func (r *resolver) partitive(core story.Range, head int) int {
	switch r.Tokens[head].Low {
	case "percent", "percentage", "%", "majority", "number", "dozens", "hundreds", "thousands", "handful", "couple", "lot", "half", "most", "some",
		"many", "several", "one", "two", "three", "four", "few", "members", "group", "plenty", "lots", "scores", "host", "slew", "chorus", "legion",
		"string", "range", "army", "swathes", "tens", "millions", "minority", "bulk":
	default:
		return head
	}
	if head+2 >= core.To || r.Tokens[head+1].Low != "of" {
		return head
	}
	for k := core.To - 1; k > head+1; k-- {
		if r.Tokens[k].Tag.IsNoun() || r.lex.Noun(r.Tokens[k].Low) != 0 {
			if r.at[k] != story.None {
				return head
			}
			return k
		}
	}
	return head
}

func (r *resolver) partOfName(k int) bool {
	return r.at[k] != story.None && r.at[k] == r.at[min(k+1, len(r.at)-1)] && r.at[k] == r.at[max(k-1, 0)]
}

// nounAt looks up the noun at a token, with the word before it when the two
// make a noun of the lists.
func (r *resolver) nounAt(k int, in story.Range) lexicon.Noun {
	if r.Tokens[k].Low == "agent" && k > in.From && (r.Tokens[k-1].Tag == tag.POS || r.Tokens[k-1].Tag == tag.PRPPoss) {
		return lexicon.Person // the striker's agent
	}
	if k > in.From {
		if n := r.lex.Noun(r.Tokens[k-1].Low + " " + r.Tokens[k].Low); n != 0 {
			return n
		}
	}
	return r.lex.Noun(r.Tokens[k].Low)
}

func (r *resolver) readModifiers(p *phrase) {
	for k := p.core.From; k < p.core.To; k++ {
		t := &r.Tokens[k]
		if m := r.at[k]; m != story.None {
			mention := &r.Mentions[m]
			if mention.Tokens.To-1 != p.head || k != mention.Tokens.From {
				r.readInnerName(p, mention, k)
			}
			continue
		}
		if k == p.head {
			continue
		}
		switch {
		case t.Low == "the" || t.Low == "these" || t.Low == "those" || t.Low == "this" || t.Low == "that":
			p.definite = p.definite || k < p.head
		case t.Low == "a" || t.Low == "an" || t.Low == "another" || t.Low == "one":
			if k < p.head {
				p.indefinite = true
				if !p.plural || t.Low == "one" {
					p.count = 1 // and not a growing number of residents
				}
			}
		case t.Low == "dozen" && k < p.head:
			p.count = r.dozen(k, p.core.From)
		case t.Low == "other" && k < p.head:
			p.others = true
		case t.Low == "former" || t.Low == "ex" || t.Low == "retired":
			p.former = true
			p.modified = true
		case k < p.head && r.number(k):
			number, to := r.wholeNumber(k, p.head)
			if k = to - 1; r.counts(p, to) && !year(t.Low) {
				p.count = number
			}
		case r.lex.Name(r.Word(k)).Kind == lexicon.PeopleName:
			if p.nationality == "" {
				p.nationality = r.lex.Name(r.Word(k)).Canonical
			}
		case k < p.head && (t.Tag.IsNoun() || t.Tag == tag.JJ) && !emptyModifier(t.Low):
			p.modified = true
		case k > p.head && t.Tag == tag.IN:
			p.located = true
		}
	}
	if p.count == 0 && !p.plural && p.kind&lexicon.Crowd == 0 {
		p.count = 1
	}
}

// readInnerName takes a name inside the phrase for its organisation, its
// country, or the person whose spokesman it is.
func (r *resolver) readInnerName(p *phrase, m *name.Mention, k int) {
	if k != m.Tokens.From {
		return
	}
	b := &r.Bearers[m.Bearer]
	if b.Kind != name.Power && r.compound(m) || k > p.core.From && r.Tokens[k-1].Tag == tag.PRPPoss && p.kind&lexicon.Spokesperson != 0 {
		return // a man in a T-shirt; their Treasury spokesman
	}
	switch b.Kind {
	case name.Power:
		if p.nationality == "" {
			p.nationality = b.Power
		}
		if k > p.head {
			p.located = true
		}
		if seat := r.lex.Name(b.Name); seat.Kind == lexicon.SeatName && office(b.Name) {
			p.organization = b.Name
		}
	case name.Place:
		p.located = true
	case name.Organization, name.Outlet:
		first := r.Sentences[r.Tokens[m.Tokens.From].Sentence].Tokens.From
		if m.Tokens.From == first && m.Tokens.Len() == 1 && !m.Certain {
			return // "Intelligence officials": the capital only opens the sentence
		}
		if p.organization == "" {
			p.organization = b.Name
		}
	case name.Person, name.Unknown:
		if p.organization == "" && k != p.nameAt.From && m.Tokens.To-1 != p.head {
			p.organization = b.Name
		}
	}
}

// compound reports whether a name is no more than the first part of a compound:
// T-shirt, Qaeda-linked.
func (r *resolver) compound(m *name.Mention) bool {
	k := m.Tokens.To
	return k+1 < len(r.Tokens) && r.Tokens[k].Tag == tag.HYPH && r.Tokens[k].Span.Start == r.Tokens[k-1].Span.End &&
		r.Tokens[k].Span.End == r.Tokens[k+1].Span.Start && !r.Capitalized(k+1)
}

// office tells the seats that are offices from those that are cities.
func office(seat string) bool {
	switch seat {
	case "White House", "Pentagon", "State Department", "Kremlin", "Downing Street", "Whitehall", "IDF", "European Commission", "Capitol Hill":
		return true
	}
	return len(seat) > len("administration") && seat[len(seat)-len("administration"):] == "administration"
}

func emptyModifier(word string) bool {
	switch word {
	case "close", "inside", "well-placed", "reliable", "trusted", "credible", "unnamed", "anonymous", "unidentified", "key", "senior", "top",
		"high", "level", "ranking", "placed", "knowledgeable", "informed", "impeccable", "several", "multiple", "various", "some", "many",
		"numerous", "other", "certain", "industry", "well", "same", "first", "second", "third", "new", "recent", "own":
		return true
	}
	return false
}

// readName finds the name that heads the phrase, or that its apposition gives:
// "a nurse, Ann Koe, said".
func (r *resolver) readName(p *phrase) {
	if m := r.at[p.head]; m != story.None && r.Mentions[m].Tokens.To-1 <= p.head+1 && r.Mentions[m].Tokens.To > p.head {
		mention := &r.Mentions[m]
		p.bearer, p.nameAt = mention.Bearer, mention.Tokens
		r.roleBefore(p)
		return
	}
	if m := r.bodyAside(p); m != story.None {
		p.bearer, p.nameAt = r.Mentions[m].Bearer, r.Mentions[m].Tokens
		return
	}
	if p.apposition.Missing() || p.kind&(lexicon.Document|lexicon.Organization) != 0 && p.kind&lexicon.Human == 0 || p.plural {
		return
	}
	for k := p.apposition.From; k < p.apposition.To; k++ {
		if m := r.at[k]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person && r.Mentions[m].Tokens.From == k && !r.owns(m) {
			p.bearer, p.nameAt = r.Mentions[m].Bearer, r.Mentions[m].Tokens
			return
		}
		switch r.Tokens[k].Low {
		case "who", "which", "where", "when", "whose", "whom":
			return // of others too: an insider on the soap, where Ann Koe plays a nurse
		}
		if k >= p.apposition.From+3 && !r.titles(k) {
			return
		}
	}
}

// owns reports whether a name is that of whom somebody or something is: Mrs Koe's cousin.
func (r *resolver) owns(mention int) bool {
	end := r.Mentions[mention].Tokens.To
	return end < len(r.Tokens) && r.Tokens[end].Tag == tag.POS
}

// titles reports whether a token may stand in the title before a name: civil and
// environmental engineering professor Ann Koe.
func (r *resolver) titles(k int) bool {
	t := r.Tokens[k].Tag
	return t.IsNoun() || t.IsAdjective() || t == tag.CC || t == tag.HYPH || t == tag.VBG || t == tag.POS
}

// roleBefore reads the noun right before a person's name: officer Rebekah
// Koffler.
func (r *resolver) roleBefore(p *phrase) {
	if r.Bearers[p.bearer].Kind != name.Person {
		return
	}
	for k := p.nameAt.From - 1; k >= p.core.From; k-- {
		if n := r.lex.Noun(r.Tokens[k].Low); n&lexicon.Human != 0 && n != lexicon.Crowd && r.Tokens[k].Low != "member" && r.lex.Name(r.Word(k)).Kind != lexicon.PeopleName {
			p.kind, p.headLemma = n, r.lex.Singular(r.Tokens[k].Low)
			return
		}
	}
	if k := p.nameAt.To; k < p.core.To && lexicon.PostNominal(r.Word(k)) && r.lex.Noun(r.Tokens[k].Low) != 0 {
		p.kind, p.headLemma = r.lex.Noun(r.Tokens[k].Low), r.Tokens[k].Low
		return
	}
	if p.apposition.Missing() {
		return
	}
	for k := p.apposition.From; k < p.apposition.To; k++ {
		if n := r.lex.Noun(r.Tokens[k].Low); n&lexicon.Human != 0 && n != lexicon.Crowd && r.Tokens[k].Low != "member" && r.lex.Name(r.Word(k)).Kind != lexicon.PeopleName {
			p.kind, p.headLemma = n, r.lex.Singular(r.Tokens[k].Low)
			return
		}
	}
}

// allWho reports whether a relative clause at a token is of all people who ever did
// something rather than of some who were there: people who have fought fires.
func (r *resolver) allWho(p *phrase, k int) bool {
	return p.head == p.core.From && p.headLemma == "people" && k == p.head+1 && r.Tokens[k].Low == "who" && r.Tokens[k+1].Low == "have"
}

// readWithholding finds the words by which the phrase and its clause withhold
// the name, and how the source is said to know.
func (r *resolver) readWithholding(p *phrase, at story.Range) {
	end := r.Sentences[r.Tokens[at.From].Sentence].Tokens.To
	word := r.wordIn(end)
	for k := p.core.From; k < p.head; k++ {
		if low := r.Tokens[k].Low; (low == "unnamed" || low == "unidentified") && p.kind&lexicon.Human != 0 {
			p.anonymity = story.Range{From: k, To: k + 1}
		}
	}
	for k := at.From; k < min(end, at.To+8); k++ {
		match, to := r.lex.Anonymity.Match(k, word)
		if match == nil {
			continue
		}
		switch match.Tags[0] {
		case "marker":
			if p.anonymity.Missing() {
				p.anonymity = story.Range{From: k, To: to}
			}
		case "access":
			if k < at.To+1 && p.access.Missing() && word(to) != "not" && word(to) != "n't" && !r.allWho(p, k) {
				p.access = story.Range{From: k, To: to}
			}
		case "formula", "reason":
			if k < at.To+1 {
				p.formula = true
			}
		}
	}
}

// wordIn reads the words up to a token for a pattern.
func (r *resolver) wordIn(end int) func(int) string {
	return func(k int) string {
		if k >= end {
			return ""
		}
		return r.Tokens[k].Low
	}
}
