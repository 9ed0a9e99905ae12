package rules.anonymity.bare_source_test

import data.rules.anonymity.bare_source

source := {
	"i": 0,
	"at": "src0",
	"mentions": ["src0.mentions.0"],
	"text": "A source",
	"name": "source",
	"head": "source",
	"kind": "anonymous",
	"role": "source",
	"grade": 0,
	"named": false,
	"nationality": "",
	"outlet": "",
	"sentence": 1,
	"block": 1,
}

said := {
	"i": 0,
	"source": 0,
	"via": null,
	"parent": null,
	"sentence": 1,
	"confidence": 95,
	"frame": "verb",
	"class": "neutral",
	"lemma": "say",
	"addressee": "",
	"modal": false,
	"negated": false,
	"question": false,
}

noun := {"text": "source", "lemma": "source", "class": "bare", "sentence": 1}

learned := {"at": "m.learned.0", "text": "CNN has learned", "sentence": 3, "attribution": null}

story := {
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}],
	"sources": [source],
	"attributions": [said],
	"matches": {"officials": [noun], "learned": []},
}

found(changes) := report if {
	report := bare_source.report with input as object.union(story, changes)
}

sourced(changes) := found({"sources": [object.union(source, changes)]})

told(changes) := found({"attributions": [object.union(said, changes)]})

flagged := {{"at": "src0", "related": ["src0.mentions.0"], "args": {"hit": "A source"}}}

test_flags_a_source if {
	found({}) == flagged
}

test_allows_a_source_that_is_described if {
	sourced({"grade": 1}) == set()
}

test_allows_other_kinds if {
	sourced({"kind": "document"}) == set()
}

test_allows_a_source_with_a_name if {
	sourced({"named": true}) == set()
}

test_allows_other_nouns if {
	sourced({"head": "tipster"}) == set()
}

test_allows_a_noun_that_is_described_by_what_follows if {
	described := {"text": "sources within", "lemma": "sources within", "class": "described", "sentence": 1}
	elsewhere := object.union(described, {"sentence": 5, "lemma": "source"}) # as a newsroom's list may have it
	found({"matches": {"officials": [noun, described], "learned": []}}) == set()
	found({"matches": {"officials": [noun, elsewhere], "learned": []}}) == flagged
}

test_allows_the_source_that_was_described_before if {
	sourced({"text": "The source"}) == set()
}

test_allows_a_source_in_the_headline_alone if {
	sourced({"block": 0}) == set()
}

test_flags_the_same_description_once if {
	again := object.union(source, {"i": 1, "at": "src1"})
	report := found({
		"sources": [source, again],
		"attributions": [said, object.union(said, {"i": 1, "source": 1})],
	})
	report == flagged
}

test_flags_a_source_that_a_headline_mentioned if {
	report := found({
		"sources": [object.union(source, {"block": 0}), object.union(source, {"i": 1, "at": "src1"})],
		"attributions": [object.union(said, {"source": 1})],
	})
	report == {{"at": "src1", "related": ["src0.mentions.0"], "args": {"hit": "A source"}}}
}

test_allows_a_source_that_only_thinks if {
	told({"class": "attitude"}) == set()
}

test_allows_a_source_that_did_not_say if {
	told({"negated": true}) == set()
}

test_allows_what_a_source_might_say if {
	told({"modal": true}) == set()
}

test_allows_what_is_asked if {
	told({"question": true}) == set()
}

test_allows_a_doubtful_reading if {
	told({"confidence": 80}) == set()
}

test_allows_a_claim_that_is_a_noun if {
	told({"frame": "noun"}) == set()
}

test_allows_a_saying_of_nobody if {
	told({"source": null}) == set()
}

test_flags_what_a_source_told_anybody if {
	told({"lemma": "tell", "addressee": "the Herald"}) == flagged
}

test_allows_a_source_in_the_mouth_of_another if {
	outer := object.union(said, {"source": 1})
	report := found({
		"sources": [source, {"i": 1, "named": true, "outlet": "", "block": 1, "name": "Vos"}],
		"attributions": [outer, object.union(said, {"i": 1, "parent": 0})],
	})
	report == set()
}

test_flags_a_source_that_an_outlet_relays if {
	outer := object.union(said, {"source": 1})
	report := found({
		"sources": [source, {"i": 1, "named": true, "outlet": "Reuters", "block": 1, "name": "Reuters"}],
		"attributions": [outer, object.union(said, {"i": 1, "parent": 0})],
	})
	report == flagged
}

# In the lead, with a name in the story.
officer := {"i": 1, "kind": "named_person", "named": true, "title": "harbour master", "outlet": "", "block": 2, "name": "Vos", "head": ""}

person := object.union(source, {"kind": "unnamed_person", "text": "A person", "name": "person", "head": "person", "role": ""})

flagged_person := {object.union(finding, {"args": {"hit": "A person"}}) | some finding in flagged}

naming(changes) := found({
	"blocks": [{"i": i, "body": i - 1} | some i in numbers.range(0, 4)],
	"sources": [person, object.union(officer, changes)],
})

test_allows_a_lead_whose_source_is_named_below if {
	naming({}) == set()
}

test_flags_a_lead_beside_a_plain_name if {
	naming({"title": "Mr."}) == flagged_person
}

test_flags_a_lead_far_above_a_name if {
	naming({"block": 3}) == flagged_person
}

