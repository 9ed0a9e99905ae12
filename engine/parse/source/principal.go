package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// principal is the name of the person that a source speaks for, or is kin to:
// of "Garde's lawyer, Una Pell", of "a spokesman for Mr Garde", of "his widow".
func (r *resolver) principal(p phrase) string {
	whole := p.core
	if !p.apposition.Missing() {
		whole.To = p.apposition.To
	}
	if k := p.apposition.From; !p.apposition.Missing() && p.bearer != story.None && k+2 < whole.To && r.Tokens[k].Low == "," && r.Tokens[k+1].Low == "for" {
		if at := r.personAt(k + 2); at != "" && r.Mentions[r.at[k+2]].Tokens.To+1 >= whole.To {
			return at // Ann Koe, for Garde, said
		}
	}
	for k := whole.From; k < whole.To; k++ {
		if !lexicon.SpeaksFor.Has(r.Tokens[k].Singular()) {
			continue
		}
		for i := k - 1; i >= whole.From && i >= k-5; i-- { // Garde's longtime lawyer
			if r.Tokens[i].Tag == tag.POS && i > whole.From {
				return r.personAt(i - 1)
			}
			if r.Tokens[i].Tag == tag.PRPPoss {
				return r.personBefore(i)
			}
		}
		if k+2 < whole.To && (r.Tokens[k+1].Low == "for" || r.Tokens[k+1].Low == "of" || r.Tokens[k+1].Low == "to") {
			for i := k + 2; i < min(whole.To, k+6); i++ {
				if at := r.personAt(i); at != "" {
					return at
				}
			}
		}
	}
	return ""
}

// personAt is the name of the person whose mention holds a token.
func (r *resolver) personAt(k int) string {
	if m := r.at[k]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
		return r.Bearers[r.Mentions[m].Bearer].Name
	}
	return ""
}

// personBefore is the only person of that sex whom the sentences up to a
// possessive pronoun name, or nobody.
func (r *resolver) personBefore(k int) string {
	var sex name.Sex
	switch r.Tokens[k].Low {
	case "his":
		sex = name.Male
	case "her":
		sex = name.Female
	default:
		return ""
	}
	only, _ := sole(where(bearers(r.mentionsBefore(k, int(r.Tokens[k].Sentence), possessiveWindow)), func(bearer int) bool {
		return r.Bearers[bearer].Kind == name.Person && r.Bearers[bearer].Sex != -sex
	}))
	if only == story.None {
		return ""
	}
	return r.Bearers[only].Name
}

// possessiveWindow is how many sentences back he may have been named whose lawyer "his
// lawyer" is.
const possessiveWindow = 2

// represents is the country that the title of a source makes it speak for:
// Peru's president, the French foreign minister.
func (r *resolver) represents(p phrase) string {
	whole := p.core
	if !p.apposition.Missing() {
		whole.To = min(p.apposition.To, p.apposition.From+10)
	}
	for k := whole.From; k < whole.To; k++ {
		if !r.Is(k, lexicon.HeadOfState) {
			continue
		}
		for i := max(whole.From, k-4); i < min(whole.To, k+4); i++ {
			if m := r.at[i]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Power {
				return r.Bearers[r.Mentions[m].Bearer].Power
			}
		}
		return p.nationality
	}
	return ""
}

// powerBefore is the country of the office that the words before a name give
// its bearer: Peru's president Juan Orlo; the Peruvian president, Juan Orlo.
func (r *resolver) powerBefore(bearer int) string {
	from := max(r.Sentences[r.Tokens[bearer].Sentence].Tokens.From, bearer-5)
	for k := bearer - 1; k >= from; k-- {
		if !r.Is(k, lexicon.HeadOfState) {
			continue
		}
		for i := k - 1; i >= from; i-- {
			if power := r.powerAt(i); power != "" {
				return power
			}
		}
		return ""
	}
	return ""
}

// spokenFor is the country of the seat whose spokesman or official a title names:
// Kremlin spokesman.
func (r *resolver) spokenFor(p phrase) string {
	if p.kind&(lexicon.Spokesperson|lexicon.Official) == 0 || p.organization == "" {
		return ""
	}
	if seat := r.lex.Name(p.organization); seat.Kind == lexicon.SeatName {
		return seat.Canonical
	}
	return ""
}

// ministryOf is the country whose ministry or army a name names: Peruvian Foreign
// Ministry.
func (r *resolver) ministryOf(parts []string) string {
	if len(parts) < 2 {
		return ""
	}
	switch parts[len(parts)-1] {
	case "Ministry", "Government", "Army", "Navy", "Embassy", "Parliament", "Forces", "Military":
	default:
		return ""
	}
	if n := r.lex.Name(parts[0]); n.Kind == lexicon.PeopleName || n.Kind == lexicon.PowerName {
		return n.Canonical
	}
	return ""
}

// powerAt is the country that a word names, or whose people it names.
func (r *resolver) powerAt(k int) string {
	if m := r.at[k]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Power {
		return r.Bearers[r.Mentions[m].Bearer].Power
	}
	if n := r.lex.Name(r.Word(k)); n.Kind == lexicon.PeopleName {
		return n.Canonical
	}
	return ""
}
