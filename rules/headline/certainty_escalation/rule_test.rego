package rules.headline.certainty_escalation_test

import data.rules.headline.certainty_escalation

story := {
	"blocks": [{"i": 0, "body": -1, "kind": "headline"}, {"body": 0, "kind": "paragraph"}, {"body": 1, "kind": "paragraph"}],
	"attributions": [{"source": 0}, {"source": 0}, {"source": 1}],
	"matches": {"causes": [], "effects": [], "doubts": []},
	"sentences": [],
	"hedges": [],
	"doc": {"at": "doc", "headline": "Arson destroyed hall"},
}

likely := {
	"i": 0, "at": "c0", "kind": "accusation", "text": "Ukraine likely behind", "subject": "Ukraine", "predicate": "responsibility", "certainty": 3,
	"block": 0, "owner": 0, "quote": null, "lemmas": ["ukraine", "drone", "strike"],
}

flat := {
	"i": 1, "at": "c1", "kind": "accusation", "text": "Ukraine is responsible", "subject": "Ukraine", "predicate": "responsibility", "certainty": 5,
	"block": 1, "owner": 1, "quote": null, "lemmas": ["ukraine", "strike", "month"],
}

found(claims) := report if {
	input_story := object.union(story, {"claims": claims})
	report := certainty_escalation.report with input as input_story
		with data.config.headline.certainty_escalation.levels as 2
}

# The lead's claim, changed.
lead(changes) := found([likely, object.union(flat, changes)])

# A flat headline above a doubtful lead, either of them changed.
above(headline, text) := found([
	object.union(likely, object.union({"text": "Ukraine behind", "certainty": 5}, headline)),
	object.union(flat, object.union({"text": "Ukraine may be behind", "certainty": 2}, text)),
])

hardened := {{
	"at": "c1",
	"args": {"strong": "Ukraine is responsible", "weak": "Ukraine likely behind", "where": "in the headline"},
	"related": ["c0"],
}}

oversold := {{
	"at": "c0",
	"args": {"strong": "Ukraine behind", "weak": "Ukraine may be behind", "where": "in the text"},
	"related": ["c1"],
}}

test_flags_a_lead_that_hardens if {
	lead({}) == hardened
}

test_flags_a_lead_without_an_owner if {
	lead({"owner": null}) == hardened
}

test_flags_a_headline_that_oversells if {
	above({}, {}) == oversold
}

test_flags_whom_the_headline_calls_by_an_office if {
	of_office("Fire chief") == oversold
	of_office("Mayor") == set()
}

of_office(title) := report if {
	report := certainty_escalation.report with input as object.union(story, {
		"sources": [{"name": "fire chief", "title": ""}, {"name": "Aled Wyn", "title": title}],
		"claims": [
			object.union(likely, {"text": "Ukraine behind", "certainty": 5}),
			object.union(flat, {"text": "Ukraine may be behind", "certainty": 2, "owner": 2}),
		],
	})
		with data.config.headline.certainty_escalation.levels as 2
}

test_flags_a_headline_without_an_owner if {
	above({"owner": null}, {}) == oversold
}

test_flags_a_deck if {
	story_with_deck := object.union(story, {
		"blocks": [{"i": 0, "body": -1, "kind": "deck"}, {"body": 0, "kind": "paragraph"}],
		"claims": [likely, flat],
	})
	report := certainty_escalation.report with input as story_with_deck
		with data.config.headline.certainty_escalation.levels as 2
	report == hardened
}

test_allows_one_level if {
	lead({"certainty": 4}) == set()
}

test_allows_two_parties_who_differ if {
	lead({"owner": 2}) == set()
	above({}, {"owner": 2}) == set()
}

test_allows_a_doubt_in_the_story_of_what_a_party_says if {
	above({}, {"owner": null}) == set()
}

test_allows_a_denial if {
	above({}, {"certainty": 0}) == set()
}

test_allows_a_headline_that_the_text_bears_out if {
	found([
		object.union(likely, {"certainty": 5}),
		object.union(flat, {"certainty": 2}),
		object.union(flat, {"i": 2, "at": "c2", "block": 2}),
	]) == set()
}

test_names_the_surest_of_the_text if {
	report := found([
		object.union(likely, {"text": "Ukraine behind", "certainty": 5}),
		object.union(flat, {"certainty": 2}),
		object.union(flat, {"i": 2, "at": "c2", "block": 2, "certainty": 3, "text": "Ukraine may be behind"}),
	])
	{finding.related | some finding in report} == {["c2"]}
}

test_allows_the_text_below_the_lead_to_harden if {
	lead({"block": 2}) == set()
}

test_allows_a_lead_in_quotation_marks if {
	lead({"quote": 0}) == set()
}

