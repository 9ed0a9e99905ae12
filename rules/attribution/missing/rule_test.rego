package rules.attribution.missing_test

import data.rules.attribution.missing

claim := {
	"i": 0, "at": "c0", "text": "Two miners were killed", "kind": "casualty", "predicate": "death", "certainty": 5,
	"sentence": 1, "block": 3, "owner": null, "quote": null, "subject": "two miners", "subject_kind": "",
}

sentence := {"i": 1, "block": 3, "question": false, "quoted": false, "carried": null}

incident := {"class": "event", "block": 0, "sentence": 0}

story := {
	"doc": {"kind": "news"},
	"blocks": [
		{"i": 0, "kind": "headline", "body": -1},
		{"i": 1, "kind": "paragraph", "body": 0},
		{"i": 2, "kind": "paragraph", "body": 1},
		{"i": 3, "kind": "paragraph", "body": 2},
	],
	"sentences": [{"i": 0, "block": 0, "question": false, "quoted": false, "carried": null}, sentence],
	"attributions": [],
	"sources": [],
	"claims": [claim],
	"links": [],
	"numbers": [],
	"quotes": [],
	"times": [],
	"matches": {"animals": [], "background": [], "casualties": [], "charges_and_secrets": [], "frames": [], "hedges": [], "incidents": [incident], "provisos": []},
}

found(changes) := report if {
	report := missing.report with input as object.union(story, changes)
}

claimed(changes) := found({"claims": [object.union(claim, changes)]})

flagged := {{"at": "c0", "args": {"claim": "Two miners were killed"}}}

reads(text) := {{"at": "c0", "args": {"claim": text}}}

# Of something that went wrong, in the sentence itself.
wronged(changes) := found({
	"claims": [object.union(claim, changes)],
	"matches": object.union(story.matches, {"incidents": [object.union(incident, {"sentence": 1})]}),
})

matched(changes) := found({"matches": object.union(story.matches, changes)})

said := {"source": 0, "kind": "indirect", "content": ["a0.content.0"], "lemma": "say", "class": "neutral", "negated": false, "frame": "verb", "sentence": 9, "block": 9}

test_flags_the_dead_of_nobody if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_claim_of_somebody if {
	claimed({"owner": 0}) == set()
}

test_allows_a_claim_in_quotation_marks if {
	claimed({"quote": 0}) == set()
}

test_allows_a_doubt if {
	claimed({"certainty": 2}) == set()
}

test_allows_those_who_were_hurt if {
	claimed({"text": "The 29 people wounded"}) == set()
	claimed({"text": "The shelling has wounded"}) == reads("The shelling has wounded")
	claimed({"text": "No one hurt"}) == reads("No one hurt")
	claimed({"text": "The miners escaped unhurt"}) == reads("The miners escaped unhurt")
}

test_allows_an_allegation if {
	claimed({"text": "an allegation he killed two"}) == set()
}

test_allows_no_attempt if {
	claimed(object.union(wrong, {"text": "she made no attempt to hide the ledger"})) == set()
}

test_allows_a_suicide if {
	claimed({"text": "he killed himself"}) == set()
}

test_allows_the_dead_of_a_conviction if {
	found({"claims": [claim, {"kind": "crime", "predicate": "conviction", "owner": 3}]}) == set()
}

test_flags_beside_a_charge if {
	found({"claims": [claim, {"kind": "crime", "predicate": "charge", "owner": 3}]}) == flagged
}

test_allows_how_somebody_with_a_name_died if {
	claimed({"subject_kind": "person"}) == set()
	claimed({"subject_kind": "person", "block": 2}) == flagged
}

bombing := {"kind": "accusation", "predicate": "responsibility", "text": "the group is behind"}

test_flags_an_accusation if {
	wronged(bombing) == reads("the group is behind")
}

test_allows_an_accusation_of_no_harm if {
	claimed(bombing) == set()
}

test_allows_who_is_accused if {
	wronged(object.union(bombing, {"predicate": "accused"})) == set()
}

test_allows_responsibility_that_is_no_accusation if {
	wronged(object.union(bombing, {"kind": "prediction"})) == set()
}

theft := {"kind": "crime", "predicate": "offence", "text": "she stole", "lemmas": []}

test_flags_a_crime if {
	claimed(theft) == reads("she stole")
}

test_allows_an_offence_in_name if {
	claimed(object.union(theft, {"lemmas": ["show"]})) == set()
	claimed(object.union(theft, {"text": "he broke into", "lemmas": ["market"]})) == set()
}

test_flags_a_break_in if {
	claimed(object.union(theft, {"text": "he broke into", "lemmas": ["house"]})) == reads("he broke into")
	claimed(object.union(theft, {"lemmas": ["market"]})) == reads("she stole")
}

test_allows_a_charge if {
	claimed(object.union(theft, {"predicate": "charge"})) == set()
}

