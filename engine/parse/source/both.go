package source

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// ofTwo reports whether a phrase takes up two people together: both, both women, the two
// men, the pair, and not both sides or the two clerks.
func (r *resolver) ofTwo(p phrase) bool {
	at := p.core
	switch r.Tokens[at.From].Low {
	case "both":
		return at.Len() == 1 || at.Len() == 2 && sexOfSeveral(r.Tokens[at.To-1].Low) != name.UnknownSex
	case "the":
	default:
		return false
	}
	switch at.Len() {
	case 2:
		switch r.Tokens[at.To-1].Low {
		case "two", "pair", "couple", "duo", "brothers", "sisters":
			return true
		}
	case 3:
		return r.Tokens[at.From+1].Low == "two" && sexOfSeveral(r.Tokens[at.To-1].Low) != name.UnknownSex
	}
	return false
}

// sexOfSeveral is the sex that a noun for several people tells.
func sexOfSeveral(noun string) name.Sex {
	switch noun {
	case "men", "boys", "brothers":
		return name.Male
	case "women", "girls", "sisters":
		return name.Female
	}
	return name.UnknownSex
}

// twoBefore is the two people whom the sentence before an attribution joins and who are the
// only ones it names: Ann Koe, 61, and her niece Ruth Lowe were held. Both women said …
func (r *resolver) twoBefore(i int, p phrase) int {
	a := &r.Attributions[i]
	if a.Sentence == 0 || r.inHeadline(i) || r.Sentences[a.Sentence].Block-r.Sentences[a.Sentence-1].Block > 1 {
		return story.None
	}
	before := r.Sentences[a.Sentence-1]
	var two [2]int
	n := 0
	for k := before.Own; k < before.Tokens.To; k++ {
		m := r.at[k]
		if m == story.None || r.Bearers[r.Mentions[m].Bearer].Kind != name.Person {
			continue
		}
		k = r.Mentions[m].Tokens.To - 1
		if n == 2 || r.Tokens[k].Outer != story.None || n == 1 && r.Mentions[two[0]].Bearer == r.Mentions[m].Bearer {
			return story.None
		}
		two[n] = m
		n++
	}
	if n < 2 || !r.joined(r.Mentions[two[0]].Tokens.To, r.Mentions[two[1]].Tokens.From) {
		return story.None
	}
	sex := sexOfSeveral(r.Tokens[p.core.To-1].Low)
	first, second := &r.Bearers[r.Mentions[two[0]].Bearer], &r.Bearers[r.Mentions[two[1]].Bearer]
	if sex != name.UnknownSex && (first.Sex == -sex || second.Sex == -sex) {
		return story.None
	}
	pair := unknown()
	pair.Kind, pair.Name, pair.Count, pair.Confidence = article.NamedPerson, first.Name+" and "+second.Name, 2, 80
	return r.asOne(pair)
}

// joined reports whether the words between two names join them and go no further than to
// say who they are: , 61, and her niece.
func (r *resolver) joined(from, to int) bool {
	and := false
	for k := from; k < to; k++ {
		switch t := &r.Tokens[k]; {
		case t.Low == "and":
			and = true
		case t.Tag.IsVerb(), t.Tag == tag.MD, t.Tag == tag.IN && t.Low != "of" && t.Low != "from", t.Tag == tag.WP:
			return false
		}
	}
	return and
}
