package finding

import "github.com/onrecord/onrecord/engine/article"

// Revision is what an edit did to the sourcing of a story.
type Revision struct {
	Old, Edited Review
	Introduced  []Finding // of Edited, in its order
	Kept        []Finding // of Edited: Old has them too, wherever they stood
	Resolved    []Finding // of Old
	Credits     []Recredit
	Quotes      []Requote
}

// Recredit is a statement that stayed and rests on nobody now, or on somebody
// else.
type Recredit struct {
	Old article.Ref  // the attribution it had, of Old
	New article.Ref  // that it has now, of Edited; None when the edit dropped it
	At  article.Span // the sentence of Edited that makes the statement now
}

// Requote is a quotation whose words or marks an edit touched.
type Requote struct {
	Change Change
	Old    article.Span // in Old: the quotation, or the sentence that paraphrased it
	New    article.Span // in Edited: likewise
}

// Change is what an edit did to a quotation.
type Change string

// The changes.
const (
	Altered  Change = "altered"  // it has other words
	Unquoted Change = "unquoted" // its words stand there without the marks
	Quoted   Change = "quoted"   // words that were a paraphrase got marks
)
