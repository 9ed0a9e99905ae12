package rules.anonymity.opinion_or_attack_test

import data.rules.anonymity.opinion_or_attack

source := {
	"i": 0,
	"at": "src0",
	"text": "a colleague",
	"name": "colleague",
	"head": "colleague",
	"kind": "unnamed_person",
	"role": "",
	"named": false,
	"nationality": "",
	"outlet": "",
	"block": 1,
}

said := {
	"i": 0,
	"source": 0,
	"source_span": "a0.source_span",
	"source_text": "a colleague",
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

hit := {"at": "m.judgements.0", "text": "is lazy", "class": "person", "attribution": 0}

matches := {
	"judgements": [hit],
	"confidants": [{"lemma": "colleague"}],
	"officials": [{"text": "aide", "lemma": "aide", "class": "aide"}],
}

story := {
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 3}],
	"sources": [source],
	"attributions": [said],
	"matches": matches,
	"quotes": [],
}

found(changes) := report if {
	report := opinion_or_attack.report with input as object.union(story, changes)
}

sourced(changes) := found({"sources": [object.union(source, changes)]})

judged(changes, source_changes, cue) := found({
	"matches": object.union(matches, {"judgements": [object.union(hit, changes)]}),
	"sources": [object.union(source, source_changes)],
	"attributions": [object.union(said, cue)],
})

by(who) := {{"at": "a0.source_span", "related": ["m.judgements.0"], "args": {"words": "is lazy", "source": who}}}

flagged := by("a colleague")

test_flags_a_judgement_by_a_colleague if {
	found({}) == flagged
}

test_flags_a_judgement_by_an_aide if {
	sourced({"head": "aide"}) == flagged
}

test_flags_a_judgement_by_somebody_who_asked_not_to_be_named if {
	sourced({"head": "gardener", "kind": "anonymous"}) == flagged
}

test_flags_a_judgement_by_a_passer_by if {
	sourced({"head": "gardener", "count": 1, "text": "a gardener"}) == by("a gardener")
}

test_flags_a_judgement_by_people_in_confidence if {
	sourced({"head": "people", "kind": "anonymous", "text": "people"}) == by("people")
}

test_flags_a_judgement_by_colleagues if {
	sourced({"kind": "unnamed_group", "text": "colleagues"}) == by("colleagues")
}

test_allows_a_judgement_by_a_crowd if {
	sourced({"head": "gardener", "kind": "unnamed_group", "text": "gardeners"}) == set()
}

test_allows_what_a_doctor_says_of_a_patient if {
	doctor := {"head": "doctor", "count": 1, "text": "a doctor"}
	count(judged({"text": "is weak"}, doctor, {})) == 0
	count(judged({"text": "is lazy"}, doctor, {})) == 1
	count(judged({"text": "is weak"}, {}, {})) == 1
}

test_allows_a_judgement_by_somebody_with_a_name if {
	sourced({"named": true}) == set()
}

test_allows_a_judgement_in_the_voice_of_the_story if {
	judged({"attribution": null}, {}, {}) == set()
}

test_flags_a_name_somebody_is_called if {
	judged({"class": "label"}, {}, {"lemma": "call"}) == flagged
}

test_allows_a_noun_that_nobody_is_called if {
	judged({"class": "label"}, {}, {}) == set()
}

test_allows_other_words_beside_a_naming if {
	judged({"class": "other"}, {}, {"lemma": "call"}) == set()
}

test_flags_praise_in_confidence if {
	judged({"class": "praise"}, {"kind": "anonymous"}, {}) == flagged
}

test_allows_the_praise_of_a_friend if {
	judged({"class": "praise"}, {}, {}) == set()
}

test_allows_other_words_in_confidence if {
	judged({"class": "other"}, {"kind": "anonymous"}, {}) == set()
}

test_allows_praise_by_a_passer_by if {
	judged({"class": "praise"}, {"head": "gardener", "count": 1, "text": "a gardener"}, {}) == set()
}

test_flags_praise_by_an_aide if {
	judged({"class": "praise"}, {"head": "aide"}, {}) == flagged
}

thought(changes, source_changes) := judged(object.union({"class": "thought"}, changes), source_changes, {"class": "attitude", "lemma": "think"})

test_flags_what_a_colleague_thinks if {
	thought({}, {}) == flagged
	thought({"class": "person"}, {}) == set()
	thought({}, {"named": true}) == set()
	thought({}, {"block": 0}) == set()
	thought({}, {"head": "gardener", "kind": "unnamed_group", "text": "gardeners"}) == set()
}

quoted(text, changes) := report if {
	quote := {"at": "q0", "text": text, "about": "Tom Reed", "attribution": 0}
	report := found({
		"matches": object.union(matches, {"judgements": []}),
		"quotes": [object.union(quote, changes)],
		"sources": [object.union(source, object.get(changes, "source", {}))],
	})
}

test_flags_what_a_person_is_said_to_be if {
	quoted("Tom Reed is a cowboy,", {}) == {{"at": "a0.source_span", "related": ["q0"], "args": {"words": "Tom Reed is a cowboy", "source": "a colleague"}}}
	count(quoted("Tom Reed’s such a bore", {})) == 1
	count(quoted("He was a wreck", {"about": "He"})) == 1
}

test_flags_what_a_person_is_in_the_habit_of if {
	count(quoted("Tom Reed treats us like servants", {})) == 1
	count(quoted("He always blames the nurses", {"about": "He"})) == 1
}

test_flags_what_a_person_fails_to_grasp if {
	count(quoted("Tom Reed doesn’t know the harbour", {})) == 1
	count(quoted("He never listens", {"about": "He"})) == 1
	quoted("Tom Reed doesn’t live here", {}) == set()
}

test_allows_what_a_person_does_for_a_living_or_next if {
	quoted("Tom Reed is a friend of mine", {}) == set()
	quoted("Tom Reed works nights", {}) == set()
	quoted("Tom Reed sold it", {}) == set()
	quoted("Tom Reed is in the building", {}) == set()
}

test_allows_a_portrait_by_others if {
	quoted("’s a shambles", {"about": ""}) == set()
	quoted("Tom Reed is a cowboy", {"attribution": null}) == set()
	quoted("Tom Reed is a cowboy", {"source": {"named": true, "kind": "named_person"}}) == set()
	quoted("Tom Reed is a cowboy", {"source": {"role": "spokesperson"}}) == set()
	quoted("Tom Reed is a cowboy", {"source": {"kind": "unnamed_group", "head": "crowd", "text": "a crowd"}}) == set()
}
