package claim

import (
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// deed is what a verb has to meet to tell of a wrong: as the past or present of
// somebody, in progress, and as done by somebody.
type deed struct{ did, doing, done *lexicon.Pattern }

func newDeed(predicate string, conditions ...string) *deed {
	form := func(of ...string) *lexicon.Pattern {
		return &lexicon.Pattern{Tags: append([]string{"accusation", predicate}, of...)}
	}
	return &deed{
		did:   form(append([]string{"perfect", "doer"}, conditions...)...),
		doing: form(append([]string{"progressive", "doer"}, conditions...)...),
		done:  form("agent", ">party"),
	}
}

var (
	misdeed   = newDeed("misconduct", ">object")
	cruelty   = newDeed("misconduct", ">people")
	dealing   = newDeed("misconduct", ">taint")
	underhand = newDeed("misconduct")
	alleged   = newDeed("alleged", "1")
)

// deeds finds the wrongs that a verb tells of by itself, by what it is done to or
// how, and whatever else somebody is alleged to have done.
func (f *finder) deeds() {
	for k := f.sentence.From + 1; k < f.sentence.To; k++ {
		if !f.tagAt(k).IsVerb() || auxiliary(f.low(k)) {
			continue
		}
		d := f.deed(k)
		if d == nil {
			continue
		}
		switch t := f.tagAt(k); {
		case t == tag.VBN && f.low(k+1) == "by":
			if d != dealing {
				f.matched(d.done, k, k+2)
			}
		case t == tag.VBG:
			f.matched(d.doing, k, k+1)
		default:
			f.matched(d.did, k, k+1)
		}
	}
}

// deed is what the verb at k may tell of, or nil.
func (f *finder) deed(k int) *deed {
	topic := f.lex.Topic(f.low(k))
	start, _ := f.verbs(k)
	switch next := f.tagAt(k + 1); {
	case topic&lexicon.Trespass != 0 && (next == tag.IN || next == tag.TO || next == tag.RP):
		return underhand
	case topic&lexicon.Misdeed != 0:
		return misdeed
	case topic&lexicon.Cruelty != 0:
		return cruelty
	case f.has(start, k, f.foul) || f.foul(f.low(k+1)):
		return underhand
	case f.alleges(start, k):
		return alleged
	case topic&lexicon.Dealing != 0:
		return dealing
	}
	return nil
}

func (f *finder) foul(word string) bool { return f.lex.Topic(word)&lexicon.Underhand != 0 }

// alleges reports whether the verb at k, whose auxiliaries begin at start, tells
// of what somebody is alleged to have done: "allegedly billed the town", "she
// alleges that Dorn billed the town". Of a pronoun it may be the accuser.
func (f *finder) alleges(start, k int) bool {
	allegedly := f.has(start, k, func(w string) bool { return w == "allegedly" })
	owner := f.Owners[k]
	if !allegedly && (owner == story.None || f.Attributions[owner].Lemma != "allege") {
		return false // as nearly every verb
	}
	if _, ok := f.act(k); !ok {
		return false
	}
	if _, says := f.lex.Cue(f.low(k)); says || allegedly {
		return !says
	}
	subject := f.subject(start)
	return f.tagAt(start-1) != tag.PRP && (f.low(subject.From-1) == "that" || f.Attributions[owner].Cue.To == subject.From)
}