test_allows_a_headline_that_a_quotation_bears_out if {
	found([
		object.union(likely, {"certainty": 5}),
		object.union(flat, {"certainty": 2}),
		object.union(flat, {"i": 2, "at": "c2", "block": 2, "quote": 0}),
	]) == set()
}

test_allows_another_subject if {
	lead({"subject": "Russia", "text": "Russia is responsible"}) == set()
}

test_flags_a_subject_in_more_words if {
	lead({"subject": "the Ukraine army"}) == hardened
}

test_flags_a_subject_in_fewer_words if {
	report := found([object.union(likely, {"subject": "Ukraine army"}), flat])
	report == hardened
}

test_allows_no_subject if {
	lead({"subject": "", "text": "is responsible"}) == set()
	found([object.union(likely, {"subject": "", "text": "likely behind"}), flat]) == set()
	found([object.union(likely, {"subject": ""}), object.union(flat, {"subject": ""})]) == set()
}

test_allows_a_headline_of_nothing_but_its_subject if {
	found([object.union(likely, {"lemmas": ["ukraine"]}), flat]) == set()
}

test_allows_two_places_of_the_text if {
	found([object.union(likely, {"block": 2}), flat]) == set()
}

test_allows_another_predicate if {
	lead({"predicate": "cause"}) == set()
}

test_allows_another_matter if {
	lead({"lemmas": ["ukraine", "bridge", "month"]}) == set()
}

test_allows_a_headline_of_other_things if {
	found([object.union(likely, {"lemmas": ["ukraine", "strike", "kremlin", "drone"]}), flat]) == set()
}

# "Ukraine may free pilots", and "Ukraine will free the pilots" in the lead.
act(headline, text) := found([
	object.union(likely, {"kind": "statement", "predicate": "act", "lemmas": headline}),
	object.union(flat, {"kind": "statement", "predicate": "act", "lemmas": text}),
])

test_flags_a_statement_that_hardens if {
	act(["free", "ukraine", "pilot"], ["free", "ukraine", "pilot", "monday"]) == hardened
	act(["resign", "ukraine"], ["resign", "ukraine", "monday"]) == hardened
}

test_compares_no_verbs_of_other_claims if {
	lead({"lemmas": ["month", "ukraine", "strike"]}) == hardened
}

test_allows_another_verb if {
	act(["free", "ukraine", "pilot"], ["charge", "ukraine", "pilot"]) == set()
	act(["free", "ukraine", "pilot"], ["charge", "free", "ukraine", "pilot"]) == set()
}

test_allows_another_object if {
	act(["free", "ukraine", "pilot"], ["free", "ukraine", "sailor"]) == set()
}

# What a study finds: the flat cause of the headline, the lead that it may be.
halves := {"at": "m0", "class": "cause", "block_kind": "headline", "block": 0, "text": "halves", "sentence": 0, "quote": null}

perhaps := {"at": "m1", "block": 1, "sentence": 1, "quote": null, "text": "could halve the danger of gout in men, a team says"}

effect(stated, possible, others) := report if {
	report := certainty_escalation.report with input as object.union(
		object.union(story, {
			"doc": {"headline": "Cherry juice halves gout risk"},
			"sentences": [{"block": 0}, {"block": 1}],
			"sources": [{"kind": "unnamed_group", "role": ""}, {"kind": "document", "role": "study"}, {"kind": "named_person", "role": ""}],
			"attributions": [],
			"claims": [],
			"matches": {"causes": [object.union(halves, stated)], "effects": [object.union(perhaps, possible)]},
		}),
		others,
	)
		with data.config.headline.certainty_escalation.levels as 2
}

sold := {{
	"at": "m0",
	"args": {"strong": "halves", "weak": "could halve the danger of gout in men", "where": "in the text"},
	"related": ["m1"],
}}

test_flags_an_effect_that_the_lead_doubts if {
	effect({}, {}, {}) == sold
}

test_allows_a_headline_that_doubts if {
	effect({}, {}, {"doc": {"headline": "Cherry juice 'may' halve gout risk"}}) == set()
}

test_allows_an_association_in_the_headline if {
	effect({"class": "association"}, {}, {}) == set()
}

test_allows_an_effect_below_the_headline if {
	effect({"block_kind": "paragraph", "block": 2, "sentence": 2}, {}, {}) == set()
}

test_allows_a_doubt_in_a_quotation if {
	effect({}, {"quote": 0}, {}) == set()
}

test_allows_a_doubt_below_the_lead if {
	effect({}, {"block": 2}, {}) == set()
}

test_allows_a_doubt_of_another_effect if {
	effect({}, {"text": "could harm teeth"}, {}) == set()
}

