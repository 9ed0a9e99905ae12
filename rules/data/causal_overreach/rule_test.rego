package rules.data.causal_overreach_test

import data.rules.data.causal_overreach

# A headline, a deck, and six paragraphs, each of one sentence.
story := {
	"blocks": array.concat(
		[{"kind": "headline", "body": -1}, {"kind": "deck", "body": -1}],
		[{"kind": "paragraph", "body": i} | some i in numbers.range(0, 5)],
	),
	"sentences": [{"question": false} | some _ in numbers.range(0, 7)],
	"numbers": [],
	"matches": {"causes": [cause, seen], "evidence": [study], "citations": []},
}

cause := {"i": 0, "at": "m0", "text": "prevents", "class": "cause", "sentence": 0, "block": 0}

seen := {"i": 1, "at": "m1", "text": "less likely to", "class": "association", "sentence": 4, "block": 4}

study := {"class": "study", "block": 4}

found(changes) := report if {
	report := causal_overreach.report with input as object.union(story, {"matches": object.union(story.matches, changes)})
}

caused(changes) := found({"causes": [object.union(cause, changes), seen]})

associated(changes) := found({"causes": [cause, object.union(seen, changes)]})

beside(hit) := found({"causes": [cause, seen, object.union({"i": 2, "at": "m2", "text": "", "sentence": 7, "block": 7}, hit)]})

flagged := {{"at": "m0", "related": ["m1"], "args": {"cause": "prevents", "finding": "less likely to"}}}

test_flags_a_headline if {
	found({}) == flagged
}

test_flags_a_deck_and_a_lead if {
	caused({"sentence": 1, "block": 1}) == flagged
	caused({"sentence": 2, "block": 2}) == flagged
}

test_allows_a_later_paragraph if {
	caused({"sentence": 3, "block": 3}) == set()
}

test_allows_other_words if {
	caused({"class": "other"}) == set()
}

test_allows_what_is_toned_down if {
	beside({"class": "doubt", "sentence": 0, "block": 0}) == set()
	beside({"class": "association", "sentence": 0, "block": 0}) == set()
	beside({"class": "limit", "sentence": 0, "block": 0}) == set()
}

test_flags_beside_a_doubt_elsewhere if {
	beside({"class": "doubt"}) == flagged
}

test_flags_two_causes_in_a_headline_once if {
	beside({"at": "m0", "text": "prevents", "class": "cause", "sentence": 0, "block": 0}) == flagged
}

test_allows_a_question if {
	report := causal_overreach.report with input as object.union(story, {"sentences": [{"question": true} | some _ in story.sentences]})
	report == set()
}

test_allows_a_trial_with_a_control if {
	beside({"class": "design"}) == set()
}

test_allows_a_story_that_is_not_about_research if {
	found({"evidence": []}) == set()
	found({"evidence": [{"class": "poll", "block": 4}]}) == set()
	found({"evidence": [{"class": "study", "block": 5}], "causes": [cause, object.union(seen, {"block": 5})]}) == set()
}

test_takes_authors_and_participants_for_research if {
	found({"evidence": [{"class": "findings", "block": 4}]}) == flagged
	found({"evidence": [], "citations": [{"class": "author", "block": 4}]}) == flagged
	found({"evidence": [], "citations": [{"class": "institution", "block": 4}]}) == set()
}

test_flags_a_limit if {
	associated({"class": "limit"}) == flagged
}

test_allows_a_study_that_saw_a_cause if {
	associated({"class": "cause"}) == set()
}

test_allows_an_association_in_the_headline if {
	found({
		"causes": [cause, object.union(seen, {"block": 1, "sentence": 1})],
		"evidence": [study, {"class": "study", "block": 1}],
	}) == set()
}

test_allows_an_association_that_is_not_the_studys if {
	associated({"block": 6}) == set()
}

test_flags_an_association_in_the_paragraph_after_the_study if {
	associated({"block": 5}) == flagged
}

test_takes_the_first_that_the_study_saw if {
	beside({"class": "limit", "text": "in mice", "block": 4}) == flagged
}

later(evidence) := found({"causes": [cause, object.union(seen, {"sentence": 6, "block": 6})], "evidence": [{"class": "study", "block": 2}, evidence]})

test_goes_on_with_its_evidence if {
	later({"class": "data", "block": 6}) == flagged
	later({"class": "data", "block": 5}) == flagged
	later({"class": "data", "block": 7}) == set()
	later({"class": "cited", "block": 6}) == set()
}
