// Package article is the sentence model of a news story: who says what, and on
// whose word. It describes and never judges; whether a source is good enough
// is for the policies to say.
//
// The exported types are the project's one public contract. As JSON they are
// what "onrecord parse --json" prints; with every Span turned into a handle
// they are the Rego input. Invariants, held by parse and tested by fuzzing:
// every span lies within its parent and in the file; every collection is
// empty rather than nil; cross references are indices; the same bytes give the
// same model.
package article

// Article is one parsed story. All spans count bytes of the original file.
type Article struct {
	Path         string           `json:"path"`
	Doc          Doc              `json:"doc"`
	Blocks       []Block          `json:"blocks"`
	Sentences    []Sentence       `json:"sentences"`
	Tokens       []Token          `json:"tokens"`
	Quotes       []Quote          `json:"quotes"`
	Attributions []Attribution    `json:"attributions"`
	Sources      []Source         `json:"sources"`
	Hedges       []Hedge          `json:"hedges"`
	Claims       []Claim          `json:"claims"`
	Numbers      []Number         `json:"numbers"`
	Links        []Link           `json:"links"`
	Times        []TimeExpression `json:"times"`
	Directives   []Directive      `json:"directives"` // the rules do not see them

	Source []byte `json:"-"` // the file the spans count in
}

// Doc is what is true of the story as a whole.
type Doc struct {
	// Kind is what the front matter says, else what the page plainly is: an
	// interview, a live blog, a press release, opinion by its label; else News.
	Kind      Kind   `json:"kind"`
	Format    Format `json:"format"`
	Headline  string `json:"headline"`  // empty when the story has none
	Published string `json:"published"` // as the front matter writes it
	Words     int    `json:"words"`     // of headline and body
	// OwnReporting is set when the story says that its own newsroom spoke to
	// somebody, saw something, or asked for comment.
	OwnReporting bool `json:"own_reporting"`
	// Approved is set when the front matter says who approved running the story
	// ("approved_by").
	Approved bool `json:"approved"`
}

// Kind is the kind of story; rules are switched by it.
type Kind string

// The kinds of story.
const (
	News         Kind = "news"
	Brief        Kind = "brief"
	Live         Kind = "live"
	Analysis     Kind = "analysis"
	Opinion      Kind = "opinion"
	Feature      Kind = "feature"
	PressRelease Kind = "press_release"
	Interview    Kind = "interview"
)

// Kinds returns every kind of story, news first.
func Kinds() []Kind {
	return []Kind{News, Brief, Live, Analysis, Opinion, Feature, PressRelease, Interview}
}

// KindNames returns the kinds as they are written in a configuration.
func KindNames() []string {
	var names []string
	for _, kind := range Kinds() {
		names = append(names, string(kind))
	}
	return names
}

// Block is a part of the page: a headline, a paragraph, a caption.
type Block struct {
	Span Span      `json:"span"`
	Kind BlockKind `json:"kind"`
	// Body is the block's ordinal among the paragraphs of the body, 0 for the
	// lead, and -1 for every block that is not body text.
	Body int `json:"body"`
}

// BlockKind says what a block is on the page.
type BlockKind string

// The kinds of block.
const (
	Headline    BlockKind = "headline"
	Deck        BlockKind = "deck"
	Byline      BlockKind = "byline"
	Dateline    BlockKind = "dateline"
	Paragraph   BlockKind = "paragraph"
	Subheading  BlockKind = "subheading"
	ListItem    BlockKind = "list_item"
	Caption     BlockKind = "caption"
	Credit      BlockKind = "credit"
	BlockQuote  BlockKind = "block_quote"
	EditorsNote BlockKind = "editors_note"
	Boilerplate BlockKind = "boilerplate"
)

// Prose reports whether the block holds running sentences of the story itself,
// rather than its furniture.
func (k BlockKind) Prose() bool {
	switch k {
	case Headline, Deck, Paragraph, ListItem, BlockQuote:
		return true
	}
	return false
}

// Sentence is one sentence; it never crosses the border of a block.
type Sentence struct {
	Span     Span `json:"span"`
	Block    Ref  `json:"block"`
	Index    int  `json:"index"` // within its block, from 0
	Words    int  `json:"words"`
	Question bool `json:"question"`
	Quoted   bool `json:"quoted"` // all of it is inside quotation marks
	// Carried is the attribution of an earlier sentence of the paragraph that
	// plainly still holds here: no new source and no turn has come between.
	Carried Ref `json:"carried"`
	// Verb is the verb of what the sentence states, behind a verb of saying of what
	// is said: its lemma, or the word itself where no list has one; empty where there
	// is none. Certainty is how surely it is stated, from 0 denied to 5 flat.
	Verb      string `json:"verb"`
	Certainty int    `json:"certainty"`
	Gist      int    `json:"gist"` // how many of the words of the headline's first clause come back, in percent
}

