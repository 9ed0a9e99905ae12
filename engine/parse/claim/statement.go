package claim

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/story"
	"github.com/onrecord/onrecord/engine/parse/tag"
)

// statements finds what the headline states with a verb that no list knows, and
// what the body states with the same, so that the two can be compared.
func (f *finder) statements(heads bool) {
	if !heads && len(f.acts) == 0 || f.supposes() {
		return
	}
	for k := f.From + 1; k < f.To; k++ {
		verb, ok := f.act(k)
		if !ok || !heads && !f.acts[verb] || f.kinds[k]&^bit(article.PredictionClaim) != 0 {
			continue
		}
		group, negated := f.verbs(k)
		subject := f.topmost(group)
		if subject.Empty() || negated || f.headed(k) || f.has(group, k, lexicon.Being) && f.Tag(k) != tag.VBG || f.Low(k+1) == "by" {
			continue
		}
		if heads {
			if f.acts == nil {
				f.acts = map[string]bool{}
			}
			f.acts[verb] = true
		}
		c := Claim{Tokens: story.Range{From: subject.From, To: k + 1}, Kind: article.StatementClaim, Predicate: "act", Certainty: fact, Lemmas: []string{verb}}
		if f.would(group, k) && !f.shifted(k) {
			c.Certainty = 3
		}
		f.add(c, subject, k)
	}
}

// shifted reports whether a word stands in what somebody said in the past, where
// "would" is the "will" of the speaker: the union said the port would close.
func (f *finder) shifted(k int) bool {
	owner := f.Owners[k]
	return owner != story.None && f.Attributions[owner].Tense == article.Past
}

// supposes reports whether the sentence says on what its statement hangs.
func (f *finder) supposes() bool {
	return f.hasWord(f.From, f.To, "if", "whether", "unless")
}

// act is the lemma of the verb at k where it tells of something done rather than
// of something said.
func (f *finder) act(k int) (verb string, ok bool) {
	t, w := f.Tag(k), f.Low(k)
	if !t.IsVerb() || f.Is(k, lexicon.Helping) || w == "do" || f.Tokens[k].Quote != story.None {
		return "", false
	}
	if next := f.Tag(k + 1); f.plural(k) && (next.IsFinite() || next == tag.VB) {
		return "", false // house prices slip
	}
	switch t {
	case tag.VBG:
		return "", false
	case tag.VBN:
		if group, _ := f.verbs(k); !f.has(group, k, lexicon.Having) {
			return "", false
		}
	case tag.VB:
		if before := f.Tag(k - 1); before == tag.TO && !(f.headline && (f.Tag(k-2).IsNoun() || k-2 == f.From)) {
			return "", false
		}
	}
	if c, cue := f.lex.Cue(w); cue && c.Sorts&lexicon.Speech != 0 {
		return "", false
	}
	return stem(w), true
}

// stem is what the forms of a verb have in common.
func stem(verb string) string {
	for _, forms := range irregular {
		if slices.Contains(forms, verb) {
			return forms[0]
		}
	}
	for _, ending := range []string{"ies", "ied", "es", "ed", "s"} {
		root, ok := strings.CutSuffix(verb, ending)
		if !ok || len(root) < 2 {
			continue
		}
		if ending[0] == 'i' {
			return root + "y"
		}
		if n := len(root); n > 3 && root[n-1] == root[n-2] && root[n-1] != 's' && root[n-1] != 'l' {
			return root[:n-1] // stopped
		}
		return root
	}
	return strings.TrimSuffix(verb, "e")
}

// irregular are the verbs of headlines whose forms have no ending in common.
var irregular = [...][]string{
	{"beat", "beats", "beaten"},
	{"become", "becomes", "became"},
	{"begin", "begins", "began", "begun"},
	{"break", "breaks", "broke", "broken"},
	{"bring", "brings", "brought"},
	{"build", "builds", "built"},
	{"buy", "buys", "bought"},
	{"catch", "catches", "caught"},
	{"choose", "chooses", "chose", "chosen"},
	{"come", "comes", "came"},
	{"cut", "cuts"},
	{"drive", "drives", "drove", "driven"},
	{"draw", "draws", "drew", "drawn"},
	{"fall", "falls", "fell", "fallen"},
	{"fight", "fights", "fought"},
	{"flee", "flees", "fled"},
	{"fly", "flies", "flew", "flown"},
	{"freeze", "freezes", "froze", "frozen"},
	{"get", "gets", "got", "gotten"},
	{"give", "gives", "gave", "given"},
	{"go", "goes", "went", "gone"},
	{"grow", "grows", "grew", "grown"},
	{"hide", "hides", "hid", "hidden"},
	{"hit", "hits"},
	{"hold", "holds", "held"},
	{"keep", "keeps", "kept"},
	{"lead", "leads", "led"},
	{"leave", "leaves", "left"},
	{"lose", "loses", "lost"},
	{"make", "makes", "made"},
	{"meet", "meets", "met"},
	{"pay", "pays", "paid"},
	{"put", "puts"},
	{"quit", "quits"},
	{"ride", "rides", "rode", "ridden"},
	{"rise", "rises", "rose", "risen"},
	{"run", "runs", "ran"},
	{"seek", "seeks", "sought"},
	{"sell", "sells", "sold"},
	{"send", "sends", "sent"},
	{"set", "sets"},
	{"shoot", "shoots", "shot"},
	{"shut", "shuts"},
	{"sink", "sinks", "sank", "sunk"},
	{"spend", "spends", "spent"},
	{"steal", "steals", "stole", "stolen"},
	{"spread", "spreads"},
	{"stand", "stands", "stood"},
	{"strike", "strikes", "struck"},
	{"take", "takes", "took", "taken"},
	{"throw", "throws", "threw", "thrown"},
	{"win", "wins", "won"},
	{"withdraw", "withdraws", "withdrew", "withdrawn"},
}
