package source

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// described is the cluster of a source that has no name: an earlier one that
// it plainly takes up, or one of its own.
func (r *resolver) described(i int, p phrase) int {
	first := story.Nowhere
	if q, ok := r.introduced(i, p); ok {
		p, first = q, q.core
	} else if p.definite || r.inHeadline(i) || r.seated(p) {
		if at := r.takenUp(i, p); at != story.None {
			return at
		}
	}
	key := r.key(p)
	for at := range r.sources {
		if x := &r.sources[at]; !x.Named && x.Bearer == story.None && x.Name == key && !p.indefinite {
			return at
		}
	}
	x := unknown()
	x.Name, x.Head, x.Role = key, p.headLemma, roleOf(p.kind, p.headLemma)
	x.Plural, x.Count, x.Former = p.plural, p.count, p.former
	x.Nationality, x.Organization, x.Owner = p.nationality, p.organization, owner(p)
	x.Anonymity, x.Access, x.Confidence = p.anonymity, p.access, 85
	r.kind(&x, p)
	if x.Kind == article.Anonymous && x.Role == article.Crowd {
		x.Role = article.NoRole // people familiar with the matter are no crowd
	}
	x.Grade = grade(&x, p)
	x.Named = x.Named || r.membersNamed(p)
	x.Generic = p.plural && !p.definite && p.count == 0 && p.organization == "" && !p.located && p.access.Missing() && p.nationality == ""
	if !first.Missing() {
		x.Mentions = append(x.Mentions, first)
	}
	r.sources = append(r.sources, x)
	return len(r.sources) - 1
}

// introduction is how many sentences back a definite description may have been
// introduced by one who has not spoken yet.
const introduction = 2

// introduced is the description of somebody without a name by which the story
// brought in the one who now speaks: "A senior doctor at the clinic was less
// diplomatic. … the doctor said". There is none where one of that kind has
// spoken, or stands in between under a name.
func (r *resolver) introduced(i int, p phrase) (phrase, bool) {
	if !p.definite || p.plural || p.modified || p.kind&lexicon.Human == 0 || r.inHeadline(i) {
		return phrase{}, false
	}
	for x := range r.sources {
		if r.sources[x].Head == p.headLemma {
			return phrase{}, false
		}
	}
	at := &r.Attributions[i]
	block := r.Sentences[at.Sentence].Block
	for n := at.Sentence; n >= max(0, at.Sentence-introduction) && block-r.Sentences[n].Block <= 1; n-- {
		tokens := r.Sentences[n].Tokens
		for k := min(tokens.To, at.Source.From) - 1; k >= tokens.From; k-- {
			if r.at[k] == story.None && r.Tokens[k].Low == p.headLemma {
				first := r.indefinite(k, tokens.From)
				if first == k {
					return phrase{}, false
				}
				return r.read(story.Range{From: first, To: r.placed(k+1, tokens.To)}), true
			}
		}
	}
	return phrase{}, false
}

// indefinite is the token of the article that makes the noun at a token one whom
// nobody knows yet, or the noun's when there is none.
func (r *resolver) indefinite(noun, first int) int {
	for k := noun - 1; k >= max(first, noun-4); k-- {
		switch t := &r.Tokens[k]; {
		case t.Low == "a", t.Low == "an", t.Low == "another", t.Low == "one":
			return k
		case !t.Tag.IsAdjective() && !t.Tag.IsNoun() && t.Tag != tag.HYPH && t.Tag != tag.VBN:
			return noun
		}
	}
	return noun
}

// placed is the end of the words at a token that say where somebody is or of what:
// at the clinic, of the watchdog.
func (r *resolver) placed(k, end int) int {
	if k >= end {
		return k
	}
	switch r.Tokens[k].Low {
	case "at", "of", "in", "from", "with", "on":
	default:
		return k
	}
	to := k + 1
	for to < end && (r.Tokens[to].Tag == tag.DT || r.aged(to) || r.Tokens[to].Tag.IsNoun() || r.Tokens[to].Tag.IsAdjective() || r.Tokens[to].Tag == tag.POS) {
		to++
	}
	if to == k+1 {
		return k
	}
	return to
}

// aged reports whether a token is somebody's age: a man of 19.
func (r *resolver) aged(k int) bool {
	word := r.Word(k)
	return r.Tokens[k].Tag == tag.CD && r.Tokens[k-1].Low == "of" && len(word) == 2 && '1' <= word[0] && word[0] <= '9'
}

// owner is the power that officials and institutions of a country speak for;
// its farmers speak for themselves.
func owner(p phrase) string {
	if p.kind&(lexicon.Official|lexicon.Spokesperson|lexicon.Organization) != 0 {
		return p.nationality
	}
	return ""
}

// key is the description without its article, in lower case but for names.
func (r *resolver) key(p phrase) string {
	from := p.core.From
	for from < p.head {
		switch r.Tokens[from].Low {
		case "the", "a", "an", "these", "those", "this", "that":
			from++
			continue
		}
		break
	}
	text := r.Phrase(story.Range{From: from, To: p.core.To})
	if r.at[from] == story.None && r.lex.Name(r.Word(from)).Kind == lexicon.NoName && text != "" {
		first := r.Word(from)
		text = r.Tokens[from].Low + text[len(first):]
	}
	return strings.Join(strings.Fields(text), " ")
}

