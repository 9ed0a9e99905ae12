package claim

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// identify says who the subject of a claim is, as far as that is sure.
func (f *finder) identify(c *Claim, r story.Range) {
	c.Bearer = story.None
	if r.Empty() {
		return
	}
	if c.Kind == article.LegalClaim {
		r = f.doer(r)
	}
	c.Subject = f.subjectName(r)
	if t := f.Tag(r.From - 1); c.Kind == article.LegalClaim && (t == tag.IN && f.Low(r.From-1) != "that" || t == tag.TO) {
		return // "the advice to Ms Roth"
	}
	charge := c.Kind == article.AccusationClaim || c.Kind == article.CrimeClaim || c.Predicate == "grievance"
	if r.Len() == 1 {
		b := story.None
		if quoted := c.Owner != story.None && f.Attributions[c.Owner].Kind == article.Direct; !charge || !quoted {
			b = f.antecedent(r.From)
		}
		if b == story.None && charge {
			b = f.chargedBefore(r.From, c.Owner)
		}
		if b != story.None {
			r = f.Mentions[f.Bearers[b].Mentions[0]].Tokens
			c.Subject = f.Bearers[b].Name
		}
	}
	if m := f.ending[r.To]; m != story.None && r.Holds(f.Mentions[m].Tokens) {
		switch b := &f.Bearers[f.Mentions[m].Bearer]; b.Kind {
		case name.Person:
			c.SubjectKind, c.Bearer = article.PersonSubject, f.Mentions[m].Bearer
		case name.Organization, name.Outlet:
			c.SubjectKind, c.Bearer = article.OrganizationSubject, f.Mentions[m].Bearer
		case name.Power:
			c.SubjectKind, c.SubjectOwner, c.Bearer = article.StateSubject, b.Power, f.Mentions[m].Bearer
		}
		return
	}
	if people := f.nation(r); people != "" {
		c.Subject, c.SubjectKind, c.SubjectOwner = people, article.StateSubject, people
		return
	}
	if power := f.power(r); power != "" || f.ledBy(r) {
		c.SubjectKind, c.SubjectOwner = article.StateSubject, power
		return
	}
	if f.bodyOf(r) {
		c.SubjectKind = article.OrganizationSubject
		return
	}
	if charge {
		if b := f.holder(r); b != story.None {
			c.Subject, c.SubjectKind, c.Bearer = f.Bearers[b].Name, article.PersonSubject, b
			return
		}
	}
	if b := f.bodyMeant(r); b != story.None {
		c.Subject, c.SubjectKind, c.Bearer = f.Bearers[b].Name, article.OrganizationSubject, b
	}
}

// doer is who answers for what breaks a law: of "Ms Roth's order", Ms Roth.
func (f *finder) doer(r story.Range) story.Range {
	for k := r.From + 1; k < r.To-1; k++ {
		if f.Low(k) == "'s" && f.ending[k] != story.None {
			return story.Range{From: r.From, To: k}
		}
	}
	return r
}

// bodyMeant is the body that "the airline" stands for: the only one that the
// sentences before it name. With two to choose from it is nobody.
func (f *finder) bodyMeant(r story.Range) int {
	if r.Len() != 2 || f.Low(r.From) != "the" || f.Noun(r.To-1)&lexicon.Organization == 0 || f.Is(r.To-1, lexicon.ArmOfState) {
		return story.None
	}
	return f.only(r.From, antecedentWindow, func(b *name.Bearer) (is, may bool) {
		return b.Kind == name.Organization, b.Kind == name.Unknown && !f.shortOfBody(b.Name)
	})
}

// shortOfBody reports whether a name is that of a body of the story without its
// last words: "Halden" of "Halden Air".
func (f *finder) shortOfBody(short string) bool {
	return slices.ContainsFunc(f.Bearers, func(b name.Bearer) bool {
		return b.Kind == name.Organization && strings.HasPrefix(b.Name, short+" ")
	})
}

// bodyOf reports whether a phrase names a body by what it belongs to: "St
// Odile's clinic".
func (f *finder) bodyOf(r story.Range) bool {
	k := r.To - 1
	return k-2 >= r.From && f.Noun(k)&lexicon.Organization != 0 && f.Low(k-1) == "'s" && f.Tag(k-2).IsProper()
}

// ledBy reports whether a phrase names a government by its leader: "Orlo's
// regime".
func (f *finder) ledBy(r story.Range) bool {
	if w := f.Low(r.To - 1); w != "regime" && w != "government" {
		return false
	}
	for k := r.From; k < r.To-1; k++ {
		if m := f.ending[k+1]; m != story.None && f.Low(k+1) == "'s" {
			return f.Bearers[f.Mentions[m].Bearer].Kind == name.Person || f.Bearers[f.Mentions[m].Bearer].Kind == name.Unknown
		}
	}
	return false
}

// nation is the country that its people stand for: "the Russians", and "Russian" of
// what they do.
func (f *finder) nation(r story.Range) string {
	if r.Empty() || r.Len() > 2 || r.Len() == 2 && f.Low(r.From) != "the" || r.Len() == 1 && f.Tag(r.From) == tag.NNPS {
		return ""
	}
	if n := f.lex.Name(f.Word(r.To - 1)); n.Kind == lexicon.PeopleName {
		return n.Canonical
	}
	return ""
}

