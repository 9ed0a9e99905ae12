package rules.data.statistic_unsourced_test

import data.rules.data.statistic_unsourced

# A headline, and ten paragraphs of three sentences.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": i - 1} | some i in numbers.range(0, 10)],
	"sentences": [{"i": i, "block": floor(i / 3), "index": i % 3, "carried": null, "question": false, "quoted": false} |
		some i in numbers.range(0, 32)
	],
	"attributions": [],
	"sources": [bureau, drivers, experts],
	"links": [],
	"numbers": [],
	"claims": [rents],
	"matches": {"counted": [those], "evidence": [], "quantities": [], "tallies": []},
}

those := {"lemma": "people", "text": "People", "sentence": 19}

bureau := {"kind": "named_org", "role": ""}

drivers := {"kind": "unnamed_group", "role": ""}

experts := {"kind": "unnamed_group", "role": "expert"}

rents := {
	"at": "cl0", "text": "Rents have risen 41 percent", "kind": "statistic", "predicate": "change", "certainty": 5, "owner": null,
	"quote": null, "sentence": 19,
}

homeless := {
	"at": "n0", "text": "3,000", "kind": "count", "value": 3000, "approx": true, "unit": "people", "quote": null, "attribution": null,
	"sentence": 19,
}

saying := {"i": 0, "source": 0, "sentence": 19, "block": 6, "class": "neutral"}

found(changes) := report if {
	report := statistic_unsourced.report with input as object.union(story, changes)
}

claimed(changes) := found({"claims": [object.union(rents, changes)]})

counted(changes) := found({"claims": [], "numbers": [object.union(homeless, changes)]})

said(changes) := found({"attributions": [object.union(saying, changes)]})

matched(list, hit) := found({"matches": object.union(story.matches, {list: [hit]})})

flagged := {{"at": "cl0", "args": {"number": "Rents have risen 41 percent"}}}

test_flags_a_statistic if {
	claimed({}) == flagged
}

test_allows_an_interview if {
	found({"sentences": [object.union(sentence, {"question": true}) | some sentence in story.sentences]}) == set()
}

test_allows_another_kind_of_claim if {
	claimed({"kind": "prediction"}) == set()
}

test_allows_a_guess if {
	claimed({"certainty": 3}) == set()
}

test_allows_what_somebody_states if {
	claimed({"owner": 0}) == set()
	claimed({"quote": 0}) == set()
}

test_allows_a_price if {
	claimed({"predicate": "level", "text": "the repair cost $40,000"}) == set()
}

test_allows_what_a_market_shows if {
	claimed({"text": "Halden climbed 69 cents"}) == set()
	claimed({"text": "Halden jumped $25.50"}) == set()
}

test_flags_a_level_in_percent if {
	found({"claims": [object.union(rents, {"predicate": "level", "text": "the rate was 9 per cent"})]}) == {{
		"at": "cl0",
		"args": {"number": "the rate was 9 per cent"},
	}}
}

test_flags_a_rough_count if {
	counted({}) == {{"at": "n0", "args": {"number": "3,000"}}}
}

test_allows_other_figures if {
	counted({"kind": "money"}) == set()
	counted({"approx": false}) == set()
	counted({"value": 40}) == set()
	counted({"quote": 0}) == set()
	counted({"attribution": 0}) == set()
	counted({"unit": "tonne"}) == set()
}

test_flags_a_fraction if {
	report := found({"claims": [], "matches": object.union(story.matches, {"quantities": [half]})})
	report == {{"at": "m0", "args": {"number": "a third of"}}}
}

half := {"at": "m0", "text": "a third of", "attribution": null, "sentence": 19}

test_allows_a_fraction_that_somebody_states if {
	report := found({"claims": [], "matches": object.union(story.matches, {"quantities": [object.union(half, {"attribution": 0})]})})
	report == set()
}

test_allows_a_count_of_votes if {
	matched("tallies", {"sentence": 19}) == set()
}

test_allows_a_score if {
	found({"numbers": [{"kind": "score", "sentence": 19}]}) == set()
	found({"numbers": [{"kind": "ordinal", "sentence": 19}]}) == flagged
}

