package source

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// epithet is who the sentence before began with, where a description says of him what
// nobody else there could be: the maker of Koe margarine, the Rovers manager.
func (r *resolver) epithet(i int, p phrase) int {
	a := &r.Attributions[i]
	s := r.Sentences[a.Sentence]
	if a.Sentence == 0 || p.plural || r.Tokens[p.core.From].Low != "the" || p.core.From != s.Own || r.inHeadline(i) {
		return story.None
	}
	before := r.Sentences[a.Sentence-1]
	if s.Block-before.Block > 1 || !r.Blocks[before.Block].Kind.Prose() {
		return story.None
	}
	in := story.Range{From: before.Own, To: before.Tokens.To}
	bearer := story.None
	switch {
	case p.head+1 < p.core.To && r.Tokens[p.head+1].Low == "of" && lexicon.MakesOrOwns.Has(p.headLemma):
		bearer = r.firmFirst(in)
	case lexicon.Leads.Has(p.headLemma):
		bearer = r.leader(in, p)
	case s.Block == before.Block && p.core.Len() == 2 && p.kind&lexicon.Person != 0:
		bearer = r.likened(in, p)
	}
	if bearer == story.None {
		return story.None
	}
	return r.named(phrase{bearer: bearer})
}

// firmFirst is the organisation that a sentence begins with as its subject and that is
// the only one in it.
func (r *resolver) firmFirst(in story.Range) int {
	k := in.From
	if r.Tokens[k].Low == "the" {
		k++
	}
	m := r.at[k]
	if m == story.None || r.Bearers[r.Mentions[m].Bearer].Kind != name.Organization || !r.acts(r.behindApposition(r.Mentions[m].Tokens.To, in.To), in.To) {
		return story.None
	}
	firm := r.Mentions[m].Bearer
	for k := r.Mentions[m].Tokens.To; k < in.To; k++ {
		if m := r.at[k]; m != story.None && r.Mentions[m].Bearer != firm && r.Bearers[r.Mentions[m].Bearer].Kind == name.Organization {
			return story.None
		}
	}
	return firm
}

// leader is the person whom a sentence begins with and whose team it says the one is
// that a description names: Ann Koe … her Rovers side … The Rovers manager.
func (r *resolver) leader(in story.Range, p phrase) int {
	for k := p.core.From + 1; k < p.head; k++ {
		m := r.at[k]
		if m == story.None {
			continue
		}
		for _, other := range r.Bearers[r.Mentions[m].Bearer].Mentions {
			at := r.Mentions[other].Tokens.From
			if !in.Has(at) || at == in.From || r.Tokens[at-1].Tag != tag.PRPPoss {
				continue
			}
			switch r.Tokens[at-1].Low {
			case "his":
				return r.alone(in, name.Male)
			case "her":
				return r.alone(in, name.Female)
			}
		}
		return story.None
	}
	return story.None
}

// alone is the person whom a sentence begins with and who is the only one it names.
func (r *resolver) alone(in story.Range, sex name.Sex) int {
	about := r.opener(in, sex)
	if about == story.None {
		return story.None
	}
	for k := in.From; k < in.To; k++ {
		if m := r.at[k]; m != story.None && r.Mentions[m].Bearer != about && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
			return story.None
		}
	}
	return about
}

// likened is the person of whom the sentence before says no more than that he was more or
// less of something than who spoke before, and whom a noun that is new to the story
// takes up: Koe was more measured. The striker admitted …
func (r *resolver) likened(in story.Range, p phrase) int {
	m := r.at[in.From]
	if m == story.None || r.Bearers[r.Mentions[m].Bearer].Kind != name.Person {
		return story.None
	}
	k := r.Mentions[m].Tokens.To
	if k+2 >= in.To || in.To-k > 6 || r.Tokens[k].Low != "was" && r.Tokens[k].Low != "is" && r.Tokens[k].Low != "sounded" && r.Tokens[k].Low != "seemed" {
		return story.None
	}
	if k++; r.Tokens[k].Low != "more" && r.Tokens[k].Low != "less" && r.Tokens[k].Tag != tag.JJR {
		return story.None
	}
	for k := range in.From {
		if r.Tokens[k].Singular() == p.headLemma {
			return story.None
		}
	}
	return r.Mentions[m].Bearer
}
