package lexicon

import "github.com/onrecord/onrecord/engine/article"

var (
	// anonymityTags are the first tags of the patterns of anonymity, with how many there are.
	anonymityTags = map[string]int{"reason": 2, "marker": 1, "access": 1, "formula": 1, "blanket": 1}
	qualities     = named(article.StrongReason, article.MediumReason, article.FormulaReason)
	certainties   = words("0", "1", "2", "3", "4", "5")
)

func words(list ...string) map[string]bool {
	set := make(map[string]bool, len(list))
	for _, w := range list {
		set[w] = true
	}
	return set
}

func checkAnonymity(at place, tags []string) {
	if n := known(at, "tag", tags[0], anonymityTags); n != len(tags) {
		at.fail("%d tags where %q has %d", len(tags), tags[0], n)
	}
	if len(tags) > 1 {
		known(at, "quality", tags[1], qualities)
	}
}

func checkHedge(at place, tags []string) {
	if known(at, "certainty", tags[0], certainties); len(tags) > 1 {
		at.fail("more than a certainty: %q", tags)
	}
}

// checkClaim wants a kind and a class. What kinds and conditions there are is for
// package claim, which has a function for each.
func checkClaim(at place, tags []string) {
	if len(tags) < 2 {
		at.fail("no class of a claim")
	}
}

// checkOwn takes any tags: nobody reads those of the newsroom's own reporting.
func checkOwn(place, []string) {}
