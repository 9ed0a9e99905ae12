package claim

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// deed is what a verb has to meet to tell of a wrong: as the past or present of
// somebody, in progress, and as done by somebody.
type deed struct{ did, doing, done predicate }

func newDeed(class string, conditions ...string) *deed {
	form := func(of ...string) predicate {
		return newPredicate(article.AccusationClaim, class, append(of, conditions...)...)
	}
	return &deed{
		did: form("perfect", "doer"), doing: form("progressive", "doer"),
		done: newPredicate(article.AccusationClaim, class, "agent", ">party"),
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
	for k := f.From + 1; k < f.To; k++ {
		if !f.Tag(k).IsVerb() || f.Is(k, lexicon.Helping) {
			continue
		}
		d := f.deed(k)
		if d == nil {
			continue
		}
		switch t := f.Tag(k); {
		case t == tag.VBN && f.Low(k+1) == "by":
			if d != dealing {
				f.matched(&d.done, k, k+2)
			}
		case t == tag.VBG:
			f.matched(&d.doing, k, k+1)
		default:
			f.matched(&d.did, k, k+1)
		}
	}
}

// deed is what the verb at k may tell of, or nil.
func (f *finder) deed(k int) *deed {
	topic := f.Topic(k)
	start, _ := f.verbs(k)
	switch next := f.Tag(k + 1); {
	case topic&lexicon.Trespass != 0 && (next == tag.IN || next == tag.TO || next == tag.RP):
		return underhand
	case topic&lexicon.Misdeed != 0:
		return misdeed
	case topic&lexicon.Cruelty != 0:
		return cruelty
	case f.foul(start, k) || f.foul(k+1, k+2) || f.manner(k):
		return underhand
	case f.alleges(start, k):
		return alleged
	case topic&lexicon.Dealing != 0:
		return dealing
	}
	return nil
}

// foul reports whether one of the tokens makes any act a wrong: unlawfully.
func (f *finder) foul(from, to int) bool {
	for k := from; k < to; k++ {
		if f.Topic(k)&lexicon.Underhand != 0 {
			return true
		}
	}
	return false
}

// mannerReach bounds how far behind a verb its manner is looked for.
const mannerReach = 14

// manner reports whether what the verb at k tells of is said to have been done
// against the law: "suppressed the marches in an unlawful way".
func (f *finder) manner(k int) bool {
	for i := k + 2; i < min(f.To, k+mannerReach) && !f.Tag(i).IsFinite(); i++ {
		switch f.Low(i) {
		case "unlawful", "illegal", "fraudulent", "corrupt":
			if w := f.Low(i + 1); w == "way" || w == "manner" || w == "fashion" {
				return true
			}
		case "to":
			if f.covers(i + 1) {
				return true
			}
		case "without":
			return f.has(i+1, min(f.To, i+4), lexicon.Leave)
		}
	}
	return false
}

// covers reports whether the infinitive at k is what only a wrong is done for:
// "to mislead inspectors", "to hide the losses".
func (f *finder) covers(k int) bool {
	switch f.Low(k) {
	case "evade", "defraud", "deceive", "mislead", "cheat", "launder", "bribe", "smuggle", "intimidate", "silence", "discredit", "blackmail", "rig", "dodge":
		return true
	case "cover":
		return f.Low(k+1) == "up"
	case "hide", "conceal":
		return f.has(k+1, min(f.To, k+5), lexicon.Hidden)
	}
	return false
}

// alleges reports whether the verb at k, whose auxiliaries begin at start, tells
// of what somebody is alleged to have done: "allegedly billed the town", "she
// alleges that Dorn billed the town". Of a pronoun it may be the accuser.
func (f *finder) alleges(start, k int) bool {
	allegedly := f.hasWord(start, k, "allegedly")
	owner := f.Owners[k]
	if !allegedly && (owner == story.None || f.Attributions[owner].Lemma != "allege") {
		return false // as nearly every verb
	}
	if _, ok := f.act(k); !ok {
		return false
	}
	if _, says := f.Cue(k); says || allegedly {
		return !says
	}
	subject := f.subject(start)
	return f.Tag(start-1) != tag.PRP && (f.Low(subject.From-1) == "that" || f.Attributions[owner].Cue.To == subject.From)
}