test_allows_a_crime_that_a_court_has_found if {
	found({"claims": [object.union(claim, theft), object.union(claim, {"kind": "crime", "predicate": "conviction"})]}) == set()
}

cover := {"kind": "motive", "predicate": "purpose", "text": "The fire was set to hide"}

test_flags_a_motive if {
	wronged(cover) == reads("The fire was set to hide")
}

test_allows_a_motive_of_every_day if {
	wronged(object.union(cover, {"text": "They met in order to"})) == set()
}

test_flags_the_motives_that_one_hides if {
	claimed(object.union(cover, {"text": "It was put in her name to keep it from creditors"})) == reads("It was put in her name to keep it from creditors")
	claimed(object.union(cover, {"text": "The pipes were cut to force tenants out"})) == reads("The pipes were cut to force tenants out")
	claimed(object.union(cover, {"text": "to hide a surprise, they met in order to"})) == set()
}

test_allows_such_words_that_are_no_motive if {
	wronged(object.union(cover, {"kind": "statistic"})) == set()
}

cause := {"kind": "causal", "predicate": "cause", "text": "A spark caused"}

test_flags_a_cause if {
	wronged(cause) == reads("A spark caused")
}

test_allows_what_it_led_to if {
	wronged(object.union(cause, {"text": "The blast led to"})) == set()
}

test_allows_what_nature_caused if {
	wronged(object.union(cause, {"text": "The earthquake caused"})) == set()
}

test_allows_a_cause_of_no_harm if {
	claimed(cause) == set()
}

test_allows_such_words_that_are_no_cause if {
	wronged(object.union(cause, {"kind": "statistic"})) == set()
}

breach := {"kind": "legal", "predicate": "breach", "text": "the order violates the treaty"}

test_flags_a_reading_of_the_law if {
	claimed(breach) == reads("the order violates the treaty")
}

test_allows_a_right if {
	claimed(object.union(breach, {"predicate": "right"})) == set()
	claimed(object.union(breach, {"predicate": "status"})) == reads("the order violates the treaty")
}

test_allows_broken_rules if {
	claimed(object.union(breach, {"text": "the singer broke the rules"})) == set()
	claimed(object.union(breach, {"text": "the new rule breaches the treaty"})) == reads("the new rule breaches the treaty")
}

test_allows_such_words_that_are_no_law if {
	claimed(object.union(breach, {"kind": "statistic"})) == set()
}

test_flags_what_the_law_would_say if {
	report := found({
		"claims": [object.union(claim, breach)],
		"matches": object.union(story.matches, {"provisos": [{"sentence": 1}]}),
	})
	report == reads("the order violates the treaty")
}

test_allows_a_supposition if {
	matched({"provisos": [{"sentence": 1}]}) == set()
}

# What somebody else is said to have said of the same.
beside(first, other, changes) := found(object.union(
	{
		"claims": [object.union(claim, first), object.union(claim, object.union({"at": "c1", "owner": 1, "sentence": 0}, other))],
		"attributions": [object.union(said, {"source": null}), said],
	},
	changes,
))

test_allows_what_somebody_has_said_before if {
	beside(breach, breach, {}) == set()
	beside(breach, {}, {}) == reads("the order violates the treaty")
}

number(sentence, value) := {"sentence": sentence, "kind": "count", "value": value, "text": "Two"}

test_allows_the_number_that_somebody_gave if {
	beside({}, {}, {"numbers": [number(1, 2), number(0, 2)]}) == set()
	beside({}, {}, {"numbers": [number(1, 2), number(0, 3)]}) == flagged
	beside({}, {}, {"numbers": [object.union(number(1, 2), {"text": "40"}), number(0, 2)]}) == flagged
	beside({}, {}, {"numbers": [number(9, 2), number(0, 2)]}) == flagged
	beside({}, {}, {"numbers": [object.union(number(1, 2), {"kind": "day"}), number(0, 2)]}) == flagged
	beside({}, {"kind": "crime"}, {"numbers": [number(1, 2), number(0, 2)]}) == flagged
	beside({}, {"owner": null, "quote": 1}, {"numbers": [number(1, 2), number(0, 2)]}) == flagged
	beside({}, {"owner": 0}, {"numbers": [number(1, 2), number(0, 2)]}) == flagged
	stole := object.union(theft, {"text": "Two men stole"})
	beside(stole, {"kind": "casualty"}, {"numbers": [number(1, 2), number(0, 2)]}) == reads("Two men stole")
}

test_flags_beside_another_claim_of_nobody if {
	found({"claims": [claim, {"kind": "casualty", "predicate": "death", "owner": null, "quote": 1}]}) == flagged
}

test_flags_beside_another_kind_of_claim if {
	found({"claims": [claim, {"kind": "statistic", "predicate": "level", "owner": 3}]}) == flagged
}

