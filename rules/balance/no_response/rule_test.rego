package rules.balance.no_response_test

import data.rules.balance.no_response

claim := {
	"i": 0,
	"at": "c0",
	"text": "accused Emil Brandt of",
	"kind": "accusation",
	"predicate": "accused",
	"subject": "Emil Brandt",
	"subject_kind": "person",
	"subject_owner": "",
	"wrong": true,
	"certainty": 1,
	"owner": 0,
	"quote": null,
	"sentence": 1,
	"block": 1,
}

accusing := {
	"i": 0,
	"source": 0,
	"source_text": "Ruth Klemm",
	"class": "accusation",
	"lemma": "accuse",
	"negated": false,
	"sentence": 1,
	"block": 1,
	"at": "a0",
}

clerk := {
	"i": 0,
	"kind": "named_person",
	"role": "",
	"name": "Ruth Klemm",
	"title": "",
	"organization": "",
	"text": "Ruth Klemm",
	"head": "",
	"nationality": "",
	"owner": "",
	"principal": "",
}

# Whoever else is heard.
other := object.union(clerk, {"i": 1, "name": "Ada Vinn", "text": "Ada Vinn", "organization": "Hull Council"})

saying := {"i": 1, "negated": false, "source": 1, "source_text": "Ada Vinn", "class": "neutral", "kind": "indirect", "lemma": "say", "sentence": 4, "block": 2}

wrong := {"class": "charge", "sentence": 1}

words := {"convictions": [], "wrongdoing": [wrong], "answers": [], "suppositions": [], "frames": [], "jibes": []}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}, {"body": 2}, {"body": 3}, {"body": 4}, {"body": 5}],
	"sentences": [],
	"quotes": [],
	"attributions": [accusing],
	"sources": [clerk],
	"claims": [claim],
	"matches": words,
}

found(changes) := report if {
	report := no_response.report with input as object.union(story, changes)
}

accused(changes) := found({"claims": [object.union(claim, changes)]})

matching(changes) := found({"matches": object.union(words, changes)})

# The story with one more source that says something.
beside(source, changes) := found({"sources": [clerk, object.union(other, source)], "attributions": [accusing, object.union(saying, changes)]})

flagged := {{"at": "c0", "related": [], "graver": true, "args": {"words": "accused Emil Brandt of", "subject": "Emil Brandt"}}}

test_flags_an_accusation_without_an_answer if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_conviction if {
	matching({"convictions": [{"i": 0, "sentence": 4, "block": 4}]}) == set()
}

test_allows_other_claims if {
	accused({"predicate": "cause"}) == set()
}

test_allows_what_did_not_happen if {
	accused({"certainty": 0}) == set()
}

test_allows_no_name if {
	accused({"subject": "clerks", "subject_kind": ""}) == set()
	accused({"subject": "Man", "subject_kind": ""}) == set()
}

test_allows_whom_nobody_would_ask if {
	accused({"subject": "Boko Haram"}) == set()
}

test_flags_an_offence if {
	report := found({"claims": [object.union(claim, {"kind": "crime", "predicate": "offence"})], "matches": object.union(words, {"wrongdoing": []})})
	report == flagged
}

test_flags_a_charge if {
	report := found({"claims": [object.union(claim, {"kind": "crime", "predicate": "charge"})], "matches": object.union(words, {"wrongdoing": []})})
	report == flagged
}

test_allows_a_sentence if {
	accused({"kind": "crime", "predicate": "conviction"}) == set()
}

test_flags_responsibility_for_a_wrong if {
	report := found({
		"claims": [object.union(claim, {"predicate": "responsibility"})],
		"matches": object.union(words, {"wrongdoing": [{"class": "wrong", "sentence": 1}]}),
	})
	report == flagged
}

test_allows_responsibility_for_what_is_no_wrong if {
	report := found({
		"claims": [object.union(claim, {"predicate": "responsibility", "wrong": false})],
		"matches": object.union(words, {"wrongdoing": [{"class": "wrong", "sentence": 1}]}),
	})
	report == set()
}

test_allows_whom_blames if {
	accused({"text": "which Emil Brandt blamed for"}) == set()
}

test_flags_who_is_blamed if {
	report := accused({"text": "Emil Brandt was widely blamed for"})
	report == {{"at": "c0", "related": [], "graver": true, "args": {"words": "Emil Brandt was widely blamed for", "subject": "Emil Brandt"}}}
}

test_allows_responsibility_for_something_else if {
	report := found({
		"claims": [object.union(claim, {"predicate": "involvement"})],
		"matches": object.union(words, {"wrongdoing": [{"class": "wrong", "sentence": 2}]}),
	})
	report == set()
}

# Of what the model does not know for a wrong.
charged(wrongdoing) := found({"claims": [object.union(claim, {"wrong": false})], "matches": object.union(words, {"wrongdoing": wrongdoing})})

test_advises_of_an_accusation_that_may_be_of_no_wrong if {
	charged([]) == advised
	charged([wrong]) == flagged
}

test_allows_a_wrong_elsewhere if {
	charged([{"class": "charge", "sentence": 2}]) == advised
}

test_allows_a_wrong_that_nobody_is_accused_of if {
	charged([{"class": "wrong", "sentence": 1}]) == advised
}

test_flags_a_wrong_that_the_model_knows if {
	matching({"wrongdoing": []}) == flagged
}

test_flags_what_is_alleged if {
	accused({"predicate": "alleged"}) == flagged
}

# What the story says flatly itself.
told(changes) := accused(object.union({"owner": null, "certainty": 5, "predicate": "misconduct"}, changes))

test_flags_a_wrong_told_as_a_fact if {
	told({}) == flagged
	told({"predicate": "offence"}) == flagged
	told({"subject_kind": "org"}) == flagged
}

test_allows_a_title_and_broken_rules if {
	told({"quote": 0}) == set()
	told({"text": "Emil Brandt broke all the rules"}) == set()
}

test_allows_what_nobody_has_found if {
	found({"attributions": [object.union(accusing, {"negated": true})]}) == set()
}

test_allows_a_fact_of_a_state if {
	told({"subject_kind": "state"}) == set()
}

