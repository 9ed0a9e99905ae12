package rules.headline.bare_report_test

import data.rules.headline.bare_report

suffix := {
	"at": "m.slugs.0", "text": ": report", "class": "suffix", "opens": false, "closes": true,
	"sentence": 0, "block_kind": "headline",
}

prefix := {
	"at": "m.slugs.0", "text": "Report:", "class": "prefix", "opens": true, "closes": false,
	"sentence": 0, "block_kind": "headline",
}

saying := {"sentence": 0, "source": 0, "source_text": "Ruiz"}

story := {
	"blocks": [{}, {}],
	"sentences": [{"question": false}],
	"attributions": [],
	"sources": [{"named": true, "kind": "named_person"}, {"named": false, "kind": "unnamed_group"}, {"named": true, "kind": "named_org"}],
	"matches": {"slugs": [suffix]},
}

found(changes) := report if {
	report := bare_report.report with input as object.union(story, changes)
}

labelled(hit) := found({"matches": {"slugs": [hit]}})

flagged(text) := {{"at": "m.slugs.0", "args": {"hit": text}}}

test_flags_a_label_at_the_end if {
	found({}) == flagged(": report")
}

test_flags_a_label_at_the_start if {
	labelled(prefix) == flagged("Report:")
}

test_allows_the_word_within_the_headline if {
	labelled(object.union(suffix, {"closes": false})) == set()
	labelled(object.union(prefix, {"opens": false})) == set()
}

test_allows_what_only_looks_like_the_other_label if {
	labelled(object.union(suffix, {"opens": true, "closes": false})) == set()
	labelled(object.union(prefix, {"opens": false, "closes": true})) == set()
}

test_allows_the_body if {
	labelled(object.union(suffix, {"block_kind": "paragraph"})) == set()
}

test_flags_a_headline_without_a_story if {
	alone := {"blocks": [{}], "matches": {"slugs": [object.union(suffix, {"block_kind": "paragraph"})]}}
	found(alone) == flagged(": report")
}

test_allows_a_headline_with_a_name_that_speaks if {
	found({"attributions": [saying]}) == set()
}

test_flags_beside_a_speaker_without_a_name if {
	found({"attributions": [object.union(saying, {"source": 1})]}) == flagged(": report")
}

test_flags_a_label_that_is_taken_for_a_name if {
	found({"attributions": [object.union(saying, {"source_text": "report"})]}) == flagged(": report")
}

test_flags_beside_a_speaker_in_the_body if {
	found({"attributions": [object.union(saying, {"sentence": 4})]}) == flagged(": report")
}

test_flags_a_label_before_whoever_it_tells_of if {
	told := {"matches": {"slugs": [prefix]}, "attributions": [saying]}
	found(told) == flagged("Report:")
	found(object.union(told, {"attributions": [object.union(saying, {"source": 2})]})) == set()
}

test_allows_a_question if {
	found({"sentences": [{"question": true}]}) == set()
}
