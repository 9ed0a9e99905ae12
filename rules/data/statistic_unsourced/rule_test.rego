package rules.data.statistic_unsourced_test

import data.rules.data.statistic_unsourced

# A headline, and ten paragraphs of three sentences.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": i - 1} | some i in numbers.range(0, 10)],
	"sentences": [{"i": i, "block": floor(i / 3), "index": i % 3, "question": false, "quoted": false} | some i in numbers.range(0, 32)],
	"attributions": [],
	"sources": [bureau, drivers, experts, misread],
	"links": [],
	"numbers": [rise],
	"matches": {"continuations": [], "evidence": [], "quantities": [], "tallies": []},
}

bureau := {"kind": "named_org", "role": ""}

drivers := {"kind": "unnamed_group", "role": ""}

experts := {"kind": "unnamed_group", "role": "expert"}

misread := {"kind": "unknown", "role": ""}

rise := {"at": "n0", "text": "41 percent", "kind": "percent", "value": 41, "approx": false, "unit": "percent", "quote": null, "attribution": null, "sentence": 19}

homeless := object.union(rise, {"text": "3,000", "kind": "count", "value": 3000, "unit": "person"})

loss := object.union(rise, {"text": "$3 million", "kind": "money", "value": 3000000, "unit": "dollar"})

saying := {"i": 0, "source": 0, "sentence": 19, "block": 6, "class": "neutral", "lemma": "say"}

found(changes) := report if {
	report := statistic_unsourced.report with input as object.union(story, changes)
}

# How many findings there are of a number.
measured(number, changes) := count(found({"numbers": [object.union(number, changes)]}))

said(changes) := count(found({"attributions": [object.union(saying, changes)]}))

matched(number, list, hits) := count(found({"numbers": [number], "matches": object.union(story.matches, {list: hits})}))

test_flags_a_share if {
	found({}) == {{"at": "n0", "graver": true, "args": {"number": "41 percent"}}}
	measured(rise, {"kind": "ratio"}) == 1
}

