package rules.corroboration.confirmed_misuse_test

import data.rules.corroboration.confirmed_misuse

confirming := {
	"i": 0,
	"credit": "a0.credit",
	"source": 0,
	"via": null,
	"parent": null,
	"block": 1,
	"sentence": 1,
	"frame": "verb",
	"class": "factive",
	"lemma": "confirm",
	"cue_text": "confirmed",
	"source_text": "Sources",
	"negated": false,
	"modal": false,
	"question": false,
}

coroner := {"kind": "named_person", "role": "", "named": true}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [],
	"attributions": [confirming],
	"sources": [{"kind": "anonymous", "role": "", "named": false}, coroner],
	"matches": {"confirmations": []},
}

found(changes) := report if {
	report := confirmed_misuse.report with input as object.union(story, changes)
}

confirmed(changes) := found({"attributions": [object.union(confirming, changes)]})

by(source) := found({"sources": [source, coroner]})

flagged := {{"at": "a0.credit", "args": {"words": "Sources", "fault": "can repeat a claim, but not confirm it"}}}

open := {{"at": "a0.credit", "args": {"words": "confirmed", "fault": "leaves open who confirms it"}}}

test_flags_a_source_without_a_name if {
	found({}) == flagged
}

test_flags_sources if {
	by({"kind": "unnamed_group", "role": "source", "named": false}) == flagged
}

test_flags_an_outlet if {
	by({"kind": "named_org", "role": "outlet", "named": true}) == flagged
}

test_flags_a_friend if {
	by({"kind": "unnamed_person", "role": "", "named": false, "count": 1, "text": "A friend", "head": "friend"}) == flagged
}

# "Peruvian officials confirmed."
officials(changes) := officials_in(1, changes)

officials_in(block, changes) := found({
	"attributions": [object.union(confirming, {"block": block})],
	"sources": [object.union({"kind": "unnamed_group", "role": "official", "named": false, "text": "Peruvian officials", "name": "Peruvian officials", "head": "official", "nationality": "Peru"}, changes), coroner],
	"matches": {"officials": [{"text": "officials", "lemma": "official", "class": "office"}]},
})

test_flags_officials_of_a_country if {
	officials({}) == flagged
	officials({"name": "officials", "nationality": ""}) == set()
	officials({"head": "farmer"}) == set()
}

test_allows_officials_of_a_country_in_a_headline if {
	officials_in(0, {}) == set()
}

test_allows_officials_who_count if {
	counted := object.union(confirming, {"confidence": 95, "addressee": ""})
	report := confirmed_misuse.report with input as object.union(story, {
		"attributions": [counted],
		"sources": [{"i": 0, "kind": "unnamed_group", "role": "official", "named": false, "text": "Peruvian officials", "name": "Peruvian officials", "head": "official", "nationality": "Peru", "plural": true, "count": 0, "anonymity": null, "outlet": ""}, coroner],
		"claims": [{"kind": "casualty", "sentence": 1}],
		"numbers": [],
		"matches": {"officials": [{"text": "officials", "lemma": "official", "class": "office"}], "mastheads": []},
	})
	report == set()
}

