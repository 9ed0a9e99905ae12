package source

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// Credential is what the story says that a source knows by.
type Credential struct {
	At   story.Range
	kind credentialKind
}

type credentialKind uint8

const (
	noCredential credentialKind = iota
	degree
	chair
	post
	years
)

// portraits adds what the story says of each person wherever it names him, and
// not only where he speaks: title, party, side and credentials.
func (r *resolver) portraits() {
	for i := range r.sources {
		x := &r.sources[i]
		if x.Bearer != story.None && r.Bearers[x.Bearer].Kind == name.Person && !r.Bearers[x.Bearer].Shared {
			for _, m := range r.Bearers[x.Bearer].Mentions {
				r.portray(x, r.Mentions[m].Tokens)
			}
			continue
		}
		if x.Bearer == story.None && len(x.Mentions) > 0 {
			first := x.Mentions[0]
			x.Party = r.partyIn(first)
			x.Side = r.sideIn(first)
			if !x.Plural {
				r.credentials(x, first)
			}
		}
	}
}

// portray reads what stands around one mention of a person.
func (r *resolver) portray(x *Source, at story.Range) {
	if r.Tokens[at.From].Outer != story.None {
		return // somebody else's words
	}
	before, after := r.before(at), r.after(at)
	if x.Title == "" && r.job(before) {
		x.Title = r.titleOf(before)
	}
	if x.Title == "" && r.job(after) {
		x.Title = r.titleOf(after)
	}
	if x.Party == "" {
		x.Party = r.partyIn(before)
	}
	if x.Party == "" {
		x.Party = r.partyIn(after)
	}
	if x.Side == "" {
		x.Side = r.sideIn(before)
	}
	if x.Side == "" {
		x.Side = r.sideIn(after)
	}
	r.credentials(x, before)
	r.credentials(x, after)
}

// before is the run of nouns and adjectives right before a name.
func (r *resolver) before(at story.Range) story.Range {
	first := r.Sentences[r.Tokens[at.From].Sentence].Tokens.From
	k := at.From
	for k > first && at.From-k < 8 {
		t := &r.Tokens[k-1]
		compound := t.Low == "and" && k-1 > first && k < at.From && r.Tokens[k-2].Tag.IsNoun() && !r.personIn(k-2)
		opens := r.practises(k-1) && k < at.From && (k-1 == first || r.Tokens[k-2].Tag == tag.DT)
		if !compound && !opens && !t.Tag.IsNoun() && t.Tag != tag.JJ && t.Tag != tag.HYPH && !r.lex.Title(r.Word(k-1)) || r.personIn(k-1) {
			break
		}
		k--
	}
	return story.Range{From: k, To: at.From}
}

// personIn reports whether a token is part of a person's name.
func (r *resolver) personIn(k int) bool {
	m := r.at[k]
	return m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person
}

// after is the apposition, parenthesis or relative clause right after a name.
func (r *resolver) after(at story.Range) story.Range {
	end := r.Sentences[r.Tokens[at.From].Sentence].Tokens.To
	k := at.To
	if k >= end {
		return story.Nowhere
	}
	closing := ","
	switch w := r.Tokens[k].Low; w {
	case ",":
		k++
	case "(":
		k, closing = k+1, ")"
	case "who":
	default:
		return story.Nowhere
	}
	for k+1 < end && r.Tokens[k].Tag == tag.CD && r.Tokens[k+1].Low == "," {
		k += 2 // Ann Koe, 54, a nurse
	}
	to := k
	for to < min(end, k+20) && r.Tokens[to].Low != closing && r.Tokens[to].Low != "." && r.Tokens[to].Low != ";" && r.Tokens[to].Low != `"` {
		to++
	}
	return story.Range{From: k, To: to}
}

// job reports whether words right before or after a name say what its bearer does.
func (r *resolver) job(at story.Range) bool {
	if at.Missing() || at.Empty() {
		return false
	}
	found := false
	if last := at.To - 1; r.Tokens[last].Tag == tag.NN && doer(r.Tokens[last].Low) {
		found = true // guitarist Ann Koe
	}
	for k := at.From; k < at.To; k++ {
		switch t := r.Tokens[k].Tag; {
		case t.IsFinite(), r.personIn(k):
			return false
		case t == tag.IN || r.Is(k, lexicon.OpensAside):
			return found
		case r.Tokens[k].Noun&lexicon.Human != 0 || r.lex.Title(r.Word(k)) && !courtesy(r.Tokens[k].Low):
			found = true
		}
	}
	return found
}

