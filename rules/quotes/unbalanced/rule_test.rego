package rules.quotes.unbalanced_test

import data.rules.quotes.unbalanced

quote := {"i": 0, "at": "q0", "parent": null, "text": "We are done", "words": 3, "opened": true, "closed": true, "block": 1}

unclosed := object.union(quote, {"closed": false})

stray := {"i": 1, "at": "q1", "text": "we will appeal.", "words": 0, "opened": false, "closed": true, "block": 1}

blocks := array.concat([{"kind": "headline"}], [{"kind": "paragraph"} | some _ in numbers.range(1, 8)])

found(quotes) := report if {
	report := unbalanced.report with input as {"blocks": blocks, "quotes": quotes, "matches": {"markup": []}}
}

open_alone := {{"at": "q0", "related": [], "graver": true, "args": {"words": "We are done", "fault": "a quotation that never closes"}}}

open_and_stray := {{"at": "q0", "related": ["q1"], "graver": true, "args": {"words": "We are done", "fault": "a quotation whose next paragraph no mark opens"}}}

stray_alone := {{"at": "q1", "related": [], "graver": true, "args": {"words": "… we will appeal.", "fault": "a quotation that never opens"}}}

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
	report := unbalanced.report with input as {"blocks": [{"kind": "caption"}, {"kind": "boilerplate"}], "quotes": [unclosed, stray], "matches": {"markup": []}}
	report == set()
}

inner := object.union(quote, {"i": 1, "at": "q9"})

nested := "marks within the same marks, or one that is missing"

test_takes_one_within_another_for_the_lesser_mistake if {
	report := found([quote, object.union(unclosed, {"i": 1, "at": "q9", "parent": 0})])
	report == {{"at": "q9", "related": [], "graver": false, "args": {"words": "We are done", "fault": "a quotation within another that never closes"}}}
}

faults(quotes) := {finding.args.fault | some finding in found(quotes)}

test_takes_a_quotation_within_a_quotation_for_one_mistake if {
	report := found([unclosed, inner, object.union(stray, {"i": 2})])
	report == {{"at": "q0", "related": ["q1"], "graver": false, "args": {"words": "We are done", "fault": nested}}}
}

test_says_that_marks_may_be_nested if {
	faults([unclosed, inner]) == {nested}
	faults([unclosed, object.union(inner, {"i": 2})]) == {"a quotation that never closes"}
	faults([unclosed, object.union(inner, {"block": 2})]) == {"a quotation that never closes"}
	faults([unclosed, object.union(stray, {"i": 1})]) == {"a quotation that never closes"}
}

test_passes_over_markup if {
	report := unbalanced.report with input as {"blocks": blocks, "quotes": [unclosed], "matches": {"markup": [{"block": 1}]}}
	report == set()
	elsewhere := unbalanced.report with input as {"blocks": blocks, "quotes": [unclosed], "matches": {"markup": [{"block": 2}]}}
	elsewhere == open_alone
}

test_takes_a_mark_some_paragraphs_below_for_one_mistake if {
	found([unclosed, object.union(stray, {"block": 4})]) == open_and_stray
}

test_flags_a_mark_far_below_by_itself if {
	found([unclosed, object.union(stray, {"block": 6})]) == open_alone | stray_alone
}

test_flags_a_paragraph_once if {
	report := found([stray, object.union(stray, {"i": 2, "at": "q2"})])
	report == {{"at": "q1", "related": ["q2"], "graver": true, "args": {"words": "… we will appeal.", "fault": "a quotation that never opens"}}}
}

test_flags_each_paragraph if {
	found([stray, object.union(stray, {"i": 2, "at": "q2", "block": 2})]) == stray_alone | {{"at": "q2", "related": [], "graver": true, "args": {"words": "… we will appeal.", "fault": "a quotation that never opens"}}}
}

test_flags_a_mark_that_nothing_opens_once if {
	found([object.union(stray, {"closed": false, "words": 3})]) == stray_alone
}

test_flags_a_mark_before_the_quotation_by_itself if {
	found([object.union(unclosed, {"i": 2}), stray]) == open_alone | stray_alone
}

test_flags_a_mark_below_another_quotation_by_itself if {
	found([unclosed, object.union(inner, {"block": 2}), object.union(stray, {"i": 2, "block": 3})]) == open_alone | stray_alone
}
