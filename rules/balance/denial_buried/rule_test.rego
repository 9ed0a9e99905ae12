package rules.balance.denial_buried_test

import data.rules.balance.denial_buried

source := {
	"i": 0,
	"kind": "named_person",
	"role": "",
	"name": "Ruth Klemm",
	"title": "",
	"text": "Ruth Klemm",
	"head": "",
	"organization": "",
	"nationality": "",
	"owner": "",
	"principal": "",
}

brandt := object.union(source, {"i": 1, "name": "Emil Brandt", "text": "Brandt"})

claim := {
	"at": "c0",
	"text": "Emil Brandt forged wills",
	"kind": "crime",
	"predicate": "offence",
	"subject": "Emil Brandt",
	"subject_kind": "person",
	"subject_owner": "",
	"wrong": true,
	"certainty": 5,
	"owner": 0,
	"sentence": 1,
	"block": 1,
}

accusing := {"at": "a0", "source": 0, "source_text": "Ruth Klemm", "class": "neutral", "lemma": "say", "sentence": 1, "block": 1}

denying := {"at": "a1", "source": 1, "source_text": "Brandt", "class": "denial", "lemma": "deny", "sentence": 9, "block": 6}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": i} | some i in numbers.range(-1, 9)],
	"sentences": [],
	"sources": [source, brandt],
	"attributions": [accusing, denying],
	"claims": [claim],
	"matches": {"wrongdoing": [], "answers": [], "suppositions": []},
}

found(changes) := report if {
	report := denial_buried.report with input as object.union(story, changes)
		with data.config as {"balance": {"denial_buried": {"paragraphs": 4, "percent": 40}}}
}

accused(changes) := found({"claims": [object.union(claim, changes)]})

denied(changes) := found({"attributions": [accusing, object.union(denying, changes)]})

flagged := {{"at": "c0", "related": ["a1"], "args": {"words": "Emil Brandt forged wills", "n": "6"}}}

test_flags_a_denial_far_down if {
	found({}) == flagged
}

test_flags_an_accusation_in_the_headline if {
	accused({"block": 0}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_an_accusation_below_the_lead if {
	accused({"block": 2}) == set()
}

test_allows_an_accusation_of_nobody if {
	report := found({
		"claims": [object.union(claim, {"subject": ""})],
		"attributions": [accusing, object.union(denying, {"source_text": "He"})],
	})
	report == set()
}

test_allows_a_denial_in_the_fourth_paragraph if {
	denied({"block": 4}) == set()
}

test_allows_the_last_paragraph_of_a_short_story if {
	report := found({
		"blocks": [{"body": i} | some i in numbers.range(-1, 4)],
		"attributions": [accusing, object.union(denying, {"block": 5})],
	})
	report == set()
}

test_allows_a_denial_in_the_headline if {
	denied({"block": 0}) == set()
}

test_allows_a_denial_above_the_middle_of_a_long_story if {
	found({"blocks": [{"body": i} | some i in numbers.range(-1, 30)]}) == set()
}

test_allows_a_denial_beside_the_accusation if {
	report := found({"matches": {"wrongdoing": [], "answers": [{"at": "m0", "sentence": 1, "block": 1, "class": "denial", "quote": null}], "suppositions": []}})
	report == set()
}

test_allows_no_denial if {
	found({"attributions": [accusing]}) == set()
}

test_flags_the_denial_of_a_pronoun if {
	denied({"source_text": "He"}) == flagged
}

test_flags_the_denial_of_nobody if {
	denied({"source": null}) == {{"at": "c0", "related": [], "args": {"words": "Emil Brandt forged wills", "n": "6"}}}
}

test_relates_no_denial_further_down if {
	found({"attributions": [accusing, denying, object.union(denying, {"at": "a2", "block": 8, "sentence": 12})]}) == flagged
}

test_allows_the_denial_of_another if {
	denied({"source": 0}) == set()
}

answered(sentence, changes) := found({
	"attributions": array.concat([accusing], changes),
	"matches": {"wrongdoing": [], "answers": [{"at": "m0", "sentence": sentence, "block": 6, "class": "denial", "quote": null}], "suppositions": []},
})

test_flags_an_answer_far_down if {
	report := answered(9, [object.union(denying, {"class": "neutral", "lemma": "say"})])
	report == {{"at": "c0", "related": ["m0"], "args": {"words": "Emil Brandt forged wills", "n": "6"}}}
}

test_flags_an_answer_of_nobody_far_down if {
	report := answered(9, [])
	report == {{"at": "c0", "related": [], "args": {"words": "Emil Brandt forged wills", "n": "6"}}}
}

test_allows_the_answer_of_another_far_down if {
	answered(9, [object.union(denying, {"source": 0, "class": "neutral", "lemma": "say"})]) == set()
}