test_allows_another_fact if {
	told({"predicate": "responsibility"}) == set()
}

test_flags_what_nobody_in_particular_assumes if {
	found({"attributions": [object.union(accusing, {"source": null, "class": "attitude"})]}) == flagged
}

test_allows_what_nobody_in_particular_wants if {
	found({"attributions": [object.union(accusing, {"source": null, "class": "directive"})]}) == set()
}

test_allows_an_accusation_of_nobody_that_is_a_fact if {
	accused({"owner": null, "certainty": 5}) == set()
}

test_flags_an_accusation_of_nobody if {
	accused({"owner": null}) == flagged
}

test_flags_an_accusation_of_nobody_far_down if {
	accused({"owner": null, "block": 5}) == flagged
}

supposed(class, changes) := found(object.union(
	{
		"claims": [object.union(claim, {"owner": null, "certainty": 5, "predicate": "responsibility"})],
		"matches": object.union(words, {"suppositions": [{"class": class, "sentence": 1}]}),
	},
	changes,
))

test_flags_our_own_conjecture if {
	supposed("possibility", {}) == flagged
}

# "It is believed that Brandt ordered it", and not what is expected of him.
believed(class) := found({
	"claims": [object.union(claim, {"owner": null, "certainty": 5, "predicate": "responsibility"})],
	"matches": object.union(words, {"frames": [{"class": class, "sentence": 1}]}),
})

test_flags_a_belief_of_nobody if {
	believed("belief") == flagged
	believed("sense") == set()
}

stolen(text, lemmas) := count(found({
	"claims": [object.union(claim, {"kind": "crime", "predicate": "offence", "text": text, "lemmas": lemmas})],
	"matches": object.union(words, {"wrongdoing": []}),
}))

test_allows_a_theft_in_name_alone if {
	stolen("stole the purse", ["steal", "purse"]) == 1
	stolen("stole the show", ["steal", "show"]) == 0
	stolen("broke into", ["break", "safe"]) == 1
	stolen("broke into", ["break", "market"]) == 0
}

test_allows_a_condition if {
	supposed("condition", {}) == set()
}

test_allows_the_conjecture_of_somebody_who_fears_it if {
	supposed("possibility", {
		"claims": [object.union(claim, {"predicate": "responsibility"})],
		"attributions": [object.union(accusing, {"class": "attitude"})],
	}) == set()
}

test_allows_a_crime_that_somebody_could_have_done if {
	supposed("possibility", {"claims": [object.union(claim, {"owner": null, "certainty": 5, "predicate": "offence", "subject_kind": "state"})]}) == set()
}

test_flags_an_accusation_far_down if {
	accused({"block": 5}) == flagged
}

test_flags_what_is_told_of_no_source if {
	found({"attributions": [object.union(accusing, {"source": null})]}) == flagged
}

test_allows_what_somebody_fears if {
	found({"attributions": [object.union(accusing, {"class": "attitude"})]}) == set()
}

test_relates_the_accusations_that_follow if {
	report := found({"claims": [claim, object.union(claim, {"i": 1, "at": "c1"})]})
	report == {{"at": "c0", "related": ["c1"], "graver": true, "args": {"words": "accused Emil Brandt of", "subject": "Emil Brandt"}}}
}

test_relates_the_headline if {
	report := found({"claims": [object.union(claim, {"block": 0}), object.union(claim, {"i": 1, "at": "c1"})]})
	report == {{"at": "c1", "related": ["c0"], "graver": true, "args": {"words": "accused Emil Brandt of", "subject": "Emil Brandt"}}}
}

test_flags_a_headline if {
	accused({"block": 0}) == flagged
}

test_relates_no_accusation_of_another if {
	report := found({"claims": [claim, object.union(claim, {"i": 1, "at": "c1", "subject": "Joan Ellery"})]})
	count(report) == 2
	report & flagged == flagged
}

test_allows_a_confession if {
	accused({"subject": "Ruth Klemm"}) == set()
}

test_flags_beside_somebody_else if {
	beside({}, {}) == flagged
}

test_allows_the_words_of_the_accused if {
	beside({"name": "Emil Brandt"}, {}) == set()
}

test_allows_the_lawyer_of_the_accused if {
	beside({"title": "Brandt's lawyer"}, {}) == set()
}

test_allows_who_speaks_for_the_accused if {
	beside({"principal": "Brandt", "organization": ""}, {}) == set()
}

test_allows_the_company_of_the_accused if {
	beside({"organization": "Brandt Ltd"}, {}) == set()
}

test_allows_a_clerk_by_the_text if {
	beside({"text": "Brandt, the notary."}, {}) == set()
}

test_flags_what_the_accused_wants if {
	beside({"name": "Emil Brandt"}, {"class": "attitude"}) == flagged
}

test_flags_whom_the_accused_accuses if {
	beside({"name": "Emil Brandt"}, {"class": "accusation"}) == flagged
}

test_allows_a_refusal_to_comment if {
	beside({"name": "Emil Brandt"}, {"class": "no_comment"}) == set()
	count(beside({"name": "Emil Brandt"}, {"class": "no_comment", "lemma": "elaborate", "negated": true})) == 1
}

test_flags_the_denial_of_another if {
	beside({}, {"class": "denial", "lemma": "deny"}) == flagged
}

test_allows_a_denial_of_nobody if {
	beside({}, {"class": "denial", "lemma": "deny", "source": null}) == set()
}

test_flags_an_objection_of_nobody if {
	beside({}, {"class": "denial", "lemma": "disavow", "source": null}) == flagged
}

test_flags_a_comment_of_nobody if {
	beside({}, {"lemma": "comment", "source": null}) == flagged
}

test_allows_a_denial_of_somebody_unknown if {
	beside({"kind": "unknown"}, {"class": "denial", "lemma": "deny"}) == set()
}

test_allows_his_denial if {
	beside({}, {"class": "denial", "lemma": "deny", "source_text": "He"}) == set()
}

test_allows_an_answer_in_a_sentence_without_a_speaker if {
	matching({"answers": [{"sentence": 4, "block": 4, "class": "denial", "quote": null}]}) == set()
	matching({"answers": [{"sentence": 4, "block": 4, "class": "response", "quote": null}]}) == flagged
}

