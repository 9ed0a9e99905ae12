package rules.attribution.agentless_passive_test

import data.rules.attribution.agentless_passive

hit := {"at": "m.reactions.0", "i": 0, "text": "was criticised", "class": "passive", "sentence": 1, "block": 1, "attribution": null}

saying := {"i": 0, "parent": null, "frame": "verb", "source": 0, "source_text": "Ms Dorn", "lemma": "say", "class": "neutral", "sentence": 1, "block": 1}

story := {
	"doc": {"kind": "news"},
	"sentences": [{"question": false, "quoted": false, "block": 1} | some _ in numbers.range(0, 4)],
	"blocks": [{"body": -1}, {"body": 0}],
	"sources": [{"role": ""}, {"role": "outlet"}, {"role": "crowd"}],
	"attributions": [],
	"matches": {"reactions": [hit]},
}

found(changes) := report if {
	report := agentless_passive.report with input as object.union(story, changes)
}

reads(changes) := found({"matches": {"reactions": [object.union(hit, changes)]}})

said(changes) := found({"attributions": [object.union(saying, changes)]})

flagged := {{"at": "m.reactions.0", "args": {"hit": "was criticised", "asks": "By whom"}}}

test_flags_a_passive if {
	found({}) == flagged
}

test_flags_a_reaction if {
	report := reads({"class": "reaction", "text": "raised concerns"})
	report == {{"at": "m.reactions.0", "args": {"hit": "raised concerns", "asks": "Whose"}}}
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_headline if {
	reads({"block": 0}) == set()
}

test_allows_a_judge if {
	found({"matches": {"reactions": [hit, object.union(hit, {"class": "judge"})]}}) == set()
}

accused_beside(text, changes) := found({"matches": {"reactions": [
	object.union(hit, {"text": text}),
	object.union(hit, object.union({"i": 1, "class": "bench"}, changes)),
]}})

test_allows_whom_a_court_hears if {
	accused_beside("is accused of", {}) == set()
	count(accused_beside("is accused of", {"sentence": 2})) == 1
	count(accused_beside("is accused of", {"class": "critic"})) == 1
	accused_beside("was criticised", {}) == flagged
}

test_flags_beside_another_judgement if {
	report := found({"matches": {"reactions": [hit, object.union(hit, {"class": "judge", "sentence": 2})]}})
	report == flagged
}

test_allows_what_somebody_says if {
	found({"matches": {"reactions": [object.union(hit, {"attribution": 0})]}, "attributions": [object.union(saying, {"sentence": 4})]}) == set()
}

test_flags_what_another_outlet_reports if {
	report := found({
		"matches": {"reactions": [object.union(hit, {"attribution": 0})]},
		"attributions": [object.union(saying, {"source": 1})],
	})
	report == flagged
}

test_allows_a_voice_in_the_sentence if {
	said({}) == set()
}

test_allows_a_voice_in_the_next_sentence if {
	said({"sentence": 2}) == set()
}

# "He said later".
test_flags_whom_the_next_sentence_goes_on_with if {
	said({"sentence": 2, "source_text": "He"}) == flagged
	said({"sentence": 2, "source": 2}) == flagged
}

test_flags_before_whom_the_judged_one_quotes if {
	said({"sentence": 2, "parent": 4}) == flagged
}

test_flags_beside_who_does_not_answer if {
	said({"class": "no_comment"}) == flagged
}

test_flags_beside_a_part_that_is_played if {
	said({"lemma": "portray"}) == flagged
}

test_flags_a_charge_before_who_denies_it if {
	report := found({
		"matches": {"reactions": [object.union(hit, {"class": "charge"})]},
		"attributions": [object.union(saying, {"sentence": 2})],
	})
	report == {{"at": "m.reactions.0", "args": {"hit": "was criticised", "asks": "Whose"}}}
}

test_flags_a_voice_in_the_next_paragraph if {
	found({
		"sentences": [object.union(sentence, {"block": i}) | some i, sentence in story.sentences],
		"attributions": [object.union(saying, {"sentence": 2})],
	}) == flagged
}

# "Roe was criticised. Ann Roe said": it falls on her.
defends(sentence, name, changes) := found({
	"sources": [{"role": "", "name": "Ann Roe"}],
	"attributions": [object.union(saying, {"sentence": sentence})],
	"matches": {"reactions": [hit], "judged": [object.union({"text": name, "sentence": 1}, changes)]},
})

test_flags_before_the_judged_one if {
	defends(2, "Ms Roe", {}) == flagged
	defends(1, "Roe", {}) == flagged
	defends(2, "Roe", {"sentence": 2}) == set()
	defends(2, "Ann Dorn", {}) == set()
	defends(2, "Roe's", {}) == set()
}

# "Criticised by the board".
followed(changes) := found({"matches": {"reactions": [hit, object.union(hit, object.union({"i": 1, "class": "agent"}, changes))]}})

test_allows_an_agent_behind_it if {
	followed({}) == set()
	followed({"class": "critic"}) == flagged
	followed({"sentence": 2}) == flagged
	followed({"i": -1}) == flagged
}

test_flags_a_voice_further_on if {
	said({"sentence": 3}) == flagged
}

test_flags_beside_a_crowd if {
	said({"source": 2}) == flagged
}

test_flags_beside_a_cue_without_a_source if {
	said({"source": null}) == flagged
}

after(changes) := found({"matches": {"reactions": [hit, object.union(hit, changes)]}})

test_allows_a_critic_in_the_next_sentence if {
	after({"class": "critic", "sentence": 2}) == set()
}

test_flags_before_a_critic_further_on if {
	after({"class": "critic", "sentence": 3}) == flagged
	after({"class": "other", "sentence": 2}) == flagged
	after({"class": "critic", "sentence": 2, "block": 0}) == flagged
}

# "Amid fears that": the fears are nobody's word.
test_flags_fears_that_nobody_has if {
	said({"frame": "noun"}) == flagged
}

# "Mr Dorn, whose speech was seen as a failure, said".
test_flags_who_is_judged_and_speaks if {
	report := found({
		"matches": {"reactions": [object.union(hit, {"text": "was seen as"})]},
		"attributions": [saying],
	})
	report == {{"at": "m.reactions.0", "args": {"hit": "was seen as", "asks": "By whom"}}}
}