test_allows_a_headline if {
	found({"sentences": [story.sentences[0], object.union(sentence, {"block": 0})]}) == set()
}

test_allows_a_question if {
	found({"sentences": [story.sentences[0], object.union(sentence, {"question": true})]}) == set()
}

# The sentence goes on from somebody's words.
carried(changes) := {
	"sentences": [story.sentences[0], object.union(sentence, {"carried": 0})],
	"attributions": [object.union(said, changes)],
}

test_allows_what_is_carried_over if {
	found(carried({})) == set()
	found(carried({"lemma": "ask"})) == flagged
}

test_flags_beside_a_cue_without_a_source if {
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "source": null})]}) == flagged
}

test_flags_the_law_above_a_source if {
	report := found({
		"claims": [object.union(claim, breach)],
		"attributions": [object.union(said, {"block": 3, "sentence": 2})],
	})
	report == reads("the order violates the treaty")
}

test_flags_a_source_further_off if {
	found({"attributions": [object.union(said, {"block": 2, "sentence": 2})]}) == flagged
	found({"attributions": [object.union(said, {"block": 3, "sentence": 3})]}) == flagged
	found({"attributions": [object.union(said, {"block": 2, "sentence": 0})]}) == flagged
}

lead := {"block": 1}

led(claims, attributions) := found({
	"claims": claims,
	"sentences": [story.sentences[0], object.union(sentence, {"block": 1})],
	"attributions": attributions,
})

above := [object.union(said, {"block": 3})]

test_flags_a_lead if {
	led([object.union(claim, lead)], []) == flagged
}

test_allows_the_rest_of_a_lead if {
	second := object.union(claim, object.union(lead, {"at": "c1"}))
	led([object.union(second, {"sentence": 0, "quote": 0}), object.union(claim, lead)], []) == set()
	led([object.union(second, {"sentence": 2, "quote": 0}), object.union(claim, lead)], []) == flagged
	led([object.union(second, {"sentence": 0, "quote": 0, "kind": "crime"}), object.union(claim, lead)], []) == flagged
	led([object.union(second, {"sentence": 0, "quote": 0, "block": 2}), object.union(claim, lead)], []) == flagged
	claims := [object.union(second, {"sentence": 0, "quote": 0, "block": 3}), claim]
	found({"claims": claims}) == flagged
}

another := object.union(claim, object.union(lead, {"text": "A third miner was injured"}))

test_flags_one_more_in_a_lead if {
	first := object.union(claim, object.union(lead, {"at": "c1", "sentence": 0, "quote": 0}))
	led([first, another], []) == reads("A third miner was injured")
	led([object.union(first, {"sentence": 2, "owner": 0}), another], [object.union(said, {"block": 3})]) == reads("A third miner was injured")
	led([first, object.union(another, {"text": "A miner was injured"})], []) == set()
}

test_flags_further_down_when_the_head_has_a_source if {
	found({"attributions": [object.union(said, {"block": 2})]}) == flagged
}

test_flags_a_lead_whose_source_is_far if {
	blocks := array.concat(story.blocks, [{"i": 4, "kind": "paragraph", "body": 3}])
	report := found({
		"claims": [object.union(claim, object.union(theft, lead))],
		"blocks": blocks,
		"sentences": [story.sentences[0], object.union(sentence, {"block": 1})],
		"attributions": [object.union(said, {"block": 4})],
	})
	report == reads("she stole")
}

test_allows_the_work_of_somebody_in_a_lead_whose_source_follows if {
	report := found({
		"claims": [],
		"sentences": [story.sentences[0], object.union(sentence, {"block": 1})],
		"attributions": above,
		"matches": object.union(story.matches, {"charges_and_secrets": [hit]}),
	})
	report == set()
}

test_allows_a_link if {
	found({"links": [{"sentence": 1}]}) == set()
}

test_allows_background if {
	matched({"background": [{"sentence": 1, "class": "past"}]}) == set()
	matched({"background": [{"sentence": 0, "class": "past"}]}) == flagged
	matched({"background": [{"sentence": 1, "class": "open"}]}) == flagged
	matched({"background": [{"sentence": 1, "class": "unknown"}]}) == flagged
	matched({"hedges": [{"sentence": 1}]}) == flagged
}

recorded := {"matches": object.union(story.matches, {"background": [{"sentence": 1, "class": "record"}]})}

test_allows_the_dead_on_record if {
	found(recorded) == set()
	found({"matches": object.union(story.matches, {"background": [{"sentence": 0, "class": "record"}]})}) == flagged
	matched({"background": [{"sentence": 1, "class": "count"}]}) == set()
	found(object.union(recorded, {"claims": [object.union(claim, {"predicate": "unhurt"})]})) == flagged
	found(object.union(recorded, {"claims": [object.union(claim, wrong)]})) == reads("the firm hid the results")
}

