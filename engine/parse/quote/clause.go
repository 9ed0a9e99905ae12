package quote

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// workedIn reports whether a quotation goes on with a sentence of the reporter's in
// the middle of it: said it was “a deal that both can sign”. One that begins with a
// capital or stands behind a colon is a sentence of its own, and one behind ", she
// said," goes on with the first half.
func workedIn(s *story.Story, q *story.Quote) bool {
	first := q.Tokens[0].From
	from := s.Sentences[s.Tokens[first].Sentence].Tokens.From
	if first == from || s.Tokens[first-1].Low == ":" {
		return false
	}
	word := first
	for word < q.Tokens[0].To && !wordLike(s.Tokens[word].Low) {
		word++
	}
	if word == q.Tokens[0].To || s.Capitalized(word) && !s.Tokens[word].Tag.IsProper() && s.Tokens[word].Low != "i" {
		return false
	}
	if s.Tokens[first-1].Low == "," {
		for k := first - 1; k >= from; k-- {
			if s.Tokens[k].Outer != story.None {
				return false
			}
		}
	}
	return true
}

// standsAlone reports whether the words of a quotation hold a clause with a subject
// and a verb of its own: “the plan was dead” does, and neither “shouted at the
// cleaners” nor “a deal that both can sign” does.
func standsAlone(s *story.Story, q *story.Quote) bool {
	c := clause{Story: s, from: q.Tokens[0].From, to: q.Tokens[0].To}
	if c.goesOn() {
		return true
	}
	for k := c.from; k < c.to; k++ {
		if c.opens(k) {
			c.links++
			c.subject = c.subject || k == c.from+1 && s.Tokens[k].Tag == tag.WP // what we need is rain
			continue
		}
		finite := c.finite(k)
		if finite && c.links > 0 {
			c.links--
			continue
		}
		if finite {
			return c.subject && !c.joined(k)
		}
		c.read(k)
	}
	return len(q.Tokens) > 1
}

// clause is what has been read of the words of a quotation.
type clause struct {
	*story.Story
	from, to int
	links    int  // the clauses within it whose verb is still to come
	subject  bool // a noun that is in no phrase of place or time
	within   bool // such a phrase
}

// goesOn reports whether the words run into a sentence of their own: “were cold. They
// had no heat”.
func (c *clause) goesOn() bool {
	for k := c.from + 2; k < c.to; k++ {
		if c.Tokens[k-1].Tag == tag.Stop && wordLike(c.Tokens[k].Low) && c.Capitalized(k) {
			return true
		}
	}
	return false
}

// finite reports whether a verb with a subject stands at token k. A mark of quotation
// has whatever tag its neighbours make likely.
func (c *clause) finite(k int) bool {
	t, word := c.Tokens[k].Tag, c.Tokens[k].Low
	return t.IsFinite() && (wordLike(word) || c.Is(k, lexicon.Shortened)) || t == tag.VB && c.Is(k-1, lexicon.Subjective)
}

// read takes in a word that is neither a verb nor the beginning of a clause.
func (c *clause) read(k int) {
	switch t := c.Tokens[k].Tag; {
	case t == tag.IN || t == tag.TO:
		c.within = true
	case t == tag.EX || t == tag.PRP && c.Is(k, lexicon.Subjective):
		c.subject = true
	case t.IsNoun() || t == tag.CD || t == tag.DT || t == tag.PRP || t == tag.VBG:
		c.subject = c.subject || !c.within && (t != tag.VBG || k == c.from || c.Tokens[k-1].Tag.IsMark())
		c.within = c.within && t != tag.PRP && !(t.IsNoun() && k+1 < c.to && !c.Tokens[k+1].Tag.IsNoun())
	case t.IsMark():
		c.within = false
	}
}

// opens reports whether a clause within the one that stands here begins at token k.
func (c *clause) opens(k int) bool {
	switch t := c.Tokens[k].Tag; t {
	case tag.WP, tag.WDT, tag.WRB, tag.WPPoss:
		return true
	case tag.IN:
		switch c.Tokens[k].Low {
		case "because":
			return k+1 < c.to && c.Tokens[k+1].Low != "of"
		case "if", "though", "although", "unless", "whether", "that", "while", "lest":
			return true
		case "as", "than", "before", "after", "since", "until", "till", "once", "so":
			return c.governs(k + 1)
		}
	case tag.PRP: // the worst night I ever had
		return k > c.from && c.Is(k, lexicon.Subjective) && c.Tokens[k-1].Tag.IsNoun() && c.definite(k-1)
	}
	return false
}

// governs reports whether a noun phrase with a verb behind it begins at token k, and
// so a clause where a preposition stands before: "as it gets".
func (c *clause) governs(k int) bool {
	from := k
	for ; k < c.to; k++ {
		t := c.Tokens[k].Tag
		if !t.IsNoun() && !t.IsAdjective() && t != tag.DT && t != tag.PRP && t != tag.PRPPoss && t != tag.CD {
			break
		}
	}
	if k == from {
		return false
	}
	for k < c.to && c.Tokens[k].Tag.IsAdverb() {
		k++
	}
	return k < c.to && c.Tokens[k].Tag.IsFinite()
}

// definite reports whether the noun phrase that ends with token k begins with an
// article.
func (c *clause) definite(k int) bool {
	for ; k >= c.from; k-- {
		t := c.Tokens[k].Tag
		if t == tag.DT || t == tag.PDT {
			return c.Tokens[k].Low != "this" && c.Tokens[k].Low != "that"
		}
		if !t.IsNoun() && !t.IsAdjective() && !t.IsAdverb() {
			return false
		}
	}
	return false
}

// joined reports whether "and" joins the verb at k to what the reporter says: “in
// ruins and will not recover”.
func (c *clause) joined(k int) bool {
	for k--; k > c.from && c.Tokens[k].Tag.IsAdverb(); k-- {
	}
	return c.Tokens[k].Tag == tag.CC
}
