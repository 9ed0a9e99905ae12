package rules.quotes.speakers_run_together_test

import data.rules.quotes.speakers_run_together

roy := {"i": 0, "source": 0, "source_text": "Ms Roy", "sentence": 1, "frame": "verb"}

hale := {"i": 1, "source": 1, "source_text": "Mr Hale", "sentence": 2, "frame": "verb"}

first := {"i": 0, "at": "q0", "words": 3, "attribution": 0, "sentence": 1, "block": 1, "parent": null}

second := {"i": 1, "at": "q1", "words": 10, "attribution": 1, "sentence": 2, "block": 1, "parent": null}

sentence := {"question": false, "quoted": false}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [sentence | some _ in numbers.range(0, 6)],
	"quotes": [first, second],
	"attributions": [roy, hale],
	"sources": [{"kind": "named_person", "role": "", "name": "Lena Roy"}, {"kind": "named_person", "role": "", "name": "Hale"}],
	"matches": {"turns": [{"class": "behind", "sentence": 1}, {"class": "behind", "sentence": 2}]},
}

found(changes) := report if {
	report := speakers_run_together.report with input as object.union(story, changes)
		with data.config.quotes.speakers_run_together.words as 5
}

flagged := {{"at": "q1", "related": ["q0"], "args": {"previous": "Ms Roy", "next": "Mr Hale"}}}

quoted(before, after) := found({"quotes": [object.union(first, before), object.union(second, after)]})

said(before, after) := found({"attributions": [object.union(roy, before), object.union(hale, after)]})

from(before, after) := found({"sources": [object.union(story.sources[0], before), object.union(story.sources[1], after)]})

test_flags_a_new_speaker_named_afterwards if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_few_words if {
	quoted({}, {"words": 4}) == set()
	quoted({"words": 2}, {}) == set()
}

test_allows_another_paragraph if {
	quoted({"block": 0}, {}) == set()
	found({"blocks": [{"body": -1}, {"body": 0}, {"body": 1}], "quotes": [object.union(first, {"block": 2}), second]}) == set()
	found({"blocks": [{"body": -1}, {"body": -1}]}) == set()
}

test_allows_a_quotation_within_another if {
	quoted({"parent": 3}, {}) == set()
	quoted({}, {"parent": 3}) == set()
}

test_looks_at_the_quotation_right_before if {
	third := object.union(second, {"i": 2, "at": "q2", "sentence": 3})
	again := found({"quotes": [first, second, third], "attributions": [roy, object.union(hale, {"sentence": 3})]})
	again == set()
}

test_allows_the_speaker_ahead if {
	found({"matches": {"turns": [{"class": "ahead", "sentence": 2}, {"class": "behind", "sentence": 2}]}}) == set()
	found({"matches": {"turns": [{"class": "behind", "sentence": 1}]}}) == set()
}

test_allows_a_speaker_elsewhere if {
	said({}, {"sentence": 3}) == set()
	said({}, {"frame": "colon"}) == set()
}

test_allows_the_same_speaker if {
	said({}, {"source": 0, "source_text": "Ms Roy"}) == set()
	from({}, {"name": "Roy"}) == set()
	from({"name": "X of"}, {"name": "Y of"}) != set()
}

test_flags_who_accords if {
	said({}, {"frame": "according_to"}) == flagged
}

# A spokesman's attribution, by its text.
spoke(text, role) := found({
	"attributions": [roy, object.union(hale, {"source_text": text})],
	"sources": [story.sources[0], {"kind": "named_person", "role": role, "name": "Hale"}],
})

test_allows_a_spokesman_of_whoever_spoke if {
	spoke("Mr Hale", "spokesperson") == set()
	spoke("Hale, for Roy and others", "spokesperson") == set()
	count(spoke("Hale, for the mill", "spokesperson")) == 1
	count(spoke("Roy's man Hale", "")) == 1
	guild := found({
		"attributions": [roy, object.union(hale, {"source_text": "Hale, for the guild of masons"})],
		"sources": [object.union(story.sources[0], {"name": "Roy of Ash"}), object.union(story.sources[1], {"role": "spokesperson"})],
	})
	count(guild) == 1
}

test_hears_whom_a_pronoun_means if {
	again := said({"source_text": "she"}, {})
	{finding.args.previous | some finding in again} == {"Lena Roy"}
	club := found({
		"attributions": [object.union(roy, {"source_text": "the club"}), hale],
		"sources": [{"kind": "named_org", "role": "", "name": "Kolm FC"}, story.sources[1]],
	})
	{finding.args.previous | some finding in club} == {"Kolm FC"}
}

test_allows_words_in_between if {
	far := {"quotes": [first, object.union(second, {"sentence": 4})], "attributions": [roy, object.union(hale, {"sentence": 4})], "matches": {"turns": [{"class": "behind", "sentence": 4}]}}
	found(far) == set()
	own := [object.union(sentence, {"quoted": i in {2, 3}}) | some i in numbers.range(0, 6)]
	found(object.union(far, {"sentences": own})) == flagged
	torn := [object.union(sentence, {"quoted": i == 2}) | some i in numbers.range(0, 6)]
	found(object.union(far, {"sentences": torn})) == set()
}

test_allows_two_in_one_sentence if {
	quoted({"sentence": 2}, {}) == set()
	said({"sentence": 2}, {}) == set()
	spoken := [object.union(sentence, {"quoted": true}) | some _ in numbers.range(0, 6)]
	found({"sentences": spoken, "quotes": [object.union(first, {"sentence": 2}), second]}) == set()
}

test_reads_a_sentence_that_goes_on if {
	own := [object.union(sentence, {"quoted": i == 1}) | some i in numbers.range(0, 6)]
	said({"frame": "floating"}, {}) == set()
	found({"sentences": own, "attributions": [object.union(roy, {"frame": "floating"}), hale]}) == flagged
}

test_allows_those_who_go_on if {
	said({}, {"source_text": "She"}) == set()
	said({}, {"source_text": "the lawyer"}) == set()
	from({}, {"kind": "unnamed_person"}) == set()
	from({"kind": "unnamed_person"}, {}) == set()
}

test_flags_a_new_speaker_without_a_name if {
	neighbour := found({
		"attributions": [roy, object.union(hale, {"source_text": "a neighbour"})],
		"sources": [story.sources[0], {"kind": "unnamed_person", "role": "", "name": "a neighbour"}],
	})
	{finding.args.next | some finding in neighbour} == {"a neighbour"}
	crowd := found({
		"attributions": [roy, object.union(hale, {"source_text": "a crowd"})],
		"sources": [story.sources[0], {"kind": "unnamed_group", "role": "", "name": "a crowd"}],
	})
	crowd == set()
}
