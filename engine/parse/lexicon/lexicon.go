// Package lexicon holds the parser's English word lists: the verbs that
// attribute, the nouns that head a source, titles, powers, places and news
// outlets. It says what a word can be; what it is in a sentence is for the
// stages of the parser, and whether that is good sourcing for the rules.
package lexicon

import (
	"slices"
	"strings"
	"sync"

	"github.com/onrecord/onrecord/engine/article"
)

// Sort says how a cue verb attributes. A verb may have several.
type Sort uint8

// The sorts of cue verb.
const (
	Speech      Sort = 1 << iota // say: its content is a clause or a quotation
	Paper                        // show, find: what documents and figures do
	Stance                       // accuse, praise: its content is a noun phrase or an infinitive
	Attitude                     // fear, want: nothing need have been said
	BesideQuote                  // laugh, continue: a cue only next to a quotation
	InPhrase                     // make, lay: a cue only in a phrase (make clear)
	Clausal                      // report, find: a cue only with a clause or a quotation
)

// Cue is a verb that attributes, in one of its inflections.
type Cue struct {
	Lemma string
	Sorts Sort
	Class article.CueClass
}

// Phrase is a cue of more than one word: the words that follow the head verb.
type Phrase struct {
	Rest  []string
	Class article.CueClass
	Lemma string
}

// Noun says what a noun tells of the source it heads. A noun may be of several
// kinds.
type Noun uint16

// The kinds of noun.
const (
	Bare         Noun = 1 << iota // source, insider: that there is one, no more
	Official                      // official, diplomat
	Spokesperson                  // spokeswoman
	Expert                        // economist
	Person                        // nurse, resident
	Crowd                         // critics, many
	Group                         // team, family
	Organization                  // company, ministry
	Outlet                        // newspaper, broadcaster
	Document                      // report, letter
	Study                         // study, trial
	Poll                          // poll, survey
	Social                        // tweet, post

	Human = Bare | Official | Spokesperson | Expert | Person | Crowd
)

// Topic says what a word makes of the phrase it heads, for a claim that speaks
// of that phrase. A word may have several.
type Topic uint16

// The topics.
const (
	People    Topic = 1 << iota // who can be hurt: civilian, dozens, her
	Offence                     // fraud
	Harm                        // what somebody can be blamed for besides: spill, crash
	Attack                      // what somebody can be behind: raid, coup
	Law                         // what can be broken or invoked: treaty, right
	Change                      // verbs of a figure that moves: rise
	Level                       // verbs of a figure that stands: total
	Governor                    // what an infinitive completes: attempt, plan
	NoExtreme                   // superlatives that set nothing above others: latest
	Wish                        // what an infinitive after it is only wanted by: hope, plan
	Misdeed                     // verbs that tell of a wrong: bribe
	Cruelty                     // those that do so of what is done to people: beat
	Dealing                     // those that do so beside a taint: sell
	Taint                       // what makes a deal a wrong: counterfeit
	Underhand                   // what makes any act a wrong: unlawfully
	Trespass                    // verbs that tell of a wrong with a preposition: hack into
)

// Past says what an irregular past tense can be besides.
type Past uint8

// What a past tense can be, which is never a noun.
const (
	NoPast       Past = iota
	OnlyPast          // knew
	OrParticiple      // told
)

// Name is what is known of a proper name.
type Name struct {
	Kind      NameKind
	Canonical string // of an outlet, its full name; of a power, its country
	Short     bool   // a short form that needs a full name before it: "the Post"
	Common    bool   // also an ordinary word: Time, Nature
}

// NameKind is the kind of a known proper name.
type NameKind uint8

// The kinds of known name.
const (
	NoName     NameKind = iota
	PowerName           // a country
	SeatName            // a capital or building that stands for a country's government
	PeopleName          // a demonym
	PlaceName
	OutletName
	OrganizationName
)