test_allows_a_denial_beside_the_accusation if {
	matching({"answers": [{"sentence": 1, "class": "denial", "quote": null}]}) == set()
}

test_flags_a_response_beside_the_accusation if {
	matching({"answers": [{"sentence": 1, "block": 6, "class": "response", "quote": null}]}) == flagged
}

test_flags_the_answer_of_another if {
	report := found({
		"sources": [clerk, other],
		"attributions": [accusing, saying],
		"matches": object.union(words, {"answers": [{"sentence": 4, "block": 4, "class": "response", "quote": null}]}),
	})
	report == flagged
}

test_allows_an_answer_in_a_sentence_whose_speaker_is_not_known if {
	report := found({
		"attributions": [accusing, object.union(saying, {"source": null})],
		"matches": object.union(words, {"answers": [{"sentence": 4, "block": 4, "class": "denial", "quote": null}]}),
	})
	report == set()
}

test_allows_a_spokesman_of_nobody if {
	beside({"organization": "", "head": "spokesman"}, {}) == set()
}

test_flags_the_agent_of_another if {
	beside({"organization": "", "principal": "Joan Ellery", "head": "agent"}, {}) == flagged
}

test_flags_the_spokesman_of_another if {
	beside({"head": "spokesman"}, {}) == flagged
}

# A power is accused, and heard elsewhere in the story.
peru := object.union(clerk, {"i": 2, "kind": "named_org", "name": "Lima", "text": "Lima", "owner": "Peru"})

lima := {"i": 2, "source": 2, "source_text": "Lima", "class": "neutral", "kind": "indirect", "lemma": "say", "sentence": 5, "block": 4}

power(source, changes, answers) := found({
	"claims": [object.union(claim, {"subject": "Lima", "subject_kind": "state", "subject_owner": "Peru"})],
	"sources": [clerk, object.union(other, source), peru],
	"attributions": [accusing, object.union(saying, changes), lima],
	"matches": object.union(words, {"answers": answers}),
})

flagged_power := {{"at": "c0", "related": [], "graver": true, "args": {"words": "accused Emil Brandt of", "subject": "Lima"}}}

test_flags_a_power_that_speaks_of_other_things if {
	power({}, {}, []) == flagged_power
}

test_allows_a_power_that_answers if {
	power({}, {}, [{"sentence": 5, "block": 4, "class": "response", "quote": null}]) == set()
}

test_allows_an_answer_by_another_name_of_the_power if {
	power({"owner": "Peru"}, {}, [{"sentence": 4, "block": 4, "class": "response", "quote": null}]) == set()
}

test_allows_an_answer_by_its_officials if {
	power({"kind": "unnamed_group", "nationality": "Peru"}, {}, [{"sentence": 4, "block": 4, "class": "response", "quote": null}]) == set()
}

test_flags_a_person_accused_beside_a_power_that_answers if {
	report := found({
		"claims": [claim, object.union(claim, {"i": 1, "at": "c1", "subject": "Lima", "subject_kind": "state", "subject_owner": "Peru"})],
		"sources": [clerk, other, peru],
		"attributions": [accusing, lima],
		"matches": object.union(words, {"answers": [{"sentence": 5, "block": 4, "class": "response", "quote": null}]}),
	})
	report == flagged
}

test_allows_an_answer_by_somebody_of_no_power if {
	power({"organization": ""}, {"class": "denial", "lemma": "deny"}, []) == set()
}

test_allows_an_arm_of_the_power_that_speaks_next if {
	power({"owner": "Peru", "kind": "named_org"}, {}, []) == set()
	power({"owner": "Peru"}, {}, []) == flagged_power
	power({"owner": "Peru", "kind": "named_org"}, {"block": 4}, []) == flagged_power
	power({"owner": "Chile", "kind": "named_org"}, {}, []) == flagged_power
}

test_allows_the_spokeswoman_of_the_company if {
	beside({"head": "spokeswoman", "text": "a spokeswoman for the company, Ada Vinn"}, {"class": "denial", "lemma": "deny"}) == set()
	beside({"head": "spokeswoman", "text": "a spokeswoman for the mayor"}, {"class": "denial", "lemma": "deny"}) == flagged
	beside({"head": "owner", "text": "a spokeswoman for the company"}, {"class": "denial", "lemma": "deny"}) == flagged
}

# "The government stole it", and its ministry denies.
government(subject, text) := found({
	"claims": [object.union(claim, {"subject": subject, "subject_kind": "state"})],
	"sources": [clerk, object.union(other, {"text": text})],
	"attributions": [accusing, object.union(saying, {"class": "denial", "lemma": "deny"})],
})

test_allows_the_ministry_of_a_government if {
	government("government", "the ministry") == set()
	count(government("government", "the union")) == 1
	count(government("army", "the ministry")) == 1
}

test_allows_the_answer_of_a_body_of_no_power if {
	power({"role": "spokesperson", "organization": ""}, {"class": "denial", "lemma": "deny"}, []) == set()
}

test_flags_beside_the_answer_of_somebody_from_a_council if {
	power({}, {"class": "denial", "lemma": "deny"}, []) == flagged_power
}

test_flags_beside_the_answer_of_a_group if {
	power({"kind": "unnamed_group", "organization": ""}, {"class": "denial", "lemma": "deny"}, []) == flagged_power
}

test_flags_beside_the_answer_of_another_power if {
	power({"organization": "", "owner": "Chile"}, {"class": "denial", "lemma": "deny"}, []) == flagged_power
}

test_flags_beside_the_answer_of_another_nation if {
	power({"organization": "", "nationality": "Chile"}, {"class": "denial", "lemma": "deny"}, []) == flagged_power
}

test_flags_beside_somebody_of_no_power_who_answers_for_a_person if {
	beside({"organization": ""}, {"class": "denial", "lemma": "deny"}) == flagged
}

test_allows_the_chief_of_whoever_was_spoken_of if {
	beside({"title": "Its chief executive"}, {}) == set()
}

test_flags_beside_the_lawyer_of_others if {
	beside({"head": "lawyer", "organization": "", "text": "a lawyer"}, {}) == set()
	beside({"head": "lawyer", "organization": "", "text": "a lawyer for the workers"}, {}) == flagged
}

