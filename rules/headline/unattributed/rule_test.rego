package rules.headline.unattributed_test

import data.rules.headline.unattributed

charge := {
	"at": "m.charges.0", "class": "pollution", "text": "poured", "attrs": {"form": ""}, "closes": false,
	"sentence": 0, "block": 0, "block_kind": "headline", "attribution": null, "quote": null,
}

text := object.union(charge, {"at": "m.charges.1", "sentence": 1, "block": 1, "block_kind": "paragraph", "attribution": 0})

saying := {
	"i": 0, "cue": "a0.cue", "source": 0, "source_text": "two foremen", "class": "neutral", "lemma": "say",
	"sentence": 1, "block": 1, "parent": null,
}

foremen := {"kind": "unnamed_group", "role": "", "name": "two former foremen", "text": "two former foremen", "head": "foreman", "plural": true, "owner": "", "outlet": ""}

story := {
	"doc": {"headline": "Builder poured acid in river"},
	"blocks": [{"i": 0, "kind": "headline", "body": -1}, {"i": 1, "kind": "paragraph", "body": 0}, {"i": 2, "kind": "paragraph", "body": 1}, {"i": 3, "kind": "paragraph", "body": 2}],
	"sentences": [{"i": i, "index": 0, "at": sprintf("s%d", [i]), "question": false, "carried": null, "block": i} | some i in numbers.range(0, 3)],
	"attributions": [saying],
	"sources": [foremen],
	"quotes": [],
	"claims": [],
	"matches": {"charges": [charge, text], "causes": [], "disclaimers": [], "combat": [], "parties": []},
}

found(changes) := report if {
	report := unattributed.report with input as object.union(story, changes)
}

matched(charges) := found({"matches": {"charges": charges}})

flagged := {{"at": "s0", "related": ["a0.cue"], "args": {"headline": "Builder poured acid in river", "source": "two foremen"}}}

test_flags_what_a_party_says if {
	found({}) == flagged
}

test_allows_a_story_that_says_it_itself if {
	matched([charge, text, object.union(text, {"attribution": null})]) == set()
}

# They speak in the second paragraph, and the lead has no source.
below := {"attributions": [object.union(saying, {"sentence": 2, "block": 2})]}

test_allows_a_story_that_says_nothing_of_it if {
	found(object.union(below, {"matches": {"charges": [charge]}})) == set()
}

test_flags_a_lead_that_is_all_others_words if {
	matched([charge]) == flagged
	matched([charge, object.union(text, {"class": "theft", "attribution": null})]) == flagged
	matched([charge, object.union(text, {"attribution": null, "attrs": {"form": "passive"}})]) == flagged
}

test_allows_a_lead_in_other_words_where_something_is_missing if {
	matched([object.union(charge, {"block_kind": "deck"})]) == set()
	matched([object.union(charge, {"quote": 0})]) == set()
	matched([object.union(charge, {"attrs": {"form": "passive"}})]) == set()
	led({"parent": 0}) == set()
	led({"class": "denial"}) == set()
	led({"sentence": 2}) == set()
	told := [object.union(sentence, {"index": 1}) | some sentence in story.sentences]
	found({"matches": {"charges": [charge]}, "sentences": told}) == set()
	down := [{"kind": "headline", "body": -1}, {"kind": "paragraph", "body": 1}, {"kind": "paragraph", "body": 2}, {"kind": "paragraph", "body": 3}]
	found({"matches": {"charges": [charge]}, "blocks": down}) == set()
	matched([charge, object.union(charge, {"block": 0, "block_kind": "deck"})]) == flagged
}

test_flags_a_lead_where_others_say_it_far_down if {
	far := object.union(saying, {"i": 1, "sentence": 3, "block": 3})
	report := found({
		"attributions": [saying, far],
		"matches": {"charges": [charge, object.union(text, {"attribution": 1, "sentence": 3, "block": 3})]},
	})
	report == flagged
}

test_allows_a_lead_where_a_document_says_it_too if {
	record := object.union(saying, {"i": 1, "source": 1, "sentence": 2, "block": 2})
	report := found({
		"attributions": [saying, record],
		"sources": [foremen, object.union(foremen, {"kind": "document"})],
		"matches": {"charges": [charge, object.union(text, {"attribution": 1, "sentence": 2, "block": 2})]},
	})
	report == set()
}

