package rules.corroboration.single_origin_test

import data.rules.corroboration.single_origin

park := {
	"i": 0,
	"kind": "named_person",
	"role": "expert",
	"name": "Lee Park",
	"text": "engineer Lee Park",
	"organization": "",
	"owner": "",
	"block": 1,
}

said(i, block) := {
	"i": i,
	"credit": sprintf("a%d", [i]),
	"source": 0,
	"via": null,
	"parent": null,
	"block": block,
	"frame": "verb",
	"class": "neutral",
	"lemma": "say",
	"sentence": i,
	"venue": "",
	"medium": "",
	"addressee": "",
}

words := {"unverified": [], "records": [], "contested": [{"i": 0}], "answers": [], "occasions": []}

story := {
	"doc": {"kind": "news", "own_reporting": false},
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}, {"body": 2}, {"body": 3}],
	"sentences": [],
	"sources": [park],
	"attributions": [said(0, 1), said(1, 2), said(2, 4)],
	"links": [],
	"claims": [],
	"matches": words,
}

found(changes) := report if {
	report := single_origin.report with input as object.union(story, changes)
		with data.config as {"corroboration": {"single_origin": {"paragraphs": 4, "percent": 50}}}
}

flagged := {{"at": "a0", "related": ["a1", "a2"], "args": {"source": "engineer Lee Park"}}}

test_allows_a_record_beside_the_source if {
	found({"matches": object.union(words, {"records": [{"i": 0}]})}) == set()
}

# The story, with one more source that says something.
beside(source, changes) := found({
	"sources": [park, object.union(object.union(park, {"i": 1, "name": "Dorn", "text": "Dorn", "block": 2}), source)],
	"attributions": array.concat(story.attributions, [object.union(object.union(said(3, 2), {"source": 1}), changes)]),
})

first(changes) := found({"attributions": [object.union(said(0, 1), changes), said(1, 2), said(2, 4)]})

matching(changes) := found({"matches": object.union(words, changes)})

also_flagged := {{"at": "a0", "related": ["a1", "a2", "a3"], "args": {"source": "engineer Lee Park"}}}

test_flags_one_source if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview", "own_reporting": false}}) == set()
}

test_allows_reporting_of_our_own if {
	found({"doc": {"kind": "news", "own_reporting": true}}) == set()
}

test_allows_a_link if {
	found({"links": [{"i": 0}]}) == set()
}

test_allows_what_could_not_be_verified if {
	matching({"unverified": [{"i": 0}]}) == set()
}

test_allows_two_sources if {
	beside({}, {}) == set()
}

test_flags_two_names_of_one_power if {
	report := found({
		"sources": [object.union(park, {"owner": "Peru"}), object.union(park, {"i": 1, "name": "Lima", "owner": "Peru"})],
		"attributions": array.concat(story.attributions, [object.union(said(3, 2), {"source": 1})]),
	})
	report == also_flagged
}

test_flags_a_body_and_its_spokesman if {
	report := found({
		"sources": [object.union(park, {"organization": "Dorn"}), object.union(park, {"i": 1, "kind": "named_org", "name": "Dorn"})],
		"attributions": array.concat(story.attributions, [object.union(said(3, 2), {"source": 1})]),
	})
	report == also_flagged
}

test_flags_police_of_two_towns if {
	report := found({
		"sources": [object.union(park, {"role": "police"}), object.union(park, {"i": 1, "name": "Hull police", "role": "police"})],
		"attributions": array.concat(story.attributions, [object.union(said(3, 2), {"source": 1})]),
	})
	report == also_flagged
}

test_does_not_count_what_the_other_fears if {
	beside({}, {"class": "attitude"}) == flagged
}

test_does_not_count_what_the_other_says_in_his_words if {
	beside({}, {"parent": 0}) == flagged
}

test_does_not_count_the_credit_of_a_picture if {
	beside({}, {"frame": "credit"}) == flagged
}

test_does_not_count_the_headline if {
	beside({}, {"block": 0}) == flagged
}

test_does_not_count_a_pronoun if {
	beside({"kind": "unknown", "text": "He"}, {}) == flagged
}

test_counts_a_name_of_an_unknown if {
	beside({"kind": "unknown"}, {}) == set()
}

test_counts_a_he_with_a_name if {
	beside({"text": "He"}, {}) == set()
}

test_does_not_count_what_is_said_by_nobody if {
	beside({}, {"source": null}) == flagged
}

