package rules.hedging.passive_belief_test

import data.rules.hedging.passive_belief

hit := {"at": "m.frames.0", "text": "is believed to", "attrs": {"asks": "By whom"}, "sentence": 2, "block": 1, "attribution": null, "qualifies": null}

story := {
	"doc": {"kind": "news"},
	"sentences": [{"block": 1, "carried": null} | some _ in numbers.range(0, 5)],
	"attributions": [],
	"sources": [chief, officials],
	"matches": {"frames": [hit]},
}

chief := {"kind": "named_person", "role": "official", "named": true}

officials := {"kind": "unnamed_group", "role": "official", "named": false}

saying := {"i": 0, "source": 0, "via": null, "sentence": 2, "class": "neutral"}

found(changes) := report if {
	report := passive_belief.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

framed(changes) := found({"matches": {"frames": [object.union(hit, changes)]}, "attributions": [saying]})

flagged := {{"at": "m.frames.0", "args": {"hit": "is believed to", "asks": "By whom"}}}

test_flags_a_belief_without_a_believer if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_what_somebody_says_is_believed if {
	framed({"attribution": 0, "sentence": 4}) == set()
}

test_allows_a_source_in_the_sentence if {
	said({}) == set()
}

test_flags_beside_a_source_without_a_name if {
	said({"source": 1}) == flagged
}

test_flags_beside_a_denial if {
	said({"class": "denial"}) == flagged
}

test_flags_the_saying_of_whom_it_is_believed if {
	framed({"qualifies": 0}) == flagged
}

test_flags_beside_what_another_sentence_says if {
	said({"sentence": 1}) == flagged
}

test_flags_after_the_source_of_another_paragraph if {
	found({
		"attributions": [object.union(saying, {"sentence": 1})],
		"sentences": [{"block": 0, "carried": null} | some _ in numbers.range(0, 5)],
	}) == flagged
}

test_flags_a_source_in_the_next_sentence if {
	said({"sentence": 3}) == flagged
}

test_allows_what_is_carried_over if {
	sentences := [{"question": false, "quoted": false, "carried": 0} | some _ in numbers.range(0, 5)]
	found({"sentences": sentences, "attributions": [object.union(saying, {"sentence": 0})]}) == set()
}
