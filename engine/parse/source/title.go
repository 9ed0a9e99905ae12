package source

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// roleOf is the role a head noun gives.
func roleOf(kind lexicon.Noun, head string) article.Role {
	switch {
	case kind&lexicon.Spokesperson != 0:
		return article.Spokesperson
	case head == "police" || head == "sheriff" || head == "detective" || head == "trooper" || head == "constable":
		return article.Police
	case kind&lexicon.Outlet != 0 && kind&lexicon.Document == 0:
		return article.Outlet
	case kind&lexicon.Study != 0:
		return article.Study
	case kind&lexicon.Poll != 0:
		return article.Poll
	case kind&lexicon.Social != 0:
		return article.SocialPost
	case kind&lexicon.Bare != 0:
		return article.BareSource
	case kind&lexicon.Official != 0:
		return article.Official
	case kind&lexicon.Expert != 0:
		return article.Expert
	case kind&lexicon.Crowd != 0:
		return article.Crowd
	}
	return article.NoRole
}

// title is the words that say what a named person is: before the name, else in
// the apposition after it.
func (r *resolver) title(p phrase) string {
	if p.nameAt.Missing() {
		return ""
	}
	words := story.Range{From: p.core.From, To: max(p.core.From, p.nameAt.From)}
	if last := words.To - 1; words.Len() > 1 && (r.Tokens[last].Low == "sir" || r.Tokens[last].Low == "dame") {
		words.To-- // retired judge Sir
	}
	if before := r.titleOf(words); before != "" && (p.apposition.Missing() || !honorific(before)) {
		return before
	}
	if p.apposition.Missing() || p.apposition.Empty() || p.nameAt.From >= p.apposition.From {
		if k := p.nameAt.To; k < p.core.To && lexicon.PostNominal(r.Word(k)) {
			return r.Word(k) // Ann Koe MP
		}
		return ""
	}
	if k := p.apposition.From + 1; k < p.apposition.To && (r.Tokens[k].Low == "no" || r.Tokens[k].Low == "not") {
		return "" // Ann Koe, no relation to the mayor,
	}
	return r.titleOf(p.apposition)
}

// ofPolice reports whether a title is that of a police officer: Detective Sergeant,
// police sergeant, Garda.
func ofPolice(title string) bool {
	before := ""
	for word := range strings.FieldsSeq(strings.ToLower(title)) {
		switch strings.TrimSuffix(word, ".") {
		case "detective", "constable", "garda", "trooper", "sub-inspector", "superintendent", "insp", "supt", "det", "dci", "dsi", "wpc":
			return true
		case "officer", "sergeant", "sgt", "captain", "lieutenant", "lt", "inspector", "chief", "commander", "spokesman", "spokeswoman":
			if before == "police" {
				return true
			}
		}
		before = word
	}
	return false
}

// scholar reports whether a relative clause says that a person studies something, or
// teaches it at a university: Ann Koe, who studies tides at Bangor University.
func (r *resolver) scholar(p phrase) bool {
	if p.apposition.Len() < 4 {
		return false
	}
	k := p.apposition.From
	if r.Tokens[k].Low == "," {
		k++
	}
	if r.Tokens[k].Low != "who" || k+2 >= p.apposition.To {
		return false
	}
	switch r.Tokens[k+1].Low {
	case "studies", "researches", "teaches", "lectures", "specialises", "specializes", "covers", "tracks", "follows", "models":
	default:
		return false
	}
	for i := k + 2; i < p.apposition.To; i++ {
		m := r.at[i]
		if m == story.None || r.Bearers[r.Mentions[m].Bearer].Kind != name.Organization {
			continue
		}
		if covers := r.Tokens[k+1].Low; covers == "covers" || covers == "tracks" || covers == "follows" {
			return true // rates at Danube Capital
		}
		if k+3 < i && !r.Is(k+2, lexicon.SubjectOfStudy) && learned(r.Bearers[r.Mentions[m].Bearer].Parts) {
			return true
		}
	}
	return false
}

// learned reports whether the parts of a name are those of a university or an institute.
func learned(parts []string) bool {
	for _, p := range parts {
		switch p {
		case "University", "College", "Institute", "School", "Center", "Centre", "Observatory", "Academy", "Laboratory", "Institution", "MIT":
			return true
		}
	}
	return false
}

// honorific reports whether a title is no more than Dr. or Sir, where an apposition
// says what the person is.
func honorific(title string) bool {
	switch strings.TrimSuffix(strings.ToLower(title), ".") {
	case "dr", "sir", "dame", "prof", "comrade":
		return true
	}
	return false
}
