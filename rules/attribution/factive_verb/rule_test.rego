package rules.attribution.factive_verb_test

import data.rules.attribution.factive_verb

noted := {
	"i": 0, "at": "a0", "cue": "a0.cue", "cue_text": "noted", "lemma": "note", "frame": "verb", "kind": "indirect", "source": 0,
	"parent": null, "negated": false, "modal": false, "question": false, "sentence": 0, "tense": "past",
}

story := {
	"doc": {"kind": "news"},
	"sentences": [{"question": false, "quoted": false}],
	"attributions": [noted],
	"sources": [
		{"text": "The Post", "role": "outlet", "kind": "named_org", "head": "post", "count": 1, "party": "", "title": ""},
		{"text": "Ana Ruiz", "role": "", "kind": "named_person", "head": "", "count": 1, "party": "", "title": ""},
		{"text": "aides", "role": "", "kind": "unnamed_group", "head": "aide", "count": 0, "party": "", "title": ""},
		{"text": "a survey", "role": "poll", "kind": "document", "head": "survey", "count": 1, "party": "", "title": ""},
		{"text": "the lawyer", "role": "", "kind": "unknown", "head": "lawyer", "count": 1, "party": "", "title": ""},
		{"text": "a person", "role": "", "kind": "anonymous", "head": "person", "count": 1, "party": "", "title": ""},
	],
	"claims": [],
	"matches": {"contested": [], "vouched": []},
}

found(changes) := report if {
	report := factive_verb.report with input as object.union(story, changes)
}

cued(changes) := found({"attributions": [object.union(noted, changes)]})

reads(source) := {{"at": "a0.cue", "args": {"hit": "noted", "source": source}}}

test_flags_another_outlet if {
	found({}) == reads("The Post")
}

test_flags_a_group_without_names if {
	cued({"source": 2}) == reads("aides")
}

test_allows_a_person_in_a_plain_matter if {
	cued({"source": 1}) == set()
}

test_flags_a_person_in_a_contested_matter if {
	report := found({
		"attributions": [object.union(noted, {"source": 1})],
		"claims": [{"owner": 0, "kind": "accusation"}],
	})
	report == reads("Ana Ruiz")
}

test_allows_a_person_with_a_figure if {
	report := found({
		"attributions": [object.union(noted, {"source": 1})],
		"claims": [{"owner": 0, "kind": "statistic"}, {"owner": 7, "kind": "accusation"}],
	})
	report == set()
}

test_flags_what_anybody_makes_clear if {
	cued({"source": 1, "lemma": "make clear"}) == reads("Ana Ruiz")
}

test_allows_a_poll if {
	cued({"source": 3}) == set()
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

test_allows_the_verb_of_another if {
	cued({"parent": 1}) == set()
}

test_allows_what_was_not_noted if {
	cued({"negated": true}) == set()
}

test_allows_what_may_be_noted if {
	cued({"modal": true}) == set()
}

test_allows_a_question if {
	cued({"question": true}) == set()
}

test_allows_nobody if {
	cued({"source": null}) == set()
}

test_allows_what_is_earned if {
	found({"matches": {"vouched": [{"sentence": 0, "class": "own", "attribution": null}]}}) == set()
}

test_flags_beside_what_is_earned if {
	found({"matches": {"vouched": [{"sentence": 1, "class": "own", "attribution": null}]}}) == reads("The Post")
}

papers(changes) := found({"sources": [object.union({"text": "the coroner's report", "role": "", "kind": "document", "head": "report", "count": 1, "party": "", "title": ""}, changes)]})

test_allows_a_record if {
	papers({}) == set()
}

test_flags_the_paper_of_a_party if {
	papers({"text": "the lobby's report"}) == reads("the lobby's report")
	papers({"kind": "unnamed_person"}) == reads("the coroner's report")
}

# Somebody confirms what is claimed.
confirms(claim) := found({
	"attributions": [object.union(noted, {"source": 1, "lemma": "confirm"})],
	"claims": [object.union({"owner": 0, "kind": "accusation"}, claim)],
})

test_flags_a_wrong_that_is_confirmed if {
	confirms({"predicate": "misconduct"}) == reads("Ana Ruiz")
}

test_allows_what_else_is_confirmed if {
	confirms({"predicate": "accused"}) == set()
	confirms({"predicate": "misconduct", "owner": 7}) == set()
}

test_allows_another_outlet_that_confirms if {
	cued({"lemma": "confirm"}) == set()
}

test_allows_a_wrong_that_somebody_tells if {
	report := found({
		"attributions": [object.union(noted, {"source": 1, "lemma": "say"})],
		"claims": [{"owner": 0, "kind": "accusation", "predicate": "misconduct"}],
	})
	report == set()
}

test_flags_what_one_side_demonstrates if {
	cued({"source": 4, "lemma": "demonstrate"}) == reads("the lawyer")
	cued({"source": 5, "lemma": "demonstrate"}) == reads("a person")
	cued({"source": 4, "lemma": "say"}) == set()
	cued({"source": 2, "lemma": "demonstrate"}) == set()
}

test_flags_what_one_side_notes if {
	cued({"source": 4}) == reads("the lawyer")
}

test_flags_a_passive if {
	cued({"frame": "passive"}) == reads("The Post")
}

test_allows_a_note_of_ten_pounds if {
	cued({"cue_text": "note", "tense": "present"}) == set()
	count(cued({"cue_text": "notes", "tense": "present"})) == 1
	count(cued({"cue_text": "note"})) == 1
	count(cued({"source": 2, "cue_text": "note", "tense": "present"})) == 1
}

# Ana Ruiz notes something.
ruiz := {"attributions": [object.union(noted, {"source": 1})]}

of_ruiz(changes) := found(object.union(ruiz, {"sources": [{}, object.union(story.sources[1], changes)]}))

test_flags_who_stands_for_something if {
	of_ruiz({"party": "Green"}) == reads("Ana Ruiz")
	of_ruiz({"title": "fellow Sen."}) == reads("Ana Ruiz")
	of_ruiz({"title": "Dorn campaign chairwoman"}) == reads("Ana Ruiz")
	of_ruiz({"title": "director of the gallery"}) == set()
}

in_words(list, hit) := found(object.union(ruiz, {"matches": {list: [object.union({"sentence": 0, "class": "fault", "attribution": 0}, hit)]}}))

test_flags_fault_that_is_found if {
	in_words("contested", {}) == reads("Ana Ruiz")
	in_words("contested", {"class": "harm"}) == reads("Ana Ruiz")
	in_words("vouched", {}) == reads("Ana Ruiz")
	in_words("contested", {"attribution": 1}) == set()
	in_words("contested", {"class": "plain"}) == set()
	in_words("jibes", {}) == set()
}

test_flags_what_a_body_notes if {
	of("named_org") == reads("Ana Ruiz")
	of("named_person") == set()
}

of(kind) := found({
	"attributions": [object.union(noted, {"source": 1})],
	"sources": [{}, object.union(story.sources[1], {"kind": kind})],
})

test_allows_what_we_have_seen if {
	after({}) == set()
	after({"class": "evidence"}) == reads("The Post")
	after({"sentence": 2}) == reads("The Post")
	after({"block": 2}) == reads("The Post")
}

# What the next sentence says of it.
after(changes) := found({
	"attributions": [object.union(noted, {"block": 1})],
	"matches": {"contested": [], "vouched": [object.union({"class": "seen", "sentence": 1, "block": 1, "attribution": null}, changes)]},
})