# The lead speaks of an engineer, whom the next paragraph names.
introduced(changes) := found({
	"sources": [
		object.union(park, {"block": 2}),
		object.union(object.union(park, {"i": 1, "kind": "unnamed_person", "name": "engineer", "text": "an engineer", "block": 1}), changes),
	],
	"attributions": [object.union(said(0, 1), {"source": 1}), said(1, 2), said(2, 3), said(3, 4)],
})

test_flags_one_who_is_introduced if {
	introduced({"kind": "unknown"}) == introduced({})
	introduced({}) == {{"at": "a1", "related": ["a2", "a3"], "args": {"source": "engineer Lee Park"}}}
}

test_allows_a_second_with_a_name_in_the_lead if {
	introduced({"kind": "named_person"}) == set()
}

test_allows_a_second_without_a_name_below_the_lead if {
	introduced({"block": 2}) == set()
}

test_allows_a_second_in_the_lead_before_a_body if {
	report := found({
		"sources": [
			object.union(park, {"block": 2, "kind": "named_org"}),
			object.union(park, {"i": 1, "kind": "unnamed_person", "name": "engineer", "block": 1}),
		],
		"attributions": [object.union(said(0, 1), {"source": 1}), said(1, 2), said(2, 3), said(3, 4)],
	})
	report == set()
}

test_allows_a_second_in_the_lead_before_a_name_far_down if {
	report := found({
		"sources": [
			object.union(park, {"block": 4}),
			object.union(park, {"i": 1, "kind": "unnamed_person", "name": "engineer", "block": 1}),
		],
		"attributions": [object.union(said(0, 1), {"source": 1}), said(1, 2), said(2, 3), said(3, 4)],
	})
	report == set()
}

test_allows_what_is_said_in_public if {
	first({"venue": "at a news conference"}) == set()
}

test_allows_a_statement if {
	first({"medium": "in a statement"}) == set()
}

test_allows_what_was_said_to_another_outlet if {
	first({"via": 0}) == set()
}

test_allows_what_was_said_to_reporters if {
	first({"addressee": "reporters"}) == set()
}

test_allows_a_document if {
	found({"sources": [object.union(park, {"kind": "document"})]}) == set()
}

test_allows_a_study if {
	found({"sources": [object.union(park, {"role": "study"})]}) == set()
}

test_flags_beside_a_document_that_is_not_credited if {
	beside({"kind": "document"}, {"class": "attitude"}) == flagged
}

test_allows_a_speech if {
	matching({"occasions": [{"i": 0, "class": "public"}]}) == set()
}

test_allows_a_refusal_to_comment if {
	matching({"answers": [{"class": "comment"}]}) == set()
}

test_flags_beside_a_denial if {
	matching({"answers": [{"class": "denial"}]}) == flagged
}

test_allows_what_nobody_contests if {
	matching({"contested": []}) == set()
}

claimed(kind) := found({"claims": [{"kind": kind}], "matches": object.union(words, {"contested": []})})

test_flags_casualties if {
	claimed("casualty") == flagged
}

test_allows_a_forecast if {
	claimed("prediction") == set()
}

test_allows_a_short_story if {
	found({"blocks": [{"body": -1}, {"body": 0}, {"body": 1}, {"body": -1}, {"body": 2}]}) == set()
}

test_allows_two_paragraphs_with_a_source if {
	found({"attributions": [said(0, 1), said(1, 2), said(2, 2)]}) == set()
}

test_allows_a_small_share if {
	blocks := array.concat(story.blocks, [{"body": i} | some i in numbers.range(4, 8)])
	found({"blocks": blocks}) == set()
}

# On somebody else's programme.
interviewed(changes, hit) := found({
	"attributions": [object.union(said(0, 1), changes), said(1, 2), said(2, 4)],
	"matches": object.union(words, {"occasions": [hit]}),
})

test_flags_an_interview_with_one if {
	talk := {"class": "interview", "sentence": 0, "text": "interview"}
	interviewed({}, talk) == flagged
	interviewed({"medium": "in an interview with the Courier"}, talk) == flagged
	interviewed({}, object.union(talk, {"class": "public"})) == set()
	interviewed({"medium": "in an interview with the Courier"}, object.union(talk, {"sentence": 1})) == set()
	interviewed({"medium": "in a letter"}, talk) == set()
	interviewed({"medium": "in a letter"}, object.union(talk, {"class": "public", "text": "letter"})) == set()
}

test_does_not_count_who_asks if {
	beside({}, {"lemma": "ask"}) == flagged
}