// Lexicon is the word lists, ready for look-up. Keys are lower case with
// straight apostrophes unless a method says otherwise.
type Lexicon struct {
	entries   []Entry
	words     index // of the entries
	tradesmen Entry
	unlisted  Entry
	phrases   map[string][]Phrase // by lemma of the head verb
	titles    map[string]bool     // as written
	surnames  map[string]bool     // as written
	parties   map[string]string   // by a member's word, as written
	letters   map[string]string   // the same by the letters before a seat
	known     []Name
	names     map[string]uint16   // in known; as written, without "the"
	suffixes  map[string]bool     // as written
	prefixes  map[string]bool     // as written
	openings  map[string]bool     // the first words of bodies that the lists have by name, as written
	mastheads map[string]bool     // as written; whether it ends hardly any other names
	endings   map[string]bool     // as written
	firms     map[string]bool     // as written
	fields    map[string]bool     // as written
	bodies    map[string][]string // by the last word of a name, as written
	jobs      map[string][]string // by a word beside a name, as written
	hosts     map[string]article.LinkKind
	added     added

	Anonymity    Patterns // what a story says of a name it withholds
	OwnReporting Patterns // words by which a newsroom says that it asked or saw
	Hedges       Patterns // words that weaken a statement; the tag is a certainty
	Claims       Patterns // what makes a claim; the tags are its kind, its class and conditions
}

// English is the lexicon of English, read once.
var English = sync.OnceValue(func() *Lexicon {
	l := &Lexicon{
		entries: make([]Entry, 0, 7000), words: newIndex(7000), tradesmen: Entry{Key: Unlisted, Noun: Person}, unlisted: Entry{Key: Unlisted},
		phrases: make(map[string][]Phrase, 20), titles: make(map[string]bool, 200), surnames: make(map[string]bool, 800),
		parties: make(map[string]string, 40), letters: make(map[string]string, 10), known: make([]Name, 0, 1000), names: make(map[string]uint16, 1400),
		suffixes: make(map[string]bool, 130), prefixes: make(map[string]bool, 40), openings: make(map[string]bool, 60), mastheads: make(map[string]bool, 60),
		endings: make(map[string]bool, 130), firms: make(map[string]bool, 110), fields: make(map[string]bool, 130),
		bodies: make(map[string][]string, 70), jobs: make(map[string][]string, 40), hosts: make(map[string]article.LinkKind, 80),
	}
	l.readCues()
	l.readPhrases()
	l.readNouns()
	l.readTitles()
	l.readSurnames()
	l.readParties()
	l.readCountries()
	l.readPlaces()
	l.readOrganizations()
	l.readBodies()
	l.readJobs()
	l.readOutlets()
	l.readTopics()
	l.readHosts()
	l.readPasts()
	l.readClasses(classList)
	l.addAuxiliaries()
	l.Anonymity = l.readPatterns("anonymity.txt", anonymityList, checkAnonymity)
	l.OwnReporting = l.readPatterns("own_reporting.txt", ownReportingList, checkOwn)
	l.Hedges = l.readPatterns("hedges.txt", hedgeList, checkHedge)
	l.Claims = l.readPatterns("claims.txt", claimList, checkClaim)
	l.addTradesmen()
	return l
})

// Cue returns the cue verb that word, in lower case, is a form of.
func (l *Lexicon) Cue(word string) (Cue, bool) { return l.Entry(word).Cue() }

// Phrases returns the cues of several words that the verb lemma opens.
func (l *Lexicon) Phrases(lemma string) []Phrase { return l.phrases[lemma] }

// Noun returns what the noun, in lower case and either number, says of a source.
func (l *Lexicon) Noun(word string) Noun { return l.Entry(word).Noun }

// Topic returns what the word, in lower case and any form, makes of a phrase.
func (l *Lexicon) Topic(word string) Topic { return l.Entry(word).Topic }

// Singular returns the lemma of a noun of the lists, and word itself for any other.
func (l *Lexicon) Singular(word string) string { return l.Entry(word).Singular(word) }

// Past says whether a word is the past tense of an irregular verb, and no noun.
func (l *Lexicon) Past(word string) Past { return l.Entry(word).Past }