// Token is a word or a mark.
type Token struct {
	Span     Span   `json:"span"`
	Text     string `json:"text"`
	Lemma    string `json:"lemma"` // lower case
	POS      string `json:"pos"`   // Penn Treebank tag
	Sentence Ref    `json:"sentence"`
	Quote    Ref    `json:"quote"` // the innermost quotation around it
}

// Quote is a quotation. One that runs over paragraphs is one Quote with a part
// in each; a block that the page sets off behind a colon is one without marks.
type Quote struct {
	Span        Span      `json:"span"`  // marks included, first part to last
	Parts       []Span    `json:"parts"` // marks included, one a paragraph
	Text        string    `json:"text"`  // the words of the first part, without marks; the last ones before a closing mark that nothing opens
	Kind        QuoteKind `json:"kind"`
	Words       int       `json:"words"`
	Opened      bool      `json:"opened"` // false for a closing mark that nothing opens
	Closed      bool      `json:"closed"`
	Continued   bool      `json:"continued"` // runs on over at least one paragraph break
	Brackets    []Span    `json:"brackets"`  // what the newsroom put in: “[the mayor] knew”
	Ellipses    []Span    `json:"ellipses"`  // where it left something out: “we … knew”
	About       string    `json:"about"`     // the person of whom it begins to speak: a name, he or she; empty otherwise
	Echo        Echo      `json:"echo"`      // of one in the headline or deck: whether the body has its words
	Sentence    Ref       `json:"sentence"`  // where it begins
	Block       Ref       `json:"block"`
	Parent      Ref       `json:"parent"`      // the quotation it is quoted in
	Attribution Ref       `json:"attribution"` // none for one within another, which that one's speaker hands on
}

// QuoteKind tells direct speech from the other uses of quotation marks.
type QuoteKind string

// The kinds of quotation.
const (
	FullQuote    QuoteKind = "full"    // at least a clause of somebody's words, or all that was said
	PartialQuote QuoteKind = "partial" // a few words worked into the sentence
	ScareQuote   QuoteKind = "scare"   // one to three words set apart, and no sentence of their own
	TitleQuote   QuoteKind = "title"   // the name of a work
)

// Echo says how the body has the words of a quotation in the headline.
type Echo string

// The echoes. Case, marks and hyphens make no difference.
const (
	NoEcho Echo = ""
	Stated Echo = "stated" // only outside quotation marks, and by the story itself
	Told   Echo = "told"   // only outside quotation marks, on somebody's word
	Quoted Echo = "quoted"
)

// Attribution links words or a claim to whoever they rest on.
type Attribution struct {
	Span       Span        `json:"span"`        // source, cue and content together
	Cue        Span        `json:"cue"`         // missing for a floating quotation
	Source     Ref         `json:"source"`      // None when nobody is named or described
	SourceSpan Span        `json:"source_span"` // missing with it
	Credit     Span        `json:"credit"`      // cue and source together: “per the New York Post”
	Content    []Span      `json:"content"`
	Kind       ContentKind `json:"kind"`
	Frame      Frame       `json:"frame"`
	Class      CueClass    `json:"class"`
	Lemma      string      `json:"lemma"` // of the cue's verb or noun: "say", "according"
	CueText    string      `json:"cue_text"`
	SourceText string      `json:"source_text"`
	Sentence   Ref         `json:"sentence"` // of the cue
	Block      Ref         `json:"block"`
	Parent     Ref         `json:"parent"` // the attribution whose content holds this one
	Quotes     []Ref       `json:"quotes"`
	Tense      Tense       `json:"tense"`
	Passive    bool        `json:"passive"`
	Negated    bool        `json:"negated"`
	Modal      bool        `json:"modal"`
	Question   bool        `json:"question"`
	Rival      Span        `json:"rival"` // the name of another person whom the pronoun that says it could mean; missing nearly always
	RivalText  string      `json:"rival_text"`
	Via        Ref         `json:"via"`        // the source it was said to or relayed by: "told Reuters"
	Time       Ref         `json:"time"`       // of the saying
	Venue      string      `json:"venue"`      // "at a news conference"; empty when not given
	Medium     string      `json:"medium"`     // "in a statement"; empty when not given
	Addressee  string      `json:"addressee"`  // "reporters"; empty when not given
	Gist       int         `json:"gist"`       // of the headline's first clause in the content, as in Sentence
	Confidence int         `json:"confidence"` // 0 to 100, from the measured precision of the sieve that found it
}