# The police of a country are accused, and somebody denies it.
police(changes, source) := found({
	"claims": [object.union(claim, object.union({"subject": "Peru's police", "subject_kind": "state", "subject_owner": "Peru"}, changes))],
	"sources": [clerk, object.union(other, object.union({"kind": "unnamed_group", "text": "The police service"}, source)), peru],
	"attributions": [accusing, object.union(saying, {"class": "denial", "lemma": "deny"}), lima],
})

test_allows_an_answer_by_the_police if {
	police({}, {}) == set()
}

test_flags_beside_the_answer_of_another_service if {
	count(police({}, {"text": "The fire service"})) == 1
}

test_flags_beside_the_police_who_answer_for_others if {
	count(police({"subject": "Peru's army"}, {})) == 1
}

verdict(changes) := found({
	"claims": [claim, object.union({"i": 1, "kind": "crime", "predicate": "conviction", "subject": "Ada Vinn", "subject_kind": "person", "sentence": 3, "certainty": 5, "owner": null}, changes)],
	"matches": object.union(words, {"convictions": [{"sentence": 3, "block": 3}]}),
})

test_flags_beside_the_conviction_of_another if {
	verdict({}) == flagged
}

test_allows_what_a_court_has_decided if {
	verdict({"subject": "Emil Brandt"}) == set()
	verdict({"subject_kind": ""}) == set()
	verdict({"sentence": 2}) == set()
	verdict({"predicate": "label", "sentence": 3}) == set()
}

test_flags_an_answer_far_off if {
	matching({"answers": [{"sentence": 4, "block": 5, "class": "denial", "quote": null}]}) == flagged
	matching({"answers": [{"sentence": 4, "block": 5, "class": "comment", "text": "no comment", "quote": null}]}) == set()
	beside({}, {"class": "denial", "lemma": "deny", "source": null, "block": 5}) == flagged
}

quoted(attribution) := found({
	"quotes": [{"i": 0, "attribution": attribution}],
	"matches": object.union(words, {"answers": [{"sentence": 4, "block": 4, "class": "comment", "text": "no comment", "quote": 0}, {"sentence": 4, "block": 4, "class": "denial", "quote": 0}]}),
})

test_flags_beside_a_denial_in_the_words_of_another if {
	quoted(0) == flagged
	quoted(null) == set()
}

test_flags_what_the_accused_says_of_other_things if {
	beside({"name": "Emil Brandt"}, {"block": 5}) == flagged
	beside({"name": "Emil Brandt"}, {"block": 0}) == flagged
	beside({"name": "Emil Brandt"}, {"block": 5, "kind": "mixed"}) == flagged
	beside({"name": "Emil Brandt"}, {"block": 0, "kind": "direct"}) == flagged
}

sued(text, changes) := found(object.union(
	{
		"claims": [object.union(claim, {"text": text, "wrong": false})],
		"matches": object.union(words, {"wrongdoing": []}),
	},
	changes,
))

test_flags_who_is_sued if {
	count(sued("Two tenants sued Emil Brandt", {})) == 1
	count(sued("a lawsuit against Emil Brandt", {})) == 1
	count(sued("has alleged ties to", {})) == 1
	sued("told of ties to", {}) == set()
}

test_allows_other_predicates_of_a_suit if {
	sued("sued has alleged ties to", {"claims": [object.union(claim, {"text": "sued has alleged ties to", "predicate": "label"})]}) == set()
}

test_allows_a_suit_by_the_way if {
	low := object.union(claim, {"text": "Two tenants sued Emil Brandt", "block": 5, "wrong": false})
	sued("", {"claims": [low]}) == set()
	count(sued("", {"claims": [low], "matches": object.union(words, {"wrongdoing": [{"class": "wrong", "sentence": 1}]})})) == 1
}

unlawful(changes) := found({
	"claims": [object.union(claim, object.union({"kind": "legal", "predicate": "breach", "certainty": 5}, changes))],
	"matches": object.union(words, {"wrongdoing": []}),
})

test_flags_an_order_that_is_said_to_be_unlawful if {
	unlawful({}) == flagged
	unlawful({"owner": null}) == set()
	unlawful({"predicate": "effect"}) == set()
}

test_allows_what_a_court_finds_unlawful if {
	report := found({
		"claims": [object.union(claim, {"kind": "legal", "predicate": "breach", "certainty": 5})],
		"sources": [object.union(clerk, {"text": "The court"})],
		"matches": object.union(words, {"wrongdoing": []}),
	})
	report == set()
}

test_flags_a_name_of_whatever_kind if {
	count(accused({"subject_kind": "", "subject": "Halvex"})) == 1
	count(accused({"subject_kind": "", "subject": "central government"})) == 1
	count(accused({"subject_kind": "", "subject": "Bank of Kolm"})) == 1
	count(accused({"subject_kind": "", "subject": "Kolm police"})) == 1
	count(accused({"subject_kind": "", "subject": "police"})) == 0
	count(accused({"subject_kind": "", "subject": "Kolm woman"})) == 0
	accused({"subject_kind": "", "subject": "firm"}) == set()
}

test_allows_a_wrong_that_somebody_fears if {
	found({
		"claims": [object.union(claim, {"predicate": "misconduct"})],
		"attributions": [object.union(accusing, {"class": "attitude"})],
	}) == set()
}

# The accused responds, here or far from the accusation.
responding(changes, answer) := found({
	"sources": [clerk, object.union(other, {"name": "Emil Brandt"})],
	"attributions": [accusing, object.union(saying, changes)],
	"matches": object.union(words, {"answers": [object.union({"sentence": 4, "block": 3, "class": "response", "quote": null}, answer)]}),
})

test_flags_beside_a_response_to_something_else if {
	responding({"block": 5}, {"block": 5}) == flagged
	responding({"class": "accusation"}, {"block": 5}) == flagged
}

test_allows_a_response_soon_after if {
	responding({"class": "accusation"}, {}) == set()
}

