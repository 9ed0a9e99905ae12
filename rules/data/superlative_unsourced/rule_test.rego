package rules.data.superlative_unsourced_test

import data.rules.data.superlative_unsourced

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [{"i": i, "block": 1, "carried": null, "question": false, "quoted": false} | some i in numbers.range(0, 5)],
	"attributions": [],
	"links": [],
	"claims": [fire],
	"matches": {"evidence": [], "firsts": [], "superlatives": [], "ranks": [{"sentence": 2, "text": "highest"}, {"sentence": 1, "text": "widest"}]},
}

fire := {
	"at": "cl0", "text": "It was the worst flood in the county's history", "subject": "it", "predicate": "extreme", "kind": "superlative", "certainty": 5, "owner": null,
	"quote": null, "sentence": 2, "block": 1,
}

found(changes) := report if {
	report := superlative_unsourced.report with input as object.union(story, changes)
}

claimed(changes) := found({"claims": [object.union(fire, changes)]})

supported(changes) := found({"matches": object.union(story.matches, changes)})

called_a(predicate, text, subject) := count(claimed({"predicate": predicate, "text": text, "subject": subject}))

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
	found({"blocks": [{"body": -1}, {"body": -1}]}) == set()
}

test_allows_an_attribution_that_carries_on if {
	found({"sentences": [object.union(sentence, {"carried": 0}) | some sentence in story.sentences]}) == set()
}

test_flags_what_is_above_its_kind if {
	called("The port is the country's largest", "port") == 1
	called("the mood is the merriest", "mood") == 1
	called_a("first", "Lorne was the first town", "Lorne") == 1
	called_a("only", "Lorne was the only town", "Lorne") == 1
	called_a("first", "the first town", "") == 0
}

test_allows_a_manner_of_speaking if {
	called_a("only", "Lorne was the only way", "Lorne") == 0
	called("It is the newest release", "It") == 0
	called("It is the highest civil court", "It") == 0
	called("She is the youngest of three sisters", "She") == 0
}

test_allows_what_stands_in_every_atlas if {
	called("Lorne is the largest city in Wales", "Lorne") == 0
	called("the country's highest court", "") == 0
	called("the country's largest landlord", "") == 1
}

test_flags_the_one_of_so_many_years if {
	called("the slowest pace in more than 50 years", "") == 1
	called("the slowest pace in three decades", "") == 1
	called("the slowest pace in 50 towns", "") == 0
}

test_flags_one_of_several_and_all_of_time if {
	called("one of the merriest towns", "") == 1
	called("the harshest sanctions ever", "") == 1
	called("the merriest towns", "") == 0
}

test_flags_the_one_of_a_place if {
	called("the most dangerous road in the world", "") == 1
	called("the merriest tower in Wales", "") == 1
	called("the merriest towers in Wales", "") == 0
	called("the merriest tower in town", "") == 1
	called("the merriest tower of the two", "") == 0
	called("the country's largest port", "") == 1
	called("the country's largest ports", "") == 0
	called_a("only", "the only road in the world", "") == 0
}

test_flags_what_can_be_measured_of_a_name if {
	called("Koe's highest tower", "") == 1
	called("Koe's highest towers", "") == 0
	called("Koe's merriest tower", "") == 0
	called("Koe's widest tower", "") == 0
	called("her highest tower", "") == 0
}

test_allows_somebody_who_counts if {
	found({"attributions": [saying]}) == set()
	found({"attributions": [object.union(saying, {"sentence": 3})]}) == set()
	supported({"evidence": [{"sentence": 2, "class": "data"}]}) == set()
	supported({"evidence": [{"sentence": 3, "class": "data"}]}) == set()
	supported({"evidence": [{"sentence": 4, "class": "data"}]}) == flagged
	supported({"evidence": [{"sentence": 2, "class": "study"}]}) == flagged
	supported({"firsts": [{"sentence": 2, "class": "since"}]}) == set()
	found({"links": [{"sentence": 2}]}) == set()
}

test_flags_before_nobody if {
	found({"attributions": [object.union(saying, {"sentence": 4})]}) == flagged
	found({"attributions": [object.union(saying, {"source": null})]}) == flagged
	found({"attributions": [object.union(saying, {"sentence": 3, "block": 2})]}) == flagged
}

test_allows_what_is_left_open if {
	supported({"firsts": [{"sentence": 2, "class": "open"}]}) == set()
}

test_flags_before_what_is_left_open if {
	supported({"firsts": [{"sentence": 3, "class": "open"}]}) == flagged
}

test_flags_a_record_turnout if {
	called_a("record", "a record turnout", "") == 1
	called_a("record", "an unprecedented turnout", "") == 0
	called_a("record", "an all-time high", "") == 1
	called_a("first", "the first record shop", "") == 0
}

test_flags_the_first_of_a_place if {
	called_a("first", "the first town in Wales", "") == 1
	called_a("first", "the first town of Wales", "") == 0
	called_a("first", "the first house in line", "") == 0
	called_a("only", "the only town in Wales", "") == 0
}

never := {"at": "m0", "text": "Never before has", "class": "most", "sentence": 2, "block": 1, "attribution": null}

worded(changes, more) := count(found(object.union({"claims": [], "matches": object.union(story.matches, {"superlatives": [object.union(never, changes)]})}, more)))

test_flags_a_first_in_other_words if {
	worded({}, {}) == 1
	worded({"attribution": 0}, {}) == 0
	worded({}, {"links": [{"sentence": 2}]}) == 0
	worded({}, {"doc": {"kind": "interview"}}) == 0
}

test_flags_beside_who_only_wants if {
	found({"attributions": [object.union(saying, {"class": "attitude"})]}) == flagged
	found({"attributions": [object.union(saying, {"class": "directive"})]}) == flagged
}

saying := {"sentence": 2, "block": 1, "source": 0, "class": "neutral"}
