package revision

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// credits finds the statements that are still made and rest on nobody now, or
// on another source.
func (e *edit) credits() []finding.Recredit {
	var all []finding.Recredit
	for i := range e.old.Attributions {
		was := &e.old.Attributions[i]
		if !voiced(was) || !was.Source.Known() || was.Frame == article.FloatingFrame {
			continue
		}
		for _, content := range was.Content {
			if r, changed := e.recredited(article.Ref(i), content); changed {
				all = append(all, r)
				break // once for each attribution
			}
		}
	}
	return all
}

// voiced reports whether somebody is said to have said something.
func voiced(a *article.Attribution) bool {
	return a.Class != article.Attitude && a.Class != article.NoComment
}

// recredited follows a statement into the edited draft.
func (e *edit) recredited(ref article.Ref, content article.Span) (finding.Recredit, bool) {
	words := e.old.words(content)
	s := e.old.sentence(content)
	if s < 0 || len(words) < 2 {
		return finding.Recredit{}, false
	}
	was := &e.old.Attributions[ref]
	var found finding.Recredit
	changed := false
	for _, n := range e.to[s] {
		at := e.new.Sentences[n]
		if 100*shared(words, e.new.sentences[n]) < 80*len(words) {
			continue // not stated any more
		}
		is := article.None
		for j := range e.new.Attributions {
			b := &e.new.Attributions[j]
			if voiced(b) && slices.ContainsFunc(b.Content, func(c article.Span) bool {
				return c.Overlaps(at.Span) && 2*shared(words, e.new.words(c)) >= len(words)
			}) {
				is = article.Ref(j)
				if e.sameSource(was, b) {
					return finding.Recredit{}, false
				}
			}
		}
		if is == article.None && at.Carried.Known() {
			continue
		}
		found, changed = finding.Recredit{Old: ref, New: is, At: at.Span}, true
	}
	return found, changed
}

// sameSource reports whether two attributions do not plainly rest on different
// sources. A name may be shorter than before, and a pronoun says nothing.
func (e *edit) sameSource(was, is *article.Attribution) bool {
	if !is.Source.Known() {
		return false
	}
	a, b := e.old.Sources[was.Source], e.new.Sources[is.Source]
	if a.Kind == article.UnknownSource || b.Kind == article.UnknownSource {
		return true
	}
	x, y := spoken(a.Name), spoken(b.Name)
	return strings.Contains(x, y) || strings.Contains(y, x)
}

func spoken(name string) string {
	return " " + strings.ToLower(strings.Join(strings.Fields(name), " ")) + " "
}

// quotes finds the quotations whose words or marks the edit touched.
func (e *edit) quotes() []finding.Requote {
	olds, news := quotations(e.old), quotations(e.new)
	// Those with the same words are the same, wherever they stand.
	for i := range olds {
		for j := range news {
			if !news[j].met && strings.Join(olds[i].words, " ") == strings.Join(news[j].words, " ") {
				olds[i].met, news[j].met = true, true
				break
			}
		}
	}
	var all []finding.Requote
	for i := range olds {
		was := &olds[i]
		best, score := -1, 0
		for j := range news {
			if is := &news[j]; !was.met && !is.met && e.became(was.sentence, is.sentence) {
				if l := likeness(was.words, is.words); l >= enough && l > score {
					best, score = j, l
				}
			}
		}
		if best >= 0 {
			was.met, news[best].met = true, true
			all = append(all, finding.Requote{Change: finding.Altered, Old: was.span, New: news[best].span})
		}
	}
	for _, was := range olds {
		if was.sentence < 0 || was.met {
			continue
		}
		for _, n := range e.to[was.sentence] {
			if within(was.words, e.new.keys[n]) {
				all = append(all, finding.Requote{Change: finding.Unquoted, Old: was.span, New: e.new.Sentences[n].Span})
				break
			}
		}
	}
	for _, is := range news {
		if is.sentence < 0 || is.met {
			continue
		}
		for _, o := range e.from[is.sentence] {
			if within(is.words, e.old.keys[o]) {
				all = append(all, finding.Requote{Change: finding.Quoted, Old: e.old.Sentences[o].Span, New: is.span})
				break
			}
		}
	}
	return all
}

// quotation is somebody's words in one paragraph.
type quotation struct {
	span     article.Span
	words    []string
	sentence int
	met      bool // the other draft has it too
}

// quotations are those of a draft that nobody quotes in turn. The names of works
// and words set apart in scorn are none.
func quotations(d draft) []quotation {
	var all []quotation
	for _, q := range d.Quotes {
		if q.Kind != article.FullQuote && q.Kind != article.PartialQuote || q.Parent.Known() {
			continue
		}
		for _, part := range q.Parts {
			all = append(all, quotation{span: part, words: d.words(part), sentence: d.sentence(part)})
		}
	}
	return all
}

// within reports whether a sentence has these words, two or more, in a row.
func within(words []string, key string) bool {
	return len(words) > 1 && strings.Contains(" "+key+" ", " "+strings.Join(words, " ")+" ")
}
