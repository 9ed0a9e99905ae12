package rules.hedging.unclear_test

import data.rules.hedging.unclear

hit := {"i": 1, "at": "m.ignorance.1", "text": "it is not known if", "class": "frame", "sentence": 2, "block": 1, "attribution": null, "qualifies": null}

saying := {"i": 0, "source": 0, "sentence": 2, "block": 1, "class": "neutral"}

sentence := {"question": false, "quoted": false, "carried": null}

story := {
	"doc": {"kind": "news"},
	"sentences": [sentence | some _ in numbers.range(0, 5)],
	"attributions": [],
	"matches": {"ignorance": [hit], "unverified": []},
}

found(changes) := report if {
	report := unclear.report with input as object.union(story, changes)
}

framed(changes) := found({"matches": {"ignorance": [object.union(hit, changes)], "unverified": []}})

beside(changes) := found({"matches": {"ignorance": [hit, object.union(hit, changes)], "unverified": []}})

said(changes) := found({"attributions": [object.union(saying, changes)]})

flagged := {{"at": "m.ignorance.1", "args": {"hit": "it is not known if"}}}

test_flags_ignorance_without_an_owner if {
	found({}) == flagged
}

test_flags_beside_praise_or_a_wish if {
	said({"class": "evaluative"}) == flagged
	said({"class": "attitude"}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_other_words if {
	framed({"class": "effort", "sentence": 9}) == set()
}

test_allows_what_somebody_says_is_not_known if {
	framed({"attribution": 0}) == set()
	framed({"qualifies": 0}) == set()
}

test_allows_a_question if {
	found({"sentences": [sentence, sentence, object.union(sentence, {"question": true})]}) == set()
}

test_allows_what_is_carried_over if {
	found({"sentences": [object.union(sentence, {"carried": 0}) | some _ in numbers.range(0, 5)]}) == set()
}

test_allows_what_the_future_will_tell if {
	beside({"i": 2, "class": "outcome"}) == set()
}

test_flags_beside_other_futures if {
	beside({"i": 0, "class": "outcome"}) == flagged
	beside({"i": 2, "class": "outcome", "sentence": 3}) == flagged
	beside({"i": 2, "class": "frame", "attribution": 0}) == flagged
}

test_allows_a_source_nearby if {
	said({}) == set()
	said({"sentence": 1}) == set()
	said({"sentence": 3}) == set()
}

test_flags_a_source_elsewhere if {
	said({"sentence": 4}) == flagged
	said({"sentence": 3, "block": 2}) == flagged
	said({"source": null}) == flagged
}

test_allows_an_effort_nearby if {
	beside({"class": "effort", "sentence": 3}) == set()
}

test_flags_an_effort_elsewhere if {
	beside({"class": "effort", "sentence": 4}) == flagged
}

test_allows_what_could_not_be_checked if {
	found({"matches": {"ignorance": [hit], "unverified": [{"sentence": 1}]}}) == set()
	found({"matches": {"ignorance": [hit], "unverified": [{"sentence": 4}]}}) == flagged
}
