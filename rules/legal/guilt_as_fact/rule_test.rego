package rules.legal.guilt_as_fact_test

import data.rules.legal.guilt_as_fact

deed := {
	"at": "c0",
	"text": "Dean Frost stabbed his neighbour",
	"kind": "crime",
	"predicate": "offence",
	"subject": "Dean Frost",
	"subject_kind": "person",
	"lemmas": ["dean", "frost", "neighbour"],
	"certainty": 5,
	"owner": null,
	"quote": null,
	"sentence": 2,
	"block": 1,
}

saying := {"i": 0, "source": 0, "via": null, "class": "neutral", "lemma": "say", "frame": "verb", "sentence": 1, "block": 1}

story := {
	"doc": {"kind": "news"},
	"sentences": [],
	"attributions": [],
	"sources": [{"kind": "named_org", "name": "Hull Council", "role": "", "named": true}],
	"claims": [deed],
	"numbers": [],
	"matches": {"convictions": [], "suppositions": [], "proceedings": [], "labels": []},
}

found(changes) := report if {
	report := guilt_as_fact.report with input as object.union(story, changes)
}

did(changes) := found({"claims": [object.union(deed, changes)]})

with_claim(changes) := found({"claims": [deed, object.union(object.union(deed, {"sentence": 8, "block": 4}), changes)]})

flagged(words, fault) := {{"at": "c0", "args": {"words": words, "fault": fault}}}

fact := "tells a crime as a fact"

convicts := "convicts a name"

stabbed := flagged("Dean Frost stabbed his neighbour", fact)

test_flags_a_crime_told_as_a_fact if {
	found({}) == stabbed
}

test_leaves_officers_alone if {
	did({"text": "Sgt Dean Frost stabbed the raider"}) == set()
	did({"text": "army captain Dean Frost stabbed the raider"}) == set()
}

test_allows_what_is_said_beside_it if {
	found({"attributions": [saying]}) == set()
	found({"attributions": [object.union(saying, {"sentence": 0})]}) == stabbed
	found({"attributions": [object.union(saying, {"block": 2})]}) == stabbed
}

test_flags_beside_the_dock if {
	lawful("appeared in court") == stabbed
	lawful("indictment") == set()
}

lawful(words) := found({"matches": {
	"convictions": [],
	"suppositions": [],
	"proceedings": [{"sentence": 2, "text": words}],
	"labels": [],
}})

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_conviction if {
	ended("court", {}) == set()
	ended("dead", {}) == set()
	ended("court", {"predicate": "charge", "text": "Dean Frost was arrested for fraud"}) == set()
}

# Of two who were chased, one was shot.
test_flags_an_arrest_beside_a_death if {
	count(ended("dead", {"predicate": "charge", "text": "Dean Frost was arrested for fraud"})) == 1
	ended("dead", {"predicate": "offence", "text": "Dean Frost was arrested for fraud"}) == set()
	ended("dead", {"predicate": "charge", "text": "Dean Frost was charged with fraud"}) == set()
}

ended(class, changes) := found({
	"claims": [object.union(deed, changes)],
	"matches": {"convictions": [{"i": 0, "class": class}], "suppositions": [], "proceedings": [], "labels": []},
})

test_allows_the_words_of_a_source if {
	did({"owner": 0}) == set()
	did({"owner": 0, "kind": "casualty", "predicate": "death", "text": "Ann Koe killed her husband"}) == set()
}

test_flags_a_label_whoever_uses_it if {
	did({"owner": 0, "predicate": "label", "text": "murderer"}) == flagged("murderer", convicts)
}

test_allows_a_quotation if {
	did({"quote": 0}) == set()
}

test_allows_history if {
	found({"numbers": [{"kind": "year", "value": 1931, "sentence": 2}]}) == set()
}

test_flags_this_century if {
	found({"numbers": [{"kind": "year", "value": 2019, "sentence": 2}]}) == stabbed
}

test_flags_beside_another_figure if {
	found({"numbers": [{"kind": "count", "value": 3, "sentence": 2}]}) == stabbed
}

test_flags_far_from_history if {
	found({"numbers": [{"kind": "year", "value": 1931, "sentence": 5}]}) == stabbed
}

supposed(changes) := found({"matches": {
	"convictions": [],
	"suppositions": [object.union({"class": "condition", "sentence": 2, "block": 1}, changes)],
	"proceedings": [],
	"labels": [],
}})

test_allows_a_condition if {
	supposed({}) == set()
}

test_flags_far_from_a_condition if {
	supposed({"sentence": 3}) == stabbed
}

test_allows_the_plot_of_a_novel if {
	supposed({"class": "tale", "sentence": 1}) == set()
}

test_flags_far_from_a_novel if {
	supposed({"class": "tale", "sentence": 5, "block": 3}) == stabbed
}

test_allows_a_doubt if {
	did({"certainty": 3}) == set()
}

test_allows_a_state if {
	did({"subject": "South Korea", "subject_kind": "state"}) == set()
}

test_allows_a_source_in_the_paragraph if {
	found({"attributions": [saying]}) == set()
}

test_flags_far_from_a_source if {
	found({"attributions": [object.union(saying, {"block": 3, "sentence": 6})]}) == stabbed
}

test_flags_beside_a_denial if {
	found({"attributions": [object.union(saying, {"class": "denial", "lemma": "deny"})]}) == stabbed
}

