package rules.attribution.metonym_test

import data.rules.attribution.metonym

claimed := {
	"i": 0, "at": "a0", "credit": "a0.credit", "source_text": "Moscow", "cue_text": "claimed", "lemma": "claim", "frame": "verb", "source": 0,
	"negated": false, "modal": false, "question": false, "time": null, "venue": "", "medium": "", "addressee": "", "sentence": 3, "block": 1,
}

moscow := {"name": "Moscow", "kind": "named_org", "role": "government", "owner": "Russia"}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [{"question": false, "quoted": false}],
	"attributions": [claimed],
	"sources": [moscow, {"name": "Ivan Orlov", "kind": "named_person", "role": "spokesperson", "owner": "Russia"}, {"name": "notice", "kind": "document", "role": "", "owner": "", "outlet": ""}, {"name": "Reuters", "kind": "named_org", "role": "outlet", "owner": "", "outlet": "Reuters"}],
	"matches": {"metonyms": [{"text": "MOSCOW", "class": "", "attrs": {"of": "the Russian government"}}], "warranted": []},
}

found(changes) := report if {
	report := metonym.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(claimed, changes)]})

sourced(changes) := found({"sources": array.concat([object.union(moscow, changes)], array.slice(story.sources, 1, 4))})

reads(of) := {{"at": "a0.credit", "args": {"credit": "Moscow claimed", "of": of}}}

flagged := reads("the Russian government")

test_flags_a_capital if {
	found({}) == flagged
}

test_flags_a_country if {
	sourced({"name": "Russia"}) == reads("its government")
}

test_flags_a_country_by_its_letters if {
	sourced({"name": "U.S.", "owner": "United States"}) == reads("its government")
}

test_allows_an_office if {
	sourced({"name": "Foreign Ministry"}) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_according_to if {
	said({"frame": "according_to"}) == set()
}

test_allows_a_deed if {
	said({"lemma": "support"}) == set()
}

test_allows_what_was_not_said if {
	said({"negated": true}) == set()
}

test_allows_what_may_be_said if {
	said({"modal": true}) == set()
}

test_allows_a_question if {
	said({"question": true}) == set()
}

test_allows_a_day if {
	said({"time": 0}) == set()
}

test_allows_a_place if {
	said({"venue": "at a news conference"}) == set()
}

test_allows_a_statement if {
	said({"medium": "in a statement"}) == set()
}

test_allows_a_listener if {
	said({"addressee": "the council"}) == set()
}

test_allows_a_source_that_is_no_government if {
	sourced({"role": "outlet"}) == set()
}

test_allows_a_longer_description if {
	said({"source_text": "In the days before Moscow"}) == set()
}

test_allows_a_headline if {
	said({"block": 0}) == set()
}

beside(changes) := found({"attributions": [claimed, object.union({"source": 1, "sentence": 5}, changes), object.union(claimed, {"i": 2, "lemma": "want"})]})

test_allows_a_spokesman_nearby if {
	beside({}) == set()
}

test_flags_a_spokesman_far_away if {
	beside({"sentence": 6}) == flagged
}

test_flags_the_spokesman_of_another if {
	report := found({
		"attributions": [claimed, {"source": 1, "sentence": 4, "frame": "verb", "lemma": "say", "negated": true}],
		"sources": [moscow, object.union(story.sources[1], {"owner": "Japan"})],
	})
	report == flagged
}

test_allows_a_spokesman_of_nobody_in_particular if {
	report := found({
		"attributions": [claimed, {"source": 1, "sentence": 4, "frame": "noun", "lemma": "say"}],
		"sources": [moscow, object.union(story.sources[1], {"owner": ""})],
	})
	report == set()
}

test_flags_beside_an_official_of_nobody_in_particular if {
	report := found({
		"attributions": [claimed, {"source": 1, "sentence": 4, "frame": "noun", "lemma": "say"}],
		"sources": [moscow, object.union(story.sources[1], {"owner": "", "role": "official"})],
	})
	report == flagged
}

test_allows_a_person_of_that_name if {
	sources := array.concat(story.sources, [{"name": "Moscow Jones", "kind": "named_person"}])
	found({"sources": sources}) == set()
}

test_flags_beside_an_office_of_that_name if {
	sources := array.concat(story.sources, [{"name": "Moscow Zoo", "kind": "named_org"}])
	found({"sources": sources}) == flagged
}

test_allows_a_claim_to_land if {
	found({"matches": object.union(story.matches, {"warranted": [{"sentence": 3}]})}) == set()
}

test_flags_beside_a_claim_to_land if {
	found({"matches": object.union(story.matches, {"warranted": [{"sentence": 4}]})}) == flagged
}

# "Moscow claimed …, according to a notice."
according(changes) := found({"attributions": [
	object.union(claimed, {"parent": 1}),
	object.union(object.union(claimed, {"i": 1, "frame": "according_to", "source_text": "a notice", "source": 2, "parent": null}), changes),
]})

test_allows_what_a_paper_says if {
	according({}) == set()
}

test_flags_what_an_outlet_says if {
	according({"source": 3}) == flagged
}

test_flags_what_somebody_says if {
	according({"frame": "verb"}) == flagged
}

# "The minister, Ivan Orlov, made the threat …"
voiced(changes) := found({"matches": object.union(story.matches, {"metonyms": array.concat(
	story.matches.metonyms,
	[object.union({"text": "Orlov made the threat", "class": "voice", "sentence": 4, "attrs": {}}, changes)],
)})})

test_allows_a_voice_in_the_next_sentence if {
	voiced({}) == set()
}

test_flags_beside_what_is_no_voice_there if {
	voiced({"sentence": 5}) == flagged
	voiced({"class": ""}) == flagged
}

minister := {"i": 1, "source": 1, "sentence": 4, "block": 1}

# Somebody speaks in the next sentence.
before(changes) := found({
	"attributions": [claimed, object.union(claimed, minister)],
	"sources": [moscow, object.union({"name": "Ada Orl", "kind": "named_person", "role": "official", "owner": "", "title": "Foreign minister"}, changes)],
})

test_allows_before_its_minister if {
	before({}) == set()
}

test_flags_before_others if {
	before({"title": "Mrs"}) == flagged
	before({"kind": "unnamed_person"}) == flagged
	before({"owner": "Chile"}) == flagged
}