led(changes) := found({"matches": {"charges": [charge]}, "attributions": [object.union(saying, changes)]})

test_flags_what_is_carried_over if {
	sentences := [{"at": sprintf("s%d", [i]), "question": false, "carried": 0, "block": i} | some i in numbers.range(0, 3)]
	report := found({"sentences": sentences, "matches": {"charges": [charge, object.union(text, {"attribution": null})]}})
	report == {{"at": "s0", "related": ["a0.cue"], "args": {"headline": "Builder poured acid in river", "source": "two foremen"}}}
}

test_allows_another_wrong if {
	found(object.union(below, {"matches": {"charges": [charge, object.union(text, {"class": "theft"})]}})) == set()
}

test_looks_for_it_in_the_body if {
	matched([charge, text, object.union(charge, {"class": "pollution"})]) == flagged
}

test_allows_a_charge_below_the_headline if {
	matched([object.union(charge, {"block_kind": "deck"}), text]) == set()
}

test_allows_an_event if {
	matched([object.union(charge, {"attrs": {"form": "passive"}}), text]) == set()
	matched([object.union(charge, {"attrs": {"form": "verb"}, "closes": true}), text]) == set()
	matched([object.union(charge, {"attrs": {"form": "verb"}}), text]) == flagged
	matched([object.union(charge, {"closes": true}), text]) == flagged
}

test_allows_what_comes_far_down if {
	found({"attributions": [object.union(saying, {"block": 3})]}) == set()
}

test_allows_a_headline_that_quotes_it if {
	matched([object.union(charge, {"quote": 0}), text]) == set()
	found({"quotes": [{"block": 0, "sentence": 0}]}) == flagged
}

in_passing(charges) := found(object.union(below, {"matches": {"charges": charges}}))

test_passes_over_what_may_happen_to_anybody if {
	attacked := object.union(text, {"attribution": null, "attrs": {"form": "passive"}})
	in_passing([charge, text, attacked]) == flagged
	in_passing([charge, text, object.union(attacked, {"attrs": {"form": "verb"}})]) == set()
	count(in_passing([charge, object.union(attacked, {"attribution": 0})])) == 1
}

test_allows_a_headline_with_a_source if {
	found({"attributions": [saying, object.union(saying, {"block": 0})]}) == set()
	deck := array.concat([{"i": 0, "kind": "deck", "body": -1}], array.slice(story.blocks, 1, 4))
	found({"blocks": deck, "attributions": [saying, object.union(saying, {"block": 0})]}) == set()
}

test_allows_a_question if {
	asked := [object.union(sentence, {"question": sentence.block == 0}) | some sentence in story.sentences]
	found({"sentences": asked}) == set()
	below := [object.union(sentence, {"question": sentence.block == 1}) | some sentence in story.sentences]
	found({"sentences": below}) == flagged
}

test_allows_a_headline_that_takes_no_side if {
	found({"matches": {"charges": [charge, text], "disclaimers": [{"block": 0}]}}) == set()
	found({"matches": {"charges": [charge, text], "disclaimers": [{"block": 1}]}}) == flagged
}

test_allows_a_verdict_and_a_confession if {
	found({"attributions": [object.union(saying, {"lemma": "admit"})]}) == set()
	found({"attributions": [object.union(saying, {"source_text": "a court in Kolm"})]}) == set()
}

test_passes_over_a_denial if {
	found({"attributions": [object.union(saying, {"class": "denial"})]}) == set()
	denied := object.union(saying, {"i": 1, "class": "refute", "lemma": "refute"})
	report := found({"attributions": [saying, denied], "matches": {"charges": [charge, text, object.union(text, {"attribution": 1})]}})
	report == flagged
}

test_allows_a_document if {
	found({"sources": [object.union(foremen, {"kind": "document"})]}) == set()
}

test_flags_a_party_with_a_name if {
	found({"sources": [object.union(foremen, {"kind": "named_person", "name": "Ada Cole", "role": "official"})]}) == flagged
}

test_allows_those_who_did_it if {
	found({"sources": [object.union(foremen, {"name": "the builder"})]}) == set()
	found({"sources": [object.union(foremen, {"name": "the builder", "kind": "anonymous"})]}) == set()
	found({"sources": [object.union(foremen, {"name": "the builder", "kind": "anonymous"})]}) == set()
}