test_allows_a_year if {
	found({"numbers": [{"sentence": 1, "kind": "year"}]}) == set()
}

test_flags_a_year_two_sentences_on if {
	found({"sentences": array.concat(story.sentences, [sentence, sentence]), "numbers": [{"sentence": 3, "kind": "year"}]}) == flagged
}

test_flags_beside_an_agreement if {
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "lemma": "agree"})]}) == flagged
}

test_allows_a_match if {
	found({"numbers": [{"sentence": 1, "kind": "score"}]}) == set()
}

test_flags_a_number_that_is_no_year if {
	found({"numbers": [{"sentence": 1, "kind": "count", "value": 2}, {"sentence": 5, "kind": "year", "value": 1999}]}) == flagged
}

hit := {"at": "m.charges_and_secrets.0", "text": "bombing was the work of", "class": "blame", "sentence": 1, "block": 3, "attribution": null}

test_allows_the_work_of_somebody_in_an_interview if {
	found({"doc": {"kind": "interview"}, "claims": [], "matches": object.union(story.matches, {"charges_and_secrets": [hit]})}) == set()
}

test_allows_what_somebody_says_is_the_work_of if {
	report := found({"claims": [], "matches": object.union(story.matches, {"charges_and_secrets": [object.union(hit, {"attribution": 0})]})})
	report == set()
}

test_allows_the_work_of_somebody_beside_a_source if {
	report := found({
		"claims": [],
		"attributions": [object.union(said, {"block": 3, "sentence": 1})],
		"matches": object.union(story.matches, {"charges_and_secrets": [hit]}),
	})
	report == set()
}

test_allows_which_attack_it_was if {
	claimed({"text": "an attack that killed two"}) == set()
	led([object.union(claim, {"block": 1, "text": "an attack that killed two"})], []) == reads("an attack that killed two")
}

test_allows_the_person_of_whom_somebody_told if {
	koe := {"subject_kind": "person", "subject": "Ann Koe", "block": 2}
	beside(koe, {"subject": "Ann Koe"}, {}) == set()
	beside(koe, {"subject": "Bo Lind"}, {}) == flagged
	beside(koe, {"subject": "Ann Koe", "kind": "crime"}, {}) == flagged
	beside(koe, {"subject": "Ann Koe", "owner": null, "quote": 1}, {}) == flagged
	beside({}, {}, {}) == flagged
}

test_allows_a_source_beside_it if {
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1})]}) == set()
	found({"attributions": [object.union(said, {"block": 3, "sentence": 0})]}) == set()
	found({"attributions": [object.union(said, {"block": 3, "sentence": 2})]}) == flagged
	found({"attributions": [object.union(said, {"block": 3, "sentence": 0, "kind": "direct"})]}) == flagged
	third := {"claims": [object.union(claim, {"sentence": 2})], "sentences": array.concat(story.sentences, [sentence])}
	found(object.union(third, {"attributions": [object.union(said, {"block": 3, "sentence": 0})]})) == set()
}

test_allows_a_cause_above_a_source if {
	spoken := {
		"attributions": [object.union(said, {"block": 3, "sentence": 2})],
		"matches": object.union(story.matches, {"incidents": [object.union(incident, {"sentence": 1})]}),
	}
	found(object.union(spoken, {"claims": [object.union(claim, cause)]})) == set()
	found(object.union(spoken, {"claims": [claim]})) == flagged
}

test_allows_a_wrong_above_a_source if {
	found(object.union(spoke({"sentence": 2}), {"claims": [object.union(claim, wrong)]})) == set()
	found(object.union(spoke({"sentence": 2}), {"claims": [object.union(claim, theft)]})) == set()
	found(object.union(spoke({"sentence": 2, "block": 2}), {"claims": [object.union(claim, theft)]})) == reads("she stole")
}

# Somebody counts the dead in the next sentence.
counting(changes) := found(object.union(
	spoke(object.union({"sentence": 2}, changes)),
	{"sources": [{"kind": "unnamed_group", "role": "police"}]},
))

test_allows_the_dead_above_who_counts_them if {
	counting({}) == set()
	counting({"sentence": 3}) == flagged
	counting({"kind": "direct"}) == flagged
	counting({"lemma": "declare"}) == flagged
	counting({"class": "no_comment"}) == flagged
	counting({"content": ["a0.content.0", "a0.content.1"]}) == flagged
	counting({"source": null, "frame": "according_to"}) == flagged
	found(spoke({"sentence": 2, "frame": "according_to"})) == set()
	found(spoke({"sentence": 2, "block": 2, "frame": "according_to"})) == flagged
	law := {"claims": [object.union(claim, breach)]}
	found(object.union(spoke({"sentence": 2, "frame": "according_to"}), law)) == reads("the order violates the treaty")
}

