package revision

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/internal/textdiff"
)

// draft is one of the two stories, its sentences as words.
type draft struct {
	*article.Article
	sentences [][]string
	keys      []string // the words of each sentence, joined
}

func newDraft(a *article.Article) draft {
	d := draft{Article: a}
	for _, s := range a.Sentences {
		words := d.words(s.Span)
		d.sentences = append(d.sentences, words)
		d.keys = append(d.keys, strings.Join(words, " "))
	}
	return d
}

// words are those of a span, in lower case: marks, blanks and line breaks make
// no difference.
func (d draft) words(s article.Span) []string {
	return strings.FieldsFunc(strings.ToLower(string(d.Source[s.Start:s.End])), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// sentence is the index of the one in which a span begins, or -1.
func (d draft) sentence(s article.Span) int {
	return slices.IndexFunc(d.Sentences, func(x article.Sentence) bool { return x.Span.Start <= s.Start && s.Start < x.Span.End })
}

// edit is which sentences of the old draft became which of the new one. Several
// may become one, and one several.
type edit struct {
	old, new draft
	to       [][]int // by old sentence
	from     [][]int // by new sentence
}

func newEdit(old, edited *article.Article) *edit {
	e := &edit{old: newDraft(old), new: newDraft(edited)}
	e.to, e.from = make([][]int, len(e.old.keys)), make([][]int, len(e.new.keys))
	for _, run := range textdiff.Edits(e.old.keys, e.new.keys) {
		if run.Op == textdiff.Keep {
			for i := range run.Old.End - run.Old.Start {
				e.pair(run.Old.Start+i, run.New.Start+i)
			}
		}
	}
	e.moved()
	e.changed()
	return e
}

func (e *edit) pair(old, edited int) {
	e.to[old] = append(e.to[old], edited)
	e.from[edited] = append(e.from[edited], old)
}

// became reports whether an old sentence became an edited one.
func (e *edit) became(old, edited int) bool {
	return old >= 0 && edited >= 0 && slices.Contains(e.to[old], edited)
}

// moved pairs equal sentences at different places.
func (e *edit) moved() {
	by := map[string][]int{}
	for _, i := range open(e.to) {
		by[e.old.keys[i]] = append(by[e.old.keys[i]], i)
	}
	for _, j := range open(e.from) {
		if same := by[e.new.keys[j]]; len(same) > 0 {
			by[e.new.keys[j]] = same[1:]
			e.pair(same[0], j)
		}
	}
}

// changed pairs sentences with the most words in common, best first, and then
// those left over with the sentence that swallowed them.
func (e *edit) changed() {
	type candidate struct{ old, new, score, apart int }
	var all []candidate
	olds, news := open(e.to), open(e.from)
	for n, j := range news {
		// Of an archive of sentences, only those about as far on.
		middle := n * len(olds) / len(news)
		reach := max(20, 200_000/len(news)/2)
		for o := max(0, middle-reach); o < min(len(olds), middle+reach); o++ {
			if score := likeness(e.old.sentences[olds[o]], e.new.sentences[j]); score >= enough {
				all = append(all, candidate{olds[o], j, score, max(o-middle, middle-o)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.apart, b.apart))
	})
	for _, both := range []bool{true, false} {
		for _, c := range all {
			free := len(e.to[c.old]) == 0 && len(e.from[c.new]) == 0
			if !both {
				free = len(e.to[c.old]) == 0 || len(e.from[c.new]) == 0
			}
			if free {
				e.pair(c.old, c.new)
			}
		}
	}
}

// open are the sentences that are not paired yet.
func open(pairs [][]int) []int {
	var list []int
	for i, p := range pairs {
		if len(p) == 0 {
			list = append(list, i)
		}
	}
	return list
}

// enough is the least likeness of what is the same in other words, in percent.
const enough = 50

// alike reports whether two runs of words are much the same.
func alike(a, b []string) bool { return likeness(a, b) >= enough }

// likeness is how much of their words two runs share, in percent. One that is
// nearly all in the other is like it: a sentence may have lost its source, or
// been cut in two.
func likeness(a, b []string) int {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	n := shared(a, b)
	score := 200 * n / (len(a) + len(b))
	if short := min(len(a), len(b)); short >= 3 && 100*n >= 80*short {
		score = max(score, enough+score/10)
	}
	return score
}

// shared counts the words that two runs have in common.
func shared(a, b []string) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	left := make(map[string]int, len(a))
	for _, w := range a {
		left[w]++
	}
	n := 0
	for _, w := range b {
		if left[w] > 0 {
			left[w]--
			n++
		}
	}
	return n
}
