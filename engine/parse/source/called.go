package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

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
		if n := r.Tokens[k].Noun; n&lexicon.Human != 0 && n != lexicon.Crowd && r.Tokens[k].Low != "member" && r.lex.Name(r.Word(k)).Kind != lexicon.PeopleName {
			p.kind, p.headLemma = n, r.Tokens[k].Singular()
			return
		}
	}
	if k := p.nameAt.To; k < p.core.To && lexicon.PostNominal(r.Word(k)) && r.Tokens[k].Noun != 0 {
		p.kind, p.headLemma = r.Tokens[k].Noun, r.Tokens[k].Low
		return
	}
	if p.apposition.Missing() {
		return
	}
	for k := p.apposition.From; k < p.apposition.To; k++ {
		if n := r.Tokens[k].Noun; n&lexicon.Human != 0 && n != lexicon.Crowd && r.Tokens[k].Low != "member" && r.lex.Name(r.Word(k)).Kind != lexicon.PeopleName {
			p.kind, p.headLemma = n, r.Tokens[k].Singular()
			return
		}
	}
}
