package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// readModifiers reads what stands around the head: articles, numbers, nationality, former
// office, and whether anything tells more than rank.
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
		case k < p.head && (t.Tag.IsNoun() || t.Tag == tag.JJ) && !t.Is(lexicon.EmptyModifier):
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
		if seat := r.lex.Name(b.Name); seat.Kind == lexicon.SeatName && lexicon.SeatOfOffice(b.Name) {
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