test_passes_over_short_words if {
	found({"sources": [object.union(foremen, {"name": "the er"})]}) == flagged
}

# A headline about a state, with its owner.
state(head, source) := found({
	"doc": {"headline": head},
	"sources": [object.union(foremen, source)],
})

test_allows_a_state_that_tells_what_it_did if {
	state("Israel poured acid in river", {"owner": "Israel"}) == set()
	state("US poured acid in river", {"owner": "United States"}) == set()
}

test_flags_another_state if {
	count(state("Russia poured acid in river", {"owner": "Israel"})) == 1
	count(state("Russia poured acid in river", {"owner": "United States"})) == 1
	count(state("US poured acid in river", {"owner": "Israel"})) == 1
}

behind := {
	"kind": "accusation", "subject": "Ukraine", "owner": 0, "sentence": 1, "block": 1, "lemmas": ["strike"],
}

# The headline says who did it, and the body who is behind it.
accused(changes) := found({
	"doc": {"headline": "Ukraine bombed the Kremlin"},
	"matches": {"charges": [object.union(charge, {"class": "attack", "text": "bombed"})]},
	"claims": [object.union(behind, changes)],
	"attributions": below.attributions,
})

test_flags_an_accusation if {
	count(accused({})) == 1
}

test_allows_other_claims if {
	accused({"kind": "motive"}) == set()
	accused({"subject": ""}) == set()
	accused({"subject": "Kremlin"}) == set()
	accused({"block": 0}) == set()
	accused({"owner": null}) == set()
}

prevents := {"kind": "causal", "quote": null, "sentence": 0, "block": 0, "owner": null, "lemmas": ["coffee", "dementia"]}

finds := object.union(prevents, {"sentence": 1, "block": 1, "owner": 0, "lemmas": ["coffee", "dementia", "nurse"]})

study := {"kind": "document", "role": "study", "name": "a study", "plural": false, "owner": ""}

# What is found of a claim in the headline and one in the body.
claimed(above, below, source) := found({
	"matches": {"charges": []},
	"claims": [object.union(prevents, above), object.union(finds, below)],
	"sources": [source],
})

test_flags_one_study if {
	count(claimed({}, {}, study)) == 1
	count(claimed({"kind": "statistic"}, {"kind": "statistic"}, study)) == 1
}

test_flags_people_without_names if {
	count(claimed({"kind": "casualty"}, {"kind": "casualty"}, foremen)) == 1
	count(claimed({}, {}, foremen)) == 1
}

test_allows_an_office if {
	claimed({"kind": "casualty"}, {"kind": "casualty"}, object.union(foremen, {"role": "official"})) == set()
	claimed({"kind": "casualty"}, {"kind": "casualty"}, object.union(foremen, {"plural": false})) == set()
	claimed({"kind": "casualty"}, {"kind": "casualty"}, object.union(foremen, {"kind": "named_org"})) == set()
}

test_allows_a_toll_from_a_study if {
	claimed({"kind": "casualty"}, {"kind": "casualty"}, study) == set()
}

test_allows_a_cause_from_an_office if {
	claimed({}, {}, object.union(study, {"role": "government"})) == set()
}

test_allows_claims_of_other_kinds if {
	claimed({"kind": "motive"}, {"kind": "motive"}, foremen) == set()
	claimed({"kind": "casualty"}, {}, foremen) == set()
}

test_allows_a_claim_that_is_in_the_body_alone if {
	claimed({"block": 2}, {}, study) == set()
	claimed({}, {"block": 0}, study) == set()
	claimed({"quote": 0}, {}, study) == set()
}

test_allows_another_matter if {
	claimed({}, {"lemmas": ["tea", "sleep"]}, study) == set()
	claimed({"lemmas": ["coffee", "dementia", "men", "women", "sleep"]}, {}, study) == set()
	claimed({"lemmas": []}, {}, study) == set()
}

effect := {"class": "cause", "quote": null, "sentence": 0, "block_kind": "headline"}

found_by := object.union(saying, {"parent": null})

# "Walking cuts the risk", and a lead that has it from a study.
caused(changes, voices) := found({
	"matches": {"charges": [], "causes": [object.union(effect, changes)], "disclaimers": []},
	"attributions": voices,
	"sources": [study, object.union(foremen, {"role": "official"})],
})

test_flags_an_effect_of_one_study if {
	count(caused({}, [found_by])) == 1
}