// doer reports whether a noun is by its ending what somebody does.
func doer(noun string) bool {
	for _, ending := range []string{"ist", "ian", "eer", "man", "woman", "smith", "maker", "writer", "player"} {
		if len(noun) > len(ending)+2 && strings.HasSuffix(noun, ending) {
			return true
		}
	}
	return false
}

// courtesy reports whether a title says no more than that somebody is a person.
func courtesy(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "mr", "mrs", "ms", "miss", "messrs":
		return true
	}
	return false
}

// titleOf is what is left of the words around a name when its age, articles, courtesy
// and relative clause are gone.
func (r *resolver) titleOf(at story.Range) string {
	for k := at.From; k < at.To; k++ {
		if w := r.Tokens[k].Low; k > at.From && (w == "who" || w == "which" || w == "whose" || w == "whom") {
			at.To = k
		} else if w == "(" && k > at.From {
			at.To = k
		} else if w == ")" || w == "—" || w == "-" && k > 0 && r.Tokens[k].Span.Start > r.Tokens[k-1].Span.End {
			at.From = k + 1
		}
	}
	for at.From < at.To && !r.opensTitle(at.From) {
		if w := r.Tokens[at.From].Low; w == "who" || w == "which" || w == "whose" || w == "that" || w == "year" || r.Tokens[at.From].Tag == tag.IN || r.Tokens[at.From].Tag == tag.VBG {
			return ""
		}
		at.From++
	}
	for at.To > at.From && (r.Tokens[at.To-1].Tag.IsMark() || r.Tokens[at.To-1].Tag == tag.CC) {
		at.To--
	}
	if at.To > at.From && r.Tokens[at.To-1].Tag == tag.POS && at.To < len(r.at) && r.at[at.To] != story.None {
		return "" // the Echo's | Ann Koe
	}
	if at.Empty() || r.praised(at.From) || courtesy(r.Tokens[at.To-1].Low) || at.Len() == 1 && r.Is(at.From, lexicon.Pronominal) {
		return ""
	}
	return r.Phrase(at)
}

// praised reports whether the words at a token set somebody above others, as no title does: the
// most able candidate; but not: best-selling author.
func (r *resolver) praised(k int) bool {
	return (r.Tokens[k].Tag == tag.JJS || r.Tokens[k].Low == "most") && (k+1 >= len(r.Tokens) || r.Tokens[k+1].Tag != tag.HYPH)
}

// opensTitle reports whether a title can begin with a word: with a noun, an
// adjective or a participle, but for ages and courtesies.
func (r *resolver) opensTitle(k int) bool {
	low, t := r.Tokens[k].Low, r.Tokens[k].Tag
	if t == tag.CD || courtesy(low) || low == "year" {
		return false
	}
	return t.IsNoun() || t.IsAdjective() || t == tag.VBN || low == "acting" || low == "managing" || r.practises(k) || r.lex.Noun(low) != 0
}

// practises reports whether a participle says what the noun behind it teaches or does:
// swimming teacher. What an expert knows of has words of its own.
func (r *resolver) practises(k int) bool {
	if r.Tokens[k].Tag != tag.VBG || k+1 >= len(r.Tokens) || r.Tokens[k+1].Tag != tag.NN {
		return false
	}
	n := r.Tokens[k+1].Noun
	return n&lexicon.Human != 0 && n&lexicon.Expert == 0
}

// partyIn is the party that words make somebody a member of: Labour MP, (R-Ohio).
func (r *resolver) partyIn(at story.Range) string {
	if at.Missing() {
		return ""
	}
	for k := at.From; k < at.To; k++ {
		if t := &r.Tokens[k]; t.Tag.IsFinite() || t.Tag == tag.IN {
			return "" // the state Republicans want to win
		}
		if party := r.lex.PartyLetter(r.Word(k)); party != "" && k == at.From && (k+1 == at.To || r.Tokens[k+1].Tag == tag.HYPH || r.Tokens[k+1].Low == ",") && k > 0 && r.Tokens[k-1].Tag.IsMark() {
			return party
		}
		if k+1 < at.To {
			if party := r.lex.Party(r.Word(k) + " " + r.Word(k+1)); party != "" {
				return party // Liberal Democrat, and not Democrat
			}
		}
		if party := r.lex.Party(r.Word(k)); party != "" && r.member(k, at) {
			return party
		}
	}
	return ""
}