// power is the country whose government, army or service a phrase names: "the
// Chinese government", "Latvia's military intelligence".
func (f *finder) power(r story.Range) string {
	if !f.Is(r.To-1, lexicon.ArmOfState) {
		return ""
	}
	for k := r.From; k < r.To-1; k++ {
		if m := f.ending[k+1]; m != story.None && f.Bearers[f.Mentions[m].Bearer].Kind == name.Power {
			return f.Bearers[f.Mentions[m].Bearer].Power
		}
		if n := f.lex.Name(f.Word(k)); n.Kind == lexicon.PeopleName {
			return n.Canonical
		}
	}
	return ""
}

// antecedentWindow is how many sentences back a pronoun may lean.
const antecedentWindow = 2

// antecedent is the person that the pronoun at a token stands for: the only one
// of that sex whom its sentence names before it, else the sentences before. With
// two to choose from it is nobody.
func (f *finder) antecedent(k int) int {
	sex := name.SexOfPronoun(f.Low(k))
	switch {
	case f.Low(k) == "it":
		if f.Tag(k+1) != tag.IN {
			return story.None // it may be anything
		}
		return f.only(k, 0, func(b *name.Bearer) (is, may bool) {
			return b.Kind == name.Organization || b.Kind == name.Power, b.Kind == name.Unknown
		})
	case sex == 0:
		return story.None
	}
	of := func(b *name.Bearer) (is, may bool) {
		if b.Sex == -sex {
			return false, false
		}
		return b.Kind == name.Person, b.Kind == name.Unknown
	}
	if b := f.only(k, 0, of); b != story.None {
		return b
	}
	return f.only(k, antecedentWindow, of)
}

// chargeWindow is how many sentences back the pronoun of a charge may lean.
const chargeWindow = 6

// chargedBefore is the person that the pronoun at a token stands for in a charge that an
// attribution or nobody owns: whom the story named last, speaker and accuser apart,
// if that sentence names no other who may be it.
func (f *finder) chargedBefore(k, owner int) int {
	sex, speaker, found := name.SexOfPronoun(f.Low(k)), story.None, story.None
	if owner != story.None {
		said := f.Attributions[owner].Source
		if speaker = f.bearerOf(said); speaker == story.None && said.Len() == 1 && name.SexOfPronoun(f.Low(said.From)) == sex {
			return story.None // "she lied to me," she said
		}
	}
	near := int(f.Tokens[k].Sentence) - chargeWindow
	for m := len(f.Mentions) - 1; m >= 0 && sex != 0; m-- {
		mention := &f.Mentions[m]
		if mention.Tokens.From >= k {
			continue
		}
		sentence := int(f.Tokens[mention.Tokens.From].Sentence)
		if sentence < near {
			break
		}
		switch b := &f.Bearers[mention.Bearer]; {
		case mention.Bearer == found || mention.Bearer == speaker || mention.Bearer == f.accuser || b.Sex == -sex || b.Kind != name.Person && b.Kind != name.Unknown:
		case found != story.None || b.Sex != sex:
			return story.None
		case f.strangerBetween(mention.Tokens.To, k) || f.serves(mention.Tokens):
			return story.None
		default:
			found, near = mention.Bearer, sentence
		}
	}
	return found
}

// strangerBetween reports whether somebody without a name stands between a name and a pronoun,
// in a sentence of their own, and may be meant: Ann Koe sat. A baker wept. | She.
func (f *finder) strangerBetween(from, to int) bool {
	for k := from; k < to; k++ {
		t := &f.Tokens[k]
		if t.Sentence > f.Tokens[from-1].Sentence && t.Tag == tag.NN && t.Noun&lexicon.Human != 0 {
			return true
		}
	}
	return false
}

// serves reports whether the words around a name make its bearer somebody who hears, pleads or
// looks into a case: Judge Ann Koe; Bo Lund, for the defence.
func (f *finder) serves(at story.Range) bool {
	s := f.Sentences[f.Tokens[at.From].Sentence].Tokens
	for k := max(s.From, at.From-3); k < min(s.To, at.To+6); k++ {
		if f.Is(k, lexicon.OnTheCase) {
			return true
		}
	}
	return false
}

// only is the one bearer of a kind that is named before token k, in its sentence
// or so many before; it is nobody when there are two, or one more that may be of
// the kind.
func (f *finder) only(k, window int, of func(*name.Bearer) (is, may bool)) int {
	found := story.None
	for m := len(f.Mentions) - 1; m >= 0; m-- {
		mention := &f.Mentions[m]
		if mention.Tokens.From >= k {
			continue
		}
		if int(f.Tokens[k].Sentence)-int(f.Tokens[mention.Tokens.From].Sentence) > window {
			break
		}
		is, may := of(&f.Bearers[mention.Bearer])
		if mention.Bearer == found || mention.Bearer == f.accuser || !is && !may {
			continue
		}
		if may || found != story.None {
			return story.None
		}
		found = mention.Bearer
	}
	return found
}
