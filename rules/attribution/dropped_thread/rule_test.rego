package rules.attribution.dropped_thread_test

import data.rules.attribution.dropped_thread

reported := {"i": 0, "lemma": "say", "class": "neutral", "at": "a0", "source": 0, "parent": null, "kind": "indirect", "sentence": 0, "block": 1}

other := {"i": 1, "lemma": "say", "class": "neutral", "at": "a1", "source": 1, "parent": null, "kind": "indirect", "sentence": 2, "block": 3}

cause := {"owner": null, "quote": null, "kind": "causal", "predicate": "cause", "sentence": 1}

# A headline, a paragraph of the Post's, one of nobody's and one of Ana Ruiz's.
story := {
	"doc": {"kind": "news", "own_reporting": false},
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}, {"i": 3, "body": 2}],
	"sentences": [
		{"i": 0, "at": "s0", "block": 1, "question": false},
		{"i": 1, "at": "s1", "block": 2, "question": false},
		{"i": 2, "at": "s2", "block": 3, "question": false},
	],
	"attributions": [reported, other],
	"sources": [
		{"i": 0, "text": "the Post", "role": "outlet", "kind": "named_org", "named": true, "head": "post"},
		{"i": 1, "text": "Ana Ruiz", "role": "", "kind": "named_person", "named": true, "head": ""},
	],
	"claims": [cause],
	"numbers": [],
	"times": [],
	"matches": {"background": [], "charges_and_secrets": [], "continuations": []},
}

found(changes) := report if {
	report := dropped_thread.report with input as object.union(story, changes)
}

claimed(changes) := found({"claims": [object.union(cause, changes)]})

counted(changes) := found({"claims": [], "numbers": [object.union({"kind": "money", "quote": null, "attribution": null, "sentence": 1}, changes)]})

matched(changes) := found({"matches": object.union(story.matches, changes)})

sourced(changes) := found({"sources": [object.union(story.sources[0], changes), story.sources[1]]})

reads(source) := {{"at": "s1", "related": ["a0"], "args": {"source": source}}}

flagged := reads("the Post")

test_flags_a_cause_without_a_source if {
	found({}) == flagged
}

# The Post's own paragraph has a cause too.
test_flags_the_paragraph_and_not_the_one_before if {
	found({"claims": [object.union(cause, {"sentence": 0}), cause]}) == flagged
}

test_flags_a_paragraph_once if {
	sentences := array.concat(story.sentences, [{"i": 3, "at": "s3", "block": 2, "question": false}])
	later := object.union(cause, {"sentence": 3})
	found({"sentences": sentences, "claims": [cause, later]}) == flagged
	{finding.at | some finding in found({"sentences": sentences, "claims": [later]})} == {"s3"}
}

test_flags_a_sum if {
	counted({}) == flagged
}

test_allows_a_share if {
	counted({"kind": "percent"}) == set()
}

test_allows_a_sum_in_quotation_marks if {
	counted({"quote": 0}) == set()
}

test_allows_a_sum_of_somebody if {
	counted({"attribution": 0}) == set()
}

unknown := {"class": "unknown", "attribution": null, "sentence": 1}

asked(changes) := found({"claims": [], "matches": object.union(story.matches, {"background": [object.union(unknown, changes)]})})

test_flags_what_is_not_known if {
	asked({}) == flagged
}

test_allows_other_background if {
	asked({"class": "past"}) == set()
}

test_allows_what_somebody_does_not_know if {
	asked({"attribution": 1}) == set()
}

test_allows_a_story_with_its_own_reporting if {
	found({"doc": {"kind": "news", "own_reporting": true}}) == set()
}

test_allows_a_story_that_has_spoken_to_people if {
	found({"attributions": [reported, object.union(other, {"kind": "direct"})]}) == set()
}

test_flags_a_story_that_quotes_no_person if {
	sources := [story.sources[0], object.union(story.sources[1], {"kind": "named_org"})]
	report := found({"sources": sources, "attributions": [reported, object.union(other, {"kind": "direct"})]})
	report == flagged
}

test_flags_a_story_that_quotes_people_far_down if {
	blocks := array.concat(story.blocks, [{"i": 4, "body": 3}])
	report := found({"blocks": blocks, "attributions": [reported, object.union(other, {"kind": "direct", "block": 4})]})
	report == flagged
}

test_allows_a_source_in_the_paragraph if {
	found({"attributions": [reported, object.union(other, {"block": 2})]}) == set()
}

test_allows_a_paragraph_after_one_of_nobody if {
	found({"attributions": [object.union(reported, {"block": 3}), object.union(other, {"source": 0})]}) == set()
}

test_asks_after_the_last_source if {
	found({"attributions": [reported, object.union(other, {"block": 1})]}) == set()
}