test_flags_beside_the_response_of_another if {
	report := found({
		"sources": [clerk, other, object.union(other, {"i": 2, "name": "Emil Brandt"})],
		"attributions": [accusing, saying],
		"matches": object.union(words, {"answers": [{"sentence": 4, "block": 3, "class": "response", "quote": null}]}),
	})
	report == flagged
}

test_allows_a_denial_far_off if {
	responding({"block": 5}, {"class": "denial", "block": 5}) == set()
}

test_flags_beside_a_threat_of_the_accused if {
	beside({"name": "Emil Brandt"}, {"lemma": "threaten"}) == flagged
	beside({"name": "Emil Brandt"}, {"class": "directive"}) == flagged
}

test_flags_what_the_accused_has_not_said if {
	beside({"name": "Emil Brandt"}, {"negated": true}) == flagged
}

unasked(text) := count(matching({"answers": [{"sentence": 4, "block": 6, "class": "comment", "text": text, "quote": null}]}))

test_allows_a_call_that_nobody_took if {
	unasked("did not answer") == 0
	unasked("Brandt did not answer") == 0
	unasked("Vinn did not answer") == 1
	unasked("would not discuss") == 1
	count(matching({"answers": [{"sentence": 4, "block": 6, "class": "denial", "text": "denied it", "quote": null}]})) == 1
}

test_flags_beside_what_the_accused_said_before if {
	beside({"name": "Emil Brandt"}, {"block": 4}) == flagged
	beside({"name": "Emil Brandt"}, {"block": 3, "kind": "mixed"}) == set()
	beside({"name": "Emil Brandt"}, {"block": 3}) == flagged
	beside({"name": "Emil Brandt"}, {"block": 4, "kind": "mixed"}) == flagged
	found({
		"claims": [object.union(claim, {"block": 4})],
		"sources": [clerk, object.union(other, {"name": "Emil Brandt"})],
		"attributions": [accusing, object.union(saying, {"block": 2, "kind": "direct"})],
	}) == flagged
}

# "The company" that denies it may be any other.
company(block) := count(beside({"organization": "", "text": "The company", "head": "company"}, {"class": "denial", "lemma": "deny", "block": block}))

test_flags_beside_a_company_far_off if {
	company(4) == 0
	company(5) == 1
}

test_flags_beside_a_company_with_a_name if {
	beside({"text": "The company", "head": "company"}, {"class": "denial", "lemma": "deny"}) == flagged
}

test_flags_beside_a_company_far_off_and_another_close_by if {
	report := found({
		"sources": [clerk, object.union(other, {"organization": "", "text": "The company", "head": "company"}), object.union(other, {"i": 2})],
		"attributions": [accusing, object.union(saying, {"class": "denial", "lemma": "deny", "block": 5}), object.union(saying, {"i": 2, "source": 2, "class": "denial", "lemma": "deny"})],
	})
	report == flagged
}

test_flags_beside_whoever_is_heard_far_off if {
	power({"organization": "", "kind": "named_person"}, {"class": "denial", "lemma": "deny"}, []) == set()
	power({"organization": "", "kind": "named_person"}, {"class": "denial", "lemma": "deny", "block": 5}, []) == flagged_power
}

test_flags_beside_a_verdict_far_off if {
	matching({"convictions": [{"i": 0, "sentence": 4, "block": 5}]}) == flagged
	report := found({
		"claims": [claim, {"i": 1, "kind": "crime", "predicate": "conviction", "subject": "Emil Brandt", "subject_kind": "person", "sentence": 3, "certainty": 5, "owner": null}],
	})
	report == set()
}

dying(changes) := count(found({"claims": [claim, object.union({"i": 1, "kind": "casualty", "predicate": "death", "text": "Brandt was shot dead", "subject": "Emil Brandt", "certainty": 5, "owner": null}, changes)]}))

test_allows_the_dead if {
	dying({}) == 0
	dying({"subject": "Ada Vinn"}) == 1
	dying({"predicate": "injury"}) == 1
	dying({"certainty": 0}) == 1
	dying({"text": "Brandt shot and killed a man"}) == 1
}

# Whom somebody else has killed.
killing(changes) := dying(object.union({"text": "Soldiers killed Emil Brandt", "subject": "soldiers"}, changes))

test_allows_the_killed if {
	killing({}) == 0
	killing({"predicate": "injury"}) == 1
	killing({"certainty": 0}) == 1
	killing({"text": "Emil Brandt killed soldiers"}) == 1
}

# The charge is of what may be no wrong.
mild(changes, matches) := found({
	"claims": [object.union(claim, object.union({"wrong": false}, changes))],
	"matches": object.union(words, object.union({"wrongdoing": []}, matches)),
})

advised := {object.union(report, {"graver": false}) | some report in flagged}

test_advises_of_a_charge_that_may_be_none if {
	mild({}, {}) == advised
	mild({"text": "Emil Brandt is alleged to have"}, {}) == {{"at": "c0", "related": [], "graver": false, "args": {"words": "Emil Brandt is alleged to have", "subject": "Emil Brandt"}}}
	mild({"text": "blamed Emil Brandt for"}, {}) == set()
	mild({"certainty": 0}, {}) == set()
	mild({"predicate": "label"}, {}) == set()
	mild({"subject": "Boko Haram"}, {}) == set()
	mild({"subject": "clerks", "subject_kind": ""}, {}) == set()
	mild({"owner": null, "certainty": 5}, {}) == set()
}

test_allows_a_jibe if {
	mild({}, {"jibes": [{"sentence": 1, "class": "jibe"}]}) == set()
	mild({}, {"jibes": [{"sentence": 1, "class": "aim"}]}) == advised
	mild({}, {"jibes": [{"sentence": 2, "class": "jibe"}]}) == advised
	mild({"wrong": true}, {"jibes": [{"sentence": 1, "class": "jibe"}]}) == set()
	mild({}, {"wrongdoing": [wrong], "jibes": [{"sentence": 1, "class": "jibe"}]}) == set()
}

test_advises_of_an_investigation_of_a_person if {
	count(mild({"text": "is investigating Emil Brandt over"}, {})) == 1
	mild({"text": "is investigating Emil Brandt over", "subject_kind": "org"}, {}) == set()
}

