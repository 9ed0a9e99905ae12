package rules.expertise.unnamed_experts_test

import data.rules.expertise.unnamed_experts

# A paragraph in which experts warn, and sentences around it.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [{"question": false, "quoted": false, "block": 1} | some _ in numbers.range(0, 9)],
	"sources": [experts, sol, cole],
	"links": [],
	"matches": {"experts": [noun], "expert_voices": [], "expert_voices": []},
}

experts := {"kind": "unnamed_group", "role": "expert", "named": false, "plural": true, "count": 0, "head": "expert"}

sol := {"kind": "named_person", "role": "expert", "named": true, "name": "Maria Sol", "sentence": 0}

cole := {"kind": "named_person", "role": "", "named": true, "name": "Cole", "title": "", "sentence": 5}

noun := {"class": "expert", "lemma": "expert", "text": "experts", "sentence": 4}

warning := {
	"i": 0, "source": 0, "via": null, "sentence": 4, "block": 1, "class": "predictive", "lemma": "warn", "kind": "indirect",
	"parent": null, "modal": false, "negated": false, "question": false, "content": ["a0.content.0"],
	"source_span": "a0.source", "source_text": "Experts",
}

found(changes) := report if {
	changed := object.union(story, changes)
	sources := [object.union(source, {"i": i}) | some i, source in changed.sources]
	report := unnamed_experts.report with input as object.union(changed, {"sources": sources})
		with data.config.expertise.unnamed_experts.sentences as 2
}

said(changes) := found({"attributions": [object.union(warning, changes)]})

beside(changes) := found({"attributions": [warning, object.union(warning, object.union({"i": 1}, changes))]})

described(changes) := found({"attributions": [warning], "sources": [object.union(experts, changes)]})

near(sign) := found({"attributions": [warning], "matches": {"experts": [noun, sign], "expert_voices": []}})

flagged := {{"at": "a0.source", "args": {"experts": "Experts"}}}

# "Falk experts", or of whoever it is.
of(source) := found({"attributions": [object.union(warning, {"source_text": "Falk experts"})], "sources": [experts, object.union(sol, source)]})

test_allows_the_experts_of_somebody if {
	of({"name": "Ida Falk"}) == set()
	count(of({"name": "Ida Falk", "kind": "named_org"})) == 1
	count(of({"name": "Ida Fal"})) == 1
}

test_flags_experts if {
	said({}) == flagged
}

test_flags_only_what_they_say if {
	driver := {"kind": "unnamed_person", "role": "", "named": false, "plural": false, "count": 1, "head": "driver"}
	found({"attributions": [warning, object.union(warning, {"i": 1, "source": 1, "source_span": "a1.source"})], "sources": [experts, driver]}) == flagged
}

test_leaves_out_what_follows_the_noun if {
	said({"source_text": "Experts, who"}) == flagged
}

test_allows_one_expert if {
	described({"plural": false}) == set()
}

test_allows_an_exact_number if {
	described({"count": 4}) == set()
}

test_allows_a_named_body if {
	described({"named": true}) == set()
}

test_allows_other_roles if {
	described({"role": "official"}) == set()
}

# A trade that the model has no role for, and no singular.
trade(changes, sign) := found({
	"attributions": [warning],
	"sources": [object.union(experts, object.union({"role": "", "head": "dentists"}, changes))],
	"matches": {"experts": [object.union({"class": "expert", "lemma": "dentist", "text": "Dentists", "sentence": 4}, sign)], "expert_voices": []},
})

test_flags_a_trade_that_the_model_does_not_know if {
	trade({}, {}) == flagged
	trade({"role": "expert"}, {}) == flagged
	trade({"role": "official"}, {}) == set()
	trade({"head": "vets"}, {}) == set()
	trade({}, {"class": "standing"}) == set()
}

test_allows_a_trade_in_another_sentence if {
	found({
		"attributions": [warning],
		"sources": [object.union(experts, {"role": "", "head": "dentists"})],
		"matches": {
			"experts": [
				{"class": "expert", "lemma": "dentist", "text": "dentists", "sentence": 9},
				{"class": "other", "lemma": "dentist", "text": "dentists", "sentence": 4},
			],
			"expert_voices": [],
		},
	}) == set()
}

test_allows_lawyers_in_the_past if {
	said_by := {"attributions": [object.union(warning, {"tense": "past"})], "sources": [object.union(experts, {"role": "", "head": "lawyer"})]}
	found(object.union(said_by, {"matches": {"experts": [object.union(noun, {"lemma": "lawyer", "text": "lawyer"})], "expert_voices": []}})) == set()
}

