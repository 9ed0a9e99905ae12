package rules.headline.number_mismatch_test

import data.rules.headline.number_mismatch

headline := {"i": 0, "at": "n0", "text": "90", "kind": "count", "value": 90, "unit": "job", "approx": false, "sentence": 0}

text := object.union(headline, {"i": 1, "at": "n1", "text": "80", "value": 80, "sentence": 1})

story := {
	"blocks": [{"i": 0, "kind": "headline", "body": -1}, {"kind": "paragraph", "body": 0}, {"kind": "caption", "body": -1}],
	"sentences": [{"i": i, "block": block} | some i, block in [0, 1, 2, 1]],
	"matches": {"tolls": [], "fractions": []},
	"times": [],
}

found(numbers, matches) := report if {
	report := number_mismatch.report with input as object.union(story, {"numbers": numbers, "matches": matches})
		with data.config.headline.number_mismatch.tolerance as 5
}

# What is found of a headline and a body with one figure each, changed.
compared(above, below) := found([object.union(headline, above), object.union(text, below)], {})

# And with one more figure in the body.
beside(changes) := found([headline, text, object.union(text, object.union({"i": 2, "at": "n2"}, changes))], {})

flagged := {{"at": "n0", "related": ["n1"], "args": {"headline": "90", "text": "80"}}}

test_flags_two_figures_for_one_thing if {
	compared({}, {}) == flagged
}

test_flags_a_deck if {
	deck := object.union(story, {"blocks": [{"i": 0, "kind": "deck", "body": -1}, {"kind": "paragraph", "body": 0}], "numbers": [headline, text]})
	report := number_mismatch.report with input as deck
		with data.config.headline.number_mismatch.tolerance as 5
	report == flagged
}

test_allows_rounding if {
	compared({}, {"value": 87}) == set()
}

test_allows_another_thing if {
	compared({}, {"unit": "year"}) == set()
	compared({}, {"unit": "shop"}) == set()
	compared({"unit": "minute"}, {"unit": "minute"}) == set()
	compared({"kind": "money"}, {"kind": "count", "unit": "year"}) == set()
}

test_allows_figures_far_apart if {
	compared({}, {"value": 30}) == set()
}

test_flags_shares_however_far_apart if {
	count(compared({"kind": "percent"}, {"kind": "percent", "value": 14})) == 1
}

test_compares_ratios_with_shares if {
	compared({"kind": "percent", "value": 20}, {"kind": "ratio", "value": 0.2}) == set()
	count(compared({"kind": "percent", "value": 20}, {"kind": "ratio", "value": 0.5})) == 1
}

test_allows_years if {
	compared({"text": "2016", "value": 2016}, {"value": 1100}) == set()
	count(compared({"text": "2,016", "value": 2016}, {"value": 1100})) == 1
	count(compared({"text": "1850", "value": 1850}, {"value": 1100})) == 1
	count(compared({"text": "2600", "value": 2600}, {"value": 1500})) == 1
}

test_allows_a_figure_that_the_body_has if {
	beside({"value": 90, "unit": "shop"}) == set()
}

test_looks_for_the_figure_in_the_body if {
	beside({"value": 90, "unit": "shop", "sentence": 2}) == flagged
	compared({"sentence": 2}, {}) == set()
	compared({}, {"sentence": 2}) == set()
}

test_allows_a_figure_in_words if {
	found([headline, text], {"fractions": [{"attrs": {"value": "90"}, "block": 1, "block_kind": "paragraph", "text": "x"}]}) == set()
	found([headline, text], {"fractions": [{"attrs": {"value": "90"}, "block": 2, "block_kind": "caption", "text": "x"}]}) == flagged
	found([headline, text], {"fractions": [{"attrs": {"value": "50"}, "block": 1, "block_kind": "paragraph", "text": "x"}]}) == flagged
}

test_allows_more_than_a_figure if {
	compared({"approx": true}, {"value": 100}) == set()
	compared({}, {"value": 100}) != set()
	compared({"approx": true}, {"value": 80}) != set()
	compared({"approx": true}, {"value": 130}) != set()
}

test_allows_a_sum if {
	beside({"value": 10, "unit": "shop"}) == set()
	beside({"value": 20, "unit": "shop"}) == flagged
}

test_allows_a_sum_with_a_bare_figure if {
	beside({"value": 10, "unit": ""}) == set()
	beside({"value": 10, "unit": "", "sentence": 3}) == flagged
}