test_flags_beside_who_tells_of_nothing if {
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "lemma": "want"})]}) == flagged
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "lemma": "ask"})]}) == flagged
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "class": "no_comment"})]}) == flagged
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "class": "directive"})]}) == flagged
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "class": "evaluative"})]}) == flagged
	found({"attributions": [object.union(said, {"block": 3, "sentence": 1, "negated": true})]}) == flagged
}

test_allows_a_lead_whose_source_follows if {
	led([object.union(claim, object.union(theft, lead))], above) == set()
	led([object.union(claim, object.union(theft, lead))], []) == reads("she stole")
	led([object.union(claim, object.union(theft, lead))], [object.union(said, {"block": 3, "source": null})]) == reads("she stole")
	led([object.union(claim, object.union(theft, lead))], [object.union(said, {"block": 3, "lemma": "agree"})]) == reads("she stole")
	led([object.union(claim, lead)], above) == flagged
}

test_allows_a_lead_whose_dead_are_counted_below if {
	below := object.union(claim, {"at": "c1", "owner": 0, "sentence": 9})
	led([object.union(claim, lead), below], [said]) == set()
	led([object.union(claim, lead), below], [object.union(said, {"source": null})]) == flagged
	led([object.union(claim, lead), object.union(below, {"kind": "crime"})], [said]) == flagged
	led([object.union(claim, lead), object.union(below, {"predicate": "injury"})], [said]) == flagged
	led([object.union(claim, object.union(theft, lead)), below], [said]) == reads("she stole")
	led([object.union(claim, object.union(theft, lead)), object.union(below, {"predicate": "offence"})], [said]) == reads("she stole")
	found({"claims": [claim, below], "attributions": [said]}) == flagged
}

test_flags_that_nobody_was_reported_hurt if {
	report := found({
		"claims": [object.union(claim, {"predicate": "unhurt"})],
		"matches": object.union(story.matches, {"background": [{"sentence": 1, "class": "past"}]}),
	})
	report == flagged
}

# A year stands in the sentence before or after.
near_a_year(first, changes, year) := found({
	"claims": [object.union(claim, first)],
	"sentences": [object.union(story.sentences[0], changes), sentence, object.union(sentence, changes)],
	"numbers": [{"sentence": year, "kind": "year"}],
})

test_allows_a_year_beside_it if {
	near_a_year({}, {"block": 3}, 0) == set()
	near_a_year({}, {"block": 3}, 2) == set()
	near_a_year({}, {"block": 2}, 2) == flagged
	near_a_year({"block": 2}, {"block": 2}, 2) == flagged
	near_a_year({"block": 1}, {"block": 1}, 2) == flagged
}

# A year stands in the paragraph before.
after_a_year(changes) := found(object.union(
	{
		"claims": [claim],
		"sentences": [object.union(story.sentences[0], {"block": 2}), sentence],
		"numbers": [{"sentence": 0, "kind": "year"}],
	},
	changes,
))

test_allows_what_goes_on_with_a_year if {
	after_a_year({}) == set()
	after_a_year({"claims": [object.union(claim, {"block": 1})]}) == flagged
	after_a_year({"numbers": []}) == flagged
	after_a_year({"times": [{"sentence": 1, "kind": "relative", "text": "last week"}]}) == flagged
}

test_flags_a_month_or_a_day if {
	dated("in June 2011") == set()
	dated("June 27") == flagged
	dated("last April") == flagged
	dated("March") == flagged
	dated("the 1990s") == set()
	dated("last year") == set()
	dated("five years ago") == set()
	found({"times": [{"sentence": 1, "kind": "relative", "text": "since 2011"}]}) == flagged
	found({"times": [{"sentence": 0, "kind": "absolute", "text": "in June 2011"}]}) == flagged
	found({"times": [{"sentence": 0, "kind": "absolute", "text": "last year"}]}) == flagged
}

dated(text) := found({"times": [{"sentence": 1, "kind": "absolute", "text": text}]})

test_allows_a_verbal_attack if {
	wronged(object.union(bombing, {"text": "she launched"})) == set()
}

wrong := {"kind": "accusation", "predicate": "misconduct", "text": "the firm hid the results"}

test_flags_a_wrong if {
	claimed(wrong) == reads("the firm hid the results")
	claimed(object.union(wrong, {"text": "he bought the office"})) == set()
}

passing := {"matches": object.union(story.matches, {"background": [{"sentence": 1, "class": "passing"}]})}

test_allows_the_dead_of_months_ago if {
	found(passing) == set()
	found(object.union(passing, {"claims": [object.union(claim, {"block": 2})]})) == flagged
	found(object.union(passing, {"claims": [object.union(claim, wrong)]})) == reads("the firm hid the results")
	matched({"background": [{"sentence": 0, "class": "passing"}]}) == flagged
}

