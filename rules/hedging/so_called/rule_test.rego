package rules.hedging.so_called_test

import data.rules.hedging.so_called

sneer := {"at": "m.sneers.0", "text": "so-called reform", "class": "sneer", "sentence": 3, "block": 1, "attribution": null}

story := {
	"doc": {"kind": "news"},
	"sentences": [],
	"attributions": [],
	"sources": [mayor, council],
	"matches": {"sneers": [sneer]},
}

mayor := {"kind": "named_person"}

council := {"kind": "named_org"}

found(changes) := report if {
	report := so_called.report with input as object.union(story, changes)
}

# What is found where the words stand in something attributed.
within(attribution) := found({
	"matches": {"sneers": [object.union(sneer, {"attribution": 0})]},
	"attributions": [object.union({"source": 1, "sentence": 3, "class": "neutral", "lemma": "say"}, attribution)],
})

near(hit) := found({"matches": {"sneers": [sneer, object.union({"sentence": 3, "block": 1}, hit)]}})

flagged := {{"at": "m.sneers.0", "args": {"hit": "so-called reform"}}}

test_flags_a_sneer if {
	found({}) == flagged
}

test_leaves_other_classes_alone if {
	found({"matches": {"sneers": [object.union(sneer, {"class": "praise"})]}}) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_flags_what_a_body_is_said_to_say if {
	within({}) == flagged
}

test_allows_what_a_person_is_said_to_say if {
	within({"source": 0}) == set()
}

test_allows_the_doubt_of_whoever_rejects_it if {
	within({"class": "denial", "lemma": "reject"}) == set()
}

test_flags_the_story_in_the_feeling_of_a_crowd if {
	crowd := {"sources": [mayor, {"kind": "unnamed_group"}]}
	felt := {"source": 1, "sentence": 3, "class": "attitude", "lemma": "think"}
	within(felt) == set()
	of_crowd(crowd, felt) == flagged
	of_crowd(crowd, object.union(felt, {"class": "denial"})) == set()
}

of_crowd(crowd, attribution) := found(object.union(crowd, {
	"matches": {"sneers": [object.union(sneer, {"attribution": 0})]},
	"attributions": [attribution],
}))

test_allows_a_sentence_that_says_who_calls_it_that if {
	found({"attributions": [{"source": 1, "sentence": 3, "class": "neutral", "lemma": "call"}]}) == set()
	near({"class": "caller"}) == set()
}

test_flags_what_another_sentence_calls_something if {
	found({"attributions": [{"source": 1, "sentence": 4, "class": "neutral", "lemma": "call"}]}) == flagged
	near({"class": "caller", "sentence": 4}) == flagged
}

test_allows_a_word_that_is_explained if {
	near({"class": "gloss"}) == set()
	near({"class": "gloss", "sentence": 4}) == set()
}

test_flags_a_word_explained_elsewhere if {
	near({"class": "gloss", "sentence": 4, "block": 2}) == flagged
	near({"class": "gloss", "sentence": 2}) == flagged
}
