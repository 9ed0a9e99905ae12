package rules.attribution.mind_reading_test

import data.rules.attribution.mind_reading

hit := {"at": "m.minds.0", "text": "fears", "sentence": 0, "block": 1, "attribution": null}

sentence := {"carried": null, "question": false, "quoted": false}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [sentence],
	"quotes": [],
	"attributions": [],
	"matches": {"minds": [hit]},
}

found(changes) := report if {
	report := mind_reading.report with input as object.union(story, changes)
}

reads(changes) := found({"matches": {"minds": [object.union(hit, changes)]}})

said(changes) := found({"attributions": [object.union({"source": 0, "class": "neutral", "block": 1}, changes)]})

flagged := {{"at": "m.minds.0", "args": {"hit": "fears"}}}

test_flags_a_mind if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_the_words_of_somebody if {
	reads({"attribution": 0}) == set()
}

test_allows_a_headline if {
	reads({"block": 0}) == set()
}

test_allows_what_is_carried_over if {
	found({"sentences": [object.union(sentence, {"carried": 0})]}) == set()
}

test_allows_a_question if {
	found({"sentences": [object.union(sentence, {"question": true})]}) == set()
}

test_allows_a_speaker_in_the_paragraph if {
	said({}) == set()
}

test_flags_beside_a_speaker_elsewhere if {
	said({"block": 0}) == flagged
}

test_flags_beside_another_mind if {
	said({"class": "attitude"}) == flagged
}

test_flags_beside_a_cue_without_a_source if {
	said({"source": null}) == flagged
}

test_allows_a_quotation_in_the_paragraph if {
	found({"quotes": [{"block": 1}]}) == set()
}
