package rules.provenance.machine_source_test

import data.rules.provenance.machine_source

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1, "kind": "headline"}, {"body": 0, "kind": "paragraph"}, {"body": -1, "kind": "block_quote"}],
	"sentences": [{"question": false, "quoted": false} | some _ in numbers.range(0, 9)],
	"attributions": [saying],
	"matches": {"machines": [tool]},
}

saying := {
	"source_span": "a0.source", "source_text": "ChatGPT", "lemma": "according", "tense": "none", "sentence": 2, "parent": null,
	"question": false,
}

tool := {"text": "ChatGPT", "class": "chatbot", "sentence": 2, "block": 1}

found(changes) := report if {
	report := machine_source.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

spoken(class, changes) := found({
	"attributions": [object.union(saying, changes)],
	"matches": {"machines": [object.union(tool, {"class": class})]},
})

mentioned(places) := found({"matches": {"machines": array.concat([tool], [object.union(tool, place) | some place in places])}})

flagged := {{"at": "a0.source", "args": {"tool": "ChatGPT"}}}

test_flags_a_chatbot if {
	said({}) == flagged
	said({"lemma": "say"}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_other_sources if {
	said({"source_text": "its maker"}) == set()
	said({"sentence": 3}) == set()
}

test_allows_what_a_chatbot_does if {
	said({"lemma": "praise"}) == set()
}

test_allows_what_somebody_says_of_it if {
	said({"parent": 0}) == set()
	said({"question": true}) == set()
}

test_flags_what_wikipedia_says if {
	spoken("encyclopedia", {"lemma": "say", "tense": "present"}) == flagged
	spoken("encyclopedia", {}) == flagged
}

test_allows_what_wikipedia_said if {
	spoken("encyclopedia", {"lemma": "say", "tense": "past"}) == set()
}

test_flags_what_a_search_showed if {
	spoken("search", {"lemma": "show", "tense": "past"}) == flagged
}

test_allows_a_present_tense_of_a_chatbot if {
	spoken("chatbot", {"lemma": "praise", "tense": "present"}) == set()
}

test_allows_a_story_about_the_tool if {
	mentioned([{"sentence": 0, "block": 0}]) == set()
	mentioned([{"sentence": 3}, {"sentence": 4}]) == set()
}

test_flags_a_tool_that_is_named_twice if {
	mentioned([{"sentence": 3}]) == flagged
}

test_flags_in_the_body_only if {
	found({"matches": {"machines": [object.union(tool, {"block": 2})]}}) == set()
}

test_allows_who_deals_in_it if {
	said({"source_text": "the ChatGPT security firm Lockworks"}) == set()
}

test_flags_what_it_is if {
	said({"source_text": "the ChatGPT tool"}) == {{"at": "a0.source", "args": {"tool": "the ChatGPT tool"}}}
}

# "Asked for its height, Copilot came back with 40 metres."
frame := {"at": "m9", "text": "Copilot", "class": "frame", "sentence": 2, "block": 1, "attribution": null}

framed(changes, more) := found(object.union({"attributions": [], "matches": {"machines": array.concat([object.union(frame, changes)], more)}}, {}))

test_flags_a_tool_in_a_frame if {
	framed({}, []) == {{"at": "m9", "args": {"tool": "Copilot"}}}
	framed({"class": "chatbot"}, []) == set()
	framed({"attribution": 0}, []) == set()
	framed({"block": 2}, []) == set()
	framed({}, [object.union(tool, {"block": 0, "sentence": 0})]) == set()
}

test_allows_a_frame_in_an_interview if {
	found({"doc": {"kind": "interview"}, "attributions": [], "matches": {"machines": [frame]}}) == set()
}

test_flags_an_attribution_and_its_frame_once if {
	found({"matches": {"machines": [tool, frame]}}) == flagged
}
