package article

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
