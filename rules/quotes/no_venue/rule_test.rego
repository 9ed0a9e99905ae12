package rules.quotes.no_venue_test

import data.rules.quotes.no_venue

blocks := [{"body": i - 1} | some i in numbers.range(0, 6)]

saying := {"i": 0, "at": "a0", "source": 0, "via": null, "venue": "", "medium": "", "addressee": "", "time": null, "block": 4}

quote := {"at": "q0", "kind": "full", "words": 6, "attribution": 0, "parent": null, "block": 4}

lund := {"i": 0, "kind": "named_person", "role": "", "name": "Karl Lund", "outlet": "", "own": false, "confidence": 95}

post := {"i": 1, "kind": "named_org", "role": "outlet", "name": "Post", "outlet": "Post", "own": false, "confidence": 95}

# A story that says nowhere how it came by its quotation.
story := {
	"doc": {"kind": "news", "own_reporting": false},
	"blocks": blocks,
	"sentences": [{"block": i, "question": false, "quoted": false} | some i in numbers.range(0, 6)],
	"quotes": [quote],
	"attributions": [saying],
	"sources": [lund, post],
	"times": [],
	"links": [],
	"matches": {"circumstances": []},
}

found(changes) := report if {
	report := no_venue.report with input as object.union(story, changes)
		with data.config.quotes.no_venue.words as 3
}

flagged := {{"at": "a0", "args": {"source": "Karl Lund"}}}

# The same story, which takes from the Post in its lead.
post_says := object.union(saying, {"i": 1, "at": "a1", "source": 1, "block": 1})

taken(changes) := found(object.union({"attributions": [saying, post_says]}, changes))

test_flags_a_story_that_says_nothing_of_it if {
	found({}) == flagged
}

test_flags_a_story_taken_from_another_outlet if {
	taken({"matches": {"circumstances": [{"block": 1}]}}) == flagged
	relayed := object.union(saying, {"source": null, "via": 1, "block": 1})
	found({"attributions": [saying, relayed], "matches": {"circumstances": [{"block": 1}]}}) == flagged
}

test_allows_an_outlet_further_down if {
	later := [saying, object.union(post_says, {"block": 3})]
	found({"attributions": later, "matches": {"circumstances": [{"block": 1}]}}) == set()
}

test_allows_a_person_in_the_lead if {
	person := [saying, object.union(saying, {"block": 1})]
	found({"attributions": person, "matches": {"circumstances": [{"block": 1}]}}) == set()
}

test_allows_the_newsroom_itself if {
	ours := [lund, object.union(post, {"own": true})]
	taken({"sources": ours, "matches": {"circumstances": [{"block": 1}]}}) == set()
}

test_allows_reporting_of_its_own if {
	found({"doc": {"kind": "news", "own_reporting": true}}) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview", "own_reporting": false}}) == set()
}

# A story in which another attribution says how.
shows(changes) := found({
	"attributions": [saying, object.union(saying, object.union({"i": 1, "source": 2, "block": 1}, changes))],
	"sources": [lund, post, object.union(lund, {"i": 2, "name": "Ada Cole"})],
	"times": [{"kind": "relative", "quote": 0, "sentence": 1}, {"kind": "vague", "quote": 0, "sentence": 1}],
})

test_allows_a_story_that_shows_how_it_works if {
	shows({}) == flagged
	shows({"venue": "at a rally"}) == set()
	shows({"medium": "in a letter"}) == set()
	shows({"addressee": "reporters"}) == set()
	shows({"via": 0}) == set()
	shows({"time": 0}) == set()
	shows({"time": 1}) == flagged
}

# A story taken from the Post, in which this person is heard again.
again(changes) := taken({"attributions": [saying, post_says, object.union(saying, object.union({"addressee": "us"}, changes))]})

test_allows_what_another_sentence_says_of_it if {
	again({"block": 2}) == set()
	again({"block": 5}) == set()
}

test_flags_what_a_distant_sentence_says_of_it if {
	again({"block": 1}) == flagged
	again({"block": 6}) == flagged
	again({"source": 1, "block": 3}) == flagged
	again({"addressee": "", "block": 3}) == flagged
}

test_allows_an_occasion_nearby if {
	taken({"matches": {"circumstances": [{"block": 2}]}}) == set()
	taken({"matches": {"circumstances": [{"block": 5}]}}) == flagged
}

test_allows_a_day_nearby if {
	day := {"kind": "relative", "quote": null, "sentence": 3}
	taken({"times": [day]}) == set()
	taken({"times": [object.union(day, {"quote": 0})]}) == flagged
	taken({"times": [object.union(day, {"kind": "vague"})]}) == flagged
}

test_allows_a_link_nearby if {
	taken({"links": [{"sentence": 3}]}) == set()
}

quoted(changes) := found({"quotes": [object.union(quote, changes)]})

test_allows_other_quotations if {
	quoted({"kind": "scare"}) == set()
	quoted({"words": 2}) == set()
	quoted({"attribution": null}) == set()
	quoted({"parent": 2}) == set()
	quoted({"block": 0}) == set()
}

test_judges_the_first if {
	second := object.union(quote, {"at": "q1", "attribution": 1, "block": 6})
	both := [object.union(saying, {"block": 2}), object.union(saying, {"i": 1, "at": "a1", "block": 6})]
	links := [{"sentence": 1}]
	found({"quotes": [object.union(quote, {"block": 2}), second], "attributions": array.concat(both, [post_says]), "links": links}) == set()
}

test_judges_each_speaker if {
	second := object.union(quote, {"at": "q1", "attribution": 1})
	both := [saying, object.union(saying, {"i": 1, "at": "a1", "source": 2})]
	report := found({"quotes": [quote, second], "attributions": both, "sources": [lund, post, object.union(lund, {"i": 2, "name": "Ada Cole"})]})
	report == flagged | {{"at": "a1", "args": {"source": "Ada Cole"}}}
}

spoken(changes) := found({"sources": [object.union(lund, changes), post]})

test_allows_bodies_and_their_spokesmen if {
	spoken({"kind": "unnamed_person"}) == set()
	spoken({"role": "spokesperson"}) == set()
}

test_flags_a_surname_alone if {
	surname := {"kind": "named_org", "confidence": 50, "name": "Zelensky"}
	count(spoken(surname)) == 1
	spoken(object.union(surname, {"kind": "document"})) == set()
	spoken(object.union(surname, {"confidence": 95})) == set()
	spoken(object.union(surname, {"role": "outlet"})) == set()
	spoken(object.union(surname, {"name": "They say"})) == set()
}
