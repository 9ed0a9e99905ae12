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
	"matches": {"pseudonyms": [], "spokespeople": []},
}

found(changes) := report if {
	report := unnamed_spokesperson.report with input as object.union(story, changes)
}

sourced(changes) := found({"sources": [object.union(spokesman, changes)]})

matching(changes) := found({"matches": object.union(story.matches, changes)})

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

test_allows_a_first_name if {
	matching({"pseudonyms": [{"sentence": 0}]}) == set()
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

naming(noun, sentence) := matching({"spokespeople": [{"lemma": noun, "sentence": sentence}]})

test_allows_a_name_in_the_next_sentences if {
	naming("spokesman", 1) == set()
	naming("spokesman", 3) == set()
	naming("spokesperson", 1) == set()
}

test_flags_beside_the_name_of_another if {
	naming("spokeswoman", 1) == flagged
	naming("representative", 1) == flagged
	naming("spokesman", 4) == flagged
}

test_allows_a_name_that_suits_any_spokesperson if {
	report := found({
		"sources": [object.union(spokesman, {"head": "spokesperson"})],
		"matches": object.union(story.matches, {"spokespeople": [{"lemma": "spokeswoman", "sentence": 1}]}),
	})
	report == set()
}

test_flags_a_representative_beside_a_member_of_parliament if {
	report := found({"sources": [
		object.union(spokesman, {"role": "official", "head": "representative"}),
		{"named": true, "role": "official", "organization": "", "title": "Representative", "sentence": 1},
	]})
	report == flagged
}

test_flags_beside_the_name_of_a_representative if {
	report := found({
		"sources": [object.union(spokesman, {"head": "spokesperson"})],
		"matches": object.union(story.matches, {"spokespeople": [{"lemma": "representative", "sentence": 1}]}),
	})
	report == flagged
}

titled(changes) := beside(object.union({"organization": "", "title": "Spokesman", "sentence": 1}, changes))

test_allows_a_title_before_the_name if {
	titled({}) == set()
}

test_flags_beside_another_title if {
	titled({"title": "spokesman of the union"}) == flagged
	titled({"title": "Captain"}) == flagged
	titled({"named": false, "at": "src1", "text": "", "head": "", "kind": "", "anonymity": null, "reason_quality": "", "block": 0}) == flagged
	titled({"sentence": 4}) == flagged
	titled({"organization": "South Line"}) == flagged
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