// kind types a described source.
func (r *resolver) kind(x *Source, p phrase) {
	k := p.kind
	human := k&(lexicon.Human|lexicon.Group) != 0
	withheld := !p.anonymity.Missing() || !p.access.Missing() && !r.openly(p) || p.formula
	switch {
	case k&lexicon.Document != 0 && k&(lexicon.Spokesperson|lexicon.Official) == 0:
		x.Kind = article.Document
		x.Named = p.organization != ""
	case k&(lexicon.Organization|lexicon.Group) != 0 && k&lexicon.Human == 0 && p.organization != "":
		x.Kind, x.Named, x.Confidence = article.NamedOrg, true, 70 // the Trump campaign
	case p.headLemma == "police":
		x.Kind, x.Confidence = article.NamedOrg, 60 // the force of the place
	case k&lexicon.Bare != 0:
		x.Kind = article.Anonymous
	case human && withheld, !p.anonymity.Missing() && k&(lexicon.Organization|lexicon.Outlet) == 0:
		x.Kind = article.Anonymous
	case k&lexicon.Group != 0 && !p.plural && k&lexicon.Human == 0:
		x.Kind = article.UnnamedGroup
	case human && p.organization != "" && p.organization != r.principal(p) && speaksForBody(p):
		x.Kind = article.NamedOrg
	case k&lexicon.Spokesperson != 0 && r.organizationNear(p):
		x.Kind = article.NamedOrg
	case k&lexicon.Crowd != 0 && k&(lexicon.Person|lexicon.Official) == 0 && (p.plural || !p.indefinite):
		x.Kind = article.UnnamedGroup
	case human:
		x.Kind = article.UnnamedPerson
		if p.plural {
			x.Kind = article.UnnamedGroup
		}
	case k&(lexicon.Organization|lexicon.Outlet) != 0:
		x.Kind = article.UnnamedGroup
		if p.organization != "" || !p.plural && !p.indefinite && lexicon.OfGovernment.Has(p.headLemma) && r.ofPlace(p) {
			x.Kind, x.Named = article.NamedOrg, p.organization == "" // Peru's defence ministry, Leith's fire department
		}
		x.Confidence = 60
	case p.organization != "":
		x.Kind, x.Confidence = article.NamedOrg, 60
	case p.nationality != "" && p.plural:
		x.Kind, x.Confidence = article.UnnamedGroup, 60
	default:
		x.Kind, x.Confidence = article.UnknownSource, 40
		if p.plural {
			x.Kind = article.UnnamedGroup
		}
	}
}

// ofPlace reports whether a phrase says before its head of which country or town it is.
func (r *resolver) ofPlace(p phrase) bool {
	if p.nationality != "" {
		return true
	}
	for k := p.core.From; k < p.head; k++ {
		if m := r.at[k]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Place {
			return true
		}
	}
	return false
}

// openly reports whether a crowd says what it does rather than how it knows: campaigners,
// who have gathered 900 names.
func (r *resolver) openly(p phrase) bool {
	if p.kind&lexicon.Crowd == 0 || !p.plural || p.count > 0 || p.headLemma == "people" || p.access.Missing() {
		return false
	}
	return p.access.From > p.core.From && r.Tokens[p.access.From-1].Low == ","
}

// speaksForBody reports whether somebody of an organisation is heard for the whole of
// it: its spokesman, its officials, and not one officer or three scientists of it.
func speaksForBody(p phrase) bool {
	return p.kind&lexicon.Spokesperson != 0 || p.plural && p.kind&lexicon.Official != 0 && p.count == 0 && lexicon.RunsBody.Has(p.headLemma)
}

// organizationNear reports whether a spokesman's phrase goes on to say whose
// he is: "a spokesman for the company".
func (r *resolver) organizationNear(p phrase) bool {
	for k := p.head + 1; k < p.core.To; k++ {
		if r.Tokens[k].Noun&lexicon.Organization != 0 {
			return true
		}
	}
	return false
}

// membersNamed reports whether a group's phrase goes on to name some of it:
// fifty officers, including Ann Koe.
func (r *resolver) membersNamed(p phrase) bool {
	if p.apposition.Missing() || !p.plural {
		return false
	}
	for k := p.apposition.From; k < p.apposition.To; k++ {
		if m := r.at[k]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
			return true
		}
	}
	return false
}

// grade says how much the description tells a reader: article.Source.Grade.
func grade(x *Source, p phrase) int {
	switch {
	case p.kind&lexicon.Bare != 0 && !p.modified && p.nationality == "" && p.organization == "" && !p.formula && p.access.Missing() && !p.located:
		return 0
	case !p.access.Missing():
		return 4
	case p.organization != "" && (p.count > 0 || p.modified):
		return 3
	case p.organization != "", p.located:
		return 2
	}
	return 1
}