test_allows_an_accuser_beside_it if {
	found({"attributions": [object.union(saying, {"class": "accusation", "source": 0, "block": 3, "sentence": 2})]}) == set()
}

test_allows_what_somebody_says_elsewhere if {
	with_claim({"owner": 0}) == set()
}

test_allows_an_accusation_elsewhere if {
	with_claim({"owner": 0, "kind": "accusation"}) == set()
}

test_flags_beside_what_somebody_says_of_another if {
	with_claim({"owner": 0, "subject": "Carl Poe"}) == stabbed
}

test_flags_beside_what_somebody_says_of_an_injury if {
	with_claim({"owner": 0, "kind": "casualty"}) == stabbed
}

test_flags_twice_in_our_own_voice if {
	count(with_claim({"at": "c1"})) == 2
}

test_allows_a_charge_elsewhere if {
	with_claim({"predicate": "charge"}) == set()
}

test_allows_an_accusation_of_nobody_elsewhere if {
	with_claim({"predicate": "accused"}) == set()
}

test_flags_in_a_sentence_that_names_a_novel_elsewhere if {
	supposed({"class": "tale", "block": 3}) == stabbed
}

test_flags_a_label_without_a_doubt if {
	did({"predicate": "label", "text": "killer"}) == flagged("killer", convicts)
}

test_allows_another_accusation if {
	did({"kind": "accusation"}) == set()
}

test_allows_a_stolen_show if {
	did({"text": "Dean Frost stole", "lemmas": ["dean", "frost", "show"]}) == set()
	did({"text": "Dean Frost steals", "lemmas": ["dean", "frost", "scene"]}) == set()
}

test_flags_a_blow_at_a_show if {
	did({"lemmas": ["dean", "frost", "neighbour", "show"]}) == stabbed
}

wronged(text, changes) := did(object.union({"kind": "accusation", "predicate": "misconduct", "text": text}, changes))

test_flags_a_wrong_that_is_a_crime if {
	wronged("Dean Frost doctored", {}) == flagged("Dean Frost doctored", fact)
}

test_allows_a_wrong_that_is_none if {
	wronged("Dean Frost ignored warnings", {}) == set()
	wronged("Dean Frost doctored", {"predicate": "alleged"}) == set()
}

test_allows_a_rival_beaten_to_the_title if {
	wronged("Dean Frost beat his rival", {"lemmas": ["dean", "frost", "rival", "title"]}) == set()
}

test_flags_a_threat_that_is_no_word_on_the_deed if {
	found({"attributions": [object.union(saying, {"lemma": "threaten"})]}) == stabbed
}

killed(text) := did({"kind": "casualty", "predicate": "death", "text": text})

test_flags_a_killing if {
	killed("Dean Frost killed his neighbour") == flagged("Dean Frost killed his neighbour", fact)
}

test_allows_a_victim if {
	killed("Dean Frost was killed") == set()
}

test_allows_an_injury if {
	did({"kind": "casualty", "predicate": "injury", "text": "Dean Frost killed his neighbour"}) == set()
}

test_flags_a_label if {
	did({"predicate": "label", "text": "murderer", "certainty": 1}) == flagged("murderer", convicts)
}

test_flags_arrested_for if {
	text := "Dean Frost was arrested for fraud"
	did({"predicate": "charge", "certainty": 3, "text": text}) == flagged(text, "reads as if they did it")
}

test_allows_charged_with if {
	did({"predicate": "charge", "certainty": 3, "text": "Dean Frost was charged with fraud"}) == set()
}

test_allows_blame if {
	did({"kind": "accusation", "predicate": "accused", "certainty": 1, "text": "arrested for fraud"}) == set()
}

label := {"at": "c0", "text": "Thief", "class": "label", "sentence": 2, "block": 1}

labelled(changes, others) := found({
	"claims": [],
	"numbers": object.get(others, "numbers", []),
	"doc": object.get(others, "doc", story.doc),
	"matches": object.union({"convictions": [], "suppositions": [], "proceedings": [], "labels": [object.union(label, changes)]}, object.get(others, "matches", {})),
})

test_flags_a_label_at_the_beginning if {
	labelled({}, {}) == flagged("Thief", convicts)
}

test_flags_an_arrest_of_a_name if {
	labelled({"class": "arrest"}, {}) == flagged("Thief", "reads as if they did it")
}

test_allows_a_label_in_an_interview if {
	labelled({}, {"doc": {"kind": "interview"}}) == set()
}

test_allows_a_label_after_a_conviction if {
	labelled({}, {"matches": {"convictions": [{"i": 0}]}}) == set()
}

test_allows_the_label_of_history if {
	labelled({}, {"numbers": [{"kind": "year", "value": 1931, "sentence": 2}]}) == set()
}

test_allows_a_label_in_a_novel if {
	labelled({}, {"matches": {"suppositions": [{"class": "tale", "sentence": 1, "block": 1}]}}) == set()
}

# What he said himself beside the deed is nobody's word for it.
himself := {"kind": "named_person", "name": "Dean Frost", "role": "", "named": true}

test_flags_a_deed_beside_his_own_words if {
	found({"sources": [himself], "attributions": [object.union(saying, {"sentence": 2, "lemma": "tell"})]}) == stabbed
}

test_allows_his_own_words_elsewhere if {
	found({"sources": [himself], "attributions": [saying]}) == set()
}