test_allows_a_noun_that_is_not_listed if {
	described({"head": "investigator"}) == set()
}

# The noun stands in quotation marks here, and outside of them further down.
test_allows_a_noun_that_is_listed_elsewhere if {
	found({"attributions": [warning], "matches": {"experts": [object.union(noun, {"sentence": 5})], "expert_voices": []}}) == set()
}

test_allows_an_interview if {
	found({"attributions": [warning], "doc": {"kind": "interview"}}) == set()
}

test_allows_what_somebody_says_that_experts_say if {
	said({"parent": 1}) == set()
}

test_allows_what_is_not_said if {
	said({"negated": true}) == set()
	said({"modal": true}) == set()
	said({"question": true}) == set()
}

test_allows_experts_who_are_the_topic if {
	said({"source_text": "experts who"}) == set()
}

test_allows_few_experts if {
	said({"source_text": "few experts"}) == set()
	said({"source_text": "No experts"}) == set()
}

test_allows_a_name_and_others if {
	said({"source_text": "Ada Orr and other security experts"}) == set()
	count(said({"source_text": "Other security experts"})) == 1
}

test_allows_an_institution if {
	said({"source_text": "Experts at the Geological Survey"}) == set()
}

test_flags_an_expert_with_a_name_far_off if {
	beside({"source": 1, "sentence": 7}) == flagged
	beside({"source": 1, "sentence": 1}) == flagged
}

test_flags_an_expert_near_who_only_denies if {
	beside({"source": 1, "sentence": 6, "class": "denial"}) == flagged
}

test_flags_beside_an_institution_of_experts if {
	report := found({
		"attributions": [warning, object.union(warning, {"i": 1, "source": 1, "sentence": 5})],
		"sources": [experts, {"kind": "named_org", "role": "expert", "named": true, "sentence": 5}],
	})
	report == flagged
}

# Somebody or some body that speaks in the next sentence.
heard(source) := found({
	"attributions": [warning, object.union(warning, {"i": 1, "source": 2, "sentence": 5, "source_text": "Ida Cole"})],
	"sources": [experts, sol, object.union(cole, source)],
})

test_allows_anybody_with_a_name_right_after if {
	beside({"source": 2, "sentence": 5, "source_text": "Ida Cole"}) == set()
	beside({"source": 2, "sentence": 5, "source_text": "she"}) == flagged
	beside({"source": 2, "sentence": 6, "source_text": "Ida Cole"}) == flagged
	heard({"kind": "named_org"}) == flagged
	heard({"sentence": 1}) == flagged
	heard({}) == set()
	beside({"source": 2, "sentence": 5, "source_text": "Ida Cole", "class": "denial"}) == flagged
}

test_flags_anybody_with_a_name_before if {
	beside({"source": 2, "sentence": 3}) == flagged
}

test_flags_a_headline_whose_body_names_no_expert if {
	found({"attributions": [object.union(warning, {"block": 0, "sentence": 0})], "matches": {"experts": [object.union(noun, {"sentence": 0})], "expert_voices": []}}) == flagged
}

test_allows_a_headline_whose_body_names_one if {
	found({
		"attributions": [object.union(warning, {"block": 0, "sentence": 0}), object.union(warning, {"i": 1, "source": 1, "sentence": 8})],
		"matches": {"experts": [object.union(noun, {"sentence": 0})], "expert_voices": []},
	}) == set()
}

test_allows_the_standing_of_one_near if {
	near({"class": "standing", "lemma": "who studies", "sentence": 5}) == set()
}

test_flags_the_standing_of_one_far_off if {
	near({"class": "standing", "lemma": "who studies", "sentence": 8}) == flagged
}

doctors(saying, source) := found({
	"attributions": [object.union(warning, object.union({"source_text": "Doctors", "tense": "present"}, saying))],
	"sources": [object.union(experts, object.union({"role": "", "head": "doctor"}, source))],
	"matches": {"experts": [object.union(noun, {"lemma": source.head}) | some source in [{"head": "doctor"}, {"head": "neighbour"}]], "expert_voices": []},
})

test_flags_doctors_at_large if {
	doctors({}, {}) == {{"at": "a0.source", "args": {"experts": "Doctors"}}}
	doctors({"tense": "past"}, {}) == set()
	doctors({"source_text": "the doctors"}, {}) == set()
	doctors({"source_text": "her own doctors"}, {}) == set()
	doctors({"source_text": "A&E doctors", "tense": "perfect"}, {}) == {{"at": "a0.source", "args": {"experts": "A&E doctors"}}}
	doctors({}, {"head": "neighbour"}) == set()
}

