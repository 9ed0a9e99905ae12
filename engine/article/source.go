package article

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