// Title reports whether the word, as written, stands before a person's name. It may have a
// word before it that a hyphen ties to it: Ex-MP, Vice-president.
func (l *Lexicon) Title(word string) bool {
	if l.titles[word] {
		return true
	}
	before, office, tied := strings.Cut(word, "-")
	if !tied || office == "" {
		return false
	}
	switch before {
	case "Ex", "Vice", "Deputy", "Co":
		return l.titles[office] || l.titles[strings.ToUpper(office[:1])+office[1:]]
	}
	return false
}

// Surname reports whether the word, as written, is a family name that news uses
// alone.
func (l *Lexicon) Surname(word string) bool { return l.surnames[word] }

// Party returns the party whose member the word, as written, makes somebody, or
// nothing.
func (l *Lexicon) Party(word string) string { return l.parties[word] }

// PartyLetter returns the party whose letters stand before a seat: the R of R-Ohio.
func (l *Lexicon) PartyLetter(letters string) string { return l.letters[letters] }

// Name returns what is known of a proper name, as written and without "the".
func (l *Lexicon) Name(name string) Name {
	if n, ok := l.added.names[name]; ok {
		return n
	}
	if i, ok := l.names[name]; ok {
		return l.known[i]
	}
	return Name{}
}

// WithoutArticle is the name as the lists hold it.
func WithoutArticle(name string) string {
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		return name[4:]
	}
	return name
}

// OpensOrganization reports whether the word, as written, is the first of several that are the
// name of a body in the lists.
func (l *Lexicon) OpensOrganization(word string) bool { return l.openings[word] }

// OrganizationSuffix reports whether the word, as written, ends an
// organisation's name.
func (l *Lexicon) OrganizationSuffix(word string) bool { return l.suffixes[word] }

// OrganizationEnding reports whether the word, as written, ends the names of firms,
// clubs and funds unless a given name stands before it: Thornbury Travel.
func (l *Lexicon) OrganizationEnding(word string) bool { return l.endings[word] }

// Firm reports whether the word, as written, ends the names of firms that are called by
// the first word alone: Brightwell of Brightwell Group.
func (l *Lexicon) Firm(word string) bool { return l.firms[strings.TrimRight(word, ".")] }

// Called reports whether a body whose name ends with a word, as written, is one that a
// noun takes up though it is not that word: the club of Harborne Rovers.
func (l *Lexicon) Called(noun, word string) bool { return slices.Contains(l.bodies[word], noun) }

// Job reports whether a story calls a person by noun, the lemma of a job, after having
// set the word, as written, beside the name: the senator after Sen. Una Poe.
func (l *Lexicon) Job(noun, word string) bool { return slices.Contains(l.jobs[word], noun) }

// OrganizationField reports whether the word, as written, is what a public body is
// for: the Fire of Fire and Rescue Service.
func (l *Lexicon) OrganizationField(word string) bool { return l.fields[word] }

// PostNominal reports whether the word, as written, stands behind people's names for
// an office, a calling or an honour: MP, KC.
func PostNominal(word string) bool {
	switch word {
	case "MP", "MSP", "MEP", "MLA", "MS", "TD", "QC", "KC", "SC", "OBE", "MBE", "CBE", "PhD", "MD":
		return true
	}
	return false
}

// OrganizationPrefix reports whether the word, as written, opens an
// organisation's name.
func (l *Lexicon) OrganizationPrefix(word string) bool { return l.prefixes[word] }

// Masthead reports whether the word, as written, ends the names of newspapers: Star, Times.
// only says that it ends hardly any other names, as Times does and Star does not.
func (l *Lexicon) Masthead(word string) (masthead, only bool) {
	only, masthead = l.mastheads[word]
	return masthead, only
}

// fields splits a line at its bars and trims each part.
func fields(line string) []string {
	parts := strings.Split(line, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// items calls each with what stands between the commas of a part.
func items(part string, each func(string)) {
	for part != "" {
		var item string
		item, part, _ = strings.Cut(part, ",")
		if item = strings.TrimSpace(item); item != "" {
			each(item)
		}
	}
}

// part returns parts[i], or nothing where the line is shorter.
func part(parts []string, i int) string {
	if i < len(parts) {
		return parts[i]
	}
	return ""
}
