package source

import (
	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/story"
)

// withhold finds the reason the story gives for not naming a source: in the
// sentence, in the next two, or once for the whole story.
func (r *resolver) withhold() {
	blanket := r.blanket()
	for i, ref := range r.refs {
		if ref == story.None {
			continue
		}
		x := &r.sources[ref]
		if x.Named || x.Kind == article.Document || x.ReasonQuality == article.StrongReason {
			continue
		}
		first := r.Attributions[i].Sentence
		last := min(first+2, len(r.Sentences)-1)
		for last > first && r.Sentences[last].Block-r.Sentences[first].Block > 1 {
			last--
		}
		r.reasonIn(x, story.Range{From: r.Sentences[first].Tokens.From, To: r.Sentences[last].Tokens.To})
		if x.ReasonQuality == article.NoReason && !blanket.Missing() {
			r.reasonIn(x, blanket)
		}
	}
}

// reasonIn keeps the best reason that a passage gives.
func (r *resolver) reasonIn(x *Source, passage story.Range) {
	for k := passage.From; k < passage.To; k++ {
		if r.Tokens[k].Outer != story.None {
			continue
		}
		end := r.Sentences[r.Tokens[k].Sentence].Tokens.To
		match, to := r.lex.Anonymity.Match(k, r.wordIn(min(end, passage.To)))
		if match == nil {
			continue
		}
		switch match.Tags[0] {
		case "reason":
			if q := article.Quality(match.Tags[1]); better(q, x.ReasonQuality) {
				x.Reason, x.ReasonQuality = story.Range{From: k, To: to}, q
			}
		case "marker":
			if x.Anonymity.Missing() {
				x.Anonymity = story.Range{From: k, To: to}
			}
		}
	}
}

func better(a, b article.Quality) bool { return rank(a) > rank(b) }

func rank(q article.Quality) int {
	switch q {
	case article.StrongReason:
		return 3
	case article.MediumReason:
		return 2
	case article.FormulaReason:
		return 1
	}
	return 0
}

// blanket is the sentence that explains for all unnamed sources of the story
// why they are unnamed.
func (r *resolver) blanket() story.Range {
	for s := range r.Sentences {
		tokens := r.Sentences[s].Tokens
		word := r.wordIn(tokens.To)
		for k := tokens.From; k < tokens.To; k++ {
			if r.Tokens[k].Outer != story.None {
				continue
			}
			if match, _ := r.lex.Anonymity.Match(k, word); match != nil && match.Tags[0] == "blanket" {
				return tokens
			}
		}
	}
	return story.Nowhere
}