# Another hit of the list.
secret(changes, more) := found(object.union(
	{"claims": [], "matches": object.union(story.matches, {"charges_and_secrets": [object.union(hit, changes)]})},
	more,
))

asked := {{"at": "m.charges_and_secrets.0", "args": {"claim": "bombing was the work of"}}}

spoke(changes) := {"attributions": [object.union(said, object.union({"block": 3}, changes))]}

test_flags_the_work_of_somebody if {
	secret({}, {}) == asked
	secret({}, spoke({"sentence": 2})) == set()
	secret({}, spoke({"sentence": 2, "block": 2})) == asked
	secret({}, spoke({"sentence": 0})) == set()
	secret({"class": "cause"}, spoke({"sentence": 0})) == set()
	secret({"class": "plan"}, spoke({"sentence": 0})) == set()
}

test_allows_a_secret_that_is_told if {
	secret({"class": "inside"}, {}) == asked
	secret({"class": "inside"}, spoke({"sentence": 1})) == set()
	secret({"class": "inside"}, spoke({"sentence": 1, "source": null})) == asked
	secret({"class": "inside"}, spoke({"sentence": 1, "lemma": "tell"})) == asked
	secret({"class": "inside"}, spoke({"sentence": 1, "lemma": "call"})) == asked
	secret({"class": "inside"}, spoke({"sentence": 1, "cue_text": "tweeting"})) == asked
	secret({"class": "inside"}, spoke({"sentence": 1, "cue_text": "citing", "frame": "citing"})) == set()
	secret({"class": "inside"}, spoke({"sentence": 1, "cue_text": "says"})) == set()
	secret({"class": "inside"}, spoke({"sentence": 0})) == asked
	secret({"class": "inside"}, spoke({"sentence": 1, "class": "attitude"})) == asked
	secret({"class": "charge"}, {"links": [{"sentence": 1}]}) == set()
	secret({"class": "charge", "block": 0}, {}) == set()
	secret({"class": "charge"}, {"sentences": [story.sentences[0], object.union(sentence, {"question": true})]}) == set()
	secret({"class": "charge"}, carried({})) == set()
	secret({"class": "charge"}, carried({"class": "directive"})) == asked
	secret({"class": "charge"}, {"matches": object.union(story.matches, {
		"charges_and_secrets": [object.union(hit, {"class": "charge"})],
		"hedges": [{"sentence": 1, "class": "hearsay"}],
	})}) == set()
}

test_flags_what_was_told_to_others if {
	aides := {"class": "inside", "text": "has told aides that"}
	secret(aides, twice({"source": 0})) == told_others
	secret(aides, twice({"source": 1})) == set()
	secret(aides, twice({"source": 0, "sentence": 0})) == told_others
	secret(aides, {"attributions": [object.union(telling, {"sentence": 0}), object.union(telling, {"lemma": "say", "cue_text": "said"})]}) == set()
	secret(aides, {"attributions": [object.union(telling, {"lemma": "say", "cue_text": ""})]}) == set()
}

telling := object.union(said, {"sentence": 1, "block": 3, "lemma": "tell", "cue_text": "told"})

twice(changes) := {"attributions": [telling, object.union(said, object.union({"sentence": 1, "block": 3, "cue_text": "said"}, changes))]}

told_others := {{"at": "m.charges_and_secrets.0", "args": {"claim": "has told aides that"}}}

test_flags_beside_a_view_and_a_charge_by_the_way if {
	secret({"class": "inside"}, spoke({"sentence": 1, "class": "evaluative"})) == asked
	secret({"class": "inside"}, spoke({"sentence": 1, "lemma": "oppose"})) == asked
	secret({"class": "inside"}, spoke({"sentence": 1, "frame": "noun"})) == asked
}

test_flags_what_somebody_felt if {
	secret({"class": "mood"}, {}) == asked
	secret({"class": "mood"}, spoke({"sentence": 2})) == set()
	secret({"class": "mood"}, spoke({"sentence": 2, "source": null})) == asked
	secret({"class": "mood"}, {"quotes": [{"block": 3}]}) == set()
	secret({"class": "mood"}, {"links": [{"sentence": 1}]}) == set()
}

advised := {{"at": "m.charges_and_secrets.0", "advice": true, "args": {"claim": "bombing was the work of"}}}

test_advises_where_it_is_plain_what_somebody_is_after if {
	secret({"class": "aim"}, {}) == advised
	secret({"class": "aim"}, {"doc": {"kind": "interview"}}) == set()
	secret({"class": "aim"}, spoke({"sentence": 1})) == set()
	hedged({"class": "aim"}, "past") == advised
}

