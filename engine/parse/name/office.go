package name

import (
	"strings"

	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// withoutOffice leaves the initials of an office or a calling out of a run: a
// senior Labour MP, two Tory MSPs, one Leeds GP. Behind a person's name they are
// a title: Ann Koe MP.
func (f *finder) withoutOffice(run, sentence story.Range) story.Range {
	last := &f.story.Tokens[run.To-1]
	word := f.story.Word(run.To - 1)
	one := strings.TrimSuffix(word, "s")
	plural := one != word
	if !acronymShape(one) || f.lex.Noun(strings.ToLower(one))&lexicon.Human == 0 {
		return run
	}
	if run.Len() > 1 && !plural {
		if run.From == sentence.From {
			return run
		}
		switch before := &f.story.Tokens[run.From-1]; {
		case before.Low == "a" || before.Low == "an" || before.Low == "one" || before.Low == "another" || before.Tag == tag.JJ:
		default:
			return run
		}
	}
	last.Tag = tag.NN
	if plural {
		last.Tag = tag.NNS
	}
	run.To--
	return run
}

// nameAfterTitle finds the person's name in a run that opens with the place or
// office he holds: Springfield Police Chief Jeremy Evans, Secretary of Health
// Ann Koe. It returns the start of the run when there is none.
func (f *finder) nameAfterTitle(r story.Range) int {
	title := false
	for k := r.From; k < r.To; k++ {
		word := f.story.Word(k)
		if title && k > r.From && !f.ofChief(k) && f.length(k, r.To) <= 3 {
			if Given(word) && r.To-k > 1 && !f.lex.Title(word) {
				return k
			}
			if !f.lex.Title(word) && f.lex.Title(f.story.Word(k-1)) && f.lex.Surname(f.story.Word(r.To-1)) {
				return k // Committee Chairman Reince Priebus
			}
			if f.story.Is(k-1, lexicon.Office) && f.story.Tokens[k].Span.Start > f.story.Tokens[k-1].Span.End && f.length(k, r.To) <= 2 && f.forPerson(k, r.To) {
				return k // Transport Minister Ochieng Wabera
			}
			if f.holdsOffice(k, r) {
				return k // Amazon Research Institute Director Ane Alencar
			}
		}
		title = title || f.lex.Title(word)
	}
	return r.From
}

// onlyOffice reports whether a run is the office that somebody holds and names nobody: the
// Transport Minister; the Prime Minister, Ann Koe.
func (f *finder) onlyOffice(run story.Range) bool {
	if !f.story.Is(run.To-1, lexicon.Office) || f.known(run).Kind != lexicon.NoName {
		return false
	}
	first := f.story.Word(run.From)
	if run.Len() == 1 || Given(first) && !f.lex.Title(first) {
		return false
	}
	before := f.story.Word(run.To - 2)
	return f.story.Tokens[run.To-1].Low != "leader" || f.lex.Title(before) || before == "Opposition" || before == "House" || before == "Party" // and not the Union Leader
}

// lastTwo is where the last two words of a name begin; those with a hyphen count once.
func (f *finder) lastTwo(to int) int {
	k := to
	for range 2 {
		for k--; k > 0 && f.story.Tokens[k].Span.Start == f.story.Tokens[k-1].Span.End; k-- {
		}
	}
	return max(k, 0)
}

// hyphenated reports whether the hyphen at a token ties two words of one title:
// Inspector-General.
func (f *finder) hyphenated(k, end int) bool {
	return f.tied(k) && k+2 < end && f.lex.Title(f.story.Word(k+1))
}

// forPerson reports whether no word of a name is one that bodies, offices, countries and
// places have in theirs.
func (f *finder) forPerson(from, to int) bool {
	for k := from; k < to; k++ {
		word := f.story.Word(k)
		if f.lex.Title(word) || f.body(word) || f.lex.OrganizationField(word) || f.lex.OrganizationEnding(word) || f.ofChief(k) || acronymShape(word) || f.story.Is(k, lexicon.OfNoSpeaker) && f.story.Capitalized(k) {
			return false
		}
		if known := f.lex.Name(word).Kind; known != lexicon.NoName && !Given(word) && !f.lex.Surname(word) {
			return false
		}
	}
	return true
}

// holdsOffice reports whether the last two words of a run, from token k on, can only be
// the name of one who holds an office in the body that the run begins with: no word of
// theirs is a title or ends a body's name, and the words before them are both.
func (f *finder) holdsOffice(k int, r story.Range) bool {
	office := k
	for office > r.From && (f.lex.Title(f.story.Word(office-1)) || office-1 > r.From && f.ofChief(office-1)) {
		office--
	}
	if office == k || office == r.From || !f.lex.OrganizationSuffix(f.story.Word(office-1)) || f.length(k, r.To) != 2 {
		return false
	}
	return !f.lex.Title(f.story.Word(k)) && !f.ofChief(k) && !f.lex.OrganizationSuffix(f.story.Word(r.To-1)) && f.acts(r.To)
}

// nameAfterOffice finds the person's name behind what a title is of: of Education
// Ann Koe. It returns the end of the run when there is none.
func (f *finder) nameAfterOffice(r story.Range) int {
	for k := r.From + 2; k+1 < r.To; k++ {
		if f.length(k, r.To) <= 3 && Given(f.story.Word(k)) && !f.lex.Title(f.story.Word(k)) {
			return k
		}
	}
	if at := f.lastTwo(r.To); f.story.Is(r.From-1, lexicon.Office) && at > r.From+1 && f.forPerson(at, r.To) {
		return at // of State Ngozi Adichwe
	}
	last := r.To - 1
	for last > r.From && f.story.Tokens[last].Span.Start == f.story.Tokens[last-1].Span.End {
		last-- // al-Assad is one word
	}
	if f.length(r.From, r.To) == 4 && f.lex.Name(f.story.Word(r.To-1)).Kind == lexicon.NoName && !f.body(f.story.Word(r.To-1)) && f.acts(r.To) {
		return last - 1
	}
	return r.To
}

// acts reports whether a verb stands at a token, whose subject is the name before it.
func (f *finder) acts(k int) bool {
	return k < len(f.story.Tokens) && (f.story.Tokens[k].Tag.IsFinite() || f.story.Tokens[k].Tag == tag.MD)
}

// personal reports whether a word is a part of people's names: Mark, Khan.
func (f *finder) personal(k int) bool {
	word := f.story.Word(k)
	return Given(word) || f.lex.Surname(word) || f.lex.Title(word)
}

// ofChief reports whether the word at a token says in a title what somebody is chief of,
// or what for: Chief Executive Ann Koe, Chief Financial Officer.
func (f *finder) ofChief(k int) bool {
	switch f.story.Tokens[k-1].Low {
	case "chief", "deputy", "assistant", "vice":
	default:
		return false
	}
	switch f.story.Tokens[k].Low {
	case "executive", "financial", "operating", "operations", "technology", "technical", "information", "scientific", "medical", "marketing", "legal", "investment", "economic",
		"political", "editorial", "security", "commercial", "creative", "nursing", "managing", "superintendent", "whip":
		return true
	}
	return false
}
