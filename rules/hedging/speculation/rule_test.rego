package rules.hedging.speculation_test

import data.rules.hedging.speculation

hit := {"i": 1, "class": "possibility", "at": "m.conjectures.0", "text": "it is possible that", "sentence": 2, "block": 1, "attribution": null}

saying := {"i": 0, "source": 0, "sentence": 2, "parent": null, "class": "neutral"}

sentence := {"question": false, "quoted": false, "carried": null}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 1}],
	"sentences": [sentence | some _ in numbers.range(0, 5)],
	"attributions": [],
	"quotes": [],
	"claims": [],
	"sources": [{"kind": "named_person", "text": "Ada Klee", "outlet": ""}, {"kind": "named_org", "text": "Reuters", "outlet": "Reuters"}],
	"matches": {"conjectures": [hit], "evidence": [], "groups": []},
}

found(changes) := report if {
	report := speculation.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

flagged := {{"at": "m.conjectures.0", "graver": false, "advice": false, "args": {"hit": "it is possible that"}}}

test_flags_a_conjecture_of_nobody if {
	found({}) == flagged
}

test_advises_on_what_may_come_of_it if {
	found({"matches": {"conjectures": [object.union(hit, {"class": "consequence"})]}}) == {object.union(r, {"advice": true}) | some r in flagged}
}

test_allows_a_story_of_the_writer_s_own if {
	self := object.union(hit, {"i": 0, "class": "self", "text": "my", "sentence": 1})
	found({"matches": {"conjectures": [self, hit]}}) == set()
	found({"matches": {"conjectures": [object.union(self, {"block": 0}), hit]}}) == flagged
	found({"matches": {"conjectures": [self]}}) == set()
	found({"matches": {"conjectures": [object.union(hit, {"class": "meaning"})]}}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_the_conjecture_of_somebody if {
	found({"matches": {"conjectures": [object.union(hit, {"attribution": 0})]}}) == set()
}

test_allows_a_headline if {
	found({"matches": {"conjectures": [object.union(hit, {"block": 0})]}}) == set()
}

test_allows_a_question if {
	found({"sentences": [sentence, sentence, object.union(sentence, {"question": true})]}) == set()
}

test_allows_a_sentence_in_which_somebody_speaks if {
	said({}) == set()
}

test_flags_a_sentence_in_which_nobody_speaks if {
	said({"sentence": 1}) == flagged
	said({"source": null}) == flagged
	said({"source": 1}) == flagged
	said({"parent": 7}) == flagged
}

carried(source) := found({
	"sentences": [sentence, sentence, object.union(sentence, {"carried": 0})],
	"attributions": [object.union(saying, {"sentence": 1, "source": source})],
})

test_allows_what_is_carried_over if {
	carried(0) == set()
}

test_flags_what_comes_after_an_outlet if {
	carried(1) == flagged
}

speaker(kind, text) := found({
	"attributions": [saying],
	"sources": [{"kind": kind, "text": text, "outlet": ""}],
})

test_flags_what_a_thing_may_signal if {
	speaker("unknown", "The resignation") == flagged
}

test_allows_what_somebody_thinks if {
	speaker("unknown", "She") == set()
	speaker("unnamed_person", "The treasurer") == set()
}

felt(changes) := found({"matches": {"conjectures": [object.union(hit, {"i": 0, "at": "m.conjectures.0", "class": "feeling"}), object.union(hit, changes)]}})

test_allows_what_is_feared if {
	felt({}) == set()
}

test_flags_beside_other_fears if {
	felt({"sentence": 3}) == flagged
	felt({"i": 0}) == flagged
	found({"matches": {"conjectures": [object.union(hit, {"i": 0, "attribution": 0}), hit]}}) == flagged
}

polled(changes) := found({"matches": {"conjectures": [hit], "evidence": [object.union({"class": "poll", "sentence": 2}, changes)]}})

test_allows_beside_a_poll if {
	polled({}) == set()
	polled({"class": "findings"}) == set()
	polled({"class": "data"}) == flagged
	found({"matches": {"groups": [{"class": "group", "sentence": 2}]}}) == set()
	polled({"sentence": 1}) == flagged
}

charge := {"kind": "accusation", "subject_kind": "state", "sentence": 2}

graver(claim) if {
	some r in found({"claims": [claim]})
	r.graver
}

test_graver_against_a_state if {
	graver(charge)
	not graver(object.union(charge, {"kind": "casualty"}))
	not graver(object.union(charge, {"subject_kind": "person"}))
	not graver(object.union(charge, {"sentence": 3}))
}

test_flags_what_something_may_signal if {
	said({"modal": true, "lemma": "signal"}) == flagged
	said({"modal": false, "lemma": "signal"}) == set()
	said({"modal": true, "lemma": "say"}) == set()
}

# A quotation that paragraph 0 opens and a mark of paragraph 1 closes.
open := {"i": 0, "opened": true, "closed": false, "block": 0}

end := {"i": 1, "opened": false, "closed": true, "block": 1}

quoted(changes, last) := found({"quotes": [object.union(open, changes), object.union(end, last)]})

test_allows_what_a_quotation_goes_on_with if {
	quoted({}, {}) == set()
	quoted({}, {"block": 4}) == set()
	quoted({"opened": false}, {}) == flagged
	quoted({"closed": true}, {}) == flagged
	quoted({}, {"i": 2}) == flagged
	quoted({}, {"opened": true}) == flagged
	quoted({}, {"block": 5}) == flagged
	quoted({"block": 2}, {"block": 3}) == flagged
}

test_flags_beside_a_denial if {
	said({"class": "denial"}) == flagged
	said({"class": "no_comment"}) == flagged
}

test_flags_what_that_may_explain if {
	speaker("unknown", "That") == flagged
	speaker("unknown", "Thatcher") == set()
}