test_advises_on_what_those_around_somebody_think if {
	secret({"class": "circle"}, {}) == advised
	secret({"class": "circle"}, spoke({"sentence": 1, "class": "attitude"})) == advised
	secret({"class": "circle"}, spoke({"sentence": 0})) == set()
	secret({"class": "circle"}, spoke({"sentence": 0, "source": null})) == advised
	secret({"class": "circle"}, spoke({"sentence": 0, "block": 2})) == advised
	secret({"class": "circle"}, {"quotes": [{"block": 3}]}) == set()
	secret({"class": "circle"}, {"links": [{"sentence": 1}]}) == set()
	hedged({"class": "circle"}, "past") == advised
}

# Somebody with a name speaks in the sentence that tells of a room.
closeted(spoken, changes) := secret({"class": "room"}, object.union(
	{
		"sources": [{"kind": "named_person", "role": ""}, {"kind": "unnamed_group", "role": ""}],
		"attributions": array.concat([object.union(said, {"sentence": 1, "block": 3})], spoken),
	},
	changes,
))

test_flags_what_was_said_behind_closed_doors if {
	closeted([], {}) == asked
	closeted([], {"links": [{"sentence": 1}]}) == set()
	secret({"class": "charge"}, {
		"sources": [{"kind": "named_person", "role": ""}],
		"attributions": [object.union(said, {"sentence": 1, "block": 3})],
	}) == set()
	secret({"class": "room"}, {}) == set()
	closeted([], {"attributions": [object.union(said, {"sentence": 1, "block": 3, "frame": "according_to"})]}) == set()
	closeted([], {"attributions": [object.union(said, {"sentence": 1, "block": 3, "kind": "direct"})]}) == set()
	closeted([], {"attributions": [object.union(said, {"sentence": 1, "block": 3, "source": 1})]}) == set()
	closeted([], {"attributions": [object.union(said, {"sentence": 0, "block": 0})]}) == set()
}

test_allows_what_others_tell_of_the_room if {
	closeted([object.union(said, {"sentence": 1, "block": 3, "source": 1})], {}) == set()
	closeted([object.union(said, {"sentence": 2, "block": 3})], {}) == set()
	closeted([object.union(said, {"sentence": 2, "block": 3, "source": null})], {}) == asked
	closeted([object.union(said, {"sentence": 9, "block": 9})], {}) == asked
}

# What the sentence says beside it.
hedged(changes, class) := secret(changes, {"matches": object.union(story.matches, {
	"charges_and_secrets": [object.union(hit, changes)],
	"background": [{"sentence": 1, "class": class}],
})})

test_flags_what_was_told_in_private_long_ago if {
	hedged({"class": "inside"}, "past") == asked
	hedged({"class": "charge"}, "past") == set()
	hedged({"class": "charge"}, "passing") == asked
	hedged({"class": "inside"}, "unknown") == set()
	hedged({"class": "inside"}, "open") == set()
	hedged({"class": "plan", "text": "are weighing whether"}, "open") == {{"at": "m.charges_and_secrets.0", "args": {"claim": "are weighing whether"}}}
}

test_flags_a_secret_in_a_lead if {
	first := {"sentences": [story.sentences[0], object.union(sentence, {"block": 1})], "attributions": above}
	secret({"class": "inside", "block": 1}, first) == asked
	secret({"class": "mind", "block": 1}, first) == asked
	secret({"class": "mood", "block": 1}, first) == asked
	secret({"class": "circle", "block": 1}, first) == advised
	secret({"class": "charge", "block": 1}, first) == set()
}

# What the list says of the dead and the injured.
hurt := {"at": "m.casualties.0", "text": "are in intensive care", "class": "hurt", "sentence": 1, "block": 3, "attribution": null}

told_as(changes, more) := found(object.union(
	{"claims": [], "matches": object.union(story.matches, {"casualties": [object.union(hurt, changes)]})},
	more,
))

faring := {{"at": "m.casualties.0", "args": {"claim": "are in intensive care"}}}

with_hurt(changes) := found({"claims": [], "matches": object.union(story.matches, object.union({"casualties": [hurt]}, changes))})

test_flags_how_the_injured_fare if {
	told_as({}, {}) == faring
	told_as({}, {"doc": {"kind": "interview"}}) == set()
	told_as({"attribution": 0}, {}) == set()
	told_as({}, spoke({"sentence": 0})) == set()
	told_as({}, {"numbers": [{"sentence": 1, "kind": "year"}]}) == set()
}

test_allows_the_injured_of_a_tale_or_a_record if {
	with_hurt({"background": [{"sentence": 1, "class": "past"}]}) == set()
	with_hurt({"background": [{"sentence": 1, "class": "record"}]}) == set()
	with_hurt({"background": [{"sentence": 1, "class": "count"}]}) == set()
	with_hurt({"provisos": [{"sentence": 1}]}) == set()
}