test_allows_an_effect_that_somebody_else_sees_too if {
	caused({}, [found_by, object.union(found_by, {"source": 1, "cue": "a1.cue"})]) == set()
}

test_flags_an_effect_that_others_speak_of_further_down if {
	count(caused({}, [found_by, object.union(found_by, {"source": 1, "cue": "a1.cue", "block": 2})])) == 1
	count(caused({}, [found_by, object.union(found_by, {"source": 1, "cue": "a1.cue", "parent": 0})])) == 1
}

test_allows_a_link_and_a_text_without_a_source if {
	caused({"class": "association"}, [found_by]) == set()
	caused({"block_kind": "paragraph"}, [found_by]) == set()
	caused({"quote": 0}, [found_by]) == set()
	caused({}, []) == set()
}

post := object.union(foremen, {"kind": "named_org", "role": "outlet", "name": "Post", "outlet": "Post"})

# "Lumo glasses kept filming", and a lead that has from the Post what Lumo knew.
relayed(changes) := found(object.union(
	{
		"doc": {"headline": "Lumo glasses kept filming"},
		"sources": [post, foremen],
		"matches": {"charges": [object.union(text, {"class": "knowledge"})]},
	},
	changes,
))

test_flags_a_lead_that_is_an_outlets_word if {
	count(relayed({})) == 1
	count(relayed({"matches": {"charges": []}, "claims": [behind]})) == 1
}

test_allows_a_lead_with_other_words if {
	relayed({"quotes": [{"block": 0, "sentence": 0}]}) == set()
	relayed({"attributions": [object.union(saying, {"source": 1})]}) == set()
	relayed({"attributions": [saying, object.union(saying, {"i": 1, "cue": "a1.cue", "source": 1})]}) == set()
	relayed({"attributions": [object.union(saying, {"block": 2})]}) == set()
	relayed({"matches": {"charges": [object.union(text, {"sentence": 2})]}}) == set()
	relayed({"matches": {"charges": [object.union(text, {"attribution": null})]}}) == set()
	relayed({"matches": {"charges": []}, "claims": [object.union(behind, {"kind": "motive"})]}) == set()
	relayed({"matches": {"charges": []}, "claims": [object.union(behind, {"owner": null})]}) == set()
}

test_takes_the_first_sentence_of_the_lead if {
	later := [object.union(sentence, {"index": 1}) | some sentence in story.sentences]
	relayed({"sentences": later}) == set()
	below := [{"kind": "headline", "body": -1}, {"kind": "paragraph", "body": 1}, {"kind": "paragraph", "body": 2}, {"kind": "paragraph", "body": 3}]
	relayed({"blocks": below}) == set()
}

test_leaves_what_the_outlet_is_told_in_passing if {
	passing := object.union(saying, {"i": 1, "cue": "a1.cue", "source": 1, "parent": 0})
	count(relayed({"attributions": [saying, passing]})) == 1
}

test_leaves_a_story_without_a_headline if {
	relayed({"blocks": [{"kind": "paragraph", "body": -1}, {"kind": "paragraph", "body": 0}]}) == set()
}

# "Forty militants killed", says the army.
army := object.union(foremen, {"kind": "named_org", "role": "government", "name": "army-run state government", "text": "the army-run state government", "head": "government", "plural": false})

fought(kind, combat, parties) := found({
	"matches": {"charges": [], "combat": combat, "parties": parties},
	"claims": [object.union(prevents, {"kind": kind}), object.union(finds, {"kind": kind})],
	"sources": [army],
})

test_flags_the_dead_of_a_fight_by_the_word_of_a_force if {
	force := {"class": "force", "text": "Army", "lemma": "army"}
	count(fought("casualty", [{"i": 0}], [force])) == 1
	fought("causal", [{"i": 0}], [force]) == set()
	fought("casualty", [], [force]) == set()
	fought("casualty", [{"i": 0}], [object.union(force, {"class": "contender"})]) == set()
	fought("casualty", [{"i": 0}], [{"class": "force", "text": "rebels", "lemma": "rebel"}]) == set()
}

test_flags_the_dead_by_the_word_of_several if {
	report := found({
		"matches": {"charges": [], "combat": [{"i": 0}], "parties": [{"class": "force", "text": "Rebel", "lemma": "rebel"}]},
		"claims": [object.union(prevents, {"kind": "casualty"}), object.union(finds, {"kind": "casualty"})],
		"sources": [object.union(army, {"text": "the rebels"})],
	})
	count(report) == 1
}

