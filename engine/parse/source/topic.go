package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// topic is the person whom the sentence before an attribution is about though he has
// not spoken in it, by his name or a pronoun for it, unless the words said speak of
// him as of somebody else: Kayla Brant ran the desk. “They put it in writing,” she said.
func (r *resolver) topic(i int, sex name.Sex) int {
	a := &r.Attributions[i]
	if !r.saidFirst(i) || r.speaksOf(i, sex) {
		return story.None
	}
	block := r.Sentences[a.Sentence].Block
	for n := a.Sentence - 1; n >= max(0, a.Sentence-topicWindow) && block-r.Sentences[n].Block <= 1; n-- {
		if r.heardIn(n, i) {
			return story.None
		}
		own := story.Range{From: r.Sentences[n].Own, To: r.Sentences[n].Tokens.To}
		if own.Empty() || r.Tokens[own.From].Outer != story.None {
			return story.None
		}
		if r.Tokens[own.From].Low == pronounOf(sex) {
			continue
		}
		about := r.opener(own, sex)
		if about == story.None || r.toldTo(i, about) || r.Bearers[about].Sex == name.UnknownSex && r.otherOf(own, about, sex) {
			return story.None
		}
		return about
	}
	return story.None
}

// toldTo reports whether an attribution is said to a person, or speaks of him by name.
func (r *resolver) toldTo(i, bearer int) bool {
	a := &r.Attributions[i]
	for _, in := range append(a.Content, a.Addressee) {
		for k := max(0, in.From); k < in.To; k++ {
			if m := r.at[k]; m != story.None && r.Mentions[m].Bearer == bearer {
				return true
			}
		}
	}
	return false
}

// otherOf reports whether a sentence names another person than one, plainly of a sex.
func (r *resolver) otherOf(in story.Range, bearer int, sex name.Sex) bool {
	for k := in.From; k < in.To; k++ {
		if m := r.at[k]; m != story.None && r.Mentions[m].Bearer != bearer && r.Bearers[r.Mentions[m].Bearer].Sex == sex {
			return true
		}
	}
	return false
}

// topicWindow is how many sentences back a pronoun may go on with whom they are about.
const topicWindow = 3

// speaksOf reports whether the words quoted by an attribution have the pronoun of a
// sex in them: who breaks "his word" is seldom the one who says so.
func (r *resolver) speaksOf(i int, sex name.Sex) bool {
	for _, c := range r.Attributions[i].Content {
		for k := c.From; k < c.To; k++ {
			if of := name.SexOfPronoun(r.Tokens[k].Low); of != name.UnknownSex && of == sex && r.Tokens[k].Outer != story.None {
				return true
			}
		}
	}
	return false
}

// heardIn reports whether an attribution before another stands in a sentence.
func (r *resolver) heardIn(sentence, i int) bool {
	for k := i - 1; k >= 0 && r.Attributions[k].Sentence >= sentence; k-- {
		if r.Attributions[k].Sentence == sentence {
			return true
		}
	}
	return false
}

func pronounOf(sex name.Sex) string {
	if sex == name.Male {
		return "he"
	}
	return "she"
}

// opener is the person, who may be of that sex, with whose name a sentence begins as
// its subject: Striker Carl Hume scored twice; Jodie Clarke, a dietitian, went on; the
// port's chairman, Viktor Salm, was blunter.
func (r *resolver) opener(in story.Range, sex name.Sex) int {
	aside, first := false, in.From
	in.From = r.behindFront(in)
	for k := in.From; k < min(in.To, in.From+openerWindow); k++ {
		m := r.at[k]
		if m == story.None {
			if r.nameAside(k, in) {
				aside = true
				continue
			}
			if t := r.Tokens[k].Tag; !t.IsNoun() && !t.IsAdjective() && t != tag.DT && t != tag.POS && t != tag.HYPH && t != tag.PRPPoss {
				return story.None
			}
			continue
		}
		at := &r.Mentions[m]
		b := &r.Bearers[at.Bearer]
		if at.Tokens.To >= in.To {
			return story.None
		}
		if b.Kind != name.Person || r.Tokens[at.Tokens.To].Tag == tag.POS || b.Shared {
			k = at.Tokens.To - 1
			continue
		}
		goesOn := at.Tokens.To
		if aside && r.Tokens[goesOn].Low == "," && !r.relative(goesOn+1, in.To) {
			goesOn++
		} else {
			goesOn = r.behindApposition(goesOn, in.To)
		}
		if b.Sex == -sex || !r.acts(goesOn, in.To) || in.From > first && b.Sex != sex {
			return story.None
		}
		return at.Bearer
	}
	return story.None
}

// openerWindow is how many words the name of the subject may come behind.
const openerWindow = 9

// nameAside reports whether the comma at a token stands between what somebody is and the
// name: Her husband, the novelist Peter Koe, shrugs; the port's chairman, Viktor Salm, was.
func (r *resolver) nameAside(comma int, in story.Range) bool {
	if r.Tokens[comma].Low != "," || comma <= in.From+1 || comma+1 >= in.To {
		return false
	}
	if r.Tokens[in.From].Tag == tag.PRPPoss && lexicon.SpeaksFor.Has(r.Tokens[comma-1].Singular()) {
		return true
	}
	m := r.at[comma+1]
	return m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person && r.at[comma-1] == story.None && r.Tokens[comma-1].Noun&lexicon.Human != 0
}

// relative reports whether a relative clause begins at a token.
func (r *resolver) relative(k, end int) bool {
	if k >= end {
		return false
	}
	switch r.Tokens[k].Low {
	case "who", "whom", "whose", "which":
		return true
	}
	return false
}

// behindFront is where the subject of a sentence begins behind a phrase that says when or
// where: For 23 years Mrs Koe was …; In 1986, Ann Koe left.
func (r *resolver) behindFront(in story.Range) int {
	if r.Tokens[in.From].Tag != tag.IN {
		return in.From
	}
	for k := in.From + 1; k < min(in.To, in.From+openerWindow); k++ {
		t := r.Tokens[k].Tag
		switch {
		case r.Tokens[k].Low == ",":
			return k + 1
		case t == tag.CD || t == tag.DT || t == tag.PRPPoss || t == tag.HYPH || t == tag.POS || t.IsAdjective():
		case t.IsNoun() && r.at[k] == story.None:
			if m := r.titledAt(k + 1); m != story.None && m != r.at[k] {
				return r.Mentions[m].Tokens.From
			}
		case t.IsNoun():
		default:
			return in.From
		}
	}
	return in.From
}

// titledAt is the name that begins at a token or behind a title there, or story.None.
func (r *resolver) titledAt(k int) int {
	for ; k < len(r.Tokens) && r.at[k] == story.None && r.lex.Title(r.Word(k)); k++ {
	}
	if k >= len(r.Tokens) || r.at[k] == story.None || r.Mentions[r.at[k]].Tokens.From != k {
		return story.None
	}
	return r.at[k]
}
