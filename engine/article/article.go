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
