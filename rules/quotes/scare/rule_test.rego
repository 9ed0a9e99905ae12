package rules.quotes.scare_test

import data.rules.quotes.scare

hit := {"at": "m.scares.0", "text": "charity", "class": "noun", "quote": 0, "sentence": 2, "block": 1}

quote := {"i": 0, "at": "q0", "text": "charity", "kind": "scare", "sentence": 2, "block": 1, "attribution": null, "parent": null}

sentences := [{"question": false, "quoted": false, "carried": null, "block": 1} | some _ in numbers.range(0, 4)]

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}],
	"sentences": sentences,
	"quotes": [quote],
	"attributions": [],
	"matches": {"scares": [hit]},
}

found(changes) := report if {
	report := scare.report with input as object.union(story, changes)
}

changed(changes) := found({"matches": {"scares": [object.union(hit, changes)]}})

flagged := weighs(true)

weighs(graver) := {{"at": "q0", "graver": graver, "args": {"hit": "charity"}}}

test_flags_any_other_word_lighter if {
	said := {"attributions": [{"sentence": 1, "block": 1}]}
	plain := {"matches": {"scares": []}}
	found(plain) == weighs(false)
	found(said) == flagged
	found(object.union(plain, said)) == set()
	found(object.union(plain, {"quotes": [object.union(quote, {"kind": "partial"})]})) == set()
	count(found({"matches": {"scares": []}, "quotes": [object.union(quote, {"kind": "partial", "text": "want-away"})]})) == 1
	found({"matches": {"scares": []}, "quotes": [object.union(quote, {"kind": "full", "text": "want-away"})]}) == set()
	found({"quotes": [object.union(quote, {"kind": "partial"})]}) == flagged
}

test_flags_below_what_another_paragraph_says if {
	apart := [object.union(sentences[i], {"block": max([i - 1, 0])}) | some i in numbers.range(0, 4)]
	found({"matches": {"scares": []}, "attributions": [{"sentence": 1, "block": 1}], "sentences": apart}) == weighs(false)
}

test_flags_a_word_that_nobody_says if {
	found({}) == flagged
	changed({"class": "praise"}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_headline if {
	found({"quotes": [object.union(quote, {"block": 0})]}) == set()
}

test_allows_a_grade_of_a_scale if {
	found({"quotes": [object.union(quote, {"text": "very high"})]}) == set()
	count(found({"quotes": [object.union(quote, {"text": "green"})], "matches": {"scares": [object.union(hit, {"class": "praise"})]}})) == 1
}

test_allows_a_capital if {
	found({"quotes": [object.union(quote, {"text": "Charity"})]}) == set()
}

predicate(changes) := found({
	"matches": {"scares": [object.union(hit, {"class": "predicate", "text": "“"})]},
	"quotes": [object.union(quote, changes)],
})

test_flags_what_something_is_said_to_be if {
	predicate({"kind": "scare"}) == flagged
	predicate({"kind": "full"}) == set()
	changed({"class": "other"}) == weighs(false)
	predicate({"kind": "scare", "parent": 3}) == set()
}

test_allows_the_words_of_somebody if {
	found({"quotes": [object.union(quote, {"attribution": 0})]}) == set()
	found({"quotes": [object.union(quote, {"parent": 3})]}) == set()
}

said(changes) := found({"attributions": [object.union({"block": 1, "sentence": 2}, changes)]})

test_allows_a_word_near_somebody_who_speaks if {
	said({}) == set()
	said({"sentence": 1}) == flagged
}

test_flags_a_word_away_from_whoever_speaks if {
	said({"sentence": 0}) == flagged
	said({"sentence": 3}) == flagged
	said({"block": 0, "sentence": 1}) == flagged
}

test_allows_what_is_carried_over if {
	found({"sentences": [object.union(sentence, {"carried": 0}) | some sentence in sentences]}) == set()
}

named(changes) := found({"matches": {"scares": [hit, object.union({"class": "naming", "sentence": 2, "block": 1, "quote": null, "text": "called"}, changes)]}})

test_allows_a_word_that_somebody_uses if {
	named({}) == set()
	named({"sentence": 3}) == flagged
	named({"class": "noun", "text": "Called", "quote": 0}) == flagged
}

elsewhere(changes) := found({"quotes": [quote, object.union({"text": "My Charity", "attribution": 0, "parent": null}, changes)]})

test_allows_a_word_that_is_quoted_elsewhere if {
	elsewhere({}) == set()
	elsewhere({"text": "My friends"}) == flagged
	elsewhere({"attribution": null}) == flagged
}

# "She brought the “usuals” with her in what some see as a photo op."
muttered(changes) := found({
	"attributions": [{"block": 1, "sentence": 2}],
	"matches": {"scares": [hit, object.union({"class": "muttered", "sentence": 2, "block": 1, "quote": null, "text": "some"}, changes)]},
})

test_flags_a_word_beside_what_some_say if {
	muttered({}) == flagged
	muttered({"sentence": 1}) == set()
	muttered({"class": "other"}) == set()
}
