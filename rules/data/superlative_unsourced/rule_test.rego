package rules.data.superlative_unsourced_test

import data.rules.data.superlative_unsourced

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [{"i": i, "carried": null, "question": false, "quoted": false} | some i in numbers.range(0, 5)],
	"attributions": [],
	"links": [],
	"claims": [fire],
	"matches": {"evidence": [], "firsts": []},
}

fire := {
	"at": "cl0", "text": "It was the worst flood in the county's history", "subject": "it", "kind": "superlative", "certainty": 5, "owner": null,
	"quote": null, "sentence": 2, "block": 1,
}

found(changes) := report if {
	report := superlative_unsourced.report with input as object.union(story, changes)
}

claimed(changes) := found({"claims": [object.union(fire, changes)]})

called(text, subject) := count(claimed({"text": text, "subject": subject}))

flagged := {{"at": "cl0", "args": {"superlative": "It was the worst flood in the county's history"}}}

test_flags_a_record if {
	claimed({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_other_claims if {
	claimed({"kind": "statistic"}) == set()
	claimed({"certainty": 3}) == set()
	claimed({"owner": 0}) == set()
	claimed({"quote": 0}) == set()
	claimed({"block": 0}) == set()
}

test_allows_an_attribution_that_carries_on if {
	found({"sentences": [object.union(sentence, {"carried": 0}) | some sentence in story.sentences]}) == set()
}

test_flags_all_of_time_and_of_the_world if {
	called("some of the harshest sanctions ever", "") == 1
	called("the most dangerous road in the world", "") == 1
}

test_flags_what_is_the_largest_of_a_country if {
	called("The port is the country's largest", "port") == 1
	called("The port is the largest in the country", "port") == 1
}

test_allows_a_description_in_passing if {
	called("the country's largest port", "") == 0
}

test_allows_a_record_of_the_day if {
	called("her biggest applause", "her") == 0
	called("the first-ever fair", "") == 0
}

test_allows_somebody_who_counts if {
	found({"attributions": [{"sentence": 2, "block": 0, "source": 0}]}) == set()
	found({"attributions": [{"sentence": 3, "block": 0, "source": 0}]}) == set()
	found({"matches": {"evidence": [{"sentence": 2}], "firsts": []}}) == set()
	found({"matches": {"evidence": [], "firsts": [{"sentence": 2, "class": "since"}]}}) == set()
	found({"links": [{"sentence": 2}]}) == set()
}

test_flags_before_nobody if {
	found({"attributions": [{"sentence": 4, "block": 0, "source": 0}]}) == flagged
	found({"attributions": [{"sentence": 2, "block": 0, "source": null}]}) == flagged
}

test_allows_what_is_left_open if {
	found({"matches": {"evidence": [], "firsts": [{"sentence": 2, "class": "open"}]}}) == set()
}

test_flags_before_what_is_left_open if {
	found({"matches": {"evidence": [], "firsts": [{"sentence": 3, "class": "open"}]}}) == flagged
}

test_flags_what_is_the_largest_of_a_continent if {
	called("one of the largest harbours in Africa", "") == 1
	called("one of the largest harbours in Hull", "") == 0
}

test_flags_what_leads_a_place_of_a_name if {
	called("the highest house prices in Wales", "") == 1
	called("the highest house prices in town", "") == 0
	called("the first house in Wales", "") == 0
}
