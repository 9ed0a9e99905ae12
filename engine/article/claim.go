package article

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
