package lexicon

// Class is a question that can be answered of a word by itself: is it a form of "be",
// does it tell when. The words are in classes.txt; what a word is where it stands is for
// the stage that asks.
type Class uint8

// The classes, by what is asked.
const (
	// Little words.

	// Shortened tells whether a word is a verb that has been run into its subject.
	Shortened Class = iota
	// Subjective tells whether a pronoun is the subject of the clause it opens.
	Subjective

	classes // how many there are
)

// sections are the names of the classes in classes.txt.
var sections = [classes]string{
	Shortened: "shortened", Subjective: "subjective",
}
