package rules.corroboration.contradiction_test

import data.rules.corroboration.contradiction

hit(i, class, sentence) := {"at": sprintf("m%d", [i]), "text": class, "class": class, "sentence": sentence, "attribution": null}

claim := {
	"at": "c0",
	"text": "Ukraine is responsible",
	"kind": "accusation",
	"predicate": "responsibility",
	"subject": "Ukraine",
	"subject_kind": "state",
	"wrong": true,
	"certainty": 5,
	"owner": 0,
	"sentence": 1,
	"block": 1,
}

saying := {"source": 0, "class": "neutral"}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [],
	"attributions": [saying, {"source": 1, "class": "neutral"}],
	"claims": [claim],
	"matches": words,
}

words := {"opposites": [], "reconciliations": [], "wrongdoing": [{"class": "wrong", "sentence": 1}], "suppositions": []}

found(claims, matches) := report if {
	report := contradiction.report with input as object.union(story, {"claims": claims, "matches": object.union(words, matches)})
}

drones := [hit(0, "stopped", 1), hit(1, "struck", 3)]

opposed(hits) := found([], {"opposites": hits})

flagged(later, earlier, text) := {{"at": later, "related": [earlier], "args": {"words": text}}}

test_flags_drones_that_were_stopped_and_exploded if {
	opposed(drones) == flagged("m1", "m0", "struck")
}

test_flags_all_that_were_stopped_some_words_later if {
	opposed([hit(0, "all", 1), hit(1, "downed", 1), hit(2, "struck", 3)]) == flagged("m2", "m1", "struck")
}

test_allows_some_that_were_stopped if {
	opposed([hit(1, "downed", 1), hit(2, "struck", 3)]) == set()
	opposed([hit(0, "all", 2), hit(1, "downed", 1), hit(2, "struck", 3)]) == set()
}

test_allows_an_interview if {
	report := contradiction.report with input as object.union(story, {"doc": {"kind": "interview"}, "matches": object.union(words, {"opposites": drones})})
	report == set()
}

test_allows_drones_that_exploded_before if {
	opposed([hit(0, "struck", 1), hit(1, "stopped", 3)]) == set()
}

test_allows_two_that_were_stopped if {
	opposed([hit(0, "stopped", 1), hit(1, "stopped", 3)]) == set()
}

test_allows_two_that_exploded if {
	opposed([hit(0, "struck", 1), hit(1, "struck", 3)]) == set()
}

test_allows_what_is_reconciled if {
	found([], {"opposites": drones, "reconciliations": [{"sentence": 3}]}) == set()
}

test_flags_what_is_reconciled_elsewhere if {
	found([], {"opposites": drones, "reconciliations": [{"sentence": 4}]}) == flagged("m1", "m0", "struck")
}

charged(changes, later) := found([object.union(claim, changes)], {"opposites": [later]})

test_flags_who_did_it_and_could_not if {
	charged({}, hit(0, "unable", 3)) == flagged("m0", "c0", "unable")
}

test_allows_who_perhaps_did_it_and_could_not if {
	charged({"certainty": 2}, hit(0, "unable", 3)) == set()
}

test_allows_who_is_accused_and_could_not if {
	charged({"kind": "crime", "predicate": "offence"}, hit(0, "unable", 3)) == set()
}

test_flags_who_blames_and_may_blame if {
	charged({"certainty": 2}, hit(0, "could_blame", 3)) == flagged("m0", "c0", "could_blame")
}

test_allows_what_somebody_says_may_be_blamed if {
	charged({}, object.union(hit(0, "could_blame", 3), {"attribution": 1})) == set()
}

test_allows_whom_nobody_blames_yet if {
	charged({"owner": null, "certainty": 3}, hit(0, "could_blame", 3)) == set()
}

unhurt := object.union(claim, {"at": "c1", "kind": "casualty", "predicate": "unhurt", "text": "No one was hurt", "sentence": 2})

hurt := object.union(claim, {"at": "c2", "kind": "casualty", "predicate": "injury", "text": "two were wounded", "sentence": 4})

test_flags_nobody_who_was_hurt if {
	found([unhurt, hurt], {}) == flagged("c2", "c1", "two were wounded")
}

test_flags_who_was_hurt_and_nobody_was if {
	found([unhurt, object.union(hurt, {"sentence": 1})], {}) == flagged("c1", "c2", "No one was hurt")
}

test_flags_our_own_voice if {
	found([object.union(unhurt, {"owner": null}), object.union(hurt, {"owner": null})], {}) == flagged("c2", "c1", "two were wounded")
}

test_allows_two_who_say_so if {
	found([unhurt, object.union(hurt, {"owner": 1})], {}) == set()
}

test_allows_somebody_who_was_not_hurt if {
	found([object.union(unhurt, {"text": "The driver was not hurt"}), hurt], {}) == set()
}

test_allows_somebody_who_may_be_hurt if {
	found([unhurt, object.union(hurt, {"certainty": 2})], {}) == set()
}

test_allows_somebody_missing if {
	found([unhurt, object.union(hurt, {"predicate": "missing"})], {}) == set()
}

test_allows_no_one_who_is_dead if {
	found([object.union(unhurt, {"predicate": "death"}), object.union(hurt, {"sentence": 3})], {}) == set()
}