test_allows_a_lead_that_says_so_flatly_too if {
	effect({}, {}, {"matches": {
		"causes": [halves, object.union(halves, {"block_kind": "paragraph", "block": 1, "sentence": 1})],
		"effects": [perhaps],
	}}) == set()
}

test_flags_beside_an_association_in_the_lead if {
	effect({}, {}, {"matches": {
		"causes": [halves, object.union(halves, {"block_kind": "paragraph", "block": 1, "sentence": 1, "class": "association"})],
		"effects": [perhaps],
	}}) == sold
}

test_allows_the_headline_of_another_voice if {
	effect({}, {}, {"attributions": [{"source": 2, "sentence": 0}]}) == set()
	effect({}, {}, {"attributions": [{"source": 2, "sentence": 1}]}) == sold
}

test_flags_the_headline_of_a_study if {
	effect({}, {}, {"attributions": [{"source": 0, "sentence": 0}]}) == sold
	effect({}, {}, {"attributions": [{"source": 1, "sentence": 0}]}) == sold
}

test_flags_a_name_whose_title_the_headline_has if {
	found([
		object.union(likely, {"kind": "statement", "predicate": "act", "text": "Mayor quits", "subject": "mayor", "certainty": 5, "owner": null, "lemmas": ["quit", "mayor"]}),
		object.union(flat, {"kind": "statement", "predicate": "act", "text": "Mayor Ann Koe may quit", "subject": "Ann Koe", "certainty": 2, "lemmas": ["quit", "mayor"]}),
	]) != set()
}

theory := {"at": "m0", "class": "theory", "text": "fire chiefs have not ruled out arson in the blaze", "block": 1, "quote": null}

doubt := object.union(theory, {"class": "doubt", "text": "the hall was possibly lost to arson"})

looked_into(hit, changes) := report if {
	base := {"claims": [], "attributions": [], "matches": {"causes": [], "effects": [], "doubts": [hit]}}
	report := certainty_escalation.report with input as object.union(object.union(story, base), changes)
		with data.config.headline.certainty_escalation.levels as 2
}

test_hints_at_a_theory if {
	looked_into(theory, {}) == {{
		"at": "doc",
		"lighter": true,
		"related": ["m0"],
		"args": {"strong": "Arson destroyed hall", "weak": theory.text, "where": "in the text"},
	}}
	looked_into(object.union(theory, {"block": 2}), {}) == set()
	looked_into(object.union(theory, {"quote": 0}), {}) == set()
	looked_into(object.union(theory, {"text": "they look into the hall that was destroyed"}), {}) == set()
	looked_into(object.union(theory, {"class": "other"}), {}) == set()
	looked_into(theory, {"doc": {"headline": "Arson"}}) == set()
}

test_hints_at_a_doubt_of_what_was_done if {
	count(looked_into(doubt, {})) == 1
	looked_into(object.union(doubt, {"class": "other"}), {}) == set()
	looked_into(object.union(doubt, {"text": "it was possibly arson"}), {}) == set()
	looked_into(object.union(doubt, {"text": "it was possibly arson"}), {"doc": {"headline": "Arson spree"}}) == set()
	looked_into(doubt, {"doc": {"headline": "Arson destroyed hall, school, chapel, tower"}}) == set()
}

test_allows_a_headline_that_is_not_flat if {
	count(looked_into(theory, {"doc": {"headline": "After arson, hall rises"}})) == 1
	looked_into(theory, {"doc": {"headline": "Arson may have destroyed hall"}}) == set()
	looked_into(theory, {"attributions": [{"block": 0, "source": 0, "sentence": 0}], "sentences": [{"block": 0}], "sources": [{"kind": "unnamed_group", "role": ""}]}) == set()
	count(looked_into(theory, {"attributions": [{"block": 1, "source": 0, "sentence": 0}], "sentences": [{"block": 1}], "sources": [{"kind": "unnamed_group", "role": ""}]})) == 1
}

# What the body claims of the fire.
says(changes) := looked_into(theory, {"claims": [object.union(
	{"i": 0, "at": "c0", "kind": "statement", "text": "x", "subject": "arson", "predicate": "act", "certainty": 5, "block": 1, "owner": null, "quote": null, "lemmas": ["arson", "hall"]},
	changes,
)]})

test_allows_what_the_story_bears_out if {
	says({}) == set()
	count(says({"certainty": 2})) == 1
	count(says({"block": 0})) == 1
	count(says({"lemmas": ["hall", "destroyed"]})) == 1
	count(says({"lemmas": ["arson", "fire"]})) == 1
}

headline_only := {"i": 0, "index": 0, "block": 0, "verb": "destroy", "certainty": 5, "gist": 100}