test_allows_injured_animals if {
	with_hurt({"animals": [{"sentence": 1, "block": 3, "text": "ponies"}]}) == set()
	with_hurt({"animals": [{"sentence": 0, "block": 0, "text": "ponies"}]}) == faring
}

state(class, block) := told_as({"class": "state"}, {"matches": object.union(story.matches, {
	"casualties": [object.union(hurt, {"class": "state"})],
	"incidents": [object.union(incident, {"class": class, "block": block})],
})})

test_flags_the_state_of_things_where_something_went_wrong if {
	state("event", 0) == faring
	state("harm", 0) == faring
	state("deed", 0) == set()
	state("event", 3) == set()
}

damage := {"at": "m.casualties.0", "text": "are in intensive care", "class": "damage"}

test_flags_what_was_laid_waste if {
	told_as(damage, {}) == faring
}

test_allows_damage_whose_source_follows_a_lead if {
	first := {"sentences": [story.sentences[0], object.union(sentence, {"block": 1})], "attributions": above}
	told_as(object.union(damage, {"block": 1}), first) == set()
	told_as({"block": 1}, first) == faring
	told_as({"class": "deed", "block": 1}, first) == faring
}

test_flags_who_was_killed_behind_a_clause_of_its_own if {
	claimed({"text": "Two guides who had slept by the lake were killed"}) == reads("Two guides who had slept by the lake were killed")
	claimed({"text": "Two guides who then were killed"}) == set()
	claimed({"text": "the night on which the two guides of the club were killed"}) == set()
}

test_flags_what_that_attack_did if {
	claimed({"text": "That blast killed two"}) == reads("That blast killed two")
	claimed({"text": "the blast that killed two"}) == set()
}

herd := {"sentence": 1, "block": 3, "text": "ponies"}

died(text, animal) := count(found({
	"claims": [object.union(claim, {"text": text})],
	"matches": object.union(story.matches, {"animals": [object.union(herd, animal)]}),
}))

test_allows_dead_animals if {
	died("Dozens of ponies were killed", {}) == 0
	died("Dozens of ponies were killed", {"sentence": 0, "block": 0}) == 1
	died("Two miners were killed by ponies", {}) == 1
}

test_allows_the_rest_of_a_herd if {
	died("Two others were killed", {}) == 0
	died("Two others were killed", {"sentence": 0, "block": 2}) == 0
	died("Two others were killed", {"sentence": 0, "block": 1}) == 1
}

test_flags_what_somebody_has_known if {
	with_background := object.union(story.matches, {"charges_and_secrets": [object.union(hit, {"class": "charge"})]})
	found({"claims": [], "matches": object.union(with_background, {"background": [{"sentence": 1, "class": "known"}]})}) == asked
	found({"claims": [], "matches": object.union(with_background, {"background": [{"sentence": 1, "class": "count"}]})}) == asked
	found({"claims": [], "matches": object.union(with_background, {"background": [{"sentence": 1, "class": "said"}]})}) == set()
}

speaker := object.union(said, {"kind": "direct", "sentence": 1, "block": 3, "source_text": "Ida Marsh, 58, whose brother was killed,"})

test_allows_what_befell_the_kin_of_who_speaks if {
	kin := [object.union(claim, {"text": "was killed"})]
	found({"claims": kin, "attributions": [speaker]}) == set()
	found({"claims": kin, "attributions": [object.union(speaker, {"sentence": 0})]}) == reads("was killed")
	found({"claims": kin, "attributions": [object.union(speaker, {"source_text": "Ida Marsh"})]}) == reads("was killed")
}

test_allows_how_a_life_went if {
	claimed({"text": "Her second husband died"}) == set()
	claimed({"text": "Her second husband was killed"}) == reads("Her second husband was killed")
	claimed({"text": "Her second husband died", "block": 1, "sentence": 1}) == set()
	found({
		"claims": [object.union(claim, {"text": "His father died"})],
		"sentences": [story.sentences[0], object.union(sentence, {"block": 1})],
	}) == reads("His father died")
}

test_allows_a_play_and_a_grave if {
	claimed({"text": "Nobody dies"}) == set()
	claimed({"text": "Four are buried"}) == set()
	claimed({"text": "Four were buried"}) == reads("Four were buried")
}

aside(changes) := claimed(object.union({"text": "Dorn, who bribed a judge", "kind": "accusation", "predicate": "misconduct", "subject": "Dorn", "subject_kind": "person"}, changes))

test_flags_a_charge_in_a_clause_by_the_way if {
	aside({}) == reads("Dorn, who bribed a judge")
	aside({"predicate": "offence", "kind": "crime"}) == reads("Dorn, who bribed a judge")
	aside({"subject_kind": "org"}) == reads("Dorn, who bribed a judge")
	aside({"subject_kind": ""}) == set()
	aside({"kind": "casualty", "predicate": "death", "block": 2}) == set()
}
