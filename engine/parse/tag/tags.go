package tag

// Tag is a part of speech, in the finer set of the Penn treebank as the GUM
// corpus uses it. The values are written in model files: new ones go last.
type Tag uint8

// The tags.
const (
	NN           Tag = iota // noun
	NNS                     // plural noun
	NNP                     // name
	NNPS                    // plural name
	VB                      // verb: base form
	VBD                     // past tense
	VBG                     // -ing form
	VBN                     // past participle
	VBP                     // present tense, not third person singular
	VBZ                     // present tense, third person singular
	MD                      // modal
	PRP                     // personal pronoun
	PRPPoss                 // PRP$: possessive pronoun
	DT                      // determiner
	PDT                     // word before a determiner: all the
	IN                      // preposition or subordinating conjunction
	TO                      // to
	RP                      // particle of a verb: point out
	CC                      // coordinating conjunction
	CD                      // number
	EX                      // existential there
	JJ                      // adjective
	JJR                     // comparative
	JJS                     // superlative
	RB                      // adverb
	RBR                     // comparative
	RBS                     // superlative
	WDT                     // which, that: determiner or relative
	WP                      // who, what
	WPPoss                  // WP$: whose
	WRB                     // when, where, why, how
	POS                     // 's of possession
	UH                      // interjection
	FW                      // foreign word
	LS                      // mark of a list item
	SYM                     // symbol
	GW                      // part of a word written apart
	ADD                     // web or mail address
	AFX                     // affix written apart
	HYPH                    // hyphen of a compound
	Dollar                  // $: currency sign
	Open                    // ``: opening quotation mark
	Close                   // '': closing quotation mark
	Comma                   // ,
	Stop                    // .: mark that ends a sentence
	Colon                   // : and dash, semicolon, ellipsis
	LeftBracket             // -LRB-
	RightBracket            // -RRB-

	count = int(RightBracket) + 1
)

var names = [count]string{
	"NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "PRP", "PRP$", "DT", "PDT", "IN", "TO", "RP", "CC", "CD", "EX",
	"JJ", "JJR", "JJS", "RB", "RBR", "RBS", "WDT", "WP", "WP$", "WRB", "POS", "UH", "FW", "LS", "SYM", "GW", "ADD", "AFX", "HYPH",
	"$", "``", "''", ",", ".", ":", "-LRB-", "-RRB-",
}

// String returns the tag as treebanks write it.
func (t Tag) String() string { return names[t] }

// Named returns the tag that treebanks write as name.
func Named(name string) (t Tag, ok bool) {
	for i, n := range names {
		if n == name {
			return Tag(i), true
		}
	}
	return 0, false
}

// IsNoun reports whether t is a noun or a name.
func (t Tag) IsNoun() bool { return t <= NNPS }

// IsProper reports whether t is a name.
func (t Tag) IsProper() bool { return t == NNP || t == NNPS }

// IsVerb reports whether t is a form of a verb other than a modal.
func (t Tag) IsVerb() bool { return t >= VB && t <= VBZ }

// IsFinite reports whether t is a verb form that a subject goes with, a modal
// among them.
func (t Tag) IsFinite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }

// IsAdjective reports whether t is an adjective.
func (t Tag) IsAdjective() bool { return t >= JJ && t <= JJS }

// IsAdverb reports whether t is an adverb.
func (t Tag) IsAdverb() bool { return t >= RB && t <= RBS }

// IsMark reports whether t is a punctuation mark, a hyphen among them.
func (t Tag) IsMark() bool { return t == HYPH || t >= Open }
