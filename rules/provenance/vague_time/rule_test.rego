package rules.provenance.vague_time_test

import data.rules.provenance.vague_time

hit := {"at": "m.vague_times.0", "text": "recently", "block": 1}

sentence := {"question": false, "quoted": false}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}, {"body": 2}],
	"sentences": [object.union(sentence, {"block": block}) | some block in [1, 1, 2]],
	"times": [],
	"matches": {"vague_times": [hit]},
}

found(changes) := report if {
	report := vague_time.report with input as object.union(story, changes)
		with data.config.provenance.vague_time.paragraphs as 2
}

at(changes) := found({"matches": {"vague_times": [object.union(hit, changes)]}})

timed(kind, text, sentence_of) := found({"times": [{"kind": kind, "text": text, "sentence": sentence_of}]})

flagged := {{"at": "m.vague_times.0", "args": {"when": "recently"}}}

test_flags_a_day_that_is_not_given if {
	found({}) == flagged
}

test_flags_the_second_paragraph if {
	at({"block": 2}) == flagged
}

test_allows_it_further_down if {
	at({"block": 3}) == set()
}

test_allows_it_in_a_caption if {
	at({"block": 0}) == set()
}

test_counts_from_no_part_of_its_own_words if {
	report := found({
		"matches": {"vague_times": [object.union(hit, {"text": "late last month"})]},
		"times": [{"kind": "relative", "text": "last month", "sentence": 0}],
	})
	{finding.args.when | some finding in report} == {"late last month"}
}

test_allows_a_weekday_in_the_paragraph if {
	timed("relative", "on Friday", 1) == set()
}

test_allows_a_month_in_the_paragraph if {
	timed("absolute", "in March", 0) == set()
}

test_flags_beside_another_vague_time if {
	timed("vague", "lately", 0) == flagged
}

test_flags_beside_a_year_elsewhere if {
	timed("absolute", "in 2019", 2) == flagged
}

test_flags_beside_a_weekday_elsewhere if {
	timed("relative", "on Friday", 2) == flagged
	timed("relative", "the 9 o'clock news", 2) == flagged
}

test_allows_a_date_elsewhere if {
	timed("absolute", "3 May", 2) == set()
}

test_allows_an_interview if {
	found({"sentences": [object.union(sentence, {"block": 2, "question": true}) | some _ in numbers.range(0, 9)]}) == set()
}