test_keeps_to_the_graver_charge if {
	lesser := object.union(claim, {"i": 1, "at": "c1", "wrong": false, "sentence": 2})
	found({"claims": [claim, lesser]}) == flagged
}

test_advises_where_nobody_had_time if {
	found({"doc": {"kind": "brief"}}) == advised
}

test_flags_what_somebody_believes if {
	found({"attributions": [object.union(accusing, {"class": "attitude", "lemma": "believe"})]}) == flagged
	found({"attributions": [object.union(accusing, {"class": "attitude", "lemma": "believe", "negated": true})]}) == set()
}

test_names_an_army_with_its_article if {
	named("army") == {"the army"}
	named("Norwegian army") == {"the Norwegian army"}
	named("the Norwegian army") == {"the Norwegian army"}
	named("Norway's army") == {"Norway's army"}
	named("Emil Brandt") == {"Emil Brandt"}
}

named(subject) := {report.args.subject | some report in accused({"subject": subject, "subject_kind": "state"})}

test_allows_a_suit_to_block_something if {
	count(sued("Two tenants sued Emil Brandt", {"matches": object.union(words, {"wrongdoing": [], "jibes": [{"sentence": 1, "class": "aim"}]})})) == 0
	count(sued("Two tenants sued Emil Brandt", {"matches": object.union(words, {"wrongdoing": [], "jibes": [{"sentence": 1, "class": "jibe"}]})})) == 1
}

test_flags_what_a_book_about_the_accused_says if {
	found({"sources": [object.union(clerk, {"name": "Emil Brandt"})]}) == set()
	found({
		"sources": [object.union(clerk, {"name": "Emil Brandt"})],
		"attributions": [object.union(accusing, {"class": "document"})],
	}) == flagged
}

test_allows_what_a_power_says_of_itself if {
	report := found({
		"claims": [object.union(claim, {"subject": "Lima", "subject_kind": "state", "subject_owner": "Peru"})],
		"sources": [object.union(clerk, {"owner": "Peru"})],
	})
	report == set()
	found({
		"claims": [object.union(claim, {"subject": "Lima", "subject_kind": "state", "subject_owner": "Peru"})],
		"sources": [object.union(clerk, {"nationality": "Peru"})],
	}) == flagged_power
}

test_flags_beside_an_anonymous_voice if {
	beside({"name": "Emil Brandt", "kind": "anonymous"}, {}) == flagged
}

test_allows_what_the_accused_says_in_the_same_sentence if {
	beside({"name": "Emil Brandt"}, {"sentence": 1, "block": 1}) == set()
	beside({"name": "Emil Brandt"}, {"sentence": 1, "block": 1, "i": 0}) == flagged
	beside({"name": "Emil Brandt"}, {"sentence": 0, "block": 1}) == flagged
	beside({"name": "Emil Brandt"}, {"sentence": 0, "block": 2}) == flagged
}

test_allows_who_is_called_what_the_accused_is if {
	notary("the notary", "notary") == set()
	notary("a notary", "notary") == flagged_notary
	notary("the clerk", "clerk") == flagged_notary
	notary("the baker", "") == flagged_notary
}

notary(text, head) := found({
	"claims": [object.union(claim, {"text": "accused the notary  Emil Brandt of"})],
	"sources": [clerk, object.union(other, {"text": text, "head": head})],
	"attributions": [accusing, saying],
})

flagged_notary := {{"at": "c0", "related": [], "graver": true, "args": {"words": "accused the notary  Emil Brandt of", "subject": "Emil Brandt"}}}

test_flags_beside_the_notary_of_another_charge if {
	report := found({
		"claims": [claim, object.union(claim, {"i": 1, "at": "c1", "subject": "Joan Ellery", "text": "accused the notary Joan Ellery of"})],
		"sources": [clerk, object.union(other, {"text": "the notary", "head": "notary"})],
		"attributions": [accusing, saying],
	})
	report == flagged
	count(found({
		"claims": [claim, object.union(claim, {"i": 1, "at": "c1", "kind": "statement", "predicate": "act", "text": "the notary Emil Brandt left"})],
		"sources": [clerk, object.union(other, {"text": "the notary", "head": "notary"})],
		"attributions": [accusing, saying],
	})) == 1
}

test_allows_the_office_of_the_mayor if {
	beside({"text": "the mayor's office"}, {}) == set()
	beside({"text": "the shop's office"}, {}) == flagged
}

test_allows_the_house_of_a_president if {
	house("Otto Brand", "accused President Otto Brand of", "the White House") == 0
	house("Otto Brand", "accused President Otto Brand of", "the harbour") == 1
	house("Otto Brand", "accused Otto Brand of", "the White House") == 1
	house("White House", "accused the White House of", "Press secretary Dana Holt") == 0
}

house(subject, text, source) := count(found({
	"claims": [object.union(claim, {"subject": subject, "text": text})],
	"sources": [clerk, object.union(other, {"text": source})],
	"attributions": [accusing, saying],
}))

test_flags_beside_the_house_of_another_president if {
	count(found({
		"claims": [claim, object.union(claim, {"i": 1, "at": "c1", "subject": "Joan Ellery", "text": "accused President Joan Ellery of"})],
		"sources": [clerk, object.union(other, {"text": "the White House"})],
		"attributions": [accusing, saying],
	})) == 1
}

test_allows_the_spokesman_of_a_power_that_speaks_next if {
	power({"text": "Press secretary Dana Holt"}, {}, []) == set()
}

# Somebody of no body calls it a lie in the same paragraph.
rebutted(changes, hit) := found({
	"sources": [clerk, object.union(other, object.union({"organization": ""}, changes))],
	"attributions": [accusing, object.union(saying, {"sentence": 2, "block": 6})],
	"matches": object.union(words, {"answers": [object.union({"sentence": 2, "block": 1, "class": "denial", "quote": null}, hit)]}),
})

