package claim

import (
	"slices"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// people reports whether a noun phrase stands for people.
func (f *finder) people(r story.Range) bool {
	if r.Empty() {
		return false
	}
	last := r.To - 1
	if r.Len() > 4 && f.Low(last-2) == "in" && f.Tag(last-1) == tag.HYPH {
		last -= 4 // the in-law is who the brother is
	}
	w := f.Low(last)
	switch t := f.Tag(last); {
	case t == tag.CD && f.Is(last-1, lexicon.CurrencySign):
		return false // $612,480 was missing
	case t == tag.CD || f.lex.Topic(w)&lexicon.People != 0 || w == "one" && f.Low(last-1) == "no":
		return true
	case t == tag.PRP:
		return w != "it" && w != "itself" && w != "yourself" && w != "myself" && w != "ourselves"
	case t.IsProper():
		return f.named(r, name.Person)
	case t.IsNoun():
		return f.lex.Noun(w)&(lexicon.Human|lexicon.Group) != 0 && f.lex.Noun(w)&lexicon.Document == 0
	}
	return f.Is(last, lexicon.RoundNumber)
}

// counted reports whether a noun phrase is a number of people.
func (f *finder) counted(r story.Range) bool {
	if !f.people(r) && (r.Empty() || f.Tag(r.To-1) != tag.JJ && !f.Tag(r.To-1).IsProper()) {
		return false
	}
	for k := r.From; k < r.To; k++ {
		if f.Tag(k) == tag.CD && !dates(f.Low(k)) && f.Tag(k+1) != tag.HYPH || f.Is(k, lexicon.RoundNumber) {
			return true
		}
	}
	return false
}

// dates reports whether a number before people is sooner the year of what befell them
// than how many they are: the 1984 victims, but 1846 people.
func dates(number string) bool {
	year := lexicon.Year(number)
	return 1900 <= year && year < 2100
}

// someone reports whether a noun phrase is one of people whom the story does not
// know: "a passenger", "another man".
func (f *finder) someone(r story.Range) bool {
	if !f.people(r) || r.Len() < 2 || f.Tag(r.To-1).IsProper() {
		return false
	}
	switch f.Low(r.From) {
	case "a", "an", "another", "one":
		return f.Tag(r.To-1) == tag.NN
	}
	return false
}

// party reports whether a noun phrase stands for somebody who can act: people,
// a body or a state.
func (f *finder) party(r story.Range) bool {
	if r.Empty() {
		return false
	}
	if whole := f.whole(r); !whole.Empty() {
		r = whole
	}
	last := r.To - 1
	if f.named(r, name.Person, name.Organization, name.Outlet, name.Power, name.Unknown) {
		return true
	}
	if f.power(r) != "" {
		return true // Turkish drones
	}
	noun := f.Noun(last) | f.lex.Noun(f.Low(last-1)+" "+f.Low(last)) // intelligence service
	return f.people(r) && f.Tag(last) != tag.CD || noun&(lexicon.Organization|lexicon.Group|lexicon.Outlet) != 0
}

// whole is what a noun phrase is a part of, or empty: of "some of his supporters",
// the supporters.
func (f *finder) whole(part story.Range) story.Range {
	if part.Len() != 1 || f.Low(part.To) != "of" {
		return story.Range{}
	}
	if f.Is(part.From, lexicon.Quantity) || f.Is(part.From, lexicon.SomePeople) {
		return f.phraseAfter(part.To + 1)
	}
	return story.Range{}
}

// named reports whether a noun phrase ends in a name of one of the kinds.
func (f *finder) named(r story.Range, kinds ...name.Kind) bool {
	m := f.ending[r.To]
	return m != story.None && f.Mentions[m].Tokens.To > r.From && slices.Contains(kinds, f.Bearers[f.Mentions[m].Bearer].Kind)
}

// person reports whether a person's name begins at token k.
func (f *finder) person(k int) bool {
	r := f.nameAt(k)
	return !r.Empty() && f.Bearers[f.Mentions[f.ending[r.To]].Bearer].Kind == name.Person
}

// nameAt is the name that begins at token k, or empty.
func (f *finder) nameAt(k int) story.Range {
	for end := k + 1; end <= min(f.To, k+6); end++ {
		if m := f.ending[end]; m != story.None && f.Mentions[m].Tokens.From == k {
			return f.Mentions[m].Tokens
		}
	}
	return story.Range{}
}

// about reports whether a noun of a phrase is of a topic.
func (f *finder) about(r story.Range, topic lexicon.Topic) bool {
	for k := r.From; k < r.To; k++ {
		if f.Tag(k).IsNoun() && f.Topic(k)&topic != 0 {
			return true
		}
		if f.Low(k) == "flag" && (f.Low(k-1) == "false" || f.Low(k-1) == "-" && f.Low(k-2) == "false") && topic&lexicon.Attack != 0 {
			return true
		}
	}
	return false
}
