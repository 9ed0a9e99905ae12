package revision_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/revision"
	"github.com/onrecord/onrecord/rules"
)

func review(t testing.TB, e *engine.Engine, text string) finding.Review {
	t.Helper()
	r, err := e.Review(t.Context(), "s.md", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func reviewer(t testing.TB) *engine.Engine {
	t.Helper()
	// A few rules are enough, and more of them would make each new one a change here.
	e, err := engine.New(rules.Library, engine.Profile{Name: "standard", Only: []string{"hedging.reportedly", "hedging.passive_belief", "quotes.orphan"}})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// in words: "+rule" for a finding introduced, "=rule" kept, "-rule" resolved.
func told(r finding.Revision) string {
	var all []string
	list := func(mark string, found []finding.Finding) {
		for _, f := range found {
			all = append(all, mark+f.Rule.Name)
		}
	}
	list("+", r.Introduced)
	list("=", r.Kept)
	list("-", r.Resolved)
	for _, c := range r.Credits {
		now := "nobody"
		if c.New.Known() {
			now = r.Edited.Article.Sources[r.Edited.Article.Attributions[c.New].Source].Name
		}
		old := r.Old.Article
		all = append(all, fmt.Sprintf("%s > %s", old.Sources[old.Attributions[c.Old].Source].Name, now))
	}
	for _, q := range r.Quotes {
		all = append(all, string(q.Change))
	}
	return strings.Join(all, ", ")
}

func TestCompare(t *testing.T) {
	e := reviewer(t)
	const (
		storm  = "The storm broke the windows of nine houses.\n\n"
		mayor  = "The owner has reportedly left the town.\n\n"
		quote  = "“We found two cans of petrol in the cellar,” Anna Reed, the fire chief, said.\n\n"
		bridge = "The bridge will close in May, Anna Reed, the fire chief, said.\n\n"
	)
	for name, c := range map[string]struct{ old, edited, want string }{
		"nothing":          {storm + mayor, storm + mayor, "=hedging.reportedly"},
		"typography":       {quote + mayor, strings.NewReplacer("“", `"`, "”", `"`).Replace(quote) + mayor, "=hedging.reportedly"},
		"moved":            {storm + mayor + quote, mayor + quote + storm, "=hedging.reportedly"},
		"neighbour edited": {storm + mayor, "The storm broke no windows at all.\n\n" + mayor, "=hedging.reportedly"},
		"own words edited": {mayor, "The owner, a baker, has reportedly left the town for good.\n", "=hedging.reportedly"},
		"new":              {storm, storm + mayor, "+hedging.reportedly"},
		"again":            {mayor, mayor + mayor, "+hedging.reportedly, =hedging.reportedly"},
		"another sentence": {mayor + storm, storm + "A dog reportedly bit nobody.\n", "+hedging.reportedly, -hedging.reportedly"},
		"resolved":         {mayor, "The owner has left the town, his wife, Ida Brown, said.\n", "-hedging.reportedly"},
		"credit dropped":   {bridge, "The bridge will close in May.\n", "Anna Reed > nobody"},
		"credit changed":   {bridge, "The bridge will close in May, Ida Brown, the mayor, said.\n", "Anna Reed > Ida Brown"},
		"credit shortened": {storm + bridge + quote, storm + bridge + "“We found two cans of petrol in the cellar,” Reed said.\n", ""},
		"statement cut":    {storm + bridge, storm, ""},
		"quote altered":    {quote, strings.Replace(quote, "two cans", "three cans", 1), "altered"},
		"marks taken":      {quote, "They found two cans of petrol in the cellar.\n\nWe found two cans of petrol in the cellar, Anna Reed, the fire chief, said.\n", "unquoted"},
		"marks given":      {"We found two cans of petrol in the cellar, Anna Reed, the fire chief, said.\n", quote, "quoted"},
		"quote moved":      {quote + storm, storm + quote, ""},
		"two made one":     {storm + "He reportedly left the town on Monday.\n", "The storm broke the windows of nine houses, and he reportedly left the town on Monday.\n", "=hedging.reportedly"},
		"nothing left":     {mayor, "", "-hedging.reportedly"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := told(revision.Compare(review(t, e, c.old), review(t, e, c.edited))); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A sentence that loses its source makes the finding that appears new, though
// nothing of what is flagged was written anew.
func TestSourceDeleted(t *testing.T) {
	e := reviewer(t)
	const said = "“We found two cans of petrol in the cellar and a box of matches.”"
	r := revision.Compare(review(t, e, "It rained all day.\n\n"+said+" said Anna Reed, the fire chief.\n"), review(t, e, "It rained all day.\n\n"+said+"\n"))
	if got := told(r); got != "+quotes.orphan, Anna Reed > nobody" {
		t.Errorf("got %q", got)
	}
}

// However a story is cut up and shuffled, every finding of the new draft is new
// or old, every one of the old draft kept or resolved, and a mere shuffle of
// paragraphs without a pronoun brings nothing.
func TestEveryFindingOnce(t *testing.T) {
	e := reviewer(t)
	paragraphs := []string{
		"The owner has reportedly left the town.", "The storm broke the windows of nine houses.", "A dog reportedly bit nobody.",
		"“We found two cans of petrol,” Anna Reed, the fire chief, said.", "It is believed that the mill was sold.", "Ida Brown, the mayor, said the bridge will close in May.",
		"🔥 “Café” reportedly closed — again.",
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		shuffled := slices.Clone(paragraphs)
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		old := review(t, e, strings.Join(paragraphs, "\n\n"))
		if r := revision.Compare(old, review(t, e, strings.Join(shuffled, "\n\n"))); len(r.Introduced)+len(r.Resolved)+len(r.Credits)+len(r.Quotes) > 0 {
			t.Fatalf("a shuffle to %q: %s", shuffled, told(r))
		}
		edited := review(t, e, strings.Join(shuffled[:random.IntN(len(shuffled))], " "))
		r := revision.Compare(old, edited)
		if len(r.Introduced)+len(r.Kept) != len(edited.Findings) || len(r.Kept)+len(r.Resolved) != len(old.Findings) {
			t.Fatalf("%d + %d of %d, %d + %d of %d", len(r.Introduced), len(r.Kept), len(edited.Findings), len(r.Kept), len(r.Resolved), len(old.Findings))
		}
	}
}

// Two drafts of 4,000 sentences that have nothing in common.
func BenchmarkCompareStrangers(b *testing.B) {
	e := reviewer(b)
	draft := func(seed string) finding.Review {
		var text strings.Builder
		for i := range 4000 {
			fmt.Fprintf(&text, "The %s number %d broke %d windows.\n\n", seed, i, i*7)
		}
		return review(b, e, text.String())
	}
	old, edited := draft("storm"), draft("flood")
	for b.Loop() {
		revision.Compare(old, edited)
	}
}