test_allows_a_rebuttal_in_the_same_paragraph if {
	rebutted({}, {}) == set()
	rebutted({"organization": "Hull Council"}, {}) == flagged
	rebutted({"kind": "unnamed_person"}, {}) == flagged
	rebutted({}, {"block": 2}) == flagged
	rebutted({}, {"class": "response"}) == flagged
	found({
		"sources": [clerk, other, object.union(other, {"i": 2, "organization": ""})],
		"attributions": [accusing, object.union(saying, {"sentence": 2, "block": 6})],
		"matches": object.union(words, {"answers": [{"sentence": 2, "block": 1, "class": "denial", "quote": null}]}),
	}) == flagged
}

test_flags_beside_the_denial_of_the_accuser if {
	found({
		"sources": [clerk],
		"attributions": [accusing, object.union(saying, {"source": 0, "sentence": 2, "block": 6})],
		"matches": object.union(words, {"answers": [{"sentence": 2, "block": 1, "class": "denial", "quote": null}]}),
	}) == flagged
	found({
		"sources": [clerk, object.union(other, {"organization": ""})],
		"attributions": [accusing, object.union(saying, {"sentence": 0, "block": 6})],
		"matches": object.union(words, {"answers": [{"sentence": 0, "block": 1, "class": "denial", "quote": null}]}),
	}) == flagged
}

complaint := object.union(claim, {"predicate": "grievance", "kind": "statement", "text": "Emil Brandt moved", "wrong": false, "certainty": 5})

complaining(changes) := found({"claims": [object.union(complaint, changes)], "attributions": [object.union(accusing, {"class": "neutral", "lemma": "say"})], "matches": object.union(words, {"wrongdoing": []})})

of_complaint := {{"at": "c0", "related": [], "graver": false, "args": {"words": "Emil Brandt moved", "subject": "Emil Brandt"}}}

test_advises_of_a_complaint if {
	complaining({}) == of_complaint
}

test_allows_a_complaint_of_nobody_with_a_name if {
	count(complaining({"subject": "old warden", "subject_kind": ""})) == 0
}

test_allows_a_complaint_of_whom_nobody_would_ask if {
	count(complaining({"subject": "Boko Haram", "subject_kind": "org"})) == 0
}

# "A former aide to Emil Brandt" is not Brandt, and goes on without answering for him.
aide := object.union(clerk, {"principal": "Emil Brandt", "text": "a former aide to Emil Brandt"})

test_advises_of_a_complaint_by_his_own if {
	report := no_response.report with input as object.union(story, {
		"claims": [complaint],
		"sources": [aide],
		"attributions": [
			object.union(accusing, {"class": "neutral", "lemma": "say"}),
			object.union(saying, {"source": 0, "sentence": 2, "block": 1, "source_text": "the aide"}),
		],
		"matches": object.union(words, {"wrongdoing": []}),
	})
	report == of_complaint
}

test_allows_a_complaint_that_he_answers if {
	report := no_response.report with input as object.union(story, {
		"claims": [complaint],
		"sources": [aide, object.union(other, {"name": "Emil Brandt", "text": "Emil Brandt"})],
		"attributions": [
			object.union(accusing, {"class": "neutral", "lemma": "say"}),
			object.union(saying, {"sentence": 2, "block": 1, "source_text": "Brandt"}),
		],
		"matches": object.union(words, {"wrongdoing": []}),
	})
	count(report) == 0
}

# "Northgate Freight", and "Northgate" further on.
shortened(changes) := found({"claims": [
	object.union(claim, {"subject": "Northgate Freight", "subject_kind": "org"}),
	object.union(claim, object.union({"i": 1, "at": "c1", "subject": "Northgate", "subject_kind": ""}, changes)),
]})

test_asks_once_of_a_name_that_is_shortened if {
	{[finding.at, finding.related, finding.args.subject] | some finding in shortened({})} == {["c0", ["c1"], "Northgate Freight"]}
}

test_asks_of_both_who_are_two if {
	count(shortened({"subject_kind": "state"})) == 2
	count(shortened({"subject": "North"})) == 2
}

test_flags_responsibility_for_deaths if {
	accused({"predicate": "responsibility", "wrong": false}) == flagged
}

test_flags_a_campaign if {
	report := accused({"subject": "Brandt campaign", "subject_kind": ""})
	report == {{"at": "c0", "related": [], "graver": true, "args": {"words": "accused Emil Brandt of", "subject": "the Brandt campaign"}}}
}

test_flags_beside_somebody_late if {
	matching({"convictions": [{"sentence": 2, "block": 2, "text": "The late"}]}) == flagged
	matching({"convictions": [{"sentence": 1, "block": 1, "text": "the late"}]}) == set()
	matching({"convictions": [{"sentence": 2, "block": 2, "text": "killed himself"}]}) == set()
}

# Brandt's clerk, far down, refuses something.
refusing(source, class) := found({
	"sources": [clerk, object.union(other, source)],
	"attributions": [accusing, object.union(saying, {"class": "no_comment", "lemma": "refuse", "block": 6})],
	"matches": object.union(words, {"answers": class}),
})

test_flags_beside_what_the_accused_would_not_do if {
	refusing({"name": "Emil Brandt"}, []) == flagged
	refusing({"name": "Emil Brandt"}, [{"sentence": 4, "block": 6, "class": "response", "quote": null}]) == flagged
	refusing({"name": "Emil Brandt"}, [{"sentence": 4, "block": 6, "class": "comment", "quote": null}]) == set()
}

test_allows_who_would_not_comment if {
	report := found({
		"sources": [clerk, object.union(other, {"kind": "unknown"})],
		"attributions": [accusing, object.union(saying, {"class": "no_comment", "lemma": "decline"})],
		"matches": object.union(words, {"answers": [{"sentence": 4, "block": 2, "class": "comment", "quote": null}]}),
	})
	report == set()
}

test_flags_beside_a_namesake if {
	beside({"name": "Emil Orr"}, {}) == flagged
	beside({"name": "Emil Orr", "title": "Brandt's notary"}, {}) == set()
	beside({"name": "Ada Brandt"}, {}) == set()
	beside({"name": "Emil"}, {}) == set()
	beside({"name": "Emil Works", "kind": "named_org"}, {"block": 1}) == set()
}