test_allows_a_person if {
	by(coroner) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_another_verb if {
	confirmed({"lemma": "say"}) == set()
}

test_allows_what_is_not_confirmed if {
	confirmed({"negated": true}) == set()
}

test_allows_what_may_be_confirmed if {
	confirmed({"modal": true}) == set()
}

test_allows_a_question if {
	confirmed({"question": true}) == set()
}

test_allows_the_words_of_another if {
	confirmed({"parent": 1}) == set()
}

# "The Echo reported that sources confirmed."
relayed(sources) := found({
	"sources": sources,
	"attributions": [object.union(confirming, {"parent": 1}), object.union(confirming, {"i": 1, "source": 1, "lemma": "report"})],
})

test_flags_what_sources_confirmed_to_an_outlet if {
	echo := {"kind": "named_org", "role": "outlet", "named": true}
	relayed([story.sources[0], echo]) == flagged
	relayed([story.sources[0], coroner]) == set()
	relayed([echo, echo]) == set()
}

passive(others) := found({"attributions": array.concat([object.union(confirming, {"source": null, "frame": "passive"})], others)})

saying := object.union(confirming, {"i": 1, "source": 1, "lemma": "say", "class": "neutral"})

test_flags_a_passive_of_nobody if {
	passive([]) == open
}

test_allows_a_passive_that_somebody_says if {
	passive([saying]) == set()
}

test_flags_a_passive_far_from_a_source if {
	passive([object.union(saying, {"sentence": 4})]) == open
}

test_allows_a_verb_whose_subject_is_not_read if {
	confirmed({"source": null}) == set()
}

# An office without a name is no voice, and yet an agent.
test_allows_a_passive_with_its_agent if {
	sources := [{"kind": "unnamed_group", "role": "official", "named": false}]
	report := found({"sources": sources, "attributions": [object.union(confirming, {"frame": "passive"})]})
	report == set()
}

test_flags_reports if {
	by({"kind": "document", "role": "", "named": false, "text": "Media reports"}) == flagged
	by({"kind": "document", "role": "", "named": false, "text": "the coroner's reports"}) == set()
}

hit := {"at": "m.confirmations.0", "text": "Now confirmed", "class": "agentless", "sentence": 1, "block": 1, "attribution": null}

story_of(hits, attributions) := found({"blocks": [{"body": -1}, {"body": 0}], "attributions": attributions, "matches": {"confirmations": hits}})

framed(changes) := story_of([object.union(hit, changes)], [])

elsewhere := object.union(confirming, {"lemma": "say", "class": "neutral", "sentence": 2, "block": 1})

test_flags_a_frame_without_anybody if {
	framed({}) == {{"at": "m.confirmations.0", "args": {"words": "Now confirmed", "fault": "leaves open who confirms it"}}}
	framed({"class": "self"}) == set()
	framed({"attribution": 0}) == set()
	framed({"block": 0}) == set()
}

test_allows_a_frame_with_somebody if {
	story_of([hit, object.union(hit, {"class": "agent"})], []) == set()
	story_of([hit], [elsewhere]) == set()
	story_of([hit], [object.union(elsewhere, {"source": null})]) != set()
	story_of([hit], [object.union(elsewhere, {"source": 1, "sentence": 1})]) == set()
}

test_flags_a_frame_of_somebody_without_a_name if {
	said := {{"at": "m.confirmations.0", "args": {"words": "a servant", "fault": "can repeat a claim, but not confirm it"}}}
	framed({"class": "nameless", "text": "a servant"}) == said
	framed({"class": "relay", "text": "a servant"}) == said
}

test_flags_a_source_and_its_frame_once if {
	story_of([object.union(hit, {"class": "nameless"})], [confirming]) == flagged
	count(story_of([object.union(hit, {"class": "nameless", "sentence": 2})], [confirming])) == 2
}

test_allows_a_frame_in_an_interview if {
	found({"doc": {"kind": "interview"}, "blocks": [{"body": -1}, {"body": 0}], "attributions": [], "matches": {"confirmations": [hit]}}) == set()
}

# "Koe said so in May. She has confirmed her account."
again(changes, own) := story_of(
	[object.union(object.union(hit, {"class": "own"}), own)],
	[
		object.union(object.union(elsewhere, {"source": 1, "sentence": 0}), changes),
		object.union(confirming, {"i": 1, "credit": "a1.credit", "source": 1, "source_text": "She", "block": 1}),
	],
)

test_flags_who_made_the_claim if {
	again({}, {}) == {{"at": "a1.credit", "args": {"words": "She", "fault": "made the claim, and cannot confirm it"}}}
	again({"source": 0}, {}) == set()
	again({"sentence": 1}, {}) == set()
	again({}, {"class": "self"}) == set()
	again({}, {"sentence": 2}) == set()
}

# "Neighbour Jean Pratt confirmed that the pair had rowed."
neighbour(changes, source, hits, more) := found({
	"sources": [{"kind": "anonymous", "role": "", "named": false}, object.union(coroner, source)],
	"attributions": array.concat([object.union(object.union(confirming, {"source": 1, "source_text": "Neighbour Jean Pratt", "block": 1}), changes)], more),
	"matches": {"confirmations": hits},
})

test_flags_who_is_the_first_to_say_it if {
	neighbour({}, {}, [], []) == {{"at": "a0.credit", "args": {"words": "Neighbour Jean Pratt", "fault": "is the first to say it: nobody claimed it before"}}}
	neighbour({"source_text": "Coroner Ann Shaw"}, {}, [], []) == set()
	neighbour({}, {"kind": "unnamed_group"}, [], []) == set()
	neighbour({}, {}, [object.union(hit, {"class": "self"})], []) == set()
	neighbour({}, {}, [hit], []) != set()
	neighbour({}, {}, [], [object.union(elsewhere, {"sentence": 0})]) == set()
	neighbour({}, {}, [], [elsewhere]) != set()
	neighbour({}, {}, [], [object.union(elsewhere, {"sentence": 0, "block": 4})]) != set()
}
