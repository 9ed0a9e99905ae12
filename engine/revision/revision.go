// Package revision compares two drafts of a story and says what the edit did to
// its sourcing: which findings it brought, which it resolved, which statements
// lost their source and which quotations changed. It goes by sentences, not by
// lines, so what only moved is not new. It neither reads nor judges a story; both
// drafts come reviewed.
package revision

import (
	"slices"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// Compare says what became of a story between two reviews by the same rules.
func Compare(old, edited finding.Review) finding.Revision {
	e := newEdit(old.Article, edited.Article)
	r := finding.Revision{Old: old, Edited: edited}
	r.Introduced, r.Kept, r.Resolved = e.findings(old.Findings, edited.Findings)
	r.Credits = e.credits()
	r.Quotes = e.quotes()
	return r
}

// findings parts the findings of the edited draft in new ones and those that
// the old draft has too, and returns those that only the old one has.
func (e *edit) findings(old, edited []finding.Finding) (introduced, kept, resolved []finding.Finding) {
	left := slices.Clone(old)
	took := make([]bool, len(edited))
	take := func(same func(was, is finding.Finding) bool) {
		for i, is := range edited {
			if took[i] {
				continue
			}
			if j := slices.IndexFunc(left, func(was finding.Finding) bool { return was.Rule.Name == is.Rule.Name && same(was, is) }); j >= 0 {
				took[i] = true
				left = slices.Delete(left, j, j+1)
			}
		}
	}
	take(func(was, is finding.Finding) bool { return was.Fingerprint == is.Fingerprint })
	// What follows is weaker evidence, so it comes after all of the above.
	take(func(was, is finding.Finding) bool { return e.meet(was, is) && was.Message == is.Message })
	take(func(was, is finding.Finding) bool {
		return e.meet(was, is) && alike(e.old.words(was.Span), e.new.words(is.Span))
	})
	// A rule that speaks once a source or a story speaks at the first place,
	// which an edit elsewhere can change.
	take(func(was, is finding.Finding) bool {
		return (is.Rule.Per == finding.Source || is.Rule.Per == finding.Document) && was.Message == is.Message
	})
	for i, f := range edited {
		if took[i] {
			kept = append(kept, f)
		} else {
			introduced = append(introduced, f)
		}
	}
	return introduced, kept, left
}

// meet reports whether two findings speak of the same sentence: one may call
// related what is the other's first place.
func (e *edit) meet(was, is finding.Finding) bool {
	for _, from := range places(was) {
		for _, to := range places(is) {
			if (from == was.Span || to == is.Span) && e.became(e.old.sentence(from), e.new.sentence(to)) {
				return true
			}
		}
	}
	return false
}

func places(f finding.Finding) []article.Span {
	all := []article.Span{f.Span}
	for _, r := range f.Related {
		all = append(all, r.Span)
	}
	return all
}
