package rules.attribution.loaded_verb_test

import data.rules.attribution.loaded_verb

claimed := {
	"i": 0, "at": "a0", "cue": "a0.cue", "cue_text": "claimed", "lemma": "claim", "frame": "verb", "source": 0, "parent": null,
	"negated": false, "modal": false, "question": false, "sentence": 0, "block": 1,
}

story := {
	"doc": {"kind": "news"},
	"sentences": [{"question": false, "quoted": false}],
	"blocks": [{"body": -1}, {"body": 0}],
	"attributions": [claimed],
	"matches": {"warranted": [], "counterevidence": [], "slants": []},
}

found(changes) := report if {
	report := loaded_verb.report with input as object.union(story, changes)
		with data.config.attribution.loaded_verb.allow as ["boast"]
}

cued(changes) := found({"attributions": [object.union(claimed, changes)]})

flagged := {{"at": "a0.cue", "related": [], "args": {"hit": "claimed", "says": "casts doubt on what they say"}}}

test_flags_a_verb_of_doubt if {
	found({}) == flagged
}

test_says_what_the_verb_does if {
	report := cued({"lemma": "insist", "cue_text": "has insisted"})
	report == {{"at": "a0.cue", "related": [], "args": {"hit": "has insisted", "says": "says that they are not believed"}}}
}

again := object.union(claimed, {"i": 1, "at": "a1", "cue": "a1.cue", "cue_text": "professed", "lemma": "profess", "source": 3, "block": 5})

test_flags_a_load_once if {
	report := found({"attributions": [claimed, again]})
	report == {{"at": "a0.cue", "related": ["a1.cue"], "args": {"hit": "claimed", "says": "casts doubt on what they say"}}}
}

test_flags_each_load if {
	report := found({"attributions": [claimed, object.union(again, {"lemma": "insist"})]})
	{finding.at: finding.related | some finding in report} == {"a0.cue": [], "a1.cue": []}
}

test_flags_the_body_before_the_headline if {
	places := [object.union(claimed, {"block": 0}), object.union(again, {"block": 1})]
	{finding.at | some finding in found({"attributions": places})} == {"a1.cue"}
	cued({"block": 0}) == flagged
}

test_allows_said if {
	cued({"lemma": "say"}) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_noun if {
	cued({"frame": "noun"}) == set()
}

test_allows_a_verb_without_a_source if {
	cued({"source": null}) == set()
}

test_allows_the_verb_of_another if {
	cued({"parent": 1}) == set()
}

test_allows_what_was_not_said if {
	cued({"negated": true}) == set()
}

test_allows_what_may_be_said if {
	cued({"modal": true}) == set()
}

test_allows_a_question if {
	cued({"question": true}) == set()
}

test_allows_what_the_newsroom_allows if {
	cued({"lemma": "boast"}) == set()
}

test_allows_another_sense if {
	found({"matches": {"warranted": [{"sentence": 0, "lemma": "claim"}], "counterevidence": [], "slants": []}}) == set()
}

test_flags_beside_another_verb if {
	report := found({"matches": {
		"warranted": [{"sentence": 0, "lemma": "concede"}, {"sentence": 1, "lemma": "claim"}],
		"counterevidence": [{"sentence": 1}],
		"slants": [],
	}})
	report == flagged
}

test_allows_a_doubt_with_its_ground if {
	found({"matches": {"warranted": [], "counterevidence": [{"sentence": 0}], "slants": []}}) == set()
}

# Beside another verb of the same speaker, or of somebody else.
joined(changes, source) := found({"attributions": [
	object.union(claimed, object.union({"parent": 1}, changes)),
	object.union(claimed, {"i": 1, "lemma": "praise", "source": source}),
]})

test_flags_a_second_verb_of_a_speaker if {
	joined({}, 0) == flagged
	joined({}, 2) == set()
	joined({"cue_text": "claiming"}, 0) == set()
}

slant := {"at": "m.slants.0", "text": "owned up to", "class": "guilt", "sentence": 0, "block": 1, "attribution": null}

slanted(hits, verbs) := found({
	"attributions": verbs,
	"matches": {"warranted": [], "counterevidence": [{"sentence": 5}], "slants": [object.union(slant, hit) | some hit in hits]},
})

admits := {{"at": "m.slants.0", "args": {"hit": "owned up to", "says": "says that they had something to hide"}}}

test_flags_an_idiom_once if {
	slanted([{}], []) == admits
	slanted([{}, {"at": "m.slants.1"}], []) == admits
	count(slanted([{}, {"at": "m.slants.1", "class": "doubt"}], [])) == 2
	slanted([{}, {"at": "m.slants.1", "class": "doubt", "block": 0}], []) == admits
	count(slanted([{}], [claimed])) == 2
}

test_allows_an_idiom if {
	slanted([], []) == set()
	slanted([{"class": "other"}], []) == set()
	slanted([{"attribution": 0}], []) == set()
	slanted([{"block": 0}], []) == set()
	slanted([{"sentence": 5}], []) == set()
	report := found({"doc": {"kind": "interview"}, "attributions": [], "matches": {"warranted": [], "counterevidence": [], "slants": [slant]}})
	report == set()
}

test_leaves_an_idiom_to_a_verb if {
	report := slanted([{}], [object.union(claimed, {"lemma": "admit"})])
	{finding.at | some finding in report} == {"a0.cue"}
}