test_allows_a_sum_of_the_same_thing if {
	beside({"value": 10, "sentence": 3}) == set()
	beside({"value": 10, "sentence": 2}) == flagged
	beside({"value": 10, "unit": "shop", "sentence": 3}) == flagged
}

test_flags_twice_the_figure if {
	compared({"value": 160}, {}) != set()
}

test_flags_a_sum_of_other_things if {
	others := [
		object.union(text, {"i": 2, "at": "n2", "value": 30, "unit": "shop"}),
		object.union(text, {"i": 3, "at": "n3", "value": 60, "unit": "shop"}),
	]
	found(array.concat([headline, text], others), {}) == flagged
}

test_allows_the_change_of_a_share if {
	share := {"kind": "percent"}
	numbers := [
		object.union(headline, {"kind": "percent", "value": 10}),
		object.union(text, {"kind": "percent", "value": 44}),
		object.union(text, {"kind": "percent", "value": 54}),
	]
	found(numbers, {}) == set()
	count(found([numbers[0], numbers[1], object.union(headline, {"i": 2, "at": "n2", "value": 54})], {})) == 1
}

test_flags_a_change_of_other_things if {
	count(found([headline, text, object.union(text, {"value": 170, "unit": "shop"})], {})) == 1
	numbers := [
		object.union(headline, {"kind": "percent", "value": 10}),
		object.union(text, {"kind": "percent", "value": 44}),
		object.union(text, {"value": 60}),
		object.union(text, {"value": 70}),
	]
	count(found(numbers, {})) == 1
}

dead := [
	{"class": "dead", "text": "14", "sentence": 0},
	{"class": "dead", "text": "12", "sentence": 1},
]

fourteen := object.union(headline, {"text": "14", "value": 14, "unit": ""})

twelve := object.union(text, {"text": "12", "value": 12, "unit": "people"})

test_flags_another_toll if {
	count(found([fourteen, twelve], {"tolls": dead})) == 1
	count(found([fourteen, object.union(twelve, {"value": 2})], {"tolls": dead})) == 1
}

test_allows_figures_that_are_no_toll if {
	found([fourteen, twelve], {"tolls": [dead[0]]}) == set()
	found([fourteen, twelve], {"tolls": [dead[0], object.union(dead[1], {"text": "1"})]}) == set()
	found([fourteen, twelve], {"tolls": [dead[0], object.union(dead[1], {"sentence": 2})]}) == set()
}

test_keeps_dead_and_injured_apart if {
	found([fourteen, twelve], {"tolls": [dead[0], object.union(dead[1], {"class": "injured"})]}) == set()
}

test_allows_one_more_dead if {
	found([fourteen, object.union(twelve, {"value": 13})], {"tolls": dead}) == set()
}

test_names_the_nearest if {
	found([headline, object.union(text, {"at": "n2", "value": 70}), text], {}) == flagged
}

test_works_figures_out_from_the_body if {
	beside({"value": 10, "unit": "shop", "sentence": 2}) == flagged
}

test_flags_a_count_beside_a_share if {
	share := object.union(text, {"at": "n2", "kind": "percent", "value": 14})
	found([headline, text, share, object.union(text, {"at": "n3", "value": 104, "unit": "shop"})], {}) == flagged
}

test_flags_a_share_beside_another_figure if {
	share := object.union(headline, {"kind": "percent"})
	other := object.union(text, {"kind": "percent", "value": 34})
	price := object.union(text, {"i": 2, "at": "n2", "kind": "count", "unit": "penny", "value": 90})
	count(found([share, other, price], {})) == 1
	found([share, other, object.union(price, {"kind": "percent"})], {}) == set()
	found([share, other, object.union(price, {"kind": "ratio", "value": 0.9})], {}) == set()
}

test_flags_beside_dozens if {
	count(beside({"text": "dozens", "value": 90})) == 1
	count(beside({"text": "ninety", "value": 90})) == 0
}

test_flags_a_count_beside_a_share if {
	count(beside({"kind": "percent", "value": 90})) == 1
}

test_flags_a_share_and_months if {
	share := object.union(headline, {"kind": "percent", "value": 40})
	other := object.union(text, {"kind": "percent", "value": 34})
	six := object.union(text, {"i": 2, "at": "n2", "unit": "month", "value": 6})
	count(found([share, other, six], {})) == 1
	found([share, other, object.union(six, {"kind": "percent"})], {}) == set()
}

test_takes_no_age_for_the_figure if {
	beside({"value": 90, "kind": "count"}) == set()
	beside({"value": 90, "kind": "age"}) == flagged
}