// ContentKind says how much of the content is in the source's own words.
type ContentKind string

// The kinds of content.
const (
	Direct   ContentKind = "direct"   // all of it quoted
	Mixed    ContentKind = "mixed"    // quoted and paraphrased
	Indirect ContentKind = "indirect" // paraphrased
)

// Frame is the construction that carries an attribution.
type Frame string

// The frames.
const (
	VerbFrame      Frame = "verb"         // X said
	AccordingFrame Frame = "according_to" // according to X, per X, in the words of X
	CitingFrame    Frame = "citing"       // citing X
	NounFrame      Frame = "noun"         // X's claim that
	PassiveFrame   Frame = "passive"      // it was reported by X; it was reported
	AdverbFrame    Frame = "adverb"       // reportedly
	ColonFrame     Frame = "colon"        // X: "…"; … : report
	CreditFrame    Frame = "credit"       // Photo: X, under a picture
	SignatureFrame Frame = "signature"    // “…” — X
	FloatingFrame  Frame = "floating"     // a quotation that goes on after its attribution
	TurnFrame      Frame = "turn"         // a turn of an interview, under the speaker's label
)

// CueClass is the stance of a cue. The classes are those of the catalogue's
// list of reporting verbs.
type CueClass string

// The classes of cue.
const (
	Neutral       CueClass = "neutral"
	Informative   CueClass = "informative"
	LoadedDoubt   CueClass = "loaded_doubt"
	LoadedConcede CueClass = "loaded_concede"
	LoadedInsist  CueClass = "loaded_insist"
	LoadedAffect  CueClass = "loaded_affect"
	Factive       CueClass = "factive"
	Semifactive   CueClass = "semifactive"
	Denial        CueClass = "denial"
	Refute        CueClass = "refute"
	DirectiveCue  CueClass = "directive"
	Predictive    CueClass = "predictive"
	Evaluative    CueClass = "evaluative"
	DocumentCue   CueClass = "document"
	Relay         CueClass = "relay"
	Accusation    CueClass = "accusation"
	NoComment     CueClass = "no_comment"
	Attitude      CueClass = "attitude" // fears, wants, backs: a stance nobody is said to have voiced
)

// Tense is the tense of a cue.
type Tense string

// The tenses of a cue.
const (
	Past       Tense = "past"
	Present    Tense = "present"
	Pluperfect Tense = "pluperfect"
	Perfect    Tense = "perfect"
	Future     Tense = "future"
	NoTense    Tense = "none"
)

// Source is one source of the story: the cluster of all its mentions.
type Source struct {
	Span         Span       `json:"span"`     // first mention in the body, else the first of all
	Mentions     []Span     `json:"mentions"` // in order
	Kind         SourceKind `json:"kind"`
	Role         Role       `json:"role"`
	Named        bool       `json:"named"` // a person with a name, or an organisation or document with one
	Name         string     `json:"name"`  // the fullest form; for an unnamed source its description
	Title        string     `json:"title"`
	Organization string     `json:"organization"`
	Party        string     `json:"party"` // "(R-Ohio)", "Labour MP"; empty when the text does not say
	Side         Side       `json:"side"`  // in a case before a court
	// Credentials are the words by which the story says that the source knows, the
	// first for each kind: a degree, a chair, an office, years of doing it.
	Credentials []string `json:"credentials"`
	Text        string   `json:"text"` // of Span
	Head        string   `json:"head"` // lemma of the head noun: "official"
	Sentence    Ref      `json:"sentence"`
	Block       Ref      `json:"block"`
	Plural      bool     `json:"plural"`
	Count       int      `json:"count"` // the exact number given, 1 for a singular, 0 when not given
	// Grade says how much a reader learns of an unnamed source: 0 that there is
	// one, 1 a field or a nationality, 2 an organisation or a described group,
	// 3 that and a job or a count, 4 that and how they know. A named source has
	// grade 4.
	Grade         int     `json:"grade"`
	Generic       bool    `json:"generic"`     // stands for a kind of people rather than people met: "critics", "experts"
	Nationality   string  `json:"nationality"` // country or people the description names
	Reason        Span    `json:"reason"`      // why the name is withheld
	ReasonText    string  `json:"reason_text"`
	ReasonQuality Quality `json:"reason_quality"`
	Anonymity     Span    `json:"anonymity"` // "on condition of anonymity"
	Access        Span    `json:"access"`    // how they know: "who attended the meeting"
	Own           bool    `json:"own"`       // the newsroom that publishes the story
	Outlet        string  `json:"outlet"`    // canonical name when it is a news outlet
	Former        bool    `json:"former"`
	Owner         string  `json:"owner"` // the one power behind several names: Moscow, the Kremlin
	// Principal is whom the source speaks for, or who gives it its place: the
	// client of a lawyer, the husband of a widow.
	Principal  string `json:"principal"`
	Statements int    `json:"statements"`
	Confidence int    `json:"confidence"` // 0 to 100, of the kind
}