test_allows_what_anybody_can_count if {
	shares({"text": "shared ten times"}, {}) == set()
	count(shares({"text": "shared 40,000 times"}, {})) == 1
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_question if {
	found({"sentences": [object.union(sentence, {"question": sentence.i == 19}) | some sentence in story.sentences]}) == set()
}

test_allows_a_headline if {
	found({"blocks": [{"body": -1} | some _ in story.blocks]}) == set()
}

test_allows_what_somebody_states if {
	measured(rise, {"quote": 0}) == 0
	measured(rise, {"attribution": 0}) == 0
}

test_flags_a_sum if {
	measured(loss, {}) == 1
	measured(loss, {"value": 500}) == 0
}

test_hints_at_a_sum_on_record if {
	hinted := {"at": "n0", "graver": false, "args": {"number": "$3 million"}}
	found({"numbers": [loss]}) == {hinted}
	found({"numbers": [object.union(loss, {"value": 3000000000})]}) == {object.union(hinted, {"graver": true})}
}

test_allows_a_year_taken_for_a_count if {
	measured(homeless, {"text": "1972", "value": 1972}) == 0
	measured(homeless, {"text": "2172", "value": 2172}) == 1
}

test_flags_a_large_count if {
	measured(homeless, {}) == 1
	measured(homeless, {"value": 400}) == 0
	measured(homeless, {"unit": "mile"}) == 0
	measured(homeless, {"unit": ""}) == 0
	measured(homeless, {"unit": "", "value": 2000000}) == 1
	measured(homeless, {"unit": "", "value": 2000000, "kind": "vague"}) == 0
	measured(homeless, {"unit": "mile", "value": 2000000}) == 0
	measured(homeless, {"kind": "year"}) == 0
	measured(homeless, {"kind": "name", "value": 40000}) == 0
}

test_flags_a_rough_count if {
	measured(homeless, {"value": 400, "approx": true}) == 0
	measured(homeless, {"value": 4000, "approx": true, "unit": ""}) == 0
	measured(homeless, {"value": 40000, "approx": true, "unit": ""}) == 1
	measured(homeless, {"value": 40000, "unit": ""}) == 0
	measured(homeless, {"value": 40000, "approx": true, "unit": "mile"}) == 0
	measured(homeless, {"value": 40000, "approx": true, "unit": "", "kind": "year"}) == 0
}

half := {"at": "m0", "text": "a third of", "class": "fraction", "attribution": null, "sentence": 19}

shares(changes, rest) := found(object.union({"numbers": [], "matches": object.union(story.matches, {"quantities": [object.union(half, changes)]})}, rest))

test_flags_a_fraction if {
	shares({}, {}) == {{"at": "m0", "graver": true, "args": {"number": "a third"}}}
	{one.args.number | some text in ["half the", "Half of the", "half"]; some one in shares({"text": text}, {})} == {"half", "Half"}
	shares({"attribution": 0}, {}) == set()
}

test_allows_the_fractions_of_a_poll if {
	after := {"quantities": [half], "evidence": [{"block": 7, "class": "poll", "sentence": 21}], "tallies": []}
	found({"numbers": [], "matches": after}) == set()
	grown := object.union(after, {"quantities": [object.union(half, {"class": "change"})]})
	count(found({"numbers": [], "matches": grown})) == 1
}

test_flags_the_cents_of_a_dollar if {
	part := {"quantities": [object.union(half, {"class": "ratio"})], "evidence": [], "tallies": tally("market")}
	count(found({"numbers": [], "matches": part})) == 1
}

test_allows_a_count_of_the_counted if {
	measured(rise, {"kind": "ratio", "text": "29 out of 30"}) == 0
	measured(rise, {"kind": "ratio", "text": "nine out of 10"}) == 1
	measured(rise, {"kind": "count", "text": "29 out of 30", "value": 3000, "unit": "person"}) == 1
}

# What is found in the third to sixth paragraph where each has a share but those left out.
carried(class, block, without) := {figure.at |
	shares := [object.union(rise, {"at": i, "sentence": (3 * i) + 1}) | some i in ({3, 4, 5, 6} - without)]
	some figure in found({"numbers": shares, "matches": object.union(story.matches, {"evidence": [{"class": class, "block": block, "sentence": (3 * block) + 2}]})})
}

test_allows_a_run_of_data if {
	carried("data", 2, set()) == set()
	carried("data", 1, {3}) == {4, 5, 6}
	carried("data", 2, {4}) == {5, 6}
	carried("data", 3, {4}) == {3, 5, 6}
	carried("cited", 2, set()) == {3, 4, 5, 6}
	count(found({
		"numbers": [object.union(rise, {"sentence": 6}), object.union(rise, {"sentence": 10, "attribution": 0})],
		"matches": object.union(story.matches, {"evidence": [{"class": "data", "block": 2, "sentence": 8}]}),
	})) == 1
}

tally(class) := [{"class": class, "sentence": 19, "block": 6}]

test_allows_what_was_set_in_public if {
	matched(rise, "tallies", tally("law")) == 0
	matched(loss, "tallies", tally("law")) == 0
	count(found({"numbers": [rise, {"kind": "score", "sentence": 19, "text": "3-1", "quote": null, "attribution": null}]})) == 0
	count(found({"numbers": [rise, {"kind": "year", "sentence": 19, "text": "2016", "quote": null, "attribution": null}]})) == 1
}

test_allows_the_money_of_a_deal if {
	matched(loss, "tallies", tally("deal")) == 0
	matched(rise, "tallies", tally("deal")) == 1
}

test_allows_a_market if {
	matched(loss, "tallies", tally("market")) == 0
	matched(rise, "tallies", tally("market")) == 0
	matched(homeless, "tallies", tally("market")) == 1
	shares({"class": "change"}, {"matches": {"quantities": [object.union(half, {"class": "change"})], "evidence": [], "tallies": tally("market")}}) == set()
}

beside(text, kind) := count(found({"numbers": [rise, {"kind": kind, "sentence": 19, "text": text, "value": 1, "quote": null, "attribution": null}]}))

test_allows_the_price_of_a_share if {
	beside("$1.25", "money") == 0
	beside("41 cents", "money") == 0
	beside("$1", "money") == 1
	beside("41 cents", "name") == 1
}

test_allows_a_vote if {
	matched(rise, "tallies", [{"class": "vote", "sentence": 20, "block": 6}]) == 0
	matched(loss, "tallies", tally("vote")) == 1
	matched(rise, "tallies", [{"class": "vote", "sentence": 18, "block": 6}]) == 0
	matched(rise, "tallies", tally("vote")) == 0
	matched(rise, "tallies", [{"class": "vote", "sentence": 21, "block": 7}]) == 1
	matched(object.union(rise, {"sentence": 20}), "tallies", [{"class": "vote", "sentence": 18, "block": 6}]) == 1
	matched(object.union(rise, {"sentence": 18}), "tallies", [{"class": "vote", "sentence": 17, "block": 5}]) == 1
	matched(object.union(homeless, {"unit": "vote"}), "tallies", tally("vote")) == 0
}

test_flags_what_is_no_vote_beside_one if {
	matched(homeless, "tallies", tally("vote")) == 1
	beside_votes(rise, {"sentence": 19, "text": "41 percent of nurses are"}) == 1
	beside_votes(rise, {"sentence": 18, "text": "41 percent of nurses are"}) == 0
	beside_votes(rise, {"sentence": 19, "text": "14 percent of nurses are"}) == 0
	beside_votes(object.union(homeless, {"unit": "vote"}), {"sentence": 19, "text": "3,000 of nurses are"}) == 0
}

# What is found of a figure beside votes when a bloc of voters stands in a sentence.
of_a_bloc(number, changes) := beside_votes(number, object.union({"class": "bloc", "sentence": 19, "text": "young voters"}, changes))

test_flags_how_a_bloc_voted if {
	of_a_bloc(rise, {}) == 1
	of_a_bloc(object.union(rise, {"kind": "ratio"}), {}) == 1
	of_a_bloc(rise, {"sentence": 18}) == 0
	of_a_bloc(rise, {"class": "group"}) == 0
	of_a_bloc(object.union(homeless, {"unit": "vote"}), {}) == 0
}

test_flags_a_sum_of_what_is_left if {
	count(shares_by_votes("need")) == 1
	count(shares_by_votes("fraction")) == 0
}

# What is found of a share beside votes by the class of its hit.
shares_by_votes(class) := found({"numbers": [], "matches": object.union(story.matches, {
	"quantities": [{"at": "m0", "text": "57 percent", "class": class, "attribution": null, "sentence": 19}],
	"tallies": tally("vote"),
	"groups": [],
})})

# What is found of a figure in a sentence about votes with a share of a group in it.
beside_votes(number, group) := count(found({"numbers": [number], "matches": object.union(story.matches, {"groups": [object.union({"class": "group"}, group)], "tallies": tally("vote")})}))

test_flags_money_beside_a_poll if {
	told_by(loss, "the polls", 19) == 1
	told_by(loss, "the polls", 18) == 1
	told_by(loss, "survey", 19) == 0
	told_by(loss, "survey", 18) == 0
	told_by(rise, "the polls", 19) == 0
	told_by(rise, "the polls", 18) == 0
}

told_by(number, text, sentence) := matched(number, "evidence", [{"class": "poll", "text": text, "sentence": sentence, "block": 6}])

test_allows_a_link if {
	found({"links": [{"sentence": 19}]}) == set()
}

test_allows_after_somebody_spoke if {
	said({}) == 0
	said({"sentence": 18}) == 0
	said({"source": 2}) == 0
}

test_flags_before_somebody_speaks if {
	said({"sentence": 20}) == 1
	said({"sentence": 17}) == 1
}

test_flags_beside_what_states_no_figure if {
	said({"class": "evaluative"}) == 1
	said({"lemma": "promise"}) == 1
}

test_flags_what_those_counted_say if {
	said({"source": 1}) == 1
	said({"source": 3}) == 1
}

named(class, sentence) := matched(rise, "evidence", [{"class": class, "sentence": sentence, "block": floor(sentence / 3), "attribution": null}])

test_allows_evidence_in_the_paragraph if {
	named("study", 18) == 0
	named("cited", 19) == 0
}

opening := {"class": "rank", "opens": true, "block": 6}

going_on(start, class, block) := count(found({"matches": object.union(story.matches, {
	"continuations": [object.union(opening, start)],
	"evidence": [{"class": class, "sentence": 3 * block, "block": block, "attribution": null}],
})}))

test_allows_a_paragraph_that_goes_on_with_findings if {
	going_on({}, "study", 5) == 0
	going_on({}, "data", 5) == 0
	going_on({}, "cited", 5) == 1
	going_on({}, "study", 4) == 1
	going_on({"opens": false}, "study", 5) == 1
	going_on({"block": 7}, "study", 5) == 1
	going_on({"class": "same"}, "study", 5) == 1
}

test_allows_data_in_the_next_sentence if {
	named("data", 20) == 0
	named("study", 20) == 1
}

test_flags_before_data_that_somebody_speaks_of if {
	matched(rise, "evidence", [{"class": "data", "sentence": 20, "block": 6, "attribution": 0}]) == 1
}

test_allows_what_the_paper_counted if {
	named("own", 16) == 0
	named("own", 13) == 1
	named("data", 16) == 1
}

test_flags_what_a_thing_is_taken_to_back if {
	backing := {"i": 0, "source": 3, "sentence": 19, "block": 6, "class": "attitude", "lemma": "support"}
	count(found({"numbers": [object.union(rise, {"attribution": 0})], "attributions": [backing]})) == 1
	count(found({"numbers": [object.union(rise, {"attribution": 0})], "attributions": [object.union(backing, {"class": "neutral"})]})) == 0
	count(found({"numbers": [object.union(rise, {"attribution": 0})], "attributions": [object.union(backing, {"source": 1})]})) == 0
}

test_flags_data_too_far_away if {
	named("data", 17) == 1
	named("data", 21) == 1
	after := {"numbers": [object.union(rise, {"sentence": 18})], "matches": object.union(story.matches, {"evidence": [{"class": "data", "sentence": 20, "block": 6, "attribution": null}]})}
	count(found(after)) == 1
	last := {"numbers": [object.union(rise, {"sentence": 20})], "matches": object.union(story.matches, {"evidence": [{"class": "data", "sentence": 21, "block": 7, "attribution": null}]})}
	count(found(last)) == 1
}

test_allows_the_shares_of_a_poll if {
	named("poll", 21) == 0
	named("poll", 16) == 0
	named("findings", 16) == 0
	named("poll", 13) == 1
	named("poll", 24) == 1
}

test_flags_the_counts_beside_a_poll if {
	matched(homeless, "evidence", [{"class": "poll", "sentence": 16, "block": 5}]) == 1
}

run(kind) := count([finding | some finding in found({
	"numbers": [rise, {"kind": kind, "sentence": 16, "text": "x", "quote": 0, "attribution": null}],
	"matches": object.union(story.matches, {"evidence": [{"class": "poll", "sentence": 13, "block": 4}, {"class": "poll", "sentence": 28, "block": 9}]}),
})])

test_allows_a_run_of_shares_after_a_poll if {
	run("percent") == 0
	run("year") == 1
}

test_allows_a_story_about_a_poll if {
	matched(rise, "evidence", [{"class": "poll", "sentence": 3 * block, "block": block} | some block in [1, 2, 9]]) == 0
	matched(rise, "evidence", [{"class": "data", "sentence": 3 * block, "block": block} | some block in [1, 2, 9]]) == 1
}

in_lead(sentence) := count(found({
	"numbers": [object.union(rise, {"sentence": 4})],
	"matches": object.union(story.matches, {"evidence": [{"class": "data", "sentence": sentence, "block": floor(sentence / 3)}]}),
}))

test_allows_a_lead_that_the_next_paragraph_sources if {
	in_lead(7) == 0
	in_lead(10) == 1
}

test_flags_two_sentences_below_a_speaker if {
	below(18, 20) == 1
	below(19, 20) == 0
	below(17, 18) == 1
}

below(speaking, figure) := count(found({
	"numbers": [object.union(rise, {"sentence": figure})],
	"attributions": [object.union(saying, {"sentence": speaking})],
}))

goes_on(changes) := count(found({
	"sentences": [object.union(sentence, {"carried": 0}) | some sentence in story.sentences],
	"attributions": [object.union(saying, object.union({"sentence": 18}, changes))],
	"numbers": [object.union(rise, {"sentence": 20})],
}))

test_allows_what_goes_on_with_a_speaker if {
	goes_on({}) == 0
	goes_on({"block": 5}) == 1
	goes_on({"class": "evaluative"}) == 1
}

test_allows_the_size_of_a_place if {
	size := {"class": "size", "sentence": 19, "block": 6, "text": "population of 3,000"}
	matched(homeless, "tallies", [size]) == 0
	matched(homeless, "tallies", [object.union(size, {"sentence": 18})]) == 1
	matched(homeless, "tallies", [object.union(size, {"class": "deal"})]) == 1
	matched(rise, "tallies", [size]) == 1
}

estimated(source) := count(found({
	"sources": [object.union(drivers, source)],
	"attributions": [object.union(saying, {"source": 0, "lemma": "suggest"})],
	"numbers": [object.union(homeless, {"attribution": 0})],
}))

test_flags_the_estimates_of_nobody if {
	estimated({"text": "Estimates"}) == 1
	estimated({"text": "some projections"}) == 1
}

test_allows_the_estimates_of_somebody if {
	estimated({"text": "UN estimates"}) == 0
	estimated({"text": "drivers"}) == 0
}

# Somebody tells something in a paragraph, and the figure stands in the sixth.
told(changes, source) := count(found({
	"sources": [source],
	"attributions": [object.union(saying, object.union({"sentence": 17, "block": 5, "lemma": "find"}, changes))],
}))

authors := {"kind": "unnamed_group", "role": "", "head": "author"}

test_allows_what_goes_on_with_a_study if {
	told({}, authors) == 0
	told({}, {"kind": "document", "role": "study", "head": "paper"}) == 0
	told({}, object.union(authors, {"head": "driver"})) == 1
	told({"lemma": "hope"}, authors) == 1
	told({"sentence": 14, "block": 4}, authors) == 1
}

estimate := object.union(half, {"text": "an estimated 40,000", "class": "estimate"})

# An estimate is somebody's in its own sentence.
test_flags_an_estimate_beside_what_else_is_told if {
	shares({"text": "an estimated 40,000"}, {"attributions": [object.union(saying, {"sentence": 18})]}) != set()
	shares({"text": "an estimated 40,000"}, {"attributions": [saying]}) == set()
	shares({}, {"attributions": [object.union(saying, {"sentence": 18})]}) == set()
	beside := {"quantities": [estimate], "evidence": [{"block": 6, "class": "study", "sentence": 18}], "tallies": tally("law")}
	shares({}, {"matches": beside}) != set()
	shares({}, {"matches": object.union(beside, {"quantities": [object.union(half, {"class": "change"})], "tallies": []})}) == set()
	shares({}, {"matches": object.union(beside, {"evidence": [{"block": 6, "class": "study", "sentence": 19}]})}) == set()
}

test_flags_views_beside_what_else_is_told if {
	before := {"attributions": [object.union(saying, {"sentence": 18})]}
	viewed := object.union(homeless, {"unit": "view"})
	count(found(object.union(before, {"numbers": [viewed]}))) == 1
	count(found(object.union(before, {"numbers": [homeless]}))) == 0
	shares({"text": "used 3,000 times", "class": "estimate"}, before) != set()
}

thronged(changes, rest) := count(shares(object.union({"text": "crowd of about 2,600", "class": "crowd"}, changes), rest))

test_flags_a_crowd_that_nobody_counted if {
	thronged({}, {}) == 1
	thronged({"text": "crowd of some 40 thousand"}, {}) == 1
	thronged({"text": "crowd of 40"}, {}) == 0
	thronged({}, {"attributions": [object.union(saying, {"sentence": 18})]}) == 1
	thronged({}, {"attributions": [saying]}) == 0
}

given(evidence) := count(found({"numbers": [loss], "matches": object.union(story.matches, {
	"tallies": array.concat(tally("deal"), tally("gift")),
	"evidence": evidence,
})}))

test_flags_what_a_campaign_is_given if {
	given([]) == 1
	given([{"class": "data", "text": "Filings", "sentence": 28, "block": 9, "attribution": null}]) == 0
	given([{"class": "data", "text": "census", "sentence": 28, "block": 9, "attribution": null}]) == 1
}

test_allows_a_deal_beside_a_gift if {
	matched(loss, "tallies", array.concat(tally("deal"), [{"class": "gift", "sentence": 20, "block": 6}])) == 0
	matched(loss, "tallies", array.concat(tally("deal"), tally("vote"))) == 0
}

# "… according to our analysis", and the figures of the next paragraph.
analysed(changes, second, others) := count(found({
	"sources": array.concat(story.sources, [{"kind": "document", "role": "study", "head": "analysis"}]),
	"numbers": [rise, object.union(rise, object.union({"at": "n1", "text": "9 percent"}, second))],
	"attributions": array.concat(
		[object.union(saying, object.union({"source": 4, "frame": "according_to", "lemma": "according", "sentence": 17, "block": 5}, changes))],
		others,
	),
}))

test_allows_a_bare_run_of_the_figures_of_an_analysis if {
	analysed({}, {}, []) == 0
}

test_flags_what_is_no_run_of_its_figures if {
	analysed({}, {"sentence": 20}, []) == 2
	analysed({"frame": "verb"}, {}, []) == 2
	analysed({"block": 4}, {}, []) == 2
	analysed({"sentence": 16}, {}, []) == 2
	analysed({"source": 0}, {}, []) == 2
	analysed({}, {}, [object.union(saying, {"i": 1, "class": "attitude", "sentence": 18})]) == 2
}