test_flags_beside_who_has_left_the_accused if {
	beside({"title": "Brandt's agent", "former": true}, {}) == flagged
	beside({"title": "Brandt's agent", "former": false}, {}) == set()
	beside({"name": "Emil Brandt", "former": true}, {}) == set()
	found({"sources": [object.union(clerk, {"title": "Brandt's agent", "former": true})]}) == flagged
	found({"sources": [object.union(clerk, {"title": "Brandt's agent"})]}) == set()
}

# The accuser has Brandt say something.
recited(changes) := found({
	"sources": [clerk, object.union(other, {"name": "Emil Brandt"})],
	"attributions": [object.union(accusing, object.union({"frame": "verb", "kind": "direct"}, changes)), object.union(saying, {"parent": 0})],
})

test_flags_beside_what_the_accuser_has_the_accused_say if {
	recited({}) == flagged
	recited({"kind": "mixed"}) == flagged
	recited({"kind": "indirect"}) == set()
	recited({"frame": "according_to"}) == set()
}

# Brandt, a convict, is accused of something else besides.
besides(changes) := found(object.union(
	{"claims": [object.union(claim, {"text": "Brandt is also accused of", "owner": null}), sentenced], "matches": words},
	changes,
))

sentenced := {"i": 1, "at": "c1", "kind": "crime", "predicate": "conviction", "subject": "Emil Brandt", "subject_kind": "person", "sentence": 0, "certainty": 5, "owner": null}

convicted(changes) := besides({"claims": [object.union(claim, object.union({"text": "Brandt is also accused of", "owner": null}, changes)), sentenced]})

of_besides := {{"at": "c0", "related": [], "graver": true, "args": {"words": "Brandt is also accused of", "subject": "Emil Brandt"}}}

test_flags_what_a_convict_is_accused_of_besides if {
	besides({}) == of_besides
	count(convicted({"text": "Brandt is separately charged with", "kind": "crime", "predicate": "charge"})) == 1
	convicted({"text": "Brandt is accused of"}) == set()
	convicted({"text": "Brandt is also accused of", "predicate": "offence"}) == set()
	convicted({"subject": "Ada Vinn"}) == {object.union(report, {"args": {"words": "Brandt is also accused of", "subject": "Ada Vinn"}}) | some report in of_besides}
	besides({"doc": {"kind": "interview"}}) == set()
}

test_flags_a_further_charge_once if {
	found({"claims": [object.union(claim, {"text": "Brandt is also accused of", "owner": null})]}) == of_besides
	found({
		"claims": [object.union(claim, {"text": "Brandt is also accused of", "owner": null})],
		"matches": object.union(words, {"convictions": [{"i": 0, "sentence": 4, "block": 4, "text": "jailed"}]}),
	}) == set()
}

# An answer, and what may stand between.
answering(sentence, claims) := besides({
	"claims": array.concat([object.union(claim, {"text": "Brandt is also accused of", "owner": null}), sentenced], claims),
	"matches": object.union(words, {"answers": [{"sentence": sentence, "block": 6, "class": "denial", "quote": null}]}),
})

again := object.union(claim, {"i": 2, "at": "c2", "kind": "crime", "predicate": "charge", "text": "Brandt was charged with", "sentence": 3, "certainty": 3, "owner": null})

test_allows_a_further_charge_that_is_answered if {
	answering(4, []) == set()
	answering(2, [again]) == set()
	answering(3, [again]) == of_besides
	answering(4, [again]) == of_besides
	{report.at | some report in answering(4, [object.union(again, {"subject": "Ada Vinn"})])} == {"c2"}
	answering(4, [object.union(again, {"certainty": 0})]) == set()
	answering(4, [object.union(again, {"kind": "statement"})]) == set()
	answering(4, [object.union(again, {"sentence": 1})]) == set()
	answering(0, []) == of_besides
	answering(4, [object.union(again, {"kind": "accusation", "predicate": "accused"})]) == of_besides
}

test_allows_a_further_charge_that_somebody_rejects if {
	rejecting := object.union(saying, {"class": "denial", "lemma": "deny", "source": null, "block": 6})
	besides({"attributions": [accusing, rejecting]}) == set()
}

# Brandt answered something before, and somebody was sentenced.
answered_before(subject) := besides({
	"claims": [object.union(claim, {"text": "Brandt is also accused of", "owner": null}), object.union(sentenced, {"subject": subject})],
	"sources": [clerk, object.union(other, {"name": "Emil Brandt"})],
	"attributions": [object.union(saying, {"class": "denial", "lemma": "deny", "sentence": 0, "block": 6})],
})

test_flags_beside_an_answer_of_the_convict_alone if {
	answered_before("Emil Brandt") == of_besides
	answered_before("Ada Vinn") == set()
}

# The firm is accused where somebody goes to prison.
beside_prison(changes, text) := count(found({
	"claims": [object.union(claim, object.union({"subject": "Halden Freight", "subject_kind": "org", "text": "Halden Freight faces allegations", "owner": null}, changes))],
	"matches": object.union(words, {"convictions": [{"i": 0, "sentence": 4, "block": 2, "text": text}]}),
}))

test_flags_a_body_where_somebody_goes_to_prison if {
	beside_prison({}, "life sentence") == 1
	beside_prison({}, "convicted") == 0
	beside_prison({"subject_kind": "person"}, "life sentence") == 0
	beside_prison({"kind": "crime", "predicate": "offence"}, "life sentence") == 0
}

# "The accused, which said on Monday that it would meet, faces allegations."
having_said(text, changes) := count(found({
	"claims": [object.union(claim, object.union({"text": text, "owner": null}, changes))],
	"sources": [clerk, object.union(other, {"name": "Emil Brandt"})],
	"attributions": [object.union(saying, {"sentence": 1, "block": 1, "cue_text": "said"})],
}))

test_flags_beside_what_the_accused_said_before_it if {
	having_said("Emil Brandt, who said so, faces allegations", {}) == 1
	having_said("Emil Brandt, which said so, faces allegations", {}) == 1
	having_said("Emil Brandt faces allegations", {}) == 0
	having_said("Emil Brandt, who said so, stole", {"kind": "crime", "predicate": "offence", "certainty": 3}) == 0
	having_said("Emil Brandt, which said so, stole", {"kind": "crime", "predicate": "offence", "certainty": 3}) == 0
}
