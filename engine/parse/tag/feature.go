package tag

// The number of features of a word in its place, and of those among them that it
// has in any place.
const (
	Features    = 35
	OwnFeatures = 10
)

// Place is a word in its sentence, with what is known before it is tagged: the
// tags of the words before it, and for each word around it the class that the
// dictionary gives it.
type Place struct {
	Words []Word
	Class []Class

	at     int
	before [2]Tag // of the words one and two places back; Border beyond the sentence
	verb   uint32 // the last verb of the clause so far, in lower case; 0 for none
}

// Start is the place of the first of words.
func Start(words []Word, class []Class) Place {
	return Place{Words: words, Class: class, before: [2]Tag{Border, Border}}
}

// Next goes on to the next word, when this one has been found to be a t.
func (p *Place) Next(t Tag) {
	switch {
	case t.IsVerb() || t == MD:
		p.verb = p.Words[p.at].low
	case t == WDT || t == WP || t == Colon || t == Open || t == Close:
		p.verb = 0
	}
	p.before = [2]Tag{t, p.before[0]}
	p.at++
}

// Border stands for the tag of a word before the sentence.
const Border = Tag(count)

var outside = Word{form: 1, low: 1, suffix: [4]uint32{1, 1, 1, 1}, prefix: [3]uint32{1, 1, 1}}

func (p *Place) word(i int) *Word {
	if i < 0 || i >= len(p.Words) {
		return &outside
	}
	return &p.Words[i]
}

func (p *Place) class(i int) uint32 {
	if i < 0 || i >= len(p.Class) {
		return uint32(outsideClass)
	}
	return uint32(p.Class[i])
}

// Features returns the hashes of the features of the word, its own first. None is 0.
func (p *Place) Features() (all [Features]uint32) {
	own, context := Own(p.word(p.at), Class(p.class(p.at))), p.context()
	copy(all[:], own[:])
	copy(all[OwnFeatures:], context[:])
	return all
}

// Own returns the hashes of the features that a word has in any place. None is 0.
func Own(w *Word, class Class) [OwnFeatures]uint32 {
	return [OwnFeatures]uint32{
		mix(1, 0, 0),
		mix(2, w.low, 0),
		mix(3, w.form, 0),
		mix(4, w.suffix[0], w.shape),
		mix(5, w.suffix[1], 0),
		mix(6, w.suffix[2], 0),
		mix(7, w.suffix[3], w.shape),
		mix(8, w.prefix[0], w.shape),
		mix(9, w.prefix[2], 0),
		mix(11, w.shape, uint32(class)),
	}
}

// context returns the hashes of the features that the word has in its place.
func (p *Place) context() [Features - OwnFeatures]uint32 {
	i := p.at
	w, back, back2, next, next2 := p.word(i), p.word(i-1), p.word(i-2), p.word(i+1), p.word(i+2)
	t1, t2 := uint32(p.before[0]), uint32(p.before[1])
	c, n, n2 := p.class(i), p.class(i+1), p.class(i+2)
	first := uint32(0)
	if i == 0 || i == 1 && back.shape&marked != 0 {
		first = 1
	}
	return [Features - OwnFeatures]uint32{
		mix(10, w.shape, first),
		mix(12, w.shape, next.shape),
		mix(13, w.shape, back.shape),
		mix(14, t1, 0),
		mix(15, t1, t2),
		mix(16, t1, w.low),
		mix(17, t1, w.shape),
		mix(18, t1, c),
		mix(19, t1, n),
		mix(20, t1<<8|n, c),
		mix(21, t1, next.low),
		mix(22, t1, next.suffix[2]),
		mix(23, back.low, 0),
		mix(24, back.low, w.low),
		mix(25, back2.low, 0),
		mix(26, next.low, 0),
		mix(27, next.low, w.low),
		mix(28, next.suffix[2], next.shape),
		mix(29, next.shape, n),
		mix(30, next2.low, 0),
		mix(31, n, c),
		mix(32, n, n2),
		mix(33, n, w.low),
		mix(34, p.verb, w.suffix[1]),
		mix(35, p.verb, c),
	}
}

// mix makes one number, not 0, of the number of a template and its two values.
func mix(template, a, b uint32) uint32 {
	h := template*0x9E3779B1 ^ a*0x85EBCA6B ^ (b<<15|b>>17)*0xC2B2AE35
	h ^= h >> 15
	h *= 0x2C1B3C6D
	h ^= h >> 12
	h *= 0x297A2D39
	h ^= h >> 15
	return h | 1
}