# "90 hurt", "90 minutes".
hurt(changes) := found(
	[headline, text, object.union(text, object.union({"i": 2, "at": "n2", "value": 90, "text": "ninety"}, changes))],
	{"tolls": [{"class": "injured", "sentence": 0, "text": "90"}, {"class": "injured", "sentence": 1, "text": "80"}], "fractions": []},
)

test_takes_no_length_of_time_for_a_toll if {
	hurt({"unit": "minute"}) == flagged
	hurt({"unit": "fan"}) == set()
	beside({"value": 90, "unit": "minute"}) == set()
}

lightly := {{"at": "n0", "lighter": true, "related": ["n1"], "args": {"headline": "90", "text": "80"}}}

months := {"unit": "month"}

# A length of time in the headline and one in the lead, changed.
lasting(above, below) := compared(object.union(months, above), object.union(months, below))

# And one more figure.
amid(changes) := found(
	[object.union(headline, months), object.union(text, months), object.union(text, object.union({"i": 2, "at": "n2"}, changes))],
	{},
)

test_hints_at_another_length_of_time if {
	lasting({}, {}) == lightly
	lasting({}, {"value": 90}) == set()
	lasting({}, {"value": 87}) == set()
	lasting({}, {"value": 84}) == set()
	lasting({}, {"unit": "week"}) == set()
	lasting({"sentence": 2}, {}) == set()
	lasting({}, {"sentence": 2}) == set()
	lasting({}, {"kind": "age"}) == set()
	compared({"kind": "age", "unit": "month"}, months) == set()
}

test_takes_no_length_of_time_from_a_deck if {
	deck := object.union(story, {
		"blocks": [{"i": 0, "kind": "deck", "body": -1}, {"kind": "paragraph", "body": 0}],
		"numbers": [object.union(headline, months), object.union(text, months)],
	})
	report := number_mismatch.report with input as deck
		with data.config.headline.number_mismatch.tolerance as 5
	report == set()
}

test_hints_at_what_the_lead_has_alone if {
	amid({"value": 70, "unit": "month"}) == set()
	amid({"value": 70, "unit": "month", "sentence": 2}) == lightly
	amid({"value": 70, "unit": "week"}) == lightly
	amid({"value": 92, "unit": "shop"}) == set()
	amid({"value": 90, "kind": "age"}) == set()
	amid({"value": 90, "kind": "age", "sentence": 2}) == lightly
}

test_hints_at_a_sum_and_a_vote if {
	compared({"kind": "money", "unit": "pound"}, {"kind": "money", "unit": "pound"}) == set()
	compared({"kind": "score", "unit": ""}, {"unit": "vote"}) == lightly
	compared({"kind": "percent", "unit": "percent"}, {"kind": "percent", "unit": "percent"}) == flagged
}

# Eighty months in the lead, which has a time.
at(time) := report if {
	numbers := [object.union(headline, months), object.union(text, months)]
	report := number_mismatch.report with input as object.union(story, {"numbers": numbers, "times": [time]})
		with data.config.headline.number_mismatch.tolerance as 5
}

test_reads_years_ago_as_when if {
	at({"sentence": 1, "text": "80 months ago"}) == set()
	at({"sentence": 2, "text": "80 months ago"}) == lightly
	at({"sentence": 1, "text": "Sunday"}) == lightly
}

# A share in words above one in figures.
share(words, kind) := found(
	[object.union(text, {"kind": "percent", "unit": "percent", "value": 12})],
	{"fractions": [{"at": "f0", "text": words, "attrs": {"value": "25"}, "block": 0, "block_kind": kind}], "tolls": []},
)

test_hints_at_a_share_in_words if {
	count(share("a quarter", "headline")) == 1
	share("a quarter", "deck") == set()
	share("half", "headline") == set()
	share("all of", "headline") == set()
}

# A headline in thousands.
counted(above, below) := compared(object.union({"text": "9,000", "value": 9000}, above), object.union({"unit": "town"}, below))

test_flags_a_count_that_the_story_comes_nowhere_near if {
	counted({}, {}) == {{"at": "n0", "args": {"headline": "9,000", "text": "no such figure"}}}
	counted({}, {"value": 4499}) == counted({}, {})
	counted({}, {"value": 9000, "sentence": 2}) == counted({}, {})
}

test_allows_a_count_that_the_story_may_add_up if {
	counted({}, {"value": 4500}) == set()
	counted({"text": "999", "value": 999}, {}) == set()
	counted({"kind": "ratio", "text": "9,000"}, {}) == set()
	counted({"kind": "money"}, {}) == set()
}