// Side is where a source stands in a case before a court.
type Side string

// The sides.
const (
	NoSide      Side = ""
	Prosecution Side = "prosecution"
	Defense     Side = "defense"
	Plaintiff   Side = "plaintiff"
)

// SourceKind is the Markkula Center's taxonomy of sources.
type SourceKind string

// The kinds of source. An unnamed official or spokesman of a named
// organisation is NamedOrg, and so is another news outlet.
const (
	NamedPerson   SourceKind = "named_person"
	NamedOrg      SourceKind = "named_org"
	Document      SourceKind = "document"
	Anonymous     SourceKind = "anonymous"
	UnnamedPerson SourceKind = "unnamed_person"
	UnnamedGroup  SourceKind = "unnamed_group"
	UnknownSource SourceKind = "unknown" // a pronoun or name left unresolved
)

// Role refines the kind of a source.
type Role string

// The roles of a source.
const (
	NoRole       Role = ""
	Official     Role = "official"
	Spokesperson Role = "spokesperson"
	Expert       Role = "expert"
	Outlet       Role = "outlet"
	Study        Role = "study"
	Poll         Role = "poll"
	SocialPost   Role = "social_post"
	Police       Role = "police"
	Government   Role = "government"
	Crowd        Role = "crowd"
	BareSource   Role = "source" // "a source", "insiders": no more than that
)

// Quality grades the reason given for withholding a name.
type Quality string

// The qualities of a reason.
const (
	NoReason      Quality = ""
	StrongReason  Quality = "strong"  // what they risk
	MediumReason  Quality = "medium"  // a confidential process
	FormulaReason Quality = "formula" // "not authorised to speak"
)

// Hedge is a word or frame that weakens a statement.
type Hedge struct {
	Span        Span   `json:"span"`
	Text        string `json:"text"`
	Lemma       string `json:"lemma"`
	Certainty   int    `json:"certainty"` // 0 denied to 5 flat fact
	Sentence    Ref    `json:"sentence"`
	Quote       Ref    `json:"quote"`
	Attribution Ref    `json:"attribution"` // whose content it stands in; None in the outlet's own voice
}

// Claim is a proposition that a rule may weigh.
type Claim struct {
	Span    Span      `json:"span"` // subject to predicate
	Text    string    `json:"text"`
	Kind    ClaimKind `json:"kind"`
	Subject string    `json:"subject"` // normalised; empty when no subject is read
	// SubjectKind, SubjectOwner and SubjectSource say who the subject is as far as
	// that is read: what it is, the power it is or acts for (as Source.Owner), and
	// the source it is when it speaks too.
	SubjectKind   SubjectKind `json:"subject_kind"`
	SubjectOwner  string      `json:"subject_owner"`
	SubjectSource Ref         `json:"subject_source"`
	Predicate     string      `json:"predicate"` // class of the predicate: "responsibility", "cause"
	Lemmas        []string    `json:"lemmas"`    // content words of the clause
	Certainty     int         `json:"certainty"` // 0 denied to 5 flat fact
	Wrong         bool        `json:"wrong"`     // of an accusation or crime: what it is of is an offence or a wrong
	Sentence      Ref         `json:"sentence"`
	Block         Ref         `json:"block"`
	Owner         Ref         `json:"owner"` // the attribution it stands in; None in the outlet's own voice
	Quote         Ref         `json:"quote"`
}

// SubjectKind is what the subject of a claim is.
type SubjectKind string

