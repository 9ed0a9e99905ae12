package rules.attribution.late_test

import data.rules.attribution.late

quote := {"at": "q0", "text": "We were lied to", "kind": "full", "continued": false, "words": 19, "attribution": 0, "sentence": 0, "block": 1}

said := {"i": 0, "lemma": "say", "at": "a0", "cue": "a0.cue", "source": 0, "sentence": 3, "block": 1}

sentence := {"at": "s0", "i": 0, "index": 0, "block": 1, "question": false, "quoted": false}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}],
	"sentences": [sentence],
	"quotes": [quote],
	"attributions": [said],
	"claims": [],
	"matches": {"charges_and_secrets": [], "latecomers": []},
}

found(changes) := report if {
	report := late.report with input as object.union(story, changes)
		with data.config.attribution.late as {"sentences": 2, "words": 15}
}

quoted(changes) := found({"quotes": [object.union(quote, changes)]})

said_before(changes) := found({"attributions": [said, object.union({"i": 1, "source": 0, "sentence": 0, "block": 1}, changes)]})

flagged := {{
	"at": "q0", "related": ["a0.cue"],
	"args": {"words": "We were lied to", "late": "runs for 4 sentences before the reader learns who speaks"},
}}

test_flags_a_speaker_at_the_end if {
	found({}) == flagged
}

test_allows_two_sentences if {
	found({"attributions": [object.union(said, {"sentence": 1})]}) == set()
}

test_allows_a_few_words if {
	quoted({"words": 8}) == set()
}

test_allows_a_quotation_over_paragraphs if {
	quoted({"continued": true}) == set()
}