test_flags_a_price_that_somebody_counted if {
	claimed({"text": "Rents jumped $300"}) == {{"at": "cl0", "args": {"number": "Rents jumped $300"}}}
}

test_allows_what_the_next_paragraph_polls if {
	matched("evidence", {"block": 7, "class": "poll"}) == set()
	matched("evidence", {"block": 7, "class": "data"}) == flagged
}

test_allows_a_headline if {
	found({"blocks": [{"body": -1} | some _ in story.blocks]}) == set()
}

test_allows_an_attribution_that_carries_on if {
	found({"sentences": [object.union(sentence, {"carried": 0}) | some sentence in story.sentences]}) == set()
}

test_allows_a_link if {
	found({"links": [{"sentence": 19}]}) == set()
}

test_allows_somebody_who_speaks_beside_it if {
	said({}) == set()
	said({"sentence": 18}) == set()
	said({"sentence": 20}) == set()
	said({"source": 2}) == set()
}

test_flags_beside_a_speaker_too_far if {
	said({"sentence": 17}) == flagged
	said({"sentence": 21}) == flagged
}

test_flags_two_sentences_before_a_speaker if {
	report := found({"claims": [object.union(rents, {"sentence": 18})], "attributions": [object.union(saying, {"sentence": 20})]})
	report == flagged
}

test_flags_before_a_speaker_of_the_next_paragraph if {
	report := found({"claims": [object.union(rents, {"sentence": 20})], "attributions": [object.union(saying, {"sentence": 21})]})
	report == flagged
}

test_flags_beside_praise if {
	said({"class": "evaluative"}) == flagged
}

test_flags_what_those_counted_say if {
	said({"source": 1}) == flagged
}

test_allows_evidence_in_the_paragraph if {
	matched("evidence", {"block": 6, "class": "data"}) == set()
	matched("evidence", {"block": 5, "class": "data"}) == set()
}

test_flags_after_somebody_was_cited if {
	matched("evidence", {"block": 6, "class": "cited"}) == set()
	matched("evidence", {"block": 5, "class": "cited"}) == flagged
}

test_flags_long_after_the_evidence if {
	matched("evidence", {"block": 4, "class": "data"}) == flagged
}

shares(kind, evidence) := found({
	"numbers": [{"kind": kind, "sentence": 15}],
	"matches": object.union(story.matches, {"evidence": evidence}),
})

test_allows_a_run_of_figures_after_the_evidence if {
	shares("percent", [{"block": 4, "class": "data"}]) == set()
	shares("percent", [{"block": 4, "class": "data"}, {"block": 9, "class": "data"}]) == set()
}

test_flags_after_figures_that_are_no_shares if {
	shares("year", [{"block": 4, "class": "data"}]) == flagged
}

in_lead(changes) := found(object.union({"claims": [object.union(rents, {"sentence": 4})]}, changes))

test_allows_a_lead_that_the_next_paragraphs_source if {
	in_lead({"matches": object.union(story.matches, {"evidence": [{"block": 3, "class": "data"}]})}) == set()
	in_lead({"attributions": [object.union(saying, {"sentence": 8})]}) == set()
}

test_flags_a_lead_that_nobody_sources if {
	in_lead({"matches": object.union(story.matches, {"evidence": [{"block": 4, "class": "data"}]})}) == flagged
	in_lead({"attributions": [object.union(saying, {"sentence": 9})]}) == flagged
}

test_flags_another_paragraph_before_the_evidence if {
	matched("evidence", {"block": 7, "class": "data"}) == flagged
}

among(hit, unit) := found({
	"claims": [],
	"matches": object.union(story.matches, {"counted": [hit]}),
	"numbers": [object.union(homeless, {"unit": unit})],
})

test_counts_in_the_sentence_alone if {
	among(object.union(those, {"sentence": 18}), "people") == set()
	among({"lemma": "child", "text": "Children", "sentence": 19}, "child") != set()
	among({"lemma": "child", "text": "Children", "sentence": 19}, "children") != set()
}