test_asks_after_the_outer_source if {
	found({"attributions": [reported, object.union(other, {"block": 1, "parent": 0})]}) == flagged
}

test_asks_after_somebody if {
	found({"attributions": [reported, object.union(other, {"block": 1, "source": null})]}) == flagged
}

test_asks_after_who_told_something if {
	found({"attributions": [reported, object.union(other, {"block": 1, "class": "no_comment"})]}) == flagged
	found({"attributions": [reported, object.union(other, {"block": 1, "class": "directive"})]}) == flagged
	found({"attributions": [reported, object.union(other, {"block": 1, "lemma": "agree"})]}) == flagged
}

test_flags_a_paragraph_in_which_somebody_refuses if {
	found({"attributions": [reported, object.union(other, {"block": 2, "class": "no_comment"})]}) == flagged
}

test_flags_a_paragraph_of_nobody if {
	found({"attributions": [reported, object.union(other, {"block": 2, "source": null})]}) == flagged
}

secret := {"class": "inside", "attribution": null, "sentence": 1}

told(changes) := found({"claims": [], "matches": object.union(story.matches, {"charges_and_secrets": [object.union(secret, changes)]})})

test_flags_what_is_meant_to_be_done_out_of_sight if {
	told({}) == flagged
	told({"class": "plan"}) == flagged
}

test_leaves_charges_to_another_rule if {
	told({"class": "charge"}) == set()
}

test_allows_a_secret_of_somebody if {
	told({"attribution": 1}) == set()
}

test_allows_a_plain_person if {
	sourced({"role": "", "kind": "named_person"}) == set()
}

test_allows_the_media if {
	sourced({"named": false}) == set()
}

test_flags_after_a_document if {
	sourced({"role": "", "named": false, "kind": "document", "head": "lawsuit", "text": "the lawsuit"}) == reads("the lawsuit")
}

test_allows_a_document_of_figures if {
	sourced({"role": "", "kind": "document", "head": "data"}) == set()
}

test_allows_a_report_that_is_no_document if {
	sourced({"role": "", "kind": "named_org", "head": "report"}) == set()
}

test_allows_a_paragraph_that_goes_on if {
	matched({"continuations": [{"block": 2, "opens": true, "class": "same"}]}) == set()
}

test_flags_a_paragraph_that_goes_on_later if {
	matched({"continuations": [{"block": 2, "opens": false, "class": "same"}]}) == flagged
}

test_allows_an_analysis_of_the_newsroom if {
	matched({"continuations": [{"block": 2, "opens": false, "class": "own"}]}) == set()
}

test_allows_a_question if {
	sentences := [story.sentences[0], object.union(story.sentences[1], {"question": true}), story.sentences[2]]
	found({"sentences": sentences}) == set()
}

test_allows_a_claim_of_somebody if {
	claimed({"owner": 1}) == set()
}

test_allows_a_claim_in_quotation_marks if {
	claimed({"quote": 1}) == set()
}

test_allows_a_verdict if {
	claimed({"predicate": "conviction"}) == set()
}

test_allows_a_lead if {
	sentences := [object.union(story.sentences[0], {"block": 3}), object.union(story.sentences[1], {"block": 1}), story.sentences[2]]
	blocks := [story.blocks[0], object.union(story.blocks[1], {"body": 0}), story.blocks[2], object.union(story.blocks[3], {"body": -1})]
	found({"blocks": blocks, "sentences": sentences, "attributions": [object.union(reported, {"block": 3})]}) == set()
}

grave := object.union(cause, {"kind": "accusation"})

test_leaves_accusations_to_another_rule if {
	found({"claims": [grave]}) == set()
}

test_flags_an_accusation_that_is_open if {
	found({"claims": [grave], "matches": object.union(story.matches, {"background": [unknown]})}) == flagged
}

test_leaves_accusations_with_other_words_to_another_rule if {
	background := [object.union(unknown, {"class": "past"})]
	found({"claims": [grave], "matches": object.union(story.matches, {"background": background})}) == set()
}

test_flags_beside_an_accusation_of_somebody if {
	found({"claims": [cause, object.union(grave, {"owner": 1})]}) == flagged
}

alone(changes) := found(object.union({"claims": [], "attributions": [reported, object.union(other, {"source": null})]}, changes))

date := {"sentence": 1, "quote": null}

test_flags_a_date_where_nobody_else_speaks if {
	alone({"times": [date]}) == flagged
}

test_flags_a_figure_where_nobody_else_speaks if {
	alone({"numbers": [object.union(date, {"kind": "count", "attribution": null})]}) == flagged
}

test_allows_a_date_in_quotation_marks if {
	alone({"times": [object.union(date, {"quote": 0})]}) == set()
}

test_allows_a_date_where_others_speak if {
	found({"claims": [], "times": [date]}) == set()
}