test_allows_a_part_of_a_sentence if {
	quoted({"kind": "partial"}) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_speaker_of_the_paragraph if {
	said_before({}) == set()
}

test_flags_after_another_speaker if {
	said_before({"source": 1}) == flagged
}

test_flags_a_speaker_who_speaks_again if {
	said_before({"sentence": 4}) == flagged
}

claim := {"at": "c0", "text": "The mayor ordered", "kind": "accusation", "predicate": "involvement", "owner": null, "quote": null, "certainty": 5, "sentence": 0, "block": 1}

followed := {"quotes": [], "attributions": [object.union(said, {"block": 2})]}

led(changes) := found(object.union(followed, {"claims": [object.union(claim, changes)]}))

accused := {{"at": "c0", "args": {"words": "The mayor ordered", "late": "comes before the reader learns who says so"}}}

test_flags_a_lead_that_accuses if {
	led({}) == accused
}

test_flags_a_lead_that_tells_of_a_wrong if {
	led({"predicate": "misconduct"}) == accused
}

secret := {"at": "m.charges_and_secrets.0", "text": "is planning to oust", "class": "plan", "sentence": 0, "block": 1, "attribution": null}

planned(changes, more) := found(object.union(followed, object.union(
	{"matches": object.union(story.matches, {"charges_and_secrets": [object.union(secret, changes)]})},
	more,
)))

test_flags_a_lead_that_tells_of_a_plan if {
	planned({}, {}) == {{"at": "m.charges_and_secrets.0", "args": {"words": "is planning to oust", "late": "comes before the reader learns who says so"}}}
}

test_allows_such_a_lead_of_somebody if {
	planned({"class": "inside"}, {}) == set()
	planned({"class": "aim"}, {}) == set()
	planned({"class": "circle"}, {}) == set()
	planned({"attribution": 0}, {}) == set()
	planned({"block": 2}, {"attributions": [object.union(said, {"block": 1})]}) == set()
	planned({}, {"attributions": [object.union(said, {"block": 1})]}) == set()
	planned({}, {"attributions": []}) == set()
}

test_allows_an_accusation_of_somebody if {
	led({"owner": 0}) == set()
}

test_allows_an_accusation_in_quotation_marks if {
	led({"quote": 0}) == set()
}

test_allows_a_doubt if {
	led({"certainty": 3}) == set()
}

test_allows_an_accusation_further_down if {
	led({"block": 0}) == set()
}

test_allows_a_lead_with_a_source if {
	found({"quotes": [], "claims": [claim], "attributions": [object.union(said, {"block": 1})]}) == set()
}

test_allows_a_lead_whose_source_never_comes if {
	found({"quotes": [], "attributions": [], "claims": [claim]}) == set()
}

origin := {"at": "m.latecomers.0", "text": "The claim is in", "opens": true, "block": 2}

told(changes) := found({
	"quotes": [], "attributions": [],
	"matches": {"latecomers": [object.union(origin, changes)]},
})

leads := {{
	"at": "s0", "related": ["m.latecomers.0"],
	"args": {"words": "The claim is in", "late": "tells only afterwards whose word the lead is"},
}}

test_flags_a_claim_that_is_placed_later if {
	told({}) == leads
}

test_allows_such_words_inside_a_paragraph if {
	told({"opens": false}) == set()
}

test_allows_such_words_in_the_lead if {
	told({"block": 1}) == set()
}

test_allows_them_when_the_lead_has_a_source if {
	report := found({"quotes": [], "matches": {"introductions": [], "latecomers": [origin]}})
	report == set()
}

test_points_at_the_first_sentence_of_the_lead if {
	report := found({
		"quotes": [], "attributions": [],
		"sentences": [sentence, object.union(sentence, {"at": "s1", "index": 1}), object.union(sentence, {"at": "s2", "block": 2})],
		"matches": {"introductions": [], "latecomers": [origin]},
	})
	report == leads
}

# Others have spoken in the paragraph above the quotation.
above(others) := found({
	"quotes": [object.union(quote, {"block": 2, "sentence": 2})],
	"attributions": array.concat([object.union(said, {"sentence": 5, "block": 2})], others),
})

spoke(source, sentence, block) := {"i": 1, "source": source, "sentence": sentence, "block": block, "lemma": "say"}

test_allows_who_has_had_the_last_word_above if {
	above([]) == flagged
	above([spoke(0, 1, 1)]) == set()
	above([spoke(1, 1, 1)]) == flagged
	above([spoke(0, 0, 1), spoke(1, 1, 1)]) == flagged
	above([spoke(1, 0, 1), spoke(0, 1, 1)]) == set()
	above([spoke(0, 0, 1), spoke(null, 1, 1)]) == set()
	above([spoke(0, 0, 0)]) == flagged
	above([spoke(0, 3, 1)]) == flagged
}

toll := object.union(claim, {"kind": "casualty", "predicate": "death", "text": "Four people died"})

# The dead of a lead, and a count of them further down.
counted(first, other) := found(object.union(followed, {"claims": [
	object.union(toll, first),
	object.union(toll, object.union({"at": "c1", "owner": 0, "sentence": 4, "block": 2}, other)),
]}))

dead := {{"at": "c0", "args": {"words": "Four people died", "late": "comes before the reader learns who says so"}}}

test_flags_the_dead_of_a_lead_who_are_counted_below if {
	counted({}, {}) == dead
	counted({}, {"owner": null}) == set()
	counted({}, {"kind": "crime"}) == set()
}

test_tells_who_counted_the_dead_from_who_counted_the_injured if {
	counted({}, {"predicate": "injury"}) == set()
	counted({}, {"predicate": "toll"}) == dead
	counted({"predicate": "toll"}, {}) == dead
	counted({"predicate": "injury"}, {"predicate": "toll"}) == dead
	counted({"predicate": "missing"}, {"predicate": "toll"}) == set()
}

test_allows_which_dead_they_were if {
	counted({"text": "the men who died"}, {}) == set()
}

test_flags_the_dead_of_a_lead_once if {
	counted({"sentence": 1}, {"sentence": 0, "block": 1}) == set()
	counted({"sentence": 1}, {"sentence": 0, "block": 2}) == dead
	counted({"sentence": 1}, {"sentence": 0, "block": 1, "kind": "crime"}) == set()
}

test_flags_the_dead_beside_a_crime if {
	report := found(object.union(followed, {"claims": [
		object.union(toll, {"sentence": 1}),
		object.union(toll, {"at": "c1", "owner": 0, "sentence": 4, "block": 2}),
		object.union(claim, {"at": "c2", "predicate": "accused"}),
	]}))
	report == dead
}