// The kinds of subject.
const (
	NoSubject           SubjectKind = ""       // described, unresolved or not read
	PersonSubject       SubjectKind = "person" // with a name
	OrganizationSubject SubjectKind = "org"    // with a name
	StateSubject        SubjectKind = "state"
)

// ClaimKind is what a claim is about.
type ClaimKind string

// The kinds of claim. Beside each, the classes of predicate it comes in.
const (
	AccusationClaim  ClaimKind = "accusation"  // responsibility, involvement (ordered, backed), misconduct, accused, alleged: who did wrong
	CasualtyClaim    ClaimKind = "casualty"    // death, injury, missing, toll; unhurt: nobody was hurt
	CausalClaim      ClaimKind = "causal"      // cause
	CrimeClaim       ClaimKind = "crime"       // offence (committed it), label (the murderer NAME), charge, conviction
	LegalClaim       ClaimKind = "legal"       // breach, right, effect: what the law is said to say
	MotiveClaim      ClaimKind = "motive"      // purpose, reason: why somebody acts
	PredictionClaim  ClaimKind = "prediction"  // forecast
	StatisticClaim   ClaimKind = "statistic"   // change, level, share, estimate
	SuperlativeClaim ClaimKind = "superlative" // extreme, first, only, record
	// StatementClaim is whatever else the headline states, and what the body
	// states with the same verb, whose stem is the first of its lemmas: act; and
	// what somebody is said to have done by those who have cause to complain of it:
	// grievance.
	StatementClaim ClaimKind = "statement"
)

// Number is a figure.
type Number struct {
	Span        Span       `json:"span"`
	Text        string     `json:"text"`
	Kind        NumberKind `json:"kind"`
	Value       float64    `json:"value"`
	Unit        string     `json:"unit"`   // lemma of what is counted, or the currency; empty when there is none
	Approx      bool       `json:"approx"` // about, nearly, more than
	Sentence    Ref        `json:"sentence"`
	Quote       Ref        `json:"quote"`
	Attribution Ref        `json:"attribution"` // whose content it stands in
}

// NumberKind says what a figure measures.
type NumberKind string

// The kinds of number.
const (
	Count   NumberKind = "count"
	Percent NumberKind = "percent"
	Money   NumberKind = "money"
	Ratio   NumberKind = "ratio" // one in five
	Age     NumberKind = "age"
	Score   NumberKind = "score" // 3-1
	Ordinal NumberKind = "ordinal"
	Year    NumberKind = "year"
	Day     NumberKind = "day"  // of a date or a clock
	InName  NumberKind = "name" // G7, Article 5
	// VagueAmount is an amount without a number: dozens, tens of thousands. Its
	// value is the least that the word says.
	VagueAmount NumberKind = "vague"
)

// Link is a hyperlink.
type Link struct {
	Span     Span     `json:"span"` // of the label
	URL      string   `json:"url"`
	Host     string   `json:"host"`
	Kind     LinkKind `json:"kind"`
	Sentence Ref      `json:"sentence"`
}

// LinkKind is what a link leads to, by its address, else by the words it is on.
type LinkKind string

// The kinds of link.
const (
	PrimaryLink LinkKind = "primary" // a document, a study, data, a public body
	MediaLink   LinkKind = "media"   // another news outlet
	SocialLink  LinkKind = "social"  // a post, a profile, a film
	SelfLink    LinkKind = "self"    // the newsroom's own pages
	ContactLink LinkKind = "contact" // a mail address, a telephone number
	OtherLink   LinkKind = "other"
)

// TimeExpression is a date or another word for when.
type TimeExpression struct {
	Span Span     `json:"span"`
	Text string   `json:"text"`
	Kind TimeKind `json:"kind"`
	// ISO is the day, week (2024-W10), month or year that it names, resolved against
	// the story's date; empty when that is not sure or it names none of them.
	ISO      string `json:"iso"`
	Sentence Ref    `json:"sentence"`
	Quote    Ref    `json:"quote"`
}

// TimeKind says what a time expression leans on.
type TimeKind string

// The kinds of time expression.
const (
	Absolute  TimeKind = "absolute"  // 7 May 2015; in 2019; the 1990s
	Relative  TimeKind = "relative"  // on Friday, last month, two weeks ago: from the story's date
	Vague     TimeKind = "vague"     // recently, earlier this month
	Anaphoric TimeKind = "anaphoric" // at the time, the next day: from another date of the story
)
