package source

import (
	"slices"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/attribution"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// pronoun is the source that a pronoun takes up, or None.
func (r *resolver) pronoun(i int, p phrase) int {
	if sex := name.SexOfPronoun(p.pronoun); sex != name.UnknownSex {
		return r.somebody(i, sex)
	}
	switch p.pronoun {
	case "i", "we", "my", "our":
		return r.speaker(i)
	case "they", "them", "their":
		if at := r.subjectBefore(i); at != story.None {
			return at
		}
		if at, _ := r.namelessBefore(i); at != story.None {
			return at // One insider said … “It is over,” they said
		}
		return r.lastSource(i, func(x *Source) bool { return x.Plural || x.Kind == article.UnnamedGroup })
	case "it", "its":
		if at := r.thingBefore(i); at != story.None {
			return at
		}
		return r.lastSource(i, func(x *Source) bool {
			return !x.Plural && (x.Kind == article.NamedOrg || x.Kind == article.Document || x.Kind == article.UnnamedGroup)
		})
	}
	return story.None // who, that, which: their clause says so elsewhere
}

// somebody is who spoke right before, without a name, or else the person with a
// name whom a pronoun takes up: A nurse said it leaked. She said …
func (r *resolver) somebody(i int, sex name.Sex) int {
	if ref, from := r.namelessBefore(i); ref != story.None && !r.personBetween(from, r.Attributions[i].Source.From, sex) {
		return ref
	}
	if p, from := r.openedWith(i); from != story.None && !r.personBetween(from, r.Attributions[i].Source.From, sex) {
		return r.subjectOf(i, p)
	}
	return r.person(i, sex)
}

// behindApposition is where a clause goes on behind what commas or dashes enclose at
// a token.
func (r *resolver) behindApposition(k, end int) int {
	mark := r.Tokens[k].Low
	if mark != "," && mark != "—" {
		return k
	}
	for k++; k < end-1; k++ {
		if r.Tokens[k].Low == mark {
			if r.acts(k+1, end) {
				return k + 1
			}
		}
	}
	return story.None
}

// openedWith is the one without a name with whom the sentence before began, and
// where its clause or the relative one before it goes on: One team-mate, who knows him, did not hold back. “…” he said.
func (r *resolver) openedWith(i int) (p phrase, from int) {
	a := &r.Attributions[i]
	if a.Sentence == 0 || r.Sentences[a.Sentence-1].Block != r.Sentences[a.Sentence].Block {
		return phrase{}, story.None
	}
	before := story.Range{From: r.Sentences[a.Sentence-1].Own, To: r.Sentences[a.Sentence-1].Tokens.To}
	if before.Empty() || !r.Is(before.From, lexicon.Newcomer) {
		return phrase{}, story.None
	}
	at := story.Range{From: before.From, To: r.placed(r.nouns(before), before.To)}
	if at.Len() < 2 || at.To >= before.To {
		return phrase{}, story.None
	}
	if r.Tokens[at.To].Low == "who" {
		from = at.To // A clerk who had seen the file called it late
	} else if from = r.behindAside(at.To, before.To); !r.acts(from, before.To) {
		return phrase{}, story.None
	}
	p = r.read(at)
	if p.plural || p.kind&lexicon.Human == 0 || p.bearer != story.None {
		return phrase{}, story.None
	}
	return p, from
}

// acts reports whether the verb of a clause stands at a token; what looks like a
// participle is one too when an object follows: two nurses watched the ward fill.
func (r *resolver) acts(k, end int) bool {
	switch {
	case k == story.None || k+1 >= end:
		return false
	case r.Tokens[k].Tag == tag.VBN:
		return r.Tokens[k+1].Tag == tag.DT || r.Tokens[k+1].Tag == tag.IN || r.at[k+1] != story.None
	}
	return r.Tokens[k].Tag.IsFinite()
}

// nouns is the end of the nouns, adjectives and numbers that a range begins with.
func (r *resolver) nouns(in story.Range) int {
	k := in.From
	for k < in.To {
		switch t := r.Tokens[k].Tag; {
		case t.IsNoun(), t.IsAdjective(), t == tag.CD, t == tag.DT, t == tag.HYPH:
		case (t == tag.VBN || t == tag.VBD) && k == in.From+1 && k+1 < in.To && r.Tokens[k+1].Tag == tag.NN && r.Is(in.From, lexicon.Newcomer): // one retired judge
		default:
			return k
		}
		k++
	}
	return k
}

// behindAside is where a clause goes on behind the relative clause at a token, or
// that token when there is none; story.None when the clause does not end.
func (r *resolver) behindAside(k, end int) int {
	if r.Tokens[k].Low != "," || k+1 >= end || r.Tokens[k+1].Low != "who" {
		return k
	}
	for k += 2; k < end-1; k++ {
		if r.Tokens[k].Low == "," {
			return k + 1
		}
	}
	return story.None
}

// namelessBefore is the one without a name who spoke last, in the sentence before
// or in this one, and where.
func (r *resolver) namelessBefore(i int) (ref, from int) {
	at := r.Attributions[i].Source.From
	for k := i - 1; k >= 0; k-- {
		before := &r.Attributions[k]
		if before.Head >= at || before.Parent != story.None || before.PutsQuestion() {
			continue
		}
		ref := r.refs[k]
		if ref == story.None || r.Sentences[before.Sentence].Block != r.Sentences[r.Attributions[i].Sentence].Block || r.Attributions[i].Sentence-before.Sentence > 1 {
			return story.None, 0
		}
		x := &r.sources[ref]
		if x.Kind != article.UnnamedPerson && x.Kind != article.Anonymous || x.Plural || before.Sieve == attribution.Relative || !r.Is(x.Mentions[0].From, lexicon.Newcomer) {
			return story.None, 0
		}
		return ref, before.Source.From
	}
	return story.None, 0
}

// personBetween reports whether somebody with a name, who may be of that sex, is
// mentioned between two tokens outside a quotation.
func (r *resolver) personBetween(from, to int, sex name.Sex) bool {
	for m := range r.Mentions {
		at := r.Mentions[m].Tokens.From
		b := &r.Bearers[r.Mentions[m].Bearer]
		if at >= from && at < to && b.Kind == name.Person && b.Sex != -sex && r.Tokens[at].Outer == story.None && !r.inGerund(at) {
			return true
		}
	}
	return false
}

// inGerund reports whether a name is the object of what the subject did in passing: a man
// was held on suspicion of selling Joel Koe the pills.
func (r *resolver) inGerund(at int) bool {
	return at > 1 && r.Tokens[at-1].Tag == tag.VBG && r.Tokens[at-2].Tag == tag.IN
}

// subjectBefore is the people with whom this sentence began, or else the one
// before, when nobody but "they" has spoken in between: Tenants took another view.
// They said …; Tenants blamed the firm, which they said had cut the gas.
func (r *resolver) subjectBefore(i int) int {
	a := &r.Attributions[i]
	s := r.Sentences[a.Sentence]
	if p, ok := r.people(s.Own, min(s.Tokens.To, a.Source.From)); ok {
		return r.subjectOf(i, p)
	}
	if !r.speaksFirst(i) {
		return story.None
	}
	return r.peopleBefore(i)
}

// peopleBefore is the people with whom the sentence before an attribution began.
func (r *resolver) peopleBefore(i int) int {
	a := &r.Attributions[i]
	if a.Sentence == 0 || r.Sentences[a.Sentence-1].Block != r.Sentences[a.Sentence].Block {
		return story.None
	}
	before := r.Sentences[a.Sentence-1]
	if p, ok := r.people(before.Own, before.Tokens.To); ok {
		return r.subjectOf(i, p)
	}
	return story.None
}

// thingBefore is the document or body with which the sentence before began: A report
// by Ann Koe came out in May. It says …
func (r *resolver) thingBefore(i int) int {
	a := &r.Attributions[i]
	if a.Sentence == 0 || r.Sentences[a.Sentence-1].Block != r.Sentences[a.Sentence].Block || !r.saidFirst(i) || r.heardIn(a.Sentence-1, i) {
		return story.None
	}
	before := story.Range{From: r.Sentences[a.Sentence-1].Own, To: r.Sentences[a.Sentence-1].Tokens.To}
	at := story.Range{From: before.From, To: r.nouns(before)}
	if at.Empty() {
		return story.None
	}
	end := r.phraseTail(at.To, before.To)
	if !r.acts(end, before.To) {
		return story.None
	}
	p := r.read(story.Range{From: at.From, To: end})
	switch {
	case p.plural:
		return story.None
	case p.bearer != story.None:
		if k := r.Bearers[p.bearer].Kind; k == name.Organization || k == name.Outlet {
			return r.subjectOf(i, p)
		}
		return story.None
	case p.kind&(lexicon.Document|lexicon.Study|lexicon.Poll) != 0:
		return r.subjectOf(i, p)
	}
	return story.None
}

// phraseTail is the end of a noun phrase behind its nouns, over what it is by, on or of.
func (r *resolver) phraseTail(k, end int) int {
	for k < end && (r.Tokens[k].Tag == tag.IN || r.Tokens[k].Low == "to") {
		to := r.nouns(story.Range{From: k + 1, To: end})
		if to == k+1 {
			return k
		}
		k = to
	}
	return k
}

// speaksFirst reports whether nothing but what is quoted stands before the source
// of an attribution in its sentence.
func (r *resolver) speaksFirst(i int) bool {
	return r.opensWith(i, func(k int) bool { return r.Tokens[k].Outer != story.None })
}

// saidFirst reports whether nothing but what is said and its verb stands before the source of
// an attribution in its sentence: the gas was off, she said; “No,” said one.
func (r *resolver) saidFirst(i int) bool {
	return r.opensWith(i, func(k int) bool {
		return r.Tokens[k].Outer != story.None || r.Attributions[i].Cue.Has(k) || r.spokenOf(i, k)
	})
}

// opensWith reports whether all words before the source of an attribution in its sentence
// are of some kind.
func (r *resolver) opensWith(i int, fits func(token int) bool) bool {
	a := &r.Attributions[i]
	for k := r.Sentences[a.Sentence].Own; k < a.Source.From; k++ {
		if !r.Tokens[k].Tag.IsMark() && !fits(k) {
			return false
		}
	}
	return true
}

// people are several people without a name who are the subject of the clause that
// begins at a token.
func (r *resolver) people(from, end int) (phrase, bool) {
	at := story.Range{From: from, To: r.nouns(story.Range{From: from, To: end})}
	if at.Empty() || !r.acts(at.To, end) {
		return phrase{}, false
	}
	p := r.read(at)
	return p, p.plural && p.kind&lexicon.Human != 0 && p.bearer == story.None
}

// subjectOf is the source that the subject of the sentence before an attribution is.
func (r *resolver) subjectOf(i int, p phrase) int {
	if p.bearer != story.None {
		ref := r.named(p)
		r.mention(&r.sources[ref], p.core)
		return ref
	}
	for ref := range r.sources {
		if slices.ContainsFunc(r.sources[ref].Mentions, func(m story.Range) bool { return m.From == p.core.From }) {
			return ref
		}
	}
	ref := r.described(i, p)
	r.mention(&r.sources[ref], p.core)
	return ref
}

// speaker is whoever says the words around a first person.
func (r *resolver) speaker(i int) int {
	if parent := r.Attributions[i].Parent; parent != story.None {
		return r.refs[parent]
	}
	return story.None
}

// lastSource is the source of the attribution right before, if it fits and is
// in the same paragraph or the one before.
func (r *resolver) lastSource(i int, fits func(*Source) bool) int {
	block := r.Sentences[r.Attributions[i].Sentence].Block
	for k := i - 1; k >= 0; k-- {
		if r.refs[k] == story.None || r.Attributions[k].Sentence == r.Attributions[i].Sentence && r.Attributions[k].Head > r.Attributions[i].Source.From {
			continue
		}
		if block-r.Sentences[r.Attributions[k].Sentence].Block > 1 {
			return story.None
		}
		if fits(&r.sources[r.refs[k]]) {
			return r.refs[k]
		}
	}
	return story.None
}

// quotesHim reports whether a person is, or may be, the one who says the quotation that
// a pronoun stands in, and so is not meant by it: “He told me to go,” said Ian Koe.
func (r *resolver) quotesHim(i, bearer int) bool {
	a := &r.Attributions[i]
	if a.Parent == story.None || r.Tokens[a.Source.From].Outer == story.None {
		return false
	}
	if ref := r.refs[a.Parent]; ref != story.None {
		return r.sources[ref].Bearer == bearer
	}
	source := r.Attributions[a.Parent].Source
	if source.Missing() {
		return false
	}
	p := r.read(source)
	return p.pronoun != "" && p.pronoun == r.Tokens[a.Source.From].Low || p.bearer == bearer
}

// sexes takes the sex of a person from the pronoun that a verb of speech leads
// on to: in "Kahlia said she would go" the two are the same in all but a few
// cases, which is more than a given name can promise.
func (r *resolver) sexes() {
	for i := range r.Mentions {
		m := &r.Mentions[i]
		k := m.Tokens.To
		if b := &r.Bearers[m.Bearer]; b.Kind != name.Person || k+2 >= len(r.Tokens) || r.Tokens[k].Tag != tag.VBD {
			continue
		}
		if c, ok := r.Tokens[k].Cue(); !ok || c.Sorts&lexicon.Speech == 0 {
			continue
		}
		if k++; r.Tokens[k].Low == "that" {
			k++
		}
		switch r.Tokens[k].Low {
		case "he":
			r.Bearers[m.Bearer].Sex = name.Male
		case "she":
			r.Bearers[m.Bearer].Sex = name.Female
		}
	}
}
