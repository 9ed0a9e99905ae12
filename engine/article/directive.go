package article

// Directive is an answer to the rules that stands in the text: the permission
// for a rule's findings to stand, and why. It is no part of the prose.
type Directive struct {
	Span   Span   `json:"span"`   // the whole comment, or the entry of the front matter
	Word   string `json:"word"`   // what it asks for, as written: "allow", "allow-next"
	Scope  Scope  `json:"scope"`  // empty when Word is none that is known
	Rule   string `json:"rule"`   // as written; empty when it names none
	Reason string `json:"reason"` // empty when it gives none
	Until  string `json:"until"`  // the last day on which it holds, as written; empty for good
	Closed bool   `json:"closed"` // false for a comment that never ends
	// Blocks are the paragraphs it holds for. None for the scope File, and for a
	// directive that stands by itself.
	Blocks []Ref `json:"blocks"`
}

// Scope is how much of a story a directive holds for.
type Scope string

// The scopes. Each is written as the word beside it.
const (
	Here Scope = "here" // allow: the paragraph it stands in or touches
	Next Scope = "next" // allow-next: the paragraph after it
	File Scope = "file" // allow-file, and every entry of the front matter
)

// Scopes returns the word that each scope is written as.
func Scopes() map[string]Scope {
	return map[string]Scope{"allow": Here, "allow-next": Next, "allow-file": File}
}
