package source

import (
	"math"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// What speaks for and against somebody as the one whom "he" or "she" takes up. A name as
// the subject of the sentence before, of that sex, comes to about a half.
const (
	fading       = 0.8  // off for each sentence a name lies back: news goes on with the last one
	ofSex        = 0.5  // for a given name, a title or a pronoun that tells the sex rather than leaves it open
	maybeNobody  = 1.5  // off for a single strange word, which may be a firm: reports say that Rosenborg want her back
	asSubject    = 1.0  // for a name before the verb: Ann Koe met Una Pell. She said …
	asTopic      = 1.4  // for whom the paragraph is about, as much as for the last speaker but one sentence
	asSpeaker    = 1.6  // for who spoke last: whoever speaks goes on speaking
	speechFading = 0.5  // off for each sentence that what was said lies back: slower than a name
	asksAnother  = 1.0  // off for a speaker behind another name: asked whether he feared Ann Koe, the heir, Lee demurred
	margin       = 0.15 // by less than which nobody is ahead of another: the pronoun stays open
)

// How many sentences back, and attributions, a name is weighed and a speaker.
const (
	nameWindow    = 6
	speakerWindow = 4
)

// contest keeps who of several is ahead.
type contest struct {
	best          int     // a bearer, or story.None before the first
	score, second float64 // of the best and of the next after it, -Inf when there is none
}

func newContest() contest {
	return contest{best: story.None, score: math.Inf(-1), second: math.Inf(-1)}
}

// enter weighs one in; who is entered more than once has his best score.
func (c *contest) enter(bearer int, score float64) {
	switch {
	case bearer == c.best:
		c.score = max(c.score, score)
	case score > c.score:
		c.best, c.score, c.second = bearer, score, c.score
	default:
		c.second = max(c.second, score)
	}
}

// winner is who is clearly ahead, or story.None.
func (c *contest) winner() int {
	if c.best == story.None || c.score-c.second < margin {
		return story.None
	}
	return c.best
}

// person is the one whom "he" or "she" takes up, out of the people named or quoted in the
// last sentences, by recency, by being a subject, the topic or the last speaker, and by sex.
func (r *resolver) person(i int, sex name.Sex) int {
	c := newContest()
	r.enterNamed(&c, i, sex)
	if about := r.topic(i, sex); about != story.None {
		c.enter(about, asTopic+r.sexWeight(about, sex))
	}
	r.enterSpeakers(&c, i, sex)
	who := c.winner()
	if r.outshone(&c, sex) {
		who = r.hero
	}
	if who == story.None || r.quotesHim(i, who) {
		return story.None
	}
	if r.Bearers[who].Sex == name.UnknownSex {
		r.Bearers[who].Sex = sex
	}
	return r.named(phrase{bearer: who})
}

// enterNamed enters those whom the sentences before name.
func (r *resolver) enterNamed(c *contest, i int, sex name.Sex) {
	at := r.Attributions[i].Source.From
	sentence := int(r.Tokens[at].Sentence)
	for m := range r.mentionsBefore(at, sentence, nameWindow) {
		b := &r.Bearers[m.Bearer]
		if b.Kind != name.Person && (b.Kind != name.Unknown || len(b.Parts) > 1) || b.Sex != name.UnknownSex && b.Sex != sex {
			continue
		}
		if r.Tokens[m.Tokens.From].Outer != story.None {
			continue // somebody spoken of in a quotation
		}
		distance := sentence - int(r.Tokens[m.Tokens.From].Sentence)
		if distance == 0 && r.agent(m) {
			continue // cross-examined by Ms Koe, she said
		}
		score := -fading*float64(distance) + r.sexWeight(m.Bearer, sex)
		if b.Kind == name.Unknown || !b.Certain && len(b.Parts) > 1 && !name.Given(b.Parts[0]) {
			score -= maybeNobody
		}
		if r.subject(m.Tokens) {
			score += asSubject
		}
		c.enter(m.Bearer, score)
	}
}

// enterSpeakers enters those who spoke last, for they go on speaking.
func (r *resolver) enterSpeakers(c *contest, i int, sex name.Sex) {
	at := r.Attributions[i].Source.From
	for k := i - 1; k >= 0 && k >= i-speakerWindow; k-- {
		a := &r.Attributions[k]
		if r.refs[k] == story.None || r.sources[r.refs[k]].Bearer == story.None || a.PutsQuestion() {
			continue
		}
		bearer := r.sources[r.refs[k]].Bearer
		b := &r.Bearers[bearer]
		distance := int(r.Tokens[at].Sentence) - a.Sentence
		if b.Kind != name.Person && b.Kind != name.Unknown || b.Sex == -sex || distance > speakerWindow || a.Head >= at {
			continue
		}
		score := asSpeaker - speechFading*float64(distance) + r.sexWeight(bearer, sex)
		if b.Kind == name.Unknown && a.Parent != story.None {
			score -= maybeNobody
		}
		if r.withName(a.Source) != a.Source {
			score -= asksAnother
		}
		c.enter(bearer, score)
	}
}

// sexWeight is what it weighs that somebody is known to be of the pronoun's sex.
func (r *resolver) sexWeight(bearer int, sex name.Sex) float64 {
	if r.Bearers[bearer].Sex == sex {
		return ofSex
	}
	return 0
}

// agent reports whether a name is that of whoever does what is done to another: by
// Ann Koe, by the judge, Ann Koe.
func (r *resolver) agent(m *name.Mention) bool {
	k := m.Tokens.From
	if !m.Title.Missing() {
		k = m.Title.From
	}
	return k > 0 && r.Tokens[k-1].Low == "by" && r.Tokens[k-1].Sentence == r.Tokens[k].Sentence
}

// subject reports whether a name stands where a subject does: before a finite
// verb, perhaps over an apposition.
func (r *resolver) subject(at story.Range) bool {
	if at.To >= len(r.Tokens) {
		return false
	}
	if r.Tokens[at.To].Tag.IsFinite() {
		return true
	}
	if r.Tokens[at.To].Low == "and" && at.To+1 < len(r.Tokens) {
		if m := r.at[at.To+1]; m != story.None && r.Mentions[m].Tokens.To < len(r.Tokens) {
			return r.Tokens[r.Mentions[m].Tokens.To].Tag.IsFinite() // Ann Koe and Tom Hale were held
		}
	}
	first := r.Sentences[r.Tokens[at.From].Sentence].Tokens.From
	return at.From-first <= 3 && r.Tokens[at.To].Low == ","
}

// outshone reports whether a pronoun of a sex means the one whom the story is about, since
// nobody else near is of it but kin of his who have not spoken: Koe's brother, Alf, sold
// cars. “I never drove one,” he said.
func (r *resolver) outshone(c *contest, sex name.Sex) bool {
	if r.hero == story.None || r.Bearers[r.hero].Sex == -sex {
		return false
	}
	if c.best == story.None {
		return r.Bearers[r.hero].Sex == sex
	}
	return r.Bearers[c.best].AsKin && r.byBearer[c.best] == story.None
}

// findHero finds the person whom the story is about: whom its headline names and its first
// sentence begins with.
func (r *resolver) findHero() int {
	for n := range r.Sentences {
		own := story.Range{From: r.Sentences[n].Own, To: r.Sentences[n].Tokens.To}
		if own.Empty() || !r.Blocks[r.Sentences[n].Block].Kind.Prose() || r.Blocks[r.Sentences[n].Block].Kind == article.Headline {
			continue
		}
		for k := own.From; k < min(own.To, own.From+openerWindow); k++ {
			if m := r.at[k]; m != story.None && r.Bearers[r.Mentions[m].Bearer].Kind == name.Person {
				b := &r.Bearers[r.Mentions[m].Bearer]
				if r.inHeadlineAt(r.Mentions[b.Mentions[0]].Tokens.From) {
					return r.Mentions[m].Bearer
				}
				return story.None
			}
		}
		return story.None
	}
	return story.None
}
