package rules.quotes.fragment_test

import data.rules.quotes.fragment

hit := {"at": "m.commonplaces.0", "text": "good", "quote": 0, "block": 1}

quote := {"at": "q0", "text": "good", "words": 1, "attribution": 0, "block": 1}

saying := {"source": 0, "class": "neutral"}

story := {
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}, {"body": 2}],
	"quotes": [quote],
	"attributions": [saying, {"source": 1, "class": "neutral"}],
	"sources": [{"kind": "named_person"}, {"kind": "named_org"}],
	"matches": {"commonplaces": [hit]},
}

found(changes) := report if {
	report := fragment.report with input as object.union(story, changes)
		with data.config.quotes.fragment.words as 2
}

quoted(changes) := found({"quotes": [object.union(quote, changes)]})

flagged := {{"at": "q0", "args": {"hit": "good"}}}

test_flags_a_plain_word if {
	found({}) == flagged
	quoted({"text": "good,"}) == flagged
	quoted({"text": "Good"}) == flagged
}

test_allows_a_headline if {
	found({"matches": {"commonplaces": [object.union(hit, {"block": 0})]}}) == set()
}

test_allows_a_longer_quotation if {
	quoted({"words": 3}) == set()
	quoted({"text": "good news"}) == set()
}

test_allows_words_that_nobody_says if {
	quoted({"attribution": null}) == set()
}

test_allows_a_denial if {
	found({"attributions": [{"source": 0, "class": "denial"}]}) == set()
}

test_allows_the_answers_of_a_poll if {
	found({"sources": [{"kind": "unnamed_group"}]}) == set()
}

heard(changes) := found({"quotes": [quote, object.union({"at": "q1", "text": "It is a good plan", "words": 5, "attribution": 0, "block": 1}, changes)]})

test_allows_a_word_beside_a_sentence if {
	heard({}) == set()
	heard({"block": 2}) == set()
}

test_flags_a_word_beside_other_words if {
	heard({"block": 3}) == flagged
	heard({"words": 4}) == flagged
	heard({"words": 4, "block": 2}) == flagged
	heard({"attribution": 1}) == set()
	heard({"attribution": 1, "block": 2}) == flagged
}
