package rules.attribution.unnamed_spokesperson_test

import data.rules.attribution.unnamed_spokesperson

spokesman := {
	"at": "src0", "text": "A spokesman for the line", "head": "spokesman", "kind": "named_org", "role": "spokesperson", "named": false,
	"organization": "North Line", "anonymity": null, "reason_quality": "", "block": 1, "plural": false, "sentence": 0,
}

said := {"source": 0, "class": "neutral", "negated": false}

story := {
	"doc": {"kind": "news"},
	"sentences": [{"question": false, "quoted": false}],
	"blocks": [{"body": -1}, {"body": 0}],
	"sources": [spokesman],
	"attributions": [said],
	"matches": {"pseudonyms": []},
}

found(changes) := report if {
	report := unnamed_spokesperson.report with input as object.union(story, changes)
}

sourced(changes) := found({"sources": [object.union(spokesman, changes)]})

beside(other) := found({"sources": [spokesman, object.union({"named": true, "role": "spokesperson", "organization": "North Line"}, other)]})

saying(changes) := found({"attributions": [object.union(said, changes)]})

flagged := {{"at": "src0", "args": {"source": "A spokesman for the line"}}}

test_flags_a_spokesman if {
	found({}) == flagged
}

test_flags_a_representative if {
	sourced({"role": "official", "head": "representative"}) == flagged
}

test_allows_another_official if {
	sourced({"role": "official", "head": "captain"}) == set()
}

test_allows_representatives_of_a_people if {
	sourced({"role": "", "head": "representative", "plural": true}) == set()
}

test_allows_a_name if {
	sourced({"named": true, "organization": ""}) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_headline if {
	sourced({"block": 0}) == set()
}

test_allows_terms if {
	sourced({"anonymity": "src0.anonymity"}) == set()
}

test_allows_a_reason if {
	sourced({"reason_quality": "strong"}) == set()
}

test_allows_a_family if {
	sourced({"text": "a spokesman for the family"}) == set()
}

test_allows_a_first_name if {
	found({"matches": {"pseudonyms": [{"sentence": 0}]}}) == set()
}

test_allows_a_colleague_with_a_name if {
	beside({}) == set()
}

test_flags_beside_a_colleague_without_a_name if {
	report := beside({"named": false, "at": "src1", "text": "", "head": "", "kind": "", "anonymity": null, "reason_quality": "", "block": 0})
	report == flagged
}

test_flags_beside_the_chairman if {
	beside({"role": ""}) == flagged
}

test_flags_beside_the_spokesman_of_another_office if {
	beside({"organization": "South Line"}) == flagged
}

test_flags_an_office_that_is_not_known if {
	report := found({"sources": [
		object.union(spokesman, {"organization": ""}),
		{"named": true, "role": "spokesperson", "organization": ""},
	]})
	report == flagged
}

test_allows_no_comment if {
	saying({"class": "no_comment"}) == set()
}

test_allows_what_was_not_said if {
	saying({"negated": true}) == set()
}

test_allows_somebody_who_says_nothing if {
	saying({"source": 1}) == set()
}
