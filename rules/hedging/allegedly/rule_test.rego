package rules.hedging.allegedly_test

import data.rules.hedging.allegedly

hit := {"at": "m.allegations.0", "text": "allegedly", "class": "adverb", "sentence": 3, "block": 1, "block_kind": "paragraph", "attribution": null}

clerk := {"kind": "named_person", "role": "", "named": true}

saying := {"i": 0, "source": 0, "via": null, "sentence": 3, "block": 1, "class": "neutral", "lemma": "say", "frame": "verb"}

charge := {"kind": "crime", "predicate": "charge", "sentence": 0, "owner": null}

story := {
	"doc": {"kind": "news"},
	"sentences": [
		{"block": 0, "question": false, "quoted": false},
		{"block": 0, "question": false, "quoted": false},
		{"block": 1, "question": false, "quoted": false},
		{"block": 1, "question": false, "quoted": false},
		{"block": 1, "question": false, "quoted": false},
		{"block": 1, "question": false, "quoted": false},
	],
	"attributions": [],
	"sources": [clerk],
	"claims": [],
	"matches": {"allegations": [hit], "proceedings": []},
}

found(changes) := report if {
	report := allegedly.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

by(source, changes) := found({"sources": [object.union(clerk, source)], "attributions": [object.union(saying, changes)]})

alleged(class, changes) := found(object.union({"matches": {"allegations": [object.union(hit, {"class": class})], "proceedings": []}}, changes))

flagged := {{"at": "m.allegations.0", "args": {"hit": "allegedly"}}}

test_flags_an_allegation_of_nobody if {
	found({}) == flagged
}

# "According to the authorities", who have no name.
authorities := {"kind": "unnamed_group", "role": "official", "named": false}

test_allows_authorities_without_a_name if {
	according := {"frame": "according_to", "lemma": "according", "sentence": 4}
	by(authorities, according) == set()
	by(authorities, object.union(according, {"sentence": 5})) == flagged
	by(authorities, object.union(according, {"frame": "verb"})) == flagged
	by({"kind": "unnamed_group", "named": false}, according) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_the_words_of_a_source if {
	found({"matches": {"allegations": [object.union(hit, {"attribution": 0})], "proceedings": []}}) == set()
}

test_allows_an_accuser if {
	said({"class": "accusation", "lemma": "denounce"}) == set()
}

test_allows_an_accuser_of_another_verb if {
	said({"lemma": "allege"}) == set()
}

test_flags_beside_a_suspicion if {
	said({"class": "attitude", "lemma": "suspect"}) == flagged
}

test_flags_beside_an_accusation_of_nobody if {
	said({"source": null, "class": "accusation"}) == flagged
}

test_allows_an_accuser_in_the_sentence_before if {
	said({"lemma": "allege", "sentence": 2}) == set()
}

test_allows_an_accuser_in_the_next_sentence if {
	said({"lemma": "allege", "sentence": 4}) == set()
}

test_flags_far_from_an_accuser if {
	said({"lemma": "allege", "sentence": 5}) == flagged
}

test_flags_beside_an_accuser_in_another_paragraph if {
	sentences := [{"block": i, "question": false, "quoted": false} | some i in numbers.range(0, 5)]
	report := found({"sentences": sentences, "attributions": [object.union(saying, {"lemma": "allege", "sentence": 2})]})
	report == flagged
}

test_flags_beside_what_anybody_says if {
	said({}) == flagged
}

test_allows_according_to if {
	said({"frame": "according_to"}) == set()
}

test_allows_citing if {
	said({"frame": "citing"}) == set()
}

test_flags_beside_a_denial_to_a_reporter if {
	said({"class": "denial", "lemma": "tell"}) == flagged
}

test_allows_what_was_told if {
	said({"lemma": "tell"}) == set()
}

test_allows_police if {
	by({"kind": "unnamed_group", "role": "police", "named": false}, {}) == set()
}

test_allows_a_document if {
	by({"kind": "document"}, {}) == set()
}

test_allows_a_lawsuit if {
	found({"matches": {"allegations": [hit], "proceedings": [{"sentence": 4}]}}) == set()
}

test_allows_after_a_charge if {
	charged := {"claims": [charge]}
	alleged("offence", charged) == set()
	found(charged) == flagged
}

test_allows_before_a_charge_in_the_next_sentence if {
	found({"claims": [object.union(charge, {"sentence": 4})]}) == set()
}

test_flags_before_a_charge_far_down if {
	found({"claims": [object.union(charge, {"sentence": 5})]}) == flagged
}

test_flags_after_a_crime_without_a_charge if {
	found({"claims": [object.union(charge, {"predicate": "offence"})]}) == flagged
}

test_flags_after_an_injury if {
	found({"claims": [object.union(charge, {"kind": "casualty"})]}) == flagged
}

accused := {"kind": "accusation", "predicate": "accused", "sentence": 0, "owner": 0}

test_allows_going_on_with_an_accusation if {
	alleged("offence", {"claims": [accused]}) == set()
}

test_allows_going_on_with_an_accuser if {
	alleged("offence", {"attributions": [object.union(saying, {"sentence": 0, "lemma": "accuse"})]}) == set()
}

test_flags_an_adverb_after_an_accusation if {
	found({"claims": [accused]}) == flagged
}

test_flags_before_an_accusation if {
	alleged("offence", {"claims": [object.union(accused, {"sentence": 5})]}) == flagged
}

test_flags_going_on_with_an_accusation_of_nobody if {
	alleged("offence", {"claims": [object.union(accused, {"owner": null})]}) == flagged
}

test_flags_going_on_with_another_claim if {
	alleged("offence", {"claims": [object.union(accused, {"predicate": "responsibility"})]}) == flagged
}

test_allows_what_is_no_offence_beside_anybody if {
	anybody := {"attributions": [object.union(saying, {"class": "denial"})]}
	alleged("act", anybody) == set()
	alleged("offence", anybody) == flagged
	alleged("act", {"attributions": [object.union(saying, {"class": "denial", "sentence": 4})]}) == flagged
}

test_allows_the_title_of_a_work if {
	titled({"text": "Alleged Killer"}) == set()
	count(titled({"text": "Alleged Killer", "block_kind": "headline"})) == 1
}

titled(changes) := found({"matches": {"allegations": [object.union(hit, changes)], "proceedings": []}})

test_flags_an_offence_without_a_charge_before_it if {
	every changes in [{"kind": "accusation"}, {"predicate": "offence"}, {"sentence": 5}] {
		alleged("offence", {"claims": [object.union(object.union(charge, {"sentence": 0}), changes)]}) == flagged
	}
}