// member reports whether the name of a party makes somebody its own: a Republican,
// Labour MP, and not a Democratic primary voter's neighbour or Republican plans.
func (r *resolver) member(k int, at story.Range) bool {
	found := false
	for i := k; i < at.To && r.Tokens[i].Tag != tag.IN; i++ {
		if r.Tokens[i].Tag == tag.POS {
			return false // the Republican nominee's daughter
		}
		found = found || r.Tokens[i].Noun&(lexicon.Human|lexicon.Group) != 0 || r.lex.Title(r.Word(i))
	}
	return found
}

// sideIn is the side of a case that words put somebody on.
func (r *resolver) sideIn(at story.Range) article.Side {
	if at.Missing() {
		return article.NoSide
	}
	for k := at.From; k < at.To; k++ {
		if r.Tokens[k].Tag.IsFinite() {
			return article.NoSide
		}
		next := ""
		if k+1 < at.To {
			next = r.Tokens[k+1].Singular()
		}
		switch w := r.Tokens[k].Singular(); w {
		case "prosecutor", "prosecution":
			return article.Prosecution
		case "prosecuting", "defending":
			if k != at.From || k+1 < at.To && !r.Tokens[k+1].Tag.IsMark() {
				continue
			}
			if w == "defending" {
				return article.Defense // Ann Koe, defending, said
			}
			return article.Prosecution
		case "district", "state", "u.s.":
			if next == "attorney" {
				return article.Prosecution
			}
		case "defense", "defence":
			if next == "lawyer" || next == "attorney" || next == "counsel" || next == "barrister" || next == "solicitor" || next == "team" {
				return article.Defense
			}
		case "public":
			if next == "defender" {
				return article.Defense
			}
		case "defendant":
			return article.Defense
		case "plaintiff", "complainant":
			return article.Plaintiff
		}
	}
	return article.NoSide
}

// credentials adds what words around a name say that a source knows by, the first
// of each kind.
func (r *resolver) credentials(x *Source, at story.Range) {
	if at.Missing() {
		return
	}
	for k := at.From; k < at.To; k++ {
		kind := r.credentialAt(k, at)
		if kind == noCredential || x.has(kind) {
			continue
		}
		x.Credentials = append(x.Credentials, Credential{kind: kind, At: r.clause(k, at)})
	}
}

func (x *Source) has(kind credentialKind) bool {
	for _, c := range x.Credentials {
		if c.kind == kind {
			return true
		}
	}
	return false
}

// credentialAt is the kind of credential that a word stands for.
func (r *resolver) credentialAt(k int, at story.Range) credentialKind {
	switch strings.ReplaceAll(r.Tokens[k].Low, ".", "") {
	case "phd", "md", "mba", "jd", "llm", "dphil", "doctorate", "degree":
		return degree
	case "professor", "prof", "lecturer":
		return chair
	case "director", "president", "chairman", "chairwoman", "chair", "chief", "secretary", "minister", "mayor", "governor", "senator", "ambassador", "commissioner",
		"head", "founder", "ceo", "dean", "prosecutor", "judge", "sheriff", "sen", "rep", "gov", "mp":
		return post
	case "years", "decades":
		if k > at.From && (r.Tokens[k-1].Tag == tag.CD || r.Tokens[k-1].Low == "two" || r.Tokens[k-1].Low == "for") && (k+1 >= at.To || r.Tokens[k+1].Low != "old" && r.Tokens[k+1].Low != "ago") {
			return years
		}
	}
	return noCredential
}

// clause is what a credential reads as: the words around it up to a comma or the
// next clause.
func (r *resolver) clause(k int, at story.Range) story.Range {
	from, to := k, k+1
	for from > at.From && !r.Tokens[from-1].Tag.IsMark() && !r.Is(from-1, lexicon.OpensAside) && r.Tokens[from-1].Tag != tag.DT {
		from--
	}
	for to < at.To && !r.Tokens[to].Tag.IsMark() && !r.Is(to, lexicon.OpensAside) {
		to++
	}
	return story.Range{From: from, To: to}
}