test_allows_what_experts_do if {
	said({"lemma": "observe"}) == set()
	said({"class": "denial"}) == set()
	said({"class": "evaluative", "lemma": "hail"}) == flagged
}

test_allows_an_expert_with_a_name_near if {
	beside({"source": 1, "sentence": 6}) == set()
	beside({"source": 1, "sentence": 2}) == set()
}

# The sentences before are of the paragraph before.
test_flags_after_an_expert_of_another_paragraph if {
	report := found({
		"sentences": [{"question": false, "quoted": false, "block": floor(i / 4)} | some i in numbers.range(0, 9)],
		"attributions": [warning, object.union(warning, {"i": 1, "source": 1, "sentence": 3})],
	})
	report == flagged
}

test_flags_beside_somebody_who_has_spoken_before if {
	report := found({
		"attributions": [warning, object.union(warning, {"i": 1, "source": 2, "sentence": 5})],
		"sources": [experts, sol, object.union(cole, {"sentence": 3})],
	})
	report == flagged
}

test_allows_a_study if {
	near({"class": "work", "lemma": "the study", "sentence": 4}) == set()
	near({"class": "work", "lemma": "the study", "sentence": 5}) == set()
	near({"class": "work", "lemma": "the study", "sentence": 3}) == flagged
	some_say := found({
		"attributions": [object.union(warning, {"source_text": "Some experts"})],
		"matches": {"experts": [noun, {"class": "work", "lemma": "the study", "sentence": 4}], "expert_voices": []},
	})
	count(some_say) == 1
}

test_flags_beside_a_body if {
	report := found({
		"attributions": [warning, object.union(warning, {"i": 1, "source": 2, "sentence": 5})],
		"sources": [experts, sol, {"kind": "named_org", "role": "", "named": true, "sentence": 5}],
	})
	report == flagged
}

# "…," said Sol at the end of some sentences of his.
quoting(quote, source) := found({
	"attributions": [warning, object.union(warning, {"i": 1, "source": 2, "sentence": 8, "kind": "direct"})],
	"sources": [experts, sol, object.union({"kind": "named_person", "role": "", "named": true, "sentence": 8, "title": ""}, source)],
	"quotes": [object.union({"sentence": 5, "attribution": 1}, quote)],
})

test_allows_a_quotation_that_begins_next if {
	quoting({}, {}) == set()
	quoting({"sentence": 6}, {}) == set()
	quoting({"sentence": 7}, {}) == flagged
	quoting({}, {"kind": "named_org"}) == flagged
	quoting({}, {"sentence": 2}) == flagged
}

# Somebody whom the story has named before and quotes next.
quoted(title, changes) := quoted_as("named_person", title, object.union({"block": 2}, changes))

quoted_as(kind, title, changes) := found({
	"attributions": [warning, object.union(warning, object.union({"i": 1, "source": 2, "sentence": 5, "kind": "direct"}, changes))],
	"sources": [experts, sol, object.union(cole, {"kind": kind, "role": "official", "sentence": 0, "title": title})],
})

test_allows_whom_the_next_sentence_quotes if {
	quoted("former envoy to Oslo", {}) == set()
	quoted("envoy to Oslo", {}) == flagged
	quoted("former envoy to Oslo", {"kind": "indirect"}) == flagged
	quoted("former envoy to Oslo", {"sentence": 6}) == flagged
	quoted("envoy to Oslo", {"block": 1}) == set()
	quoted_as("named_org", "envoy to Oslo", {"block": 1}) == flagged
}

# "Biologists blame the heat".
held := {"at": "m.expert_voices.0", "text": "biologists", "sentence": 4, "block": 1, "attribution": null}

holding(hit, changes) := found(object.union(
	{"attributions": [], "sources": [], "matches": {"experts": [], "expert_voices": [object.union(held, hit)]}},
	changes,
))

blaming := {{"at": "m.expert_voices.0", "args": {"experts": "biologists"}}}

test_flags_what_experts_hold if {
	holding({}, {}) == blaming
	holding({}, {"sources": [object.union(sol, {"sentence": 7})]}) == blaming
	holding({}, {"sources": [object.union(experts, {"sentence": 5})]}) == blaming
	holding({}, {"sources": [object.union(experts, {"role": "official", "head": "mayor"})], "attributions": [warning]}) == blaming
}

