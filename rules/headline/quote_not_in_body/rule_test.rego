package rules.headline.quote_not_in_body_test

import data.rules.headline.quote_not_in_body

headline := {"at": "q0", "text": "furious", "kind": "scare", "echo": "", "block": 0, "attribution": null}

text := {"at": "q1", "text": "I am not happy", "kind": "full", "echo": "", "block": 2, "attribution": 0}

blocks := [{"i": 0, "kind": "headline", "body": -1}, {"i": 1, "kind": "deck", "body": -1}, {"i": 2, "kind": "paragraph", "body": 0}, {"i": 3, "kind": "caption", "body": -1}]

# What is found of a quotation in the headline and one in the body, changed.
found(above, below) := report if {
	report := quote_not_in_body.report with input as {
		"blocks": blocks,
		"quotes": [object.union(headline, above), object.union(text, below)],
	}
		with data.config.headline.quote_not_in_body.overlap as 0.8
}

said(words, body) := found({"text": words}, {"text": body})

flagged := {{"at": "q0", "lighter": false, "args": {"hit": "furious"}}}

test_flags_words_that_nobody_says if {
	found({}, {}) == flagged
}

test_flags_a_deck if {
	found({"block": 1}, {}) == flagged
}

test_leaves_out_marks_at_the_ends if {
	found({"text": "furious,"}, {}) == flagged
}

test_allows_words_of_the_body if {
	found({"echo": "quoted"}, {}) == set()
	found({"echo": "told"}, {}) == set()
	found({"block": 3}, {}) == set()
}

test_allows_a_name if {
	found({"kind": "title"}, {}) == set()
	found({"kind": "title", "attribution": 0}, {}) == flagged
}

test_allows_what_has_a_number if {
	said("Super Tuesday 2", "I am not happy") == set()
	count(said("super 2", "I am not happy")) == 1
	count(said("Super 2 is over", "I am not happy")) == 1
}

# In the story's own words, and nobody's.
test_advises_about_words_of_the_story if {
	found({"echo": "stated"}, {}) == {{"at": "q0", "lighter": true, "args": {"hit": "furious"}}}
}

test_flags_words_that_stand_apart if {
	count(said("on the take", "Not on my watch did he take a penny")) == 1
}

test_allows_nearly_the_same if {
	said("work horse, not show horse", "She's a work horse, not a show horse") == set()
	said("streamlined", "We want to streamline it") == set()
	said("poison pills", "That is a poison pill") == set()
	said("judge and the jury", "He was judge, jury") == set()
}

test_allows_a_contraction if {
	said("We Are Going Home", "we’re going home") == set()
	said("I Will Not Go", "I’ll not go") == set()
}

test_allows_most_of_many_words if {
	said("nobody told us of it before June", "Nobody in the office told us of it, not before that") == set()
	count(said("nobody told us before", "Nobody in June saw us before")) == 1
}

test_flags_less_than_that if {
	count(said("never ever trust them", "We never trust")) == 1
}

test_looks_in_the_body if {
	found({}, {"text": "furious", "block": 1}) != set()
}
