package claim

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
)

func TestListedPredicates(t *testing.T) {
	asked := map[string]bool{}
	for i, p := range lexicon.English().Claims.List() {
		if p.Number != i {
			t.Fatalf("pattern %d has the number %d", i, p.Number)
		}
		for _, name := range p.Tags[2:] {
			asked[name] = true
		}
	}
	if got, want := len(listedPredicates()), len(lexicon.English().Claims.List()); got != want {
		t.Errorf("%d predicates of %d patterns", got, want)
	}
	for name := range conditions {
		if !asked[name] && name != "doer" && name != ">taint" { // of deeds
			t.Errorf("no line of claims.txt asks for %q", name)
		}
	}
	for name := range wordConditions {
		if !asked[name] {
			t.Errorf("no line of claims.txt asks for %q", name)
		}
	}
}

func TestUnknownCondition(t *testing.T) {
	for _, name := range []string{"perfekt", "6", "12", ">"} {
		func() {
			defer func() {
				if got, _ := recover().(string); !strings.Contains(got, name) {
					t.Errorf("%q is taken for a condition: %s", name, got)
				}
			}()
			newPredicate(article.CrimeClaim, "charge", "perfect", name)
		}()
	}
}
