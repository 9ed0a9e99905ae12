package rules.quotes.unbalanced_test

import data.rules.quotes.unbalanced

quote := {"i": 0, "at": "q0", "text": "We are done", "words": 3, "opened": true, "closed": true, "block": 1}

unclosed := object.union(quote, {"closed": false})

stray := {"i": 1, "at": "q1", "text": "", "words": 0, "opened": false, "closed": true, "block": 1}

blocks := array.concat([{"kind": "headline"}], [{"kind": "paragraph"} | some _ in numbers.range(1, 8)])

found(quotes) := report if {
	report := unbalanced.report with input as {"blocks": blocks, "quotes": quotes}
}

open_alone := {{"at": "q0", "related": [], "args": {"words": "“We are done”", "does": "closes"}}}

open_and_stray := {{"at": "q0", "related": ["q1"], "args": {"words": "“We are done”", "does": "closes"}}}

stray_alone := {{"at": "q1", "related": [], "args": {"words": "”", "does": "opens"}}}

test_flags_a_quotation_that_never_closes if {
	found([unclosed]) == open_alone
}

test_flags_a_mark_that_nothing_opens if {
	found([quote, stray]) == stray_alone
}

test_allows_a_pair if {
	found([quote]) == set()
}

test_allows_marks_around_nothing if {
	found([object.union(unclosed, {"words": 0})]) == set()
}

test_leaves_furniture_alone if {
	report := unbalanced.report with input as {"blocks": [{"kind": "caption"}, {"kind": "boilerplate"}], "quotes": [unclosed, stray]}
	report == set()
}

test_takes_a_quotation_within_a_quotation_for_one_mistake if {
	inner := object.union(quote, {"i": 1, "at": "q9"})
	report := found([unclosed, inner, object.union(stray, {"i": 2})])
	report == open_and_stray
}

test_takes_a_mark_some_paragraphs_below_for_one_mistake if {
	found([unclosed, object.union(stray, {"block": 4})]) == open_and_stray
}

test_flags_a_mark_far_below_by_itself if {
	found([unclosed, object.union(stray, {"block": 6})]) == open_alone | stray_alone
}

test_flags_a_paragraph_once if {
	report := found([stray, object.union(stray, {"i": 2, "at": "q2"})])
	report == {{"at": "q1", "related": ["q2"], "args": {"words": "”", "does": "opens"}}}
}
