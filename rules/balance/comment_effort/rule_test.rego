package rules.balance.comment_effort_test

import data.rules.balance.comment_effort

hit := {"at": "m0", "text": "could not be reached", "class": "unreachable", "sentence": 1, "block": 0, "attribution": null}

story := {
	"doc": {"kind": "news"},
	"sentences": [
		{"block": 0, "question": false, "quoted": false},
		{"block": 0, "question": false, "quoted": false},
		{"block": 0, "question": false, "quoted": false},
		{"block": 1, "question": false, "quoted": false},
	],
	"times": [],
	"attributions": [],
	"matches": {"unanswered": [hit], "efforts": []},
}

found(changes) := report if {
	report := comment_effort.report with input as object.union(story, changes)
}

matching(changes, efforts) := found({"matches": {"unanswered": [object.union(hit, changes)], "efforts": efforts}})

flagged := {{"at": "m0", "args": {"hit": "could not be reached"}}}

test_flags_what_does_not_say_how if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_the_words_of_somebody if {
	matching({"attribution": 0}, []) == set()
}

test_allows_calls if {
	matching({}, [{"sentence": 1}]) == set()
}

test_allows_calls_in_the_next_sentence if {
	matching({}, [{"sentence": 2}]) == set()
}

test_flags_after_calls if {
	matching({}, [{"sentence": 0}]) == flagged
}

test_flags_before_calls_of_another_paragraph if {
	matching({"sentence": 2}, [{"sentence": 3}]) == flagged
}

test_flags_who_has_been_contacted_by_phone if {
	matching({"class": "sought"}, [{"sentence": 1}]) == flagged
}

test_allows_a_day if {
	found({"times": [{"kind": "relative", "sentence": 1}]}) == set()
}

test_allows_a_day_in_the_next_sentence if {
	found({"times": [{"kind": "relative", "sentence": 2}]}) == set()
}

# The next sentence tells what somebody said on a day.
speaking(sentence, times, efforts) := found({
	"attributions": [{"sentence": sentence}],
	"times": times,
	"matches": {"unanswered": [hit], "efforts": efforts},
})

test_flags_before_the_day_of_what_somebody_said if {
	speaking(2, [{"kind": "relative", "sentence": 2}], []) == flagged
}

test_allows_a_day_before_what_somebody_said if {
	speaking(3, [{"kind": "relative", "sentence": 2}], []) == set()
}

test_allows_a_day_beside_what_somebody_said if {
	speaking(1, [{"kind": "relative", "sentence": 1}], []) == set()
}

test_allows_calls_of_which_somebody_speaks if {
	speaking(2, [], [{"sentence": 2}]) == set()
}

test_flags_a_vague_time if {
	found({"times": [{"kind": "vague", "sentence": 1}]}) == flagged
}