# A headline of two matters.
long_headline(kind, lemmas) := found({
	"matches": {"charges": [], "combat": [{"i": 0}], "parties": [{"class": "force", "text": "Army", "lemma": "army"}]},
	"claims": [
		object.union(prevents, {"kind": kind, "lemmas": ["drone", "kolm", "market", "talk", "stall", "geneva", "envoy"]}),
		object.union(finds, {"kind": kind, "lemmas": lemmas}),
	],
	"sources": [army],
})

test_flags_the_dead_in_a_headline_of_two_matters if {
	count(long_headline("casualty", ["drone", "kolm", "market"])) == 1
	long_headline("casualty", ["drone", "kolm"]) == set()
}

test_allows_a_cause_in_a_headline_of_two_matters if {
	report := found({
		"matches": {"charges": []},
		"claims": [
			object.union(prevents, {"lemmas": ["drone", "kolm", "market", "talk", "stall", "geneva", "envoy"]}),
			object.union(finds, {"lemmas": ["drone", "kolm", "market"]}),
		],
		"sources": [object.union(foremen, {"role": "study"})],
	})
	report == set()
}

test_allows_whoever_it_is if {
	found({"sources": [object.union(foremen, {"kind": "unknown", "name": "it", "text": "It"})]}) == set()
}

harm := {"i": 0, "at": "c0", "kind": "accusation", "subject": "coal dust", "sentence": 0, "block": 0, "owner": null, "quote": null, "lemmas": ["coal", "dust", "asthma"]}

# A wrong in the headline without a verb of the list, and who says so in the lead.
harmful(claim, source) := found({
	"claims": [object.union(harm, claim)],
	"sources": [object.union(foremen, source)],
	"matches": {"charges": []},
})

test_flags_a_wrong_that_people_without_names_tell if {
	harmful({}, {}) == flagged
	harmful({"kind": "crime"}, {}) == flagged
}

test_allows_a_wrong_where_something_is_missing if {
	harmful({"kind": "statement"}, {}) == set()
	harmful({"quote": 0}, {}) == set()
	harmful({"block": 1}, {}) == set()
	harmful({}, {"kind": "named_person"}) == set()
	harmful({}, {"role": "official"}) == set()
	harmful({}, {"text": "the police"}) == set()
	harmful({"subject": "foremen"}, {}) == set()
}

test_keeps_a_study_to_shares_and_causes if {
	found({
		"claims": [object.union(harm, {"kind": "causal"}), object.union(harm, {"i": 1, "at": "c1", "kind": "causal", "sentence": 1, "block": 1, "owner": 0})],
		"sources": [object.union(foremen, {"plural": false})],
		"matches": {"charges": []},
	}) == set()
}

insider := object.union(foremen, {"kind": "anonymous", "name": "", "text": "a person familiar with the plan"})

# A headline without any charge, and a lead on the word of somebody without a name.
told_to(us, says, top) := found({
	"doc": {"headline": "Kolm port to close"},
	"matches": {"charges": []},
	"sources": [object.union(insider, us), object.union(foremen, {"kind": "named_person"})],
	"attributions": [object.union(object.union(saying, {"gist": 40}), says)],
	"sentences": array.concat([object.union(story.sentences[0], object.union({"verb": "close"}, top))], array.slice(story.sentences, 1, 4)),
})

test_flags_news_that_only_somebody_without_a_name_tells if {
	told_to({}, {}, {}) == {{"at": "s0", "related": ["a0.cue"], "args": {"headline": "Kolm port to close", "source": "two foremen"}}}
	count(told_to({"kind": "named_org", "outlet": "Kolm Echo"}, {}, {})) == 1
}

test_allows_news_that_others_tell if {
	told_to({"kind": "unnamed_group"}, {}, {}) == set()
	told_to({"text": "a police source"}, {}, {}) == set()
	told_to({}, {"gist": 39}, {}) == set()
	told_to({}, {"source": null}, {}) == set() # reportedly
	told_to({}, {}, {"block": 3}) == set()
}