test_allows_what_experts_hold if {
	holding({"attribution": 0}, {}) == set()
	holding({"block": 0}, {}) == set()
	holding({}, {"doc": {"kind": "interview"}}) == set()
	holding({}, {"sources": [object.union(sol, {"sentence": 4})]}) == set()
	holding({}, {"sources": [object.union(sol, {"sentence": 6})]}) == set()
	holding({}, {"matches": {"experts": [{"class": "standing", "sentence": 5}], "expert_voices": [held]}}) == set()
}

test_leaves_to_the_verb_what_it_bears if {
	report := holding({}, {"sources": [experts], "attributions": [warning], "matches": {"experts": [noun], "expert_voices": [held]}})
	report == flagged
}

advising(head, text) := found({
	"attributions": [object.union(warning, {"source_text": text})],
	"sources": [object.union(experts, {"role": "official", "head": head})],
	"matches": {"experts": [object.union(noun, {"lemma": head})], "expert_voices": []},
})

strategists(text) := advising("strategist", text)

test_flags_strategists if {
	strategists("Some strategists") == {{"at": "a0.source", "args": {"experts": "Some strategists"}}}
	strategists("Top Hale strategists") == set()
	strategists("they") == set()
	advising("engineer", "Some engineers") == set()
}

test_flags_where_few_doubt_it if {
	count(said({"source_text": "Few experts", "lemma": "doubt"})) == 1
	count(said({"source_text": "Few experts", "lemma": "believe"})) == 0
}

test_allows_those_whom_the_story_has_met if {
	said({"source_text": "The experts who came"}) == set()
	count(said({"source_text": "The country's top experts"})) == 1
}

# Those experts, and one with a name in a paragraph of its own far below.
lead(first, paragraph, changes) := found({
	"blocks": [{"body": paragraph}, {"body": first}],
	"sentences": [object.union(sentence, {"block": 1 - floor(i / 9)}) | some i, sentence in story.sentences],
	"sources": [experts, object.union({"kind": "named_person", "role": "expert", "named": true, "sentence": 9}, changes)],
	"attributions": [warning, object.union(warning, {"i": 1, "source": 1, "sentence": 9, "block": 0})],
})

test_allows_a_lead_whose_expert_comes_below if {
	lead(0, 1, {}) == set()
	lead(0, 2, {}) == set()
	lead(0, 3, {}) == flagged
	lead(1, 2, {}) == flagged
	lead(0, 2, {"role": "official"}) == flagged
	lead(0, 2, {"kind": "named_org"}) == flagged
}

# Two who are named elsewhere in the story, and what their titles are.
of_a_trade(name, head, titles, changes) := told_of_a_trade(name, head, titles, changes, {})

told_of_a_trade(name, head, titles, changes, saying) := found({
	"matches": {"experts": [object.union(noun, {"lemma": head, "text": name})], "expert_voices": []},
	"sources": array.concat(
		[object.union(experts, {"head": head, "name": name})],
		[object.union({"kind": "named_person", "role": "", "named": true, "sentence": 0, "title": title}, changes) | some title in titles],
	),
	"attributions": [
		warning,
		object.union(warning, {"i": 1, "source": 1, "sentence": 0}),
		object.union(warning, object.union({"i": 2, "source": count(titles), "sentence": 9}, saying)),
	],
})

test_allows_a_trade_of_whom_two_are_named if {
	of_a_trade("historians", "historian", ["professor of history", "historian of the coast"], {}) == set()
	of_a_trade("economists", "economist", ["lecturer in economics", "economist"], {}) == set()
	of_a_trade("political scientists", "scientist", ["head of political science", "Political scientist"], {}) == set()
}

test_flags_a_trade_of_whom_nobody_or_one_is_named if {
	of_a_trade("historians", "historian", ["professor of history"], {}) == flagged
	of_a_trade("historians", "historian", ["professor of history", "mayor"], {}) == flagged
	of_a_trade("historians", "historian", ["professor of history", "historian"], {"kind": "named_org"}) == flagged
	told_of_a_trade("historians", "historian", ["professor of history", "historian"], {}, {"class": "no_comment"}) == flagged
	of_a_trade("dentists", "dentist", ["president", "president"], {}) == flagged
	of_a_trade("scientists", "scientist", ["political scientist", "scientist"], {}) == flagged
	of_a_trade("political physicists", "physicist", ["political scientist", "political scientist"], {}) == flagged
	of_a_trade("physicians", "physician", ["physicist", "physicist"], {}) == flagged
	of_a_trade("analysts", "analyst", ["analyst", "analyst"], {}) == flagged
}