test_flags_a_lead_that_goes_on_without_a_name if {
	again := object.union(person, {"i": 2, "name": "other sources", "block": 3})
	reads_on(again) == flagged_person
	reads_on(object.union(again, {"head": "nurse"})) == set()
	reads_on(object.union(again, {"named": true})) == set()
}

reads_on(again) := found({
	"blocks": [{"i": i, "body": i - 1} | some i in numbers.range(0, 4)],
	"sources": [person, officer, again],
})

test_allows_a_lead_below_another_without_a_name if {
	report := found({
		"blocks": [{"i": i, "body": i - 1} | some i in numbers.range(0, 4)],
		"sources": [object.union(person, {"name": "other sources"}), object.union(person, {"i": 1}), object.union(officer, {"i": 2})],
		"attributions": [object.union(said, {"source": 1})],
	})
	report == set()
}

test_flags_a_lead_that_names_another_first if {
	report := found({
		"sources": [object.union(officer, {"i": 0, "block": 1}), object.union(person, {"i": 1})],
		"attributions": [object.union(said, {"source": 1})],
	})
	report == flagged_person
}

# Whom the story calls a source it does not name in the next breath.
test_flags_a_lead_on_a_source_beside_a_title if {
	report := found({
		"blocks": [{"i": i, "body": i - 1} | some i in numbers.range(0, 4)],
		"sources": [source, officer],
	})
	report == flagged
}

test_flags_what_the_outlet_has_learned if {
	report := found({"sources": [], "attributions": [], "matches": {"officials": [], "learned": [learned]}})
	report == {{"at": "m.learned.0", "args": {"hit": "CNN has learned"}}}
}

test_allows_what_somebody_learned if {
	report := found({
		"sources": [],
		"attributions": [],
		"matches": {"officials": [], "learned": [object.union(learned, {"attribution": 2})]},
	})
	report == set()
}

test_allows_what_the_outlet_learned_from_somebody if {
	report := found({
		"sources": [object.union(source, {"grade": 2})],
		"matches": {"officials": [], "learned": [object.union(learned, {"sentence": 1})]},
	})
	report == set()
}

test_flags_what_the_outlet_learned_beside_a_claim_that_is_a_noun if {
	report := found({
		"attributions": [object.union(said, {"frame": "noun"})],
		"matches": {"officials": [], "learned": [object.union(learned, {"sentence": 1})]},
	})
	report == {{"at": "m.learned.0", "args": {"hit": "CNN has learned"}}}
}

test_flags_what_the_outlet_learned_where_nobody_speaks if {
	report := found({
		"attributions": [object.union(said, {"source": null})],
		"matches": {"officials": [], "learned": [object.union(learned, {"sentence": 1})]},
	})
	report == {{"at": "m.learned.0", "args": {"hit": "CNN has learned"}}}
}

test_allows_a_party if {
	sourced({"party": "Labour"}) == set()
	sourced({"party": ""}) == flagged
}

somebody(changes, saying) := found({
	"sources": [object.union(object.union(source, {"text": "One person", "name": "one person", "head": "person", "kind": "unnamed_person", "role": "", "grade": 1}), changes)],
	"attributions": [object.union(said, saying), object.union(said, {"i": 1, "source": null})],
})

test_flags_a_person if {
	somebody({}, {}) == {{"at": "src0", "related": ["src0.mentions.0"], "args": {"hit": "One person"}}}
	somebody({"kind": "anonymous"}, {}) == set()
	somebody({"text": "A person at the bank"}, {}) == set()
	somebody({"block": 0}, {}) == set()
	somebody({}, {"lemma": "tweet"}) == set()
}

# "One person tweeted, and neighbours said."
test_allows_a_person_beside_what_another_says if {
	report := found({
		"sources": [
			object.union(source, {"text": "One person", "name": "one person", "head": "person", "kind": "unnamed_person", "role": "", "grade": 1}),
			{"i": 1, "kind": "unnamed_group", "named": false, "outlet": "", "name": "neighbours", "head": "neighbour", "text": "Neighbours", "block": 1},
		],
		"attributions": [object.union(said, {"lemma": "tweet"}), object.union(said, {"i": 1, "source": 1})],
	})
	report == set()
}

test_flags_what_the_outlet_learned_that_somebody_asked_for if {
	report := found({
		"sources": [object.union(source, {"grade": 2})],
		"attributions": [object.union(said, {"lemma": "ask", "addressee": ""})],
		"matches": {"officials": [], "learned": [object.union(learned, {"sentence": 1})]},
	})
	report == {{"at": "m.learned.0", "args": {"hit": "CNN has learned"}}}
}

test_flags_what_a_source_believes if {
	told({"class": "attitude", "lemma": "believe"}) == flagged
	told({"class": "attitude", "lemma": "want"}) == set()
	report := found({
		"sources": [object.union(source, {"role": ""})],
		"attributions": [object.union(said, {"class": "attitude", "lemma": "believe"})],
	})
	report == set()
}

test_allows_a_source_with_no_comment if {
	told({"class": "no_comment"}) == set()
}

# "Someone tells me".
someone(changes) := found({
	"sources": [object.union(source, {"text": "someone", "kind": "unnamed_person", "head": "someone"})],
	"attributions": [object.union(said, object.union({"lemma": "tell", "addressee": "me"}, changes))],
})

test_flags_someone_who_tells_the_reporter if {
	someone({}) == {{"at": "src0", "args": {"hit": "someone"}}}
}

test_allows_someone_in_a_crowd if {
	someone({"lemma": "say"}) == set()
	someone({"source": null}) == set()
}