opening := {"i": 1, "index": 0, "block": 1, "verb": "destroy", "certainty": 2, "gist": 60}

further := {"i": 2, "index": 0, "block": 2, "verb": "burn", "certainty": 5, "gist": 20}

may := {"at": "h0", "sentence": 1, "text": "may", "certainty": 2}

# The headline, the lead that doubts it and what stands below, some of them changed.
doubted(top, first, below, changes) := report if {
	base := {
		"claims": [], "attributions": [], "hedges": [may], "matches": {"causes": [], "effects": [], "doubts": []},
		"sentences": [object.union(headline_only, top), object.union(opening, first), object.union(further, below)],
	}
	report := certainty_escalation.report with input as object.union(object.union(story, base), changes)
		with data.config.headline.certainty_escalation.levels as 2
}

lost_on_the_way := {{"at": "doc", "args": {"strong": "Arson destroyed hall", "weak": "may", "where": "in the text"}, "related": ["h0"]}}

test_flags_a_lead_that_doubts_the_headline if {
	doubted({}, {}, {}, {}) == lost_on_the_way
	count(doubted({}, {}, {}, {"doc": {"headline": "Arson destroyed hall: sources"}})) == 1
	count(doubted({"verb": ""}, {}, {}, {"doc": {"headline": "Owner to burn hall"}})) == 1
	doubted({}, {"gist": 40}, {"gist": 40}, {}) == lost_on_the_way
}

test_allows_a_lead_that_speaks_of_something_else if {
	doubted({}, {"gist": 39}, {}, {}) == set()
	doubted({}, {"index": 1}, {}, {}) == set()
	doubted({}, {"block": 2}, {}, {}) == set()
	doubted({"verb": ""}, {}, {}, {}) == set()
	doubted({"verb": "", "block": 2}, {"verb": ""}, {"verb": ""}, {}) == set()
	doubted({"verb": ""}, {"verb": "burn"}, {}, {}) == set()
	doubted({}, {}, {}, {"blocks": array.concat([{"i": 0, "body": -1, "kind": "deck"}], array.slice(story.blocks, 1, 3))}) == set()
	doubted({}, {}, {}, {"hedges": [object.union(may, {"sentence": 2})]}) == set()
	doubted({}, {}, {}, {"hedges": [object.union(may, {"certainty": 3})]}) == set()
}

test_allows_a_doubted_lead_below_a_doubtful_headline if {
	doubted({}, {}, {}, {"doc": {"headline": "Arson may have destroyed hall"}}) == set()
	doubted({}, {}, {}, {"doc": {"headline": "Arson may have destroyed hall: sources"}}) == set()
	doubted({}, {}, {}, {"doc": {"headline": "Arson destroyed hall: Ann Koe"}}) == set()
	doubted({}, {}, {}, {"attributions": [{"block": 0, "source": 0, "sentence": 0}]}) == set()
}

test_allows_a_doubted_lead_that_the_body_bears_out if {
	doubted({}, {}, {"gist": 60}, {}) == set()
	doubted({}, {"gist": 70}, {"gist": 60}, {}) == set()
	count(doubted({}, {}, {"gist": 60, "certainty": 3}, {})) == 1
	count(doubted({}, {"certainty": 2}, {"gist": 60, "block": 0}, {})) == 1
	doubted({}, {"certainty": 5}, {}, {"hedges": [object.union(may, {"certainty": 5})]}) != set()
}

weighs := {"at": "m0", "class": "plan", "text": "the owner is weighing a plan to burn it down", "sentence": 1, "block": 1, "quote": null}

planned(plan, changes) := doubted({}, {"certainty": 5}, {}, object.union(
	{"hedges": [], "doc": {"headline": "Owner to burn hall"}, "matches": {"causes": [], "effects": [], "doubts": [object.union(weighs, plan)]}},
	changes,
))

test_flags_a_lead_that_only_thinks_about_it if {
	planned({}, {}) == {{"at": "doc", "args": {"strong": "Owner to burn hall", "weak": "weighing", "where": "in the text"}, "related": ["m0"]}}
	count(planned({}, {"doc": {"headline": "Owner will burn hall"}})) == 1
	count(planned({}, {"doc": {"headline": "Owner to burn hall: sources"}})) == 1
}

test_allows_a_plan_that_the_headline_does_not_settle if {
	planned({}, {"doc": {"headline": "Owner seeks buyer"}}) == set()
	planned({}, {"doc": {"headline": "Owner could be about to burn hall"}}) == set()
	planned({"sentence": 2}, {}) == set()
	planned({"class": "other"}, {}) == set()
	planned({"quote": 0}, {}) == set()
}