test_passes_over_a_label if {
	labelled({"verb": ""}, "Last day at Kolm port") == set()
	count(labelled({"verb": "close"}, "Kolm port closes")) == 1
	count(labelled({"verb": ""}, "Kolm port to close")) == 1
}

labelled(top, headline) := found({
	"doc": {"headline": headline},
	"matches": {"charges": []},
	"sources": [insider],
	"attributions": [object.union(saying, {"gist": 40})],
	"sentences": array.concat([object.union(story.sentences[0], top)], array.slice(story.sentences, 1, 4)),
})

# The second attribution tells as much of it.
repeated(again) := found({
	"doc": {"headline": "Kolm port to close"},
	"matches": {"charges": []},
	"sources": [insider, object.union(foremen, {"kind": "named_person"})],
	"attributions": [object.union(saying, {"gist": 40}), object.union(object.union(saying, {"i": 1, "source": 1, "gist": 40, "sentence": 2, "block": 2}), again)],
	"sentences": array.concat([object.union(story.sentences[0], {"verb": "close"})], array.slice(story.sentences, 1, 4)),
})

test_allows_news_that_somebody_else_confirms if {
	repeated({}) == set()
	count(repeated({"gist": 39})) == 1
	count(repeated({"source": 0})) == 1
	repeated({"sentence": 1, "block": 1}) == set()
	repeated({"sentence": 3, "block": 1}) == set()
}

test_flags_news_that_somebody_comes_to_far_down if {
	deep := array.concat(story.blocks, [{"kind": "paragraph", "body": 8}, {"kind": "paragraph", "body": 7}])
	again := {"i": 1, "source": 1, "gist": 40, "sentence": 3}
	told := {
		"doc": {"headline": "Kolm port to close"},
		"blocks": deep,
		"matches": {"charges": []},
		"sources": [insider, object.union(foremen, {"kind": "named_person"})],
	}
	far := [object.union(saying, {"gist": 40}), object.union(object.union(saying, again), {"block": 4})]
	near := [object.union(saying, {"gist": 40}), object.union(object.union(saying, again), {"block": 5})]
	count(found(object.union(told, {"attributions": far}))) == 1
	found(object.union(told, {"attributions": near})) == set()
}

# What a poll found, on the word of the poll alone.
polled(headline, says, who, again) := found({
	"doc": {"headline": headline},
	"matches": {"charges": []},
	"sources": [object.union(foremen, {"kind": "document", "role": "poll", "text": "a poll", "plural": false}), object.union(object.union(foremen, {"kind": "named_person"}), who)],
	"attributions": [object.union(object.union(saying, {"gist": 50, "source_text": "a poll"}), says), object.union(object.union(saying, {"i": 1, "source": 1, "gist": 49, "sentence": 2, "block": 2}), again)],
})

test_flags_what_one_poll_found if {
	polled("Most dockers want to strike", {}, {}, {}) == {{"at": "s0", "related": ["a0.cue"], "args": {"headline": "Most dockers want to strike", "source": "a poll"}}}
}

test_allows_a_headline_that_names_the_poll if {
	polled("Most dockers want to strike in poll", {}, {}, {}) == set()
}

test_allows_what_a_poll_only_adds if {
	polled("Most dockers want to strike", {"gist": 49}, {}, {}) == set()
	polled("Most dockers want to strike", {"source": null}, {}, {}) == set()
	polled("Most dockers want to strike", {"source": 1}, {}, {}) == set()
}

test_allows_what_somebody_else_says_of_it if {
	polled("Most dockers want to strike", {}, {}, {"gist": 50}) == set()
	count(polled("Most dockers want to strike", {}, {"role": "expert"}, {"gist": 50})) == 1
	count(polled("Most dockers want to strike", {}, {"text": "the authors"}, {"gist": 50})) == 1
	count(polled("Most dockers want to strike", {}, {"text": "the results"}, {"gist": 50})) == 1
	polled("Most dockers want to strike", {}, {"text": "election results"}, {"gist": 50}) == set()
}

test_allows_a_deck_on_a_poll if {
	report := found({
		"doc": {"headline": "Most dockers want to strike"},
		"blocks": array.concat([{"i": 0, "kind": "deck", "body": -1}], array.slice(story.blocks, 1, 4)),
		"matches": {"charges": []},
		"sources": [object.union(foremen, {"role": "poll"})],
		"attributions": [object.union(saying, {"gist": 50})],
	})
	report == set()
}
